//! What a retrieval asks, in words: for the window's header and for the head of an export.

use super::{Combine, RetrievalSpec, Unit};
use crate::i18n::Message;
use crate::model::CodeId;
use crate::project::Snapshot;

/// So many codes are named; more are counted.
const MAX_NAMED: usize = 4;

/// A part of what is asked, beside documents and codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// How the codings must lie.
    Combine,
    /// Sub-codes take part.
    Subcodes,
    /// Another run than the main one.
    Run,
    /// Whose codings.
    Coders,
    /// The condition at this place.
    Condition(usize),
    /// The weights.
    Weight,
    /// What brought them.
    Prompted,
}

impl RetrievalSpec {
    /// What is asked beside documents and codes, in words; nothing where it is all as usual.
    pub fn told(&self, snapshot: &Snapshot) -> Vec<(Part, Message)> {
        let mut told = Vec::new();
        if self.combine != Combine::AnyOf {
            told.push((Part::Combine, self.combine.told(snapshot)));
        }
        if self.with_subcodes {
            told.push((Part::Subcodes, Message::new("segments-told-subcodes")));
        }
        if self.run != crate::model::Run::Main {
            told.push((Part::Run, Message::new("segments-told-run").with("run", self.run.message())));
        }
        if !self.coders.is_empty() {
            let names: Vec<&str> =
                self.coders.iter().filter_map(|&id| snapshot.coder(id)).map(|coder| coder.name.as_str()).collect();
            told.push((Part::Coders, Message::new("segments-told-coders").with("names", names.join(", "))));
        }
        for (place, condition) in self.conditions.iter().enumerate() {
            let variables = snapshot.variables();
            let variable = variables.iter().find(|variable| variable.id == condition.variable);
            let name = variable.map_or_else(String::new, |variable| variable.name.clone());
            let values: Vec<&str> = condition.values.iter().map(String::as_str).collect();
            let message = Message::new("segments-told-condition").with("variable", name);
            told.push((Part::Condition(place), message.with("values", values.join(", "))));
        }
        if let Some(range) = self.weight {
            let key = if range.unweighted { "segments-told-weight-or-none" } else { "segments-told-weight" };
            let message = Message::new(key).with("min", u32::from(range.min)).with("max", u32::from(range.max));
            told.push((Part::Weight, message));
        }
        told.extend(self.prompted.map(|prompted| (Part::Prompted, prompted.message())));
        told
    }

    /// Takes a part back to what is usual.
    pub fn clear(&mut self, part: Part) {
        match part {
            Part::Combine => self.combine = Combine::AnyOf,
            Part::Subcodes => self.with_subcodes = false,
            Part::Run => self.run = crate::model::Run::Main,
            Part::Coders => self.coders.clear(),
            Part::Condition(place) => {
                if place < self.conditions.len() {
                    self.conditions.remove(place);
                }
            }
            Part::Weight => self.weight = None,
            Part::Prompted => self.prompted = None,
        }
    }
}

impl Combine {
    /// How the codings must lie, in words.
    pub fn told(&self, snapshot: &Snapshot) -> Message {
        let of = |key, codes: &[CodeId]| Message::new(key).with("codes", names(snapshot, codes));
        match self {
            Self::AnyOf => Message::new("segments-told-any-of"),
            Self::AllOf => Message::new("segments-told-all-of"),
            Self::Near { within } => Message::new("segments-told-near").with("n", *within),
            Self::SameTurn => Message::new("segments-told-same-turn"),
            Self::Inside { of: codes } => of("segments-told-inside", codes),
            Self::Outside { of: codes } => of("segments-told-outside", codes),
            Self::FollowedBy { of: codes, within } => of("segments-told-followed-by", codes).with("n", *within),
            Self::Only => Message::new("segments-told-only"),
            Self::Without { of: codes, unit: Unit::Document } => of("segments-told-without-document", codes),
            Self::Without { of: codes, unit: Unit::Turn } => of("segments-told-without-turn", codes),
            Self::Missing { unit: Unit::Document } => Message::new("segments-told-missing-document"),
            Self::Missing { unit: Unit::Turn } => Message::new("segments-told-missing-turn"),
        }
    }
}

fn names(snapshot: &Snapshot, codes: &[CodeId]) -> String {
    let named = codes.iter().filter_map(|&id| snapshot.code(id)).map(|code| code.name.as_str());
    let mut names: Vec<&str> = named.take(MAX_NAMED).collect();
    if codes.len() > MAX_NAMED {
        names.push("…");
    }
    if names.is_empty() { "…".to_owned() } else { names.join(", ") }
}
