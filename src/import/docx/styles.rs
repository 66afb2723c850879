//! Styles: what a paragraph's or a run's style says of looks and headings.
//!
//! Bold and italic of a character style turn those of the paragraph style round (what stands out
//! in a bold heading is light); what a run says of itself goes before all styles.

use std::collections::HashMap;

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};

use super::walk::is_word_namespace;
use crate::import::rich::Looks;
use crate::import::xml::attribute;
use crate::import::{ImportError, heading, limits};
use crate::model::FormatKind;

/// What properties say of looks; none where they are silent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    pub(super) underline: Option<bool>,
}

impl Said {
    /// Takes what an element of run properties says.
    pub(super) fn take(&mut self, name: &str, element: &BytesStart<'_>) {
        let value = || attribute(element, "val");
        let is_on = || value().is_none_or(|value| !matches!(value.as_str(), "0" | "false" | "off"));
        match name {
            "b" => self.bold = Some(is_on()),
            "i" => self.italic = Some(is_on()),
            "u" => self.underline = Some(value().is_some_and(|value| value != "none")),
            _ => {}
        }
    }

    /// These, and where they are silent what `under` says.
    const fn over(self, under: Self) -> Self {
        const fn first(one: Option<bool>, other: Option<bool>) -> Option<bool> {
            if one.is_some() { one } else { other }
        }
        Self {
            bold: first(self.bold, under.bold),
            italic: first(self.italic, under.italic),
            underline: first(self.underline, under.underline),
        }
    }
}

/// One style as it is written.
#[derive(Clone, Debug, Default)]
struct Style {
    based_on: Option<String>,
    said: Said,
    heading: Option<Option<FormatKind>>,
}

/// One style with all that it takes over from those it is based on.
#[derive(Clone, Copy, Debug, Default)]
struct Resolved {
    said: Said,
    heading: Option<FormatKind>,
}

/// All styles of a document, followed to their ends.
#[derive(Clone, Debug, Default)]
pub(super) struct Styles {
    defaults: Said,
    /// The style of paragraphs that name none.
    paragraph: Resolved,
    styles: HashMap<String, Resolved>,
}

impl Styles {
    /// Reads `styles.xml`.
    pub(super) fn read(xml: &str) -> Result<Self, ImportError> {
        let mut reading = Reading::default();
        reading.run(xml)?;
        Ok(reading.resolve())
    }

    /// The heading that a paragraph of this style is.
    pub(super) fn heading(&self, id: Option<&str>) -> Option<FormatKind> {
        match id {
            None => self.paragraph.heading,
            Some(id) => match self.styles.get(id) {
                Some(style) => style.heading,
                None => heading::of_name(id),
            },
        }
    }

    /// The looks of a run that says `said` of itself, in a paragraph of a style.
    pub(super) fn looks(&self, paragraph: Option<&str>, character: Option<&str>, said: Said) -> Looks {
        let paragraph = match paragraph {
            Some(id) => self.styles.get(id).map(|style| style.said),
            None => None,
        };
        let paragraph = paragraph.unwrap_or(self.paragraph.said).over(self.defaults);
        let character = character.and_then(|id| self.styles.get(id)).map(|style| style.said).unwrap_or_default();
        let turned = |said: Option<bool>, character: Option<bool>, paragraph: Option<bool>| {
            said.unwrap_or_else(|| character.unwrap_or(false) != paragraph.unwrap_or(false))
        };
        Looks {
            bold: turned(said.bold, character.bold, paragraph.bold),
            italic: turned(said.italic, character.italic, paragraph.italic),
            underline: said.underline.or(character.underline).or(paragraph.underline).unwrap_or(false),
        }
    }
}

/// The styles while they are read.
#[derive(Default)]
struct Reading {
    defaults: Said,
    default_paragraph: Option<String>,
    styles: HashMap<String, Style>,
    /// The style that is open.
    id: Option<String>,
}

impl Reading {
    fn run(&mut self, xml: &str) -> Result<(), ImportError> {
        let mut reader = NsReader::from_str(xml);
        let mut stack: Vec<String> = Vec::new();
        loop {
            let (namespace, event) = reader.read_resolved_event().map_err(|_not_xml| ImportError::Damaged)?;
            let is_word = is_word_namespace(&namespace);
            match event {
                Event::Start(element) => {
                    if stack.len() >= limits::DEPTH {
                        return Err(ImportError::TooDeep);
                    }
                    if is_word {
                        self.open(&element, &stack);
                    }
                    // Other vocabularies say nothing here, but depth counts.
                    stack.push(if is_word { element.local_name().into_inner().to_owned() } else { String::new() });
                }
                Event::Empty(element) if is_word => self.open(&element, &stack),
                Event::End(_) => drop(stack.pop()),
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn open(&mut self, element: &BytesStart<'_>, stack: &[String]) {
        let name = element.local_name().into_inner();
        let parent = stack.last().map_or("", String::as_str);
        let is_in = |outer: &str| stack.iter().any(|open| open == outer);
        match (name, parent) {
            ("style", "styles") => {
                let Some(id) = attribute(element, "styleId") else { return };
                let is_default =
                    attribute(element, "default").is_some_and(|value| matches!(value.as_str(), "1" | "true" | "on"));
                if is_default && attribute(element, "type").is_some_and(|kind| kind == "paragraph") {
                    self.default_paragraph = Some(id.clone());
                }
                let heading = heading::of_name(&id).map(Some);
                self.styles.insert(id.clone(), Style { heading, ..Style::default() });
                self.id = Some(id);
            }
            (_, "rPr") if is_in("docDefaults") => self.defaults.take(name, element),
            // Tables' styles have looks of their own for the first row and others.
            _ if is_in("tblStylePr") => {}
            ("basedOn", "style") => {
                let based_on = attribute(element, "val");
                if let Some(style) = self.open_style() {
                    style.based_on = based_on;
                }
            }
            ("name", "style") => {
                let heading = attribute(element, "val").and_then(|name| heading::of_name(&name));
                if let Some(style) = self.open_style().filter(|_| heading.is_some()) {
                    style.heading = Some(heading);
                }
            }
            ("outlineLvl", "pPr") => {
                let level = attribute(element, "val").and_then(|level| level.parse().ok());
                if let (Some(level), Some(style)) = (level, self.open_style()) {
                    style.heading = Some(heading::of_outline(level));
                }
            }
            (_, "rPr") if is_in("style") => {
                if let Some(style) = self.open_style() {
                    style.said.take(name, element);
                }
            }
            _ => {}
        }
    }

    fn open_style(&mut self) -> Option<&mut Style> {
        self.styles.get_mut(self.id.as_deref()?)
    }

    /// Follows every style to the end of its chain once; a circle ends where it closes.
    fn resolve(self) -> Styles {
        let mut resolved: HashMap<String, Resolved> = HashMap::with_capacity(self.styles.len());
        let mut chain: Vec<&str> = Vec::new();
        let mut ids: Vec<&str> = self.styles.keys().map(String::as_str).collect();
        ids.sort_unstable();
        for id in ids {
            let mut next = Some(id);
            while let Some(id) = next.filter(|id| !resolved.contains_key(*id)) {
                let Some(style) = self.styles.get(id) else { break };
                // What stands here is replaced below; until then it ends a circle.
                resolved.insert(id.to_owned(), Resolved::default());
                chain.push(id);
                next = style.based_on.as_deref();
            }
            let mut under = next.and_then(|id| resolved.get(id)).copied().unwrap_or_default();
            while let Some(id) = chain.pop() {
                let Some(style) = self.styles.get(id) else { continue };
                let heading = style.heading.unwrap_or(under.heading);
                under = Resolved { said: style.said.over(under.said), heading };
                resolved.insert(id.to_owned(), under);
            }
        }
        let paragraph = self.default_paragraph.and_then(|id| resolved.get(&id).copied()).unwrap_or_default();
        Styles { defaults: self.defaults, paragraph, styles: resolved }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    fn styles(body: &str) -> Styles {
        Styles::read(&format!("<w:styles xmlns:w=\"{WORD}\">{body}</w:styles>")).unwrap()
    }

    fn style(id: &str, based_on: &str, inner: &str) -> String {
        format!("<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:basedOn w:val=\"{based_on}\"/>{inner}</w:style>")
    }

    #[test]
    fn chains_switches_and_defaults() {
        let read = styles(
            &("<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>".to_owned()
                + &style("A", "", "<w:rPr><w:b w:val=\"0\"/><w:i/></w:rPr>")
                + &style("B", "A", "<w:rPr><w:u w:val=\"single\"/></w:rPr>")
                + &style("C", "B", "<w:rPr><w:b/><w:u w:val=\"none\"/></w:rPr>")
                + &style("Fuerte", "", "<w:rPr><w:b/><w:i/></w:rPr>")),
        );
        let looks = |p: Option<&str>, r: Option<&str>| {
            let Looks { bold, italic, underline } = read.looks(p, r, Said::default());
            (bold, italic, underline)
        };
        assert_eq!(looks(None, None), (true, false, false));
        assert_eq!(looks(Some("B"), None), (false, true, true));
        assert_eq!(looks(Some("C"), None), (true, true, false));
        assert_eq!(looks(Some("B"), Some("Fuerte")), (true, false, true));
        let said = Said { bold: Some(false), underline: Some(false), italic: None };
        assert_eq!(read.looks(Some("C"), None, said), Looks { italic: true, ..Looks::PLAIN });
    }

    #[test]
    fn headings_by_name_by_level_and_by_inheritance() {
        let read = styles(
            &(style("x1", "", "<w:name w:val=\"heading 1\"/>")
                + &style("mio", "x1", "")
                + &style("cuerpo", "x1", "<w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>")
                + &style("nivel", "", "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>")),
        );
        let heading = |id| read.heading(Some(id));
        assert_eq!(heading("x1"), Some(FormatKind::Heading1));
        assert_eq!(heading("mio"), Some(FormatKind::Heading1));
        assert_eq!(heading("cuerpo"), None);
        assert_eq!(heading("nivel"), Some(FormatKind::Heading3));
        assert_eq!(heading("Ttulo2"), Some(FormatKind::Heading2));
        assert_eq!(read.heading(None), None);
    }

    #[test]
    fn circles_and_long_chains_end() {
        let bold = "<w:rPr><w:b/></w:rPr>";
        let read =
            styles(&(style("A", "B", bold) + &style("B", "C", "") + &style("C", "A", "") + &style("D", "D", bold)));
        assert!(read.looks(Some("D"), None, Said::default()).bold);
        assert!(read.looks(Some("A"), None, Said::default()).bold);
        let chain: String = (0..100_000).map(|n| style(&format!("s{n}"), &format!("s{}", n + 1), "")).collect();
        let read = styles(&(chain + &style("s100000", "", bold)));
        assert!(read.looks(Some("s0"), None, Said::default()).bold);
    }
}
