//! `voces code`: one coding, durable when its id is printed.

use clap::Args;

use super::args::WriteArgs;
use super::console::Console;
use super::{Outcome, Result, open, select};
use crate::i18n::Message;
use crate::model::{DocumentId, Segment};
use crate::project::{ProjectError, Snapshot};
use crate::text::Span;

/// What `--help` says of the command.
pub const ABOUT: &str = "Apply a code to the segment from START to END of a document, and print the \
coding's id, and nothing else, when it is safe on the disk. Positions count Unicode scalar values \
from 0, the end is exclusive. Where the same coder has given the segment this code already, the id \
of that coding is printed and nothing is changed. Where their codings of this code overlap it, they \
are joined into one, whose id is printed: comments are joined, and of different weights the higher \
one stays.";

/// Arguments of `voces code`.
#[derive(Debug, Args)]
#[command(after_help = "Example: voces code study.voces CSO3 1204 1260 \"Solidarity > Proxy resistance\"")]
pub struct CodeArgs {
    #[command(flatten)]
    file: WriteArgs,

    /// The document: its name, or the name of the file it was imported from
    document: String,

    /// The first position inside the segment
    start: u32,

    /// The first position behind the segment
    end: u32,

    /// The code: its path, or its id in the codes file
    code: String,

    /// Who codes; the project's first coder if left out
    #[arg(long, value_name = "NAME")]
    coder: Option<String>,
}

/// Applies the code.
pub fn run(args: &CodeArgs, console: &mut Console) -> Result {
    let mut project = open::to_write(&args.file.project)?;
    let document = select::document(project.snapshot(), &args.document)?;
    let code = select::code(project.snapshot(), &args.code)?.id;
    let segment = Segment { document, span: span(project.snapshot(), document, args)? };
    if let Some(name) = &args.coder {
        let coder = project.add_coder(name)?.output;
        project.set_coder(coder)?;
    }
    let coding = project.apply_code(segment, code)?.output;
    open::say_moved(&mut project, console);
    console.text(&coding.to_string())?;
    Ok(Outcome::Done)
}

/// The segment's place, checked before anything (a new coder) is stored.
fn span(snapshot: &Snapshot, document: DocumentId, args: &CodeArgs) -> Result<Span> {
    let CodeArgs { start, end, .. } = *args;
    if start > end {
        let message = Message::new("cli-start-behind-end");
        return Err(message.with("start", start.to_string()).with("end", end.to_string()).into());
    }
    let Some(entry) = snapshot.document(document) else {
        return Err(ProjectError::UnknownDocument(args.document.clone()).into());
    };
    let n_chars = entry.transcript.index().n_chars();
    if end > n_chars {
        return Err(ProjectError::OutsideText { document: entry.document.name.clone(), start, end, n_chars }.into());
    }
    if start == end {
        return Err(ProjectError::EmptySegment.into());
    }
    Ok(Span::new(start, end))
}
