//! What an import would bring, told without storing anything: as the window's preview shows it.

use serde::Serialize;

use super::args::ImportArgs;
use super::read::{DocumentReading, Readings};
use super::store::{by_fingerprint, case_names, case_of, group_of, incoming_of};
use crate::cli::console::{Console, one_line};
use crate::cli::{Outcome, Result};
use crate::i18n::Message;
use crate::model::SpeakerRole;
use crate::project::Project;
use crate::query::cases::Incoming;

/// What would come in; `--json` prints it as it stands here.
#[derive(Debug, Serialize)]
struct DryRun {
    documents: Vec<Document>,
    refused: Vec<Refused>,
}

#[derive(Debug, Serialize)]
struct Document {
    file: String,
    name: String,
    /// The document of the project that is the same file.
    already: Option<String>,
    group: Option<String>,
    case: Option<String>,
    encoding: Option<&'static str>,
    paragraphs: usize,
    words: usize,
    turns: usize,
    time_marks: usize,
    unlabelled: usize,
    comments: usize,
    speakers: Vec<Speaker>,
    sha256: String,
    warnings: Vec<String>,
    #[serde(skip)]
    lines: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Speaker {
    label: String,
    role: SpeakerRole,
    turns: usize,
    words: usize,
}

#[derive(Debug, Serialize)]
struct Refused {
    file: String,
    what: String,
}

/// Tells what would come in. A file that would be refused is a finding.
pub fn run(project: &Project, args: &ImportArgs, readings: &Readings, console: &mut Console) -> Result {
    let snapshot = project.snapshot();
    let (known, cases) = (by_fingerprint(snapshot), case_names(snapshot, readings));
    let already = |reading: &DocumentReading| {
        let document = known.get(&reading.reading.parsed.value.source_sha256)?;
        snapshot.document(*document).map(|entry| entry.document.name.clone())
    };
    let table = incoming_of(snapshot, readings);
    let tell = |reading| document(args, reading, &cases, table.as_ref(), already(reading), console);
    let told = DryRun {
        documents: readings.documents.iter().map(tell).collect(),
        refused: readings
            .refused
            .iter()
            .map(|(path, reason)| Refused {
                file: one_line(&path.display().to_string()),
                what: console.sentence(reason),
            })
            .collect(),
    };
    if args.format.json {
        console.json(&told)?;
    } else {
        let n = told.documents.iter().filter(|document| document.already.is_none()).count();
        console.line(&Message::new("cli-import-dry-run").with("n", n))?;
        for document in &told.documents {
            console.text(&format!("  {}", one_line(&document.name)))?;
            for line in &document.lines {
                console.text(&format!("    {line}"))?;
            }
        }
        for (_, reason) in &readings.refused {
            console.note(reason);
        }
    }
    Ok(if told.refused.is_empty() { Outcome::Done } else { Outcome::Findings })
}

fn document(
    args: &ImportArgs,
    reading: &DocumentReading,
    cases: &[String],
    table: Option<&Incoming>,
    already: Option<String>,
    console: &Console,
) -> Document {
    let (draft, report) = (&reading.reading.parsed.value, &reading.report);
    let case = case_of(args, &draft.name, cases, table);
    let group = Some(group_of(args, reading).trim().to_owned()).filter(|group| !group.is_empty());
    let file = one_line(&reading.reading.path.display().to_string());
    let warnings: Vec<String> =
        reading.reading.parsed.warnings.iter().map(|warning| console.sentence(&warning.message())).collect();
    let mut messages = Vec::new();
    if let Some(name) = &already {
        messages.push(Message::new("preview-already-project").with("name", name.as_str()));
    }
    let named = |key, name: &Option<String>| name.as_ref().map(|name| Message::new(key).with("name", name.as_str()));
    messages.extend(named("cli-import-dry-group", &group));
    messages.extend(named("cli-import-dry-case", &case));
    messages.extend(report.messages().into_iter().filter(|message| message.key != "import-warning-encoding-guessed"));
    if !draft.comments.is_empty() {
        messages.push(Message::new("cli-import-dry-comments").with("n", draft.comments.len()));
    }
    messages.push(
        Message::new("cli-import-dry-kind")
            .with("material", Message::new(draft.material.key()))
            .with("convention", Message::new(draft.convention.key())),
    );
    messages.extend(reading.encoding.map(|name| Message::new("cli-import-dry-encoding").with("name", name)));
    let language = reading.language.clone().unwrap_or_else(|| Message::new("preview-language-unknown"));
    messages.push(Message::new("preview-language").with("language", language));
    let mut lines: Vec<String> = messages.iter().map(|message| console.sentence(message)).collect();
    lines.extend(warnings.iter().cloned());
    lines.push(format!("SHA-256: {}", draft.source_sha256));
    Document {
        file,
        name: draft.name.clone(),
        already,
        group,
        case,
        encoding: reading.encoding,
        paragraphs: report.n_paragraphs,
        words: report.n_words,
        turns: report.n_turns,
        time_marks: report.n_time_marks,
        unlabelled: report.n_unlabelled,
        comments: draft.comments.len(),
        speakers: report
            .speakers
            .iter()
            .map(|speaker| Speaker {
                label: speaker.label.clone(),
                role: speaker.role,
                turns: speaker.n_turns,
                words: speaker.n_words,
            })
            .collect(),
        sha256: draft.source_sha256.clone(),
        warnings,
        lines,
    }
}
