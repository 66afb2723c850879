//! Bytes to text: which encoding, which line ends, which characters cannot stay.
//!
//! In this order: a byte order mark; strict UTF-8; UTF-16 without a mark, seen by its NUL
//! bytes; a guess over the legacy encodings. Then CRLF and lone CR become `\n`, a U+FEFF at
//! the start is dropped and NUL becomes U+FFFD. Nothing else is changed: no
//! normalisation, no trimming.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GB18030, GBK, IBM866, ISO_2022_JP, ISO_8859_2, ISO_8859_3, ISO_8859_4, ISO_8859_5,
    ISO_8859_6, ISO_8859_7, ISO_8859_8, ISO_8859_8_I, ISO_8859_10, ISO_8859_13, ISO_8859_14, ISO_8859_15, ISO_8859_16,
    KOI8_R, KOI8_U, MACINTOSH, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_874, WINDOWS_1250, WINDOWS_1251,
    WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257, WINDOWS_1258, X_MAC_CYRILLIC,
};

use super::kind::FileKind;
use super::warning::Warnings;
use super::{ImportError, ImportWarning};

/// How many bytes from the first one that is not ASCII are shown to the guesser.
const GUESSED_BYTES: usize = 1 << 20;
/// How many bytes tell UTF-16 from other texts.
const SAMPLED_BYTES: usize = 1 << 16;

/// Decodes `bytes`, in the encoding that is `wanted` or else in the one found, and tidies line
/// ends; says what was guessed or replaced.
///
/// # Errors
/// [`ImportError::Empty`] for nothing but white space, [`ImportError::NotText`] for what
/// is mostly control characters.
pub(super) fn decode(
    bytes: &[u8],
    wanted: Option<&'static Encoding>,
    warnings: &mut Warnings,
) -> Result<String, ImportError> {
    let (encoding, guessed) = wanted.map_or_else(|| detect(bytes), |wanted| (wanted, false));
    let (text, malformed) = decode_as(bytes, encoding);
    let n_controls = text.bytes().filter(|&byte| is_control(byte)).count();
    if is_mostly_control(n_controls, text.len()) {
        return Err(ImportError::NotText);
    }
    if text.chars().all(|c| c.is_whitespace() || c == '\u{feff}') {
        return Err(ImportError::Empty);
    }
    if guessed {
        warnings.push(ImportWarning::EncodingGuessed { encoding: encoding.name() });
    }
    if malformed {
        let count = text.matches('\u{fffd}').count();
        warnings.push(ImportWarning::Undecodable { count });
    }
    let text = if n_controls > 0 { without_nul(text, warnings) } else { text };
    Ok(with_line_feeds(text).into_owned())
}

/// The encoding of `bytes`, and whether that is a guess.
pub fn detect(bytes: &[u8]) -> (&'static Encoding, bool) {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return (encoding, false);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let n_controls = text.bytes().filter(|&byte| is_control(byte)).count();
        // Latin letters in UTF-16 are valid UTF-8 with a NUL between any two.
        if n_controls == 0 || n_controls * 5 < text.len() {
            return (UTF_8, false);
        }
        return utf_16_without_mark(bytes).map_or((UTF_8, false), |encoding| (encoding, true));
    }
    if let Some(encoding) = utf_16_without_mark(bytes) {
        return (encoding, true);
    }
    if is_mostly_utf_8(bytes) {
        return (UTF_8, false);
    }
    (guess_legacy(bytes), true)
}

/// The encodings that texts of the field mostly have, in the order in which they are offered.
pub static USUAL: [&Encoding; 6] = [UTF_8, WINDOWS_1252, UTF_16LE, UTF_16BE, MACINTOSH, ISO_8859_15];

/// All other encodings that are known, by their regions.
pub static OTHERS: [&Encoding; 32] = [
    WINDOWS_1250,
    ISO_8859_2,
    ISO_8859_16,
    WINDOWS_1257,
    ISO_8859_13,
    ISO_8859_4,
    ISO_8859_10,
    ISO_8859_3,
    ISO_8859_14,
    WINDOWS_1251,
    ISO_8859_5,
    KOI8_R,
    KOI8_U,
    IBM866,
    X_MAC_CYRILLIC,
    WINDOWS_1253,
    ISO_8859_7,
    WINDOWS_1254,
    WINDOWS_1255,
    ISO_8859_8,
    ISO_8859_8_I,
    WINDOWS_1256,
    ISO_8859_6,
    WINDOWS_874,
    WINDOWS_1258,
    GBK,
    GB18030,
    BIG5,
    SHIFT_JIS,
    EUC_JP,
    ISO_2022_JP,
    EUC_KR,
];

/// The encoding that a person names: `latin1`, `UTF-16`, `mac`, `windows-1252`.
pub fn by_label(label: &str) -> Option<&'static Encoding> {
    let label = label.trim();
    let found = match label.to_ascii_lowercase().as_str() {
        "mac roman" | "macroman" | "mac-roman" => Some(MACINTOSH),
        "latin-1" | "latin 1" | "ansi" => Some(WINDOWS_1252),
        "latin-9" | "latin 9" => Some(ISO_8859_15),
        _ => Encoding::for_label(label.as_bytes()),
    };
    // The web's two encodings that are none.
    found.filter(|encoding| *encoding != encoding_rs::REPLACEMENT && *encoding != encoding_rs::X_USER_DEFINED)
}

/// The encoding in which a file is read where none is chosen; none for formats that say their
/// own, for which none need be chosen.
pub fn asked_for(file_name: &str, bytes: &[u8]) -> Option<&'static Encoding> {
    if FileKind::of_bytes(bytes) != FileKind::Text {
        return None;
    }
    match FileKind::of_name(file_name) {
        FileKind::Text | FileKind::Rtf if super::html::is_page(bytes) => Some(super::html::encoding_of(bytes)),
        FileKind::Html => Some(super::html::encoding_of(bytes)),
        FileKind::Text | FileKind::Rtf | FileKind::Captions => Some(detect(bytes).0),
        _ => None,
    }
}

fn decode_as<'a>(bytes: &'a [u8], encoding: &'static Encoding) -> (Cow<'a, str>, bool) {
    let bytes = match Encoding::for_bom(bytes) {
        Some((marked, len)) if marked == encoding => &bytes[len..],
        _ => bytes,
    };
    let (text, malformed) = encoding.decode_without_bom_handling(bytes);
    (text, malformed)
}

/// UTF-16 if NUL bytes stand at the even or at the odd places only and the text makes sense.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLED_BYTES) & !1];
    let nul_at = |parity: usize| sample.iter().skip(parity).step_by(2).filter(|&&byte| byte == 0).count();
    let (n_even, n_odd) = (nul_at(0), nul_at(1));
    let encoding = match (n_even, n_odd) {
        (even, odd) if odd > 8 * even => UTF_16LE,
        (even, odd) if even > 8 * odd => UTF_16BE,
        _ => return None,
    };
    // Spaces and line ends alone are one unit in a hundred in any script.
    let n_units = sample.len() / 2;
    if n_even.max(n_odd) * 100 < n_units || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
    let n_controls = text.bytes().filter(|&byte| is_control(byte)).count();
    (n_controls * 20 <= text.len()).then_some(encoding)
}

/// True for UTF-8 with a few broken bytes, as a cut or a careless join leaves them: in no
/// other encoding do so many pairs of bytes make letters by chance.
fn is_mostly_utf_8(bytes: &[u8]) -> bool {
    let (mut n_letters, mut n_broken) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        n_letters += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        n_broken += usize::from(!chunk.invalid().is_empty());
    }
    n_letters > 8 * n_broken
}

fn guess_legacy(bytes: &[u8]) -> &'static Encoding {
    let from = Encoding::ascii_valid_up_to(bytes);
    let sample = &bytes[from..bytes.len().min(from + GUESSED_BYTES)];
    if is_mac_roman(sample) {
        return MACINTOSH;
    }
    if sample.iter().all(|&byte| byte < 0x80 || is_western(byte)) {
        return WINDOWS_1252;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// True where small letters of Mac Roman (á é ú ä ö ü) stand behind other letters, and nowhere a
/// small letter that another western encoding would have there. The dashes of windows-1252, which
/// are ñ and ó on a Mac, may stand behind a word without a space and say nothing.
fn is_mac_roman(sample: &[u8]) -> bool {
    let (mut n_mac, mut n_other) = (0, 0);
    for pair in sample.windows(2).filter(|pair| pair[0].is_ascii_alphabetic()) {
        match pair[1] {
            0x87 | 0x8a | 0x8e | 0x9a | 0x9c | 0x9f => n_mac += 1,
            0xe0.. => n_other += 1,
            _ => {}
        }
    }
    n_mac >= 2 && n_other == 0
}

/// True for the letters and signs of Spanish, Portuguese, French and German texts in
/// windows-1252. Of short texts with few of them a guesser may think of Central Europe.
const fn is_western(byte: u8) -> bool {
    matches!(byte,
        0x80 | 0x82 | 0x84 | 0x85 | 0x8b | 0x91..=0x97 | 0x9b | 0xa0 | 0xa1 | 0xaa | 0xab | 0xad
        | 0xb0 | 0xb4 | 0xb7 | 0xba | 0xbb | 0xbf
        | 0xc0..=0xc2 | 0xc4 | 0xc7..=0xcb | 0xcd | 0xd1 | 0xd3 | 0xd6 | 0xda | 0xdc | 0xdf
        | 0xe0..=0xe2 | 0xe4 | 0xe7..=0xeb | 0xed..=0xee | 0xf1 | 0xf3..=0xf4 | 0xf6 | 0xf9..=0xfc)
}

/// Control characters that no text holds; tabs, line and page ends are none of them.
const fn is_control(byte: u8) -> bool {
    byte < 0x20 && !matches!(byte, b'\t' | b'\n' | 0x0b | 0x0c | b'\r' | 0x1b) || byte == 0x7f
}

const fn is_mostly_control(n_controls: usize, n_bytes: usize) -> bool {
    n_controls * 2 > n_bytes || (n_controls > 16 && n_controls * 20 > n_bytes)
}

fn without_nul<'a>(text: Cow<'a, str>, warnings: &mut Warnings) -> Cow<'a, str> {
    let count = text.bytes().filter(|&byte| byte == 0).count();
    if count == 0 {
        return text;
    }
    warnings.push(ImportWarning::NulReplaced { count });
    Cow::Owned(text.replace('\0', "\u{fffd}"))
}

fn with_line_feeds(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains('\r') {
        return text;
    }
    let mut tidy = String::with_capacity(text.len());
    let mut rest = &*text;
    while let Some(at) = rest.find('\r') {
        tidy.push_str(&rest[..at]);
        tidy.push('\n');
        rest = &rest[at + 1..];
        rest = rest.strip_prefix('\n').unwrap_or(rest);
    }
    tidy.push_str(rest);
    Cow::Owned(tidy)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> (String, Vec<ImportWarning>) {
        let mut warnings = Warnings::default();
        let text = decode(bytes, None, &mut warnings).expect("a text");
        (text, warnings.into_vec())
    }

    fn utf_16(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(to_bytes).collect()
    }

    #[test]
    fn byte_order_marks_and_line_ends() {
        assert_eq!(decoded("\u{feff}uno\r\ndos\rtres\r\r\n\u{feff}".as_bytes()).0, "uno\ndos\ntres\n\n\u{feff}");
        for to_bytes in [u16::to_le_bytes, u16::to_be_bytes] {
            let (text, warnings) = decoded(&utf_16("\u{feff}漢字\r\n😀e\u{301}", to_bytes));
            assert_eq!((text.as_str(), warnings.len()), ("漢字\n😀e\u{301}", 0));
        }
    }

    #[test]
    fn utf_16_is_seen_without_a_mark() {
        let texts = ["E: ¿Qué pasó? 😀\r\nCSO1: Nada.\r\n", "Вопрос: где это было?\nОтвет: там.\n", "I: 漢字 漢字漢\n"];
        for (text, to_bytes) in
            texts.iter().flat_map(|text| [(text, u16::to_le_bytes as fn(u16) -> [u8; 2]), (text, u16::to_be_bytes)])
        {
            let (read, warnings) = decoded(&utf_16(text, to_bytes));
            assert_eq!(read, text.replace("\r\n", "\n"));
            assert!(matches!(warnings[..], [ImportWarning::EncodingGuessed { .. }]), "{warnings:?}");
        }
    }

    #[test]
    fn western_texts_are_windows_1252() {
        let (text, warnings) = decoded(b"\xbfQu\xe9 pas\xf3\x85? \x93A\xf1os\x94 \x97 M\xfcller, gr\xf6\xdfer");
        assert_eq!(text, "¿Qué pasó…? “Años” — Müller, größer");
        assert_eq!(warnings, [ImportWarning::EncodingGuessed { encoding: "windows-1252" }]);
        assert_eq!(decoded(b"Un caf\xe9").0, "Un café");
    }

    #[test]
    fn what_a_person_says_goes_before_every_guess() {
        let mac = encoding_rs::MACINTOSH;
        let mut warnings = Warnings::default();
        assert_eq!(decode(b"Un caf\x8e", Some(mac), &mut warnings).unwrap(), "Un café");
        assert_eq!(warnings.into_vec(), []);
        let latin = decode("año".as_bytes(), Some(WINDOWS_1252), &mut Warnings::default()).unwrap();
        assert_eq!(latin, "aÃ±o");
    }

    #[test]
    fn mac_roman_is_told_from_its_letters_inside_words() {
        let of = |bytes: &[u8]| detect(bytes).0;
        let spanish =
            b"\xc0Qu\x8e pas\x97 despu\x8es? Nadie lo cont\x97 as\x92, se\x96ora. Hab\x92a m\x87s \xe7rboles.";
        assert_eq!(of(spanish), MACINTOSH);
        assert_eq!(of(b"F\x9fr gr\x9a\xa7ere H\x8auser"), MACINTOSH);
        // English with dashes between words, French with its one ligature, Czech.
        assert_eq!(of(b"north\x96south and word\x97word, it\x92s said\x97often"), WINDOWS_1252);
        assert_eq!(of(b"Un c\x9cur, une s\x9cur, et l'\xe9t\xe9 qui a r\xe9gn\xe9."), WINDOWS_1252);
        let (czech, ..) = WINDOWS_1250.encode("Náš život byl těžší, než jsme čekali, a tak jsme odešli z města.");
        assert_ne!(of(&czech), MACINTOSH);
    }

    #[test]
    fn other_legacy_encodings_are_guessed() {
        let russian = "Мы встретились в апреле, и тогда всё началось. Никто не знал, что будет дальше.";
        let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(russian);
        assert_eq!(decoded(&bytes).0, russian);
    }

    #[test]
    fn each_encoding_is_offered_once_and_found_by_its_name() {
        let offered: Vec<_> = USUAL.iter().chain(&OTHERS).collect();
        for (n, encoding) in offered.iter().enumerate() {
            assert!(!offered[..n].contains(encoding), "{}", encoding.name());
            assert_eq!(by_label(encoding.name()), Some(**encoding));
        }
        assert_eq!(by_label(" Latin-1 "), Some(WINDOWS_1252));
        assert_eq!(by_label("Mac Roman"), Some(MACINTOSH));
        assert_eq!((by_label("klingon"), by_label("hz-gb-2312")), (None, None));
    }

    #[test]
    fn what_a_person_chooses_is_believed() {
        let as_wanted = |bytes: &[u8], wanted| decode(bytes, Some(wanted), &mut Warnings::default());
        assert_eq!(as_wanted(b"Qu\x8e pas\x97", MACINTOSH), Ok("Qué pasó".into()));
        assert_eq!(as_wanted("\u{feff}sí".as_bytes(), UTF_8), Ok("sí".into()));
        let utf_16 = utf_16("漢字\r\nsí", u16::to_be_bytes);
        assert_eq!(as_wanted(&utf_16, UTF_16BE), Ok("漢字\nsí".into()));
        // A wrong choice gives wrong letters or a refusal, never a panic.
        for wanted in USUAL.into_iter().chain(OTHERS) {
            drop(as_wanted(&utf_16, wanted));
            drop(as_wanted(b"Qu\xe9 pas\xf3\0\xff", wanted));
        }
        assert_eq!(asked_for("a.txt", b"s\xed"), Some(WINDOWS_1252));
        assert_eq!(asked_for("a.docx", b"PK\x03\x04"), None);
        assert_eq!(asked_for("a.html", b"<meta charset=macintosh>s"), Some(MACINTOSH));
    }

    #[test]
    fn broken_utf_8_stays_utf_8() {
        let mut bytes = "¿Qué pasó después? Nadie lo contó así, señora.".repeat(3).into_bytes();
        bytes.extend(b" fin\xc3");
        let (text, warnings) = decoded(&bytes);
        assert!(text.starts_with("¿Qué pasó") && text.ends_with(" fin\u{fffd}"));
        assert_eq!(warnings, [ImportWarning::Undecodable { count: 1 }]);
    }

    #[test]
    fn what_is_no_text_is_refused_and_single_nuls_are_shown() {
        let refused = |bytes: &[u8]| decode(bytes, None, &mut Warnings::default()).unwrap_err();
        assert_eq!(refused(b""), ImportError::Empty);
        assert_eq!(refused(b"\xef\xbb\xbf \r\n\t"), ImportError::Empty);
        assert_eq!(refused(&[0; 4096]), ImportError::NotText);
        assert_eq!(refused(&[0; 3]), ImportError::NotText);
        let noise: Vec<u8> = (0..4096u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        assert_eq!(refused(&noise), ImportError::NotText);
        let (text, warnings) = decoded(b"E: hola\0 y adi\xc3\xb3s");
        assert_eq!(text, "E: hola\u{fffd} y adiós");
        assert_eq!(warnings, [ImportWarning::NulReplaced { count: 1 }]);
    }
}
