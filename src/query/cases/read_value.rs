//! Values as their variable's kind reads them: leniently, for sorting and filters. What is
//! stored stays as it was written.

use std::cmp::Ordering;

use crate::model::VariableKind;
use crate::text::{NameKey, fold};

/// A value as its kind reads it.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// Words.
    Words(NameKey),
    /// A number.
    Number(f64),
    /// A date: the year, and the month and day where they are said.
    Date(i32, Option<u8>, Option<u8>),
    /// Yes or no.
    Truth(bool),
    /// What does not fit the kind; kept as written.
    Unfit(Unfit, NameKey),
}

/// Why a value does not fit the kind of its variable, or does so doubtfully.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unfit {
    /// No number.
    NoNumber,
    /// Could be `1234` or `1.234`: the dot or comma parts thousands or decimals.
    DoubtfulNumber,
    /// No date.
    NoDate,
    /// A date such as `03/04/2024`: the day or the month may stand first.
    DoubtfulDate,
    /// Neither yes nor no.
    NoTruth,
    /// None of the options.
    NoOption,
    /// Several values where one is wanted.
    Several,
}

impl Unfit {
    /// The key of the sentence that says it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoNumber => "cases-unfit-number",
            Self::DoubtfulNumber => "cases-doubtful-number",
            Self::NoDate => "cases-unfit-date",
            Self::DoubtfulDate => "cases-doubtful-date",
            Self::NoTruth => "cases-unfit-truth",
            Self::NoOption => "cases-unfit-option",
            Self::Several => "cases-unfit-several",
        }
    }
}

impl Reading {
    /// The order of a column: what fits first, in the order of its kind, then the rest by words.
    pub fn order(&self, other: &Self) -> Ordering {
        let rank = |reading: &Self| matches!(reading, Self::Unfit(..));
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => a.total_cmp(b),
            (Self::Date(..), Self::Date(..)) => self.date_key().cmp(&other.date_key()),
            // Yes first.
            (Self::Truth(a), Self::Truth(b)) => b.cmp(a),
            (Self::Words(a), Self::Words(b)) | (Self::Unfit(_, a), Self::Unfit(_, b)) => a.cmp(b),
            _ => rank(self).cmp(&rank(other)),
        }
    }

    /// Why it does not fit.
    pub const fn unfit(&self) -> Option<Unfit> {
        match self {
            Self::Unfit(why, _) => Some(*why),
            _ => None,
        }
    }

    fn date_key(&self) -> (i32, u8, u8) {
        match self {
            Self::Date(year, month, day) => (*year, month.unwrap_or(0), day.unwrap_or(0)),
            _ => (i32::MAX, 0, 0),
        }
    }
}

/// In which order day and month stand where both orders would be a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateOrder {
    /// It is not known: such dates are doubtful.
    #[default]
    Unknown,
    /// The day first.
    DayFirst,
    /// The month first.
    MonthFirst,
}

/// Reads a value as its kind; choices are words.
pub fn read_value(text: &str, kind: VariableKind) -> Reading {
    let unfit = |why| Reading::Unfit(why, NameKey::of(text));
    match kind {
        VariableKind::Text | VariableKind::Single | VariableKind::Multiple => Reading::Words(NameKey::of(text)),
        VariableKind::Number => read_number(text).map_or_else(unfit, Reading::Number),
        VariableKind::Date => match read_date(text, DateOrder::Unknown) {
            Ok((year, month, day)) => Reading::Date(year, month, day),
            Err(why) => unfit(why),
        },
        VariableKind::Boolean => read_truth(text).map_or_else(|| unfit(Unfit::NoTruth), Reading::Truth),
    }
}

/// Reads a number: `1234`, `-3,5`, `1.234,50`, `1,234.50`, `1 234`, `12 %`.
///
/// # Errors
/// Not a number, or one whose only mark may part thousands or decimals (`1.234`).
pub fn read_number(text: &str) -> Result<f64, Unfit> {
    let text = text.trim().trim_end_matches('%').trim_end();
    let (sign, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (-1.0, rest.trim_start()),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '\u{2019}');
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',') || is_space(c)) {
        return read_exponent(text).ok_or(Unfit::NoNumber);
    }
    // Spaces and apostrophes only ever part thousands.
    if digits.contains(is_space) && !is_grouped(digits.split(['.', ',']).next().unwrap_or_default(), is_space) {
        return Err(Unfit::NoNumber);
    }
    let plain: String = digits.chars().filter(|&c| !is_space(c)).collect();
    let (dots, commas) = (plain.matches('.').count(), plain.matches(',').count());
    let decimal = match (dots, commas) {
        (0, 0) => None,
        // The mark that stands last parts the decimals, once.
        (1.., 1..) => {
            let (dot, comma) = (plain.rfind('.'), plain.rfind(','));
            Some(if dot > comma { '.' } else { ',' })
        }
        (2.., 0) | (0, 2..) => Some('\0'),
        (1, 0) | (0, 1) => {
            let mark = if dots == 1 { '.' } else { ',' };
            let (whole, rest) = plain.split_once(mark).unwrap_or_default();
            let could_part_thousands =
                rest.len() == 3 && (1..=3).contains(&whole.len()) && whole != "0" && !digits.contains(is_space);
            if could_part_thousands {
                return Err(Unfit::DoubtfulNumber);
            }
            Some(mark)
        }
    };
    let group = match decimal {
        Some('.') => ',',
        Some(',') => '.',
        _ if dots > 0 => '.',
        _ => ',',
    };
    let (whole, rest) = decimal.and_then(|mark| plain.rsplit_once(mark)).unwrap_or((&plain, ""));
    if rest.contains(['.', ',']) || (whole.contains(group) && !is_grouped(whole, |c| c == group)) {
        return Err(Unfit::NoNumber);
    }
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    if whole.is_empty() && rest.is_empty() {
        return Err(Unfit::NoNumber);
    }
    format!("{whole}.{rest}0").parse::<f64>().map(|number| sign * number).map_err(|_no_digits| Unfit::NoNumber)
}

/// True where the marks part groups of three digits.
fn is_grouped(whole: &str, is_mark: impl Fn(char) -> bool) -> bool {
    let groups: Vec<&str> = whole.split(is_mark).collect();
    groups.first().is_some_and(|first| (1..=3).contains(&first.len()))
        && groups[1..].iter().all(|group| group.len() == 3)
}

fn read_exponent(text: &str) -> Option<f64> {
    let is_plain = text.contains(['e', 'E']) && text.chars().all(|c| c.is_ascii_digit() || "eE+-.".contains(c));
    text.parse::<f64>().ok().filter(|number| is_plain && number.is_finite())
}

/// Reads a date: `2024-11-03`, `2024/11/3`, `3.11.2024`, `11/2024`, `2024-11`, `2024`, also with
/// a time behind it. The month and the day may be missing.
///
/// # Errors
/// Not a date, or one in which day and month may be either, unless the order is known.
pub fn read_date(text: &str, order: DateOrder) -> Result<(i32, Option<u8>, Option<u8>), Unfit> {
    let text = text.trim();
    // A time of day behind the date, as spreadsheets and databases write it.
    let date = match text.split_once([' ', 'T']) {
        Some((date, time)) if is_time(time) => date,
        Some(_) if !text.contains(". ") => return Err(Unfit::NoDate),
        _ => text,
    };
    let date = date.replace(". ", ".");
    let mark = ['-', '/', '.'].into_iter().find(|&mark| date.contains(mark));
    let parts: Vec<&str> = mark.map_or_else(|| vec![date.as_str()], |mark| date.split(mark).collect());
    let number = |part: &str| -> Result<i32, Unfit> {
        let is_digits = !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
        if is_digits { part.parse().map_err(|_too_large| Unfit::NoDate) } else { Err(Unfit::NoDate) }
    };
    let numbers: Vec<i32> = parts.iter().map(|part| number(part)).collect::<Result<_, _>>()?;
    let is_year = |place: usize| parts[place].len() == 4 && numbers[place] >= 1000;
    match parts.len() {
        1 if is_year(0) => Ok((numbers[0], None, None)),
        2 if is_year(0) => month_of(numbers[0], numbers[1]),
        2 if is_year(1) => month_of(numbers[1], numbers[0]),
        3 if is_year(0) => day_of(numbers[0], numbers[1], numbers[2]),
        3 => {
            let year = match parts[2].len() {
                4 if is_year(2) => numbers[2],
                // Two digits are years of a life that is still told.
                2 => numbers[2] + if numbers[2] > 49 { 1900 } else { 2000 },
                _ => return Err(Unfit::NoDate),
            };
            let (a, b) = (numbers[0], numbers[1]);
            let (day_first, month_first) = (day_of(year, b, a), day_of(year, a, b));
            match (day_first, month_first, mark, order) {
                // With dots the day stands first, as in German and Spanish texts.
                (Ok(date), _, Some('.'), _) => Ok(date),
                (Ok(date), Err(_), ..) | (Err(_), Ok(date), ..) => Ok(date),
                (Ok(date), Ok(other), ..) if date == other => Ok(date),
                (Ok(date), Ok(_), _, DateOrder::DayFirst) | (Ok(_), Ok(date), _, DateOrder::MonthFirst) => Ok(date),
                (Ok(_), Ok(_), ..) => Err(Unfit::DoubtfulDate),
                (Err(_), Err(_), ..) => Err(Unfit::NoDate),
            }
        }
        _ => Err(Unfit::NoDate),
    }
}

fn is_time(text: &str) -> bool {
    let text = text.trim_end_matches('Z');
    text.contains(':') && text.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.'))
}

fn month_of(year: i32, month: i32) -> Result<(i32, Option<u8>, Option<u8>), Unfit> {
    match u8::try_from(month) {
        Ok(month @ 1..=12) => Ok((year, Some(month), None)),
        _ => Err(Unfit::NoDate),
    }
}

fn day_of(year: i32, month: i32, day: i32) -> Result<(i32, Option<u8>, Option<u8>), Unfit> {
    let (year, month, _) = month_of(year, month)?;
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let n_days = match month {
        Some(4 | 6 | 9 | 11) => 30,
        Some(2) if is_leap => 29,
        Some(2) => 28,
        _ => 31,
    };
    match u8::try_from(day) {
        Ok(day) if (1..=n_days).contains(&day) => Ok((year, month, Some(day))),
        _ => Err(Unfit::NoDate),
    }
}

/// Reads yes or no in English, Spanish and German, however they are written.
pub fn read_truth(text: &str) -> Option<bool> {
    match fold(text.trim()).as_str() {
        "yes" | "y" | "true" | "1" | "x" | "si" | "s" | "verdadero" | "ja" | "j" | "wahr" | "✓" | "✔" => Some(true),
        "no" | "n" | "false" | "0" | "-" | "falso" | "nein" | "falsch" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, expect) in [
            ("1234", 1234.0),
            ("-3,5", -3.5),
            ("\u{2212}3.25", -3.25),
            ("1.234,50", 1234.5),
            ("1,234.50", 1234.5),
            ("1.234.567", 1_234_567.0),
            ("1,234,567.8", 1_234_567.8),
            ("1 234", 1234.0),
            ("1\u{202f}234,5", 1234.5),
            ("1'234.5", 1234.5),
            ("0,125", 0.125),
            ("12345,678", 12345.678),
            (" 12 % ", 12.0),
            (",5", 0.5),
            ("1e3", 1000.0),
            ("+7", 7.0),
        ] {
            assert_eq!(read_number(text), Ok(expect), "{text}");
        }
        for text in ["1.234", "12,500", "-1,234"] {
            assert_eq!(read_number(text), Err(Unfit::DoubtfulNumber), "{text}");
        }
        for text in ["", "-", "a", "1a", "1,23,4", "12 34", "1..2", ".", "٣", "1.2.3,4,5", "inf", "NaN", "3-4"] {
            assert_eq!(read_number(text), Err(Unfit::NoNumber), "{text}");
        }
    }

    #[test]
    fn dates_are_read_and_doubtful_ones_told() {
        let read = |text| read_date(text, DateOrder::Unknown);
        for text in
            ["2024-11-03", "3.11.2024", "03.11.2024", "3. 11. 2024", "2024/11/3", "2024-11-03 00:00:00", "3.11.24"]
        {
            assert_eq!(read(text), Ok((2024, Some(11), Some(3))), "{text}");
        }
        assert_eq!(read("13/11/2024"), Ok((2024, Some(11), Some(13))));
        assert_eq!(read("11/13/2024"), Ok((2024, Some(11), Some(13))));
        assert_eq!(read("5/5/2024"), Ok((2024, Some(5), Some(5))));
        assert_eq!((read("11/2024"), read("2024-11")), (Ok((2024, Some(11), None)), Ok((2024, Some(11), None))));
        assert_eq!((read("1987"), read("29.2.2024")), (Ok((1987, None, None)), Ok((2024, Some(2), Some(29)))));
        assert_eq!(read("03/04/2024"), Err(Unfit::DoubtfulDate));
        assert_eq!(read_date("03/04/2024", DateOrder::DayFirst), Ok((2024, Some(4), Some(3))));
        assert_eq!(read_date("03/04/2024", DateOrder::MonthFirst), Ok((2024, Some(3), Some(4))));
        for text in
            ["", "29.2.2023", "31.4.2024", "2024-13-01", "13/2024", "mayo", "3.11", "1.2.3.4", "99", "0", "1/1/1"]
        {
            assert_eq!(read(text), Err(Unfit::NoDate), "{text}");
        }
    }

    #[test]
    fn yes_and_no_in_three_languages() {
        for text in ["Sí", "si", "SI", "yes", "Ja", "x", "1", "TRUE"] {
            assert_eq!(read_truth(text), Some(true), "{text}");
        }
        for text in ["no", "No", "nein", "0", "falso"] {
            assert_eq!(read_truth(text), Some(false), "{text}");
        }
        assert_eq!(read_truth("quizás"), None);
    }

    #[test]
    fn what_fits_comes_first_in_its_own_order() {
        let mut values = ["10", "9", "ocho", "1,5", "1.234"];
        values.sort_by(|a, b| read_value(a, VariableKind::Number).order(&read_value(b, VariableKind::Number)));
        assert_eq!(values, ["1,5", "9", "10", "1.234", "ocho"]);
        let mut values = ["12.2024", "2024", "1.2.2023", "2024-11-03", "?"];
        values.sort_by(|a, b| read_value(a, VariableKind::Date).order(&read_value(b, VariableKind::Date)));
        assert_eq!(values, ["1.2.2023", "2024", "2024-11-03", "12.2024", "?"]);
    }
}
