//! The manager of a variable, beside the table: its kind, what it is called in other languages,
//! its options and categories in order, and values that are probably meant as one.

use std::collections::BTreeSet;

use egui::{
    Align, Align2, ComboBox, Frame, Layout, Margin, RichText, Role, ScrollArea, Sense, TextEdit, Ui, WidgetInfo, pos2,
    vec2,
};
use egui_material_icons::icons::{
    ICON_ADD, ICON_ARROW_DOWNWARD, ICON_ARROW_UPWARD, ICON_CALL_SPLIT, ICON_CHEVRON_RIGHT, ICON_CLOSE, ICON_DELETE,
    ICON_EXPAND_MORE,
};

use super::action::CasesAction;
use super::header::{KINDS, kind_key};
use super::state::State as TableState;
use crate::i18n::{Language, Message};
use crate::model::*;
use crate::project::Snapshot;
use crate::query::cases::{Categories, Category, Proposal, proposals_of};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::numbers;
use crate::ui::widgets::icon_button;

const LINE: f32 = 28.0;

/// What the manager keeps between frames.
#[derive(Debug, Default)]
pub struct State {
    /// Of which variable; none where it is hidden.
    pub variable: Option<VariableId>,
    /// The categories that are ticked, to be merged.
    ticked: BTreeSet<String>,
    /// The category that is open.
    open: Option<String>,
    /// What is being written: in which field, and what.
    written: Option<(Field, String)>,
    /// The name that ticked categories are merged under.
    merged: String,
    /// A new option.
    option: String,
    known: Option<(u64, VariableId, Vec<Category>, Vec<Proposal>)>,
}

/// A field of the manager.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Field {
    /// What a category is called in the project's own language.
    Category(String),
    /// What the variable (an empty text) or a category is called in a language.
    Label(String, Language),
}

impl State {
    /// True where it is shown: its variable stands.
    pub fn is_shown(&mut self, snapshot: &Snapshot) -> bool {
        self.variable = self.variable.filter(|id| snapshot.variable(*id).is_some());
        self.variable.is_some()
    }

    fn update(&mut self, snapshot: &Snapshot, variable: &Variable) {
        let revision = snapshot.revision();
        if self.known.as_ref().is_some_and(|(at, of, ..)| (*at, *of) == (revision, variable.id)) {
            return;
        }
        if self.known.as_ref().is_some_and(|(_, of, ..)| *of != variable.id) {
            (self.ticked, self.open, self.written) = (BTreeSet::new(), None, None);
            self.merged.clear();
        }
        let list = Categories::new(snapshot).list(snapshot, variable);
        self.ticked.retain(|name| list.iter().any(|category| category.name == *name));
        self.known = Some((revision, variable.id, list, proposals_of(snapshot, variable.id)));
    }
}

/// Draws the manager.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, table: &mut TableState) {
    let state = &mut table.manager;
    let Some(variable) = state.variable.and_then(|id| ctx.snapshot.variable(id)).cloned() else { return };
    state.update(ctx.snapshot, &variable);
    let Some((_, _, categories, proposals)) = state.known.take() else { return };
    Frame::new().inner_margin(Margin::symmetric(12, 8)).show(ui, |ui| {
        head_ui(ui, ctx, state, &variable);
        labels_ui(ui, ctx, state, variable.id, "");
        proposals_ui(ui, ctx, &variable, &proposals);
        categories_ui(ui, ctx, state, &variable, &categories);
    });
    if state.known.is_none() {
        state.known = Some((ctx.snapshot.revision(), variable.id, categories, proposals));
    }
}

fn title(ui: &mut Ui, ctx: &ViewerContext<'_>, text: String) {
    let tokens = ctx.tokens;
    ui.add_space(8.0);
    let text = RichText::new(text).font(tokens.bold(tokens.sizes.small)).color(*tokens.muted);
    ui.add(egui::Label::new(text).truncate());
    ui.add_space(2.0);
}

fn send(ctx: &ViewerContext<'_>, action: CasesAction) {
    ctx.send(Action::Cases(action));
}

/// Which variable, and its kind.
fn head_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, variable: &Variable) {
    ui.horizontal(|ui| {
        let room = ui.available_width() - 34.0;
        let name: String = variable.name.chars().take(60).collect();
        let name = RichText::new(name).font(ctx.tokens.bold(ctx.tokens.sizes.body));
        let combo = ComboBox::from_id_salt("managed-variable").width(room).truncate().selected_text(name);
        let shown = combo.show_ui(ui, |ui| {
            for other in ctx.snapshot.variables() {
                let label: String = other.name.chars().take(60).collect();
                if ui.selectable_label(other.id == variable.id, label).clicked() {
                    state.variable = Some(other.id);
                }
            }
        });
        shown.response.accessible_name(ctx.text("cases-variables"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if icon_button(ui, ICON_CLOSE, &ctx.text("cases-close")).clicked() {
                state.variable = None;
            }
        });
    });
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        ui.label(RichText::new(ctx.text("cases-kind")).color(*ctx.tokens.muted));
        let combo = ComboBox::from_id_salt("managed-kind").selected_text(ctx.text(kind_key(variable.kind)));
        let shown = combo.width((ui.available_width() - 8.0).max(60.0)).show_ui(ui, |ui| {
            for kind in KINDS {
                if ui.selectable_label(kind == variable.kind, ctx.text(kind_key(kind))).clicked()
                    && kind != variable.kind
                {
                    send(ctx, CasesAction::SetKind(variable.id, kind));
                }
            }
        });
        shown.response.accessible_name(ctx.text("cases-kind"));
    });
}

/// What the variable or a category is called in each language of the program.
fn labels_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, variable: VariableId, text: &str) {
    if text.is_empty() {
        title(ui, ctx, ctx.text("cases-labels"));
    }
    for language in Language::ALL {
        ui.horizontal(|ui| {
            if !text.is_empty() {
                ui.add_space(34.0);
            }
            ui.allocate_ui(vec2(62.0, 22.0), |ui| {
                ui.set_min_width(62.0);
                ui.label(
                    RichText::new(language.name())
                        .font(ctx.tokens.font(ctx.tokens.sizes.small))
                        .color(*ctx.tokens.muted),
                );
            });
            let mut labels = ctx.snapshot.variable_labels();
            let standing = labels
                .find(|row| row.variable == variable && row.text == text && row.language == language.code())
                .map(|row| row.label.clone())
                .unwrap_or_default();
            let field = Field::Label(text.to_owned(), language);
            let name = ctx.say(&Message::new("cases-label-in").with("language", language.name()));
            if let Some(label) = field_ui(ui, state, field, &standing, &name) {
                send(ctx, CasesAction::SetLabel(variable, text.to_owned(), language.code().to_owned(), label));
            }
        });
    }
}

/// A field that is kept when it is left; gives what was written where it says something else.
fn field_ui(ui: &mut Ui, state: &mut State, field: Field, standing: &str, name: &str) -> Option<String> {
    let is_written = state.written.as_ref().is_some_and(|(other, _)| *other == field);
    let mut text = match &state.written {
        Some((other, text)) if *other == field => text.clone(),
        _ => standing.to_owned(),
    };
    let edit =
        TextEdit::singleline(&mut text).id_salt(("managed-field", format!("{field:?}"))).desired_width(f32::INFINITY);
    let response = ui.add(edit.margin(Margin::symmetric(6, 2))).accessible_name(name);
    if response.changed() || (response.gained_focus() && !is_written) {
        state.written = Some((field, text.clone()));
    }
    if response.lost_focus() {
        state.written = None;
        let is_dropped = ui.input(|input| input.key_pressed(egui::Key::Escape));
        return (!is_dropped && text.trim() != standing).then(|| text.trim().to_owned());
    }
    None
}

/// Values that are probably meant as one, side by side with how often each stands.
fn proposals_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, variable: &Variable, proposals: &[Proposal]) {
    if proposals.is_empty() {
        return;
    }
    let tokens = ctx.tokens;
    title(ui, ctx, ctx.say(&Message::new("cases-proposals").with("n", proposals.len())));
    let categories = Categories::new(ctx.snapshot);
    let height = (ui.available_height() * 0.42).clamp(110.0, 260.0);
    ScrollArea::vertical().id_salt("proposals").max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        for proposal in proposals.iter().take(60) {
            let frame = Frame::NONE.fill(*tokens.background).corner_radius(7.0).inner_margin(Margin::symmetric(10, 6));
            frame.show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = vec2(10.0, 2.0);
                    for (text, n) in &proposal.wordings {
                        let short: String = text.chars().take(70).collect();
                        ui.label(RichText::new(format!("«{short}»")).color(*tokens.ink));
                        let n = RichText::new(numbers::count(*n)).font(tokens.font(tokens.sizes.small));
                        ui.label(n.color(*tokens.muted));
                    }
                });
                ui.horizontal(|ui| {
                    let one = proposal.wordings.first().map(|(text, _)| categories.of_wording(variable.id, text));
                    let one = one.unwrap_or_default().to_owned();
                    let label = ctx.say(
                        &Message::new("cases-proposal-accept").with("name", one.chars().take(40).collect::<String>()),
                    );
                    let accept = egui::Button::new(RichText::new(label).font(tokens.font(tokens.sizes.small)));
                    if ui.add(accept.truncate()).clicked() {
                        let said = proposal.wordings.iter().map(|(text, _)| (text.clone(), one.clone())).collect();
                        send(ctx, CasesAction::SetCategories(variable.id, said));
                    }
                    let refuse = RichText::new(ctx.text("cases-proposal-refuse")).font(tokens.font(tokens.sizes.small));
                    if ui.add(egui::Button::new(refuse)).clicked() {
                        let own = |text: &str| {
                            categories
                                .of_wording(
                                    variable.id,
                                    proposal
                                        .wordings
                                        .iter()
                                        .find(|(other, _)| other == text)
                                        .map_or("", |(other, _)| other),
                                )
                                .to_owned()
                        };
                        let said = proposal.wordings.iter().map(|(text, _)| (text.clone(), own(text))).collect();
                        send(ctx, CasesAction::SetCategories(variable.id, said));
                    }
                });
            });
            ui.add_space(4.0);
        }
    });
}

/// A line of the list of categories.
enum Line<'a> {
    Category(usize, &'a Category),
    Wording(&'a Category, &'a str, usize),
    Name(&'a Category),
    Labels(&'a Category),
}

fn categories_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, variable: &Variable, list: &[Category]) {
    title(ui, ctx, ctx.say(&Message::new("cases-categories").with("n", list.len())));
    merge_ui(ui, ctx, state, variable, list);
    let mut lines: Vec<Line<'_>> = Vec::new();
    for (place, category) in list.iter().enumerate() {
        lines.push(Line::Category(place, category));
        if state.open.as_ref() == Some(&category.name) {
            lines.push(Line::Name(category));
            lines.push(Line::Labels(category));
            lines.extend(category.wordings.iter().map(|(text, n)| Line::Wording(category, text, *n)));
        }
    }
    let foot = 34.0;
    let height = (ui.available_height() - foot).max(80.0);
    ScrollArea::vertical().id_salt("categories").max_height(height).auto_shrink([false, true]).show_viewport(
        ui,
        |ui, seen| {
            ui.spacing_mut().item_spacing.y = 0.0;
            // Closed categories of one height: those out of sight are only room.
            let is_uniform = state.open.is_none();
            if is_uniform {
                let first = (seen.top() / LINE).floor().max(0.0) as usize;
                let last = ((seen.bottom() / LINE).ceil() as usize + 1).min(lines.len());
                ui.set_height(LINE * lines.len() as f32);
                ui.add_space(LINE * first.min(last) as f32);
                for line in &lines[first.min(last)..last] {
                    line_ui(ui, ctx, state, variable, list, line);
                }
            } else {
                for line in &lines {
                    line_ui(ui, ctx, state, variable, list, line);
                }
            }
        },
    );
    ui.horizontal(|ui| {
        let hint = ctx.text("cases-new-option");
        let field = TextEdit::singleline(&mut state.option).hint_text(hint.clone()).margin(Margin::symmetric(6, 3));
        let field = ui.add(field.desired_width(ui.available_width() - 34.0)).accessible_name(hint.clone());
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        if (icon_button(ui, ICON_ADD, &hint).clicked() || entered) && !state.option.trim().is_empty() {
            let text = std::mem::take(&mut state.option).trim().to_owned();
            send(ctx, CasesAction::AddOption(variable.id, text));
        }
    });
}

/// Merging what is ticked, and taking merges back.
fn merge_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, variable: &Variable, list: &[Category]) {
    if state.ticked.is_empty() {
        return;
    }
    let ticked: Vec<&Category> = list.iter().filter(|category| state.ticked.contains(&category.name)).collect();
    let wordings = || ticked.iter().flat_map(|category| category.wordings.iter().map(|(text, _)| text.clone()));
    let first = ticked.first().map(|category| category.name.clone()).unwrap_or_default();
    let mut is_done = false;
    ui.horizontal(|ui| {
        let hint = if state.merged.is_empty() { first.clone() } else { String::new() };
        let field = TextEdit::singleline(&mut state.merged).hint_text(hint.chars().take(60).collect::<String>());
        let width = (ui.available_width() - 150.0).max(70.0);
        ui.add(field.desired_width(width).margin(Margin::symmetric(6, 3)))
            .accessible_name(ctx.text("cases-merge-name"));
        if ui.button(ctx.text("cases-merge")).on_hover_text(ctx.text("cases-merge-help")).clicked() {
            let name = if state.merged.trim().is_empty() { first.clone() } else { state.merged.trim().to_owned() };
            let said = wordings().map(|text| (text, name.clone())).collect();
            send(ctx, CasesAction::SetCategories(variable.id, said));
            is_done = true;
        }
        if ui.button(ctx.text("cases-reset")).on_hover_text(ctx.text("cases-reset-help")).clicked() {
            let said = wordings().map(|text| (text, String::new())).collect();
            send(ctx, CasesAction::SetCategories(variable.id, said));
            is_done = true;
        }
    });
    ui.add_space(4.0);
    if is_done {
        state.ticked.clear();
        state.merged.clear();
    }
}

fn line_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    variable: &Variable,
    list: &[Category],
    line: &Line<'_>,
) {
    match line {
        Line::Category(place, category) => category_ui(ui, ctx, state, variable, list, *place, category),
        Line::Wording(category, text, n) => wording_ui(ui, ctx, variable, category, text, *n),
        Line::Labels(category) => {
            labels_ui(ui, ctx, state, variable.id, &category.name);
            ui.add_space(4.0);
        }
        Line::Name(category) => {
            ui.horizontal(|ui| {
                ui.add_space(34.0);
                ui.allocate_ui(vec2(62.0, 22.0), |ui| {
                    ui.set_min_width(62.0);
                    let label = RichText::new(ctx.text("cases-category-name"));
                    ui.label(label.font(ctx.tokens.font(ctx.tokens.sizes.small)).color(*ctx.tokens.muted));
                });
                let field = Field::Category(category.name.clone());
                if let Some(name) = field_ui(ui, state, field, &category.name, &ctx.text("cases-category-name")) {
                    state.open = Some(name.clone());
                    send(ctx, CasesAction::RenameCategory(variable.id, category.name.clone(), name));
                }
            });
        }
    }
}

fn category_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    variable: &Variable,
    list: &[Category],
    place: usize,
    category: &Category,
) {
    let tokens = ctx.tokens;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::click());
    let is_open = state.open.as_ref() == Some(&category.name);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_open, &category.name));
    if response.hovered() || response.has_focus() || is_open {
        ui.painter().rect_filled(rect, 4.0, *tokens.hover);
    }
    let mut is_ticked = state.ticked.contains(&category.name);
    let tick = egui::Rect::from_min_size(pos2(rect.left() + 4.0, rect.top()), vec2(20.0, LINE));
    let ticked = ui.put(tick, egui::Checkbox::without_text(&mut is_ticked));
    if ticked.accessible_name(&category.name).changed() {
        if is_ticked {
            state.ticked.insert(category.name.clone());
        } else {
            state.ticked.remove(&category.name);
        }
    }
    let icon = if is_open { ICON_EXPAND_MORE } else { ICON_CHEVRON_RIGHT };
    let font = egui::FontId::new(16.0, icon.font_family());
    let at = pos2(rect.left() + 34.0, rect.center().y);
    ui.painter().text(at, Align2::CENTER_CENTER, icon.codepoint, font, *tokens.faint);
    let right = egui::Rect::from_min_max(pos2(rect.right() - 92.0, rect.top()), rect.max);
    let mut move_to = None;
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(right).layout(Layout::right_to_left(Align::Center)));
    child.spacing_mut().item_spacing.x = 0.0;
    if place + 1 < list.len()
        && icon_button(&mut child, ICON_ARROW_DOWNWARD, &ctx.text("cases-category-down")).clicked()
    {
        move_to = Some(place + 1);
    }
    if place > 0 && icon_button(&mut child, ICON_ARROW_UPWARD, &ctx.text("cases-category-up")).clicked() {
        move_to = Some(place - 1);
    }
    child.label(
        RichText::new(numbers::count(category.n_cases)).color(*tokens.muted).font(tokens.font(tokens.sizes.small)),
    );
    if let Some(to) = move_to {
        let mut names: Vec<String> = list.iter().map(|category| category.name.clone()).collect();
        names.swap(place, to);
        send(ctx, CasesAction::OrderCategories(variable.id, names));
    }
    let left = rect.left() + 46.0;
    let is_recoded = category.wordings.len() > 1 || category.wordings.iter().any(|(text, _)| *text != category.name);
    let font = if is_recoded { tokens.bold(tokens.sizes.body) } else { tokens.font(tokens.sizes.body) };
    let mut job = egui::text::LayoutJob::simple_singleline(category.name.replace('\n', " "), font, *tokens.ink);
    if category.wordings.len() > 1 {
        let format = egui::TextFormat::simple(tokens.font(tokens.sizes.small), *tokens.muted);
        job.append(&ctx.say(&Message::new("cases-wordings").with("n", category.wordings.len())), 8.0, format);
    }
    job.wrap = egui::text::TextWrapping::truncate_at_width((right.left() - left - 6.0).max(8.0));
    let galley = ui.painter().layout_job(job);
    let is_cut = galley.elided;
    ui.painter().galley(pos2(left, rect.center().y - galley.size().y / 2.0), galley, *tokens.ink);
    if response.clicked() {
        state.open = if is_open { None } else { Some(category.name.clone()) };
    }
    if is_cut {
        response.on_hover_text(category.name.chars().take(2_000).collect::<String>());
    }
}

/// A wording under its category, with how often it stands: split off, or taken out of the options.
fn wording_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, variable: &Variable, category: &Category, text: &str, n: usize) {
    let tokens = ctx.tokens;
    ui.horizontal(|ui| {
        ui.set_height(LINE);
        ui.add_space(46.0);
        let room = (ui.available_width() - 96.0).max(40.0);
        let short: String = text.chars().take(200).map(|c| if c == '\n' { ' ' } else { c }).collect();
        ui.allocate_ui(vec2(room, 22.0), |ui| {
            ui.set_min_width(room);
            let label = egui::Label::new(RichText::new(format!("«{short}»")).color(*tokens.ink)).truncate();
            ui.add(label).on_hover_text(text.chars().take(2_000).collect::<String>());
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            if n == 0 && icon_button(ui, ICON_DELETE, &ctx.text("cases-delete-option")).clicked() {
                send(ctx, CasesAction::DeleteOptions(variable.id, vec![text.to_owned()]));
            }
            if *text != category.name && icon_button(ui, ICON_CALL_SPLIT, &ctx.text("cases-split-off")).clicked() {
                let said = vec![(text.to_owned(), text.to_owned())];
                send(ctx, CasesAction::SetCategories(variable.id, said));
            }
            ui.label(RichText::new(numbers::count(n)).color(*tokens.muted).font(tokens.font(tokens.sizes.small)));
        });
    });
}
