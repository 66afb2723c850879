//! The same code on overlapping text is joined when a person codes by hand, and only then.

use proptest::prelude::*;
use proptest::test_runner::Config;
use voces::model::*;
use voces::project::{Project, ProjectError, WeightChoice};
use voces::text::Span;

use crate::notation::{check, check_on, check_refused, code, coding, import, print, project_of, segment};

const ASK: WeightChoice = WeightChoice::Ask;

fn apply(words: &'static str, name: &'static str) -> impl FnOnce(&mut Project) -> Result<(), ProjectError> {
    move |p| p.apply_codes(segment(p, words), &[code(p, name)], ASK).map(drop)
}

fn at(project: &Project, n: usize) -> Coding {
    project.snapshot().coding(coding(project, n)).expect("it stands").clone()
}

#[test]
fn overlapping_coding_becomes_one() {
    let cases = [
        ("uno <a>dos tres</a> cuatro", "tres cuatro", "uno <a>dos tres cuatro</a>"),
        ("uno <a>dos tres</a> cuatro", "uno dos", "<a>uno dos tres</a> cuatro"),
        ("uno <a>dos</a> tres cuatro", "uno dos tres", "<a>uno dos tres</a> cuatro"),
        // A bridge between two.
        ("<a>uno dos</a> tres <a>cuatro cinco</a>", "dos tres cuatro", "<a>uno dos tres cuatro cinco</a>"),
        // A chain: what was imported overlapping comes along as soon as one of it is joined.
        ("<a>uno <a>dos</a> tres</a> cuatro", "tres cuatro", "<a>uno dos tres cuatro</a>"),
        // One character is enough, none is not.
        ("<a>uno</a> dos", "o dos", "<a>uno dos</a>"),
        ("<a>uno</a> dos", " dos", "<a>uno</a><a> dos</a>"),
        // Other codes are others.
        ("<a>uno</a> <b>dos</b>", "o d", "<a>uno d</a><b>os</b>"),
    ];
    for (before, words, expect) in cases {
        if before.contains("<b>") {
            check(before, apply(words, "a"), "<a>uno <b>d</a>os</b>");
        } else {
            check(before, apply(words, "a"), expect);
        }
    }
}

#[test]
fn a_repeat_and_a_part_change_nothing() {
    let text = "uno <a>dos <a>tres</a></a> cuatro";
    let mut project = project_of(&[text]);
    let a = code(&project, "a");
    for words in ["dos tres", "tres", "s t"] {
        let at = segment(&project, words);
        let done = project.apply_codes(at, &[a], ASK).expect("applied");
        assert_eq!((done.changes.operation, done.changes.joined), (None, 0), "{words}");
        let standing = project.snapshot().coding(done.output[0]).expect("it stands");
        assert!(standing.span.covers(at.span));
    }
    assert_eq!(print(&project), text);
}

#[test]
fn the_oldest_keeps_its_id_and_undo_gives_back_both() {
    let mut project = project_of(&["uno dos tres cuatro"]);
    let a = project.add_code("a", None, None).expect("a code").output;
    let first = project.apply_code(segment(&project, "cuatro"), a).expect("applied").output;
    let second = project.apply_code(segment(&project, "uno"), a).expect("applied").output;
    let bridge = segment(&project, "o dos tres c");
    let done = project.apply_codes(bridge, &[a], ASK).expect("applied");
    assert_eq!((done.output.as_slice(), done.changes.joined), ([first].as_slice(), 2));
    assert_eq!(project.snapshot().n_codings(), 1);
    project.undo().expect("undone");
    let ids: Vec<CodingId> = (0..2).map(|n| coding(&project, n)).collect();
    assert_eq!(ids, [second, first]);
}

#[test]
fn other_coders_and_runs_stay_apart() {
    let mut project = project_of(&["<a>uno dos</a> tres"]);
    let a = code(&project, "a");
    let over = segment(&project, "dos tres");
    project.set_run(Run::Second);
    assert_eq!(project.apply_code(over, a).expect("applied").changes.joined, 0);
    project.set_run(Run::Main);
    let bo = project.add_coder("BO").expect("a coder").output;
    project.set_coder(bo).expect("set");
    assert_eq!(project.apply_code(over, a).expect("applied").changes.joined, 0);
    assert_eq!(project.snapshot().n_codings(), 3);
    // Moving an edge of another's coding joins with theirs, not with one's own.
    let theirs = project.snapshot().codings_of(a)[0].id;
    assert_eq!(project.set_coding_span(theirs, over.span, ASK).expect("moved").changes.joined, 0);
}

#[test]
fn an_edge_that_is_moved_over_another_joins() {
    let text = "<a>uno</a> <a>dos</a> <b>tres</b>";
    check(text, |p| p.set_coding_span(coding(p, 1), Span::new(2, 7), ASK), "<a>uno dos</a> <b>tres</b>");
    check(text, |p| p.set_coding_span(coding(p, 0), Span::new(0, 12), ASK), "<a>uno dos <b>tres</b></a>");
    check(text, |p| p.set_coding_span(coding(p, 0), Span::new(0, 4), ASK), "<a>uno </a><a>dos</a> <b>tres</b>");
    // Onto the very place of another.
    check(text, |p| p.set_coding_span(coding(p, 1), Span::new(0, 3), ASK), "<a>uno</a> dos <b>tres</b>");
    let mut project = project_of(&[text]);
    let (first, second) = (coding(&project, 0), coding(&project, 1));
    assert_eq!(project.set_coding_span(second, Span::new(1, 7), ASK).expect("moved").output, first);
}

#[test]
fn comments_are_joined_once_each() {
    let mut project = project_of(&["uno dos tres cuatro cinco"]);
    let a = project.add_code("a", None, None).expect("a code").output;
    for (words, comment) in [("uno", "why?"), ("tres", "see memo"), ("cinco", "why?")] {
        let id = project.apply_code(segment(&project, words), a).expect("applied").output;
        project.set_coding_comment(id, comment).expect("said");
    }
    let project = check_on(project, apply("uno dos tres cuatro cinco", "a"), "<a>uno dos tres cuatro cinco</a>");
    assert_eq!(at(&project, 0).comment.as_deref(), Some("why?\nsee memo"));
}

/// `uno` and `tres` with these weights, in this order.
fn weighed(weights: [Option<u8>; 2]) -> Project {
    let mut project = project_of(&["uno dos tres"]);
    let a = project.add_code("a", None, None).expect("a code").output;
    for (words, weight) in ["uno", "tres"].into_iter().zip(weights) {
        let id = project.apply_code(segment(&project, words), a).expect("applied").output;
        if weight.is_some() {
            project.set_coding_weight(id, weight).expect("weighed");
        }
    }
    project
}

#[test]
fn differing_weights_are_asked_about() {
    let joined = |weights, choice| {
        let apply = |p: &mut Project| p.apply_codes(segment(p, "uno dos tres"), &[code(p, "a")], choice);
        at(&check_on(weighed(weights), apply, "<a>uno dos tres</a>"), 0).weight
    };
    assert_eq!(joined([None, None], ASK), None);
    assert_eq!(joined([None, Some(40)], ASK), Some(40));
    assert_eq!(joined([Some(40), Some(40)], ASK), Some(40));
    let differ = [Some(90), Some(40)];
    assert_eq!(joined(differ, WeightChoice::Oldest), Some(90));
    assert_eq!(joined(differ, WeightChoice::Newest), Some(40));
    assert_eq!(joined([Some(40), Some(90)], WeightChoice::Highest), Some(90));
    assert_eq!(joined(differ, WeightChoice::Drop), None);
    let mut project = weighed(differ);
    let before = project.snapshot().dump();
    let (whole, a) = (segment(&project, "uno dos tres"), code(&project, "a"));
    let refused = project.apply_codes(whole, &[a], ASK);
    assert!(matches!(refused, Err(ProjectError::WeightsDiffer(weights)) if weights == [90, 40]));
    assert_eq!(project.snapshot().dump(), before);
    let moved = project.set_coding_span(coding(&project, 0), Span::new(0, 10), ASK);
    assert!(matches!(moved, Err(ProjectError::WeightsDiffer(_))));
}

#[test]
fn codes_that_are_merged_join_what_overlaps() {
    let text = "<a>uno <b>dos</a> tres</b> <a>x</a><b>y</b> <b>z</b>";
    let project = check(
        text,
        |p| p.merge_codes(code(p, "b"), code(p, "a"), ASK),
        "<a>uno dos tres</a> <a>x</a><a>y</a> <a>z</a>",
    );
    assert_eq!(project.check().expect("checked"), []);
    // What was imported overlapping under the code that stays is not the merge's business; what
    // comes overlapping is.
    check(
        "<a>uno <a>dos</a></a> <b>tres <b>x</b></b>",
        |p| p.merge_codes(code(p, "b"), code(p, "a"), ASK),
        "<a>uno <a>dos</a></a> <a>tres x</a>",
    );
    let mut project = project_of(&["<a>uno</a> <b>dos</b>"]);
    project.set_coding_weight(coding(&project, 0), Some(10)).expect("weighed");
    let (a, b) = (code(&project, "a"), code(&project, "b"));
    let (second, over) = (coding(&project, 1), Span::new(1, 7));
    project.set_coding_span(second, over, ASK).expect("moved");
    project.set_coding_weight(second, Some(20)).expect("weighed");
    assert!(matches!(project.merge_codes(b, a, ASK), Err(ProjectError::WeightsDiffer(_))));
    let project = check_on(project, |p| p.merge_codes(b, a, WeightChoice::Highest), "<a>uno dos</a>");
    assert_eq!(at(&project, 0).weight, Some(20));
}

#[test]
fn several_codes_are_one_operation() {
    let text = "<a>uno</a> dos <b>tres</b>";
    check(
        text,
        |p| p.apply_codes(segment(p, "o dos t"), &[code(p, "a"), code(p, "b"), code(p, "a")], ASK),
        "<a>uno <b>dos t</a>res</b>".replace("<a>uno <b>", "<a>un<b>o ").as_str(),
    );
    let mut project = project_of(&[text]);
    let (a, b) = (code(&project, "a"), code(&project, "b"));
    let whole = segment(&project, "dos");
    let done = project.apply_codes(whole, &[b, a, b], ASK).expect("applied").output;
    assert_eq!((done.len(), done[0]), (3, done[2]));
    assert!(project.apply_codes(whole, &[], ASK).expect("nothing").changes.operation.is_none());
    let refused = check_refused(text, |p| p.apply_codes(whole, &[code(p, "a"), CodeId(7)], ASK));
    assert!(matches!(refused, ProjectError::UnknownDocument(_) | ProjectError::UnknownCode(_)));
}

#[test]
fn what_named_a_joined_coding_names_the_union() {
    let mut project = project_of(&["<a>uno</a> dos <a>tres</a> <b>x</b>"]);
    let (a, b) = (code(&project, "a"), code(&project, "b"));
    let (first, second) = (coding(&project, 0), coding(&project, 1));
    project.set_anchor_examples(a, &[(Some(second), String::new())]).expect("set");
    project.set_anchor_examples(b, &[(Some(second), String::new())]).expect("set");
    let project = check_on(project, apply("uno dos tres", "a"), "<a>uno dos tres</a> <b>x</b>");
    for code in [a, b] {
        assert_eq!(project.snapshot().anchors_of(code)[0].coding, Some(first));
    }
}

#[test]
fn what_was_coded_under_an_older_definition_stays_known_as_such() {
    let mut project = project_of(&["uno dos tres"]);
    let a = project.add_code("a", None, None).expect("a code").output;
    project.apply_code(segment(&project, "uno"), a).expect("applied");
    for definition in ["one", "two"] {
        let text = voces::project::CodeText { definition: definition.into(), ..Default::default() };
        project.describe_code(a, text).expect("described");
    }
    project.apply_code(segment(&project, "o dos"), a).expect("applied");
    assert_eq!(at(&project, 0).code_revision, 0);
}

#[test]
fn imports_never_join() {
    let mut project = project_of(&["<a>uno dos</a> tres"]);
    let (a, over) = (code(&project, "a"), segment(&project, "dos tres"));
    import(&mut project, over, a);
    assert_eq!(project.snapshot().n_codings(), 2);
}

/// A step of coding by hand, on one text of 24 characters.
#[derive(Clone, Debug)]
enum Step {
    Apply(u8, u8, Vec<u8>),
    Move(u8, u8, u8),
    Merge(u8, u8),
    Import(u8, u8, u8),
    Remove(u8),
    OtherHand(u8),
    Undo,
}

fn step() -> impl Strategy<Value = Step> {
    let n = any::<u8>;
    prop_oneof![
        8 => (n(), n(), prop::collection::vec(n(), 1..4)).prop_map(|(a, b, codes)| Step::Apply(a, b, codes)),
        4 => (n(), n(), n()).prop_map(|(a, b, c)| Step::Move(a, b, c)),
        1 => (n(), n()).prop_map(|(a, b)| Step::Merge(a, b)),
        2 => (n(), n(), n()).prop_map(|(a, b, c)| Step::Import(a, b, c)),
        1 => n().prop_map(Step::Remove),
        1 => n().prop_map(Step::OtherHand),
        1 => Just(Step::Undo),
    ]
}

fn do_step(project: &mut Project, step: &Step, imported: &mut Vec<Span>) {
    let document = project.snapshot().documents().next().expect("a document").document.id;
    let codes: Vec<CodeId> = project.snapshot().codes().codes().iter().map(|code| code.id).collect();
    let ids: Vec<CodingId> = project.snapshot().codings_in(document).iter().map(|coding| coding.id).collect();
    let span = |a: u8, b: u8| Span::new(u32::from(a % 25), u32::from(b % 25));
    let code = |n: u8| codes[n as usize % codes.len()];
    let pick = |n: u8| (!ids.is_empty()).then(|| ids[n as usize % ids.len()]);
    // What is refused (an empty segment, a code merged into itself) changes nothing.
    match step {
        Step::Apply(a, b, of) => {
            let of: Vec<CodeId> = of.iter().map(|&n| code(n)).collect();
            drop(project.apply_codes(Segment { document, span: span(*a, *b) }, &of, WeightChoice::Highest));
        }
        Step::Move(n, a, b) => {
            if let Some(id) = pick(*n) {
                drop(project.set_coding_span(id, span(*a, *b), WeightChoice::Newest));
            }
        }
        Step::Merge(from, into) if codes.len() > 1 => {
            drop(project.merge_codes(code(*from), code(*into), WeightChoice::Drop));
        }
        Step::Import(a, b, n) if !span(*a, *b).is_empty() => {
            import(project, Segment { document, span: span(*a, *b) }, code(*n));
            imported.push(span(*a, *b));
        }
        Step::Remove(n) => {
            if let Some(id) = pick(*n) {
                project.remove_codings(&[id]).expect("removed");
            }
        }
        Step::OtherHand(n) => project.set_run(if n % 2 == 0 { Run::Main } else { Run::Pilot(1) }),
        // What the codings stand in and under is not taken back.
        Step::Undo if project.undo_label().is_some_and(|done| done.key != "op-add-code") => {
            project.undo().expect("undone");
        }
        Step::Undo | Step::Merge(..) | Step::Import(..) => {}
    }
}

proptest! {
    #![proptest_config(Config { cases: 200, failure_persistence: None, ..Config::default() })]

    /// Two codings of one code, coder and run overlap only where one of them was imported.
    #[test]
    fn coding_by_hand_leaves_no_overlap(steps in prop::collection::vec(step(), 1..30)) {
        let mut project = project_of(&["abcdefghijklmnopqrstuvwx"]);
        for name in ["a", "b", "c"] {
            project.add_code(name, None, None).expect("a code");
        }
        let mut imported = Vec::new();
        for step in &steps {
            do_step(&mut project, step, &mut imported);
            let codings = project.snapshot().documents().next().expect("a document").codings.clone();
            for (n, one) in codings.iter().enumerate() {
                for other in &codings[n + 1..] {
                    let hand = |coding: &Coding| (coding.code, coding.coder, coding.run);
                    if hand(one) == hand(other) && one.span.overlaps(other.span) {
                        let came = |coding: &Coding| imported.contains(&coding.span);
                        prop_assert!(came(one) || came(other), "{one:?} and {other:?}");
                    }
                }
            }
            prop_assert_eq!(project.fresh_snapshot().expect("loaded").dump(), project.snapshot().dump());
        }
        prop_assert_eq!(project.check().expect("checked"), []);
    }
}
