//! The fluent bundle of one language, with English behind it.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{Arg, Message};

/// A language the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English, and what stands where another language lacks a text.
    #[default]
    English,
    /// Español.
    Spanish,
    /// Deutsch.
    German,
}

/// The fluent files of a language: the same in each, a topic a file.
macro_rules! fluent_files {
    ($language:literal) => {
        fluent_files!($language: "core", "import", "analysis", "cli", "app", "reader", "coding", "codes", "segments",
            "memos", "search", "history", "progress", "reading", "documents", "material", "preview", "editing", "cases",
            "survey", "guide", "compare", "report", "chart", "contrast", "summaries", "matrix", "views")
    };
    ($language:literal: $($file:literal),+ $(,)?) => {
        &[$(include_str!(concat!("../../assets/i18n/", $language, "/", $file, ".ftl"))),+]
    };
}

impl Language {
    /// All languages, in the order of the language menu.
    pub const ALL: [Self; 3] = [Self::English, Self::Spanish, Self::German];

    /// The language's name in itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Spanish => "Español",
            Self::German => "Deutsch",
        }
    }

    /// The BCP 47 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::German => "de",
        }
    }

    /// The language of a code such as `es`, `es_CL.UTF-8` or `en-GB`.
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_', '.']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.code() == primary)
    }

    /// The language of the system's settings, English where it is none of ours.
    pub fn of_system() -> Self {
        let mut set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
        // The first that is set decides: `LC_ALL=C` means English whatever `LANG` says.
        set.find(|value| !value.is_empty()).and_then(|value| Self::from_code(&value)).unwrap_or_default()
    }

    const fn files(self) -> &'static [&'static str] {
        match self {
            Self::English => fluent_files!("en"),
            Self::Spanish => fluent_files!("es"),
            Self::German => fluent_files!("de"),
        }
    }
}

/// Makes sentences of messages in one language.
pub struct Catalog {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    english: Option<Box<Self>>,
}

impl Catalog {
    /// The sentences of `language`. The fluent files are part of the program and are
    /// parsed here, in a few milliseconds.
    pub fn new(language: Language) -> Self {
        let id: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks around arguments would show as boxes and stand in exports.
        bundle.set_use_isolating(false);
        for file in language.files() {
            // A file with a mistake still gives its other messages; a test finds the mistake.
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        let english = (language != Language::English).then(|| Box::new(Self::new(Language::English)));
        Self { language, bundle, english }
    }

    /// The language spoken.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The text of a key without arguments.
    pub fn text(&self, key: &str) -> Cow<'_, str> {
        self.format(key, None)
    }

    /// The sentence of a message.
    pub fn say(&self, message: &Message) -> String {
        if message.args.is_empty() {
            return self.text(message.key).into_owned();
        }
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            let value: FluentValue<'_> = match arg {
                Arg::Text(text) => text.as_ref().into(),
                Arg::Number(n) => (*n).into(),
                Arg::Message(inner) => self.say(inner).into(),
            };
            args.set(*name, value);
        }
        self.format(message.key, Some(&args)).into_owned()
    }

    /// True where this very language has the key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).and_then(|message| message.value()).is_some()
    }

    fn format<'b>(&'b self, key: &str, args: Option<&'b FluentArgs<'_>>) -> Cow<'b, str> {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return match &self.english {
                Some(english) => english.format(key, args),
                // A missing key is a bug that a test finds; the key is better than nothing.
                None => Cow::Owned(key.to_owned()),
            };
        };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, args, &mut errors)
    }
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Catalog").field(&self.language).finish()
    }
}
