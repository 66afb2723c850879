//! What counts as words under each convention, and which one a text is in.

use proptest::prelude::*;

use super::*;
use crate::text::{TextIndex, WordIndex};

/// The signs of a text between `‹` and `›`, and how many words count.
fn shown(text: &str, convention: Convention) -> (String, u32) {
    let signs = signs(text, convention);
    let mut out = String::new();
    for (at, c) in text.chars().enumerate() {
        let at = at as u32;
        out.extend(signs.iter().filter(|sign| sign.span.end.0 == at).map(|_| '›'));
        out.extend(signs.iter().filter(|sign| sign.span.start.0 == at).map(|_| '‹'));
        out.push(c);
    }
    let end = text.chars().count() as u32;
    out.extend(signs.iter().filter(|sign| sign.span.end.0 == end).map(|_| '›'));
    (out, WordIndex::new(text, &without_words(text, [], &signs)).n_words())
}

#[track_caller]
fn check(convention: Convention, marked: &str, n_words: u32) {
    let text: String = marked.chars().filter(|c| !matches!(c, '‹' | '›')).collect();
    assert_eq!(shown(&text, convention), (marked.to_owned(), n_words));
}

#[test]
fn plain_brackets_are_brackets() {
    check(Convention::Plain, "Ja (lacht) [sic] ((x)) / (1.5)", 5);
}

#[test]
fn simple_transcription() {
    let check = |marked, n| check(Convention::Simple, marked, n);
    check("Ja ‹(lacht)›, ich ‹(...)› weiß‹/› ich weiß nicht 😀 ‹(5)› ja.", 7);
    check("Die ‹(unv., Störung durch Handy)› mit der ‹(›Axt‹?)›, ¿no‹/›?", 5);
    check("Bueno ‹(se ríe)› ‹(…)› ‹(3 seg.)› niño(s), und/oder https://x.cl/ ", 7);
    check("Sí ‹//S01:› mhm‹//› claro ‹//›ja‹//›", 4);
    check("‹(10 seconds pause)› (0:01:23.4) (sin cerrar", 5);
    check("e\u{301}l ‹(llora)› 漢字", 3);
}

#[test]
fn gat2() {
    let check = |marked, n| check(Convention::Gat2, marked, n);
    check("ja ‹((lacht))› ‹(-)› ich ‹[›weiß nicht‹]› ‹(1.5)› ‹<<leise>› mal ‹(›sehen‹)›‹>›", 6);
    check("‹°hh› also ‹hh°› ‹(.)› das is ja wa‹[›hr‹]› ‹(xxx xxx)› ne‹=›also", 7);
    check("lo‹::›ng und al:so so‹::› [00:01:23] ‹((hustet, ca. 3s))›", 7);
}

#[test]
fn jefferson() {
    let check = |marked, n| check(Convention::Jefferson, marked, n);
    check("‹.hhh› I ‹(0.5)› ‹(.)› ‹[›kno:w‹]› ‹°›quiet‹°› ‹>›fast‹<› ‹((door shuts))› wor‹-› word", 6);
    check("‹↑›yes ye‹↑›ah ‹(›unsure‹)› ‹(   )› ‹hhh› hm", 4);
}

#[test]
fn conventions_are_proposed() {
    let check = |text: &str, expected| assert_eq!(propose_convention(text), expected, "{text}");
    check("E: ¿Cómo (más o menos) fue? [sic]\nB: Bien (2019).", Convention::Plain);
    check("I: Und dann?\nB: Ja (lacht) dann (unv.) ging es.", Convention::Simple);
    check("E: Sí (...) fue/ era así (...)\nB: No.", Convention::Simple);
    check("E: Sí (risas).\nB: Ya (…) bueno.", Convention::Simple);
    check("A: ja (.) das is (-) [nich so] ((lacht))", Convention::Gat2);
    check("A: well (.) I [see] (0.5) .hhh yes ((coughs))", Convention::Jefferson);
    check("A: ja und dann (.) sind wir nach hause gegangen (0.5) weil das wetter schlecht war", Convention::Gat2);
    check("A: and then (.) we went home (0.5) because the weather was really bad that day", Convention::Jefferson);
    check("", Convention::Plain);
}

proptest! {
    #[test]
    fn signs_lie_in_the_text_in_order(text in "[a-z(){}\\[\\]<>/.:°h=?0-9 \n😀é\u{301}-]{0,60}") {
        let index = TextIndex::new(&text);
        for convention in Convention::ALL {
            let mut last = 0;
            for sign in signs(&text, convention) {
                prop_assert!(last <= sign.span.start.0 && !sign.span.is_empty(), "{convention:?}");
                last = sign.span.end.0;
            }
            prop_assert!(last <= index.n_chars());
        }
    }
}
