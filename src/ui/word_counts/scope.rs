//! Which words are read: everybody's or only respondents', of activated documents, within codes.

use std::collections::BTreeSet;

use egui::Ui;

use crate::model::CodeId;
use crate::query::MatrixSpec;
use crate::query::words::WordSpec;
use crate::ui::compare::parts;
use crate::ui::compare::parts::tick;
use crate::ui::context::ViewerContext;

/// Which words are read.
#[derive(Clone, Copy, Debug, Default)]
pub struct WordScope {
    with_interviewers: bool,
    activated_documents: bool,
    /// Only words coded with the activated codes.
    within_codes: bool,
}

impl WordScope {
    /// Draws its boxes.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) {
        tick(ui, ctx, "views-everybody", &mut self.with_interviewers);
        tick(ui, ctx, "views-activated-documents", &mut self.activated_documents);
        tick(ui, ctx, "views-within-codes", &mut self.within_codes);
    }

    /// What is to be read; where nothing is activated, all.
    pub fn spec(&self, ctx: &ViewerContext<'_>) -> WordSpec {
        let documents: BTreeSet<_> = ctx.view.activated_documents.iter().copied().collect();
        let mut codes: Vec<CodeId> = ctx.view.activated_codes.iter().copied().collect();
        codes.sort_unstable();
        WordSpec {
            documents: Some(documents).filter(|documents| self.activated_documents && !documents.is_empty()),
            coded: Some(codes).filter(|codes| self.within_codes && !codes.is_empty()),
            with_interviewers: self.with_interviewers,
            ..WordSpec::default()
        }
    }
}

/// The command line of a count of words.
pub fn command(ctx: &ViewerContext<'_>, name: &str, mut options: Vec<&str>, spec: &WordSpec) -> String {
    options.extend(spec.with_interviewers.then_some("--interviewers"));
    let scope = MatrixSpec { documents: spec.documents.clone(), codes: spec.coded.clone(), ..MatrixSpec::default() };
    parts::command(ctx, name, &options, &scope)
}
