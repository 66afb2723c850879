//! Objects of a json file, read one by one into a typed draft: no tree of values is built.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, SeqAccess, Visitor};

use super::warning::Warnings;
use super::{ImportError, Place, limits};

/// An object of a json file that becomes a draft.
pub(super) trait Entry: Sized {
    /// What it becomes.
    type Draft;

    /// Makes the draft, or says what is wrong with the object.
    fn draft(self, place: Place, warnings: &mut Warnings) -> Result<Self::Draft, ImportError>;

    /// The array of objects inside this one, if it is only their wrapping.
    fn take_wrapped(&mut self) -> Option<Entries<Self>>;
}

/// Drafts read so far, and the first thing that was wrong.
pub(super) struct Entries<T: Entry> {
    drafts: Vec<T::Draft>,
    warnings: Warnings,
    error: Option<ImportError>,
}

/// Reads an array of objects, an object that holds such an array, or one object a line.
pub(super) fn read<'de, T: Entry + Deserialize<'de>>(
    text: &'de str,
    warnings: &mut Warnings,
) -> Result<Vec<T::Draft>, ImportError> {
    let text = text.trim_start_matches('\u{feff}');
    check_depth(text)?;
    let json_error = |error: serde_json::Error| ImportError::Json { line: error.line(), column: error.column() };
    let entries = if text.trim_start().starts_with('[') {
        serde_json::from_str::<Entries<T>>(text).map_err(json_error)?
    } else {
        let mut entries = Entries::<T>::new();
        for object in serde_json::Deserializer::from_str(text).into_iter::<T>() {
            let mut object = object.map_err(json_error)?;
            match object.take_wrapped() {
                Some(wrapped) if entries.drafts.is_empty() => entries = wrapped,
                _ => entries.push(object),
            }
            if entries.error.is_some() {
                break;
            }
        }
        entries
    };
    if let Some(error) = entries.error {
        return Err(error);
    }
    warnings.extend(entries.warnings);
    Ok(entries.drafts)
}

/// True where the text is json rather than a table: its first character says so.
pub(super) fn is_json(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with(['[', '{'])
}

/// Refuses nesting that would cost the parser its stack, wherever in the text it stands.
fn check_depth(text: &str) -> Result<(), ImportError> {
    let (mut depth, mut is_quoted, mut is_escaped) = (0usize, false, false);
    for byte in text.bytes() {
        if is_quoted {
            (is_quoted, is_escaped) = match byte {
                _ if is_escaped => (true, false),
                b'\\' => (true, true),
                b'"' => (false, false),
                _ => (true, false),
            };
            continue;
        }
        match byte {
            b'"' => is_quoted = true,
            b'[' | b'{' if depth == limits::DEPTH => return Err(ImportError::TooDeep),
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(())
}

impl<T: Entry> Entries<T> {
    fn new() -> Self {
        Self { drafts: Vec::new(), warnings: Warnings::default(), error: None }
    }

    fn push(&mut self, entry: T) {
        match entry.draft(Place::Entry(self.drafts.len() + 1), &mut self.warnings) {
            Ok(draft) => self.drafts.push(draft),
            Err(error) => self.error = Some(error),
        }
    }
}

impl<'de, T: Entry + Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(EntriesVisitor(PhantomData))
    }
}

struct EntriesVisitor<T>(PhantomData<T>);

impl<'de, T: Entry + Deserialize<'de>> Visitor<'de> for EntriesVisitor<T> {
    type Value = Entries<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut entries = Entries::new();
        while let Some(entry) = seq.next_element::<T>()? {
            // After the first mistake the rest is only checked for being json.
            if entries.error.is_none() {
                entries.push(entry);
            }
        }
        Ok(entries)
    }
}
