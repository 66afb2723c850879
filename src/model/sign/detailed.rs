//! GAT 2 and Jefferson: `(.)`, `(1.5)`, `[ ]`, `((lacht))`, `<<leise> >`, `°h`, `.hhh`, `:::`.

use super::brackets::{is_seconds, is_silence, is_time, is_unclear, pairs};
use super::{Line, SignKind};
use crate::model::Convention;

pub(super) fn read(line: &mut Line<'_>, convention: Convention) {
    let is_gat = convention == Convention::Gat2;
    let mut pairs = pairs(line.chars).into_iter().peekable();
    let mut at = 0;
    // Brackets around words that were heard uncertainly close later than they open.
    let mut closing: Vec<usize> = Vec::new();
    while at < line.chars.len() {
        while pairs.next_if(|&(open, _)| open < at).is_some() {}
        let next = at + 1;
        at = match line.char(at) {
            '(' => match pairs.peek() {
                Some(&(open, close)) if open == at => bracket(line, open, close, is_gat, &mut closing),
                _ => next,
            },
            ')' if closing.last() == Some(&at) => {
                closing.pop();
                line.push(at, next, SignKind::Uncertain);
                next
            }
            '[' => match line.chars[next..].iter().take(16).position(|&c| c == ']') {
                // A time mark is none of ours.
                Some(len) if is_time(&line.chars[next..next + len].iter().collect::<String>()) => next + len + 1,
                _ => one(line, at, SignKind::Overlap),
            },
            ']' => one(line, at, SignKind::Overlap),
            '<' if line.char(next) == '<' => match line.chars[at..].iter().position(|&c| c == '>') {
                Some(len) => {
                    line.push(at, at + len + 1, SignKind::Comment);
                    at + len + 1
                }
                None => one(line, at, SignKind::Prosody),
            },
            '°' | 'h' | '.' | 'H' if begins_word(line, at) => match breath(&line.chars[at..], is_gat) {
                0 if line.char(at) == '°' => one(line, at, SignKind::Prosody),
                0 => next,
                len => {
                    line.push(at, at + len, SignKind::NonVerbal);
                    at + len
                }
            },
            ':' if line.char(next) == ':' => {
                let len = line.chars[at..].iter().take_while(|&&c| c == ':').count();
                line.push(at, at + len, SignKind::Prosody);
                at + len
            }
            '-' if !is_gat && line.before(at).is_alphanumeric() && line.char(next).is_whitespace() => {
                one(line, at, SignKind::BreakOff)
            }
            '°' | '↑' | '↓' | '<' | '>' | '=' => one(line, at, SignKind::Prosody),
            _ => next,
        };
    }
}

fn one(line: &mut Line<'_>, at: usize, kind: SignKind) -> usize {
    line.push(at, at + 1, kind);
    at + 1
}

fn begins_word(line: &Line<'_>, at: usize) -> bool {
    let before = line.before(at);
    before.is_whitespace() || matches!(before, '[' | ']' | '(' | ')' | '=')
}

/// How long the breathing is that begins here, with nothing of a word behind it: `°h`, `hh°` in
/// GAT 2, `.hhh` and `hhh` in Jefferson.
fn breath(chars: &[char], is_gat: bool) -> usize {
    let lead = usize::from(chars.first().is_some_and(|c| matches!(c, '°' | '.')));
    let n = chars[lead..].iter().take_while(|c| matches!(c, 'h' | 'H')).count();
    let mut len = lead + n;
    let is_closed = lead == 0 && chars.get(len) == Some(&'°');
    len += usize::from(is_closed);
    let goes_on = chars.get(len).is_some_and(|c| c.is_alphanumeric());
    let is_breath = match chars.first() {
        Some('°') => is_gat && n > 0,
        Some('.') => !is_gat && n > 0,
        _ => {
            if is_gat {
                is_closed && n > 0
            } else {
                n > 1
            }
        }
    };
    if is_breath && !goes_on { len } else { 0 }
}

fn bracket(line: &mut Line<'_>, open: usize, close: usize, is_gat: bool, closing: &mut Vec<usize>) -> usize {
    let inner: String = line.chars[open + 1..close].iter().collect();
    let inner = inner.trim();
    let kind = match inner {
        _ if is_time(inner) => return close + 1,
        _ if inner.starts_with('(') && inner.ends_with(')') => {
            if is_gat {
                SignKind::NonVerbal
            } else {
                SignKind::Comment
            }
        }
        "" => SignKind::Unclear,
        _ if is_silence(inner) || is_seconds(inner) => SignKind::Pause,
        _ if is_unclear(inner) => SignKind::Unclear,
        _ => {
            closing.push(close);
            return one(line, open, SignKind::Uncertain);
        }
    };
    line.push(open, close + 1, kind);
    close + 1
}
