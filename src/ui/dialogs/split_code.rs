//! Which codings of a code go to a sub-code or another one.

use std::collections::HashSet;
use std::sync::Arc;

use egui::{Align2, ComboBox, Role, ScrollArea, Sense, TextEdit, Ui, WidgetInfo, pos2, vec2};

use super::{Answer, buttons_ui, title_ui};
use crate::i18n::Message;
use crate::model::*;
use crate::project::{CodingRef, SplitInto};
use crate::ui::action::Action;
use crate::ui::code_system::CodesAction;
use crate::ui::context::ViewerContext;
use crate::ui::retrieved_segments::excerpt;

const ROW: f32 = 44.0;

/// What is being chosen.
pub struct SplitCode {
    code: CodeId,
    refs: Arc<Vec<CodingRef>>,
    chosen: HashSet<CodingId>,
    /// The row that was clicked last: Shift takes the range from there.
    from: Option<usize>,
    name: String,
    /// The code they go to; none for a new one.
    into: Option<CodeId>,
}

impl SplitCode {
    /// All codings of `code`, none of them chosen.
    pub fn of(ctx: &ViewerContext<'_>, code: CodeId) -> Self {
        let refs = Arc::new(ctx.snapshot.codings_of(code).iter().filter(|at| at.has_words()).copied().collect());
        Self { code, refs, chosen: HashSet::new(), from: None, name: String::new(), into: None }
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
        ui.set_width(560.0_f32.min(ui.ctx().content_rect().width() - 80.0));
        let name = ctx.snapshot.code(self.code).map_or_else(String::new, |code| code.name.clone());
        title_ui(ui, ctx, ctx.say(&Message::new("split-title").with("name", name)));
        self.target_ui(ui, ctx);
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            let all = self.chosen.len() == self.refs.len();
            if ui.button(ctx.text(if all { "split-none" } else { "split-all" })).clicked() {
                self.chosen = if all { HashSet::new() } else { self.refs.iter().map(|at| at.id).collect() };
            }
            let told = Message::new("split-chosen").with("n", self.chosen.len()).with("all", self.refs.len());
            ui.label(egui::RichText::new(ctx.say(&told)).color(*ctx.tokens.muted));
        });
        ui.add_space(4.0);
        let height = (ui.ctx().content_rect().height() - 320.0).clamp(120.0, 396.0);
        let refs = Arc::clone(&self.refs);
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show_rows(
            ui,
            ROW,
            refs.len(),
            |ui, range| {
                for row in range {
                    self.row_ui(ui, ctx, row);
                }
            },
        );
        ui.spacing_mut().item_spacing.y = 4.0;
        let ready = !self.chosen.is_empty() && (self.into.is_some() || !self.name.trim().is_empty());
        match buttons_ui(ui, ctx, &ctx.text("split-done"), ready) {
            None => Answer::Open,
            Some(false) => Answer::Close,
            Some(true) => {
                let into = self.into.map_or_else(|| SplitInto::New(self.name.trim().to_owned()), SplitInto::Existing);
                let codings = self.refs.iter().map(|at| at.id).filter(|id| self.chosen.contains(id)).collect();
                Answer::Do(Action::Codes(CodesAction::Split(self.code, codings, into)))
            }
        }
    }

    /// Where they go: a new sub-code with its name, or one that stands.
    fn target_ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) {
        let codes = ctx.snapshot.codes();
        let shown = self.into.map_or_else(|| ctx.text("split-new"), |id| codes.path(id));
        ui.horizontal(|ui| {
            let target = ComboBox::from_id_salt("split-into").selected_text(shown).width(220.0).truncate();
            let target = target.show_ui(ui, |ui| {
                ui.selectable_value(&mut self.into, None, ctx.text("split-new"));
                // The sub-codes first: there most of it goes.
                let (below, others): (Vec<_>, Vec<_>) = codes
                    .codes()
                    .iter()
                    .filter(|code| code.id != self.code)
                    .partition(|code| codes.is_within(code.id, self.code));
                for code in below.into_iter().chain(others) {
                    ui.selectable_value(&mut self.into, Some(code.id), codes.path(code.id));
                }
            });
            target.response.accessible_name(ctx.text("split-into"));
            if self.into.is_none() {
                let label = ctx.text("split-name");
                let hint = egui::RichText::new(&label).color(*ctx.tokens.faint);
                let field = TextEdit::singleline(&mut self.name).hint_text(hint).desired_width(f32::INFINITY);
                ui.add(field).accessible_name(label);
            }
        });
    }

    fn row_ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>, row: usize) {
        let tokens = ctx.tokens;
        let at = self.refs[row];
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
        let (document, paragraph) = ctx.snapshot.citation(Segment { document: at.document, span: at.span });
        let place = format!("{document} ¶\u{a0}{paragraph}");
        let (words, _) = excerpt(ctx.snapshot, Segment { document: at.document, span: at.span }, 160);
        let on = self.chosen.contains(&at.id);
        response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, format!("{place}: {words}")));
        if response.clicked() {
            let shift = ui.input(|input| input.modifiers.shift);
            let from = self.from.replace(row).filter(|_| shift).unwrap_or(row);
            for at in &self.refs[from.min(row)..=from.max(row)] {
                if on {
                    self.chosen.remove(&at.id);
                } else {
                    self.chosen.insert(at.id);
                }
            }
        }
        let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
        if response.hovered() || response.has_focus() {
            painter.rect_filled(rect, 6.0, *tokens.hover);
        }
        crate::ui::widgets::check_mark(
            &painter,
            tokens,
            pos2(rect.left() + 14.0, rect.center().y),
            on,
            response.hovered(),
        );
        let left = rect.left() + 32.0;
        let small = tokens.font(tokens.sizes.small);
        painter.text(pos2(left, rect.top() + 4.0), Align2::LEFT_TOP, place, small, *tokens.muted);
        let mut job = egui::text::LayoutJob::simple_singleline(words, tokens.font(tokens.sizes.body), *tokens.ink);
        job.wrap = egui::text::TextWrapping::truncate_at_width(rect.right() - left - 6.0);
        let words = painter.layout_job(job);
        painter.galley(pos2(left, rect.bottom() - 4.0 - words.size().y), words, *tokens.ink);
    }
}
