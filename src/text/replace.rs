//! Words in the place of words that were found.

use super::{EditError, Span, TextEdit, TextIndex};

/// What stands in the place of what is found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Substitute {
    /// The new words, as they are; may be empty.
    pub words: String,
    /// Capitals follow what was found: `Perro` and `PERRO` become `Gato` and `GATO`.
    pub keep_capitals: bool,
}

impl Substitute {
    /// The words for what was found.
    pub fn instead_of(&self, found: &str) -> String {
        let has_case = |c: &char| c.is_uppercase() || c.is_lowercase();
        let cased: Vec<char> = found.chars().filter(has_case).collect();
        let begins_large = cased.first().is_some_and(|c| c.is_uppercase());
        if !self.keep_capitals || !begins_large {
            return self.words.clone();
        }
        if cased.len() > 1 && cased.iter().all(|c| c.is_uppercase()) {
            return self.words.to_uppercase();
        }
        let first = self.words.find(|c: char| has_case(&c)).unwrap_or(0);
        let (before, rest) = self.words.split_at(first);
        let mut letters = rest.chars();
        let large: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        format!("{before}{large}{}", letters.as_str())
    }

    /// The edit that puts the words in the place of all hits, which come in order. A hit that
    /// overlaps the one before it, or holds nothing, is left as it is.
    pub fn edit(
        &self,
        text: &str,
        index: &TextIndex,
        hits: impl IntoIterator<Item = Span>,
    ) -> Result<TextEdit, EditError> {
        let mut end = index.whole().start;
        let mut parts = Vec::new();
        for hit in hits {
            if hit.is_empty() || hit.start < end {
                continue;
            }
            end = hit.end;
            parts.push((hit, self.instead_of(index.slice(text, hit))));
        }
        TextEdit::new(text, index, parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_follow_what_was_found() {
        let kept = |words: &str, found: &str| Substitute { words: words.into(), keep_capitals: true }.instead_of(found);
        assert_eq!(kept("gato", "perro"), "gato");
        assert_eq!(kept("gato", "Perro"), "Gato");
        assert_eq!(kept("gato", "PERRO"), "GATO");
        assert_eq!(kept("élite", "Área"), "Élite");
        assert_eq!(kept("straße", "WEG"), "STRASSE");
        assert_eq!(kept("«así»", "Bien"), "«Así»");
        assert_eq!(kept("we", "I"), "We");
        assert_eq!(kept("McCoy", "smith"), "McCoy");
        assert_eq!(kept("", "Perro"), "");
        assert_eq!(kept("你好", "Hola"), "你好");
        assert_eq!(Substitute { words: "gato".into(), keep_capitals: false }.instead_of("Perro"), "gato");
    }

    #[test]
    fn hits_that_overlap_are_replaced_once() {
        let text = "aaaa";
        let hits = [Span::new(0, 2), Span::new(1, 3), Span::new(2, 4), Span::caret(4)];
        let edit = Substitute { words: "b".into(), keep_capitals: false }.edit(text, &TextIndex::new(text), hits);
        assert_eq!(edit.and_then(|edit| edit.apply(text, &TextIndex::new(text))), Ok("bb".to_owned()));
    }
}
