//! What happens when the file was replaced under an open project.

use std::path::{Path, PathBuf};

use super::snapshot::Snapshot;
use super::undo::Stacks;
use super::{Notice, Project, Result};
use crate::model::*;
use crate::storage::{OpenOptions, Storage, StorageError};

impl Project {
    /// Writes the project to `NAME (recovered).voces` and goes on there; what took our file's
    /// place is left as it is.
    ///
    /// Where our file still stands untouched behind the open handle (it was moved away,
    /// deleted, or another was renamed onto its name), it is copied whole, with its log. Where
    /// it was written over, the project is stored anew from memory, and its history is empty.
    pub(super) fn move_to_recovered(&mut self) -> Result<()> {
        let Some(path) = self.storage.path() else { return Ok(()) };
        let target = recovered_path(path);
        let copy =
            if self.storage.stands_elsewhere() && !self.commit_failed { self.copied(&target).ok() } else { None };
        self.storage = match copy {
            Some(copy) => copy,
            None => {
                let fresh = self.stored_anew(&target)?;
                self.lamport = 0;
                self.stacks = Stacks::default();
                self.commit_failed = false;
                fresh
            }
        };
        self.notice = Some(Notice::MovedToRecovered(target));
        Ok(())
    }

    /// Copies our file from the open handle; an error where the copy is not what we know.
    fn copied(&self, target: &Path) -> Result<Storage> {
        self.storage.copy_to(target)?;
        let copy = Storage::open(target, &OpenOptions::default());
        match copy {
            Ok(copy) if copy.project_row()?.lamport == self.lamport => Ok(copy),
            Ok(wrong) => {
                wrong.discard();
                Err(StorageError::Damaged.into())
            }
            Err(error) => {
                drop(std::fs::remove_file(target));
                Err(error.into())
            }
        }
    }

    /// Stores the snapshot in a file that has its name only when it is whole.
    fn stored_anew(&self, target: &Path) -> Result<Storage> {
        let mut aside = target.as_os_str().to_owned();
        aside.push(".tmp");
        let aside = PathBuf::from(aside);
        let mut storage = Storage::create(&aside)?;
        // The replica number goes along: the counter only ever rises, and the file that took
        // our place gets a number of its own when it is next opened.
        let stored = storage.begin().and_then(|()| {
            storage.set_project_identity(self.snapshot.uuid, self.snapshot.created_at)?;
            self.snapshot.store(&storage)?;
            storage.set_replica_counter(self.replica.number, self.replica.counter)?;
            storage.commit()
        });
        if let Err(error) = stored {
            storage.discard();
            return Err(error.into());
        }
        Ok(storage.named(target)?)
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
            storage.insert(&entry.transcript.formats)?;
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
        storage.insert(self.code_sets.values().map(AsRef::as_ref))?;
        storage.insert(self.code_set_members.values().map(AsRef::as_ref))?;
        storage.insert(self.code_labels.values().map(AsRef::as_ref))?;
        storage.insert(self.document_sets.values().map(AsRef::as_ref))?;
        storage.insert(self.document_set_members.values().map(AsRef::as_ref))?;
        storage.insert(self.marks.values().map(AsRef::as_ref))?;
        storage.insert(self.read_spans.values().map(AsRef::as_ref))?;
        storage.insert(self.finished.values().map(AsRef::as_ref))?;
        storage.insert(self.segment_links.values().map(AsRef::as_ref))?;
        storage.insert(self.memo_links.values().map(AsRef::as_ref))?;
        storage.insert(self.saved_queries.values().map(AsRef::as_ref))?;
        storage.insert(self.details.values().map(AsRef::as_ref))?;
        storage.insert(self.numberings.values().map(AsRef::as_ref))?;
        storage.insert(self.settings.values().map(AsRef::as_ref))?;
        storage.insert(self.value_options.values().map(AsRef::as_ref))?;
        storage.insert(self.variable_labels.values().map(AsRef::as_ref))?;
        storage.insert(self.case_groups.values().map(AsRef::as_ref))?;
        storage.insert(self.case_group_members.values().map(AsRef::as_ref))?;
        storage.insert(self.guide_topics.values().map(AsRef::as_ref))?;
        storage.insert(self.guide_questions.values().map(AsRef::as_ref))?;
        storage.insert(self.question_places.values().map(AsRef::as_ref))?;
        storage.insert(self.question_statuses.values().map(AsRef::as_ref))?;
        storage.insert(self.question_codes.values().map(AsRef::as_ref))?;
        storage.insert(self.summaries.values().map(AsRef::as_ref))?;
        storage.insert(self.position_scales.values().map(AsRef::as_ref))?;
        storage.insert(self.position_options.values().map(AsRef::as_ref))?;
        storage.insert(self.case_positions.values().map(AsRef::as_ref))?;
        storage.insert(self.position_evidence.values().map(AsRef::as_ref))?;
        storage.insert(self.tombstones.values().map(AsRef::as_ref))
    }
}
