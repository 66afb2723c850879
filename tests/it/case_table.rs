//! Variables, what values are counted under, groups and parts of cases, and edits of the whole
//! table: what each operation does, with undo and redo of all of it.

use voces::model::*;
use voces::project::{CaseRef, CaseTableEdit, Project, ProjectError, VariableRef};
use voces::query::cases::{Categories, category_of, proposals_of};

use crate::notation::{check_on, project_of};

const TEXT: &str = "I <trust>felt</trust> alone.";

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

/// Cases and values: three of one variable, and as many documents.
fn study() -> (Project, Vec<CaseId>, VariableId) {
    let mut project = project_of(&[TEXT, "b"]);
    let gender = project.add_variable("Género", VariableKind::Single).expect("a variable").output;
    let mut cases = Vec::new();
    for (name, value) in [("Ñuñoa", "mujer"), ("東京", "Mujer "), ("Ana 😀", "hombre")] {
        let case = project.add_case(name).expect("a case").output;
        project.set_values(case, gender, &texts(&[value])).expect("set");
        cases.push(case);
    }
    (project, cases, gender)
}

fn shown(project: &Project) -> String {
    crate::notation::print(project)
}

/// The categories with their wordings: `Mujer: mujer 1, Mujer 1`.
fn categories(project: &Project, variable: VariableId) -> Vec<String> {
    let snapshot = project.snapshot();
    let list = Categories::new(snapshot).list(snapshot, snapshot.variable(variable).expect("a variable"));
    let wordings = |wordings: &[(String, usize)]| {
        wordings.iter().map(|(text, n)| format!("{text} {n}")).collect::<Vec<_>>().join(", ")
    };
    list.iter().map(|category| format!("{}: {}", category.name, wordings(&category.wordings))).collect()
}

fn said(rows: &[(&str, &str)]) -> Vec<(String, String)> {
    rows.iter().map(|(text, category)| ((*text).to_owned(), (*category).to_owned())).collect()
}

#[test]
fn variables_are_renamed_read_anew_ordered_and_deleted() {
    let (mut project, cases, gender) = study();
    let age = project.add_variable("Edad", VariableKind::Number).expect("a variable").output;
    let shown = shown(&project);
    assert!(matches!(project.rename_variable(age, " Género"), Err(ProjectError::NameTaken(_))));
    let project = check_on(project, |p| p.rename_variable(gender, "Gender"), &shown);
    let project = check_on(project, |p| p.set_variable_kind(gender, VariableKind::Number), &shown);
    let value = project.snapshot().values_of(cases[0], gender)[0].text.clone();
    assert_eq!(value, "mujer", "what does not fit stays as written");
    let mut project = check_on(project, |p| p.move_variables(&[age], Some(gender)), &shown);
    assert_eq!(project.snapshot().variables()[0].id, age);
    project.set_categories(gender, &said(&[("mujer", "W")])).expect("set");
    project.set_variable_label(gender, "W", "de", "Frau").expect("set");
    let project = check_on(project, |p| p.delete_variables(&[gender, gender]), &shown);
    assert_eq!((project.snapshot().values().count(), project.snapshot().variable_labels().count()), (0, 0));
}

#[test]
fn values_are_merged_and_keep_their_wording() {
    let (project, cases, gender) = study();
    let shown = shown(&project);
    let proposals = proposals_of(project.snapshot(), gender);
    assert_eq!(proposals[0].wordings, [("Mujer".to_owned(), 1), ("mujer".to_owned(), 1)]);
    let project = check_on(project, |p| p.set_categories(gender, &said(&[("mujer", "W"), ("Mujer", "W")])), &shown);
    assert_eq!(categories(&project, gender), ["W: mujer 1, Mujer 1", "hombre: hombre 1"]);
    assert_eq!(proposals_of(project.snapshot(), gender), []);
    let value = project.snapshot().values_of(cases[0], gender)[0].clone();
    assert_eq!((value.text.as_str(), category_of(project.snapshot(), &value)), ("mujer", "W"));
    // Renamed, split again and reset.
    let project = check_on(project, |p| p.rename_category(gender, "W", "Woman"), &shown);
    let project = check_on(project, |p| p.rename_category(gender, "hombre", "Man"), &shown);
    assert_eq!(categories(&project, gender), ["Woman: mujer 1, Mujer 1", "Man: hombre 1"]);
    let project = check_on(project, |p| p.set_categories(gender, &said(&[("Mujer", "Mujer")])), &shown);
    assert_eq!(categories(&project, gender), ["Woman: mujer 1", "Mujer: Mujer 1", "Man: hombre 1"]);
    assert_eq!(proposals_of(project.snapshot(), gender), [], "both were decided");
    let reset = said(&[("mujer", ""), ("Mujer", ""), ("hombre", "")]);
    let project = check_on(project, |p| p.set_categories(gender, &reset), &shown);
    assert_eq!(proposals_of(project.snapshot(), gender).len(), 1);
    // Renamed to one that stands, both become one.
    let project = check_on(project, |p| p.rename_category(gender, "mujer", "Mujer"), &shown);
    assert_eq!(categories(&project, gender)[0], "Mujer: mujer 1, Mujer 1");
}

#[test]
fn options_and_categories_have_an_order() {
    let (project, _, gender) = study();
    let shown = shown(&project);
    let project = check_on(project, |p| p.add_value_options(gender, &texts(&["otra", "mujer", "otra"])), &shown);
    assert_eq!(categories(&project, gender), ["otra: otra 0", "mujer: mujer 1", "hombre: hombre 1", "Mujer: Mujer 1"]);
    let mut project = check_on(project, |p| p.order_categories(gender, &texts(&["hombre", "mujer"])), &shown);
    assert_eq!(categories(&project, gender), ["hombre: hombre 1", "mujer: mujer 1", "otra: otra 0", "Mujer: Mujer 1"]);
    assert!(project.add_value_options(gender, &texts(&[" "])).is_err());
    let project = check_on(project, |p| p.delete_value_options(gender, &texts(&["otra", "nadie"])), &shown);
    assert_eq!(categories(&project, gender)[2], "Mujer: Mujer 1");
}

#[test]
fn labels_go_with_a_category_that_is_renamed() {
    let (mut project, _, gender) = study();
    let shown = shown(&project);
    project.set_categories(gender, &said(&[("mujer", "W"), ("Mujer", "W")])).expect("set");
    project.set_variable_label(gender, "W", "es", "Mujer").expect("set");
    let project = check_on(project, |p| p.set_variable_label(gender, "", "de", "Geschlecht"), &shown);
    let project = check_on(project, |p| p.set_variable_label(gender, "W", "de", "Frau"), &shown);
    let project = check_on(project, |p| p.rename_category(gender, "W", "woman"), &shown);
    let labels = |project: &Project| -> Vec<String> {
        let labels = project.snapshot().variable_labels();
        labels.map(|row| format!("{}/{} {}", row.text, row.language, row.label)).collect()
    };
    assert_eq!(labels(&project), ["woman/es Mujer", "/de Geschlecht", "woman/de Frau"]);
    let project = check_on(project, |p| p.set_variable_label(gender, "woman", "de", ""), &shown);
    let mut project = check_on(project, |p| p.set_variable_label(gender, "", "de", "Geschlecht (gelesen)"), &shown);
    assert_eq!(labels(&project), ["woman/es Mujer", "/de Geschlecht (gelesen)"]);
    assert!(project.set_variable_label(gender, "", "no language", "x").is_err());
}

#[test]
fn groups_of_cases() {
    let (project, cases, _) = study();
    let shown = shown(&project);
    let mut project = check_on(project, |p| p.add_case_group("Norte", &[cases[1], cases[1]]), &shown);
    let group = project.snapshot().case_groups()[0].id;
    assert!(matches!(project.add_case_group("Norte", &[]), Err(ProjectError::NameTaken(_))));
    let second = project.add_case_group("Sur", &[]).expect("a group").output;
    let project = check_on(project, |p| p.rename_case_group(group, "El norte"), &shown);
    let project = check_on(project, |p| p.put_in_case_group(group, &[cases[0]], Some(cases[1])), &shown);
    let members = |project: &Project| -> Vec<CaseId> {
        project.snapshot().cases_of_group(group).iter().map(|member| member.case).collect()
    };
    assert_eq!(members(&project), [cases[0], cases[1]]);
    let project = check_on(project, |p| p.take_from_case_group(group, &[cases[1], cases[2]]), &shown);
    assert_eq!(members(&project), [cases[0]]);
    let project = check_on(project, |p| p.move_case_groups(&[second], Some(group)), &shown);
    assert_eq!(project.snapshot().case_groups()[0].id, second);
    let project = check_on(project, |p| p.delete_cases(&[cases[0]]), &shown);
    check_on(project, |p| p.delete_case_group(group), &shown);
}

#[test]
fn speakers_and_documents_belong_to_cases() {
    let (mut project, cases, _) = study();
    let speakers = ["Ana", "Bo"].map(|label| DraftSpeaker { label: label.into(), role: SpeakerRole::Respondent });
    let draft = DraftDocument {
        name: "FG".into(),
        text: "Ana: a\nBo: b".into(),
        speakers: speakers.into(),
        ..DraftDocument::default()
    };
    let group = project.add_documents(vec![draft], None).expect("a document").output[0];
    let single = project.snapshot().documents().next().expect("a document").document.id;
    let speakers: Vec<SpeakerId> =
        project.snapshot().document(group).expect("it").transcript.speakers.iter().map(|who| who.id).collect();
    let shown = shown(&project);
    let parts = |project: &Project, case: CaseId| -> Vec<(DocumentId, Option<SpeakerId>)> {
        let parts = project.snapshot().case_parts().filter(|part| part.case == case);
        parts.map(|part| (part.document, part.speaker)).collect()
    };
    let project = check_on(project, |p| p.add_case_part(cases[0], group, Some(speakers[0])), &shown);
    let project = check_on(project, |p| p.add_case_part(cases[0], single, None), &shown);
    let project = check_on(project, |p| p.add_case_part(cases[1], group, Some(speakers[1])), &shown);
    assert_eq!(parts(&project, cases[0]), [(group, Some(speakers[0])), (single, None)]);
    let mut project = check_on(project, |p| p.add_case_parts(cases[0], &[(group, Some(speakers[1]))]), &shown);
    assert_eq!(parts(&project, cases[0]).len(), 3);
    assert_eq!(project.add_case_part(cases[0], single, None).expect("again").changes.operation, None);
    // The whole takes the place of the speakers, and a speaker that of the whole.
    let project = check_on(project, |p| p.add_case_part(cases[0], group, None), &shown);
    assert_eq!(parts(&project, cases[0]), [(single, None), (group, None)]);
    let mut project = check_on(project, |p| p.add_case_part(cases[0], group, Some(speakers[1])), &shown);
    assert_eq!(parts(&project, cases[0]), [(single, None), (group, Some(speakers[1]))]);
    assert!(project.add_case_part(cases[0], single, Some(speakers[0])).is_err(), "another document's speaker");
    let project = check_on(project, |p| p.remove_case_part(cases[0], group, Some(speakers[1])), &shown);
    assert_eq!(parts(&project, cases[0]), [(single, None)]);
    assert_eq!(parts(&project, cases[1]), [(group, Some(speakers[1]))]);
}

#[test]
fn many_cells_are_one_step() {
    let (project, cases, gender) = study();
    let shown = shown(&project);
    let document = project.snapshot().documents().next().expect("a document").document.id;
    let (old, new) = (CaseRef::Standing(cases[0]), CaseRef::New(0));
    let (known, added) = (VariableRef::Standing(gender), VariableRef::New(0));
    let edit = CaseTableEdit {
        new_cases: texts(&["عائشة", "C5"]),
        new_variables: vec![("Rol".into(), VariableKind::Multiple)],
        // Names may change places.
        renamed: vec![(cases[0], "東京".into()), (cases[1], "Ñuñoa".into())],
        values: vec![
            (old, known, texts(&["never"])),
            (old, known, texts(&[" no binaria "])),
            (new, known, texts(&["mujer", ""])),
            (new, added, texts(&["cocina", "venta"])),
            (CaseRef::Standing(cases[2]), known, vec![]),
        ],
        categories: vec![(known, "no binaria".into(), "NB".into())],
        groups: vec![(new, "Norte".into()), (old, "Norte".into())],
        parts: vec![(new, document, None)],
    };
    assert_eq!(edit.n_cases(), 5);
    let mut project = check_on(project, |p| p.edit_case_table(&edit), &shown);
    let snapshot = project.snapshot();
    let names: Vec<&str> = snapshot.cases().iter().map(|case| case.name.as_str()).collect();
    assert_eq!(names, ["東京", "Ñuñoa", "Ana 😀", "عائشة", "C5"]);
    let value = |case, variable| -> Vec<String> {
        snapshot.values_of(case, variable).iter().map(|value| value.text.clone()).collect()
    };
    let case = snapshot.cases()[3].id;
    assert_eq!((value(cases[0], gender), value(case, gender)), (texts(&["no binaria"]), texts(&["mujer"])));
    assert_eq!(value(case, snapshot.variables()[1].id), ["cocina", "venta"]);
    assert_eq!(value(cases[2], gender), [""; 0]);
    assert_eq!(snapshot.cases_of_group(snapshot.case_groups()[0].id).len(), 2);
    let again = CaseTableEdit { values: edit.values[1..2].to_vec(), ..CaseTableEdit::default() };
    assert_eq!(project.edit_case_table(&again).expect("again").changes.operation, None);
    let before = project.snapshot().dump();
    for refused in [
        CaseTableEdit { new_cases: texts(&["C5"]), ..CaseTableEdit::default() },
        CaseTableEdit { new_cases: texts(&["x", " x"]), ..CaseTableEdit::default() },
        CaseTableEdit { renamed: vec![(cases[0], "C5".into())], ..CaseTableEdit::default() },
        CaseTableEdit { new_variables: vec![("Rol".into(), VariableKind::Text)], ..CaseTableEdit::default() },
        CaseTableEdit { values: vec![(CaseRef::New(7), known, vec![])], ..CaseTableEdit::default() },
    ] {
        assert!(project.edit_case_table(&refused).is_err());
        assert_eq!(project.snapshot().dump(), before);
    }
}

#[test]
fn cases_are_put_in_order() {
    let (project, cases, _) = study();
    let shown = shown(&project);
    let project = check_on(project, |p| p.move_cases(&[cases[2], cases[0], cases[1]], None), &shown);
    let order: Vec<CaseId> = project.snapshot().cases().iter().map(|case| case.id).collect();
    assert_eq!(order, [cases[2], cases[0], cases[1]]);
}

#[test]
fn a_case_that_is_renamed_twice_has_its_last_name() {
    let (mut project, cases, _) = study();
    let renamed = vec![(cases[0], "Uno".to_owned()), (cases[1], "Dos".to_owned()), (cases[0], "Tres".to_owned())];
    let edit = CaseTableEdit { renamed, ..CaseTableEdit::default() };
    project.edit_case_table(&edit).expect("edited");
    let names = |project: &Project| -> Vec<String> {
        project.snapshot().cases().into_iter().map(|case| case.name.clone()).collect()
    };
    assert_eq!(names(&project), ["Tres", "Dos", "Ana 😀"]);
    assert_eq!(project.check().expect("checked"), []);
    project.undo().expect("undone");
    assert_eq!(names(&project), ["Ñuñoa", "東京", "Ana 😀"]);
    assert_eq!(project.check().expect("checked"), []);
}
