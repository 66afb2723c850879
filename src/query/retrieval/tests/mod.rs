//! What each way of combining finds, and that it is what plain looking finds.

mod naive;
mod notation;

use notation::{check, query, study, told};

use super::*;
use crate::model::{DraftCase, DraftCaseTable};

#[test]
fn any_of() {
    let text = "== D2\n<A>uno</A> dos\n== D1\n<A/a>tres</A/a> <B>cuatro</B>";
    check(
        text,
        &[
            ("any A B", "uno[A] | cuatro[B]"),
            ("any+ A", "uno[A] | tres[A/a]"),
            ("any+ A A/a", "uno[A] | tres[A/a]"),
            ("any", ""),
        ],
    );
}

#[test]
fn all_of_gives_the_parts_that_have_all() {
    check(
        "I <A>felt <B>very <C>alone</A> at</B> ho</C>me",
        &[
            ("all A B", "very alone[A B]"),
            ("all A B C", "alone[A B C]"),
            ("all B C", "alone at[B C]"),
            ("all A", "felt very alone[A]"),
            ("all A D", ""),
        ],
    );
    // Touching codings are two stretches, overlapping ones are one.
    check("<B><A>one</A><A>two</A></B>", &[("all A B", "one[A B] | two[B A]")]);
    check("<A><B>one</A><A>two</B></A>x", &[("all A B", "one[A B] | two[B A]")]);
    check("<B><A>on<A by=MB>e</A>two</A></B>", &[("all A B", "onetwo[A B A]")]);
    check("<A>one</A><B>two</B>", &[("all A B", "")]);
    check("<A/a>o<B/x>n</A/a>e</B/x>", &[("all A B", ""), ("all+ A B", "n[A/a B/x]")]);
    // Each coding stands for one activated code, the nearest above it.
    check("<A>o<A/a>ne</A/a></A>", &[("all+ A A/a", "ne[A A/a]"), ("all+ A", "one[A A/a]")]);
}

#[test]
fn near_counts_paragraphs() {
    let text = "<A>uno</A>\n\n<B>dos</B>\ntres\n<C>cuatro</C>";
    check(
        text,
        &[
            ("near 0 A B", ""),
            ("near 1 A B", "uno[A B] | dos[B A]"),
            ("near 2 A B C", "dos[B A C]"),
            ("near 3 A B C", "uno[A B C] | dos[B A C] | cuatro[C A B]"),
            ("near 0 A", "uno[A]"),
        ],
    );
    check("<A>uno\ndos</A>\n<B>tres</B>", &[("near 0 A B", ""), ("near 1 A B", "uno\ndos[A B] | tres[B A]")]);
}

#[test]
fn the_same_turn() {
    let text = "E: <A>uno</A>\nCSO: <A>dos</A> tres, más <B>cuatro</B>\nE: <C>cinco</C>";
    check(text, &[("turn A B", "dos[A B] | cuatro[B A]"), ("turn A C", ""), ("turn A", "uno[A] | dos[A]")]);
    // A coding over two turns is in both, and does not make them one.
    check(
        "E: <B>uno</B> <A>dos\nCSO: tres</A> <C>cuatro</C>",
        &[("turn A B", "uno[B A] | dos\nCSO: tres[A B]"), ("turn A B C", "")],
    );
    // Without turns, paragraphs count.
    check("<A>uno</A> <B>dos</B>\n<B>tres</B>", &[("turn A B", "uno[A B] | dos[B A]")]);
}

#[test]
fn inside_outside_followed_only() {
    let text = "<B>uno <A>dos</A> tr<A>es</B> cuatro</A> <A>cinco</A>\n<B>seis</B>\n\n<A>siete</A>";
    check(
        text,
        &[
            ("inside A | B", "dos[A B]"),
            ("inside B | A", ""),
            ("inside A | A", ""),
            ("outside A | B", "cinco[A] | siete[A]"),
            ("outside A | A", "dos[A] | es cuatro[A] | cinco[A] | siete[A]"),
            ("outside A | ", "dos[A] | es cuatro[A] | cinco[A] | siete[A]"),
            ("followed 0 A | B", ""),
            ("followed 1 A | B", "dos[A B] | es cuatro[A B] | cinco[A B]"),
            ("followed 1 B | A", "uno dos tres[B A] | seis[B A]"),
            ("followed 0 A | A", "dos[A A] | es cuatro[A A]"),
            ("only A", "cinco[A] | siete[A]"),
            ("only A B", "cinco[A] | seis[B] | siete[A]"),
        ],
    );
    check("<A><B>uno</B></A>", &[("inside A | B", "uno[A B]"), ("inside B | A", "uno[B A]")]);
    check("<A>u<A/a>n</A/a>o</A>", &[("only A", ""), ("only+ A", "uno[A] | n[A/a]")]);
}

#[test]
fn what_is_not_there() {
    let text = "== D1\nE: <B>uno</B>\nCSO: <A>dos</A> <B>tres</B>\nE: cuatro\nCSO: <A>cinco</A>\nCSO: seis\n== D2\n<A>siete</A>\n== D3\nocho";
    check(
        text,
        &[
            ("without-document A | B", "siete[A]"),
            ("without-turn A | B", "cinco[A] | siete[A]"),
            ("missing-document A", "ocho[]"),
            ("missing-turn A", "E: uno[] | E: cuatro[] | CSO: seis[] | ocho[]"),
        ],
    );
}

#[test]
fn turns_of_interviewers_lack_nothing() {
    let mut fixture = study("E: uno\nCSO: dos");
    let interviewer = fixture.snapshot().documents().next().unwrap().transcript.speakers[0].id;
    fixture.project.set_speaker_role(interviewer, crate::model::SpeakerRole::Interviewer).unwrap();
    let snapshot = fixture.snapshot();
    assert_eq!(told(&snapshot, &retrieve(&snapshot, &query(&snapshot, "missing-turn A"))), "CSO: dos[]");
}

#[test]
fn coder_run_and_weight() {
    let mut fixture = study("<A w=10>uno</A> <A by=MB w=50>dos</A> <A>tres</A> <B>cuatro</B>");
    let told_of = |fixture: &crate::query::fixture::Fixture, change: &dyn Fn(&mut RetrievalSpec)| {
        let snapshot = fixture.snapshot();
        let mut spec = query(&snapshot, "any A");
        change(&mut spec);
        told(&snapshot, &retrieve(&snapshot, &spec))
    };
    let snapshot = fixture.snapshot();
    let mb = snapshot.coders().find(|coder| coder.name == "MB").unwrap().id;
    assert_eq!(told_of(&fixture, &|spec| spec.coders = vec![mb]), "dos[A]");
    let range = |min, max, unweighted| Some(WeightRange { min, max, unweighted });
    assert_eq!(told_of(&fixture, &|spec| spec.weight = range(10, 49, false)), "uno[A]");
    assert_eq!(told_of(&fixture, &|spec| spec.weight = range(50, 100, true)), "dos[A] | tres[A]");
    // The weight is asked of A only, coder and run of all.
    let inside = |spec: &mut RetrievalSpec| spec.combine = Combine::Outside { of: spec.codes.clone() };
    assert_eq!(
        told_of(&fixture, &|spec| {
            inside(spec);
            spec.weight = range(0, 20, false);
        }),
        "uno[A]"
    );
    fixture.project.set_run(crate::model::Run::Second);
    fixture.coding("D", 0..3, "A");
    assert_eq!(told_of(&fixture, &|spec| spec.run = crate::model::Run::Second), "uno[A]");
    assert_eq!(told_of(&fixture, &|_| {}), "uno[A] | dos[A] | tres[A]");
}

#[test]
fn conditions_on_the_case() {
    let mut fixture = study("== D1\n<A>uno</A>\n== D2\n<A>dos</A>\n== F\nX: <A>tres</A>\nY: <A>cuatro</A>");
    fixture.case("Uno", &["D1"]);
    fixture.case("Dos", &["D2"]);
    let x = fixture.case("Equis", &[]);
    fixture.part(x, "F", Some("X"));
    let row = |name: &str, region: &str, size: &str| DraftCase {
        name: name.into(),
        values: vec![vec![region.into()], vec![size.into()]],
    };
    let table = DraftCaseTable {
        variables: vec!["Región".into(), "Tamaño".into()],
        cases: vec![row("Uno", "norte", "10"), row("Dos", "sur", "10"), row("Equis", "norte", "5")],
    };
    fixture.project.import_case_table(&table).unwrap();
    let snapshot = fixture.snapshot();
    let condition = |name: &str, values: &[&str]| Condition {
        variable: snapshot.variables().iter().find(|variable| variable.name == name).unwrap().id,
        values: values.iter().map(|&value| value.to_owned()).collect(),
    };
    let found = |conditions: Vec<Condition>| {
        let spec = RetrievalSpec { conditions, ..query(&snapshot, "any A") };
        told(&snapshot, &retrieve(&snapshot, &spec))
    };
    assert_eq!(found(vec![]), "uno[A] | dos[A] | tres[A] | cuatro[A]");
    assert_eq!(found(vec![condition("Región", &["norte"])]), "uno[A] | tres[A]");
    assert_eq!(found(vec![condition("Región", &["norte", "sur"])]), "uno[A] | dos[A] | tres[A]");
    assert_eq!(found(vec![condition("Región", &["norte"]), condition("Tamaño", &["10"])]), "uno[A]");
    // Counted under a category, both regions are one; what was asked for before finds it too.
    let region = snapshot.variables()[0].id;
    let said = ["norte", "sur"].map(|text| (text.to_owned(), "Chile".to_owned()));
    fixture.project.set_categories(region, &said).unwrap();
    let snapshot = fixture.snapshot();
    let found = |values: &[&str]| {
        let values = values.iter().map(|&value| value.to_owned()).collect();
        let conditions = vec![Condition { variable: region, values }];
        told(&snapshot, &retrieve(&snapshot, &RetrievalSpec { conditions, ..query(&snapshot, "any A") }))
    };
    assert_eq!(found(&["Chile"]), "uno[A] | dos[A] | tres[A]");
    assert_eq!(found(&["norte"]), found(&["Chile"]));
}

#[test]
fn a_coding_over_two_speakers_belongs_to_the_cases_of_both() {
    let mut fixture = study("== F\nX: uno <A>dos\nY: </A>tres <B>cuatro\nZ: cinco</B>");
    for name in ["X", "Z"] {
        let case = fixture.case(name, &[]);
        fixture.part(case, "F", Some(name));
    }
    let row = |name: &str| DraftCase { name: name.into(), values: vec![vec![name.into()]] };
    let table = DraftCaseTable { variables: vec!["V".into()], cases: vec![row("X"), row("Z")] };
    fixture.project.import_case_table(&table).unwrap();
    let snapshot = fixture.snapshot();
    let found = |value: &str| {
        let condition = Condition { variable: snapshot.variables()[0].id, values: [value.to_owned()].into() };
        let spec = RetrievalSpec { conditions: vec![condition], ..query(&snapshot, "any A B") };
        told(&snapshot, &retrieve(&snapshot, &spec))
    };
    // The first holds no words of Y but the label; the second begins in Y's turn and holds Z's words.
    assert_eq!((found("X").as_str(), found("Z").as_str()), ("dos\nY: [A]", "cuatro\nZ: cinco[B]"));
}

#[test]
fn a_query_is_kept_as_json_with_ids_as_text() {
    let snapshot = study("<A>uno</A>").snapshot();
    let spec = RetrievalSpec {
        weight: Some(WeightRange { min: 5, max: 9, unweighted: true }),
        conditions: vec![Condition { variable: 7.into(), values: ["x".to_owned()].into() }],
        ..query(&snapshot, "followed 2 A | B")
    };
    let json = serde_json::to_string(&spec).unwrap();
    assert_eq!(serde_json::from_str::<RetrievalSpec>(&json).unwrap(), spec);
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert!(value["codes"][0].is_string() && value["combine"]["of"][0].is_string(), "{json}");
    assert!(value["conditions"][0]["variable"].is_string(), "{json}");
    assert_eq!(serde_json::from_str::<RetrievalSpec>("{}").unwrap(), RetrievalSpec::default());
}

#[test]
fn both_ways_of_finding_by_code_agree() {
    let mut fixture = study("== D1\n<A>uno</A> dos tres cuatro cinco seis siete ocho nueve diez\n== D2\n<A>dos</A>");
    let many: Vec<(u32, u32)> = (0..40).flat_map(|start| (1..11).map(move |len| (start, start + len))).collect();
    fixture.codings("D1", &many, "B");
    // Two codings among 400: found by the code.
    let snapshot = fixture.snapshot();
    assert_eq!(told(&snapshot, &retrieve(&snapshot, &query(&snapshot, "any A"))), "uno[A] | dos[A]");
}

#[test]
fn what_brought_a_coding_is_found_as_plain_looking_finds_it() {
    let mut project = crate::project::Project::in_memory("AK").unwrap();
    crate::sample::fill(&mut project).unwrap();
    let snapshot = std::sync::Arc::clone(project.snapshot());
    let codes: Vec<_> = snapshot.codes().codes().iter().map(|code| code.id).collect();
    let hits = |prompted, combine: &Combine| {
        let spec =
            RetrievalSpec { codes: codes.clone(), combine: combine.clone(), prompted, ..RetrievalSpec::default() };
        let found = retrieve(&snapshot, &spec);
        found.iter().map(|hit| hit.codings[0]).collect::<Vec<_>>()
    };
    let mut n_found = [0; 3];
    for combine in [Combine::AnyOf, Combine::Outside { of: codes[..1].to_vec() }] {
        for (place, prompted) in Prompted::ALL.into_iter().enumerate() {
            let all = hits(None, &combine).into_iter();
            let expect: Vec<_> = all.filter(|&id| naive::is_brought(&snapshot, id, prompted)).collect();
            n_found[place] += expect.len();
            assert_eq!(hits(Some(prompted), &combine), expect, "{prompted:?} {combine:?}");
        }
    }
    assert!(n_found.iter().all(|&n| n > 0), "the sample has of each: {n_found:?}");
    let spec = RetrievalSpec { prompted: Some(Prompted::Own), ..RetrievalSpec::default() };
    let json = serde_json::to_string(&spec).unwrap();
    assert_eq!(serde_json::from_str::<RetrievalSpec>(&json).unwrap(), spec);
    assert_eq!(serde_json::from_str::<RetrievalSpec>("{}").unwrap().prompted, None, "older ones ask for all");
}
