//! Numbers after edits, each case in a line: paragraphs parted by `/`, numbers before them.

use super::*;
use crate::text::TextEdit;

/// Edits a text line by line and prints each paragraph behind its number; then the numbers that
/// are gone.
fn check(before: &str, edits: &[(&str, &str)], expect: &str) {
    let mut text = before.replace('/', "\n");
    let index = TextIndex::new(&text);
    let mut numbers: Vec<CitationNumber> = (1..=index.n_numbered()).map(CitationNumber::plain).collect();
    let mut gone = Vec::new();
    for (old, new) in edits {
        let index = TextIndex::new(&text);
        let (old, new) = (old.replace('/', "\n"), new.replace('/', "\n"));
        let byte = text.find(&old).expect("the words stand there");
        let span = Span { start: index.to_char(&text, byte), end: index.to_char(&text, byte + old.len()) };
        let edit = TextEdit::new(&text, &index, [(span, new)]).expect("an edit");
        let after = edit.apply(&text, &index).expect("applied");
        let edited = Edited { text: after.as_str().into(), index: TextIndex::new(&after), mapping: edit.mapping() };
        let done = numbered(&claims_of_paragraphs(&index, &edited), &numbers, gone);
        (text, numbers, gone) = (after, done.numbers, done.gone);
    }
    let index = TextIndex::new(&text);
    let lines: Vec<String> = numbered_spans(&index)
        .into_iter()
        .zip(&numbers)
        .map(|(span, number)| format!("{number}:{}", index.slice(&text, span)))
        .collect();
    let gone: Vec<String> = gone.iter().map(|number| format!("-{number}")).collect();
    let printed = [lines, gone].concat().join(" ");
    assert_eq!(printed, expect, "{before} {edits:?}");
}

#[test]
fn splits_and_merges() {
    check("aa/bb b/cc", &[("bb b", "bb/b")], "1:aa 2:bb 2a:b 3:cc");
    check("aa/bb b/cc", &[("bb b", "bb//b"), ("/b/", "/b/x/")], "1:aa 2:bb 2a:b 2b:x 3:cc");
    check("aa/bb/cc", &[("aa/bb", "aabb")], "1:aabb 3:cc -2");
    check("aa/bb/cc", &[("aa/bb", "aa bb"), ("a b", "a/b")], "1:aa 1a:bb 3:cc -2");
    check("aa/bb/cc", &[("bb", "/bb")], "1:aa 2:bb 3:cc");
}

#[test]
fn insertions() {
    check("aa/bb", &[("/bb", "/x/bb")], "1:aa 1a:x 2:bb");
    check("aa/bb", &[("aa", "aa/x"), ("x", "x/y")], "1:aa 1a:x 1b:y 2:bb");
    check("aa/bb", &[("aa", "x/aa")], "0a:x 1:aa 2:bb");
    check("aa/bb", &[("bb", "bb/x/y")], "1:aa 2:bb 3:x 4:y");
    check("aa//bb", &[("//", "/x/")], "1:aa 1a:x 2:bb");
    check("", &[("", "x/y")], "1:x 2:y");
    let many: Vec<String> = (0..28).map(|n| format!("x{n}")).collect();
    let many = format!("/{}/bb", many.join("/"));
    let text = "aa/bb".replace("/bb", &many);
    let expect: Vec<String> = text
        .split('/')
        .enumerate()
        .map(|(n, words)| {
            let number = match n {
                0 => CitationNumber::plain(1),
                29 => CitationNumber::plain(2),
                n => CitationNumber { number: 1, letters: n as u32 },
            };
            format!("{number}:{words}")
        })
        .collect();
    assert!(expect[27].starts_with("1aa:"));
    check("aa/bb", &[("/bb", &many)], &expect.join(" "));
}

#[test]
fn numbers_that_are_gone_are_never_given_again() {
    check("aa/bb/cc", &[("bb/", "")], "1:aa 3:cc -2");
    check("aa/bb/cc", &[("bb/", ""), ("aa", "aa/x")], "1:aa 1a:x 3:cc -2");
    check("aa/bb", &[("aa", "aa/x"), ("x/", ""), ("aa", "aa/y")], "1:aa 1b:y 2:bb -1a");
    check("aa/bb", &[("/bb", ""), ("aa", "aa/x")], "1:aa 3:x -2");
    check("aa/bb", &[("aa/bb", ""), ("", "x")], "3:x -1 -2");
}

#[test]
fn a_paragraph_keeps_its_number_while_it_is_corrected() {
    check("aa/bb/cc", &[("bb", "new words")], "1:aa 2:new words 3:cc");
    check("aa/b b/cc", &[("b b", "/ü/b b"), ("/ü", "")], "1:aa 2:b b 3:cc -1a");
    check("aa/bb bb/cc", &[("a/bb b", "")], "1:ab 3:cc -2");
    check("aa/bb bb/cc", &[("aa/bb ", "")], "2:bb 3:cc -1");
}
