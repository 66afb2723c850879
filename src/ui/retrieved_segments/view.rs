//! Draws the pane of retrieved segments.

use std::sync::Arc;

use egui::Ui;

use super::asked::{Asked, empty_key};
use super::export::Exporting;
use super::filter_menu::FilterMenu;
use super::list::{ListState, list_ui};
use super::lister::Lister;
use super::query_menu::QueryMenu;
use super::table::TableState;
use super::{header, strip};
use crate::query::Combine;
use crate::query::listing::Listing;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::empty_state;

/// What the pane and the table keep between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    /// What is asked.
    pub asked: Asked,
    /// The table.
    pub table: TableState,
    /// The name under which a query is being saved: it is chosen when it stands.
    pub saving: Option<String>,
    /// An export that is under way.
    pub(super) exporting: Option<Exporting>,
    pub(super) lister: Lister,
    pub(super) filter_menu: FilterMenu,
    pub(super) query_menu: QueryMenu,
    list: ListState,
}

impl State {
    /// The list of what is asked.
    pub fn listing(&mut self, ui: &Ui, ctx: &ViewerContext<'_>) -> Arc<Listing> {
        self.asked.retain(ctx.snapshot);
        if let Some(name) = &self.saving
            && let Some(query) =
                ctx.snapshot.saved_queries(crate::model::SavedKind::Retrieval).iter().find(|query| query.name == *name)
        {
            self.asked.query = Some(query.id);
            self.saving = None;
        }
        let (spec, arrangement) = (self.asked.spec(ctx.view), self.asked.arrangement);
        self.lister.listing(ctx.snapshot, spec, arrangement, ui.ctx())
    }
}

/// Draws header and list. What filters stands in the strip below the header, each part of it
/// taken away by a click.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let listing = state.listing(ui, ctx);
    header::show(ui, ctx, state, listing.is_empty());
    strip::show(ui, ctx, state, listing.n_hits());
    if listing.is_empty() {
        let filter = &state.asked.filter;
        let is_filtered = !filter.told(ctx.snapshot).is_empty();
        let lacks_codes = filter.combine.others().is_some_and(<[_]>::is_empty) && filter.combine != Combine::AnyOf;
        let key = if lacks_codes && !ctx.view.activated_codes.is_empty() {
            "segments-empty-choose-codes"
        } else {
            empty_key(ctx.snapshot, ctx.view, is_filtered)
        };
        empty_state(ui, &ctx.text(key), None);
    } else {
        list_ui(ui, ctx, &mut state.list, &listing);
    }
}
