//! The properties of documents. Of several documents a field in which they differ is empty and
//! stays as it is unless something is said.

use egui::{ComboBox, Grid, RichText, TextEdit, Ui};

use super::DetailsAction;
use crate::i18n::Message;
use crate::model::*;
use crate::project::{DetailChange, Snapshot};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::dialogs::{Answer, buttons_ui, title_ui};

const FIELD_WIDTH: f32 = 316.0;

/// What is being said of documents.
pub struct DetailsDialog {
    documents: Vec<DocumentId>,
    /// The name of the only document.
    name: Option<String>,
    /// What the documents have in common before; none where they differ.
    before: Shared,
    now: Shared,
}

/// The fields; none where the documents differ and nothing was said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Shared {
    material: Option<Material>,
    convention: Option<Convention>,
    recorded_on: Option<String>,
    mode: Option<String>,
    minutes: Option<String>,
}

impl DetailsDialog {
    /// The documents as they are.
    pub fn of(snapshot: &Snapshot, documents: Vec<DocumentId>) -> Self {
        let details: Vec<DocumentDetail> = documents.iter().map(|&id| snapshot.detail(id)).collect();
        let before = Shared {
            material: common(&details, |detail| detail.material),
            convention: common(&details, |detail| detail.convention),
            recorded_on: common(&details, |detail| detail.recorded_on.clone()),
            mode: common(&details, |detail| detail.mode.clone()),
            minutes: common(&details, |detail| detail.minutes.map(|n| n.to_string()).unwrap_or_default()),
        };
        let name = match documents[..] {
            [one] => snapshot.document(one).map(|entry| entry.document.name.clone()),
            _ => None,
        };
        Self { documents, name, now: before.clone(), before }
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
        ui.set_width(440.0);
        let title = match &self.name {
            Some(name) => Message::new("details-title").with("name", name.clone()),
            None => Message::new("details-title-several").with("n", self.documents.len()),
        };
        title_ui(ui, ctx, ctx.say(&title));
        let n_caseless = self.documents.iter().filter(|&&id| !has_case(ctx.snapshot, id)).count();
        Grid::new("details").num_columns(2).spacing([12.0, 8.0]).show(ui, |ui| {
            material_ui(ui, ctx, &mut self.now.material);
            convention_ui(ui, ctx, &mut self.now.convention);
            text_ui(ui, ctx, "details-recorded-on", "details-recorded-on-hint", &mut self.now.recorded_on);
            text_ui(ui, ctx, "details-mode", "details-mode-hint", &mut self.now.mode);
            text_ui(ui, ctx, "details-minutes", "details-minutes-hint", &mut self.now.minutes);
        });
        let is_number = |text: &String| text.trim().is_empty() || text.trim().parse::<u32>().is_ok();
        let ready = self.now.minutes.as_ref().is_none_or(is_number);
        let muted = |key| RichText::new(ctx.say(&key)).font(ctx.tokens.font(ctx.tokens.sizes.small));
        ui.add_space(8.0);
        if !ready {
            let text = muted(Message::new("details-no-number")).color(*ctx.tokens.error);
            ui.add(egui::Label::new(text).wrap());
        } else if n_caseless > 0 {
            let told = Message::new("details-no-case").with("n", n_caseless).with("all", self.documents.len());
            ui.add(egui::Label::new(muted(told).color(*ctx.tokens.muted)).wrap());
        }
        match buttons_ui(ui, ctx, &ctx.text("details-done"), ready) {
            None => Answer::Open,
            Some(false) => Answer::Close,
            Some(true) if self.now == self.before => Answer::Close,
            Some(true) => {
                let documents = std::mem::take(&mut self.documents);
                Answer::Do(Action::Details(DetailsAction::Set(documents, self.change())))
            }
        }
    }

    /// What was said: only what is not as before.
    fn change(&self) -> DetailChange {
        let Self { now, before, .. } = self;
        DetailChange {
            material: changed(&now.material, &before.material),
            convention: changed(&now.convention, &before.convention),
            recorded_on: changed(&now.recorded_on, &before.recorded_on),
            mode: changed(&now.mode, &before.mode),
            minutes: changed(&now.minutes, &before.minutes).map(|text| text.trim().parse().ok()),
        }
    }
}

fn changed<T: Clone + PartialEq>(now: &Option<T>, before: &Option<T>) -> Option<T> {
    if now == before { None } else { now.clone() }
}

fn common<T: PartialEq>(details: &[DocumentDetail], of: impl Fn(&DocumentDetail) -> T) -> Option<T> {
    let first = of(details.first()?);
    details.iter().all(|detail| of(detail) == first).then_some(first)
}

fn has_case(snapshot: &Snapshot, document: DocumentId) -> bool {
    snapshot.case_parts().any(|part| part.document == document)
}

fn label_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, key: &'static str) -> String {
    let label = ctx.text(key);
    ui.label(RichText::new(&label).color(*ctx.tokens.muted));
    label
}

fn material_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, material: &mut Option<Material>) {
    let label = label_ui(ui, ctx, "details-material");
    let shown = ctx.text(material.map_or("details-differ", Material::key));
    let combo = ComboBox::from_id_salt("material").width(FIELD_WIDTH).selected_text(shown);
    let response = combo.show_ui(ui, |ui| {
        for one in Material::ALL {
            ui.selectable_value(material, Some(one), ctx.text(one.key()));
        }
    });
    response.response.accessible_name(label);
    ui.end_row();
}

fn convention_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, convention: &mut Option<Convention>) {
    let label = label_ui(ui, ctx, "details-convention");
    let shown = ctx.text(convention.map_or("details-differ", Convention::key));
    let combo = ComboBox::from_id_salt("convention").width(FIELD_WIDTH).selected_text(shown);
    let response = combo.show_ui(ui, |ui| {
        for one in Convention::ALL {
            ui.selectable_value(convention, Some(one), ctx.text(one.key()));
        }
    });
    response.response.accessible_name(label);
    ui.end_row();
}

fn text_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, key: &'static str, hint: &'static str, text: &mut Option<String>) {
    let label = label_ui(ui, ctx, key);
    let mut shown = text.clone().unwrap_or_default();
    let hint = ctx.text(if text.is_none() { "details-differ" } else { hint });
    let hint = RichText::new(hint).color(*ctx.tokens.faint);
    let field = TextEdit::singleline(&mut shown).hint_text(hint).desired_width(FIELD_WIDTH);
    if ui.add(field).accessible_name(label).changed() {
        *text = Some(shown);
    }
    ui.end_row();
}
