//! A list of segments, drawn only where it is seen: it may hold hundreds of thousands.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use egui::{EventFilter, Id, Key, Modifiers, Rect, ScrollArea, Ui, pos2, vec2};

use super::action::SegmentsAction;
use super::editor::Editor;
use super::lines::{Line, line_at, line_of, n_lines};
use super::row::{Place, row_ui};
use super::row_data::{RowCodes, RowKey, group_name, key_of};
use crate::model::CodingId;
use crate::query::listing::Listing;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::document_browser::ReaderAction;
use crate::ui::document_browser::heights::Heights;
use crate::ui::view_state::Workspace;

pub(super) const MARGIN_X: f32 = 12.0;
pub(super) const MARGIN_Y: f32 = 9.0;
/// The dot, the code and the reference.
pub(super) const SOURCE_HEIGHT: f32 = 18.0;
/// More lines of a segment are shown on demand.
pub(super) const MAX_LINES: u32 = 4;
const GROUP_HEIGHT: f32 = 30.0;

/// What is open in the list; none of it outlives the session.
#[derive(Debug, Default)]
pub struct Open {
    /// The rows whose words are shown in full.
    pub long: HashSet<RowKey>,
    /// The rows that are shown in their context.
    pub in_context: HashSet<RowKey>,
    /// The coding that is being edited.
    pub editor: Option<Editor>,
    /// True where the words of all rows are shown in full.
    pub in_full: bool,
}

/// What a list keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct ListState {
    listing: Arc<Listing>,
    width: f32,
    heights: Heights,
    /// How high the rows that were seen really are.
    measured: BTreeMap<usize, (RowKey, f32)>,
    codes: HashMap<usize, RowCodes>,
    open: Open,
    selected: Option<CodingId>,
    /// The row that shall be seen and get the focus.
    walk_to: Option<usize>,
}

impl ListState {
    /// Shows the words of all rows in full.
    pub const fn show_in_full(&mut self) {
        self.open.in_full = true;
    }

    /// Finds where the lines stand: only when the list or its width changes. How many lines a
    /// row gets is told from its length, without laying its words out; what was measured of
    /// rows that are still there is kept.
    fn arrange(&mut self, listing: &Arc<Listing>, width: f32, chars_per_line: f32, line_height: f32) {
        let same_width = self.width == width;
        if Arc::ptr_eq(&self.listing, listing) && same_width && self.heights.len() == n_lines(listing) {
            return;
        }
        let mut heights: Vec<f32> = Vec::with_capacity(n_lines(listing));
        for at in 0..n_lines(listing) {
            heights.push(match line_at(listing, at) {
                Line::Group(_) => GROUP_HEIGHT,
                Line::Row(row) => {
                    let n = n_text_lines(listing.hit(row).segment.span.len(), chars_per_line);
                    2.0 * MARGIN_Y + SOURCE_HEIGHT + n as f32 * line_height
                }
            });
        }
        self.heights = Heights::new(heights);
        let measured = std::mem::take(&mut self.measured);
        for (line, (key, height)) in measured.into_iter().filter(|_| same_width) {
            let near = [line, line.wrapping_sub(1), line + 1, line.wrapping_sub(2), line + 2];
            let is_there = |&at: &usize| {
                at < n_lines(listing)
                    && matches!(line_at(listing, at), Line::Row(row) if key_of(listing.hit(row)) == key)
            };
            if let Some(at) = near.into_iter().find(is_there) {
                self.heights.set(at, height);
                self.measured.insert(at, (key, height));
            }
        }
        self.listing = Arc::clone(listing);
        self.width = width;
        self.codes.clear();
    }

    /// The line that is to be scrolled into view, because its coding was selected elsewhere.
    fn selected_elsewhere(&mut self, selected: Option<CodingId>) -> Option<usize> {
        if std::mem::replace(&mut self.selected, selected) == selected {
            return None;
        }
        let selected = Some(selected?);
        let row = self.listing.iter().position(|hit| hit.coding() == selected)?;
        Some(line_of(&self.listing, row))
    }

    fn codes_of(&mut self, ctx: &ViewerContext<'_>, row: usize) -> RowCodes {
        let listing = &self.listing;
        self.codes.entry(row).or_insert_with(|| RowCodes::of(ctx.snapshot, listing.hit(row))).clone()
    }
}

pub(super) fn n_text_lines(n_chars: u32, chars_per_line: f32) -> u32 {
    ((n_chars as f32 / chars_per_line.max(1.0)).ceil() as u32).clamp(1, MAX_LINES)
}

/// Draws the segments; a click goes to the place in the text.
pub fn list_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut ListState, listing: &Arc<Listing>) {
    let body = ctx.tokens.font(ctx.tokens.sizes.body);
    let line_height = ui.fonts_mut(|fonts| fonts.row_height(&body)).ceil();
    let area = ui.available_rect_before_wrap();
    let width = area.width();
    // Measured on Spanish and English prose with its ragged line ends.
    let chars_per_line = (width - 2.0 * MARGIN_X) / (ctx.tokens.sizes.body * 0.5);
    state.arrange(listing, width, chars_per_line, line_height);
    let walked = state.walk_to.map(|row| line_of(listing, row));
    let elsewhere = state.selected_elsewhere(ctx.view.selected_coding);
    let scroll_to = walked.or(elsewhere);
    ScrollArea::vertical().auto_shrink(false).show_viewport(ui, |ui, viewport| {
        ui.set_height(state.heights.total() as f32);
        let (scrolled, origin) = (f64::from(viewport.top()), ui.max_rect().min);
        // Lines are placed from the upper edge that is seen: far down a long list, whole
        // distances would be too coarse.
        let rect_of = |state: &ListState, line: usize| {
            let top = area.top() + (state.heights.top(line) - scrolled) as f32;
            Rect::from_min_size(pos2(origin.x, top), vec2(width, state.heights.get(line)))
        };
        if let Some(line) = scroll_to {
            let rect = rect_of(state, line);
            let is_seen = rect.top() >= area.top() && rect.bottom() <= area.bottom();
            if !is_seen {
                // A step of the keyboard moves as little as it must.
                ui.scroll_to_rect(rect, if walked.is_some() { None } else { Some(egui::Align::Center) });
            }
        }
        let (first, _) = state.heights.find(scrolled);
        for line in first..n_lines(listing) {
            let rect = rect_of(state, line);
            if rect.top() > area.bottom() {
                break;
            }
            match line_at(listing, line) {
                Line::Group(group) => group_ui(ui, ctx, listing, group, rect),
                Line::Row(row) => one_row_ui(ui, ctx, state, row, line, rect, chars_per_line),
            }
        }
    });
}

fn group_ui(ui: &Ui, ctx: &ViewerContext<'_>, listing: &Listing, group: usize, rect: Rect) {
    let tokens = ctx.tokens;
    let group = &listing.groups()[group];
    let name = ctx.say(&group_name(ctx.snapshot, group.key));
    let n = super::super::numbers::count(group.rows.len());
    let response = ui.interact(rect, ui.scope_id().with(("group", group.key)), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Heading, true, format!("{name} ({n})")));
    let painter = ui.painter();
    painter.rect_filled(rect, 0.0, *tokens.background);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, tokens.hairline());
    let at = |x: f32, galley: &egui::Galley| pos2(x, rect.center().y - galley.size().y / 2.0);
    let n = painter.layout_no_wrap(n, tokens.font(tokens.sizes.small), *tokens.muted);
    let n_left = rect.right() - MARGIN_X - n.size().x;
    let mut job = egui::text::LayoutJob::simple_singleline(name.clone(), tokens.bold(tokens.sizes.small), *tokens.ink);
    job.wrap = egui::text::TextWrapping::truncate_at_width((n_left - rect.left() - 2.0 * MARGIN_X).max(8.0));
    let galley = painter.layout_job(job);
    let is_cut = galley.elided;
    painter.galley(at(rect.left() + MARGIN_X, &galley), galley, *tokens.ink);
    painter.galley(at(n_left, &n), n, *tokens.muted);
    if is_cut {
        response.on_hover_text(name);
    }
}

fn one_row_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    state: &mut ListState,
    row: usize,
    line: usize,
    rect: Rect,
    chars_per_line: f32,
) {
    let codes = state.codes_of(ctx, row);
    let listing = Arc::clone(&state.listing);
    let hit = listing.hit(row);
    let id = ui.scope_id().with(("row", row, key_of(hit)));
    let place = Place { id, rect, chars_per_line };
    let drawn = row_ui(ui, ctx, &mut state.open, hit, &codes, place);
    if (drawn.height - rect.height()).abs() > 0.5 {
        state.heights.set(line, drawn.height);
        state.measured.insert(line, (key_of(hit), drawn.height));
        ui.ctx().request_repaint();
    }
    if state.walk_to == Some(row) {
        state.walk_to = None;
        drawn.response.request_focus();
    }
    if drawn.response.clicked() {
        drawn.response.request_focus();
        if ui.input(|input| input.modifiers.alt) {
            let segment = state.listing.hit(row).segment;
            ctx.send(Action::Reader(ReaderAction::GoToBeside(segment)));
        } else {
            go_there(ctx, state, row);
        }
    }
    if drawn.response.has_focus() {
        keys(ui, ctx, state, row, id);
    }
}

/// Shows the row's place in the text and selects its coding.
fn go_there(ctx: &ViewerContext<'_>, state: &mut ListState, row: usize) {
    let hit = state.listing.hit(row);
    state.selected = hit.coding();
    ctx.send(Action::GoTo(hit.segment));
    ctx.send(Action::SelectCoding(hit.coding()));
    if ctx.view.workspace != Workspace::Code {
        ctx.send(Action::ShowWorkspace(Workspace::Code));
    }
}

/// The keys of a row that has the focus.
fn keys(ui: &Ui, ctx: &ViewerContext<'_>, state: &mut ListState, row: usize, id: Id) {
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = state.listing.len().saturating_sub(1);
    let step = if pressed(Key::ArrowDown) || pressed(Key::J) {
        Some((row + 1).min(last))
    } else if pressed(Key::ArrowUp) || pressed(Key::K) {
        Some(row.saturating_sub(1))
    } else if pressed(Key::Home) {
        Some(0)
    } else if pressed(Key::End) {
        Some(last)
    } else {
        None
    };
    if let Some(to) = step.filter(|&to| to != row) {
        state.walk_to = Some(to);
        // The text follows where it is beside the list.
        if ctx.view.workspace == Workspace::Code {
            go_there(ctx, state, to);
        }
        ui.ctx().request_repaint();
    }
    let hit = state.listing.hit(row);
    let key = key_of(hit);
    if pressed(Key::Space) || pressed(Key::A) {
        toggle(&mut state.open.long, key);
    }
    if pressed(Key::C) {
        toggle(&mut state.open.in_context, key);
    }
    let Some(coding) = hit.coding().and_then(|id| ctx.snapshot.coding(id)) else { return };
    if pressed(Key::E) {
        state.open.editor = Some(Editor::of(coding));
    }
    if pressed(Key::R) {
        ctx.send(Action::Segments(SegmentsAction::AskRecode(vec![coding.id])));
    }
    if pressed(Key::Delete) {
        ctx.send(Action::RemoveCodings(vec![coding.id]));
    }
}

/// Opens what is closed and closes what is open.
pub(super) fn toggle(set: &mut HashSet<RowKey>, key: RowKey) {
    if !set.remove(&key) {
        set.insert(key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::fixture::Fixture;
    use crate::query::listing::Arrangement;
    use crate::query::{RetrievalSpec, retrieve};

    #[test]
    fn rows_are_arranged_once_for_a_list_and_a_width_and_keep_what_was_measured() {
        let mut fixture = Fixture::new();
        fixture.document("D", &"palabra ".repeat(500));
        fixture.codes(&["A"]);
        fixture.codings("D", &[(0, 10), (10, 110), (110, 3000)], "A");
        let list = |fixture: &Fixture| {
            let snapshot = fixture.snapshot();
            let codes = snapshot.codes().codes().iter().map(|code| code.id).collect();
            let hits = retrieve(&snapshot, &RetrievalSpec { codes, ..RetrievalSpec::default() });
            Arc::new(Listing::new(&snapshot, hits, Arrangement::default()))
        };
        let listing = list(&fixture);
        let mut state = ListState::default();
        state.arrange(&listing, 300.0, 40.0, 20.0);
        let row = f64::from(2.0 * MARGIN_Y + SOURCE_HEIGHT);
        let tops = |state: &ListState| (0..4).map(|line| state.heights.top(line)).collect::<Vec<_>>();
        assert_eq!(tops(&state), [0.0, row + 20.0, 2.0 * row + 80.0, 3.0 * row + 160.0]);
        let second = listing.hit(1);
        assert_eq!(state.selected_elsewhere(second.coding()), Some(1));
        assert_eq!(state.selected_elsewhere(second.coding()), None);
        state.heights.set(1, 200.0);
        state.measured.insert(1, (key_of(second), 200.0));
        let first = listing.hit(0).coding().unwrap();
        fixture.project.remove_codings(&[first]).unwrap();
        state.arrange(&list(&fixture), 300.0, 40.0, 20.0);
        assert_eq!(state.heights.get(0), 200.0);
    }
}
