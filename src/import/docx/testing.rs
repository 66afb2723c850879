//! Makes small Word files for tests.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A zip of these parts.
pub(in crate::import) fn zip_of(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A `document.xml` with this body.
pub(in crate::import) fn document_xml(body: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document \
         xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
         xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" \
         xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:v=\"urn:v\">\
         <w:body>{body}</w:body></w:document>"
    )
}

/// A Word file with this body.
pub(in crate::import) fn docx_of(body: &str) -> Vec<u8> {
    zip_of(&[("word/document.xml", document_xml(body).as_bytes())])
}

/// A Word file with a paragraph for every line of `text`; `\v` is a soft break.
pub(in crate::import) fn docx_of_text(text: &str) -> Vec<u8> {
    let escape = |words: &str| words.replace('&', "&amp;").replace('<', "&lt;").replace('\r', "&#13;");
    let run = |words: &str| format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", escape(words));
    let line = |line: &str| line.split('\u{b}').map(run).collect::<Vec<_>>().join("<w:r><w:br/></w:r>");
    docx_of(&text.split('\n').map(|words| format!("<w:p>{}</w:p>", line(words))).collect::<String>())
}
