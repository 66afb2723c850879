//! What word processors write aside on a page: notes at its end, headers and footers.

use std::collections::HashMap;

use html5ever::tokenizer::Tag;

use super::Page;
use crate::import::limits;
use crate::import::rich::{Looks, Rich};

/// The notes of a page by what their references call them, without the words around the number.
pub(super) type Notes = HashMap<String, Rich>;

/// Notes on one page at most that are looked for; more are none.
const MAX_NOTES: usize = 10_000;

/// A note, header or footer that is open.
#[derive(Debug)]
pub(super) struct Aside {
    /// The note; none for a header or footer.
    note: Option<String>,
    /// The element that it is, and how many of these are open inside it.
    name: String,
    n_inner: usize,
    words: Rich,
}

impl Aside {
    /// Adds a line.
    pub(super) fn push_line(&mut self, line: &Rich) {
        if !self.words.text().is_empty() {
            self.words.push("\n", Looks::PLAIN);
        }
        self.words.append(line);
    }
}

impl Page {
    /// Looks whether a tag begins or ends what stands aside, or refers to a note.
    pub(super) fn aside_tag(&mut self, tag: &Tag, starts: bool) {
        let name = &*tag.name;
        if let Some(aside) = self.aside.as_mut().filter(|aside| aside.name == name) {
            match (starts, aside.n_inner) {
                (true, _) => aside.n_inner += 1,
                (false, 0) => self.end_aside(),
                (false, _) => aside.n_inner -= 1,
            }
            return;
        }
        match name {
            "div" | "li" | "aside" if starts && self.aside.is_none() && self.n_skipped == 0 => self.begin_aside(tag),
            "a" if starts => {
                let note = attribute(tag, "href").and_then(reference);
                let Some((id, is_back)) = note.filter(|_| self.n_skipped == 0) else { return };
                // The way back from a note is no word of it.
                let is_back = is_back && self.aside.as_ref().is_some_and(|aside| aside.note.as_ref() == Some(&id));
                if is_back || self.aside.is_none() && self.refer(&id) {
                    self.n_skipped += 1;
                    self.is_in_reference = true;
                }
            }
            "a" if std::mem::take(&mut self.is_in_reference) => self.n_skipped = self.n_skipped.saturating_sub(1),
            _ => {}
        }
    }

    fn begin_aside(&mut self, tag: &Tag) {
        let is_edge = attribute(tag, "title").is_some_and(|title| matches!(title, "header" | "footer"));
        let note = attribute(tag, "id").and_then(|id| note_id(id, false)).filter(|_| self.notes.len() < MAX_NOTES);
        if is_edge || note.is_some() {
            self.end_line();
            let name = tag.name.to_string();
            self.aside = Some(Aside { note: note.filter(|_| !is_edge), name, n_inner: 0, words: Rich::new() });
        }
    }

    /// What stood aside ends: a note to which something refers goes there, others stay here.
    pub(super) fn end_aside(&mut self) {
        self.end_line();
        let Some(aside) = self.aside.take() else { return };
        let Some(id) = aside.note else {
            self.has_edges |= aside.words.text().contains(char::is_alphabetic);
            return;
        };
        if self.referred.contains(&id) {
            self.notes.insert(id, aside.words.into_one_line());
        } else if !aside.words.is_blank() {
            self.push_line(&aside.words);
        }
    }

    /// Writes a note where it is referred to; false where none is known.
    fn refer(&mut self, id: &str) -> bool {
        if self.referred.len() < MAX_NOTES {
            self.referred.insert(id.to_owned());
        }
        let Some(note) = self.known.get(id).filter(|note| !note.is_blank()) else { return false };
        self.n_added += note.weight() + 2;
        if self.n_added <= limits::DOCUMENT_CHARS {
            self.line.push("[", Looks::PLAIN);
            self.line.append(note);
            self.line.push("]", Looks::PLAIN);
        }
        true
    }
}

fn attribute<'t>(tag: &'t Tag, name: &str) -> Option<&'t str> {
    tag.attrs.iter().find(|attribute| &*attribute.name.local == name).map(|attribute| &*attribute.value)
}

/// The note that a link leads to, or from which it leads back.
fn reference(href: &str) -> Option<(String, bool)> {
    let target = href.strip_prefix('#')?;
    // LibreOffice: `sdfootnote1sym` and back `sdfootnote1anc`; Word: `_ftn1` and `_ftnref1`;
    // pandoc: `fn1` and `fnref1`.
    let target = target.trim_start_matches('_');
    if let Some(inner) = target.strip_suffix("sym") {
        return note_id(inner, false).map(|id| (id, false));
    }
    if let Some(inner) = target.strip_suffix("anc") {
        return note_id(inner, false).map(|id| (id, true));
    }
    note_id(target, false).map(|id| (id, false)).or_else(|| note_id(target, true).map(|id| (id, true)))
}

/// `fn1`, `ftn1`, `edn1`, `sdfootnote1`, `sdendnote1`; with `ref` before the number, the way back.
fn note_id(id: &str, is_back: bool) -> Option<String> {
    let number = id.trim_start_matches(|c: char| !c.is_ascii_digit());
    let mut name = &id[..id.len() - number.len()];
    if is_back {
        name = name.strip_suffix("ref")?;
    }
    let is_note = matches!(name, "fn" | "ftn" | "edn" | "sdfootnote" | "sdendnote");
    (is_note && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| format!("{name}{number}"))
}
