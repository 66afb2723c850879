//! Hits that another panel found, as keyword in context: the list of the search without its field.

use std::sync::Arc;

use egui::{Button, RichText, Ui};

use super::SearchAction;
use super::list::list_ui;
use super::rows::Rows;
use crate::i18n::Message;
use crate::model::Segment;
use crate::query::SearchHits;
use crate::query::search::DocumentHits;
use crate::ui::action::Action;
use crate::ui::compare::segments_header;
use crate::ui::context::ViewerContext;
use crate::ui::numbers::count;
use crate::ui::view_state::Workspace;
use crate::ui::widgets::empty_state;

/// Hits under a title that says of what.
#[derive(Debug, Default)]
pub struct HitList {
    title: Option<String>,
    rows: Rows,
    reveal: Option<usize>,
}

impl HitList {
    /// Shows hits, which come document by document; none of them is chosen.
    pub fn open(&mut self, title: String, segments: &[Segment]) {
        let of_document = |hits: &[Segment]| DocumentHits {
            document: hits[0].document,
            n: hits.len(),
            spans: hits.iter().map(|hit| hit.span).collect(),
        };
        let documents = segments.chunk_by(|a, b| a.document == b.document).map(of_document).collect();
        self.rows.set(Arc::new(SearchHits { documents, n: segments.len(), n_listed: segments.len() }));
        (self.title, self.reveal) = (Some(title), None);
    }

    /// Nothing is shown.
    pub fn close(&mut self) {
        *self = Self::default();
    }

    /// Draws the list, or what to do. A click goes to the text, and the chosen hits, or all, can
    /// be coded.
    pub fn show(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) {
        ui.set_min_width(ui.available_width());
        let Some(title) = self.title.clone() else {
            empty_state(ui, &ctx.text("views-pick-word"), None);
            return;
        };
        let n = self.rows.hits().n;
        segments_header(ui, ctx, title, ctx.say(&Message::new("views-n-hits").with("n", n).with("all", count(n))));
        if n == 0 {
            empty_state(ui, &ctx.text("search-no-hits"), None);
            return;
        }
        egui::Frame::NONE.inner_margin(egui::Margin::symmetric(12, 4)).show(ui, |ui| {
            let small = ctx.tokens.font(ctx.tokens.sizes.small);
            let n_coded = if self.rows.n_chosen() > 0 { self.rows.n_chosen() } else { n };
            let text = ctx.say(&Message::new("views-code-hits").with("n", n_coded).with("all", count(n_coded)));
            if ui.add_enabled(!ctx.view.is_read_only, Button::new(RichText::new(text).font(small))).clicked() {
                ctx.send(Action::Search(SearchAction::AskAutoCode(Arc::new(self.rows.chosen_segments()))));
            }
        });
        let before = self.rows.current();
        list_ui(ui, ctx, &mut self.rows, &mut self.reveal);
        if self.rows.current().is_some() && self.rows.current() != before {
            ctx.send(Action::ShowWorkspace(Workspace::Code));
        }
    }
}
