//! Reads a long text off the frame, before it is shown.
//!
//! Positions and paragraphs of 10 MB take about ten milliseconds, counting their words some
//! more. A short text costs less than the way to another thread and is read at once.

use std::sync::{Arc, Weak};

use egui::Context;

use crate::model::Transcript;

/// Shorter texts, in bytes, are read at once.
const SHORT: usize = 200_000;

/// The text that is being read.
#[derive(Debug, Default)]
pub struct Preparing(Weak<Transcript>);

/// Has a text read if it is not yet; true where it can be drawn.
pub fn begin(ctx: &Context, transcript: &Arc<Transcript>, preparing: &mut Preparing) -> bool {
    if transcript.is_indexed() && transcript.is_counted() {
        return true;
    }
    if transcript.text.len() <= SHORT {
        transcript.prepare();
        return true;
    }
    let is_begun = std::ptr::eq(preparing.0.as_ptr(), Arc::as_ptr(transcript));
    if !is_begun {
        preparing.0 = Arc::downgrade(transcript);
        let (transcript, ctx) = (Arc::clone(transcript), ctx.clone());
        std::thread::spawn(move || {
            transcript.index();
            ctx.request_repaint();
            transcript.words();
            ctx.request_repaint();
        });
    }
    transcript.is_indexed()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn transcript(text: &str) -> Arc<Transcript> {
        Arc::new(Transcript::new(text.into(), Vec::new(), Vec::new(), Vec::new()))
    }

    #[test]
    fn a_short_text_is_ready_at_once_and_a_long_one_soon() {
        let (ctx, mut preparing) = (Context::default(), Preparing::default());
        assert!(begin(&ctx, &transcript("dos palabras"), &mut preparing));
        let long = transcript(&"una palabra tras otra\n".repeat(20_000));
        begin(&ctx, &long, &mut preparing);
        assert!(std::ptr::eq(preparing.0.as_ptr(), Arc::as_ptr(&long)));
        // The thread and this one may build the same thing: whoever comes first.
        long.prepare();
        assert!(begin(&ctx, &long, &mut preparing) && long.is_counted());
    }
}
