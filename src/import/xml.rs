//! What the readers of XML share: the encoding of a part, attributes, and references.

use quick_xml::events::{BytesRef, BytesStart};

use super::ImportError;

/// A part's bytes as text: UTF-8, or UTF-16 with a byte order mark.
pub(super) fn xml_text(bytes: Vec<u8>) -> Result<String, ImportError> {
    match encoding_rs::Encoding::for_bom(&bytes) {
        Some((encoding, len)) => {
            let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[len..]);
            text.map(std::borrow::Cow::into_owned).ok_or(ImportError::Damaged)
        }
        None => String::from_utf8(bytes).map_err(|_not_utf_8| ImportError::Damaged),
    }
}

/// An attribute's value by its local name.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().with_checks(false).flatten().find(|a| a.key.local_name().into_inner() == name)?;
    Some(
        found
            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
            .map_or_else(|_| found.value.to_string(), |value| value.into_owned()),
    )
}

/// What a reference such as `&amp;` or `&#233;` stands for; one that means nothing is U+FFFD.
pub(super) fn referred(reference: &BytesRef<'_>) -> String {
    match reference.resolve_char_ref() {
        Ok(Some(c)) => c.into(),
        Ok(None) => quick_xml::escape::resolve_predefined_entity(reference).unwrap_or("\u{fffd}").to_owned(),
        Err(_no_character) => "\u{fffd}".to_owned(),
    }
}
