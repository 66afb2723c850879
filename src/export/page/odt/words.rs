//! Words of an OpenDocument text with their looks.

use std::collections::BTreeMap;

use super::super::paper_shade;
use super::{Inline, escape};

/// The looks that words were set in, each under a name.
#[derive(Debug, Default)]
pub(super) struct Looks {
    names: BTreeMap<Look, String>,
}

/// Bold, italic, underlined, quiet, and the colour behind.
type Look = (bool, bool, bool, bool, Option<String>);

impl Looks {
    /// Appends words in their look.
    pub(super) fn put(&mut self, xml: &mut String, words: &Inline) {
        if words.text.is_empty() {
            return;
        }
        let is_set =
            words.is_strong || words.is_emphasis || words.is_underlined || words.is_quiet || words.shade.is_some();
        if !is_set {
            return put_text(xml, &words.text);
        }
        *xml += "<text:span text:style-name=\"";
        *xml += &self.name(words);
        *xml += "\">";
        put_text(xml, &words.text);
        *xml += "</text:span>";
    }

    /// The name of the words' look.
    pub(super) fn name(&mut self, words: &Inline) -> String {
        let shade = words.shade.map(|color| paper_shade(color).to_string());
        let look = (words.is_strong, words.is_emphasis, words.is_underlined, words.is_quiet, shade);
        let n = self.names.len();
        self.names.entry(look).or_insert_with(|| format!("VocesWords{n}")).clone()
    }

    /// The looks as styles.
    pub(super) fn styles(&self) -> String {
        let style = |(look, name): (&Look, &String)| {
            let (is_strong, is_emphasis, is_underlined, is_quiet, shade) = look;
            let mut xml = format!("<style:style style:name=\"{name}\" style:family=\"text\"><style:text-properties");
            let parts = [
                (*is_strong, " fo:font-weight=\"bold\" style:font-weight-complex=\"bold\""),
                (*is_emphasis, " fo:font-style=\"italic\" style:font-style-complex=\"italic\""),
                (*is_underlined, " style:text-underline-style=\"solid\" style:text-underline-width=\"auto\""),
                (*is_quiet, " fo:color=\"#666666\""),
            ];
            parts.iter().filter(|(is, _)| *is).for_each(|(_, part)| xml += part);
            if let Some(shade) = shade {
                xml += &format!(" fo:background-color=\"{shade}\"");
            }
            xml + "/></style:style>"
        };
        self.names.iter().map(style).collect()
    }
}

/// Appends text. White space that a reader of the format would join is spelt out.
pub(super) fn put_text(xml: &mut String, text: &str) {
    let mut plain = String::new();
    let mut is_after_space = true;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let special = match c {
            '\n' => "<text:line-break/>",
            '\t' => "<text:tab/>",
            ' ' if is_after_space || chars.peek().is_none_or(|&next| next == '\n') => "<text:s/>",
            _ => "",
        };
        if special.is_empty() {
            plain.push(c);
        } else {
            escape(xml, &plain);
            plain.clear();
            *xml += special;
        }
        is_after_space = matches!(c, ' ' | '\n' | '\t');
    }
    escape(xml, &plain);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_space_is_lost() {
        let of = |text: &str| {
            let mut xml = String::new();
            put_text(&mut xml, text);
            xml
        };
        assert_eq!(of("a b"), "a b");
        assert_eq!(of(" a  b "), "<text:s/>a <text:s/>b<text:s/>");
        assert_eq!(of("a \n<b>\tc"), "a<text:s/><text:line-break/>&lt;b&gt;<text:tab/>c");
    }
}
