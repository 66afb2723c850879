//! Words with what stands beside them while a document is read: their looks, the headings they
//! are, and where comments begin and end.
//!
//! Pieces are put together from the inside out (a note, its cell, its row, the page); each
//! counts its positions from its own start, and [`Rich::append`] moves them on. What a person
//! sees of them, [`Rich::finish`] says: ranges of one line each, without white space at their
//! edges, merged where nothing but spaces parts them.

use super::comments::{Comments, Places};
use crate::model::{DraftComment, DraftFormat, FormatKind};
use crate::text::Span;

/// The looks of letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Looks {
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) underline: bool,
}

impl Looks {
    /// No look.
    pub(super) const PLAIN: Self = Self { bold: false, italic: false, underline: false };

    const fn has(self, kind: FormatKind) -> bool {
        match kind {
            FormatKind::Bold => self.bold,
            FormatKind::Italic => self.italic,
            FormatKind::Underline => self.underline,
            _ => false,
        }
    }
}

/// Words of one look that are not plain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    span: Span,
    looks: Looks,
}

/// Where a comment begins, ends or is referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Edge {
    pub(super) at: u32,
    /// The comment's place in [`Comments`].
    pub(super) comment: usize,
    pub(super) kind: EdgeKind,
}

/// What an [`Edge`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EdgeKind {
    Start,
    End,
    /// The sign of the comment, which counts where it has no range.
    Sign,
}

/// Words with their looks, headings and comments' edges; positions are scalar values from its
/// own start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Rich {
    text: String,
    n_chars: u32,
    runs: Vec<Run>,
    headings: Vec<(Span, FormatKind)>,
    edges: Vec<Edge>,
}

impl From<&str> for Rich {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), n_chars: text.chars().count() as u32, ..Self::default() }
    }
}

impl Rich {
    /// An empty piece.
    pub(super) const fn new() -> Self {
        Self { text: String::new(), n_chars: 0, runs: Vec::new(), headings: Vec::new(), edges: Vec::new() }
    }

    /// The words.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// True where not even a comment begins or ends.
    pub(super) const fn is_empty(&self) -> bool {
        self.text.is_empty() && self.edges.is_empty()
    }

    /// True for nothing but white space.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// What it costs to copy, in scalar values and ranges beside them: limits count this.
    pub(super) const fn weight(&self) -> usize {
        self.n_chars as usize + self.runs.len() + self.headings.len() + self.edges.len()
    }

    /// Adds words of one look.
    pub(super) fn push(&mut self, words: &str, looks: Looks) {
        self.text.push_str(words);
        let start = self.n_chars;
        self.n_chars += words.chars().count() as u32;
        if looks == Looks::PLAIN || start == self.n_chars {
            return;
        }
        match self.runs.last_mut() {
            Some(run) if run.looks == looks && run.span.end.0 == start => run.span.end = self.n_chars.into(),
            _ => self.runs.push(Run { span: Span::new(start, self.n_chars), looks }),
        }
    }

    /// Marks that a comment begins, ends or has its sign here.
    pub(super) fn mark(&mut self, comment: usize, kind: EdgeKind) {
        self.edges.push(Edge { at: self.n_chars, comment, kind });
    }

    /// Adds a finished piece with all that stands beside its words.
    pub(super) fn append(&mut self, other: &Self) {
        let by = self.n_chars;
        let moved = |span: Span| Span::new(span.start.0 + by, span.end.0 + by);
        self.text.push_str(&other.text);
        self.n_chars += other.n_chars;
        self.runs.extend(other.runs.iter().map(|run| Run { span: moved(run.span), ..*run }));
        self.headings.extend(other.headings.iter().map(|&(span, kind)| (moved(span), kind)));
        self.edges.extend(other.edges.iter().map(|edge| Edge { at: edge.at + by, ..*edge }));
    }

    /// Says that all of it is a heading, line by line.
    pub(super) fn set_heading(&mut self, kind: FormatKind) {
        self.headings.clear();
        let mut start = 0;
        for line in self.text.split('\n') {
            let end = start + line.chars().count() as u32;
            if !line.trim().is_empty() {
                self.headings.push((Span::new(start, end), kind));
            }
            start = end + 1;
        }
    }

    /// Takes white space from both ends.
    pub(super) fn trim(&mut self) {
        self.trim_end_matches(char::is_whitespace);
        let n_bytes = self.text.len() - self.text.trim_start().len();
        if n_bytes == 0 {
            return;
        }
        let n = self.text[..n_bytes].chars().count() as u32;
        self.text.drain(..n_bytes);
        self.n_chars -= n;
        let back = |span: Span| Span::new(span.start.0.saturating_sub(n), span.end.0.saturating_sub(n));
        for run in &mut self.runs {
            run.span = back(run.span);
        }
        for (span, _) in &mut self.headings {
            *span = back(*span);
        }
        for edge in &mut self.edges {
            edge.at = edge.at.saturating_sub(n);
        }
    }

    /// Takes such characters from the end.
    pub(super) fn trim_end_matches(&mut self, what: impl Fn(char) -> bool) {
        let n_bytes = self.text.trim_end_matches(what).len();
        self.n_chars -= self.text[n_bytes..].chars().count() as u32;
        self.text.truncate(n_bytes);
        self.clamp();
    }

    /// Takes one line end from the end, if there is one.
    pub(super) fn trim_line_end(&mut self) {
        if self.text.ends_with('\n') {
            self.text.pop();
            self.n_chars -= 1;
            self.clamp();
        }
    }

    fn clamp(&mut self) {
        let end = self.n_chars;
        let cut = |span: Span| Span::new(span.start.0.min(end), span.end.0.min(end));
        for run in self.runs.iter_mut().rev().take_while(|run| run.span.end.0 > end) {
            run.span = cut(run.span);
        }
        for (span, _) in self.headings.iter_mut().rev().take_while(|(span, _)| span.end.0 > end) {
            *span = cut(*span);
        }
        for edge in self.edges.iter_mut().rev().take_while(|edge| edge.at > end) {
            edge.at = end;
        }
    }

    /// Its lines as pieces of their own, without the line ends.
    pub(super) fn lines(&self) -> Vec<Self> {
        let mut lines = Vec::new();
        let (mut runs, mut headings, mut edges) =
            (self.runs.iter().peekable(), self.headings.iter().peekable(), self.edges.iter().peekable());
        let mut start = 0u32;
        for text in self.text.split('\n') {
            let mut line = Self::from(text);
            let end = start + line.n_chars;
            let here = |span: Span| {
                let (from, to) = (span.start.0.max(start), span.end.0.min(end));
                (from < to).then(|| Span::new(from - start, to - start))
            };
            while let Some(run) = runs.peek().filter(|run| run.span.start.0 <= end) {
                line.runs.extend(here(run.span).map(|span| Run { span, ..**run }));
                // A run over the line's end goes on in the next line.
                if run.span.end.0 > end {
                    break;
                }
                runs.next();
            }
            while let Some((span, kind)) = headings.next_if(|(span, _)| span.start.0 <= end) {
                line.headings.extend(here(*span).map(|span| (span, *kind)));
            }
            while let Some(edge) = edges.next_if(|edge| edge.at <= end) {
                line.edges.push(Edge { at: edge.at - start, ..*edge });
            }
            start = end + 1;
            lines.push(line);
        }
        lines
    }

    /// All in one line: its lines without the blank ones, parted by a space; a tab is a space.
    pub(super) fn into_one_line(mut self) -> Self {
        self.headings.clear();
        if !self.text.contains('\n') {
            self.trim();
            if self.text.contains('\t') {
                self.text = self.text.replace('\t', " ");
            }
            return self;
        }
        let mut whole = Self::new();
        for mut line in self.lines() {
            line.trim();
            if !line.text.is_empty() && !whole.text.is_empty() {
                whole.push(" ", Looks::PLAIN);
            }
            whole.append(&line);
        }
        whole.text = whole.text.replace('\t', " ");
        whole
    }

    /// The words, their looks and the comments beside them.
    pub(super) fn finish(self, comments: Comments) -> (String, Vec<DraftFormat>, Vec<DraftComment>) {
        if self.runs.is_empty() && self.headings.is_empty() && self.edges.is_empty() {
            return (self.text, Vec::new(), Vec::new());
        }
        let chars: Vec<char> = self.text.chars().collect();
        let headings: Vec<DraftFormat> = self
            .headings
            .iter()
            .filter_map(|&(span, kind)| trimmed(&chars, span).map(|span| DraftFormat { span, kind }))
            .collect();
        let mut formats = headings.clone();
        for kind in [FormatKind::Bold, FormatKind::Italic, FormatKind::Underline] {
            formats.extend(self.letters(&chars, kind, &headings));
        }
        formats.sort_by_key(|format| (format.span.start, format.span.end, format.kind));
        let comments = comments.place(&chars, Places::of(&self.edges));
        (self.text, formats, comments)
    }

    /// The ranges of one look.
    fn letters(&self, chars: &[char], kind: FormatKind, headings: &[DraftFormat]) -> Vec<DraftFormat> {
        let mut found: Vec<Span> = Vec::new();
        for run in self.runs.iter().filter(|run| run.looks.has(kind)) {
            for span in lines_of(chars, run.span) {
                // A line under words shows a gap; weight and slant do not show on a space.
                let is_gap = |c: &char| kind != FormatKind::Underline && matches!(c, ' ' | '\u{a0}');
                match found.last_mut() {
                    Some(last) if chars[last.end.0 as usize..span.start.0 as usize].iter().all(is_gap) => {
                        last.end = span.end;
                    }
                    _ => found.push(span),
                }
            }
        }
        let trimmed = found.into_iter().filter_map(|span| trimmed(chars, span));
        // What all of a heading has is the look of headings.
        let is_heading = |span: &Span| {
            let before = headings.partition_point(|heading| heading.span.end <= span.start);
            headings.get(before).is_some_and(|heading| heading.span == *span)
        };
        trimmed.filter(|span| !is_heading(span)).map(|span| DraftFormat { span, kind }).collect()
    }
}

/// The parts of a range that lie in one line each.
fn lines_of(chars: &[char], span: Span) -> Vec<Span> {
    let mut lines = Vec::new();
    let mut start = span.start.0;
    for at in span.start.0..=span.end.0 {
        if at == span.end.0 || chars[at as usize] == '\n' {
            if start < at {
                lines.push(Span::new(start, at));
            }
            start = at + 1;
        }
    }
    lines
}

/// A range without white space at its edges; none where nothing is left.
fn trimmed(chars: &[char], span: Span) -> Option<Span> {
    let (mut start, mut end) = (span.start.0, span.end.0.min(chars.len() as u32));
    while start < end && chars[start as usize].is_whitespace() {
        start += 1;
    }
    while start < end && chars[end as usize - 1].is_whitespace() {
        end -= 1;
    }
    (start < end).then(|| Span::new(start, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOLD: Looks = Looks { bold: true, ..Looks::PLAIN };
    const LINE: Looks = Looks { underline: true, ..Looks::PLAIN };

    /// The looks as `words=kind`.
    fn shown(rich: Rich) -> Vec<String> {
        let (text, formats, _) = rich.finish(Comments::default());
        let chars: Vec<char> = text.chars().collect();
        let words = |span: Span| chars[span.start.0 as usize..span.end.0 as usize].iter().collect::<String>();
        formats.iter().map(|format| format!("{}={:?}", words(format.span), format.kind)).collect()
    }

    #[test]
    fn looks_are_trimmed_merged_and_of_one_line() {
        let mut rich = Rich::new();
        rich.push("😀 ", Looks::PLAIN);
        rich.push(" e\u{301}l ", BOLD);
        rich.push("  ", Looks::PLAIN);
        rich.push("漢字\n\n fin ", BOLD);
        rich.push(" ", BOLD);
        assert_eq!(shown(rich), ["e\u{301}l   漢字=Bold", "fin=Bold"]);
        let mut rich = Rich::new();
        for (words, looks) in [("a", LINE), (" ", Looks::PLAIN), ("b", LINE), ("c", LINE)] {
            rich.push(words, looks);
        }
        assert_eq!(shown(rich), ["a=Underline", "bc=Underline"]);
    }

    #[test]
    fn pieces_move_on_and_lines_come_together() {
        let mut cell = Rich::new();
        cell.push("  uno\t", Looks::PLAIN);
        cell.push("dos\n \ntres", BOLD);
        cell.push(" cuatro", Looks::PLAIN);
        let mut page = Rich::from("😀 ");
        page.append(&cell.clone().into_one_line());
        assert_eq!(page.text(), "😀 uno dos tres cuatro");
        assert_eq!(shown(page), ["dos tres=Bold"]);
        cell.trim();
        assert_eq!(shown(cell), ["dos=Bold", "tres=Bold"]);
    }

    #[test]
    fn a_heading_is_bold_by_itself() {
        let mut rich = Rich::new();
        rich.push("Uno y\ndos", BOLD);
        rich.set_heading(FormatKind::Heading2);
        assert_eq!(shown(rich), ["Uno y=Heading2", "dos=Heading2"]);
        let mut rich = Rich::new();
        rich.push("Uno", BOLD);
        rich.push(" y dos", Looks::PLAIN);
        rich.set_heading(FormatKind::Heading1);
        assert_eq!(shown(rich), ["Uno=Bold", "Uno y dos=Heading1"]);
    }
}
