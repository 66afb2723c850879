//! Codes files in every form.

use super::*;

fn read(text: &str) -> Vec<DraftCode> {
    read_codes("", text.as_bytes()).unwrap().value
}

fn refused(text: &str) -> ImportError {
    read_codes("", text.as_bytes()).unwrap_err()
}

/// Writes each code as `parent/name`.
fn shown(codes: &[DraftCode]) -> Vec<String> {
    codes.iter().map(|code| format!("{}/{}", code.parent.as_deref().unwrap_or_default(), code.name)).collect()
}

#[test]
fn parents_by_id_by_path_and_by_name_come_first() {
    let csv = "id,name,parent\n3,C,2\n2,B,1\n1,A,\n,D,A > B > C\n,E,C\n,F,\n,G,F\n";
    assert_eq!(shown(&read(csv)), ["/A", "1/B", "2/C", "3/D", "3/E", "/F", "F/G"]);
    let json = r#"[{"id": 3, "name": "C", "parent": 2}, {"id": "2", "name": "B", "parent": "1"}, {"id": 1, "name": "A", "parent": null}]"#;
    assert_eq!(shown(&read(json)), ["/A", "1/B", "2/C"]);
    assert_eq!(shown(&read(&format!("{{\"codes\": {json}}}"))), ["/A", "1/B", "2/C"]);
}

#[test]
fn the_description_is_the_definition_or_opens_the_memo() {
    let codes = read("name,description,definition,memo\nA,d,,m\nB,d,x,m\nC,d,x,\n");
    let texts: Vec<_> = codes.iter().map(|code| (code.definition.as_str(), code.memo.as_str())).collect();
    assert_eq!(texts, [("d", "m"), ("x", "d\n\nm"), ("x", "d")]);
}

#[test]
fn other_fields() {
    let text = "name;color;rule;anchor;origin\nA;#ff0000;r;a;deductive\nB;nada;;;Inductivo\n\"C\x07x\";;;;?\n";
    let parsed = read_codes("", text.as_bytes()).unwrap();
    let [a, b, c] = &parsed.value[..] else { panic!("three codes") };
    assert_eq!((a.color, a.coding_rule.as_str(), a.anchor.as_str()), (Some(Color::rgb(255, 0, 0)), "r", "a"));
    assert_eq!((a.origin, b.origin, c.origin), (Some(Origin::Deductive), Some(Origin::Inductive), None));
    assert_eq!((b.color, c.name.as_str(), parsed.warnings.len()), (None, "C x", 3));
    assert_eq!(read("name,coding_rule\nA,r\n")[0].coding_rule, "r");
}

#[test]
fn contradictions_name_the_code_and_its_line() {
    let place = Place::Line(3);
    let named = |name: &str| name.to_owned();
    let missing = ImportError::MissingParent { place, name: named("B"), parent: named("9") };
    assert_eq!(refused("id,name,parent\n1,A,\n2,B,9\n"), missing);
    assert!(matches!(refused("id,name,parent\n1,A,2\n2,B,1\n"), ImportError::ParentCircle { .. }));
    assert!(matches!(refused("id,name,parent\n1,A,1\n"), ImportError::ParentCircle { place: Place::Line(2), .. }));
    assert!(matches!(refused("name,parent\nA,B\nB,A\n"), ImportError::ParentCircle { .. }));
    assert_eq!(refused("id,name\n1,A\n1,B\n"), ImportError::DuplicateCodeId { place, id: named("1") });
    assert_eq!(refused("id,name\n1,A\n2,A\n"), ImportError::DuplicateCode { place, name: named("A") });
    assert_eq!(refused("id,name\n1,A\n2,\n"), ImportError::MissingField { place, field: "name" });
    assert_eq!(refused("id,label\n1,A\n"), ImportError::MissingColumn { column: "name" });
    assert_eq!(refused(&format!("name\nA\n{}\n", "x".repeat(513))), ImportError::NameTooLong { place });
    assert_eq!(read(&format!("name\n{}\n", "x".repeat(512))).len(), 1);
}

#[test]
fn hostile_sizes() {
    let many: String = (0..=limits::CODES).map(|n| format!("c{n}\n")).collect();
    assert_eq!(refused(&format!("name\n{many}")), ImportError::TooManyCodes);
    let deep: String = (1..limits::CODES).rev().map(|n| format!("{n},c{n},{}\n", n - 1)).collect();
    assert_eq!(refused(&format!("id,name,parent\n0,c0,\n{deep}")), ImportError::TooDeep);
    assert_eq!(refused(&"[".repeat(100_000)), ImportError::TooDeep);
    assert_eq!(refused(&"{\"codes\":".repeat(100_000)), ImportError::TooDeep);
}
