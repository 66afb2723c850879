//! Ctrl+C: the first one asks the running job to stop, so that it leaves nothing behind; the
//! second one ends the program at once, as the system would.

use std::sync::Arc;

use crate::project::Progress;

/// The exit code of a program that was interrupted, as shells know it.
const INTERRUPTED: i32 = 130;

/// From now on Ctrl+C cancels `progress`. Where the system lets nobody listen, it ends the
/// program as before, and the next opening of the project puts back what was half written.
pub fn cancels(progress: &Arc<Progress>) {
    let progress = Arc::clone(progress);
    let listen = move || {
        if progress.is_cancelled() {
            std::process::exit(INTERRUPTED);
        }
        progress.cancel();
    };
    drop(ctrlc::set_handler(listen));
}
