//! Ids in kept specifications, as text: other programs round large numbers.

/// Collections of ids as lists of texts.
pub(super) mod ids {
    use std::fmt::Display;
    use std::str::FromStr;

    use serde::{Deserialize, Deserializer, Serializer};

    pub(in crate::query) fn serialize<'i, I, C, S>(ids: &'i C, serializer: S) -> Result<S::Ok, S::Error>
    where
        I: Display + 'i,
        &'i C: IntoIterator<Item = &'i I>,
        S: Serializer,
    {
        serializer.collect_seq(ids.into_iter().map(ToString::to_string))
    }

    pub(in crate::query) fn deserialize<'de, I, C, D>(deserializer: D) -> Result<C, D::Error>
    where
        I: FromStr<Err: Display>,
        C: FromIterator<I>,
        D: Deserializer<'de>,
    {
        let texts = Vec::<String>::deserialize(deserializer)?;
        texts.iter().map(|text| text.parse().map_err(serde::de::Error::custom)).collect()
    }
}

/// Collections of ids that may be missing.
pub(super) mod some_ids {
    use std::fmt::Display;
    use std::str::FromStr;

    use serde::{Deserialize, Deserializer, Serializer};

    pub(in crate::query) fn serialize<'i, I, C, S>(ids: &'i Option<C>, serializer: S) -> Result<S::Ok, S::Error>
    where
        I: Display + 'i,
        &'i C: IntoIterator<Item = &'i I>,
        S: Serializer,
    {
        match ids {
            None => serializer.serialize_none(),
            Some(ids) => serializer.collect_seq(ids.into_iter().map(ToString::to_string)),
        }
    }

    pub(in crate::query) fn deserialize<'de, I, C, D>(deserializer: D) -> Result<Option<C>, D::Error>
    where
        I: FromStr<Err: Display>,
        C: FromIterator<I>,
        D: Deserializer<'de>,
    {
        let texts = Option::<Vec<String>>::deserialize(deserializer)?;
        let Some(texts) = texts else { return Ok(None) };
        texts.iter().map(|text| text.parse().map_err(serde::de::Error::custom)).collect::<Result<C, _>>().map(Some)
    }
}

/// One id as text.
pub(super) mod id {
    use std::fmt::Display;
    use std::str::FromStr;

    use serde::{Deserialize, Deserializer, Serializer};

    pub(in crate::query) fn serialize<I: Display, S: Serializer>(id: &I, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(id)
    }

    pub(in crate::query) fn deserialize<'de, I, D>(deserializer: D) -> Result<I, D::Error>
    where
        I: FromStr<Err: Display>,
        D: Deserializer<'de>,
    {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}
