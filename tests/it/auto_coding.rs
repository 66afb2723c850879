//! One code on many segments at once, and undone at once.

use voces::model::*;
use voces::project::{CodedSegments, Project, ProjectError};
use voces::text::Span;

use crate::notation::{check_on, check_refused, code, project_of};

/// Segments of a document by their edges.
fn at(project: &Project, n: usize, spans: &[(u32, u32)]) -> Vec<Segment> {
    let document = project.snapshot().documents().nth(n).expect("a document").document.id;
    spans.iter().map(|&(start, end)| Segment { document, span: Span::new(start, end) }).collect()
}

fn coded(project: Project, spans: &[(u32, u32)], expect: &str, made: (usize, usize)) -> Project {
    let work = |p: &mut Project| {
        let a = code(p, "a");
        let done = p.code_segments(&at(p, 0, spans), a)?;
        assert_eq!(done.output, CodedSegments { code: a, n_made: made.0, n_standing: made.1 });
        Ok(())
    };
    check_on(project, work, expect)
}

#[test]
fn segments_are_coded_once_and_joined_with_what_they_overlap() {
    for (before, spans, expect, made) in [
        ("<a>uno</a> dos tres", vec![(8, 11), (4, 7)], "<a>uno</a> <a>dos</a> <a>tre</a>s", (2, 0)),
        // What overlaps is one, what touches is two.
        ("<a></a>uno dos tres", vec![(0, 5), (3, 7), (7, 9)], "<a>uno dos</a><a> t</a>res", (2, 0)),
        // The same again, and a part of what stands.
        ("<a>uno dos</a> tres", vec![(0, 7), (4, 7), (8, 9)], "<a>uno dos</a> <a>t</a>res", (1, 1)),
        // What reaches over an edge is joined with what stands.
        ("<a>uno</a> dos tres", vec![(2, 7)], "<a>uno dos</a> tres", (1, 0)),
        // Another code is another.
        ("<b>uno</b> dos <a>t</a>res", vec![(0, 3)], "<b><a>uno</a></b> dos <a>t</a>res", (1, 0)),
    ] {
        let project = match before.strip_prefix("<a></a>") {
            Some(text) => {
                let mut project = project_of(&[text]);
                project.add_code("a", None, None).expect("a code");
                project
            }
            None => project_of(&[before]),
        };
        coded(project, &spans, expect, made);
    }
}

#[test]
fn other_hands_do_not_count_and_nothing_new_leaves_no_step() {
    let mut project = project_of(&["<a>uno</a> dos"]);
    let bo = project.add_coder("BO").expect("a coder").output;
    project.set_coder(bo).expect("set");
    let mut project = coded(project, &[(0, 3)], "<a><a>uno</a></a> dos", (1, 0));
    let (a, all) = (code(&project, "a"), at(&project, 0, &[(0, 3), (1, 2)]));
    let again = project.code_segments(&all, a).expect("nothing to do");
    assert_eq!((again.output.n_made, again.output.n_standing, again.changes.operation), (0, 1, None));
}

#[test]
fn a_new_code_comes_with_its_codings() {
    let work = |p: &mut Project| {
        let segments = [at(p, 1, &[(0, 1)]), at(p, 0, &[(0, 3), (2, 4)])].concat();
        let done = p.code_segments_anew(&segments, " Nuevo ", None)?;
        assert_eq!((done.output.n_made, done.output.n_standing), (2, 0));
        Ok(())
    };
    let project = check_on(project_of(&["uno dos", "tres"]), work, "<Nuevo>uno </Nuevo>dos\n<Nuevo>t</Nuevo>res");
    assert_eq!(project.history(9).expect("history").len(), 4 + 1, "one step, undone and done again");
}

#[test]
fn what_cannot_be_coded_is_refused_whole() {
    let a = |p: &Project| code(p, "a");
    let error = check_refused("<a>uno</a> dos", |p| p.code_segments(&at(p, 0, &[(4, 7), (5, 99)]), a(p)));
    assert!(matches!(error, ProjectError::OutsideText { .. }));
    let error = check_refused("<a>uno</a> dos", |p| p.code_segments(&at(p, 0, &[(4, 4)]), a(p)));
    assert!(matches!(error, ProjectError::EmptySegment));
    let error = check_refused("<a>uno</a> dos", |p| p.code_segments(&at(p, 0, &[(4, 5)]), CodeId(1)));
    assert!(matches!(error, ProjectError::UnknownCode(_)));
    let error = check_refused("<a>uno</a> dos", |p| p.code_segments_anew(&at(p, 0, &[(4, 5)]), "a", None));
    assert!(matches!(error, ProjectError::NameTaken(_)));
}
