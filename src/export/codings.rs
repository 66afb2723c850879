//! All codings, or chosen ones, as csv or json.
//!
//! The columns are `id` (as text: spreadsheets round large numbers), `document`, `start`,
//! `end` (in Unicode scalar values, end exclusive), `code` (its path), `coder`, `run` and
//! `quote`, and where all are wanted `weight` and `comment`. The names are part of the
//! format and are not translated.
//! `document`, `start`, `end`, `code` and `coder` can be imported again.

use std::collections::HashMap;
use std::io::Write;

use serde::Serialize;

use super::{CsvOptions, ExportError};
use crate::model::{CodeId, Coding, DocumentId};
use crate::project::{DocumentEntry, Snapshot};

const SHORT: [&str; 8] = ["id", "document", "start", "end", "code", "coder", "run", "quote"];
const ALL: [&str; 10] = ["id", "document", "start", "end", "code", "coder", "run", "quote", "weight", "comment"];

/// Which columns are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Columns {
    /// Up to `quote`: what scripts rely on.
    #[default]
    Short,
    /// `weight` and `comment` too.
    All,
}

/// All codings, by document order, start and end; those without words are no rows.
pub fn all(snapshot: &Snapshot) -> impl Iterator<Item = &Coding> {
    snapshot.documents().flat_map(|entry| entry.codings.iter()).filter(|coding| !coding.detached)
}

/// Writes codings as csv with a header line.
pub fn write_csv<'s>(
    snapshot: &'s Snapshot,
    codings: impl IntoIterator<Item = &'s Coding>,
    columns: Columns,
    options: CsvOptions,
    out: impl Write,
) -> Result<(), ExportError> {
    let mut writer = options.writer(out)?;
    match columns {
        Columns::Short => writer.write_record(SHORT)?,
        Columns::All => writer.write_record(ALL)?,
    }
    let mut names = Names::new(snapshot, columns);
    for coding in codings {
        let line = names.line(coding);
        writer.write_field(&line.id)?;
        writer.write_field(options.guarded(line.document).as_bytes())?;
        writer.write_field(line.start.to_string())?;
        writer.write_field(line.end.to_string())?;
        writer.write_field(options.guarded(line.code).as_bytes())?;
        writer.write_field(options.guarded(line.coder).as_bytes())?;
        writer.write_field(&line.run)?;
        writer.write_field(options.guarded(line.quote).as_bytes())?;
        if let Some(more) = &line.more {
            writer.write_field(more.weight.map(|weight| weight.to_string()).unwrap_or_default())?;
            writer.write_field(options.guarded(more.comment.unwrap_or_default()).as_bytes())?;
        }
        writer.write_record(None::<&[u8]>)?;
    }
    writer.flush()?;
    Ok(())
}

/// Writes codings as a json array, one object a line.
pub fn write_json<'s>(
    snapshot: &'s Snapshot,
    codings: impl IntoIterator<Item = &'s Coding>,
    columns: Columns,
    mut out: impl Write,
) -> Result<(), ExportError> {
    let mut names = Names::new(snapshot, columns);
    let mut before: &[u8] = b"[\n";
    for coding in codings {
        out.write_all(before)?;
        serde_json::to_writer(&mut out, &names.line(coding))?;
        before = b",\n";
    }
    out.write_all(if before == b"[\n" { b"[]\n" } else { b"\n]\n" })?;
    out.flush()?;
    Ok(())
}

#[derive(Serialize)]
struct Line<'l> {
    id: String,
    document: &'l str,
    start: u32,
    end: u32,
    code: &'l str,
    coder: &'l str,
    run: String,
    quote: &'l str,
    #[serde(flatten)]
    more: Option<More<'l>>,
}

/// What stands behind the quote where all columns are wanted.
#[derive(Serialize)]
struct More<'l> {
    weight: Option<u8>,
    comment: Option<&'l str>,
}

/// Looks names up, each path and document once.
struct Names<'s> {
    snapshot: &'s Snapshot,
    columns: Columns,
    paths: HashMap<CodeId, String>,
    document: Option<(DocumentId, &'s DocumentEntry)>,
}

impl<'s> Names<'s> {
    fn new(snapshot: &'s Snapshot, columns: Columns) -> Self {
        Self { snapshot, columns, paths: HashMap::new(), document: None }
    }

    fn line<'l>(&'l mut self, coding: &'l Coding) -> Line<'l> {
        let snapshot = self.snapshot;
        // Codings mostly come document by document.
        if self.document.is_none_or(|(id, _)| id != coding.document) {
            self.document = snapshot.document(coding.document).map(|entry| (coding.document, entry));
        }
        let entry = self.document.map(|(_, entry)| entry);
        Line {
            id: coding.id.to_string(),
            document: entry.map_or("", |entry| entry.document.name.as_str()),
            start: coding.span.start.0,
            end: coding.span.end.0,
            code: self.paths.entry(coding.code).or_insert_with(|| snapshot.codes().path(coding.code)),
            coder: snapshot.coder(coding.coder).map_or("", |coder| coder.name.as_str()),
            run: coding.run.to_string(),
            quote: entry.map_or("", |entry| entry.transcript.slice(coding.span)),
            more: (self.columns == Columns::All)
                .then_some(More { weight: coding.weight, comment: coding.comment.as_deref() }),
        }
    }
}
