//! What the comments of a word processor's file are as memos.

use crate::model::DraftComment;

/// A title is at most this many scalar values of the comment.
const TITLE_CHARS: usize = 60;

/// Title and body of the memo that a comment becomes: the title is how the comment begins, so
/// that a list of memos tells them apart; the body is the whole comment, and below it who wrote
/// it.
pub(super) fn in_a_memo(comment: &DraftComment) -> (String, String) {
    let text = comment.text.trim();
    let line = text.lines().next().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    let title = if line.chars().count() <= TITLE_CHARS { line } else { begun(&line) };
    let author = comment.author.trim();
    let body = if author.is_empty() { text.to_owned() } else { format!("{text}\n\n— {author}") };
    (title, body)
}

/// The first words of a line, with an ellipsis; a single word is cut where it must be.
fn begun(line: &str) -> String {
    let room: String = line.chars().take(TITLE_CHARS).collect();
    let words = room.rsplit_once(' ').map_or(room.as_str(), |(words, _cut)| words);
    format!("{words}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn memo(author: &str, text: &str) -> (String, String) {
        in_a_memo(&DraftComment { author: author.into(), text: text.into(), ..DraftComment::default() })
    }

    #[test]
    fn a_comment_says_how_it_begins_and_who_wrote_it() {
        assert_eq!(memo("", " ¿Seguro? "), ("¿Seguro?".into(), "¿Seguro?".into()));
        assert_eq!(memo("Ana", "Uno\ndos"), ("Uno".into(), "Uno\ndos\n\n— Ana".into()));
        let (title, body) = memo("Ana", &"ñandú 🐦 ".repeat(30));
        assert!(title.ends_with('…') && title.chars().count() <= 61 && !title.contains("  "), "{title}");
        assert!(body.ends_with("\n\n— Ana"));
        assert_eq!(memo("", &"x".repeat(90)).0.chars().count(), 61);
    }
}
