//! What the cases say of a code, in a sentence.

use super::{Contrast, ContrastRow};
use crate::i18n::{Arg, Message};

/// So many names are said; of more cases it is said how many they are.
pub const SAID_NAMES: usize = 12;

/// Up to so many names the sentence says who speaks, else who does not.
const FEW: usize = 6;

/// `CSO5 and CSO6`; of more than [`SAID_NAMES`] only how many they are.
pub fn names(names: &[&str]) -> Arg {
    match names {
        [] => Arg::from(""),
        [name] => Arg::from(*name),
        many if many.len() > SAID_NAMES => Message::new("contrast-n-cases").with("n", many.len()).into(),
        [first @ .., last] => Message::new("contrast-and").with("first", first.join(", ")).with("last", *last).into(),
    }
}

impl Contrast {
    /// What the cases say of a code: `Only CSO3 speaks of “Intervention”.` Cases that were not
    /// asked are named, and never said to be silent.
    pub fn sentence(&self, row: usize) -> Message {
        let row = &self.rows[row];
        let ends = |claim: Message| Message::new("contrast-sentence").with("claim", claim);
        let of = self.cases.len();
        let (n, n_not_asked) = (row.present.len(), row.not_asked.len());
        let claim = |key: &'static str| Message::new(key).with("code", row.name.clone());
        if of == 0 || n_not_asked == of {
            return ends(claim(if of == 0 { "contrast-nobody" } else { "contrast-nobody-asked" }));
        }
        let n_silent = of - n - n_not_asked;
        let claim = if n == 0 {
            claim("contrast-nobody")
        } else if n == of && of > 1 {
            return ends(claim("contrast-all").with("n", of));
        } else if n_silent == 0 && n > 1 {
            // All that were asked.
            claim("contrast-all-others")
        } else if n_silent == 0 && n == 1 && of > 1 {
            return ends(claim("contrast-one-asked").with("names", self.names(&row.present)));
        } else if n == 1 && of > 1 {
            claim("contrast-only").with("names", self.names(&row.present))
        } else if n_not_asked == 0 && (n_silent == 1 || (n > FEW && n_silent <= FEW)) && n > 1 {
            return ends(claim("contrast-all-but").with("names", self.names(&self.silent(row))));
        } else if n > FEW {
            let claim = claim("contrast-n-of").with("n", n).with("of", of);
            if n <= SAID_NAMES {
                Message::new("contrast-named").with("claim", claim).with("names", self.names(&row.present))
            } else {
                claim
            }
        } else {
            claim("contrast-some").with("n", n).with("names", self.names(&row.present))
        };
        if n_not_asked == 0 {
            return ends(claim);
        }
        let claim = Message::new("contrast-not-asked").with("claim", claim).with("n", n_not_asked);
        ends(claim.with("names", self.names(&row.not_asked)))
    }

    /// In which groups a code is found and in which it is not, each with how many of its cases;
    /// none where it does not differ between groups. Groups of which nobody was asked are left
    /// out.
    pub fn group_sentence(&self, row: usize) -> Option<Message> {
        let row = &self.rows[row];
        if !row.differs {
            return None;
        }
        let (mut found, mut not_found) = (Vec::new(), Vec::new());
        for (group, &n) in self.groups.iter().zip(&row.in_groups) {
            let name = format!("{} ({n}/{})", group.name, group.cases.len());
            if n > 0 {
                found.push(name);
            } else if group.cases.iter().any(|case| !row.not_asked.contains(case)) {
                not_found.push(name);
            }
        }
        let listed = |of: &[String]| names(&of.iter().map(String::as_str).collect::<Vec<_>>());
        let claim = match &self.grouped_by {
            Some(variable) => Message::new("contrast-by-variable").with("variable", variable.clone()),
            None => Message::new("contrast-by-groups"),
        };
        let claim = claim.with("code", row.name.clone()).with("found", listed(&found));
        Some(Message::new("contrast-sentence").with("claim", claim.with("missing", listed(&not_found))))
    }

    fn silent(&self, row: &ContrastRow) -> Vec<usize> {
        let speaks = |case: &usize| row.present.contains(case) || row.not_asked.contains(case);
        (0..self.cases.len()).filter(|case| !speaks(case)).collect()
    }

    fn names(&self, places: &[usize]) -> Arg {
        let said: Vec<&str> = places.iter().map(|&place| self.cases[place].name.as_str()).collect();
        names(&said)
    }
}
