//! The rules of the house that can be read off the sources: who may use whom, where SQL, the
//! window toolkit and colours may stand, and that every file says what it is for.

use std::fs;
use std::path::{Path, PathBuf};

/// Each module of the crate and what of the crate it may use, ground floor first. Where
/// `i18n` stands for a core module, only its messages are meant; `cli` uses `ui` to start the
/// window and for nothing else.
const LAYERS: [(&str, &[&str]); 11] = [
    ("i18n", &[]),
    ("text", &[]),
    ("model", &["text", "i18n"]),
    ("storage", &["text", "model", "i18n"]),
    ("project", &["text", "model", "storage", "i18n"]),
    ("query", &["text", "model", "project", "i18n"]),
    ("import", &["text", "model", "i18n"]),
    ("export", &["text", "model", "project", "query", "i18n"]),
    ("sample", &["text", "model", "project", "query", "import", "i18n"]),
    ("cli", &["text", "model", "project", "query", "import", "export", "sample", "ui", "i18n"]),
    ("ui", &["text", "model", "project", "query", "import", "export", "sample", "i18n"]),
];

/// Modules that name sentences and never make them.
const CORE: [&str; 6] = ["text", "model", "storage", "project", "query", "import"];

const MAX_LINES: usize = 800;

/// A source file of the crate.
struct Source {
    /// Its path below the package, with `/`.
    path: String,
    /// All of it.
    text: String,
    /// Its code without comments and without what only tests compile.
    code: Vec<(usize, String)>,
}

impl Source {
    /// The module it belongs to: the folder below `src/`; empty for `lib.rs` and `main.rs`.
    fn module(&self) -> &str {
        self.path.strip_prefix("src/").and_then(|rest| rest.split_once('/')).map_or("", |(module, _)| module)
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

fn sources(folders: &[&str]) -> Vec<Source> {
    let mut paths = Vec::new();
    for folder in folders {
        rust_files(&root().join(folder), &mut paths);
    }
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a source");
        let path = path.strip_prefix(root()).expect("below the package").to_string_lossy().replace('\\', "/");
        let code = if is_test_file(&path) { Vec::new() } else { code_of(&text) };
        Source { path, text, code }
    };
    paths.into_iter().map(read).collect()
}

/// Files that only tests compile, by name.
fn is_test_file(path: &str) -> bool {
    let parts: Vec<&str> = path.trim_end_matches(".rs").split('/').collect();
    let is_test = |part: &&str| {
        *part == "tests"
            || *part == "testing"
            || *part == "fixture"
            || part.ends_with("_test")
            || part.ends_with("_tests")
    };
    parts.iter().any(is_test)
}

/// The lines of code with their numbers: comments and everything behind the `#[cfg(test)]` of
/// an inline test module left out.
fn code_of(text: &str) -> Vec<(usize, String)> {
    let mut code = Vec::new();
    let mut lines = text.lines().enumerate().peekable();
    while let Some((n, line)) = lines.next() {
        let trimmed = line.trim_start();
        if trimmed == "#[cfg(test)]" {
            match lines.peek() {
                Some((_, next)) if next.trim_end().ends_with('{') => break,
                _ => {
                    lines.next();
                    continue;
                }
            }
        }
        if !trimmed.starts_with("//") {
            code.push((n + 1, line.to_owned()));
        }
    }
    code
}

/// Fails with all that was found, a line each.
fn none(found: Vec<String>) {
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

/// The words that follow `before` in a line: `crate::` gives the modules named.
fn names_behind<'l>(line: &'l str, before: &str) -> Vec<&'l str> {
    let name = |rest: &'l str| {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        &rest[..end]
    };
    line.split(before).skip(1).map(name).filter(|name| !name.is_empty()).collect()
}

fn has_word(line: &str, word: &str) -> bool {
    line.split(|c: char| !c.is_alphanumeric() && c != '_').any(|part| part == word)
}

#[test]
fn modules_use_only_what_lies_below_them() {
    let mut found = Vec::new();
    for source in sources(&["src"]) {
        let module = source.module();
        let Some((_, may_use)) = LAYERS.iter().find(|(name, _)| *name == module) else {
            if !module.is_empty() {
                found.push(format!("{}: the module is not in the layer table", source.path));
            }
            continue;
        };
        for (n, line) in &source.code {
            let mut used = names_behind(line, "crate::");
            if let Some((_, several)) = line.split_once("use crate::{") {
                used.extend(several.split(',').filter_map(|part| part.trim().split(':').next()));
            }
            for used in used {
                let is_module = LAYERS.iter().any(|(name, _)| *name == used);
                if is_module && used != module && !may_use.contains(&used) {
                    found.push(format!("{}:{n}: {module} may not use {used}", source.path));
                }
            }
        }
    }
    none(found);
}

#[test]
fn queries_and_exports_see_snapshots_only() {
    let mut found = Vec::new();
    for source in sources(&["src/query", "src/export"]) {
        for (n, line) in source.code.iter().filter(|(_, line)| has_word(line, "Project")) {
            found.push(format!("{}:{n}: {}", source.path, line.trim()));
        }
    }
    none(found);
}

#[test]
fn the_core_names_sentences_and_never_makes_them() {
    let mut found = Vec::new();
    for source in sources(&["src"]).iter().filter(|source| CORE.contains(&source.module())) {
        for (n, line) in source.code.iter().filter(|(_, line)| has_word(line, "Catalog")) {
            found.push(format!("{}:{n}: {}", source.path, line.trim()));
        }
    }
    none(found);
}

#[test]
fn sql_stands_in_storage_and_the_toolkit_in_ui() {
    let mut found = Vec::new();
    for source in sources(&["src"]) {
        let module = source.module();
        for (n, line) in &source.code {
            let sql = ["\"SELECT ", "\"INSERT ", "\"UPDATE ", "\"DELETE ", "\"PRAGMA ", "\"CREATE "];
            if module != "storage" && (has_word(line, "rusqlite") || sql.iter().any(|start| line.contains(start))) {
                found.push(format!("{}:{n}: SQL stands in storage only", source.path));
            }
            if module != "ui" && ["egui", "eframe", "rfd"].iter().any(|word| has_word(line, word)) {
                found.push(format!("{}:{n}: the window stands in ui only", source.path));
            }
        }
    }
    none(found);
}

#[test]
fn colours_come_from_the_theme() {
    let mut found = Vec::new();
    for source in sources(&["src/ui"]).iter().filter(|source| source.path != "src/ui/theme.rs") {
        for (n, line) in source.code.iter().filter(|(_, line)| line.contains("Color32::from_")) {
            found.push(format!("{}:{n}: {}", source.path, line.trim()));
        }
    }
    none(found);
}

#[test]
fn nothing_is_unwrapped() {
    let mut found = Vec::new();
    for source in sources(&["src"]) {
        for (n, line) in source.code.iter().filter(|(_, line)| line.contains(".unwrap()")) {
            found.push(format!("{}:{n}: {}", source.path, line.trim()));
        }
    }
    none(found);
}

#[test]
fn every_file_says_what_it_is_for_and_is_not_too_long() {
    let mut found = Vec::new();
    for source in sources(&["src", "tests", "benches"]) {
        if !source.text.starts_with("//!") {
            found.push(format!("{}: begins without `//!`", source.path));
        }
        let n_lines = source.text.lines().count();
        if n_lines > MAX_LINES {
            found.push(format!("{}: {n_lines} lines, at most {MAX_LINES}", source.path));
        }
    }
    none(found);
}

#[test]
fn no_test_file_is_forgotten() {
    let main = fs::read_to_string(root().join("tests/it/main.rs")).expect("the list");
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join("tests/it")).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let counts =
            path.is_dir() && path.join("mod.rs").exists() || path.extension().is_some_and(|ending| ending == "rs");
        if counts
            && name != "main"
            && !main.lines().any(|line| line.trim_end_matches(';').ends_with(&format!("mod {name}")))
        {
            found.push(format!("tests/it/{name} is not in tests/it/main.rs"));
        }
    }
    none(found);
}
