//! Draws the preview: files at the left, the text in the middle, what is decided at the right.

use egui::{Align, Frame, Id, Key, Layout, Margin, Modal, Rect, RichText, Sense, Ui, UiBuilder, pos2, vec2};

use super::batch::State;
use super::{Preview, facts, fields, list, page};
use crate::i18n::Message;
use crate::ui::app::App;
use crate::ui::context::ViewerContext;
use crate::ui::dialogs::{primary, title_ui};
use crate::ui::engine::Request;
use crate::ui::widgets::empty_state;

/// The largest the window becomes.
const MAX_SIZE: egui::Vec2 = vec2(1360.0, 920.0);

/// What the person asks of the preview as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wish {
    Stay,
    Close,
    Store,
}

/// Draws the preview where one is open, and carries out what is asked of it as a whole.
pub fn show(app: &mut App, ui: &Ui) {
    let Some(mut preview) = app.preview.take() else { return };
    let wish = modal_ui(ui, &app.context(ui.ctx()), &mut preview);
    match (wish, &app.session) {
        (Wish::Close, _) => return,
        (Wish::Store, Some(session)) => {
            let job = preview.store(&session.standing.snapshot);
            app.keep_unsaved_memos();
            app.engine.send(Request::Do(job));
        }
        _ => {}
    }
    app.preview = Some(preview);
}

fn modal_ui(ui: &Ui, ctx: &ViewerContext<'_>, preview: &mut Preview) -> Wish {
    let frame = Frame::popup(ui.style()).inner_margin(Margin::ZERO).corner_radius(10.0);
    let modal = Modal::new(Id::unique("import preview")).frame(frame).backdrop_color(crate::ui::theme::DIALOG_VEIL);
    let room = ui.ctx().content_rect().size() - vec2(40.0, 40.0);
    let size = room.min(MAX_SIZE);
    let shown = modal.show(ui.ctx(), |ui| {
        ui.set_min_size(size);
        ui.set_max_size(size);
        content_ui(ui, ctx, preview, size)
    });
    let escaped = ui.ctx().input(|input| input.key_pressed(Key::Escape))
        && shown.is_top_modal
        && !shown.any_popup_open
        && !ui.ctx().text_edit_focused();
    match shown.inner {
        // What was decided is not lost by a key; the button says what it does.
        Wish::Stay if escaped && !preview.is_touched && !preview.is_storing() => Wish::Close,
        wish => wish,
    }
}

fn content_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, preview: &mut Preview, size: egui::Vec2) -> Wish {
    let tokens = ctx.tokens;
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let head_height = if preview.batch.folders().is_empty() { 52.0 } else { 84.0 };
    let (head, rest) = rect.split_top_bottom_at_y(rect.top() + head_height);
    let (middle, foot) = rest.split_top_bottom_at_y(rest.bottom() - 56.0);
    let inside = |ui: &mut Ui, name: &str, rect: Rect, layout: Layout| {
        let mut child = ui.new_child(UiBuilder::new().id_salt(name).max_rect(rect).layout(layout));
        child.set_clip_rect(rect.intersect(ui.clip_rect()));
        child
    };
    let down = Layout::top_down(Align::Min);
    let mut child =
        inside(ui, "head", Rect::from_min_max(head.min + vec2(20.0, 14.0), head.max - vec2(20.0, 0.0)), down);
    head_ui(&mut child, ctx, preview);
    ui.painter().hline(rect.x_range(), middle.top(), tokens.hairline());
    ui.painter().hline(rect.x_range(), foot.top(), tokens.hairline());
    if preview.batch.files.is_empty() {
        let mut child = inside(ui, "nothing", middle, down);
        nothing_ui(&mut child, ctx, preview);
    } else {
        let left = middle.left() + (middle.width() * 0.24).clamp(210.0, 300.0);
        let right = middle.right() - (middle.width() * 0.27).clamp(262.0, 330.0);
        let column = |from: f32, to: f32| Rect::from_min_max(pos2(from, middle.top()), pos2(to, middle.bottom()));
        ui.painter().vline(left, middle.y_range(), tokens.hairline());
        ui.painter().vline(right, middle.y_range(), tokens.hairline());
        let mut child = inside(ui, "files", column(middle.left(), left).shrink2(vec2(0.0, 6.0)), down);
        list_and_unread_ui(&mut child, ctx, preview);
        let mut child = inside(ui, "text", column(left + 1.0, right).shrink2(vec2(0.0, 2.0)), down);
        shown_ui(&mut child, ctx, preview);
        let mut child = inside(ui, "fields", column(right + 1.0, middle.right()).shrink2(vec2(0.0, 6.0)), down);
        child.add_enabled_ui(!preview.is_storing(), |ui| fields::fields_ui(ui, ctx, preview));
    }
    let mut child = inside(ui, "foot", foot.shrink2(vec2(20.0, 12.0)), Layout::right_to_left(Align::Center));
    foot_ui(&mut child, ctx, preview)
}

fn head_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, preview: &mut Preview) {
    let n_files = preview.batch.files.len();
    title_ui(ui, ctx, ctx.say(&Message::new("preview-title").with("n", n_files)));
    let folders = preview.batch.folders();
    if folders.is_empty() {
        return;
    }
    let names: Vec<String> = folders.iter().map(|(folder, n)| format!("{folder} ({n})")).collect();
    let label = Message::new("preview-folders").with("n", folders.len()).with("names", names.join(", "));
    let mut are_groups = preview.batch.folders_are_groups;
    let text = ctx.say(&label);
    let checkbox = ui.add(egui::Checkbox::new(&mut are_groups, egui::WidgetText::from(&text)));
    if checkbox.on_hover_text(text).changed() {
        (preview.batch.folders_are_groups, preview.is_touched) = (are_groups, true);
    }
}

fn list_and_unread_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, preview: &mut Preview) {
    if preview.batch.is_cut {
        let limit = Message::new("preview-cut").with("limit", crate::import::files::MAX_FILES);
        facts::warning_ui(ui, ctx, &limit, true);
    }
    if let Some((folder, detail)) = preview.batch.unread_folders.first() {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let unread = Message::new("preview-folder-unread").with("name", name).with("detail", detail.as_str());
        facts::warning_ui(ui, ctx, &unread, true);
    }
    list::list_ui(ui, ctx, preview);
}

fn nothing_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, preview: &Preview) {
    if preview.is_reading() {
        ui.add_space(24.0);
        ui.vertical_centered(|ui| ui.spinner());
    } else {
        empty_state(ui, &ctx.text("preview-empty"), None);
    }
}

/// The chosen file: its text, or why there is none.
fn shown_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, preview: &mut Preview) {
    let at = preview.batch.chosen;
    let Some(entry) = preview.batch.files.get(at) else { return };
    match &entry.state {
        State::Document(read) => page::text_ui(ui, ctx, &mut preview.page, at, entry, read),
        State::Table(table) => {
            let (cases, variables) = (table.value.cases.len(), table.value.variables.len());
            let fact = Message::new("import-file-cases").with("cases", cases).with("variables", variables);
            padded(ui, |ui| {
                ui.label(ctx.say(&fact));
                ui.add_space(6.0);
                let text = RichText::new(ctx.text("preview-table-help")).color(*ctx.tokens.muted);
                ui.add(egui::Label::new(text).wrap());
                ui.add_space(6.0);
                for warning in &table.warnings {
                    facts::warning_ui(ui, ctx, &warning.message(), true);
                }
            });
        }
        State::Refused(reason) => padded(ui, |ui| {
            let text = RichText::new(ctx.say(reason)).color(*ctx.tokens.error);
            ui.add(egui::Label::new(text).wrap());
        }),
        State::Reading => {
            ui.add_space(24.0);
            ui.vertical_centered(|ui| ui.spinner());
        }
    }
}

fn padded(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    Frame::new().inner_margin(20.0).show(ui, add);
}

fn foot_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, preview: &mut Preview) -> Wish {
    let tokens = ctx.tokens;
    let mut wish = Wish::Stay;
    let hindrance = preview.batch.hindrance();
    let n = preview.batch.coming().count();
    let small = |text: String, ink: egui::Color32| RichText::new(text).font(tokens.font(tokens.sizes.small)).color(ink);
    let told: Option<(String, egui::Color32)>;
    let mut spins = false;
    if let Some(storing) = &preview.storing {
        let (done, all) = storing.state();
        if ui.add_enabled(!storing.is_cancelled(), egui::Button::new(ctx.text("preview-stop"))).clicked() {
            storing.cancel();
        }
        let said = Message::new("preview-storing").with("done", done).with("all", all);
        (told, spins) = (Some((ctx.say(&said), *tokens.muted)), true);
    } else {
        let label = ctx.say(&Message::new("preview-import").with("n", n));
        let can = hindrance.is_none() && !preview.is_finding();
        let button = ui.add_enabled(can, primary(ctx, &label));
        let pressed = can && ui.input_mut(|input| input.consume_key(egui::Modifiers::COMMAND, Key::Enter));
        if button.clicked() || pressed {
            wish = Wish::Store;
        }
        if ui.button(ctx.text("dialog-cancel")).clicked() {
            wish = Wish::Close;
        }
        if let Some(failure) = &preview.failure {
            told = Some((ctx.say(failure), *tokens.error));
        } else if preview.is_reading() {
            let (done, all) = preview.batch.progress();
            let said = Message::new("status-importing").with("done", done).with("all", all);
            (told, spins) = (Some((ctx.say(&said), *tokens.muted)), true);
        } else if let Some(reason) = hindrance.filter(|_| !preview.batch.files.is_empty()) {
            told = Some((ctx.text(reason), *tokens.warning));
        } else {
            told = summary(ctx, preview).map(|text| (text, *tokens.muted));
        }
    }
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        if spins {
            ui.add(egui::Spinner::new().size(13.0));
        }
        if let Some((text, ink)) = told {
            ui.add(egui::Label::new(small(text.clone(), ink)).truncate()).on_hover_text(text);
        }
    });
    wish
}

/// How the files stand: 9 ready, 2 with remarks, 1 refused.
fn summary(ctx: &ViewerContext<'_>, preview: &Preview) -> Option<String> {
    use super::batch::Sign;
    let count = |sign| preview.batch.files.iter().filter(|entry| entry.sign() == sign).count();
    let (ready, warned, refused) = (count(Sign::Ready), count(Sign::Warning), count(Sign::Refused));
    if ready + warned + refused < 2 {
        return None;
    }
    let said = Message::new("preview-summary").with("ready", ready).with("warned", warned).with("refused", refused);
    Some(ctx.say(&said))
}
