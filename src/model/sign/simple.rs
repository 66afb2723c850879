//! Simple transcription (Dresing and Pehl): `(...)`, `(lacht)`, `(unv.)`, `(Axt?)`, `/`, `//`.

use super::brackets::{is_seconds, is_silence, is_time, is_unclear, pairs};
use super::{Line, SignKind};

/// How many characters the name of a speaker has at most who is named in an overlap.
const MAX_NAME: usize = 12;
/// How far back an address of the web is looked for, in characters.
const MAX_ADDRESS: usize = 64;

pub(super) fn read(line: &mut Line<'_>) {
    let mut pairs = pairs(line.chars).into_iter().peekable();
    let mut at = 0;
    let mut is_overlapped = false;
    while at < line.chars.len() {
        while pairs.next_if(|&(open, _)| open < at).is_some() {}
        at = match line.char(at) {
            '(' => match pairs.peek() {
                Some(&(open, close)) if open == at => bracket(line, open, close),
                _ => at + 1,
            },
            '/' if line.char(at + 1) == '/' && line.before(at) != ':' => {
                is_overlapped = !is_overlapped;
                let end = at + 2 + if is_overlapped { name_len(&line.chars[at + 2..]) } else { 0 };
                line.push(at, end, SignKind::Overlap);
                end
            }
            '/' if is_break(line, at) => {
                line.push(at, at + 1, SignKind::BreakOff);
                at + 1
            }
            _ => at + 1,
        };
    }
}

/// True for the `/` behind a word that was broken off: not in `und/oder` or an address of the web.
fn is_break(line: &Line<'_>, at: usize) -> bool {
    let goes_on = |c: char| c.is_alphanumeric() || c == '/';
    if line.before(at) == '/' || goes_on(line.char(at + 1)) {
        return false;
    }
    let word = line.chars[at.saturating_sub(MAX_ADDRESS)..at].rsplit(|c| c.is_whitespace()).next().unwrap_or_default();
    !word.windows(3).any(|chars| chars == [':', '/', '/'])
}

/// Reads what stands in a pair of brackets; gives the place behind it. `niño(s)` is one word.
fn bracket(line: &mut Line<'_>, open: usize, close: usize) -> usize {
    if line.before(open).is_alphanumeric() {
        return open + 1;
    }
    let inner: String = line.chars[open + 1..close].iter().collect();
    let inner = inner.trim();
    let kind = match inner {
        _ if is_time(inner) => return close + 1,
        _ if is_silence(inner) || is_seconds(inner) => SignKind::Pause,
        _ if is_unclear(inner) => SignKind::Unclear,
        _ if inner.ends_with(['?', '？']) => {
            let mark = line.chars[..close].iter().rposition(|&c| matches!(c, '?' | '？')).unwrap_or(close);
            line.push(open, open + 1, SignKind::Uncertain);
            line.push(mark, close + 1, SignKind::Uncertain);
            return close + 1;
        }
        _ => SignKind::NonVerbal,
    };
    line.push(open, close + 1, kind);
    close + 1
}

/// The length of a name with its colon that an overlap begins with: `//S01: ja//`.
fn name_len(chars: &[char]) -> usize {
    let n = chars.iter().take(MAX_NAME).take_while(|c| c.is_alphanumeric()).count();
    let is_name = chars.first().is_some_and(|c| c.is_uppercase()) && matches!(chars.get(n), Some(':' | '：'));
    if is_name { n + 1 } else { 0 }
}
