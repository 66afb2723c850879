//! The same retrievals by plain looking at every pair: slow, and easy to believe.

use proptest::prelude::*;

use super::notation::query;
use crate::model::{Coding, CodingId, Segment, SpeakerRole};
use crate::project::{DocumentEntry, Snapshot};
use crate::query::fixture::Fixture;
use crate::query::retrieval::*;
use crate::text::{CharIdx, Span};

type Found = Vec<(Segment, Vec<CodingId>)>;

/// Which activated code a code stands for, found by walking up.
fn class(snapshot: &Snapshot, spec: &RetrievalSpec, coding: &Coding) -> Option<crate::model::CodeId> {
    let mut code = coding.code;
    loop {
        if spec.codes.contains(&code) {
            return Some(code);
        }
        code = snapshot.code(code)?.parent.filter(|_| spec.with_subcodes)?;
    }
}

/// The paragraphs of a span, by counting lines that are not blank.
fn paragraphs(text: &str, span: Span) -> (usize, usize) {
    let lines: Vec<&str> = text.split('\n').collect();
    let line_of = |at: CharIdx| text.chars().take(at.usize()).filter(|&c| c == '\n').count();
    let n_until = |line: usize| lines[..=line].iter().filter(|line| !line.trim().is_empty()).count();
    let (first, last) = (line_of(span.start), line_of(span.end.minus(1)));
    let n_all = n_until(lines.len() - 1);
    let first = (n_until(first) + usize::from(lines[first].trim().is_empty())).min(n_all);
    (first, n_until(last).max(first))
}

fn units(entry: &DocumentEntry) -> Vec<(Span, bool)> {
    let transcript = &entry.transcript;
    let turns = transcript.turns.iter().map(|turn| {
        let role = transcript.speaker(turn.speaker).map(|speaker| speaker.role);
        (turn.span, role == Some(SpeakerRole::Interviewer))
    });
    let lone = transcript.index().paragraphs().iter().filter(|paragraph| {
        paragraph.number.is_some() && !transcript.turns.iter().any(|turn| turn.span.overlaps(paragraph.span))
    });
    let mut units: Vec<(Span, bool)> = turns.chain(lone.map(|paragraph| (paragraph.span, false))).collect();
    units.sort();
    units
}

/// What the retrieval finds: places with the coding looked for. Which others stand behind it is
/// left to `check_partners`.
fn naive(snapshot: &Snapshot, spec: &RetrievalSpec) -> Found {
    let mut found = Vec::new();
    let others = RetrievalSpec { codes: spec.combine.others().unwrap_or_default().to_vec(), ..spec.clone() };
    for entry in snapshot.documents() {
        let text = &entry.transcript.text;
        let all: Vec<&Coding> = entry.codings.iter().filter(|coding| coding.run == spec.run).collect();
        let class = |coding: &Coding| class(snapshot, spec, coding);
        let a: Vec<&Coding> = all.iter().copied().filter(|coding| class(coding).is_some()).collect();
        let b: Vec<&Coding> =
            all.iter().copied().filter(|coding| super::naive::class(snapshot, &others, coding).is_some()).collect();
        let units = units(entry);
        let has = |unit: Span, codings: &[&Coding]| codings.iter().any(|coding| coding.span.overlaps(unit));
        let touched = |span: Span| units.iter().map(|unit| unit.0).filter(move |unit| unit.overlaps(span));
        let distance = |x: &Coding, y: &Coding| {
            let ((x0, x1), (y0, y1)) = (paragraphs(text, x.span), paragraphs(text, y.span));
            y0.saturating_sub(x1).max(x0.saturating_sub(y1))
        };
        let of = |wanted, codings: &[&Coding]| -> Vec<Coding> {
            codings.iter().filter(|coding| class(coding) == Some(wanted)).map(|coding| (*coding).clone()).collect()
        };
        let takes = |x: &Coding| match &spec.combine {
            Combine::AnyOf => true,
            Combine::Near { within } => spec
                .codes
                .iter()
                .all(|&code| Some(code) == class(x) || of(code, &a).iter().any(|y| distance(x, y) <= *within as usize)),
            Combine::SameTurn => touched(x.span)
                .any(|unit| spec.codes.iter().all(|&code| of(code, &a).iter().any(|y| y.span.overlaps(unit)))),
            Combine::Inside { .. } => b.iter().any(|y| y.id != x.id && y.span.covers(x.span)),
            Combine::Outside { .. } => !b.iter().any(|y| y.id != x.id && y.span.overlaps(x.span)),
            Combine::FollowedBy { within, .. } => {
                let last = paragraphs(text, x.span).1;
                let begins = |y: &Coding| paragraphs(text, y.span).0 - last <= *within as usize;
                b.iter().any(|y| y.span.start >= x.span.end && begins(y))
            }
            Combine::Only => !all.iter().any(|y| {
                let is_other = if class(y).is_some() { class(y) != class(x) } else { y.code != x.code };
                is_other && y.span.overlaps(x.span)
            }),
            Combine::Without { unit: Unit::Document, .. } => b.is_empty(),
            Combine::Without { unit: Unit::Turn, .. } => !touched(x.span).any(|unit| has(unit, &b)),
            Combine::AllOf | Combine::Missing { .. } => false,
        };
        let document = entry.document.id;
        let mut push = |span, codings| found.push((Segment { document, span }, codings));
        a.iter().filter(|x| takes(x)).for_each(|x| push(x.span, vec![x.id]));
        match &spec.combine {
            Combine::Missing { unit: Unit::Document } if a.is_empty() => {
                push(Span::new(0, text.chars().count() as u32), vec![]);
            }
            Combine::Missing { unit: Unit::Turn } => {
                for (unit, _) in units.iter().filter(|(unit, is_asked)| !is_asked && !has(*unit, &a)) {
                    push(*unit, vec![]);
                }
            }
            Combine::AllOf => {
                for span in parts(&spec.codes.iter().map(|&code| stretches(&of(code, &a))).collect::<Vec<_>>()) {
                    let codings = a.iter().filter(|x| x.span.overlaps(span)).map(|x| x.id).collect();
                    push(span, codings);
                }
            }
            _ => {}
        }
    }
    found
}

/// What brought a coding, by looking at each place of each question.
pub(super) fn is_brought(snapshot: &Snapshot, coding: CodingId, prompted: Prompted) -> bool {
    let coding = snapshot.coding(coding).unwrap();
    let transcript = &snapshot.document(coding.document).unwrap().transcript;
    let places: Vec<_> = snapshot.question_places().filter(|place| place.document == coding.document).collect();
    let asked: Vec<Span> = places.iter().map(|place| place.span).collect();
    let is_own = |question: crate::model::GuideQuestionId| {
        let mut code = Some(coding.code);
        while let Some(id) = code {
            // The next code that has questions decides.
            let linked: Vec<_> = snapshot.question_codes().filter(|link| link.code == id).collect();
            if !linked.is_empty() {
                let parent = snapshot.guide_questions().find(|row| row.id == question).and_then(|row| row.parent);
                return linked.iter().any(|link| link.question == question || Some(link.question) == parent);
            }
            code = snapshot.code(id).and_then(|code| code.parent);
        }
        false
    };
    let answers: Vec<_> = places
        .iter()
        .filter(|place| transcript.answer_behind(place.span, &asked).is_some_and(|span| span.overlaps(coding.span)))
        .map(|place| place.question)
        .collect();
    match prompted {
        Prompted::Answer => !answers.is_empty(),
        Prompted::Own => answers.into_iter().any(is_own),
        Prompted::Unprompted => answers.is_empty() && !places.is_empty(),
    }
}

/// Joins what overlaps until nothing does.
fn stretches(codings: &[Coding]) -> Vec<Span> {
    let mut spans: Vec<Span> = codings.iter().map(|coding| coding.span).collect();
    'again: loop {
        for x in 0..spans.len() {
            for y in x + 1..spans.len() {
                if spans[x].overlaps(spans[y]) {
                    let joined = spans[x].cover(spans.swap_remove(y));
                    spans[x] = joined;
                    continue 'again;
                }
            }
        }
        return spans;
    }
}

/// What one stretch of each code have in common, for all choices of stretches.
fn parts(of_codes: &[Vec<Span>]) -> Vec<Span> {
    let Some((first, rest)) = of_codes.split_first() else { return Vec::new() };
    let mut parts = first.clone();
    for stretches in rest {
        parts = parts.iter().flat_map(|part| stretches.iter().filter_map(|other| part.intersect(*other))).collect();
    }
    parts.sort();
    parts
}

const TEXT: &str = "E: uno dos\n\nCSO: tres cuatro\ncinco\n \nseis\nE: siete\nCSO: ocho nueve";
const PLAIN: &str = "uno dos\ntres\n\ncuatro cinco\nseis";

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]
    #[test]
    fn plain_looking_finds_the_same(
        codings in prop::collection::vec((any::<bool>(), 0..62u32, 1..12u32, 0..7usize), 0..14),
        asked in prop::sample::select(vec![
            "any A B", "any+ A", "all A B", "all+ A B", "all+ A A/a", "all A B C", "near 0 A B", "near 1 A B",
            "near 2 A B C", "near+ 1 A B", "turn A B", "turn+ A B", "turn A B C", "inside A | B", "inside+ A B | A C",
            "outside A B | C", "outside+ A | A", "followed 0 A | B", "followed 1 A B | A", "followed 2 A | C D",
            "only A", "only A B", "only+ A", "only+ A A/a", "without-document A | B", "without-turn A | B C",
            "missing-document A", "missing-turn A B", "missing-turn+ A",
        ]),
    ) {
        let mut fixture = Fixture::new();
        fixture.codes(&["A", "A > a", "A > b", "B", "B > x", "C", "D"]);
        fixture.document("D1", TEXT);
        fixture.document("D2", PLAIN);
        let snapshot = fixture.snapshot();
        let interviewer = snapshot.documents().next().unwrap().transcript.speakers[0].id;
        fixture.project.set_speaker_role(interviewer, SpeakerRole::Interviewer).unwrap();
        let paths = ["A", "A > a", "A > b", "B", "B > x", "C", "D"];
        for (is_first, start, len, code) in codings {
            let (name, n_chars) = if is_first { ("D1", TEXT.chars().count()) } else { ("D2", PLAIN.chars().count()) };
            let start = start.min(n_chars as u32 - 1);
            fixture.coding(name, start..(start + len).min(n_chars as u32), paths[code]);
        }
        let snapshot = fixture.snapshot();
        let spec = query(&snapshot, asked);
        let hits = retrieve(&snapshot, &spec);
        let is_part = spec.combine == Combine::AllOf;
        let found: Found = hits
            .iter()
            .map(|hit| (hit.segment, hit.codings.iter().copied().take(if is_part { usize::MAX } else { 1 }).collect()))
            .collect();
        prop_assert_eq!(found, naive(&snapshot, &spec), "{}", asked);
        // A coding looked for stands on its place, and no coding is named twice.
        for hit in hits.iter().filter(|_| !is_part) {
            for &id in hit.codings.iter().take(1) {
                prop_assert_eq!(snapshot.coding(id).map(Coding::segment), Some(hit.segment));
            }
            let mut ids = hit.codings.to_vec();
            ids.sort();
            ids.dedup();
            prop_assert_eq!(ids.len(), hit.codings.len());
        }
    }
}
