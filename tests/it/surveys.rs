//! Surveys and what documents are: one operation each, undone and done again.

use std::path::PathBuf;

use voces::import::{Arrangement, SurveyWords, read_survey};
use voces::model::*;
use voces::project::{DetailChange, Progress, Project, ProjectError};
use voces::query::{ColumnKey, Columns, Matrix, MatrixSpec};
use voces::text::Span;

use crate::cli_run::Sandbox;
use crate::notation::{check_on, project_of};

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/survey").join(name)
}

/// A survey that random numbers make.
pub fn of_numbers(rows: &[(u8, u8, u8)]) -> DraftSurvey {
    let respondent = |(n, (name, value, documents)): (usize, &(u8, u8, u8))| DraftRespondent {
        // Twice the same name is refused whole.
        name: format!("c{}", if value % 7 == 0 { usize::from(name % 3) } else { n }),
        values: vec![vec![format!("o{}", value % 3)], Vec::new()],
        documents: (0..documents % 3)
            .map(|n| DraftDocument {
                name: "answer".into(),
                text: format!("¿Sí? 😀{n}"),
                formats: vec![DraftFormat { span: Span::new(0, 4), kind: FormatKind::Heading2 }],
                material: Material::Survey,
                ..DraftDocument::default()
            })
            .collect(),
    };
    DraftSurvey {
        variables: vec![
            DraftVariable { name: "v".into(), kind: VariableKind::Single, options: vec!["o0".into(), "o1".into()] },
            DraftVariable { name: "w".into(), kind: VariableKind::Number, options: Vec::new() },
        ],
        respondents: rows.iter().enumerate().map(respondent).collect(),
    }
}

fn draft(name: &str, arrangement: Arrangement) -> DraftSurvey {
    let bytes = std::fs::read(fixture(name)).unwrap();
    let words = SurveyWords { questionnaire: "Cuestionario".into(), respondent: "R".into() };
    read_survey(name, &bytes, None).unwrap().value.draft(arrangement, &words)
}

fn import(project: &mut Project, survey: DraftSurvey) -> Result<(), ProjectError> {
    project.import_survey(survey, "Encuesta", &Progress::default()).map(drop)
}

#[test]
fn a_survey_is_one_operation_that_undo_takes_back() {
    let mut project = project_of(&["Ya estaba."]);
    project.add_case("Boldo").expect("a case");
    project.add_variable("Edad", VariableKind::Text).expect("a variable");
    let survey = draft("google-forms.csv", Arrangement::PerCase);
    let texts: Vec<String> =
        survey.respondents.iter().flat_map(|row| &row.documents).map(|document| document.text.clone()).collect();
    let n_before = project.history(100).expect("history").len();
    let expect = format!("Ya estaba.\n{}", texts.join("\n"));
    let project = check_on(project, |p| import(p, survey), &expect);
    assert_eq!(project.history(100).expect("history").len() - n_before, 3, "one operation, one undo, one redo");
    let snapshot = project.snapshot();
    assert_eq!(snapshot.cases().len(), 6, "Boldo was there");
    let kinds: Vec<(String, VariableKind)> =
        snapshot.variables().iter().map(|row| (row.name.clone(), row.kind)).collect();
    assert_eq!(kinds[0], ("Edad".into(), VariableKind::Text), "a standing variable keeps its kind");
    assert!(kinds.iter().any(|(name, kind)| name == "Género" && *kind == VariableKind::Single));
    assert!(kinds.iter().any(|(_, kind)| *kind == VariableKind::Multiple));
    assert_eq!(snapshot.case_parts().count(), 6);
    let document = snapshot.documents().find(|entry| entry.document.name == "Alondra").expect("a document");
    assert_eq!(snapshot.detail(document.document.id).material, Material::Survey);
    assert_eq!(document.transcript.formats.len(), 2);
    assert_eq!(document.transcript.turns.len(), 4);
    let heading = document.transcript.turns[0];
    assert_eq!(document.transcript.slice(heading.span), "¿Qué significa para usted la solidaridad?");
}

#[test]
fn a_cancelled_survey_leaves_nothing() {
    let mut project = project_of(&["Ya estaba."]);
    let before = project.snapshot().dump();
    let progress = Progress::default();
    progress.cancel();
    let stopped = project.import_survey(draft("sosci.csv", Arrangement::PerAnswer), "", &progress);
    assert!(matches!(stopped, Err(ProjectError::Cancelled)));
    assert_eq!(project.snapshot().dump(), before);
}

#[test]
fn details_of_several_documents_are_one_step() {
    let project = project_of(&["Uno.", "Dos."]);
    let ids: Vec<DocumentId> = project.snapshot().documents().map(|entry| entry.document.id).collect();
    let change = DetailChange {
        material: Some(Material::FieldNotes),
        recorded_on: Some(" 2022-05-03 ".into()),
        minutes: Some(Some(52)),
        ..DetailChange::default()
    };
    let project = check_on(project, |p| p.set_document_details(&ids, &change), "Uno.\nDos.");
    let detail = project.snapshot().detail(ids[1]);
    assert_eq!(
        (detail.material, detail.recorded_on.as_str(), detail.minutes),
        (Material::FieldNotes, "2022-05-03", Some(52))
    );
    // What is not named stays as it is.
    let change = DetailChange { mode: Some("en línea".into()), ..DetailChange::default() };
    let mut project = check_on(project, |p| p.set_document_details(&ids[..1], &change), "Uno.\nDos.");
    let detail = project.snapshot().detail(ids[0]);
    assert_eq!((detail.material, detail.mode.as_str()), (Material::FieldNotes, "en línea"));
    let same = project.set_document_details(&ids[..1], &change).expect("the same again");
    assert_eq!(same.changes.operation, None, "nothing changed is no step");
    let long = DetailChange { mode: Some("x".repeat(600)), ..DetailChange::default() };
    assert!(project.set_document_details(&ids, &long).is_err());
}

#[test]
fn documents_without_a_case_make_no_column_of_cases() {
    let mut project = project_of(&["<a>Nota</a> de campo.", "<a>Dijo</a> que no."]);
    let ids: Vec<DocumentId> = project.snapshot().documents().map(|entry| entry.document.id).collect();
    let notes = DetailChange { material: Some(Material::FieldNotes), ..DetailChange::default() };
    project.set_document_details(&ids[..1], &notes).unwrap();
    let case = project.add_case("CSO1").unwrap().output;
    project.assign_documents(&[(ids[1], Some(case))]).unwrap();
    let matrix = Matrix::new(project.snapshot(), MatrixSpec { columns: Columns::Cases, ..MatrixSpec::default() });
    // What is coded in field notes stands in a column of its own and is compared with no case.
    let keys: Vec<ColumnKey> = matrix.columns.iter().map(|column| column.key.clone()).collect();
    assert_eq!(keys, [ColumnKey::Case(case), ColumnKey::WithoutCase]);
    assert_eq!(matrix.n_compared(), 1);
    let codings: Vec<CodingId> = project.snapshot().codings_in(ids[0]).iter().map(|coding| coding.id).collect();
    project.remove_codings(&codings).unwrap();
    let matrix = Matrix::new(project.snapshot(), MatrixSpec { columns: Columns::Cases, ..MatrixSpec::default() });
    assert_eq!(matrix.columns.len(), 1);
}

#[test]
fn the_command_imports_once_and_undo_takes_it_back() {
    let sandbox = Sandbox::new();
    let path = fixture("limesurvey.csv");
    let path = path.to_str().unwrap();
    let dry = sandbox.done(&["import-survey", "a.voces", path, "--dry-run", "--json"]).json();
    assert_eq!(dry["columns"][5]["role"], "open");
    assert_eq!(dry["documents"], 0);
    let args = ["import-survey", "a.voces", path, "--case", "1", "--column", "10=text", "--per-answer", "--json"];
    let done = sandbox.done(&args).json();
    assert_eq!((&done["respondents"], &done["new_cases"]), (&6.into(), &6.into()));
    assert_eq!(done["documents"], 10);
    sandbox.run(&["import-survey", "a.voces", path]).is_refused("in the project already");
    sandbox.done(&["undo", "a.voces"]);
    sandbox.done(&["import-survey", "a.voces", path]);
    sandbox.run(&["import-survey", "a.voces", path, "--case", "x"]).is_refused("no column");
}
