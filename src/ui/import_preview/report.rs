//! What an import brought, told after it: each document one click away, and what was left out.

use egui::{RichText, ScrollArea, Ui, vec2};
use egui_material_icons::icons::{ICON_BLOCK, ICON_DESCRIPTION, ICON_ERROR, ICON_TABLE};

use super::batch::{Already, Batch, State};
use crate::i18n::Message;
use crate::model::DocumentId;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::dialogs::{Answer, n_unassigned, primary, title_ui};

/// What an import brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Brought {
    /// What came in, in the order in which it was stored.
    pub files: Vec<BroughtFile>,
    /// What was left out, and why.
    pub left_out: Vec<(String, Message)>,
}

/// A file that came in.
#[derive(Clone, Debug, PartialEq)]
pub struct BroughtFile {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub fact: Message,
    /// The document that it has become; none for a table.
    pub document: Option<DocumentId>,
}

impl Brought {
    /// What a batch will have brought when it is stored.
    pub(super) fn of(batch: &Batch) -> Self {
        let mut brought = Self::default();
        for entry in &batch.files {
            let name = entry.shown_name().to_owned();
            match (&entry.state, entry.is_ticked) {
                (State::Refused(reason), _) => brought.left_out.push((name, reason.clone())),
                (_, false) => brought.left_out.push((
                    name,
                    match &entry.already {
                        Some(Already::InProject(standing)) => {
                            Message::new("preview-already-project").with("name", standing.as_str())
                        }
                        Some(Already::InBatch(other)) => {
                            Message::new("preview-already-batch").with("name", other.as_str())
                        }
                        None => Message::new("preview-left-out"),
                    },
                )),
                (State::Document(read), true) => {
                    let fact = Message::new("preview-brought-document")
                        .with("words", read.report.n_words)
                        .with("turns", read.report.n_turns);
                    brought.files.push(BroughtFile { name: entry.name.trim().to_owned(), fact, document: None });
                }
                (State::Table(table), true) => {
                    let (cases, variables) = (table.value.cases.len(), table.value.variables.len());
                    let fact = Message::new("import-file-cases").with("cases", cases).with("variables", variables);
                    brought.files.push(BroughtFile { name, fact, document: None });
                }
                (State::Reading, true) => {}
            }
        }
        // Tables are stored first and have no document.
        brought.files.sort_by_key(|file| file.fact.key == "preview-brought-document");
        brought
    }

    /// Says which documents the files have become.
    pub fn become_documents(&mut self, ids: &[DocumentId]) {
        let documents = self.files.iter_mut().filter(|file| file.fact.key == "preview-brought-document");
        for (file, id) in documents.zip(ids) {
            file.document = Some(*id);
        }
    }
}

/// Draws the report.
pub fn report_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, brought: &Brought) -> Answer {
    let tokens = ctx.tokens;
    let mut answer = Answer::Open;
    ui.set_width(480.0);
    let stored = brought.files.len();
    title_ui(ui, ctx, ctx.say(&Message::new("import-done-title").with("stored", stored)));
    let small = |text: String| RichText::new(text).font(tokens.font(tokens.sizes.small)).color(*tokens.muted);
    let height = 24.0;
    // A heading stands between the two lists.
    let n_left = brought.left_out.len();
    let n_rows = stored + n_left + usize::from(n_left > 0);
    ui.spacing_mut().item_spacing.y = 0.0;
    let area = ScrollArea::vertical().max_height(340.0).auto_shrink([false, true]);
    area.show_rows(ui, height, n_rows, |ui, rows| {
        for row in rows {
            ui.allocate_ui_with_layout(
                vec2(ui.available_width(), height),
                egui::Layout::left_to_right(egui::Align::Center),
                |ui| {
                    ui.set_min_size(vec2(ui.available_width(), height));
                    if let Some(file) = brought.files.get(row) {
                        let icon = if file.document.is_some() { ICON_DESCRIPTION } else { ICON_TABLE };
                        ui.label(icon.rich_text().size(16.0).color(*tokens.muted));
                        let fact = ctx.say(&file.fact);
                        let room = (ui.available_width() - 190.0).max(120.0);
                        match file.document.filter(|id| ctx.snapshot.document(*id).is_some()) {
                            Some(id) => {
                                let name = &ctx.snapshot.document(id).map_or(file.name.as_str(), |e| &e.document.name);
                                if name_ui(ui, ctx, name, room).clicked() {
                                    answer = Answer::Do(Action::OpenDocument(id));
                                }
                            }
                            None => {
                                ui.scope(|ui| {
                                    ui.set_max_width(room);
                                    ui.add(egui::Label::new(&file.name).truncate());
                                });
                            }
                        }
                        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                            ui.add(egui::Label::new(small(fact)).truncate());
                        });
                    } else if row == stored {
                        ui.label(small(ctx.say(&Message::new("preview-left-out-title").with("n", n_left))));
                    } else if let Some((name, reason)) = brought.left_out.get(row - stored - 1) {
                        let reason = ctx.say(reason);
                        let is_refused = !reason.is_empty() && !is_choice(&brought.left_out[row - stored - 1].1);
                        let (icon, ink) =
                            if is_refused { (ICON_ERROR, *tokens.error) } else { (ICON_BLOCK, *tokens.faint) };
                        ui.label(icon.rich_text().size(16.0).color(ink));
                        ui.scope(|ui| {
                            ui.set_max_width(170.0);
                            ui.add(egui::Label::new(name).truncate());
                        });
                        ui.add(egui::Label::new(small(reason.clone())).truncate()).on_hover_text(reason);
                    }
                },
            );
        }
    });
    ui.add_space(14.0);
    let unassigned = n_unassigned(ctx.snapshot);
    let size = vec2(ui.available_width(), 28.0);
    ui.allocate_ui_with_layout(size, egui::Layout::right_to_left(egui::Align::Center), |ui| {
        if ui.add(primary(ctx, &ctx.text("import-done-button"))).clicked() {
            answer = Answer::Close;
        }
        if unassigned > 0 && !ctx.snapshot.cases().is_empty() {
            let label = Message::new("import-done-assign").with("n", unassigned);
            if ui.button(ctx.say(&label)).clicked() {
                answer = Answer::Do(Action::AskAssignCases);
            }
        }
    });
    answer
}

/// True where a person left the file out, rather than a reader.
fn is_choice(reason: &Message) -> bool {
    reason.key.starts_with("preview-")
}

/// A document's name that opens it.
fn name_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, name: &str, room: f32) -> egui::Response {
    ui.scope(|ui| {
        ui.set_max_width(room);
        let text = RichText::new(name).color(*ctx.tokens.accent);
        let link = ui.add(egui::Label::new(text).truncate().sense(egui::Sense::click()));
        link.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Link, true, name));
        if link.hovered() {
            ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
        }
        link
    })
    .inner
}
