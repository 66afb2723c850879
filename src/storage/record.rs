//! One row of one table, in general: how it is bound, read, stored and removed.

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

/// Puts one parameter after the other.
pub struct Binder<'s, 'c> {
    statement: &'s mut Statement<'c>,
    next: usize,
}

impl Binder<'_, '_> {
    /// Puts the next parameter.
    pub fn put(&mut self, value: impl ToSql) -> rusqlite::Result<()> {
        self.next += 1;
        self.statement.raw_bind_parameter(self.next, value)
    }
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

/// Stores new rows. A row with an id that stands already is an error.
pub fn insert<'r, T: Record>(conn: &Connection, rows: impl IntoIterator<Item = &'r T>) -> rusqlite::Result<()> {
    let marks = vec!["?"; T::COLUMNS.len()].join(", ");
    let sql = format!("INSERT INTO \"{}\" ({}) VALUES ({marks})", T::TABLE.name(), columns::<T>());
    let mut statement = conn.prepare_cached(&sql)?;
    for row in rows {
        row.bind(&mut Binder { statement: &mut statement, next: 0 })?;
        statement.raw_execute()?;
    }
    Ok(())
}

/// Replaces the columns of rows that stand already. True where all were there.
pub fn update<'r, T: Record>(conn: &Connection, rows: impl IntoIterator<Item = &'r T>) -> rusqlite::Result<bool> {
    let sets: Vec<String> = T::COLUMNS.iter().map(|column| format!("\"{column}\" = ?")).collect();
    let sql = format!("UPDATE \"{}\" SET {} WHERE id = ?", T::TABLE.name(), sets.join(", "));
    let mut statement = conn.prepare_cached(&sql)?;
    let mut all = true;
    for row in rows {
        let mut binder = Binder { statement: &mut statement, next: 0 };
        row.bind(&mut binder)?;
        binder.put(row.id())?;
        all &= statement.raw_execute()? == 1;
    }
    Ok(all)
}

/// Deletes rows; ids that are not there are passed over.
pub fn remove<T: Record>(conn: &Connection, ids: impl IntoIterator<Item = i64>) -> rusqlite::Result<()> {
    let mut statement = conn.prepare_cached(&format!("DELETE FROM \"{}\" WHERE id = ?", T::TABLE.name()))?;
    for id in ids {
        statement.execute([id])?;
    }
    Ok(())
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

/// The rows whose `document` column is `document`, by id.
pub fn of_document<T: Record>(conn: &Connection, document: i64) -> rusqlite::Result<Vec<T>> {
    debug_assert!(T::COLUMNS.contains(&"document"));
    let sql = format!("SELECT {} FROM \"{}\" WHERE document = ? ORDER BY id", columns::<T>(), T::TABLE.name());
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
