//! How long the engine takes, at three sizes: `cargo bench --bench engine`.
//!
//! The projects are made on the first run and kept below `target/`. What one durable coding
//! costs is mostly the disk's fsync: `figures` tells the two apart.

mod generate;

use divan::Bencher;
use generate::{L, M, S, Size};
use voces::model::Segment;
use voces::project::{Installation, Mode, Project};
use voces::query::retrieval::Unit;
use voces::query::{Columns, Combine, Matrix, MatrixSpec, Measure, RetrievalSpec, retrieve};
use voces::text::Span;

fn main() {
    divan::main();
}

#[divan::bench(args = [S, M, L], sample_count = 9, sample_size = 1)]
fn open_to_first_snapshot(bencher: Bencher<'_, '_>, size: Size) {
    let path = generate::project_file(size);
    bencher.bench_local(|| Project::open(&path, Mode::Write, Installation::forgetful()).expect("opened"));
}

#[divan::bench(args = [S, M, L], sample_count = 100, sample_size = 1)]
fn apply_one_coding_durably(bencher: Bencher<'_, '_>, size: Size) {
    let (_folder, mut project) = generate::writable_copy(size);
    let document = project.snapshot().documents().next().expect("a document").document.id;
    let code = project.snapshot().codes().codes()[0].id;
    let mut n = 0;
    bencher.bench_local(|| {
        n += 1;
        project.apply_code(Segment { document, span: Span::new(50 * n, 50 * n + 40) }, code).expect("coded")
    });
}

#[divan::bench(args = [S, M, L], sample_count = 20, sample_size = 1)]
fn code_by_case_matrix(bencher: Bencher<'_, '_>, size: Size) {
    count(bencher, size, Columns::Cases, Measure::Codings);
}

#[divan::bench(args = [S, M, L], sample_count = 20, sample_size = 1)]
fn code_by_document_coded_words(bencher: Bencher<'_, '_>, size: Size) {
    count(bencher, size, Columns::Documents, Measure::CodedWords);
}

fn count(bencher: Bencher<'_, '_>, size: Size, columns: Columns, measure: Measure) {
    let project = open(size);
    let spec = MatrixSpec { columns, measure, ..MatrixSpec::default() };
    bencher.bench_local(|| Matrix::new(project.snapshot(), spec.clone()));
}

#[divan::bench(args = [S, M, L], sample_count = 50, sample_size = 1)]
fn segments_of_one_code(bencher: Bencher<'_, '_>, size: Size) {
    let project = open(size);
    // The code that is used most.
    let snapshot = project.snapshot();
    let code =
        snapshot.codes().codes().iter().max_by_key(|code| snapshot.codings_of(code.id).len()).expect("a code").id;
    let spec = RetrievalSpec { codes: vec![code], ..RetrievalSpec::default() };
    bencher.bench_local(|| retrieve(project.snapshot(), &spec));
}

/// The two codes that are used most, put together in each way.
#[divan::bench(args = ["any", "all", "near", "turn", "inside", "followed", "only", "missing"], sample_count = 10, sample_size = 1)]
fn segments_combined_in_l(bencher: Bencher<'_, '_>, way: &str) {
    let project = open(L);
    let snapshot = project.snapshot();
    let mut codes: Vec<_> = snapshot.codes().codes().iter().map(|code| code.id).collect();
    codes.sort_by_key(|&code| std::cmp::Reverse(snapshot.codings_of(code).len()));
    let of = vec![codes[1]];
    let combine = match way {
        "any" => Combine::AnyOf,
        "all" => Combine::AllOf,
        "near" => Combine::Near { within: 1 },
        "turn" => Combine::SameTurn,
        "inside" => Combine::Inside { of },
        "followed" => Combine::FollowedBy { of, within: 1 },
        "only" => Combine::Only,
        _ => Combine::Missing { unit: Unit::Turn },
    };
    let spec = RetrievalSpec { codes: codes[..2].to_vec(), combine, with_subcodes: true, ..RetrievalSpec::default() };
    bencher.bench_local(|| retrieve(project.snapshot(), &spec));
}

fn open(size: Size) -> Project {
    Project::open(&generate::project_file(size), Mode::Read, Installation::forgetful()).expect("opened")
}
