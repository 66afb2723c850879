//! Bad input, end to end: one clear sentence, exit code 1, nothing half-done; or a warning
//! where the rest is sound.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::cli_run::Sandbox;

/// Imports files and expects a refusal that leaves the project as it was.
fn refused(sandbox: &Sandbox, args: &[&str], part: &str) {
    let before = sandbox.dump();
    let ran = sandbox.run(&[&["import", "a.voces"], args].concat());
    ran.is_refused(part);
    assert_eq!(sandbox.dump(), before, "{args:?}");
}

fn zip_of(name: &str, write: impl FnOnce(&mut ZipWriter<Cursor<Vec<u8>>>)) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(name, SimpleFileOptions::default()).unwrap();
    write(&mut zip);
    zip.finish().unwrap().into_inner()
}

#[test]
fn files_that_hold_no_text() {
    let sandbox = Sandbox::new();
    sandbox.write("empty.txt", "");
    sandbox.write("nul.txt", vec![0; 100_000]);
    sandbox.write("good.txt", "Hola.");
    sandbox.write("renamed.docx", zip_of("notes.txt", |zip| zip.write_all(b"hello").unwrap()));
    sandbox.write("picture.png", b"\x89PNG\r\n\x1a\n rest");
    refused(&sandbox, &["empty.txt"], "empty");
    refused(&sandbox, &["nul.txt"], "no text");
    refused(&sandbox, &["renamed.docx"], "renamed.docx");
    refused(&sandbox, &["picture.png"], "a picture");
    refused(&sandbox, &["missing.txt"], "missing.txt");
    refused(&sandbox, &["."], "empty");
    std::fs::create_dir(sandbox.path("nothing")).unwrap();
    refused(&sandbox, &["nothing"], "--recursive");
    // A good file beside a bad one waits until the bad one is mended.
    refused(&sandbox, &["good.txt", "empty.txt"], "empty");
    sandbox.done(&["import", "a.voces", "good.txt"]);
}

#[test]
fn a_text_of_20_megabytes_comes_in() {
    let sandbox = Sandbox::new();
    let line = "CSO1: Al principio no sabíamos nada de lo que venía, y nadie nos dijo nada.\nE: ¿Y después?\n";
    sandbox.write("long.txt", line.repeat(20_000_000 / line.len()));
    sandbox.done(&["import", "a.voces", "long.txt"]);
    sandbox.done(&["check", "a.voces"]);
    sandbox.write("longer.txt", "a".repeat(20_000_001));
    refused(&sandbox, &["longer.txt"], "20 million");
}

#[test]
fn a_zip_bomb_is_not_unpacked() {
    let sandbox = Sandbox::new();
    let bomb = zip_of("word/document.xml", |zip| {
        let megabyte = vec![b' '; 1 << 20];
        (0..1024).for_each(|_| zip.write_all(&megabyte).unwrap());
    });
    assert!(bomb.len() < 2 << 20);
    sandbox.write("bomb.docx", bomb);
    refused(&sandbox, &["bomb.docx"], "256 MiB");
}

#[test]
fn nested_elements_do_not_overflow() {
    let sandbox = Sandbox::new();
    let xml = format!("<?xml version=\"1.0\"?>{}", "<w:p>".repeat(100_000));
    sandbox.write("nested.docx", zip_of("word/document.xml", |zip| zip.write_all(xml.as_bytes()).unwrap()));
    refused(&sandbox, &["nested.docx"], "256 levels");
    sandbox.write("nested.json", "[".repeat(100_000));
    refused(&sandbox, &["--codes", "nested.json"], "nested.json");
    refused(&sandbox, &["--codings", "nested.json"], "nested.json");
}

#[test]
fn ragged_rows_are_read_with_a_warning() {
    let sandbox = Sandbox::new();
    sandbox.write("cases.csv", "case,a,b\nCSO1,1\nCSO2,1,2,3\n\nCSO3,1,2\n");
    let ran = sandbox.done(&["import", "a.voces", "--cases", "cases.csv"]);
    assert_eq!(ran.err.lines().count(), 2, "{}", ran.err);
    assert!(ran.out.contains("3 cases"), "{}", ran.out);
    sandbox.write("codes.csv", "id,name\n1,A\n2\n");
    refused(&sandbox, &["--codes", "codes.csv"], "line 3");
    sandbox.write("codings.csv", "document,start,end,code\n\"a,0,4,A\n");
    refused(&sandbox, &["--codings", "codings.csv"], "codings.csv");
    sandbox.write("cases.csv", "case,a\nuno,1\nuno,2\n");
    refused(&sandbox, &["--cases", "cases.csv"], "twice");
}

#[cfg(unix)]
#[test]
fn a_file_name_with_newlines_becomes_one_line() {
    let sandbox = Sandbox::new();
    sandbox.write("one\ntwo\r\u{1b}[31m.txt", "Hola.");
    let ran = sandbox.done(&["import", "a.voces", "one\ntwo\r\u{1b}[31m.txt"]);
    ran.says_one_line("one two");
    assert!(ran.out.contains("\n  one two") && !ran.out.contains('\u{1b}'), "{}", ran.out);
    sandbox.write("bad\nname.txt", "");
    refused(&sandbox, &["bad\nname.txt"], "bad name.txt");
}

#[test]
fn the_same_file_twice_comes_in_once() {
    let sandbox = Sandbox::new();
    sandbox.write("a.txt", "Hola.");
    sandbox.write("copy of a.txt", "Hola.");
    let ran = sandbox.done(&["import", "a.voces", "a.txt", "a.txt", "copy of a.txt"]);
    assert_eq!(ran.err.lines().count(), 2, "{}", ran.err);
    assert!(ran.out.starts_with("One document imported:\n"), "{}", ran.out);
    let before = sandbox.dump();
    let ran = sandbox.done(&["import", "a.voces", "a.txt"]);
    ran.says_one_line("already as “a”");
    assert_eq!((sandbox.dump(), ran.out.as_str()), (before, ""));
    // Another text of the same name is another document.
    sandbox.write("a.txt", "Adiós.");
    let report = sandbox.done(&["import", "a.voces", "a.txt", "--json"]).json();
    assert_eq!(report["documents"][0]["name"], "a (2)");
}
