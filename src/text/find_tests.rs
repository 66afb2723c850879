//! Tests of finding: what is a hit, in which writing, and that hits lead back to whole
//! characters.

use proptest::prelude::*;

use super::*;

/// A text with what searching needs of it.
struct Text {
    text: String,
    index: TextIndex,
    folded: Folded,
}

impl Text {
    fn new(text: &str) -> Self {
        Self { text: text.into(), index: TextIndex::new(text), folded: Folded::new(text) }
    }
}

impl Searched for Text {
    fn text(&self) -> &str {
        &self.text
    }

    fn index(&self) -> &TextIndex {
        &self.index
    }

    fn folded(&self) -> &Folded {
        &self.folded
    }

    fn language(&self) -> Option<StemLanguage> {
        StemLanguage::of(&self.text)
    }
}

fn hits(text: &str, query: &Query) -> Vec<String> {
    let text = Text::new(text);
    let found = Pattern::new(query).expect("a sound query").find(&text);
    found.into_iter().map(|span| text.index.slice(&text.text, span).to_owned()).collect()
}

fn typed(text: &str) -> Query {
    Query { text: text.into(), ..Query::default() }
}

const TEXT: &str =
    "CSO3: Mire, al principio no SABÍAMOS nada.\n\nLlegaba la  gente\na la plaza; el niño, la nin\u{303}a.";

#[test]
fn capitals_accents_and_white_space_do_not_matter() {
    for (query, expected) in [
        ("sabiamos", vec!["SABÍAMOS"]),
        ("  La Gente a la ", vec!["la  gente\na la"]),
        ("\"la plaza\"", vec!["la plaza"]),
        ("nin", vec!["niñ", "nin\u{303}"]),
        ("zz", vec![]),
    ] {
        assert_eq!(hits(TEXT, &typed(query)), expected, "{query}");
    }
}

#[test]
fn whole_words_and_exact_letters() {
    let whole = |text: &str| hits(TEXT, &Query { whole_word: true, ..typed(text) });
    assert_eq!(whole("la"), ["la", "la", "la"]);
    assert_eq!(whole("gent"), [""; 0]);
    assert_eq!(whole("la gente"), ["la  gente"]);
    let exact = |text: &str| hits(TEXT, &Query { exact: true, ..typed(text) });
    assert_eq!(exact("sabíamos"), [""; 0]);
    assert_eq!(exact("SABÍAMOS"), ["SABÍAMOS"]);
    assert_eq!(exact("niña"), ["nin\u{303}a"], "however it is composed");
    assert_eq!(exact("nina"), [""; 0]);
    assert_eq!(exact("la gente a"), ["la  gente\na"]);
    let query = Query { whole_word: true, ..typed("社会") };
    assert_eq!(hits("市民社会の声", &query), ["社会"]);
}

#[test]
fn several_words() {
    let all = |text: &str| hits(TEXT, &Query { reading: Reading::AllWords, ..typed(text) });
    assert_eq!(all("nada principio"), ["principio", "nada"]);
    assert_eq!(all("nada plaza"), [""; 0]);
    assert_eq!(all("\"la plaza\" nino"), ["la plaza", "niño"]);
    let any = |text: &str| hits(TEXT, &Query { reading: Reading::AnyWord, ..typed(text) });
    assert_eq!(any("nada plaza zz"), ["nada", "plaza"]);
    assert_eq!(any("princip principio"), ["principio"], "what overlaps is one hit");
}

#[test]
fn regular_expressions() {
    let regex = |text: &str| Query { reading: Reading::Regex, ..typed(text) };
    assert_eq!(hits(TEXT, &regex(r"cso\d")), ["CSO3"]);
    assert_eq!(hits(TEXT, &Query { exact: true, ..regex(r"cso\d") }), [""; 0]);
    assert_eq!(hits(TEXT, &regex("^Llegaba")), ["Llegaba"]);
    assert_eq!(hits(TEXT, &Query { whole_word: true, ..regex("l.") }), ["la", "la", "la"]);
    assert_eq!(hits(TEXT, &regex("nin")), ["nin\u{303}"], "no character is cut");
    assert_eq!(hits(TEXT, &regex("x*")), [""; 0], "nothing is no hit");
    let error = |query: Query| Pattern::new(&query).expect_err("refused");
    assert_eq!(error(regex("(a")), PatternError::BadRegex);
    assert_eq!(error(regex(r"(\w{999}){999}")), PatternError::RegexTooLarge);
    assert_eq!(error(regex("")), PatternError::Empty);
    assert_eq!(error(typed(" \u{ad} ")), PatternError::Empty);
}

#[test]
fn stems_follow_the_language_of_the_text() {
    let text = "Las organizaciones resistían; una organización resistió. Organizado no es organizar la plaza pública.";
    let stems = |text: &str, of: Stems, words: &str| hits(text, &Query { stems: of, ..typed(words) });
    let of_text = |words: &str| stems(text, Stems::OfText, words);
    assert_eq!(of_text("organizacion"), ["organizaciones", "organización", "Organizado", "organizar"]);
    assert_eq!(of_text("organización resistir"), ["organizaciones resistían", "organización resistió"]);
    assert_eq!(of_text("plazas"), ["plaza"]);
    let english = "They were organising; she organises the houses of the house.";
    assert_eq!(stems(english, Stems::OfText, "house"), ["houses", "house"]);
    assert_eq!(stems("Die Häuser, das Haus", Stems::Of(StemLanguage::German), "haus"), ["Häuser", "Haus"]);
}

#[test]
fn what_a_reader_takes_for_one_character_is_found_whole() {
    assert_eq!(hits("a👩‍👧b", &typed("👩")), ["👩‍👧"]);
    assert_eq!(hits("x👍🏽y", &typed("👍")), ["👍🏽"]);
    assert_eq!(hits("la Straße", &typed("strass")), ["Straß"]);
    assert_eq!(hits("한국어", &typed("국")), ["국"]);
    assert_eq!(hits("كِتَاب", &typed("كتاب")), ["كِتَاب"]);
}

proptest! {
    #[test]
    fn every_hit_folds_to_what_was_typed(
        text in "([ab]|[áÁñß]|e\u{301}|漢|😀|👩‍👧|🇪🇸|\n|  |\u{ad}|ﬁ|가){0,300}",
        query in "[ab漢e]{1,2}|[aAá] [bB]|😀|n|s|fi"
    ) {
        let searched = Text::new(&text);
        let found = Pattern::new(&typed(&query)).expect("sound").find(&searched);
        let mut end = CharIdx(0);
        for span in &found {
            prop_assert!(span.start >= end && !span.is_empty());
            end = span.end;
            let words = searched.index.slice(&text, *span);
            let snapped = snap_outward(&text, &searched.index, *span, Unit::Grapheme);
            prop_assert_eq!(snapped, *span, "whole characters");
            let folded = fold(words);
            prop_assert!(folded.contains(&fold(&query)), "{:?} for {:?}", words, query);
            // More than was typed only where one character stands for several.
            prop_assert!(folded == fold(&query) || words.contains(['ß', 'ﬁ']), "{:?} for {:?}", words, query);
        }
        let n = Folded::new(&text).text().matches(&fold(&query)).count();
        prop_assert!(found.len() <= n && (n == 0) == found.is_empty());
    }

    #[test]
    fn regular_expressions_hit_whole_characters(text in "([ab]|á|e\u{301}|😀|👩‍👧|\n){0,200}", query in "[abe😀]|a[.]b|e[+]|[.]") {
        let searched = Text::new(&text);
        let query = Query { reading: Reading::Regex, ..typed(&query) };
        for span in Pattern::new(&query).expect("sound").find(&searched) {
            prop_assert_eq!(snap_outward(&text, &searched.index, span, Unit::Grapheme), span);
        }
    }
}
