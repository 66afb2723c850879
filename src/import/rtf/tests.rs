//! Rich texts as word processors write them, and hostile ones.

use super::*;
use crate::import::Tracked;

fn text(rtf: &[u8]) -> String {
    read(rtf, &ReadOptions::default(), &mut Warnings::default()).unwrap().0.text().to_owned()
}

fn check(body: &str, expected: &str) {
    assert_eq!(text(format!("{{\\rtf1\\ansi\\ansicpg1252\\deff0 {body}}}").as_bytes()), expected, "{body}");
}

#[test]
fn paragraphs_and_signs() {
    check("uno\\par dos\\par\\par tres\\par", "uno\ndos\n\ntres");
    check("a\\line b\\tab c\\~d\\_e\\-f \\{x\\} \\\\", "a\nb\tc\u{a0}d\u{2011}e\u{ad}f {x} \\");
    check("\\ldblquote s\\'ed\\rdblquote \\emdash  no\\'85", "“sí”— no…");
    check("a\r\nb\\\r\nc", "ab\nc");
    check("{\\b E:} s\\'ed{\\i  y} no", "E: sí y no");
}

#[test]
fn every_encoding_that_is_named() {
    check("\\u241?\\u8217\\'92\\u-10179?\\u-8704?z", "ñ’😀z");
    check("\\uc0 \\u55357\\uc1 \\u56832\\'3f\\'e1", "😀á");
    check("{\\uc0\\u241 x}{\\uc2\\u241 ?!x}", "ñxñx");
    check("e\\u769\\'b4", "e\u{301}");
    let fonts = "{\\fonttbl{\\f0\\fnil Arial;}{\\f1\\fnil\\fcharset204 Arial Cyr;}{\\f2\\fcharset128 Mincho;}}";
    check(&format!("{fonts}a{{\\f1 \\'cf\\'f0}}{{\\f2 \\'8a\\'bf}}\\f1\\'e4\\plain\\'e4"), "aПр漢дä");
    assert_eq!(text(b"{\\rtf1\\mac\\'8e}"), "é");
    assert_eq!(text(b"{\\rtf1\\ansi\\ansicpg1250 \\'b3}"), "ł");
}

#[test]
fn what_is_no_text_is_left_out() {
    check("{\\info{\\title no}}{\\*\\generator no;}{\\stylesheet{\\s1 no;}}{\\header no}{\\pict\\bin3 }}}abc}x", "x");
    check("a{\\v hidden}{\\*\\unknown no}b{\\field{\\*\\fldinst HYPERLINK}{\\fldrslt c}}", "abc");
    check("a{\\footnote {\\super 1} nota\\par fin}b", "a[1 nota fin]b");
    check("{\\trowd\\cellx1\\cellx2 a\\cell b\\cell\\row}\\pard z", "a\tb\nz");
    check("\\trowd\\pard\\intbl a\\par b\\cell c\\cell\\row\\pard z\\par", "a b\tc\nz");
    let mut warnings = Warnings::default();
    let rtf = b"{\\rtf1 a{\\deleted no}{\\revised si}{\\*\\annotation no}b}";
    assert_eq!(read(rtf, &ReadOptions::default(), &mut warnings).unwrap().0.text(), "asib");
    let expected = [
        ImportWarning::TrackedChanges { insertions: 1, deletions: 1, authors: 0, tracked: Tracked::Accept },
        ImportWarning::CommentsLeftOut { count: 1 },
    ];
    assert_eq!(warnings.into_vec(), expected);
}

#[test]
fn hostile_files_are_refused_or_read_as_far_as_they_go() {
    let refused = |rtf: &[u8]| read(rtf, &ReadOptions::default(), &mut Warnings::default()).unwrap_err();
    assert_eq!(refused(&[b"{\\rtf1 ".as_slice(), "{".repeat(1000).as_bytes()].concat()), ImportError::TooDeep);
    assert_eq!(refused(b"{\\rtf1}"), ImportError::Empty);
    for rtf in ["{\\rtf1 a\\'", "{\\rtf1 a\\u", "{\\rtf1 a\\bin999999999 x", "{\\rtf1 a}}}}}", "{\\rtf1 a\\"] {
        assert_eq!(text(rtf.as_bytes()), "a", "{rtf}");
    }
}

fn seen(body: &str, options: &ReadOptions) -> (String, Vec<String>, Vec<String>) {
    let (words, comments) =
        read(format!("{{\\rtf1\\ansi {body}}}").as_bytes(), options, &mut Warnings::default()).unwrap();
    let (text, formats, comments) = words.finish(comments);
    let words = |span: crate::text::Span| {
        text.chars().skip(span.start.usize()).take((span.end.0 - span.start.0) as usize).collect::<String>()
    };
    let looks = formats.iter().map(|format| format!("{}={:?}", words(format.span), format.kind)).collect();
    let comments = comments.iter().map(|c| format!("{}: {}: {}", words(c.span), c.author, c.text)).collect();
    (text.clone(), looks, comments)
}

#[test]
fn looks_are_turned_on_and_off() {
    let looks = |body: &str| seen(body, &ReadOptions::default()).1;
    assert_eq!(
        looks("\\u-10179?\\u-8704?\\b a{\\i b}\\b0 c\\ul d\\ulnone e\\uldb f\\plain g"),
        ["ab=Bold", "b=Italic", "d=Underline", "f=Underline"]
    );
    let styles = "{\\stylesheet{\\ql Normal;}{\\s1\\sb240 heading 1;}{\\s2\\outlinelevel1 Otra;}{\\*\\cs3 Cita;}}";
    assert_eq!(
        looks(
            &(styles.to_owned()
                + "\\pard\\plain\\s1\\b uno\\par\\pard\\plain\\s2 dos\\par\\pard\\plain\\outlinelevel2 tres\\par\\pard x")
        ),
        ["uno=Heading1", "dos=Heading2", "tres=Heading3"]
    );
}

#[test]
fn changes_and_comments_as_asked() {
    let body = "uno {\\revised\\revauth1 dos }{\\deleted\\revauthdel2 tres }\
                {\\*\\atrfstart 5}cuatro{\\*\\atrfend 5}{\\*\\atnid AR}{\\*\\atnauthor Ana}\\chatn{\\*\\annotation{\\*\\atnref 5}{\\*\\atndate 1}a\\par b} \
                cinco{\\*\\atnauthor Bruno}{\\*\\annotation c}.";
    let read = |tracked| seen(body, &ReadOptions { tracked, comments: true, ..ReadOptions::default() });
    let (text, _, comments) = read(Tracked::Accept);
    assert_eq!(text, "uno dos cuatro cinco.");
    assert_eq!(comments, ["cuatro: Ana: a\nb", "cinco: Bruno: c"]);
    assert_eq!(read(Tracked::Reject).0, "uno tres cuatro cinco.");
}

#[test]
fn a_note_or_comment_with_paragraphs_breaks_no_row() {
    let body = "\\trowd\\pard\\intbl a{\\footnote n\\par m}\\cell b{\\*\\annotation c\\par d}\\cell\\row\\pard z";
    assert_eq!(seen(body, &ReadOptions { comments: true, ..ReadOptions::default() }).0, "a[n m]\tb\nz");
}
