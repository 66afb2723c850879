//! The menu of what else filters: sub-codes, coders, run, weight, variables of the case.

use std::collections::BTreeSet;

use egui::{RichText, ScrollArea, Ui};

use super::view::State;
use crate::model::{CodeId, Run, Variable, VariableId};
use crate::query::RetrievalSpec;
use crate::query::cases::Categories;
use crate::query::retrieval::{Condition, Prompted, WeightRange};
use crate::ui::context::ViewerContext;
use crate::ui::widgets::search_field;

/// The runs that are offered.
const RUNS: [Run; 5] = [Run::Main, Run::Pilot(1), Run::Pilot(2), Run::Intra, Run::Second];
const WIDTH: f32 = 290.0;

/// A variable, its name, and its categories.
type Offered = (VariableId, String, Vec<String>);

/// What the menu keeps between frames.
#[derive(Debug, Default)]
pub struct FilterMenu {
    /// What is looked for among codes.
    pub search: String,
    /// The categories of each variable, and of which state of the project.
    values: Option<(u64, Vec<Offered>)>,
}

/// Draws the menu.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    ui.set_width(WIDTH);
    let State { asked, filter_menu, .. } = state;
    let filter = &mut asked.filter;
    ScrollArea::vertical().max_height(460.0).show(ui, |ui| {
        ui.checkbox(&mut filter.with_subcodes, ctx.text("segments-with-subcodes"));
        ui.separator();
        weight_ui(ui, ctx, filter);
        prompted_ui(ui, ctx, filter);
        if ctx.snapshot.coders().len() > 1 {
            ui.separator();
            title_ui(ui, ctx, ctx.text("segments-filter-coders"));
            for coder in ctx.snapshot.coders() {
                let mut is_on = filter.coders.contains(&coder.id);
                if ui.checkbox(&mut is_on, coder.name.as_str()).changed() {
                    filter.coders.retain(|&id| id != coder.id);
                    filter.coders.extend(is_on.then_some(coder.id));
                }
            }
        }
        ui.separator();
        title_ui(ui, ctx, ctx.text("segments-filter-run"));
        ui.horizontal_wrapped(|ui| {
            for run in RUNS {
                ui.selectable_value(&mut filter.run, run, ctx.say(&run.message()));
            }
        });
        variables_ui(ui, ctx, filter_menu, filter);
    });
}

fn title_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, text: String) {
    let tokens = ctx.tokens;
    let title = RichText::new(text).font(tokens.bold(tokens.sizes.small)).color(*tokens.muted);
    ui.add(egui::Label::new(title).truncate());
}

fn weight_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, filter: &mut RetrievalSpec) {
    let mut is_on = filter.weight.is_some();
    if ui.checkbox(&mut is_on, ctx.text("segments-filter-weight")).changed() {
        filter.weight = is_on.then_some(WeightRange { min: 0, max: 100, unweighted: false });
    }
    let Some(range) = &mut filter.weight else { return };
    ui.horizontal(|ui| {
        ui.label(ctx.text("segments-weight-from"));
        ui.add(egui::DragValue::new(&mut range.min).range(0..=range.max));
        ui.label(ctx.text("segments-weight-to"));
        ui.add(egui::DragValue::new(&mut range.max).range(range.min..=100));
    });
    ui.checkbox(&mut range.unweighted, ctx.text("segments-weight-none-too"));
}

/// Which question brought them; only where the study has a guide.
fn prompted_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, filter: &mut RetrievalSpec) {
    if filter.prompted.is_none() && ctx.snapshot.guide_questions().next().is_none() {
        return;
    }
    ui.separator();
    title_ui(ui, ctx, ctx.text("segments-filter-prompted"));
    ui.horizontal_wrapped(|ui| {
        ui.selectable_value(&mut filter.prompted, None, ctx.text("segments-prompted-all"));
        for prompted in Prompted::ALL {
            let name = ctx.say(&prompted.message());
            let choice = ui.selectable_value(&mut filter.prompted, Some(prompted), name);
            choice.on_hover_text(ctx.text("segments-prompted-help"));
        }
    });
}

/// Each variable with its values; several of one variable are alternatives, several variables
/// must all hold.
fn variables_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, menu: &mut FilterMenu, filter: &mut RetrievalSpec) {
    let revision = ctx.snapshot.revision();
    if menu.values.as_ref().is_none_or(|(known, _)| *known != revision) {
        let categories = Categories::new(ctx.snapshot);
        let names = |variable: &Variable| {
            let list = categories.list(ctx.snapshot, variable).into_iter();
            list.filter(|category| category.n_cases > 0).map(|category| category.name).collect()
        };
        let variables = ctx.snapshot.variables().into_iter();
        let values = variables.map(|variable| (variable.id, variable.name.clone(), names(variable))).collect();
        menu.values = Some((revision, values));
    }
    let Some((_, values)) = &menu.values else { return };
    for (id, name, values) in values.iter().filter(|(_, _, values)| !values.is_empty()) {
        ui.separator();
        egui::CollapsingHeader::new(name.as_str()).id_salt(id).show(ui, |ui| {
            for value in values {
                let standing = filter.conditions.iter().position(|condition| condition.variable == *id);
                let chosen = standing.is_some_and(|at| filter.conditions[at].values.contains(value));
                let mut is_on = chosen;
                if ui.checkbox(&mut is_on, value.as_str()).changed() {
                    set_value(filter, *id, value, is_on);
                }
            }
        });
    }
}

/// Adds or takes away a value of a condition; a condition without values is none.
fn set_value(filter: &mut RetrievalSpec, variable: VariableId, value: &str, is_on: bool) {
    let conditions = &mut filter.conditions;
    if !conditions.iter().any(|condition| condition.variable == variable) {
        conditions.push(Condition { variable, values: BTreeSet::new() });
    }
    for condition in conditions.iter_mut().filter(|condition| condition.variable == variable) {
        if is_on {
            condition.values.insert(value.to_owned());
        } else {
            condition.values.remove(value);
        }
    }
    conditions.retain(|condition| !condition.values.is_empty());
}

/// All codes with check marks, and a field to find them.
pub fn codes_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, search: &mut String, chosen: &mut Vec<CodeId>) {
    ui.set_width(WIDTH);
    search_field(ui, search, &ctx.text("segments-find-code"));
    let wanted = search.to_lowercase();
    let codes = ctx.snapshot.codes();
    let found: Vec<usize> = (0..codes.len())
        .filter(|&place| wanted.is_empty() || codes.codes()[place].name.to_lowercase().contains(&wanted))
        .collect();
    let height = ui.spacing().interact_size.y;
    ScrollArea::vertical().max_height(320.0).show_rows(ui, height, found.len(), |ui, rows| {
        for &place in &found[rows] {
            let code = &codes.codes()[place];
            ui.horizontal(|ui| {
                ui.add_space(14.0 * codes.depth(place) as f32);
                let (rect, _) = ui.allocate_exact_size(egui::vec2(10.0, 10.0), egui::Sense::hover());
                ui.painter().rect_filled(rect, 3.0, ctx.tokens.code_color(code.color));
                let mut is_on = chosen.contains(&code.id);
                if ui.checkbox(&mut is_on, code.name.as_str()).changed() {
                    chosen.retain(|&id| id != code.id);
                    chosen.extend(is_on.then_some(code.id));
                }
            });
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_one_variable_are_one_condition() {
        let mut filter = RetrievalSpec::default();
        set_value(&mut filter, VariableId(1), "norte", true);
        set_value(&mut filter, VariableId(1), "sur", true);
        set_value(&mut filter, VariableId(2), "10", true);
        assert_eq!((filter.conditions.len(), filter.conditions[0].values.len()), (2, 2));
        set_value(&mut filter, VariableId(1), "norte", false);
        set_value(&mut filter, VariableId(1), "sur", false);
        assert_eq!(filter.conditions.len(), 1);
    }
}
