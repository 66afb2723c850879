//! The sample tells what method.md says of the reference study (its claims T2), by the
//! code-by-case matrix alone.

use super::*;
use crate::model::{CitationNumber, Segment};
use crate::query::{Matrix, MatrixSpec, Measure};

fn built() -> Project {
    let mut project = Project::in_memory(CODER).unwrap();
    fill(&mut project).unwrap();
    project
}

/// The cases in which a code, with its sub-codes, is found.
fn found_in(project: &Project, path: &str) -> Vec<String> {
    let matrix = Matrix::new(project.snapshot(), MatrixSpec { measure: Measure::Presence, ..MatrixSpec::default() });
    let row = matrix.rows.iter().position(|row| project.snapshot().codes().path(row.code.id) == path);
    let row = row.unwrap_or_else(|| panic!("{path}"));
    let columns = (0..matrix.columns.len()).filter(|&column| matrix.value(row, column) == 1);
    columns.map(|column| matrix.columns[column].name.clone()).collect()
}

#[test]
fn the_claims_of_the_study_come_out_of_the_matrix() {
    let project = built();
    let practices = |name: &str| found_in(&project, &format!("Resistance practices > {name}"));
    let criminal = |name: &str| found_in(&project, &format!("Criminalisation of solidarity > {name}"));
    let all = ["CSO1", "CSO2", "CSO3", "CSO4", "CSO5", "CSO6"];
    // Only CSO3 intervenes in the political scene.
    assert_eq!(practices("Intervention in the political scene"), ["CSO3"]);
    // All six describe joining together and meeting basic needs.
    assert_eq!(practices("Supporting acts of citizenship"), all);
    assert_eq!(practices("Resisting governmental absence"), all);
    // CSO2 and CSO5 report that support was not accepted by all.
    assert_eq!(criminal("Consequences > Support not accepted by all"), ["CSO2", "CSO5"]);
    // CSO5 and CSO6, and in media CSO1 and CSO4, were accused of supporting criminals.
    assert_eq!(
        criminal("Discrediting and delegitimisation > Accused of supporting criminals"),
        ["CSO1", "CSO4", "CSO5", "CSO6"]
    );
    // CSO1 did not know the new law, CSO2 finds it criminalising, CSO3 says it punishes
    // humanity, CSO4 doubts its use.
    assert_eq!(criminal("Legal prosecution"), ["CSO1", "CSO2", "CSO3", "CSO4"]);
    // CSO2 and CSO4 describe getting people out of overpriced transport.
    assert_eq!(practices("Resisting irregularity and exploitability"), ["CSO2", "CSO4"]);
    // Nobody reports harassment by state institutions: the row is there and empty.
    assert_eq!(criminal("Police harassment"), [""; 0]);
}

#[test]
fn every_quote_is_what_stands_in_the_text() {
    let project = built();
    let snapshot = project.snapshot();
    let drafts = import::read_codings(files::CODINGS.0, files::CODINGS.1).unwrap().value;
    assert_eq!(snapshot.n_codings(), drafts.len());
    assert!(drafts.len() >= 180);
    let mut quotes: Vec<(String, String, CitationNumber, String)> = Vec::new();
    for entry in snapshot.documents() {
        let chars: Vec<char> = entry.transcript.text.chars().collect();
        for coding in entry.codings.iter() {
            let words: String = chars[coding.span.start.usize()..coding.span.end.usize()].iter().collect();
            assert_eq!(snapshot.words(Segment { document: coding.document, span: coding.span }), words);
            let paragraph = entry.transcript.citation(coding.span.start);
            quotes.push((entry.document.name.clone(), snapshot.codes().path(coding.code), paragraph, words));
        }
    }
    let mut drafted: Vec<_> = drafts
        .into_iter()
        .map(|draft| match draft.place {
            crate::model::DraftPlace::Quote { paragraph, quote } => (draft.document, draft.code, paragraph, quote),
            crate::model::DraftPlace::Span { .. } => panic!("line {}", draft.line),
        })
        .collect();
    quotes.sort();
    drafted.sort();
    assert_eq!(quotes, drafted);
}

#[test]
fn the_study_is_whole_and_in_order() {
    let project = built();
    let snapshot = project.snapshot();
    assert!(project.check().unwrap().is_empty());
    let names: Vec<&str> = snapshot.documents().map(|entry| entry.document.name.as_str()).collect();
    assert_eq!(names, ["CSO2", "CSO3", "CSO4", "CSO1", "CSO5", "CSO6"], "the formal ones, then the others");
    assert!(snapshot.documents().all(|entry| entry.transcript.words().n_words() >= 1_500));
    assert_eq!((snapshot.cases().len(), snapshot.variables().len()), (6, 7));
    assert_eq!(snapshot.case_parts().count(), 6);
    assert!(snapshot.codes().codes().iter().all(|code| !code.definition.is_empty() && !code.coding_rule.is_empty()));
    assert!(snapshot.memos().count() >= 12);
}

#[test]
fn a_quote_that_is_not_found_once_fails_the_build() {
    for quote in ["palabras que nadie dijo", "a"] {
        let mut project = built();
        let before = project.snapshot().dump();
        let text = format!("document,paragraph,quote,code\nCSO1,4,{quote},Solidarity\n");
        let drafts = import::read_codings("x.csv", text.as_bytes()).unwrap().value;
        let refused = project.add_codings(&drafts).map_err(SampleError::from).unwrap_err();
        assert!(matches!(refused, SampleError::Project(ProjectError::QuoteNotFound { .. })), "{refused}");
        assert_eq!(project.snapshot().dump(), before);
    }
}

#[test]
fn work_in_the_sample_is_noticed() {
    let mut project = built();
    assert!(is_as_built(&project).unwrap());
    let code = project.snapshot().codes().codes()[0].id;
    project.rename_code(code, "Solidaridad").unwrap();
    assert!(!is_as_built(&project).unwrap());
}

#[test]
fn a_build_stands_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.voces");
    // What a killed build left is no obstacle.
    std::fs::write(aside(&path), "half").unwrap();
    drop(build(&path, Installation::forgetful()).unwrap());
    let names = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(names.into_iter().all(|name| !name.to_string_lossy().contains("building")));
    let standing = std::fs::read(&path).unwrap();
    build(&path, Installation::forgetful()).unwrap_err();
    assert_eq!(std::fs::read(&path).unwrap(), standing);
    let lone = folder.path().join("b.voces");
    std::fs::write(journal_of(&lone), "a journal without its project").unwrap();
    build(&lone, Installation::forgetful()).unwrap_err();
    build(&folder.path().join("no/folder/sample.voces"), Installation::forgetful()).unwrap_err();
}
