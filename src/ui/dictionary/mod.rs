//! Categories of words: counts by case, each number with its hits, and the editor of a category.

mod action;
mod editor;

use std::sync::Arc;

use egui::{Button, RichText, Ui};

pub use action::{DictionaryAction, dispatch};
pub use editor::CategoryEditor;

use super::action::Action;
use super::compare::counting::{Counting, Reads};
use super::compare::grid::{Grid, GridCell, GridName, Place, Widths, grid_ui};
use super::compare::parts::{bar, below};
use super::context::ViewerContext;
use super::numbers;
use super::search::HitList;
use super::word_counts::{WordScope, command};
use crate::export::Table;
use crate::i18n::{Catalog, Message};
use crate::model::{SavedQueryId, Segment, Timestamp};
use crate::project::{Progress, Snapshot};
use crate::query::ColumnKey;
use crate::query::dictionary::{DictionaryCounts, DictionarySpec, categories};

/// What was picked: a category, and a case or all.
type Picked = (SavedQueryId, Option<ColumnKey>);

/// What the view keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    scope: WordScope,
    counting: Counting<DictionarySpec, DictionaryCounts>,
    hits: Counting<(DictionarySpec, Picked), Vec<Segment>>,
    widths: Option<Widths>,
    picked: Option<Picked>,
    list: HitList,
}

impl State {
    /// The numbers that are shown, as a table.
    pub fn export_table(&self, snapshot: &Snapshot, catalog: &Catalog) -> Option<Table> {
        self.counting.shown().map(|counts| Table::of_dictionary(snapshot, counts, catalog, Timestamp::now()))
    }

    fn update(&mut self, ui: &Ui, ctx: &ViewerContext<'_>) {
        let spec = DictionarySpec { categories: categories(ctx.snapshot), scope: self.scope.spec(ctx) };
        let count = |snapshot: &Snapshot, spec: DictionarySpec| {
            DictionaryCounts::new(snapshot, spec, &Progress::default()).unwrap_or_default()
        };
        if self.counting.update(ctx.snapshot, spec, Reads::Words, ui.ctx(), count) {
            self.widths = None;
        }
        let (Some(counts), Some(picked)) = (self.counting.shown().cloned(), self.picked.clone()) else { return };
        let Some((category, column)) = places(&counts, picked.clone()) else {
            self.picked = None;
            return self.list.close();
        };
        let name = counts.spec.categories[category].name.clone();
        let title = match column {
            None => name,
            Some(column) => {
                ctx.say(&Message::new("compare-cell").with("code", name).with("column", heading(ctx, &counts, column)))
            }
        };
        let asked = (counts.spec.clone(), picked);
        let find = move |snapshot: &Snapshot, _| counts.hits(snapshot, category, column);
        if self.hits.update(ctx.snapshot, asked, Reads::Words, ui.ctx(), find) {
            let hits = self.hits.shown().map_or(&[][..], |hits| hits.as_slice());
            self.list.open(title, hits);
        }
    }
}

/// Where what was picked stands among the numbers.
fn places(counts: &DictionaryCounts, (category, column): Picked) -> Option<(usize, Option<usize>)> {
    let category = counts.spec.categories.iter().position(|named| named.id == category)?;
    let place = |key| counts.columns.iter().position(|column| column.key == key);
    match column {
        None => Some((category, None)),
        Some(key) => Some((category, Some(place(key)?))),
    }
}

fn heading(ctx: &ViewerContext<'_>, counts: &DictionaryCounts, column: usize) -> String {
    match counts.columns[column].key {
        ColumnKey::WithoutCase => ctx.text("analysis-without-case"),
        _ => counts.columns[column].name.clone(),
    }
}

/// Draws the view.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    state.update(ui, ctx);
    let counts = state.counting.shown().cloned();
    let line = counts
        .as_ref()
        .filter(|counts| !counts.spec.categories.is_empty())
        .map(|counts| command(ctx, "dictionary", Vec::new(), &counts.spec.scope));
    bar(ui, ctx, state.counting.is_pending() || state.hits.is_pending(), line, |ui| bar_ui(ui, ctx, state));
    let Some(counts) = counts else {
        below(ui, ctx, false, &[], |ui| drop(ui.spinner()));
        return;
    };
    let read = Message::new("compare-note-words").with("n", counts.n_words.last().map_or(0, |&n| n as usize));
    let lines = [ctx.say(&read), ctx.text("views-dictionary-rules")];
    below(ui, ctx, false, &lines, |ui| {
        if counts.spec.categories.is_empty() {
            let (line, button) = (ctx.text("views-no-categories"), ctx.text("views-new-category"));
            if super::widgets::empty_state(ui, &line, Some(&button)) {
                ctx.send(Action::Dictionary(DictionaryAction::Ask(None)));
            }
            return;
        }
        let picked: Option<Place> = state.picked.clone().and_then(|picked| places(&counts, picked));
        let grid = Categories { ctx, counts: &counts };
        if let Some((row, column)) = grid_ui(ui, ctx, "dictionary", &mut state.widths, &grid, picked) {
            let key = column.and_then(|column| counts.columns.get(column)).map(|column| column.key.clone());
            state.picked = Some((counts.spec.categories[row].id, key));
        }
    });
}

/// Draws the right column: the hits of what was picked.
pub fn segments_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    state.list.show(ui, ctx);
}

fn bar_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let can_write = !ctx.view.is_read_only;
    let text = |key: &'static str| RichText::new(ctx.text(key)).font(ctx.tokens.font(ctx.tokens.sizes.small));
    if ui.add_enabled(can_write, Button::new(text("views-new-category"))).clicked() {
        ctx.send(Action::Dictionary(DictionaryAction::Ask(None)));
    }
    let picked = state.picked.as_ref().map(|(category, _)| *category);
    if ui.add_enabled(can_write && picked.is_some(), Button::new(text("views-edit-category"))).clicked() {
        ctx.send(Action::Dictionary(DictionaryAction::Ask(picked)));
    }
    if let (true, Some(category)) =
        (ui.add_enabled(can_write && picked.is_some(), Button::new(text("views-delete-category"))).clicked(), picked)
    {
        ctx.send(Action::Dictionary(DictionaryAction::Delete(category)));
    }
    state.scope.ui(ui, ctx);
}

struct Categories<'a> {
    ctx: &'a ViewerContext<'a>,
    counts: &'a Arc<DictionaryCounts>,
}

impl Grid for Categories<'_> {
    fn n_rows(&self) -> usize {
        self.counts.spec.categories.len()
    }

    /// The cases, the sum, the cases that say it, and the words.
    fn n_columns(&self) -> usize {
        self.counts.columns.len() + 3
    }

    fn corner(&self) -> String {
        self.ctx.text("views-word-category")
    }

    fn name(&self, row: usize) -> GridName {
        GridName { name: self.counts.spec.categories[row].name.clone(), ..GridName::default() }
    }

    fn heading(&self, column: usize) -> String {
        let n = self.counts.columns.len();
        if column < n {
            return heading(self.ctx, self.counts, column);
        }
        self.ctx.text(["compare-times-said", "analysis-cases", "views-category-words"][(column - n).min(2)])
    }

    fn cell(&self, row: usize, column: usize) -> GridCell {
        let (counts, n) = (self.counts, self.counts.columns.len());
        if column > n + 1 {
            let text = counts.spec.categories[row].category.words.join("; ");
            return GridCell { text, quiet: true, is_words: true, ..GridCell::default() };
        }
        if column == n + 1 {
            let text = format!("{}/{}", counts.n_present(row), counts.n_compared());
            return GridCell { text, opens: true, ..GridCell::default() };
        }
        let of = counts.n(row, (column < n).then_some(column));
        let largest = (0..n).map(|column| counts.n(row, Some(column))).max().unwrap_or(0).max(4);
        let shade = if column < n { 0.8 * of as f32 / largest as f32 } else { 0.0 };
        GridCell { text: numbers::count(of as usize), shade, quiet: of == 0, opens: true, ..GridCell::default() }
    }

    fn words_width(&self, column: usize) -> Option<f32> {
        (column > self.counts.columns.len() + 1).then_some(300.0)
    }
}
