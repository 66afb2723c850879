//! A field and the list of what matches it, best first: the command palette and every
//! "into which one?".

use egui::{Id, Key, Modifiers, RichText, ScrollArea, TextEdit, Ui, text::LayoutJob, text::TextFormat};
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use crate::ui::theme::{Tokens, tokens};

/// One line of a picker.
#[derive(Clone, Debug, Default)]
pub struct PickerItem {
    /// What is matched and shown.
    pub text: String,
    /// A quiet remark at the right end: a shortcut.
    pub remark: String,
    /// A code's colour before the text.
    pub dot: Option<egui::Color32>,
    /// Why it cannot be picked now; shown as its tooltip.
    pub disabled: Option<String>,
    /// A sentence for the tooltip.
    pub help: String,
}

/// What is typed and which line is chosen.
#[derive(Clone, Debug, Default)]
pub struct Picker {
    query: String,
    at: usize,
    started: bool,
}

/// What became of the picking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picked {
    /// Nothing yet.
    Open,
    /// The item at this place of the list.
    Item(usize),
    /// It was given up.
    Nothing,
}

impl Picker {
    /// What is typed.
    pub fn query(&self) -> &str {
        &self.query
    }

    /// Draws field and list into `ui`.
    pub fn show(&mut self, ui: &mut Ui, items: &[PickerItem], hint: &str, nothing: &str) -> Picked {
        let tokens = tokens(ui.ctx());
        let (up, down, enter, escape) = ui.input_mut(|input| {
            let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
            (pressed(Key::ArrowUp), pressed(Key::ArrowDown), pressed(Key::Enter), pressed(Key::Escape))
        });
        if escape {
            return Picked::Nothing;
        }
        let field = TextEdit::singleline(&mut self.query)
            .id(Id::unique("picker-field"))
            .hint_text(RichText::new(hint).color(*tokens.faint))
            .margin(egui::Margin::symmetric(10, 6))
            .desired_width(f32::INFINITY);
        let response = ui.add(field).accessible_name(hint);
        if !self.started || !response.has_focus() {
            self.started = true;
            response.request_focus();
        }
        if response.changed() {
            self.at = 0;
        }
        let found = matches(&self.query, items);
        let last = found.len().saturating_sub(1);
        self.at = self.at.min(last);
        if down {
            self.at = if self.at == last { 0 } else { self.at + 1 };
        }
        if up {
            self.at = if self.at == 0 { last } else { self.at - 1 };
        }
        ui.add_space(6.0);
        if found.is_empty() {
            ui.add_space(6.0);
            ui.label(RichText::new(nothing).color(*tokens.muted));
            ui.add_space(6.0);
            return Picked::Open;
        }
        let mut picked = if enter { self.pick(&found, items) } else { Picked::Open };
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical().max_height(364.0).auto_shrink([false, true]).show_rows(
            ui,
            28.0,
            found.len(),
            |ui, rows| {
                for row in rows {
                    let (item, marked) = &found[row];
                    let response = line_ui(ui, tokens, &items[*item], marked, row == self.at);
                    if (up || down) && row == self.at {
                        response.scroll_to_me(None);
                    }
                    if response.clicked() && items[*item].disabled.is_none() {
                        picked = Picked::Item(*item);
                    }
                }
            },
        );
        picked
    }

    fn pick(&self, found: &[(usize, Vec<u32>)], items: &[PickerItem]) -> Picked {
        let chosen = found.get(self.at).filter(|(item, _)| items[*item].disabled.is_none());
        chosen.map_or(Picked::Open, |(item, _)| Picked::Item(*item))
    }
}

/// The items that match, best first, each with the places of the matching characters.
pub fn matches(query: &str, items: &[PickerItem]) -> Vec<(usize, Vec<u32>)> {
    if query.trim().is_empty() {
        return (0..items.len()).map(|item| (item, Vec::new())).collect();
    }
    let mut matcher = Matcher::new(Config::DEFAULT);
    let pattern = Pattern::parse(query.trim(), CaseMatching::Ignore, Normalization::Smart);
    let mut found = Vec::new();
    let mut buffer = Vec::new();
    for (place, item) in items.iter().enumerate() {
        let mut marked = Vec::new();
        if let Some(score) = pattern.indices(Utf32Str::new(&item.text, &mut buffer), &mut matcher, &mut marked) {
            marked.sort_unstable();
            marked.dedup();
            found.push((std::cmp::Reverse(score), item.text.len(), place, marked));
        }
    }
    found.sort_by_key(|(score, len, place, _)| (*score, *len, *place));
    found.into_iter().map(|(_, _, place, marked)| (place, marked)).collect()
}

fn line_ui(ui: &mut Ui, tokens: &Tokens, item: &PickerItem, marked: &[u32], on: bool) -> egui::Response {
    let size = egui::vec2(ui.available_width(), 28.0);
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::click());
    let enabled = item.disabled.is_none();
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::ListBoxOption, enabled, on, &item.text));
    if on {
        ui.painter().rect_filled(rect, 6.0, *tokens.accent_background);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 6.0, *tokens.hover);
    }
    let mut x = rect.left() + 8.0;
    if let Some(dot) = item.dot {
        let place = egui::Rect::from_center_size(egui::pos2(x + 5.0, rect.center().y), egui::vec2(10.0, 10.0));
        ui.painter().rect_filled(place, 3.0, dot);
        x += 18.0;
    }
    let remark = egui::pos2(rect.right() - 8.0, rect.center().y);
    let small = tokens.font(tokens.sizes.small);
    let drawn = ui.painter().text(remark, egui::Align2::RIGHT_CENTER, &item.remark, small, *tokens.faint);
    let ink = if enabled { *tokens.ink } else { *tokens.faint };
    let mut job = LayoutJob::default();
    for (at, c) in item.text.chars().enumerate() {
        let bold = marked.binary_search(&(at as u32)).is_ok();
        let font = if bold { tokens.bold(tokens.sizes.body) } else { tokens.font(tokens.sizes.body) };
        job.append(c.encode_utf8(&mut [0; 4]), 0.0, TextFormat { font_id: font, color: ink, ..TextFormat::default() });
    }
    job.wrap.max_width = (drawn.left() - x - 8.0).max(20.0);
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    ui.painter().galley(egui::pos2(x, rect.center().y - galley.size().y / 2.0), galley, ink);
    let tip = item.disabled.as_deref().unwrap_or(&item.help);
    if tip.is_empty() { response } else { response.on_hover_text(tip) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_match_comes_first_and_accents_do_not_matter() {
        let item = |text: &str| PickerItem { text: text.into(), ..PickerItem::default() };
        let items = [item("Acts of citizenship"), item("Criminalización"), item("Dispersed resistance")];
        assert_eq!(matches("criminalizacion", &items)[0].0, 1);
        assert_eq!(matches("dispres", &items)[0].0, 2);
        assert!(matches("zzz", &items).is_empty());
        assert_eq!(matches(" ", &items).len(), 3);
    }
}
