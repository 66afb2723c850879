//! Tables for the terminal.

use unicode_width::UnicodeWidthStr;

use super::{Cell, Table};

/// Names are cut off behind this many columns of the terminal.
const MAX_NAME_WIDTH: usize = 48;

/// The table as aligned lines: names left, numbers right, zero as a quiet dot.
pub fn plain_text(table: &Table) -> String {
    let mut lines: Vec<Vec<String>> = vec![table.header.clone()];
    for row in &table.rows {
        let mut line = vec![format!("{}{}", "  ".repeat(row.depth), row.name)];
        line.extend(row.cells.iter().map(|cell| match cell {
            Cell::Empty => String::new(),
            Cell::Number(0) => "·".to_owned(),
            Cell::Number(n) => n.to_string(),
            Cell::Share { n, of } => format!("{n}/{of}"),
            Cell::Decimal(x) => format!("{x:.3}"),
            Cell::Percent(x) => format!("{x:.1}"),
            Cell::Mark(sign) => sign.clone(),
            Cell::Text(text) => cut(&text.split_whitespace().collect::<Vec<_>>().join(" ")),
        }));
        lines.push(line);
    }
    lines.iter_mut().for_each(|line| line[0] = cut(&line[0]));
    let widths: Vec<usize> = (0..table.header.len())
        .map(|column| lines.iter().map(|line| line[column].width()).max().unwrap_or(0))
        .collect();
    let mut out = String::new();
    for (label, text) in &table.title {
        out += &format!("{label}: {text}\n");
    }
    let rule = "─".repeat(widths.iter().sum::<usize>() + 2 * (widths.len() - 1));
    let first_bottom =
        lines.len() - table.rows.iter().rev().take_while(|row| row.kind == super::RowKind::Bottom).count();
    out.push('\n');
    for (place, line) in lines.iter().enumerate() {
        if place == 1 || place == first_bottom {
            out += &rule;
            out.push('\n');
        }
        let mut text = String::new();
        for (column, (cell, width)) in line.iter().zip(&widths).enumerate() {
            let space = " ".repeat(width - cell.width());
            text += &if column == 0 { format!("{cell}{space}") } else { format!("  {space}{cell}") };
        }
        out += text.trim_end();
        out.push('\n');
    }
    out.push('\n');
    for note in &table.notes {
        out += &format!("{note}\n");
    }
    out
}

fn cut(name: &str) -> String {
    if name.width() <= MAX_NAME_WIDTH {
        return name.to_owned();
    }
    let mut cut = String::new();
    for c in name.chars() {
        cut.push(c);
        if cut.width() >= MAX_NAME_WIDTH {
            cut.pop();
            break;
        }
    }
    cut.push('…');
    cut
}
