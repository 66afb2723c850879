//! In which languages the code has a name, and in which one is missing.

use std::collections::BTreeSet;

use egui::{RichText, Ui};

use crate::i18n::Message;
use crate::model::*;
use crate::project::{Snapshot, Table};
use crate::ui::action::Action;
use crate::ui::code_system::CodesAction;
use crate::ui::context::ViewerContext;

/// What is known of a code's labels, found anew only when a label has changed.
#[derive(Debug, Default)]
pub struct Languages {
    key: Option<(CodeId, u64)>,
    short_name: String,
    there: Vec<String>,
    missing: Vec<String>,
}

impl Languages {
    fn update(&mut self, snapshot: &Snapshot, code: CodeId) {
        let key = Some((code, snapshot.table_revision(Table::CodeLabel)));
        if self.key == key {
            return;
        }
        *self = Self { key, ..Self::default() };
        let (mut own, mut all) = (BTreeSet::new(), BTreeSet::new());
        for label in snapshot.code_labels() {
            let is_own = label.code == code;
            if label.language.is_empty() {
                if is_own {
                    self.short_name.clone_from(&label.short_name);
                }
                continue;
            }
            all.insert(label.language.clone());
            if is_own {
                own.insert(label.language.clone());
            }
        }
        self.missing = all.difference(&own).cloned().collect();
        self.there = own.into_iter().collect();
    }

    /// Draws one line about them; a click opens the dialog.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>, code: CodeId, is_editable: bool) {
        self.update(ctx.snapshot, code);
        let mut parts = Vec::new();
        if !self.short_name.is_empty() {
            parts.push(ctx.say(&Message::new("labels-line-short").with("name", self.short_name.clone())));
        }
        if !self.there.is_empty() {
            parts.push(ctx.say(&Message::new("labels-line-there").with("languages", self.there.join(", "))));
        }
        if !self.missing.is_empty() {
            parts.push(ctx.say(&Message::new("labels-line-missing").with("languages", self.missing.join(", "))));
        }
        let small = ctx.tokens.font(ctx.tokens.sizes.small);
        if !parts.is_empty() {
            ui.add_space(6.0);
            let text = RichText::new(parts.join(" · ")).font(small.clone()).color(*ctx.tokens.muted);
            ui.add(egui::Label::new(text).wrap());
        }
        if is_editable {
            let text = RichText::new(ctx.text("labels-edit")).font(small).color(*ctx.tokens.accent);
            if ui.add(egui::Button::new(text).frame(false)).clicked() {
                ctx.send(Action::Codes(CodesAction::AskLabels(code)));
            }
        }
    }
}
