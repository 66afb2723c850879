//! One code on many segments at once, joined as by hand.

use std::collections::HashSet;

use super::join::{Joining, WeightChoice, groups};
use super::new_coding;
use crate::model::*;
use crate::project::{Result, Tx};
use crate::text::Span;

/// Applies a code to segments, each joined with what the coder has coded so in this run and what
/// it overlaps; where weights differ the higher one stays. What is coded so already is left as it
/// is. Gives how many codings were made or grew.
pub(in crate::project) fn code_all(tx: &mut Tx<'_>, segments: &[Segment], code: CodeId) -> Result<usize> {
    let before = tx.before;
    let documents: HashSet<DocumentId> = segments.iter().map(|segment| segment.document).collect();
    let new: Vec<Coding> = segments.iter().map(|&segment| new_coding(tx, segment, code)).collect();
    let new_ids: HashSet<CodingId> = new.iter().map(|coding| coding.id).collect();
    let of_code = before.codings_of(code).iter().filter(|at| documents.contains(&at.document));
    let own = of_code
        .filter_map(|at| before.coding_at(*at))
        .filter(|coding| (coding.coder, coding.run, coding.detached) == (tx.coder, tx.run, false));
    let mut joining = Joining::default();
    let (mut fresh, mut n) = (Vec::new(), 0);
    for group in groups(new.into_iter().chain(own.cloned()).collect()) {
        let (new, standing): (Vec<&Coding>, Vec<&Coding>) = group.iter().partition(|part| new_ids.contains(&part.id));
        if new.iter().all(|new| standing.iter().any(|one| one.span.covers(new.span))) {
            continue;
        }
        n += 1;
        if standing.is_empty() {
            let span = new.iter().map(|part| part.span).reduce(Span::cover).unwrap_or_default();
            let words = before.words(Segment { document: new[0].document, span });
            fresh.push(Coding { span, words_hash: words_hash(words), ..new[0].clone() });
        } else {
            joining.add(before, group, WeightChoice::Highest)?;
        }
    }
    tx.insert_all(&fresh)?;
    joining.store(tx)?;
    Ok(n)
}
