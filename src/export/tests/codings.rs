//! Codings as csv and json.

use super::study;
use crate::export::{CsvOptions, codings};

#[test]
fn codings_are_written_and_read_back() {
    let snapshot = study().snapshot();
    let (mut csv, mut json) = (Vec::new(), Vec::new());
    codings::write_csv(&snapshot, codings::all(&snapshot), codings::Columns::All, CsvOptions::default(), &mut csv)
        .unwrap();
    codings::write_json(&snapshot, codings::all(&snapshot), codings::Columns::All, &mut json).unwrap();
    let json: Vec<serde_json::Value> = serde_json::from_slice(&json).unwrap();
    let records: Vec<csv::StringRecord> =
        csv::Reader::from_reader(csv.as_slice()).records().map(Result::unwrap).collect();
    assert_eq!(json.len(), snapshot.n_codings());
    assert_eq!(records.len(), json.len());
    for ((record, object), coding) in records.iter().zip(&json).zip(codings::all(&snapshot)) {
        assert_eq!(object["id"], coding.id.to_string().as_str());
        assert_eq!(record[0], coding.id.to_string());
        assert_eq!(record[2], object["start"].to_string());
        assert_eq!(object["quote"], snapshot.words(coding.segment()));
        assert_eq!(object["code"], snapshot.codes().path(coding.code).as_str());
        assert_eq!((&record[5], &record[6]), ("AK", "main"));
    }
    let guarded = records.iter().find(|record| record[7].contains("Después")).unwrap();
    assert_eq!(&guarded[7], "'-Después, sí.");
    assert_eq!(&guarded[1], "'=CSO3");
}

#[test]
fn no_codings_are_an_empty_list() {
    let snapshot = crate::query::fixture::Fixture::new().snapshot();
    let mut json = Vec::new();
    codings::write_json(&snapshot, codings::all(&snapshot), codings::Columns::All, &mut json).unwrap();
    assert_eq!(json, b"[]\n");
}
