//! Times written in a text.
//!
//! `#00:01:23-4#` (f4), `[00:01:23.4]` and `[01:23]` (InqScribe, HyperTRANSCRIBE,
//! noScribe), `(0:01:23.4)` (Transana), and `00:01:23.4` at the start of a line. In round
//! brackets and bare, a time needs hours or a fraction: `(10:30)` is a time of day.

use super::{Label, Span};

/// A time that was found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeFound {
    /// The mark with its brackets or hashes.
    pub span: Span,
    /// Milliseconds from the start of the recording.
    pub millis: i64,
}

/// A time mark in a line. Offsets are bytes of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub start: usize,
    pub end: usize,
    pub millis: i64,
    /// Has hours or a fraction, so that it is no time of day.
    is_precise: bool,
}

/// Adds the marks of `line`, which begins at the position `at` of the text.
pub fn time_marks(line: &str, label: Option<&Label<'_>>, at: u32, found: &mut Vec<TimeFound>) {
    let bytes = line.as_bytes();
    // Byte and position behind the last mark: positions are counted on from there.
    let (mut byte, mut position) = (0, at);
    let mut next = line.len() - line.trim_start().len();
    let mut is_first = true;
    while next < bytes.len() {
        let mark = if is_first || matches!(bytes[next], b'#' | b'[' | b'(') { mark_at(line, next) } else { None };
        is_first = false;
        let in_label = label.is_some_and(|label| next >= label.name_end && next < label.end);
        let Some(mark) = mark.filter(|mark| mark.is_precise || bytes[next] != b'(' || in_label) else {
            let rest = &bytes[next + 1..];
            next += 1 + rest.iter().position(|byte| matches!(byte, b'#' | b'[' | b'(')).unwrap_or(rest.len());
            continue;
        };
        let start = position + line[byte..mark.start].chars().count() as u32;
        // A mark is ASCII: as many scalar values as bytes.
        let end = start + (mark.end - mark.start) as u32;
        found.push(TimeFound { span: Span::new(start, end), millis: mark.millis });
        (byte, position, next) = (mark.end, end, mark.end);
    }
}

/// The mark that begins at `start`, where a label may follow or a label's time stands.
pub(super) fn leading_mark(line: &str, start: usize) -> Option<Mark> {
    mark_at(line, start)
}

fn mark_at(line: &str, start: usize) -> Option<Mark> {
    let bytes = line.as_bytes();
    let close = match bytes.get(start)? {
        b'#' => b'#',
        b'[' => b']',
        b'(' => b')',
        b'0'..=b'9' => b' ',
        _ => return None,
    };
    let bare = close == b' ';
    let open = if bare { start } else { start + 1 };
    let (clock, behind) = clock_at(bytes, open)?;
    if bare {
        // `00:03:40.5` needs its hours, and white space or nothing behind it.
        let is_alone = line[behind..].chars().next().is_none_or(char::is_whitespace);
        return (is_alone && clock.has_hours).then_some(Mark {
            start,
            end: behind,
            millis: clock.millis,
            is_precise: true,
        });
    }
    let is_precise = clock.has_hours || clock.has_fraction;
    let is_closed = bytes.get(behind) == Some(&close) && (close != b'#' || clock.has_hours);
    is_closed.then_some(Mark { start, end: behind + 1, millis: clock.millis, is_precise })
}

struct Clock {
    millis: i64,
    has_hours: bool,
    has_fraction: bool,
}

/// Reads `[h]h:mm:ss` or `[mm]m:ss` with a fraction of up to three digits behind `.`, `,`
/// or `-`; gives the time and where it ends.
fn clock_at(bytes: &[u8], start: usize) -> Option<(Clock, usize)> {
    let (first, first_len, mut at) = number(bytes, start, 3)?;
    let (second, at_second) = colon_pair(bytes, at)?;
    at = at_second;
    let third = colon_pair(bytes, at);
    let (hours, minutes, seconds) = match third {
        Some((third, behind)) => {
            at = behind;
            (first, second, third)
        }
        None => (0, first, second),
    };
    let has_hours = third.is_some();
    if seconds > 59 || (has_hours && (minutes > 59 || first_len > 2)) {
        return None;
    }
    let mut millis = ((hours * 60 + minutes) * 60 + seconds) * 1000;
    let mut has_fraction = false;
    if matches!(bytes.get(at), Some(b'.' | b',' | b'-'))
        && let Some((fraction, len, behind)) = number(bytes, at + 1, 3)
    {
        millis += fraction * [100, 10, 1][len - 1];
        (has_fraction, at) = (true, behind);
    }
    Some((Clock { millis, has_hours, has_fraction }, at))
}

fn colon_pair(bytes: &[u8], at: usize) -> Option<(i64, usize)> {
    if bytes.get(at) != Some(&b':') {
        return None;
    }
    let (value, len, behind) = number(bytes, at + 1, 2)?;
    (len == 2).then_some((value, behind))
}

/// One to `max` digits with no digit behind them: value, how many, where they end.
fn number(bytes: &[u8], at: usize, max: usize) -> Option<(i64, usize, usize)> {
    let digits = bytes.get(at..)?.iter().take_while(|byte| byte.is_ascii_digit()).take(max + 1);
    let (mut value, mut len) = (0, 0);
    for digit in digits {
        value = value * 10 + i64::from(digit - b'0');
        len += 1;
    }
    (1..=max).contains(&len).then_some((value, len, at + len))
}

#[cfg(test)]
mod tests {
    use super::super::label_of;
    use super::*;

    fn check(line: &str, expected: &[(&str, i64)]) {
        let mut found = Vec::new();
        time_marks(line, label_of(line).as_ref(), 100, &mut found);
        let words =
            |span: Span| line.chars().skip(span.start.usize() - 100).take(span.len() as usize).collect::<String>();
        let found: Vec<_> = found.iter().map(|mark| (words(mark.span), mark.millis)).collect();
        let expected: Vec<_> = expected.iter().map(|&(words, millis)| (words.to_owned(), millis)).collect();
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn marks_of_all_kinds() {
        check("B: Sí, ñandú. #00:01:23-4#", &[("#00:01:23-4#", 83_400)]);
        check(
            "[00:01:23] 😀 y [1:02:03.45] y [75:10]",
            &[("[00:01:23]", 83_000), ("[1:02:03.45]", 3_723_450), ("[75:10]", 4_510_000)],
        );
        check("Sí (0:01:23.4) no (01:23.4)", &[("(0:01:23.4)", 83_400), ("(01:23.4)", 83_400)]);
        check("00:03:40.5 Ana: Sí", &[("00:03:40.5", 220_500)]);
        check("  00:03:40", &[("00:03:40", 220_000)]);
        check("CSO3 (01:23): Sí", &[("(01:23)", 83_000)]);
        check("CSO6: [00:00:41] Somos", &[("[00:00:41]", 41_000)]);
    }

    #[test]
    fn no_marks() {
        for line in [
            "a las (10:30) o 10:30",
            "10:30 llegamos",
            "[sic] (unv.) #hashtag",
            "[00:99]",
            "#00:01-4#",
            "[1:2:3]",
            "(Juan 3:16)",
            "[12]",
            "Llegó a las 00:01:23 justas",
            "[00:01:23",
            "[123:00:00]",
            "((",
            "#",
        ] {
            check(line, &[]);
        }
    }
}
