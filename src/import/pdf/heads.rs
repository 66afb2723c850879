//! Running heads, page numbers and watermarks: what stands on many pages at one place.

use std::collections::{HashMap, HashSet};

use super::Page;
use super::fragments::Fragment;

/// How many rows from the top and from the bottom of a page may be heads.
const EDGE_ROWS: usize = 3;
/// How far a head may move from page to page, in points.
const STEP: f32 = 6.0;
/// On so many pages the same words are a head.
const MIN_PAGES: usize = 3;

/// Takes heads out of pages; tells how many lines they were.
pub(super) fn remove(pages: &mut [Page]) -> usize {
    let edges: Vec<Vec<Row>> = pages.iter().map(edge_rows).collect();
    // A head's words with digits as one sign, and its place; the pages it stands on.
    let mut seen: HashMap<(String, i32), HashSet<usize>> = HashMap::new();
    for (page, rows) in edges.iter().enumerate() {
        for row in rows {
            for step in row.steps() {
                seen.entry((row.shape.clone(), step)).or_default().insert(page);
            }
        }
    }
    let n_filled = pages.iter().filter(|page| !page.fragments.is_empty()).count();
    let is_head = |row: &Row| {
        let n_pages =
            row.steps().iter().filter_map(|&step| seen.get(&(row.shape.clone(), step))).map(HashSet::len).max();
        let n_pages = n_pages.unwrap_or(0);
        // On every second page at least, as with different heads left and right; of two pages
        // only a page number tells itself.
        (n_pages >= MIN_PAGES && 5 * n_pages >= 2 * n_filled) || (n_filled == 2 && n_pages == 2 && row.is_number)
    };
    let mut n_removed = 0;
    for (page, rows) in pages.iter_mut().zip(&edges) {
        // From the edge inwards: what stands inside words that stay is none.
        let mut gone: HashSet<usize> = HashSet::new();
        for side in [true, false] {
            for row in rows.iter().filter(|row| row.is_turned || row.is_top == side) {
                if !is_head(row) {
                    if row.is_turned { continue } else { break }
                }
                n_removed += usize::from(row.places.iter().any(|&place| gone.insert(place)));
                gone.extend(&row.places);
            }
        }
        let mut place = 0;
        page.fragments.retain(|_| {
            place += 1;
            !gone.contains(&(place - 1))
        });
    }
    n_removed
}

/// A row at a page's edge.
struct Row {
    places: Vec<usize>,
    /// Its words; digits as `#`.
    shape: String,
    /// True where it is a number and little else.
    is_number: bool,
    is_top: bool,
    is_turned: bool,
    /// Its distance from the page's upper edge, or the lower one.
    distance: f32,
}

impl Row {
    /// Two rounded distances, so that no place lies at the edge of both.
    fn steps(&self) -> [i32; 2] {
        [2 * (self.distance / STEP).floor() as i32, 2 * (self.distance / STEP + 0.5).floor() as i32 + 1]
    }
}

fn edge_rows(page: &Page) -> Vec<Row> {
    let level = |fragment: &&(usize, &Fragment)| fragment.1.turn == 0;
    let fragments: Vec<(usize, &Fragment)> = page.fragments.iter().enumerate().collect();
    let mut sorted: Vec<(usize, &Fragment)> = fragments.iter().filter(level).copied().collect();
    sorted.sort_by(|a, b| a.1.base.total_cmp(&b.1.base));
    let mut rows: Vec<Vec<(usize, &Fragment)>> = Vec::new();
    for fragment in sorted {
        match rows.last_mut() {
            Some(row) if row[0].1.is_beside(fragment.1) => row.push(fragment),
            _ => rows.push(vec![fragment]),
        }
    }
    let row = |pieces: &[(usize, &Fragment)], is_top: bool, is_turned: bool| {
        let mut pieces = pieces.to_vec();
        pieces.sort_by(|a, b| a.1.left.total_cmp(&b.1.left));
        let words: Vec<&str> = pieces.iter().map(|(_, piece)| piece.text.as_str()).collect();
        let shape = shape_of(&words.join(" "));
        let base = pieces[0].1.base;
        Row {
            places: pieces.iter().map(|(place, _)| *place).collect(),
            is_number: shape.contains('#') && shape.chars().filter(|c| c.is_alphabetic()).count() <= 12,
            shape,
            is_top,
            is_turned,
            distance: if is_top { base } else { page.height - base },
        }
    };
    let n_edge = EDGE_ROWS.min(rows.len().div_ceil(2));
    let top = rows.iter().take(n_edge).map(|pieces| row(pieces, true, false));
    let bottom = rows.iter().rev().take(n_edge.min(rows.len() - n_edge)).map(|pieces| row(pieces, false, false));
    let turned = fragments.iter().filter(|fragment| !level(fragment)).map(|piece| row(&[*piece], true, true));
    top.chain(bottom).chain(turned).collect()
}

fn shape_of(words: &str) -> String {
    let mut shape = String::new();
    for c in words.chars() {
        if c.is_numeric() {
            if !shape.ends_with('#') {
                shape.push('#');
            }
        } else {
            shape.extend(c.to_lowercase());
        }
    }
    shape
}
