//! What hangs on rows that go: nothing is removed by cascade, so that each operation records all
//! it took, and undo brings all of it back.

use std::collections::{HashMap, HashSet};

use super::positions::{hand_over_evidence, remove_positions, remove_scales};
use super::{Result, Tx};
use crate::model::*;
use crate::storage::Record;

/// Lets go of codings that end: anchor examples keep their words as text, and links of segments
/// and memos keep the place. What hangs on a coding that had lost its words goes with it.
pub(super) fn release_codings(tx: &mut Tx<'_>, codings: &[Coding]) -> Result<()> {
    let before = tx.before;
    let by_id: HashMap<CodingId, &Coding> = codings.iter().map(|coding| (coding.id, coding)).collect();
    let of = |id: Option<CodingId>| id.and_then(|id| by_id.get(&id).copied());
    let is_lost = |coding: Option<&Coding>| coding.is_some_and(|coding| coding.span.is_empty());
    let lost = before.anchors.values().filter(|anchor| is_lost(of(anchor.coding)));
    tx.remove_all::<AnchorExample>(&lost.map(|anchor| anchor.id.0).collect::<Vec<_>>())?;
    let lost = before.segment_links.values().filter(|link| is_lost(of(link.coding)) || is_lost(of(link.to_coding)));
    let lost: Vec<i64> = lost.map(|link| link.id.0).filter(|&id| stands::<SegmentLink>(tx, id)).collect();
    tx.bury_all::<SegmentLink>(&lost)?;
    let lost = before.memo_links.values().filter(|link| is_lost(of(link.coding)));
    tx.remove_all::<MemoLink>(&lost.map(|link| link.id.0).collect::<Vec<_>>())?;
    let evidence = before.position_evidence.values().filter(|row| by_id.contains_key(&row.coding));
    let evidence: Vec<i64> = evidence.map(|row| row.id.0).filter(|&id| stands::<PositionEvidence>(tx, id)).collect();
    tx.remove_all::<PositionEvidence>(&evidence)?;
    let mut anchors = Vec::new();
    for anchor in before.anchors.values() {
        let Some(coding) = of(anchor.coding).filter(|coding| !coding.span.is_empty()) else { continue };
        let text = before.words(coding.segment()).to_owned();
        anchors.push(AnchorExample { coding: None, text, ..(**anchor).clone() });
    }
    tx.update_all(&anchors)?;
    let mut links = Vec::new();
    for link in before.segment_links.values() {
        let (from, to) = (of(link.coding), of(link.to_coding));
        // A document that goes has taken its links already.
        if (from.is_none() && to.is_none()) || !stands::<SegmentLink>(tx, link.id.0) {
            continue;
        }
        let mut link = (**link).clone();
        if let Some(coding) = from {
            (link.coding, link.span) = (None, coding.span);
        }
        if let Some(coding) = to {
            link.to_coding = None;
            (link.to_start, link.to_end) = (coding.span.start.0, coding.span.end.0);
        }
        links.push(link);
    }
    tx.update_all(&links)?;
    let mut memo_links = Vec::new();
    for link in before.memo_links.values() {
        let Some(coding) = of(link.coding).filter(|_| stands::<MemoLink>(tx, link.id.0)) else { continue };
        memo_links.push(MemoLink {
            coding: None,
            document: Some(coding.document),
            start: Some(coding.span.start.0),
            end: Some(coding.span.end.0),
            ..(**link).clone()
        });
    }
    tx.update_all(&memo_links)
}

/// True where a row still stands in the middle of the operation.
fn stands<T: Record>(tx: &Tx<'_>, id: i64) -> bool {
    tx.get::<T>(id).is_ok_and(|row| row.is_some())
}

/// Moves what hangs on codings that were joined to the codings they became part of.
pub(super) fn hand_over_codings(tx: &mut Tx<'_>, became: &HashMap<CodingId, CodingId>) -> Result<()> {
    let before = tx.before;
    let of = |id: Option<CodingId>| id.and_then(|id| became.get(&id).copied());
    let anchors = before
        .anchors
        .values()
        .filter_map(|anchor| Some(AnchorExample { coding: Some(of(anchor.coding)?), ..(**anchor).clone() }));
    tx.update_all(&anchors.collect::<Vec<_>>())?;
    let links = before.segment_links.values().filter(|link| of(link.coding).or(of(link.to_coding)).is_some());
    let links = links.map(|link| SegmentLink {
        coding: of(link.coding).or(link.coding),
        to_coding: of(link.to_coding).or(link.to_coding),
        ..(**link).clone()
    });
    tx.update_all(&links.collect::<Vec<_>>())?;
    let memo_links = before
        .memo_links
        .values()
        .filter_map(|link| Some(MemoLink { coding: Some(of(link.coding)?), ..(**link).clone() }));
    tx.update_all(&memo_links.collect::<Vec<_>>())?;
    hand_over_evidence(tx, became)
}

/// Deletes memos with their links.
pub(super) fn bury_memos(tx: &mut Tx<'_>, memos: &[MemoId]) -> Result<()> {
    let gone: HashSet<MemoId> = memos.iter().copied().collect();
    let links = tx.before.memo_links.values().filter(|link| gone.contains(&link.memo));
    tx.remove_all::<MemoLink>(&links.map(|link| link.id.0).collect::<Vec<_>>())?;
    tx.bury_all::<Memo>(&memos.iter().map(|id| id.0).collect::<Vec<_>>())
}

/// Takes away what names codes that end: labels, places in sets, summaries, positions, links of
/// memos.
pub(super) fn remove_with_codes(tx: &mut Tx<'_>, gone: &HashSet<CodeId>) -> Result<()> {
    let before = tx.before;
    let labels = before.code_labels.values().filter(|label| gone.contains(&label.code));
    tx.remove_all::<CodeLabel>(&labels.map(|label| label.id.0).collect::<Vec<_>>())?;
    let summaries = before.summaries.values().filter(|row| gone.contains(&row.code));
    tx.bury_all::<Summary>(&summaries.map(|row| row.id.0).collect::<Vec<_>>())?;
    remove_scales(tx, gone)?;
    let questions = before.question_codes.values().filter(|row| gone.contains(&row.code));
    tx.remove_all::<QuestionCode>(&questions.map(|row| row.id.0).collect::<Vec<_>>())?;
    let topics = before.guide_topics.values().filter(|topic| topic.code.is_some_and(|code| gone.contains(&code)));
    let topics = topics.map(|topic| GuideTopic { code: None, ..(**topic).clone() });
    tx.update_all(&topics.collect::<Vec<_>>())?;
    let members = before.code_set_members.values().filter(|member| gone.contains(&member.code));
    tx.remove_all::<CodeSetMember>(&members.map(|member| member.id.0).collect::<Vec<_>>())?;
    let links = before.memo_links.values().filter(|link| link.code.is_some_and(|code| gone.contains(&code)));
    tx.remove_all::<MemoLink>(&links.map(|link| link.id.0).collect::<Vec<_>>())
}

/// Lets the questions and topics of a code that is merged name the other one.
pub(super) fn hand_over_questions(tx: &mut Tx<'_>, from: CodeId, into: CodeId) -> Result<()> {
    let before = tx.before;
    let of = |code| before.question_codes.values().filter(move |row| row.code == code);
    let standing: HashSet<GuideQuestionId> = of(into).map(|row| row.question).collect();
    let (twice, moved): (Vec<&QuestionCode>, Vec<_>) =
        of(from).map(|row| &**row).partition(|row| standing.contains(&row.question));
    tx.remove_all::<QuestionCode>(&twice.iter().map(|row| row.id.0).collect::<Vec<_>>())?;
    tx.update_all(&moved.into_iter().map(|row| QuestionCode { code: into, ..*row }).collect::<Vec<_>>())?;
    let topics = before.guide_topics.values().filter(|topic| topic.code == Some(from));
    let topics = topics.map(|topic| GuideTopic { code: Some(into), ..(**topic).clone() });
    tx.update_all(&topics.collect::<Vec<_>>())
}

/// Takes away what stands in documents that end: marks, what was read and finished, links, and
/// places in sets.
pub(super) fn remove_with_documents(tx: &mut Tx<'_>, gone: &HashSet<DocumentId>) -> Result<()> {
    let before = tx.before;
    let marks = before.marks.values().filter(|mark| gone.contains(&mark.document));
    tx.bury_all::<Mark>(&marks.map(|mark| mark.id.0).collect::<Vec<_>>())?;
    let spans = before.read_spans.values().filter(|span| gone.contains(&span.document));
    tx.remove_all::<ReadSpan>(&spans.map(|span| span.id.0).collect::<Vec<_>>())?;
    let finished = before.finished.values().filter(|row| gone.contains(&row.document));
    tx.remove_all::<Finished>(&finished.map(|row| row.id.0).collect::<Vec<_>>())?;
    let links =
        before.segment_links.values().filter(|link| gone.contains(&link.document) || gone.contains(&link.to_document));
    tx.bury_all::<SegmentLink>(&links.map(|link| link.id.0).collect::<Vec<_>>())?;
    let places = before.question_places.values().filter(|place| gone.contains(&place.document));
    tx.bury_all::<QuestionPlace>(&places.map(|place| place.id.0).collect::<Vec<_>>())?;
    let details = gone.iter().filter(|document| before.details.contains_key(*document));
    tx.remove_all::<DocumentDetail>(&details.map(|document| document.0).collect::<Vec<_>>())?;
    let numberings = gone.iter().filter(|document| before.numberings.contains_key(*document));
    tx.remove_all::<Numbering>(&numberings.map(|document| document.0).collect::<Vec<_>>())?;
    let codings: HashSet<CodingId> =
        gone.iter().flat_map(|&id| before.codings_in(id)).map(|coding| coding.id).collect();
    let memo_links = before.memo_links.values().filter(|link| {
        link.document.is_some_and(|document| gone.contains(&document))
            || link.coding.is_some_and(|coding| codings.contains(&coding))
    });
    tx.remove_all::<MemoLink>(&memo_links.map(|link| link.id.0).collect::<Vec<_>>())?;
    let members = before.document_set_members.values().filter(|member| gone.contains(&member.document));
    tx.remove_all::<DocumentSetMember>(&members.map(|member| member.id.0).collect::<Vec<_>>())
}

/// Takes away what names cases that end: places in groups, summaries, positions, and what was
/// confirmed of questions.
pub(super) fn remove_with_cases(tx: &mut Tx<'_>, gone: &HashSet<CaseId>) -> Result<()> {
    let before = tx.before;
    let members = before.case_group_members.values().filter(|member| gone.contains(&member.case));
    tx.remove_all::<CaseGroupMember>(&members.map(|member| member.id.0).collect::<Vec<_>>())?;
    let summaries = before.summaries.values().filter(|row| gone.contains(&row.case));
    tx.bury_all::<Summary>(&summaries.map(|row| row.id.0).collect::<Vec<_>>())?;
    remove_positions(tx, |row| gone.contains(&row.case))?;
    let statuses = before.question_statuses.values().filter(|status| gone.contains(&status.case));
    tx.remove_all::<QuestionStatus>(&statuses.map(|status| status.id.0).collect::<Vec<_>>())
}
