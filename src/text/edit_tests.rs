//! The rules of [`super`], each in a line: a range in angle brackets before and after an edit.

use proptest::prelude::*;

use super::*;

fn parse(notation: &str) -> (String, Span) {
    let (before, rest) = notation.split_once('<').expect("a range");
    let (words, behind) = rest.split_once('>').expect("a range that ends");
    let start = n_chars(before);
    (format!("{before}{words}{behind}"), Span::new(start, start + n_chars(words)))
}

fn print(text: &str, span: Span) -> String {
    let index = TextIndex::new(text);
    let (start, end) = (index.to_byte(text, span.start), index.to_byte(text, span.end));
    format!("{}<{}>{}", &text[..start], &text[start..end], &text[end..])
}

fn edit_of(text: &str, parts: &[(u32, u32, &str)]) -> TextEdit {
    let parts = parts.iter().map(|&(start, end, words)| (Span::new(start, end), words));
    TextEdit::new(text, &TextIndex::new(text), parts).expect("an edit")
}

fn check_as(stickiness: Stickiness, before: &str, parts: &[(u32, u32, &str)], expect: &str) {
    let (text, span) = parse(before);
    let edit = edit_of(&text, parts);
    let edited = edit.apply(&text, &TextIndex::new(&text)).expect("applied");
    assert_eq!(print(&edited, edit.mapping().span(span, stickiness)), expect, "{before}");
    let back = edit.inverse();
    assert_eq!(back.apply(&edited, &TextIndex::new(&edited)).as_deref(), Ok(text.as_str()));
    assert_eq!(back.inverse(), edit);
}

fn check(before: &str, parts: &[(u32, u32, &str)], expect: &str) {
    check_as(Stickiness::Words, before, parts, expect);
}

#[test]
fn what_is_typed_inside_belongs_to_a_range_and_at_its_edges_not() {
    check("I <felt> alone", &[(4, 4, "X")], "I <feXlt> alone");
    check("I <felt> alone", &[(2, 2, "X")], "I X<felt> alone");
    check("I <felt> alone", &[(6, 6, "X")], "I <felt>X alone");
    check("I <felt> alone", &[(0, 0, "ñ😀"), (14 - 2, 12, "!")], "ñ😀I <felt> alone!");
    check("<felt>", &[(0, 0, "a"), (4, 4, "z")], "a<felt>z");
}

#[test]
fn what_is_replaced_within_a_range_stays_in_it() {
    check("I <felt> alone", &[(2, 6, "was")], "I <was> alone");
    check("I <felt> alone", &[(2, 4, "me")], "I <melt> alone");
    check("I <felt> alone", &[(4, 6, "ll")], "I <fell> alone");
    check("I <teh😀 e\u{301}nd> x", &[(3, 5, "he")], "I <the😀 e\u{301}nd> x");
}

#[test]
fn what_straddles_an_edge_leaves_the_rest() {
    check("I <felt> alone", &[(0, 4, "")], "<lt> alone");
    check("I <felt> alone", &[(4, 9, "")], "I <fe>one");
    check("I <felt> alone", &[(0, 4, "we ha")], "we ha<lt> alone");
    check("I <felt> alone", &[(0, 4, "we he")], "we h<elt> alone");
    // What old and new words share is left.
    check("I <felt> alone", &[(2, 12, "fell alone")], "I <fel>l alone");
    check("I felt <alone> once", &[(2, 12, "was alone")], "I was <alone> once");
}

#[test]
fn what_lost_all_its_words_is_empty_where_they_stood() {
    check("I <felt> alone", &[(2, 6, "")], "I <> alone");
    check("I <felt> alone", &[(0, 8, "")], "<>lone");
    check("I <felt> alone", &[(0, 8, "we")], "<>welone");
    check("I <felt> alone", &[(1, 4, "x"), (4, 7, "y")], "Ix<>yalone");
    check("a<>b", &[(1, 1, "x")], "a<>xb");
}

#[test]
fn turns_and_lines_grow_at_their_ends() {
    check_as(Stickiness::Turn, "<I: yes>\n\nB: no", &[(6, 6, ", well\n")], "<I: yes, well\n>\n\nB: no");
    check_as(Stickiness::Turn, "<I: yes>", &[(0, 0, "x")], "x<I: yes>");
    check_as(Stickiness::Line, "<Title>\nwords", &[(5, 5, "s")], "<Titles>\nwords");
    check_as(Stickiness::Line, "<Title>\nwords", &[(5, 5, "s\nnew")], "<Titles>\nnew\nwords");
    check_as(Stickiness::Line, "<Title>", &[(0, 0, "first\nA ")], "first\n<A Title>");
}

#[test]
fn edits_that_cannot_be_are_refused() {
    let index = TextIndex::new("abc");
    let new = |parts: &[(u32, u32)]| {
        TextEdit::new("abc", &index, parts.iter().map(|&(start, end)| (Span::new(start, end), "x"))).map(drop)
    };
    assert_eq!(new(&[(0, 2), (1, 3)]), Err(EditError::Overlap));
    assert_eq!(new(&[(1, 1), (1, 1)]), Err(EditError::Overlap));
    assert_eq!(new(&[(2, 4)]), Err(EditError::OutsideText));
    assert_eq!(new(&[(2, 3), (0, 1), (1, 1)]), Ok(()));
    assert_eq!(edit_of("abc", &[(0, 1, "x")]).apply("bbc", &index), Err(EditError::OtherText));
    assert_eq!(edit_of("abc", &[(2, 3, "x")]).apply("ab", &TextIndex::new("ab")), Err(EditError::OtherText));
}

#[test]
fn words_are_put_in_as_texts_keep_them() {
    let edit = edit_of("ab", &[(1, 1, "\u{feff}x\r\ny\rz\0")]);
    assert_eq!(edit.replacements()[0].new, "x\ny\nz");
    assert!(edit_of("ab", &[(1, 2, "b")]).is_empty());
}

#[test]
fn the_smallest_edit_stands_where_it_was_typed() {
    let text = "I: hello there";
    let index = TextIndex::new(text);
    let between = |new: &str, caret| {
        let edit = TextEdit::between(text, &index, Span::new(3, 8), new, caret).expect("an edit");
        edit.replacements().iter().map(|part| (part.start.0, part.old.clone(), part.new.clone())).collect::<Vec<_>>()
    };
    assert_eq!(between("hellow", None), [(8, String::new(), "w".to_owned())]);
    assert_eq!(between("helllo", None), [(7, String::new(), "l".to_owned())]);
    assert_eq!(between("helllo", Some(3)), [(5, String::new(), "l".to_owned())]);
    assert_eq!(between("hero", None), [(5, "ll".to_owned(), "r".to_owned())]);
    assert_eq!(between("hello", Some(5)), []);
    assert_eq!(between("", Some(0)), [(3, "hello".to_owned(), String::new())]);
}

/// Which old scalar value each new one is, told slowly.
fn origins(edit: &TextEdit, n_old: u32) -> Vec<Option<u32>> {
    let (mut origins, mut at) = (Vec::new(), 0);
    for (old, new) in edit.mapping().steps() {
        origins.extend((at..old.start.0).map(Some));
        origins.extend((0..new.len()).map(|_| None));
        at = old.end.0;
    }
    origins.extend((at..n_old).map(Some));
    origins
}

fn parts() -> impl Strategy<Value = (String, Vec<(u32, u32, String)>)> {
    let text = "(a|b|ñ|😀|\n| ){1,40}";
    let parts = prop::collection::vec((0u32..41, 0u32..6, "(a|b|x|\n){0,4}"), 1..4);
    (text, parts)
}

proptest! {
    #[test]
    fn ranges_hold_their_own_words_and_what_stands_between(
        (text, parts) in parts(), start in 0u32..40, len in 1u32..12,
    ) {
        let index = TextIndex::new(&text);
        let n = index.n_chars();
        let parts = parts.iter().map(|(at, len, words)| {
            let at = (*at).min(n);
            (Span::new(at, (at + len).min(n)), words.as_str())
        });
        let Ok(edit) = TextEdit::new(&text, &index, parts) else { return Ok(()) };
        let edited = edit.apply(&text, &index).expect("applied");
        let back = edit.inverse();
        prop_assert_eq!(back.apply(&edited, &TextIndex::new(&edited)), Ok(text.clone()));
        let start = start.min(n - 1);
        let span = Span::new(start, (start + len).min(n));
        let mapped = edit.mapping().span(span, Stickiness::Words);
        let origins = origins(&edit, n);
        prop_assert!(mapped.end.usize() <= origins.len());
        for (at, origin) in origins.iter().enumerate() {
            let inside = mapped.contains(CharIdx(at as u32));
            if let Some(origin) = origin {
                // Old words that still stand are in the range if and only if they were.
                prop_assert_eq!(inside, span.contains(CharIdx(*origin)), "{} {:?} {} {}", text, edit, span, mapped);
            }
        }
        if !edit.mapping().changes(span) {
            let old: String = text.chars().skip(span.start.usize()).take(span.len() as usize).collect();
            let new: String = edited.chars().skip(mapped.start.usize()).take(mapped.len() as usize).collect();
            prop_assert_eq!(old, new);
        }
    }
}
