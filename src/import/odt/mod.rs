//! OpenDocument texts: the words of `content.xml` in reading order.
//!
//! As with Word files a paragraph is a line, a table row a line with its cells parted by tabs,
//! and a note stands in square brackets at its place. Tracked changes are accepted or rejected
//! as asked, comments taken when wanted; headers and footers are left out.

mod element;
mod styles;
mod walk;

#[cfg(test)]
mod tests;

use std::collections::HashSet;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::archive::Archive;
use super::comments::{Comments, warn_left_out};
use super::rich::Rich;
use super::warning::Warnings;
use super::xml::{attribute, xml_text};
use super::{ImportError, ImportWarning, ReadOptions, Tracked};
use walk::Walk;

/// The words of a packed file (odt, ott).
pub(super) fn read(
    bytes: &[u8],
    options: &ReadOptions,
    warnings: &mut Warnings,
) -> Result<(Rich, Comments), ImportError> {
    let mut archive = Archive::open(bytes)?;
    if archive.read("META-INF/manifest.xml")?.is_some_and(|manifest| is_encrypted(&manifest)) {
        return Err(ImportError::Encrypted);
    }
    let content = xml_text(archive.read("content.xml")?.ok_or(ImportError::Damaged)?)?;
    let mut walk = Walk::new(options);
    let styles = archive.read("styles.xml")?.map(xml_text);
    // Without its styles a text is poorer, but whole.
    if let Some(Ok(styles)) = styles {
        match walk.run(&styles) {
            Ok(()) => {}
            Err(ImportError::Damaged) => walk = Walk::new(options),
            Err(error) => return Err(error),
        }
    }
    finish(walk, &content, options, warnings)
}

/// The words of a flat file (fodt), which is all one XML.
pub(super) fn read_flat(
    xml: &str,
    options: &ReadOptions,
    warnings: &mut Warnings,
) -> Result<(Rich, Comments), ImportError> {
    finish(Walk::new(options), xml, options, warnings)
}

fn finish(
    mut walk: Walk,
    content: &str,
    options: &ReadOptions,
    warnings: &mut Warnings,
) -> Result<(Rich, Comments), ImportError> {
    if options.tracked == Tracked::Reject {
        walk.ended = ended_changes(content);
    }
    walk.run(content)?;
    if walk.insertions + walk.deletions > 0 {
        warnings.push(ImportWarning::TrackedChanges {
            insertions: walk.insertions,
            deletions: walk.deletions,
            authors: walk.authors.len(),
            tracked: options.tracked,
        });
    }
    if !options.comments {
        warn_left_out(walk.n_comments, warnings);
    }
    let words = walk.frames.finish();
    if words.is_blank() {
        return Err(ImportError::Empty);
    }
    if walk.frames.n_turn_rows > 0 {
        warnings.push(ImportWarning::TableAsTurns { rows: walk.frames.n_turn_rows });
    }
    if walk.has_edges {
        warnings.push(ImportWarning::HeadersLeftOut);
    }
    Ok((words, walk.comments))
}

fn is_encrypted(manifest: &[u8]) -> bool {
    manifest.windows(16).any(|window| window == b":encryption-data")
}

/// The insertions that end somewhere: one without an end must not swallow the rest of the text.
fn ended_changes(xml: &str) -> HashSet<String> {
    let mut reader = Reader::from_str(xml);
    let mut ended = HashSet::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) if element.local_name().into_inner() == "change-end" => {
                ended.extend(attribute(&element, "change-id"));
            }
            Ok(Event::Eof) | Err(_) => return ended,
            Ok(_) => {}
        }
    }
}
