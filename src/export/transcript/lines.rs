//! A document as lines: one a paragraph, with what stands beside it.

use std::sync::Arc;

use super::TranscriptOptions;
use crate::model::*;
use crate::project::{DocumentEntry, Snapshot};
use crate::text::{CharIdx, Span};

/// A document that is being printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The document's name.
    pub name: String,
    /// Its memos.
    pub notes: Vec<Note>,
    /// Its paragraphs that hold words.
    pub lines: Vec<Line>,
    /// How many brackets stand beside each other at most.
    pub n_lanes: usize,
}

/// One paragraph.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// The number it is cited by; empty where the turn that it goes on with is cited.
    pub number: String,
    /// Who speaks, where a turn begins here without a written label; else empty.
    pub speaker: String,
    /// True where an interviewer speaks.
    pub is_interviewer: bool,
    /// All its words as they are stored, cut where codings begin and end.
    pub pieces: Vec<Piece>,
    /// The codings that begin or go on here, in the order in which they begin.
    pub codes: Vec<MarginCode>,
    /// The memos on places that begin here.
    pub notes: Vec<Note>,
}

/// Words that are set alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// What they are.
    pub kind: PieceKind,
    /// The colour of the shortest coding on them.
    pub shade: Option<Color>,
    /// Bold.
    pub is_bold: bool,
    /// Italic.
    pub is_italic: bool,
    /// Underlined.
    pub is_underlined: bool,
}

/// What words are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PieceKind {
    /// What is said.
    #[default]
    Words,
    /// The speaker's label.
    Label,
    /// A time mark.
    Time,
}

/// A coding beside a paragraph.
#[derive(Clone, Debug, PartialEq)]
pub struct MarginCode {
    /// The code's name.
    pub name: String,
    /// The code's colour.
    pub color: Color,
    /// Which of the brackets beside each other it is, from 0.
    pub lane: usize,
    /// True where it begins here.
    pub begins: bool,
    /// True where it ends here.
    pub ends: bool,
    /// Its weight.
    pub weight: Option<u8>,
    /// The comment on it, where comments are wanted and it begins here.
    pub comment: Option<Arc<str>>,
}

/// A memo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its title.
    pub title: String,
    /// Its text.
    pub body: String,
}

/// A coding and the lines it stands beside.
struct Standing<'s> {
    coding: &'s Coding,
    first: usize,
    last: usize,
    lane: usize,
}

impl Sheet {
    /// A document with what the options want beside it.
    pub fn of(snapshot: &Snapshot, entry: &DocumentEntry, options: &TranscriptOptions) -> Self {
        let index = entry.transcript.index();
        let paragraphs: Vec<(usize, Span)> = index
            .paragraphs()
            .iter()
            .enumerate()
            .filter(|(_, paragraph)| paragraph.number.is_some())
            .map(|(place, paragraph)| (place, paragraph.span))
            .collect();
        let mut standing = standing(&paragraphs, entry, options);
        let n_lanes = lay_in_lanes(&mut standing);
        let document = entry.document.id;
        let (notes, places) = notes(snapshot, document, options);
        let mut places = places.into_iter().peekable();
        let mut next = 0;
        let mut beside: Vec<usize> = Vec::new();
        let mut lines = Vec::with_capacity(paragraphs.len());
        for (place, &(line_place, span)) in paragraphs.iter().enumerate() {
            while standing.get(next).is_some_and(|standing| standing.first <= place) {
                beside.push(next);
                next += 1;
            }
            beside.retain(|&at| standing[at].last >= place);
            let here: Vec<&Standing<'_>> = beside.iter().map(|&at| &standing[at]).collect();
            let number = entry.transcript.margin_number(line_place);
            let number = number.map_or_else(String::new, |number| number.to_string());
            let mut line = line(snapshot, entry, number, span, &here);
            line.codes = here.iter().filter_map(|here| margin_code(snapshot, here, place, options)).collect();
            while let Some((_, note)) = places.next_if(|(at, _)| *at <= span.end) {
                line.notes.push(note);
            }
            lines.push(line);
        }
        // Memos behind the last words stand beside them.
        if let Some(last) = lines.last_mut() {
            last.notes.extend(places.map(|(_, note)| note));
        }
        Self { name: entry.document.name.clone(), notes, lines, n_lanes }
    }
}

/// The memos on a document, and those on places of it in the order of the text.
fn notes(snapshot: &Snapshot, document: DocumentId, options: &TranscriptOptions) -> (Vec<Note>, Vec<(CharIdx, Note)>) {
    let (mut whole, mut places) = (Vec::new(), Vec::new());
    for memo in snapshot.memos().filter(|_| options.with_comments) {
        let note = || Note { title: memo.title.clone(), body: memo.body.clone() };
        match memo.target() {
            MemoTarget::Document(id) if id == document => whole.push(note()),
            MemoTarget::Segment(segment) if segment.document == document => places.push((segment.span.start, note())),
            _ => {}
        }
    }
    places.sort_by_key(|(at, _)| *at);
    (whole, places)
}

/// The codings that are shown, in the order in which they begin, with the lines beside which
/// they stand.
fn standing<'s>(
    paragraphs: &[(usize, Span)],
    entry: &'s DocumentEntry,
    options: &TranscriptOptions,
) -> Vec<Standing<'s>> {
    let shown = entry.codings.iter().filter(|coding| options.shows(coding));
    let mut standing: Vec<Standing<'s>> = shown
        .filter_map(|coding| {
            let first = paragraphs.partition_point(|(_, span)| span.end <= coding.span.start);
            let behind = paragraphs.partition_point(|(_, span)| span.start < coding.span.end);
            // One that holds nothing but empty lines stands beside nothing.
            (first < behind).then(|| Standing { coding, first, last: behind - 1, lane: 0 })
        })
        .collect();
    standing
        .sort_by_key(|one| (one.first, one.coding.span.start, std::cmp::Reverse(one.coding.span.end), one.coding.id));
    standing
}

/// Gives each coding the first lane that is free beside all its lines; gives how many there are.
fn lay_in_lanes(standing: &mut [Standing<'_>]) -> usize {
    let mut free_from: Vec<usize> = Vec::new();
    for one in standing {
        let lane = free_from.iter().position(|&from| from <= one.first).unwrap_or(free_from.len());
        if lane == free_from.len() {
            free_from.push(0);
        }
        free_from[lane] = one.last + 1;
        one.lane = lane;
    }
    free_from.len()
}

fn margin_code(
    snapshot: &Snapshot,
    here: &Standing<'_>,
    place: usize,
    options: &TranscriptOptions,
) -> Option<MarginCode> {
    let code = snapshot.code(here.coding.code)?;
    let begins = here.first == place;
    Some(MarginCode {
        name: code.name.clone(),
        color: code.color,
        lane: here.lane,
        begins,
        ends: here.last == place,
        weight: here.coding.weight,
        comment: here.coding.comment.clone().filter(|_| begins && options.with_comments),
    })
}

fn line(snapshot: &Snapshot, entry: &DocumentEntry, number: String, span: Span, here: &[&Standing<'_>]) -> Line {
    let transcript = &entry.transcript;
    let turn = transcript.turn_at(span.start);
    let speaker = turn.and_then(|turn| transcript.speaker(turn.speaker));
    let label = turn.map(Turn::label).and_then(|label| label.intersect(span));
    let is_unwritten = turn.is_some_and(|turn| turn.span.start == span.start && turn.label().is_empty());
    let first_time = transcript.time_marks.partition_point(|mark| mark.span.end <= span.start);
    let marks = transcript.time_marks[first_time..].iter().take_while(|mark| mark.span.start < span.end);
    let times: Vec<Span> = marks.filter_map(|mark| mark.span.intersect(span)).collect();
    let mut cuts: Vec<CharIdx> = vec![span.start, span.end];
    for part in here.iter().map(|one| one.coding.span).chain(label).chain(times.iter().copied()) {
        cuts.extend([part.start, part.end].into_iter().filter(|&at| span.contains(at)));
    }
    let looks: Vec<FormatRange> = transcript.formats_in(span).copied().collect();
    for look in &looks {
        cuts.extend([look.span.start, look.span.end].into_iter().filter(|&at| span.contains(at)));
    }
    cuts.sort_unstable();
    cuts.dedup();
    let pieces = cuts.windows(2).map(|pair| {
        let part = Span { start: pair[0], end: pair[1] };
        let kind = if label.is_some_and(|label| label.covers(part)) {
            PieceKind::Label
        } else if times.iter().any(|time| time.covers(part)) {
            PieceKind::Time
        } else {
            PieceKind::Words
        };
        let on_it = here.iter().filter(|one| one.coding.span.covers(part));
        let shortest = on_it.min_by_key(|one| one.coding.span.len());
        let shade = shortest.and_then(|one| snapshot.code(one.coding.code)).map(|code| code.color);
        let has = |is: fn(FormatKind) -> bool| looks.iter().any(|look| is(look.kind) && look.span.covers(part));
        Piece {
            text: transcript.slice(part).to_owned(),
            kind,
            shade,
            // A heading stands among the paragraphs that are cited: it is bold, not a heading of the page.
            is_bold: has(|kind| kind == FormatKind::Bold || kind.level().is_some()),
            is_italic: has(|kind| kind == FormatKind::Italic),
            is_underlined: has(|kind| kind == FormatKind::Underline),
        }
    });
    Line {
        number,
        speaker: speaker.filter(|_| is_unwritten).map_or_else(String::new, |speaker| speaker.label.clone()),
        is_interviewer: speaker.is_some_and(|speaker| speaker.role == SpeakerRole::Interviewer),
        pieces: pieces.collect(),
        codes: Vec::new(),
        notes: Vec::new(),
    }
}
