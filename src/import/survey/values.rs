//! Answers as people and programs write them: yes and no, numbers, days, and no answer at all.

use super::super::Cell;

/// What programs write where nothing was answered.
const MISSING: [&str; 12] = ["-9", "-99", "-999", "-9999", "-77", "-88", "-66", "-1", "n/a", "na", "k. a.", "k.a."];

/// True where a cell says that there is no answer. A lone `-1` may be an answer: it counts as
/// none only where other codes of its kind stand beside it, so it is left to the person.
pub(super) fn is_missing(text: &str) -> bool {
    text != "-1" && MISSING.iter().any(|missing| text.eq_ignore_ascii_case(missing))
}

/// True for numbers, days, yes and no, and codes of no answer: what is no question in words.
pub(super) fn is_closed(cell: &Cell) -> bool {
    match cell {
        Cell::Empty | Cell::Text(_) => {
            let text = cell.text();
            is_missing(&text) || number(&text).is_some() || day(&text).is_some() || boolean(&text).is_some()
        }
        Cell::Number(_) | Cell::Date(_) | Cell::Bool(_) => true,
    }
}

/// Yes or no in the three languages and as programs write them.
pub(super) fn boolean(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "yes" | "y" | "sí" | "si" | "ja" | "j" | "true" | "wahr" | "verdadero" => Some(true),
        "no" | "n" | "nein" | "false" | "falsch" | "falso" => Some(false),
        _ => None,
    }
}

/// The number a text is, written with a point or a comma, as it is kept: with a point.
pub(super) fn number(text: &str) -> Option<String> {
    let plain = text.trim();
    let digits = plain.strip_prefix(['-', '+', '−']).unwrap_or(plain);
    let n_digits = digits.chars().filter(char::is_ascii_digit).count();
    if n_digits == 0 || !digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')) {
        return None;
    }
    // A code such as 007 is no number.
    if digits.len() > 1 && digits.starts_with('0') && digits.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let point = plain.replace('−', "-").replace(',', ".");
    (point.matches('.').count() <= 1 && point.parse::<f64>().is_ok()).then_some(point)
}

/// The day a text names, as ISO writes it: `2022-05-03` and `3.5.2022`, each with or without a
/// time behind it. With slashes a day is told only where one of its numbers can be no month.
pub(super) fn day(text: &str) -> Option<String> {
    let day = text.trim().split([' ', 'T']).next()?.trim_end_matches(',');
    let separator = day.chars().find(|c| matches!(c, '-' | '.' | '/'))?;
    let numbers: Vec<&str> = day.split(separator).collect();
    let [a, b, c] = numbers[..] else { return None };
    let parse = |text: &str| text.parse::<u32>().ok().filter(|_| text.len() <= 4);
    let (a, b, c) = (parse(a)?, parse(b)?, parse(c)?);
    let (year, month, day) = if numbers[0].len() == 4 {
        (a, b, c)
    } else if numbers[2].len() != 4 {
        return None;
    } else if separator == '.' || a > 12 {
        (c, b, a)
    } else if b > 12 {
        (c, a, b)
    } else {
        return None;
    };
    ((1000..=2999).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day))
        .then(|| format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_days_and_yes() {
        assert_eq!(number("3,5").as_deref(), Some("3.5"));
        assert_eq!(number("-12").as_deref(), Some("-12"));
        for text in ["", "007", "1.2.3", "12a", "-", "1e5", "inf"] {
            assert_eq!(number(text), None, "{text}");
        }
        assert_eq!(day("2022/05/03 10:12:33 a. m. GMT-4").as_deref(), Some("2022-05-03"));
        assert_eq!(day("3.5.2022 11:00").as_deref(), Some("2022-05-03"));
        assert_eq!(day("31/12/2021").as_deref(), Some("2021-12-31"));
        assert_eq!(day("12/31/2021").as_deref(), Some("2021-12-31"));
        for text in ["3/5/2022", "2022-13-01", "1.2", "192.168.1.2", "a-b-c"] {
            assert_eq!(day(text), None, "{text}");
        }
        assert_eq!((boolean("Sí"), boolean("NEIN"), boolean("1")), (Some(true), Some(false), None));
        assert!(is_missing("-99") && !is_missing("-98") && !is_missing("-1"));
    }
}
