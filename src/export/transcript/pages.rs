//! Transcripts as pages for Word and markdown: a table of number, text and codes.

use super::TranscriptOptions;
use super::lines::{Line, MarginCode, Note, PieceKind, Sheet};
use crate::export::page::{Block, Grid, Inline, ParagraphKind};
use crate::i18n::{Catalog, Message};

/// The pieces of all sheets. Of one document the title says the name already.
pub fn blocks<'c>(
    sheets: impl Iterator<Item = Sheet> + 'c,
    is_one: bool,
    options: &'c TranscriptOptions,
    catalog: &'c Catalog,
) -> impl Iterator<Item = Block> + 'c {
    sheets.flat_map(move |sheet| {
        let mut blocks = Vec::new();
        if !is_one {
            blocks.push(Block::Heading(1, sheet.name));
        }
        for note in &sheet.notes {
            blocks.push(Block::Paragraph(ParagraphKind::Quote, note_words(note, catalog)));
        }
        blocks.push(Block::Grid(grid(&sheet.lines, options, catalog)));
        blocks
    })
}

fn grid(lines: &[Line], options: &TranscriptOptions, catalog: &Catalog) -> Grid {
    let text = |key: &'static str| catalog.text(key).into_owned();
    let has_margin = options.with_codes || options.with_comments;
    let mut header = vec!["¶".to_owned(), text("transcript-column-text")];
    let mut widths = vec![2, 22];
    if has_margin {
        header.push(text(if options.with_codes { "transcript-codes" } else { "transcript-column-memos" }));
        widths = vec![2, 15, 7];
    }
    let rows = lines.iter().map(|line| {
        let mut row = vec![vec![Inline::quiet(line.number.clone())], line_words(line, options)];
        if has_margin {
            row.push(margin_words(line, catalog));
        }
        row
    });
    Grid { header, widths, is_bare: true, rows: rows.collect(), ..Grid::default() }
}

fn line_words(line: &Line, options: &TranscriptOptions) -> Vec<Inline> {
    let is_dim = options.dims_interviewer && line.is_interviewer;
    let mut words = Vec::with_capacity(line.pieces.len() + 1);
    if !line.speaker.is_empty() {
        words.push(Inline { is_quiet: is_dim, ..Inline::strong(format!("{}: ", line.speaker)) });
    }
    words.extend(line.pieces.iter().map(|piece| Inline {
        text: piece.text.clone(),
        is_strong: piece.kind == PieceKind::Label || piece.is_bold,
        is_emphasis: piece.is_italic,
        is_underlined: piece.is_underlined,
        is_quiet: is_dim || piece.kind == PieceKind::Time,
        shade: piece.shade,
    }));
    words
}

fn margin_words(line: &Line, catalog: &Catalog) -> Vec<Inline> {
    let mut words: Vec<Inline> = Vec::new();
    let begin_line = |words: &mut Vec<Inline>| {
        if !words.is_empty() {
            words.push(Inline::plain("\n"));
        }
    };
    for code in &line.codes {
        begin_line(&mut words);
        if code.begins {
            words.push(Inline::plain(named(code, catalog)).shaded(code.color));
        } else {
            words.push(Inline::quiet(format!("… {}", code.name)));
        }
        if let Some(comment) = &code.comment {
            begin_line(&mut words);
            words.push(Inline::emphasis(&**comment));
        }
    }
    for note in &line.notes {
        begin_line(&mut words);
        words.extend(note_words(note, catalog));
    }
    words
}

/// A code's name, with the coding's weight where it has one.
pub fn named(code: &MarginCode, catalog: &Catalog) -> String {
    match code.weight {
        None => code.name.clone(),
        Some(weight) => {
            let message = Message::new("transcript-weighed").with("name", code.name.clone());
            catalog.say(&message.with("weight", u32::from(weight)))
        }
    }
}

fn note_words(note: &Note, catalog: &Catalog) -> Vec<Inline> {
    let title = match note.title.trim() {
        "" => catalog.text("transcript-memo").into_owned(),
        title => format!("{}: {title}", catalog.text("transcript-memo")),
    };
    vec![Inline::strong(title), Inline::plain(format!("\n{}", note.body.trim_end()))]
}
