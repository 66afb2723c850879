//! Which codes fit what was typed, best first.

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use crate::model::{CodeId, CodeSystem};

/// A code that fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The code.
    pub code: CodeId,
    /// Its path as it is shown; for a main category its name.
    pub path: String,
    /// How many characters of the path stand before the name.
    pub n_before_name: usize,
    /// The places of the matched characters in the path, rising.
    pub matched: Vec<u32>,
}

/// The codes that fit `query`, best first. The letters of each word must stand in the path in
/// order, not side by side; a fit within the name alone comes before one that needs the path.
/// Capitals and accents do not matter. An empty query gives the recent codes, newest first,
/// then all others in the order of the tree.
pub fn find(codes: &CodeSystem, recent: &[CodeId], query: &str, limit: usize) -> Vec<Match> {
    let query = query.trim();
    if query.is_empty() {
        let recent = recent.iter().copied().filter(|&id| codes.code(id).is_some());
        let rest = codes.codes().iter().map(|code| code.id);
        let mut ids: Vec<CodeId> = Vec::new();
        for id in recent.chain(rest) {
            if !ids.contains(&id) {
                ids.push(id);
            }
            if ids.len() == limit {
                break;
            }
        }
        return ids.into_iter().map(|id| described(codes, id)).collect();
    }
    let pattern = Pattern::parse(&escaped(query), CaseMatching::Ignore, Normalization::Smart);
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut buffer = Vec::new();
    let mut found: Vec<((bool, u32), Match)> = Vec::new();
    for code in codes.codes() {
        let mut fit = described(codes, code.id);
        let (mut in_name, mut in_path) = (Vec::new(), Vec::new());
        let name_score = pattern.indices(Utf32Str::new(&code.name, &mut buffer), &mut matcher, &mut in_name);
        let path_score = pattern.indices(Utf32Str::new(&fit.path, &mut buffer), &mut matcher, &mut in_path);
        // Letters side by side in the path tell more than the same ones strewn over the name.
        let (rank, mut matched) = match (name_score, path_score) {
            (Some(name), path) if path.is_none_or(|path| path <= name) => {
                in_name.iter_mut().for_each(|place| *place += fit.n_before_name as u32);
                ((true, name), in_name)
            }
            (_, Some(path)) => ((false, path), in_path),
            (_, None) => continue,
        };
        matched.sort_unstable();
        matched.dedup();
        fit.matched = matched;
        found.push((rank, fit));
    }
    // Stable: what fits equally well keeps the order of the tree.
    found.sort_by_key(|(rank, _)| std::cmp::Reverse(*rank));
    // Letters strewn over a long path fit nearly anything: what is far behind the best is noise.
    let best = found.iter().map(|((_, score), _)| *score).max().unwrap_or(0);
    found.retain(|((_, score), _)| score * 2 >= best);
    found.into_iter().take(limit).map(|(_, fit)| fit).collect()
}

/// True where a code on top has exactly this name: a new one of that name cannot be made.
pub fn is_taken(codes: &CodeSystem, name: &str) -> bool {
    codes.codes().iter().any(|code| code.parent.is_none() && code.name == name.trim())
}

fn described(codes: &CodeSystem, id: CodeId) -> Match {
    let path = codes.path(id);
    let n_name = codes.code(id).map_or(0, |code| code.name.chars().count());
    let n_before_name = path.chars().count() - n_name;
    Match { code: id, path, n_before_name, matched: Vec::new() }
}

/// The query without the signs that have a meaning in a pattern (`^`, `!`, `'`, `$`).
fn escaped(query: &str) -> String {
    query.chars().map(|c| if matches!(c, '^' | '!' | '\'' | '$' | '\\') { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::model::Code;

    fn system() -> CodeSystem {
        let rows = [
            (1, None, "Solidarity"),
            (2, Some(1), "Proxy resistance"),
            (3, None, "Resistance practices"),
            (4, Some(3), "Dispersed resistance"),
            (5, None, "Criminalisation"),
            (6, Some(5), "Discrediting claims"),
            (7, Some(5), "Nivel jurídico"),
        ];
        CodeSystem::new(rows.into_iter().map(|(id, parent, name)| {
            Arc::new(Code {
                id: CodeId(id),
                parent: parent.map(CodeId),
                position: id,
                name: name.into(),
                ..Code::default()
            })
        }))
    }

    fn check(recent: &[i64], query: &str, expected: &[&str]) {
        let recent: Vec<CodeId> = recent.iter().map(|&id| CodeId(id)).collect();
        let found = find(&system(), &recent, query, 3);
        let paths: Vec<&str> = found.iter().map(|fit| fit.path.as_str()).collect();
        assert_eq!(paths, expected, "{query}");
    }

    #[test]
    fn recent_codes_come_first_when_nothing_is_typed() {
        check(&[], "", &["Solidarity", "Solidarity > Proxy resistance", "Resistance practices"]);
        check(&[6, 99, 3], "", &["Criminalisation > Discrediting claims", "Resistance practices", "Solidarity"]);
    }

    #[test]
    fn a_name_is_found_before_a_path() {
        check(&[], "disp", &["Resistance practices > Dispersed resistance"]);
        check(
            &[],
            "crim",
            &["Criminalisation", "Criminalisation > Discrediting claims", "Criminalisation > Nivel jurídico"],
        );
        check(&[], "zz", &[]);
    }

    #[test]
    fn capitals_and_accents_do_not_matter() {
        check(&[], "JURIDICO", &["Criminalisation > Nivel jurídico"]);
        check(&[], "'!$", &["Solidarity", "Solidarity > Proxy resistance", "Resistance practices"]);
    }

    #[test]
    fn matched_letters_are_places_in_the_path() {
        let found = find(&system(), &[], "disc", 1);
        let path: Vec<char> = found[0].path.chars().collect();
        let letters: String = found[0].matched.iter().map(|&place| path[place as usize]).collect();
        assert_eq!(letters, "Disc");
        assert_eq!(found[0].n_before_name, "Criminalisation > ".chars().count());
    }
}
