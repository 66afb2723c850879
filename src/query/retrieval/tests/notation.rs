//! Studies and queries in a compact notation.
//!
//! A text with tags: `I <A>felt <B w=30 by=MB>alone</B> at</A> home.` A line `CSO: ...` is a
//! turn of that speaker, a line `== name` begins another document, and `A/a` is a sub-code of A.

use std::sync::Arc;

use crate::model::*;
use crate::project::Snapshot;
use crate::query::fixture::Fixture;
use crate::query::retrieval::*;

struct Tag {
    code: String,
    start: u32,
    weight: Option<u8>,
    coder: Option<String>,
}

/// Builds the study.
pub(super) fn study(text: &str) -> Fixture {
    let mut fixture = Fixture::new();
    fixture.codes(&["A", "A > a", "A > b", "B", "B > x", "C", "D"]);
    let (name, rest) = match text.strip_prefix("== ") {
        Some(rest) => rest.split_once('\n').unwrap(),
        None => ("D", text),
    };
    let mut parts = vec![(name, String::new())];
    for line in rest.split('\n') {
        match line.strip_prefix("== ") {
            Some(name) => parts.push((name, String::new())),
            None => {
                let text = &mut parts.last_mut().unwrap().1;
                if !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(line);
            }
        }
    }
    for (name, tagged) in parts {
        document(&mut fixture, name, &tagged);
    }
    fixture
}

fn document(fixture: &mut Fixture, name: &str, tagged: &str) {
    let (mut plain, mut at) = (String::new(), 0u32);
    let (mut open, mut drafts): (Vec<Tag>, Vec<DraftCoding>) = (Vec::new(), Vec::new());
    let mut rest = tagged;
    while let Some(c) = rest.chars().next() {
        if c != '<' {
            plain.push(c);
            at += 1;
            rest = &rest[c.len_utf8()..];
            continue;
        }
        let (tag, behind) = rest[1..].split_once('>').unwrap();
        rest = behind;
        if let Some(code) = tag.strip_prefix('/') {
            let place = open.iter().rposition(|tag| tag.code == code).unwrap();
            let tag = open.remove(place);
            drafts.push(DraftCoding {
                document: name.into(),
                place: DraftPlace::Span { start: tag.start, end: at },
                code: tag.code.replace('/', CODE_PATH_SEPARATOR),
                coder: tag.coder,
                weight: tag.weight,
                comment: None,
                line: 1,
            });
        } else {
            let mut words = tag.split(' ');
            let mut tag = Tag { code: words.next().unwrap().into(), start: at, weight: None, coder: None };
            for word in words {
                match word.split_once('=').unwrap() {
                    ("w", weight) => tag.weight = Some(weight.parse().unwrap()),
                    (_, coder) => tag.coder = Some(coder.into()),
                }
            }
            open.push(tag);
        }
    }
    fixture.document(name, &plain);
    fixture.project.add_codings(&drafts).unwrap();
}

/// Reads a query: `all A B`, `near 1 A B`, `inside A | B`, `only+ A` (with sub-codes).
pub(super) fn query(snapshot: &Snapshot, text: &str) -> RetrievalSpec {
    let (head, others) = text.split_once(" | ").unwrap_or((text, ""));
    let code =
        |path: &str| snapshot.codes().by_path(&path.replace('/', CODE_PATH_SEPARATOR)).map(|code| code.id).unwrap();
    let of: Vec<CodeId> = others.split_whitespace().map(code).collect();
    let mut words = head.split_whitespace().peekable();
    let name = words.next().unwrap();
    let mut number = || words.next_if(|word| word.parse::<u32>().is_ok()).map_or(0, |word| word.parse().unwrap());
    let combine = match name.trim_end_matches('+') {
        "any" => Combine::AnyOf,
        "all" => Combine::AllOf,
        "near" => Combine::Near { within: number() },
        "turn" => Combine::SameTurn,
        "inside" => Combine::Inside { of },
        "outside" => Combine::Outside { of },
        "followed" => Combine::FollowedBy { within: number(), of },
        "only" => Combine::Only,
        "without-document" => Combine::Without { of, unit: Unit::Document },
        "without-turn" => Combine::Without { of, unit: Unit::Turn },
        "missing-document" => Combine::Missing { unit: Unit::Document },
        "missing-turn" => Combine::Missing { unit: Unit::Turn },
        other => panic!("{other}"),
    };
    let codes = words.map(code).collect();
    RetrievalSpec { codes, combine, with_subcodes: name.ends_with('+'), ..RetrievalSpec::default() }
}

/// The hits as `words[codes]`, by ` | `.
pub(super) fn told(snapshot: &Snapshot, hits: &Hits) -> String {
    let tell = |hit: Hit<'_>| {
        let name = |&id| {
            let coding = snapshot.coding(id).unwrap();
            snapshot.codes().path(coding.code).replace(CODE_PATH_SEPARATOR, "/")
        };
        let codes: Vec<String> = hit.codings.iter().map(name).collect();
        format!("{}[{}]", snapshot.words(hit.segment), codes.join(" "))
    };
    hits.iter().map(tell).collect::<Vec<_>>().join(" | ")
}

/// Asks each query of the study and compares what it finds.
#[track_caller]
pub(super) fn check(text: &str, queries: &[(&str, &str)]) {
    let snapshot: Arc<Snapshot> = study(text).snapshot();
    for (asked, expected) in queries {
        let spec = query(&snapshot, asked);
        assert_eq!(told(&snapshot, &retrieve(&snapshot, &spec)), *expected, "{asked}");
    }
}
