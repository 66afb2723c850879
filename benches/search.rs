//! How long a search over all documents takes: `cargo bench --bench search`.
//!
//! The largest project has eight million words. The first search makes the folded copies of the
//! texts; every later one finds them ready.

#[allow(dead_code, reason = "each bench uses a part of it")]
mod generate;

use divan::Bencher;
use divan::counter::BytesCount;
use generate::{L, M, Size};
use voces::project::{Installation, Mode, Project};
use voces::query::search::{SearchProgress, SearchSpec, search};
use voces::text::{Folded, Query, Reading, Searched as _, Stems};

fn main() {
    divan::main();
}

fn open(size: Size) -> Project {
    Project::open(&generate::project_file(size), Mode::Read, Installation::forgetful()).expect("opened")
}

fn spec(text: &str) -> SearchSpec {
    SearchSpec { query: Query { text: text.into(), ..Query::default() }, ..SearchSpec::default() }
}

/// The queries: a rare word, one of some thousand hits, a phrase, one syllable of very many
/// words, and the ways that read more than the letters.
fn named(name: &str) -> SearchSpec {
    let mut spec = spec(match name {
        "none" => "zzz",
        "some" | "whole" | "exact" | "answers" | "stems" => "Barrío",
        "phrase" => "que no",
        _ => "cion",
    });
    match name {
        "whole" => spec.query.whole_word = true,
        "exact" => (spec.query.exact, spec.query.text) = (true, "barrioí".into()),
        "answers" => spec.without_interviewer = true,
        "stems" => spec.query.stems = Stems::OfText,
        "regex" => (spec.query.reading, spec.query.text) = (Reading::Regex, r"\bbarrio\w{5,}\b".into()),
        _ => {}
    }
    spec
}

#[divan::bench(args = ["none", "some", "phrase", "many", "whole", "exact", "answers", "stems", "regex"], sample_count = 20, sample_size = 1)]
fn search_in_l(bencher: Bencher<'_, '_>, name: &str) {
    let project = open(L);
    let (snapshot, spec) = (project.snapshot(), named(name));
    let hits = search(snapshot, &spec, &SearchProgress::default()).expect("found");
    divan::black_box_drop(hits.n);
    bencher.bench_local(|| search(snapshot, &spec, &SearchProgress::default()).expect("found").n);
}

#[divan::bench(args = [M, L], sample_count = 5, sample_size = 1)]
fn first_search(bencher: Bencher<'_, '_>, size: Size) {
    let spec = spec("barrio");
    bencher
        .with_inputs(|| open(size))
        .bench_local_values(|project| search(project.snapshot(), &spec, &SearchProgress::default()).expect("found").n);
}

/// What the copies and their maps take, told beside the time of making them.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn fold_the_texts_of_m(bencher: Bencher<'_, '_>) {
    let project = open(M);
    let texts: Vec<&str> = project.snapshot().documents().map(|entry| entry.transcript.text()).collect();
    let n_bytes: usize = texts.iter().map(|text| text.len()).sum();
    bencher
        .counter(BytesCount::new(n_bytes))
        .bench_local(|| texts.iter().map(|text| Folded::new(text).n_bytes()).sum::<usize>());
}
