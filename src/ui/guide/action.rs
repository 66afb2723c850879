//! What is asked about the guide, and how it is carried out.

use std::path::PathBuf;

use egui::Context;

use super::pick::{Pick, PickDialog};
use crate::export::guide::{of_questions, save_guide};
use crate::export::{CsvOptions, save_table};
use crate::i18n::Message;
use crate::import;
use crate::model::*;
use crate::project::{OpOutput, Project, ProjectError, QuestionPlacement, QuestionText};
use crate::query::guide::{Outline, QuestionTable, segments_of};
use crate::ui::action::Action;
use crate::ui::app::App;
use crate::ui::dialogs::Dialog;
use crate::ui::engine::{Job, Outcome, Request, Then};
use crate::ui::files::{Purpose, with_ending};
use crate::ui::view_state::Center;

/// Something that is asked about the guide.
#[derive(Clone, Debug, PartialEq)]
pub enum GuideAction {
    /// Makes a topic at the end.
    AddTopic(String),
    /// Renames a topic.
    RenameTopic(GuideTopicId, String),
    /// Deletes topics with their questions.
    DeleteTopics(Vec<GuideTopicId>),
    /// Puts topics before another one, or at the end.
    MoveTopics(Vec<GuideTopicId>, Option<GuideTopicId>),
    /// Makes a question or a probe.
    AddQuestion(QuestionPlacement, QuestionText),
    /// Changes what a question says.
    EditQuestion(GuideQuestionId, QuestionText),
    /// Deletes questions with their probes.
    DeleteQuestions(Vec<GuideQuestionId>),
    /// Puts questions somewhere else.
    MoveQuestions(Vec<GuideQuestionId>, QuestionPlacement),
    /// Notes where questions were asked.
    Mark(Vec<(GuideQuestionId, Segment)>),
    /// Says that another question was asked at a place.
    Reassign(QuestionPlaceId, GuideQuestionId),
    /// Takes places away.
    Unmark(Vec<QuestionPlaceId>),
    /// Says what became of questions in cases; none takes it back.
    Say(Vec<(GuideQuestionId, CaseId)>, Option<Asked>),
    /// Links questions to a code, or takes the links away.
    Link(Vec<GuideQuestionId>, CodeId, bool),
    /// Makes top-level codes of all topics.
    MakeCodes,
    /// Codes the answers to questions.
    CodeAnswers(Vec<GuideQuestionId>, CodeId),
    /// Shows a question on the page of the guide.
    Reveal(GuideQuestionId),
    /// Asks for something: a question or a code.
    Ask(Pick),
    /// Asks for a guide to import.
    AskImport,
    /// Reads a guide.
    Import(PathBuf),
    /// Asks where the guide is written to.
    AskExport,
    /// Writes the guide.
    ExportTo(PathBuf),
    /// Asks where the table of questions is written to.
    AskExportTable,
    /// Writes the table of questions by cases.
    ExportTableTo(PathBuf),
}

/// Carries an action out.
pub fn dispatch(app: &mut App, ctx: &Context, action: GuideAction) {
    use GuideAction as A;
    let Some(session) = &app.session else { return };
    let snapshot = session.standing.snapshot.clone();
    let job = match action {
        A::AddTopic(name) => job(move |project| project.add_guide_topic(&name, None)),
        A::RenameTopic(id, name) => job(move |project| project.rename_guide_topic(id, &name)),
        A::DeleteTopics(ids) => {
            let told = Message::new("told-deleted-topics").with("n", ids.len());
            told_job(told, move |project| project.delete_guide_topics(&ids))
        }
        A::MoveTopics(ids, before) => job(move |project| project.move_guide_topics(&ids, before)),
        A::AddQuestion(to, text) => job(move |project| project.add_guide_question(to, text)),
        A::EditQuestion(id, text) => job(move |project| project.edit_guide_question(id, text)),
        A::DeleteQuestions(ids) => {
            let told = Message::new("told-deleted-questions").with("n", ids.len());
            told_job(told, move |project| project.delete_guide_questions(&ids))
        }
        A::MoveQuestions(ids, to) => job(move |project| project.move_guide_questions(&ids, to)),
        A::Mark(places) => job(move |project| project.mark_questions(&places)),
        A::Reassign(place, question) => job(move |project| project.reassign_question_place(place, question)),
        A::Unmark(places) => job(move |project| project.remove_question_places(&places)),
        A::Say(cells, status) => job(move |project| project.set_question_statuses(&cells, status)),
        A::Link(questions, code, is_linked) => job(move |project| project.link_questions(&questions, code, is_linked)),
        A::MakeCodes => Box::new(move |project: &mut Project| {
            let topics: Vec<GuideTopicId> = snapshot.guide_topics().iter().map(|topic| topic.id).collect();
            let output = project.make_topic_codes(&topics, true)?;
            let told = Message::new("told-topic-codes").with("n", output.output.len());
            let then = if output.changes.operation.is_some() { Then::Tell(told) } else { Then::Say(told) };
            Ok(Outcome::of(output, then))
        }),
        A::CodeAnswers(questions, code) => Box::new(move |project: &mut Project| {
            let segments = segments_of(project.snapshot(), &questions);
            let output = project.code_segments(&segments, code)?;
            let told = Message::new("told-coded-answers").with("n", output.output.n_made);
            let then = if output.changes.operation.is_some() { Then::Tell(told) } else { Then::Say(told) };
            Ok(Outcome::of(output, then))
        }),
        A::Reveal(question) => {
            let Some(session) = &mut app.session else { return };
            session.guide.reveal(question);
            app.actions.send(Action::ShowCenter(Center::Guide));
            return;
        }
        A::Ask(pick) => {
            app.dialog = Some(Dialog::Guide(PickDialog::of(&app.context(ctx), pick)));
            return;
        }
        A::AskImport => return app.ask(ctx, Purpose::ImportGuide),
        A::AskExport => return app.ask(ctx, Purpose::ExportGuide),
        A::AskExportTable => return app.ask(ctx, Purpose::ExportQuestions),
        A::Import(path) => return import_guide(app, &path),
        A::ExportTo(path) => {
            let path = with_ending(path, Purpose::ExportGuide);
            let done = save_guide(&path, &snapshot, &app.catalog).map_err(|error| error.message());
            return tell_export(app, &path, done);
        }
        A::ExportTableTo(path) => {
            let path = with_ending(path, Purpose::ExportQuestions);
            let (outline, cells) = (Outline::new(&snapshot), QuestionTable::new(&snapshot));
            let table = of_questions(&snapshot, &outline, &cells, &app.catalog, Timestamp::now());
            let done = save_table(&path, &table, CsvOptions::default()).map_err(|error| error.message());
            return tell_export(app, &path, done);
        }
    };
    app.engine.send(Request::Do(job));
}

fn import_guide(app: &mut App, path: &std::path::Path) {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let read = std::fs::read(path)
        .map_err(|error| Message::new("guide-not-read").with("detail", error.to_string()).with("name", name.clone()))
        .and_then(|bytes| import::read_guide(&name, &bytes).map_err(|error| error.message()));
    let draft = match read {
        Ok(parsed) => parsed.value.with_name(&app.catalog.text("guide-unnamed-topic")),
        Err(reason) => return app.notices.error(reason),
    };
    app.engine.send(Request::Do(Box::new(move |project| {
        let output = project.import_guide(&draft)?;
        let counts = output.output;
        let told = Message::new("guide-imported")
            .with("topics", counts.n_topics)
            .with("questions", counts.n_questions)
            .with("probes", counts.n_probes);
        let then = if output.changes.operation.is_some() { Then::Tell(told) } else { Then::Say(told) };
        Ok(Outcome::of(output, then))
    })));
}

fn tell_export(app: &mut App, path: &std::path::Path, done: Result<(), Message>) {
    match done {
        Ok(()) => {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            app.notices.toast(Message::new("export-done").with("name", name));
        }
        Err(reason) => app.notices.error(reason),
    }
}

fn job<T>(work: impl FnOnce(&mut Project) -> Result<OpOutput<T>, ProjectError> + Send + 'static) -> Job {
    Box::new(move |project| Ok(Outcome::of(work(project)?, Then::Show)))
}

fn told_job<T>(
    told: Message,
    work: impl FnOnce(&mut Project) -> Result<OpOutput<T>, ProjectError> + Send + 'static,
) -> Job {
    Box::new(move |project| Ok(Outcome::of(work(project)?, Then::Tell(told))))
}
