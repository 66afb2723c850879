//! What the table of cases and the variable manager ask for.

use std::path::PathBuf;

use crate::i18n::Message;
use crate::model::*;
use crate::project::{CaseTableEdit, OpOutput, Project, ProjectError};
use crate::ui::app::App;
use crate::ui::engine::{Job, Outcome, Request, Then};
use crate::ui::files::Purpose;

/// Something that is asked of cases and variables.
#[derive(Clone, Debug, PartialEq)]
pub enum CasesAction {
    /// Many changes of the table as one step, told with how many cells are written.
    Edit(CaseTableEdit, Option<usize>),
    /// Sets the values of a cell.
    SetValues(CaseId, VariableId, Vec<String>),
    /// Makes a case.
    AddCase(String),
    /// Renames a case.
    RenameCase(CaseId, String),
    /// Deletes cases.
    DeleteCases(Vec<CaseId>),
    /// Puts all cases in this order.
    KeepOrder(Vec<CaseId>),
    /// Gives a case a document or a speaker of it, or takes it away.
    SetPart(CaseId, DocumentId, Option<SpeakerId>, bool),
    /// Makes a group of cases.
    AddGroup(String, Vec<CaseId>),
    /// Puts cases into a group, or takes them out.
    SetInGroup(CaseGroupId, Vec<CaseId>, bool),
    /// Renames a group.
    RenameGroup(CaseGroupId, String),
    /// Deletes a group; its cases stay.
    DeleteGroup(CaseGroupId),
    /// Makes a set of documents.
    AddDocumentSet(String, Vec<DocumentId>),
    /// Makes a variable.
    AddVariable(String, VariableKind),
    /// Renames a variable.
    RenameVariable(VariableId, String),
    /// Says how the values of a variable are read.
    SetKind(VariableId, VariableKind),
    /// Deletes variables.
    DeleteVariables(Vec<VariableId>),
    /// Puts a variable before another one, or behind all.
    MoveVariable(VariableId, Option<VariableId>),
    /// Says what wordings are counted under.
    SetCategories(VariableId, Vec<(String, String)>),
    /// Renames a category.
    RenameCategory(VariableId, String, String),
    /// Puts the categories in this order.
    OrderCategories(VariableId, Vec<String>),
    /// Adds an option.
    AddOption(VariableId, String),
    /// Deletes options.
    DeleteOptions(VariableId, Vec<String>),
    /// Says what a variable or a category is called in a language.
    SetLabel(VariableId, String, String, String),
    /// Shows the manager of a variable beside the table, or hides it.
    ShowVariable(Option<VariableId>),
    /// Asks for a table to import.
    AskImport,
    /// Reads a table and shows what it would bring.
    ImportFrom(PathBuf),
    /// Asks where the table is written.
    AskExport,
    /// Writes the table.
    ExportTo(PathBuf),
}

/// Carries an action out.
pub fn dispatch(app: &mut App, ctx: &egui::Context, action: CasesAction) {
    use CasesAction as A;
    let Some(session) = &mut app.session else { return };
    let job = match action {
        A::ShowVariable(variable) => {
            session.cases.manager.variable = variable;
            return;
        }
        A::AskImport => return app.ask(ctx, Purpose::ImportCases),
        A::AskExport => return app.ask(ctx, Purpose::ExportCases),
        A::ImportFrom(path) => {
            match super::import::read(&session.standing.snapshot, &path) {
                Ok(incoming) => session.cases.incoming = Some(incoming),
                Err(reason) => app.notices.error(reason),
            }
            return;
        }
        A::ExportTo(path) => {
            match super::import::export(&session.standing.snapshot, &app.catalog, &path) {
                Ok(()) => {
                    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                    app.notices.toast(Message::new("export-done").with("name", name));
                }
                Err(reason) => app.notices.error(reason),
            }
            return;
        }
        action => job_of(action),
    };
    app.engine.send(Request::Do(job));
}

fn job_of(action: CasesAction) -> Job {
    use CasesAction as A;
    match action {
        A::Edit(edit, Some(n)) => {
            told(Message::new("cases-told-cells").with("n", n), move |project| project.edit_case_table(&edit))
        }
        A::Edit(edit, None) => job(move |project| project.edit_case_table(&edit)),
        A::SetValues(case, variable, values) => job(move |project| project.set_values(case, variable, &values)),
        A::AddCase(name) => job(move |project| project.add_case(&name)),
        A::RenameCase(id, name) => job(move |project| project.rename_case(id, &name)),
        A::DeleteCases(ids) => {
            let n = ids.len();
            told(Message::new("cases-told-deleted").with("n", n), move |project| project.delete_cases(&ids))
        }
        A::KeepOrder(ids) => job(move |project| project.move_cases(&ids, None)),
        A::SetPart(case, document, speaker, true) => job(move |project| project.add_case_part(case, document, speaker)),
        A::SetPart(case, document, speaker, false) => {
            job(move |project| project.remove_case_part(case, document, speaker))
        }
        A::AddGroup(name, cases) => {
            let said = Message::new("cases-told-group").with("name", name.clone()).with("n", cases.len());
            told(said, move |project| project.add_case_group(&name, &cases))
        }
        A::SetInGroup(id, cases, true) => job(move |project| project.put_in_case_group(id, &cases, None)),
        A::SetInGroup(id, cases, false) => job(move |project| project.take_from_case_group(id, &cases)),
        A::RenameGroup(id, name) => job(move |project| project.rename_case_group(id, &name)),
        A::DeleteGroup(id) => job(move |project| project.delete_case_group(id)),
        A::AddDocumentSet(name, documents) => {
            let said = Message::new("cases-told-set").with("name", name.clone()).with("n", documents.len());
            told(said, move |project| project.add_document_set(&name, &documents))
        }
        A::AddVariable(name, kind) => job(move |project| project.add_variable(&name, kind)),
        A::RenameVariable(id, name) => job(move |project| project.rename_variable(id, &name)),
        A::SetKind(id, kind) => job(move |project| project.set_variable_kind(id, kind)),
        A::DeleteVariables(ids) => {
            let n = ids.len();
            told(Message::new("cases-told-variables").with("n", n), move |project| project.delete_variables(&ids))
        }
        A::MoveVariable(id, before) => job(move |project| project.move_variables(&[id], before)),
        A::SetCategories(id, said) => job(move |project| project.set_categories(id, &said)),
        A::RenameCategory(id, from, to) => job(move |project| project.rename_category(id, &from, &to)),
        A::OrderCategories(id, names) => job(move |project| project.order_categories(id, &names)),
        A::AddOption(id, text) => job(move |project| project.add_value_options(id, &[text])),
        A::DeleteOptions(id, texts) => job(move |project| project.delete_value_options(id, &texts)),
        A::SetLabel(id, text, language, label) => {
            job(move |project| project.set_variable_label(id, &text, &language, &label))
        }
        // Done above.
        A::ShowVariable(_) | A::AskImport | A::ImportFrom(_) | A::AskExport | A::ExportTo(_) => {
            Box::new(|_| Ok(Outcome::default()))
        }
    }
}

fn job<T>(work: impl FnOnce(&mut Project) -> Result<OpOutput<T>, ProjectError> + Send + 'static) -> Job {
    Box::new(move |project| Ok(Outcome::of(work(project)?, Then::Show)))
}

fn told<T>(
    said: Message,
    work: impl FnOnce(&mut Project) -> Result<OpOutput<T>, ProjectError> + Send + 'static,
) -> Job {
    Box::new(move |project| Ok(Outcome::of(work(project)?, Then::Tell(said))))
}
