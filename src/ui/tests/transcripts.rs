//! Transcripts to a file: from the menu of the list to the words on the disk.

use super::window::{Window, study};
use crate::ui::action::Action;

/// Chooses a file in our own dialog and waits for what is told.
fn save(window: &mut Window, path: &std::path::Path) {
    window.click("Path");
    window.type_over(&path.display().to_string());
    window.click("Save here");
    let until = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while window.session().transcript.task().is_some() || window.told().is_empty() {
        assert!(std::time::Instant::now() < until, "it does not come");
        std::thread::yield_now();
        window.run();
    }
}

#[test]
fn a_transcript_is_written_as_wished() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut window = Window::over(study());
    window.menu("CSO1", "Export transcript…");
    window.click("Page to print from the browser (html)");
    window.click("Choose file…");
    save(&mut window, &folder.path().join("CSO1"));
    assert_eq!(window.told(), ["CSO1.html was written."]);
    let html = std::fs::read_to_string(folder.path().join("CSO1.html")).expect("it is there");
    assert!(html.contains("Political scene") && html.contains("Al principio"), "{html}");
}

#[test]
fn what_is_activated_is_written_and_the_wishes_stay() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut window = Window::over(study());
    window.click("Activate CSO1");
    window.click("Activate CSO2");
    window.app().send(Action::Run("export-transcript"));
    window.run();
    assert!(window.shows("Export 2 transcripts"));
    window.click("No codes");
    window.click("Plain text (txt)");
    window.click("Choose file…");
    save(&mut window, &folder.path().join("all.txt"));
    let text = std::fs::read_to_string(folder.path().join("all.txt")).expect("it is there");
    assert!(text.contains("\nCSO2\n") && !text.contains("Political scene"), "{text}");
    window.app().send(Action::Run("export-transcript"));
    window.run();
    assert!(window.is_on("No codes") && window.is_on("Plain text (txt)"));
    window.click("Only the activated codes (none is activated)");
    assert!(window.is_on("No codes"), "there is none to choose");
}
