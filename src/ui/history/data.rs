//! The rows of the list: the lines, with a heading above each day.

use crate::i18n::Message;
use crate::model::Timestamp;
use crate::project::HistoryLine;

/// How high a line is: its sentence may take two lines of text.
pub const LINE_HEIGHT: f32 = 46.0;
/// How high a day's heading is.
const DAY_HEIGHT: f32 = 30.0;

/// A row of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// The heading of the day of this line.
    Day(usize),
    /// This line.
    Line(usize),
}

/// The rows and where each begins, made when lines have come.
#[derive(Debug, Default)]
pub struct Rows {
    rows: Vec<Row>,
    /// Where each row begins, and behind the last the end of the list.
    tops: Vec<f32>,
}

impl Rows {
    /// The lines have changed: the rows are made anew.
    pub fn forget(&mut self) {
        self.rows.clear();
        self.tops.clear();
    }

    /// Makes the rows of lines if they are not made yet.
    pub fn arrange(&mut self, lines: &[HistoryLine]) {
        if !self.tops.is_empty() {
            return;
        }
        let mut day = None;
        let mut top = 0.0;
        for (n, line) in lines.iter().enumerate() {
            let own = Some(line.entry.at.local_day());
            if own != day {
                day = own;
                self.push(Row::Day(n), &mut top, DAY_HEIGHT);
            }
            self.push(Row::Line(n), &mut top, LINE_HEIGHT);
        }
        self.tops.push(top);
    }

    fn push(&mut self, row: Row, top: &mut f32, height: f32) {
        self.rows.push(row);
        self.tops.push(*top);
        *top += height;
    }

    /// How high the list is.
    pub fn height(&self) -> f32 {
        self.tops.last().copied().unwrap_or_default()
    }

    /// The rows between two heights, each with where it begins and ends.
    pub fn between(&self, top: f32, bottom: f32) -> impl Iterator<Item = (Row, f32, f32)> {
        let first = self.tops.partition_point(|&other| other <= top).saturating_sub(1);
        let rows = self.rows.iter().enumerate().skip(first);
        rows.map(|(n, &row)| (row, self.tops[n], self.tops[n + 1])).take_while(move |(_, own, _)| *own < bottom)
    }
}

/// The heading of a day.
pub fn day(at: Timestamp, now: Timestamp) -> Message {
    const DAY: i64 = 24 * 60 * 60 * 1000;
    let own = at.local_day();
    if own == now.local_day() {
        return Message::new("history-today");
    }
    if own == Timestamp(now.0 - DAY).local_day() {
        return Message::new("history-yesterday");
    }
    let (year, month, day) = own;
    // Years have no thousands.
    Message::new("history-day").with("year", year.to_string()).with("month", month).with("day", day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Catalog, Language};
    use crate::model::*;
    use crate::project::{HistoryEntry, HistoryKind, Op};

    fn line(at: i64) -> HistoryLine {
        let entry =
            HistoryEntry { id: OperationId(at), op: Op::DeleteMemo, coder: None, at: Timestamp(at), undoes: None };
        HistoryLine {
            entry,
            kind: HistoryKind::Memos,
            documents: Vec::new(),
            codes: Vec::new(),
            is_taken_back: false,
            steps_back: None,
            steps_forward: None,
        }
    }

    #[test]
    fn a_heading_stands_above_each_day() {
        let day = 24 * 60 * 60 * 1000;
        let lines = [line(10 * day + 2), line(10 * day + 1), line(3 * day)];
        let mut rows = Rows::default();
        rows.arrange(&lines);
        let all: Vec<Row> = rows.between(0.0, 1e6).map(|(row, ..)| row).collect();
        assert_eq!(all, [Row::Day(0), Row::Line(0), Row::Line(1), Row::Day(2), Row::Line(2)]);
        assert_eq!(rows.height(), 2.0 * DAY_HEIGHT + 3.0 * LINE_HEIGHT);
        let some: Vec<Row> = rows.between(DAY_HEIGHT + 1.0, DAY_HEIGHT + LINE_HEIGHT).map(|(row, ..)| row).collect();
        assert_eq!(some, [Row::Line(0)]);
        rows.forget();
        rows.arrange(&[]);
        assert_eq!((rows.height(), rows.between(0.0, 10.0).count()), (0.0, 0));
    }

    #[test]
    fn days_are_named_in_the_language() {
        let now = Timestamp(1_780_000_000_000);
        let of = |days: i64, language| Catalog::new(language).say(&day(Timestamp(now.0 - days * 86_400_000), now));
        assert_eq!(of(0, Language::English), "Today");
        assert_eq!(of(1, Language::Spanish), "Ayer");
        assert!(of(40, Language::Spanish).contains("abril de 2026"), "{}", of(40, Language::Spanish));
        assert!(of(40, Language::English).ends_with("April 2026"));
    }
}
