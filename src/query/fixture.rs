//! Small studies for tests, made through the engine.

use std::sync::Arc;

use crate::model::*;
use crate::project::{Op, Project, Snapshot};
use crate::text::{CharIdx, Span};

/// A project in memory that is filled by names.
pub(crate) struct Fixture {
    pub project: Project,
    coder: Option<String>,
}

impl Fixture {
    pub(crate) fn new() -> Self {
        Self { project: Project::in_memory("AK").unwrap(), coder: None }
    }

    pub(crate) fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(self.project.snapshot())
    }

    /// Adds a document; a line `Name: words` begins a turn of that speaker.
    pub(crate) fn document(&mut self, name: &str, text: &str) -> DocumentId {
        let mut draft = DraftDocument { name: name.into(), text: text.into(), ..DraftDocument::default() };
        let mut at = 0u32;
        for line in text.split('\n') {
            let end = at + line.chars().count() as u32;
            if let Some((label, words)) = line.split_once(": ") {
                let known = draft.speakers.iter().position(|speaker| speaker.label == label);
                let speaker = known.unwrap_or(draft.speakers.len());
                if known.is_none() {
                    draft.speakers.push(DraftSpeaker { label: label.into(), role: SpeakerRole::Respondent });
                }
                let label_end = CharIdx(end - words.chars().count() as u32);
                draft.turns.push(DraftTurn { speaker, span: Span::new(at, end), label_end });
            }
            at = end + 1;
        }
        self.project.add_documents(vec![draft], None).unwrap().output[0]
    }

    /// Adds a case of whole documents.
    pub(crate) fn case(&mut self, name: &str, documents: &[&str]) -> CaseId {
        let case = self.project.add_case(name).unwrap().output;
        documents.iter().for_each(|document| self.part(case, document, None));
        case
    }

    /// Adds a part to a case: a document, or one speaker of it.
    pub(crate) fn part(&mut self, case: CaseId, document: &str, speaker: Option<&str>) {
        let entry = self.project.snapshot().document_by_name(document).unwrap().clone();
        let of_label = |label| entry.transcript.speakers.iter().find(|speaker| speaker.label == label).unwrap().id;
        let (document, speaker) = (entry.document.id, speaker.map(of_label));
        let insert = |tx: &mut crate::project::Tx<'_>| {
            let id = tx.new_id();
            tx.insert(&CasePart { id, case, document, speaker })
        };
        self.project.transact(Op::AssignDocuments { n: 1 }, insert).unwrap();
    }

    /// Adds codes by their paths, parents first.
    pub(crate) fn codes(&mut self, paths: &[&str]) {
        for path in paths {
            let (parent, name) = path.rsplit_once(CODE_PATH_SEPARATOR).map_or((None, *path), |(up, own)| {
                (Some(self.project.snapshot().codes().by_path(up).unwrap().id), own)
            });
            self.project.add_code(name, parent, None).unwrap();
        }
    }

    /// Who makes the codings from now on.
    pub(crate) fn by(&mut self, coder: &str) {
        self.coder = Some(coder.into());
    }

    /// Codes a span of scalar values.
    pub(crate) fn coding(&mut self, document: &str, span: std::ops::Range<u32>, code: &str) {
        self.codings(document, &[(span.start, span.end)], code);
    }

    /// Codes many spans.
    pub(crate) fn codings(&mut self, document: &str, spans: &[(u32, u32)], code: &str) {
        let draft = |&(start, end): &(u32, u32)| DraftCoding {
            document: document.into(),
            place: DraftPlace::Span { start, end },
            code: code.into(),
            coder: self.coder.clone(),
            weight: None,
            comment: None,
            line: 1,
        };
        let drafts: Vec<DraftCoding> = spans.iter().map(draft).collect();
        self.project.add_codings(&drafts).unwrap();
    }

    /// Codes the words, which stand once in the document.
    pub(crate) fn quote(&mut self, document: &str, words: &str, code: &str) {
        let text = &self.project.snapshot().document_by_name(document).unwrap().transcript.text;
        let byte = text.find(words).unwrap();
        let start = text[..byte].chars().count() as u32;
        self.coding(document, start..start + words.chars().count() as u32, code);
    }
}
