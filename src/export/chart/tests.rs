//! Charts as a whole: the same state draws the same, and every place opens what it counts.

use super::*;
use crate::i18n::Language;
use crate::query::fixture::Fixture;
use crate::query::{ColumnKey, Columns, MatrixSpec};

fn study() -> Fixture {
    let mut study = Fixture::new();
    study.codes(&["A", "A > A1", "B", "C"]);
    for name in ["D1", "D2", "D3"] {
        study.document(name, "X: uno dos tres cuatro cinco seis\nY: siete ocho nueve diez once doce");
        study.case(&name.replace('D', "K"), &[name]);
    }
    study.codings("D1", &[(0, 10), (20, 30)], "A");
    study.codings("D1", &[(0, 10), (12, 22)], "B");
    study.coding("D2", 5..15, "A > A1");
    study.coding("D2", 10..25, "B");
    study
}

fn draw(study: &Fixture, spec: &ChartSpec) -> Drawing {
    spec.draw(&study.snapshot(), &Catalog::new(Language::English), Timestamp(0))
}

#[test]
fn the_same_state_draws_the_same_bytes() {
    let study = study();
    for kind in ChartKind::ALL {
        let spec = ChartSpec::of(kind);
        let (first, second) = (draw(&study, &spec), draw(&study, &spec));
        assert_eq!(svg(&first), svg(&second));
        assert_eq!(png(&first, 72).unwrap(), png(&second, 72).unwrap());
        let json = serde_json::to_string(&spec).unwrap();
        assert_eq!(serde_json::from_str::<ChartSpec>(&json).unwrap(), spec);
        assert!(first.caption.iter().any(|line| line.contains("Coders: AK")), "{kind:?}: {:?}", first.caption);
    }
    assert_eq!(serde_json::from_str::<ChartSpec>(r#"{"kind":"cloud"}"#).unwrap(), ChartSpec::of(ChartKind::Cloud));
}

#[test]
fn every_place_opens_the_codings_that_it_counts() {
    let study = study();
    let snapshot = study.snapshot();
    let kinds =
        [ChartKind::Bars, ChartKind::Matrix, ChartKind::Configurations, ChartKind::Codeline, ChartKind::Portrait];
    for kind in kinds {
        let drawing = draw(&study, &ChartSpec::of(kind));
        assert!(!drawing.hits.is_empty(), "{kind:?}");
        for hit in &drawing.hits {
            let codings = hit.counts.codings(&snapshot, &MatrixSpec::default());
            let told = hit.name.rsplit(": ").next().unwrap_or_default().to_owned();
            if let (ChartKind::Bars, Ok(n)) = (kind, told.parse::<usize>()) {
                assert_eq!(codings.len(), n, "{}", hit.name);
            }
            assert!(matches!(kind, ChartKind::Bars | ChartKind::Matrix) || !codings.is_empty(), "{}", hit.name);
            assert!(hit.area.x >= 0.0 && hit.area.right() <= drawing.width && hit.area.bottom() <= drawing.height);
        }
    }
    let case = snapshot.cases()[1].id;
    let cell = Counted::Cell { code: None, column: Some((Columns::Cases, ColumnKey::Case(case))) };
    assert_eq!(cell.codings(&snapshot, &MatrixSpec::default()).len(), 2);
}

#[test]
fn nothing_stands_outside_the_paper_and_names_do_not_overlap() {
    let mut study = study();
    study
        .codes(&["Eine sehr lange Kategorie, deren Name in keiner Spalte ganz Platz hat und doch gelesen werden soll"]);
    study.coding(
        "D3",
        0..9,
        "Eine sehr lange Kategorie, deren Name in keiner Spalte ganz Platz hat und doch gelesen werden soll",
    );
    study.coding("D3", 3..12, "C");
    for kind in ChartKind::ALL {
        let drawing = draw(&study, &ChartSpec { width: 360.0, ..ChartSpec::of(kind) });
        let mut taken: Vec<(Area, &str)> = Vec::new();
        for shape in &drawing.shapes {
            let Shape::Text(text) = shape else { continue };
            let width = measure::width(&text.words, text.size, text.bold);
            let area = if text.upwards {
                Area::new(text.x - text.size * 0.7, text.y - width, text.size * 0.7, width)
            } else {
                let x = match text.anchor {
                    Anchor::Start => text.x,
                    Anchor::Middle => text.x - width / 2.0,
                    Anchor::End => text.x - width,
                };
                Area::new(x, text.y - text.size * 0.7, width, text.size * 0.7)
            };
            assert!(area.x >= 0.0 && area.right() <= drawing.width + 0.5, "{kind:?}: {}", text.words);
            assert!(area.y >= 0.0 && area.bottom() <= drawing.height, "{kind:?}: {}", text.words);
            let other = taken.iter().find(|(other, _)| other.overlaps(area.grown(-0.5)));
            assert!(other.is_none(), "{kind:?}: {} over {other:?}", text.words);
            taken.push((area, &text.words));
        }
    }
}

#[test]
fn a_chart_is_a_command() {
    let study = study();
    let snapshot = study.snapshot();
    let line = |spec: &ChartSpec| spec.command_line(&snapshot, "my study.voces", &["a.svg"]);
    assert_eq!(line(&ChartSpec::default()), "voces chart 'my study.voces' bars --out a.svg");
    let code = snapshot.codes().by_path("A > A1").unwrap().id;
    let scope = MatrixSpec { codes: Some(vec![code]), ..MatrixSpec::default() };
    let spec =
        ChartSpec { scope, split: Split::Stacked, by_size: true, title: Some("It's".into()), ..ChartSpec::default() };
    let told =
        r"voces chart 'my study.voces' bars --code 'A > A1' --split stacked --by-size --title 'It'\''s' --out a.svg";
    assert_eq!(line(&spec), told);
}
