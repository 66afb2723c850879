//! Which code the card shows, so that it is clear and does not flicker.

use crate::model::{CodeId, CodingId};

/// For how long something must be pointed at before the card follows, in seconds.
const DELAY: f64 = 0.35;

/// Why a code is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Its row has the focus, or its coding is selected.
    Focus,
    /// The card was pinned to it.
    Pin,
    /// The pointer is over its row or over a coding of it.
    Pointer,
    /// It is the one that Enter takes in the quick-code box.
    Picked,
}

impl Source {
    /// The key of the word that says so.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Focus => "card-focused",
            Self::Pin => "card-pinned",
            Self::Pointer => "card-pointer",
            Self::Picked => "card-picked",
        }
    }

    /// True where the card can be written on.
    pub const fn is_editable(self) -> bool {
        matches!(self, Self::Focus | Self::Pin)
    }
}

/// What the card shows, and what it is about to show.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    now: Option<(Source, CodeId)>,
    /// What is to come, and since when.
    next: Option<(Option<(Source, CodeId)>, f64)>,
    pinned: Option<CodeId>,
    /// What had the focus when it was last looked at: what changed last, counts.
    seen: (Option<CodeId>, Option<CodingId>),
    /// The pointer has moved since the focus went elsewhere: one that only rests somewhere while
    /// one works by keys points at nothing.
    pointer_points: bool,
    base: Option<CodeId>,
}

/// What a frame knows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Situation {
    /// The row with the focus.
    pub focused: Option<CodeId>,
    /// The selected coding and its code.
    pub selected: Option<(CodingId, CodeId)>,
    /// What is pointed at.
    pub pointed: Option<(Source, CodeId)>,
    /// The pointer moves.
    pub pointer_moves: bool,
    /// Something is being written on the card: it stays.
    pub is_writing: bool,
    /// In seconds.
    pub time: f64,
}

impl Shown {
    /// What is shown now.
    pub const fn now(&self) -> Option<(Source, CodeId)> {
        self.now
    }

    /// Pins the card to a code, or lets it go.
    pub const fn pin(&mut self, code: Option<CodeId>) {
        self.pinned = code;
    }

    /// Follows what has the focus and what is pointed at. Gives in how many seconds it must be
    /// asked again, if it waits.
    pub fn update(&mut self, at: Situation, stands: impl Fn(CodeId) -> bool) -> Option<f64> {
        let selected = at.selected.map(|(coding, _)| coding);
        if self.seen.0 != at.focused || self.base.is_none() {
            self.base = at.focused;
        }
        if self.seen.1 != selected
            && let Some((_, code)) = at.selected
        {
            self.base = Some(code);
        }
        let is_new = self.seen != (at.focused, selected);
        self.seen = (at.focused, selected);
        self.pointer_points = at.pointer_moves || (self.pointer_points && !is_new);
        self.pinned = self.pinned.filter(|&code| stands(code));
        self.base = self.base.filter(|&code| stands(code)).or(at.focused);
        let base = match self.pinned {
            Some(code) => Some((Source::Pin, code)),
            None => self.base.map(|code| (Source::Focus, code)),
        };
        let points = |source| source == Source::Picked || self.pointer_points;
        let pointed = at.pointed.filter(|&(source, code)| {
            points(source)
                && self.pinned.is_none()
                && !at.is_writing
                && stands(code)
                && base.is_none_or(|(_, own)| own != code)
        });
        let wanted = pointed.or(base);
        if wanted == self.now {
            self.next = None;
            return None;
        }
        // Only what comes and goes with the pointer waits; a key or a click is meant.
        let is_pointer = |shown: Option<(Source, CodeId)>| shown.is_some_and(|(source, _)| source == Source::Pointer);
        let stands_still = self.now.is_some_and(|(_, code)| stands(code));
        if !(is_pointer(wanted) || (is_pointer(self.now) && !is_new)) || !stands_still {
            (self.now, self.next) = (wanted, None);
            return None;
        }
        let since = match self.next {
            Some((next, since)) if next == wanted => since,
            _ => {
                self.next = Some((wanted, at.time));
                at.time
            }
        };
        let left = since + DELAY - at.time;
        if left <= 0.0 {
            (self.now, self.next) = (wanted, None);
            return None;
        }
        Some(left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(card: &Shown) -> Option<(Source, i64)> {
        card.now().map(|(source, code)| (source, code.0))
    }

    #[test]
    fn the_pointer_waits_and_the_focus_does_not() {
        let mut card = Shown::default();
        let at = |time, pointed: Option<(Source, i64)>| Situation {
            focused: Some(CodeId(1)),
            pointed: pointed.map(|(source, code)| (source, CodeId(code))),
            pointer_moves: true,
            time,
            ..Situation::default()
        };
        let all = |_| true;
        card.update(at(0.0, None), all);
        assert_eq!(shown(&card), Some((Source::Focus, 1)));
        let pointer = |code| Some((Source::Pointer, code));
        assert!(card.update(at(1.0, pointer(2)), all).is_some_and(|left| left > 0.3));
        assert_eq!(shown(&card), Some((Source::Focus, 1)), "not yet");
        // Over to another one: it waits anew.
        card.update(at(1.3, pointer(3)), all);
        card.update(at(1.4, pointer(3)), all);
        assert_eq!(shown(&card), Some((Source::Focus, 1)));
        card.update(at(1.7, pointer(3)), all);
        assert_eq!(shown(&card), Some((Source::Pointer, 3)));
        card.update(at(1.8, None), all);
        assert_eq!(shown(&card), Some((Source::Pointer, 3)), "a gap between two rows does not flicker");
        card.update(at(2.2, None), all);
        assert_eq!(shown(&card), Some((Source::Focus, 1)));
        card.update(at(2.3, Some((Source::Picked, 4))), all);
        assert_eq!(shown(&card), Some((Source::Picked, 4)), "keys are meant");
        card.update(at(2.4, pointer(1)), all);
        assert_eq!(shown(&card), Some((Source::Focus, 1)), "what is focused can be written on, pointer or not");
    }

    #[test]
    fn what_changed_last_has_the_card_and_a_pin_keeps_it() {
        let mut card = Shown::default();
        let at = |focused, selected: Option<(i64, i64)>| Situation {
            focused: Some(CodeId(focused)),
            selected: selected.map(|(coding, code)| (CodingId(coding), CodeId(code))),
            ..Situation::default()
        };
        let all = |_| true;
        card.update(at(1, None), all);
        card.update(at(1, Some((7, 2))), all);
        assert_eq!(shown(&card), Some((Source::Focus, 2)));
        card.update(at(3, Some((7, 2))), all);
        assert_eq!(shown(&card), Some((Source::Focus, 3)));
        card.pin(Some(CodeId(3)));
        card.update(at(1, Some((8, 2))), all);
        assert_eq!(shown(&card), Some((Source::Pin, 3)));
        card.update(at(1, Some((8, 2))), |code| code != CodeId(3));
        assert_eq!(shown(&card), Some((Source::Focus, 2)), "what is gone is not kept");
    }

    #[test]
    fn a_pointer_that_rests_does_not_hold_the_card_while_one_walks_by_keys() {
        let mut card = Shown::default();
        let mut at = Situation { focused: Some(CodeId(1)), pointer_moves: true, ..Situation::default() };
        at.pointed = Some((Source::Pointer, CodeId(5)));
        card.update(at, |_| true);
        (at.time, at.pointer_moves) = (1.0, false);
        card.update(at, |_| true);
        assert_eq!(shown(&card), Some((Source::Pointer, 5)));
        at.focused = Some(CodeId(2));
        card.update(at, |_| true);
        assert_eq!(shown(&card), Some((Source::Focus, 2)), "at once");
        at.time = 9.0;
        card.update(at, |_| true);
        assert_eq!(shown(&card), Some((Source::Focus, 2)));
        at.pointer_moves = true;
        card.update(at, |_| true);
        (at.time, at.pointer_moves) = (10.0, false);
        card.update(at, |_| true);
        assert_eq!(shown(&card), Some((Source::Pointer, 5)), "it moved");
    }

    #[test]
    fn nothing_takes_the_card_away_while_one_writes() {
        let mut card = Shown::default();
        let mut at = Situation { focused: Some(CodeId(1)), ..Situation::default() };
        card.update(at, |_| true);
        at.pointed = Some((Source::Picked, CodeId(2)));
        at.is_writing = true;
        card.update(at, |_| true);
        assert_eq!(shown(&card), Some((Source::Focus, 1)));
    }
}
