//! What is asked before the table is changed much: pasting beyond its end, importing, groups.

use egui::{Id, Modal, RichText, ScrollArea, TextEdit, Ui};
use egui_material_icons::icons::{ICON_DELETE, ICON_EDIT};

use super::action::CasesAction;
use super::state::{GroupsDialog, State};
use crate::i18n::Message;
use crate::query::cases::Incoming;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::dialogs::{buttons_ui, title_ui};
use crate::ui::widgets::icon_button;

/// How many changes of an import are listed.
const MAX_LISTED: usize = 200;

/// Draws what is asked, if anything.
pub fn show(ui: &Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    if state.pasting.is_some() {
        modal(ui, |ui| paste_ui(ui, ctx, state));
    } else if state.incoming.is_some() {
        modal(ui, |ui| incoming_ui(ui, ctx, state));
    } else if state.groups.is_some() {
        modal(ui, |ui| groups_ui(ui, ctx, state));
    }
}

fn modal(ui: &Ui, content: impl FnOnce(&mut Ui)) {
    let frame = egui::Frame::popup(ui.style()).inner_margin(20.0).corner_radius(10.0);
    let modal = Modal::new(Id::unique("cases-question")).frame(frame).backdrop_color(crate::ui::theme::DIALOG_VEIL);
    modal.show(ui.ctx(), content);
}

fn line(ui: &mut Ui, ctx: &ViewerContext<'_>, message: &Message) {
    ui.add(egui::Label::new(ctx.say(message)).wrap());
}

fn escaped(ui: &Ui) -> bool {
    ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Escape))
}

fn paste_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let Some(pasting) = &state.pasting else { return };
    ui.set_width(420.0);
    title_ui(ui, ctx, ctx.text("cases-paste-title"));
    line(ui, ctx, &Message::new("cases-paste-cells").with("n", pasting.n_cells));
    let n_new = pasting.edit.new_cases.len();
    if n_new > 0 {
        line(ui, ctx, &Message::new("cases-paste-new").with("n", n_new));
    }
    if pasting.n_left_out > 0 {
        line(ui, ctx, &Message::new("cases-paste-left-out").with("n", pasting.n_left_out));
    }
    let answer = buttons_ui(ui, ctx, &ctx.text("cases-paste-done"), !pasting.edit.is_empty());
    let entered = ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Enter));
    if answer == Some(true) || (entered && answer.is_none()) {
        if let Some(pasting) = state.pasting.take() {
            ctx.send(Action::Cases(CasesAction::Edit(pasting.edit, Some(pasting.n_cells))));
        }
        state.take_keys = true;
    } else if answer == Some(false) || escaped(ui) {
        (state.pasting, state.take_keys) = (None, true);
    }
}

fn incoming_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let Some(incoming) = &state.incoming else { return };
    ui.set_width(560.0);
    title_ui(ui, ctx, ctx.text("cases-import-title"));
    if incoming.is_empty() {
        line(ui, ctx, &Message::new("cases-import-nothing").with("n", incoming.n_same));
    }
    summary_ui(ui, ctx, incoming);
    conflicts_ui(ui, ctx, incoming);
    ui.add_space(10.0);
    let has_conflicts = !incoming.conflicts.is_empty();
    let mut takes_table = None;
    let mut is_given_up = escaped(ui);
    let size = egui::vec2(ui.available_width(), 28.0);
    ui.allocate_ui_with_layout(size, egui::Layout::right_to_left(egui::Align::Center), |ui| {
        if has_conflicts {
            if ui.add(crate::ui::dialogs::primary(ctx, &ctx.text("cases-import-keep"))).clicked() {
                takes_table = Some(false);
            }
            if ui.button(ctx.text("cases-import-take")).clicked() {
                takes_table = Some(true);
            }
        } else if ui
            .add_enabled(!incoming.is_empty(), crate::ui::dialogs::primary(ctx, &ctx.text("cases-import-done")))
            .clicked()
        {
            takes_table = Some(false);
        }
        is_given_up |= ui.button(ctx.text("dialog-cancel")).clicked();
    });
    if let Some(takes_table) = takes_table
        && let Some(incoming) = state.incoming.take()
    {
        let edit = incoming.into_edit(takes_table);
        if !edit.is_empty() {
            let n = edit.values.len();
            ctx.send(Action::Cases(CasesAction::Edit(edit, Some(n))));
        }
        state.take_keys = true;
    } else if is_given_up {
        (state.incoming, state.take_keys) = (None, true);
    }
}

fn summary_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, incoming: &Incoming) {
    let edit = &incoming.edit;
    for (key, n) in [
        ("cases-import-new-cases", edit.new_cases.len()),
        ("cases-import-new-variables", edit.new_variables.len()),
        ("cases-import-new-values", incoming.n_new_values),
        ("cases-import-categories", edit.categories.len()),
        ("cases-import-groups", edit.groups.len()),
        ("cases-import-parts", edit.parts.len()),
        ("cases-import-same", incoming.n_same),
        ("cases-import-conflicts", incoming.conflicts.len()),
    ] {
        if n > 0 {
            line(ui, ctx, &Message::new(key).with("n", n));
        }
    }
    let names: Vec<&str> = edit.new_variables.iter().map(|(name, _)| name.as_str()).take(12).collect();
    if !names.is_empty() {
        let names =
            RichText::new(names.join(", ")).color(*ctx.tokens.muted).font(ctx.tokens.font(ctx.tokens.sizes.small));
        ui.add(egui::Label::new(names).wrap());
    }
    if !incoming.unknown_documents.is_empty() {
        let names: Vec<&str> = incoming.unknown_documents.iter().map(String::as_str).take(12).collect();
        line(ui, ctx, &Message::new("cases-import-unknown").with("names", names.join(", ")));
    }
}

/// The cells that stand with another value: what stands, and what the table has.
fn conflicts_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, incoming: &Incoming) {
    if incoming.conflicts.is_empty() {
        return;
    }
    ui.add_space(8.0);
    let tokens = ctx.tokens;
    let head = |ui: &mut Ui, key: &'static str| {
        let text = RichText::new(ctx.text(key)).font(tokens.bold(tokens.sizes.small)).color(*tokens.muted);
        ui.add(egui::Label::new(text).truncate());
    };
    let cell = |ui: &mut Ui, text: &str, ink| {
        let text: String = text.chars().take(80).map(|c| if c == '\n' { ' ' } else { c }).collect();
        ui.add(egui::Label::new(RichText::new(text).color(ink)).truncate());
    };
    ui.columns(4, |columns| {
        for (column, key) in columns.iter_mut().zip([
            "cases-column-name",
            "cases-import-variable",
            "cases-import-stands",
            "cases-import-table-has",
        ]) {
            head(column, key);
        }
    });
    let shown = incoming.conflicts.len().min(MAX_LISTED);
    ScrollArea::vertical().max_height(240.0).auto_shrink([false, true]).show_rows(ui, 22.0, shown, |ui, rows| {
        for conflict in &incoming.conflicts[rows] {
            let case = ctx.snapshot.case(conflict.case).map(|case| case.name.clone()).unwrap_or_default();
            let variable = ctx.snapshot.variable(conflict.variable).map(|row| row.name.clone()).unwrap_or_default();
            ui.columns(4, |columns| {
                cell(&mut columns[0], &case, *tokens.ink);
                cell(&mut columns[1], &variable, *tokens.muted);
                cell(&mut columns[2], &conflict.before, *tokens.ink);
                cell(&mut columns[3], &conflict.after.join(" | "), *tokens.warning);
            });
        }
    });
}

fn groups_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let Some(mut dialog) = state.groups.take() else { return };
    ui.set_width(420.0);
    title_ui(ui, ctx, ctx.text("cases-manage-groups"));
    let groups = ctx.snapshot.case_groups();
    if groups.is_empty() {
        ui.add(egui::Label::new(RichText::new(ctx.text("cases-no-groups")).color(*ctx.tokens.muted)).wrap());
    }
    ScrollArea::vertical().max_height(300.0).auto_shrink([false, true]).show(ui, |ui| {
        for group in &groups {
            ui.horizontal(|ui| group_ui(ui, ctx, &mut dialog, group));
        }
    });
    ui.add_space(6.0);
    let chosen = state.selected_cases();
    ui.horizontal(|ui| {
        let hint = ctx.text("cases-group-name");
        let field =
            TextEdit::singleline(&mut dialog.new).hint_text(hint.clone()).desired_width(ui.available_width() - 150.0);
        let field = ui.add(field).accessible_name(hint);
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let ready = !dialog.new.trim().is_empty();
        let label = ctx.text("cases-new-group");
        if (ui.add_enabled(ready, egui::Button::new(label)).clicked() || entered) && ready {
            let name = std::mem::take(&mut dialog.new).trim().to_owned();
            ctx.send(Action::Cases(CasesAction::AddGroup(name, chosen.clone())));
        }
    });
    let hint = ctx.say(&Message::new("cases-new-group-hint").with("n", chosen.len()));
    let hint = RichText::new(hint).color(*ctx.tokens.muted).font(ctx.tokens.font(ctx.tokens.sizes.small));
    ui.add(egui::Label::new(hint).wrap());
    ui.add_space(10.0);
    let mut is_done = escaped(ui) && dialog.renaming.is_none();
    ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
        is_done |= ui.button(ctx.text("cases-close")).clicked();
    });
    if is_done {
        state.take_keys = true;
    } else {
        state.groups = Some(dialog);
    }
}

fn group_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, dialog: &mut GroupsDialog, group: &crate::model::CaseGroup) {
    if let Some((id, name)) = &mut dialog.renaming
        && *id == group.id
    {
        let field = ui.add(TextEdit::singleline(name).desired_width(f32::INFINITY));
        if !field.has_focus() && !field.lost_focus() {
            field.request_focus();
        }
        if field.lost_focus() {
            let is_kept = !ui.input(|input| input.key_pressed(egui::Key::Escape)) && !name.trim().is_empty();
            if is_kept && name.trim() != group.name {
                ctx.send(Action::Cases(CasesAction::RenameGroup(group.id, name.trim().to_owned())));
            }
            dialog.renaming = None;
        }
        return;
    }
    let n = ctx.snapshot.cases_of_group(group.id).len();
    let width = (ui.available_width() - 130.0).max(60.0);
    ui.allocate_ui(egui::vec2(width, 26.0), |ui| {
        ui.set_min_width(width);
        ui.add(egui::Label::new(&group.name).truncate());
    });
    let n = RichText::new(ctx.say(&Message::new("cases-count").with("n", n).with("of", n)));
    ui.label(n.color(*ctx.tokens.muted).font(ctx.tokens.font(ctx.tokens.sizes.small)));
    ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
        let label = ctx.say(&Message::new("cases-delete-group").with("name", group.name.as_str()));
        if icon_button(ui, ICON_DELETE, &label).clicked() {
            ctx.send(Action::Cases(CasesAction::DeleteGroup(group.id)));
        }
        let label = ctx.say(&Message::new("cases-rename-group").with("name", group.name.as_str()));
        if icon_button(ui, ICON_EDIT, &label).clicked() {
            dialog.renaming = Some((group.id, group.name.clone()));
        }
    });
}
