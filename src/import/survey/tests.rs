//! Exports with the quirks of the programs that make them.

use std::path::PathBuf;

use super::*;
use crate::import::ImportWarning;
use crate::model::*;
use crate::text::Span;

fn fixture(name: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/survey").join(name);
    std::fs::read(path).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn read(name: &str) -> Parsed<Survey> {
    read_survey(name, &fixture(name), None).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn of_text(text: &str) -> Survey {
    read_survey("a.csv", text.as_bytes(), None).unwrap().value
}

fn words() -> SurveyWords {
    SurveyWords { questionnaire: "Cuestionario".into(), respondent: "R".into() }
}

/// Each column's name and role.
fn roles(survey: &Survey) -> Vec<(&str, ColumnRole)> {
    survey.columns.iter().map(|column| (column.name.as_str(), column.role)).collect()
}

const TEXT: ColumnRole = ColumnRole::Variable(VariableKind::Text);
const NUMBER: ColumnRole = ColumnRole::Variable(VariableKind::Number);
const DATE: ColumnRole = ColumnRole::Variable(VariableKind::Date);
const YES: ColumnRole = ColumnRole::Variable(VariableKind::Boolean);
const SINGLE: ColumnRole = ColumnRole::Variable(VariableKind::Single);
const MULTIPLE: ColumnRole = ColumnRole::Variable(VariableKind::Multiple);
const OPEN: ColumnRole = ColumnRole::Open;
const CASE: ColumnRole = ColumnRole::Case;
const OUT: ColumnRole = ColumnRole::LeftOut;

#[test]
fn google_forms() {
    for name in ["google-forms.csv", "google-forms.xlsx"] {
        let survey = read(name).value;
        assert_eq!(
            roles(&survey),
            [
                ("Marca temporal", DATE),
                ("Seudónimo", CASE),
                ("Género", SINGLE),
                ("Edad", NUMBER),
                ("¿Cómo ha ayudado? (marque todas las que correspondan)", MULTIPLE),
                ("¿Participa en una organización?", YES),
                ("¿Qué significa para usted la solidaridad?", OPEN),
                ("¿Qué debería cambiar en su comuna?", OPEN),
            ],
            "{name}"
        );
        assert_eq!((survey.n_headers, survey.rows.len()), (1, 6), "{name}");
        let draft = survey.draft(Arrangement::PerCase, &words());
        assert_eq!(draft.variables[3].options, ["Cocina", "Ropa", "Transporte", "Acogida"], "{name}");
        let alondra = &draft.respondents[0];
        assert_eq!(alondra.name, "Alondra");
        assert_eq!(alondra.values[0], ["2022-05-03"], "{name}");
        assert_eq!(alondra.values[3], ["Cocina", "Ropa"], "{name}");
        assert_eq!(draft.respondents[4].values[2], [""; 0], "{name}: no age");
        assert_eq!(draft.n_documents(), 6);
    }
}

#[test]
fn limesurvey_has_markup_in_its_questions() {
    let survey = read("limesurvey.csv").value;
    assert_eq!(survey.columns[5].question, "G01Q01. ¿Qué significa para usted la solidaridad ?");
    let kinds: Vec<ColumnRole> = survey.columns.iter().map(|column| column.role).collect();
    assert_eq!(kinds[5..], [OPEN, YES, YES, NUMBER, SINGLE, OPEN]);
    assert_eq!(survey.columns[8].n_missing, 1, "N/A");
}

#[test]
fn sosci_has_two_headers_and_codes_of_no_answer() {
    let parsed = read("sosci.csv");
    let survey = parsed.value;
    assert_eq!((survey.n_headers, survey.rows.len()), (2, 6));
    assert_eq!(
        roles(&survey),
        [
            ("CASE", CASE),
            ("SERIAL", OUT),
            ("REF", OUT),
            ("QUESTNNR", OUT),
            ("MODE", OUT),
            ("STARTED", OUT),
            ("A101", NUMBER),
            ("A102_01", NUMBER),
            ("A103_01", OPEN),
            ("A104_01", OPEN),
            ("TIME_SUM", OUT),
            ("LASTDATA", OUT),
            ("FINISHED", OUT),
        ]
    );
    assert_eq!(survey.columns[8].question, "Solidarität: Was bedeutet für Sie Solidarität?");
    let draft = survey.draft(Arrangement::PerAnswer, &words());
    let names: Vec<&str> = draft.respondents[0].documents.iter().map(|document| document.name.as_str()).collect();
    assert_eq!(names, ["40 · A103_01", "40 · A104_01"]);
    assert_eq!(draft.respondents[2].documents.len(), 1, "-9 is no answer");
    assert_eq!(draft.respondents[5].documents.len(), 1, "an empty answer makes no document");
}

#[test]
fn qualtrics_has_three_headers() {
    let survey = read("qualtrics.csv").value;
    assert_eq!((survey.n_headers, survey.rows.len()), (3, 6));
    let of = |name: &str| survey.columns.iter().find(|column| column.name == name).unwrap();
    assert_eq!(of("ResponseId").role, CASE);
    assert_eq!(of("IPAddress").role, OUT, "who somebody is stays out");
    assert_eq!((of("Q2").role, of("Q2").separator.as_str()), (MULTIPLE, ","));
    assert_eq!(of("Q3").question, "In your own words: what does solidarity mean to you?");
    assert_eq!((of("Q3").role, of("Q3").n_missing), (OPEN, 1));
    assert_eq!(of("Q1").role, NUMBER);
}

#[test]
fn a_document_has_its_questions_as_headings_and_turns() {
    let survey = of_text(
        "caso,¿Qué es?,Y ahora\nA,\"Uno 😀, largo y bueno como todos los de aquí.\nDos.\",\"Nada más que decir sobre esto, gracias a todos.\"\nB,,Seguimos todos juntos en la plaza como siempre, \n",
    );
    assert_eq!(roles(&survey)[..3], [("caso", CASE), ("¿Qué es?", OPEN), ("Y ahora", OPEN)]);
    let draft = survey.draft(Arrangement::PerCase, &words());
    let document = &draft.respondents[0].documents[0];
    assert_eq!(
        document.text,
        "¿Qué es?\nUno 😀, largo y bueno como todos los de aquí.\nDos.\n\nY ahora\nNada más que decir sobre esto, gracias a todos."
    );
    let text: Vec<char> = document.text.chars().collect();
    let slice = |span: Span| text[span.start.0 as usize..span.end.0 as usize].iter().collect::<String>();
    let turns: Vec<(usize, String)> = document.turns.iter().map(|turn| (turn.speaker, slice(turn.span))).collect();
    assert_eq!(turns[0], (0, "¿Qué es?".into()));
    assert_eq!(turns[1], (1, "Uno 😀, largo y bueno como todos los de aquí.\nDos.".into()));
    assert_eq!(turns[2], (0, "Y ahora".into()));
    assert!(document.turns.iter().all(|turn| turn.label_end == turn.span.start));
    let headings: Vec<String> = document.formats.iter().map(|format| slice(format.span)).collect();
    assert_eq!(headings, ["¿Qué es?", "Y ahora"]);
    assert_eq!(document.material, Material::Survey);
    assert_eq!(document.speakers[0].role, SpeakerRole::Interviewer);
    assert_eq!(draft.respondents[1].documents[0].turns.len(), 2, "only what was answered");
}

#[test]
fn cases_without_a_name_are_numbered_and_names_that_come_again_too() {
    let mut survey = of_text("a,b\nx,1\nx,2\n,3\n");
    assert_eq!(survey.case_column(), None);
    let names = |survey: &Survey| -> Vec<String> {
        survey.draft(Arrangement::PerCase, &words()).respondents.into_iter().map(|row| row.name).collect()
    };
    assert_eq!(names(&survey), ["R1", "R2", "R3"]);
    survey.set_role(0, CASE);
    assert_eq!(names(&survey), ["x", "x (2)", "R3"]);
    survey.set_role(1, CASE);
    assert_eq!(roles(&survey), [("a", OUT), ("b", CASE)], "one column names the cases");
    assert_eq!(names(&survey), ["1", "2", "3"]);
}

#[test]
fn odd_tables_are_read_or_refused() {
    let refused = |bytes: &[u8]| read_survey("a.csv", bytes, None).unwrap_err();
    assert_eq!(refused(b""), ImportError::Empty);
    assert_eq!(refused(b"a,b\n"), ImportError::NoRows);
    assert_eq!(refused(b"PK\x03\x04garbage"), ImportError::Damaged);
    let wide = format!("{}\n1\n", "a,".repeat(5_000));
    assert_eq!(refused(wide.as_bytes()), ImportError::TooManyColumns);
    let open = format!("a,b\n1,\"{}", "palabra, otra\n".repeat(300_000));
    assert!(matches!(refused(open.as_bytes()), ImportError::UnclosedQuote { .. }));
    // A NUL in a cell is told and kept as a sign.
    let parsed = read_survey("a.csv", b"a,b\n1,x\0y\n", None).unwrap();
    assert!(matches!(parsed.warnings[..], [ImportWarning::NulReplaced { count: 1 }]));
    // What looks like a formula is words.
    let survey = of_text("caso,b\nA,=1+1\nB,@x\n");
    assert_eq!(survey.draft(Arrangement::PerCase, &words()).respondents[0].values[0], ["=1+1"]);
    assert_eq!(survey.columns[1].role, TEXT);
}
