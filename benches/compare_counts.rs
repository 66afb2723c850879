//! How long the views of the comparison take to count, at 1,000 documents, 200 codes and 500,000
//! codings: `cargo bench --bench compare_counts`.

#[allow(dead_code, reason = "each bench uses a part of it")]
mod generate;

use divan::Bencher;
use generate::{L, Size};
use voces::project::{Installation, Mode, Project};
use voces::query::cooccurrence::{Cooccurrence, CooccurrenceSpec, Relation};

/// The size that the speed of co-occurrence is promised for.
const L200: Size = Size { name: "l200", n_codes: 200, ..L };

fn main() {
    divan::main();
}

#[divan::bench(args = ["overlap", "segment", "turn", "near", "case"], sample_count = 15, sample_size = 1)]
fn codes_by_codes(bencher: Bencher<'_, '_>, relation: &str) {
    count(bencher, relation, false);
}

#[divan::bench(args = ["overlap", "segment", "turn", "near", "case"], sample_count = 15, sample_size = 1)]
fn codes_by_codes_with_sub_codes(bencher: Bencher<'_, '_>, relation: &str) {
    count(bencher, relation, true);
}

fn count(bencher: Bencher<'_, '_>, relation: &str, with_sub_codes: bool) {
    let project = Project::open(&generate::project_file(L200), Mode::Read, Installation::forgetful()).expect("opened");
    let relation = match relation {
        "overlap" => Relation::Overlap,
        "segment" => Relation::SameSegment,
        "turn" => Relation::SameTurn,
        "near" => Relation::Near(1),
        _ => Relation::SameCase,
    };
    let spec = CooccurrenceSpec { relation, with_sub_codes, ..CooccurrenceSpec::default() };
    // Where paragraphs begin is found once for a text, whoever asks first.
    drop(Cooccurrence::new(project.snapshot(), spec.clone()));
    bencher.bench_local(|| Cooccurrence::new(project.snapshot(), spec.clone()));
}
