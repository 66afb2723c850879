//! What stands in a cell.

use super::{EmptyReason, Matrix, Measure, Normalise, why_not};

/// What stands in a cell. Numbers of nothing are there too: that nobody speaks of it is a result.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    /// A count.
    Number(u32),
    /// The two middle weights, where they differ.
    Range(u8, u8),
    /// A number that is no count.
    Decimal(f64, DecimalUnit),
    /// In how many of how many cases.
    Share {
        /// In how many.
        n: u32,
        /// Of how many.
        of: u32,
    },
    /// Words.
    Text(String),
    /// No number, and why.
    Empty(EmptyReason),
}

/// What a number that is no count is told in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalUnit {
    /// Of a hundred.
    Percent,
    /// Of a thousand respondents' words.
    PerThousandWords,
}

impl Matrix {
    /// What stands in a cell, set against what was asked for. A cell in which the question was not
    /// asked, or whose documents are not finished, is empty; one that is only not coded has its
    /// zero, but no zero weight.
    pub fn shown(&self, row: usize, column: usize) -> Shown {
        match self.reason(row, column) {
            Some(reason) if reason != EmptyReason::NotCoded || self.spec.measure == Measure::Weight => {
                Shown::Empty(reason)
            }
            _ => self.set_against(row, Some(column)),
        }
    }

    /// What stands at the end of a row.
    pub fn shown_total(&self, row: usize) -> Shown {
        self.set_against(row, None)
    }

    /// What the numbers are set against: what was asked for, if it makes sense.
    pub fn normalise(&self) -> Normalise {
        let asked = self.spec.normalise;
        if why_not(&self.spec.columns, self.spec.measure, asked).is_some() { Normalise::None } else { asked }
    }

    fn set_against(&self, row: usize, column: Option<usize>) -> Shown {
        let place = self.place(column);
        let value = match column {
            None => self.total(row),
            Some(column) => self.value(row, column),
        };
        let percent = |of: u32| {
            let share = if of == 0 { 0.0 } else { f64::from(value) * 100.0 / f64::from(of) };
            Shown::Decimal(share, DecimalUnit::Percent)
        };
        let words = self.tally.respondent_words.get(place).copied().unwrap_or(0);
        match (self.normalise(), self.spec.measure) {
            (_, Measure::Weight) => match self.medians.of(self.tally.cell(row, place)) {
                None if self.tally.counts[self.tally.cell(row, place)] == 0 => Shown::Empty(EmptyReason::NotCoded),
                None => Shown::Empty(EmptyReason::NoWeight),
                Some((low, high)) if low == high => Shown::Number(low.into()),
                Some((low, high)) => Shown::Range(low, high),
            },
            (_, Measure::RespondentShare) | (Normalise::PerThousandRespondentWords, _) if words == 0 && value > 0 => {
                Shown::Empty(EmptyReason::NoWords)
            }
            (_, Measure::RespondentShare) => percent(words),
            (Normalise::None, _) => Shown::Number(value),
            (Normalise::Row, _) => percent(self.total(row)),
            (Normalise::Column, _) => percent(self.main_sums[place]),
            (Normalise::Total, _) => percent(self.main_sums[self.total_place]),
            (Normalise::PerThousandRespondentWords, _) => {
                let rate = if words == 0 { 0.0 } else { f64::from(value) * 1000.0 / f64::from(words) };
                Shown::Decimal(rate, DecimalUnit::PerThousandWords)
            }
            (Normalise::CasesWithCode, _) => {
                let (n, of) = self.cases_with_code(row, column).unwrap_or_default();
                Shown::Share { n, of }
            }
        }
    }
}
