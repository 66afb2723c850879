//! Every table with ranges is registered.

use crate::storage::{Record as _, Table};

/// The tables of the schema that have a column of one of these names.
fn tables_with(columns: &[&str]) -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/storage/schema");
    let mut scripts: Vec<_> =
        std::fs::read_dir(folder).expect("the schema").map(|entry| entry.expect("a script").path()).collect();
    scripts.sort();
    let (mut found, mut table) = (Vec::new(), String::new());
    for script in scripts {
        for line in std::fs::read_to_string(script).expect("a script").lines() {
            let line = line.trim();
            if let Some(name) = line.strip_prefix("CREATE TABLE ") {
                table = name.trim_end_matches(" (").trim_matches('"').to_owned();
            } else if let Some(rest) = line.strip_prefix("ALTER TABLE ") {
                let (name, column) = rest.split_once(" ADD COLUMN ").expect("only columns are added");
                table = name.trim_matches('"').to_owned();
                if columns.contains(&column.split_whitespace().next().unwrap_or_default().trim_matches('"')) {
                    found.push(table.clone());
                }
            } else if columns.contains(&line.split_whitespace().next().unwrap_or_default().trim_matches('"')) {
                found.push(table.clone());
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

#[test]
fn every_table_with_ranges_is_registered() {
    let mut registered: Vec<String> = Vec::new();
    for_anchored!(Row => registered.push(Row::TABLE.name().to_owned()));
    registered.sort();
    assert_eq!(tables_with(&["start", "end", "to_start", "to_end", "label_end"]), registered);
    assert!(registered.iter().all(|name| Table::of_name(name).is_some()));
}
