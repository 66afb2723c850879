//! Which language a text is probably in.

use whatlang::Lang;

use crate::i18n::Message;

/// So much of a text is looked at, in bytes.
const SAMPLE: usize = 1 << 14;

/// A guess less sure than this, of 1, is none.
const MIN_CONFIDENCE: f64 = 0.1;

/// The language of a text in words, where it can be told; what stands at the very start is often
/// a heading, so words from within are looked at.
pub fn guess(text: &str) -> Option<Message> {
    let start = text.floor_char_boundary(text.len().saturating_sub(SAMPLE) / 3);
    let end = text.floor_char_boundary((start + SAMPLE).min(text.len()));
    let info = whatlang::detect(&text[start..end]).filter(|info| info.confidence() > MIN_CONFIDENCE)?;
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
        let of = |text: &str| guess(text).map(|message| message.key);
        for (text, key) in [
            (
                "Al principio no sabíamos nada de lo que iba a pasar en la plaza. Llegaba la gente con lo que tenía, y \
                 después nos juntábamos los martes para cocinar y conversar.",
                "preview-language-spanish",
            ),
            (
                "At first we knew nothing of what was going to happen in the square. People came with whatever they \
                 had, and afterwards we met on Tuesdays to cook and to talk.",
                "preview-language-english",
            ),
            (
                "Am Anfang wussten wir nicht, was auf dem Platz geschehen würde. Die Leute kamen mit dem, was sie \
                 hatten, und danach trafen wir uns dienstags, um zu kochen und zu reden.",
                "preview-language-german",
            ),
        ] {
            assert_eq!(of(text), Some(key));
        }
        assert_eq!((of("12 34 56"), guess("")), (None, None));
    }
}
