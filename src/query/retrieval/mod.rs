//! Which places are retrieved: activated documents by activated codes, put together in one of
//! the ways that [`Combine`] names.
//!
//! The activated codes are called A. With sub-codes, a coding counts for the nearest activated
//! code above its own, so that each coding counts for one. The codes named beside them are
//! called B. Only codings of the wanted run and coders are looked at, B and "other codes"
//! too; weights are asked of A only. With conditions, a place takes part where its document
//! (or, in a group discussion, the speaker in whose turn it begins) belongs to a case that
//! meets them all.
//!
//! - *Any of*: every coding of A.
//! - *All of*: the parts of the text where all of A are. Codings of one code that overlap are
//!   one stretch, those that only touch are two; a hit begins where the last of the stretches
//!   begins and ends where the first ends, and holds all codings of A that overlap it:
//!
//!   ```text
//!   A   ├────────┤├─────┤
//!   B       ├──────┤
//!   hits    └────┘└┘
//!   ```
//!
//!   MAXQDA calls this "Intersection" ("small picture"): only the part that has all the
//!   codes, not the whole segments.
//! - *Near*: every coding of A that has a coding of each other activated code at most n
//!   paragraphs away; 0 is a paragraph in common. Blank lines are no paragraphs.
//! - *Same turn*: every coding of A that touches a turn which codings of all of A touch. Where
//!   a text has no turns, its paragraphs count as such.
//! - *Inside*: every coding of A whose words all lie within one coding of B; *outside*: that no
//!   coding of B overlaps. A coding is never inside or outside itself.
//! - *Followed by*: every coding of A behind whose end a coding of B begins, at most n
//!   paragraphs on.
//! - *Only*: every coding of A that no coding of another code overlaps.
//! - *Without*: every coding of A in whose document (or in none of whose turns) there is a
//!   coding of B.
//! - *Missing*: the documents (or turns, but not those of interviewers) without any of A.
//!
//! Where one code alone is activated, *all of* gives its stretches, and *near* and *same turn*
//! give all its codings. Codings that another one makes a hit of stand in the hit behind it:
//! one for each other code.

mod any_of;
mod classes;
mod gather;
mod hits;
mod intersect;
mod near;
mod place;
mod reach;
mod scope;
mod spec;
#[cfg(test)]
mod tests;
mod told;
mod turns;
pub(super) mod units;

pub use hits::{Hit, Hits};
pub use scope::cases_meeting;
pub use spec::{Combine, Condition, Prompted, RetrievalSpec, Unit, WeightRange};
pub use told::Part;

use crate::project::Snapshot;
use classes::Classes;
use gather::gather;

/// The places found, by document order, start and end.
///
/// Any-of at 500,000 codings takes some milliseconds; the others look at each coding of the
/// documents concerned once or twice, with a binary search for each. Words are read from the
/// snapshot when they are shown.
pub fn retrieve(snapshot: &Snapshot, spec: &RetrievalSpec) -> Hits {
    if spec.codes.is_empty() {
        return Hits::default();
    }
    let a = Classes::new(snapshot.codes(), &spec.codes, spec.with_subcodes);
    let documents = scope::documents(snapshot, spec);
    if spec.combine == Combine::AnyOf {
        return any_of::any_of(snapshot, spec, &a, &documents);
    }
    let b = Classes::new(snapshot.codes(), spec.combine.others().unwrap_or_default(), spec.with_subcodes);
    let prompts = spec.prompts(snapshot);
    let mut hits = Hits::default();
    for (entry, scope) in &documents {
        let found = gather(entry, spec, &a, &b, prompts.as_ref());
        // With fewer codings than codes, not all of them can be here.
        let needed = match spec.combine {
            Combine::AllOf | Combine::Near { .. } | Combine::SameTurn => a.n().max(1),
            Combine::Missing { .. } => 0,
            _ => 1,
        };
        if found.a.len() < needed {
            continue;
        }
        let mut sink = gather::Sink { hits: &mut hits, entry, scope };
        match &spec.combine {
            Combine::AnyOf => {}
            Combine::AllOf => intersect::all_of(&found, a.n(), &mut sink),
            Combine::Near { within } => near::near(&found, a.n(), *within, &mut sink),
            Combine::FollowedBy { within, .. } => near::followed_by(&found, *within, &mut sink),
            Combine::SameTurn => turns::same_turn(&found, a.n(), &mut sink),
            Combine::Inside { .. } => place::inside(&found, &mut sink),
            Combine::Outside { .. } => place::outside(&found, &mut sink),
            Combine::Only => place::only(&found, &mut sink),
            Combine::Without { unit, .. } => turns::without(&found, *unit, &mut sink),
            Combine::Missing { unit } => turns::missing(&found, *unit, &mut sink),
        }
    }
    if spec.combine == Combine::AllOf { hits.of_parts() } else { hits }
}
