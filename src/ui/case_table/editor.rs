//! The field over a cell that is written, with what its kind offers below it: choices, ticks, how
//! a date or a number is read.

use egui::{Align2, Area, Frame, Id, Key, Modifiers, Order, Rect, RichText, ScrollArea, TextEdit, Ui, vec2};

use super::action::CasesAction;
use super::grid::Col;
use super::keys::{focus_id, step};
use super::state::{Editing, State};
use crate::model::*;
use crate::query::cases::{Reading, part_name, read_value, values_of_text};
use crate::text::fold;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;

/// Where the keyboard goes when a cell is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leave {
    Stay,
    Down,
    Up,
    On,
    Back,
}

/// Draws the field, where a cell is written.
pub fn show(ui: &Ui, ctx: &ViewerContext<'_>, state: &mut State, visible: Rect) {
    let Some(mut editing) = state.editing.take() else { return };
    let Some(rect) = editing.rect.filter(|rect| visible.intersects(*rect)) else {
        // Scrolled out of sight it waits.
        state.editing = Some(editing);
        return;
    };
    let kind = state.grid.variable(editing.col).map(|variable| variable.kind);
    let left = pressed(ui, &mut editing, kind);
    if left.is_none() {
        let is_long = editing.text.chars().count() > 40 || editing.text.contains('\n');
        let room = (visible.right() - rect.left() - 12.0).max(rect.width());
        let width = if is_long { rect.width().max(420.0).min(room) } else { rect.width().max(180.0).min(room) };
        let area = Area::new(Id::unique("case-cell")).order(Order::Foreground).fixed_pos(rect.min - vec2(1.0, 1.0));
        let area = area.constrain_to(ui.ctx().content_rect());
        let shown = area.show(ui.ctx(), |ui| {
            let frame = Frame::popup(ui.style()).inner_margin(0.0).corner_radius(3.0);
            let edge = egui::Stroke::new(2.0, *ctx.tokens.accent);
            frame.stroke(edge).show(ui, |ui| {
                ui.set_width(width);
                match editing.col {
                    Col::Documents => documents_ui(ui, ctx, state, &mut editing),
                    Col::Groups => groups_ui(ui, ctx, state, &mut editing),
                    _ => field_ui(ui, ctx, &mut editing, kind, rect.height()),
                }
            });
        });
        let outside = ui.input(|input| input.pointer.any_pressed())
            && ui.input(|input| input.pointer.interact_pos()).is_some_and(|at| !shown.response.rect.contains(at));
        if !outside || !editing.is_started {
            editing.is_started = true;
            state.editing = Some(editing);
            return;
        }
        // A click elsewhere keeps what was written.
        keep(ctx, state, &editing);
        state.take_keys = true;
        return;
    }
    if let Some(Some(leave)) = left {
        keep(ctx, state, &editing);
        let (row, column) = state.cursor;
        match leave {
            Leave::Stay => {}
            Leave::Down => state.go(row + 1, column, false),
            Leave::Up => state.go(row.saturating_sub(1), column, false),
            Leave::On => step(state, 1),
            Leave::Back => step(state, -1),
        }
    }
    state.take_keys = true;
    ui.memory_mut(|memory| memory.request_focus(focus_id()));
    ui.ctx().request_repaint();
}

/// The keys that leave a cell or walk its choices: none while it is written, `Some(None)` where it
/// is given up.
fn pressed(ui: &Ui, editing: &mut Editing, kind: Option<VariableKind>) -> Option<Option<Leave>> {
    let key = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if key(Modifiers::NONE, Key::Escape) {
        return Some(None);
    }
    let shown = shown_choices(editing, kind);
    let is_multiple = kind == Some(VariableKind::Multiple);
    if !shown.is_empty() {
        let last = shown.len() - 1;
        if key(Modifiers::NONE, Key::ArrowDown) {
            editing.choice = Some(editing.choice.map_or(0, |at| (at + 1).min(last)));
        }
        if key(Modifiers::NONE, Key::ArrowUp) {
            editing.choice = editing.choice.and_then(|at| at.checked_sub(1));
        }
    }
    let chosen = editing.choice.and_then(|at| shown.get(at)).cloned();
    if let (Some(name), true) = (&chosen, is_multiple)
        && key(Modifiers::NONE, Key::Space)
    {
        toggle(editing, name);
        return None;
    }
    if key(Modifiers::ALT, Key::Enter) {
        editing.text.push('\n');
        return None;
    }
    let leave = if key(Modifiers::NONE, Key::Enter) {
        Leave::Down
    } else if key(Modifiers::SHIFT, Key::Enter) {
        Leave::Up
    } else if key(Modifiers::NONE, Key::Tab) {
        Leave::On
    } else if key(Modifiers::SHIFT, Key::Tab) {
        Leave::Back
    } else if editing.typed && shown.is_empty() && key(Modifiers::NONE, Key::ArrowDown) {
        Leave::Down
    } else if editing.typed && shown.is_empty() && key(Modifiers::NONE, Key::ArrowUp) {
        Leave::Up
    } else {
        return None;
    };
    if let (Some(name), false) = (chosen, is_multiple) {
        editing.text = name;
    }
    let is_ticked = matches!(editing.col, Col::Documents | Col::Groups);
    Some(Some(if is_ticked { Leave::Stay } else { leave }))
}

/// The choices that are offered now: all at first, then those that hold what is written.
fn shown_choices(editing: &Editing, kind: Option<VariableKind>) -> Vec<String> {
    let written = match kind {
        Some(VariableKind::Multiple) => editing.text.rsplit('|').next().unwrap_or_default(),
        _ => editing.text.as_str(),
    };
    let wanted = if editing.is_changed { fold(written.trim()) } else { String::new() };
    let is_whole = editing.choices.iter().any(|(name, _)| fold(name) == wanted);
    let fits = |name: &String| wanted.is_empty() || is_whole || fold(name).contains(&wanted);
    editing.choices.iter().map(|(name, _)| name.clone()).filter(fits).collect()
}

fn toggle(editing: &mut Editing, name: &str) {
    let mut values = values_of_text(&editing.text, VariableKind::Multiple);
    // What is half written belongs to the choice that was taken.
    if editing.is_changed && !editing.choices.iter().any(|(other, _)| values.last() == Some(other)) {
        values.pop();
    }
    match values.iter().position(|value| value == name) {
        Some(place) => drop(values.remove(place)),
        None => values.push(name.to_owned()),
    }
    editing.text = values.join(crate::query::cases::VALUE_SEPARATOR);
    editing.is_changed = false;
}

fn field_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, editing: &mut Editing, kind: Option<VariableKind>, height: f32) {
    let tokens = ctx.tokens;
    let field = TextEdit::multiline(&mut editing.text)
        .id(Id::unique("case-cell-field"))
        .font(tokens.font(tokens.sizes.body))
        .desired_rows(1)
        .desired_width(f32::INFINITY)
        .min_size(vec2(0.0, height - 2.0))
        .align(Align2::LEFT_CENTER)
        .margin(egui::Margin::symmetric(9, 4))
        .frame(Frame::NONE);
    let response = ui.add(field).accessible_name(ctx.text("cases-cell"));
    if !editing.is_started {
        response.request_focus();
        let end = egui::text::CCursor::new(editing.text.chars().count());
        let mut field = TextEdit::load_state(ui.ctx(), response.id).unwrap_or_default();
        field.cursor.set_char_range(Some(egui::text::CCursorRange::one(end)));
        field.store(ui.ctx(), response.id);
    }
    if response.changed() {
        (editing.is_changed, editing.choice) = (true, None);
    }
    if matches!(kind, Some(VariableKind::Date | VariableKind::Number)) && !editing.text.trim().is_empty() {
        reading_ui(ui, ctx, editing, kind.unwrap_or_default());
    }
    choices_ui(ui, ctx, editing, kind);
}

/// How a date or a number is read while it is written.
fn reading_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, editing: &Editing, kind: VariableKind) {
    let tokens = ctx.tokens;
    let (text, ink) = match read_value(editing.text.trim(), kind) {
        Reading::Date(year, month, day) => {
            let part = |part: Option<u8>| part.map(|part| format!("-{part:02}")).unwrap_or_default();
            (format!("{year:04}{}{}", part(month), part(day)), *tokens.muted)
        }
        Reading::Number(number) => (number.to_string(), *tokens.muted),
        Reading::Unfit(why, _) => (ctx.text(why.key()), *tokens.warning),
        _ => return,
    };
    let frame = Frame::NONE.inner_margin(egui::Margin::symmetric(9, 5));
    frame.show(ui, |ui| {
        ui.add(egui::Label::new(RichText::new(text).font(tokens.font(tokens.sizes.small)).color(ink)).wrap());
    });
}

fn choices_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, editing: &mut Editing, kind: Option<VariableKind>) {
    let shown = shown_choices(editing, kind);
    if shown.is_empty() {
        return;
    }
    ui.separator();
    let is_multiple = kind == Some(VariableKind::Multiple);
    let mut taken = None;
    ui.spacing_mut().item_spacing.y = 0.0;
    ScrollArea::vertical().max_height(240.0).auto_shrink([false, true]).show_rows(ui, 28.0, shown.len(), |ui, rows| {
        for place in rows {
            let name = &shown[place];
            let values = values_of_text(&editing.text, VariableKind::Multiple);
            let is_on = if is_multiple { values.contains(name) } else { editing.text == *name };
            if line_ui(ui, ctx, name, editing.choice == Some(place), is_on, is_multiple) {
                taken = Some(name.clone());
            }
        }
    });
    if let Some(name) = taken {
        if is_multiple {
            toggle(editing, &name);
        } else {
            editing.text = name;
            // Taken by the pointer it is kept at once, as by Enter.
            ui.input_mut(|input| {
                input.events.push(egui::Event::Key {
                    key: Key::Enter,
                    physical_key: None,
                    pressed: true,
                    repeat: false,
                    modifiers: Modifiers::NONE,
                });
            });
            editing.typed = true;
        }
    }
}

/// A choice: ticked, or under the keyboard. True where it was taken.
fn line_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, name: &str, is_at: bool, is_on: bool, has_tick: bool) -> bool {
    let tokens = ctx.tokens;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), egui::Sense::CLICK);
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::ListBoxOption, true, is_on, name));
    if is_at {
        ui.painter().rect_filled(rect, 0.0, *tokens.accent_background);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, *tokens.hover);
    }
    let mut left = rect.left() + 10.0;
    if has_tick {
        let icon = if is_on {
            egui_material_icons::icons::ICON_CHECK_BOX
        } else {
            egui_material_icons::icons::ICON_CHECK_BOX_OUTLINE_BLANK
        };
        let font = egui::FontId::new(17.0, icon.font_family());
        let ink = if is_on { *tokens.accent } else { *tokens.faint };
        let at = egui::pos2(left + 8.0, rect.center().y);
        ui.painter().text(at, Align2::CENTER_CENTER, icon.codepoint, font, ink);
        left += 24.0;
    }
    let font = if is_on && !has_tick { tokens.bold(tokens.sizes.body) } else { tokens.font(tokens.sizes.body) };
    let mut job = egui::text::LayoutJob::simple_singleline(name.to_owned(), font, *tokens.ink);
    job.wrap = egui::text::TextWrapping::truncate_at_width((rect.right() - left - 8.0).max(8.0));
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(egui::pos2(left, rect.center().y - galley.size().y / 2.0), galley, *tokens.ink);
    response.clicked()
}

/// The field above ticks that finds among them.
fn find_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, editing: &mut Editing, hint: &str) {
    let field = TextEdit::singleline(&mut editing.text)
        .id(Id::unique("case-cell-field"))
        .hint_text(RichText::new(hint).color(*ctx.tokens.faint))
        .desired_width(f32::INFINITY)
        .margin(egui::Margin::symmetric(9, 6))
        .frame(Frame::NONE);
    let response = ui.add(field).accessible_name(hint);
    if !editing.is_started {
        response.request_focus();
    }
    ui.separator();
    ui.spacing_mut().item_spacing.y = 0.0;
}

/// Documents, and the speakers of those that have several, ticked where they belong to the case.
fn documents_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &State, editing: &mut Editing) {
    find_ui(ui, ctx, editing, &ctx.text("cases-find-document"));
    let Some(row) = editing.case.and_then(|case| state.grid.row_of(case)).and_then(|row| state.grid.case(row)) else {
        return;
    };
    let wanted = fold(editing.text.trim());
    let mut lines: Vec<(DocumentId, Option<SpeakerId>, String)> = Vec::new();
    for entry in ctx.snapshot.documents() {
        let id = entry.document.id;
        let speakers = entry.transcript.speakers.iter().filter(|who| who.role != SpeakerRole::Interviewer);
        let speakers: Vec<SpeakerId> = speakers.map(|who| who.id).collect();
        let of_speakers = speakers.into_iter().map(Some);
        let parts: Vec<Option<SpeakerId>> =
            if of_speakers.len() > 1 { std::iter::once(None).chain(of_speakers).collect() } else { vec![None] };
        for speaker in parts {
            let name = part_name(ctx.snapshot, id, speaker);
            if wanted.is_empty() || fold(&name).contains(&wanted) {
                lines.push((id, speaker, name));
            }
        }
    }
    ScrollArea::vertical().max_height(280.0).auto_shrink([false, true]).show_rows(ui, 28.0, lines.len(), |ui, rows| {
        for (document, speaker, name) in &lines[rows] {
            let is_on = row.parts.iter().any(|part| (part.document, part.speaker) == (*document, *speaker));
            if line_ui(ui, ctx, name, false, is_on, true) {
                ctx.send(Action::Cases(CasesAction::SetPart(row.case.id, *document, *speaker, !is_on)));
            }
        }
    });
    if lines.is_empty() {
        ui.label(RichText::new(ctx.text("cases-no-document")).color(*ctx.tokens.muted));
    }
}

/// Groups, ticked where the case is in them, and a new one by its name.
fn groups_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &State, editing: &mut Editing) {
    find_ui(ui, ctx, editing, &ctx.text("cases-find-group"));
    let Some(row) = editing.case.and_then(|case| state.grid.row_of(case)).and_then(|row| state.grid.case(row)) else {
        return;
    };
    let wanted = fold(editing.text.trim());
    let groups = ctx.snapshot.case_groups();
    let shown = groups.iter().filter(|group| wanted.is_empty() || fold(&group.name).contains(&wanted));
    ScrollArea::vertical().max_height(240.0).auto_shrink([false, true]).show(ui, |ui| {
        for group in shown {
            let is_on = row.groups.contains(&group.id);
            if line_ui(ui, ctx, &group.name, false, is_on, true) {
                ctx.send(Action::Cases(CasesAction::SetInGroup(group.id, vec![row.case.id], !is_on)));
            }
        }
    });
    let name = editing.text.trim().to_owned();
    if !name.is_empty() && !groups.iter().any(|group| group.name == name) {
        let label = ctx.say(&crate::i18n::Message::new("cases-new-group-named").with("name", name.clone()));
        if line_ui(ui, ctx, &label, false, false, false) {
            ctx.send(Action::Cases(CasesAction::AddGroup(name, vec![row.case.id])));
            editing.text.clear();
        }
    }
}

/// Asks for what was written, where it says something else than before.
fn keep(ctx: &ViewerContext<'_>, state: &mut State, editing: &Editing) {
    let text = editing.text.trim();
    match (editing.col, editing.case) {
        (Col::Name, None) if !text.is_empty() => {
            state.follow_new = Some(state.last_row());
            ctx.send(Action::Cases(CasesAction::AddCase(text.to_owned())));
        }
        (Col::Name, Some(case)) if !text.is_empty() && text != editing.before => {
            ctx.send(Action::Cases(CasesAction::RenameCase(case, text.to_owned())));
        }
        (Col::Variable(id), Some(case)) if text != editing.before => {
            let kind = state.grid.variable(editing.col).map(|variable| variable.kind).unwrap_or_default();
            ctx.send(Action::Cases(CasesAction::SetValues(case, id, values_of_text(text, kind))));
        }
        _ => {}
    }
}
