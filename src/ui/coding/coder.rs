//! Who codes, and in which run: told at the foot of the window, and chosen there.

use egui::{Id, Popup, PopupCloseBehavior, RichText, TextEdit, Ui};
use egui_material_icons::icons::{ICON_CHECK, ICON_EDIT, ICON_PERSON_ADD};

use super::CodingAction;
use crate::i18n::Message;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::engine::Standing;
use crate::ui::widgets::icon_button;

/// The highest number of a try-out.
const MAX_PILOT: u8 = 99;

/// What is being written. Ends with the session.
#[derive(Clone, Debug, Default)]
pub struct State {
    new_name: String,
    renaming: Option<(CoderId, String)>,
    /// The number of the try-out that the radio button means.
    pilot: Option<u8>,
}

/// The popover, which a command opens too.
pub fn popup_id() -> Id {
    Id::unique("who codes")
}

/// The name of a run.
pub fn run_name(run: Run) -> Message {
    match run {
        Run::Main => Message::new("coding-run-main"),
        Run::Intra => Message::new("coding-run-intra"),
        Run::Second => Message::new("coding-run-second"),
        Run::Pilot(n) => Message::new("coding-run-pilot").with("n", u32::from(n)),
    }
}

/// Draws the button that tells who codes, and its popover while it is open.
pub fn button_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, standing: &Standing, state: &mut State) {
    let Some(coder) = ctx.snapshot.coder(standing.coder) else { return };
    let tokens = ctx.tokens;
    let told = Message::new("status-coder").with("name", coder.name.clone()).with("run", run_name(standing.run));
    // Any run but the main one is easily forgotten: it stands out.
    let ink = if standing.run == Run::Main { *tokens.muted } else { *tokens.warning };
    let text = RichText::new(ctx.say(&told)).font(tokens.font(tokens.sizes.small)).color(ink);
    let button = ui.add(egui::Button::new(text).frame_when_inactive(false)).on_hover_text(ctx.text("coding-coder-tip"));
    let popup = Popup::from_toggle_button_response(&button).id(popup_id());
    let frame = egui::Frame::popup(ui.style()).inner_margin(12.0);
    let popup = popup.close_behavior(PopupCloseBehavior::CloseOnClickOutside).width(280.0).frame(frame);
    popup.show(|ui| {
        ui.set_width(280.0);
        ui.spacing_mut().item_spacing.y = 6.0;
        coders_ui(ui, ctx, standing, state);
        ui.separator();
        runs_ui(ui, ctx, standing, state);
    });
}

fn heading_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, text: String) {
    ui.label(RichText::new(text).font(ctx.tokens.bold(ctx.tokens.sizes.small)).color(*ctx.tokens.muted));
}

fn coders_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, standing: &Standing, state: &mut State) {
    heading_ui(ui, ctx, ctx.text("coding-coder-who"));
    for coder in ctx.snapshot.coders() {
        let renaming = state.renaming.as_ref().is_some_and(|(id, _)| *id == coder.id);
        if renaming {
            rename_ui(ui, ctx, state);
            continue;
        }
        ui.horizontal(|ui| {
            if ui.radio(coder.id == standing.coder, &coder.name).clicked() {
                ctx.send(Action::Coding(CodingAction::SetCoder(coder.id)));
            }
            let rename = ctx.say(&Message::new("coding-coder-rename").with("name", coder.name.clone()));
            if icon_button(ui, ICON_EDIT, &rename).clicked() {
                state.renaming = Some((coder.id, coder.name.clone()));
            }
        });
    }
    ui.horizontal(|ui| {
        let label = ctx.text("coding-coder-new");
        let hint = RichText::new(&label).color(*ctx.tokens.faint);
        let field = ui.add(TextEdit::singleline(&mut state.new_name).hint_text(hint).desired_width(200.0));
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        field.accessible_name(label);
        let clicked = icon_button(ui, ICON_PERSON_ADD, &ctx.text("coding-coder-add")).clicked();
        if (clicked || entered) && !state.new_name.trim().is_empty() {
            ctx.send(Action::Coding(CodingAction::AddCoder(std::mem::take(&mut state.new_name))));
        }
    });
}

fn rename_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let Some((coder, name)) = &mut state.renaming else { return };
    let mut done = false;
    ui.horizontal(|ui| {
        let field = ui.add(TextEdit::singleline(name).desired_width(200.0));
        let left = field.lost_focus();
        if !left && ui.memory(|memory| memory.focused().is_none()) {
            field.request_focus();
        }
        field.accessible_name(ctx.text("coding-coder-name"));
        done = icon_button(ui, ICON_CHECK, &ctx.text("coding-coder-keep")).clicked() || left;
    });
    if done {
        if !name.trim().is_empty() {
            ctx.send(Action::Coding(CodingAction::RenameCoder(*coder, name.clone())));
        }
        state.renaming = None;
    }
}

fn runs_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, standing: &Standing, state: &mut State) {
    heading_ui(ui, ctx, ctx.text("coding-run"));
    let send = |run| ctx.send(Action::Coding(CodingAction::SetRun(run)));
    let run_ui = |ui: &mut Ui, run: Run, tip: &'static str| {
        let radio = ui.radio(standing.run == run, ctx.say(&run_name(run)));
        if radio.on_hover_text(ctx.text(tip)).clicked() {
            send(run);
        }
    };
    run_ui(ui, Run::Main, "coding-run-main-tip");
    let pilot = match standing.run {
        Run::Pilot(n) => n,
        _ => state.pilot.unwrap_or(1),
    };
    ui.horizontal(|ui| {
        run_ui(ui, Run::Pilot(pilot), "coding-run-pilot-tip");
        let mut n = pilot;
        let number = ui.add(egui::DragValue::new(&mut n).range(1..=MAX_PILOT).speed(0.1));
        if number.accessible_name(ctx.text("coding-run-pilot-number")).changed() && n != pilot {
            state.pilot = Some(n);
            send(Run::Pilot(n));
        }
    });
    run_ui(ui, Run::Intra, "coding-run-intra-tip");
    run_ui(ui, Run::Second, "coding-run-second-tip");
    let hint = RichText::new(ctx.text("coding-run-hint")).font(ctx.tokens.font(ctx.tokens.sizes.small));
    ui.add(egui::Label::new(hint.color(*ctx.tokens.muted)).wrap());
}
