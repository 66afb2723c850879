//! Draws what was written in markdown.

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, FontId, Margin, Stroke, Ui};

use crate::export::page::{Block, Grid, Inline, ParagraphKind, blocks_of_markdown};
use crate::ui::theme::{Tokens, tokens};

/// A text and what it is as blocks, read anew only when the text is another.
#[derive(Debug, Default)]
pub struct Preview {
    text: String,
    blocks: Vec<Block>,
}

impl Preview {
    /// Draws the text over the width there is.
    pub fn show(&mut self, ui: &mut Ui, text: &str) {
        if self.text != text {
            text.clone_into(&mut self.text);
            self.blocks = blocks_of_markdown(text);
        }
        ui.spacing_mut().item_spacing.y = 6.0;
        for (place, block) in self.blocks.iter().enumerate() {
            block_ui(ui, place, block);
        }
    }
}

fn block_ui(ui: &mut Ui, place: usize, block: &Block) {
    let t = tokens(ui.ctx());
    match block {
        Block::Heading(level, text) => {
            let size = t.sizes.body + f32::from(4u8.saturating_sub(*level)) * 1.5;
            let job = LayoutJob::simple(text.clone(), t.bold(size), *t.ink, ui.available_width());
            if place > 0 {
                ui.add_space(4.0);
            }
            ui.add(egui::Label::new(job).selectable(true));
        }
        Block::Paragraph(ParagraphKind::Quote, words) => {
            let frame = egui::Frame::new().inner_margin(Margin { left: 12, right: 0, top: 0, bottom: 0 });
            let shown = frame.show(ui, |ui| words_ui(ui, words, *t.muted));
            let rect = shown.response.rect;
            ui.painter().vline(rect.left() + 3.0, rect.y_range(), Stroke::new(2.0, *t.line));
        }
        Block::Paragraph(ParagraphKind::Item, words) => {
            let is_numbered = words.first().is_some_and(|first| first.text.starts_with(|c: char| c.is_ascii_digit()));
            let is_box = words.first().is_some_and(|first| first.text.starts_with(['☐', '☑']));
            ui.horizontal_top(|ui| {
                ui.add_space(8.0);
                if !is_numbered && !is_box {
                    ui.label(egui::RichText::new("•").color(*t.muted));
                }
                ui.scope(|ui| words_ui(ui, words, *t.ink));
            });
        }
        Block::Paragraph(_, words) => words_ui(ui, words, *t.ink),
        Block::Grid(grid) => grid_ui(ui, place, grid),
        // No markdown makes these.
        Block::Caption(_) | Block::Contents(_) | Block::Turn { .. } => {}
    }
}

fn words_ui(ui: &mut Ui, words: &[Inline], ink: Color32) {
    let t = tokens(ui.ctx());
    let mut job = LayoutJob::default();
    for words in words {
        let format = TextFormat { line_height: Some(20.0), ..TextFormat::simple(font(t, words), ink) };
        job.append(&words.text, 0.0, format);
    }
    job.wrap.max_width = ui.available_width();
    ui.add(egui::Label::new(job).selectable(true).wrap());
}

fn font(t: &Tokens, words: &Inline) -> FontId {
    match (words.is_strong, words.is_emphasis) {
        (true, _) => t.bold(t.sizes.body),
        (_, true) => t.italic(t.sizes.body),
        _ => t.font(t.sizes.body),
    }
}

fn grid_ui(ui: &mut Ui, place: usize, grid: &Grid) {
    let t = tokens(ui.ctx());
    egui::ScrollArea::horizontal().id_salt(("memo-grid", place)).show(ui, |ui| {
        egui::Grid::new(("memo-grid-cells", place)).striped(true).spacing([16.0, 4.0]).show(ui, |ui| {
            for cell in &grid.header {
                ui.label(egui::RichText::new(cell).font(t.bold(t.sizes.body)));
            }
            ui.end_row();
            for row in &grid.rows {
                for cell in row {
                    let text: String = cell.iter().map(|words| words.text.as_str()).collect();
                    ui.label(text);
                }
                ui.end_row();
            }
        });
    });
}
