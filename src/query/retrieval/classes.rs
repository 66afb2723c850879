//! Which activated code a code stands for.

use std::collections::HashMap;

use crate::model::{CodeId, CodeSystem};
use crate::query::code_rows::CodeRows;

/// The class of a code: the place of the activated code that it is or, where sub-codes take
/// part, the nearest one above it. Every other code is a class of its own behind those.
#[derive(Debug)]
pub(super) struct Classes {
    rows: CodeRows,
    class: Vec<u32>,
    n: u32,
}

impl Classes {
    /// The classes of these codes, which may repeat.
    pub(super) fn new(system: &CodeSystem, codes: &[CodeId], with_subcodes: bool) -> Self {
        let mut wanted: Vec<CodeId> = codes.iter().copied().filter(|&code| system.place(code).is_some()).collect();
        wanted.sort_unstable();
        wanted.dedup();
        let n = wanted.len() as u32;
        let of_wanted: HashMap<CodeId, u32> = wanted.iter().copied().zip(0..).collect();
        let mut class: Vec<u32> = Vec::with_capacity(system.len());
        for (place, code) in system.codes().iter().enumerate() {
            // A parent stands before its children.
            let above = code.parent.filter(|_| with_subcodes && system.depth(place) > 0);
            let above = above.and_then(|parent| system.place(parent)).map(|parent| class[parent]);
            let own = of_wanted.get(&code.id).copied().or(above.filter(|&above| above < n));
            class.push(own.unwrap_or(n + place as u32));
        }
        let rows = CodeRows::new(system.codes().iter().map(|code| code.id));
        Self { rows, class, n }
    }

    /// How many activated codes there are.
    pub(super) const fn n(&self) -> usize {
        self.n as usize
    }

    /// The class of a code, activated or not.
    pub(super) fn class(&self, code: CodeId) -> Option<u32> {
        self.rows.row(code).map(|row| self.class[row])
    }

    /// The class of a code that is activated or stands for an activated one.
    pub(super) fn activated(&self, code: CodeId) -> Option<u32> {
        self.class(code).filter(|&class| class < self.n)
    }

    /// The codes that belong to an activated one.
    pub(super) fn members<'c>(&'c self, system: &'c CodeSystem) -> impl Iterator<Item = CodeId> + 'c {
        let of = |(code, _): (&std::sync::Arc<crate::model::Code>, _)| code.id;
        system.codes().iter().zip(&self.class).filter(|&(_, &class)| class < self.n).map(of)
    }
}
