//! Projects of known size, the same ones for the same seed.

use std::path::{Path, PathBuf};

use voces::model::*;
use voces::project::{Installation, Mode, Project};
use voces::text::Span;

/// How large a project is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// The name of its file.
    pub name: &'static str,
    /// How many documents.
    pub n_documents: usize,
    /// How many words each document has.
    pub n_words: usize,
    /// How many codes, in a tree of three levels.
    pub n_codes: usize,
    /// How many codings.
    pub n_codings: usize,
}

/// A study as most are.
pub const S: Size = Size { name: "s", n_documents: 6, n_words: 8_000, n_codes: 200, n_codings: 600 };
/// A large study.
pub const M: Size = Size { name: "m", n_documents: 100, n_words: 8_000, n_codes: 400, n_codings: 50_000 };
/// The largest that is promised.
pub const L: Size = Size { name: "l", n_documents: 1_000, n_words: 8_000, n_codes: 1_000, n_codings: 500_000 };

impl std::fmt::Display for Size {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// SplitMix64: small, and the same on every machine.
pub struct Random(u64);

impl Random {
    /// The sequence of a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number below `n`.
    pub const fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % n as u64) as usize
    }
}

/// The file of a generated project; it is made on the first call and kept below `target/`.
pub fn project_file(size: Size) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target").join("bench-projects");
    std::fs::create_dir_all(&folder).expect("a folder for the projects");
    let path = folder.join(format!("{size}.voces"));
    if !path.exists() {
        let aside = folder.join(format!("{size}.part.voces"));
        drop(std::fs::remove_file(&aside));
        drop(build(&aside, size, 42));
        std::fs::rename(&aside, &path).expect("named");
    }
    path
}

/// A copy of a generated project to write in, opened.
pub fn writable_copy(size: Size) -> (tempfile::TempDir, Project) {
    let original = project_file(size);
    let folder = tempfile::tempdir_in(original.parent().expect("its folder")).expect("a folder");
    let path = folder.path().join("copy.voces");
    std::fs::copy(original, &path).expect("copied");
    let project = Project::open(&path, Mode::Write, Installation::forgetful()).expect("opened");
    (folder, project)
}

/// Makes a project through the same doors as import does: documents with turns, a tree of
/// codes, a case for each ten documents, and all codings as one operation.
pub fn build(path: &Path, size: Size, seed: u64) -> Project {
    let mut random = Random::new(seed);
    let mut project = Project::create(path, "AK", Installation::forgetful()).expect("created");
    let drafts: Vec<DraftDocument> = (0..size.n_documents).map(|n| document(&mut random, n, size.n_words)).collect();
    let lengths: Vec<u32> = drafts.iter().map(|draft| draft.text.chars().count() as u32).collect();
    let documents = project.add_documents(drafts, None).expect("documents").output;
    project.add_codes(&codes(&mut random, size.n_codes)).expect("codes");
    let names: Vec<String> = (0..size.n_documents.div_ceil(10)).map(|n| format!("Case {n}")).collect();
    let cases: Vec<CaseId> = names.iter().map(|name| project.add_case(name).expect("a case").output).collect();
    let assigned: Vec<_> = documents.iter().enumerate().map(|(n, &id)| (id, Some(cases[n / 10]))).collect();
    project.assign_documents(&assigned).expect("assigned");
    let drafts: Vec<DraftCoding> =
        (0..size.n_codings).map(|n| coding(&mut random, n, &lengths, size.n_codes)).collect();
    project.add_codings(&drafts).expect("codings");
    project
}

const SYLLABLES: [&str; 24] = [
    "sa", "lu", "ñe", "co", "mi", "té", "ras", "per", "so", "li", "da", "ri", "gen", "to", "mar", "chas", "ve", "ci",
    "no", "ba", "rrio", "í", "ción", "que",
];

/// An interview of so many words, in turns of an interviewer and a respondent.
pub fn document(random: &mut Random, n: usize, n_words: usize) -> DraftDocument {
    let mut text = String::with_capacity(n_words * 8);
    let (mut turns, mut at, mut start, mut label_end) = (Vec::new(), 0u32, 0u32, 0u32);
    let (mut left_in_turn, mut speaker) = (0usize, 1usize);
    let push = |text: &mut String, at: &mut u32, part: &str| {
        text.push_str(part);
        *at += part.chars().count() as u32;
    };
    for _ in 0..n_words {
        if left_in_turn == 0 {
            if at > 0 {
                turns.push(DraftTurn { speaker, span: Span::new(start, at), label_end: label_end.into() });
                push(&mut text, &mut at, "\n");
            }
            (speaker, left_in_turn, start) = (1 - speaker, 15 + random.below(160), at);
            push(&mut text, &mut at, if speaker == 0 { "I: " } else { "R: " });
            label_end = at;
        } else {
            push(&mut text, &mut at, " ");
        }
        left_in_turn -= 1;
        for _ in 0..1 + random.below(3) {
            push(&mut text, &mut at, SYLLABLES[random.below(SYLLABLES.len())]);
        }
    }
    turns.push(DraftTurn { speaker, span: Span::new(start, at), label_end: label_end.into() });
    let speaker = |label: &str, role| DraftSpeaker { label: label.into(), role };
    DraftDocument {
        name: format!("Interview {n:04}"),
        source_name: format!("interview {n:04}.txt"),
        text,
        speakers: vec![speaker("I", SpeakerRole::Interviewer), speaker("R", SpeakerRole::Respondent)],
        turns,
        ..DraftDocument::default()
    }
}

fn codes(random: &mut Random, n_codes: usize) -> Vec<DraftCode> {
    let mut codes: Vec<DraftCode> = Vec::with_capacity(n_codes);
    for n in 0..n_codes {
        // A tenth on top; the others under one of the first half.
        let parent = (n >= n_codes.div_ceil(10)).then(|| random.below(n.min(n_codes / 2)).to_string());
        codes.push(DraftCode { id: Some(n.to_string()), name: format!("code {n}"), parent, ..DraftCode::default() });
    }
    codes
}

fn coding(random: &mut Random, n: usize, lengths: &[u32], n_codes: usize) -> DraftCoding {
    let document = random.below(lengths.len());
    let len = 20 + random.below(600) as u32;
    let start = random.below((lengths[document] - len) as usize) as u32;
    // Some codes are used much, most little.
    let code = random.below(n_codes) * random.below(n_codes) / n_codes;
    DraftCoding {
        document: format!("Interview {document:04}"),
        place: DraftPlace::Span { start, end: start + len },
        code: code.to_string(),
        coder: None,
        weight: None,
        comment: None,
        line: n + 2,
    }
}
