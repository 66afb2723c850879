//! What would be replaced, without a window.

use crate::model::{CodingId, DocumentId, Segment, Transcript};
use crate::project::Snapshot;
use crate::text::{Context, Pattern, Substitute, TextEdit, keyword_in_context};

/// More hits than this are not replaced at once.
pub const MAX_HITS: usize = 20_000;

/// How many characters are shown before and behind a hit.
const AROUND: (u32, u32) = (48, 64);

/// Words that would be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Where they stand.
    pub segment: Segment,
    /// False where they are left out.
    pub is_chosen: bool,
}

/// What replacing would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How many hits are chosen.
    pub n_hits: usize,
    /// In how many documents.
    pub n_documents: usize,
    /// Codings some of whose words change.
    pub n_touched: usize,
    /// Codings that lose all their words.
    pub detached: Vec<CodingId>,
}

/// The hits in some documents in order, all chosen; at most [`MAX_HITS`] and one.
pub fn hits_in(snapshot: &Snapshot, documents: &[DocumentId], pattern: &Pattern) -> Vec<Hit> {
    let mut hits = Vec::new();
    for &document in documents {
        let Some(entry) = snapshot.document(document) else { continue };
        // A hit that begins within the one before cannot be replaced as well.
        let mut behind = crate::text::CharIdx(0);
        for span in pattern.find(&*entry.transcript) {
            if span.start >= behind && !span.is_empty() {
                behind = span.end;
                hits.push(Hit { segment: Segment { document, span }, is_chosen: true });
            }
        }
        if hits.len() > MAX_HITS {
            hits.truncate(MAX_HITS + 1);
            break;
        }
    }
    hits
}

/// The edits that replace the hits that are chosen, a document each. Hits come in order.
pub fn edits_of(
    snapshot: &Snapshot,
    hits: &[Hit],
    pattern: &Pattern,
    with: &Substitute,
) -> Vec<(DocumentId, TextEdit)> {
    let mut edits = Vec::new();
    for hits in hits.chunk_by(|a, b| a.segment.document == b.segment.document) {
        let Some(entry) = hits.first().and_then(|hit| snapshot.document(hit.segment.document)) else { continue };
        let transcript = &*entry.transcript;
        let chosen = hits.iter().filter(|hit| hit.is_chosen);
        let parts = chosen.map(|hit| (hit.segment.span, instead_of(transcript, hit, pattern, with)));
        // Hits are in order, apart and inside the text.
        let edit = TextEdit::new(&transcript.text, transcript.index(), parts).unwrap_or_default();
        if !edit.is_empty() {
            edits.push((entry.document.id, edit));
        }
    }
    edits
}

/// The words in the place of a hit.
fn instead_of(transcript: &Transcript, hit: &Hit, pattern: &Pattern, with: &Substitute) -> String {
    let words = pattern.replacement(transcript, hit.segment.span, &with.words);
    Substitute { words, ..*with }.instead_of(transcript.slice(hit.segment.span))
}

/// What edits would do to codings.
pub fn outcome_of(snapshot: &Snapshot, edits: &[(DocumentId, TextEdit)]) -> Outcome {
    let mut outcome = Outcome { n_documents: edits.len(), ..Outcome::default() };
    for (document, edit) in edits {
        outcome.n_hits += edit.replacements().len();
        let mapping = edit.mapping();
        let codings = snapshot.codings_in(*document);
        outcome.n_touched += codings.iter().filter(|coding| !coding.detached && mapping.changes(coding.span)).count();
        outcome.detached.extend(snapshot.outcome_of_edit(*document, edit).detached);
    }
    outcome
}

/// A hit with the words around it and the words in its place.
pub fn context_of(snapshot: &Snapshot, hit: &Hit, pattern: &Pattern, with: &Substitute) -> Option<(Context, String)> {
    let transcript = &*snapshot.document(hit.segment.document)?.transcript;
    let context = keyword_in_context(&transcript.text, transcript.index(), hit.segment.span, AROUND.0, AROUND.1);
    Some((context, instead_of(transcript, hit, pattern, with)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::DraftDocument;
    use crate::project::Project;
    use crate::text::{Query, Reading, Span};

    fn project(texts: &[&str]) -> (Project, Vec<DocumentId>) {
        let mut project = Project::in_memory("AK").unwrap();
        let draft = |text: &&str| DraftDocument { name: "A".into(), text: (*text).into(), ..DraftDocument::default() };
        let ids = project.add_documents(texts.iter().map(draft).collect(), None).unwrap().output;
        (project, ids)
    }

    fn pattern(text: &str, reading: Reading) -> Pattern {
        Pattern::new(&Query { text: text.into(), reading, exact: true, ..Query::default() }).unwrap()
    }

    fn plain(words: &str) -> Substitute {
        Substitute { words: words.into(), keep_capitals: false }
    }

    #[test]
    fn capitals_follow_where_that_is_wanted() {
        let (project, ids) = project(&["Govierno y govierno"]);
        let query = Query { text: "govierno".into(), ..Query::default() };
        let pattern = Pattern::new(&query).unwrap();
        let hits = hits_in(project.snapshot(), &ids, &pattern);
        let with = Substitute { words: "gobierno".into(), keep_capitals: true };
        let edits = edits_of(project.snapshot(), &hits, &pattern, &with);
        let transcript = &project.snapshot().document(ids[0]).unwrap().transcript;
        assert_eq!(edits[0].1.apply(&transcript.text, transcript.index()).unwrap(), "Gobierno y gobierno");
    }

    #[test]
    fn chosen_hits_are_replaced_in_one_step_and_codings_follow() {
        let (mut project, ids) = project(&["La govierno y el govierno.", "govierno", "nada"]);
        let code = project.add_code("Estado", None, None).unwrap().output;
        let segment = Segment { document: ids[0], span: Span::new(3, 11) };
        project.apply_code(segment, code).unwrap();
        let pattern = pattern("govierno", Reading::Phrase);
        let mut hits = hits_in(project.snapshot(), &ids, &pattern);
        assert_eq!(hits.len(), 3);
        hits[1].is_chosen = false;
        let edits = edits_of(project.snapshot(), &hits, &pattern, &plain("gobierno"));
        let outcome = outcome_of(project.snapshot(), &edits);
        assert_eq!((outcome.n_hits, outcome.n_documents, outcome.n_touched), (2, 2, 1));
        assert!(outcome.detached.is_empty());
        project.replace_words(&edits).unwrap();
        let text =
            |project: &Project, n: usize| project.snapshot().document(ids[n]).unwrap().transcript.text.to_string();
        assert_eq!(
            (text(&project, 0).as_str(), text(&project, 1).as_str()),
            ("La gobierno y el govierno.", "gobierno")
        );
        assert_eq!(project.snapshot().words(segment), "gobierno");
        project.undo().unwrap();
        assert_eq!(
            (text(&project, 0).as_str(), text(&project, 1).as_str()),
            ("La govierno y el govierno.", "govierno")
        );
    }

    #[test]
    fn a_coding_whose_words_go_is_counted_before() {
        let (mut project, ids) = project(&["eh, sí, eh"]);
        let code = project.add_code("Pausa", None, None).unwrap().output;
        project.apply_code(Segment { document: ids[0], span: Span::new(0, 2) }, code).unwrap();
        let pattern = pattern("eh", Reading::Phrase);
        let hits = hits_in(project.snapshot(), &ids, &pattern);
        let outcome = outcome_of(project.snapshot(), &edits_of(project.snapshot(), &hits, &pattern, &plain("")));
        assert_eq!((outcome.n_touched, outcome.detached.len()), (1, 1));
    }

    #[test]
    fn groups_of_a_regular_expression_are_put_in() {
        let (project, ids) = project(&["CSO 3 y CSO 12, año 漢"]);
        let pattern = pattern(r"CSO (\d+)", Reading::Regex);
        let hits = hits_in(project.snapshot(), &ids, &pattern);
        let edits = edits_of(project.snapshot(), &hits, &pattern, &plain("OSC-$1"));
        let transcript = &project.snapshot().document(ids[0]).unwrap().transcript;
        assert_eq!(edits[0].1.apply(&transcript.text, transcript.index()).unwrap(), "OSC-3 y OSC-12, año 漢");
        let context = context_of(project.snapshot(), &hits[1], &pattern, &plain("OSC-$1")).unwrap();
        assert_eq!((context.0.hit.as_str(), context.1.as_str()), ("CSO 12", "OSC-12"));
    }
}
