//! A moment, as the project file keeps it.

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01 UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// This moment.
    pub fn now() -> Self {
        Self(jiff::Timestamp::now().as_millisecond())
    }

    /// Date and time in the user's time zone, `2026-05-14 14:02:11`.
    pub fn local(self) -> String {
        self.strftime("%Y-%m-%d %H:%M:%S")
    }

    /// The date in the user's time zone, `2026-05-14`.
    pub fn local_date(self) -> String {
        self.strftime("%Y-%m-%d")
    }

    /// The time of day in the user's time zone, `14:02:11`.
    pub fn local_time(self) -> String {
        self.strftime("%H:%M:%S")
    }

    /// Hour and minute in the user's time zone, `14:02`.
    pub fn local_minute(self) -> String {
        self.strftime("%H:%M")
    }

    /// Year, month and day in the user's time zone.
    pub fn local_day(self) -> (i16, u32, u32) {
        let moment = jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        let date = moment.to_zoned_datetime(jiff::tz::TimeZone::system()).date();
        (date.year(), date.month().unsigned_abs().into(), date.day().unsigned_abs().into())
    }

    fn strftime(self, format: &str) -> String {
        let moment = jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        moment.to_zoned_datetime(jiff::tz::TimeZone::system()).strftime(format).to_string()
    }
}
