//! The order of names as a person expects it: `CSO2` before `CSO10`, capitals and accents
//! no matter.

use super::fold;

/// A name made ready to be compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NameKey(Vec<Piece>);

/// A part of a name; numbers come before words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Piece {
    Number(u64),
    Words(String),
}

impl NameKey {
    /// The key of a name.
    pub fn of(name: &str) -> Self {
        let mut pieces = Vec::new();
        let folded = fold(name);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_count_and_accents_do_not() {
        let mut names = ["CSO10", "cso2", "Ávila", "avila 2", "9", "CSO2 b", "zona", "99999999999999999999999"];
        names.sort_by_key(|name| NameKey::of(name));
        assert_eq!(names, ["9", "99999999999999999999999", "Ávila", "avila 2", "cso2", "CSO2 b", "CSO10", "zona"]);
        let mut names = ["10 Orden", "2 Orden", "Élite", "zona", "elección", "A\u{301}nimo"];
        names.sort_by_key(|name| NameKey::of(name));
        assert_eq!(names, ["2 Orden", "10 Orden", "A\u{301}nimo", "elección", "Élite", "zona"]);
    }
}
