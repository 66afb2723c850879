//! The order of names as a person expects it: `CSO2` before `CSO10`, capitals and accents
//! no matter.

use std::cmp::Ordering;

use crate::model::fold_name;

/// A name made ready to be compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NameKey(Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Number(u64),
    Words(String),
}

impl NameKey {
    /// The key of a name.
    pub fn of(name: &str) -> Self {
        let mut pieces = Vec::new();
        let folded = fold_name(name);
        let mut rest = folded.as_str();
        while let Some(first) = rest.chars().next() {
            let is_digit = first.is_ascii_digit();
            let end = rest.find(|c: char| c.is_ascii_digit() != is_digit).unwrap_or(rest.len());
            let piece = &rest[..end];
            // A number too long to be one stays words.
            pieces.push(match piece.parse() {
                Ok(number) if is_digit => Piece::Number(number),
                _ => Piece::Words(piece.to_owned()),
            });
            rest = &rest[end..];
        }
        Self(pieces)
    }
}

impl Ord for Piece {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => a.cmp(b),
            (Self::Words(a), Self::Words(b)) => a.cmp(b),
            (Self::Number(_), Self::Words(_)) => Ordering::Less,
            (Self::Words(_), Self::Number(_)) => Ordering::Greater,
        }
    }
}

impl PartialOrd for Piece {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_count_and_accents_do_not() {
        let mut names = ["CSO10", "cso2", "Ávila", "avila 2", "9", "CSO2 b", "zona", "99999999999999999999999"];
        names.sort_by_key(|name| NameKey::of(name));
        assert_eq!(names, ["9", "99999999999999999999999", "Ávila", "avila 2", "cso2", "CSO2 b", "CSO10", "zona"]);
    }
}
