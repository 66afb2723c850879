//! Pages as one html file that needs nothing else: no script, no picture, no link outward.

use std::io::Write;

use super::{Block, DEEPEST_IN_CONTENTS, Grid, Inline, PageHead, ParagraphKind, paper_shade, styles};
use crate::export::ExportError;

const STYLE: &str = "\
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}
body.wide{max-width:80rem}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2rem}h3{font-size:1.05rem;margin-top:1.6rem}
h4{font-size:1rem;margin-top:1.2rem}
dl{display:grid;grid-template-columns:max-content auto;gap:.1rem .8rem;font-size:.9rem}dt{opacity:.7}dd{margin:0}
blockquote{margin:.1rem 0 1.2rem;padding-left:.9rem;border-left:3px solid #8886}
.source{margin:.9rem 0 .1rem;font-size:.85rem;opacity:.75}.quiet{opacity:.7}
mark{color:#111;padding:0 .1em;border-radius:.15em}
table{border-collapse:collapse;width:100%;font-size:.9rem;margin:.8rem 0}
th,td{text-align:start;vertical-align:top;padding:.25rem .5rem;overflow-wrap:anywhere}
th{border-bottom:1px solid #888}tr+tr>td{border-top:1px solid #8884}table.bare td{border:0}
.caption{margin:1.4rem 0 .3rem;break-after:avoid}.right{text-align:end}.note{margin:.2rem 0;font-size:.85rem;opacity:.75}nav ol{list-style:none;padding:0}nav li{margin:.1rem 0}nav .sub{margin-inline-start:1.2rem}
@media print{body{max-width:none;margin:0;font-size:11pt}thead{display:table-header-group}tr,blockquote{break-inside:avoid}.source,h2,h3,h4{break-after:avoid}.turn{break-before:page}}
";

/// Writes the page as html.
pub fn write_html(
    head: &PageHead,
    blocks: impl IntoIterator<Item = Block>,
    mut out: impl Write,
) -> Result<(), ExportError> {
    let mut html =
        format!("<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n", head.language.code());
    html += "<meta name=\"viewport\" content=\"width=device-width\">\n<title>";
    styles::escape(&mut html, &head.title);
    html += "</title>\n<style>\n";
    html += STYLE;
    if head.is_landscape {
        html += "@page{size:landscape}\n";
    }
    html += "</style>\n</head>\n";
    html += if head.is_landscape { "<body class=\"wide\">\n" } else { "<body>\n" };
    if !head.is_title_hidden {
        html += "<h1 dir=\"auto\">";
        styles::escape(&mut html, &head.title);
        html += "</h1>\n";
    }
    if !head.facts.is_empty() && !head.is_title_hidden {
        html += "<dl>\n";
        for (label, text) in &head.facts {
            html += "<dt>";
            styles::escape(&mut html, label);
            html += "</dt><dd>";
            styles::escape(&mut html, text);
            html += "</dd>\n";
        }
        html += "</dl>\n";
    }
    let mut is_list = false;
    // How many headings the contents list has reached; none without one.
    let mut reached: Option<usize> = None;
    for block in blocks {
        let is_item = matches!(block, Block::Paragraph(ParagraphKind::Item, _));
        if is_item != is_list {
            html += if is_item { "<ul>\n" } else { "</ul>\n" };
            is_list = is_item;
        }
        block_html(&mut html, &block, &mut reached);
        if html.len() > 1 << 16 {
            out.write_all(html.as_bytes())?;
            html.clear();
        }
    }
    if is_list {
        html += "</ul>\n";
    }
    html += "</body>\n</html>\n";
    out.write_all(html.as_bytes())?;
    out.flush()?;
    Ok(())
}

fn block_html(html: &mut String, block: &Block, reached: &mut Option<usize>) {
    match block {
        Block::Heading(level, text) => {
            let anchor = reached.as_mut().filter(|_| *level <= DEEPEST_IN_CONTENTS).map(|n| {
                *n += 1;
                format!(" id=\"s{n}\"")
            });
            let level = (*level).clamp(1, 3) + 1;
            *html += &format!("<h{level}{} dir=\"auto\">", anchor.unwrap_or_default());
            styles::escape(html, text);
            *html += &format!("</h{level}>\n");
        }
        Block::Caption(caption) => {
            *html += "<p class=\"caption\" dir=\"auto\"><strong>";
            styles::escape(html, &format!("{} {}:", caption.label, caption.number));
            *html += "</strong> ";
            styles::escape(html, &caption.text);
            *html += "</p>\n";
        }
        Block::Contents(entries) => {
            *reached = Some(0);
            *html += "<nav><ol>\n";
            for (n, (level, text)) in entries.iter().enumerate() {
                let class = if *level > 1 { " class=\"sub\"" } else { "" };
                *html += &format!("<li{class}><a href=\"#s{}\">", n + 1);
                styles::escape(html, text);
                *html += "</a></li>\n";
            }
            *html += "</ol></nav>\n";
        }
        Block::Turn { .. } => *html += "<div class=\"turn\"></div>\n",
        Block::Paragraph(kind, words) => {
            // Each paragraph finds its own direction: an Arabic quote stands right.
            let (open, close) = match kind {
                ParagraphKind::Body => ("<p dir=\"auto\">", "</p>\n"),
                ParagraphKind::Quote => ("<blockquote dir=\"auto\">", "</blockquote>\n"),
                ParagraphKind::Source => ("<p class=\"source\" dir=\"auto\">", "</p>\n"),
                ParagraphKind::Note => ("<p class=\"note\" dir=\"auto\">", "</p>\n"),
                ParagraphKind::Item => ("<li dir=\"auto\">", "</li>\n"),
            };
            *html += open;
            words.iter().for_each(|words| inline(html, words));
            *html += close;
        }
        Block::Grid(grid) => table(html, grid),
    }
}

fn table(html: &mut String, grid: &Grid) {
    *html += if grid.is_bare { "<table class=\"bare\">\n<colgroup>" } else { "<table>\n<colgroup>" };
    for share in grid.thousandths() {
        *html += &format!("<col style=\"width:{}.{}%\">", share / 10, share % 10);
    }
    *html += "</colgroup>\n";
    if !grid.header.is_empty() {
        *html += "<thead><tr>";
        for (n, text) in grid.header.iter().enumerate() {
            *html += if grid.at_right.contains(&n) { "<th class=\"right\">" } else { "<th>" };
            styles::escape(html, text);
            *html += "</th>";
        }
        *html += "</tr></thead>\n";
    }
    *html += "<tbody>\n";
    for row in &grid.rows {
        *html += "<tr>";
        for n in 0..grid.n_columns() {
            *html += if grid.at_right.contains(&n) { "<td class=\"right\">" } else { "<td dir=\"auto\">" };
            row.get(n).into_iter().flatten().for_each(|words| inline(html, words));
            *html += "</td>";
        }
        *html += "</tr>\n";
    }
    *html += "</tbody>\n</table>\n";
}

fn inline(html: &mut String, words: &Inline) {
    let mut close: Vec<&str> = Vec::new();
    let mut open = |html: &mut String, is: bool, tag: &str, end: &'static str| {
        if is {
            *html += tag;
            close.push(end);
        }
    };
    open(html, words.is_strong, "<strong>", "</strong>");
    open(html, words.is_emphasis, "<em>", "</em>");
    open(html, words.is_underlined, "<u>", "</u>");
    open(html, words.is_quiet, "<span class=\"quiet\">", "</span>");
    if let Some(color) = words.shade {
        open(html, true, &format!("<mark style=\"background:{}\">", paper_shade(color)), "</mark>");
    }
    for (n, line) in words.text.split('\n').enumerate() {
        if n > 0 {
            *html += "<br>";
        }
        styles::escape(html, line);
    }
    close.iter().rev().for_each(|end| *html += end);
}
