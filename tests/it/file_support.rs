//! What the tests of the project file share: a project on disk, and this test program as a
//! second process.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use voces::model::*;
use voces::project::{Installation, Mode, Project, Result};
use voces::text::Span;

/// A folder with a project in it, both gone at the end.
pub struct Study {
    pub folder: tempfile::TempDir,
    pub path: PathBuf,
}

impl Study {
    /// A project with one document, one code and `n` codings.
    pub fn new(n: u32) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("study.voces");
        let study = Self { folder, path };
        fill(&study.path, study.installation(), n);
        study
    }

    pub fn installation(&self) -> Installation {
        Installation::in_folder(&self.folder.path().join("installation"))
    }

    pub fn open(&self) -> Result<Project> {
        Project::open(&self.path, Mode::Write, self.installation())
    }

    pub fn read(&self) -> Result<Project> {
        Project::open(&self.path, Mode::Read, self.installation())
    }

    /// What the file holds, read without changing it.
    pub fn dump(&self) -> String {
        dump_of(&self.path)
    }
}

pub fn dump_of(path: &Path) -> String {
    let project = Project::open(path, Mode::Read, Installation::forgetful()).expect("it opens");
    assert_eq!(project.check().expect("checked"), []);
    project.snapshot().dump()
}

fn fill(path: &Path, installation: Installation, n: u32) {
    let mut project = Project::create(path, "AK", installation).expect("created");
    let text = "Nos juntábamos en la sede 😀 los martes.\n".repeat(500);
    let draft = DraftDocument { name: "CSO1".into(), text, ..DraftDocument::default() };
    project.add_documents(vec![draft], None).expect("a document");
    project.add_code("solidarity", None, None).expect("a code");
    for n in 0..n {
        apply(&mut project, n).expect("a coding");
    }
}

/// The `n`-th coding of the document: each on a place of its own.
pub fn apply(project: &mut Project, n: u32) -> Result<CodingId> {
    let document = project.snapshot().documents().next().expect("the document").document.id;
    let code = project.snapshot().codes().codes()[0].id;
    let (start, len) = (n % 19_000, 1 + n / 19_000);
    project.apply_code(Segment { document, span: Span::new(start, start + len) }, code).map(|done| done.output)
}

/// Starts this test program again for the one test `name`, which finds the project's path in
/// the environment.
pub fn child(name: &str, path: &Path) -> Child {
    child_of(Command::new(std::env::current_exe().expect("this program")), name, path)
}

pub fn child_of(mut program: Command, name: &str, path: &Path) -> Child {
    program.args(["--exact", name, "--nocapture", "--test-threads=1"]).env("VOCES_TEST_PROJECT", path);
    program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("a second process")
}

/// The project that the parent process named; none where the test is run by itself.
pub fn path_from_parent() -> Option<PathBuf> {
    std::env::var_os("VOCES_TEST_PROJECT").map(PathBuf::from)
}

/// Says a line to the parent process, past the test harness.
pub fn say(line: &str) {
    use std::io::Write as _;
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n= {line}").and_then(|()| out.flush()).expect("the parent listens");
}

/// What the child said, whole lines only.
pub fn said(output: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(output);
    let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole.lines().filter_map(|line| line.strip_prefix("= ")).map(str::to_owned).collect()
}

/// A random number below `n`.
pub fn random(n: u64) -> u64 {
    uuid::Uuid::new_v4().as_u64_pair().1 % n
}
