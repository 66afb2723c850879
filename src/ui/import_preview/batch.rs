//! The files of an import, and what was decided of each: data without a window.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

use super::fields::FIRST_OPTIONS;
use super::reading::{Answer, Content, ReadDocument, Source, is_table};
use crate::i18n::Message;
use crate::import::files::FoundFile;
use crate::import::{DraftSettings, ImportWarning, Parsed, ReadOptions, propose_case};
use crate::model::*;
use crate::project::{BesideDocuments, Snapshot};

/// The files of an import.
#[derive(Debug, Default)]
pub struct Batch {
    /// The files in the order in which they stand.
    pub files: Vec<Entry>,
    /// The file that is shown.
    pub chosen: usize,
    /// True where each folder becomes a document group.
    pub folders_are_groups: bool,
    /// Folders that could not be read, with why.
    pub unread_folders: Vec<(PathBuf, String)>,
    /// True where there were more files than are taken at once.
    pub is_cut: bool,
    /// The documents of the project by their fingerprints.
    standing: HashMap<String, String>,
    /// The names of the project's groups.
    pub groups: Vec<String>,
    /// The names of all cases: those of the project, and those of a table that comes in.
    pub cases: Vec<String>,
    project_cases: Vec<String>,
    n_orders: u32,
}

/// A file, and what was decided of it.
#[derive(Debug, Default)]
pub struct Entry {
    /// The file's name; empty for pasted words.
    pub file_name: String,
    /// Where it is; none before it is known.
    pub source: Option<Source>,
    /// The folder it was found in; empty where it was named itself.
    pub folder: String,
    /// True where it comes in.
    pub is_ticked: bool,
    /// The document's name.
    pub name: String,
    /// True where a person has typed the name.
    pub is_named: bool,
    /// The group that was chosen for it; none where it goes by its folder.
    pub group: Option<String>,
    /// How it is read.
    pub options: ReadOptions,
    /// What is decided after it was read.
    pub settings: DraftSettings,
    /// Its case; none as long as the proposal stands.
    pub case: Option<CaseChoice>,
    /// The cases of single speakers by label, where they were chosen; empty for no case.
    pub speaker_cases: BTreeMap<String, String>,
    /// The number of the order that was given last.
    pub order: u32,
    /// The number of the order whose answer is shown.
    pub answered: u32,
    /// What has come of it.
    pub state: State,
    /// The document that is the same file, or the earlier file of the batch.
    pub already: Option<Already>,
    /// True where the file has tracked changes.
    pub has_tracked: bool,
}

/// What has come of reading a file.
#[derive(Clone, Debug, Default)]
pub enum State {
    /// It is being read, or waits for it.
    #[default]
    Reading,
    /// It is a document.
    Document(Arc<ReadDocument>),
    /// It is a table of cases.
    Table(Arc<Parsed<DraftCaseTable>>),
    /// It cannot be read, and why.
    Refused(Message),
}

/// Where the same file is already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Already {
    /// It is a document of the project, of this name.
    InProject(String),
    /// It is in the batch, under this name.
    InBatch(String),
}

/// To which case a document belongs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CaseChoice {
    /// To none.
    #[default]
    None,
    /// To the case of this name; made where there is none.
    Named(String),
    /// Each respondent has a case.
    BySpeaker,
}

/// How a file stands, in one sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// It is being read.
    Reading,
    /// All is well.
    Ready,
    /// It comes in, and something deserves a look.
    Warning,
    /// It cannot come in.
    Refused,
}

impl Batch {
    /// An empty batch for a project as it stands.
    pub fn of(snapshot: &Snapshot) -> Self {
        let with_hash = snapshot.documents().filter(|entry| !entry.document.source_sha256.is_empty());
        let project_cases: Vec<String> = snapshot.cases().iter().map(|case| case.name.clone()).collect();
        Self {
            standing: with_hash
                .map(|entry| (entry.document.source_sha256.clone(), entry.document.name.clone()))
                .collect(),
            groups: snapshot.groups().iter().map(|group| group.name.clone()).collect(),
            cases: project_cases.clone(),
            project_cases,
            ..Self::default()
        }
    }

    /// Adds files that were found; gives the places of those that are new.
    pub fn add_files(&mut self, found: Vec<FoundFile>) -> Vec<usize> {
        let first = self.files.len();
        for FoundFile { path, folder } in found {
            let source = Some(Source::File(path.clone()));
            if self.files.iter().any(|file| file.source == source) {
                continue;
            }
            let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let options = FIRST_OPTIONS;
            self.files.push(Entry { file_name, source, folder, is_ticked: true, options, ..Entry::default() });
        }
        // Several folders are mostly kept apart on purpose.
        if !self.folders_are_groups {
            self.folders_are_groups = self.folders().len() > 1;
        }
        // A document is more to look at than a table.
        if first == 0 {
            self.chosen = self.files.iter().position(|entry| !is_table(&entry.file_name)).unwrap_or(0);
        }
        (first..self.files.len()).collect()
    }

    /// Adds words from the clipboard under a name; gives the place.
    pub fn add_pasted(&mut self, words: &str, name: String) -> usize {
        let source = Some(Source::Pasted(words.into()));
        self.files.push(Entry { source, name, is_named: true, is_ticked: true, ..Entry::default() });
        self.chosen = self.files.len() - 1;
        self.chosen
    }

    /// The folders and how many files each has, in order.
    pub fn folders(&self) -> Vec<(&str, usize)> {
        let mut folders: Vec<(&str, usize)> = Vec::new();
        for file in self.files.iter().filter(|file| !file.folder.is_empty()) {
            match folders.iter_mut().find(|(folder, _)| *folder == file.folder) {
                Some((_, n)) => *n += 1,
                None => folders.push((&file.folder, 1)),
            }
        }
        folders
    }

    /// The number of a new order for a file; answers to older ones are dropped from now on.
    pub fn new_order(&mut self, file: usize) -> u32 {
        self.n_orders += 1;
        let entry = &mut self.files[file];
        entry.order = self.n_orders;
        self.n_orders
    }

    /// Takes an answer about a file.
    pub fn take(&mut self, answer: Answer) {
        let Answer::Read { file, order, content } = answer else { return };
        if self.files.get(file).is_none_or(|entry| entry.order != order) {
            return;
        }
        let is_first = matches!(self.files[file].state, State::Reading) && self.files[file].already.is_none();
        let state = match content {
            Ok(Content::Document(read)) => State::Document(read.into()),
            Ok(Content::Table(table)) => State::Table(table.into()),
            Err(reason) => State::Refused(reason),
        };
        let already = match &state {
            State::Document(read) => self.already(file, &read.draft.source_sha256),
            _ => None,
        };
        let other_table = matches!(state, State::Table(_)) && self.table().is_some_and(|(at, _)| at != file);
        let entry = &mut self.files[file];
        if let State::Document(read) = &state {
            if !entry.is_named {
                entry.name.clone_from(&read.draft.name);
            }
            entry.has_tracked |=
                read.warnings.iter().any(|warning| matches!(warning, ImportWarning::TrackedChanges { .. }));
        }
        if is_first && (already.is_some() || other_table) {
            entry.is_ticked = false;
        }
        (entry.state, entry.already, entry.answered) = (state, already, order);
        self.refresh_cases();
    }

    fn already(&self, file: usize, sha256: &str) -> Option<Already> {
        if let Some(name) = self.standing.get(sha256) {
            return Some(Already::InProject(name.clone()));
        }
        let is_same = |(at, entry): &(usize, &Entry)| {
            *at != file && matches!(&entry.state, State::Document(read) if read.draft.source_sha256 == sha256)
        };
        let same = self.files.iter().enumerate().find(is_same);
        same.map(|(_, entry)| Already::InBatch(entry.shown_name().to_owned()))
    }

    /// The table of cases that comes in: the first that is ticked.
    pub fn table(&self) -> Option<(usize, &Arc<Parsed<DraftCaseTable>>)> {
        self.files.iter().enumerate().find_map(|(at, entry)| match &entry.state {
            State::Table(table) if entry.is_ticked => Some((at, table)),
            _ => None,
        })
    }

    /// Ticks a file or not. Of several tables of cases one comes in at a time.
    pub fn tick(&mut self, file: usize, is_ticked: bool) {
        if is_ticked && matches!(self.files[file].state, State::Table(_)) {
            for entry in &mut self.files {
                entry.is_ticked &= !matches!(entry.state, State::Table(_));
            }
        }
        self.files[file].is_ticked = is_ticked;
        self.refresh_cases();
    }

    fn refresh_cases(&mut self) {
        let of_table: Vec<String> =
            self.table().iter().flat_map(|(_, table)| &table.value.cases).map(|case| case.name.clone()).collect();
        self.cases.clone_from(&self.project_cases);
        for name in of_table {
            if !self.cases.contains(&name) {
                self.cases.push(name);
            }
        }
    }

    /// The settings of one file for all others: how they are read, parts by label, convention,
    /// material, group, looks and comments. Gives those that must be read again.
    pub fn apply_to_rest(&mut self, from: usize) -> Vec<usize> {
        let (options, settings) = (self.files[from].options, self.files[from].settings.clone());
        let roles = self.files[from].roles();
        let group = self.files[from].group.clone();
        let mut again = Vec::new();
        for (at, entry) in self.files.iter_mut().enumerate().filter(|(at, _)| *at != from) {
            if matches!(entry.source, None | Some(Source::Pasted(_))) || is_table(&entry.file_name) {
                continue;
            }
            if entry.options != options {
                entry.options = options;
                again.push(at);
            }
            let own = std::mem::replace(&mut entry.settings, settings.clone());
            entry.settings.roles = own.roles.into_iter().chain(roles.clone()).collect();
            entry.group = group.clone().or(entry.group.take());
        }
        again
    }

    /// How many files are still being read, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        (self.files.iter().filter(|entry| !entry.is_pending()).count(), self.files.len())
    }

    /// The files that come in.
    pub fn coming(&self) -> impl Iterator<Item = &Entry> {
        let comes = |entry: &&Entry| entry.is_ticked && matches!(entry.state, State::Document(_) | State::Table(_));
        self.files.iter().filter(comes)
    }

    /// Why the batch cannot be stored now: the key of a sentence.
    pub fn hindrance(&self) -> Option<&'static str> {
        if self.files.iter().any(|entry| entry.is_ticked && entry.is_pending()) {
            return Some("preview-still-reading");
        }
        let is_document = |entry: &&Entry| matches!(entry.state, State::Document(_));
        if self.coming().filter(is_document).any(|entry| entry.name.trim().is_empty()) {
            return Some("preview-name-missing");
        }
        if self.coming().next().is_none() { Some("preview-nothing-ticked") } else { None }
    }

    /// The documents that come in, each with where it goes.
    pub fn documents(&self) -> Vec<Placing> {
        let document = |entry: &Entry| {
            let State::Document(read) = &entry.state else { return None };
            let (case, speaker_cases) = self.cases_of(entry);
            Some(Placing {
                read: Arc::clone(read),
                name: entry.name.trim().to_owned(),
                settings: entry.settings.clone(),
                group: self.group_of(entry).to_owned(),
                case,
                speaker_cases,
            })
        };
        self.coming().filter_map(document).collect()
    }

    /// What comes in beside the documents: the table, and for it the documents of the project
    /// that have no case yet and whose name names one.
    pub fn beside(&self, snapshot: &Snapshot) -> BesideDocuments {
        let Some((_, table)) = self.table() else { return BesideDocuments::default() };
        let has_case: std::collections::HashSet<DocumentId> = snapshot.case_parts().map(|part| part.document).collect();
        let free = snapshot.documents().filter(|entry| !has_case.contains(&entry.document.id));
        let proposed = free.filter_map(|entry| {
            let place = propose_case(&entry.document.name, self.cases.iter().map(String::as_str))?;
            Some((entry.document.id, self.cases[place].clone()))
        });
        let assigned = proposed.collect();
        let headings = crate::export::cases::headings(snapshot, &table.value.variables);
        let found = crate::query::cases::incoming(snapshot, &table.value, &headings);
        BesideDocuments { table: Some(found.into_edit(true)), assigned }
    }

    /// The group of a file: the one chosen, or its folder.
    pub fn group_of<'e>(&self, entry: &'e Entry) -> &'e str {
        match &entry.group {
            Some(group) => group.trim(),
            None if self.folders_are_groups => &entry.folder,
            None => "",
        }
    }

    /// The case of a file as it is decided, or else as it is proposed.
    pub fn case_of(&self, entry: &Entry) -> CaseChoice {
        if let Some(case) = &entry.case {
            return case.clone();
        }
        let State::Document(_) = &entry.state else { return CaseChoice::None };
        let names = || self.cases.iter().map(String::as_str);
        if let Some(place) = propose_case(&entry.name, names()) {
            return CaseChoice::Named(self.cases[place].clone());
        }
        let respondents = entry.respondents();
        let fits = |label: &String| propose_case(label, names());
        match &respondents[..] {
            [label] => fits(label).map_or(CaseChoice::None, |place| CaseChoice::Named(self.cases[place].clone())),
            labels if labels.iter().any(|label| fits(label).is_some()) => CaseChoice::BySpeaker,
            _ => CaseChoice::None,
        }
    }

    /// The case of one speaker as it is decided, or else as it is proposed; empty for none.
    pub fn case_of_speaker(&self, entry: &Entry, label: &str) -> String {
        if let Some(case) = entry.speaker_cases.get(label) {
            return case.clone();
        }
        let place = propose_case(label, self.cases.iter().map(String::as_str));
        place.map_or_else(String::new, |place| self.cases[place].clone())
    }

    fn cases_of(&self, entry: &Entry) -> (String, Vec<(usize, String)>) {
        match self.case_of(entry) {
            CaseChoice::None => (String::new(), Vec::new()),
            CaseChoice::Named(name) => (name.trim().to_owned(), Vec::new()),
            CaseChoice::BySpeaker => {
                let State::Document(read) = &entry.state else { return Default::default() };
                let respondents = entry.respondents();
                let speakers = read.draft.speakers.iter().enumerate();
                let with_case = speakers.filter(|(_, speaker)| respondents.contains(&speaker.label));
                let named = with_case.map(|(at, speaker)| (at, self.case_of_speaker(entry, &speaker.label)));
                (String::new(), named.filter(|(_, case)| !case.trim().is_empty()).collect())
            }
        }
    }
}

impl Entry {
    /// The name under which it is listed.
    pub fn shown_name(&self) -> &str {
        if self.file_name.is_empty() { &self.name } else { &self.file_name }
    }

    /// The part of a speaker as it is decided.
    pub fn role(&self, speaker: &DraftSpeaker) -> SpeakerRole {
        self.settings.role(&speaker.label).unwrap_or(speaker.role)
    }

    /// The parts of all its speakers as they are decided, by label.
    fn roles(&self) -> BTreeMap<String, SpeakerRole> {
        let State::Document(read) = &self.state else { return self.settings.roles.clone() };
        read.draft.speakers.iter().map(|speaker| (speaker.label.clone(), self.role(speaker))).collect()
    }

    /// The labels of its respondents.
    pub fn respondents(&self) -> Vec<String> {
        let State::Document(read) = &self.state else { return Vec::new() };
        let answers = read.draft.speakers.iter().filter(|speaker| self.role(speaker) == SpeakerRole::Respondent);
        answers.map(|speaker| speaker.label.clone()).collect()
    }

    /// True where it comes in, or will when it is read.
    pub const fn comes(&self) -> bool {
        self.is_ticked && !matches!(self.state, State::Refused(_))
    }

    /// True while it is read, or read again.
    pub fn is_pending(&self) -> bool {
        self.order != self.answered || matches!(self.state, State::Reading)
    }

    /// How it stands.
    pub fn sign(&self) -> Sign {
        match &self.state {
            _ if self.is_pending() => Sign::Reading,
            State::Reading => Sign::Reading,
            State::Refused(_) => Sign::Refused,
            State::Document(read) if !read.warnings.is_empty() || self.already.is_some() => Sign::Warning,
            State::Table(table) if !table.warnings.is_empty() => Sign::Warning,
            State::Document(_) | State::Table(_) => Sign::Ready,
        }
    }
}

/// A document that comes in: what was read, shared with what is shown, and what was decided.
#[derive(Clone, Debug)]
pub struct Placing {
    read: Arc<ReadDocument>,
    name: String,
    settings: DraftSettings,
    group: String,
    case: String,
    speaker_cases: Vec<(usize, String)>,
}

impl Placing {
    /// The draft to be stored.
    pub fn placed(self) -> PlacedDraft {
        let mut document = self.read.draft.clone();
        self.settings.apply(&mut document);
        document.name = self.name;
        PlacedDraft { document, group: self.group, case: self.case, speaker_cases: self.speaker_cases }
    }
}
