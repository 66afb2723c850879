//! One value of a row or of a json object, before it is known what it should be.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

use super::{ImportError, Place, names};

/// A json string, number, truth value or null; a csv cell is a string.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Scalar<'a> {
    /// Null, or not there.
    #[default]
    None,
    /// A whole number.
    Number(i64),
    /// A string, or a number with a fraction as it would be written.
    Text(Cow<'a, str>),
}

impl<'a> Scalar<'a> {
    /// A csv cell.
    pub(super) const fn cell(cell: &'a str) -> Self {
        Self::Text(Cow::Borrowed(cell))
    }

    /// The value in words, trimmed; `None` for null and for nothing but white space.
    pub(super) fn text(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::None => None,
            Self::Number(n) => Some(Cow::Owned(n.to_string())),
            Self::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()).map(Cow::Borrowed),
        }
    }

    /// [`Self::text`] as a value of its own.
    pub(super) fn into_string(self) -> Option<String> {
        match self {
            Self::Text(Cow::Owned(text)) if !text.is_empty() && text.trim().len() == text.len() => Some(text),
            _ => self.text().map(Cow::into_owned),
        }
    }

    /// The value as a whole number from 0 on; `None` for null and white space.
    pub(super) fn number(&self, field: &'static str, place: Place) -> Result<Option<u32>, ImportError> {
        let number = match self {
            Self::None => return Ok(None),
            Self::Number(n) => u32::try_from(*n).ok(),
            Self::Text(text) if text.trim().is_empty() => return Ok(None),
            Self::Text(text) => whole(text.trim()),
        };
        let not_a_number = || ImportError::NotANumber {
            place,
            field,
            value: self.text().map_or_else(String::new, |text| names::excerpt(&text)),
        };
        number.map(Some).ok_or_else(not_a_number)
    }
}

/// Reads `12` and `12.0`, as spreadsheets write whole numbers.
fn whole(text: &str) -> Option<u32> {
    let digits = text.split_once('.').map_or(text, |(digits, rest)| {
        if !rest.is_empty() && rest.bytes().all(|byte| byte == b'0') { digits } else { text }
    });
    digits.parse().ok()
}

impl<'de: 'a, 'a> Deserialize<'de> for Scalar<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string or a number")
    }

    fn visit_unit<E: Error>(self) -> Result<Scalar<'de>, E> {
        Ok(Scalar::None)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Scalar<'de>, E> {
        Ok(Scalar::cell(if value { "true" } else { "false" }))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Number(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Scalar<'de>, E> {
        Ok(i64::try_from(value).map_or_else(|_| Scalar::Text(value.to_string().into()), Scalar::Number))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(value.to_string().into()))
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::cell(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(value.to_owned().into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_may_be_strings_and_strings_numbers() {
        let read = |json: &'static str| serde_json::from_str::<Scalar<'static>>(json).unwrap();
        let number = |json| read(json).number("start", Place::Entry(1)).ok().flatten();
        assert_eq!(["12", "\" 12 \"", "12.0", "\"12.00\""].map(number), [Some(12); 4]);
        assert_eq!(["-1", "\"x\"", "1.5", "null", "\"\"", "4294967296"].map(number), [None; 6]);
        assert_eq!(read("7").into_string().as_deref(), Some("7"));
        assert_eq!(read("\" a\\u00f1o \"").into_string().as_deref(), Some("año"));
        assert_eq!(read("18446744073709551615").into_string().as_deref(), Some("18446744073709551615"));
        assert!(serde_json::from_str::<Scalar<'_>>("[1]").is_err());
    }
}
