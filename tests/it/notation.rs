//! Operations in a notation that shows what they do: text with tag-like codings that may
//! overlap, before and after. Every case is also a case of undo, redo and of patching the
//! snapshot.

use std::collections::BTreeMap;

use voces::model::*;
use voces::project::{CodeLabelText, CodeOrder, CodeText, Placement, Project, ProjectError, SplitInto, WeightChoice};
use voces::text::Span;

/// Builds a project in memory from texts in the notation, a document each.
///
/// `I <trust>felt <fear>alone</trust> at first</fear>.` is a text with two codings. A tag that
/// opens twice before it closes closes the newest first.
pub fn project_of(texts: &[&str]) -> Project {
    let mut project = Project::in_memory("AK").expect("a project in memory");
    for (n, text) in texts.iter().enumerate() {
        let (plain, codings) = parse(text);
        let name = format!("D{}", n + 1);
        let draft = DraftDocument { name, text: plain, ..DraftDocument::default() };
        let document = project.add_documents(vec![draft], None).expect("a document").output[0];
        for (name, span) in codings {
            let standing = project.snapshot().codes().by_path(&name).map(|code| code.id);
            let code = standing.unwrap_or_else(|| project.add_code(&name, None, None).expect("a code").output);
            import(&mut project, Segment { document, span }, code);
        }
    }
    project
}

/// Stores a coding as it is, joined with nothing.
pub fn import(project: &mut Project, segment: Segment, code: CodeId) {
    let snapshot = project.snapshot();
    let coding = DraftCoding {
        document: snapshot.document(segment.document).expect("a document").document.name.clone(),
        place: DraftPlace::Span { start: segment.span.start.0, end: segment.span.end.0 },
        code: snapshot.codes().path(code),
        coder: None,
        weight: None,
        comment: None,
        line: 1,
    };
    project.add_codings(&[coding]).expect("a coding");
}

/// The text without tags, and the codings.
fn parse(notation: &str) -> (String, Vec<(String, Span)>) {
    let (mut plain, mut codings, mut open) = (String::new(), Vec::new(), Vec::new());
    let (mut rest, mut at, mut n_tags) = (notation, 0u32, 0u32);
    while let Some(c) = rest.chars().next() {
        if c == '<' {
            let end = rest.find('>').expect("a tag that ends");
            match rest[1..end].strip_prefix('/') {
                None => open.push((rest[1..end].to_owned(), (at, n_tags))),
                Some(name) => {
                    let place = open.iter().rposition(|(opened, _)| opened == name).expect("a tag that was opened");
                    let (name, start) = open.remove(place);
                    codings.push((start, (name, Span::new(start.0, at))));
                }
            }
            rest = &rest[end + 1..];
            n_tags += 1;
        } else {
            plain.push(c);
            at += 1;
            rest = &rest[c.len_utf8()..];
        }
    }
    // What opens first is coded first.
    codings.sort_by_key(|(opened, _)| *opened);
    (plain, codings.into_iter().map(|(_, coding)| coding).collect())
}

/// All documents in the notation, a line each: what starts first stands first, closing tags
/// stand before opening ones.
pub fn print(project: &Project) -> String {
    let snapshot = project.snapshot();
    let mut lines = Vec::new();
    for entry in snapshot.documents() {
        let mut tags: BTreeMap<u32, (String, String)> = BTreeMap::new();
        let mut codings: Vec<&Coding> = entry.codings.iter().collect();
        codings.sort_by_key(|coding| (coding.span.start, std::cmp::Reverse(coding.span.end), coding.id));
        for coding in codings {
            let name = snapshot.codes().path(coding.code);
            if coding.span.is_empty() {
                tags.entry(coding.span.start.0).or_default().1 += &format!("<{name}></{name}>");
                continue;
            }
            tags.entry(coding.span.start.0).or_default().1 += &format!("<{name}>");
            tags.entry(coding.span.end.0).or_default().0.insert_str(0, &format!("</{name}>"));
        }
        let mut line = String::new();
        let n_chars = entry.transcript.index().n_chars();
        let chars = entry.transcript.text.chars().map(Some).chain([None]);
        for (at, c) in (0..=n_chars).zip(chars) {
            let (closing, opening) = tags.remove(&at).unwrap_or_default();
            line.push_str(&closing);
            line.push_str(&opening);
            line.extend(c);
        }
        lines.push(line);
    }
    lines.join("\n")
}

/// Runs an operation, compares what it leads to, undoes and redoes it, and compares the
/// patched snapshot with a fresh one at every step. Gives the project after the redo.
pub fn check_on<T>(
    mut project: Project,
    op: impl FnOnce(&mut Project) -> Result<T, ProjectError>,
    expect: &str,
) -> Project {
    let before = project.snapshot().dump();
    assert_eq!(fresh(&project), before, "before");
    let n_before = project.history(1000).expect("history").len();
    op(&mut project).expect("the operation");
    assert_eq!(print(&project), expect);
    let after = project.snapshot().dump();
    assert_eq!(fresh(&project), after, "the patched snapshot");
    let n_operations = project.history(1000).expect("history").len() - n_before;
    assert!(n_operations > 0, "nothing was done");
    for _ in 0..n_operations {
        project.undo().expect("undone");
        assert_eq!(fresh(&project), project.snapshot().dump(), "the snapshot after undo");
    }
    assert_eq!(project.snapshot().dump(), before, "after undo");
    for _ in 0..n_operations {
        project.redo().expect("redone");
        assert_eq!(fresh(&project), project.snapshot().dump(), "the snapshot after redo");
    }
    assert_eq!(project.snapshot().dump(), after, "after redo");
    assert_eq!(project.check().expect("checked"), []);
    project
}

pub fn check<T>(before: &str, op: impl FnOnce(&mut Project) -> Result<T, ProjectError>, expect: &str) -> Project {
    check_on(project_of(&[before]), op, expect)
}

/// Where an operation is refused, nothing has changed.
pub fn check_refused<T: std::fmt::Debug>(
    before: &str,
    op: impl FnOnce(&mut Project) -> Result<T, ProjectError>,
) -> ProjectError {
    let mut project = project_of(&[before]);
    let (dump, history) = (project.snapshot().dump(), project.history(1000).expect("history"));
    let error = op(&mut project).expect_err("refused");
    assert_eq!(project.snapshot().dump(), dump);
    assert_eq!(fresh(&project), dump);
    assert_eq!(project.history(1000).expect("history"), history);
    error
}

pub fn memo_text(body: &str) -> MemoText {
    MemoText { kind: MemoKind::Theory, title: "t".into(), body: body.into() }
}

pub fn fresh(project: &Project) -> String {
    project.fresh_snapshot().expect("loaded").dump()
}

pub fn code(project: &Project, path: &str) -> CodeId {
    project.snapshot().codes().by_path(path).expect("a code of this path").id
}

pub fn document(project: &Project, n: usize) -> DocumentId {
    project.snapshot().documents().nth(n).expect("a document").document.id
}

/// The `n`-th coding of all, by document and place.
pub fn coding(project: &Project, n: usize) -> CodingId {
    project.snapshot().documents().flat_map(|entry| entry.codings.iter()).nth(n).expect("a coding").id
}

pub fn segment(project: &Project, words: &str) -> Segment {
    for entry in project.snapshot().documents() {
        if let Some(byte) = entry.transcript.text.find(words) {
            let start = entry.transcript.index().to_char(&entry.transcript.text, byte);
            let span = Span { start, end: start.plus(words.chars().count() as u32) };
            return Segment { document: entry.document.id, span };
        }
    }
    panic!("the words are nowhere")
}

pub const TEXT: &str = "I <trust>felt <fear>alone</trust> at first</fear>.";

#[test]
fn the_notation_reads_what_it_prints() {
    for text in [TEXT, "<a><b>x</b></a>", "<a>x</a><a>y</a>", "😀<a>e\u{301}</a>漢", ""] {
        assert_eq!(print(&project_of(&[text])), text);
    }
}

#[test]
fn codings_are_applied() {
    check(
        TEXT,
        |p| p.apply_code(segment(p, "first"), code(p, "trust")),
        "I <trust>felt <fear>alone</trust> at <trust>first</trust></fear>.",
    );
    check("no 😀 sí", |p| p.apply_new_code(segment(p, "😀 s"), "joy", None), "no <joy>😀 s</joy>í");
    check(
        TEXT,
        |p| {
            let trust = Some(code(p, "trust"));
            p.apply_new_code(segment(p, "I"), "self", trust)
        },
        "<trust > self>I</trust > self> <trust>felt <fear>alone</trust> at first</fear>.",
    );
}

#[test]
fn the_same_coding_stands_once() {
    let mut project = project_of(&[TEXT]);
    let (at, trust) = (segment(&project, "felt alone"), code(&project, "trust"));
    let again = project.apply_code(at, trust).expect("applied");
    assert_eq!((again.output, again.changes.operation), (coding(&project, 0), None));
    assert_eq!(print(&project), TEXT);
    // Another run or another coder codes independently.
    project.set_run(Run::Pilot(2));
    let other = project.apply_code(at, trust).expect("applied");
    assert!(other.changes.operation.is_some());
    let bo = project.add_coder("BO").expect("a coder").output;
    project.set_coder(bo).expect("set");
    assert!(project.apply_code(at, trust).expect("applied").changes.operation.is_some());
    assert_eq!(project.snapshot().n_codings(), 4);
}

#[test]
fn codings_are_removed_and_moved() {
    check(TEXT, |p| p.remove_codings(&[coding(p, 0)]), "I felt <fear>alone at first</fear>.");
    check(TEXT, |p| p.remove_codings(&[coding(p, 1), coding(p, 0), coding(p, 1)]), "I felt alone at first.");
    check(
        TEXT,
        |p| p.set_coding_span(coding(p, 0), Span::new(0, 6), WeightChoice::Ask),
        "<trust>I felt</trust> <fear>alone at first</fear>.",
    );
    let twice = "<a>x</a> <a>y</a>";
    let outside = check_refused(twice, |p| p.set_coding_span(coding(p, 1), Span::new(2, 4), WeightChoice::Ask));
    assert!(matches!(outside, ProjectError::OutsideText { end: 4, n_chars: 3, .. }));
    assert!(matches!(
        check_refused(twice, |p| p.set_coding_span(coding(p, 1), Span::caret(1), WeightChoice::Ask)),
        ProjectError::EmptySegment
    ));
    assert!(matches!(check_refused(twice, |p| p.remove_codings(&[CodingId(7)])), ProjectError::UnknownCoding(_)));
}

#[test]
fn codings_are_weighed_and_commented() {
    let project = check(TEXT, |p| p.set_coding_weight(coding(p, 0), Some(80)), TEXT);
    assert_eq!(project.snapshot().coding(coding(&project, 0)).and_then(|coding| coding.weight), Some(80));
    let project = check(TEXT, |p| p.set_coding_comment(coding(p, 1), "  why? "), TEXT);
    assert_eq!(
        project.snapshot().coding(coding(&project, 1)).and_then(|coding| coding.comment.as_deref()),
        Some("why?")
    );
    assert!(matches!(
        check_refused(TEXT, |p| p.set_coding_weight(coding(p, 0), Some(101))),
        ProjectError::WeightTooLarge(101)
    ));
}

fn draft(place: DraftPlace, code: &str) -> DraftCoding {
    DraftCoding { document: "D1".into(), place, code: code.into(), coder: None, weight: None, comment: None, line: 3 }
}

#[test]
fn codings_come_in_bulk_all_or_none() {
    let at = |start, end| DraftPlace::Span { start, end };
    let quote = |quote: &str| DraftPlace::Quote { paragraph: 1.into(), quote: quote.into() };
    let drafts =
        [draft(at(0, 1), "fear"), draft(at(2, 12), "trust"), draft(quote("first"), "trust"), draft(at(0, 1), "fear")];
    let expect = "<fear>I</fear> <trust>felt <fear>alone</trust> at <trust>first</trust></fear>.";
    check(TEXT, |p| p.add_codings(&drafts), expect);
    let with_coder = DraftCoding { coder: Some("BO".into()), weight: Some(3), ..draft(at(2, 12), "trust") };
    check(TEXT, |p| p.add_codings(&[with_coder]), "I <trust><trust>felt <fear>alone</trust></trust> at first</fear>.");
    for wrong in [
        draft(at(3, 2), "fear"),
        draft(at(0, 99), "fear"),
        draft(at(0, 1), "joy"),
        draft(quote("a"), "fear"),
        draft(quote("z"), "fear"),
    ] {
        let error = check_refused(TEXT, |p| p.add_codings(&[draft(at(0, 1), "fear"), wrong.clone()]));
        assert!(
            matches!(error, ProjectError::Line { line: 3, .. } | ProjectError::QuoteNotFound { line: 3, .. }),
            "{error}"
        );
    }
}

#[test]
fn many_codings_at_once_are_read_anew() {
    let text = "a".repeat(30_000);
    let drafts: Vec<DraftCoding> = (0..21_000).map(|n| draft(DraftPlace::Span { start: n, end: n + 1 }, "x")).collect();
    let mut project = project_of(&[&text, "<x>b</x>"]);
    let revisions = |p: &Project| p.snapshot().documents().map(|entry| entry.revision).collect::<Vec<_>>();
    let (before, seen) = (project.snapshot().dump(), revisions(&project));
    project.add_codings(&drafts).expect("stored");
    assert_eq!(project.snapshot().n_codings(), 21_001);
    let after = project.snapshot().dump();
    assert!(fresh(&project) == after);
    // What hangs on a document's revision is made anew for the one that changed, and only there.
    assert!(revisions(&project)[0] > seen[0] && revisions(&project)[1] == seen[1]);
    project.undo().expect("undone");
    assert!(project.snapshot().dump() == before);
    project.redo().expect("redone");
    assert!(project.snapshot().dump() == after && fresh(&project) == after);
}

#[test]
fn codes_are_made_and_described() {
    check(TEXT, |p| p.add_code("new", Some(code(p, "fear")), Some(Color::rgb(1, 2, 3))), TEXT);
    check(TEXT, |p| p.rename_code(code(p, "fear"), " dread "), &TEXT.replace("fear", "dread"));
    check(TEXT, |p| p.recolor_codes(&[code(p, "fear")], Color::rgb(9, 9, 9)), TEXT);
    let text = |definition: &str| CodeText {
        definition: definition.into(),
        origin: Some(Origin::Inductive),
        ..CodeText::default()
    };
    let project = check(
        TEXT,
        |p| {
            p.describe_code(code(p, "fear"), text("one"))?;
            p.describe_code(code(p, "fear"), text("two"))
        },
        TEXT,
    );
    let fear = project.snapshot().code(code(&project, "fear")).expect("it stands").clone();
    assert_eq!((fear.revision, fear.definition.as_str()), (1, "two"));
    for name in ["trust", "", " \n ", &"x".repeat(513)] {
        check_refused(TEXT, |p| p.rename_code(code(p, "fear"), name));
        check_refused(TEXT, |p| p.add_code(name, None, None));
    }
    check_refused(TEXT, |p| p.add_code("x", Some(CodeId(77)), None));
}

#[test]
fn codes_come_in_bulk_in_any_order() {
    let code = |id: &str, name: &str, parent: Option<&str>| DraftCode {
        id: Some(id.into()),
        name: name.into(),
        parent: parent.map(Into::into),
        anchor: "«as they say»".into(),
        memo: "note".into(),
        ..DraftCode::default()
    };
    let drafts = [code("3", "deep", Some("2")), code("2", "low", Some("fear")), code("1", "fear", None)];
    let project = check(TEXT, |p| p.add_codes(&drafts), TEXT);
    let paths: Vec<String> =
        project.snapshot().codes().codes().iter().map(|code| project.snapshot().codes().path(code.id)).collect();
    assert_eq!(paths, ["trust", "fear", "fear > low", "fear > low > deep"]);
    check_refused(TEXT, |p| p.add_codes(&[code("1", "new", None), code("2", "lost", Some("nowhere"))]));
}

/// `trust` and `fear` with `near` under `trust`; `fear` has an example that is a coding.
fn with_tree() -> Project {
    let mut project = project_of(&[TEXT, "<fear>dark</fear> <trust>light</trust>"]);
    let (trust, fear) = (code(&project, "trust"), code(&project, "fear"));
    let near = project.add_code("near", Some(trust), None).expect("a code").output;
    project.apply_code(segment(&project, "felt"), near).expect("coded");
    let at = segment(&project, "felt alone");
    import(&mut project, at, fear);
    let examples = [(Some(coding(&project, 1)), String::new()), (None, "in words".to_owned())];
    project.set_anchor_examples(fear, &examples).expect("set");
    project.add_memo(MemoTarget::Code(fear), &memo_text("b")).expect("a memo");
    project
}

const TREE: &str = "I <trust><fear><trust > near>felt</trust > near> <fear>alone</fear></trust> at first</fear>.\n<fear>dark</fear> <trust>light</trust>";

#[test]
fn codes_are_moved() {
    let project = with_tree();
    let tree = print(&project);
    let moved = check_on(
        project,
        |p| {
            p.move_codes(
                &[code(p, "fear")],
                Placement { parent: Some(code(p, "trust")), before: Some(code(p, "trust > near")) },
            )
        },
        &tree.replace("fear", "trust > fear"),
    );
    assert_eq!(moved.snapshot().lineage().count(), 1);
    let names: Vec<String> = moved.snapshot().codes().codes().iter().map(|code| code.name.clone()).collect();
    assert_eq!(names, ["trust", "fear", "near"]);
    let up = check_on(
        moved,
        |p| {
            p.move_codes(
                &[code(p, "trust > near"), code(p, "trust > fear"), code(p, "trust > near")],
                Placement::default(),
            )
        },
        &tree.replace("trust > near", "near"),
    );
    let names: Vec<String> = up.snapshot().codes().codes().iter().map(|code| code.name.clone()).collect();
    assert_eq!(names, ["trust", "near", "fear"]);
}

#[test]
fn codes_that_cannot_go_there_stay() {
    let mut project = with_tree();
    let (trust, near, fear) = (code(&project, "trust"), code(&project, "trust > near"), code(&project, "fear"));
    let under = |parent| Placement { parent: Some(parent), before: None };
    assert!(matches!(project.move_codes(&[trust], under(near)), Err(ProjectError::CodeUnderItself)));
    assert!(matches!(project.move_codes(&[fear], under(CodeId(5))), Err(ProjectError::UnknownCode(_))));
    // Two of one name would meet under one parent.
    let other = project.add_code("near", Some(fear), None).expect("a code").output;
    assert!(matches!(project.move_codes(&[near, other], Placement::default()), Err(ProjectError::NameTaken(_))));
    assert!(matches!(project.move_codes(&[other], under(trust)), Err(ProjectError::NameTaken(_))));
    assert!(matches!(project.merge_codes(fear, trust, WeightChoice::Ask), Err(ProjectError::NameTaken(_))));
}

#[test]
fn codes_are_merged() {
    let project = with_tree();
    let tree = print(&project);
    assert_eq!(tree.matches("<fear>").count(), 3);
    // What overlaps is one coding afterwards, and the example follows it.
    let merged = check_on(
        project,
        |p| p.merge_codes(code(p, "fear"), code(p, "trust"), WeightChoice::Ask),
        "I <trust><trust > near>felt</trust > near> alone at first</trust>.\n<trust>dark</trust> <trust>light</trust>",
    );
    let trust = code(&merged, "trust");
    let examples = merged.snapshot().anchors_of(trust);
    assert_eq!(examples.len(), 2);
    assert_eq!(merged.snapshot().memos_of(MemoTarget::Code(trust)).count(), 1);
    // A sub-code into its parent, with a child that has the sub-code's own name.
    let mut project = with_tree();
    let near = code(&project, "trust > near");
    project.add_code("near", Some(near), None).expect("a code");
    let expect = tree.replace("<trust > near>", "").replace("</trust > near>", "");
    check_on(project, |p| p.merge_codes(near, code(p, "trust"), WeightChoice::Ask), &expect);
    assert!(matches!(
        check_refused(TEXT, |p| p.merge_codes(code(p, "fear"), code(p, "fear"), WeightChoice::Ask)),
        ProjectError::MergeIntoItself
    ));
}

#[test]
fn an_example_follows_the_coding_it_is() {
    let mut project = with_tree();
    let (trust, fear) = (code(&project, "trust"), code(&project, "fear"));
    // An example of `trust` that is a coding of `fear` which the merge joins with another.
    let at = segment(&project, "felt alone");
    let of = |p: &Project, code| {
        p.snapshot().codings_of(code).iter().find(|place| place.span == at.span).map(|place| place.id)
    };
    let (joined, standing) = (of(&project, fear), of(&project, trust));
    project.set_anchor_examples(trust, &[(joined, String::new())]).expect("set");
    project.set_anchor_examples(fear, &[(joined, String::new())]).expect("set");
    let project = {
        let expect = "I <trust><trust > near>felt</trust > near> alone at first</trust>.\n<trust>dark</trust> <trust>light</trust>";
        check_on(project, |p| p.merge_codes(fear, trust, WeightChoice::Ask), expect)
    };
    let examples: Vec<_> = project.snapshot().anchors_of(trust).iter().map(|anchor| anchor.coding).collect();
    assert_eq!(examples, [standing, standing]);
    // And becomes words when that one is deleted.
    let mut project = with_tree();
    let (trust, fear) = (code(&project, "trust"), code(&project, "fear"));
    project.set_anchor_examples(trust, &[(of(&project, fear), String::new())]).expect("set");
    let project = check_on(
        project,
        |p| p.delete_codes(&[fear]),
        "I <trust><trust > near>felt</trust > near> alone</trust> at first.\ndark <trust>light</trust>",
    );
    assert_eq!(project.snapshot().anchors_of(trust)[0].text, "felt alone");
    assert!(matches!(
        check_refused(TEXT, |p| p.set_anchor_examples(code(p, "fear"), &[(Some(CodingId(1)), String::new())])),
        ProjectError::UnknownCoding(_)
    ));
}

#[test]
fn codes_are_deleted_with_what_stands_under_them() {
    let project = with_tree();
    assert_eq!(print(&project), TREE);
    assert_eq!(project.n_codings_under(&[code(&project, "trust")]), 3);
    let project = check_on(
        project,
        |p| p.delete_codes(&[code(p, "trust > near"), code(p, "trust"), code(p, "trust")]),
        "I <fear>felt <fear>alone</fear> at first</fear>.\n<fear>dark</fear> light",
    );
    assert_eq!(project.snapshot().codes().len(), 1);
    check_on(project, |p| p.delete_codes(&[code(p, "fear")]), "I felt alone at first.\ndark light");
}

fn tree_of(project: &Project) -> Vec<String> {
    let codes = project.snapshot().codes();
    codes.codes().iter().map(|code| codes.path(code.id)).collect()
}

#[test]
fn codes_are_copied_without_their_codings() {
    let project = with_tree();
    let shown = print(&project);
    let (trust, fear) = (code(&project, "trust"), code(&project, "fear"));
    let near = code(&project, "trust > near");
    let top = Placement { parent: None, before: Some(fear) };
    // A sub-code of what is copied goes along with it and not twice.
    let project = check_on(project, |p| p.copy_codes(&[near, trust, near], top), &shown);
    assert_eq!(tree_of(&project), ["trust", "trust > near", "trust (2)", "trust (2) > near", "fear"]);
    // A copy under the code itself, with the examples that are words.
    let into = Placement { parent: Some(fear), before: None };
    let project = check_on(project, |p| p.copy_codes(&[fear, trust], into), &shown);
    let copy = code(&project, "fear > fear");
    let examples: Vec<_> = project.snapshot().anchors_of(copy).iter().map(|anchor| anchor.text.clone()).collect();
    assert_eq!(examples, ["in words"]);
    assert_eq!(project.snapshot().memos_of(MemoTarget::Code(copy)).count(), 0);
    check_refused(TEXT, |p| p.copy_codes(&[code(p, "fear"), CodeId(7)], Placement::default()));
}

#[test]
fn a_code_is_split() {
    let two = "<fear>a</fear> <fear>b</fear> <other>c</other> <fear>c</fear>";
    let project = check(
        two,
        |p| p.split_code(code(p, "fear"), &[coding(p, 1), coding(p, 0), coding(p, 1)], SplitInto::New("deep".into())),
        "<fear > deep>a</fear > deep> <fear > deep>b</fear > deep> <other>c</other> <fear>c</fear>",
    );
    let lineage: Vec<LineageKind> = project.snapshot().lineage().map(|row| row.kind).collect();
    assert_eq!(lineage, [LineageKind::Split]);
    let deep = code(&project, "fear > deep");
    check_on(
        project,
        |p| p.split_code(deep, &[coding(p, 0)], SplitInto::Existing(code(p, "other"))),
        "<other>a</other> <fear > deep>b</fear > deep> <other>c</other> <fear>c</fear>",
    );
    let of_another =
        check_refused(two, |p| p.split_code(code(p, "other"), &[coding(p, 0)], SplitInto::New("x".into())));
    assert!(matches!(of_another, ProjectError::UnknownCoding(_)));
    let itself =
        check_refused(two, |p| p.split_code(code(p, "fear"), &[coding(p, 0)], SplitInto::Existing(code(p, "fear"))));
    assert!(matches!(itself, ProjectError::MergeIntoItself));
}

#[test]
fn codes_are_sorted_and_coloured_together() {
    let project = check(
        "<b>x</b> <B 10>y</B 10> <ä>z</ä><b>!</b> <B 2>?</B 2><ä>.</ä><ä>,</ä>",
        |p| p.sort_codes(None, CodeOrder::Name),
        "<b>x</b> <B 10>y</B 10> <ä>z</ä><b>!</b> <B 2>?</B 2><ä>.</ä><ä>,</ä>",
    );
    assert_eq!(tree_of(&project), ["ä", "b", "B 2", "B 10"]);
    let shown = print(&project);
    let project = check_on(project, |p| p.recolor_codes(&[code(p, "ä"), code(p, "b")], Color::rgb(1, 2, 3)), &shown);
    let project = check_on(
        project,
        |p| {
            p.move_codes(&[code(p, "B 2"), code(p, "b")], Placement { parent: Some(code(p, "B 10")), before: None })?;
            p.sort_codes(Some(code(p, "B 10")), CodeOrder::Frequency)
        },
        &shown.replace("b>", "B 10 > b>").replace("B 2", "B 10 > B 2"),
    );
    assert_eq!(tree_of(&project), ["ä", "B 10", "B 10 > b", "B 10 > B 2"]);
}

#[test]
fn codings_are_confirmed_when_the_rule_changed() {
    let project = check(
        TEXT,
        |p| {
            for rule in ["one", "two"] {
                p.describe_code(code(p, "fear"), CodeText { coding_rule: rule.into(), ..CodeText::default() })?;
            }
            p.confirm_codings(&[coding(p, 0), coding(p, 1), coding(p, 1)])
        },
        TEXT,
    );
    assert!(project.snapshot().codings_in(document(&project, 0)).iter().any(|coding| coding.code_revision == 1));
    check_refused(TEXT, |p| p.confirm_codings(&[CodingId(7)]));
}

#[test]
fn codes_have_labels_in_other_languages() {
    let label = |name: &str, short: &str| CodeLabelText {
        name: name.into(),
        short_name: short.into(),
        ..CodeLabelText::default()
    };
    let project = check(
        TEXT,
        |p| {
            p.set_code_label(code(p, "fear"), "es", label(" miedo ", "M"))?;
            p.set_code_label(code(p, "fear"), "", label("not kept", "F"))?;
            p.set_code_label(code(p, "fear"), "es", label("temor", ""))
        },
        TEXT,
    );
    let fear = code(&project, "fear");
    let names = |p: &Project| {
        p.snapshot().code_labels().map(|label| (label.name.clone(), label.short_name.clone())).collect::<Vec<_>>()
    };
    assert_eq!(names(&project), [("temor".into(), String::new()), (String::new(), "F".into())]);
    assert_eq!(project.snapshot().short_name(fear), Some("F"));
    assert_eq!(project.snapshot().short_name(code(&project, "trust")), Some("trust"));
    let project = check_on(project, |p| p.set_code_label(fear, "es", label(" ", "")), TEXT);
    let project = check_on(project, |p| p.remove_code_label(fear, ""), TEXT);
    assert_eq!(names(&project), []);
    assert!(matches!(
        check_refused(TEXT, |p| p.set_code_label(code(p, "fear"), "no language", label("x", ""))),
        ProjectError::UnknownLanguage(_)
    ));
}

fn two_speakers() -> DraftDocument {
    let speaker = |label: &str, role| DraftSpeaker { label: label.into(), role };
    let turn = |speaker, start, end, label_end: u32| DraftTurn {
        speaker,
        span: Span::new(start, end),
        label_end: label_end.into(),
    };
    DraftDocument {
        name: "D".into(),
        text: "I: ¿Sí?\nR: No 00:01.\nI: Ah.".into(),
        speakers: vec![speaker("I", SpeakerRole::Interviewer), speaker("R", SpeakerRole::Respondent)],
        turns: vec![turn(0, 0, 7, 3), turn(1, 8, 20, 11), turn(0, 21, 27, 24)],
        time_marks: vec![DraftTimeMark { span: Span::new(14, 19), millis: 1000 }],
        ..DraftDocument::default()
    }
}

#[test]
fn documents_come_and_go_with_all_they_hold() {
    let project = check(
        TEXT,
        |p| p.add_documents(vec![two_speakers(), two_speakers()], None),
        &format!("{TEXT}\n{0}\n{0}", two_speakers().text),
    );
    let names: Vec<String> = project.snapshot().documents().map(|entry| entry.document.name.clone()).collect();
    assert_eq!(names, ["D1", "D", "D (2)"]);
    let mut project = project;
    let (first, second) = (document(&project, 1), document(&project, 2));
    let case = project.add_case("C").expect("a case").output;
    project.assign_documents(&[(first, Some(case)), (second, Some(case))]).expect("assigned");
    for document in [first, second] {
        let segment = Segment { document, span: Span::new(3, 8) };
        project.apply_code(segment, code(&project, "fear")).expect("coded");
        project.add_memo(MemoTarget::Segment(segment), &memo_text("x")).expect("a memo");
    }
    let example = project.snapshot().codings_in(first)[0].id;
    project.set_anchor_examples(code(&project, "trust"), &[(Some(example), String::new())]).expect("set");
    let project = check_on(project, |p| p.delete_documents(&[first, second, first]), TEXT);
    assert_eq!(project.snapshot().anchors_of(code(&project, "trust"))[0].text, "¿Sí?\n");
    assert_eq!((project.snapshot().case_parts().count(), project.snapshot().memos().count()), (0, 0));
    check_on(project, |p| p.delete_documents(&[document(p, 0)]), "");
    check_refused(TEXT, |p| p.add_documents(vec![two_speakers()], Some(DocumentGroupId(4))));
    check_refused(TEXT, |p| p.delete_documents(&[DocumentId(4)]));
}

#[test]
fn documents_are_named_grouped_and_ordered() {
    check(TEXT, |p| p.rename_document(document(p, 0), "Z"), TEXT);
    let mut project = project_of(&["a", "b", "c"]);
    let group = check_group(&mut project);
    let (a, b, c) = (document(&project, 0), document(&project, 1), document(&project, 2));
    let project = check_on(project, |p| p.move_documents(&[c, a, c], None, Some(b)), "c\na\nb");
    let project = check_on(project, |p| p.move_documents(&[c, b], Some(group), None), "a\nc\nb");
    let project = check_on(project, |p| p.rename_document_group(group, "Second"), "a\nc\nb");
    check_on(project, |p| p.delete_document_group(group), "a\nc\nb");
    check_refused("a", |p| p.move_documents(&[document(p, 0)], Some(DocumentGroupId(9)), None));
    let mut project = project_of(&["a", "b"]);
    let first = document(&project, 0);
    assert!(matches!(project.rename_document(first, "D2"), Err(ProjectError::NameTaken(_))));
}

fn check_group(project: &mut Project) -> DocumentGroupId {
    let group = project.add_document_group("First").expect("a group").output;
    assert!(matches!(project.add_document_group("First"), Err(ProjectError::NameTaken(_))));
    group
}

#[test]
fn speakers_take_their_part() {
    let mut project = project_of(&[]);
    project.add_documents(vec![two_speakers()], None).expect("added");
    let speaker = project.snapshot().documents().next().expect("a document").transcript.speakers[1].id;
    let words = |p: &Project| p.snapshot().documents().next().expect("a document").transcript.words().n_words();
    assert_eq!(words(&project), 3);
    check_on(project, |p| p.set_speaker_role(speaker, SpeakerRole::Other), &two_speakers().text);
    check_refused(TEXT, |p| p.set_speaker_role(SpeakerId(3), SpeakerRole::Other));
}

#[test]
fn memos_are_written_changed_and_deleted() {
    let project = check(
        TEXT,
        |p| {
            p.add_memo(MemoTarget::Project, &memo_text("b"))?;
            p.add_memo(MemoTarget::Document(document(p, 0)), &memo_text("b"))?;
            p.add_memo(MemoTarget::Segment(segment(p, "alone")), &memo_text("b"))?;
            let drafts = [
                DraftMemo::default(),
                DraftMemo { target: DraftMemoTarget::Code("fear".into()), ..DraftMemo::default() },
            ];
            p.add_memos(&drafts)
        },
        TEXT,
    );
    let memo = project.snapshot().memos().next().expect("a memo").id;
    let project = check_on(project, |p| p.edit_memo(memo, &memo_text("words")), TEXT);
    check_on(project, |p| p.delete_memo(memo), TEXT);
    let outside = |p: &Project| MemoTarget::Segment(Segment { document: document(p, 0), span: Span::new(0, 99) });
    check_refused(TEXT, |p| p.add_memo(outside(p), &MemoText::default()));
    check_refused(TEXT, |p| p.delete_memo(MemoId(1)));
    check_refused(TEXT, |p| {
        p.add_memos(&[DraftMemo { target: DraftMemoTarget::Case("nobody".into()), ..DraftMemo::default() }])
    });
}

#[test]
fn cases_variables_and_values() {
    let values = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
    let mut project = project_of(&[TEXT, "b"]);
    let case = project.add_case("C1").expect("a case").output;
    let age = project.add_variable("age", VariableKind::Number).expect("a variable").output;
    assert!(matches!(project.add_case("C1"), Err(ProjectError::NameTaken(_))));
    assert!(matches!(project.add_variable("age", VariableKind::Text), Err(ProjectError::NameTaken(_))));
    let shown = print(&project);
    let project = check_on(project, |p| p.rename_case(case, "C 1"), &shown);
    let project = check_on(project, |p| p.set_values(case, age, &values(&["30", "31"])), &shown);
    let project = check_on(project, |p| p.set_values(case, age, &values(&["32"])), &shown);
    let (a, b) = (document(&project, 0), document(&project, 1));
    let project = check_on(project, |p| p.assign_documents(&[(a, None), (b, Some(case)), (a, Some(case))]), &shown);
    assert_eq!(project.snapshot().case_parts().count(), 2);
    let project = check_on(project, |p| p.assign_documents(&[(a, None)]), &shown);
    let row = |name: &str, cells: &[&str]| DraftCase {
        name: name.into(),
        values: cells.iter().map(|cell| values(&[cell])).collect(),
    };
    let table = DraftCaseTable {
        variables: values(&["place", "age"]),
        cases: vec![row("C 1", &["north", "33"]), row("C2", &["south", ""])],
    };
    let mut project = check_on(project, |p| p.import_case_table(&table), &shown);
    assert_eq!(
        project.snapshot().values_of(case, age).iter().map(|value| value.text.as_str()).collect::<Vec<_>>(),
        ["33"]
    );
    for twice in [
        DraftCaseTable { variables: values(&["x", "x"]), cases: vec![] },
        DraftCaseTable { variables: vec![], cases: vec![row("N", &[]), row(" N", &[])] },
    ] {
        assert!(matches!(project.import_case_table(&twice), Err(ProjectError::NameTaken(_))));
    }
    project.add_memo(MemoTarget::Case(case), &memo_text("b")).expect("a memo");
    check_on(project, |p| p.delete_cases(&[case, case]), &shown);
}

#[test]
fn a_coder_who_is_undone_codes_no_more() {
    let mut project = project_of(&[TEXT]);
    let first = project.coder();
    let bo = project.add_coder("BO").expect("a coder").output;
    assert_eq!(project.add_coder("BO").expect("again").changes.operation, None);
    project.set_coder(bo).expect("set");
    project.undo().expect("undone");
    assert_eq!(project.coder(), first);
    project.apply_code(segment(&project, "I"), code(&project, "fear")).expect("coded by the first");
    assert!(project.set_coder(bo).is_err());
    check(TEXT, |p| p.add_coder("BO"), TEXT);
}

#[test]
fn undo_and_redo_walk_and_a_new_step_ends_redo() {
    let mut project = project_of(&["abc"]);
    project.add_code("one", None, None).expect("a code");
    project.add_code("two", None, None).expect("a code");
    for _ in 0..3 {
        project.undo().expect("undone");
        project.undo().expect("undone");
        project.redo().expect("redone");
        project.redo().expect("redone");
    }
    assert_eq!(project.snapshot().codes().len(), 2);
    project.undo().expect("undone");
    project.add_code("three", None, None).expect("a code");
    assert!(matches!(project.redo(), Err(ProjectError::NothingToRedo)));
    assert_eq!(project.undo_label().map(|label| label.key), Some("op-add-code"));
}
