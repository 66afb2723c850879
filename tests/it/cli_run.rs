//! Running the real program in a folder of its own.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use voces::project::{Installation, Mode, Project};

/// What a run of the program gave.
pub struct Ran {
    /// The exit code.
    pub code: i32,
    /// The standard output.
    pub out: String,
    /// The error output.
    pub err: String,
}

impl Ran {
    fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
        Self { code: output.status.code().expect("no signal"), out: text(output.stdout), err: text(output.stderr) }
    }

    /// The standard output read as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }

    /// One sentence on the error output, nothing else, and exit code 1.
    pub fn is_refused(&self, part: &str) {
        assert_eq!(self.code, 1, "{} {}", self.out, self.err);
        assert_eq!(self.out, "", "{}", self.err);
        self.says_one_line(part);
    }

    /// One line on the error output that holds `part`.
    pub fn says_one_line(&self, part: &str) {
        assert_eq!(self.err.matches('\n').count(), 1, "one line: {}", self.err);
        assert!(self.err.contains(part), "{part}: {}", self.err);
        assert!(!self.err.contains("panicked") && !self.err.contains('{'), "{}", self.err);
    }
}

/// A folder with a project `a.voces`, and the program's own data beside it.
pub struct Sandbox {
    folder: tempfile::TempDir,
}

impl Sandbox {
    /// An empty folder.
    pub fn empty() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    /// A folder with a new project.
    pub fn new() -> Self {
        let sandbox = Self::empty();
        sandbox.done(&["new", "a.voces", "--coder", "AK"]);
        sandbox
    }

    /// A folder with a project that holds two interviews, two cases and three codes.
    pub fn with_study() -> Self {
        let sandbox = Self::new();
        sandbox.write(
            "CSO1.txt",
            "E: ¿Cómo empezó?\nCSO1: Al principio 😀 no sabíamos nada.\nE: ¿Y ahora?\nCSO1: Cocinamos.\n",
        );
        sandbox.write("CSO2.txt", "E: ¿Quién ayuda?\nCSO2: Todos, sin excepción.\nE: ¿Todos?\nCSO2: Casi.\n");
        sandbox.write("cases.csv", "case,Role\nCSO1,Cook\nCSO2,Driver | Guard\n");
        sandbox.write("codes.csv", "id,name,parent\np,Practices,\ne,Everyday,p\ns,Solidarity,\n");
        sandbox.done(&["import", "a.voces", "CSO1.txt", "CSO2.txt", "--cases", "cases.csv", "--codes", "codes.csv"]);
        sandbox
    }

    /// The folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), bytes).expect("written");
    }

    /// A text file's words.
    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).expect("read")
    }

    /// A command that runs the program here, in English and without a display.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_voces"));
        command.args(args).current_dir(self.folder.path()).stdin(Stdio::null());
        command.env("VOCES_DATA_DIR", self.path("data")).env("LC_ALL", "C.UTF-8");
        for name in ["LC_MESSAGES", "LANG", "DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
            command.env_remove(name);
        }
        command
    }

    /// Runs the program.
    pub fn run(&self, args: &[&str]) -> Ran {
        Ran::of(self.command(args).output().expect("the program starts"))
    }

    /// Runs the program, which must end well.
    pub fn done(&self, args: &[&str]) -> Ran {
        let ran = self.run(args);
        assert_eq!(ran.code, 0, "{args:?}: {} {}", ran.out, ran.err);
        ran
    }

    /// Opens the project here as the window would: nobody else may have it meanwhile.
    pub fn hold(&self) -> Project {
        let installation = Installation::in_folder(&self.path("other data"));
        Project::open(&self.path("a.voces"), Mode::Write, installation).expect("opened")
    }

    /// Everything in the project, as one text.
    pub fn dump(&self) -> String {
        let installation = Installation::forgetful();
        Project::open(&self.path("a.voces"), Mode::Read, installation).expect("opened").snapshot().dump()
    }

    /// The names of the files in a folder, sorted.
    pub fn files(&self, folder: &str) -> Vec<String> {
        files_in(&self.path(folder))
    }
}

fn files_in(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let name =
        |entry: std::io::Result<std::fs::DirEntry>| entry.expect("an entry").file_name().to_string_lossy().into_owned();
    let mut names: Vec<String> = entries.map(name).collect();
    names.sort();
    names
}
