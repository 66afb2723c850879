//! Which language a text is probably in.

use whatlang::Lang;

use crate::i18n::Message;

/// So much of a text is looked at, in bytes.
const SAMPLE: usize = 1 << 14;

/// The language of a text in words, where it can be told; what stands at the very start is often
/// a heading, so words from within are looked at.
pub fn guess(text: &str) -> Option<Message> {
    let start = text.floor_char_boundary(text.len().saturating_sub(SAMPLE) / 3);
    let end = text.floor_char_boundary((start + SAMPLE).min(text.len()));
    let info = whatlang::detect(&text[start..end]).filter(whatlang::Info::is_reliable)?;
    Some(Message::new(match info.lang() {
        Lang::Spa => "preview-language-spanish",
        Lang::Eng => "preview-language-english",
        Lang::Deu => "preview-language-german",
        Lang::Por => "preview-language-portuguese",
        Lang::Fra => "preview-language-french",
        Lang::Ita => "preview-language-italian",
        Lang::Cat => "preview-language-catalan",
        Lang::Nld => "preview-language-dutch",
        Lang::Rus => "preview-language-russian",
        Lang::Tur => "preview-language-turkish",
        Lang::Ara => "preview-language-arabic",
        _ => "preview-language-other",
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_told_where_there_are_words_enough() {
        let of = |text: &str| guess(&text.repeat(3)).map(|message| message.key);
        assert_eq!(
            of("Al principio no sabíamos nada de lo que iba a pasar en la plaza. "),
            Some("preview-language-spanish")
        );
        assert_eq!(
            of("At first we knew nothing of what was going to happen in the square. "),
            Some("preview-language-english")
        );
        assert_eq!(
            of("Am Anfang wussten wir nicht, was auf dem Platz geschehen würde. "),
            Some("preview-language-german")
        );
        assert_eq!((of("12 34 56"), guess("")), (None, None));
    }
}
