//! On what memos hang: asked by the rows of documents and codes in every frame.

use std::collections::HashMap;
use std::sync::Arc;

use egui::Ui;

use super::action::MemosAction;
use super::list::row_label;
use crate::model::*;
use crate::project::{Snapshot, Table};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::roomy;

/// How many memos hang on each target that has any.
#[derive(Debug, Default)]
struct Index {
    key: Option<(uuid::Uuid, u64)>,
    n: HashMap<MemoTarget, usize>,
}

/// The index of a project, kept in egui's memory until a memo changes.
fn index(ctx: &egui::Context, snapshot: &Snapshot) -> Arc<Index> {
    let id = egui::Id::unique("memo-index");
    let key = Some((snapshot.uuid(), snapshot.table_revision(Table::Memo)));
    let known: Option<Arc<Index>> = ctx.data(|data| data.get_temp(id));
    if let Some(known) = known.filter(|known| known.key == key) {
        return known;
    }
    let mut n = HashMap::new();
    for memo in snapshot.memos() {
        *n.entry(memo.target()).or_insert(0) += 1;
    }
    let index = Arc::new(Index { key, n });
    ctx.data_mut(|data| data.insert_temp(id, Arc::clone(&index)));
    index
}

impl Index {
    /// How many memos hang on exactly this.
    fn count(&self, target: MemoTarget) -> usize {
        self.n.get(&target).copied().unwrap_or_default()
    }
}

/// True where a memo hangs on exactly this.
pub fn has_memo(egui: &egui::Context, ctx: &ViewerContext<'_>, target: MemoTarget) -> bool {
    index(egui, ctx.snapshot).count(target) > 0
}

/// The memos of a row, and a new one, for its context menu.
pub fn menu_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, target: MemoTarget) {
    if has_memo(ui.ctx(), ctx, target) {
        ui.menu_button(ctx.text("memo-menu-memos"), |ui| {
            roomy(ui);
            egui::ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
                for memo in ctx.snapshot.memos_of(target) {
                    if ui.button(row_label(ctx, memo)).clicked() {
                        ctx.send(Action::Memos(MemosAction::Open(memo.id)));
                    }
                }
            });
        });
    }
    if ui.button(ctx.text("memo-menu-new")).clicked() {
        ctx.send(Action::Memos(MemosAction::Begin(target, MemoKind::Free)));
    }
}
