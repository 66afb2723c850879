//! Tables for LaTeX: one `longtable` between the rules of `booktabs`, to be put into a document
//! with `\input`.

use std::io::Write;

use super::{Cell, ExportError, RowKind, Table};

/// Writes the table. The first line above it is the caption, the others and the notes stand
/// below it. Every sign that LaTeX would read as a command is escaped.
pub fn write_latex(table: &Table, mut out: impl Write) -> Result<(), ExportError> {
    let is_text = |column: usize| table.rows.iter().any(|row| matches!(row.cells.get(column), Some(Cell::Text(_))));
    let columns: String = (0..table.header.len().saturating_sub(1))
        .map(|column| if is_text(column) { "p{0.2\\linewidth}" } else { "r" })
        .collect();
    let caption = table.title.first().map_or("", |(_, title)| title.as_str());
    let mut text = String::from("% \\usepackage{longtable,booktabs}\n");
    text += &format!("\\begin{{longtable}}{{p{{0.3\\linewidth}}{columns}}}\n");
    text += &format!("\\caption{{{}}}\\\\\n\\toprule\n", escaped(caption));
    let header: Vec<String> = table.header.iter().map(|heading| escaped(heading)).collect();
    text += &format!("{} \\\\\n\\midrule\n\\endhead\n\\bottomrule\n\\endfoot\n", header.join(" & "));
    let mut is_bottom = false;
    for row in &table.rows {
        if row.kind == RowKind::Bottom && !std::mem::replace(&mut is_bottom, true) {
            text += "\\midrule\n";
        }
        let indent = if row.depth > 0 { format!("\\hspace*{{{}em}}", row.depth) } else { String::new() };
        let name = escaped(&row.name);
        let name = if row.kind == RowKind::Sub { name } else { format!("\\textbf{{{name}}}") };
        let cells: String = row.cells.iter().map(|cell| format!(" & {}", escaped(&cell.words()))).collect();
        text += &format!("{indent}{name}{cells} \\\\\n");
    }
    text += "\\end{longtable}\n";
    let facts = table.title.iter().skip(1).map(|(label, fact)| format!("{label}: {fact}"));
    let below: Vec<String> = facts.chain(table.notes.iter().cloned()).map(|line| escaped(&line)).collect();
    if !below.is_empty() {
        text += &format!("{{\\footnotesize {}\\par}}\n", below.join("\\\\\n"));
    }
    out.write_all(text.as_bytes())?;
    Ok(())
}

/// The words with LaTeX's own signs escaped, on one line.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out += "\\textbackslash{}",
            '~' => out += "\\textasciitilde{}",
            '^' => out += "\\textasciicircum{}",
            '<' => out += "\\textless{}",
            '>' => out += "\\textgreater{}",
            // A bracket at the start of a row would be read as a length.
            '[' => out += "{[}",
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => out.extend(['\\', c]),
            c if c.is_whitespace() || c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_latex_are_words() {
        assert_eq!(
            escaped("50 % & $3_a #1 {x} \\emph ~^ [4pt]\nñ<b>"),
            "50 \\% \\& \\$3\\_a \\#1 \\{x\\} \\textbackslash{}emph \\textasciitilde{}\\textasciicircum{} {[}4pt] \
             ñ\\textless{}b\\textgreater{}"
        );
    }
}
