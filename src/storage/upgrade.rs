//! The schema of each version of the project file, and how an older file becomes one of today.
//!
//! A version is a script on top of the version before it. New files are made by running all
//! of them, so that a file that was upgraded and one that was made today hold the same schema
//! to the letter. A script that has been published is never changed.

use rusqlite::Connection;

use serde::{Deserialize, Serialize};

use super::record::{self, record};
use super::{Mode, Result, Storage};
use crate::model::{SavedQuery, SavedQueryId, Timestamp};

const SCRIPTS: [&str; 4] = [
    include_str!("schema/0001_project.sql"),
    include_str!("schema/0002_desk.sql"),
    include_str!("schema/0003_material.sql"),
    include_str!("schema/0004_comparison.sql"),
];

/// The version of the project file that this program writes.
pub const VERSION: i64 = SCRIPTS.len() as i64;

/// Gives a file of version `from` the tables of the versions since; 0 is an empty file.
pub fn run_scripts(conn: &Connection, from: i64, to: i64) -> rusqlite::Result<()> {
    let range = from.clamp(0, VERSION) as usize..to.clamp(0, VERSION) as usize;
    SCRIPTS[range].iter().try_for_each(|script| conn.execute_batch(script))?;
    if (1..4).contains(&from) && to >= 4 { sum_saved_queries_anew(conn) } else { Ok(()) }
}

/// A saved query as it was before version 4 gave it a kind.
#[derive(Serialize, Deserialize)]
struct SavedQueryBefore4 {
    id: SavedQueryId,
    name: String,
    position: i64,
    spec: String,
    created_at: Timestamp,
}

record!(SavedQueryBefore4 in SavedQuery { id, name, position, spec, created_at });

/// The new column changes the hashes of the rows that stood: the file's content sum takes the
/// difference, and what was damaged before is told as damaged afterwards.
fn sum_saved_queries_anew(conn: &Connection) -> rusqlite::Result<()> {
    let read = "SELECT content_sum FROM project WHERE id = 1";
    let sum: i64 = conn.query_row(read, [], |row| row.get(0))?;
    let before = hash_of_all::<SavedQueryBefore4>(conn)?;
    let sum = sum.wrapping_sub(before).wrapping_add(hash_of_all::<SavedQuery>(conn)?);
    conn.execute("UPDATE project SET content_sum = ? WHERE id = 1", [sum]).map(drop)
}

fn hash_of_all<T: record::Record>(conn: &Connection) -> rusqlite::Result<i64> {
    let (mut sum, mut bytes) = (0_i64, Vec::new());
    let mut rows: Vec<T> = Vec::new();
    record::for_each(conn, |row: T| rows.push(row))?;
    for row in &rows {
        sum = sum.wrapping_add(record::hash_of(row, &mut bytes)?);
    }
    Ok(sum)
}

impl Storage {
    /// The version that the file says it has.
    pub(super) fn version(&self) -> Result<i64> {
        Ok(self.conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
    }

    /// Makes an older file one of today: in the file after a backup of it, or, where nothing may
    /// be written, in a copy in memory.
    pub(super) fn upgrade(&mut self, from: i64) -> Result<()> {
        if from >= VERSION {
            return Ok(());
        }
        if self.mode == Mode::Read {
            let mut copy = Connection::open_in_memory()?;
            rusqlite::backup::Backup::new(&self.conn, &mut copy)?.run_to_completion(
                i32::MAX,
                std::time::Duration::ZERO,
                None,
            )?;
            run_scripts(&copy, from, VERSION)?;
            self.conn = copy;
            return self.set_up();
        }
        self.back_up()?;
        self.conn.execute_batch("BEGIN EXCLUSIVE")?;
        let upgraded = run_scripts(&self.conn, from, VERSION)
            .and_then(|()| self.conn.pragma_update(None, "user_version", VERSION))
            .and_then(|()| self.conn.execute_batch("COMMIT"));
        if let Err(error) = upgraded {
            self.rollback();
            return Err(error.into());
        }
        self.note_identity();
        self.read_content_sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_of_the_schema_is_known_to_the_program() {
        let conn = Connection::open_in_memory().unwrap();
        run_scripts(&conn, 0, VERSION).unwrap();
        for table in super::super::Table::ALL {
            let sql = format!("SELECT count(*) FROM \"{}\"", table.name());
            assert_eq!(conn.query_row(&sql, [], |row| row.get::<_, i64>(0)).unwrap(), 0);
        }
    }
}
