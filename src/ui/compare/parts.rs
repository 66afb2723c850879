//! What the bars and the foots of all views have in common.

use egui::{Button, CentralPanel, Frame, Label, Margin, Panel, Popup, RichText, Ui, vec2};

use crate::export;
use crate::i18n::Message;
use crate::model::CodeId;
use crate::query::MatrixSpec;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::view_state::Workspace;
use crate::ui::widgets::{drop_down, empty_state};

/// One entry of a drop-down.
pub struct Choice<T> {
    /// What it stands for.
    pub value: T,
    /// Its words.
    pub text: String,
}

/// Entries of keys.
pub fn choices<T, const N: usize>(ctx: &ViewerContext<'_>, of: [(T, &'static str); N]) -> Vec<Choice<T>> {
    of.into_iter().map(|(value, key)| Choice { value, text: ctx.text(key) }).collect()
}

/// Draws a drop-down `Cells Pairs ▾` and takes over what is chosen.
pub fn choose<T: Clone + PartialEq>(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    key: &'static str,
    now: &mut T,
    of: &[Choice<T>],
) {
    let label = ctx.text(key);
    let chosen = of.iter().find(|option| option.value == *now).map_or("", |option| option.text.as_str());
    let button = drop_down(ui, &format!("{label}: {chosen}"), &label, chosen, 260.0);
    Popup::menu(&button).show(|ui| {
        ui.set_min_width(150.0);
        egui::ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            for option in of {
                let entry = Button::selectable(option.value == *now, option.text.as_str());
                if ui.add(entry.min_size(vec2(ui.available_width(), 0.0))).clicked() {
                    *now = option.value.clone();
                }
            }
        });
    });
}

/// Draws a box to tick.
pub fn tick(ui: &mut Ui, ctx: &ViewerContext<'_>, key: &'static str, is_on: &mut bool) {
    let text = RichText::new(ctx.text(key)).font(ctx.tokens.font(ctx.tokens.sizes.small));
    ui.checkbox(is_on, text);
}

/// The bar above a view: its own parts, then export and the command line.
pub fn bar(ui: &mut Ui, ctx: &ViewerContext<'_>, is_pending: bool, command: Option<String>, own: impl FnOnce(&mut Ui)) {
    let ground = Frame::NONE.fill(*ctx.tokens.pane).inner_margin(Margin::symmetric(12, 8));
    Panel::top("compare-bar").frame(ground).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            own(ui);
            let small = ctx.tokens.font(ctx.tokens.sizes.small);
            let words = |key: &'static str| RichText::new(ctx.text(key)).font(small.clone());
            if is_pending {
                ui.add(egui::Spinner::new().size(14.0));
                ui.label(words("compare-counting").color(*ctx.tokens.muted));
            }
            let Some(command) = command else { return };
            if ui.add(Button::new(words("compare-export"))).clicked() {
                ctx.send(Action::ExportComparison);
            }
            if ui.add(Button::new(words("views-copy-command"))).on_hover_text(&command).clicked() {
                ui.ctx().copy_text(command);
            }
        });
    });
}

/// What is left below the bar: the numbers, with lines below that say how to read them; or what
/// to do where there is nothing to count.
pub fn below(ui: &mut Ui, ctx: &ViewerContext<'_>, needs_cases: bool, lines: &[String], numbers: impl FnOnce(&mut Ui)) {
    let ground = Frame::NONE.fill(*ctx.tokens.pane);
    CentralPanel::default().frame(ground).show(ui, |ui| {
        if nothing_ui(ui, ctx, needs_cases) {
            return;
        }
        let foot = ground.inner_margin(Margin::symmetric(16, 8));
        Panel::bottom("compare-foot").show_separator_line(false).frame(foot).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let small = ctx.tokens.font(ctx.tokens.sizes.small);
            for line in lines {
                ui.add(Label::new(RichText::new(line).font(small.clone()).color(*ctx.tokens.muted)).wrap());
            }
        });
        let inner = Frame::NONE.inner_margin(Margin { left: 16, right: 16, top: 8, bottom: 0 });
        inner.show(ui, numbers);
    });
}

/// Says what to do where there is nothing to compare; true where that is so.
fn nothing_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, needs_cases: bool) -> bool {
    let no_documents = ctx.snapshot.documents().len() == 0;
    let no_codes = ctx.snapshot.codes().is_empty();
    let no_cases = needs_cases && ctx.snapshot.case_parts().next().is_none();
    if no_documents || no_codes || no_cases {
        ui.add_space(ui.available_height() * 0.3);
    }
    if no_documents {
        if empty_state(ui, &ctx.text("compare-empty-no-documents"), Some(&ctx.text("compare-empty-import"))) {
            ctx.send(Action::AskImport);
        }
    } else if no_codes {
        if empty_state(ui, &ctx.text("compare-empty-no-codes"), Some(&ctx.text("compare-empty-code"))) {
            ctx.send(Action::ShowWorkspace(Workspace::Code));
        }
    } else if no_cases {
        empty_state(ui, &ctx.text("compare-columns-no-cases"), None);
    }
    no_documents || no_codes || no_cases
}

/// The documents and codes that are activated, as the extent of a count; all where none are.
pub fn scope(ctx: &ViewerContext<'_>, activated_only: bool) -> MatrixSpec {
    let mut spec = MatrixSpec::default();
    if activated_only {
        let documents = &ctx.view.activated_documents;
        spec.documents = Some(documents.iter().copied().collect()).filter(|_| !documents.is_empty());
        let mut codes: Vec<CodeId> = ctx.view.activated_codes.iter().copied().collect();
        codes.sort_unstable();
        spec.codes = Some(codes).filter(|codes| !codes.is_empty());
    }
    spec
}

/// Coders and run, as they stand below every table.
pub fn coders_line(ctx: &ViewerContext<'_>, spec: &MatrixSpec) -> String {
    let message = Message::new("compare-coders-run").with("coders", export::coders(ctx.snapshot, spec));
    ctx.say(&message.with("run", spec.run.message()))
}

/// A command line of `voces`; the file is named PROJECT, because its path is nobody's business.
pub fn command(ctx: &ViewerContext<'_>, name: &str, options: &[&str], spec: &MatrixSpec) -> String {
    let mut words = vec!["voces".to_owned(), name.to_owned(), "PROJECT".to_owned()];
    words.extend(options.iter().map(|&word| quoted(word)));
    for &code in spec.codes.iter().flatten() {
        words.extend(["--code".to_owned(), quoted(&ctx.snapshot.codes().path(code))]);
    }
    for &document in spec.documents.iter().flatten() {
        if let Some(entry) = ctx.snapshot.document(document) {
            words.extend(["--document".to_owned(), quoted(&entry.document.name)]);
        }
    }
    words.join(" ")
}

/// A word as a shell reads it.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./=".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}
