//! Copying words with where they come from.

use super::Frame;
use crate::i18n::Message;
use crate::model::Segment;

/// The words of a segment, and behind them, if wanted, `(CSO3, ¶ 42)`.
pub fn copy(frame: &Frame<'_>, segment: Segment, with_citation: bool) {
    let mut text = frame.page.slice(segment.span).to_owned();
    if with_citation {
        let (document, paragraph) = frame.ctx.snapshot.citation(segment);
        let message =
            Message::new("reader-citation").with("document", document).with("paragraph", paragraph.to_string());
        text.push(' ');
        text.push_str(&frame.ctx.say(&message));
    }
    frame.page.egui.copy_text(text);
}
