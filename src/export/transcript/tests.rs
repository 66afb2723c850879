//! Transcripts as data, and read back from each format.

use super::*;
use crate::i18n::Language;
use crate::import::read_document;
use crate::project::Project;
use crate::text::Span;

const TEXT: &str =
    "E: ¿Qué pasó <ahí>?\n\nCSO3: Mire, al principio nada. #00:01# Después, todo.\nY seguimos & más.\n\nE: Gracias.";

/// Two documents; in the first a code reaches over two paragraphs, and two overlap in one.
fn study() -> (Project, Vec<DocumentId>) {
    let mut project = Project::in_memory("AK").unwrap();
    let speaker = |label: &str, role| DraftSpeaker { label: label.into(), role };
    let turn = |speaker, start: u32, end, label: u32| DraftTurn {
        speaker,
        span: Span::new(start, end),
        label_end: (start + label).into(),
    };
    let at = |words: &str| {
        let start = TEXT[..TEXT.find(words).unwrap()].chars().count() as u32;
        Span::new(start, start + words.chars().count() as u32)
    };
    let n_chars = TEXT.chars().count() as u32;
    let draft = DraftDocument {
        name: "CSO3".into(),
        text: TEXT.into(),
        speakers: vec![speaker("E", SpeakerRole::Interviewer), speaker("CSO3", SpeakerRole::Respondent)],
        turns: vec![
            turn(0, 0, at("\n\nCSO3").start.0, 3),
            turn(1, at("CSO3").start.0, at("\n\nE: G").start.0, 6),
            turn(0, at("E: G").start.0, n_chars, 3),
        ],
        time_marks: vec![DraftTimeMark { span: at("#00:01#"), millis: 1000 }],
        ..DraftDocument::default()
    };
    let other = DraftDocument { name: "B".into(), text: "Nada.".into(), ..DraftDocument::default() };
    let ids = project.add_documents(vec![draft, other], None).unwrap().output;
    let codes = ["Silence", "Turning point"].map(|name| project.add_code(name, None, None).unwrap().output);
    let segment = |span| Segment { document: ids[0], span };
    let long = Span::new(at("al principio").start, at("seguimos").end);
    let silence = project.apply_code(segment(at("nada")), codes[0]).unwrap().output;
    let turning = project.apply_code(segment(long), codes[1]).unwrap().output;
    project.set_coding_weight(silence, Some(80)).unwrap();
    project.set_coding_comment(turning, "why *here*?").unwrap();
    let memo = |title: &str, body: &str| MemoText { title: title.into(), body: body.into(), ..MemoText::default() };
    project.add_memo(MemoTarget::Segment(segment(at("Gracias"))), &memo("End", "He looks away.")).unwrap();
    project.add_memo(MemoTarget::Document(ids[0]), &memo("", "Recorded outside.")).unwrap();
    (project, ids)
}

fn all() -> TranscriptOptions {
    // Noon: the date is the same in every time zone.
    TranscriptOptions { with_comments: true, at: Timestamp(43_200_000), ..TranscriptOptions::default() }
}

/// The lines in words: pieces in brackets where they are shaded, codes behind them.
fn told(sheet: &Sheet) -> String {
    let mut text = format!("{} · {} lanes · {} memos\n", sheet.name, sheet.n_lanes, sheet.notes.len());
    for line in &sheet.lines {
        text += &format!("{}{} ", line.number, if line.is_interviewer { " (I)" } else { "" });
        for piece in &line.pieces {
            let mark = match piece.kind {
                PieceKind::Words => "",
                PieceKind::Label => "label:",
                PieceKind::Time => "time:",
            };
            let shade = piece.shade.map(|color| color.to_string()).unwrap_or_default();
            text += &format!("[{mark}{}{shade}]", piece.text);
        }
        for code in &line.codes {
            let edges = (if code.begins { "┌" } else { "│" }, if code.ends { "└" } else { "│" });
            text += &format!("\n    {}{}{} {}", code.lane, edges.0, edges.1, code.name);
            code.comment.iter().for_each(|comment| text += &format!(" // {comment}"));
        }
        line.notes.iter().for_each(|note| text += &format!("\n    memo {}", note.title));
        text += "\n";
    }
    text
}

fn sheet(options: &TranscriptOptions) -> Sheet {
    sheet_of(&study(), options)
}

fn sheet_of((project, ids): &(Project, Vec<DocumentId>), options: &TranscriptOptions) -> Sheet {
    Sheet::of(project.snapshot(), project.snapshot().document(ids[0]).unwrap(), options)
}

#[test]
fn a_document_becomes_lines_with_codes_beside_them() {
    insta::assert_snapshot!("transcript_lines", told(&sheet(&all())));
}

#[test]
fn codes_can_be_chosen_or_left_out() {
    let study = study();
    let silence = study.0.snapshot().codes().by_path("Silence").unwrap().id;
    let chosen = sheet_of(&study, &TranscriptOptions { codes: HashSet::from([silence]), ..all() });
    let names: Vec<&str> = chosen.lines.iter().flat_map(|line| &line.codes).map(|code| code.name.as_str()).collect();
    assert_eq!((names, chosen.n_lanes), (vec!["Silence"], 1));
    let bare = sheet(&TranscriptOptions { with_codes: false, with_comments: false, ..all() });
    assert!(bare.lines.iter().all(|line| line.codes.is_empty() && line.notes.is_empty()));
    assert!(bare.lines.iter().flat_map(|line| &line.pieces).all(|piece| piece.shade.is_none()));
    let pilot = sheet(&TranscriptOptions { run: Run::Pilot(1), ..all() });
    assert_eq!(pilot.n_lanes, 0, "passes are not mixed");
}

/// The bytes of a file of this name.
fn saved(name: &str, documents: usize, options: &TranscriptOptions) -> Vec<u8> {
    let (project, ids) = study();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    let catalog = Catalog::new(Language::English);
    save_transcript(&path, project.snapshot(), &ids[..documents], options, &catalog, &|_| true).unwrap();
    std::fs::read(path).unwrap()
}

#[test]
fn no_word_is_lost_in_the_word_file() {
    let parsed = read_document("transcript.docx", &saved("t.docx", 1, &all())).unwrap();
    for line in TEXT.split('\n').filter(|line| !line.is_empty()) {
        assert!(parsed.value.text.contains(line), "{line} in {}", parsed.value.text);
    }
    insta::assert_snapshot!("transcript_docx", parsed.value.text);
    // Without a margin nothing but the numbers stands beside the words.
    let bare = TranscriptOptions { with_codes: false, ..TranscriptOptions::default() };
    let parsed = read_document("transcript.docx", &saved("t.docx", 2, &bare)).unwrap();
    assert!(parsed.value.text.contains("Nada.") && !parsed.value.text.contains("Silence"));
}

#[test]
fn the_page_for_print_and_the_plain_texts_say_the_same() {
    let html = String::from_utf8(saved("t.html", 2, &all())).unwrap();
    let (_, body) = html.split_once("</head>").unwrap();
    insta::assert_snapshot!("transcript_html", body);
    assert!(!html.contains("http"), "it needs nothing from elsewhere");
    insta::assert_snapshot!("transcript_txt", String::from_utf8(saved("t.TXT", 1, &all())).unwrap());
    insta::assert_snapshot!("transcript_md", String::from_utf8(saved("t.md", 2, &all())).unwrap());
}

#[test]
fn what_is_stopped_or_has_no_format_leaves_no_file() {
    let (project, ids) = study();
    let folder = tempfile::tempdir().unwrap();
    let catalog = Catalog::new(Language::English);
    let save = |name: &str, goes_on: &dyn Fn(usize) -> bool| {
        let path = folder.path().join(name);
        save_transcript(&path, project.snapshot(), &ids, &all(), &catalog, goes_on)
    };
    let stopped = save("t.html", &|n| n < 1).unwrap_err();
    assert_eq!(stopped.io_kind(), Some(std::io::ErrorKind::Interrupted));
    assert!(matches!(save("t.pdf", &|_| true), Err(ExportError::UnknownEnding)));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

/// Asks LibreOffice for the plain text of a file. Where it is not installed, the test says so
/// and is content.
#[test]
fn libre_office_reads_what_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let profile = format!("-env:UserInstallation=file://{}", folder.path().join("profile").display());
    for (name, filter) in [("t.docx", "txt:Text (encoded):UTF8"), ("t.html", "txt:Text (encoded):UTF8")] {
        let file = folder.path().join(name);
        std::fs::write(&file, saved(name, 2, &all())).unwrap();
        let run = std::process::Command::new("soffice")
            .args([&profile, "--headless", "--writer", "--convert-to", filter, "--outdir"])
            .args([folder.path(), &file])
            .output();
        let Ok(run) = run else {
            eprintln!("LibreOffice is not installed: the transcripts were not tried with it");
            return;
        };
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        let text = std::fs::read_to_string(folder.path().join("t.txt")).unwrap();
        for words in
            ["¿Qué pasó <ahí>?", "Mire, al principio nada.", "Y seguimos & más.", "Turning point", "He looks away."]
        {
            assert!(text.contains(words), "{words} is missing in {name}: {text}");
        }
    }
}

#[test]
fn looks_of_words_are_in_every_format_that_has_them() {
    let mut project = Project::in_memory("AK").unwrap();
    let format = |start: u32, end: u32, kind| DraftFormat { span: Span::new(start, end), kind };
    let formats = vec![
        format(0, 6, FormatKind::Heading2),
        format(7, 12, FormatKind::Bold),
        format(10, 16, FormatKind::Italic),
        format(17, 20, FormatKind::Underline),
    ];
    let text = "Título\nmucho y más fin".into();
    let draft = DraftDocument { name: "A".into(), text, formats, ..DraftDocument::default() };
    let ids = project.add_documents(vec![draft], None).unwrap().output;
    let folder = tempfile::tempdir().unwrap();
    let catalog = Catalog::new(Language::English);
    let written = |name: &str| {
        let path = folder.path().join(name);
        save_transcript(&path, project.snapshot(), &ids, &TranscriptOptions::default(), &catalog, &|_| true).unwrap();
        std::fs::read(path).unwrap()
    };
    let html = String::from_utf8(written("a.html")).unwrap();
    assert!(
        html.contains("<b>Título</b>") && html.contains("<b>muc</b><b><i>ho</i></b><i> y m</i>á<u>s f</u>in"),
        "{html}"
    );
    assert!(String::from_utf8(written("a.md")).unwrap().contains("**Título**"));
    let parsed = read_document("a.docx", &written("a.docx")).unwrap();
    assert!(parsed.value.text.contains("mucho y más fin"));
}
