//! The codings that were made before the rule changed: counted, listed, confirmed.

use std::sync::Arc;

use egui::{RichText, Ui};
use egui_material_icons::icons::ICON_CHECK;

use crate::i18n::Message;
use crate::model::*;
use crate::project::{CodingRef, Snapshot};
use crate::ui::action::Action;
use crate::ui::code_system::CodesAction;
use crate::ui::context::ViewerContext;
use crate::ui::retrieved_segments::excerpt;
use crate::ui::widgets::icon_button;

/// So many are listed on the card; the others come up when these are done.
const MAX_LISTED: usize = 20;

/// The stale codings of a code, looked for anew only when the project has changed.
#[derive(Debug, Default)]
pub struct Stale {
    key: Option<(CodeId, u64)>,
    refs: Arc<Vec<CodingRef>>,
    is_listed: bool,
}

impl Stale {
    /// Looks for those of a code.
    fn update(&mut self, snapshot: &Snapshot, code: &Code) {
        let key = Some((code.id, snapshot.revision()));
        if self.key == key {
            return;
        }
        self.is_listed &= self.key.is_some_and(|(other, _)| other == code.id);
        self.key = key;
        self.refs = Arc::new(of(snapshot, code));
    }

    /// Draws how many there are and, if wanted, which; `is_editable` lets confirm them.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>, code: &Code, is_editable: bool) {
        self.update(ctx.snapshot, code);
        if self.refs.is_empty() {
            return;
        }
        let small = ctx.tokens.font(ctx.tokens.sizes.small);
        let told = ctx.say(&Message::new("card-stale").with("n", self.refs.len()));
        ui.add(egui::Label::new(RichText::new(told).font(small.clone()).color(*ctx.tokens.warning)).wrap());
        if !is_editable {
            return;
        }
        ui.horizontal(|ui| {
            let key = if self.is_listed { "card-stale-hide" } else { "card-stale-show" };
            let quiet = |key| RichText::new(ctx.text(key)).font(small.clone()).color(*ctx.tokens.accent);
            if ui.add(egui::Button::new(quiet(key)).frame(false)).clicked() {
                self.is_listed = !self.is_listed;
            }
            let confirm = ui.add(egui::Button::new(quiet("card-stale-confirm")).frame(false));
            if confirm.on_hover_text(ctx.text("card-stale-confirm-help")).clicked() {
                ctx.send(Action::Codes(CodesAction::Confirm(self.refs.iter().map(|at| at.id).collect())));
            }
        });
        if self.is_listed {
            for &at in self.refs.iter().take(MAX_LISTED) {
                line_ui(ui, ctx, at);
            }
        }
    }
}

/// The codings of a code that were made under a lower revision than it has now.
fn of(snapshot: &Snapshot, code: &Code) -> Vec<CodingRef> {
    if code.revision == 0 {
        return Vec::new();
    }
    let is_stale = |at: &&CodingRef| {
        snapshot.coding_at(**at).is_some_and(|row| !row.detached && row.code_revision < code.revision)
    };
    snapshot.codings_of(code.id).iter().filter(is_stale).copied().collect()
}

/// One of them: a click goes there, the button confirms it alone.
fn line_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, at: CodingRef) {
    let segment = Segment { document: at.document, span: at.span };
    let (document, paragraph) = ctx.snapshot.citation(segment);
    let words = format!("{document} ¶\u{a0}{paragraph} {}", excerpt(ctx.snapshot, segment, 80).0);
    ui.horizontal(|ui| {
        let label = ctx.say(&Message::new("card-stale-confirm-one").with("words", words.clone()));
        if icon_button(ui, ICON_CHECK, &label).clicked() {
            ctx.send(Action::Codes(CodesAction::Confirm(vec![at.id])));
        }
        let text = RichText::new(words).font(ctx.tokens.font(ctx.tokens.sizes.small)).color(*ctx.tokens.ink);
        let line = ui.add(egui::Label::new(text).truncate().sense(egui::Sense::click()));
        if line.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
            ctx.send(Action::GoTo(segment));
            ctx.send(Action::SelectCoding(Some(at.id)));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::{CodeText, Project};
    use crate::text::Span;

    #[test]
    fn codings_made_before_the_rule_changed_are_stale_until_confirmed() {
        let mut project = Project::in_memory("AK").expect("in memory");
        let draft = DraftDocument { name: "A".into(), text: "Una voz y otra.".into(), ..DraftDocument::default() };
        let document = project.add_documents(vec![draft], None).expect("added").output[0];
        let id = project.add_code("Voz", None, None).expect("code").output;
        let at = |start, end| Segment { document, span: Span::new(start, end) };
        let rule = |text: &str| CodeText { coding_rule: text.into(), ..CodeText::default() };
        project.describe_code(id, rule("Una regla.")).expect("described");
        let old = project.apply_code(at(0, 3), id).expect("coded").output;
        let stale = |project: &Project| {
            let snapshot = project.snapshot();
            of(snapshot, snapshot.code(id).expect("it")).iter().map(|at| at.id).collect::<Vec<_>>()
        };
        assert_eq!(stale(&project), []);
        project.describe_code(id, rule("Otra regla.")).expect("described");
        project.apply_code(at(4, 7), id).expect("coded");
        assert_eq!(stale(&project), [old]);
        project.confirm_codings(&[old]).expect("confirmed");
        assert_eq!(stale(&project), []);
    }
}
