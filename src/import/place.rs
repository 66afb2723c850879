//! Where in a table file something was found.

use crate::i18n::Message;

/// A line of a csv file, or an entry of a json file; both count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The line on which a csv row begins.
    Line(usize),
    /// The place of an object among the objects of a json file.
    Entry(usize),
}

impl Place {
    /// The number alone.
    pub const fn number(self) -> usize {
        match self {
            Self::Line(n) | Self::Entry(n) => n,
        }
    }

    /// "line 12" or "entry 12".
    pub fn message(self) -> Message {
        match self {
            Self::Line(n) => Message::new("import-place-line").with("n", n.to_string()),
            Self::Entry(n) => Message::new("import-place-entry").with("n", n.to_string()),
        }
    }
}

/// Several places of one file, of which the first few are remembered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines {
    /// The first places, at most [`Lines::SHOWN`].
    pub first: Vec<Place>,
    /// How many there are in all.
    pub count: usize,
}

impl Lines {
    /// How many places are named in a sentence.
    pub const SHOWN: usize = 5;

    /// One place.
    pub fn one(place: Place) -> Self {
        Self { first: vec![place], count: 1 }
    }

    /// One place more.
    pub fn push(&mut self, place: Place) {
        if self.first.len() < Self::SHOWN {
            self.first.push(place);
        }
        self.count += 1;
    }

    /// "line 3", "lines 3, 7 and 9", "lines 3, 7, 9, 12, 13 and 40 more".
    pub fn message(&self) -> Message {
        let key = match self.first.first() {
            Some(Place::Entry(_)) => "import-places-entries",
            _ => "import-places-lines",
        };
        let numbers: Vec<String> = self.first.iter().map(|place| place.number().to_string()).collect();
        Message::new(key)
            .with("numbers", numbers.join(", "))
            .with("count", self.count)
            .with("more", self.count - self.first.len())
    }
}
