//! What happens when the file was replaced under an open project.

use std::path::{Path, PathBuf};

use super::snapshot::Snapshot;
use super::undo::Stacks;
use super::{Notice, Project, Result};
use crate::model::*;
use crate::storage::{Storage, StorageError};

impl Project {
    /// Writes the project as it stands in memory to `NAME (recovered).voces` and goes on
    /// there; the file that took our file's place is left as it is.
    ///
    /// The operation log stays behind with the old file: the new one starts with an empty
    /// history.
    pub(super) fn move_to_recovered(&mut self) -> Result<()> {
        let Some(path) = self.storage.path() else { return Ok(()) };
        let target = recovered_path(path);
        let mut storage = Storage::create(&target)?;
        storage.begin()?;
        storage.set_project_identity(self.snapshot.uuid, self.snapshot.created_at)?;
        // The replica number goes along: the counter only ever rises, and the file that took
        // our place gets a number of its own when it is next opened.
        let stored = self.snapshot.store(&storage).and_then(|()| {
            storage.set_replica_counter(self.replica.number, self.replica.counter)?;
            storage.commit()
        });
        if let Err(error) = stored {
            storage.rollback();
            return Err(error.into());
        }
        self.lamport = 0;
        self.stacks = Stacks::default();
        self.storage = storage;
        self.notice = Some(Notice::MovedToRecovered(target));
        Ok(())
    }
}

fn recovered_path(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let name =
        |n: usize| if n == 1 { format!("{stem} (recovered).voces") } else { format!("{stem} (recovered {n}).voces") };
    let free = (1..10_000).map(|n| path.with_file_name(name(n))).find(|at| std::fs::symlink_metadata(at).is_err());
    free.unwrap_or_else(|| path.with_file_name(name(10_000)))
}

impl Snapshot {
    /// Writes all rows into an empty file.
    pub(super) fn store(&self, storage: &Storage) -> Result<(), StorageError> {
        storage.insert(self.coders.values().map(AsRef::as_ref))?;
        storage.insert(self.groups.values().map(AsRef::as_ref))?;
        for entry in self.documents() {
            let id = entry.document.id;
            storage.insert([entry.document.as_ref()])?;
            let text = std::sync::Arc::clone(&entry.transcript.text);
            let sha256 = super::documents::sha256(text.as_bytes());
            storage.insert([&DocumentText { id, text, sha256 }])?;
            storage.insert(&entry.transcript.speakers)?;
            storage.insert(&entry.transcript.turns)?;
            storage.insert(&entry.transcript.time_marks)?;
        }
        storage.insert(self.code_system.codes().iter().map(AsRef::as_ref))?;
        for entry in self.documents() {
            storage.insert(entry.codings.iter())?;
        }
        storage.insert(self.anchors.values().map(AsRef::as_ref))?;
        storage.insert(self.lineage.values().map(AsRef::as_ref))?;
        storage.insert(self.cases.values().map(AsRef::as_ref))?;
        storage.insert(self.case_parts.values())?;
        storage.insert(self.memos.values().map(AsRef::as_ref))?;
        storage.insert(self.variables.values().map(AsRef::as_ref))?;
        storage.insert(self.values.values().map(AsRef::as_ref))?;
        storage.insert(self.tombstones.values().map(AsRef::as_ref))
    }
}
