//! Random summaries, positions and saved comparisons, for `engine_random`.

use proptest::prelude::*;
use voces::model::*;
use voces::project::{OptionText, Placed, Project, ProjectError};

/// One operation; the numbers choose among what there is.
#[derive(Clone, Debug)]
pub enum ComparisonStep {
    Summarise(u8, u8, u8),
    Scale(u8, bool, Vec<(u8, bool)>),
    Place(u8, Vec<(u8, Option<u8>, Vec<u8>)>),
    Save(u8, u8),
}

pub fn comparison_step() -> impl Strategy<Value = ComparisonStep> {
    use ComparisonStep::*;
    let n = any::<u8>;
    let few = || prop::collection::vec(any::<u8>(), 0..4);
    let placed = (n(), prop::option::of(n()), few());
    prop_oneof![
        3 => (n(), n(), n()).prop_map(|(a, b, c)| Summarise(a, b, c)),
        3 => (n(), any::<bool>(), prop::collection::vec((n(), any::<bool>()), 0..4)).prop_map(|(a, b, c)| Scale(a, b, c)),
        4 => (n(), prop::collection::vec(placed, 0..3)).prop_map(|(a, b)| Place(a, b)),
        1 => (n(), n()).prop_map(|(a, b)| Save(a, b)),
    ]
}

fn pick<T: Clone>(of: &[T], n: u8) -> Option<T> {
    (!of.is_empty()).then(|| of[n as usize % of.len()].clone())
}

/// Does one step. What is refused in words changes nothing; no refusal comes from the database.
pub fn run(project: &mut Project, step: &ComparisonStep) -> Option<()> {
    match try_run(project, step)? {
        Err(ProjectError::Storage(error)) => panic!("{error}"),
        other => other.ok(),
    }
}

fn try_run(project: &mut Project, step: &ComparisonStep) -> Option<voces::project::Result<()>> {
    let snapshot = std::sync::Arc::clone(project.snapshot());
    let cases: Vec<CaseId> = snapshot.cases().iter().map(|case| case.id).collect();
    let codes: Vec<CodeId> = snapshot.codes().codes().iter().map(|code| code.id).collect();
    let codings: Vec<CodingId> =
        snapshot.documents().flat_map(|entry| entry.codings.iter().map(|coding| coding.id)).collect();
    let name = |n: u8| format!("n{}", n % 5);
    Some(match step {
        ComparisonStep::Summarise(case, code, n) => {
            let text = if n % 4 == 0 { String::new() } else { name(*n) };
            project.set_summary(pick(&cases, *case)?, pick(&codes, *code)?, &text, i64::from(*n)).map(drop)
        }
        ComparisonStep::Scale(code, is_ordinal, options) => {
            let code = pick(&codes, *code)?;
            let known: Vec<PositionOptionId> = snapshot.position_scale(code).map_or_else(Vec::new, |scale| {
                snapshot.position_options(scale.id).iter().map(|option| option.id).collect()
            });
            let option = |&(n, old): &(u8, bool)| OptionText { id: pick(&known, n).filter(|_| old), text: name(n) };
            project.set_position_scale(code, *is_ordinal, &options.iter().map(option).collect::<Vec<_>>()).map(drop)
        }
        ComparisonStep::Place(code, placed) => {
            let scales: Vec<PositionScale> = snapshot.position_scales().map(|scale| **scale).collect();
            let scale = pick(&scales, *code)?;
            let options: Vec<PositionOptionId> =
                snapshot.position_options(scale.id).iter().map(|option| option.id).collect();
            let placed = placed.iter().filter_map(|(case, option, evidence)| {
                Some(Placed {
                    case: pick(&cases, *case)?,
                    option: option.and_then(|n| pick(&options, n)),
                    note: name(*case),
                    evidence: evidence.iter().filter_map(|&n| pick(&codings, n)).collect(),
                })
            });
            project.set_positions(scale.code, &placed.collect::<Vec<_>>()).map(drop)
        }
        ComparisonStep::Save(kind, n) => {
            let kinds = [SavedKind::Retrieval, SavedKind::Comparison, SavedKind::Report, SavedKind::Words];
            project.add_saved_query(kinds[usize::from(kind % 4)], &name(*n), "{}").map(drop)
        }
    })
}
