//! Pages as markdown (CommonMark with the tables of GitHub).

use std::io::Write;

use super::{Block, Grid, Inline, PageHead, ParagraphKind};
use crate::export::ExportError;

/// Writes the page as markdown. Colours are left out; whatever markdown would read as a mark is
/// escaped, so that words stay words.
pub fn write_markdown(
    head: &PageHead,
    blocks: impl IntoIterator<Item = Block>,
    mut out: impl Write,
) -> Result<(), ExportError> {
    let mut text = String::new();
    if !head.is_title_hidden {
        text += &format!("# {}\n", escaped(&one_line(&head.title)));
    }
    for (n, (label, fact)) in head.facts.iter().enumerate().filter(|_| !head.is_title_hidden) {
        text += if n == 0 { "\n" } else { "" };
        text += &format!("- {}: {}\n", escaped(&one_line(label)), escaped(&one_line(fact)));
    }
    let (mut is_list, mut is_first) = (false, head.is_title_hidden);
    for block in blocks {
        let is_item = matches!(block, Block::Paragraph(ParagraphKind::Item, _));
        // A blank line parts all but the points of one list.
        if !(is_item && is_list || is_first || matches!(block, Block::Turn { .. })) {
            text.push('\n');
        }
        (is_list, is_first) = (is_item, false);
        block_text(&mut text, &block);
        if text.len() > 1 << 16 {
            out.write_all(text.as_bytes())?;
            text.clear();
        }
    }
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(())
}

fn block_text(text: &mut String, block: &Block) {
    match block {
        Block::Heading(level, heading) => {
            let marks = "#".repeat(usize::from((*level).clamp(1, 3)) + 1);
            *text += &format!("{marks} {}\n", escaped(&one_line(heading)));
        }
        Block::Paragraph(kind, words) => {
            let (first, next) = match kind {
                ParagraphKind::Body | ParagraphKind::Source | ParagraphKind::Note => ("", ""),
                ParagraphKind::Quote => ("> ", "> "),
                ParagraphKind::Item => ("- ", "  "),
            };
            let words: String = words.iter().map(inline).collect();
            let lines: Vec<&str> = words.split('\n').collect();
            for (n, line) in lines.iter().enumerate() {
                *text += if n == 0 { first } else { next };
                // White space at the start of a line would make code of it.
                *text += line.trim();
                // Without the mark two lines would be read as one.
                let is_broken = n + 1 < lines.len() && !line.trim().is_empty() && !lines[n + 1].trim().is_empty();
                *text += if is_broken { "\\\n" } else { "\n" };
            }
        }
        Block::Grid(grid) => table(text, grid),
        Block::Caption(caption) => {
            let what = format!("{} {}:", caption.label, caption.number);
            *text += &format!("**{}** {}\n", escaped(&what), escaped(&one_line(&caption.text)));
        }
        Block::Contents(entries) => {
            for (level, entry) in entries {
                let indent = if *level > 1 { "  " } else { "" };
                *text += &format!("{indent}- {}\n", escaped(&one_line(entry)));
            }
        }
        // There are no pages.
        Block::Turn { .. } => {}
    }
}

fn table(text: &mut String, grid: &Grid) {
    let n_columns = grid.n_columns();
    let line = |cells: &mut dyn Iterator<Item = String>| {
        let mut line = String::from("|");
        for _ in 0..n_columns {
            line += &format!(" {} |", cells.next().unwrap_or_default());
        }
        line + "\n"
    };
    // The format knows no table without headings.
    *text += &line(&mut grid.header.iter().map(|name| escaped(&one_line(name))));
    let rule = |column| if grid.at_right.contains(&column) { " ---: |" } else { " --- |" };
    *text += &format!("|{}\n", (0..n_columns).map(rule).collect::<String>());
    for row in &grid.rows {
        let cell = |words: &Vec<Inline>| words.iter().map(inline).collect::<String>().replace('\n', "<br>");
        *text += &line(&mut row.iter().map(cell));
    }
}

/// The words with their marks, which must touch the words and not white space.
fn inline(words: &Inline) -> String {
    let mark = match (words.is_strong, words.is_emphasis) {
        (true, true) => "***",
        (true, false) => "**",
        (false, true) => "*",
        (false, false) => return escaped(&words.text),
    };
    let core = words.text.trim();
    if core.is_empty() {
        return escaped(&words.text);
    }
    let lead = words.text.len() - words.text.trim_start().len();
    let (before, behind) = (&words.text[..lead], &words.text[lead + core.len()..]);
    format!("{before}{mark}{}{mark}{behind}", escaped(core))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for body in text.split_inclusive('\n') {
        let digits = body.len() - body.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        for (at, c) in body.char_indices() {
            let is_mark = match c {
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' => true,
                // These mean something at the start of a line only.
                '#' | '+' | '-' | '=' => at == 0,
                '.' | ')' => digits > 0 && at == digits,
                _ => false,
            };
            if is_mark {
                out.push('\\');
            }
            out.push(c);
        }
    }
    out
}
