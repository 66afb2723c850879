//! What whisper and its relatives write beside plain text and captions: json and tsv.
//!
//! ```text
//!   whisper, whisperX   {"segments": [{"start": 0.0, "end": 2.5, "text": " …", "speaker": "SPEAKER_00"}]}
//!   whisper.cpp         {"transcription": [{"offsets": {"from": 0, "to": 2500}, "text": " …"}]}
//!   tsv                 start, end (milliseconds) and text, parted by tabs
//! ```

use serde::Deserialize;

use super::cues::Cue;

#[derive(Deserialize)]
struct File {
    segments: Option<Vec<Segment>>,
    transcription: Option<Vec<Segment>>,
}

#[derive(Deserialize)]
struct Segment {
    /// Seconds.
    start: Option<f64>,
    end: Option<f64>,
    offsets: Option<Offsets>,
    text: Option<String>,
    speaker: Option<String>,
}

/// Milliseconds.
#[derive(Deserialize)]
struct Offsets {
    from: i64,
    to: i64,
}

/// The cues of such a file; none where the text is something else.
pub(in crate::import) fn read(text: &str) -> Option<Vec<Cue>> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    match text.chars().next()? {
        '{' => {
            let file: File = serde_json::from_str(text).ok()?;
            cues(file.segments.or(file.transcription)?)
        }
        '[' => cues(serde_json::from_str(text).ok()?),
        's' => read_tsv(text),
        _ => None,
    }
}

fn cues(segments: Vec<Segment>) -> Option<Vec<Cue>> {
    let cue = |segment: Segment| {
        let times = (segment.start.map(millis), segment.end.map(millis));
        let (start, end) = match (times, segment.offsets) {
            ((Some(start), end), _) => (start, end),
            (_, Some(offsets)) => (offsets.from, Some(offsets.to)),
            _ => return None,
        };
        let speaker = segment.speaker.map(|name| one_line(&name)).filter(|name| !name.is_empty());
        Some(Cue { start, end, speaker, words: one_line(&segment.text?) })
    };
    // An array of anything else is no transcript.
    let cues: Vec<Cue> = segments.into_iter().map(cue).collect::<Option<_>>()?;
    (!cues.is_empty()).then_some(cues)
}

fn read_tsv(text: &str) -> Option<Vec<Cue>> {
    let mut lines = text.lines();
    if lines.next()?.split('\t').map(str::trim).ne(["start", "end", "text"]) {
        return None;
    }
    let cue = |line: &str| {
        let mut cells = line.splitn(3, '\t');
        let mut number = || cells.next()?.trim().parse::<i64>().ok();
        let (start, end) = (number()?, number()?);
        Some(Cue { start, end: Some(end), speaker: None, words: one_line(cells.next()?) })
    };
    let cues: Vec<Cue> = lines.filter(|line| !line.trim().is_empty()).map(cue).collect::<Option<_>>()?;
    (!cues.is_empty()).then_some(cues)
}

/// Milliseconds of seconds; what is no time is 0.
fn millis(seconds: f64) -> i64 {
    (seconds.clamp(0.0, 1e9) * 1000.0).round() as i64
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
