//! Project files of every version that was ever written: they open, hold what they held, and
//! their old operations can be undone.

use std::path::PathBuf;

use voces::project::{Installation, Mode, Project, backup_folder};

/// A copy of the file that the program of that version wrote.
fn file_of(version: u32) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("study.voces");
    let kept = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/versions/{version}.voces"));
    std::fs::copy(kept, &path).expect("copied");
    (folder, path)
}

fn codings(project: &Project) -> Vec<String> {
    let snapshot = project.snapshot();
    let codings = snapshot.documents().flat_map(|entry| entry.codings.iter());
    codings
        .map(|coding| format!("{}: {}", snapshot.codes().path(coding.code), snapshot.words(coding.segment())))
        .collect()
}

const CODED: [&str; 3] = [
    "Solidarity:  Nos juntábamos en la sede los martes.",
    "Fear: Después vino el miedo,",
    "Fear > Quiet fear:  vino el miedo, pero nadi",
];

#[test]
fn a_file_of_version_1_is_upgraded_after_a_backup() {
    let (_folder, path) = file_of(1);
    let mut project = Project::open(&path, Mode::Write, Installation::forgetful()).expect("opened");
    assert_eq!(codings(&project), CODED);
    assert_eq!(project.check().expect("checked"), []);
    let backups: Vec<_> = std::fs::read_dir(backup_folder(&path)).expect("backups").collect();
    assert_eq!(backups.len(), 1, "the file as it was is kept");
    // The log of the old version is undone step by step to the empty project, and done again.
    let n = std::iter::from_fn(|| project.undo().ok()).count();
    assert_eq!(n, 3);
    assert_eq!((project.snapshot().documents().len(), project.snapshot().codes().len()), (0, 0));
    for _ in 0..n {
        project.redo().expect("done again");
    }
    assert_eq!(codings(&project), CODED);
    drop(project);
    let again = Project::open(&path, Mode::Write, Installation::forgetful()).expect("opened again");
    assert_eq!(codings(&again), CODED);
    assert_eq!(again.check().expect("checked"), []);
    assert_eq!(std::fs::read_dir(backup_folder(&path)).expect("backups").count(), 1, "upgraded once");
}

#[test]
fn a_file_of_version_1_is_read_without_being_touched() {
    let (_folder, path) = file_of(1);
    let before = std::fs::read(&path).expect("read");
    let project = Project::open(&path, Mode::Read, Installation::forgetful()).expect("opened");
    assert_eq!(codings(&project), CODED);
    assert_eq!(project.check().expect("checked"), []);
    drop(project);
    assert_eq!(std::fs::read(&path).expect("read"), before);
}

#[test]
fn a_file_of_version_2_keeps_what_the_desk_left_in_it() {
    let (_folder, path) = file_of(2);
    let mut project = Project::open(&path, Mode::Write, Installation::forgetful()).expect("opened");
    let held = |project: &Project| {
        let snapshot = project.snapshot();
        let counts = [
            snapshot.marks().count(),
            snapshot.read_spans().count(),
            snapshot.finished().count(),
            snapshot.code_sets().len(),
            snapshot.document_sets().len(),
            snapshot.segment_links().count(),
            snapshot.memo_links().count(),
            snapshot.saved_queries(voces::model::SavedKind::Retrieval).len(),
        ];
        (codings(project), counts)
    };
    let expected = (
        vec![
            "Solidarity: Nos juntábamos en la sede los martes. D".to_owned(),
            "Fear: Después vino el miedo,".to_owned(),
        ],
        [1; 8],
    );
    assert_eq!(held(&project), expected);
    assert_eq!(project.check().expect("checked"), []);
    assert_eq!(std::fs::read_dir(backup_folder(&path)).expect("backups").count(), 1, "the file as it was is kept");
    let before = project.snapshot().dump();
    let n = std::iter::from_fn(|| project.undo().ok()).count();
    assert_eq!((project.snapshot().documents().len(), project.snapshot().codes().len()), (0, 0));
    for _ in 0..n {
        project.redo().expect("done again");
    }
    assert_eq!(held(&project), expected);
    assert_eq!(project.snapshot().dump(), before);
    assert_eq!(project.check().expect("checked"), []);
}

#[test]
fn a_file_of_version_3_keeps_its_corrected_text_and_the_way_back() {
    let (_folder, path) = file_of(3);
    let mut project = Project::open(&path, Mode::Write, Installation::forgetful()).expect("opened");
    let text = |project: &Project| {
        project.snapshot().documents().map(|entry| entry.transcript.text.to_string()).collect::<String>()
    };
    let corrected =
        "E: ¿Cómo empezó todo?\nR: Nos juntábamos en la sede todos los jueves 😀. Después , pero nadie se fue.";
    assert_eq!(text(&project), corrected);
    assert_eq!(codings(&project), ["Solidarity: Nos juntábamos en la sede", "Fear: "]);
    assert_eq!(project.snapshot().detached().count(), 1);
    assert_eq!(project.snapshot().guide_topics().len(), 1);
    assert_eq!(project.check().expect("checked"), []);
    assert_eq!(std::fs::read_dir(backup_folder(&path)).expect("backups").count(), 1, "the file as it was is kept");
    let before = project.snapshot().dump();
    for _ in 0..3 {
        project.undo().expect("undone");
    }
    assert!(text(&project).contains("los martes. Después vino el miedo,"));
    assert_eq!(codings(&project), ["Solidarity: Nos juntábamos en la sede", "Fear: vino el miedo"]);
    let n = 3 + std::iter::from_fn(|| project.undo().ok()).count();
    assert_eq!((project.snapshot().documents().len(), project.snapshot().codes().len()), (0, 0));
    for _ in 0..n {
        project.redo().expect("done again");
    }
    assert_eq!(project.snapshot().dump(), before);
    assert_eq!(project.check().expect("checked"), []);
}
