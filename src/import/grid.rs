//! A table's rows as lines.
//!
//! A row is a line with its cells parted by tabs. Two tables are none to a reader: one of a
//! single column is a frame around paragraphs, which stay lines; and one with a column of names
//! and a column of words is a transcript: there every row becomes a turn that begins with its
//! time and its speaker, `00:01:23 → E: → ¿Cómo empezó?`, as transcripts are written that are
//! no tables.

use std::collections::BTreeMap;

use super::rich::{Looks, Rich};
use super::transcript;

/// Columns of a transcript at most: a number, a time, a name, words, a remark.
const TURN_COLUMNS: std::ops::RangeInclusive<usize> = 2..=5;
/// Rows with a name before they are taken for turns.
const TURN_ROWS: usize = 4;
/// Different names at most.
const TURN_NAMES: usize = 12;

/// A table that is being read.
#[derive(Debug, Default)]
pub(super) struct Grid {
    rows: Vec<Vec<Rich>>,
}

/// A table's lines.
#[derive(Debug, Default)]
pub(super) struct GridLines {
    /// The lines; one of a frame or a turn may itself hold several.
    pub(super) lines: Vec<Rich>,
    /// How many rows were read as turns.
    pub(super) n_turn_rows: usize,
}

/// What the columns of a transcript hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Turns {
    name: usize,
    words: usize,
    time: Option<usize>,
}

impl Grid {
    /// Adds a row.
    pub(super) fn push(&mut self, row: Vec<Rich>) {
        self.rows.push(row);
    }

    /// True where there is no row.
    pub(super) const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The rows as lines.
    pub(super) fn into_lines(self) -> GridLines {
        let n_columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        if n_columns <= 1 {
            return GridLines { lines: self.rows.into_iter().flatten().collect(), n_turn_rows: 0 };
        }
        match self.turns(n_columns) {
            Some(turns) => {
                let is_turn = |row: &Vec<Rich>| row.get(turns.name).is_some_and(|cell| is_name(cell.text()));
                let n_turn_rows =
                    self.rows.iter().skip(usize::from(self.has_header(turns))).filter(|r| is_turn(r)).count();
                let has_header = self.has_header(turns);
                let line = |(n, row)| if n == 0 && has_header { joined(row) } else { turn(row, turns) };
                GridLines { lines: self.rows.into_iter().enumerate().map(line).collect(), n_turn_rows }
            }
            None => GridLines { lines: self.rows.into_iter().map(joined).collect(), n_turn_rows: 0 },
        }
    }

    /// The columns of a transcript, if it is one: names that come again and again, beside a
    /// column of much longer words.
    fn turns(&self, n_columns: usize) -> Option<Turns> {
        if !TURN_COLUMNS.contains(&n_columns) || self.rows.len() < TURN_ROWS {
            return None;
        }
        // The first row may say what the columns are.
        let cells = |column: usize| {
            let cell = move |row: &'_ Vec<Rich>| row.get(column).map(|cell| cell.text().trim().to_owned());
            self.rows.iter().skip(1).filter_map(cell).filter(|cell| !cell.is_empty())
        };
        let n_chars: Vec<usize> =
            (0..n_columns).map(|column| cells(column).map(|cell| cell.chars().count()).sum()).collect();
        let is_of_times = |&column: &usize| {
            let (mut n, mut n_times) = (0, 0);
            for cell in cells(column) {
                n += 1;
                n_times += usize::from(clock(&cell).is_some());
            }
            n_times >= 2 && n_times * 5 >= n * 4
        };
        let time = (0..n_columns).find(is_of_times);
        let words = (0..n_columns).filter(|column| Some(*column) != time).max_by_key(|&column| n_chars[column])?;
        let is_of_names = |&column: &usize| {
            let mut names: BTreeMap<String, usize> = BTreeMap::new();
            let mut n = 0;
            for cell in cells(column) {
                n += 1;
                if !is_name(&cell) {
                    return false;
                }
                *names.entry(cell.trim_end_matches(':').trim_end().to_owned()).or_default() += 1;
            }
            let is_few = names.len() <= TURN_NAMES && names.len() * 2 <= n + 1;
            n + 1 >= TURN_ROWS && is_few && n_chars[column] * 2 < n_chars[words]
        };
        let name = (0..words).filter(|column| Some(*column) != time).find(is_of_names)?;
        Some(Turns { name, words, time })
    }

    /// True where the first row says what the columns are: no time stands in the column of times,
    /// or its name is none of the others.
    fn has_header(&self, turns: Turns) -> bool {
        let Some((first, others)) = self.rows.split_first() else { return false };
        let text = |row: &'_ Vec<Rich>, column: usize| row.get(column).map_or("", |cell| cell.text().trim()).to_owned();
        if let Some(time) = turns.time {
            let cell = text(first, time);
            return !cell.is_empty() && clock(&cell).is_none();
        }
        let name = text(first, turns.name);
        !name.is_empty() && !others.iter().any(|row| text(row, turns.name) == name)
    }
}

/// A row as one line.
fn joined(row: Vec<Rich>) -> Rich {
    let mut line = Rich::new();
    for (n, cell) in row.into_iter().enumerate() {
        if n > 0 {
            line.push("\t", Looks::PLAIN);
        }
        line.append(&cell.into_one_line());
    }
    line
}

/// A row as a turn: what stands before the name and is no time goes behind it, the name gets a
/// colon, a time its brackets where it would not be seen as one. The words keep their paragraphs.
fn turn(row: Vec<Rich>, turns: Turns) -> Rich {
    let n_columns = row.len();
    let (mut before, mut behind) = (Vec::new(), Vec::new());
    for (column, cell) in row.into_iter().enumerate() {
        if column == turns.words {
            let mut words = cell;
            words.trim();
            behind.push(words);
            continue;
        }
        let cell = cell.into_one_line();
        if Some(column) == turns.time {
            let cell = with_brackets(cell, column == 0);
            if column < turns.name { before.push(cell) } else { behind.push(cell) }
        } else if column == turns.name {
            before.push(with_colon(cell));
        } else {
            behind.push(cell);
        }
    }
    let mut line = Rich::new();
    for piece in before.into_iter().chain(behind).filter(|piece| !piece.is_empty()) {
        if !line.text().is_empty() && !piece.text().is_empty() {
            line.push("\t", Looks::PLAIN);
        }
        line.append(&piece);
    }
    // A row without words still is a line, with as many cells as it has.
    if line.is_blank() && n_columns > 1 { Rich::new() } else { line }
}

fn with_colon(mut cell: Rich) -> Rich {
    if !cell.is_blank() && !cell.text().ends_with(':') {
        cell.push(":", Looks::PLAIN);
    }
    cell
}

/// `01:23` as `[01:23]`, and so `00:01:23` where it does not begin the line.
fn with_brackets(cell: Rich, is_first: bool) -> Rich {
    match clock(cell.text()) {
        Some(Clock { is_bare: true, has_hours }) if !(has_hours && is_first) => {
            let mut whole = Rich::from("[");
            whole.append(&cell);
            whole.push("]", Looks::PLAIN);
            whole
        }
        _ => cell,
    }
}

/// A time of a recording.
struct Clock {
    is_bare: bool,
    has_hours: bool,
}

/// `01:23`, `0:01:23.4`, `#00:01:23-4#`, `[00:01:23]`, and two of them as `00:01 - 00:09`.
fn clock(cell: &str) -> Option<Clock> {
    let inner = cell.trim().trim_matches(['[', ']', '(', ')', '#']);
    let mut parts = inner.split(':');
    let is_number = |part: &str, len: std::ops::RangeInclusive<usize>| {
        len.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next());
    let (whole, last) = match third {
        Some(third) => (is_number(first, 1..=2) && is_number(second, 2..=2), third),
        None => (is_number(first, 1..=3), second),
    };
    let (seconds, fraction) = last.split_once(['.', ',', '-']).unwrap_or((last, "0"));
    let is_clock = whole && is_number(seconds, 2..=2) && is_number(fraction, 1..=3) && parts.next().is_none();
    is_clock.then(|| Clock { is_bare: inner.len() == cell.trim().len(), has_hours: third.is_some() })
}

fn is_name(cell: &str) -> bool {
    let name = cell.trim().trim_end_matches(':').trim_end();
    !name.is_empty() && !name.contains('\n') && transcript::could_be_label(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(rows: &[&[&str]]) -> (Vec<String>, usize) {
        let mut grid = Grid::default();
        for row in rows {
            grid.push(row.iter().map(|cell| Rich::from(*cell)).collect());
        }
        let lines = grid.into_lines();
        (lines.lines.iter().map(|line| line.text().to_owned()).collect(), lines.n_turn_rows)
    }

    #[test]
    fn rows_are_lines_and_a_single_column_is_a_frame() {
        assert_eq!(lines(&[&["a\nb", "c"], &["", "d\te"]]), (vec!["a b\tc".into(), "\td e".into()], 0));
        assert_eq!(lines(&[&["E: a\n\nB: b"], &[""]]).0, ["E: a\n\nB: b", ""]);
    }

    #[test]
    fn a_transcript_in_a_table_becomes_turns() {
        let (read, n) = lines(&[
            &["Tiempo", "Quién", "Qué dice"],
            &["00:00:05", "E", "¿Cómo empezó todo esto, si se acuerda?"],
            &["00:00:09", "CSO1", "Nos juntábamos en la plaza.\nDespués ya no."],
            &["", "", "Y nadie preguntó nada más entonces."],
            &["01:02:03", "E", "¿Y después de eso qué pasó con ustedes?"],
            &["01:02:09", "CSO1:", "Nada."],
        ]);
        assert_eq!(
            read,
            [
                "Tiempo\tQuién\tQué dice",
                "00:00:05\tE:\t¿Cómo empezó todo esto, si se acuerda?",
                "00:00:09\tCSO1:\tNos juntábamos en la plaza.\nDespués ya no.",
                "Y nadie preguntó nada más entonces.",
                "01:02:03\tE:\t¿Y después de eso qué pasó con ustedes?",
                "01:02:09\tCSO1:\tNada.",
            ]
        );
        assert_eq!(n, 4);
        let found = transcript::recognise(&read.join("\n"));
        assert_eq!((found.speakers.len(), found.turns.len(), found.time_marks.len()), (2, 4, 4));
    }

    #[test]
    fn columns_stand_in_any_order() {
        let (read, _) = lines(&[
            &["1", "E", "¿Y qué hicieron?", "00:05"],
            &["2", "B", "Lo de siempre, digo.", "00:09"],
            &["3", "E", "¿Qué es lo de siempre?", "00:12"],
            &["4", "B", "Esperar.", "00:15"],
        ]);
        assert_eq!(read[0], "E:\t1\t¿Y qué hicieron?\t[00:05]");
        let (read, _) = lines(&[
            &["E:", "0:00:05.4", "¿Y qué hicieron?"],
            &["B:", "0:00:09.1", "Lo de siempre, digo."],
            &["E:", "0:00:12.0", "¿Qué es lo de siempre?"],
            &["B:", "0:00:15.0", "Esperar."],
        ]);
        assert_eq!(read[3], "B:\t[0:00:15.0]\tEsperar.");
        let found = transcript::recognise(&read.join("\n"));
        assert_eq!((found.turns.len(), found.time_marks.len()), (4, 4));
    }

    #[test]
    fn other_tables_stay_tables() {
        for rows in [
            &[&["Sexo", "Mujer"], &["Edad", "45 años cumplidos"], &["Lugar", "Santiago"], &["Otro", "x"]][..],
            &[&["09:00", "Llegada a la plaza"], &["10:30", "Reunión"], &["11:00", "Almuerzo"], &["12:00", "x"]][..],
            &[&["¿Va seguido a la plaza?", "Sí"], &["¿Y antes?", "No"], &["¿Siempre?", "Sí"], &["¿Solo?", "No"]][..],
            &[&["E", "¿Y qué?"], &["B", "Nada de nada"]][..],
        ] {
            let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
            let (read, n) = lines(&rows);
            assert_eq!(n, 0);
            assert_eq!(read[0], rows[0].join("\t"));
        }
    }
}
