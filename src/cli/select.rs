//! Finding the documents and codes that arguments name.

use std::sync::Arc;

use super::Result;
use crate::i18n::Message;
use crate::model::{Code, CoderId, DocumentId};
use crate::project::{ProjectError, Snapshot};

/// The document of a name, of the file it came from, or of an id.
pub fn document(snapshot: &Snapshot, wanted: &str) -> Result<DocumentId> {
    let by_id = || wanted.parse().ok().and_then(|id| snapshot.document(id));
    let found = snapshot.document_by_name(wanted).or_else(by_id);
    Ok(found.map(|entry| entry.document.id).ok_or_else(|| ProjectError::UnknownDocument(wanted.to_owned()))?)
}

/// The code of a path, of its id in the codes file, of its id here, or of a name that only
/// one code has.
pub fn code<'s>(snapshot: &'s Snapshot, wanted: &str) -> Result<&'s Arc<Code>> {
    let by_id = || wanted.parse().ok().and_then(|id| snapshot.code(id));
    if let Some(code) = snapshot.code_by_path_or_external_id(wanted).or_else(by_id) {
        return Ok(code);
    }
    let codes = snapshot.codes();
    let named: Vec<&Arc<Code>> = codes.codes().iter().filter(|code| code.name == wanted.trim()).collect();
    match named[..] {
        [code] => Ok(code),
        [] => Err(ProjectError::UnknownCode(wanted.to_owned()).into()),
        _ => {
            let paths: Vec<String> = named.iter().map(|code| codes.path(code.id)).collect();
            Err(Message::new("cli-code-ambiguous").with("paths", paths.join("; ")).into())
        }
    }
}

/// The coder of a name.
pub fn coder(snapshot: &Snapshot, name: &str) -> Result<CoderId> {
    let found = snapshot.coders().find(|coder| coder.name == name.trim());
    Ok(found.map(|coder| coder.id).ok_or_else(|| Message::new("segments-cli-coder").with("name", name))?)
}
