//! Styles: what a paragraph's or a span's style says of looks.

use std::collections::HashMap;

use quick_xml::events::BytesStart;

use crate::import::limits;
use crate::import::rich::Looks;
use crate::import::xml::attribute;

/// What text properties say of looks; none where they are silent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Said {
    bold: Option<bool>,
    italic: Option<bool>,
    underline: Option<bool>,
}

/// One style as it is written.
#[derive(Clone, Debug, Default)]
struct Style {
    parent: Option<String>,
    said: Said,
}

/// What a style is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Family {
    Paragraph,
    Text,
}

/// The styles of a document as they are met.
#[derive(Clone, Debug, Default)]
pub(super) struct Styles {
    /// What holds for paragraphs without a style.
    default: Said,
    styles: HashMap<(Family, String), Style>,
    /// The style that is open; its name is none for the default of paragraphs.
    open: Option<(Family, Option<String>)>,
}

impl Styles {
    /// A style begins: `style:style` or `style:default-style`.
    pub(super) fn begin(&mut self, is_default: bool, element: &BytesStart<'_>) {
        let family = match attribute(element, "family").as_deref() {
            Some("paragraph") => Family::Paragraph,
            Some("text") => Family::Text,
            _ => return self.open = None,
        };
        let name = attribute(element, "name").filter(|_| !is_default);
        if let Some(name) = &name {
            let parent = attribute(element, "parent-style-name");
            self.styles.insert((family, name.clone()), Style { parent, said: Said::default() });
        }
        self.open = (name.is_some() || family == Family::Paragraph).then_some((family, name));
    }

    /// What the open style says: `style:text-properties`.
    pub(super) fn take(&mut self, element: &BytesStart<'_>) {
        let said = match &self.open {
            Some((_, None)) => &mut self.default,
            Some((family, Some(name))) => match self.styles.get_mut(&(*family, name.clone())) {
                Some(style) => &mut style.said,
                None => return,
            },
            None => return,
        };
        if let Some(weight) = attribute(element, "font-weight") {
            said.bold = Some(weight.parse::<u32>().map_or(weight == "bold", |weight| weight >= 600));
        }
        if let Some(style) = attribute(element, "font-style") {
            said.italic = Some(matches!(style.as_str(), "italic" | "oblique"));
        }
        if let Some(line) = attribute(element, "text-underline-style") {
            said.underline = Some(line != "none");
        }
    }

    /// The open style ends.
    pub(super) fn end(&mut self) {
        self.open = None;
    }

    /// The looks of a paragraph of a style.
    pub(super) fn paragraph(&self, name: Option<&str>) -> Looks {
        self.over(Family::Paragraph, name, over(self.default, Looks::PLAIN))
    }

    /// The looks of words of a style, where `outer` holds around them.
    pub(super) fn text(&self, name: Option<&str>, outer: Looks) -> Looks {
        self.over(Family::Text, name, outer)
    }

    fn over(&self, family: Family, name: Option<&str>, outer: Looks) -> Looks {
        let mut chain = Vec::new();
        let mut name = name.map(str::to_owned);
        // A circle ends where no real chain is as long.
        while let Some(style) =
            name.and_then(|name| self.styles.get(&(family, name))).filter(|_| chain.len() < limits::DEPTH)
        {
            chain.push(style.said);
            name = style.parent.clone();
        }
        chain.into_iter().rev().fold(outer, |looks, said| over(said, looks))
    }
}

fn over(said: Said, looks: Looks) -> Looks {
    Looks {
        bold: said.bold.unwrap_or(looks.bold),
        italic: said.italic.unwrap_or(looks.italic),
        underline: said.underline.unwrap_or(looks.underline),
    }
}
