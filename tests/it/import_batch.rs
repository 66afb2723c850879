//! Importing a batch: one operation with its groups and cases, and nothing where it is stopped.

use std::sync::Arc;

use voces::model::*;
use voces::project::{
    BesideDocuments, CaseTableEdit, Installation, Mode, Progress, Project, ProjectError, StorageError,
};
use voces::text::Span;

use crate::file_full::SmallDisk;
use crate::file_support::{Study, dump_of};
use crate::notation::{check_on, fresh, project_of};

/// A talk of two respondents, with a comment and a bold word.
fn talk(name: &str) -> DraftDocument {
    let text = "E: ¿Qué pasó?\nAna: Nada 😀.\nLuis: Todo.";
    let speaker = |label: &str, role| DraftSpeaker { label: label.into(), role };
    let turn = |speaker, start: u32, end: u32, label: u32| DraftTurn {
        speaker,
        span: Span::new(start, end),
        label_end: (start + label).into(),
    };
    DraftDocument {
        name: name.into(),
        text: text.into(),
        source_name: format!("{name}.docx"),
        source_sha256: format!("hash of {name}"),
        speakers: vec![
            speaker("E", SpeakerRole::Interviewer),
            speaker("Ana", SpeakerRole::Respondent),
            speaker("Luis", SpeakerRole::Respondent),
        ],
        turns: vec![turn(0, 0, 13, 3), turn(1, 14, 26, 5), turn(2, 27, 38, 6)],
        formats: vec![DraftFormat { span: Span::new(19, 23), kind: FormatKind::Bold }],
        comments: vec![
            DraftComment { span: Span::new(19, 23), author: "Rosa".into(), text: "¿Nada?".into() },
            DraftComment { span: Span::new(0, 2), author: String::new(), text: " \n".into() },
        ],
        material: Material::FocusGroup,
        ..DraftDocument::default()
    }
}

fn table_edit(project: &Project, table: &DraftCaseTable) -> CaseTableEdit {
    let headings = voces::export::cases::headings(project.snapshot(), &table.variables);
    voces::query::cases::incoming(project.snapshot(), table, &headings).into_edit(true)
}

fn placed(name: &str, group: &str, case: &str) -> PlacedDraft {
    PlacedDraft { document: talk(name), group: group.into(), case: case.into(), speaker_cases: Vec::new() }
}

fn import(project: &mut Project, batch: Vec<PlacedDraft>, beside: &BesideDocuments) -> Result<(), ProjectError> {
    project.import_batch(batch.into_iter(), beside, &Progress::default()).map(drop)
}

#[test]
fn one_undo_takes_the_whole_batch_back() {
    let mut project = project_of(&["Ya estaba."]);
    project.add_document_group("Norte").expect("a group");
    project.add_case("CSO1").expect("a case");
    let standing = project.snapshot().documents().next().expect("one").document.id;
    let mut focus = placed("Grupo", "Norte", "");
    focus.speaker_cases = vec![(1, "Ana".into()), (2, "Luis".into()), (9, "nobody".into())];
    let batch = vec![placed("A", "Norte", "CSO1"), placed("A", "Sur", "Nueva"), focus, placed("B", " ", "CSO2")];
    let table = DraftCaseTable {
        variables: vec!["Edad".into()],
        cases: vec![DraftCase { name: "CSO2".into(), values: vec![vec!["40".into()]] }],
    };
    let beside =
        BesideDocuments { table: Some(table_edit(&project, &table)), assigned: vec![(standing, "CSO2".into())] };
    let n_before = project.history(100).expect("history").len();
    let text = &talk("").text;
    let expect = format!("Ya estaba.\n{text}\n{text}\n{text}\n{text}");
    // The documents stand by their groups.
    let project = check_on(project, |p| import(p, batch, &beside), &expect);
    assert_eq!(project.history(100).expect("history").len() - n_before, 3, "one operation, one undo, one redo");
    let snapshot = project.snapshot();
    let names = |names: Vec<String>| names.join(" ");
    assert_eq!(names(snapshot.groups().iter().map(|group| group.name.clone()).collect()), "Norte Sur");
    assert_eq!(
        names(snapshot.cases().iter().map(|case| case.name.clone()).collect()),
        "CSO1 CSO2 Nueva Ana Luis",
        "made where they were missing, in order"
    );
    let positions: Vec<i64> = snapshot.cases().iter().map(|case| case.position).collect();
    assert!(positions.windows(2).all(|pair| pair[0] < pair[1]), "{positions:?}");
    let mut parts: Vec<String> = snapshot
        .case_parts()
        .map(|part| {
            let entry = snapshot.document(part.document).expect("it stands");
            let speaker = part.speaker.and_then(|id| entry.transcript.speaker(id)).map_or("", |row| &row.label);
            let case = &snapshot.case(part.case).expect("a case").name;
            format!("{} {speaker} {case}", entry.document.name)
        })
        .collect();
    parts.sort();
    assert_eq!(
        parts,
        ["A  CSO1", "A (2)  Nueva", "B  CSO2", "D1  CSO2", "Grupo Ana Ana", "Grupo Luis Luis"].map(|part| {
            // The notation names its one document itself.
            let first = &snapshot.document(standing).expect("it stands").document.name;
            part.replace("D1", first)
        })
    );
    let memos: Vec<(String, String)> = snapshot.memos().map(|memo| (memo.title.clone(), memo.body.clone())).collect();
    assert_eq!(memos.len(), 4, "an empty comment becomes no memo");
    assert_eq!(memos[0], ("¿Nada?".into(), "¿Nada?\n\n— Rosa".into()));
    let memo = snapshot.memos().next().expect("a memo");
    assert_eq!((memo.kind, memo.start, memo.end), (MemoKind::Free, Some(19), Some(23)));
}

#[test]
fn a_batch_cancelled_at_any_document_leaves_nothing() {
    let mut project = project_of(&["Ya estaba."]);
    let (before, n_before) = (project.snapshot().dump(), project.history(100).expect("history").len());
    for stop_at in 0..=4 {
        let progress = Arc::new(Progress::default());
        let stopper = Arc::clone(&progress);
        let batch: Vec<PlacedDraft> = (0..4).map(|n| placed(&format!("D{n}"), "Norte", "Nueva")).collect();
        if stop_at == 0 {
            progress.cancel();
        }
        let documents = batch.into_iter().enumerate().map(move |(n, placed)| {
            if n + 1 == stop_at {
                stopper.cancel();
            }
            placed
        });
        let table = DraftCaseTable {
            variables: vec!["Edad".into()],
            cases: vec![DraftCase { name: "X".into(), values: vec![vec!["40".into()]] }],
        };
        let beside = BesideDocuments { table: Some(table_edit(&project, &table)), ..BesideDocuments::default() };
        let stopped = project.import_batch(documents, &beside, &progress);
        assert!(matches!(stopped, Err(ProjectError::Cancelled)), "{stop_at}: {stopped:?}");
        assert_eq!((project.snapshot().dump(), fresh(&project)), (before.clone(), before.clone()), "{stop_at}");
        assert_eq!(project.history(100).expect("history").len(), n_before);
    }
    import(&mut project, vec![placed("D", "", "")], &BesideDocuments::default()).expect("work goes on");
    assert_eq!(project.snapshot().documents().len(), 2);
}

#[test]
fn what_is_refused_in_the_middle_leaves_nothing() {
    let mut project = project_of(&["Ya estaba."]);
    let before = project.snapshot().dump();
    for (name, group, case) in
        [(" ", "", ""), (&*"x".repeat(513), "", ""), ("D", &*"g".repeat(513), ""), ("D", "", &*"c".repeat(513))]
    {
        let batch = vec![placed("Antes", "Norte", "Nueva"), placed(name, group, case)];
        import(&mut project, batch, &BesideDocuments::default()).expect_err("refused");
        assert_eq!((project.snapshot().dump(), fresh(&project)), (before.clone(), before.clone()));
    }
}

#[test]
fn a_batch_that_finds_no_room_leaves_file_and_snapshot_as_they_were() {
    let Some(disk) = SmallDisk::mount(900) else { return };
    let study = Study::new(0);
    let path = disk.path().join("study.voces");
    std::fs::copy(&study.path, &path).expect("copied");
    let mut project = Project::open(&path, Mode::Write, study.installation()).expect("opened");
    let (before, n_before) = (project.snapshot().dump(), project.history(100).expect("history").len());
    let batch = (0..40).map(|n| {
        let mut placed = placed(&format!("D{n}"), "Norte", "Nueva");
        placed.document.text.push_str(&"palabra ".repeat(20_000));
        placed
    });
    let refused = project.import_batch(batch, &BesideDocuments::default(), &Progress::default());
    assert!(matches!(refused, Err(ProjectError::Storage(StorageError::DiskFull))), "{refused:?}");
    assert_eq!((project.snapshot().dump(), fresh(&project)), (before.clone(), before.clone()));
    assert_eq!(project.history(100).expect("history").len(), n_before);
    import(&mut project, vec![placed("Corta", "", "")], &BesideDocuments::default()).expect("there is room for this");
    project.undo().expect("undone");
    drop(project);
    assert_eq!(dump_of(&path), before);
    let left: Vec<_> = std::fs::read_dir(disk.path()).expect("listed").filter_map(Result::ok).collect();
    assert!(left.iter().all(|entry| !entry.file_name().to_string_lossy().contains("journal")), "{left:?}");
    drop(Project::open(&path, Mode::Write, Installation::forgetful()).expect("opened"));
}
