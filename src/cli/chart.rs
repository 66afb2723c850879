//! `voces chart`: a chart as svg or png.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::args::{ReadArgs, ScopeArgs};
use super::console::Console;
use super::cooccurrence::{CellArg, RelationArg};
use super::out::refused;
use super::sequence::WithinArg;
use super::table::{ColumnsArg, MeasureArg, say_written};
use super::{Outcome, Result, open, table};
use crate::export::Labelled;
use crate::export::chart::{BarCount, CHART_ENDINGS, ChartKind, ChartSpec, DPI, Split, save_chart};
use crate::i18n::Message;
use crate::model::{CaseId, Timestamp};
use crate::project::Snapshot;
use crate::query::MatrixSpec;
use crate::query::codeline::Axis;
use crate::query::words::{MAX_PHRASE, WordSpec};

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Draw a chart into .svg or .png files: the same numbers as in the tables, with unit, filter, \
coders, run and date below. The same project at the same moment gives the same bytes. Charts can be \
read in grey print.

  bars            how often each code is found
  matrix          codes by cases (or documents), numbers over shades
  cooccurrence    codes by codes that occur together, numbers over shades
  network         the same as a net
  sequence        which code follows which, numbers over shades
  configurations  which codes stand together as a whole
  codeline        where in each document each code stands
  portrait        each document as a field of cells in the colours of its codes
  saturation      when new cases stop bringing new codes
  voices          how much room each case has: words, coded words, segments
  cloud           words as large as they are frequent

What a kind does not know is ignored.";

const EXAMPLES: &str = "\
Examples:
  voces chart study.voces bars --out codes.svg --out codes.png
  voces chart study.voces matrix --code \"Resistance practices\" --out matrix.svg
  voces chart study.voces codeline --document CSO3 --main-only --out cso3.png
  voces chart study.voces cooccurrence --relation near --paragraphs 1 --out codes.svg";

/// Arguments of `voces chart`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ChartArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// What kind of chart
    #[arg(value_name = "KIND", value_parser = kind)]
    kind: ChartKind,

    /// Write the chart to a file: .svg or .png; may be given several times
    #[arg(long, value_name = "FILE", value_parser = chart_file, required = true)]
    out: Vec<PathBuf>,

    #[command(flatten)]
    scope: ScopeArgs,

    #[command(flatten)]
    look: LookArgs,

    #[command(flatten)]
    counting: CountingArgs,

    #[command(flatten)]
    words: WordArgs,
}

/// How a chart looks.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Look")]
struct LookArgs {
    /// A title of your own
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,

    /// Call codes by their labels in this language (en, es, de, ...), as far as they have any
    #[arg(long, value_name = "LANGUAGE", default_value = "")]
    labels: String,

    /// How wide the chart is, in points (72 an inch); what does not fit makes it wider
    #[arg(long, value_name = "POINTS", default_value_t = 460, value_parser = clap::value_parser!(u16).range(120..=4000))]
    width: u16,

    /// Dots an inch of a png
    #[arg(long, value_name = "N", default_value_t = DPI, value_parser = clap::value_parser!(u32).range(36..=1200))]
    dpi: u32,

    /// bars: the largest first
    #[arg(long)]
    by_size: bool,

    /// bars, configurations, cloud: at most so many
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    limit: usize,

    /// bars: split by cases
    #[arg(long, value_enum, default_value_t)]
    split: SplitArg,

    /// portrait: cells in a row, and rows
    #[arg(long, value_name = "CELLSxROWS", default_value = "40x30", value_parser = cells)]
    cells: (usize, usize),
}

/// What a chart counts.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Counting")]
struct CountingArgs {
    /// Codes count as the main category above them, or as the code named with --code
    #[arg(long)]
    main_only: bool,

    /// bars: what they count
    #[arg(long, value_enum, default_value_t)]
    count: CountArg,

    /// matrix: what stands in the columns
    #[arg(long, value_enum, default_value_t)]
    columns: ColumnsArg,

    /// matrix: what a cell counts
    #[arg(long, value_enum, default_value_t)]
    measure: MeasureArg,

    /// cooccurrence, network: when two segments are together
    #[arg(long, value_enum, default_value_t)]
    relation: RelationArg,

    /// with --relation near or --within paragraphs: how many paragraphs
    #[arg(long, value_name = "N", default_value_t = 1)]
    paragraphs: u32,

    /// cooccurrence: what a cell tells
    #[arg(long, value_enum, default_value_t)]
    cell: CellArg,

    /// cooccurrence, network: codes count with their sub-codes
    #[arg(long)]
    with_sub_codes: bool,

    /// configurations: where codes stand together
    #[arg(long, value_enum, default_value_t)]
    place: super::configurations::PlaceArg,

    /// configurations: leave out those of fewer codes
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    min_size: usize,

    /// sequence: how far one code may follow another
    #[arg(long, value_enum, default_value_t)]
    within: WithinArg,

    /// codeline: what it is measured in
    #[arg(long, value_enum, default_value_t)]
    axis: AxisArg,

    /// saturation: the next case; may be given several times, and the others follow in their order
    #[arg(long = "case", value_name = "CASE")]
    cases: Vec<String>,
}

/// Which words a cloud shows.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Words of a cloud")]
struct WordArgs {
    /// Phrases of so many words
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=MAX_PHRASE as i64))]
    phrase: u8,

    /// The forms of a word together, by their stem
    #[arg(long)]
    stems: bool,

    /// What interviewers say too
    #[arg(long)]
    interviewers: bool,

    /// Keep stop words
    #[arg(long)]
    keep_stop_words: bool,

    /// Leave out this word too; may be given several times
    #[arg(long = "without", value_name = "WORD")]
    without: Vec<String>,

    /// Leave out shorter words
    #[arg(long, value_name = "N", default_value_t = 1)]
    min_characters: usize,

    /// Leave out what is said fewer times
    #[arg(long, value_name = "N", default_value_t = 1)]
    min_count: u32,
}

/// What bars count.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum CountArg {
    /// Coded segments
    #[default]
    Segments,
    /// Documents with the code
    Documents,
    /// Cases with the code
    Cases,
}

/// How bars are split by cases.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum SplitArg {
    /// Not at all
    #[default]
    None,
    /// One behind the other
    Stacked,
    /// One under the other
    Grouped,
}

/// What a codeline is measured in.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum AxisArg {
    /// Paragraphs
    #[default]
    Paragraphs,
    /// Minutes of the recording
    Minutes,
}

/// Draws the chart into the files.
pub fn run(args: &ChartArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let spec = spec(args, snapshot)?;
    let labelled = Labelled::new(snapshot, args.look.labels.trim());
    let drawing = spec.draw(&labelled.snapshot, console.catalog(), Timestamp::now());
    for path in &args.out {
        save_chart(path, &drawing, args.look.dpi).map_err(|error| refused(path, error.message()))?;
    }
    say_written(&args.out, console)?;
    Ok(Outcome::Done)
}

fn spec(args: &ChartArgs, snapshot: &Snapshot) -> Result<ChartSpec> {
    let ChartArgs { look, counting, words, .. } = args;
    let scope =
        MatrixSpec { columns: counting.columns.into(), measure: counting.measure.into(), ..args.scope.spec(snapshot)? };
    let case = |name: &String| -> Result<CaseId> {
        let found = snapshot.cases().into_iter().find(|case| case.name == name.trim());
        Ok(found.map(|case| case.id).ok_or_else(|| Message::new("compare-cli-no-case").with("name", name.as_str()))?)
    };
    Ok(ChartSpec {
        kind: args.kind,
        scope,
        title: look.title.clone(),
        width: f32::from(look.width),
        main_only: counting.main_only,
        by_size: look.by_size,
        limit: look.limit,
        count: match counting.count {
            CountArg::Segments => BarCount::Segments,
            CountArg::Documents => BarCount::Documents,
            CountArg::Cases => BarCount::Cases,
        },
        split: match look.split {
            SplitArg::None => Split::None,
            SplitArg::Stacked => Split::Stacked,
            SplitArg::Grouped => Split::Grouped,
        },
        relation: counting.relation.relation(counting.paragraphs),
        cell: counting.cell.into(),
        with_sub_codes: counting.with_sub_codes,
        place: counting.place.into(),
        min_size: counting.min_size,
        within: counting.within.within(counting.paragraphs),
        axis: match counting.axis {
            AxisArg::Paragraphs => Axis::Paragraphs,
            AxisArg::Minutes => Axis::Minutes,
        },
        cells: look.cells,
        order: counting.cases.iter().map(case).collect::<Result<_>>()?,
        words: WordSpec {
            n: usize::from(words.phrase),
            stems: words.stems,
            with_interviewers: words.interviewers,
            without_stop_words: !words.keep_stop_words,
            own_stop_words: words.without.iter().map(|word| word.to_lowercase()).collect::<BTreeSet<_>>(),
            min_characters: words.min_characters,
            min_count: words.min_count,
            ..WordSpec::default()
        },
    })
}

/// A wrong kind is a wrong argument, told with the right ones.
fn kind(text: &str) -> Result<ChartKind, String> {
    let found = ChartKind::ALL.into_iter().find(|kind| kind.word() == text);
    found.ok_or_else(|| format!("one of {}", ChartKind::ALL.map(ChartKind::word).join(", ")))
}

/// `40x30`.
fn cells(text: &str) -> Result<(usize, usize), String> {
    let parsed = text.split_once('x').and_then(|(a, b)| Some((a.parse().ok()?, b.parse().ok()?)));
    let is_allowed = |n: &usize| (1..=200).contains(n);
    parsed
        .filter(|(in_row, rows)| is_allowed(in_row) && is_allowed(rows))
        .ok_or_else(|| "two numbers from 1 to 200, such as 40x30".to_owned())
}

/// A wrong ending is a wrong argument, told before anything is opened.
fn chart_file(text: &str) -> Result<PathBuf, String> {
    table::file_of(text, &CHART_ENDINGS)
}
