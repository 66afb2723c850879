//! The line at the foot: where the selection stands, who codes, what is saved, what runs.

use egui::{Align, Layout, RichText, Ui, UiBuilder, vec2};

use super::app::App;
use super::coding;
use super::context::ViewerContext;
use super::engine::Standing;
use super::numbers;
use super::session::Session;
use super::theme::tokens;
use super::view_state::ViewState;
use crate::i18n::{Catalog, Message};
use crate::model::{Coding, Run};

/// Draws the line.
pub fn show(ui: &mut Ui, app: &mut App) {
    let tokens = tokens(ui.ctx());
    let rect = ui.max_rect();
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, tokens.hairline());
    let App { session: Some(session), catalog, actions, engine, .. } = app else { return };
    let small = |text: String| RichText::new(text).font(tokens.font(tokens.sizes.small)).color(*tokens.muted);
    let inner = rect.shrink2(vec2(12.0, 0.0));

    let mut right = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)));
    right.label(small(counts(&session.standing, catalog)));
    if let Some(task) = session.transcript.task() {
        right.add_space(12.0);
        if right.small_button(small(catalog.text("status-cancel").into_owned())).clicked() {
            task.cancel();
        }
        let (done, all) = task.state();
        let said = Message::new("transcript-status").with("done", done).with("all", all);
        right.label(small(catalog.say(&said)));
        right.add(egui::Spinner::new().size(12.0));
    }
    if let Some(progress) = session.history.travelling() {
        right.add_space(12.0);
        if right.small_button(small(catalog.text("status-cancel").into_owned())).clicked() {
            progress.cancel();
        }
        let (done, all) = progress.state();
        let said = Message::new("history-travelling").with("done", done).with("all", all);
        right.label(small(catalog.say(&said)));
        right.add(egui::Spinner::new().size(12.0));
    }
    let end = right.min_rect().left();

    let left_rect = inner.with_max_x(end - 12.0);
    let mut left = ui.new_child(UiBuilder::new().max_rect(left_rect).layout(Layout::left_to_right(Align::Center)));
    left.spacing_mut().item_spacing.x = 20.0;
    let place = place(&session.standing, &session.view, catalog);
    if let Some(place) = place {
        // A long name leaves the rest of the line its room.
        let room = (left_rect.width() - 260.0).max(80.0);
        left.scope(|ui| {
            ui.set_max_width(room);
            ui.add(egui::Label::new(small(place)).truncate());
        });
    }
    let Session { standing, view, coder, .. } = session;
    let ctx = ViewerContext { snapshot: &standing.snapshot, view, tokens, catalog, actions };
    coding::coder::button_ui(&mut left, &ctx, standing, coder);
    let mut add = |text: String| left.add(egui::Label::new(small(text)).truncate());
    if engine.is_busy() {
        add(catalog.text("status-saving").into_owned());
        left.add(egui::Spinner::new().size(12.0));
    } else if standing.read_only {
        add(catalog.text("status-read-only").into_owned());
    } else if let Some(at) = standing.saved_at {
        add(catalog.say(&Message::new("status-saved").with("time", at.local_time())));
    } else {
        add(catalog.text("status-all-saved").into_owned());
    }
}

/// The selection's place, as it would be cited, and how many words it has.
fn place(standing: &Standing, view: &ViewState, catalog: &Catalog) -> Option<String> {
    let snapshot = &standing.snapshot;
    if let Some(segment) = view.selection.filter(|segment| !segment.span.is_empty()) {
        let (name, paragraph) = snapshot.citation(segment);
        let words = snapshot.document(segment.document)?.transcript.words().count(segment.span);
        let said = Message::new("status-selection").with("document", name).with("n", paragraph.to_string());
        return Some(catalog.say(&said.with("words", words)));
    }
    if let Some(coding) = view.selected_coding.and_then(|id| snapshot.coding(id)) {
        return Some(coding_in_words(standing, coding, catalog));
    }
    let open = snapshot.document(view.open_document?)?;
    Some(open.document.name.clone())
}

/// The selected coding: its code, its weight and its comment.
fn coding_in_words(standing: &Standing, coding: &Coding, catalog: &Catalog) -> String {
    let snapshot = &standing.snapshot;
    let mut parts = vec![snapshot.codes().path(coding.code)];
    parts.extend(snapshot.coder(coding.coder).map(|coder| coder.name.clone()));
    parts.extend((coding.run != Run::Main).then(|| catalog.say(&coding::coder::run_name(coding.run))));
    let weight = coding.weight.map(|weight| Message::new("coding-weight").with("weight", u32::from(weight)));
    parts.extend(weight.map(|weight| catalog.say(&weight)));
    parts.extend(coding.comment.as_deref().map(|comment| comment.split_whitespace().collect::<Vec<_>>().join(" ")));
    parts.join(" · ")
}

fn counts(standing: &Standing, catalog: &Catalog) -> String {
    let snapshot = &standing.snapshot;
    let said = Message::new("status-counts")
        .with("documents", snapshot.documents().len())
        .with("codes", snapshot.codes().len())
        .with("codings", snapshot.n_codings())
        .with("documents-n", numbers::count(snapshot.documents().len()))
        .with("codings-n", numbers::count(snapshot.n_codings()));
    catalog.say(&said)
}
