//! Retrieved segments as a sheet: one row a segment, every column.

use std::io::Write;

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};

use super::{Segments, stopped};
use crate::export::{CsvOptions, ExportError};
use crate::query::listing::{Cell, Cells, Column};

/// The format's own limits.
const MAX_ROWS: usize = 1_048_576;
const MAX_CELL_CHARS: usize = 32_767;

/// Headings and rows, nothing above or below, so that statistics programs read the file as it
/// is.
pub(super) fn write_csv(
    segments: &Segments<'_>,
    cells: &Cells<'_>,
    options: CsvOptions,
    out: impl Write,
) -> Result<(), ExportError> {
    let mut writer = options.writer(out)?;
    writer.write_record(Column::ALL.iter().map(|&column| options.guarded(&segments.heading(column)).into_owned()))?;
    for hit in segments.listing.iter() {
        for column in Column::ALL {
            match cells.cell(hit, column) {
                Cell::Empty => writer.write_field("")?,
                Cell::Text(text) => writer.write_field(options.guarded(&text).as_bytes())?,
                Cell::Number(n) => writer.write_field(n.to_string())?,
                Cell::Percent(share) => writer.write_field(format!("{share:.2}"))?,
            }
        }
        writer.write_record(None::<&[u8]>)?;
    }
    writer.flush()?;
    Ok(())
}

/// What was asked, and the rows under frozen headings. Texts are always texts, never formulas.
pub(super) fn write_xlsx(
    segments: &Segments<'_>,
    cells: &Cells<'_>,
    goes_on: &dyn Fn() -> bool,
    mut out: impl Write,
) -> Result<(), ExportError> {
    let head = segments.head();
    if segments.listing.len() + head.facts.len() + 2 > MAX_ROWS {
        return Err(ExportError::TooLarge);
    }
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let (plain, strong) = (Format::new(), Format::new().set_bold());
    let mut line = 0;
    for (place, (label, fact)) in head.facts.iter().enumerate() {
        sheet.write_string_with_format(line, 0, label, &plain)?;
        sheet.write_string_with_format(line, 1, cut(fact), if place == 0 { &strong } else { &plain })?;
        line += 1;
    }
    line += 1;
    let top = line;
    let heading = Format::new().set_bold().set_border_bottom(FormatBorder::Thin);
    for (place, &column) in (0u16..).zip(&Column::ALL) {
        let align = if column.is_number() { FormatAlign::Right } else { FormatAlign::Left };
        let format = heading.clone().set_align(align);
        sheet.write_string_with_format(line, place, segments.heading(column), &format)?;
        sheet.set_column_width(place, width(column))?;
    }
    sheet.set_freeze_panes(line + 1, 0)?;
    let formats = Formats::new();
    for hit in segments.listing.iter() {
        if !goes_on() {
            return Err(stopped().into());
        }
        line += 1;
        for (place, &column) in (0u16..).zip(&Column::ALL) {
            write_cell(sheet, line, place, cells.cell(hit, column), &formats)?;
        }
    }
    sheet.autofilter(top, 0, line, Column::ALL.len() as u16 - 1)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    out.write_all(&workbook.save_to_buffer()?)?;
    Ok(())
}

struct Formats {
    text: Format,
    number: Format,
    percent: Format,
}

impl Formats {
    fn new() -> Self {
        let top = Format::new().set_align(FormatAlign::Top);
        Self {
            text: top.clone().set_text_wrap(),
            number: top.clone().set_num_format("#,##0"),
            percent: top.set_num_format("0.00"),
        }
    }
}

fn write_cell(sheet: &mut Worksheet, line: u32, place: u16, cell: Cell, formats: &Formats) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => drop(sheet.write_string_with_format(line, place, cut(&text), &formats.text)?),
        Cell::Number(n) => drop(sheet.write_number_with_format(line, place, n, &formats.number)?),
        Cell::Percent(share) => {
            sheet.write_number_with_format(line, place, (share * 100.0).round() / 100.0, &formats.percent)?;
        }
    }
    Ok(())
}

const fn width(column: Column) -> f64 {
    match column {
        Column::Text => 70.0,
        Column::Code | Column::Comment => 32.0,
        Column::Document | Column::Case => 16.0,
        Column::Paragraph | Column::Weight | Column::Coder | Column::Date | Column::Length | Column::Share => 11.0,
    }
}

/// What fits into a cell.
fn cut(text: &str) -> String {
    if text.chars().count() <= MAX_CELL_CHARS {
        return text.to_owned();
    }
    let mut cut: String = text.chars().take(MAX_CELL_CHARS - 1).collect();
    cut.push('…');
    cut
}
