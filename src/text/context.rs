//! A hit with the words around it, on one line.

use super::{Span, TextIndex};

/// The words before a hit, the hit, and the words behind it, each on one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// What stands before it.
    pub left: String,
    /// The hit.
    pub hit: String,
    /// What stands behind it.
    pub right: String,
}

/// Reads a hit with at most `n_left` and `n_right` characters around it, within its
/// paragraphs; what is cut begins and ends at a word where there is one.
pub fn keyword_in_context(text: &str, index: &TextIndex, hit: Span, n_left: u32, n_right: u32) -> Context {
    let paragraphs = index.paragraphs();
    let first = paragraphs[index.paragraph_at(hit.start)].span;
    let last = paragraphs[index.paragraph_at(hit.end)].span;
    let start = hit.start.minus(n_left).max(first.start).min(hit.start);
    let end = hit.end.plus(n_right).min(last.end).max(hit.end);
    let mut left = index.slice(text, Span { start, end: hit.start });
    let mut right = index.slice(text, Span { start: hit.end, end });
    if start > first.start {
        left = left.find(char::is_whitespace).map_or(left, |word| &left[word..]);
    }
    if end < last.end {
        right = right.rfind(char::is_whitespace).map_or(right, |word| &right[..word]);
    }
    let cut = |on: bool| if on { "…" } else { "" };
    let (before, behind) = (cut(start > first.start), cut(end < last.end));
    Context {
        left: format!("{before}{}", on_one_line(left).trim_start()),
        hit: on_one_line(index.slice(text, hit)).trim().to_owned(),
        right: format!("{}{behind}", on_one_line(right).trim_end()),
    }
}

/// The text with each run of white space as one space.
fn on_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if !c.is_whitespace() {
            line.push(c);
        } else if !line.ends_with(' ') {
            line.push(' ');
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_around_a_hit_are_whole_and_of_its_paragraph() {
        let text = "uno\nAl principio  no sabíamos nada de la plaza.\ndos";
        let index = TextIndex::new(text);
        let at = |start: u32, end: u32, n: u32| {
            let context = keyword_in_context(text, &index, Span::new(start, end), n, n);
            format!("{}[{}]{}", context.left, context.hit, context.right)
        };
        assert_eq!(at(21, 29, 100), "Al principio no [sabíamos] nada de la plaza.");
        assert_eq!(at(21, 29, 9), "…no [sabíamos] nada de…");
        assert_eq!(at(0, 3, 9), "[uno]");
        assert_eq!(at(0, 6, 9), "[uno Al]…");
    }
}
