//! The table under the hand of a person.

use std::time::{Duration, Instant};

use egui::{Event, Key, Modifiers, vec2};

use super::grid::Col;
use crate::model::*;
use crate::project::Project;
use crate::ui::action::Action;
use crate::ui::tests::window::{Window, study};
use crate::ui::view_state::Center;

fn shown(project: Project) -> Window {
    let mut window = Window::over(project);
    window.do_action(Action::ShowCenter(Center::CaseTable));
    window
}

/// Three cases, a variable of each kind that is written differently.
fn filled() -> Project {
    let mut project = study();
    for name in ["C1", "Ñuñoa", "Ольга"] {
        project.add_case(name).unwrap();
    }
    for (name, kind) in [
        ("Rol", VariableKind::Text),
        ("Género", VariableKind::Single),
        ("Pagado", VariableKind::Boolean),
        ("Tareas", VariableKind::Multiple),
    ] {
        project.add_variable(name, kind).unwrap();
    }
    let variables: Vec<VariableId> = project.snapshot().variables().iter().map(|variable| variable.id).collect();
    project.add_value_options(variables[1], &["mujer".into(), "hombre".into()]).unwrap();
    project.add_value_options(variables[3], &["cocina".into(), "venta".into()]).unwrap();
    project
}

impl Window {
    fn do_action(&mut self, action: Action) {
        self.app().send(action);
        self.run();
        self.run();
    }

    /// Puts the keyboard on a cell by a click.
    fn at_cell(&mut self, case: &str, column: &str) {
        let label = format!("{case}, {column}: {}", self.cell(case, column));
        self.click(&label);
        self.run();
    }

    fn cell(&self, case: &str, column: &str) -> String {
        let state = &self.session().cases;
        let snapshot = &self.session().standing.snapshot;
        let row = state.grid.table.rows.iter().find(|row| row.case.name == case).unwrap();
        let col = state.grid.columns.iter().find(|col| match state.grid.variable(**col) {
            Some(variable) => variable.name == column,
            None => column == "Case" && **col == Col::Name || column == "Groups" && **col == Col::Groups,
        });
        state.grid.text(snapshot, row, *col.unwrap())
    }

    fn write(&mut self, text: &str) {
        self.harness.event(Event::Text(text.into()));
        self.run();
    }

    fn paste(&mut self, text: &str) {
        self.harness.event(Event::Paste(text.into()));
        self.run();
        self.run();
    }
}

#[test]
fn typing_replaces_and_keys_move() {
    let mut window = shown(filled());
    window.at_cell("C1", "Rol");
    window.write("a");
    window.write("lcaldesa ñ");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.cell("C1", "Rol"), "alcaldesa ñ");
    assert_eq!(window.session().cases.cursor, (1, 3), "Enter goes down");
    window.write("x");
    window.press(Modifiers::NONE, Key::Escape);
    assert_eq!(window.cell("Ñuñoa", "Rol"), "", "given up");
    window.write("vocera");
    window.press(Modifiers::NONE, Key::Tab);
    assert_eq!((window.cell("Ñuñoa", "Rol").as_str(), window.session().cases.cursor), ("vocera", (1, 4)));
    window.press(Modifiers::SHIFT, Key::Tab);
    window.press(Modifiers::NONE, Key::F2);
    window.write(" mayor");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.cell("Ñuñoa", "Rol"), "vocera mayor", "F2 goes on");
    window.at_cell("C1", "Rol");
    window.press(Modifiers::NONE, Key::Delete);
    assert_eq!(window.cell("C1", "Rol"), "");
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.cell("C1", "Rol"), "alcaldesa ñ");
}

#[test]
fn choices_yes_and_no_and_ticks_by_key() {
    let mut window = shown(filled());
    window.at_cell("C1", "Género");
    window.press(Modifiers::NONE, Key::Enter);
    window.press(Modifiers::NONE, Key::ArrowDown);
    window.press(Modifiers::NONE, Key::ArrowDown);
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.cell("C1", "Género"), "hombre");
    window.write("muj");
    window.press(Modifiers::NONE, Key::ArrowDown);
    window.press(Modifiers::NONE, Key::Tab);
    assert_eq!(window.cell("Ñuñoa", "Género"), "mujer", "what is written chooses");
    assert_eq!(window.session().cases.cursor, (1, 5));
    window.write("y");
    assert_eq!(window.cell("Ñuñoa", "Pagado"), "yes");
    window.write(" ");
    assert_eq!(window.cell("Ñuñoa", "Pagado"), "no");
    window.press(Modifiers::NONE, Key::ArrowRight);
    window.press(Modifiers::NONE, Key::Enter);
    window.press(Modifiers::NONE, Key::ArrowDown);
    window.press(Modifiers::NONE, Key::Space);
    window.press(Modifiers::NONE, Key::ArrowDown);
    window.press(Modifiers::NONE, Key::Space);
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.cell("Ñuñoa", "Tareas"), "cocina | venta");
}

#[test]
fn a_block_from_a_spreadsheet_grows_the_table_when_asked() {
    let mut window = shown(filled());
    window.at_cell("Ольга", "Case");
    window.paste("Ольга\t\t\t\"dos\r\nlíneas\"\tmujer\r\nΑνθή\t\t\tx\tdoctor\r\n");
    assert!(window.shows("Paste into the table?"));
    assert!(window.shows("The block goes beyond the last case: one new case will be made."));
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.cell("Ольга", "Rol"), "dos\nlíneas");
    assert_eq!(window.cell("Ανθή", "Género"), "doctor");
    assert_eq!(window.snapshot().cases().len(), 4);
    let unfit = {
        let grid = &window.session().cases.grid;
        let variable = grid.table.variables[1].clone();
        grid.table.unfit(grid.table.rows[3].case.id, &variable)
    };
    assert_eq!(unfit, Some(crate::query::cases::Unfit::NoOption));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.snapshot().cases().len(), 3, "one step");
    assert_eq!(window.cell("Ольга", "Rol"), "");
}

#[test]
fn cells_are_copied_filled_and_sorted() {
    let mut window = shown(filled());
    window.at_cell("C1", "Rol");
    window.paste("b\tmujer\nc\thombre\na\tmujer");
    assert_eq!(window.cell("Ольга", "Rol"), "a");
    window.at_cell("C1", "Rol");
    window.press(Modifiers::SHIFT, Key::ArrowDown);
    window.press(Modifiers::SHIFT, Key::ArrowRight);
    window.harness.event(Event::Copy);
    window.harness.run_steps(1);
    let copied = window.harness.output().platform_output.commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    assert_eq!(copied.as_deref(), Some("b\tmujer\nc\thombre"));
    window.press(Modifiers::COMMAND, Key::D);
    assert_eq!((window.cell("Ñuñoa", "Rol"), window.cell("Ñuñoa", "Género")), ("b".into(), "mujer".into()));
    window.press(Modifiers::COMMAND, Key::Z);
    window.click("Sort and filter Rol");
    window.click("Sort ascending");
    let order = |window: &Window| -> Vec<String> {
        let grid = &window.session().cases.grid;
        grid.rows.iter().map(|&place| grid.table.rows[place].case.name.clone()).collect()
    };
    assert_eq!(order(&window), ["Ольга", "C1", "Ñuñoa"]);
    let names =
        |window: &Window| -> Vec<String> { window.snapshot().cases().iter().map(|case| case.name.clone()).collect() };
    assert_eq!(names(&window), ["C1", "Ñuñoa", "Ольга"], "of the view only");
    window.click("Keep this order");
    assert_eq!(names(&window), ["Ольга", "C1", "Ñuñoa"]);
}

#[test]
fn a_filter_makes_a_document_set_in_one_click() {
    let mut project = filled();
    let (cases, gender) = (project.snapshot().cases()[0].id, project.snapshot().variables()[1].id);
    project.set_values(cases, gender, &["mujer".into()]).unwrap();
    let document = project.snapshot().documents().next().unwrap().document.id;
    project.add_case_part(cases, document, None).unwrap();
    let mut window = shown(project);
    let filter = super::grid::ColumnFilter { chosen: ["mujer".to_owned()].into(), ..Default::default() };
    let session = window.harness.state_mut().as_mut().unwrap().session.as_mut().unwrap();
    session.cases.grid.filters.insert(Col::Variable(gender), filter);
    session.cases.grid.arrange(&session.standing.snapshot);
    window.run();
    window.click("Document set of the 1 document");
    let snapshot = window.snapshot();
    let set = snapshot.document_sets()[0].clone();
    assert_eq!(set.name, "Género: mujer");
    assert_eq!(snapshot.documents_of_set(set.id)[0].document, document);
    assert!(window.shows("1 of 3 cases"));
}

#[test]
fn new_cases_and_variables_are_named_in_the_table() {
    let mut window = shown(Project::in_memory("AK").unwrap());
    assert!(window.shows(
        "No cases and no variables yet. Paste a table from a spreadsheet, import one, or begin with a variable."
    ));
    window.click("Begin with a variable");
    window.run();
    window.type_over("Edad");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.snapshot().variables()[0].name, "Edad");
    window.click("New case");
    window.write("C1");
    window.press(Modifiers::NONE, Key::Enter);
    window.write("C2");
    window.press(Modifiers::NONE, Key::Enter);
    let names: Vec<String> = window.snapshot().cases().iter().map(|case| case.name.clone()).collect();
    assert_eq!(names, ["C1", "C2"]);
}

#[test]
fn a_thousand_cases_paint_only_what_is_seen() {
    let mut project = Project::in_memory("AK").unwrap();
    let long = "palabra ".repeat(38);
    let row = |n: usize| DraftCase {
        name: format!("Caso {n:04}"),
        values: (0..60).map(|column| vec![format!("{column} {long}")]).collect(),
    };
    let variables = (0..60).map(|n| format!("Variable {n}")).collect();
    project.import_case_table(&DraftCaseTable { variables, cases: (0..1000).map(row).collect() }).unwrap();
    let mut window = Window::of(Some(project), vec2(1440.0, 900.0));
    window.do_action(Action::ShowCenter(Center::CaseTable));
    let n_painted = window.session().cases.n_painted;
    assert!((100..600).contains(&n_painted), "{n_painted} of 63,000 cells");
    let began = Instant::now();
    window.harness.run_steps(10);
    // Unoptimised code on a busy machine; a hitch of a whole table would be seconds.
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
}
