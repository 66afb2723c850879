//! Words and phrases by frequency; each opens its hits as keyword in context.

mod scope;

use std::sync::Arc;

use egui::{DragValue, TextEdit, Ui};

pub use scope::{WordScope, command};

use super::compare::counting::{Counting, Reads};
use super::compare::grid::{Grid, GridCell, GridName, Place, Widths, grid_ui};
use super::compare::parts::{bar, below, choices, choose, tick};
use super::context::ViewerContext;
use super::numbers;
use super::search::HitList;
use crate::export::Table;
use crate::i18n::{Catalog, Message};
use crate::model::{Segment, Timestamp};
use crate::project::{Progress, Snapshot};
use crate::query::words::{WordCounts, WordSpec, WordsByCase, stop_words_of};

/// So many words are listed and exported, and counted case by case.
const MOST_LISTED: usize = 1_000;

/// What the view keeps between frames; none of it outlives the session.
#[derive(Debug)]
pub struct State {
    scope: WordScope,
    n: usize,
    stems: bool,
    without_stop_words: bool,
    own_stop_words: String,
    min_count: u32,
    by_case: bool,
    counting: Counting<(WordSpec, bool), Counted>,
    hits: Counting<(WordSpec, String), Vec<Segment>>,
    widths: Option<Widths>,
    picked: Option<String>,
    list: HitList,
}

impl Default for State {
    fn default() -> Self {
        Self {
            scope: WordScope::default(),
            n: 1,
            stems: false,
            without_stop_words: true,
            own_stop_words: String::new(),
            min_count: 2,
            by_case: false,
            counting: Counting::default(),
            hits: Counting::default(),
            widths: None,
            picked: None,
            list: HitList::default(),
        }
    }
}

/// The words, and how often each case says them where that was asked for.
#[derive(Debug)]
struct Counted {
    counts: WordCounts,
    by_case: Option<WordsByCase>,
}

impl State {
    /// The numbers that are shown, as a table.
    pub fn export_table(&self, snapshot: &Snapshot, catalog: &Catalog) -> Option<Table> {
        let Counted { counts, by_case } = &**self.counting.shown()?;
        Some(Table::of_words(snapshot, counts, MOST_LISTED, by_case.as_ref(), catalog, Timestamp::now()))
    }

    fn update(&mut self, ui: &Ui, ctx: &ViewerContext<'_>) {
        let spec = WordSpec {
            n: self.n,
            stems: self.stems,
            without_stop_words: self.without_stop_words,
            own_stop_words: stop_words_of(&self.own_stop_words),
            min_count: self.min_count,
            ..self.scope.spec(ctx)
        };
        let count = |snapshot: &Snapshot, (spec, by_case): (WordSpec, bool)| {
            let counts = WordCounts::new(snapshot, spec, &Progress::default()).unwrap_or_default();
            let by_case = by_case.then(|| counts.by_case(snapshot, MOST_LISTED));
            Counted { counts, by_case }
        };
        if self.counting.update(ctx.snapshot, (spec, self.by_case), Reads::Words, ui.ctx(), count) {
            self.widths = None;
        }
        let (Some(counted), Some(word)) = (self.counting.shown().cloned(), self.picked.clone()) else { return };
        let asked = (counted.counts.spec.clone(), word.clone());
        let find = move |snapshot: &Snapshot, (_, word): (WordSpec, String)| {
            let place = counted.counts.entries.iter().position(|entry| entry.text == word);
            place.map_or_else(Vec::new, |place| counted.counts.hits(snapshot, place))
        };
        if self.hits.update(ctx.snapshot, asked, Reads::Words, ui.ctx(), find) {
            let hits = self.hits.shown().map_or(&[][..], |hits| hits.as_slice());
            self.list.open(word, hits);
        }
    }
}

/// Draws the view.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    state.update(ui, ctx);
    let line = state.counting.shown().map(|counted| command_line(ctx, &counted.counts.spec, state.by_case));
    bar(ui, ctx, state.counting.is_pending() || state.hits.is_pending(), line, |ui| bar_ui(ui, ctx, state));
    let Some(counted) = state.counting.shown().cloned() else {
        below(ui, ctx, false, &[], |ui| drop(ui.spinner()));
        return;
    };
    let read = Message::new("compare-note-words").with("n", counted.counts.n_words as usize);
    let mut lines = vec![ctx.say(&read), ctx.text("compare-note-phrases")];
    if counted.counts.entries.len() > MOST_LISTED {
        let message = Message::new("views-words-listed").with("n", numbers::count(MOST_LISTED));
        lines.push(ctx.say(&message.with("of", numbers::count(counted.counts.entries.len()))));
    }
    below(ui, ctx, false, &lines, |ui| {
        let entries = &counted.counts.entries;
        let place = |word: &String| entries.iter().position(|entry| entry.text == *word);
        let picked: Option<Place> = state.picked.as_ref().and_then(place).map(|row| (row, None));
        let grid = Words { ctx, counted: &counted };
        if let Some((row, _)) = grid_ui(ui, ctx, "word-counts", &mut state.widths, &grid, picked) {
            state.picked = entries.get(row).map(|entry| entry.text.clone());
        }
    });
}

/// Draws the right column: the hits of the picked word.
pub fn segments_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    state.list.show(ui, ctx);
}

fn bar_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let lengths = [(1, "views-words-1"), (2, "views-words-2"), (3, "views-words-3")];
    choose(ui, ctx, "views-count-what", &mut state.n, &choices(ctx, lengths));
    state.scope.ui(ui, ctx);
    tick(ui, ctx, "views-stems", &mut state.stems);
    tick(ui, ctx, "views-without-stop-words", &mut state.without_stop_words);
    let label = ctx.text("views-own-stop-words");
    let field = TextEdit::singleline(&mut state.own_stop_words).desired_width(130.0).hint_text(&label);
    ui.add(field).accessible_name(label);
    let label = ctx.text("views-min-count");
    let drag = DragValue::new(&mut state.min_count).range(1..=10_000).prefix("≥ ");
    ui.add(drag).on_hover_text(&label).accessible_name(label);
    tick(ui, ctx, "views-by-case", &mut state.by_case);
}

fn command_line(ctx: &ViewerContext<'_>, spec: &WordSpec, by_case: bool) -> String {
    let (n, least) = (spec.n.to_string(), spec.min_count.to_string());
    let mut options = vec!["--phrase", &n, "--min-count", &least];
    options.extend(spec.stems.then_some("--stems"));
    options.extend((!spec.without_stop_words).then_some("--keep-stop-words"));
    options.extend(by_case.then_some("--by-case"));
    command(ctx, "words", options, spec)
}

struct Words<'a> {
    ctx: &'a ViewerContext<'a>,
    counted: &'a Arc<Counted>,
}

impl Words<'_> {
    fn names(&self) -> &[String] {
        self.counted.by_case.as_ref().map_or(&[], |by_case| &by_case.names)
    }
}

impl Grid for Words<'_> {
    fn n_rows(&self) -> usize {
        self.counted.counts.entries.len().min(MOST_LISTED)
    }

    fn n_columns(&self) -> usize {
        4 + self.names().len()
    }

    fn corner(&self) -> String {
        self.ctx.text("compare-word")
    }

    fn name(&self, row: usize) -> GridName {
        GridName { name: self.counted.counts.entries[row].text.clone(), ..GridName::default() }
    }

    fn heading(&self, column: usize) -> String {
        let keys = ["compare-times-said", "compare-per-thousand", "analysis-documents", "analysis-cases"];
        match keys.get(column) {
            Some(key) => self.ctx.text(key),
            None => self.names()[column - keys.len()].clone(),
        }
    }

    fn cell(&self, row: usize, column: usize) -> GridCell {
        let counts = &self.counted.counts;
        let entry = &counts.entries[row];
        let number = |n: u32| (numbers::count(n as usize), n == 0);
        let share = |n: u32, of: usize| (format!("{n}/{of}"), n == 0);
        let (text, quiet) = match column {
            0 => number(entry.n),
            1 => (format!("{:.2}", counts.per_thousand(row)), false),
            2 => share(entry.documents, counts.n_documents),
            3 => share(entry.cases, counts.n_cases),
            _ => {
                let of_case =
                    self.counted.by_case.as_ref().and_then(|by_case| by_case.counts.get(row)?.get(column - 4));
                number(of_case.copied().unwrap_or(0))
            }
        };
        GridCell { text, quiet, opens: true, ..GridCell::default() }
    }
}
