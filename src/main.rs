//! Starts the window.

fn main() -> std::process::ExitCode {
    let project = std::env::args_os().nth(1).map(Into::into);
    match voces::ui::run(project, voces::i18n::Language::of_system()) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(_) => std::process::ExitCode::FAILURE,
    }
}
