//! Transcripts as one html file made to be printed: brackets in the colours of the codes stand
//! beside the paragraphs, their names in the margin.
//!
//! A bracket is made of the borders of table cells, one column a lane: that is printed alike by
//! every browser, and goes on over the pages as the text does.

use std::io::Write;

use super::lines::{Line, MarginCode, Note, PieceKind, Sheet};
use super::pages::named;
use crate::export::ExportError;
use crate::export::page::{PageHead, escape, paper_shade};
use crate::i18n::Catalog;

/// More brackets beside each other leave the text no room; the codings stand in the margin by
/// their names alone.
const MAX_LANES: usize = 8;

const STYLE: &str = "\
:root{color-scheme:light}
body{font:11pt/1.45 system-ui,sans-serif;color:#111;background:#fff;max-width:52rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .4rem}
dl{display:grid;grid-template-columns:max-content auto;gap:.1rem .8rem;font-size:.85rem;margin:0 0 1.4rem}dt{color:#555}dd{margin:0}
section+section{break-before:page;margin-top:3rem}
table{border-collapse:separate;border-spacing:0;width:100%;table-layout:fixed}
thead td{font-size:.75rem;color:#555;padding-bottom:.5rem}
td{vertical-align:top;padding:0;overflow-wrap:anywhere}
td.n{color:#555;font-size:.75rem;text-align:right;padding:.2rem .6rem 0 0}
td.t{padding:0 .7rem .15rem 0}
td.m{font-size:.75rem;line-height:1.3;padding:.1rem 0 .1rem .5rem}
td.l{border:0 solid transparent;border-left-width:3px;border-right-width:4px}tr.s td{font-size:0;line-height:0;height:5px}td.l.b{border-top-width:3px}td.l.e{border-bottom-width:3px}
tr.i td.t{color:#666}b{font-weight:600}.q{color:#666}
.dot{display:inline-block;width:.6em;height:.6em;border-radius:.15em;margin-right:.35em}
mark{color:inherit;border-radius:.15em}
p.c{margin:0 0 .15rem;break-inside:avoid}p.note{margin:.1rem 0 .3rem;font-style:italic;white-space:pre-line}
aside{border-left:3px solid #ccc;padding-left:.8rem;margin:0 0 1rem;white-space:pre-line;font-size:.85rem}
@page{margin:16mm 14mm}
@media print{body{max-width:none;margin:0;padding:0;font-size:10pt}thead{display:table-header-group}tr{break-inside:avoid}section+section{margin-top:0}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
";

/// Writes the sheets.
pub fn write(
    head: &PageHead,
    sheets: impl Iterator<Item = Sheet>,
    catalog: &Catalog,
    mut out: impl Write,
) -> Result<(), ExportError> {
    let mut html =
        format!("<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n", head.language.code());
    html += "<meta name=\"viewport\" content=\"width=device-width\">\n<title>";
    escape(&mut html, &head.title);
    html += &format!("</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1 dir=\"auto\">");
    escape(&mut html, &head.title);
    html += "</h1>\n<dl>\n";
    for (label, fact) in &head.facts {
        html += "<dt>";
        escape(&mut html, label);
        html += "</dt><dd>";
        escape(&mut html, fact);
        html += "</dd>\n";
    }
    html += "</dl>\n";
    for sheet in sheets {
        sheet_html(&mut html, &sheet, catalog, &mut out)?;
    }
    html += "</body>\n</html>\n";
    out.write_all(html.as_bytes())?;
    Ok(())
}

fn sheet_html(html: &mut String, sheet: &Sheet, catalog: &Catalog, out: &mut impl Write) -> Result<(), ExportError> {
    let n_lanes = sheet.n_lanes.min(MAX_LANES);
    let has_margin = sheet.lines.iter().any(|line| !line.codes.is_empty() || !line.notes.is_empty());
    *html += "<section>\n";
    for note in &sheet.notes {
        *html += "<aside><b>";
        note_title(html, note, catalog);
        *html += "</b>\n";
        escape(html, note.body.trim_end());
        *html += "</aside>\n";
    }
    *html += "<table>\n<colgroup><col style=\"width:2.6rem\"><col>";
    for _ in 0..n_lanes {
        *html += "<col style=\"width:13px\">";
    }
    if has_margin {
        *html += "<col style=\"width:26%\">";
    }
    // The name stands on top of each printed page.
    *html += &format!("</colgroup>\n<thead><tr><td></td><td colspan=\"{}\">", 1 + n_lanes + usize::from(has_margin));
    escape(html, &sheet.name);
    *html += "</td></tr></thead>\n<tbody>\n";
    for line in &sheet.lines {
        line_html(html, line, n_lanes, has_margin, catalog);
        spacer_html(html, line, n_lanes);
        if html.len() > 1 << 16 {
            out.write_all(html.as_bytes())?;
            html.clear();
        }
    }
    *html += "</tbody>\n</table>\n</section>\n";
    Ok(())
}

fn line_html(html: &mut String, line: &Line, n_lanes: usize, has_margin: bool, catalog: &Catalog) {
    *html += if line.is_interviewer { "<tr class=\"i\">" } else { "<tr>" };
    *html += &format!("<td class=\"n\">{}</td><td class=\"t\" dir=\"auto\">", line.number);
    if !line.speaker.is_empty() {
        *html += "<b>";
        escape(html, &line.speaker);
        *html += ":</b> ";
    }
    for piece in &line.pieces {
        let mut tags = match piece.kind {
            PieceKind::Words => vec![],
            PieceKind::Label => vec![("<b>", "</b>")],
            PieceKind::Time => vec![("<span class=\"q\">", "</span>")],
        };
        let looks = [(piece.is_bold, ("<b>", "</b>")), (piece.is_italic, ("<i>", "</i>"))];
        let looks = looks.into_iter().chain([(piece.is_underlined, ("<u>", "</u>"))]);
        tags.extend(looks.filter(|(is, _)| *is).map(|(_, tag)| tag));
        tags.iter().for_each(|(open, _)| *html += open);
        if let Some(color) = piece.shade {
            *html += &format!("<mark style=\"background:{}\">", paper_shade(color));
        }
        escape(html, &piece.text);
        if piece.shade.is_some() {
            *html += "</mark>";
        }
        tags.iter().rev().for_each(|(_, close)| *html += close);
    }
    *html += "</td>";
    for lane in 0..n_lanes {
        match line.codes.iter().find(|code| code.lane == lane) {
            None => *html += "<td class=\"l\"></td>",
            Some(code) => bracket_html(html, code),
        }
    }
    if has_margin {
        margin_html(html, line, catalog);
    }
    *html += "</tr>\n";
}

/// The space behind a paragraph: brackets that go on cross it, others are parted by it.
fn spacer_html(html: &mut String, line: &Line, n_lanes: usize) {
    if n_lanes == 0 {
        return;
    }
    *html += "<tr class=\"s\"><td></td><td></td>";
    for lane in 0..n_lanes {
        match line.codes.iter().find(|code| code.lane == lane && !code.ends) {
            None => *html += "<td class=\"l\"></td>",
            Some(code) => bracket_html(html, &MarginCode { begins: false, ..code.clone() }),
        }
    }
    *html += "</tr>\n";
}

fn bracket_html(html: &mut String, code: &MarginCode) {
    let begins = if code.begins { " b" } else { "" };
    let ends = if code.ends { " e" } else { "" };
    *html +=
        &format!("<td class=\"l{begins}{ends}\" style=\"border-color:{0} transparent {0} {0}\" title=\"", code.color);
    escape(html, &code.name);
    *html += "\"></td>";
}

/// The names of the codings that begin here; one that has no bracket is named as long as it
/// goes on.
fn margin_html(html: &mut String, line: &Line, catalog: &Catalog) {
    *html += "<td class=\"m\">";
    for code in line.codes.iter().filter(|code| code.begins || code.lane >= MAX_LANES) {
        *html +=
            &format!("<p class=\"c\" dir=\"auto\"><span class=\"dot\" style=\"background:{}\"></span>", code.color);
        *html += if code.begins { "" } else { "… " };
        escape(html, &named(code, catalog));
        *html += "</p>";
        if let Some(comment) = &code.comment {
            *html += "<p class=\"note\" dir=\"auto\">";
            escape(html, comment);
            *html += "</p>";
        }
    }
    for note in &line.notes {
        *html += "<p class=\"note\" dir=\"auto\"><b>";
        note_title(html, note, catalog);
        *html += "</b>\n";
        escape(html, note.body.trim_end());
        *html += "</p>";
    }
    *html += "</td>";
}

fn note_title(html: &mut String, note: &Note, catalog: &Catalog) {
    escape(html, &catalog.text("transcript-memo"));
    if !note.title.trim().is_empty() {
        *html += ": ";
        escape(html, note.title.trim());
    }
}
