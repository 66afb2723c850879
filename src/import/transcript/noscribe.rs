//! noScribe's transcripts: times as anchors of a page, and a head that names the recording's file.
//!
//! ```text
//!   <p>title</p> <p>Transcribed with noScribe …, audio: C:\Users\…\name.mp3</p>
//!   <p><a name="ts_start_end_S00">S00: words (..) </a><a name="ts_…_S01">//S01: mhm//</a></p>
//! ```
//!
//! The path says where, and often who: lines of the head that hold one are left out.

use crate::model::DraftTimeMark;
use crate::text::{CharIdx, Mapping, Span, TextEdit, TextIndex};

/// Stand around the milliseconds of an anchor while a page is read; no text of a page has them.
const OPEN: char = '\u{e0f1}';
const CLOSE: char = '\u{e0f2}';
/// How an anchor begins.
const ANCHOR: &str = "name=\"ts_";
/// How many lines the head has at most.
const MAX_HEAD: usize = 8;

/// Writes each anchor's time into the page, where reading keeps it; [`tidy`] takes it out again.
pub(in crate::import) fn with_anchors(page: String) -> String {
    if !page.contains(ANCHOR) || page.contains([OPEN, CLOSE]) {
        return page;
    }
    let mut out = String::with_capacity(page.len() + page.len() / 8);
    let mut rest = page.as_str();
    while let Some(at) = rest.find(ANCHOR) {
        let behind = &rest[at + ANCHOR.len()..];
        let digits = &behind[..behind.bytes().take_while(u8::is_ascii_digit).count()];
        let Some(end) = behind.find('>') else { break };
        let cut = at + ANCHOR.len() + end + 1;
        out.push_str(&rest[..cut]);
        if (1..=12).contains(&digits.len()) {
            out.push(OPEN);
            out.push_str(digits);
            out.push(CLOSE);
        }
        rest = &rest[cut..];
    }
    out.push_str(rest);
    out
}

/// What was taken out of a text.
pub(in crate::import) struct Tidied {
    /// The text without it.
    pub text: String,
    /// The anchors, as empty marks.
    pub time_marks: Vec<DraftTimeMark>,
    /// How many lines with a path were left out.
    pub n_paths: usize,
    /// Where everything has gone.
    pub mapping: Mapping,
}

/// Takes the anchors out of the text, and the lines of the head that hold a path; none where the
/// text is not noScribe's.
pub(in crate::import) fn tidy(text: &str) -> Option<Tidied> {
    let mut gone: Vec<(Span, &str)> = Vec::new();
    let mut anchors = Vec::new();
    let (mut n_paths, mut n_lines, mut is_noscribe, mut in_head) = (0, 0, text.contains(OPEN), true);
    let mut at = 0u32;
    for line in text.split('\n') {
        let n_chars = line.chars().count() as u32;
        in_head = in_head && n_lines < MAX_HEAD && !line.contains(OPEN) && !begins_speech(line);
        is_noscribe = is_noscribe || (in_head && line.contains("noScribe"));
        if in_head && is_noscribe && holds_path(line) {
            gone.push((Span::new(at, at + n_chars + 1), ""));
            n_paths += 1;
        } else if line.contains(OPEN) {
            read_anchors(line, at, &mut gone, &mut anchors);
        }
        n_lines += usize::from(!line.trim().is_empty());
        at += n_chars + 1;
    }
    if !is_noscribe || gone.is_empty() {
        return None;
    }
    // The last line has no line end behind it.
    let index = TextIndex::new(text);
    let last = CharIdx(index.n_chars());
    gone.iter_mut().for_each(|(span, _)| span.end = span.end.min(last));
    let edit = TextEdit::new(text, &index, gone).ok()?;
    let mapping = edit.mapping();
    let mark = |(at, millis)| DraftTimeMark { span: Span::caret(mapping.position(CharIdx(at))), millis };
    let time_marks = anchors.into_iter().map(mark).collect();
    Some(Tidied { text: edit.apply(text, &index).ok()?, time_marks, n_paths, mapping })
}

/// Notes the anchors of a line, which begins at `at`: where they stand and what they say.
fn read_anchors(line: &str, at: u32, gone: &mut Vec<(Span, &str)>, anchors: &mut Vec<(u32, i64)>) {
    let chars: Vec<char> = line.chars().collect();
    let mut from = 0;
    while let Some(open) = chars[from..].iter().position(|&c| c == OPEN).map(|open| from + open) {
        let Some(len) = chars[open..].iter().position(|&c| c == CLOSE) else { return };
        let close = open + len;
        let digits: String = chars[open + 1..close].iter().collect();
        // A space on both sides of what is taken out would be two.
        let is_space = |place: usize| chars.get(place).is_some_and(|c| c.is_whitespace());
        let doubled = is_space(close + 1) && open.checked_sub(1).is_none_or(is_space);
        let end = close + 1 + usize::from(doubled);
        gone.push((Span::new(at + open as u32, at + end as u32), ""));
        anchors.extend(digits.parse().ok().map(|millis| (at + open as u32, millis)));
        from = close + 1;
    }
}

/// True for `S00: …` and `[00:00:00] …`, where the head ends.
fn begins_speech(line: &str) -> bool {
    let line = line.trim_start();
    let is_label = |label: &str| {
        label.strip_prefix('S').is_some_and(|n| !n.is_empty() && n.bytes().all(|byte| byte.is_ascii_digit()))
    };
    line.split_once(':').is_some_and(|(label, _)| is_label(label)) || line.starts_with("[0")
}

/// True where a line holds the path of a file on somebody's machine.
fn holds_path(line: &str) -> bool {
    let drive = |at: usize| {
        let mut before = line[..at].chars().rev();
        let is_letter = before.next().is_some_and(|c| c.is_ascii_alphabetic());
        is_letter && before.next().is_none_or(|c| !c.is_alphanumeric())
    };
    let has_drive = [":\\", ":/"].iter().any(|sign| line.match_indices(sign).any(|(at, _)| drive(at)));
    let homes = ["/Users/", "/home/", "/Volumes/", "/media/", "/mnt/", "/run/", "/tmp/", "/private/", "\\\\", "~/"];
    has_drive || homes.iter().any(|home| line.contains(home))
}
