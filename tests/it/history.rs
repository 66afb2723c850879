//! The history: what each operation concerned, page by page, and the way back to any of them.

use std::time::{Duration, Instant};

use voces::model::*;
use voces::project::{
    Focus, HistoryFilter, HistoryKind, HistoryLine, HistoryPage, Op, Progress, Project, ProjectError, WeightChoice,
};
use voces::text::Span;

use crate::file_support::Study;
use crate::notation::project_of;

/// All lines that pass, newest first.
pub fn lines(project: &Project, filter: &HistoryFilter) -> Vec<HistoryLine> {
    let mut all = Vec::new();
    let mut before = None;
    loop {
        let page = page(project, filter, before, 3);
        assert!(page.lines.len() <= 3);
        all.extend(page.lines);
        before = page.next;
        if before.is_none() {
            return all;
        }
    }
}

fn page(
    project: &Project,
    filter: &HistoryFilter,
    before: Option<voces::project::HistoryPlace>,
    limit: usize,
) -> HistoryPage {
    let deadline = Instant::now() + Duration::from_secs(60);
    project.history_page(filter, &|_| true, before, limit, deadline).expect("a page")
}

fn newest(project: &Project) -> OperationId {
    project.history(1).expect("history")[0].id
}

/// Two documents and three codes with a few codings, some of it undone and done again. Gives
/// each operation with the dump right after it.
fn worked() -> (Project, Vec<(OperationId, String)>) {
    let mut project = project_of(&["one two three four", "five six seven"]);
    let mut states = vec![(newest(&project), project.snapshot().dump())];
    let ids: Vec<DocumentId> = project.snapshot().documents().map(|entry| entry.document.id).collect();
    let at = |n: usize, start: u32, end: u32| Segment { document: ids[n], span: Span::new(start, end) };
    let mut note = |project: &Project| states.push((newest(project), project.snapshot().dump()));
    let trust = project.add_code("trust", None, None).unwrap().output;
    note(&project);
    let fear = project.add_code("fear", None, None).unwrap().output;
    note(&project);
    let coding = project.apply_code(at(0, 0, 3), trust).unwrap().output;
    note(&project);
    project.apply_code(at(1, 0, 4), fear).unwrap();
    note(&project);
    project.set_coding_comment(coding, "why").unwrap();
    note(&project);
    project.undo().unwrap();
    note(&project);
    project.undo().unwrap();
    note(&project);
    project.redo().unwrap();
    note(&project);
    project.redo().unwrap();
    note(&project);
    project.remove_codings(&[coding]).unwrap();
    note(&project);
    project.undo().unwrap();
    note(&project);
    project.add_memo(MemoTarget::Code(fear), &MemoText { body: "m".into(), ..MemoText::default() }).unwrap();
    note(&project);
    (project, states)
}

#[test]
fn undo_leads_back_to_every_point_it_says_and_redo_brings_all_back() {
    let (project, states) = worked();
    let end = project.snapshot().dump();
    drop(project);
    for (n, (_, state)) in states.iter().enumerate() {
        let (mut project, states) = worked();
        let (operation, _) = states[n];
        let line = lines(&project, &HistoryFilter::default()).into_iter().find(|line| line.entry.id == operation);
        let Some(steps) = line.expect("listed").steps_back else {
            assert!(matches!(project.undo_to(operation, &Progress::default()), Err(ProjectError::NothingToUndo)));
            // Only the removal, which was undone and then left behind for good.
            assert_eq!(n, 10);
            continue;
        };
        let progress = Progress::default();
        let output = project.undo_to(operation, &progress).expect("undone");
        assert_eq!((output.output.n, progress.state()), (steps, (steps, steps)));
        assert!(output.output.stopped.is_none());
        assert_eq!(without_times(&project.snapshot().dump()), without_times(state), "{n}");
        assert_eq!(project.fresh_snapshot().expect("read").dump(), project.snapshot().dump());
        for _ in 0..steps {
            project.redo().expect("redone");
        }
        assert_eq!(without_times(&project.snapshot().dump()), without_times(&end));
        assert!(project.redo_label().is_none());
        project.undo_to(operation, &Progress::default()).expect("undone once more");
        let last = states[states.len() - 1].0;
        let forward = lines(&project, &HistoryFilter::default()).into_iter().find(|line| line.entry.id == last);
        assert_eq!(forward.expect("listed").steps_forward, Some(steps).filter(|&steps| steps > 0));
        if steps > 0 {
            assert_eq!(project.redo_to(last, &Progress::default()).expect("redone").output.n, steps);
        }
        assert_eq!(without_times(&project.snapshot().dump()), without_times(&end));
    }
}

/// Two projects are made at two times, and with two sets of ids.
fn without_times(dump: &str) -> String {
    regex::Regex::new(r"\d{9,}").expect("a pattern").replace_all(dump, "N").into_owned()
}

#[test]
fn each_operation_names_what_it_concerned() {
    let (project, _) = worked();
    let snapshot = project.snapshot();
    let document = |n: usize| snapshot.documents().nth(n).expect("a document").document.id;
    let code = |name: &str| snapshot.codes().by_path(name).expect("a code").id;
    let all = lines(&project, &HistoryFilter::default());
    assert_eq!(all.len(), project.history(1000).unwrap().len());
    assert_eq!(page(&project, &HistoryFilter::default(), None, 5).n_operations, all.len());
    let ops: Vec<&Op> = all.iter().map(|line| &line.entry.op).collect();
    assert!(matches!(ops[0], Op::AddMemo { .. }) && matches!(ops[2], Op::RemoveCodings { .. }));
    assert_eq!((all[0].kind, &all[0].codes[..]), (HistoryKind::Memos, &[code("fear")][..]));
    let removed = &all[2];
    assert!(removed.is_taken_back && removed.steps_back.is_none(), "left behind");
    assert_eq!((&removed.documents[..], &removed.codes[..]), (&[document(0)][..], &[code("trust")][..]));
    assert_eq!(removed.kind, HistoryKind::Codings);
    // The first coding, its undo and its redo are one thing: only the undo is out of force.
    let of_first = HistoryFilter { document: Some(document(1)), code: Some(code("fear")), ..HistoryFilter::default() };
    let taken_back: Vec<bool> = lines(&project, &of_first).iter().map(|line| line.is_taken_back).collect();
    assert_eq!(taken_back, [false, true, false]);
    let codes = HistoryFilter { kind: Some(HistoryKind::Codes), ..HistoryFilter::default() };
    assert!(lines(&project, &codes).iter().all(|line| matches!(line.entry.op, Op::AddCode { .. })));
    let nobody = HistoryFilter { coder: Some(CoderId(1)), ..HistoryFilter::default() };
    assert_eq!(lines(&project, &nobody), []);
    let wanted = |op: &Op| matches!(op, Op::AddDocuments { .. });
    let page = project.history_page(&HistoryFilter::default(), &wanted, None, 9, Instant::now()).unwrap();
    assert!(page.lines.is_empty() && page.next.is_some(), "time is up: it goes on from there");
}

#[test]
fn what_is_gone_still_leads_to_its_place() {
    let mut project = project_of(&["I <trust>felt</trust> alone."]);
    let coding = project.snapshot().documents().next().expect("a document").codings[0].clone();
    let applied = newest(&project);
    let place = Some(Focus::Coding(coding.id, coding.segment()));
    assert_eq!(project.focus_of(applied).unwrap(), place);
    project.set_coding_span(coding.id, Span::new(0, 6), WeightChoice::Ask).unwrap();
    let moved = Segment { document: coding.document, span: Span::new(0, 6) };
    assert_eq!(project.focus_of(applied).unwrap(), Some(Focus::Coding(coding.id, moved)), "where it stands now");
    project.remove_codings(&[coding.id]).unwrap();
    let removed = newest(&project);
    assert_eq!(project.focus_of(removed).unwrap(), Some(Focus::Coding(coding.id, moved)));
    project.undo().unwrap();
    project.undo().unwrap();
    project.undo().unwrap();
    assert_eq!(project.focus_of(applied).unwrap(), place, "the undo holds the row");
    let line = lines(&project, &HistoryFilter::default()).into_iter().find(|line| line.entry.id == applied);
    let line = line.expect("listed");
    assert!(line.is_taken_back && line.steps_forward == Some(1) && line.documents == [coding.document]);
}

#[test]
fn a_person_may_stop_between_two_steps() {
    let (mut project, states) = worked();
    let progress = Progress::default();
    progress.cancel();
    let before = project.snapshot().dump();
    let output = project.undo_to(states[0].0, &progress).expect("stopped").output;
    assert_eq!(output.n, 0);
    assert!(matches!(output.stopped, Some(ProjectError::Cancelled)));
    assert_eq!(project.snapshot().dump(), before);
}

#[test]
fn erased_payloads_are_a_barrier_that_is_seen_before_anything_is_done() {
    let study = Study::new(4);
    let conn = rusqlite::Connection::open(&study.path).expect("opened");
    let third = "DELETE FROM operation_change WHERE operation =
                 (SELECT id FROM operation ORDER BY lamport DESC LIMIT 1 OFFSET 1)";
    conn.execute_batch(third).expect("erased");
    drop(conn);
    let mut project = study.open().expect("opened");
    let all = lines(&project, &HistoryFilter::default());
    let before = project.snapshot().dump();
    let over = all.last().expect("an operation").entry.id;
    assert!(matches!(project.undo_to(over, &Progress::default()), Err(ProjectError::UndoBarrier)));
    assert_eq!(project.snapshot().dump(), before, "nothing was done");
    assert_eq!(project.undo_to(all[1].entry.id, &Progress::default()).expect("before it").output.n, 1);
    assert_eq!(project.focus_of(all[1].entry.id).unwrap(), None);
}

#[test]
fn the_way_back_survives_closing() {
    let study = Study::new(5);
    let mut project = study.open().expect("opened");
    let all = lines(&project, &HistoryFilter::default());
    project.undo_to(all[2].entry.id, &Progress::default()).expect("undone");
    let left = lines(&project, &HistoryFilter::default());
    drop(project);
    let mut project = study.open().expect("opened again");
    assert_eq!(lines(&project, &HistoryFilter::default()), left);
    assert_eq!(project.redo_to(all[0].entry.id, &Progress::default()).expect("redone").output.n, 2);
}
