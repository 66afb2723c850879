//! Comments at the margin: gathered while a document is read, put beside their words at the end.

use std::collections::{BTreeSet, HashMap};

use super::rich::{Edge, EdgeKind};
use super::warning::Warnings;
use super::{ImportError, ImportWarning, limits};
use crate::model::DraftComment;
use crate::text::Span;

/// One comment as it stands in the file.
#[derive(Clone, Debug, Default)]
struct Comment {
    author: String,
    /// None where the file refers to it and does not hold it.
    text: Option<String>,
    /// The comment that it answers.
    parent: Option<usize>,
}

/// The comments of a document by the names that the file gives them.
#[derive(Debug, Default)]
pub(super) struct Comments {
    places: HashMap<String, usize>,
    comments: Vec<Comment>,
    n_chars: usize,
}

impl Comments {
    /// The place of the comment that the file calls so.
    pub(super) fn place_of(&mut self, id: &str) -> usize {
        match self.places.get(id) {
            Some(place) => *place,
            None => {
                let place = self.unnamed();
                self.places.insert(id.to_owned(), place);
                place
            }
        }
    }

    /// A place for a comment to which nothing refers by name.
    pub(super) fn unnamed(&mut self) -> usize {
        self.comments.push(Comment::default());
        self.comments.len() - 1
    }

    /// Fills in who wrote a comment and what.
    ///
    /// # Errors
    /// [`ImportError::TooLarge`] for comments that are together longer than a document may be.
    pub(super) fn set(&mut self, place: usize, author: &str, text: &str) -> Result<(), ImportError> {
        self.n_chars += author.len() + text.len();
        if self.n_chars > limits::DOCUMENT_CHARS {
            return Err(ImportError::TooLarge { limit: limits::DOCUMENT_CHARS });
        }
        let comment = &mut self.comments[place];
        (comment.author, comment.text) = (author.trim().to_owned(), Some(text.trim().to_owned()));
        Ok(())
    }

    /// Says which comment this one answers.
    pub(super) fn set_parent(&mut self, place: usize, parent: usize) {
        if place != parent {
            self.comments[place].parent = Some(parent);
        }
    }

    /// The comments beside their words, in the order of the text; answers stand behind what they
    /// answer. One that stands nowhere in the text is left out.
    pub(super) fn place(self, chars: &[char], places: Places) -> Vec<DraftComment> {
        if self.comments.is_empty() {
            return Vec::new();
        }
        let ground = Ground::new(chars);
        let mut placed: Vec<(Span, usize, usize, DraftComment)> = Vec::new();
        for (place, comment) in self.comments.iter().enumerate() {
            let Some(text) = comment.text.as_ref().filter(|text| !text.is_empty()) else { continue };
            let root = self.root(place);
            let Some(span) = places.span(place).or_else(|| places.span(root)) else { continue };
            let Some(span) = ground.words_beside(span) else { continue };
            let draft = DraftComment { span, author: comment.author.clone(), text: text.clone() };
            placed.push((span, root, place, draft));
        }
        placed.sort_by_key(|(span, root, place, _)| (*span, *root, *place));
        placed.into_iter().map(|(.., draft)| draft).collect()
    }

    /// The comment that the conversation began with; of a circle, the comment itself.
    fn root(&self, place: usize) -> usize {
        let mut root = place;
        for _ in 0..limits::DEPTH {
            match self.comments[root].parent {
                Some(parent) if parent != place => root = parent,
                Some(_) => return place,
                None => return root,
            }
        }
        place
    }
}

/// Says how many comments were left out, and that they can be had.
pub(super) fn warn_left_out(count: usize, warnings: &mut Warnings) {
    if count > 0 {
        warnings.push(ImportWarning::CommentsLeftOut { count });
    }
}

/// The first start, the last end and the first sign of a comment.
type Ends = (Option<u32>, Option<u32>, Option<u32>);

/// Where comments begin and end, by their place.
#[derive(Debug, Default)]
pub(super) struct Places(HashMap<usize, Ends>);

impl Places {
    /// The first start, the last end and the first sign of each comment.
    pub(super) fn of(edges: &[Edge]) -> Self {
        let mut places: HashMap<usize, Ends> = HashMap::new();
        for edge in edges {
            let place = places.entry(edge.comment).or_default();
            match edge.kind {
                EdgeKind::Start => place.0 = place.0.or(Some(edge.at)),
                EdgeKind::End => place.1 = Some(edge.at),
                EdgeKind::Sign => place.2 = place.2.or(Some(edge.at)),
            }
        }
        Self(places)
    }

    /// The range of a comment; an empty one where only a point is known.
    fn span(&self, place: usize) -> Option<Span> {
        let &(start, end, sign) = self.0.get(&place)?;
        match (start, end, sign) {
            (Some(start), Some(end), _) if start <= end => Some(Span::new(start, end)),
            // A range without end reaches to the comment's sign.
            (Some(start), None, Some(sign)) if start <= sign => Some(Span::new(start, sign)),
            (start, end, sign) => sign.or(end).or(start).map(|at| Span::new(at, at)),
        }
    }
}

/// How far from a point its word may reach.
const WORD_CHARS: usize = 200;

/// A text in which many places are looked up.
struct Ground<'t> {
    chars: &'t [char],
    /// The places of all that is no white space.
    ink: Vec<u32>,
    /// The places of the line ends.
    ends: Vec<u32>,
}

impl<'t> Ground<'t> {
    fn new(chars: &'t [char]) -> Self {
        let all = |is: fn(char) -> bool| {
            chars.iter().enumerate().filter(move |(_, c)| is(**c)).map(|(n, _)| n as u32).collect::<Vec<u32>>()
        };
        Self { chars, ink: all(|c| !c.is_whitespace()), ends: all(|c| c == '\n') }
    }

    /// The range without white space at its edges; none where nothing is left.
    fn trimmed(&self, start: u32, end: u32) -> Option<Span> {
        let first = *self.ink.get(self.ink.partition_point(|&n| n < start))?;
        let last = *self.ink.get(self.ink.partition_point(|&n| n < end).checked_sub(1)?)?;
        (start <= first && first <= last && last < end).then(|| Span::new(first, last + 1))
    }

    fn line(&self, at: u32) -> Option<Span> {
        let n = self.ends.partition_point(|&end| end < at);
        let start = n.checked_sub(1).map_or(0, |n| self.ends[n] + 1);
        let end = self.ends.get(n).copied().unwrap_or(self.chars.len() as u32);
        self.trimmed(start, end)
    }

    /// The words of a range, or, of an empty one, the word it stands at, else the line, else the
    /// nearest line that says something; none in a blank text.
    fn words_beside(&self, span: Span) -> Option<Span> {
        if let Some(span) = self.trimmed(span.start.0, span.end.0) {
            return Some(span);
        }
        let at = span.start.usize().min(self.chars.len());
        let is_word = |c: &&char| c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}');
        let before = self.chars[..at].iter().rev().take(WORD_CHARS).take_while(is_word).count();
        let behind = self.chars[at..].iter().take(WORD_CHARS).take_while(is_word).count();
        if before + behind > 0 {
            return Some(Span::new((at - before) as u32, (at + behind) as u32));
        }
        let nearest = || {
            let n = self.ink.partition_point(|&ink| (ink as usize) < at);
            let ink = n.checked_sub(1).and_then(|n| self.ink.get(n)).or_else(|| self.ink.get(n))?;
            self.line(*ink)
        };
        self.line(at as u32).or_else(nearest)
    }
}

/// Who changed a text, for a count.
pub(super) type Authors = BTreeSet<String>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_becomes_the_word_the_line_or_the_nearest_line() {
        let chars: Vec<char> = "uno dós, tres\n\n  !\n".chars().collect();
        let words = |at: u32| {
            let span = Ground::new(&chars).words_beside(Span::new(at, at)).unwrap();
            chars[span.start.0 as usize..span.end.0 as usize].iter().collect::<String>()
        };
        assert_eq!([words(0), words(3), words(5), words(7), words(99)], ["uno", "uno", "dós", "dós", "!"]);
        assert_eq!([words(8), words(14), words(16)], ["uno dós, tres", "uno dós, tres", "!"]);
        assert_eq!(Ground::new(&[' ', '\n']).words_beside(Span::new(1, 1)), None);
    }

    #[test]
    fn answers_stand_where_their_question_stands_even_in_a_circle() {
        let mut comments = Comments::default();
        for id in ["a", "b", "c"] {
            let place = comments.place_of(id);
            comments.set(place, "Ana", id).unwrap();
        }
        comments.set_parent(1, 0);
        comments.set_parent(0, 1);
        comments.set_parent(2, 0);
        let edges = [
            Edge { at: 0, comment: 0, kind: EdgeKind::Start },
            Edge { at: 3, comment: 0, kind: EdgeKind::End },
            Edge { at: 4, comment: 1, kind: EdgeKind::Sign },
        ];
        let chars: Vec<char> = "uno dos".chars().collect();
        let placed = comments.place(&chars, Places::of(&edges));
        let shown: Vec<_> = placed.iter().map(|c| (c.span.start.0, c.span.end.0, c.text.as_str())).collect();
        assert_eq!(shown, [(0, 3, "a"), (4, 7, "b")]);
    }
}
