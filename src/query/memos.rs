//! Which memos are listed, and in which order.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::model::*;
use crate::project::Snapshot;
use crate::text::fold;

/// The order of a list of memos.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum MemoOrder {
    /// What was changed last stands first.
    #[default]
    Newest,
    /// By title, or by the first words where there is none.
    Title,
    /// The project's first, then through the documents, then the codes, then the cases.
    Place,
}

/// Which memos are listed, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemoSpec {
    /// Only memos of this kind.
    pub kind: Option<MemoKind>,
    /// Only memos on such a thing.
    pub place: Option<MemoPlace>,
    /// Only memos by this coder.
    pub coder: Option<CoderId>,
    /// Only memos that are bound or refer to one of these documents or codes, where any are
    /// named; a memo on a case belongs to the case's documents.
    pub documents: Vec<DocumentId>,
    /// See [`Self::documents`].
    pub codes: Vec<CodeId>,
    /// All these words stand in title or text, whatever their accents and capitals.
    pub text: String,
    /// The order.
    pub order: MemoOrder,
}

/// The memos that are listed, in order.
pub fn list_memos(snapshot: &Snapshot, spec: &MemoSpec) -> Vec<Arc<Memo>> {
    let scope = Scope::of(snapshot, spec);
    let text = fold(&spec.text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let says = |memo: &Memo| {
        words.is_empty() || {
            let text = fold(&format!("{}\n{}", memo.title, memo.body));
            words.iter().all(|word| text.contains(word))
        }
    };
    let is_listed = |memo: &&Arc<Memo>| {
        spec.kind.is_none_or(|kind| memo.kind == kind)
            && spec.place.is_none_or(|place| MemoPlace::of(memo.target()) == place)
            && spec.coder.is_none_or(|coder| memo.coder == coder)
            && scope.as_ref().is_none_or(|scope| scope.has(memo))
            && says(memo)
    };
    let mut memos: Vec<Arc<Memo>> = snapshot.memos().filter(is_listed).cloned().collect();
    match spec.order {
        MemoOrder::Newest => memos.sort_by_key(|memo| Reverse((memo.modified_at, memo.id))),
        MemoOrder::Title => memos.sort_by_cached_key(|memo| (fold(memo_heading(memo)), memo.id)),
        MemoOrder::Place => {
            let places = Places::of(snapshot);
            memos.sort_by_cached_key(|memo| (places.key(memo.target()), memo.id));
        }
    }
    memos
}

/// What a memo is called: its title, else its first line of words without its marks; may be
/// empty.
pub fn memo_heading(memo: &Memo) -> &str {
    let title = memo.title.trim();
    if !title.is_empty() {
        return title;
    }
    let marks: &[char] = &['#', '*', '_', '>', '-', '+', '`', ' ', '\t'];
    memo.body.lines().map(|line| line.trim_start_matches(marks).trim_end()).find(|line| !line.is_empty()).unwrap_or("")
}

/// What is activated, with what hangs on it.
struct Scope {
    documents: HashSet<DocumentId>,
    codes: HashSet<CodeId>,
    cases: HashSet<CaseId>,
    /// Memos that refer to any of them.
    referring: HashSet<MemoId>,
}

impl Scope {
    fn of(snapshot: &Snapshot, spec: &MemoSpec) -> Option<Self> {
        if spec.documents.is_empty() && spec.codes.is_empty() {
            return None;
        }
        let documents: HashSet<DocumentId> = spec.documents.iter().copied().collect();
        let codes: HashSet<CodeId> = spec.codes.iter().copied().collect();
        let parts = snapshot.case_parts().filter(|part| documents.contains(&part.document));
        let cases = parts.map(|part| part.case).collect();
        let refers = |link: &&Arc<MemoLink>| match link.to() {
            Some(MemoRef::Code(code)) => codes.contains(&code),
            Some(MemoRef::Segment(segment)) => documents.contains(&segment.document),
            Some(MemoRef::Coding(id)) => snapshot
                .coding(id)
                .is_some_and(|coding| documents.contains(&coding.document) || codes.contains(&coding.code)),
            None => false,
        };
        let referring = snapshot.memo_links().filter(refers).map(|link| link.memo).collect();
        Some(Self { documents, codes, cases, referring })
    }

    fn has(&self, memo: &Memo) -> bool {
        let is_bound = match memo.target() {
            MemoTarget::Document(id) => self.documents.contains(&id),
            MemoTarget::Segment(segment) => self.documents.contains(&segment.document),
            MemoTarget::Code(id) => self.codes.contains(&id),
            MemoTarget::Case(id) => self.cases.contains(&id),
            _ => false,
        };
        is_bound || self.referring.contains(&memo.id)
    }
}

/// Where targets stand among each other.
struct Places {
    documents: HashMap<DocumentId, usize>,
    codes: HashMap<CodeId, usize>,
    cases: HashMap<CaseId, usize>,
}

impl Places {
    fn of(snapshot: &Snapshot) -> Self {
        let codes = snapshot.codes().codes();
        Self {
            documents: snapshot.documents().enumerate().map(|(at, entry)| (entry.document.id, at)).collect(),
            codes: codes.iter().enumerate().map(|(at, code)| (code.id, at)).collect(),
            cases: snapshot.cases().iter().enumerate().map(|(at, case)| (case.id, at)).collect(),
        }
    }

    fn key(&self, target: MemoTarget) -> (u8, usize, u32) {
        let document = |id| self.documents.get(&id).copied().unwrap_or_default();
        match target {
            MemoTarget::Document(id) => (1, document(id), 0),
            MemoTarget::Segment(segment) => (1, document(segment.document), segment.span.start.0 + 1),
            MemoTarget::Code(id) => (2, self.codes.get(&id).copied().unwrap_or_default(), 0),
            MemoTarget::Case(id) => (3, self.cases.get(&id).copied().unwrap_or_default(), 0),
            _ => (0, 0, 0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;
    use crate::text::Span;

    fn study() -> Project {
        let mut project = Project::in_memory("AK").expect("in memory");
        let draft =
            |name: &str| DraftDocument { name: name.into(), text: "Una voz sola.".into(), ..DraftDocument::default() };
        let ids = project.add_documents(vec![draft("A"), draft("B")], None).expect("added").output;
        let code = project.add_code("Fear", None, None).expect("a code").output;
        let case = project.add_case("C").expect("a case").output;
        project.assign_documents(&[(ids[1], Some(case))]).expect("assigned");
        let at = |document, n: u32| MemoTarget::Segment(Segment { document, span: Span::new(n, n + 3) });
        let text = |title: &str, body: &str, kind| MemoText { kind, title: title.into(), body: body.into() };
        for (target, text) in [
            (MemoTarget::Case(case), text("", "## Ámbito\nlocal", MemoKind::Case)),
            (at(ids[1], 4), text("Zeta", "la teoría", MemoKind::Theory)),
            (at(ids[0], 0), text("alfa", "x", MemoKind::Free)),
            (MemoTarget::Code(code), text("Límite", "qué es", MemoKind::Definition)),
            (MemoTarget::Project, text("Plan", "método", MemoKind::Method)),
        ] {
            project.add_memo(target, &text).expect("a memo");
        }
        project
    }

    fn told(project: &Project, spec: &MemoSpec) -> Vec<String> {
        list_memos(project.snapshot(), spec).iter().map(|memo| memo_heading(memo).to_owned()).collect()
    }

    #[test]
    fn memos_are_ordered_by_title_and_by_place() {
        let project = study();
        let by = |order| told(&project, &MemoSpec { order, ..MemoSpec::default() });
        assert_eq!(by(MemoOrder::Title), ["alfa", "Ámbito", "Límite", "Plan", "Zeta"]);
        assert_eq!(by(MemoOrder::Place), ["Plan", "alfa", "Zeta", "Límite", "Ámbito"]);
        assert_eq!(by(MemoOrder::Newest).len(), 5);
    }

    #[test]
    fn memos_are_filtered_and_searched_without_accents() {
        let mut project = study();
        let all = MemoSpec { order: MemoOrder::Place, ..MemoSpec::default() };
        let kind = MemoSpec { kind: Some(MemoKind::Theory), ..all.clone() };
        assert_eq!(told(&project, &kind), ["Zeta"]);
        let place = MemoSpec { place: Some(MemoPlace::Segment), ..all.clone() };
        assert_eq!(told(&project, &place), ["alfa", "Zeta"]);
        let text = |text: &str| MemoSpec { text: text.into(), ..all.clone() };
        assert_eq!(told(&project, &text("AMBITO local")), ["Ámbito"]);
        assert_eq!(told(&project, &text("teoria nada")), [""; 0]);
        let coder = MemoSpec { coder: Some(CoderId(1)), ..all.clone() };
        assert_eq!(told(&project, &coder), [""; 0]);
        let second = project.snapshot().documents().nth(1).expect("a document").document.id;
        let documents = MemoSpec { documents: vec![second], ..all.clone() };
        assert_eq!(told(&project, &documents), ["Zeta", "Ámbito"]);
        // A memo that refers to an activated code belongs to it too.
        let fear = project.snapshot().codes().codes()[0].id;
        let plan = list_memos(project.snapshot(), &all)[0].id;
        project.link_memo(plan, MemoRef::Code(fear)).expect("linked");
        assert_eq!(told(&project, &MemoSpec { codes: vec![fear], ..all }), ["Plan", "Límite"]);
    }
}
