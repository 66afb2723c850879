//! `voces check`: the doctor.

use clap::Args;
use serde::Serialize;

use super::args::{FormatArgs, ReadArgs};
use super::console::Console;
use super::{Outcome, Result, open};
use crate::i18n::Message;
use crate::project::Finding;

/// What `--help` says of the command.
pub const ABOUT: &str = "Check the project file, the text of every document and the words of every \
coding, and change nothing. Exit code 0 says that all is well; with findings it is 1, and each \
finding is one line.";

/// Arguments of `voces check`.
#[derive(Debug, Args)]
#[command(after_help = "Example: voces check study.voces")]
pub struct CheckArgs {
    #[command(flatten)]
    file: ReadArgs,

    #[command(flatten)]
    format: FormatArgs,
}

/// The verdict as `--json` prints it.
#[derive(Serialize)]
struct JsonVerdict {
    ok: bool,
    documents: usize,
    codings: usize,
    findings: Vec<JsonFinding>,
}

/// A finding as `--json` prints it.
#[derive(Serialize)]
struct JsonFinding {
    kind: &'static str,
    what: String,
}

/// Checks the project.
pub fn run(args: &CheckArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let findings = project.check()?;
    let outcome = if findings.is_empty() { Outcome::Done } else { Outcome::Findings };
    let (documents, codings) = (project.snapshot().documents().len(), project.snapshot().n_codings());
    if args.format.json {
        let findings = findings.iter().map(|finding| json_finding(finding, console)).collect();
        console.json(&JsonVerdict { ok: outcome == Outcome::Done, documents, codings, findings })?;
        return Ok(outcome);
    }
    for finding in &findings {
        console.line(&finding.message())?;
    }
    let key = if findings.is_empty() { "cli-check-well" } else { "cli-check-findings" };
    let verdict = Message::new(key).with("n", findings.len()).with("documents", documents).with("codings", codings);
    console.line(&verdict)?;
    Ok(outcome)
}

fn json_finding(finding: &Finding, console: &Console) -> JsonFinding {
    let message = finding.message();
    JsonFinding { kind: message.key.trim_start_matches("check-"), what: console.sentence(&message) }
}
