//! `voces search`: words, phrases, stems and patterns in the documents, with the words around
//! each hit.

use std::collections::HashMap;

use clap::{Args, ValueEnum};
use serde::Serialize;
use unicode_width::UnicodeWidthStr as _;

use super::args::{FormatArgs, ReadArgs};
use super::console::{Console, one_line};
use super::{Outcome, Result, open, select};
use crate::i18n::Message;
use crate::model::{CitationNumber, DocumentId, Segment};
use crate::project::{DocumentEntry, Snapshot};
use crate::query::search::{SearchProgress, SearchSpec, search};
use crate::text::{Context, Query, Reading, StemLanguage, Stems, keyword_in_context};

/// What `--help` says of the command.
pub const ABOUT: &str = "Search all documents and list each hit with the words around it. Capitals and \
accents do not matter unless --exact is given, and any white space parts the words of a phrase. What \
speakers are called is not searched.";

const EXAMPLES: &str = "\
Examples:
  voces search study.voces \"al principio\"
  voces search study.voces solidaridad --stems --respondents
  voces search study.voces \"plaza mercado\" --all
  voces search study.voces \"\\bCSO[1-6]\\b\" --regex --json";

/// Arguments of `voces search`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct SearchArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// What to look for
    #[arg(value_name = "QUERY", allow_hyphen_values = true)]
    query: String,

    /// Read QUERY as words that all stand in one paragraph; several in double quotes are one phrase
    #[arg(long, conflicts_with_all = ["any", "regex"])]
    all: bool,

    /// Read QUERY as words of which any is a hit
    #[arg(long, conflicts_with = "regex")]
    any: bool,

    /// Read QUERY as a regular expression
    #[arg(long)]
    regex: bool,

    /// Find whole words only
    #[arg(long)]
    whole_word: bool,

    /// Capitals and accents must be as typed
    #[arg(long)]
    exact: bool,

    /// Find other forms of the words too; the language is that of each document if left out
    #[arg(long, value_name = "LANGUAGE", num_args = 0..=1, require_equals = true, conflicts_with_all = ["regex", "exact"])]
    stems: Option<Option<StemsArg>>,

    /// Leave out what interviewers say
    #[arg(long)]
    respondents: bool,

    /// Only this document; may be given several times
    #[arg(long = "document", value_name = "DOCUMENT")]
    documents: Vec<String>,

    /// How many characters stand on each side of a hit
    #[arg(long, value_name = "N", default_value_t = 40)]
    context: u32,

    #[command(flatten)]
    format: FormatArgs,
}

/// A language of stems, by its code.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum StemsArg {
    /// Español
    Es,
    /// English
    En,
    /// Deutsch
    De,
}

impl SearchArgs {
    fn spec(&self, snapshot: &Snapshot) -> Result<SearchSpec> {
        let reading = match (self.regex, self.all, self.any) {
            (true, ..) => Reading::Regex,
            (_, true, _) => Reading::AllWords,
            (.., true) => Reading::AnyWord,
            _ => Reading::Phrase,
        };
        let stems = match self.stems {
            None => Stems::No,
            Some(None) => Stems::OfText,
            Some(Some(StemsArg::Es)) => Stems::Of(StemLanguage::Spanish),
            Some(Some(StemsArg::En)) => Stems::Of(StemLanguage::English),
            Some(Some(StemsArg::De)) => Stems::Of(StemLanguage::German),
        };
        let documents = self.documents.iter().map(|name| select::document(snapshot, name));
        let documents: Vec<DocumentId> = documents.collect::<Result<_>>()?;
        let (whole_word, exact) = (self.whole_word, self.exact);
        Ok(SearchSpec {
            query: Query { text: self.query.clone(), reading, whole_word, exact, stems },
            documents,
            without_interviewer: self.respondents,
            max_listed: usize::MAX,
            ..SearchSpec::default()
        })
    }
}

/// A hit as `--json` prints it.
#[derive(Serialize)]
struct JsonHit<'s> {
    document: &'s str,
    paragraph: CitationNumber,
    start: u32,
    end: u32,
    speaker: Option<&'s str>,
    left: String,
    hit: &'s str,
    right: String,
}

/// Prints the hits.
pub fn run(args: &SearchArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let found = search(snapshot, &args.spec(snapshot)?, &SearchProgress::default());
    let hits = found.map_err(|error| error.message())?;
    let entries: HashMap<DocumentId, &DocumentEntry> =
        snapshot.documents().map(|entry| (entry.document.id, entry)).collect();
    let hit = |segment: Segment| {
        let entry = *entries.get(&segment.document)?;
        let transcript = &entry.transcript;
        let n = args.context;
        Some((entry, segment, keyword_in_context(&transcript.text, transcript.index(), segment.span, n, n)))
    };
    let rows = hits.segments().filter_map(hit);
    if args.format.json {
        console.json_array(rows.map(|(entry, segment, context)| JsonHit {
            document: &entry.document.name,
            paragraph: entry.transcript.citation(segment.span.start),
            start: segment.span.start.0,
            end: segment.span.end.0,
            speaker: entry.transcript.speaker_at(segment.span.start).map(|speaker| speaker.label.as_str()),
            left: context.left,
            hit: entry.transcript.slice(segment.span),
            right: context.right,
        }))?;
        return Ok(Outcome::Done);
    }
    for (entry, segment, Context { left, hit, right }) in rows {
        let paragraph = entry.transcript.citation(segment.span.start);
        let source = one_line(&format!("{} ¶ {paragraph}", entry.document.name));
        // The hits stand under each other.
        let indent = " ".repeat((args.context as usize + 1).saturating_sub(left.width()));
        let gap = " ".repeat(20usize.saturating_sub(source.width()));
        console.text(&one_line(&format!("{source}{gap}  {indent}{left}[{hit}]{right}")))?;
    }
    let n_documents = hits.documents.len();
    console.line(&Message::new("cli-search-count").with("n", hits.n).with("documents", n_documents))?;
    Ok(Outcome::Done)
}
