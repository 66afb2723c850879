//! Makes a snapshot from the file, whole or only what an operation touched.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::{Arc, mpsc};

use imbl::OrdMap;

use super::change::Changes;
use super::snapshot::{CodingRef, DocumentEntry, Snapshot};
use crate::model::*;
use crate::storage::{IdSet, Record, Result, Storage, StorageError, Table};

/// An operation that touches more codings than this reloads everything: that is then faster.
const RELOAD_FROM: usize = 20_000;

impl Snapshot {
    /// Reads the whole file.
    pub(super) fn load(storage: &Storage) -> Result<Self> {
        let row = storage.project_row()?;
        let mut snapshot = Self { uuid: row.uuid, created_at: row.created_at, ..Self::default() };
        let (codings, texts, ranges) = std::thread::scope(|scope| -> Result<_> {
            // The file is read on this thread; what is read is put in order on another.
            let (send, receive) = mpsc::sync_channel(64);
            let ordering = scope.spawn(move || OrderedCodings::of(receive.into_iter().flatten()));
            send_codings(storage, &send)?;
            drop(send);
            let (send, receive) = mpsc::channel::<(DocumentId, Vec<u8>)>();
            let reading = scope.spawn(move || checked_texts(receive.into_iter()));
            // Where the other thread ended early, its result says why.
            storage.for_each_text(|id, bytes| drop(send.send((id, bytes))))?;
            drop(send);
            let ranges = Ranges::load(storage)?;
            snapshot.details = load_rows(storage)?;
            snapshot.numberings = load_rows(storage)?;
            snapshot.load_small_tables(storage)?;
            Ok((joined(ordering), joined(reading)?, ranges))
        })?;
        snapshot.load_documents(storage, codings, texts, ranges)?;
        snapshot.order_documents();
        snapshot.order_codes();
        snapshot.index_labels();
        Ok(snapshot)
    }

    fn load_small_tables(&mut self, storage: &Storage) -> Result<()> {
        let snapshot = self;
        snapshot.groups = load_rows(storage)?;
        snapshot.code_rows = load_rows(storage)?;
        snapshot.anchors = load_rows(storage)?;
        snapshot.lineage = load_rows(storage)?;
        snapshot.memos = load_rows(storage)?;
        snapshot.cases = load_rows(storage)?;
        snapshot.variables = load_rows(storage)?;
        snapshot.values = load_rows(storage)?;
        snapshot.coders = load_rows(storage)?;
        snapshot.code_sets = load_rows(storage)?;
        snapshot.code_set_members = load_rows(storage)?;
        snapshot.code_labels = load_rows(storage)?;
        snapshot.document_sets = load_rows(storage)?;
        snapshot.document_set_members = load_rows(storage)?;
        snapshot.marks = load_rows(storage)?;
        snapshot.read_spans = load_rows(storage)?;
        snapshot.finished = load_rows(storage)?;
        snapshot.segment_links = load_rows(storage)?;
        snapshot.memo_links = load_rows(storage)?;
        snapshot.saved_queries = load_rows(storage)?;
        snapshot.settings = load_rows(storage)?;
        snapshot.value_options = load_rows(storage)?;
        snapshot.variable_labels = load_rows(storage)?;
        snapshot.case_groups = load_rows(storage)?;
        snapshot.case_group_members = load_rows(storage)?;
        snapshot.guide_topics = load_rows(storage)?;
        snapshot.guide_questions = load_rows(storage)?;
        snapshot.question_places = load_rows(storage)?;
        snapshot.question_statuses = load_rows(storage)?;
        snapshot.question_codes = load_rows(storage)?;
        snapshot.summaries = load_rows(storage)?;
        snapshot.position_scales = load_rows(storage)?;
        snapshot.position_options = load_rows(storage)?;
        snapshot.case_positions = load_rows(storage)?;
        snapshot.position_evidence = load_rows(storage)?;
        snapshot.tombstones = load_rows(storage)?;
        storage.for_each(|part: CasePart| {
            snapshot.case_parts.insert(part.id, part);
        })?;
        Ok(())
    }

    fn load_documents(
        &mut self,
        storage: &Storage,
        codings: OrderedCodings,
        mut texts: HashMap<DocumentId, Arc<str>>,
        mut ranges: Ranges,
    ) -> Result<()> {
        let mut codings = self.take_codings(codings);
        storage.for_each(|document: Document| {
            let id = document.id;
            let chunk = codings.remove(&id).unwrap_or_default();
            let transcript = self.transcript(
                id,
                texts.remove(&id).unwrap_or_default(),
                ranges.speakers.remove(&id).unwrap_or_default(),
                ranges.turns.remove(&id).unwrap_or_default(),
                ranges.time_marks.remove(&id).unwrap_or_default(),
                ranges.formats.remove(&id).unwrap_or_default(),
            );
            let entry = DocumentEntry {
                document: Arc::new(document),
                transcript: Arc::new(transcript),
                codings: Arc::new(chunk),
                revision: 0,
            };
            self.entries.insert(id, entry);
        })
    }

    /// Keeps the indexes by code and by id; the chunk of each document is given back, sorted.
    fn take_codings(&mut self, codings: OrderedCodings) -> HashMap<DocumentId, Vec<Coding>, ById> {
        self.where_is = codings.where_is;
        self.by_code = codings.by_code;
        self.without_words = codings.without_words;
        codings.chunks
    }

    fn reload_codings(&mut self, storage: &Storage) -> Result<()> {
        let mut rows = Vec::new();
        storage.for_each(|row: Coding| rows.push(row))?;
        let mut codings = self.take_codings(OrderedCodings::of(rows.into_iter()));
        let ids: Vec<DocumentId> = self.entries.keys().copied().collect();
        for id in ids {
            let chunk = codings.remove(&id).unwrap_or_default();
            if let Some(entry) = self.entries.get_mut(&id).filter(|entry| *entry.codings != chunk) {
                entry.codings = Arc::new(chunk);
                entry.revision = self.revision;
            }
        }
        Ok(())
    }

    /// The snapshot after an operation, sharing all that the operation did not touch.
    pub(super) fn patched(&self, storage: &Storage, changes: &Changes) -> Result<Self> {
        let mut next = self.clone();
        next.revision = self.revision + 1;
        let mut texts_of: BTreeSet<DocumentId> = BTreeSet::new();
        let mut codings: BTreeSet<CodingId> = BTreeSet::new();
        let edited: BTreeSet<DocumentId> = changes.edits.iter().map(|(document, _)| *document).collect();
        for (table, ids) in &changes.touched {
            next.table_revisions.0[*table as usize] = next.revision;
            match table {
                // Last of all, when the documents that they stand in are there.
                Table::Coding => codings.extend(ids.iter().map(CodingId)),
                Table::Document => next.patch_documents(storage, ids)?,
                Table::DocumentText => texts_of.extend(ids.iter().map(DocumentId)),
                Table::Speaker | Table::Turn | Table::TimeMark | Table::FormatRange => {
                    texts_of.extend(changes.documents.iter().copied());
                }
                Table::DocumentGroup => patch_rows(&mut next.groups, storage, ids)?,
                Table::Code => patch_rows(&mut next.code_rows, storage, ids)?,
                Table::AnchorExample => patch_rows(&mut next.anchors, storage, ids)?,
                Table::CodeLineage => patch_rows(&mut next.lineage, storage, ids)?,
                Table::Memo => patch_rows(&mut next.memos, storage, ids)?,
                Table::Case => patch_rows(&mut next.cases, storage, ids)?,
                Table::Variable => patch_rows(&mut next.variables, storage, ids)?,
                Table::Value => patch_rows(&mut next.values, storage, ids)?,
                Table::Coder => patch_rows(&mut next.coders, storage, ids)?,
                Table::CodeSet => patch_rows(&mut next.code_sets, storage, ids)?,
                Table::CodeSetMember => patch_rows(&mut next.code_set_members, storage, ids)?,
                Table::CodeLabel => patch_rows(&mut next.code_labels, storage, ids)?,
                Table::DocumentSet => patch_rows(&mut next.document_sets, storage, ids)?,
                Table::DocumentSetMember => patch_rows(&mut next.document_set_members, storage, ids)?,
                Table::Mark => patch_rows(&mut next.marks, storage, ids)?,
                Table::ReadSpan => patch_rows(&mut next.read_spans, storage, ids)?,
                Table::Finished => patch_rows(&mut next.finished, storage, ids)?,
                Table::SegmentLink => patch_rows(&mut next.segment_links, storage, ids)?,
                Table::MemoLink => patch_rows(&mut next.memo_links, storage, ids)?,
                Table::SavedQuery => patch_rows(&mut next.saved_queries, storage, ids)?,
                Table::DocumentDetail => {
                    patch_rows(&mut next.details, storage, ids)?;
                    texts_of.extend(ids.iter().map(DocumentId));
                }
                Table::Numbering => {
                    patch_rows(&mut next.numberings, storage, ids)?;
                    texts_of.extend(ids.iter().map(DocumentId));
                }
                Table::Setting => {
                    patch_rows(&mut next.settings, storage, ids)?;
                    // What passages are cited by is kept in each transcript.
                    if next.cite_by() != self.cite_by() {
                        texts_of.extend(next.entries.keys().copied());
                    }
                }
                Table::ValueOption => patch_rows(&mut next.value_options, storage, ids)?,
                Table::VariableLabel => patch_rows(&mut next.variable_labels, storage, ids)?,
                Table::CaseGroup => patch_rows(&mut next.case_groups, storage, ids)?,
                Table::CaseGroupMember => patch_rows(&mut next.case_group_members, storage, ids)?,
                Table::GuideTopic => patch_rows(&mut next.guide_topics, storage, ids)?,
                Table::GuideQuestion => patch_rows(&mut next.guide_questions, storage, ids)?,
                Table::QuestionPlace => patch_rows(&mut next.question_places, storage, ids)?,
                Table::QuestionStatus => patch_rows(&mut next.question_statuses, storage, ids)?,
                Table::QuestionCode => patch_rows(&mut next.question_codes, storage, ids)?,
                Table::Summary => patch_rows(&mut next.summaries, storage, ids)?,
                Table::PositionScale => patch_rows(&mut next.position_scales, storage, ids)?,
                Table::PositionOption => patch_rows(&mut next.position_options, storage, ids)?,
                Table::CasePosition => patch_rows(&mut next.case_positions, storage, ids)?,
                Table::PositionEvidence => patch_rows(&mut next.position_evidence, storage, ids)?,
                Table::Tombstone => patch_rows(&mut next.tombstones, storage, ids)?,
                Table::CasePart => {
                    for id in ids.iter() {
                        match storage.get::<CasePart>(id)? {
                            Some(part) => next.case_parts.insert(part.id, part),
                            None => next.case_parts.remove(&CasePartId(id)),
                        };
                    }
                }
            }
        }
        for document in texts_of {
            next.reload_transcript(storage, document)?;
        }
        for &document in &edited {
            next.reload_anchored(storage, document)?;
        }
        if codings.len() > RELOAD_FROM {
            next.reload_codings(storage)?;
        } else if !codings.is_empty() || !edited.is_empty() {
            next.patch_codings(self, storage, &codings, &edited)?;
        }
        let touches = |tables: &[Table]| changes.touched.iter().any(|(table, _)| tables.contains(table));
        if touches(&[Table::Document, Table::DocumentGroup]) {
            next.order_documents();
        }
        if touches(&[Table::Code]) {
            next.order_codes();
        }
        if changes.touches(Table::CodeLabel) {
            next.index_labels();
        }
        Ok(next)
    }

    fn patch_documents(&mut self, storage: &Storage, ids: &IdSet) -> Result<()> {
        for id in ids.iter() {
            let id = DocumentId(id);
            match (storage.get::<Document>(id.0)?, self.entries.get(&id).cloned()) {
                (None, _) => {
                    self.entries.remove(&id);
                }
                (Some(document), Some(mut entry)) => {
                    entry.document = Arc::new(document);
                    entry.revision = self.revision;
                    self.entries.insert(id, entry);
                }
                (Some(document), None) => {
                    let entry = DocumentEntry {
                        document: Arc::new(document),
                        transcript: Arc::default(),
                        codings: Arc::default(),
                        revision: self.revision,
                    };
                    self.entries.insert(id, entry);
                    self.reload_transcript(storage, id)?;
                }
            }
        }
        Ok(())
    }

    fn reload_transcript(&mut self, storage: &Storage, id: DocumentId) -> Result<()> {
        let Some(mut entry) = self.entries.get(&id).cloned() else { return Ok(()) };
        let text = storage.get::<DocumentText>(id.0)?.map(|row| row.text).unwrap_or_default();
        entry.transcript = Arc::new(self.transcript(
            id,
            text,
            storage.of_document(id.0)?,
            storage.of_document(id.0)?,
            storage.of_document(id.0)?,
            storage.of_document(id.0)?,
        ));
        entry.revision = self.revision;
        self.entries.insert(id, entry);
        Ok(())
    }

    /// A document's transcript of its rows, in order.
    fn transcript(
        &self,
        id: DocumentId,
        text: Arc<str>,
        speakers: Vec<Speaker>,
        mut turns: Vec<Turn>,
        mut marks: Vec<TimeMark>,
        mut formats: Vec<FormatRange>,
    ) -> Transcript {
        turns.sort_unstable_by_key(|turn| (turn.span, turn.id));
        marks.sort_unstable_by_key(|mark| (mark.span, mark.id));
        formats.sort_unstable_by_key(|format| (format.span, format.kind, format.id));
        let mut transcript = Transcript::new(text, speakers, turns, marks);
        transcript.formats = formats;
        transcript.convention = self.detail(id).convention;
        transcript.numbering = self.numberings.get(&id).cloned();
        transcript.cite_by = self.cite_by();
        transcript
    }

    /// Reads anew what stands in a document whose text was edited; its codings come apart.
    fn reload_anchored(&mut self, storage: &Storage, document: DocumentId) -> Result<()> {
        fn ids<K: Into<i64> + Copy>(wanted: impl Iterator<Item = K>) -> IdSet {
            IdSet::List(wanted.map(Into::into).collect())
        }
        let here = |of: DocumentId| of == document;
        let memos = ids(self.memos.values().filter(|row| row.document.is_some_and(here)).map(|row| row.id));
        patch_rows(&mut self.memos, storage, &memos)?;
        let marks = ids(self.marks.values().filter(|row| here(row.document)).map(|row| row.id));
        patch_rows(&mut self.marks, storage, &marks)?;
        let read = ids(self.read_spans.values().filter(|row| here(row.document)).map(|row| row.id));
        patch_rows(&mut self.read_spans, storage, &read)?;
        let links = self.segment_links.values().filter(|row| here(row.document) || here(row.to_document));
        let links = ids(links.map(|row| row.id));
        patch_rows(&mut self.segment_links, storage, &links)?;
        let links = ids(self.memo_links.values().filter(|row| row.document.is_some_and(here)).map(|row| row.id));
        patch_rows(&mut self.memo_links, storage, &links)?;
        let places = ids(self.question_places.values().filter(|row| here(row.document)).map(|row| row.id));
        patch_rows(&mut self.question_places, storage, &places)
    }

    /// Puts codings in order that were touched, and all of documents whose texts were edited.
    fn patch_codings(
        &mut self,
        before: &Self,
        storage: &Storage,
        touched: &BTreeSet<CodingId>,
        edited: &BTreeSet<DocumentId>,
    ) -> Result<()> {
        // Gather first: each chunk that is touched is copied once, not once a coding.
        let mut documents: BTreeMap<DocumentId, Vec<Coding>> = BTreeMap::new();
        let mut codes: BTreeMap<CodeId, Vec<CodingRef>> = BTreeMap::new();
        let is_touched: HashSet<CodingId> = touched.iter().copied().collect();
        let mut moved: HashSet<CodingId> = HashSet::new();
        for &document in edited {
            let standing: HashMap<CodingId, &Coding> =
                before.codings_in(document).iter().map(|coding| (coding.id, coding)).collect();
            for coding in storage.of_document::<Coding>(document.0)? {
                let is_new = standing.get(&coding.id).is_none_or(|before| **before != coding);
                if is_new && !is_touched.contains(&coding.id) {
                    moved.insert(coding.id);
                    let at = CodingRef::of(&coding);
                    self.note_place(&coding);
                    codes.entry(coding.code).or_default().push(at);
                    documents.entry(document).or_default().push(coding);
                }
            }
        }
        let is_kept = |id: &CodingId| !is_touched.contains(id) && !moved.contains(id);
        for &id in touched {
            if let Some(before) = before.coding(id) {
                documents.entry(before.document).or_default();
                codes.entry(before.code).or_default();
            }
        }
        for &id in touched {
            match storage.get::<Coding>(id.0)? {
                Some(coding) => {
                    let at = CodingRef::of(&coding);
                    self.note_place(&coding);
                    codes.entry(coding.code).or_default().push(at);
                    documents.entry(coding.document).or_default().push(coding);
                }
                None => {
                    let gone = self.where_is.remove(&id);
                    gone.and_then(|at| self.without_words.remove(&at));
                }
            }
        }
        for (document, fresh) in documents {
            let Some(mut entry) = self.entries.get(&document).cloned() else { continue };
            let kept = entry.codings.iter().filter(|coding| is_kept(&coding.id)).cloned();
            let mut chunk: Vec<Coding> = kept.chain(fresh).collect();
            chunk.sort_unstable_by_key(|coding| (coding.span, coding.id));
            entry.codings = Arc::new(chunk);
            entry.revision = self.revision;
            self.entries.insert(document, entry);
        }
        for (code, fresh) in codes {
            let kept = self.codings_of(code).iter().filter(|at| is_kept(&at.id)).copied();
            let mut list: Vec<CodingRef> = kept.chain(fresh).collect();
            list.sort_unstable();
            if list.is_empty() {
                self.by_code.remove(&code);
            } else {
                self.by_code.insert(code, Arc::new(list));
            }
        }
        Ok(())
    }

    /// Keeps where a coding stands, and that it has no words.
    fn note_place(&mut self, coding: &Coding) {
        let at = CodingRef::of(coding);
        if let Some(before) = self.where_is.insert(coding.id, at) {
            self.without_words.remove(&before);
        }
        if !at.has_words() {
            self.without_words.insert(at, coding.code);
        }
    }

    fn order_documents(&mut self) {
        let mut order: Vec<DocumentId> = self.entries.keys().copied().collect();
        order.sort_by_cached_key(|id| {
            let document = &self.entries[id].document;
            let group = document.document_group.and_then(|group| self.groups.get(&group));
            (group.map(|group| (group.position, group.id)), document.position, document.name.clone(), *id)
        });
        self.document_order = Arc::new(order);
    }

    fn index_labels(&mut self) {
        let own = self.code_labels.values().filter(|label| label.language.is_empty() && !label.short_name.is_empty());
        self.short_names = own.map(|label| (label.code, Arc::clone(label))).collect();
    }

    fn order_codes(&mut self) {
        self.code_system = Arc::new(CodeSystem::new(self.code_rows.values().cloned()));
    }
}

/// The ranges of all transcripts, by document.
#[derive(Default)]
struct Ranges {
    speakers: HashMap<DocumentId, Vec<Speaker>>,
    turns: HashMap<DocumentId, Vec<Turn>>,
    time_marks: HashMap<DocumentId, Vec<TimeMark>>,
    formats: HashMap<DocumentId, Vec<FormatRange>>,
}

impl Ranges {
    fn load(storage: &Storage) -> Result<Self> {
        let mut ranges = Self::default();
        storage.for_each(|row: Speaker| ranges.speakers.entry(row.document).or_default().push(row))?;
        storage.for_each(|row: Turn| ranges.turns.entry(row.document).or_default().push(row))?;
        storage.for_each(|row: TimeMark| ranges.time_marks.entry(row.document).or_default().push(row))?;
        storage.for_each(|row: FormatRange| ranges.formats.entry(row.document).or_default().push(row))?;
        Ok(ranges)
    }
}

/// All codings by document, by code and by id.
struct OrderedCodings {
    /// Each document's, sorted by start, end and id.
    chunks: HashMap<DocumentId, Vec<Coding>, ById>,
    by_code: OrdMap<CodeId, Arc<Vec<CodingRef>>>,
    where_is: OrdMap<CodingId, CodingRef>,
    without_words: OrdMap<CodingRef, CodeId>,
}

impl OrderedCodings {
    fn of(rows: impl Iterator<Item = Coding>) -> Self {
        let mut chunks: HashMap<DocumentId, Vec<Coding>, ById> = HashMap::default();
        let mut by_code: HashMap<CodeId, Vec<CodingRef>, ById> = HashMap::default();
        let mut where_is: OrdMap<CodingId, CodingRef> = OrdMap::new();
        let mut without_words = OrdMap::new();
        for row in rows {
            let at = CodingRef::of(&row);
            by_code.entry(row.code).or_default().push(at);
            where_is.insert(row.id, at);
            if !at.has_words() {
                without_words.insert(at, row.code);
            }
            chunks.entry(row.document).or_default().push(row);
        }
        by_code.values_mut().for_each(|refs| {
            refs.sort_unstable();
            refs.shrink_to_fit();
        });
        chunks.values_mut().for_each(|chunk| {
            chunk.sort_unstable_by_key(|coding| (coding.span, coding.id));
            chunk.shrink_to_fit();
        });
        let by_code = by_code.into_iter().map(|(code, refs)| (code, Arc::new(refs))).collect();
        Self { chunks, by_code, where_is, without_words }
    }
}

/// Ids are spread well enough by one multiplication; half a million look-ups notice.
#[derive(Default)]
struct IdHasher(u64);

type ById = BuildHasherDefault<IdHasher>;

impl Hasher for IdHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_i64(byte.into());
        }
    }

    fn write_i64(&mut self, id: i64) {
        let mixed = (self.0 ^ id.cast_unsigned()).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ (mixed >> 32);
    }
}

/// Reads all codings and sends them on, some at a time.
fn send_codings(storage: &Storage, to: &mpsc::SyncSender<Vec<Coding>>) -> Result<()> {
    const SOME: usize = 2_048;
    let mut some = Vec::with_capacity(SOME);
    storage.for_each(|row: Coding| {
        some.push(row);
        if some.len() == SOME {
            drop(to.send(std::mem::replace(&mut some, Vec::with_capacity(SOME))));
        }
    })?;
    drop(to.send(some));
    Ok(())
}

fn checked_texts(texts: impl Iterator<Item = (DocumentId, Vec<u8>)>) -> Result<HashMap<DocumentId, Arc<str>>> {
    let checked = |bytes: Vec<u8>| match String::from_utf8(bytes) {
        Ok(text) => Ok(Arc::from(text)),
        Err(_not_utf8) => Err(StorageError::Damaged),
    };
    texts.map(|(id, bytes)| Ok((id, checked(bytes)?))).collect()
}

/// What a thread came to; its panic goes on in this one.
fn joined<T>(thread: std::thread::ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

fn load_rows<K: Ord + Clone + From<i64>, T: Record>(storage: &Storage) -> Result<OrdMap<K, Arc<T>>> {
    let mut rows = OrdMap::new();
    storage.for_each(|row: T| {
        rows.insert(K::from(row.id()), Arc::new(row));
    })?;
    Ok(rows)
}

fn patch_rows<K, T>(rows: &mut OrdMap<K, Arc<T>>, storage: &Storage, ids: &IdSet) -> Result<()>
where
    K: Ord + Clone + From<i64>,
    T: Record,
{
    for id in ids.iter() {
        match storage.get::<T>(id)? {
            Some(row) => rows.insert(K::from(id), Arc::new(row)),
            None => rows.remove(&K::from(id)),
        };
    }
    Ok(())
}
