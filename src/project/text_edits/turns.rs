//! Turns and time marks after an edit, in the touched paragraphs only.
//!
//! - A paragraph that begins with the label of a speaker known in the document opens a turn.
//! - A turn whose label was deleted, or that no longer begins its line, joins the one before it.
//! - New paragraphs belong to the turn they stand in or behind; a turn ends where its last line
//!   that holds words ends.
//! - A time mark that is typed is one; one that is changed or deleted is none any more.
//!
//! What the edit did not touch is left alone, however it came to be: layouts whose labels are
//! not of the form `Name: words` keep their turns while nobody changes the labels.

use std::collections::{HashMap, HashSet};
use std::ops::RangeInclusive;

use super::change::Edited;
use crate::model::*;
use crate::project::{Result, Tx};
use crate::text::{CharIdx, Label, Mapping, Span, TextIndex, label_of, time_marks};

/// Puts turns and time marks right in the paragraphs that an edit touched.
pub(super) fn restructure(tx: &mut Tx<'_>, document: DocumentId, edited: &Edited) -> Result<()> {
    let lines = touched_lines(&edited.index, &edited.mapping);
    note_times(tx, document, edited, &lines)?;
    let Some(entry) = tx.before.document(document) else { return Ok(()) };
    if entry.transcript.speakers.is_empty() {
        return Ok(());
    }
    let mut standing: Vec<Turn> = tx.storage.of_document(document.0)?;
    standing.sort_unstable_by_key(|turn| (turn.span, turn.id));
    let mapping = edited.mapping.trimmed();
    let mut turns = Turns { turns: standing.clone(), text: &edited.text, index: &edited.index };
    for line in lines.into_iter().flatten() {
        turns.put_right(tx, &entry.transcript, &mapping, document, line);
    }
    let turns = turns.turns;
    let old: HashMap<TurnId, Turn> = standing.iter().map(|turn| (turn.id, *turn)).collect();
    let ids: HashSet<TurnId> = turns.iter().map(|turn| turn.id).collect();
    let gone = standing.iter().filter(|turn| !ids.contains(&turn.id)).map(|turn| turn.id.0);
    tx.remove_all::<Turn>(&gone.collect::<Vec<_>>())?;
    let changed = turns.iter().filter(|turn| old.get(&turn.id).is_some_and(|old| old != *turn));
    tx.update_all(&changed.copied().collect::<Vec<_>>())?;
    tx.insert_all(&turns.into_iter().filter(|turn| !old.contains_key(&turn.id)).collect::<Vec<_>>())
}

/// The lines that an edit touched, by their places, in order and each once.
fn touched_lines(index: &TextIndex, mapping: &Mapping) -> Vec<RangeInclusive<usize>> {
    let mut lines: Vec<RangeInclusive<usize>> = Vec::new();
    for (_, new) in mapping.steps() {
        let (first, last) = (index.paragraph_at(new.start), index.paragraph_at(new.end));
        match lines.last_mut() {
            Some(range) if first <= *range.end() => *range = *range.start()..=last.max(*range.end()),
            _ => lines.push(first..=last),
        }
    }
    lines
}

/// Adds the time marks that were typed; those that were changed are gone already.
fn note_times(tx: &mut Tx<'_>, document: DocumentId, edited: &Edited, lines: &[RangeInclusive<usize>]) -> Result<()> {
    let mut found = Vec::new();
    for line in lines.iter().cloned().flatten() {
        let span = edited.index.paragraphs()[line].span;
        let words = edited.index.slice(&edited.text, span);
        time_marks(words, label_of(words).as_ref(), span.start.0, &mut found);
    }
    if found.is_empty() {
        return Ok(());
    }
    let standing: Vec<TimeMark> = tx.storage.of_document(document.0)?;
    let is_new = |span: Span| !standing.iter().any(|mark| mark.span.overlaps(span));
    let new: Vec<TimeMark> = found
        .into_iter()
        .filter(|time| is_new(time.span))
        .map(|time| TimeMark { id: tx.new_id(), document, span: time.span, millis: time.millis })
        .collect();
    tx.insert_all(&new)
}

/// The turns of an edited text, in the making.
struct Turns<'t> {
    turns: Vec<Turn>,
    text: &'t str,
    index: &'t TextIndex,
}

impl Turns<'_> {
    fn put_right(
        &mut self,
        tx: &mut Tx<'_>,
        before: &Transcript,
        mapping: &Mapping,
        document: DocumentId,
        line: usize,
    ) {
        let paragraph = self.index.paragraphs()[line];
        let words = self.index.slice(self.text, paragraph.span);
        let label = label_of(words).and_then(|label| known(before, words, label, paragraph.span.start));
        let mut opened = label.is_none();
        // Those whose labels are not as they were, last first: they join what stands before.
        let from = self.turns.partition_point(|turn| turn.span.start < paragraph.span.start);
        let behind = self.turns.partition_point(|turn| turn.span.start <= paragraph.span.end);
        for place in (from..behind).rev() {
            if is_intact(&self.turns[place], before, self, mapping) {
                opened |= label.is_some_and(|(_, label)| label.start == self.turns[place].span.start);
                continue;
            }
            match label.filter(|_| place == from && !opened) {
                Some((speaker, label)) => {
                    let turn = &mut self.turns[place];
                    turn.span.end = turn.span.end.max(label.end);
                    (turn.speaker, turn.span.start, turn.label_end) = (speaker, label.start, label.end);
                    self.end_before(place);
                    opened = true;
                }
                None => self.join_before(place),
            }
        }
        if let Some((speaker, label)) = label.filter(|_| !opened) {
            let id = tx.new_id();
            self.open(Turn {
                id,
                document,
                speaker,
                span: Span::new(label.start, paragraph.span.end),
                label_end: label.end,
            });
        }
        self.close(line, mapping);
    }

    /// Takes a turn out; what it held belongs to the one before it.
    fn join_before(&mut self, place: usize) {
        let gone = self.turns.remove(place);
        if let Some(before) = place.checked_sub(1).and_then(|place| self.turns.get_mut(place)) {
            before.span.end = before.span.end.max(gone.span.end);
        }
    }

    /// Opens a turn; the one that held its place ends before it, and it goes on to that one's end.
    fn open(&mut self, mut turn: Turn) {
        let place = self.turns.partition_point(|other| other.span.start < turn.span.start);
        let start = turn.span.start;
        if let Some(before) = place.checked_sub(1).and_then(|place| self.turns.get(place))
            && before.span.end > start
        {
            turn.span.end = turn.span.end.max(before.span.end);
        }
        if let Some(next) = self.turns.get(place) {
            turn.span.end = turn.span.end.min(next.span.start.minus(1)).max(turn.label_end);
        }
        self.turns.insert(place, turn);
        self.end_before(place);
    }

    /// Lets the turn before a place end where that one begins, with its last words.
    fn end_before(&mut self, place: usize) {
        let start = self.turns[place].span.start;
        let Some(before) = place.checked_sub(1).map(|before| self.turns[before]).filter(|turn| turn.span.end > start)
        else {
            return;
        };
        let end = self.end_of_words(Span { start: before.span.start, end: start });
        self.turns[place - 1].span.end = end.max(before.label_end.min(start));
    }

    /// Sees to it that a touched line belongs to a turn, and that the turn around it ends with
    /// its last words.
    fn close(&mut self, line: usize, mapping: &Mapping) {
        let paragraph = self.index.paragraphs()[line].span;
        let Some(place) = self.turns.partition_point(|turn| turn.span.start <= paragraph.end).checked_sub(1) else {
            return;
        };
        let words = self.end_of_words(paragraph);
        let turn = self.turns[place];
        let is_blank = words == paragraph.start;
        if !is_blank && paragraph.start < turn.span.end && turn.span.end < paragraph.end {
            if is_typed(Span { start: turn.span.end, end: paragraph.end }, mapping) {
                self.turns[place].span.end = paragraph.end;
            }
        } else if !is_blank && turn.span.end <= paragraph.start {
            // What stood there before and belonged to nobody goes on doing so.
            let blank_between = self.is_blank(Span { start: turn.span.end, end: paragraph.start });
            let all_is_new = mapping.steps().any(|(_, new)| new.start <= paragraph.start && words <= new.end);
            if blank_between && (all_is_new || is_typed(paragraph, mapping)) {
                self.turns[place].span.end = paragraph.end;
            }
        } else if is_blank && turn.span.end >= paragraph.start && turn.span.end <= paragraph.end {
            self.turns[place].span.end = self.end_of_words(turn.span).max(turn.label_end);
        }
    }

    /// The end of the last line of a span that holds words, within the span; its start where
    /// none does.
    fn end_of_words(&self, span: Span) -> CharIdx {
        let words = self.index.slice(self.text, span);
        let kept = words.trim_end();
        if kept.is_empty() {
            return span.start;
        }
        // White space behind the last words belongs to their line.
        let rest = words[kept.len()..].split('\n').next().unwrap_or_default();
        span.start.plus((kept.chars().count() + rest.chars().count()) as u32)
    }

    fn is_blank(&self, span: Span) -> bool {
        self.index.slice(self.text, span).trim().is_empty()
    }
}

/// True where a line holds nothing but what was typed now.
fn is_typed(line: Span, mapping: &Mapping) -> bool {
    let typed: u32 = mapping.steps().filter_map(|(_, new)| new.intersect(line)).map(Span::len).sum();
    typed == line.len()
}

/// The label as a span of the text, and whose it is.
fn known(before: &Transcript, line: &str, label: Label<'_>, start: CharIdx) -> Option<(SpeakerId, Span)> {
    let speaker = before.speakers.iter().find(|speaker| speaker.label == label.name)?;
    let at = |byte: usize| start.plus(line[..byte].chars().count() as u32);
    Some((speaker.id, Span { start: at(label.start), end: at(label.end) }))
}

/// True where the label of a turn, and what stands right before it, is as it was; a turn without
/// a written label is never in doubt while it begins its line.
fn is_intact(turn: &Turn, before: &Transcript, now: &Turns<'_>, mapping: &Mapping) -> bool {
    let Some(old) = before.turns.iter().find(|old| old.id == turn.id) else { return true };
    let char_before = |text: &str, index: &TextIndex, at: CharIdx| {
        index.slice(text, Span { start: at.minus(1), end: at }).chars().next()
    };
    let stood = char_before(&before.text, before.index(), old.span.start).filter(|&c| c != '\n');
    let stands = char_before(now.text, now.index, turn.span.start).filter(|&c| c != '\n');
    let same_label = before.slice(old.label()) == now.index.slice(now.text, turn.label());
    stood == stands && same_label && (old.label().is_empty() || !mapping.changes(old.label()))
}
