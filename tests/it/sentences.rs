//! Every key has its sentence in every language, and every sentence has its variables.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use regex::Regex;
use voces::i18n::{Catalog, Language, Message};
use voces::model::*;
use voces::project::{Finding, Notice, Op, Project, ProjectError, RiskyPlace, StorageError};
use voces::sample;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The messages of a language: each key with the variables it uses.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let (key, variable) = (Regex::new(r"(?m)^([a-z][a-z0-9-]*) =").unwrap(), Regex::new(r"\$([a-z_]+)").unwrap());
    let mut messages = BTreeMap::new();
    for entry in std::fs::read_dir(root().join("assets/i18n").join(language.code())).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        fluent_bundle::FluentResource::try_new(text.clone())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        let starts: Vec<_> =
            key.captures_iter(&text).map(|found| (found.get(0).unwrap().start(), found[1].to_owned())).collect();
        for (n, (start, key)) in starts.iter().enumerate() {
            let end = starts.get(n + 1).map_or(text.len(), |(end, _)| *end);
            let body: String = text[*start..end].lines().filter(|line| !line.starts_with('#')).collect();
            let variables = variable.captures_iter(&body).map(|found| found[1].to_owned()).collect();
            assert!(messages.insert(key.clone(), variables).is_none(), "{key} stands twice");
        }
    }
    messages
}

fn sources() -> Vec<(PathBuf, String)> {
    let mut folders = vec![root().join("src")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                files.push((path, text));
            }
        }
    }
    files
}

#[test]
fn the_languages_have_the_same_messages_with_the_same_variables() {
    let english = messages(Language::English);
    for language in Language::ALL {
        let others = messages(language);
        for (key, variables) in &english {
            assert_eq!(others.get(key), Some(variables), "{key} in {}", language.code());
        }
        assert_eq!(others.len(), english.len(), "{}", language.code());
        // A file that no catalog reads says nothing.
        let catalog = Catalog::new(language);
        assert!(others.keys().all(|key| catalog.has(key)), "{}", language.code());
    }
}

/// The names of the arguments that follow a `new("key")`: `.with("a", ...).with("b", ...)`.
fn arguments(mut rest: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let name = Regex::new(r#"^\s*"([a-z_]+)""#).unwrap();
    while let Some(call) = rest.trim_start().strip_prefix(".with(") {
        names.extend(name.captures(call).map(|found| found[1].to_owned()));
        let (mut depth, mut end) = (1, call.len());
        for (at, c) in call.char_indices() {
            depth += i32::from(c == '(') - i32::from(c == ')');
            if depth == 0 {
                end = at + 1;
                break;
            }
        }
        rest = &call[end..];
    }
    names
}

#[test]
fn every_key_in_the_sources_has_a_sentence_and_every_variable_an_argument() {
    let english = messages(Language::English);
    let literal =
        Regex::new(r#""((?:storage|project|op|check|notice|cli|sample|import|analysis|app)-[a-z0-9-]*[a-z0-9])""#)
            .unwrap();
    let call = Regex::new(r#"\bnew\(\s*"([a-z][a-z0-9]*-[a-z0-9-]+)",?\s*\)"#).unwrap();
    let mut n_calls = 0;
    for (path, text) in sources() {
        // In the window such a text may also be the id of a widget.
        let is_ui = path.strip_prefix(root()).is_ok_and(|path| path.starts_with("src/ui"));
        for found in literal.captures_iter(&text).filter(|_| !is_ui) {
            assert!(english.contains_key(&found[1]), "{} in {}", &found[1], path.display());
        }
        for found in call.captures_iter(&text) {
            n_calls += 1;
            let Some(variables) = english.get(&found[1]) else { panic!("{} in {}", &found[1], path.display()) };
            let rest = &text[found.get(0).unwrap().end()..];
            let given = arguments(rest);
            // An argument may be added a line further down; where no chain follows at all,
            // rendering tests it.
            let soon: String = rest.chars().take(300).collect();
            let has = |name: &String| given.contains(name) || soon.contains(&format!(".with(\"{name}\""));
            let missing: Vec<&String> = variables.iter().filter(|name| !given.is_empty() && !has(name)).collect();
            assert!(missing.is_empty(), "{} in {} lacks {missing:?}", &found[1], path.display());
        }
    }
    assert!(n_calls > 100, "{n_calls}");
}

fn storage_errors() -> Vec<StorageError> {
    let path = || PathBuf::from("study.voces");
    vec![
        StorageError::Missing(path()),
        StorageError::Exists(path()),
        StorageError::NotAProject(path()),
        StorageError::Newer { found: 9, known: 1 },
        StorageError::OpenElsewhere(path()),
        StorageError::ReadOnly(path()),
        StorageError::NotReadable(path()),
        StorageError::DiskFull,
        StorageError::Damaged,
        StorageError::KeyNotSupported,
        StorageError::Io(std::io::Error::other("x")),
        StorageError::Database(rusqlite::Error::InvalidQuery),
        StorageError::Log(serde_json::from_str::<u8>("x").unwrap_err()),
    ]
}

fn project_errors() -> Vec<ProjectError> {
    use ProjectError::*;
    let name = || String::from("N");
    let quote = |found| QuoteNotFound { line: 3, document: name(), paragraph: 4.into(), found };
    vec![
        OpenedReadOnly,
        UnknownDocument(name()),
        UnknownCode(name()),
        UnknownCoding(name()),
        UnknownCase(name()),
        UnknownObject(7),
        NameTaken(name()),
        NameEmpty,
        NameTooLong,
        EmptySegment,
        OutsideText { document: name(), start: 1, end: 9, n_chars: 5 },
        LinkToItself,
        WeightsDiffer(vec![50, 90]),
        CodeUnderItself,
        MergeIntoItself,
        QuestionUnderItself,
        UnknownLanguage(name()),
        WeightTooLarge(101),
        quote(0),
        quote(2),
        Line { line: 3, source: Box::new(EmptySegment) },
        NothingToUndo,
        NothingToRedo,
        UndoBarrier,
        Replaced("study.voces".into()),
        Cancelled,
    ]
}

/// All operations, on objects that stand and on objects that are gone.
fn operations(project: &Project) -> Vec<Op> {
    let snapshot = project.snapshot();
    let standing =
        (snapshot.documents().next().unwrap().document.id, snapshot.codes().codes()[0].id, snapshot.cases()[0].id);
    let mut operations = Vec::new();
    for (document, code, case) in [standing, (DocumentId(1), CodeId(1), CaseId(1))] {
        for n in [1, 2, 1_200] {
            operations.extend([
                Op::AddDocuments { n },
                Op::ImportSurvey { n, documents: n },
                Op::SetDocumentDetails { n },
                Op::FinishDocuments { n },
                Op::ReopenDocuments { n },
                Op::MoveDocuments { n },
                Op::DeleteDocuments { n },
                Op::AddCodes { n },
                Op::MoveCodes { n, first: code },
                Op::RecolorCodes { n, first: code },
                Op::CopyCodes { n, first: code },
                Op::SplitCode { from: code, to: code, n },
                Op::ConfirmCodings { n, code: Some(code) },
                Op::ConfirmCodings { n, code: None },
                Op::DeleteCodes { n, n_codings: 1 },
                Op::DeleteCodes { n, n_codings: 0 },
                Op::ApplyCodes { n, first: code, document },
                Op::DeleteGuideTopics { n },
                Op::MoveGuideTopics { n },
                Op::DeleteGuideQuestions { n },
                Op::MoveGuideQuestions { n },
                Op::ImportGuide { n },
                Op::MarkQuestions { n },
                Op::RemoveQuestionPlaces { n },
                Op::SetQuestionStatuses { n },
                Op::LinkQuestions { n, code },
                Op::UnlinkQuestions { n, code },
                Op::MakeTopicCodes { n },
                Op::AddCodings { n },
                Op::CodeSegments { n, code },
                Op::RemoveCodings { n, code: Some(code) },
                Op::RemoveCodings { n, code: None },
                Op::AddMemos { n },
                Op::DeleteCases { n },
                Op::AssignDocuments { n },
                Op::ImportCaseTable { n },
                Op::MoveDocumentGroups { n },
                Op::MoveCases { n },
                Op::AddCaseParts { n, case },
                Op::RemoveCaseParts { n, case },
                Op::EditCaseTable { n },
                Op::MoveCaseGroups { n },
                Op::PutInCaseGroup { n, case_group: CaseGroupId(1) },
                Op::TakeFromCaseGroup { n, case_group: CaseGroupId(1) },
                Op::DeleteVariables { n },
                Op::MoveVariables { n },
                Op::AddValueOptions { n, variable: VariableId(1) },
                Op::DeleteValueOptions { n, variable: VariableId(1) },
                Op::SetCategories { n, variable: VariableId(1) },
                Op::MoveDocumentSets { n },
                Op::PutInDocumentSet { n, document_set: DocumentSetId(1) },
                Op::TakeFromDocumentSet { n, document_set: DocumentSetId(1) },
                Op::RemoveMarks { n },
                Op::RecolorMarks { n },
                Op::CodeMarks { n, code },
                Op::RecodeCodings { n, code },
                Op::RecodeToNewCode { n, code },
                Op::Repair { n },
            ]);
        }
        operations.extend([
            Op::RenameDocument { document },
            Op::AddDocumentGroup { document_group: DocumentGroupId(1) },
            Op::RenameDocumentGroup { document_group: DocumentGroupId(1) },
            Op::DeleteDocumentGroup { document_group: DocumentGroupId(1) },
            Op::SetSpeakerRole { document },
            Op::MarkRead { document },
            Op::MarkUnread { document },
            Op::AddDocumentSet { document_set: DocumentSetId(1) },
            Op::RenameDocumentSet { document_set: DocumentSetId(1) },
            Op::DeleteDocumentSet { document_set: DocumentSetId(1) },
            Op::AddMark { document },
            Op::AddCode { code },
            Op::RenameCode { code },
            Op::RecolorCode { code },
            Op::SortCodes { under: None },
            Op::SortCodes { under: Some(code) },
            Op::SetCodeLabel { code },
            Op::RemoveCodeLabel { code },
            Op::DescribeCode { code },
            Op::MergeCodes { from: code, into: code },
            Op::SetAnchorExamples { code },
            Op::ApplyCode { code, document },
            Op::ApplyNewCode { code, document },
            Op::MoveCodingEdges { code, document },
            Op::SetCodingWeight { code },
            Op::SetCodingComment { code },
            Op::AddMemo { memo: MemoId(1) },
            Op::EditMemo { memo: MemoId(1), goes_on: false },
            Op::BindMemo { memo: MemoId(1) },
            Op::LinkMemo { memo: MemoId(1) },
            Op::UnlinkMemo { memo: MemoId(1) },
            Op::LinkSegments { document },
            Op::LabelSegmentLink { document },
            Op::DeleteSegmentLink { document },
            Op::AddSavedQuery { saved_query: SavedQueryId(1) },
            Op::RenameSavedQuery { saved_query: SavedQueryId(1) },
            Op::UpdateSavedQuery { saved_query: SavedQueryId(1) },
            Op::DeleteSavedQuery { what: SavedKind::Report },
            Op::SetSummary { case, code },
            Op::SetPositionScale { code },
            Op::SetPositions { n: 2, code },
            Op::AddGuideTopic { guide_topic: GuideTopicId(1) },
            Op::RenameGuideTopic { guide_topic: GuideTopicId(1) },
            Op::AddGuideQuestion { guide_question: GuideQuestionId(1) },
            Op::EditGuideQuestion { guide_question: GuideQuestionId(1) },
            Op::ReassignQuestionPlace { document },
            Op::DeleteMemo,
            Op::AddCase { case },
            Op::RenameCase { case },
            Op::AddVariable { variable: VariableId(1) },
            Op::SetValues { case },
            Op::AddCaseGroup { case_group: CaseGroupId(1) },
            Op::RenameCaseGroup { case_group: CaseGroupId(1) },
            Op::DeleteCaseGroup { case_group: CaseGroupId(1) },
            Op::RenameVariable { variable: VariableId(1) },
            Op::SetVariableKind { variable: VariableId(1) },
            Op::RenameCategory { variable: VariableId(1) },
            Op::OrderCategories { variable: VariableId(1) },
            Op::SetVariableLabel { variable: VariableId(1) },
            Op::AddCoder { coder: CoderId(1) },
            Op::RenameCoder { coder: CoderId(1) },
            Op::AddCodeSet { code_set: CodeSetId(1) },
            Op::RenameCodeSet { code_set: CodeSetId(1) },
            Op::DeleteCodeSet { code_set: CodeSetId(1) },
            Op::PutCodeInSet { code, code_set: CodeSetId(1) },
            Op::TakeCodeFromSet { code, code_set: CodeSetId(1) },
        ]);
    }
    let undone = operations.clone().into_iter().map(|op| Op::Undo { op: Box::new(op) });
    let redone = operations.clone().into_iter().map(|op| Op::Redo { op: Box::new(op) });
    operations.extend(undone.chain(redone).collect::<Vec<_>>());
    operations
}

#[test]
fn every_message_of_the_core_is_a_sentence_in_every_language() {
    let mut project = Project::in_memory(sample::CODER).unwrap();
    sample::fill(&mut project).unwrap();
    let findings = [
        Finding::File("x".into()),
        Finding::ContentChanged,
        Finding::TextChanged(DocumentId(1)),
        Finding::OutsideText(CodingId(1)),
        Finding::WordsChanged(CodingId(1)),
        Finding::RangeOutsideText(DocumentId(1)),
        Finding::CodeWithoutParent(CodeId(1)),
    ];
    let notices = [
        Notice::RiskyPlace(RiskyPlace::Synced),
        Notice::RiskyPlace(RiskyPlace::Network),
        Notice::RiskyPlace(RiskyPlace::Removable),
        Notice::MovedToRecovered("study (recovered).voces".into()),
    ];
    let messages: Vec<Message> = storage_errors()
        .iter()
        .map(StorageError::message)
        .chain(project_errors().iter().map(ProjectError::message))
        .chain(operations(&project).iter().map(|op| op.message(project.snapshot())))
        .chain(findings.iter().map(Finding::message))
        .chain(notices.iter().map(Notice::message))
        .collect();
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        for message in &messages {
            assert!(catalog.has(message.key), "{} {}", language.code(), message.key);
            let sentence = catalog.say(message);
            // Fluent writes a variable that it was not given as {$name}.
            assert!(!sentence.contains(['{', '}', '$', '\n']) && sentence != message.key, "{sentence}");
        }
    }
    // Nothing that the core can say was forgotten here.
    let tried: BTreeSet<&str> = messages.iter().map(|message| message.key).collect();
    let core = std::fs::read_to_string(root().join("assets/i18n/en/core.ftl")).unwrap();
    let key = Regex::new(r"(?m)^([a-z][a-z0-9-]*) =").unwrap();
    let inner = ["op-named", "op-some-code", "op-some-document", "op-some-case"];
    let all = key.captures_iter(&core).map(|found| found[1].to_owned());
    let forgotten: Vec<String> =
        all.filter(|key| !tried.contains(key.as_str()) && !inner.contains(&key.as_str())).collect();
    assert_eq!(forgotten, [""; 0]);
}
