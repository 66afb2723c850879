//! What stands above every table: what it is, what it counts, of what, by whom, and when.

use crate::i18n::{Catalog, Message};
use crate::model::{CodeSystem, Timestamp};
use crate::project::Snapshot;
use crate::query::MatrixSpec;

/// The lines above a table.
pub(in crate::export) fn title(
    snapshot: &Snapshot,
    spec: &MatrixSpec,
    analysis: &Message,
    unit: &Message,
    catalog: &Catalog,
    now: Timestamp,
) -> Vec<(String, String)> {
    let lines = [
        ("analysis-label-analysis", catalog.say(analysis)),
        ("analysis-label-unit", catalog.say(unit)),
        ("analysis-label-filter", filter(snapshot, spec, catalog)),
        ("analysis-label-coders", coders(snapshot, spec)),
        ("analysis-label-run", catalog.say(&spec.run.message())),
    ];
    lines_of(snapshot, lines, catalog, now)
}

/// Lines with their labels, and behind them under which code system and when.
pub(super) fn lines_of(
    snapshot: &Snapshot,
    lines: impl IntoIterator<Item = (&'static str, String)>,
    catalog: &Catalog,
    now: Timestamp,
) -> Vec<(String, String)> {
    let behind = [
        ("matrix-label-code-system", catalog.say(&code_system(snapshot.codes()))),
        ("analysis-label-date", now.local()),
    ];
    lines.into_iter().chain(behind).map(|(label, line)| (catalog.text(label).into_owned(), line)).collect()
}

/// The version of the code system: how many codes, and the first six digits of its fingerprint,
/// which are others once a code or its rules are: *18 codes, 3f2a91*.
pub(crate) fn code_system(codes: &CodeSystem) -> Message {
    let fingerprint = format!("{:016x}", codes.fingerprint().cast_unsigned());
    Message::new("matrix-code-system").with("n", codes.len()).with("version", &fingerprint[..6])
}

/// The coders whose codings count, by name.
pub(crate) fn coders(snapshot: &Snapshot, spec: &MatrixSpec) -> String {
    let counts = |id| spec.coders.as_ref().is_none_or(|coders| coders.contains(&id));
    let names: Vec<&str> =
        snapshot.coders().filter(|coder| counts(coder.id)).map(|coder| coder.name.as_str()).collect();
    names.join(", ")
}

fn filter(snapshot: &Snapshot, spec: &MatrixSpec, catalog: &Catalog) -> String {
    let documents = match &spec.documents {
        None => Message::new("analysis-filter-all-documents"),
        Some(_) => Message::new("analysis-filter-documents")
            .with("n", snapshot.documents().filter(|entry| spec.takes_document(entry.document.id)).count())
            .with("of", snapshot.documents().len()),
    };
    let codes = match &spec.codes {
        None => Message::new("analysis-filter-all-codes"),
        Some(ids) => {
            let system: &CodeSystem = snapshot.codes();
            let paths: Vec<String> = ids.iter().map(|&id| system.path(id)).filter(|path| !path.is_empty()).collect();
            Message::new("analysis-filter-codes").with("codes", paths.join("; "))
        }
    };
    format!("{}; {}", catalog.say(&documents), catalog.say(&codes))
}
