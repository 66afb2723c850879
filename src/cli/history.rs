//! `voces history`: what was done.

use clap::Args;
use serde::Serialize;

use super::args::{FormatArgs, ReadArgs};
use super::console::Console;
use super::{Outcome, Result, open};
use crate::model::Timestamp;
use crate::project::{HistoryEntry, Op, Snapshot};

/// What `--help` says of the command.
pub const ABOUT: &str = "List what was done in the project, newest first: when, by whom, what. Undo and \
redo are steps of their own, so the list only ever grows.";

/// Arguments of `voces history`.
#[derive(Debug, Args)]
#[command(after_help = "Example: voces history study.voces --limit 20")]
pub struct HistoryArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// Only the newest N steps
    #[arg(long, value_name = "N")]
    limit: Option<usize>,

    #[command(flatten)]
    format: FormatArgs,
}

/// A step as `--json` prints it.
#[derive(Serialize)]
struct JsonStep {
    id: String,
    at: String,
    coder: Option<String>,
    kind: Option<serde_json::Value>,
    what: String,
    undoes: Option<String>,
}

/// Prints the history.
pub fn run(args: &HistoryArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let history = project.history(args.limit.unwrap_or(usize::MAX))?;
    let snapshot = project.snapshot();
    if args.format.json {
        let steps: Vec<JsonStep> = history.iter().map(|entry| json_step(entry, snapshot, console)).collect();
        console.json_array(steps)?;
        return Ok(Outcome::Done);
    }
    for entry in &history {
        let what = console.sentence(&entry.op.message(snapshot));
        let coder = coder(entry, snapshot).unwrap_or_default();
        console.text(&format!("{}  {coder}  {what}", entry.at.local()))?;
    }
    Ok(Outcome::Done)
}

fn coder(entry: &HistoryEntry, snapshot: &Snapshot) -> Option<String> {
    entry.coder.and_then(|id| snapshot.coder(id)).map(|coder| coder.name.clone())
}

fn json_step(entry: &HistoryEntry, snapshot: &Snapshot, console: &Console) -> JsonStep {
    JsonStep {
        id: entry.id.to_string(),
        at: utc(entry.at),
        coder: coder(entry, snapshot),
        kind: kind(&entry.op),
        what: console.sentence(&entry.op.message(snapshot)),
        undoes: entry.undoes.map(|id| id.to_string()),
    }
}

/// The kind as the log names it: `add_codings`, `undo`.
fn kind(op: &Op) -> Option<serde_json::Value> {
    serde_json::to_value(op).ok()?.get_mut("kind").map(serde_json::Value::take)
}

/// Date and time in UTC as RFC 3339 writes them.
pub fn utc(at: Timestamp) -> String {
    jiff::Timestamp::from_millisecond(at.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_string()
}
