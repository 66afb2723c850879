//! Reading and finishing in the window.

use egui::{Key, Modifiers};

use crate::query::{FinishedState, ProgressCache};
use crate::ui::tests::window::{Window, study};

/// How far the coder is in the open document.
fn now(window: &Window) -> (u32, u32, FinishedState) {
    let session = window.session();
    let mut cache = ProgressCache::default();
    cache.update(&session.standing.snapshot, session.standing.coder);
    let open = session.view.open_document.expect("open");
    let progress = cache.of(session.standing.snapshot.document(open).expect("there"));
    (progress.read, progress.words, progress.finished)
}

#[test]
fn r_marks_read_and_a_document_is_finished() {
    let mut project = study();
    let documents: Vec<_> = project.snapshot().documents().map(|entry| entry.document.id).collect();
    project.reopen_documents(&documents).expect("nothing to reopen");
    let mut window = Window::over(project);
    window.click("CSO2");
    assert_eq!(now(&window), (0, 11, FinishedState::No));
    let reader = crate::ui::document_browser::focus_id();
    window.harness.ctx.memory_mut(|memory| memory.request_focus(reader));
    window.run();
    window.press(Modifiers::NONE, Key::R);
    assert_eq!(now(&window).0, 11);
    window.press(Modifiers::SHIFT, Key::R);
    assert_eq!(now(&window).0, 0);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::R);
    assert_eq!(now(&window).2, FinishedState::Yes);
    window.click("New code");
    window.name("Consequences");
    assert_eq!(now(&window).2, FinishedState::Stale);
    window.menu("CSO2", "Mark as finished");
    assert_eq!(now(&window).2, FinishedState::Yes);
    window.menu("CSO2", "Mark as not finished");
    assert_eq!(now(&window).2, FinishedState::No);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(now(&window).2, FinishedState::Yes);
}
