//! The tab of memos, flags and links in the window.

use egui::{Event, Key, Modifiers, vec2};

use super::{MemosAction, Part};
use crate::model::*;
use crate::project::Project;
use crate::text::Span;
use crate::ui::action::Action;
use crate::ui::document_browser::focus_id;
use crate::ui::tests::window::{Window, study};
use crate::ui::view_state::SideTab;

impl Window {
    fn type_text(&mut self, text: &str) {
        self.harness.event(Event::Text(text.into()));
        self.run();
    }

    fn ask(&mut self, action: Action) {
        self.app().send(action);
        self.run();
    }

    /// Lets time pass without anybody doing anything.
    fn wait(&mut self, seconds: f64) {
        self.harness.run_steps((seconds * 30.0) as usize);
    }

    fn focus_text(&mut self) {
        self.harness.ctx.memory_mut(|memory| memory.request_focus(focus_id()));
        self.run();
    }

    fn document(&self) -> DocumentId {
        self.session().view.open_document.expect("a document is open")
    }

    fn select_span(&mut self, start: u32, end: u32) {
        let segment = Segment { document: self.document(), span: Span::new(start, end) };
        self.ask(Action::Select(Some(segment)));
    }

    fn memos(&self) -> Vec<MemoText> {
        self.snapshot().memos().map(|memo| memo.text()).collect()
    }
}

fn text(kind: MemoKind, title: &str, body: &str) -> MemoText {
    MemoText { kind, title: title.into(), body: body.into() }
}

/// The study with a memo on words, on a document, on a code, and two entries of the diary.
fn with_memos() -> Project {
    let mut project = study();
    let document = project.snapshot().documents().next().expect("one").document.id;
    let code = project.snapshot().codes().codes()[0].id;
    let segment = Segment { document, span: Span::new(3, 12) };
    for (target, text) in [
        (MemoTarget::Segment(segment), text(MemoKind::Theory, "Sobre el principio", "**Ojo** con esto")),
        (MemoTarget::Document(document), text(MemoKind::Method, "", "# La entrevista\n\n- larga")),
        (MemoTarget::Code(code), text(MemoKind::Definition, "Límites", "qué queda fuera")),
        (MemoTarget::Project, text(MemoKind::Diary, "Primer día", "empezamos")),
        (MemoTarget::Project, text(MemoKind::Diary, "", "seguimos")),
    ] {
        project.add_memo(target, &text).expect("a memo");
    }
    project
}

#[test]
fn a_memo_is_written_by_key_and_taken_back_as_one_step() {
    let mut window = Window::over(study());
    window.select_span(3, 12);
    window.focus_text();
    window.press(Modifiers::NONE, Key::M);
    assert_eq!(window.session().view.side_tab, SideTab::Memos);
    assert_eq!(window.memos(), [], "an empty memo is not made");
    window.type_text("Idea");
    window.press(Modifiers::NONE, Key::Enter);
    window.type_text("uno");
    window.wait(4.0);
    assert_eq!(window.memos(), [text(MemoKind::Free, "Idea", "uno")], "a pause keeps it");
    window.type_text(" dos");
    window.wait(4.0);
    window.type_text(" tres");
    assert_eq!(window.memos()[0].body, "uno dos");
    window.press(Modifiers::NONE, Key::Escape);
    assert_eq!(window.memos()[0].body, "uno dos tres", "leaving keeps it");
    let target = window.snapshot().memos().next().expect("a memo").target();
    assert!(matches!(target, MemoTarget::Segment(segment) if segment.span == Span::new(3, 12)));
    assert_eq!(window.harness.ctx.memory(|memory| memory.focused()), Some(focus_id()), "Esc goes back to the text");
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.memos(), [], "all of the writing is one step");
    window.press(Modifiers::COMMAND, Key::Y);
    assert_eq!(window.memos()[0].body, "uno dos tres");
}

#[test]
fn undo_in_the_field_is_the_fields_own() {
    let mut window = Window::over(with_memos());
    window.ask(Action::ShowSideTab(SideTab::Memos));
    window.click("Definition: Límites · Resistance");
    window.click("Text of the memo");
    window.type_text("mucho ");
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.snapshot().memos().count(), 5, "nothing of the project was taken back");
}

#[test]
fn no_draft_is_lost() {
    let mut window = Window::over(with_memos());
    window.ask(Action::ShowSideTab(SideTab::Memos));
    let first = window.snapshot().memos().nth(2).expect("one").id;
    let other = window.snapshot().memos().next().expect("one").id;
    let body = |window: &Window| window.memos().into_iter().find(|memo| memo.title == "Límites").expect("it").body;
    let write = |window: &mut Window, words: &str| {
        window.ask(Action::Memos(MemosAction::Open(first)));
        window.click("Text of the memo");
        window.press(Modifiers::COMMAND, Key::A);
        window.type_text(words);
    };
    write(&mut window, "uno");
    window.ask(Action::Memos(MemosAction::Open(other)));
    assert_eq!(body(&window), "uno", "another memo");
    write(&mut window, "dos");
    window.press(Modifiers::COMMAND, Key::Num2);
    window.wait(0.2);
    assert_eq!(body(&window), "dos", "another workspace");
    window.press(Modifiers::COMMAND, Key::Num1);
    write(&mut window, "tres");
    window.ask(Action::ShowSideTab(SideTab::Segments));
    window.wait(0.2);
    assert_eq!(body(&window), "tres", "another tab");
    window.ask(Action::ShowSideTab(SideTab::Memos));
    write(&mut window, "cuatro");
    window.ask(Action::AddCode("New".into(), None));
    assert_eq!(body(&window), "cuatro", "before another operation");
    let last = window.session().standing.undo.as_ref().map(|label| label.key);
    assert_eq!(last, Some("op-add-code"));
    write(&mut window, "cinco");
    window.ask(Action::Undo);
    assert_eq!(body(&window), "cuatro", "undo takes back what was just written");
    write(&mut window, "seis");
    window.ask(Action::Memos(MemosAction::CloseEditor));
    assert_eq!(body(&window), "seis");
}

#[test]
fn a_draft_is_kept_before_the_project_is_closed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("study.voces");
    let installation = crate::project::Installation::in_folder(folder.path());
    let project = Project::create(&path, "AK", installation.clone()).expect("created");
    let mut window = Window::over(project);
    window.ask(Action::Memos(MemosAction::BeginDiary));
    window.type_text("a word");
    window.ask(Action::CloseProject);
    drop(window);
    let again = Project::open(&path, crate::project::Mode::Read, installation).expect("opened");
    assert_eq!(again.snapshot().memos().next().map(|memo| memo.body.clone()), Some("a word".into()));
}

#[test]
fn the_list_is_searched_filtered_and_grouped() {
    let mut window = Window::over(with_memos());
    window.ask(Action::ShowSideTab(SideTab::Memos));
    assert!(window.shows("Method: La entrevista · CSO1"));
    window.click("Search memos");
    window.type_text("limites FUERA");
    assert!(window.shows("Definition: Límites · Resistance") && !window.shows("Method: La entrevista · CSO1"));
    window.press(Modifiers::NONE, Key::Escape);
    window.click("Filter memos");
    window.click("Theory");
    window.press(Modifiers::NONE, Key::Escape);
    assert!(
        window.shows("Theory: Sobre el principio · CSO1 ¶\u{a0}1") && !window.shows("Method: La entrevista · CSO1")
    );
    window.click("List all memos");
    window.click("Order and groups");
    window.click("Grouped by document");
    window.press(Modifiers::NONE, Key::Escape);
    assert!(window.shows("The project") && window.shows("Method: La entrevista · CSO1"));
}

#[test]
fn a_memo_changes_its_kind_its_place_and_its_references() {
    let mut window = Window::over(with_memos());
    window.ask(Action::ShowSideTab(SideTab::Memos));
    window.click("Theory: Sobre el principio · CSO1 ¶\u{a0}1");
    window.click("Type of memo: Theory");
    window.click("Language");
    let memo = |window: &Window| window.snapshot().memos().next().expect("it").clone();
    assert_eq!(memo(&window).kind, MemoKind::Language);
    window.click("Bind to something else");
    window.click("On the document “CSO1”");
    assert_eq!(memo(&window).target(), MemoTarget::Document(window.document()));
    window.click("Add reference");
    window.click("A code...");
    window.type_text("solid");
    window.press(Modifiers::NONE, Key::Enter);
    let links = |window: &Window| {
        window.snapshot().links_of_memo(memo(window).id).filter_map(|link| link.to()).collect::<Vec<_>>()
    };
    assert_eq!(links(&window), [MemoRef::Code(window.code("Solidarity"))]);
    window.drag("Political scene", "Text of the memo", 0.5);
    assert_eq!(links(&window).len(), 2);
    window.click("Take the reference Solidarity away");
    assert_eq!(links(&window), [MemoRef::Code(window.code("Political scene"))]);
    window.select_span(0, 5);
    window.click("Add reference");
    window.click("The selection or the chosen coded segment");
    assert_eq!(links(&window).len(), 2);
    window.click("Show as it will be read");
    assert!(window.shows("Ojo con esto") || !window.shows("Text of the memo"));
    window.click("Delete memo");
    assert_eq!(window.snapshot().memos().count(), 4);
    assert!(!window.shows("Close the memo"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(links(&window).len(), 2, "undo brings the references back");
}

#[test]
fn the_diary_is_read_in_one_flow_and_goes_on() {
    let mut window = Window::over(with_memos());
    window.press(Modifiers { shift: true, ..Modifiers::COMMAND }, Key::D);
    assert_eq!(window.session().memos.part, Part::Diary);
    assert!(window.shows("Diary: Primer día · The project") && window.shows("seguimos"));
    window.type_text("Hoy.");
    window.press(Modifiers::NONE, Key::Escape);
    assert_eq!(window.memos().last(), Some(&text(MemoKind::Diary, "", "Hoy.")));
    assert!(window.shows("Diary: Hoy. · The project"));
}

#[test]
fn flags_stand_beside_the_text_and_open_their_memo() {
    let mut window = Window::over(with_memos());
    window.click("Theory memo: Sobre el principio");
    assert_eq!(window.session().view.side_tab, SideTab::Memos);
    let first = window.snapshot().memos().next().expect("it").id;
    assert_eq!(window.session().memos.open_memo(), Some(first));
    window.menu("CSO1", "New memo");
    window.type_text("Del documento");
    window.press(Modifiers::NONE, Key::Escape);
    let last = window.snapshot().memos().last().expect("it").target();
    assert_eq!(last, MemoTarget::Document(window.document()));
    window.menu("Solidarity", "New memo");
    window.type_text("Del código");
    window.press(Modifiers::NONE, Key::Escape);
    let last = window.snapshot().memos().last().expect("it").target();
    assert_eq!(last, MemoTarget::Code(window.code("Solidarity")));
}

#[test]
fn segments_are_linked_by_key_across_documents_and_followed() {
    let mut window = Window::over(study());
    window.select_span(3, 12);
    window.focus_text();
    window.press(Modifiers::NONE, Key::L);
    assert!(window.shows("Link from CSO1 ¶\u{a0}1: select the other end."));
    window.click("CSO2");
    window.select_span(0, 10);
    window.focus_text();
    window.press(Modifiers::SHIFT, Key::L);
    assert_eq!(window.snapshot().segment_links().count(), 1);
    assert!(!window.shows("Give up"));
    let second = window.document();
    window.click("Link from CSO1 ¶\u{a0}1");
    assert_ne!(window.document(), second);
    window.press(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(window.document(), second, "back");
    window.ask(Action::Memos(MemosAction::Show(Part::Links)));
    window.click("Name the link...");
    window.name("contradicts");
    let label = |window: &Window| window.snapshot().segment_links().next().map(|link| link.label.clone());
    assert_eq!(label(&window), Some("contradicts".into()));
    window.click("Name the link...");
    window.press(Modifiers::COMMAND, Key::A);
    window.press(Modifiers::NONE, Key::Delete);
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(label(&window), Some(String::new()));
    window.press(Modifiers::COMMAND, Key::Z);
    window.click("Go to CSO1 ¶\u{a0}1");
    assert_ne!(window.document(), second);
    window.click("Delete the link");
    assert_eq!(label(&window), None);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(label(&window), Some("contradicts".into()));
}

#[test]
fn two_thousand_memos_fit_in_the_small_window() {
    let mut project = study();
    let long = "Un título que no cabe en ninguna columna ".repeat(20);
    let drafts: Vec<DraftMemo> = (0..2000)
        .map(|n| DraftMemo { title: format!("{long}{n}"), body: "palabras ".repeat(50), ..DraftMemo::default() })
        .collect();
    project.add_memos(&drafts).expect("stored");
    let mut window = Window::of(Some(project), vec2(1024.0, 700.0));
    window.ask(Action::ShowSideTab(SideTab::Memos));
    let id = window.snapshot().memos().last().expect("it").id;
    window.ask(Action::Memos(MemosAction::Open(id)));
    assert!(window.shows("Text of the memo") && window.shows("Close the memo"));
}
