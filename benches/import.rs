//! How long a hundred Word interviews of 8,000 words take to read, with all that is recognised
//! in them, and how long pandoc takes for the text alone.
//!
//! `cargo bench --bench import`

#![allow(clippy::print_stdout, reason = "figures are printed")]

#[allow(dead_code, reason = "each bench uses a part of it")]
mod generate;

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use generate::Random;
use voces::import::read_document;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const N_INTERVIEWS: usize = 100;
const N_WORDS: usize = 8_000;

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut random = Random::new(7);
    let files: Vec<PathBuf> = (0..N_INTERVIEWS).map(|n| interview(&mut random, n, folder.path())).collect();
    let bytes: u64 = files.iter().map(|file| std::fs::metadata(file).expect("it stands").len()).sum();
    println!("{N_INTERVIEWS} docx interviews of {N_WORDS} words, {:.1} MB", bytes as f64 / 1e6);
    let mut ours = Vec::new();
    for _ in 0..3 {
        let start = Instant::now();
        let n_turns: usize = files.iter().map(|file| read(file)).sum();
        ours.push(start.elapsed());
        assert!(n_turns > N_INTERVIEWS, "turns are recognised");
    }
    ours.sort_unstable();
    let show = |time: Duration| format!("{:.2} s, {:.1} ms each", time.as_secs_f64(), time.as_secs_f64() * 10.0);
    println!("  read_document, median of 3   {} (fastest {:.2} s)", show(ours[1]), ours[0].as_secs_f64());
    match pandoc(&files) {
        Some(theirs) => {
            println!("  pandoc -t plain              {}", show(theirs));
            println!("  ratio to pandoc              {:.3}", ours[1].as_secs_f64() / theirs.as_secs_f64());
        }
        None => println!("  pandoc is not installed: no ratio"),
    }
}

/// Reads one file as an import does; gives how many turns it has.
fn read(file: &Path) -> usize {
    let bytes = std::fs::read(file).expect("it stands");
    read_document("interview.docx", &bytes).expect("it is sound").value.turns.len()
}

/// How long pandoc takes for all files, one after the other; none where it is not installed.
fn pandoc(files: &[PathBuf]) -> Option<Duration> {
    let start = Instant::now();
    for file in files {
        let mut run = Command::new("pandoc");
        run.args(["-t", "plain", "--wrap=none", "-o"]).arg(file.with_extension("txt")).arg(file);
        assert!(run.status().ok()?.success(), "pandoc reads it");
    }
    Some(start.elapsed())
}

/// A generated interview as Word writes one: a paragraph a turn, its label bold, every run with
/// properties, a style for the paragraphs.
fn interview(random: &mut Random, n: usize, folder: &Path) -> PathBuf {
    let text = generate::document(random, n, N_WORDS).text;
    let mut body = String::with_capacity(text.len() * 2);
    for line in text.lines() {
        let (label, words) = line.split_once(' ').unwrap_or(("", line));
        body += "<w:p w:rsidR=\"00A77B3E\"><w:pPr><w:pStyle w:val=\"Textbody\"/><w:jc w:val=\"both\"/></w:pPr>";
        body += &run("<w:b/>", label);
        // Word begins a new run wherever something was typed later.
        for part in words.split_inclusive("ñe") {
            body += &run("", &format!(" {part}"));
        }
        body += "</w:p>";
    }
    let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    let document = format!("<w:document {space}><w:body>{body}</w:body></w:document>");
    let styles = format!(
        "<w:styles {space}><w:style w:type=\"paragraph\" w:styleId=\"Textbody\"><w:name w:val=\"Body Text\"/></w:style></w:styles>"
    );
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in PARTS.into_iter().chain([("word/document.xml", &*document), ("word/styles.xml", &*styles)]) {
        zip.start_file(name, SimpleFileOptions::default()).expect("memory");
        zip.write_all(part.as_bytes()).expect("memory");
    }
    let path = folder.join(format!("interview {n:03}.docx"));
    std::fs::write(&path, zip.finish().expect("memory").into_inner()).expect("written");
    path
}

fn run(properties: &str, words: &str) -> String {
    format!(
        "<w:r><w:rPr>{properties}<w:sz w:val=\"22\"/><w:lang w:val=\"es-CL\"/></w:rPr>\
         <w:t xml:space=\"preserve\">{words}</w:t></w:r>"
    )
}

/// What pandoc wants of a Word file beside its words.
const PARTS: [(&str, &str); 3] = [
    (
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>",
    ),
    (
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" \
         Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" \
         Target=\"word/document.xml\"/></Relationships>",
    ),
    (
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" \
         Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>\
         </Relationships>",
    ),
];
