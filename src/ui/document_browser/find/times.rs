//! Times as they are typed, and where in a text they are.

use crate::model::Transcript;
use crate::text::CharIdx;

/// A time that was typed, in milliseconds: `12:34` (minutes and seconds), `1:12:34`,
/// `#00:12:34-5#`, `[00:12:34.5]`. A number without a colon is none.
pub fn millis_of(typed: &str) -> Option<i64> {
    let typed = typed.trim().trim_matches(['#', '[', ']', '(', ')']);
    let mut parts: Vec<&str> = typed.split(':').collect();
    if !(2..=3).contains(&parts.len()) {
        return None;
    }
    let (seconds, rest) = parts.pop()?.split_once(['.', ',', '-']).map_or((typed.rsplit(':').next()?, ""), |both| both);
    let number = |text: &str| text.parse::<u32>().ok().map(i64::from);
    let seconds = number(seconds).filter(|&seconds| seconds < 60)?;
    let minutes = number(parts.pop()?)?;
    let hours = parts.pop().map_or(Some(0), number)?;
    let fraction = match rest.len() {
        0 => 0,
        1..=3 => number(rest)? * 10_i64.pow(3 - rest.len() as u32),
        _ => return None,
    };
    Some(((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction)
}

/// Where it was said: the last time mark that is not later; before the first one the first.
pub fn said_at(transcript: &Transcript, millis: i64) -> Option<CharIdx> {
    let marks = &transcript.time_marks;
    // Times need not rise in a text that was put together.
    let last = marks.iter().filter(|mark| mark.millis <= millis).max_by_key(|mark| (mark.millis, mark.span.start));
    last.or_else(|| marks.iter().min_by_key(|mark| mark.millis)).map(|mark| mark.span.start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::TimeMark;
    use crate::text::Span;

    #[test]
    fn times_are_read_as_people_write_them() {
        let read = |typed| millis_of(typed);
        assert_eq!(read("12:34"), Some(754_000));
        assert_eq!(read(" 1:02:03 "), Some(3_723_000));
        assert_eq!(read("#00:02:48-3#"), Some(168_300));
        assert_eq!(read("[00:00:01.250]"), Some(1_250));
        assert_eq!(read("75:10"), Some(4_510_000), "recordings go on after an hour");
        for bad in ["41", "", "12:", ":", "12:75", "a:b", "1:2:3:4", "1:2.12345", "12:-3"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_last_mark_before_a_time_is_gone_to() {
        let mark = |at: u32, millis| TimeMark { span: Span::new(at, at + 1), millis, ..TimeMark::default() };
        let marks = vec![mark(5, 1_000), mark(9, 60_000)];
        let transcript = Transcript::new("x".into(), Vec::new(), Vec::new(), marks);
        let at = |millis| said_at(&transcript, millis).map(|at| at.0);
        assert_eq!([at(0), at(1_000), at(59_999), at(99_999)], [Some(5), Some(5), Some(5), Some(9)]);
        assert_eq!(said_at(&Transcript::default(), 1), None);
    }
}
