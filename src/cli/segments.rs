//! `voces segments`: the coded segments of codes, with their words.

use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::args::{FormatArgs, ReadArgs};
use super::console::{Console, one_line};
use super::segments_query::QueryArgs;
use super::table::say_written;
use super::{Outcome, Result, open, out};
use crate::export::CsvOptions;
use crate::export::segments::{Segments, message};
use crate::i18n::Message;
use crate::model::Timestamp;
use crate::project::Snapshot;
use crate::query::listing::{Belongs, Listing, coding_of};
use crate::query::retrieval::Hit;
use crate::query::retrieve;

/// What `--help` says of the command.
pub const ABOUT: &str = "List the coded segments of one or several codes with their sub-codes, document \
by document in the order of the text: where each stands, and its words. Without --code the segments \
of all codes are listed. --way says how the segments of the codes must lie; --coder, --weight, \
--variable and --run filter. With --out the list is written to files instead.";

const EXAMPLES: &str = "\
Examples:
  voces segments study.voces --code \"Resistance practices\"
  voces segments study.voces --code Discrediting --document CSO3 --json
  voces segments study.voces --code Trust --code Fear --way all-of --out both.docx
  voces segments study.voces --code Fear --way inside --other Trust --variable Region=north";

/// Arguments of `voces segments`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct SegmentsArgs {
    #[command(flatten)]
    file: ReadArgs,

    #[command(flatten)]
    query: QueryArgs,

    /// Write the list to this file (.docx, .xlsx, .csv, .md or .html); may be given several times
    #[arg(long = "out", value_name = "FILE", conflicts_with = "json")]
    out: Vec<PathBuf>,

    #[command(flatten)]
    format: FormatArgs,
}

/// A segment as `--json` prints it.
#[derive(Serialize)]
struct JsonSegment<'s> {
    id: Option<String>,
    document: &'s str,
    cases: Vec<&'s str>,
    paragraph: crate::model::CitationNumber,
    start: u32,
    end: u32,
    speaker: Option<&'s str>,
    code: String,
    coder: Option<&'s str>,
    run: Option<String>,
    weight: Option<u8>,
    comment: Option<&'s str>,
    quote: &'s str,
    /// All codings that make the place, where they are several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    codings: Vec<String>,
}

/// Prints or writes the segments.
pub fn run(args: &SegmentsArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let spec = args.query.spec(snapshot)?;
    let listing = Listing::new(snapshot, retrieve(snapshot, &spec), args.query.arrangement());
    if args.format.json {
        let belongs = Belongs::new(snapshot);
        console.json_array(listing.iter().map(|hit| json_segment(snapshot, &belongs, hit)))?;
        return Ok(Outcome::Done);
    }
    if !args.out.is_empty() {
        let catalog = console.catalog();
        let now = Timestamp::now();
        let segments = Segments { snapshot, listing: &listing, spec: &spec, catalog, now };
        for file in &args.out {
            segments
                .save(file, CsvOptions::default(), &|| true)
                .map_err(|error| out::refused(file, message(&error)))?;
        }
        say_written(&args.out, console)?;
        console.line(&Message::new("cli-segments-count").with("n", listing.n_hits()))?;
        return Ok(Outcome::Done);
    }
    for hit in listing.iter() {
        let Some(entry) = snapshot.document(hit.segment.document) else { continue };
        let span = hit.segment.span;
        let paragraph = entry.transcript.citation(span.start);
        let head = format!("{}, ¶ {paragraph} ({}-{})", entry.document.name, span.start, span.end);
        let codes = codes_of(snapshot, hit);
        let head = if codes.is_empty() { head } else { format!("{head} · {codes}") };
        console.text(&one_line(&head))?;
        for line in entry.transcript.slice(span).lines() {
            console.text(&format!("    {}", one_line(line)))?;
        }
    }
    console.line(&Message::new("cli-segments-count").with("n", listing.n_hits()))?;
    Ok(Outcome::Done)
}

/// The path of the code; of an intersection the paths of all its codes.
fn codes_of(snapshot: &Snapshot, hit: Hit<'_>) -> String {
    let mut paths: Vec<String> = Vec::new();
    for coding in hit.own().iter().filter_map(|&id| snapshot.coding(id)) {
        let path = snapshot.codes().path(coding.code);
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    paths.join(" + ")
}

fn json_segment<'s>(snapshot: &'s Snapshot, belongs: &Belongs, hit: Hit<'_>) -> JsonSegment<'s> {
    let entry = snapshot.document(hit.segment.document);
    let span = hit.segment.span;
    let coding = coding_of(snapshot, hit);
    let cases = belongs.cases(snapshot, hit.segment);
    JsonSegment {
        id: coding.map(|coding| coding.id.to_string()),
        document: entry.map_or("", |entry| &entry.document.name),
        cases: cases.into_iter().filter_map(|id| snapshot.case(id)).map(|case| case.name.as_str()).collect(),
        paragraph: entry.map_or_else(Default::default, |entry| entry.transcript.citation(span.start)),
        start: span.start.0,
        end: span.end.0,
        speaker: entry.and_then(|entry| entry.transcript.speaker_at(span.start)).map(|speaker| speaker.label.as_str()),
        code: codes_of(snapshot, hit),
        coder: coding.and_then(|coding| snapshot.coder(coding.coder)).map(|coder| coder.name.as_str()),
        run: coding.map(|coding| coding.run.to_string()),
        weight: coding.and_then(|coding| coding.weight),
        comment: coding.and_then(|coding| coding.comment.as_deref()),
        quote: snapshot.words(hit.segment),
        codings: if hit.codings.len() > 1 { hit.codings.iter().map(ToString::to_string).collect() } else { Vec::new() },
    }
}
