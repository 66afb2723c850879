//! How letters look by the tags that are open: `b`, `i`, `u` and their like, and simple inline
//! css.

use html5ever::LocalName;
use html5ever::tokenizer::Tag;

use crate::import::rich::Looks;

/// How far an end tag is looked for among the open ones. Nesting without end is no page.
const REACH: usize = 256;

/// What a tag says of looks; none where it is silent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Said {
    bold: Option<bool>,
    italic: Option<bool>,
    underline: Option<bool>,
}

#[derive(Clone, Debug)]
struct Element {
    name: LocalName,
    said: Said,
    /// What holds inside it.
    looks: Looks,
}

/// The tags that are open.
#[derive(Debug, Default)]
pub(super) struct Elements {
    open: Vec<Element>,
    /// How many of them end where others of their kind begin.
    n_implied: usize,
}

impl Elements {
    /// How words look here.
    pub(super) fn looks(&self) -> Looks {
        self.open.last().map_or(Looks::PLAIN, |element| element.looks)
    }

    /// A tag opens; where another of its name ends with it, it does.
    pub(super) fn begin(&mut self, tag: &Tag) {
        let name = &*tag.name;
        if is_void(name) || tag.self_closing && !matches!(name, "b" | "i" | "u" | "span" | "p" | "div") {
            return;
        }
        // A block ends the paragraph before it, a cell the cell.
        let ended: &[&str] = match name {
            "p" | "div" | "ul" | "ol" | "table" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => &["p"],
            "td" | "th" => &["td", "th", "p"],
            "tr" => &["tr", "td", "th", "p"],
            _ => &[],
        };
        if !ended.is_empty() && self.n_implied > 0 {
            self.end_implied(ended);
        }
        self.n_implied += usize::from(is_implied(name));
        let said = said(tag);
        let looks = over(said, self.looks());
        self.open.push(Element { name: tag.name.clone(), said, looks });
    }

    /// A tag closes.
    pub(super) fn end(&mut self, name: &LocalName) {
        let from = self.open.len().saturating_sub(REACH);
        if let Some(n) = self.open[from..].iter().rposition(|element| element.name == *name) {
            self.remove(from + n);
        }
    }

    fn end_implied(&mut self, ended: &[&str]) {
        let from = self.open.len().saturating_sub(REACH);
        let table = self.open[from..].iter().rposition(|element| &*element.name == "table").map_or(from, |n| from + n);
        for n in (table..self.open.len()).rev() {
            if ended.contains(&&*self.open[n].name) {
                self.remove(n);
            }
        }
    }

    /// Takes one out, and what it said out of those inside it.
    fn remove(&mut self, n: usize) {
        let removed = self.open.remove(n);
        self.n_implied -= usize::from(is_implied(&removed.name));
        if removed.said == Said::default() {
            return;
        }
        let mut outer = n.checked_sub(1).map_or(Looks::PLAIN, |n| self.open[n].looks);
        for element in &mut self.open[n..] {
            element.looks = over(element.said, outer);
            outer = element.looks;
        }
    }
}

fn over(said: Said, looks: Looks) -> Looks {
    Looks {
        bold: said.bold.unwrap_or(looks.bold),
        italic: said.italic.unwrap_or(looks.italic),
        underline: said.underline.unwrap_or(looks.underline),
    }
}

fn is_implied(name: &str) -> bool {
    matches!(name, "p" | "td" | "th" | "tr")
}

fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "source"
            | "track"
            | "wbr"
    )
}

fn said(tag: &Tag) -> Said {
    let mut said = match &*tag.name {
        "b" | "strong" | "th" => Said { bold: Some(true), ..Said::default() },
        "i" | "em" | "cite" | "dfn" | "var" | "address" => Said { italic: Some(true), ..Said::default() },
        "u" | "ins" => Said { underline: Some(true), ..Said::default() },
        _ => Said::default(),
    };
    let Some(style) = tag.attrs.iter().find(|attribute| &*attribute.name.local == "style") else { return said };
    for part in style.value.split(';') {
        let Some((property, value)) = part.split_once(':') else { continue };
        let value = value.trim().trim_end_matches("!important").trim_end().to_ascii_lowercase();
        match property.trim().to_ascii_lowercase().as_str() {
            "font-weight" => {
                let is_heavy = || value.parse::<u32>().is_ok_and(|weight| weight >= 600);
                said.bold = Some(matches!(value.as_str(), "bold" | "bolder") || is_heavy());
            }
            "font-style" => said.italic = Some(value.starts_with("italic") || value.starts_with("oblique")),
            "text-decoration" | "text-decoration-line" => {
                said.underline = Some(value.split_whitespace().any(|word| word == "underline"));
            }
            _ => {}
        }
    }
    said
}
