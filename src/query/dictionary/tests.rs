//! Categories over small studies, and every number against a naive count.

use proptest::prelude::*;

use super::*;
use crate::query::fixture::Fixture;
use crate::text::Searched as _;

fn study() -> Fixture {
    let mut study = Fixture::new();
    study.document("CSO1", "E: ¿La ley?\nA: La Ley nueva, la ley. Migrantes y la\nA: ley. Emigrar no, migrar sí.");
    study.document("G", "Ana: la ley nueva\nBea: Los migrantes. Ley\nAna: la política, la politica");
    study.document("Notas", "una ley");
    study.case("CSO1", &["CSO1"]);
    let (ana, bea) = (study.case("Ana", &[]), study.case("Bea", &[]));
    study.part(ana, "G", Some("Ana"));
    study.part(bea, "G", Some("Bea"));
    let asks = study.snapshot().documents().next().unwrap().transcript.speakers[0].id;
    study.project.set_speaker_role(asks, crate::model::SpeakerRole::Interviewer).unwrap();
    study
}

fn counted(study: &Fixture, texts: &[&str], stems: bool) -> DictionaryCounts {
    let named = |(place, text): (usize, &&str)| NamedCategory {
        id: SavedQueryId(place as i64),
        name: format!("K{place}"),
        category: WordCategory::of_text(text, stems),
    };
    let spec =
        DictionarySpec { categories: texts.iter().enumerate().map(named).collect(), ..DictionarySpec::default() };
    DictionaryCounts::new(&study.snapshot(), spec, &Progress::default()).unwrap()
}

fn rows(counts: &DictionaryCounts) -> Vec<Vec<u32>> {
    let places = || (0..counts.columns.len()).map(Some).chain([None]);
    (0..counts.spec.categories.len()).map(|of| places().map(|column| counts.n(of, column)).collect()).collect()
}

#[test]
fn the_longest_entry_is_taken_and_no_word_counts_twice() {
    let study = study();
    let counts = counted(&study, &["ley\nley nueva", "ley", "nueva", "ley nueva"], false);
    let names: Vec<&str> = counts.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names, ["CSO1", "Ana", "Bea", ""]);
    assert_eq!(rows(&counts), [[3, 1, 1, 1, 6], [3, 1, 1, 1, 6], [1, 1, 0, 0, 2], [1, 1, 0, 0, 2]]);
    assert_eq!((counts.n_compared(), counts.n_present(0), counts.n_present(3)), (3, 3, 2));
    let snapshot = study.snapshot();
    let words: Vec<&str> = counts.hits(&snapshot, 0, Some(0)).into_iter().map(|hit| snapshot.words(hit)).collect();
    assert_eq!(words, ["Ley nueva", "ley", "ley"]);
}

#[test]
fn stars_accents_sentences_and_turns() {
    let counts =
        counted(&study(), &["migr*", "*migrar", "politica", "pol?tica, política", "la ley", "la, migr*"], false);
    let all: Vec<u32> = rows(&counts).iter().map(|row| row[4]).collect();
    // "la / ley" goes over a turn's edge, and the interviewer's "La ley" is not read.
    assert_eq!(all, [3, 2, 1, 1, 3, 9]);
}

#[test]
fn stems_are_those_of_the_documents_language() {
    let mut study = Fixture::new();
    study.document("CSO1", "Yo lucho por las luchas de la gente, y ella luchaba porque no hay otra lucha.");
    study.case("CSO1", &["CSO1"]);
    assert!(study.snapshot().documents().next().unwrap().transcript.language().is_some());
    assert_eq!(rows(&counted(&study, &["luchas"], false)), [[1, 1]]);
    assert_eq!(rows(&counted(&study, &["luchas"], true))[0][0], 4);
    assert_eq!(rows(&counted(&study, &["luchas*"], true)), [[1, 1]]);
}

#[test]
fn a_category_is_what_was_typed_without_what_is_nothing() {
    let category = WordCategory::of_text("ley  nueva; migr*\n\n*, ley nueva,¿?,sí", true);
    assert_eq!(category.words, ["ley nueva", "migr*", "sí"]);
    assert_eq!(WordCategory::of_text(&category.text(), true), category);
    let mut study = study();
    let json = serde_json::to_string(&category).unwrap();
    study.project.add_saved_query(SavedKind::Words, "Ley", &json).unwrap();
    study.project.add_saved_query(SavedKind::Words, "Rota", "{").unwrap();
    let known = categories(&study.snapshot());
    assert_eq!((known.len(), &known[0].category, &known[1].category), (2, &category, &WordCategory::default()));
}

#[test]
fn only_coded_words_and_nothing_of_nothing() {
    let mut study = study();
    study.codes(&["A"]);
    study.quote("CSO1", "Ley nueva", "A");
    let code = study.snapshot().codes().codes()[0].id;
    let mut spec = counted(&study, &["ley"], false).spec;
    spec.scope.coded = Some(vec![code]);
    let counts = DictionaryCounts::new(&study.snapshot(), spec, &Progress::default()).unwrap();
    assert_eq!((rows(&counts), counts.n_words.last()), (vec![vec![1, 0, 0, 1]], Some(&2)));
    let none = counted(&Fixture::new(), &["ley"], false);
    assert_eq!((none.columns.len(), none.n(0, None)), (0, 0));
    let progress = Progress::default();
    progress.cancel();
    assert_eq!(DictionaryCounts::new(&study.snapshot(), DictionarySpec::default(), &progress), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn numbers_are_those_of_a_naive_count(
        words in proptest::collection::vec(0usize..5, 1..40),
        entries in proptest::collection::vec(proptest::collection::vec(0usize..6, 1..3), 1..5),
    ) {
        const WORDS: [&str; 6] = ["ab", "abc", "cab", "b", "ca", "ab*"];
        let mut study = Fixture::new();
        let said: Vec<&str> = words.iter().map(|&word| WORDS[word]).collect();
        study.document("D", &said.join(" "));
        study.case("D", &["D"]);
        let entries: Vec<Vec<&str>> = entries.iter().map(|entry| entry.iter().map(|&word| WORDS[word]).collect()).collect();
        let text = entries.iter().map(|entry| entry.join(" ")).collect::<Vec<_>>().join("\n");
        let is = |pattern: &str, word: &str| pattern.strip_suffix('*').map_or(pattern == word, |stem| word.starts_with(stem));
        let (mut at, mut naive) = (0, 0);
        while at < said.len() {
            let fits = |entry: &&Vec<&str>| {
                said.len() >= at + entry.len() && entry.iter().zip(&said[at..]).all(|(pattern, word)| is(pattern, word))
            };
            let longest = entries.iter().filter(fits).map(Vec::len).max().unwrap_or(0);
            naive += u32::from(longest > 0);
            at += longest.max(1);
        }
        let counts = counted(&study, &[&text], false);
        prop_assert_eq!(counts.n(0, None), naive);
        prop_assert_eq!(counts.hits(&study.snapshot(), 0, Some(0)).len() as u32, naive);
    }
}
