//! Which document belongs to which case: those that have none first.

use std::collections::{HashMap, HashSet};

use egui::{ComboBox, RichText, ScrollArea, Ui};

use super::{Answer, buttons_ui, title_ui};
use crate::model::*;
use crate::project::Snapshot;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;

/// What is being chosen.
pub struct AssignCases {
    rows: Vec<Row>,
}

struct Row {
    document: DocumentId,
    name: String,
    before: Option<CaseId>,
    case: Option<CaseId>,
}

/// How many documents belong to no case.
pub fn n_unassigned(snapshot: &Snapshot) -> usize {
    let assigned: HashMap<DocumentId, CaseId> = snapshot.case_parts().map(|part| (part.document, part.case)).collect();
    snapshot.documents().filter(|entry| !assigned.contains_key(&entry.document.id)).count()
}

impl AssignCases {
    /// The documents as they are assigned. Those whose speakers belong to cases of their own are
    /// left out: to choose one case for all of such a document would take it from the others.
    pub fn of(snapshot: &Snapshot) -> Self {
        let assigned: HashMap<DocumentId, CaseId> =
            snapshot.case_parts().map(|part| (part.document, part.case)).collect();
        let row = |entry: &crate::project::DocumentEntry| {
            let case = assigned.get(&entry.document.id).copied();
            Row { document: entry.document.id, name: entry.document.name.clone(), before: case, case }
        };
        let by_speaker: HashSet<DocumentId> =
            snapshot.case_parts().filter(|part| part.speaker.is_some()).map(|part| part.document).collect();
        let whole = snapshot.documents().filter(|entry| !by_speaker.contains(&entry.document.id));
        let mut rows: Vec<Row> = whole.map(row).collect();
        rows.sort_by_key(|row| row.case.is_some());
        Self { rows }
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
        ui.set_width(480.0);
        title_ui(ui, ctx, ctx.text("assign-title"));
        let cases = ctx.snapshot.cases();
        let hint = ctx.text(if cases.is_empty() { "assign-no-cases" } else { "assign-hint" });
        ui.add(egui::Label::new(RichText::new(hint).color(*ctx.tokens.muted)).wrap());
        ui.add_space(8.0);
        let none = ctx.text("assign-none");
        let name_of = |id: Option<CaseId>| {
            id.and_then(|id| ctx.snapshot.case(id)).map_or_else(|| none.clone(), |case| case.name.clone())
        };
        let n = self.rows.len();
        ScrollArea::vertical().max_height(360.0).auto_shrink([false, true]).show_rows(ui, 30.0, n, |ui, range| {
            for row in &mut self.rows[range] {
                ui.horizontal(|ui| {
                    ui.set_min_height(30.0);
                    let width = ui.available_width();
                    ui.allocate_ui(egui::vec2(width * 0.5, 30.0), |ui| {
                        ui.set_min_width(width * 0.5);
                        ui.add(egui::Label::new(&row.name).truncate());
                    });
                    let combo = ComboBox::from_id_salt(row.document.0).width(width * 0.42);
                    let shown = combo.selected_text(name_of(row.case)).show_ui(ui, |ui| {
                        ui.selectable_value(&mut row.case, None, &none);
                        for case in &cases {
                            ui.selectable_value(&mut row.case, Some(case.id), &case.name);
                        }
                    });
                    shown.response.accessible_name(&row.name);
                });
            }
        });
        match buttons_ui(ui, ctx, &ctx.text("assign-done"), !cases.is_empty()) {
            None => Answer::Open,
            Some(false) => Answer::Close,
            Some(true) => {
                let changed = self.rows.iter().filter(|row| row.before != row.case);
                let assigned: Vec<_> = changed.map(|row| (row.document, row.case)).collect();
                if assigned.is_empty() { Answer::Close } else { Answer::Do(Action::AssignDocuments(assigned)) }
            }
        }
    }
}
