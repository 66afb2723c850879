//! The list of files: ticked or not, and how each stands.

use egui::{Color32, Rect, Role, ScrollArea, Sense, Spinner, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_CHECK_CIRCLE, ICON_ERROR, ICON_WARNING};

use super::Preview;
use super::batch::{Already, Batch, Sign, State};
use crate::i18n::Message;
use crate::ui::context::ViewerContext;
use crate::ui::document_system::reveal_row;
use crate::ui::widgets::row_ground;

/// The height of a row.
const ROW: f32 = 44.0;

/// Draws the head of the list and the list.
pub fn list_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, preview: &mut Preview) {
    let tokens = ctx.tokens;
    let can_tick = |batch: &Batch, at: usize| !matches!(batch.files[at].state, State::Refused(_));
    let n_files = preview.batch.files.len();
    let n_ticked = preview.batch.files.iter().filter(|entry| entry.comes()).count();
    ui.horizontal(|ui| {
        ui.add_space(10.0);
        let mut all = n_ticked > 0;
        let label = ctx.say(&Message::new("preview-ticked").with("n", n_ticked).with("all", n_files));
        let text = egui::RichText::new(label).font(tokens.font(tokens.sizes.small)).color(*tokens.muted);
        let some = n_ticked > 0 && n_ticked < n_files;
        if ui.add(egui::Checkbox::new(&mut all, text).indeterminate(some)).clicked() {
            preview.is_touched = true;
            for at in (0..n_files).filter(|at| can_tick(&preview.batch, *at)).collect::<Vec<_>>() {
                preview.batch.tick(at, n_ticked == 0);
            }
        }
    });
    ui.add_space(2.0);
    let moved = keys(ui, preview);
    let area = ScrollArea::vertical().id_salt("preview files").auto_shrink([false, false]);
    ui.spacing_mut().item_spacing.y = 0.0;
    area.show_rows(ui, ROW, n_files, |ui, rows| {
        if moved {
            reveal_row(ui, rows.start, preview.batch.chosen, ROW);
        }
        for at in rows {
            row_ui(ui, ctx, preview, at);
        }
    });
}

/// Up and down walk the list where no field has the keyboard. True where the choice has moved.
fn keys(ui: &Ui, preview: &mut Preview) -> bool {
    use egui::{Key, Modifiers};
    if ui.ctx().text_edit_focused() || egui::Popup::is_any_open(ui.ctx()) {
        return false;
    }
    let (up, down) = ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        (pressed(Key::ArrowUp), pressed(Key::ArrowDown))
    });
    let last = preview.batch.files.len().saturating_sub(1);
    let before = preview.batch.chosen;
    if up {
        preview.batch.chosen = before.saturating_sub(1);
    }
    if down {
        preview.batch.chosen = (before + 1).min(last);
    }
    before != preview.batch.chosen
}

fn row_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, preview: &mut Preview, at: usize) {
    let tokens = ctx.tokens;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let entry = &preview.batch.files[at];
    let name = entry.shown_name().to_owned();
    let is_chosen = preview.batch.chosen == at;
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_chosen, &name));
    row_ground(ui.painter(), tokens, &response, is_chosen, response.hovered());
    if response.clicked() {
        preview.batch.chosen = at;
    }
    let box_rect = Rect::from_center_size(pos2(rect.left() + 20.0, rect.center().y), vec2(20.0, 24.0));
    let mut child = ui.new_child(UiBuilder::new().max_rect(box_rect).id_salt(("tick", at)));
    let is_refused = matches!(entry.state, State::Refused(_));
    let mut is_ticked = entry.comes();
    let tick = child.add_enabled(!is_refused, egui::Checkbox::without_text(&mut is_ticked));
    let label = ctx.say(&Message::new("preview-tick").with("name", name.as_str()));
    if tick.accessible_name(label).clicked() {
        preview.is_touched = true;
        preview.batch.tick(at, is_ticked);
    }
    let entry = &preview.batch.files[at];
    let sign = pos2(rect.right() - 18.0, rect.center().y);
    sign_ui(ui, ctx, entry.sign(), sign);
    let room = (rect.width() - 74.0).max(20.0);
    let (line, ink) = below(ctx, &preview.batch, at);
    let draw = |text: &str, font: egui::FontId, ink: Color32, y: f32| {
        let job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, ink);
        let mut job = egui::text::LayoutJob { wrap: egui::text::TextWrapping::truncate_at_width(room), ..job };
        job.break_on_newline = false;
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(pos2(rect.left() + 38.0, y - galley.size().y / 2.0), galley, ink);
    };
    let strong = if entry.comes() { *tokens.ink } else { *tokens.muted };
    let y = if line.is_empty() { rect.center().y } else { rect.center().y - 8.0 };
    let font = if is_chosen { tokens.bold(tokens.sizes.body) } else { tokens.font(tokens.sizes.body) };
    draw(&name, font, strong, y);
    if !line.is_empty() {
        draw(&line, tokens.font(tokens.sizes.small), ink, rect.center().y + 10.0);
    }
    let told = if line.is_empty() { name } else { format!("{name}\n{line}") };
    response.on_hover_text(told);
}

/// What stands below a file's name.
fn below(ctx: &ViewerContext<'_>, batch: &Batch, at: usize) -> (String, Color32) {
    let (tokens, entry) = (ctx.tokens, &batch.files[at]);
    match (&entry.state, &entry.already) {
        (State::Refused(reason), _) => (ctx.say(reason), *tokens.error),
        (_, Some(Already::InProject(name))) => {
            (ctx.say(&Message::new("preview-already-project").with("name", name.as_str())), *tokens.warning)
        }
        (_, Some(Already::InBatch(name))) => {
            (ctx.say(&Message::new("preview-already-batch").with("name", name.as_str())), *tokens.warning)
        }
        (State::Reading, _) => (ctx.text("preview-reading"), *tokens.faint),
        (State::Table(table), _) => {
            let (cases, variables) = (table.value.cases.len(), table.value.variables.len());
            let fact = Message::new("import-file-cases").with("cases", cases).with("variables", variables);
            (ctx.say(&fact), *tokens.muted)
        }
        (State::Document(read), _) => {
            let group = batch.group_of(entry);
            let words = Message::new("preview-words").with("words", read.report.n_words);
            let words = ctx.say(&words);
            (if group.is_empty() { words } else { format!("{group} · {words}") }, *tokens.muted)
        }
    }
}

fn sign_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, sign: Sign, at: egui::Pos2) {
    let tokens = ctx.tokens;
    let (icon, ink) = match sign {
        Sign::Reading => {
            let rect = Rect::from_center_size(at, vec2(12.0, 12.0));
            ui.put(rect, Spinner::new().size(12.0));
            return;
        }
        Sign::Ready => (ICON_CHECK_CIRCLE, *tokens.good),
        Sign::Warning => (ICON_WARNING, *tokens.warning),
        Sign::Refused => (ICON_ERROR, *tokens.error),
    };
    let font = egui::FontId::new(16.0, icon.font_family());
    ui.painter().text(at, egui::Align2::CENTER_CENTER, icon.codepoint, font, ink);
}
