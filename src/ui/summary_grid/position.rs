//! Where a case stands by a code: the option, the segments that speak for it, a note; and the way
//! to write all positions into a variable.

use egui::{Popup, PopupCloseBehavior, RichText, TextEdit, Ui};

use super::data::Grid;
use super::scale::{self, ScaleDraft};
use crate::i18n::Message;
use crate::model::{CaseId, CodeId, CodingId, PositionOptionId};
use crate::project::Placed;
use crate::ui::action::Action;
use crate::ui::compare::{Choice, CompareAction, choice_ui};
use crate::ui::context::ViewerContext;
use crate::ui::retrieved_segments::{excerpt, reference};

/// So many segments are offered as evidence.
const MAX_EVIDENCE: usize = 60;

/// What is being written of a position.
#[derive(Debug, Default)]
pub struct PositionEditor {
    /// The scale that is being defined.
    pub(super) scale: Option<ScaleDraft>,
    /// The note that is being written.
    note: Option<(CaseId, CodeId, String)>,
    /// The name of the variable that positions are written to.
    variable: Option<(CodeId, String)>,
}

/// Draws the position of a case.
pub fn show(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    editor: &mut PositionEditor,
    (case, code): (CaseId, CodeId),
    grid: Option<&Grid>,
) {
    let small = ctx.tokens.font(ctx.tokens.sizes.small);
    let text = |key| RichText::new(ctx.text(key)).font(small.clone());
    let can_write = !ctx.view.is_read_only;
    let Some(scale) = ctx.snapshot.position_scale(code) else {
        ui.add(egui::Label::new(text("position-none").color(*ctx.tokens.muted)).wrap());
        if ui.add_enabled(can_write, egui::Button::new(text("position-define"))).clicked() {
            editor.scale = Some(ScaleDraft::of(ctx.snapshot, code));
        }
        return;
    };
    let standing = ctx.snapshot.case_position(scale.id, case);
    let evidence: Vec<CodingId> =
        standing.map_or_else(Vec::new, |row| ctx.snapshot.evidence_of(row.id).map(|row| row.coding).collect());
    let place = |option: Option<PositionOptionId>, note: String, evidence: Vec<CodingId>| {
        ctx.send(Action::Compare(CompareAction::Place(code, Placed { case, option, note, evidence })));
    };
    let note = standing.map_or_else(String::new, |row| row.note.clone());
    ui.add_enabled_ui(can_write, |ui| {
        ui.horizontal_wrapped(|ui| {
            let now = standing.map(|row| row.option);
            let mut options = vec![Choice::new(None, ctx.text("position-not-placed"))];
            let rows = ctx.snapshot.position_options(scale.id);
            options.extend(rows.iter().map(|row| Choice::new(Some(row.id), row.text.clone())));
            if let Some(option) = choice_ui(ui, &ctx.text("position-name"), &now, &options) {
                place(option, note.clone(), evidence.clone());
            }
            if now.is_some()
                && let Some(evidence) = evidence_ui(ui, ctx, (case, code), grid, &evidence)
            {
                place(now, note.clone(), evidence);
            }
        });
        if let Some(row) = standing {
            let of = editor.note.take().filter(|(of, by, _)| (*of, *by) == (case, code));
            let mut written = of.map_or_else(|| note.clone(), |(_, _, text)| text);
            let field = TextEdit::multiline(&mut written)
                .id(egui::Id::unique(("position-note", case, code)))
                .desired_rows(1)
                .font(ctx.tokens.font(ctx.tokens.sizes.body))
                .hint_text(text("position-note-hint").color(*ctx.tokens.faint))
                .desired_width(f32::INFINITY);
            let response = ui.add(field).accessible_name(ctx.text("position-note"));
            if response.lost_focus() && written.trim() != note {
                place(Some(row.option), written, evidence.clone());
            } else if written != note {
                editor.note = Some((case, code, written));
            }
        }
        ui.horizontal_wrapped(|ui| {
            if ui.button(text("position-edit-scale")).clicked() {
                editor.scale = Some(ScaleDraft::of(ctx.snapshot, code));
            }
            variable_ui(ui, ctx, editor, code);
        });
    });
    if scale::is_open(editor, code) {
        ui.ctx().request_repaint();
    }
}

/// A list of the cell's segments with check marks; gives those chosen where it has changed.
fn evidence_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    cell: (CaseId, CodeId),
    grid: Option<&Grid>,
    evidence: &[CodingId],
) -> Option<Vec<CodingId>> {
    let label = ctx.say(&Message::new("position-evidence").with("n", evidence.len()));
    let button = ui.button(RichText::new(label).font(ctx.tokens.font(ctx.tokens.sizes.small)));
    let mut chosen = None;
    Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_width(380.0);
        let place = grid.and_then(|grid| Some((grid, grid.place(cell)?)));
        let refs = place.map_or_else(Vec::new, |(grid, (row, column))| {
            grid.matrix.refs_of_cell(ctx.snapshot, Some(row), Some(column))
        });
        if refs.is_empty() {
            ui.label(ctx.text("compare-pick-empty"));
        }
        egui::ScrollArea::vertical().max_height(340.0).show(ui, |ui| {
            for at in refs.into_iter().take(MAX_EVIDENCE) {
                let Some(coding) = ctx.snapshot.coding_at(at) else { continue };
                let mut is_on = evidence.contains(&at.id);
                let (words, _) = excerpt(ctx.snapshot, coding.segment(), 90);
                let text = format!("{}: {words}", reference(ctx.snapshot, coding.segment()));
                if ui.checkbox(&mut is_on, text).changed() {
                    let mut now: Vec<CodingId> = evidence.iter().copied().filter(|id| *id != at.id).collect();
                    now.extend(is_on.then_some(at.id));
                    chosen = Some(now);
                }
            }
        });
    });
    chosen
}

/// The button that writes all positions into a variable, with a field for its name.
fn variable_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, editor: &mut PositionEditor, code: CodeId) {
    let small = ctx.tokens.font(ctx.tokens.sizes.small);
    let button = ui.button(RichText::new(ctx.text("position-to-variable")).font(small.clone()));
    let popup = Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.show(|ui| {
        ui.set_width(300.0);
        let name = || ctx.snapshot.code(code).map_or_else(String::new, |code| code.name.clone());
        let of = editor.variable.take().filter(|(of, _)| *of == code);
        let mut name = of.map_or_else(name, |(_, name)| name);
        ui.add(egui::Label::new(RichText::new(ctx.text("position-variable-help")).font(small)).wrap());
        let field = ui.add(TextEdit::singleline(&mut name).desired_width(f32::INFINITY));
        field.accessible_name(ctx.text("position-variable-name"));
        let can = !name.trim().is_empty();
        if ui.add_enabled(can, egui::Button::new(ctx.text("position-write-variable"))).clicked() {
            ctx.send(Action::Compare(CompareAction::WriteVariable(code, name.trim().to_owned())));
            ui.close();
        } else {
            editor.variable = Some((code, name));
        }
    });
}
