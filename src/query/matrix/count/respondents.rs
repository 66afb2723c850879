//! Which words are respondents'.

use super::Counter;
use crate::model::{SpeakerRole, Transcript};
use crate::project::DocumentEntry;
use crate::query::matrix::belonging::Membership;

/// The words of interviewers in one document, as ranges of word numbers.
pub(super) struct Respondents {
    /// From, to, and how many of the interviewers' words are before.
    asked: Vec<(u32, u32, u32)>,
}

impl Respondents {
    pub(super) fn new(transcript: &Transcript) -> Self {
        let words = transcript.words();
        let asks: Vec<_> = transcript
            .speakers
            .iter()
            .filter(|speaker| speaker.role == SpeakerRole::Interviewer)
            .map(|speaker| speaker.id)
            .collect();
        let mut asked: Vec<(u32, u32, u32)> = Vec::new();
        let mut n = 0;
        for turn in transcript.turns.iter().filter(|turn| asks.contains(&turn.speaker)) {
            let (from, to) = (words.before(turn.span.start), words.before(turn.span.end));
            asked.push((from, to, n));
            n += to - from;
        }
        Self { asked }
    }

    /// How many of these words are respondents'.
    pub(super) fn count(&self, from: u32, to: u32) -> u32 {
        (to - from) - (self.asked_before(to) - self.asked_before(from))
    }

    fn asked_before(&self, word: u32) -> u32 {
        let behind = self.asked.partition_point(|&(from, ..)| from < word);
        behind.checked_sub(1).map_or(0, |place| {
            let (from, to, before) = self.asked[place];
            before + word.min(to) - from
        })
    }
}

impl Counter<'_, '_> {
    /// Adds the respondents' words of a document to its columns.
    pub(super) fn count_respondent_words(&mut self, entry: &DocumentEntry, membership: &Membership) {
        let words = entry.transcript.words();
        let respondents = Respondents::new(&entry.transcript);
        let mut add = |columns: &[u32], n: u32| {
            columns.iter().for_each(|&column| self.tally.respondent_words[column as usize] += n);
        };
        match membership {
            Membership::Parts(parts) => {
                for &region in &parts.regions {
                    let (from, to) = (words.before(region.span.start), words.before(region.span.end));
                    add(parts.columns(region), respondents.count(from, to));
                }
            }
            _ => add(membership.at(crate::text::CharIdx(0)), respondents.count(0, words.n_words())),
        }
    }
}
