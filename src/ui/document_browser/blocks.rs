//! A document cut into the pieces that are laid out one by one.

use crate::text::{CharIdx, Span, TextIndex};

/// A paragraph longer than this is cut: laying text out costs time by its length, and egui
/// keeps a galley only as a whole.
const MAX_CHARS: u32 = 4_000;

/// How far back from a cut a word boundary is looked for.
const SEARCH_CHARS: u32 = 200;

/// A paragraph, or a slice of a very long one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Where it stands, without the paragraph's line end.
    pub span: Span,
    /// The place of its paragraph in [`TextIndex::paragraphs`].
    pub paragraph: u32,
    /// True for the last (or only) block of its paragraph.
    pub ends_paragraph: bool,
    /// True for the first (or only) block of its paragraph.
    pub begins_paragraph: bool,
    /// True where the paragraph holds nothing but white space.
    pub blank: bool,
}

/// Cuts a text into blocks: one a paragraph, several for a paragraph of many thousand
/// characters, cut at word boundaries.
///
/// Where the text is corrected, a line end that is the last of the text begins one more block:
/// there the caret stands.
pub fn blocks_of(text: &str, index: &TextIndex, is_edited: bool) -> Vec<Block> {
    let mut blocks = Vec::with_capacity(index.paragraphs().len());
    for (place, paragraph) in index.paragraphs().iter().enumerate() {
        let mut start = paragraph.span.start;
        loop {
            let end = cut(text, index, Span::new(start, paragraph.span.end));
            blocks.push(Block {
                span: Span::new(start, end),
                paragraph: place as u32,
                begins_paragraph: start == paragraph.span.start,
                ends_paragraph: end == paragraph.span.end,
                blank: paragraph.number.is_none(),
            });
            start = end;
            if start >= paragraph.span.end {
                break;
            }
        }
    }
    if is_edited && text.ends_with('\n') {
        blocks.push(Block {
            span: Span::caret(index.whole().end),
            paragraph: index.paragraphs().len().saturating_sub(1) as u32,
            begins_paragraph: false,
            ends_paragraph: true,
            blank: true,
        });
    }
    blocks
}

/// The place of the block that holds `at` or ends at it; where one slice ends and the next
/// begins, the next.
pub fn block_at(blocks: &[Block], at: CharIdx) -> usize {
    blocks.partition_point(|block| block.span.start <= at).saturating_sub(1)
}

/// Where the block that begins at the rest of a paragraph ends.
fn cut(text: &str, index: &TextIndex, rest: Span) -> CharIdx {
    if rest.len() <= MAX_CHARS {
        return rest.end;
    }
    let hard = rest.start.plus(MAX_CHARS);
    let tail = Span::new(hard.minus(SEARCH_CHARS), hard);
    let words = index.slice(text, tail);
    let behind_space = |(place, c): (usize, char)| c.is_whitespace().then_some(place as u32 + 1);
    let soft = words.chars().enumerate().filter_map(behind_space).last();
    // Where no word ends, a cut between grapheme clusters still keeps letters whole.
    soft.map_or_else(|| grapheme_start(words, tail.start), |n| tail.start.plus(n))
}

/// The start of the last whole grapheme cluster but one, which is surely a boundary.
fn grapheme_start(words: &str, start: CharIdx) -> CharIdx {
    use unicode_segmentation::UnicodeSegmentation;
    let last = words.graphemes(true).next_back().map_or(0, |cluster| cluster.chars().count());
    start.plus((words.chars().count() - last) as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut_up(text: &str) -> Vec<Block> {
        blocks_of(text, &TextIndex::new(text), false)
    }

    #[test]
    fn a_block_a_paragraph() {
        let blocks = cut_up("uno\n\ndos");
        let spans: Vec<Span> = blocks.iter().map(|block| block.span).collect();
        assert_eq!(spans, [Span::new(0, 3), Span::new(4, 4), Span::new(5, 8)]);
        assert!(blocks[1].blank && blocks.iter().all(|block| block.begins_paragraph && block.ends_paragraph));
        assert_eq!(block_at(&blocks, CharIdx(3)), 0);
        assert_eq!(block_at(&blocks, CharIdx(4)), 1);
        assert_eq!(block_at(&blocks, CharIdx(99)), 2);
    }

    #[test]
    fn the_caret_has_a_line_behind_the_last_line_end() {
        let blocks = |text: &str| blocks_of(text, &TextIndex::new(text), true);
        assert_eq!(blocks("uno\n").last().map(|block| block.span), Some(Span::caret(4)));
        assert_eq!((blocks("uno").len(), blocks("").len(), blocks("\n").len()), (1, 1, 2));
        assert_eq!(block_at(&blocks("uno\n"), CharIdx(4)), 1);
    }

    #[test]
    fn a_giant_paragraph_is_cut_between_words() {
        let text = "palabra ".repeat(4_000);
        let blocks = cut_up(&text);
        assert!(blocks.len() > 7);
        let index = TextIndex::new(&text);
        for (block, next) in blocks.iter().zip(&blocks[1..]) {
            assert_eq!(block.span.end, next.span.start);
            assert!(block.span.len() <= MAX_CHARS);
            assert!(index.slice(&text, block.span).ends_with(' '));
            assert!(!block.ends_paragraph && !next.begins_paragraph);
        }
        assert_eq!(block_at(&blocks, blocks[1].span.start), 1);
    }

    #[test]
    fn a_giant_word_is_cut_between_clusters() {
        let text = "e\u{301}".repeat(5_000);
        assert!(cut_up(&text).iter().all(|block| block.span.len() % 2 == 0));
    }
}
