//! What one correction costs at the start of a text of 10 MB with 10,000 codings: `cargo bench
//! --bench text_edits`. The bytes of log that one takes are printed before.

use divan::Bencher;
use voces::model::*;
use voces::project::{Installation, Mode, Project};
use voces::text::{Span, TextEdit};

fn main() {
    let (folder, mut project, document) = project();
    type_a_letter(&mut project, document);
    drop(project);
    let file = rusqlite::Connection::open(folder.path().join("large.voces")).expect("opened");
    let sql = "SELECT sum(length(data) + length(ids)), (SELECT length(op) FROM operation ORDER BY lamport DESC LIMIT 1)
               FROM operation_change WHERE operation = (SELECT id FROM operation ORDER BY lamport DESC LIMIT 1)";
    let (payload, op): (i64, i64) =
        file.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).expect("the newest operation");
    eprintln!("a letter before 10,000 codings: {payload} bytes of payload, {op} of operation");
    divan::main();
}

/// A project of one document: turns of two speakers, 10 MB, a coding each kilobyte.
fn project() -> (tempfile::TempDir, Project, DocumentId) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("large.voces");
    let mut project = Project::create(&path, "AK", Installation::forgetful()).expect("made");
    let said = "Sí, claro, mucho después llegaron los ñandúes y nos quedamos allí. ".repeat(14);
    let pair = format!("E: ¿Y qué pasó después de aquello?\nB: {said}\n");
    let n = 10_000_000 / pair.len();
    let draft = voces::import::read_document("D.txt", pair.repeat(n).as_bytes()).expect("read").value;
    let document = project.add_documents(vec![draft], None).expect("stored").output[0];
    for code in 0..50 {
        project.add_code(&format!("c{code}"), None, None).expect("a code");
    }
    let n_chars = project.snapshot().document(document).expect("a document").transcript.index().n_chars();
    let step = n_chars / 10_000;
    let drafts: Vec<DraftCoding> = (0..10_000)
        .map(|n| DraftCoding {
            document: "D".into(),
            place: DraftPlace::Span { start: n * step + 5, end: n * step + 85 },
            code: format!("c{}", n % 50),
            coder: None,
            weight: None,
            comment: None,
            line: 1,
        })
        .collect();
    project.add_codings(&drafts).expect("coded");
    drop(project);
    let project = Project::open(&path, Mode::Write, Installation::forgetful()).expect("opened");
    (folder, project, document)
}

/// Types a letter behind the first label.
fn type_a_letter(project: &mut Project, document: DocumentId) {
    let transcript = &project.snapshot().document(document).expect("a document").transcript;
    let edit = TextEdit::new(&transcript.text, transcript.index(), [(Span::caret(3), "x")]).expect("an edit");
    project.edit_text(document, &edit).expect("edited");
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn a_letter_at_the_start(bencher: Bencher<'_, '_>) {
    let (_folder, mut project, document) = project();
    bencher.bench_local(|| type_a_letter(&mut project, document));
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn its_undo(bencher: Bencher<'_, '_>) {
    let (_folder, mut project, document) = project();
    for _ in 0..12 {
        type_a_letter(&mut project, document);
    }
    bencher.bench_local(|| project.undo().expect("undone"));
}
