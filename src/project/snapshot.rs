//! The project as it stands, in memory, immutable and shared.

use std::sync::Arc;

use imbl::OrdMap;

use crate::model::*;
use crate::storage::Table;
use crate::text::Span;

/// Where a coding stands: enough to find it in its document's chunk by binary search.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodingRef {
    /// The document.
    pub document: DocumentId,
    /// Where in the document.
    pub span: Span,
    /// The coding.
    pub id: CodingId,
}

impl CodingRef {
    /// True where the coding has words. One that lost all of them stands on nothing between two
    /// words and is counted nowhere.
    pub fn has_words(&self) -> bool {
        !self.span.is_empty()
    }

    /// Where `coding` stands.
    pub const fn of(coding: &Coding) -> Self {
        Self { document: coding.document, span: coding.span, id: coding.id }
    }
}

/// One document with its transcript and codings.
#[derive(Clone, Debug)]
pub struct DocumentEntry {
    /// The document's row.
    pub document: Arc<Document>,
    /// Its text with turns, speakers and time marks.
    pub transcript: Arc<Transcript>,
    /// Its codings, sorted by start, end and id.
    pub codings: Arc<Vec<Coding>>,
    /// Rises with every change of the document or its codings.
    pub revision: u64,
}

/// At which revision of the project each table changed last.
#[derive(Clone, Debug)]
pub(super) struct TableRevisions(pub(super) [u64; Table::ALL.len()]);

impl Default for TableRevisions {
    fn default() -> Self {
        Self([0; Table::ALL.len()])
    }
}

/// Everything that is read, as it stood after one operation.
///
/// Reading costs no SQL. A change makes a new snapshot that shares all it did not touch:
/// codings are held as one chunk per document and one list per code, and only the chunks
/// touched are copied. A test compares the patched snapshot with a fresh load.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    pub(super) uuid: uuid::Uuid,
    pub(super) created_at: Timestamp,
    pub(super) revision: u64,
    pub(super) table_revisions: TableRevisions,
    pub(super) entries: OrdMap<DocumentId, DocumentEntry>,
    pub(super) document_order: Arc<Vec<DocumentId>>,
    pub(super) groups: OrdMap<DocumentGroupId, Arc<DocumentGroup>>,
    pub(super) code_rows: OrdMap<CodeId, Arc<Code>>,
    pub(super) code_system: Arc<CodeSystem>,
    pub(super) anchors: OrdMap<AnchorExampleId, Arc<AnchorExample>>,
    pub(super) lineage: OrdMap<CodeLineageId, Arc<CodeLineage>>,
    pub(super) by_code: OrdMap<CodeId, Arc<Vec<CodingRef>>>,
    pub(super) where_is: OrdMap<CodingId, CodingRef>,
    /// The codings that lost all their words, with their codes: mostly none.
    pub(super) without_words: OrdMap<CodingRef, CodeId>,
    pub(super) memos: OrdMap<MemoId, Arc<Memo>>,
    pub(super) cases: OrdMap<CaseId, Arc<Case>>,
    pub(super) case_parts: OrdMap<CasePartId, CasePart>,
    pub(super) variables: OrdMap<VariableId, Arc<Variable>>,
    pub(super) values: OrdMap<ValueId, Arc<Value>>,
    pub(super) coders: OrdMap<CoderId, Arc<Coder>>,
    pub(super) code_sets: OrdMap<CodeSetId, Arc<CodeSet>>,
    pub(super) code_set_members: OrdMap<CodeSetMemberId, Arc<CodeSetMember>>,
    pub(super) code_labels: OrdMap<CodeLabelId, Arc<CodeLabel>>,
    /// The labels of the project's own language that hold a short name, by code.
    pub(super) short_names: OrdMap<CodeId, Arc<CodeLabel>>,
    pub(super) document_sets: OrdMap<DocumentSetId, Arc<DocumentSet>>,
    pub(super) document_set_members: OrdMap<DocumentSetMemberId, Arc<DocumentSetMember>>,
    pub(super) marks: OrdMap<MarkId, Arc<Mark>>,
    pub(super) read_spans: OrdMap<ReadSpanId, Arc<ReadSpan>>,
    pub(super) finished: OrdMap<FinishedId, Arc<Finished>>,
    pub(super) segment_links: OrdMap<SegmentLinkId, Arc<SegmentLink>>,
    pub(super) memo_links: OrdMap<MemoLinkId, Arc<MemoLink>>,
    pub(super) saved_queries: OrdMap<SavedQueryId, Arc<SavedQuery>>,
    pub(super) details: OrdMap<DocumentId, Arc<DocumentDetail>>,
    pub(super) numberings: OrdMap<DocumentId, Arc<Numbering>>,
    pub(super) settings: OrdMap<SettingId, Arc<Setting>>,
    pub(super) value_options: OrdMap<ValueOptionId, Arc<ValueOption>>,
    pub(super) variable_labels: OrdMap<VariableLabelId, Arc<VariableLabel>>,
    pub(super) case_groups: OrdMap<CaseGroupId, Arc<CaseGroup>>,
    pub(super) case_group_members: OrdMap<CaseGroupMemberId, Arc<CaseGroupMember>>,
    pub(super) guide_topics: OrdMap<GuideTopicId, Arc<GuideTopic>>,
    pub(super) guide_questions: OrdMap<GuideQuestionId, Arc<GuideQuestion>>,
    pub(super) question_places: OrdMap<QuestionPlaceId, Arc<QuestionPlace>>,
    pub(super) question_statuses: OrdMap<QuestionStatusId, Arc<QuestionStatus>>,
    pub(super) question_codes: OrdMap<QuestionCodeId, Arc<QuestionCode>>,
    pub(super) summaries: OrdMap<SummaryId, Arc<Summary>>,
    pub(super) position_scales: OrdMap<PositionScaleId, Arc<PositionScale>>,
    pub(super) position_options: OrdMap<PositionOptionId, Arc<PositionOption>>,
    pub(super) case_positions: OrdMap<CasePositionId, Arc<CasePosition>>,
    pub(super) position_evidence: OrdMap<PositionEvidenceId, Arc<PositionEvidence>>,
    pub(super) tombstones: OrdMap<i64, Arc<Tombstone>>,
}

impl Snapshot {
    /// The same rows as of a later revision: whatever hangs on one is read anew.
    pub(super) fn at_revision(mut self, revision: u64) -> Self {
        self.revision = revision;
        self.table_revisions = TableRevisions([revision; Table::ALL.len()]);
        self.entries = self.entries.into_iter().map(|(id, entry)| (id, DocumentEntry { revision, ..entry })).collect();
        self
    }

    /// The project's identity; copies of the file share it.
    pub const fn uuid(&self) -> uuid::Uuid {
        self.uuid
    }

    /// When the project was made.
    pub const fn created_at(&self) -> Timestamp {
        self.created_at
    }

    /// Rises with every operation.
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// Rises with every operation that changes a row of the table: caches hang on it.
    pub const fn table_revision(&self, table: Table) -> u64 {
        self.table_revisions.0[table as usize]
    }

    /// The documents in the order of the document list: those without a group first, then
    /// group by group.
    pub fn documents(&self) -> impl ExactSizeIterator<Item = &DocumentEntry> + DoubleEndedIterator {
        self.document_order.iter().map(|id| &self.entries[id])
    }

    /// One document.
    pub fn document(&self, id: DocumentId) -> Option<&DocumentEntry> {
        self.entries.get(&id)
    }

    /// The document of a name, or of the file name it was imported from.
    pub fn document_by_name(&self, name: &str) -> Option<&DocumentEntry> {
        let of = |of: fn(&Document) -> &str| self.documents().find(|entry| of(&entry.document) == name);
        of(|document| &document.name).or_else(|| of(|document| &document.source_name))
    }

    /// The groups in order.
    pub fn groups(&self) -> Vec<&Arc<DocumentGroup>> {
        sorted(self.groups.values(), |group| (group.position, group.id))
    }

    /// The tree of codes.
    pub const fn codes(&self) -> &Arc<CodeSystem> {
        &self.code_system
    }

    /// The code of an id.
    pub fn code(&self, id: CodeId) -> Option<&Arc<Code>> {
        self.code_rows.get(&id)
    }

    /// The code of a path, or of its id in the codes file it came from.
    pub fn code_by_path_or_external_id(&self, wanted: &str) -> Option<&Arc<Code>> {
        let external = || self.code_system.codes().iter().find(|code| code.external_id.as_deref() == Some(wanted));
        self.code_system.by_path(wanted).or_else(external)
    }

    /// The anchor examples of a code, in order.
    pub fn anchors_of(&self, code: CodeId) -> Vec<&Arc<AnchorExample>> {
        sorted(self.anchors.values().filter(|anchor| anchor.code == code), |anchor| (anchor.position, anchor.id))
    }

    /// What was merged, split and moved in the code system, in order.
    pub fn lineage(&self) -> impl Iterator<Item = &Arc<CodeLineage>> {
        self.lineage.values()
    }

    /// How many codings there are; those without words are counted nowhere.
    pub fn n_codings(&self) -> usize {
        self.where_is.len() - self.without_words.len()
    }

    /// How many codings a document has; those without words are not counted.
    pub fn n_codings_in(&self, document: DocumentId) -> usize {
        self.codings_in(document).len() - self.detached_in(document).count()
    }

    /// How many codings a code has itself; those without words are not counted.
    pub fn n_codings_of(&self, code: CodeId) -> usize {
        self.codings_of(code).len() - self.without_words.values().filter(|&&of| of == code).count()
    }

    /// Where the codings of a document stand that lost all their words.
    pub(super) fn detached_in(&self, document: DocumentId) -> impl Iterator<Item = CodingRef> {
        let from = CodingRef { document, span: Span::default(), id: CodingId(i64::MIN) };
        self.without_words.range(from..).map(|(at, _)| *at).take_while(move |at| at.document == document)
    }

    /// The codings of a document, sorted by start, end and id.
    pub fn codings_in(&self, document: DocumentId) -> &[Coding] {
        self.entries.get(&document).map_or(&[], |entry| entry.codings.as_slice())
    }

    /// Where the codings of a code stand (without its sub-codes), by document, start and end.
    pub fn codings_of(&self, code: CodeId) -> &[CodingRef] {
        self.by_code.get(&code).map_or(&[], |refs| refs.as_slice())
    }

    /// One coding.
    pub fn coding(&self, id: CodingId) -> Option<&Coding> {
        self.coding_at(*self.where_is.get(&id)?)
    }

    /// The coding that stands at a place known from [`Self::codings_of`].
    pub fn coding_at(&self, at: CodingRef) -> Option<&Coding> {
        let chunk = self.codings_in(at.document);
        let place = chunk.binary_search_by(|coding| (coding.span, coding.id).cmp(&(at.span, at.id)));
        place.ok().map(|place| &chunk[place])
    }

    /// The words of a segment, read from the text.
    pub fn words(&self, segment: Segment) -> &str {
        self.document(segment.document).map_or("", |entry| entry.transcript.slice(segment.span))
    }

    /// All memos, oldest first.
    pub fn memos(&self) -> impl Iterator<Item = &Arc<Memo>> {
        self.memos.values()
    }

    /// One memo.
    pub fn memo(&self, id: MemoId) -> Option<&Arc<Memo>> {
        self.memos.get(&id)
    }

    /// The memos bound to exactly this target, oldest first.
    pub fn memos_of(&self, target: MemoTarget) -> impl Iterator<Item = &Arc<Memo>> {
        self.memos.values().filter(move |memo| memo.target() == target)
    }

    /// The cases in order.
    pub fn cases(&self) -> Vec<&Arc<Case>> {
        sorted(self.cases.values(), |case| (case.position, case.id))
    }

    /// One case.
    pub fn case(&self, id: CaseId) -> Option<&Arc<Case>> {
        self.cases.get(&id)
    }

    /// All parts of all cases.
    pub fn case_parts(&self) -> impl Iterator<Item = &CasePart> {
        self.case_parts.values()
    }

    /// The variables in order.
    pub fn variables(&self) -> Vec<&Arc<Variable>> {
        sorted(self.variables.values(), |variable| (variable.position, variable.id))
    }

    /// One variable.
    pub fn variable(&self, id: VariableId) -> Option<&Arc<Variable>> {
        self.variables.get(&id)
    }

    /// The values of a case for a variable, in order.
    pub fn values_of(&self, case: CaseId, variable: VariableId) -> Vec<&Arc<Value>> {
        let values = self.values.values().filter(|value| value.case == case && value.variable == variable);
        sorted(values, |value| (value.position, value.id))
    }

    /// All values of all cases.
    pub fn values(&self) -> impl Iterator<Item = &Arc<Value>> {
        self.values.values()
    }

    /// The coders, by id.
    pub fn coders(&self) -> impl ExactSizeIterator<Item = &Arc<Coder>> {
        self.coders.values()
    }

    /// One coder.
    pub fn coder(&self, id: CoderId) -> Option<&Arc<Coder>> {
        self.coders.get(&id)
    }

    /// The sets of codes in order.
    pub fn code_sets(&self) -> Vec<&Arc<CodeSet>> {
        sorted(self.code_sets.values(), |set| (set.position, set.id))
    }

    /// The codes of a set in order.
    pub fn members_of(&self, set: CodeSetId) -> Vec<&Arc<CodeSetMember>> {
        let members = self.code_set_members.values().filter(|member| member.code_set == set);
        sorted(members, |member| (member.position, member.id))
    }

    /// What codes are called beside their names, by id.
    pub fn code_labels(&self) -> impl Iterator<Item = &Arc<CodeLabel>> {
        self.code_labels.values()
    }

    /// What a code is called in narrow places such as lanes: its short name, else its name.
    pub fn short_name(&self, code: CodeId) -> Option<&str> {
        let short = self.short_names.get(&code).map(|label| label.short_name.as_str());
        short.or_else(|| self.code(code).map(|code| code.name.as_str()))
    }

    /// What a code is called in a language; the empty one is the project's own.
    pub fn code_label(&self, code: CodeId, language: &str) -> Option<&Arc<CodeLabel>> {
        self.code_labels.values().find(|label| label.code == code && label.language == language)
    }

    /// The sets of documents in order.
    pub fn document_sets(&self) -> Vec<&Arc<DocumentSet>> {
        sorted(self.document_sets.values(), |set| (set.position, set.id))
    }

    /// The documents of a set in order.
    pub fn documents_of_set(&self, set: DocumentSetId) -> Vec<&Arc<DocumentSetMember>> {
        let members = self.document_set_members.values().filter(|member| member.document_set == set);
        sorted(members, |member| (member.position, member.id))
    }

    /// All highlighter marks, by id.
    pub fn marks(&self) -> impl Iterator<Item = &Arc<Mark>> {
        self.marks.values()
    }

    /// One highlighter mark.
    pub fn mark(&self, id: MarkId) -> Option<&Arc<Mark>> {
        self.marks.get(&id)
    }

    /// All ranges that were read, by id.
    pub fn read_spans(&self) -> impl Iterator<Item = &Arc<ReadSpan>> {
        self.read_spans.values()
    }

    /// The documents that were finished, by id of the mark.
    pub fn finished(&self) -> impl Iterator<Item = &Arc<Finished>> {
        self.finished.values()
    }

    /// All links between segments, oldest first.
    pub fn segment_links(&self) -> impl Iterator<Item = &Arc<SegmentLink>> {
        self.segment_links.values()
    }

    /// One link between segments.
    pub fn segment_link(&self, id: SegmentLinkId) -> Option<&Arc<SegmentLink>> {
        self.segment_links.get(&id)
    }

    /// Where the two ends of a link stand now: an end that is a coding stands where that stands.
    pub fn ends_of(&self, link: &SegmentLink) -> (Segment, Segment) {
        let of = |coding: Option<CodingId>| coding.and_then(|id| self.coding(id)).map(Coding::segment);
        (of(link.coding).unwrap_or_else(|| link.from()), of(link.to_coding).unwrap_or_else(|| link.to()))
    }

    /// What a memo refers to, oldest first.
    pub fn links_of_memo(&self, memo: MemoId) -> impl Iterator<Item = &Arc<MemoLink>> {
        self.memo_links.values().filter(move |link| link.memo == memo)
    }

    /// All links of memos, oldest first.
    pub fn memo_links(&self) -> impl Iterator<Item = &Arc<MemoLink>> {
        self.memo_links.values()
    }

    /// The retrievals that have a name, in order.
    pub fn saved_queries(&self, kind: SavedKind) -> Vec<&Arc<SavedQuery>> {
        sorted(self.saved_queries.values().filter(|query| query.kind == kind), |query| (query.position, query.id))
    }

    /// One retrieval that has a name.
    pub fn saved_query(&self, id: SavedQueryId) -> Option<&Arc<SavedQuery>> {
        self.saved_queries.get(&id)
    }

    /// What is known of a document beside its text; defaults where nothing was said.
    pub fn detail(&self, document: DocumentId) -> DocumentDetail {
        let row = self.details.get(&document).map(|row| (**row).clone());
        row.unwrap_or_else(|| DocumentDetail { id: document, ..DocumentDetail::default() })
    }

    /// The numbers of an edited document's paragraphs and turns; none while they are 1, 2, 3.
    pub fn numbering(&self, document: DocumentId) -> Option<&Arc<Numbering>> {
        self.numberings.get(&document)
    }

    /// What the study decided under a name.
    pub fn setting(&self, name: &str) -> Option<&str> {
        self.settings.values().find(|row| row.name == name).map(|row| row.value.as_str())
    }

    /// What passages are cited by.
    pub fn cite_by(&self) -> CiteBy {
        self.setting(CiteBy::SETTING).map_or(CiteBy::Paragraph, CiteBy::of_name)
    }

    /// The wordings of a variable that have something said of them, in order.
    pub fn options_of(&self, variable: VariableId) -> Vec<&Arc<ValueOption>> {
        let options = self.value_options.values().filter(|option| option.variable == variable);
        sorted(options, |option| (option.position, option.id))
    }

    /// What variables and their categories are called in other languages, by id.
    pub fn variable_labels(&self) -> impl Iterator<Item = &Arc<VariableLabel>> {
        self.variable_labels.values()
    }

    /// The groups of cases in order.
    pub fn case_groups(&self) -> Vec<&Arc<CaseGroup>> {
        sorted(self.case_groups.values(), |group| (group.position, group.id))
    }

    /// The cases of a group in order.
    pub fn cases_of_group(&self, group: CaseGroupId) -> Vec<&Arc<CaseGroupMember>> {
        let members = self.case_group_members.values().filter(|member| member.case_group == group);
        sorted(members, |member| (member.position, member.id))
    }

    /// The topics of the guide in order.
    pub fn guide_topics(&self) -> Vec<&Arc<GuideTopic>> {
        sorted(self.guide_topics.values(), |topic| (topic.position, topic.id))
    }

    /// One topic of the guide.
    pub fn guide_topic(&self, id: GuideTopicId) -> Option<&Arc<GuideTopic>> {
        self.guide_topics.get(&id)
    }

    /// The questions of a topic in order, or the probes of a question of it.
    pub fn questions_of(&self, topic: GuideTopicId, parent: Option<GuideQuestionId>) -> Vec<&Arc<GuideQuestion>> {
        let of = self.guide_questions.values().filter(|row| row.topic == topic && row.parent == parent);
        sorted(of, |row| (row.position, row.id))
    }

    /// All questions of the guide, by id.
    pub fn guide_questions(&self) -> impl Iterator<Item = &Arc<GuideQuestion>> {
        self.guide_questions.values()
    }

    /// One question of the guide.
    pub fn guide_question(&self, id: GuideQuestionId) -> Option<&Arc<GuideQuestion>> {
        self.guide_questions.get(&id)
    }

    /// Where questions were asked, by id.
    pub fn question_places(&self) -> impl Iterator<Item = &Arc<QuestionPlace>> {
        self.question_places.values()
    }

    /// One place of a question.
    pub fn question_place(&self, id: QuestionPlaceId) -> Option<&Arc<QuestionPlace>> {
        self.question_places.get(&id)
    }

    /// What was confirmed of questions and cases, by id.
    pub fn question_statuses(&self) -> impl Iterator<Item = &Arc<QuestionStatus>> {
        self.question_statuses.values()
    }

    /// Which codes questions are meant to bring, by id.
    pub fn question_codes(&self) -> impl Iterator<Item = &Arc<QuestionCode>> {
        self.question_codes.values()
    }

    /// How the window and the exports cite a segment: `CSO3` and the number, `41` or `41a`.
    pub fn citation(&self, segment: Segment) -> (String, CitationNumber) {
        self.document(segment.document).map_or_else(
            || (String::new(), CitationNumber::default()),
            |entry| (entry.document.name.clone(), entry.transcript.citation(segment.span.start)),
        )
    }

    /// Everything in one text, one line a row: two projects that hold the same are equal here.
    /// For tests and for comparing a patched snapshot with a fresh one.
    pub fn dump(&self) -> String {
        let mut out = String::new();
        let mut line = |row: &dyn std::fmt::Debug| {
            out.push_str(&format!("{row:?}\n"));
        };
        self.groups.values().for_each(|row| line(row));
        for entry in self.documents() {
            line(&entry.document);
            line(&(&entry.transcript.text, &entry.transcript.speakers));
            line(&(&entry.transcript.turns, &entry.transcript.time_marks, &entry.transcript.formats));
            entry.codings.iter().for_each(|row| line(row));
        }
        self.code_system.codes().iter().for_each(|row| line(row));
        self.anchors.values().for_each(|row| line(row));
        self.lineage.values().for_each(|row| line(row));
        self.by_code.iter().filter(|(_, refs)| !refs.is_empty()).for_each(|row| line(&row));
        self.where_is.iter().for_each(|row| line(&row));
        self.without_words.iter().for_each(|row| line(&row));
        self.memos.values().for_each(|row| line(row));
        self.cases.values().for_each(|row| line(row));
        self.case_parts.values().for_each(|row| line(row));
        self.variables.values().for_each(|row| line(row));
        self.values.values().for_each(|row| line(row));
        self.coders.values().for_each(|row| line(row));
        self.code_sets.values().for_each(|row| line(row));
        self.code_set_members.values().for_each(|row| line(row));
        self.code_labels.values().for_each(|row| line(row));
        self.short_names.iter().for_each(|row| line(&row));
        self.document_sets.values().for_each(|row| line(row));
        self.document_set_members.values().for_each(|row| line(row));
        self.marks.values().for_each(|row| line(row));
        self.read_spans.values().for_each(|row| line(row));
        self.finished.values().for_each(|row| line(row));
        self.segment_links.values().for_each(|row| line(row));
        self.memo_links.values().for_each(|row| line(row));
        self.saved_queries.values().for_each(|row| line(row));
        self.details.values().for_each(|row| line(row));
        self.numberings.values().for_each(|row| line(row));
        self.settings.values().for_each(|row| line(row));
        self.value_options.values().for_each(|row| line(row));
        self.variable_labels.values().for_each(|row| line(row));
        self.case_groups.values().for_each(|row| line(row));
        self.case_group_members.values().for_each(|row| line(row));
        self.guide_topics.values().for_each(|row| line(row));
        self.guide_questions.values().for_each(|row| line(row));
        self.question_places.values().for_each(|row| line(row));
        self.question_statuses.values().for_each(|row| line(row));
        self.question_codes.values().for_each(|row| line(row));
        self.summaries.values().for_each(|row| line(row));
        self.position_scales.values().for_each(|row| line(row));
        self.position_options.values().for_each(|row| line(row));
        self.case_positions.values().for_each(|row| line(row));
        self.position_evidence.values().for_each(|row| line(row));
        self.tombstones.values().for_each(|row| line(row));
        out
    }
}

fn sorted<'s, T: 's, K: Ord>(items: impl Iterator<Item = &'s Arc<T>>, key: impl Fn(&T) -> K) -> Vec<&'s Arc<T>> {
    let mut items: Vec<_> = items.collect();
    items.sort_by_key(|item| key(item));
    items
}
