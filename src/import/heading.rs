//! Which styles are headings, by the names that word processors give them.

use crate::model::FormatKind;

/// How `Heading` begins in the languages of the word processors in use; letters only, lower case,
/// with and without the letters that ids of styles leave out.
const NAMES: &[&str] = &[
    "heading",
    "head",
    "überschrift",
    "uberschrift",
    "berschrift",
    "título",
    "titulo",
    "ttulo",
    "encabezado",
    "encapçalament",
    "titre",
    "titolo",
    "cabeçalho",
    "kop",
    "rubrik",
    "overskrift",
    "otsikko",
    "nagłówek",
    "nagwek",
    "nadpis",
    "címsor",
    "cmsor",
    "titlu",
    "заголовок",
    "başlık",
    "balk",
    "επικεφαλίδα",
    "標題",
    "标题",
    "見出し",
    "제목",
];

/// The heading that a style of this name or id is: `heading 2`, `Überschrift 2`, `Ttulo2`.
pub(super) fn of_name(name: &str) -> Option<FormatKind> {
    let name = name.trim();
    let words = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let level: usize = name[words.len()..].parse().ok().filter(|level| (1..=9).contains(level))?;
    let words: String = words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    NAMES.contains(&words.as_str()).then(|| FormatKind::heading(level))
}

/// The heading of an outline level counted from 0; the tenth is body text.
pub(super) fn of_outline(level: usize) -> Option<FormatKind> {
    (level < 9).then(|| FormatKind::heading(level + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_in_any_language() {
        for name in ["heading 2", "Heading2", "Überschrift 2", "berschrift2", "Título 2", "Ttulo2", "標題 2", "Kop_2"]
        {
            assert_eq!(of_name(name), Some(FormatKind::Heading2), "{name}");
        }
        for name in ["Heading", "Title", "toc 2", "Header 1", "Heading 0", "2", "", "Heading 12"] {
            assert_eq!(of_name(name), None, "{name}");
        }
        assert_eq!(
            (of_outline(0), of_outline(8), of_outline(9)),
            (Some(FormatKind::Heading1), Some(FormatKind::Heading6), None)
        );
    }
}
