//! Carries out what the tree asks for.

use egui::Context;

use super::action::{CodesAction, Verb};
use super::data::outline;
use super::state::Taken;
use crate::i18n::Message;
use crate::model::*;
use crate::project::SplitInto;
use crate::ui::action::Action;
use crate::ui::app::App;
use crate::ui::dialogs::Dialog;
use crate::ui::dispatch::{job, told_job};
use crate::ui::engine::{Job, Outcome, Request, Then};
use crate::ui::view_state::Workspace;

/// Carries out an action.
pub fn dispatch(app: &mut App, ctx: &Context, action: CodesAction) {
    let Some(session) = &mut app.session else { return };
    let snapshot = session.standing.snapshot.clone();
    match action {
        CodesAction::Chosen(verb) => chosen(app, verb),
        CodesAction::Take { codes, cut } => {
            ctx.copy_text(outline(snapshot.codes(), &codes));
            session.codes.take(codes, cut);
        }
        CodesAction::Paste(into) => {
            if let Some((Taken { codes, cut }, to)) = session.codes.paste(snapshot.codes(), into) {
                app.engine.send(Request::Do(paste_job(codes, cut, to)));
            }
        }
        CodesAction::ShowLevels(n_levels) => session.codes.show_levels(snapshot.codes(), n_levels),
        CodesAction::CountOwn(own) => {
            session.codes.count_own = own;
            app.settings.count_own = own;
        }
        CodesAction::TakeKeys => {
            session.codes.wants_keys = true;
            session.view.workspace = Workspace::Code;
            app.settings.hidden.codes = false;
            if session.view.focused_code.is_none() {
                session.view.focused_code = snapshot.codes().codes().first().map(|code| code.id);
            }
        }
        CodesAction::AskColor(codes) => {
            if let Some(first) = codes.first().and_then(|&id| snapshot.code(id)) {
                let color = crate::ui::theme::chosen_color(first.color);
                app.dialog = Some(Dialog::FreeColor(codes, color));
            }
        }
        CodesAction::AskSplit(code) => app.dialog = Some(Dialog::split_code(&app.context(ctx), code)),
        CodesAction::AskLabels(code) => app.dialog = Some(Dialog::code_labels(&app.context(ctx), code)),
        CodesAction::AskSetName(set) => app.dialog = Some(Dialog::set_name(&app.context(ctx), set)),
        CodesAction::AddSet(name) => app.engine.send(Request::Do(Box::new(move |project| {
            let output = project.add_code_set(&name)?;
            let set = output.output;
            Ok(Outcome::of(output, Then::ChooseSet(set)))
        }))),
        CodesAction::RenameSet(set, name) => {
            app.engine.send(Request::Do(job(move |project| project.rename_code_set(set, &name))));
        }
        CodesAction::DeleteSet(set) => {
            let name = snapshot.code_sets().iter().find(|row| row.id == set).map(|row| row.name.clone());
            let told = Message::new("sets-told-deleted").with("name", name.unwrap_or_default());
            app.engine.send(Request::Do(told_job(told, move |project| project.delete_code_set(set))));
        }
        CodesAction::SetLabels(code, labels) => {
            app.engine.send(Request::Do(job(move |project| project.set_code_labels(code, labels))));
        }
        CodesAction::Confirm(codings) => {
            let told = Message::new("card-told-confirmed").with("n", codings.len());
            app.engine.send(Request::Do(told_job(told, move |project| project.confirm_codings(&codings))));
        }
        CodesAction::AddExample(coding) => {
            let Some(row) = snapshot.coding(coding) else { return };
            let standing = snapshot.anchors_of(row.code);
            if standing.iter().any(|anchor| anchor.coding == Some(coding)) {
                app.notices.toast(Message::new("card-example-stands"));
                return;
            }
            let mut examples: Vec<_> =
                standing.into_iter().map(|anchor| (anchor.coding, anchor.text.clone())).collect();
            examples.push((Some(coding), String::new()));
            app.actions.send(Action::SetAnchorExamples(row.code, examples));
        }
        CodesAction::Recolor(codes, color) => {
            app.engine.send(Request::Do(job(move |project| project.recolor_codes(&codes, color))));
        }
        CodesAction::Sort(under, by) => {
            let told = match under.and_then(|id| snapshot.code(id)) {
                None => Message::new("codes-told-sorted"),
                Some(code) => Message::new("codes-told-sorted-under").with("name", code.name.clone()),
            };
            app.engine.send(Request::Do(told_job(told, move |project| project.sort_codes(under, by))));
        }
        CodesAction::Split(code, codings, into) => {
            let name = |id: CodeId| snapshot.code(id).map_or_else(String::new, |code| code.name.clone());
            let to = match &into {
                SplitInto::New(name) => name.clone(),
                SplitInto::Existing(id) => name(*id),
            };
            let told =
                Message::new("codes-told-split").with("n", codings.len()).with("from", name(code)).with("to", to);
            app.engine.send(Request::Do(told_job(told, move |project| project.split_code(code, &codings, into))));
        }
    }
}

/// Does something to the codes that are chosen.
fn chosen(app: &mut App, verb: Verb) {
    let Some(session) = &mut app.session else { return };
    let snapshot = &session.standing.snapshot;
    let focused = session.view.focused_code;
    let codes = session.codes.chosen(snapshot, focused);
    let Some(first) = focused.filter(|_| !codes.is_empty()) else { return };
    app.actions.send(match verb {
        Verb::Cut => Action::Codes(CodesAction::Take { codes, cut: true }),
        Verb::Copy => Action::Codes(CodesAction::Take { codes, cut: false }),
        Verb::Paste => Action::Codes(CodesAction::Paste(Some(first))),
        Verb::Color => Action::Codes(CodesAction::AskColor(codes)),
        Verb::Split => Action::Codes(CodesAction::AskSplit(first)),
        Verb::Merge => Action::AskMergeCode(first),
        Verb::Delete => {
            session.view.focused_code = session.codes.heir(snapshot.codes(), &codes);
            Action::DeleteCodes(codes)
        }
    });
}

fn paste_job(codes: Vec<CodeId>, cut: bool, to: crate::project::Placement) -> Job {
    Box::new(move |project| {
        if cut {
            let first = codes.first().copied().unwrap_or_default();
            return Ok(Outcome::of(project.move_codes(&codes, to)?, Then::NewCode(first)));
        }
        let copied = project.copy_codes(&codes, to)?;
        let then = copied.output.first().map_or(Then::Show, |&first| Then::NewCode(first));
        Ok(Outcome::of(copied, then))
    })
}
