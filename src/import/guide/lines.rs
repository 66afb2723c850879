//! The lines of a text with their indents and marks.

/// A line that says something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// How far it is indented, in columns; a tab is four.
    pub indent: usize,
    /// The level of a markdown heading, from 1; 0 for all else.
    pub level: usize,
    /// True where a list mark stood in front of it, or a number does.
    pub is_item: bool,
    /// True where nothing, or an empty line, stands above it.
    pub after_gap: bool,
    /// What it says, without list and heading marks; numbers stay.
    pub text: String,
}

impl Line {
    /// True where it asks something.
    pub(super) fn asks(&self) -> bool {
        self.text.contains(['?', '¿', '？', '؟'])
    }
}

/// The lines that say something. A line that goes on with the one above is joined to it.
pub(super) fn read(text: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut after_gap = true;
    for raw in text.lines() {
        let trimmed = raw.trim();
        // Rules, and what underlines a heading.
        if trimmed.len() >= 3 && trimmed.chars().all(|c| matches!(c, '=' | '-' | '*' | '_')) {
            if let Some(above) = lines.last_mut().filter(|above| !after_gap && !above.is_item && above.level == 0) {
                above.level = if trimmed.starts_with('=') { 1 } else { 2 };
            }
            after_gap = true;
            continue;
        }
        let line = line_of(raw, after_gap);
        if line.text.is_empty() {
            after_gap = true;
            continue;
        }
        match lines.last_mut() {
            Some(above) if goes_on(above, &line) => {
                above.text.push(' ');
                above.text.push_str(&line.text);
            }
            _ => lines.push(line),
        }
        after_gap = false;
    }
    lines
}

/// A line without a mark that begins with a small letter goes on with what stands above it.
fn goes_on(above: &Line, line: &Line) -> bool {
    let is_small = line.text.chars().next().is_some_and(char::is_lowercase);
    is_small && !line.after_gap && !line.is_item && above.level == 0 && line.level == 0 && !line.text.contains(':')
}

fn line_of(raw: &str, after_gap: bool) -> Line {
    let n_columns = |c: char| if c == '\t' { 4 } else { 1 };
    let indent = raw.chars().take_while(|c| c.is_whitespace()).map(n_columns).sum();
    let mut text = raw.trim();
    let level = text.bytes().take_while(|&byte| byte == b'#').count();
    if (1..=6).contains(&level) && text[level..].starts_with([' ', '\t']) {
        let text = text[level..].trim().trim_end_matches('#').trim_end();
        return Line { indent: 0, level, is_item: false, after_gap, text: plain(text) };
    }
    let mut is_item = false;
    for mark in ["- ", "* ", "+ ", "• ", "◦ ", "▪ ", "– ", "— ", "o\t", "\u{b7} "] {
        if let Some(rest) = text.strip_prefix(mark) {
            (text, is_item) = (rest.trim_start(), true);
            break;
        }
    }
    if ["[ ] ", "[x] "].iter().any(|mark| text.starts_with(mark)) {
        text = text[4..].trim_start();
    }
    is_item |= !super::numbers::split(text).0.is_empty();
    Line { indent, level: 0, is_item, after_gap, text: plain(text) }
}

/// The words without marks of emphasis around all of them.
fn plain(text: &str) -> String {
    let mut text = text;
    for mark in ["**", "__", "*", "_"] {
        let inner = text.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
        if let Some(inner) = inner.filter(|inner| !inner.is_empty() && !inner.contains(mark)) {
            text = inner;
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
