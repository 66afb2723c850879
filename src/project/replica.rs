//! Who makes ids here: the replica number of this installation and this file.
//!
//! The number is random, belongs to the pair of installation and file, and is kept outside
//! the project. It is drawn again when anything about the pair does not match (a copied
//! file, a restored backup, a program that was killed), so that no two copies of a project
//! ever make the same id.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::model::COUNTER_BITS;
use crate::storage::{Result, Storage};

const COUNTER_MASK: i64 = (1 << COUNTER_BITS) - 1;
const REPLICA_BITS: u32 = 63 - COUNTER_BITS;

/// Makes ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replica {
    /// The replica number, 23 bits, never 0.
    pub number: i64,
    /// The last counter used.
    pub counter: i64,
}

impl Replica {
    /// The next id; never given before and never again, even if what it named is undone.
    pub const fn next_id(&mut self) -> i64 {
        self.counter += 1;
        debug_assert!(self.counter <= COUNTER_MASK);
        self.number << COUNTER_BITS | self.counter
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Pairing {
    number: i64,
    device: u64,
    inode: u64,
    /// The counter at the last orderly close; none while a program has the file open.
    counter: Option<i64>,
}

/// The folder in which an installation remembers its pairings.
#[derive(Clone, Debug)]
pub struct Installation {
    folder: Option<PathBuf>,
}

impl Installation {
    /// The user's own: below the system's folder for program data.
    pub fn of_user() -> Self {
        let folder = std::env::var_os("VOCES_DATA_DIR").map(PathBuf::from);
        let of_system = || directories::ProjectDirs::from("", "", "voces").map(|dirs| dirs.data_local_dir().to_owned());
        Self { folder: folder.or_else(of_system) }
    }

    /// One that remembers in `folder`: for tests that play several installations.
    pub fn in_folder(folder: &Path) -> Self {
        Self { folder: Some(folder.to_owned()) }
    }

    /// One that remembers nothing: every opening draws a new replica number.
    pub const fn forgetful() -> Self {
        Self { folder: None }
    }

    /// The replica for a file just opened, and the note that the file is now open.
    pub(super) fn claim(&self, storage: &Storage) -> Result<Replica> {
        let uuid = storage.project_row()?.uuid.to_string();
        let mut pairings = self.read();
        if let (Some(known), Some((device, inode))) = (pairings.get(&uuid), storage.file_key()) {
            let counter = storage.replica_counter(known.number)?;
            if (known.device, known.inode) == (device, inode) && counter.is_some() && known.counter == counter {
                let replica = Replica { number: known.number, counter: counter.unwrap_or(0) };
                // Only where the note could be made: else a restored file could match it later.
                if self.write_open(&mut pairings, uuid.clone(), &replica, storage) {
                    return Ok(replica);
                }
            }
        }
        let replica = draw(storage)?;
        self.write_open(&mut pairings, uuid, &replica, storage);
        Ok(replica)
    }

    /// The note that the file was closed in order.
    pub(super) fn release(&self, storage: &Storage, uuid: uuid::Uuid, replica: &Replica) {
        let Some((device, inode)) = storage.file_key() else { return };
        // Another program may have noted other files meanwhile: read again.
        let mut pairings = self.read();
        // The counter as the file has it: ids behind it were never given to anything.
        let counter = storage.replica_counter(replica.number).ok().flatten();
        let pairing = Pairing { number: replica.number, device, inode, counter };
        pairings.insert(uuid.to_string(), pairing);
        self.write(&pairings);
    }

    fn write_open(
        &self,
        pairings: &mut BTreeMap<String, Pairing>,
        uuid: String,
        replica: &Replica,
        storage: &Storage,
    ) -> bool {
        let Some((device, inode)) = storage.file_key() else { return false };
        pairings.insert(uuid, Pairing { number: replica.number, device, inode, counter: None });
        self.write(pairings)
    }

    fn read(&self) -> BTreeMap<String, Pairing> {
        let bytes = self.folder.as_ref().and_then(|folder| std::fs::read(folder.join("replicas.json")).ok());
        bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Writes the pairings; false where that failed, and the next opening draws a new number.
    fn write(&self, pairings: &BTreeMap<String, Pairing>) -> bool {
        let Some(folder) = &self.folder else { return false };
        let written = || -> std::io::Result<()> {
            std::fs::create_dir_all(folder)?;
            let aside = folder.join(format!("replicas.json.{}", std::process::id()));
            std::fs::write(&aside, serde_json::to_vec_pretty(pairings)?)?;
            std::fs::rename(aside, folder.join("replicas.json"))
        };
        written().is_ok()
    }
}

/// Draws a random number that does not stand in the file.
fn draw(storage: &Storage) -> Result<Replica> {
    loop {
        let random = uuid::Uuid::new_v4().as_u128();
        let number = i64::from((random as u32) & ((1 << REPLICA_BITS) - 1));
        if number != 0 && storage.replica_counter(number)?.is_none() {
            return Ok(Replica { number, counter: 0 });
        }
    }
}
