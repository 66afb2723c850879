//! Pieces of lines become lines in the order in which a person reads them: down a page, and
//! where it has columns of prose, down each column. A table and a transcript whose labels stand
//! in a column of their own are read row by row.

use super::fragments::{Fragment, is_space};

/// Columns beside columns, such as three on a page.
const MAX_DEPTH: usize = 4;
/// A column of prose is at least so many sizes of its font wide.
const COLUMN_SIZES: f32 = 10.0;
/// A column has at least so many lines, where it stands beside another one.
const COLUMN_LINES: usize = 4;
/// So many parts of all rows may reach over the gap between columns, such as titles.
const CROSSING: f32 = 0.25;

/// A line of a page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub text: String,
    pub left: f32,
    pub right: f32,
    pub base: f32,
    pub size: f32,
    /// The page, from 0.
    pub page: usize,
    /// The column it stands in, counted over the page; lines of one column follow each other.
    pub column: usize,
    /// True where the column is as wide as the page's text.
    pub is_whole: bool,
    /// True where the line is not level.
    pub is_turned: bool,
}

/// The lines of a page in reading order. Lines that run in another direction than most come
/// last, each direction for itself.
pub(super) fn of(fragments: &[Fragment], page: usize) -> Vec<Line> {
    let mut turns: Vec<(i32, usize)> = Vec::new();
    for fragment in fragments {
        let n_chars = fragment.text.chars().count();
        match turns.iter_mut().find(|(turn, _)| *turn == fragment.turn) {
            Some((_, n)) => *n += n_chars,
            None => turns.push((fragment.turn, n_chars)),
        }
    }
    turns.sort_by_key(|(turn, n)| (std::cmp::Reverse(*n), *turn));
    let mut lines = Vec::new();
    let mut column = 0;
    for (n, (turn, _)) in turns.iter().enumerate() {
        let mut rows = rows(fragments.iter().filter(|fragment| fragment.turn == *turn).collect());
        rows.sort_by(|a, b| a.base().total_cmp(&b.base()));
        let mut order = Order { lines: &mut lines, column: &mut column, page, is_turned: n > 0 };
        order.put(&rows, 0, true);
        column += 1;
    }
    lines
}

/// What stands on one line, from left to right.
struct Row<'f> {
    pieces: Vec<&'f Fragment>,
    /// The place of the largest piece: it gives the line its place.
    largest: usize,
}

impl Row<'_> {
    fn base(&self) -> f32 {
        self.pieces[self.largest].base
    }

    fn left(&self) -> f32 {
        self.pieces.iter().map(|piece| piece.left).fold(f32::INFINITY, f32::min)
    }

    fn right(&self) -> f32 {
        self.pieces.iter().map(|piece| piece.right).fold(f32::NEG_INFINITY, f32::max)
    }

    fn size(&self) -> f32 {
        self.pieces[self.largest].size
    }
}

fn rows(mut fragments: Vec<&Fragment>) -> Vec<Row<'_>> {
    fragments.sort_by(|a, b| a.base.total_cmp(&b.base).then(a.left.total_cmp(&b.left)));
    let mut rows: Vec<Row<'_>> = Vec::new();
    for fragment in fragments {
        let beside = rows.iter_mut().rev().take(3).find(|row| row.pieces[row.largest].is_beside(fragment));
        match beside {
            Some(row) => {
                if fragment.size > row.size() + 0.1 {
                    row.largest = row.pieces.len();
                }
                row.pieces.push(fragment);
            }
            None => rows.push(Row { pieces: vec![fragment], largest: 0 }),
        }
    }
    rows
}

struct Order<'l> {
    lines: &'l mut Vec<Line>,
    column: &'l mut usize,
    page: usize,
    is_turned: bool,
}

impl Order<'_> {
    /// Puts rows in order: bands of two columns one column after the other, all else as it is.
    fn put(&mut self, rows: &[Row<'_>], depth: usize, is_whole: bool) {
        let gutter = if depth < MAX_DEPTH { gutter(rows) } else { None };
        let Some(gutter) = gutter else {
            for row in rows {
                self.line(row, is_whole);
            }
            return;
        };
        let mut band: Vec<&Row<'_>> = Vec::new();
        for row in rows {
            if row.pieces.iter().any(|piece| piece.left < gutter && piece.right > gutter) {
                self.band(&band, gutter, depth);
                band.clear();
                self.line(row, is_whole);
                *self.column += 1;
            } else {
                band.push(row);
            }
        }
        self.band(&band, gutter, depth);
    }

    fn band(&mut self, band: &[&Row<'_>], gutter: f32, depth: usize) {
        for is_left in [true, false] {
            let side = band.iter().flat_map(|row| &row.pieces).copied();
            let side = rows(side.filter(|piece| (piece.right <= gutter) == is_left).collect());
            if side.is_empty() {
                continue;
            }
            self.put(&side, depth + 1, false);
            *self.column += 1;
        }
    }

    fn line(&mut self, row: &Row<'_>, is_whole: bool) {
        let mut pieces = row.pieces.clone();
        pieces.sort_by(|a, b| a.left.total_cmp(&b.left));
        let mut text = String::new();
        let mut right = f32::NEG_INFINITY;
        for piece in pieces {
            if !text.is_empty() && is_space(piece.left - right, piece.size) {
                text.push(' ');
            }
            text.push_str(&piece.text);
            right = right.max(piece.right);
        }
        self.lines.push(Line {
            text,
            left: row.left(),
            right,
            base: row.base(),
            size: row.size(),
            page: self.page,
            column: *self.column,
            is_whole,
            is_turned: self.is_turned,
        });
    }
}

/// Where the gap between two columns of prose lies, if there is one.
fn gutter(rows: &[Row<'_>]) -> Option<f32> {
    if rows.len() < COLUMN_LINES {
        return None;
    }
    let left = rows.iter().map(Row::left).fold(f32::INFINITY, f32::min);
    let right = rows.iter().map(Row::right).fold(f32::NEG_INFINITY, f32::max);
    let mut sizes: Vec<f32> = rows.iter().map(Row::size).collect();
    sizes.sort_by(f32::total_cmp);
    let size = sizes[sizes.len() / 2];
    let n_steps = (right - left).ceil();
    if !(n_steps > 2.0 * COLUMN_SIZES * size && n_steps < 20_000.0) {
        return None;
    }
    // How many rows reach over each point of the width.
    let mut edges = vec![0i32; n_steps as usize + 2];
    let step = |x: f32| ((x - left).round().max(0.0) as usize).min(n_steps as usize);
    for row in rows {
        let mut covered: Vec<(usize, usize)> =
            row.pieces.iter().map(|piece| (step(piece.left), step(piece.right))).collect();
        covered.sort_unstable();
        let mut until = 0;
        for (start, end) in covered {
            let start = start.max(until);
            if start < end {
                edges[start] += 1;
                edges[end] -= 1;
                until = end;
            }
        }
    }
    let limit = (CROSSING * rows.len() as f32) as i32;
    let (mut n_over, mut best, mut begin) = (0, None::<(usize, usize)>, None);
    let from = step(left + COLUMN_SIZES * size);
    let to = step(right - COLUMN_SIZES * size);
    for (at, edge) in edges.iter().enumerate().take(to + 1) {
        n_over += edge;
        if at >= from && n_over <= limit {
            let begin = *begin.get_or_insert(at);
            if best.is_none_or(|(start, end)| at - begin > end - start) {
                best = Some((begin, at));
            }
        } else {
            begin = None;
        }
    }
    // The gap of rows that all end short of the right column's start is wider than the gutter:
    // its right end is where the column begins.
    let (start, end) = best.filter(|(start, end)| (end - start) as f32 >= 0.6 * size)?;
    let gutter = left + end as f32 - 0.1 * size.min((end - start) as f32);
    (is_column(rows, |piece| piece.right <= gutter, size) && is_column(rows, |piece| piece.left >= gutter, size))
        .then_some(gutter)
}

/// True where the pieces of one side are lines of prose: many, wide enough, most of them as wide
/// as the column, and beginning at one place.
fn is_column(rows: &[Row<'_>], is_inside: impl Fn(&Fragment) -> bool, size: f32) -> bool {
    let mut lines: Vec<(f32, f32)> = Vec::new();
    let mut covered = Vec::new();
    for row in rows {
        let inside = || row.pieces.iter().filter(|piece| is_inside(piece));
        let left = inside().map(|piece| piece.left).fold(f32::INFINITY, f32::min);
        let right = inside().map(|piece| piece.right).fold(f32::NEG_INFINITY, f32::max);
        if left < right {
            lines.push((left, right));
            covered.push(inside().map(|piece| piece.right - piece.left).sum::<f32>());
        }
    }
    if lines.len() < COLUMN_LINES {
        return false;
    }
    let left = lines.iter().map(|line| line.0).fold(f32::INFINITY, f32::min);
    let right = lines.iter().map(|line| line.1).fold(f32::NEG_INFINITY, f32::max);
    let width = right - left;
    let n_full = covered.iter().filter(|covered| **covered > 0.6 * width).count();
    let n_flush = lines.iter().filter(|line| line.0 - left < 2.5 * size).count();
    width >= COLUMN_SIZES * size && 2 * n_full >= lines.len() && 3 * n_flush >= 2 * lines.len()
}
