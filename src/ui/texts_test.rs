//! Every sentence that the window names is there, in every language.

use std::path::Path;

use crate::i18n::{Catalog, Language};

/// The keys that a source file names: what stands in quotes after the calls that say a text.
fn keys_in(source: &str) -> Vec<String> {
    let call = regex::Regex::new(
        r#"(?s)(?:\btext|Message::new|\bsay|\bheading|label_ui|\bfield|quiet_button)\(\s*(?:ui,\s*)?(?:ctx,\s*)?"([a-z][a-z0-9-]+)""#,
    );
    let call = call.expect("a sound pattern");
    call.captures_iter(source).map(|found| found[1].to_owned()).filter(|key| key.contains('-')).collect()
}

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).expect("the sources").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            sources(&entry, found);
        } else if entry.extension().is_some_and(|ending| ending == "rs") {
            found.push((entry.display().to_string(), std::fs::read_to_string(&entry).expect("a source")));
        }
    }
}

#[test]
fn every_text_of_the_window_is_there_in_every_language() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui"), &mut files);
    let mut missing = Vec::new();
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        for (file, source) in &files {
            for key in keys_in(source).into_iter().filter(|key| !catalog.has(key)) {
                missing.push(format!("{key} ({}) in {file}", language.code()));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
