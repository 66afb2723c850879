//! Which words come out of a file, measured against pandoc's text of it: recall (of pandoc's
//! words, how many are ours) and precision (of our words, how many are pandoc's).
//!
//! Words are runs of letters and digits, counted with their repetitions, in any case (pandoc
//! writes bold words in capitals). Where pandoc or LibreOffice are not installed, a test says so
//! and is content. `cargo test --test it import_recall -- --nocapture` prints the figures.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use voces::import::read_document;

/// What is promised of docx, odt and rtf.
const PROMISED: f64 = 0.97;
const FORMATS: [&str; 3] = ["docx", "odt", "rtf"];

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// Pandoc's plain text of a file; none where pandoc is not installed.
fn pandoc(file: &Path) -> Option<String> {
    let run = Command::new("pandoc").args(["-t", "plain", "--wrap=none"]).arg(file).output().ok()?;
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    Some(String::from_utf8(run.stdout).unwrap())
}

/// Files converted by LibreOffice into a folder; false where it is not installed.
fn convert(files: &[PathBuf], to: &str, folder: &Path, more: &[&str]) -> bool {
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let run = Command::new("soffice")
        .args([&profile, "--headless"])
        .args(more)
        .args(["--convert-to", to, "--outdir"])
        .arg(folder)
        .args(files)
        .output();
    let Ok(run) = run else { return false };
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    true
}

/// The words of a text and how often each stands in it. A number in brackets alone is pandoc's
/// sign of a note.
fn words(text: &str) -> HashMap<String, usize> {
    let signs = regex::Regex::new(r"\[\d+\]").unwrap();
    let text = signs.replace_all(text, " ").to_lowercase();
    let mut words = HashMap::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        *words.entry(word.to_owned()).or_default() += 1;
    }
    words
}

/// Recall and precision of our words.
fn scores(ours: &str, theirs: &str) -> (f64, f64) {
    let (ours, theirs) = (words(ours), words(theirs));
    let shared: usize = ours.iter().map(|(word, n)| theirs.get(word).map_or(0, |m| *n.min(m))).sum();
    let n = |words: &HashMap<String, usize>| words.values().sum::<usize>() as f64;
    (shared as f64 / n(&theirs), shared as f64 / n(&ours))
}

/// Measures a file against pandoc's text of another file that says the same.
fn measure(file: &Path, theirs: &Path) -> Option<()> {
    let theirs = pandoc(theirs)?;
    let name = file.file_name().unwrap().to_string_lossy().into_owned();
    let ours = read_document(&name, &std::fs::read(file).unwrap()).unwrap().value.text;
    let (recall, precision) = scores(&ours, &theirs);
    println!(
        "{name:24} recall {recall:.4} precision {precision:.4} ({} words)",
        words(&theirs).values().sum::<usize>()
    );
    assert!(recall >= PROMISED && precision >= PROMISED, "{name}: recall {recall:.4}, precision {precision:.4}");
    Some(())
}

#[test]
fn the_fixtures() {
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in ["study/entrevistas", "formats"] {
        files.extend(std::fs::read_dir(fixtures().join(folder)).unwrap().map(|entry| entry.unwrap().path()));
    }
    files.sort();
    let is_ours =
        |file: &PathBuf| FORMATS.iter().any(|format| file.extension().is_some_and(|ending| ending == *format));
    for file in files.into_iter().filter(is_ours) {
        // Pandoc loses the notes of rtf files and keeps what was deleted in them.
        let is_lossy = file.ends_with("completo.rtf");
        let theirs = if is_lossy { file.with_extension("docx") } else { file.clone() };
        if measure(&file, &theirs).is_none() {
            println!("pandoc is not installed: nothing was measured");
            return;
        }
    }
}

#[test]
fn the_sample_interviews_as_libre_office_writes_them() {
    let folder = tempfile::tempdir().unwrap();
    let (mut texts, mut documents) = (Vec::new(), Vec::new());
    for entry in std::fs::read_dir(fixtures().join("study/entrevistas")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "txt") { texts.push(path) } else { documents.push(path) }
    }
    assert_eq!((texts.len(), documents.len()), (3, 3));
    if !convert(&texts, "odt", folder.path(), &["--infilter=Text (encoded):UTF8"]) {
        println!("LibreOffice is not installed: nothing was measured");
        return;
    }
    documents.extend(texts.iter().map(|text| folder.path().join(text.file_name().unwrap()).with_extension("odt")));
    for format in FORMATS {
        let made = folder.path().join(format);
        std::fs::create_dir(&made).unwrap();
        assert!(convert(&documents, format, &made, &[]));
        for document in &documents {
            let file = made.join(document.file_name().unwrap()).with_extension(format);
            if measure(&file, &file).is_none() {
                println!("pandoc is not installed: nothing was measured");
                return;
            }
        }
    }
}

/// Tables, lists, notes, comments, changes, soft breaks and headings, as pandoc writes them. The
/// table has no header, which pandoc would not read back from its own odt.
const MADE: &str = "\
# Entrevista CSO8 {#uno}

## La *plaza* vieja

**E:** ¿Cómo empezó todo esto, si se acuerda?

**CSO8:** Nos juntábamos *cada jueves*, [y]{.underline} nadie decía nada.^[Se refiere al invierno
pasado, **no** al anterior.]

Después vino la lluvia.\\
Y el frío,\\
mucho frío.

-   el agua
-   la luz
    -   la de la calle
    -   la de la sede

|             |              |              |
|-------------|--------------|--------------|
| los vecinos | una sede     | siempre      |
| la sede     | **una llave**| el invierno  |

> Nadie nos escuchaba, ni la *municipalidad* ni el diario.

Éramos [unas veinte]{.insertion author=\"Ana\" date=\"2026-03-02T10:00:00Z\"} personas que
[de verdad]{.deletion author=\"Bruno\" date=\"2026-03-02T10:00:00Z\"} queríamos
[¿Quiénes?]{.comment-start id=\"0\" author=\"Ana\" date=\"2026-03-02T10:00:00Z\"}estar
ahí[]{.comment-end id=\"0\"}.
";

#[test]
fn files_as_pandoc_writes_them() {
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("made.md");
    std::fs::write(&source, MADE).unwrap();
    for format in FORMATS {
        let file = folder.path().join("made").with_extension(format);
        let made = Command::new("pandoc").args(["-s", "--track-changes=all", "-o"]).arg(&file).arg(&source).output();
        let Ok(made) = made else {
            println!("pandoc is not installed: nothing was measured");
            return;
        };
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        // Pandoc loses the notes of the rtf files that it writes itself, and writes changes and
        // comments as plain words there, as in odt.
        let theirs =
            folder.path().join(if format == "rtf" { "made.odt" } else { file.file_name().unwrap().to_str().unwrap() });
        measure(&file, &theirs).unwrap();
    }
}
