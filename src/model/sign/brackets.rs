//! Round brackets of a line, and what may stand in them.

/// What people write for words that nobody understood, in lower case; `…` for any ending.
const UNCLEAR: &[&str] = &[
    "unv",
    "unverst",
    "inaud",
    "unclear",
    "unintell",
    "inint",
    "incompr",
    "no se entiende",
    "no se oye",
    "ininteligible",
    "indist",
    "nicht zu verstehen",
];

/// The pairs of round brackets of a line, by where they open.
pub(super) fn pairs(chars: &[char]) -> Vec<(usize, usize)> {
    let mut open = Vec::new();
    let mut pairs = Vec::new();
    for (at, c) in chars.iter().enumerate() {
        match c {
            '(' => open.push(at),
            ')' => pairs.extend(open.pop().map(|start| (start, at))),
            _ => {}
        }
    }
    pairs.sort_unstable();
    pairs
}

/// True for `...`, `…`, `.`, `--` and nothing at all.
pub(super) fn is_silence(inner: &str) -> bool {
    inner.chars().all(|c| matches!(c, '.' | '…' | '-' | '–' | ' ' | '\u{a0}'))
}

/// True for a length of time in seconds: `5`, `1.5`, `0,8`, `3 Sek.`, `5 seconds pause`.
pub(super) fn is_seconds(inner: &str) -> bool {
    let unit = inner.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '~'));
    if unit.len() == inner.len() || !inner.contains(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let unit = unit.trim().to_lowercase();
    unit.is_empty() || unit == "s" || unit.starts_with("sec") || unit.starts_with("seg") || unit.starts_with("sek")
}

/// True where it says that something was not understood.
pub(super) fn is_unclear(inner: &str) -> bool {
    let inner = inner.to_lowercase();
    let crosses = |word: &str| !word.is_empty() && word.chars().all(|c| c == 'x');
    UNCLEAR.iter().any(|start| inner.starts_with(start)) || inner.split_whitespace().all(crosses)
}

/// True for a time of the recording, which is a time mark and no sign.
pub(super) fn is_time(inner: &str) -> bool {
    inner.contains(':') && inner.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.' | ',' | '-'))
}
