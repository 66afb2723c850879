//! Accented letters and input methods: in the reader, and in every field of the window.

use egui::{Event, ImeEvent, Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::window::{Window, study};
use crate::ui::action::Action;
use crate::ui::document_browser::focus_id;
use crate::ui::view_state::SideTab;

fn preedit(text: &str) -> Event {
    Event::Ime(ImeEvent::Preedit { text: text.into(), active_range_chars: None })
}

/// A window in a situation in which fields are shown.
fn in_situation(prepare: impl FnOnce(&mut Window)) -> Window {
    let mut window = Window::over(study());
    prepare(&mut window);
    window.run();
    window
}

fn select_all(window: &mut Window) {
    window.harness.ctx.memory_mut(|memory| memory.request_focus(focus_id()));
    window.run();
    window.press(Modifiers::COMMAND, Key::A);
}

#[test]
fn composing_in_the_reader_codes_nothing() {
    let mut window = in_situation(select_all);
    let before = window.snapshot().revision();
    window.harness.event(preedit("v"));
    window.harness.key_press(Key::V);
    window.run();
    window.harness.event(Event::Ime(ImeEvent::Commit("v".into())));
    window.run();
    let key = Event::Key { key: Key::V, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
    window.harness.input_mut().events.extend([key, Event::Text("´v".into())]);
    window.run();
    assert_eq!(window.snapshot().revision(), before);
    window.press(Modifiers::NONE, Key::V);
    assert_eq!(window.snapshot().revision(), before + 1);
}

/// The names of the fields that are shown, with their roles.
fn fields(window: &Window) -> Vec<(Role, String)> {
    let of = |role| window.harness.query_all_by_role(role).map(move |node| (role, node));
    let all = of(Role::TextInput).chain(of(Role::MultilineTextInput));
    all.map(|(role, node)| (role, node.accesskit_node().label().unwrap_or_default())).collect()
}

/// Writes into a field with an input method, with a dead key and with an accented key.
fn write_into(window: &mut Window, (role, label): (Role, String)) {
    let find = |window: &Window| {
        let node = window.harness.query_all_by_role_and_label(role, &label).next();
        node.map(|node| node.accesskit_node().value().unwrap_or_default())
    };
    window.harness.query_all_by_role_and_label(role, &label).next().expect("the field").focus();
    window.harness.run_steps(3);
    let before = window.snapshot().revision();
    for event in [preedit("ñ"), preedit("ñan")] {
        window.harness.event(event);
        window.harness.step();
    }
    // The keys by which one chooses do nothing else.
    for key in [Key::Enter, Key::Escape, Key::ArrowDown] {
        window.harness.key_press(key);
        window.harness.step();
    }
    assert!(find(window).is_some(), "{label}: the field was left while composing");
    window.harness.event(preedit(""));
    window.harness.event(Event::Ime(ImeEvent::Commit("ñandú ".into())));
    window.harness.step();
    window.harness.event(Event::Text("á".into()));
    window.harness.step();
    let key = Event::Key { key: Key::E, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
    window.harness.input_mut().events.extend([key, Event::Text("é".into())]);
    window.harness.run_steps(2);
    let written = find(window).unwrap_or_else(|| panic!("{label}: the field is gone"));
    assert!(written.contains("ñandú áé"), "{label} holds {written:?}");
    assert_eq!(window.snapshot().revision(), before, "{label}: nothing was coded or renamed");
}

/// Writes into all fields but those that were there before: they may lie behind a dialog.
fn write_into_new(window: &mut Window, before: &[(Role, String)]) -> usize {
    let fields: Vec<_> = fields(window).into_iter().filter(|field| !before.contains(field)).collect();
    for field in &fields {
        write_into(window, field.clone());
    }
    fields.len()
}

#[test]
fn every_field_takes_composed_and_accented_letters() {
    let send = |action: Action| move |window: &mut Window| window.app().send(action);
    let code = |window: &Window| window.code("Solidarity");
    let before = fields(&in_situation(|_| {}));
    let mut n = write_into_new(&mut in_situation(|_| {}), &[]);
    for tab in SideTab::ALL {
        n += write_into_new(&mut in_situation(send(Action::ShowSideTab(tab))), &before);
    }
    for command in ["palette", "help-keys", "new-project"] {
        n += write_into_new(&mut in_situation(send(Action::Run(command))), &before);
    }
    for action in [Action::AskOpenProject, Action::AskImport, Action::AskAssignCases, Action::BeginAddCode(None)] {
        n += write_into_new(&mut in_situation(send(action)), &before);
    }
    n += write_into_new(&mut in_situation(send(Action::BeginAddDocumentGroup)), &before);
    let begun: [fn(&mut Window, crate::model::CodeId); 2] = [
        |window, code| window.app().send(Action::BeginRenameCode(code)),
        |window, code| window.app().send(Action::AskMergeCode(code)),
    ];
    for begin in begun {
        n += write_into_new(&mut in_situation(|window| begin(window, code(window))), &before);
    }
    for key in [Key::Enter, Key::N] {
        let mut window = in_situation(|window| {
            select_all(window);
            window.press(Modifiers::NONE, key);
        });
        n += write_into_new(&mut window, &before);
    }
    assert!(n >= 15, "only {n} fields were found");
}
