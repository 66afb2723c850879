//! One row of one table, in general: how it is bound, read, stored and removed.

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension as _, Row, Statement, ToSql};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Table;

/// A model type that is one row of a table. The columns carry the names of its serde fields.
pub trait Record: Sized + Serialize + DeserializeOwned + 'static {
    /// Its table.
    const TABLE: Table;
    /// The columns in the order in which [`Self::bind`] puts and [`Self::read`] takes them.
    const COLUMNS: &'static [&'static str];

    /// The row's id.
    fn id(&self) -> i64;

    /// Puts the columns into a statement.
    fn bind(&self, to: &mut Binder<'_, '_>) -> rusqlite::Result<()>;

    /// Takes the columns from a row.
    fn read(from: &mut Reader<'_, '_>) -> rusqlite::Result<Self>;
}

/// Takes the columns of a row one after the other: into a statement, and into the row's bytes,
/// of which its hash is made.
pub struct Binder<'s, 'c> {
    statement: Option<&'s mut Statement<'c>>,
    next: usize,
    bytes: &'s mut Vec<u8>,
}

impl Binder<'_, '_> {
    /// Puts the next column.
    pub fn put(&mut self, value: impl ToSql) -> rusqlite::Result<()> {
        self.next += 1;
        let value = value.to_sql()?;
        let seen = match &value {
            ToSqlOutput::Borrowed(value) => *value,
            ToSqlOutput::Owned(value) => value.into(),
            _ => ValueRef::Null,
        };
        let (tag, bytes): (u8, &[u8]) = match seen {
            ValueRef::Null => (0, &[]),
            ValueRef::Integer(n) => (1, &n.to_le_bytes()),
            ValueRef::Real(x) => (2, &x.to_le_bytes()),
            ValueRef::Text(text) => (3, text),
            ValueRef::Blob(blob) => (4, blob),
        };
        self.bytes.push(tag);
        self.bytes.extend_from_slice(&bytes.len().to_le_bytes());
        self.bytes.extend_from_slice(bytes);
        match &mut self.statement {
            Some(statement) => statement.raw_bind_parameter(self.next, value),
            None => Ok(()),
        }
    }
}

/// The hash of a row, which the file's content sum is made of.
pub fn hash_of<T: Record>(row: &T, bytes: &mut Vec<u8>) -> rusqlite::Result<i64> {
    bytes.clear();
    row.bind(&mut Binder { statement: None, next: 0, bytes })?;
    Ok(hash_of_bytes(T::TABLE.name(), bytes))
}

/// The hash of a row's bytes; equal bytes in two tables differ.
pub fn hash_of_bytes(table: &str, bytes: &[u8]) -> i64 {
    let seed = xxhash_rust::xxh3::xxh3_64(table.as_bytes());
    xxhash_rust::xxh3::xxh3_64_with_seed(bytes, seed).cast_signed()
}

/// Takes one column after the other.
pub struct Reader<'r, 's> {
    row: &'r Row<'s>,
    next: usize,
}

impl Reader<'_, '_> {
    /// Takes the next column.
    pub fn take<T: rusqlite::types::FromSql>(&mut self) -> rusqlite::Result<T> {
        self.next += 1;
        self.row.get(self.next - 1)
    }
}

/// Reads a whole row.
pub fn row_to<T: Record>(row: &Row<'_>) -> rusqlite::Result<T> {
    T::read(&mut Reader { row, next: 0 })
}

fn columns<T: Record>() -> String {
    let quoted: Vec<String> = T::COLUMNS.iter().map(|column| format!("\"{column}\"")).collect();
    quoted.join(", ")
}

/// Stores new rows. A row with an id that stands already is an error. Gives the sum of their
/// hashes.
pub fn insert<'r, T: Record>(conn: &Connection, rows: impl IntoIterator<Item = &'r T>) -> rusqlite::Result<i64> {
    let marks = vec!["?"; T::COLUMNS.len()].join(", ");
    let sql = format!("INSERT INTO \"{}\" ({}) VALUES ({marks})", T::TABLE.name(), columns::<T>());
    let mut statement = conn.prepare_cached(&sql)?;
    let (mut sum, mut bytes) = (0i64, Vec::new());
    for row in rows {
        bytes.clear();
        row.bind(&mut Binder { statement: Some(&mut statement), next: 0, bytes: &mut bytes })?;
        statement.raw_execute()?;
        sum = sum.wrapping_add(hash_of_bytes(T::TABLE.name(), &bytes));
    }
    Ok(sum)
}

/// Replaces the columns of rows that stand already, each known as it was and as it will be.
/// Gives what the sum of hashes changes by; none where a row was not there.
pub fn update<T: Record>(conn: &Connection, pairs: &[(T, T)]) -> rusqlite::Result<Option<i64>> {
    let sets: Vec<String> = T::COLUMNS.iter().map(|column| format!("\"{column}\" = ?")).collect();
    let sql = format!("UPDATE \"{}\" SET {} WHERE id = ?", T::TABLE.name(), sets.join(", "));
    let mut statement = conn.prepare_cached(&sql)?;
    let (mut sum, mut bytes) = (0i64, Vec::new());
    for (before, row) in pairs {
        sum = sum.wrapping_sub(hash_of(before, &mut bytes)?);
        bytes.clear();
        row.bind(&mut Binder { statement: Some(&mut statement), next: 0, bytes: &mut bytes })?;
        sum = sum.wrapping_add(hash_of_bytes(T::TABLE.name(), &bytes));
        statement.raw_bind_parameter(T::COLUMNS.len() + 1, row.id())?;
        if statement.raw_execute()? != 1 {
            return Ok(None);
        }
    }
    Ok(Some(sum))
}

/// Moves the rows of a document that begin behind a place, by one statement: `columns` hold their
/// positions, `pairs` are these rows as they were and as they will be. Gives what the sum of
/// hashes changes by; none where the file holds other rows than these.
pub fn shift<T: Record>(
    conn: &Connection,
    columns: &[&str],
    (document, behind, by): (i64, u32, i64),
    pairs: &[(T, T)],
) -> rusqlite::Result<Option<i64>> {
    let sets: Vec<String> = columns.iter().map(|column| format!("\"{column}\" = \"{column}\" + ?1")).collect();
    let table = T::TABLE.name();
    let sql = format!("UPDATE \"{table}\" SET {} WHERE document = ?2 AND start > ?3", sets.join(", "));
    if conn.prepare_cached(&sql)?.execute((by, document, behind))? != pairs.len() {
        return Ok(None);
    }
    let (mut sum, mut bytes) = (0i64, Vec::new());
    for (before, after) in pairs {
        sum = sum.wrapping_sub(hash_of(before, &mut bytes)?).wrapping_add(hash_of(after, &mut bytes)?);
    }
    Ok(Some(sum))
}

/// Deletes rows, known as they are. Gives what the sum of hashes changes by.
pub fn remove<T: Record>(conn: &Connection, rows: &[T]) -> rusqlite::Result<i64> {
    let mut statement = conn.prepare_cached(&format!("DELETE FROM \"{}\" WHERE id = ?", T::TABLE.name()))?;
    let (mut sum, mut bytes) = (0i64, Vec::new());
    for row in rows {
        statement.execute([row.id()])?;
        sum = sum.wrapping_sub(hash_of(row, &mut bytes)?);
    }
    Ok(sum)
}

/// The row of an id.
pub fn get<T: Record>(conn: &Connection, id: i64) -> rusqlite::Result<Option<T>> {
    let sql = format!("SELECT {} FROM \"{}\" WHERE id = ?", columns::<T>(), T::TABLE.name());
    conn.prepare_cached(&sql)?.query_row([id], row_to).optional()
}

/// The rows with ids from `first` to `last`, by id.
pub fn range<T: Record>(conn: &Connection, first: i64, last: i64) -> rusqlite::Result<Vec<T>> {
    let sql = format!("SELECT {} FROM \"{}\" WHERE id BETWEEN ? AND ? ORDER BY id", columns::<T>(), T::TABLE.name());
    conn.prepare_cached(&sql)?.query_map([first, last], row_to)?.collect()
}

/// Hands every row of the table to `each`, by id.
pub fn for_each<T: Record>(conn: &Connection, mut each: impl FnMut(T)) -> rusqlite::Result<()> {
    let sql = format!("SELECT {} FROM \"{}\" ORDER BY id", columns::<T>(), T::TABLE.name());
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(row_to(row)?);
    }
    Ok(())
}

/// The rows whose `column` is `document`, by id.
pub fn of_document<T: Record>(conn: &Connection, column: &str, document: i64) -> rusqlite::Result<Vec<T>> {
    debug_assert!(T::COLUMNS.contains(&column));
    let sql = format!("SELECT {} FROM \"{}\" WHERE \"{column}\" = ? ORDER BY id", columns::<T>(), T::TABLE.name());
    conn.prepare_cached(&sql)?.query_map([document], row_to)?.collect()
}

/// Implements [`Record`] for a type whose columns are its fields.
macro_rules! record {
    ($type:ident in $table:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::storage::record::Record for $type {
            const TABLE: $crate::storage::Table = $crate::storage::Table::$table;
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),+];

            fn id(&self) -> i64 {
                self.id.into()
            }

            fn bind(&self, to: &mut $crate::storage::record::Binder<'_, '_>) -> rusqlite::Result<()> {
                $(to.put(&self.$field)?;)+
                Ok(())
            }

            fn read(from: &mut $crate::storage::record::Reader<'_, '_>) -> rusqlite::Result<Self> {
                Ok(Self { $($field: from.take()?),+ })
            }
        }
    };
    // A type with a `span`, kept in the columns `start` and `end`.
    ($type:ident in $table:ident { $($before:ident),+ ; span ; $($field:ident),* $(,)? }) => {
        impl $crate::storage::record::Record for $type {
            const TABLE: $crate::storage::Table = $crate::storage::Table::$table;
            const COLUMNS: &'static [&'static str] = &[$(stringify!($before),)+ "start", "end" $(, stringify!($field))*];

            fn id(&self) -> i64 {
                self.id.into()
            }

            fn bind(&self, to: &mut $crate::storage::record::Binder<'_, '_>) -> rusqlite::Result<()> {
                $(to.put(&self.$before)?;)+
                to.put(self.span.start)?;
                to.put(self.span.end)?;
                $(to.put(&self.$field)?;)*
                Ok(())
            }

            fn read(from: &mut $crate::storage::record::Reader<'_, '_>) -> rusqlite::Result<Self> {
                Ok(Self {
                    $($before: from.take()?,)+
                    span: $crate::text::Span { start: from.take()?, end: from.take()? },
                    $($field: from.take()?),*
                })
            }
        }
    };
}
pub(super) use record;
