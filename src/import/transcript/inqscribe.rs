//! InqScribe counts frames behind the seconds: `[00:01:23.15]` is the fifteenth frame.

use crate::model::DraftTimeMark;
use crate::text::TextIndex;

/// As many frames make a second. At 25 the times are wrong by less than 0.2 seconds.
const FRAMES_PER_SECOND: i64 = 30;
/// So many marks with frames make the layout; fewer may be hundredths by chance.
const ENOUGH: usize = 3;

/// Reads two digits behind the seconds as frames where all marks in square brackets with hours have
/// two and none of them is beyond the frames of a second.
pub(super) fn read_frames(text: &str, marks: &mut [DraftTimeMark]) {
    let index = TextIndex::new(text);
    let frames = |mark: &DraftTimeMark| -> Option<i64> {
        let words = index.slice(text, mark.span).strip_prefix('[')?.strip_suffix(']')?;
        let (clock, behind) = words.split_once('.')?;
        let is_frames = behind.len() == 2 && clock.matches(':').count() == 2;
        behind.parse().ok().filter(|&frames| is_frames && frames < FRAMES_PER_SECOND)
    };
    let square = || marks.iter().filter(|mark| index.slice(text, mark.span).starts_with('['));
    if square().count() < ENOUGH || !square().all(|mark| frames(mark).is_some()) {
        return;
    }
    for mark in marks {
        if let Some(frames) = frames(mark) {
            mark.millis += frames * 1000 / FRAMES_PER_SECOND - frames * 10;
        }
    }
}
