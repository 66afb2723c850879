//! Parts of the container: their encoding, and the relations between them.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::import::ImportError;

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

/// The name of the part that the first inner relation whose type ends with `kind` leads to.
/// `folder` is the folder of the part that the relations belong to.
pub(super) fn relation_target(xml: &str, folder: &str, kind: &str) -> Option<String> {
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event().ok()? {
            Event::Start(element) | Event::Empty(element) if element.local_name().into_inner() == "Relationship" => {
                let is_inner = attribute(&element, "TargetMode").is_none_or(|mode| mode != "External");
                if is_inner && attribute(&element, "Type").is_some_and(|it| it.ends_with(kind)) {
                    return attribute(&element, "Target").map(|target| resolved(&target, folder));
                }
            }
            Event::Eof => return None,
            _ => {}
        }
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

/// `../a.xml` and `/word/a.xml` as seen from `folder`; a name inside the container.
fn resolved(target: &str, folder: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "." | "" => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}
