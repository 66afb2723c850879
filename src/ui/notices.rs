//! What the window tells a person without being asked: toasts that pass, errors that stay
//! until they are read, and the few things that stop all work.

use std::time::{Duration, Instant};

use egui::{Align2, Area, Frame, Id, Margin, Order, RichText, Ui, vec2};
use egui_material_icons::icons::{ICON_CHECK_CIRCLE, ICON_CLOSE, ICON_ERROR};

use super::action::Action;
use super::context::ActionSender;
use super::theme::tokens;
use super::widgets::icon_button;
use crate::i18n::{Catalog, Message};

/// How long a toast stays.
const TOAST: Duration = Duration::from_secs(6);

/// How much a person must know of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    Toast,
    Error,
}

#[derive(Debug)]
struct Notice {
    message: Message,
    weight: Weight,
    action: Option<(Message, Action)>,
    until: Instant,
}

/// What is being told.
#[derive(Debug, Default)]
pub struct Notices {
    shown: Vec<Notice>,
    disaster: Option<Message>,
}

impl Notices {
    /// Tells that something went well; passes by itself.
    pub fn toast(&mut self, message: Message) {
        self.push(message, Weight::Toast, None);
    }

    /// The same with something to do about it.
    pub fn toast_with(&mut self, message: Message, label: Message, action: Action) {
        self.push(message, Weight::Toast, Some((label, action)));
    }

    /// Tells why something was not done; stays until it is closed.
    pub fn error(&mut self, message: Message) {
        self.push(message, Weight::Error, None);
    }

    /// Tells what stops all work, in the middle of the window.
    pub fn disaster(&mut self, message: Message) {
        self.disaster = Some(message);
    }

    /// Takes away what offers to undo: it would now undo something else.
    pub fn drop_offers(&mut self) {
        self.shown.retain(|notice| notice.action.is_none());
    }

    /// The errors and toasts shown, oldest first.
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.shown.iter().map(|notice| &notice.message).chain(&self.disaster)
    }

    fn push(&mut self, message: Message, weight: Weight, action: Option<(Message, Action)>) {
        // The same sentence twice tells nothing new.
        self.shown
            .retain(|notice| notice.message != message && (notice.weight == Weight::Error || weight == Weight::Error));
        self.shown.push(Notice { message, weight, action, until: Instant::now() + TOAST });
        let surplus = self.shown.len().saturating_sub(3);
        self.shown.drain(..surplus);
    }

    /// Draws them.
    pub fn show(&mut self, ui: &Ui, catalog: &Catalog, actions: &ActionSender) {
        let now = Instant::now();
        self.shown.retain(|notice| notice.weight == Weight::Error || notice.until > now);
        let next = self.shown.iter().filter(|notice| notice.weight == Weight::Toast).map(|notice| notice.until).min();
        if let Some(next) = next {
            ui.ctx().request_repaint_after(next.saturating_duration_since(now));
        }
        if !self.shown.is_empty() {
            let area = Area::new(Id::unique("notices")).order(Order::Tooltip);
            area.anchor(Align2::CENTER_BOTTOM, vec2(0.0, -44.0)).show(ui.ctx(), |ui| {
                self.shown.retain(|notice| !notice_ui(ui, notice, catalog, actions));
            });
        }
        if let Some(message) = &self.disaster {
            let read = disaster_ui(ui, message, catalog);
            if read {
                self.disaster = None;
            }
        }
    }
}

/// Draws one notice; true when it was closed.
fn notice_ui(ui: &mut Ui, notice: &Notice, catalog: &Catalog, actions: &ActionSender) -> bool {
    let tokens = tokens(ui.ctx());
    let (icon, ink) = match notice.weight {
        Weight::Toast => (ICON_CHECK_CIRCLE, *tokens.good),
        Weight::Error => (ICON_ERROR, *tokens.error),
    };
    let mut closed = false;
    let frame = Frame::popup(ui.style()).inner_margin(Margin::symmetric(12, 8)).corner_radius(8);
    frame.show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.label(icon.rich_text().size(18.0).color(ink));
            let text = RichText::new(catalog.say(&notice.message)).color(*tokens.ink);
            let width = ui.ctx().content_rect().width().min(640.0) - 140.0;
            ui.scope(|ui| {
                ui.set_max_width(width);
                ui.add(egui::Label::new(text).wrap());
            });
            if let Some((label, action)) = &notice.action {
                let label =
                    RichText::new(catalog.say(label)).font(tokens.bold(tokens.sizes.body)).color(*tokens.accent);
                if ui.add(egui::Button::new(label).frame(false)).clicked() {
                    actions.send(action.clone());
                    closed = true;
                }
            }
            closed |= icon_button(ui, ICON_CLOSE, &catalog.text("notice-close")).clicked();
        });
    });
    closed
}

/// Draws what stops all work; true when it was read.
fn disaster_ui(ui: &Ui, message: &Message, catalog: &Catalog) -> bool {
    let tokens = tokens(ui.ctx());
    let mut read = false;
    let frame = Frame::popup(ui.style()).inner_margin(20.0).corner_radius(10.0);
    egui::Modal::new(Id::unique("disaster")).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(420.0);
        ui.horizontal(|ui| {
            ui.label(ICON_ERROR.rich_text().size(24.0).color(*tokens.error));
            ui.label(RichText::new(catalog.text("disaster-title")).font(tokens.bold(tokens.sizes.title)));
        });
        ui.add_space(8.0);
        ui.add(egui::Label::new(catalog.say(message)).wrap());
        ui.add_space(16.0);
        read = ui.button(catalog.text("disaster-read")).clicked();
    });
    read
}
