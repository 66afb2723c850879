//! What a person wrote in markdown as blocks of a page.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{Block, Grid, Inline, ParagraphKind};

/// Reads markdown: headings, paragraphs, emphasis, lists, quotes and tables. Everything else
/// (code, html, pictures) becomes its words; no word is left out.
pub fn blocks_of_markdown(text: &str) -> Vec<Block> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut reading = Reading::default();
    for event in Parser::new_ext(text, options) {
        reading.take(event);
    }
    reading.end_paragraph();
    reading.blocks
}

/// What has been read so far.
#[derive(Default)]
struct Reading {
    blocks: Vec<Block>,
    words: Vec<Inline>,
    n_strong: usize,
    n_emphasis: usize,
    n_quotes: usize,
    /// The lists that are open: the next number, or none for points.
    lists: Vec<Option<u64>>,
    /// True where the next paragraph begins a point of a list.
    begins_item: bool,
    heading: Option<u8>,
    grid: Option<Grid>,
    links: Vec<String>,
}

impl Reading {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.push(&text);
            }
            Event::Html(text) | Event::InlineHtml(text) => self.push(&text),
            Event::FootnoteReference(name) => self.push(&name),
            // Whoever begins a new line in a memo means it.
            Event::SoftBreak | Event::HardBreak => self.push("\n"),
            Event::Rule => self.end_paragraph(),
            Event::TaskListMarker(done) => self.push(if done { "☑ " } else { "☐ " }),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.end_paragraph();
                self.heading = Some(level as u8);
            }
            Tag::BlockQuote(_) => {
                self.end_paragraph();
                self.n_quotes += 1;
            }
            Tag::List(first) => {
                self.end_paragraph();
                self.lists.push(first);
            }
            Tag::Item => {
                self.end_paragraph();
                self.begins_item = true;
                if let Some(Some(number)) = self.lists.last_mut() {
                    let text = format!("{number}. ");
                    *number += 1;
                    self.push(&text);
                }
            }
            Tag::Strong => self.n_strong += 1,
            Tag::Emphasis => self.n_emphasis += 1,
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => self.links.push(dest_url.into_string()),
            Tag::Table(_) => {
                self.end_paragraph();
                self.grid = Some(Grid::default());
            }
            Tag::TableRow => {
                if let Some(grid) = &mut self.grid {
                    grid.rows.push(Vec::new());
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::HtmlBlock => self.end_paragraph(),
            TagEnd::Item => {
                self.end_paragraph();
                self.begins_item = false;
            }
            TagEnd::BlockQuote(_) => {
                self.end_paragraph();
                self.n_quotes = self.n_quotes.saturating_sub(1);
            }
            TagEnd::List(_) => {
                self.end_paragraph();
                self.lists.pop();
            }
            TagEnd::Strong => self.n_strong = self.n_strong.saturating_sub(1),
            TagEnd::Emphasis => self.n_emphasis = self.n_emphasis.saturating_sub(1),
            TagEnd::Link | TagEnd::Image => {
                let target = self.links.pop().unwrap_or_default();
                let is_said = self.words.last().is_some_and(|words| words.text.contains(&target));
                if !target.is_empty() && !is_said {
                    self.push(&format!(" ({target})"));
                }
            }
            TagEnd::TableCell => {
                let cell = std::mem::take(&mut self.words);
                if let Some(grid) = &mut self.grid {
                    match grid.rows.last_mut() {
                        Some(row) => row.push(cell),
                        None => grid.header.push(cell.into_iter().map(|words| words.text).collect()),
                    }
                }
            }
            TagEnd::Table => self.blocks.extend(self.grid.take().map(Block::Grid)),
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        let (is_strong, is_emphasis) = (self.n_strong > 0, self.n_emphasis > 0);
        match self.words.last_mut() {
            Some(last) if last.is_strong == is_strong && last.is_emphasis == is_emphasis => last.text += text,
            _ => self.words.push(Inline { is_strong, is_emphasis, ..Inline::plain(text) }),
        }
    }

    /// Ends what is being read; nothing where no word was read.
    fn end_paragraph(&mut self) {
        let mut words = std::mem::take(&mut self.words);
        if let Some(last) = words.last_mut() {
            last.text.truncate(last.text.trim_end().len());
        }
        let heading = self.heading.take();
        if words.iter().all(|words| words.text.is_empty()) {
            return;
        }
        self.blocks.push(match heading {
            Some(level) => Block::Heading(level.min(3), words.into_iter().map(|words| words.text).collect()),
            None => Block::Paragraph(self.kind(), words),
        });
        self.begins_item = false;
    }

    fn kind(&self) -> ParagraphKind {
        if self.n_quotes > 0 {
            ParagraphKind::Quote
        } else if self.begins_item {
            ParagraphKind::Item
        } else {
            ParagraphKind::Body
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let inline = |words: &Inline| match (words.is_strong, words.is_emphasis) {
            (true, true) => format!("[b+i {}]", words.text),
            (true, false) => format!("[b {}]", words.text),
            (false, true) => format!("[i {}]", words.text),
            (false, false) => words.text.clone(),
        };
        let tell = |block: &Block| match block {
            Block::Heading(level, text) => format!("{level} {text}"),
            Block::Paragraph(kind, words) => format!("{kind:?} {}", words.iter().map(inline).collect::<String>()),
            Block::Grid(grid) => format!("{:?} {}", grid.header, grid.rows.len()),
            other => format!("{other:?}"),
        };
        blocks_of_markdown(text).iter().map(tell).collect()
    }

    #[test]
    fn marks_become_blocks_and_no_word_is_lost() {
        assert_eq!(told("# Uno\ndos **tres** *cuatro*\ncinco"), ["1 Uno", "Body dos [b tres] [i cuatro]\ncinco"]);
        assert_eq!(told("- a\n- b\n  - c\n\n1. d\n2. e"), ["Item a", "Item b", "Item c", "Item 1. d", "Item 2. e"]);
        assert_eq!(
            told("> «cita»\n\n[lugar](https://x.org) <b>y</b>"),
            ["Quote «cita»", "Body lugar (https://x.org) <b>y</b>"]
        );
        assert_eq!(told("| a | b |\n|---|---|\n| 1 | 2 |"), ["[\"a\", \"b\"] 1"]);
        assert_eq!(told("```\ncode\n```\n- [ ] do"), ["Body code", "Item ☐ do"]);
        assert_eq!(told("5 * 3 < 20 & so_on\n\n\n"), ["Body 5 * 3 < 20 & so_on"]);
        assert_eq!(told("   \n"), [""; 0]);
    }
}
