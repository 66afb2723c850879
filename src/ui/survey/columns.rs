//! The columns of a survey: what each becomes, its name, and a few of its answers.

use egui::{ComboBox, RichText, ScrollArea, TextEdit, Ui, vec2};

use super::data::Chosen;
use crate::i18n::Message;
use crate::import::ColumnRole;
use crate::model::VariableKind;
use crate::ui::context::ViewerContext;

const ROW: f32 = 52.0;
const ROLE_WIDTH: f32 = 168.0;

/// Draws the columns within a height.
pub(super) fn columns_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, chosen: &mut Chosen, height: f32) {
    let n = chosen.order.len();
    let area = ScrollArea::vertical().id_salt("survey-columns").max_height(height).auto_shrink([false, false]);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        area.show_rows(ui, ROW, n, |ui, range| {
            for place in range {
                let row = chosen.order[place];
                ui.push_id(row, |ui| column_ui(ui, ctx, chosen, row));
            }
        });
    });
}

fn column_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, chosen: &mut Chosen, row: usize) {
    let tokens = ctx.tokens;
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, ROW), egui::Sense::hover());
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, tokens.hairline());
    let inner = rect.shrink2(vec2(4.0, 4.0));
    let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(inner).layout(egui::Layout::top_down(egui::Align::Min)));
    let ui = &mut ui;
    ui.spacing_mut().item_spacing.y = 2.0;
    let role = chosen.survey.columns[row].role;
    let is_out = role == ColumnRole::LeftOut;
    ui.horizontal(|ui| {
        let mut changed = false;
        let column = &mut chosen.survey.columns[row];
        let label = Message::new("survey-name-of").with("n", row + 1);
        let is_multiple = role == ColumnRole::Variable(VariableKind::Multiple);
        let room = ui.available_width() - ROLE_WIDTH - 12.0 - if is_multiple { 56.0 } else { 0.0 };
        let ink = if is_out { *tokens.muted } else { *tokens.ink };
        let field = TextEdit::singleline(&mut column.name).desired_width(room).text_color(ink);
        changed |= ui.add(field).on_hover_text(&column.question).accessible_name(ctx.say(&label)).changed();
        if is_multiple {
            let mut shown = column.separator.replace('\n', "⏎");
            let label = ctx.text("survey-separator");
            let field = TextEdit::singleline(&mut shown).desired_width(48.0);
            let response = ui.add(field).on_hover_text(&label);
            if response.accessible_name(&label).changed() {
                column.separator = shown.replace('⏎', "\n");
                changed = true;
            }
        }
        let mut new = role;
        let combo = ComboBox::from_id_salt("role").width(ROLE_WIDTH).height(320.0).selected_text(ctx.text(role.key()));
        let response = combo.show_ui(ui, |ui| {
            for role in ColumnRole::ALL {
                ui.selectable_value(&mut new, role, ctx.text(role.key()));
            }
        });
        let label = Message::new("survey-role-of").with("n", row + 1);
        response.response.accessible_name(ctx.say(&label));
        if new != role {
            chosen.survey.set_role(row, new);
            changed = true;
        }
        if changed {
            chosen.change();
        }
    });
    let column = &chosen.survey.columns[row];
    let mut told = Message::new("survey-answers").with("n", column.n_answers).with("different", column.n_different);
    told = told.with("missing", column.n_missing);
    let examples = column.examples.join("  ·  ");
    let text = format!("{}   {examples}", ctx.say(&told));
    let small = RichText::new(text).font(tokens.font(tokens.sizes.small)).color(*tokens.muted);
    ui.add(egui::Label::new(small).truncate());
}
