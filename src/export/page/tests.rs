//! Pages read back: by our own importer, and where it is installed by LibreOffice.

use super::*;
use crate::import::read_document;

fn head() -> PageHead {
    PageHead {
        title: "Segmentos <codificados> & más".into(),
        facts: vec![("Filtro".into(), "todos los documentos".into()), ("Fecha".into(), "2026-05-14".into())],
        language: Language::Spanish,
        ..PageHead::default()
    }
}

fn blocks() -> Vec<Block> {
    let cell = |text: &str| vec![Inline::plain(text)];
    vec![
        Block::Heading(1, "CSO3".into()),
        Block::Paragraph(ParagraphKind::Source, vec![Inline::strong("Resistencia"), Inline::quiet(" · CSO3, ¶ 42")]),
        Block::Paragraph(
            ParagraphKind::Quote,
            vec![Inline::plain("-No, \"mire\" 3 < 4 & ya.\n1. Dos\u{1}líneas\tcon *tab*")],
        ),
        Block::Paragraph(ParagraphKind::Item, vec![Inline::emphasis("uno ")]),
        Block::Paragraph(ParagraphKind::Item, vec![Inline::plain("dos").shaded(Color::of_palette(0))]),
        Block::Grid(Grid {
            header: vec!["Código".into(), "Texto".into()],
            widths: vec![1, 3],
            rows: vec![vec![cell("A | B"), cell("uno\ndos")], vec![cell("C")]],
            ..Grid::default()
        }),
        Block::Grid(Grid { is_bare: true, rows: vec![vec![cell("42"), cell("texto")]], ..Grid::default() }),
        Block::Paragraph(ParagraphKind::Body, vec![Inline::plain("Fin.")]),
    ]
}

fn docx() -> Vec<u8> {
    let mut out = Vec::new();
    write_docx(&head(), blocks(), &mut out).unwrap();
    out
}

#[test]
fn our_own_importer_reads_the_word_file_back() {
    let parsed = read_document("page.docx", &docx()).unwrap();
    insta::assert_snapshot!("page_docx", parsed.value.text);
    assert!(parsed.value.text.contains("-No, \"mire\" 3 < 4 & ya.\n1. Doslíneas\tcon *tab*"));
    assert_eq!(docx(), docx());
}

#[test]
fn html_and_markdown_keep_words_words() {
    let (mut html, mut markdown) = (Vec::new(), Vec::new());
    write_html(&head(), blocks(), &mut html).unwrap();
    write_markdown(&head(), blocks(), &mut markdown).unwrap();
    let html = String::from_utf8(html).unwrap();
    let (_, body) = html.split_once("</head>").unwrap();
    insta::assert_snapshot!("page_html", body);
    insta::assert_snapshot!("page_markdown", String::from_utf8(markdown).unwrap());
    assert!(!html.contains("http"));
}

#[test]
fn a_page_is_saved_by_its_ending() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["a.docx", "a.HTML", "a.md"] {
        save_page(&folder.path().join(name), &head(), blocks()).unwrap();
    }
    let error = save_page(&folder.path().join("a.pdf"), &head(), blocks()).unwrap_err();
    assert!(matches!(error, ExportError::UnknownEnding));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 3);
}

/// Asks LibreOffice for the plain text of the Word file. Where it is not installed, the test
/// says so and is content.
#[test]
fn libre_office_reads_the_word_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("page.docx");
    std::fs::write(&file, docx()).unwrap();
    let profile = format!("-env:UserInstallation=file://{}", folder.path().join("profile").display());
    let run = std::process::Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir"])
        .args([folder.path(), &file])
        .output();
    let Ok(run) = run else {
        eprintln!("LibreOffice is not installed: the Word file was not tried with it");
        return;
    };
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let text = std::fs::read_to_string(folder.path().join("page.txt")).unwrap();
    for words in ["Segmentos <codificados> & más", "CSO3, ¶ 42", "3 < 4 & ya.", "Dos", "A | B", "Fin."] {
        assert!(text.contains(words), "{words} is missing in {text}");
    }
}
