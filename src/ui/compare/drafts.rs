//! Summaries that are being written.
//!
//! What is typed stays in a draft and becomes one step of the project on leaving the field,
//! before any other operation, when the field is no longer drawn, and after a long pause. A draft
//! is given up only when the project has it.

use std::collections::BTreeMap;

use egui::{Id, TextEdit, Ui, Vec2};
use egui_material_icons::icons::ICON_WARNING;

use super::action::CompareAction;
use crate::model::{CaseId, CodeId};
use crate::project::Snapshot;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;

/// A pause this long keeps what was written, in seconds, even while the field has the focus.
const PAUSE: f64 = 30.0;

/// A case under a code.
pub type Cell = (CaseId, CodeId);

/// What is written of a case under a code and does not stand in the project yet.
#[derive(Clone, Debug, PartialEq)]
struct Draft {
    text: String,
    /// True where all of it was sent to the project.
    is_sent: bool,
    changed_at: f64,
    drawn: bool,
}

/// The summaries that are being written.
#[derive(Debug, Default)]
pub struct Drafts {
    drafts: BTreeMap<Cell, Draft>,
}

impl Drafts {
    /// What stands in a cell: what is being written, else what the project has.
    pub fn text(&self, snapshot: &Snapshot, cell: Cell) -> String {
        match self.drafts.get(&cell) {
            Some(draft) => draft.text.clone(),
            None => snapshot.summary(cell.0, cell.1).map_or_else(String::new, |row| row.text.clone()),
        }
    }

    /// True where something is written that the project does not have yet.
    pub fn is_open(&self, cell: Cell) -> bool {
        self.drafts.contains_key(&cell)
    }

    /// Notes what was typed.
    fn note(&mut self, cell: Cell, text: String, now: f64) {
        self.drafts.insert(cell, Draft { text, is_sent: false, changed_at: now, drawn: true });
    }

    /// Drops what the project has by now, and what belongs to a case or code that is gone.
    pub fn follow(&mut self, snapshot: &Snapshot) {
        self.drafts.retain(|(case, code), draft| {
            let standing = snapshot.summary(*case, *code).map_or("", |row| row.text.as_str());
            let is_kept = draft.is_sent && standing == draft.text.trim();
            !is_kept && snapshot.case(*case).is_some() && snapshot.code(*code).is_some()
        });
    }

    /// What must be kept in this frame: what is no longer drawn or was left alone for long.
    pub fn due(&mut self, now: f64) -> Vec<(Cell, String)> {
        let mut due = Vec::new();
        for (cell, draft) in &mut self.drafts {
            let is_left = !std::mem::take(&mut draft.drawn) || now - draft.changed_at > PAUSE;
            if is_left && !draft.is_sent {
                draft.is_sent = true;
                due.push((*cell, draft.text.clone()));
            }
        }
        due
    }

    /// An undo or redo follows: fields show what the project has then.
    pub fn give_up_sent(&mut self) {
        self.drafts.retain(|_, draft| !draft.is_sent);
    }

    /// Everything that was not sent yet: before another operation, and before the project is left.
    pub fn unsaved(&mut self) -> Vec<(Cell, String)> {
        let open = self.drafts.iter_mut().filter(|(_, draft)| !draft.is_sent);
        open.map(|(cell, draft)| {
            draft.is_sent = true;
            (*cell, draft.text.clone())
        })
        .collect()
    }
}

/// Draws the field for the summary of a case under a code. `name` is its accessible name.
pub fn summary_field(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    drafts: &mut Drafts,
    cell: Cell,
    name: &str,
    min_size: Vec2,
) {
    let tokens = ctx.tokens;
    let mut text = drafts.text(ctx.snapshot, cell);
    let hint = egui::RichText::new(ctx.text("summary-hint")).color(*tokens.faint).font(tokens.font(tokens.sizes.body));
    let field = TextEdit::multiline(&mut text)
        .id(Id::unique(("summary", cell.0, cell.1)))
        .hint_text(hint)
        .font(tokens.font(tokens.sizes.body))
        .interactive(!ctx.view.is_read_only)
        .margin(egui::Margin::symmetric(6, 4))
        .min_size(min_size)
        .desired_rows(3)
        .desired_width(f32::INFINITY);
    let response = ui.add(field).accessible_name(name);
    if response.changed() {
        drafts.note(cell, text, ui.input(|input| input.time));
    }
    let Some(draft) = drafts.drafts.get_mut(&cell) else { return };
    draft.drawn = true;
    if response.lost_focus() && !draft.is_sent {
        draft.is_sent = true;
        let text = draft.text.clone();
        ctx.send(Action::Compare(CompareAction::WriteSummary { case: cell.0, code: cell.1, text }));
    }
}

/// The line above a summary: that it is being written, or that its codings have changed since.
pub fn stale_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, drafts: &Drafts, cell: Cell, is_stale: bool) {
    let tokens = ctx.tokens;
    let small = tokens.font(tokens.sizes.small);
    let (key, ink) = if drafts.is_open(cell) {
        ("summary-writing", *tokens.muted)
    } else if is_stale {
        ("summary-stale", *tokens.warning)
    } else {
        ("summary-name", *tokens.muted)
    };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let has_button = is_stale && !drafts.is_open(cell) && !ctx.view.is_read_only;
        let button = egui::Button::new(egui::RichText::new(ctx.text("summary-still-true")).font(small.clone()));
        let label = egui::Label::new(egui::RichText::new(ctx.text(key)).font(small).color(ink)).truncate();
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if has_button && ui.add(button).on_hover_text(ctx.text("summary-still-true-help")).clicked() {
                ctx.send(Action::Compare(CompareAction::StillTrue(cell.0, cell.1)));
            }
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                if key == "summary-stale" {
                    let font = egui::FontId::new(14.0, ICON_WARNING.font_family());
                    ui.label(egui::RichText::new(ICON_WARNING.codepoint).font(font).color(ink));
                }
                ui.add(label).on_hover_text(ctx.text(key));
            });
        });
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    #[test]
    fn a_draft_is_kept_once_and_given_up_when_the_project_has_it() {
        let mut project = Project::in_memory("AK").expect("in memory");
        let case = project.add_case("K").expect("a case").output;
        let code = project.add_code("C", None, None).expect("a code").output;
        let cell = (case, code);
        let mut drafts = Drafts::default();
        assert_eq!(drafts.text(project.snapshot(), cell), "");
        drafts.note(cell, "uno ".into(), 1.0);
        assert!(drafts.due(2.0).is_empty(), "it was drawn, and the pause is short");
        drafts.follow(project.snapshot());
        assert_eq!(drafts.text(project.snapshot(), cell), "uno ");
        assert_eq!(drafts.unsaved(), [(cell, "uno ".to_owned())]);
        assert!(drafts.unsaved().is_empty() && drafts.due(99.0).is_empty(), "it was sent");
        project.set_summary(case, code, "uno ", 7).expect("kept");
        drafts.follow(project.snapshot());
        assert!(!drafts.is_open(cell));
        assert_eq!(drafts.text(project.snapshot(), cell), "uno");
        // What is no longer drawn is kept, and so is what was left for long.
        drafts.note(cell, "dos".into(), 3.0);
        assert!(drafts.due(4.0).is_empty());
        assert_eq!(drafts.due(4.0), [(cell, "dos".to_owned())]);
        drafts.note(cell, "tres".into(), 5.0);
        assert_eq!(drafts.due(36.0), [(cell, "tres".to_owned())]);
        project.undo().expect("undone");
        drafts.follow(project.snapshot());
        assert_eq!(drafts.text(project.snapshot(), cell), "tres", "it is not given up before the project has it");
        project.delete_codes(&[code]).expect("deleted");
        drafts.follow(project.snapshot());
        assert!(!drafts.is_open(cell));
    }
}
