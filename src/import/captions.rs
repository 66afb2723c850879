//! Captions (srt, vtt): cues with times become paragraphs with anchors.
//!
//! What is made of the cues stands in `transcript::cues`. Files are read leniently: missing
//! numbers, commas or points in times, empty cues and missing blank lines are all met in
//! practice.

use std::collections::HashMap;

use super::transcript::cues::{Cue, Spoken, spoken};

/// An inline name counts as a speaker if it opens at least so many cues.
const NAME_OCCURRENCES: usize = 2;
const MAX_NAME_CHARS: usize = 40;
const MAX_NAME_WORDS: usize = 4;

/// Reads captions; `None` where the text has no cue and is something else.
pub(super) fn read(text: &str) -> Option<Spoken> {
    let mut pieces = pieces(text)?;
    pieces.retain(|piece| !piece.words.is_empty());
    name_speakers(&mut pieces);
    Some(spoken(&pieces))
}

fn pieces(text: &str) -> Option<Vec<Cue>> {
    let mut pieces: Vec<Cue> = Vec::new();
    let mut lines = text.lines().peekable();
    // Between a blank line and the next times stand numbers, names and notes: no words.
    let (mut is_in_cue, mut has_cues) = (false, false);
    while let Some(line) = lines.next() {
        let is_number = !line.trim().is_empty() && line.trim().chars().all(|c| c.is_ascii_digit());
        if let Some((start, end)) = times_of(line) {
            pieces.push(Cue { start, end: Some(end), ..Cue::default() });
            (is_in_cue, has_cues) = (true, true);
        } else if line.trim().is_empty() {
            is_in_cue = false;
        } else if is_in_cue && !(is_number && lines.peek().is_some_and(|next| times_of(next).is_some())) {
            add_line(&mut pieces, line);
        }
    }
    has_cues.then_some(pieces)
}

/// Adds a line to the last piece; a voice tag inside it opens another one.
fn add_line(pieces: &mut Vec<Cue>, line: &str) {
    let mut rest = line;
    loop {
        let (before, tag) = match rest.find(['<', '{']) {
            Some(open) => {
                let close = if rest.as_bytes()[open] == b'<' { '>' } else { '}' };
                match rest[open..].find(close) {
                    Some(end) => (&rest[..open], Some((&rest[open..=open + end], &rest[open + end + 1..]))),
                    None => (rest, None),
                }
            }
            None => (rest, None),
        };
        let Some(piece) = pieces.last_mut() else { return };
        push_words(&mut piece.words, before);
        let Some((tag, behind)) = tag else { break };
        rest = behind;
        if let Some(name) = voice(tag) {
            let (start, end) = (piece.start, piece.end);
            if piece.words.is_empty() {
                piece.speaker = Some(name);
            } else {
                pieces.push(Cue { start, end, speaker: Some(name), words: String::new() });
            }
        } else if !is_markup(tag) {
            push_words(&mut piece.words, tag);
        }
    }
    if let Some(piece) = pieces.last_mut().filter(|piece| !piece.words.is_empty()) {
        piece.words.push(' ');
    }
}

fn push_words(words: &mut String, more: &str) {
    let more = [("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&lrm;", ""), ("&rlm;", ""), ("&amp;", "&")]
        .iter()
        .fold(more.to_owned(), |text, (reference, c)| text.replace(reference, c));
    words.push_str(if words.is_empty() { more.trim_start() } else { &more });
}

/// The name in `<v Name>` or `<v.loud Name>`.
fn voice(tag: &str) -> Option<String> {
    let inner = tag.strip_prefix("<v")?.strip_suffix('>')?;
    let name = if inner.starts_with('.') { inner.split_once(' ')?.1 } else { inner.strip_prefix(' ')? };
    let name = name.trim();
    (!name.is_empty()).then(|| name.to_owned())
}

/// True for tags of srt and vtt; anything else in brackets was said or noted.
fn is_markup(tag: &str) -> bool {
    if tag.starts_with("{\\") {
        return true;
    }
    let Some(inner) = tag.strip_prefix('<').and_then(|tag| tag.strip_suffix('>')) else { return false };
    let name = inner.trim_start_matches('/');
    let name = name.split([' ', '.']).next().unwrap_or_default();
    matches!(name, "i" | "b" | "u" | "c" | "v" | "font" | "ruby" | "rt" | "lang") || time_of(inner).is_some()
}

/// The start and the end in a line with times: `00:01:02,500 --> 00:01:04,000`.
fn times_of(line: &str) -> Option<(i64, i64)> {
    let (start, end) = line.split_once("-->")?;
    Some((time_of(start.trim())?, time_of(end.split_whitespace().next()?)?))
}

/// Milliseconds of `1:02:03,5`, `02:03.500` and the like.
pub(super) fn time_of(text: &str) -> Option<i64> {
    let (clock, fraction) = text.split_once([',', '.']).unwrap_or((text, "0"));
    let digits = |part: &str| (1..=9).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = clock.split(':').collect();
    if !(2..=3).contains(&parts.len()) || !parts.iter().all(|part| digits(part)) || !digits(fraction) {
        return None;
    }
    let seconds = parts.iter().try_fold(0i64, |sum, part| Some(sum * 60 + part.parse::<i64>().ok()?))?;
    let millis: i64 = format!("{fraction:0<3}")[..3].parse().ok()?;
    Some(seconds * 1000 + millis)
}

/// Takes `Name: words` for a speaker where the name opens several cues.
fn name_speakers(pieces: &mut [Cue]) {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for piece in pieces.iter().filter(|piece| piece.speaker.is_none()) {
        if let Some((name, _)) = inline_name(&piece.words) {
            *counts.entry(name.to_owned()).or_default() += 1;
        }
    }
    for piece in pieces.iter_mut().filter(|piece| piece.speaker.is_none()) {
        let Some((name, words)) = inline_name(&piece.words) else { continue };
        if counts.get(name).is_some_and(|&n| n >= NAME_OCCURRENCES) {
            (piece.speaker, piece.words) = (Some(name.to_owned()), words.to_owned());
        }
    }
}

fn inline_name(words: &str) -> Option<(&str, &str)> {
    let (name, rest) = words.split_once([':', '：'])?;
    let is_wide = words[name.len()..].starts_with('：');
    let fits = name.chars().count() <= MAX_NAME_CHARS && name.split_whitespace().count() <= MAX_NAME_WORDS;
    let begins = name.chars().next().is_some_and(char::is_alphanumeric);
    (fits && begins && (is_wide || rest.starts_with(' '))).then(|| (name, rest.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with the seconds of its anchors where they stand.
    fn shown(captions: &str) -> String {
        let Some(read) = read(captions) else { return "no captions".into() };
        let mut out = String::new();
        let mut marks = read.time_marks.iter().peekable();
        for (at, c) in read.text.chars().map(Some).chain([None]).enumerate() {
            while let Some(mark) = marks.next_if(|mark| mark.span.start.usize() == at) {
                out.push_str(&format!("|{}|", mark.millis as f32 / 1000.0));
            }
            out.extend(c);
        }
        out
    }

    #[test]
    fn srt_with_every_fault_that_is_met() {
        let srt = "1\n00:00:01,500 --> 00:00:04,000\n<i>Nos juntábamos</i> en la\nsede 😀,\n\n\
                   2\n0:00:04.25 --> 0:00:06\nlos martes.\n3\n00:00:07,000 --> 00:00:08,000\n\n\
                   4\n00:01:00,000 --> 00:01:02,000 X1:40\n{\\an8}¿Y <después>?\n10\nnada";
        assert_eq!(shown(srt), "|1.5|Nos juntábamos en la sede 😀, |4.25|los martes.\n|60|¿Y <después>? 10 nada");
    }

    #[test]
    fn vtt_voices_notes_and_styles() {
        let vtt = "WEBVTT - title\n\nSTYLE\n::cue { color: red }\n\nNOTE 00:01 nothing\n\nintro\n00:01.000 --> 00:02.000\n\
                   <v Ana Ruiz>¿Cómo empezó?</v>\n\n00:02.000 --> 00:03.000\n<v.loud CSO3>Mire, <00:02.500>al &amp; ya\n\n\
                   00:03.000 --> 00:04.000\n<v CSO3>principio.</v> <v Ana Ruiz>Sí.</v>\n";
        assert_eq!(shown(vtt), "Ana Ruiz: |1|¿Cómo empezó?\nCSO3: |2|Mire, al & ya |3|principio.\nAna Ruiz: Sí.");
    }

    #[test]
    fn names_in_the_words_are_speakers_where_they_come_back() {
        let cue = |n: u32, words: &str| format!("{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{words}\n\n");
        let zoom =
            [cue(1, "Ana: Hola."), cue(2, "Ana: ¿Qué tal?"), cue(3, "Leo B.: Bien."), cue(4, "Ojo: nada")].concat();
        assert_eq!(shown(&zoom), "Ana: |1|Hola. |2|¿Qué tal?\n|3|Leo B.: Bien.\n|4|Ojo: nada");
        assert_eq!(shown("E: 10:30 --> nada\n"), "no captions");
    }
}
