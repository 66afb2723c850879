//! Footnotes, endnotes and comments: the words of each, by its number in the file.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::body::Shared;
use super::walk::Walk;
use crate::import::ImportError;
use crate::import::comments::Comments;
use crate::import::rich::Rich;
use crate::import::xml::attribute;

/// The notes of a document, as `footnotes.xml` and `endnotes.xml` have them.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub footnotes: HashMap<String, Rich>,
    pub endnotes: HashMap<String, Rich>,
}

/// The notes of one of these parts by their ids.
pub(super) fn notes_of(
    xml: &str,
    shared: &Shared<'_>,
    comments: &mut Comments,
) -> Result<HashMap<String, Rich>, ImportError> {
    let mut walk = Walk::new(shared, comments);
    walk.run(xml)?;
    Ok(walk.found_notes)
}

/// Reads `comments.xml`, and `commentsExtended.xml`, which says what answers what.
pub(super) fn read_comments(
    xml: &str,
    extended: Option<&str>,
    shared: &Shared<'_>,
    comments: &mut Comments,
) -> Result<(), ImportError> {
    let mut walk = Walk::new(shared, comments);
    walk.run(xml)?;
    let paragraphs = walk.comment_paragraphs;
    let Some(extended) = extended else { return Ok(()) };
    let mut reader = Reader::from_str(extended);
    loop {
        // Who answers whom is no reason to refuse a document.
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) if element.local_name().into_inner() == "commentEx" => {
                let place = |name: &str| attribute(&element, name).and_then(|id| paragraphs.get(&id).copied());
                if let (Some(answer), Some(question)) = (place("paraId"), place("paraIdParent")) {
                    comments.set_parent(answer, question);
                }
            }
            Ok(Event::Eof) | Err(_) => return Ok(()),
            Ok(_) => {}
        }
    }
}
