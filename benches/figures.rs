//! What a stop-watch does not show: the size of the file, the memory of the open project, and
//! where the time of opening and of one durable coding goes.
//!
//! `cargo bench --bench figures`

#![allow(clippy::print_stdout, reason = "figures are printed")]

mod generate;

use std::time::{Duration, Instant};

use generate::{L, M, S, Size};
use voces::model::Segment;
use voces::project::{Installation, Mode, Project};
use voces::text::Span;

fn main() {
    let only = std::env::args().nth(1);
    for size in [S, M, L].into_iter().filter(|size| only.as_deref().is_none_or(|only| only == size.name)) {
        report(size);
    }
}

fn report(size: Size) {
    let path = generate::project_file(size);
    let before = resident_kilobytes();
    let open = || Project::open(&path, Mode::Write, Installation::forgetful()).expect("opened");
    let project = open();
    let after = resident_kilobytes();
    let snapshot = project.snapshot();
    println!(
        "{size}: {} documents, {} codes, {} codings",
        snapshot.documents().len(),
        snapshot.codes().len(),
        snapshot.n_codings()
    );
    let bytes = std::fs::metadata(&path).expect("it stands").len();
    println!("  file with log                {:>10.1} MB", bytes as f64 / 1e6);
    println!("  memory of the open project   {:>10.1} MB", after.saturating_sub(before) as f64 / 1e3);
    drop(project);
    println!("  open to first snapshot       {}", median(9, || timed(open).0));
    // Of a machine that does other things too, the processor time says more than the clock.
    println!("    processor, this thread     {}", median(9, || processor_time("thread-self", open)));
    println!("    processor, all threads     {}", median(9, || processor_time("self", open)));
    let (folder, mut project) = generate::writable_copy(size);
    let mut n = 0;
    let coding = median(200, || {
        n += 1;
        timed(|| apply(&mut project, n)).0
    });
    println!("  one coding, durable          {coding}");
    drop((project, folder));
    let (shm, fast) = (std::path::Path::new("/dev/shm"), "  one coding, no disk          ");
    if shm.is_dir() {
        // The same where fsync costs nothing: what is left is ours.
        let folder = tempfile::tempdir_in(shm).expect("a folder");
        let copy = folder.path().join("copy.voces");
        std::fs::copy(&path, &copy).expect("copied");
        let mut project = Project::open(&copy, Mode::Write, Installation::forgetful()).expect("opened");
        let mut n = 0;
        let coding = median(200, || {
            n += 1;
            timed(|| apply(&mut project, n)).0
        });
        println!("{fast}{coding}");
    }
}

/// Applies a code somewhere, each time somewhere else.
fn apply(project: &mut Project, n: u32) {
    let snapshot = std::sync::Arc::clone(project.snapshot());
    let (n_documents, codes) = (snapshot.documents().len(), snapshot.codes().codes());
    let document = snapshot.documents().nth(n as usize * 7 % n_documents).expect("a document").document.id;
    let segment = Segment { document, span: Span::new(n, n + 50) };
    project.apply_code(segment, codes[n as usize % codes.len()].id).expect("coded");
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let done = work();
    (start.elapsed(), done)
}

/// The median of some runs with the fastest and the slowest.
fn median(n: usize, mut run: impl FnMut() -> Duration) -> String {
    let mut times: Vec<f64> = (0..n).map(|_| run().as_secs_f64() * 1e3).collect();
    times.sort_by(f64::total_cmp);
    format!("{:>10.2} ms (fastest {:.2}, slowest {:.2})", times[n / 2], times[0], times[n - 1])
}

/// The processor time that `work` takes this thread, or this process; 0 where the system does
/// not tell. For a process it is known to a hundredth of a second.
fn processor_time<T>(whose: &str, work: impl FnOnce() -> T) -> Duration {
    let spent = || -> Option<Duration> {
        if whose == "thread-self" {
            let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
            return Some(Duration::from_nanos(text.split_whitespace().next()?.parse().ok()?));
        }
        let text = std::fs::read_to_string("/proc/self/stat").ok()?;
        let fields: Vec<u64> = text
            .rsplit_once(')')?
            .1
            .split_whitespace()
            .skip(11)
            .take(2)
            .filter_map(|field| field.parse().ok())
            .collect();
        Some(Duration::from_millis(10 * fields.iter().sum::<u64>()))
    };
    let before = spent().unwrap_or_default();
    let done = work();
    let after = spent().unwrap_or_default();
    drop(done);
    after.saturating_sub(before)
}

/// The memory of this process; 0 where the system does not tell.
fn resident_kilobytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
