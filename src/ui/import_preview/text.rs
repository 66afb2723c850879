//! Where the lines of a text are that may be 20 million characters long: paragraphs, and pieces of
//! those that are very long, so that only what is in view is ever laid out.

use crate::model::{DraftDocument, FormatKind, SpeakerRole};
use crate::text::{CharIdx, Span};

/// A piece is at most so many scalar values long.
const PIECE_CHARS: u32 = 1_000;

/// The pieces of a text, in order; built once for a text, off the frame.
#[derive(Debug, Default)]
pub struct Blocks {
    blocks: Vec<Block>,
    /// How far the looks up to each place reach: ranges that hold others are found by it.
    formats: Reach,
    times: Reach,
    comments: Reach,
}

/// For each range of a list in order the furthest end of all up to it.
#[derive(Debug, Default)]
struct Reach(Vec<CharIdx>);

impl Reach {
    fn of(spans: impl Iterator<Item = Span>) -> Self {
        let mut furthest = CharIdx(0);
        Self(
            spans
                .map(|span| {
                    furthest = furthest.max(span.end);
                    furthest
                })
                .collect(),
        )
    }

    /// Those of the list that touch `within`.
    fn touching<'d, T>(&self, all: &'d [T], within: Span, span: impl Fn(&T) -> Span) -> Vec<&'d T> {
        let from = self.0.partition_point(|end| *end <= within.start).min(all.len());
        let before_end = all[from..].iter().take_while(|item| span(item).start < within.end);
        before_end.filter(|item| span(item).end > within.start).collect()
    }
}

/// A paragraph or a piece of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Where it stands, without the line end.
    pub span: Span,
    /// The byte at which it begins.
    pub byte: u32,
    /// How many bytes it has.
    pub n_bytes: u32,
    /// The number by which the paragraph that begins here is cited.
    pub number: Option<u32>,
}

/// How a part of a block is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// The label of a speaker of this part.
    pub label: Option<SpeakerRole>,
    /// Words of an interviewer: drawn quieter.
    pub is_asked: bool,
    /// A time mark.
    pub is_time: bool,
    /// A comment stands beside it.
    pub is_commented: bool,
    /// Bold, or a heading.
    pub is_bold: bool,
    /// Italic.
    pub is_italic: bool,
    /// Underlined.
    pub is_underlined: bool,
}

impl Blocks {
    /// Cuts a document's text.
    pub fn of(draft: &DraftDocument) -> Self {
        let mut blocks = Vec::new();
        let (mut at, mut byte, mut number) = (0u32, 0u32, 0u32);
        for line in draft.text.split('\n') {
            let numbered = (!line.trim().is_empty()).then(|| {
                number += 1;
                number
            });
            let mut rest = line;
            let mut begins = true;
            loop {
                let (piece, n_chars) = piece_of(rest);
                let span = Span::new(at, at + n_chars);
                let n_bytes = piece.len() as u32;
                blocks.push(Block { span, byte, n_bytes, number: numbered.filter(|_| begins) });
                (at, byte, begins) = (at + n_chars, byte + n_bytes, false);
                rest = &rest[piece.len()..];
                if rest.is_empty() {
                    break;
                }
            }
            (at, byte) = (at + 1, byte + 1);
        }
        Self {
            blocks,
            formats: Reach::of(draft.formats.iter().map(|format| format.span)),
            times: Reach::of(draft.time_marks.iter().map(|mark| mark.span)),
            comments: Reach::of(draft.comments.iter().map(|comment| comment.span)),
        }
    }

    /// The pieces.
    pub fn all(&self) -> &[Block] {
        &self.blocks
    }

    /// The parts of a piece that are drawn alike, with where each ends in bytes from its start.
    /// `role` tells the part of a speaker by its place in the draft.
    pub fn parts(
        &self,
        block: &Block,
        draft: &DraftDocument,
        role: &dyn Fn(usize) -> SpeakerRole,
        has_looks: bool,
        has_comments: bool,
    ) -> Vec<(usize, Look)> {
        let mut edges: Vec<u32> = vec![block.span.end.0];
        let turn = draft.turns.partition_point(|turn| turn.span.end <= block.span.start);
        let turns: Vec<_> = draft.turns[turn..].iter().take_while(|turn| turn.span.start < block.span.end).collect();
        let times = self.times.touching(&draft.time_marks, block.span, |mark| mark.span);
        let looks = if has_looks { &draft.formats[..] } else { &[] };
        let formats = self.formats.touching(looks, block.span, |format| format.span);
        let shown = if has_comments { &draft.comments[..] } else { &[] };
        let comments: Vec<Span> = self
            .comments
            .touching(shown, block.span, |comment| comment.span)
            .iter()
            .map(|comment| comment.span)
            .collect();
        let spans = turns
            .iter()
            .flat_map(|turn| [turn.span, Span { start: turn.span.start, end: turn.label_end }])
            .chain(times.iter().map(|mark| mark.span))
            .chain(formats.iter().map(|format| format.span))
            .chain(comments.iter().copied());
        for span in spans {
            edges.extend(
                [span.start.0, span.end.0].into_iter().filter(|at| block.span.start.0 < *at && *at < block.span.end.0),
            );
        }
        edges.sort_unstable();
        edges.dedup();
        let at = |at: CharIdx| {
            let in_turn = turns.iter().find(|turn| turn.span.start <= at && at < turn.span.end);
            let role_of = in_turn.map(|turn| role(turn.speaker));
            let in_label = in_turn.is_some_and(|turn| at < turn.label_end);
            let has =
                |kind: FormatKind| formats.iter().any(|f| f.kind == kind && f.span.start <= at && at < f.span.end);
            let heading = formats.iter().any(|f| f.kind.level().is_some() && f.span.start <= at && at < f.span.end);
            Look {
                label: role_of.filter(|_| in_label),
                is_asked: role_of == Some(SpeakerRole::Interviewer),
                is_time: times.iter().any(|mark| mark.span.start <= at && at < mark.span.end),
                is_commented: comments.iter().any(|span| span.start <= at && at < span.end),
                is_bold: heading || has(FormatKind::Bold),
                is_italic: has(FormatKind::Italic),
                is_underlined: has(FormatKind::Underline),
            }
        };
        let mut from = block.span.start.0;
        let mut chars =
            block.words(&draft.text).char_indices().map(|(byte, _)| byte).skip(1).chain([block.n_bytes as usize]);
        let mut parts = Vec::with_capacity(edges.len());
        for edge in edges {
            let look = at(CharIdx(from));
            // The iterator stands behind the character `from - 1`: the edge lies so many further.
            let Some(byte) = (edge - from).checked_sub(1).and_then(|skip| chars.nth(skip as usize)) else { continue };
            parts.push((byte, look));
            from = edge;
        }
        parts
    }
}

/// The start of a line that fits into one piece, cut behind a space where there is one.
fn piece_of(line: &str) -> (&str, u32) {
    let mut last_space = None;
    let mut n_chars = 0;
    for (byte, c) in line.char_indices() {
        if n_chars == PIECE_CHARS {
            let (end, n) = last_space.unwrap_or((byte, n_chars));
            return (&line[..end], n);
        }
        n_chars += 1;
        if c == ' ' {
            last_space = Some((byte + 1, n_chars));
        }
    }
    (line, n_chars)
}

impl Block {
    /// Its words.
    pub fn words<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.byte as usize..(self.byte + self.n_bytes) as usize).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::read_document;
    use crate::model::{DraftComment, DraftFormat};

    fn draft(text: &str) -> DraftDocument {
        read_document("a.txt", text.as_bytes()).unwrap().value
    }

    #[test]
    fn pieces_are_the_text_and_its_numbers() {
        let text = format!("Título 😀\n\n{}\n{}\nfin\n", "ñandú ".repeat(500), "漢".repeat(2_500));
        let draft = draft(&text);
        let blocks = Blocks::of(&draft);
        let mut again = String::new();
        for block in blocks.all() {
            let at = text.chars().take(block.span.start.usize()).map(char::len_utf8).sum::<usize>();
            assert_eq!(at, block.byte as usize);
            if text[..at].ends_with('\n') {
                again.push('\n');
            }
            again.push_str(block.words(&text));
            assert!(block.span.len() <= PIECE_CHARS);
        }
        assert_eq!(again, text);
        let numbers: Vec<u32> = blocks.all().iter().filter_map(|block| block.number).collect();
        assert_eq!(numbers, [1, 2, 3, 4]);
        assert_eq!(Blocks::of(&DraftDocument::default()).all().len(), 1);
    }

    #[test]
    fn parts_show_labels_times_looks_and_comments() {
        let mut draft = draft("E: ¿Cómo? [00:00:20]\nAna: Bien 😀, sí.\nE: Ya.\nAna: No.\n");
        let line = |at: usize, draft: &DraftDocument, looks: bool| -> Vec<String> {
            let blocks = Blocks::of(draft);
            let block = blocks.all()[at];
            let words = block.words(&draft.text);
            let mut from = 0;
            blocks
                .parts(&block, draft, &|speaker| draft.speakers[speaker].role, looks, looks)
                .into_iter()
                .map(|(end, look)| {
                    let part = &words[from..end];
                    from = end;
                    let sign = |on: bool, sign: &'static str| if on { sign } else { "" };
                    format!(
                        "{part}|{}{}{}{}{}",
                        sign(look.label.is_some(), "L"),
                        sign(look.is_asked, "A"),
                        sign(look.is_time, "T"),
                        sign(look.is_bold, "B"),
                        sign(look.is_commented, "C"),
                    )
                })
                .collect()
        };
        assert_eq!(line(0, &draft, true), ["E: |LA", "¿Cómo? |A", "[00:00:20]|AT"]);
        // A bold range that holds others, and a comment beside an emoji.
        let n = draft.text.chars().count() as u32;
        draft.formats = vec![DraftFormat { span: Span::new(0, n), kind: FormatKind::Bold }];
        draft.formats.extend((1..9).map(|at| DraftFormat { span: Span::new(at, at + 1), kind: FormatKind::Italic }));
        draft.comments = vec![DraftComment { span: Span::new(31, 32), ..DraftComment::default() }];
        assert_eq!(line(1, &draft, true), ["Ana: |LB", "Bien |B", "😀|BC", ", sí.|B"]);
        assert_eq!(line(1, &draft, false), ["Ana: |L", "Bien 😀, sí.|"]);
    }
}
