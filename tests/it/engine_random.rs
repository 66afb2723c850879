//! Random operations: the patched snapshot is the one that a fresh reading gives, and undo
//! and redo walk the whole way.

use std::collections::HashMap;

use proptest::prelude::*;
use proptest::test_runner::Config;
use voces::model::*;
use voces::project::{
    BesideDocuments, CaseRef, CaseTableEdit, CodeLabelText, CodeOrder, CodeText, DetachedTo, DetailChange,
    HistoryFilter, Placement, Progress, Project, ProjectError, SplitInto, VariableRef, WeightChoice,
};
use voces::text::{Pattern, Query, Span, Substitute, TextEdit};

use crate::comparison_steps::{self, ComparisonStep, comparison_step};
use crate::guide_steps::{self, GuideStep, guide_step};
use crate::notation::memo_text;
use crate::speaker_steps::{self, SpeakerStep, speaker_step};

/// One operation; the numbers choose among what there is.
#[derive(Clone, Debug)]
enum Step {
    AddDocument(String),
    ImportBatch(Vec<(u8, u8, u8)>, bool),
    ImportSurvey(Vec<(u8, u8, u8)>),
    SetDetails(Vec<u8>, u8),
    EditText(u8, u8, u8, String),
    ReplaceWords(u8, u8),
    Settle(Vec<u8>, Option<(u8, u8, u8)>),
    CiteBy(bool),
    DeleteDocuments(Vec<u8>),
    RenameDocument(u8, u8),
    MoveDocuments(Vec<u8>, Option<u8>, Option<u8>),
    AddGroup(u8),
    DeleteGroup(u8),
    AddCode(u8, Option<u8>),
    RenameCode(u8, u8),
    DescribeCode(u8, u8),
    MoveCodes(Vec<u8>, Option<u8>, Option<u8>),
    MergeCodes(u8, u8),
    RecolorCodes(Vec<u8>),
    CopyCodes(Vec<u8>, Option<u8>, Option<u8>),
    Split(Vec<u8>, u8, bool),
    SortCodes(Option<u8>, bool),
    LabelCode(u8, u8),
    Confirm(Vec<u8>),
    DeleteCodes(Vec<u8>),
    SetExamples(u8, Vec<u8>),
    Apply(u8, u8, u8, u8),
    ApplySeveral(u8, u8, u8, Vec<u8>),
    ApplyNew(u8, u8, u8, u8),
    Bulk(Vec<(u8, u8, u8, u8)>),
    CodeSegments(Vec<(u8, u8, u8)>, u8, bool),
    Remove(Vec<u8>),
    Recode(Vec<u8>, u8),
    RecodeNew(Vec<u8>, u8, Option<u8>),
    SaveQuery(u8, u8),
    DeleteQuery(u8),
    MoveEdges(u8, u8, u8),
    Weigh(u8, u8),
    Comment(u8, u8),
    AddMemo(u8, u8),
    EditMemo(u8, u8),
    DeleteMemo(u8),
    BindMemo(u8, u8, u8),
    LinkMemo(u8, u8, u8),
    UnlinkMemo(u8),
    LinkSegments(u8, u8, u8),
    LabelLink(u8, u8),
    DeleteLink(u8),
    AddCase(u8),
    DeleteCases(Vec<u8>),
    Assign(Vec<(u8, Option<u8>)>),
    Table(Vec<(u8, u8)>),
    AddCoder(u8),
    SetCoder(u8),
    SetRun(u8),
    RenameCoder(u8, u8),
    Favourite(u8, u8, u8),
    DropSet(u8),
    SpeakerRole(u8),
    MoveGroups(Vec<u8>, Option<u8>),
    AddSet(u8, Vec<u8>),
    DeleteSet(u8),
    MoveSets(Vec<u8>, Option<u8>),
    PutInSet(u8, Vec<u8>, Option<u8>),
    TakeFromSet(u8, Vec<u8>),
    Mark(u8, u8, u8),
    EraseMarks(u8, u8, u8),
    RemoveMarks(Vec<u8>),
    RecolorMarks(Vec<u8>, u8),
    CodeMarks(Vec<u8>, u8),
    Read(u8, u8, u8, bool),
    Finish(Vec<u8>, bool),
    Variable(u8, u8, u8),
    DropVariables(Vec<u8>),
    MoveVariables(Vec<u8>, Option<u8>),
    SetValues(u8, u8, Vec<u8>),
    Options(u8, u8, Vec<u8>),
    Categories(u8, Vec<(u8, u8)>),
    RenameCategory(u8, u8, u8),
    LabelVariable(u8, u8, u8),
    CaseGroup(u8, u8, Vec<u8>, Option<u8>),
    Part(u8, u8, u8, bool),
    MoveCases(Vec<u8>, Option<u8>),
    EditTable(Vec<(u8, u8, u8)>),
    Guide(GuideStep),
    Speakers(SpeakerStep),
    Comparison(ComparisonStep),
    Undo,
    Redo,
}

fn step() -> impl Strategy<Value = Step> {
    use Step::*;
    let n = any::<u8>;
    let some = || prop::option::of(any::<u8>());
    let few = || prop::collection::vec(any::<u8>(), 0..4);
    prop_oneof![
        2 => "(a|ñ|😀|e\u{301}|漢| |\n){0,40}".prop_map(AddDocument),
        1 => (prop::collection::vec((n(), n(), n()), 0..4), any::<bool>()).prop_map(|(a, b)| ImportBatch(a, b)),
        1 => prop::collection::vec((n(), n(), n()), 0..4).prop_map(ImportSurvey),
        2 => (few(), n()).prop_map(|(a, b)| SetDetails(a, b)),
        6 => (n(), n(), 0u8..9, "(a|ñ|😀|e\u{301}|漢|R: |\\[0:00:01\\]| |\n){0,6}")
            .prop_map(|(a, b, c, d)| EditText(a, b, c, d)),
        1 => (n(), n()).prop_map(|(a, b)| ReplaceWords(a, b)),
        1 => (few(), prop::option::of((n(), n(), n()))).prop_map(|(a, b)| Settle(a, b)),
        1 => any::<bool>().prop_map(CiteBy),
        1 => few().prop_map(DeleteDocuments),
        1 => (n(), n()).prop_map(|(a, b)| RenameDocument(a, b)),
        2 => (few(), some(), some()).prop_map(|(a, b, c)| MoveDocuments(a, b, c)),
        1 => n().prop_map(AddGroup),
        1 => n().prop_map(DeleteGroup),
        4 => (n(), some()).prop_map(|(a, b)| AddCode(a, b)),
        1 => (n(), n()).prop_map(|(a, b)| RenameCode(a, b)),
        1 => (n(), n()).prop_map(|(a, b)| DescribeCode(a, b)),
        3 => (few(), some(), some()).prop_map(|(a, b, c)| MoveCodes(a, b, c)),
        3 => (n(), n()).prop_map(|(a, b)| MergeCodes(a, b)),
        1 => few().prop_map(DeleteCodes),
        1 => few().prop_map(RecolorCodes),
        1 => (few(), some(), some()).prop_map(|(a, b, c)| CopyCodes(a, b, c)),
        1 => (some(), any::<bool>()).prop_map(|(a, b)| SortCodes(a, b)),
        2 => (n(), n()).prop_map(|(a, b)| LabelCode(a, b)),
        1 => few().prop_map(Confirm),
        2 => (few(), n(), any::<bool>()).prop_map(|(a, b, c)| Split(a, b, c)),
        3 => (n(), few()).prop_map(|(a, b)| SetExamples(a, b)),
        8 => (n(), n(), n(), n()).prop_map(|(a, b, c, d)| Apply(a, b, c, d)),
        3 => (n(), n(), n(), few()).prop_map(|(a, b, c, d)| ApplySeveral(a, b, c, d)),
        2 => (n(), n(), n(), n()).prop_map(|(a, b, c, d)| ApplyNew(a, b, c, d)),
        2 => prop::collection::vec((n(), n(), n(), n()), 0..12).prop_map(Bulk),
        2 => (prop::collection::vec((n(), n(), n()), 0..5), n(), any::<bool>()).prop_map(|(a, b, c)| CodeSegments(a, b, c)),
        2 => few().prop_map(Remove),
        3 => (few(), n()).prop_map(|(a, b)| Recode(a, b)),
        1 => (few(), n(), some()).prop_map(|(a, b, c)| RecodeNew(a, b, c)),
        2 => (n(), n()).prop_map(|(a, b)| SaveQuery(a, b)),
        1 => n().prop_map(DeleteQuery),
        2 => (n(), n(), n()).prop_map(|(a, b, c)| MoveEdges(a, b, c)),
        1 => (n(), n()).prop_map(|(a, b)| Weigh(a, b)),
        1 => (n(), n()).prop_map(|(a, b)| Comment(a, b)),
        2 => (n(), n()).prop_map(|(a, b)| AddMemo(a, b)),
        1 => (n(), n()).prop_map(|(a, b)| EditMemo(a, b)),
        1 => n().prop_map(DeleteMemo),
        1 => (n(), n(), n()).prop_map(|(a, b, c)| BindMemo(a, b, c)),
        2 => (n(), n(), n()).prop_map(|(a, b, c)| LinkMemo(a, b, c)),
        1 => n().prop_map(UnlinkMemo),
        2 => (n(), n(), n()).prop_map(|(a, b, c)| LinkSegments(a, b, c)),
        1 => (n(), n()).prop_map(|(a, b)| LabelLink(a, b)),
        1 => n().prop_map(DeleteLink),
        2 => n().prop_map(AddCase),
        1 => few().prop_map(DeleteCases),
        2 => prop::collection::vec((n(), some()), 0..4).prop_map(Assign),
        2 => prop::collection::vec((n(), n()), 0..5).prop_map(Table),
        1 => n().prop_map(AddCoder),
        1 => n().prop_map(SetCoder),
        1 => n().prop_map(SetRun),
        1 => (n(), n()).prop_map(|(a, b)| RenameCoder(a, b)),
        2 => (n(), n(), n()).prop_map(|(a, b, c)| Favourite(a, b, c)),
        1 => n().prop_map(DropSet),
        1 => n().prop_map(SpeakerRole),
        1 => (few(), some()).prop_map(|(a, b)| MoveGroups(a, b)),
        1 => (n(), few()).prop_map(|(a, b)| AddSet(a, b)),
        1 => n().prop_map(DeleteSet),
        1 => (few(), some()).prop_map(|(a, b)| MoveSets(a, b)),
        2 => (n(), few(), some()).prop_map(|(a, b, c)| PutInSet(a, b, c)),
        1 => (n(), few()).prop_map(|(a, b)| TakeFromSet(a, b)),
        4 => (n(), n(), n()).prop_map(|(a, b, c)| Mark(a, b, c)),
        1 => (n(), n(), n()).prop_map(|(a, b, c)| EraseMarks(a, b, c)),
        1 => few().prop_map(RemoveMarks),
        1 => (few(), n()).prop_map(|(a, b)| RecolorMarks(a, b)),
        1 => (few(), n()).prop_map(|(a, b)| CodeMarks(a, b)),
        2 => (n(), n(), n(), any::<bool>()).prop_map(|(d, a, b, on)| Read(d, a, b, on)),
        1 => (few(), any::<bool>()).prop_map(|(of, on)| Finish(of, on)),
        2 => (n(), n(), n()).prop_map(|(a, b, c)| Variable(a, b, c)),
        1 => few().prop_map(DropVariables),
        1 => (few(), some()).prop_map(|(a, b)| MoveVariables(a, b)),
        2 => (n(), n(), few()).prop_map(|(a, b, c)| SetValues(a, b, c)),
        1 => (n(), n(), few()).prop_map(|(a, b, c)| Options(a, b, c)),
        2 => (n(), prop::collection::vec((n(), n()), 0..4)).prop_map(|(a, b)| Categories(a, b)),
        1 => (n(), n(), n()).prop_map(|(a, b, c)| RenameCategory(a, b, c)),
        1 => (n(), n(), n()).prop_map(|(a, b, c)| LabelVariable(a, b, c)),
        2 => (n(), n(), few(), some()).prop_map(|(a, b, c, d)| CaseGroup(a, b, c, d)),
        2 => (n(), n(), n(), any::<bool>()).prop_map(|(a, b, c, d)| Part(a, b, c, d)),
        1 => (few(), some()).prop_map(|(a, b)| MoveCases(a, b)),
        2 => prop::collection::vec((n(), n(), n()), 0..5).prop_map(EditTable),
        12 => guide_step().prop_map(Guide),
        4 => speaker_step().prop_map(Speakers),
        5 => comparison_step().prop_map(Comparison),
        3 => Just(Undo),
        2 => Just(Redo),
    ]
}

fn pick<T: Clone>(of: &[T], n: u8) -> Option<T> {
    (!of.is_empty()).then(|| of[n as usize % of.len()].clone())
}

fn picks<T: Clone>(of: &[T], ns: &[u8]) -> Vec<T> {
    ns.iter().filter_map(|&n| pick(of, n)).collect()
}

trait InWords<T> {
    /// The result; no refusal comes from the database: what cannot be is refused in words.
    fn in_words(self) -> Option<T>;
}

impl<T> InWords<T> for voces::project::Result<T> {
    fn in_words(self) -> Option<T> {
        match self {
            Err(ProjectError::Storage(error)) => panic!("{error}"),
            other => other.ok(),
        }
    }
}

/// Does one step; what is refused changes nothing.
#[expect(clippy::too_many_lines, reason = "one arm for each kind of step")]
fn run(project: &mut Project, step: &Step) -> Option<()> {
    let snapshot = std::sync::Arc::clone(project.snapshot());
    let documents: Vec<DocumentId> = snapshot.documents().map(|entry| entry.document.id).collect();
    let codes: Vec<CodeId> = snapshot.codes().codes().iter().map(|code| code.id).collect();
    let codings: Vec<CodingId> =
        snapshot.documents().flat_map(|entry| entry.codings.iter().map(|coding| coding.id)).collect();
    let groups: Vec<DocumentGroupId> = snapshot.groups().iter().map(|group| group.id).collect();
    let memos: Vec<MemoId> = snapshot.memos().map(|memo| memo.id).collect();
    let cases: Vec<CaseId> = snapshot.cases().iter().map(|case| case.id).collect();
    let coders: Vec<CoderId> = snapshot.coders().map(|coder| coder.id).collect();
    let sets: Vec<DocumentSetId> = snapshot.document_sets().iter().map(|set| set.id).collect();
    let marks: Vec<MarkId> = snapshot.marks().map(|mark| mark.id).collect();
    let segment = |document: u8, a: u8, b: u8| {
        let document = pick(&documents, document)?;
        let n_chars = snapshot.document(document)?.transcript.index().n_chars() + 2;
        Some(Segment { document, span: Span::new(u32::from(a) % n_chars, u32::from(b) % n_chars) })
    };
    let links: Vec<SegmentLinkId> = snapshot.segment_links().map(|link| link.id).collect();
    let target = |n: u8, to: u8| {
        Some(match n % 5 {
            0 => MemoTarget::Project,
            1 => MemoTarget::Document(pick(&documents, to)?),
            2 => MemoTarget::Segment(segment(to, 0, n)?),
            3 => MemoTarget::Code(pick(&codes, to)?),
            _ => MemoTarget::Case(pick(&cases, to)?),
        })
    };
    let kinds = [SavedKind::Retrieval, SavedKind::Comparison, SavedKind::Report, SavedKind::Words];
    let queries: Vec<SavedQueryId> =
        kinds.iter().flat_map(|&kind| snapshot.saved_queries(kind)).map(|query| query.id).collect();
    let name = |n: &u8| format!("n{}", n % 12);
    match step {
        Step::ImportSurvey(rows) => {
            let survey = crate::surveys::of_numbers(rows);
            project.import_survey(survey, "g1", &Progress::default()).in_words().map(drop)
        }
        Step::SetDetails(ns, to) => {
            let change = DetailChange {
                material: Some(Material::ALL[usize::from(*to) % Material::ALL.len()]),
                convention: (to % 2 == 0).then_some(Convention::Gat2),
                recorded_on: (to % 3 == 0).then(|| format!("day {to}")),
                mode: None,
                minutes: (to % 5 == 0).then(|| Some(i64::from(*to))),
            };
            project.set_document_details(&picks(&documents, ns), &change).in_words().map(drop)
        }
        Step::ImportBatch(rows, with_table) => import_batch(project, rows, *with_table),
        Step::AddDocument(text) => {
            let n_chars = text.chars().count() as u32;
            let speaker = |label: &str| DraftSpeaker { label: label.into(), role: SpeakerRole::Respondent };
            let speakers = vec![speaker("R"), speaker("R.")];
            let turns = vec![DraftTurn { speaker: 0, span: Span::new(0, n_chars), label_end: 0.into() }];
            let time_marks = vec![DraftTimeMark { span: Span::caret(n_chars), millis: 1 }];
            let draft = DraftDocument {
                name: "doc".into(),
                text: text.clone(),
                speakers,
                turns,
                time_marks,
                ..Default::default()
            };
            project.add_documents(vec![draft], groups.first().copied()).in_words().map(drop)
        }
        Step::EditText(document, at, len, words) => {
            let document = pick(&documents, *document)?;
            let transcript = &snapshot.document(document)?.transcript;
            let start = u32::from(*at) % (transcript.index().n_chars() + 1);
            let end = (start + u32::from(*len)).min(transcript.index().n_chars());
            let edit = TextEdit::new(&transcript.text, transcript.index(), [(Span::new(start, end), words)]).ok()?;
            project.edit_text(document, &edit).in_words().map(drop)
        }
        Step::ReplaceWords(a, b) => {
            let letters = ["a", "ñ", "😀", "", "ab ", "漢"];
            let query = Query { text: letters[usize::from(a % 3)].into(), ..Query::default() };
            let with = Substitute { words: letters[usize::from(b % 6)].into(), keep_capitals: true };
            let pattern = Pattern::new(&query).ok()?;
            let replacing = snapshot.replacing(&documents, &pattern, &with).in_words()?;
            project.replace_words(&replacing.edits).in_words().map(drop)
        }
        Step::Settle(ns, to) => {
            let detached: Vec<CodingId> = snapshot.detached().map(|coding| coding.id).collect();
            let to = match to {
                None => DetachedTo::Deleted,
                Some((document, a, b)) => DetachedTo::Segment(segment(*document, *a, *b)?),
            };
            project.settle_detached(&picks(&detached, ns), to).in_words().map(drop)
        }
        Step::CiteBy(turns) => {
            project.set_cite_by(if *turns { CiteBy::Turn } else { CiteBy::Paragraph }).in_words().map(drop)
        }
        Step::DeleteDocuments(ns) => project.delete_documents(&picks(&documents, ns)).in_words().map(drop),
        Step::RenameDocument(n, to) => project.rename_document(pick(&documents, *n)?, &name(to)).in_words().map(drop),
        Step::MoveDocuments(ns, group, before) => {
            let (group, before) = (group.and_then(|n| pick(&groups, n)), before.and_then(|n| pick(&documents, n)));
            project.move_documents(&picks(&documents, ns), group, before).in_words().map(drop)
        }
        Step::AddGroup(n) => project.add_document_group(&name(n)).in_words().map(drop),
        Step::DeleteGroup(n) => project.delete_document_group(pick(&groups, *n)?).in_words().map(drop),
        Step::AddCode(n, parent) => {
            project.add_code(&name(n), parent.and_then(|n| pick(&codes, n)), None).in_words().map(drop)
        }
        Step::RenameCode(n, to) => project.rename_code(pick(&codes, *n)?, &name(to)).in_words().map(drop),
        Step::DescribeCode(n, to) => {
            let text = CodeText { definition: name(to), ..CodeText::default() };
            project.describe_code(pick(&codes, *n)?, text).in_words().map(drop)
        }
        Step::MoveCodes(ns, parent, before) => {
            let to = Placement {
                parent: parent.and_then(|n| pick(&codes, n)),
                before: before.and_then(|n| pick(&codes, n)),
            };
            project.move_codes(&picks(&codes, ns), to).in_words().map(drop)
        }
        Step::MergeCodes(from, into) => {
            project.merge_codes(pick(&codes, *from)?, pick(&codes, *into)?, WeightChoice::Highest).in_words().map(drop)
        }
        Step::RecolorCodes(ns) => {
            project.recolor_codes(&picks(&codes, ns), Color::rgb(ns.len() as u8, 0, 0)).in_words().map(drop)
        }
        Step::CopyCodes(ns, parent, before) => {
            let to = Placement {
                parent: parent.and_then(|n| pick(&codes, n)),
                before: before.and_then(|n| pick(&codes, n)),
            };
            project.copy_codes(&picks(&codes, ns), to).in_words().map(drop)
        }
        Step::Split(ns, to, is_new) => {
            let chosen = picks(&codings, ns);
            let code = snapshot.coding(*chosen.first()?)?.code;
            let into = if *is_new { SplitInto::New(name(to)) } else { SplitInto::Existing(pick(&codes, *to)?) };
            project.split_code(code, &chosen, into).in_words().map(drop)
        }
        Step::SortCodes(under, by_name) => {
            let by = if *by_name { CodeOrder::Name } else { CodeOrder::Frequency };
            project.sort_codes(under.and_then(|n| pick(&codes, n)), by).in_words().map(drop)
        }
        Step::LabelCode(n, to) => {
            let language = ["", "es", "de"][*to as usize % 3];
            let text = |every| if to % every == 0 { String::new() } else { name(to) };
            let label = CodeLabelText { name: text(4), short_name: text(2), ..CodeLabelText::default() };
            project.set_code_label(pick(&codes, *n)?, language, label).in_words().map(drop)
        }
        Step::Confirm(ns) => project.confirm_codings(&picks(&codings, ns)).in_words().map(drop),
        Step::DeleteCodes(ns) => project.delete_codes(&picks(&codes, ns)).in_words().map(drop),
        Step::SetExamples(n, of) => {
            let examples: Vec<_> = picks(&codings, of).into_iter().map(|id| (Some(id), String::new())).collect();
            project.set_anchor_examples(pick(&codes, *n)?, &examples).in_words().map(drop)
        }
        Step::Apply(document, a, b, code) => {
            project.apply_code(segment(*document, *a, *b)?, pick(&codes, *code)?).in_words().map(drop)
        }
        Step::ApplySeveral(document, a, b, of) => {
            let of = picks(&codes, of);
            project.apply_codes(segment(*document, *a, *b)?, &of, WeightChoice::Ask).in_words().map(drop)
        }
        Step::ApplyNew(document, a, b, n) => {
            project.apply_new_code(segment(*document, *a, *b)?, &name(n), pick(&codes, *n)).in_words().map(drop)
        }
        Step::Bulk(rows) => {
            let drafts: Vec<DraftCoding> = rows
                .iter()
                .filter_map(|&(document, a, b, n)| {
                    let Segment { document, span } = segment(document, a, b)?;
                    Some(DraftCoding {
                        document: snapshot.document(document)?.document.name.clone(),
                        place: DraftPlace::Span { start: span.start.0, end: span.end.0 },
                        code: snapshot.codes().path(pick(&codes, n)?),
                        coder: (n % 3 == 0).then(|| name(&n)),
                        weight: Some(n % 101),
                        comment: None,
                        line: 1,
                    })
                })
                .collect();
            project.add_codings(&drafts).in_words().map(drop)
        }
        Step::CodeSegments(places, n, anew) => {
            let segments: Vec<Segment> = places.iter().filter_map(|&(d, a, b)| segment(d, a, b)).collect();
            if *anew {
                project.code_segments_anew(&segments, &name(n), None).in_words().map(drop)
            } else {
                project.code_segments(&segments, pick(&codes, *n)?).in_words().map(drop)
            }
        }
        Step::Remove(ns) => project.remove_codings(&picks(&codings, ns)).in_words().map(drop),
        Step::Recode(ns, to) => project.recode_codings(&picks(&codings, ns), pick(&codes, *to)?).in_words().map(drop),
        Step::RecodeNew(ns, n, parent) => {
            let parent = parent.and_then(|n| pick(&codes, n));
            project.recode_to_new_code(&picks(&codings, ns), &name(n), parent).in_words().map(drop)
        }
        Step::SaveQuery(n, to) => match pick(&queries, *n) {
            Some(id) if n % 3 == 0 => project.rename_saved_query(id, &name(to)).in_words().map(drop),
            Some(id) if n % 3 == 1 => project.update_saved_query(id, &name(to)).in_words().map(drop),
            _ => project.add_saved_query(SavedKind::Retrieval, &name(to), "{}").in_words().map(drop),
        },
        Step::DeleteQuery(n) => project.delete_saved_query(pick(&queries, *n)?).in_words().map(drop),
        Step::MoveEdges(n, a, b) => project
            .set_coding_span(pick(&codings, *n)?, Span::new(u32::from(*a), u32::from(*b)), WeightChoice::Oldest)
            .in_words()
            .map(drop),
        Step::Weigh(n, to) => project.set_coding_weight(pick(&codings, *n)?, Some(*to)).in_words().map(drop),
        Step::Comment(n, to) => project.set_coding_comment(pick(&codings, *n)?, &name(to)).in_words().map(drop),
        Step::AddMemo(n, to) => project.add_memo(target(*n, *to)?, &memo_text("b")).in_words().map(drop),
        Step::EditMemo(n, to) => {
            let (id, text) = (pick(&memos, *n)?, memo_text(&name(to)));
            if to % 2 == 0 { project.edit_memo(id, &text) } else { project.write_on_memo(id, &text) }
                .in_words()
                .map(drop)
        }
        Step::BindMemo(n, a, b) => project.bind_memo(pick(&memos, *n)?, target(*a, *b)?).in_words().map(drop),
        Step::LinkMemo(n, a, b) => {
            let to = match a % 3 {
                0 => MemoRef::Code(pick(&codes, *b)?),
                1 => MemoRef::Coding(pick(&codings, *b)?),
                _ => MemoRef::Segment(segment(*b, 0, *a)?),
            };
            project.link_memo(pick(&memos, *n)?, to).in_words().map(drop)
        }
        Step::UnlinkMemo(n) => {
            let links: Vec<MemoLinkId> = snapshot.memo_links().map(|link| link.id).collect();
            project.unlink_memo(pick(&links, *n)?).in_words().map(drop)
        }
        Step::LinkSegments(n, a, b) => {
            let end = |n: u8| {
                let place = || segment(n, 0, *b).map(SegmentEnd::Place);
                if n.is_multiple_of(2) { place() } else { pick(&codings, n).map(SegmentEnd::Coding) }
            };
            project.link_segments(end(*n)?, end(*a)?).in_words().map(drop)
        }
        Step::LabelLink(n, to) => project.label_segment_link(pick(&links, *n)?, &name(to)).in_words().map(drop),
        Step::DeleteLink(n) => project.delete_segment_link(pick(&links, *n)?).in_words().map(drop),
        Step::DeleteMemo(n) => project.delete_memo(pick(&memos, *n)?).in_words().map(drop),
        Step::AddCase(n) => project.add_case(&name(n)).in_words().map(drop),
        Step::DeleteCases(ns) => project.delete_cases(&picks(&cases, ns)).in_words().map(drop),
        Step::Assign(rows) => {
            let assigned: Vec<_> = rows
                .iter()
                .filter_map(|&(n, case)| Some((pick(&documents, n)?, case.and_then(|case| pick(&cases, case)))))
                .collect();
            project.assign_documents(&assigned).in_words().map(drop)
        }
        Step::Table(rows) => {
            let row =
                |&(n, value): &(u8, u8)| DraftCase { name: name(&n), values: vec![vec![name(&value); n as usize % 3]] };
            let table = DraftCaseTable { variables: vec!["v".into()], cases: rows.iter().map(row).collect() };
            project.import_case_table(&table).in_words().map(drop)
        }
        Step::AddCoder(n) => project.add_coder(&name(n)).in_words().map(drop),
        Step::SetCoder(n) => project.set_coder(pick(&coders, *n)?).in_words(),
        Step::SetRun(n) => {
            project.set_run(Run::from(i64::from(n % 3)));
            Some(())
        }
        Step::RenameCoder(n, to) => project.rename_coder(pick(&coders, *n)?, &name(to)).in_words().map(drop),
        Step::Favourite(n, at, set) => run_favourite(project, pick(&codes, *n)?, *at, *set),
        Step::DropSet(n) => {
            let sets: Vec<CodeSetId> = snapshot.code_sets().iter().map(|set| set.id).collect();
            project.delete_code_set(pick(&sets, *n)?).in_words().map(drop)
        }
        Step::SpeakerRole(n) => {
            let document = pick(&documents, *n)?;
            let speaker = snapshot.document(document)?.transcript.speakers.first()?.id;
            let role = if n % 2 == 0 { SpeakerRole::Interviewer } else { SpeakerRole::Other };
            project.set_speaker_role(speaker, role).in_words().map(drop)
        }
        Step::MoveGroups(ns, before) => {
            let before = before.and_then(|n| pick(&groups, n));
            project.move_document_groups(&picks(&groups, ns), before).in_words().map(drop)
        }
        Step::AddSet(n, of) => project.add_document_set(&name(n), &picks(&documents, of)).in_words().map(drop),
        Step::DeleteSet(n) => project.delete_document_set(pick(&sets, *n)?).in_words().map(drop),
        Step::MoveSets(ns, before) => {
            let before = before.and_then(|n| pick(&sets, n));
            project.move_document_sets(&picks(&sets, ns), before).in_words().map(drop)
        }
        Step::PutInSet(n, of, before) => {
            let before = before.and_then(|n| pick(&documents, n));
            project.put_in_document_set(pick(&sets, *n)?, &picks(&documents, of), before).in_words().map(drop)
        }
        Step::TakeFromSet(n, of) => {
            project.take_from_document_set(pick(&sets, *n)?, &picks(&documents, of)).in_words().map(drop)
        }
        Step::Mark(document, a, b) => {
            let color = MarkColor::ALL[usize::from(a ^ b) % 3];
            project.add_mark(segment(*document, *a, *b)?, color).in_words().map(drop)
        }
        Step::EraseMarks(document, a, b) => project.erase_marks(segment(*document, *a, *b)?).in_words().map(drop),
        Step::RemoveMarks(ns) => project.remove_marks(&picks(&marks, ns)).in_words().map(drop),
        Step::RecolorMarks(ns, to) => {
            project.recolor_marks(&picks(&marks, ns), MarkColor::ALL[usize::from(*to) % 4]).in_words().map(drop)
        }
        Step::CodeMarks(ns, code) => {
            project.code_marks(&picks(&marks, ns), pick(&codes, *code)?, code % 2 == 0).in_words().map(drop)
        }
        Step::Read(document, a, b, on) => {
            let segment = segment(*document, *a, *b)?;
            let done = if *on { project.mark_read(segment) } else { project.mark_unread(segment) };
            done.in_words().map(drop)
        }
        Step::Finish(of, on) => {
            let of = picks(&documents, of);
            let done = if *on { project.finish_documents(&of) } else { project.reopen_documents(&of) };
            done.in_words().map(drop)
        }
        Step::Variable(..)
        | Step::DropVariables(_)
        | Step::MoveVariables(..)
        | Step::SetValues(..)
        | Step::Options(..)
        | Step::Categories(..)
        | Step::RenameCategory(..)
        | Step::LabelVariable(..)
        | Step::CaseGroup(..)
        | Step::Part(..)
        | Step::MoveCases(..)
        | Step::EditTable(_) => run_cases(project, step),
        Step::Guide(step) => guide_steps::run(project, step),
        Step::Speakers(step) => speaker_steps::run(project, step),
        Step::Comparison(step) => comparison_steps::run(project, step),
        Step::Undo => project.undo().in_words().map(drop),
        Step::Redo => project.redo().in_words().map(drop),
    }
}

/// A batch of documents with groups, cases and speakers of a case, sometimes with a table.
fn import_batch(project: &mut Project, rows: &[(u8, u8, u8)], with_table: bool) -> Option<()> {
    let some = |n: &u8, what: &str| if n.is_multiple_of(3) { String::new() } else { format!("{what}{}", n % 4) };
    let placed = |(group, case, speaker): &(u8, u8, u8)| PlacedDraft {
        document: DraftDocument {
            name: "doc".into(),
            text: "¿Sí? 😀".into(),
            speakers: vec![DraftSpeaker { label: "R".into(), role: SpeakerRole::Respondent }],
            turns: vec![DraftTurn { speaker: 0, span: Span::new(0, 6), label_end: 0.into() }],
            comments: vec![DraftComment { span: Span::new(0, 2), text: "no".into(), ..DraftComment::default() }],
            ..DraftDocument::default()
        },
        group: some(group, "g"),
        case: some(case, "c"),
        speaker_cases: vec![(usize::from(speaker % 2), format!("s{}", speaker % 3))],
    };
    let table = DraftCaseTable {
        variables: vec!["v".into()],
        cases: vec![DraftCase { name: "c1".into(), values: vec![vec!["x".into()]] }],
    };
    let headings = voces::export::cases::headings(project.snapshot(), &table.variables);
    let table = voces::query::cases::incoming(project.snapshot(), &table, &headings).into_edit(true);
    let beside = BesideDocuments { table: with_table.then_some(table), ..BesideDocuments::default() };
    project.import_batch(rows.iter().map(placed), &beside, &Progress::default()).in_words().map(drop)
}

/// Does a step on cases and variables.
fn run_cases(project: &mut Project, step: &Step) -> Option<()> {
    let snapshot = std::sync::Arc::clone(project.snapshot());
    let cases: Vec<CaseId> = snapshot.cases().iter().map(|case| case.id).collect();
    let variables: Vec<VariableId> = snapshot.variables().iter().map(|variable| variable.id).collect();
    let groups: Vec<CaseGroupId> = snapshot.case_groups().iter().map(|group| group.id).collect();
    let documents: Vec<DocumentId> = snapshot.documents().map(|entry| entry.document.id).collect();
    let name = |n: &u8| format!("n{}", n % 12);
    let names = |of: &[u8]| of.iter().map(name).collect::<Vec<_>>();
    match step {
        Step::Variable(n, to, what) => match (pick(&variables, *n), what % 3) {
            (Some(id), 0) => project.rename_variable(id, &name(to)).in_words().map(drop),
            (Some(id), 1) => {
                let kinds = [VariableKind::Number, VariableKind::Date, VariableKind::Multiple];
                project.set_variable_kind(id, kinds[*to as usize % 3]).in_words().map(drop)
            }
            _ => project.add_variable(&name(to), VariableKind::Single).in_words().map(drop),
        },
        Step::DropVariables(ns) => project.delete_variables(&picks(&variables, ns)).in_words().map(drop),
        Step::MoveVariables(ns, before) => {
            let before = before.and_then(|n| pick(&variables, n));
            project.move_variables(&picks(&variables, ns), before).in_words().map(drop)
        }
        Step::SetValues(case, variable, of) => {
            project.set_values(pick(&cases, *case)?, pick(&variables, *variable)?, &names(of)).in_words().map(drop)
        }
        Step::Options(variable, what, of) => {
            let id = pick(&variables, *variable)?;
            match what % 3 {
                0 => project.add_value_options(id, &names(of)).in_words().map(drop),
                1 => project.delete_value_options(id, &names(of)).in_words().map(drop),
                _ => project.order_categories(id, &names(of)).in_words().map(drop),
            }
        }
        Step::Categories(variable, said) => {
            let category = |to: &u8| if to.is_multiple_of(3) { String::new() } else { name(to) };
            let said: Vec<_> = said.iter().map(|(text, to)| (name(text), category(to))).collect();
            project.set_categories(pick(&variables, *variable)?, &said).in_words().map(drop)
        }
        Step::RenameCategory(variable, from, to) => {
            project.rename_category(pick(&variables, *variable)?, &name(from), &name(to)).in_words().map(drop)
        }
        Step::LabelVariable(variable, text, to) => {
            let (language, label) =
                (["es", "de"][*to as usize % 2], if to.is_multiple_of(3) { String::new() } else { name(to) });
            let text = if text % 3 == 0 { String::new() } else { name(text) };
            project.set_variable_label(pick(&variables, *variable)?, &text, language, &label).in_words().map(drop)
        }
        Step::CaseGroup(n, what, of, before) => match (pick(&groups, *n), what % 6) {
            (Some(id), 0) => project.rename_case_group(id, &name(what)).in_words().map(drop),
            (Some(id), 1) => project.delete_case_group(id).in_words().map(drop),
            (Some(id), 2) => project.take_from_case_group(id, &picks(&cases, of)).in_words().map(drop),
            (Some(id), 3) => {
                let before = before.and_then(|n| pick(&cases, n));
                project.put_in_case_group(id, &picks(&cases, of), before).in_words().map(drop)
            }
            (Some(id), 4) => {
                let before = before.and_then(|n| pick(&groups, n));
                project.move_case_groups(&[id], before).in_words().map(drop)
            }
            _ => project.add_case_group(&name(what), &picks(&cases, of)).in_words().map(drop),
        },
        Step::Part(case, document, what, on) => {
            let (case, document) = (pick(&cases, *case)?, pick(&documents, *document)?);
            let speaker = snapshot.document(document)?.transcript.speakers.first().map(|speaker| speaker.id);
            let speaker = speaker.filter(|_| what % 2 == 0);
            if *on {
                project.add_case_part(case, document, speaker).in_words().map(drop)
            } else {
                project.remove_case_part(case, document, speaker).in_words().map(drop)
            }
        }
        Step::MoveCases(ns, before) => {
            project.move_cases(&picks(&cases, ns), before.and_then(|n| pick(&cases, n))).in_words().map(drop)
        }
        Step::EditTable(rows) => {
            let mut edit = CaseTableEdit::default();
            for (case, variable, to) in rows {
                let of = match pick(&cases, *case) {
                    Some(id) if case % 3 > 0 => CaseRef::Standing(id),
                    _ => {
                        edit.new_cases.push(format!("new {case}"));
                        CaseRef::New(edit.new_cases.len() - 1)
                    }
                };
                let column = match pick(&variables, *variable) {
                    Some(id) if variable % 4 > 0 => VariableRef::Standing(id),
                    _ => {
                        edit.new_variables.push((format!("new {variable}"), VariableKind::Text));
                        VariableRef::New(edit.new_variables.len() - 1)
                    }
                };
                edit.values.push((of, column, vec![name(to); *to as usize % 3]));
                if to % 2 == 0 {
                    edit.categories.push((column, name(to), name(case)));
                    edit.groups.push((of, name(variable)));
                    edit.parts.extend(pick(&documents, *to).map(|document| (of, document, None)));
                }
                if let (CaseRef::Standing(id), 3) = (of, to % 5) {
                    edit.renamed.push((id, name(to)));
                }
            }
            project.edit_case_table(&edit).in_words().map(drop)
        }
        _ => None,
    }
}

/// Puts a code into a set, takes it out, or renames the set.
fn run_favourite(project: &mut Project, code: CodeId, at: u8, set: u8) -> Option<()> {
    let sets: Vec<CodeSetId> = project.snapshot().code_sets().iter().map(|set| set.id).collect();
    match (pick(&sets, set), at % 5) {
        (None, _) => project.put_code_in_new_set("set", code, Some(at.into())).in_words().map(drop),
        (Some(_), 0) => project.add_code_set(&format!("s{set}")).in_words().map(drop),
        (Some(id), 1) => project.rename_code_set(id, &format!("s{set}")).in_words().map(drop),
        (Some(id), 2) => project.take_code_from_set(id, code).in_words().map(drop),
        (Some(id), 3) => project.put_code_in_set(id, code, None).in_words().map(drop),
        (Some(id), _) => project.put_code_in_set(id, code, Some(u16::from(at % 9) + 1)).in_words().map(drop),
    }
}

fn fresh(project: &Project) -> String {
    project.fresh_snapshot().expect("loaded").dump()
}

/// What is refused changes nothing.
fn refused_in_words(project: &mut Project, step: &Step) {
    let before = project.snapshot().dump();
    if run(project, step).is_none() {
        assert_eq!(project.snapshot().dump(), before, "refused, and yet changed");
    }
}

/// No two marks of a coder overlap, and none touches one of its own colour.
fn marks_lie_beside_each_other(project: &Project) {
    let mut marks: Vec<&Mark> = project.snapshot().marks().map(AsRef::as_ref).collect();
    marks.sort_by_key(|mark| (mark.document, mark.coder, mark.span));
    for pair in marks.windows(2).filter(|pair| (pair[0].document, pair[0].coder) == (pair[1].document, pair[1].coder)) {
        let (a, b) = (pair[0], pair[1]);
        assert!(a.span.end < b.span.start || (a.span.end == b.span.start && a.color != b.color), "{a:?} {b:?}");
    }
    assert!(marks.iter().all(|mark| !mark.span.is_empty()));
}

/// Undo leads back to the state right after each operation that it says it leads to, and redo
/// from there to the end.
fn undo_leads_where_it_says(project: &mut Project, states: &HashMap<OperationId, String>) {
    let lines = crate::history::lines(project, &HistoryFilter::default());
    let reached = lines.iter().filter_map(|line| Some((line.entry.id, line.steps_back?)));
    let reached: Vec<(OperationId, usize)> = reached.filter(|(_, steps)| *steps > 0).collect();
    // The newest and the oldest of them, and one in the middle.
    let chosen = [reached.first(), reached.get(reached.len() / 2), reached.last()];
    for &(operation, steps) in chosen.into_iter().flatten() {
        let Some(state) = states.get(&operation) else { continue };
        let end = project.snapshot().dump();
        let done = project.undo_to(operation, &Progress::default()).expect("undone").output;
        assert_eq!((done.n, done.stopped.is_none()), (steps, true));
        assert_eq!(&project.snapshot().dump(), state, "back after {operation:?}");
        let last = crate::history::lines(project, &HistoryFilter::default());
        let last = last.iter().filter(|line| line.steps_forward == Some(steps)).map(|line| line.entry.id).next();
        project.redo_to(last.expect("the end is listed"), &Progress::default()).expect("redone");
        assert_eq!(project.snapshot().dump(), end);
    }
}

/// The ranges that one coder has read in one document are sorted out: none touches another.
fn what_was_read_does_not_touch(project: &Project) {
    let mut rows: Vec<&ReadSpan> = project.snapshot().read_spans().map(AsRef::as_ref).collect();
    rows.sort_by_key(|row| (row.document, row.coder, row.span));
    for pair in rows.windows(2).filter(|pair| (pair[0].document, pair[0].coder) == (pair[1].document, pair[1].coder)) {
        assert!(pair[0].span.end < pair[1].span.start, "{pair:?}");
    }
}

proptest! {
    #![proptest_config(Config { cases: 48, ..Config::default() })]

    #[test]
    fn patched_is_fresh_and_undo_walks_the_whole_way(steps in prop::collection::vec(step(), 1..60)) {
        let mut project = Project::in_memory("AK").expect("a project");
        let start = project.snapshot().dump();
        let mut states = HashMap::new();
        for step in &steps {
            refused_in_words(&mut project, step);
            if let Some(newest) = project.history(1).expect("history").first() {
                states.insert(newest.id, project.snapshot().dump());
            }
            prop_assert_eq!(fresh(&project), project.snapshot().dump(), "after {:?}", step);
            marks_lie_beside_each_other(&project);
            what_was_read_does_not_touch(&project);
        }
        prop_assert_eq!(project.check().expect("checked"), vec![]);
        undo_leads_where_it_says(&mut project, &states);
        while project.redo().is_ok() {}
        let end = project.snapshot().dump();
        let mut n_undone = 0;
        while project.undo_label().is_some() {
            project.undo().expect("undone");
            n_undone += 1;
            if n_undone % 8 == 0 {
                prop_assert_eq!(fresh(&project), project.snapshot().dump());
            }
        }
        prop_assert_eq!(project.snapshot().dump(), start.clone());
        prop_assert_eq!(fresh(&project), start);
        for _ in 0..n_undone {
            project.redo().expect("redone");
        }
        prop_assert_eq!(project.snapshot().dump(), end.clone());
        prop_assert_eq!(fresh(&project), end);
    }
}
