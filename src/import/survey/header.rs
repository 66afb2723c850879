//! Headers: which rows are, and what they say of each column.

use super::super::{Cell, PlainTable, TableRow};
use super::values;

/// No program writes more rows of headers.
const MAX_HEADERS: usize = 3;

/// What a header says of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Title {
    /// What it is called by.
    pub name: String,
    /// The question.
    pub question: String,
}

/// How many rows are headers: the first, and those after it that say of columns of numbers, days
/// and yes or no something in words.
pub(super) fn count(grid: &PlainTable) -> usize {
    let mut n = 1;
    while n < MAX_HEADERS && n + 1 < grid.rows.len() && is_header(grid, n) {
        n += 1;
    }
    n
}

fn is_header(grid: &PlainTable, n: usize) -> bool {
    let row = &grid.rows[n];
    // Qualtrics writes what each column is in its own words.
    let is_import_id = |cell: &Cell| cell.text().starts_with("{\"ImportId\"");
    if row.cells.iter().any(is_import_id) {
        return true;
    }
    if grid.rows.get(n + 1).is_some_and(|next| next.cells.iter().any(is_import_id)) {
        return true;
    }
    let (mut n_said, mut n_plain) = (0, 0);
    for (column, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
        let mut below = grid.rows[n + 1..].iter().take(50).map(|row| row.cell(column)).filter(|cell| !cell.is_empty());
        let Some(first) = below.next() else { continue };
        if !values::is_closed(first) || !below.all(values::is_closed) {
            continue;
        }
        if values::is_closed(cell) { n_plain += 1 } else { n_said += 1 }
    }
    // One odd answer in a column of numbers makes no header.
    n_said >= 2 && n_plain == 0
}

/// What the rows of headers say of each column. Names are made unique.
pub(super) fn titles(headers: &[TableRow], n_columns: usize) -> Vec<Title> {
    let mut titles: Vec<Title> = Vec::with_capacity(n_columns);
    for column in 0..n_columns {
        let said = headers.iter().map(|row| plain(&row.cell(column).text()));
        let said: Vec<String> = said.filter(|text| !text.is_empty() && !text.starts_with("{\"ImportId\"")).collect();
        let question = said.iter().max_by_key(|text| text.chars().count()).cloned().unwrap_or_default();
        let name = said.first().map(|name| short(name)).unwrap_or_default();
        let taken = |name: &str| titles.iter().any(|title| title.name == name);
        let name = match name.is_empty() || !taken(&name) {
            true => name,
            false => (2..).map(|n| format!("{name} ({n})")).find(|name| !taken(name)).unwrap_or(name),
        };
        titles.push(Title { name, question });
    }
    titles
}

/// A name for a question: its first words, where it is long.
pub(super) fn short(text: &str) -> String {
    const CHARS: usize = 60;
    if text.chars().count() <= CHARS {
        return text.to_owned();
    }
    let cut: String = text.chars().take(CHARS).collect();
    let words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", words.trim_end_matches([' ', ',', ';', ':']))
}

/// A header without markup, on one line.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        plain.push_str(before);
        let is_tag = tag[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!'));
        match tag.find('>').filter(|_| is_tag) {
            Some(end) => {
                plain.push(' ');
                rest = &tag[end + 1..];
            }
            None => {
                plain.push('<');
                rest = &tag[1..];
            }
        }
    }
    plain.push_str(rest);
    for (entity, sign) in [
        ("&nbsp;", " "),
        ("&quot;", "\""),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&#39;", "'"),
        ("&iquest;", "¿"),
        ("&aacute;", "á"),
        ("&eacute;", "é"),
        ("&iacute;", "í"),
        ("&oacute;", "ó"),
        ("&uacute;", "ú"),
        ("&ntilde;", "ñ"),
        ("&auml;", "ä"),
        ("&ouml;", "ö"),
        ("&uuml;", "ü"),
        ("&szlig;", "ß"),
        ("&amp;", "&"),
    ] {
        if plain.contains(entity) {
            plain = plain.replace(entity, sign);
        }
    }
    plain.replace(char::is_control, " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_of_questions_is_taken_off() {
        assert_eq!(plain("<p style=\"x\">&iquest;Qu&eacute; <b>es</b>\r\n solidaridad?</p>"), "¿Qué es solidaridad?");
        assert_eq!(plain("a < b & c"), "a < b & c");
        assert_eq!(plain("Größe &amp; Gewicht"), "Größe & Gewicht");
        assert_eq!(short("uno"), "uno");
        assert!(short(&"palabra ".repeat(20)).ends_with("palabra…"));
    }
}
