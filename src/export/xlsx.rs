//! Tables as formatted workbooks.

use std::io::Write;

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};
use unicode_width::UnicodeWidthStr;

use super::{Cell, ExportError, RowKind, Table};

/// A longer text is broken into lines, in columns of the terminal.
const WIDEST_TEXT: usize = 50;

/// The format's own limit of columns and rows.
const MAX_COLUMNS: usize = 16_384;
const MAX_ROWS: usize = 1_048_576;

/// Writes a sheet with what the table is, the table under frozen headings, and a sheet of
/// notes. Numbers are numbers; texts are always texts, never formulas.
pub fn write_xlsx(table: &Table, mut out: impl Write) -> Result<(), ExportError> {
    if table.header.len() > MAX_COLUMNS || table.rows.len() + table.title.len() + 2 > MAX_ROWS {
        return Err(ExportError::TooLarge);
    }
    let mut workbook = Workbook::new();
    write_table(table, workbook.add_worksheet())?;
    write_notes(table, workbook.add_worksheet())?;
    out.write_all(&workbook.save_to_buffer()?)?;
    Ok(())
}

fn write_table(table: &Table, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let (plain, strong) = (Format::new(), Format::new().set_bold());
    let mut line = 0;
    for (place, (label, text)) in table.title.iter().enumerate() {
        sheet.write_string_with_format(line, 0, label, &plain)?;
        sheet.write_string_with_format(line, 1, text, if place == 0 { &strong } else { &plain })?;
        line += 1;
    }
    line += 1;
    let heading = Format::new().set_bold().set_border_bottom(FormatBorder::Thin);
    for (column, text) in (0u16..).zip(&table.header) {
        let align = if column == 0 { FormatAlign::Left } else { FormatAlign::Right };
        sheet.write_string_with_format(line, column, text, &heading.clone().set_align(align))?;
    }
    sheet.set_freeze_panes(line + 1, 1)?;
    let mut is_bottom = false;
    for row in &table.rows {
        line += 1;
        let mut format = Format::new();
        if row.kind != RowKind::Sub {
            format = format.set_bold();
        }
        // One rule parts the bottom rows from the codes.
        if row.kind == RowKind::Bottom && !std::mem::replace(&mut is_bottom, true) {
            format = format.set_border_top(FormatBorder::Thin);
        }
        let indent = u8::try_from(row.depth.min(15)).unwrap_or(15);
        sheet.write_string_with_format(line, 0, &row.name, &format.clone().set_indent(indent))?;
        for (column, cell) in (1u16..).zip(&row.cells) {
            let format = format.clone().set_align(FormatAlign::Right);
            match cell {
                Cell::Empty => sheet.write_blank(line, column, &format)?,
                Cell::Number(n) => sheet.write_number_with_format(line, column, *n, &format.set_num_format("#,##0"))?,
                Cell::Share { n, of } => sheet.write_string_with_format(line, column, format!("{n}/{of}"), &format)?,
                Cell::Decimal(x) => {
                    sheet.write_number_with_format(line, column, *x, &format.set_num_format("0.000"))?
                }
                Cell::Percent(x) => sheet.write_number_with_format(line, column, *x, &format.set_num_format("0.0"))?,
                Cell::Mark(sign) => sheet.write_string_with_format(line, column, sign, &format)?,
                Cell::Text(text) if text.width() > WIDEST_TEXT => {
                    let format = format.set_align(FormatAlign::Left).set_align(FormatAlign::Top).set_text_wrap();
                    sheet.write_string_with_format(line, column, text, &format)?
                }
                Cell::Text(text) => {
                    sheet.write_string_with_format(line, column, text, &format.set_align(FormatAlign::Left))?
                }
            };
        }
    }
    let names = table.rows.iter().map(|row| row.name.width() + 2 * row.depth);
    sheet.set_column_width(0, names.max().unwrap_or(0).clamp(16, 60) as f64 + 2.0)?;
    for (column, text) in (1u16..).zip(&table.header[1..]) {
        let texts = table.rows.iter().map(|row| match row.cells.get(usize::from(column) - 1) {
            Some(Cell::Text(text)) => text.width(),
            _ => 0,
        });
        let width = text.width().clamp(7, 28).max(texts.max().unwrap_or(0).min(WIDEST_TEXT));
        sheet.set_column_width(column, width as f64 + 2.0)?;
    }
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

fn write_notes(table: &Table, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_name(&table.notes_name)?;
    sheet.set_column_width(0, 100)?;
    let wrapped = Format::new().set_text_wrap();
    for (line, note) in (0u32..).zip(&table.notes) {
        sheet.write_string_with_format(line, 0, note, &wrapped)?;
    }
    Ok(())
}
