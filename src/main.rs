//! The program `voces`: arguments in, a window or lines of text out.

fn main() -> std::process::ExitCode {
    voces::cli::main()
}
