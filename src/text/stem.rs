//! Stems: what the forms of one word have in common, in the languages of our interviews.

use waken_snowball::{Algorithm, stem};

use super::fold::fold;

/// How much of a text is read to tell its language, in bytes.
const SAMPLE: usize = 4_000;

/// A language whose words can be found by their stems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StemLanguage {
    /// Spanish.
    Spanish,
    /// English.
    English,
    /// German.
    German,
}

impl StemLanguage {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Spanish, Self::English, Self::German];

    /// The language of a text, as far as it can be told; one of the three is always taken for
    /// the likeliest, unless the text has no words at all.
    pub fn of(text: &str) -> Option<Self> {
        use whatlang::Lang;
        // What stands at the very start is often a heading.
        let start = text.floor_char_boundary(text.len().saturating_sub(SAMPLE) / 3);
        let end = text.floor_char_boundary((start + SAMPLE).min(text.len()));
        let detector = whatlang::Detector::with_allowlist(vec![Lang::Spa, Lang::Eng, Lang::Deu]);
        Some(match detector.detect_lang(&text[start..end])? {
            Lang::Eng => Self::English,
            Lang::Deu => Self::German,
            _ => Self::Spanish,
        })
    }

    /// The stem of a word, folded.
    pub fn stem(self, word: &str) -> String {
        let algorithm = match self {
            Self::Spanish => Algorithm::Spanish,
            Self::English => Algorithm::English,
            Self::German => Algorithm::German,
        };
        fold(&stem(algorithm, &word.to_lowercase()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for (language, forms) in [
            (StemLanguage::Spanish, ["organización", "organizaciones"]),
            (StemLanguage::Spanish, ["Resistencia", "resistencias"]),
            (StemLanguage::English, ["organising", "organised"]),
            (StemLanguage::German, ["Häuser", "Haus"]),
        ] {
            assert_eq!(language.stem(forms[0]), language.stem(forms[1]), "{forms:?}");
        }
        assert_ne!(StemLanguage::Spanish.stem("plaza"), StemLanguage::Spanish.stem("plan"));
    }

    #[test]
    fn the_language_of_a_text_is_told() {
        let of = StemLanguage::of;
        assert_eq!(of("Al principio no sabíamos nada y llegaba la gente a la plaza."), Some(StemLanguage::Spanish));
        assert_eq!(of("We did not know what to do when people came to the square."), Some(StemLanguage::English));
        assert_eq!(of("Wir wussten nicht, was wir tun sollten, als die Leute kamen."), Some(StemLanguage::German));
        assert_eq!(of("  \n"), None);
    }
}
