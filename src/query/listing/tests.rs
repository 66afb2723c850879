//! Orders, groups, and what overlaps.

use super::*;
use crate::model::DraftCoding;
use crate::query::fixture::Fixture;
use crate::query::retrieval::{RetrievalSpec, retrieve};

fn study() -> Fixture {
    let mut fixture = Fixture::new();
    fixture.document("D2", "X: zeta uno dos\nY: beta");
    fixture.document("D1", "alfa tres cuatro");
    fixture.case("Both", &["D1", "D2"]);
    let y = fixture.case("Ye", &[]);
    fixture.part(y, "D2", Some("Y"));
    fixture.codes(&["B", "A"]);
    let draft = |document: &str, start, end, code: &str, weight, comment: Option<&str>| DraftCoding {
        document: document.into(),
        place: crate::model::DraftPlace::Span { start, end },
        code: code.into(),
        coder: (code == "A").then(|| "MB".into()),
        weight,
        comment: comment.map(Into::into),
        line: 1,
    };
    let drafts = [
        draft("D2", 3, 15, "A", Some(10), None),
        draft("D2", 19, 23, "B", None, Some("b")),
        draft("D1", 0, 4, "A", Some(90), Some("a")),
        draft("D1", 0, 9, "B", None, None),
    ];
    fixture.project.add_codings(&drafts).unwrap();
    fixture
}

fn listed(fixture: &Fixture, sort: SortBy, reversed: bool, group: GroupBy) -> String {
    let snapshot = fixture.snapshot();
    let codes = snapshot.codes().codes().iter().map(|code| code.id).collect();
    let hits = retrieve(&snapshot, &RetrievalSpec { codes, ..RetrievalSpec::default() });
    let listing = Listing::new(&snapshot, hits, Arrangement { sort, reversed, group });
    let mut told = Vec::new();
    for row in 0..listing.len() {
        if let Some(group) = listing.group_of(row).filter(|group| group.rows.start == row) {
            let name = match group.key {
                GroupKey::Document(id) => snapshot.document(id).unwrap().document.name.clone(),
                GroupKey::Case(id) => id.map_or("-".into(), |id| snapshot.case(id).unwrap().name.clone()),
                GroupKey::Code(id) => snapshot.code(id.unwrap()).unwrap().name.clone(),
                GroupKey::Coder(id) => snapshot.coder(id.unwrap()).unwrap().name.clone(),
            };
            told.push(format!("{name} {}:", group.rows.len()));
        }
        told.push(snapshot.words(listing.hit(row).segment).to_owned());
    }
    told.join(", ")
}

#[test]
fn lists_are_sorted() {
    let fixture = study();
    let sorted = |sort| listed(&fixture, sort, false, GroupBy::Nothing);
    assert_eq!(sorted(SortBy::Document), "zeta uno dos, beta, alfa, alfa tres");
    assert_eq!(sorted(SortBy::Code), "beta, alfa tres, zeta uno dos, alfa");
    assert_eq!(sorted(SortBy::Weight), "alfa, zeta uno dos, beta, alfa tres");
    assert_eq!(sorted(SortBy::Length), "zeta uno dos, alfa tres, beta, alfa");
    assert_eq!(sorted(SortBy::Share), "zeta uno dos, alfa tres, alfa, beta");
    assert_eq!(sorted(SortBy::Text), "alfa, alfa tres, beta, zeta uno dos");
    assert_eq!(sorted(SortBy::Comment), "alfa, beta, zeta uno dos, alfa tres");
    assert_eq!(sorted(SortBy::Coder), "beta, alfa tres, zeta uno dos, alfa");
    assert_eq!(listed(&fixture, SortBy::Document, true, GroupBy::Nothing), "alfa tres, alfa, beta, zeta uno dos");
}

#[test]
fn lists_are_grouped_and_a_place_of_two_cases_stands_in_both() {
    let fixture = study();
    let grouped = |group| listed(&fixture, SortBy::Document, false, group);
    assert_eq!(grouped(GroupBy::Document), "D2 2:, zeta uno dos, beta, D1 2:, alfa, alfa tres");
    assert_eq!(grouped(GroupBy::Case), "Both 4:, zeta uno dos, beta, alfa, alfa tres, Ye 1:, beta");
    assert_eq!(grouped(GroupBy::Code), "B 2:, beta, alfa tres, A 2:, zeta uno dos, alfa");
    assert_eq!(grouped(GroupBy::Coder), "AK 2:, beta, alfa tres, MB 2:, zeta uno dos, alfa");
}

#[test]
fn a_place_over_two_speakers_stands_in_the_cases_of_both() {
    let mut fixture = Fixture::new();
    fixture.document("G", "M: eme\nX: uno dos\nY: tres\nZ: cuatro");
    for name in ["X", "Y", "Z"] {
        let case = fixture.case(name, &[]);
        fixture.part(case, "G", Some(name));
    }
    fixture.codes(&["A"]);
    fixture.quote("G", "dos\nY: tres\nZ:", "A");
    fixture.quote("G", "M: eme", "A");
    let listed = listed(&fixture, SortBy::Length, false, GroupBy::Case);
    assert_eq!(listed, "X 1:, dos\nY: tres\nZ:, Y 1:, dos\nY: tres\nZ:, - 1:, M: eme");
}

#[test]
fn co_codes_and_context_belong_to_the_place() {
    let fixture = study();
    let snapshot = fixture.snapshot();
    let a = snapshot.codes().by_path("A").unwrap().id;
    let hits = retrieve(&snapshot, &RetrievalSpec { codes: vec![a], ..RetrievalSpec::default() });
    let told: Vec<(Vec<String>, &str, (u32, u32))> = hits
        .iter()
        .map(|hit| {
            let names = co_codes(&snapshot, hit).into_iter().map(|id| snapshot.code(id).unwrap().name.clone());
            let context = context(&snapshot, hit).unwrap();
            let entry = snapshot.document(hit.segment.document).unwrap();
            (names.collect(), entry.transcript.slice(context), n_words(&snapshot, hit))
        })
        .collect();
    assert_eq!(told[0], (vec![], "X: zeta uno dos", (3, 4)));
    assert_eq!(told[1], (vec!["B".to_owned()], "alfa tres cuatro", (1, 3)));
}
