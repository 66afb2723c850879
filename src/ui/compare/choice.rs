//! A drop-down of the tool bars of the views.

use egui::{Popup, Ui, vec2};

use crate::ui::widgets::drop_down;

/// One entry of a drop-down; `why_not` tells why it cannot be chosen.
pub struct Choice<T> {
    /// What is chosen by it.
    pub value: T,
    /// What it is called.
    pub text: String,
    /// Why it cannot be chosen now.
    pub why_not: Option<String>,
}

impl<T> Choice<T> {
    /// An entry that can be chosen.
    pub const fn new(value: T, text: String) -> Self {
        Self { value, text, why_not: None }
    }
}

/// Draws a drop-down `Columns Cases ▾`; gives what was chosen now.
pub fn choice_ui<T: Clone + PartialEq>(ui: &mut Ui, label: &str, now: &T, options: &[Choice<T>]) -> Option<T> {
    let chosen = options.iter().find(|option| option.value == *now).map_or("", |option| option.text.as_str());
    let button = drop_down(ui, &format!("{label}: {chosen}"), label, chosen, 260.0);
    let mut clicked = None;
    Popup::menu(&button).show(|ui| {
        ui.set_min_width(150.0);
        egui::ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
            for option in options {
                let entry = egui::Button::selectable(option.value == *now, option.text.as_str());
                let response =
                    ui.add_enabled(option.why_not.is_none(), entry.min_size(vec2(ui.available_width(), 0.0)));
                if response.clicked() {
                    clicked = Some(option.value.clone());
                    ui.close();
                }
                if let Some(why_not) = &option.why_not {
                    response.on_disabled_hover_text(why_not);
                }
            }
        });
    });
    clicked
}
