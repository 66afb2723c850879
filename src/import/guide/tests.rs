//! Guides as people write them.

use super::*;
use crate::import::{ImportWarning, Place};

/// The guide, a line each: `# topic`, `3. question`, `- [condition] probe`.
fn read(name: &str, text: &str) -> String {
    print(&read_guide(name, text.as_bytes()).unwrap().value)
}

fn print(guide: &DraftGuide) -> String {
    let mut lines = Vec::new();
    let line = |question: &DraftQuestion| {
        let number = if question.number.is_empty() { String::new() } else { format!("{}. ", question.number) };
        let condition =
            if question.condition.is_empty() { String::new() } else { format!("[{}] ", question.condition) };
        format!("{number}{condition}{}", question.text)
    };
    for topic in &guide.topics {
        lines.push(format!("# {}", topic.name));
        for question in &topic.questions {
            lines.push(line(question));
            lines.extend(question.probes.iter().map(|probe| format!("- {}", line(probe))));
        }
    }
    lines.join("\n")
}

#[test]
fn markdown_has_headings_lists_and_indents() {
    let text = "# Guion\r\n\r\n## **La red**\r\n- ¿Qué hacen?\r\n  - si no lo dice: ¿Desde cuándo?\r\n    - ¿Quién más?\r\n- ¿Y antes?\r\n\r\n## Cierre ##\r\n* ¿Algo más? 😀\r\n";
    let guide =
        "# La red\n¿Qué hacen?\n- [si no lo dice] ¿Desde cuándo?\n- ¿Quién más?\n¿Y antes?\n# Cierre\n¿Algo más? 😀";
    assert_eq!(read("guia.md", text), guide);
    let bom = format!("\u{feff}{text}");
    assert_eq!(read("guia.md", &bom), guide);
}

#[test]
fn plain_text_has_headings_that_look_like_some() {
    let text = "Einstieg\nWie sind Sie zur Arbeit gekommen?\n\tFalls ehrenamtlich: Warum?\n\tWenn nein: Was kam davor?\n\nSchwierigkeiten:\n1) Welche Probleme gab es?\n2) Wie ging es weiter,\nund mit wem?\n";
    let guide = "# Einstieg\nWie sind Sie zur Arbeit gekommen?\n- [Falls ehrenamtlich] Warum?\n- [Wenn nein] Was kam davor?\n# Schwierigkeiten\nWelche Probleme gab es?\nWie ging es weiter, und mit wem?";
    assert_eq!(read("a.txt", text), guide.replace("Welche", "1. Welche").replace("Wie ging", "2. Wie ging"));
    assert_eq!(
        read("a.txt", "VIVIENDA\n¿Dónde vive?\nTRABAJO\n¿De qué?"),
        "# VIVIENDA\n¿Dónde vive?\n# TRABAJO\n¿De qué?"
    );
    assert_eq!(read("a.txt", "I. Home\nWhere?\nII. Work\nWhat?"), "# I. Home\nWhere?\n# II. Work\nWhat?");
    assert_eq!(
        read("a.txt", "1. Home\n   - Where do you live?\n2. Work\n   - What do you do?\n      - if paid: How much?\n"),
        "# Home\nWhere do you live?\n# Work\nWhat do you do?\n- [if paid] How much?"
    );
    // Without any heading the topic has no name yet.
    assert_eq!(read("a.txt", "Tell me about your day.\nAnd at night?\n"), "# \nTell me about your day.\nAnd at night?");
    assert_eq!(read("a.txt", "Work\n====\nWhat?\n\nHome\n----\nWhere?"), "# Work\nWhat?\n# Home\nWhere?");
}

#[test]
fn numbers_are_kept_where_they_say_more_than_the_place() {
    assert_eq!(read("a.md", "# A\n1. Uno?\n   a) Más?\n2. Dos?"), "# A\nUno?\n- Más?\nDos?");
    assert_eq!(read("a.md", "# A\n3. Uno?\n   3a. Más?\n7b. Dos?"), "# A\n3. Uno?\n- Más?\n7b. Dos?");
    // Numbered anew under each heading, they tell nothing apart.
    assert_eq!(read("a.md", "# A\n1. Uno?\n2. Dos?\n# B\n1. Tres?"), "# A\nUno?\nDos?\n# B\nTres?");
    assert_eq!(
        read("a.md", "# A\n1.1 Uno?\n1.2 Dos?\n2021 was hard, was it?"),
        "# A\n1.1. Uno?\n1.2. Dos?\n2021 was hard, was it?"
    );
}

#[test]
fn tables_have_a_row_for_each_question_and_probe() {
    let text = "Tema;Nº;Pregunta;Repregunta;Condición;Nota\nRed;;¿Qué hacen?;;;x\n;;;¿Quién?;si duda;\n;;¿Qué hacen?;Si hay: ¿Cuándo?;;\nCierre;19;\"¿Algo; más?\";;;\n";
    let parsed = read_guide("g.csv", text.as_bytes()).unwrap();
    let guide = "# Red\n¿Qué hacen?\n- [si duda] ¿Quién?\n- [Si hay] ¿Cuándo?\n# Cierre\n19. ¿Algo; más?";
    assert_eq!(print(&parsed.value), guide);
    assert!(matches!(parsed.warnings[..], [ImportWarning::ColumnLeftOut { .. }]), "{:?}", parsed.warnings);
    let refused = |text: &str| read_guide("g.csv", text.as_bytes()).unwrap_err();
    assert_eq!(refused("topic,x\nA,b\n"), ImportError::MissingColumn { column: "question" });
    assert_eq!(refused("topic,question\nA,\n"), ImportError::NoRows);
    let place = Place::Line(2);
    assert_eq!(refused("question,probe\n,Who?\n"), ImportError::MissingField { place, field: "question" });
}

#[test]
fn what_is_no_guide_is_refused() {
    let refused = |bytes: &[u8]| read_guide("a.txt", bytes).unwrap_err();
    assert_eq!(refused(b" \n"), ImportError::Empty);
    assert_eq!(refused(b"# Only a heading\n"), ImportError::NoRows);
    assert!(matches!(refused(b"%PDF-1.4"), ImportError::UnsupportedFormat { .. }));
    assert!(matches!(refused(&vec![b'a'; limits::GUIDE_BYTES + 1]), ImportError::TooLarge { .. }));
    // Windows-1252, as old editors write it.
    assert_eq!(print(&read_guide("a.txt", b"# A\n\xbfQu\xe9 a\xf1o?").unwrap().value), "# A\n¿Qué año?");
}
