//! The raw files of the sample study (`fixtures/study`), as they are.

macro_rules! study {
    ($path:literal) => {
        include_bytes!(concat!("../../fixtures/study/", $path)).as_slice()
    };
}

/// The interviews: file name and bytes.
pub const INTERVIEWS: [(&str, &[u8]); 6] = [
    ("CSO1.docx", study!("entrevistas/CSO1.docx")),
    ("CSO2.txt", study!("entrevistas/CSO2.txt")),
    ("CSO3.docx", study!("entrevistas/CSO3.docx")),
    ("CSO4.txt", study!("entrevistas/CSO4.txt")),
    ("CSO5.docx", study!("entrevistas/CSO5.docx")),
    ("CSO6.txt", study!("entrevistas/CSO6.txt")),
];

/// The case table.
pub const CASES: &[u8] = study!("casos.csv");

/// The code system.
pub const CODES: (&str, &[u8]) = ("codigos.csv", study!("codigos.csv"));

/// The codings, as quotes and paragraphs.
pub const CODINGS: (&str, &[u8]) = ("codificaciones.csv", study!("codificaciones.csv"));

/// The memos.
pub const MEMOS: &[u8] = study!("memos.csv");

/// The interview guide.
pub const GUIDE: (&str, &[u8]) = ("guia.md", study!("guia.md"));

/// Where its questions were asked: `document,question,quote`.
pub const GUIDE_PLACES: &[u8] = study!("guia_lugares.csv");

/// What was not asked: `case,question`.
pub const GUIDE_NOT_ASKED: &[u8] = study!("guia_no_preguntado.csv");

/// The codes that questions are meant to bring: `question,code`.
pub const GUIDE_CODES: &[u8] = study!("guia_codigos.csv");
