//! `voces segments`: the coded segments of codes, with their words.

use std::collections::HashSet;

use clap::Args;
use serde::Serialize;

use super::args::{FormatArgs, ReadArgs};
use super::console::{Console, one_line};
use super::{Outcome, Result, open, select};
use crate::i18n::Message;
use crate::model::{CodeId, Coding, DocumentId};
use crate::project::{DocumentEntry, Snapshot};

/// What `--help` says of the command.
pub const ABOUT: &str = "List the coded segments of one or several codes with their sub-codes, document \
by document in the order of the text: where each stands, and its words. Without --code the segments \
of all codes are listed.";

const EXAMPLES: &str = "\
Examples:
  voces segments study.voces --code \"Resistance practices\"
  voces segments study.voces --code Discrediting --document CSO3 --json";

/// Arguments of `voces segments`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct SegmentsArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// A code: its path, or its id in the codes file; may be given several times
    #[arg(long = "code", value_name = "CODE")]
    codes: Vec<String>,

    /// Leave the sub-codes of the codes out
    #[arg(long, requires = "codes")]
    exact: bool,

    /// Only this document; may be given several times
    #[arg(long = "document", value_name = "DOCUMENT")]
    documents: Vec<String>,

    #[command(flatten)]
    format: FormatArgs,
}

/// A segment as `--json` prints it.
#[derive(Serialize)]
struct JsonSegment<'s> {
    id: String,
    document: &'s str,
    cases: Vec<&'s str>,
    paragraph: u32,
    start: u32,
    end: u32,
    speaker: Option<&'s str>,
    code: String,
    coder: Option<&'s str>,
    run: String,
    weight: Option<u8>,
    comment: Option<&'s str>,
    quote: &'s str,
}

/// Prints the segments.
pub fn run(args: &SegmentsArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let mut codes: HashSet<CodeId> = HashSet::new();
    for wanted in &args.codes {
        let code = select::code(snapshot, wanted)?.id;
        if args.exact {
            codes.insert(code);
        } else {
            codes.extend(snapshot.codes().with_descendants(code));
        }
    }
    let wanted = args.documents.iter().map(|name| select::document(snapshot, name));
    let documents: HashSet<DocumentId> = wanted.collect::<Result<_>>()?;
    let entries = snapshot.documents().filter(|entry| documents.is_empty() || documents.contains(&entry.document.id));
    let segments = entries.flat_map(|entry| {
        let codes = &codes;
        let chosen = entry.codings.iter().filter(move |coding| codes.is_empty() || codes.contains(&coding.code));
        chosen.filter(|coding| !coding.detached).map(move |coding| (entry, coding))
    });
    if args.format.json {
        console.json_array(segments.map(|(entry, coding)| json_segment(snapshot, entry, coding)))?;
        return Ok(Outcome::Done);
    }
    let mut n = 0usize;
    for (entry, coding) in segments {
        n += 1;
        let paragraph = entry.transcript.paragraph_number(coding.span.start);
        let path = snapshot.codes().path(coding.code);
        let head =
            format!("{}, ¶ {paragraph} ({}-{}) · {path}", entry.document.name, coding.span.start, coding.span.end);
        console.text(&one_line(&head))?;
        for line in entry.transcript.slice(coding.span).lines() {
            console.text(&format!("    {}", one_line(line)))?;
        }
    }
    console.line(&Message::new("cli-segments-count").with("n", n))?;
    Ok(Outcome::Done)
}

fn json_segment<'s>(snapshot: &'s Snapshot, entry: &'s DocumentEntry, coding: &'s Coding) -> JsonSegment<'s> {
    let document = entry.document.id;
    let speaker = entry.transcript.speaker_at(coding.span.start);
    let parts = snapshot.case_parts().filter(|part| part.document == document);
    let parts = parts.filter(|part| part.speaker.is_none() || part.speaker == speaker.map(|speaker| speaker.id));
    JsonSegment {
        id: coding.id.to_string(),
        document: &entry.document.name,
        cases: parts.filter_map(|part| snapshot.case(part.case)).map(|case| case.name.as_str()).collect(),
        paragraph: entry.transcript.paragraph_number(coding.span.start),
        start: coding.span.start.0,
        end: coding.span.end.0,
        speaker: speaker.map(|speaker| speaker.label.as_str()),
        code: snapshot.codes().path(coding.code),
        coder: snapshot.coder(coding.coder).map(|coder| coder.name.as_str()),
        run: coding.run.to_string(),
        weight: coding.weight,
        comment: coding.comment.as_deref(),
        quote: entry.transcript.slice(coding.span),
    }
}
