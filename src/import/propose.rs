//! Which case a document probably belongs to.

/// The place in `cases` of the case whose name equals `document_name`, or else of the only
/// case whose name stands in it as a whole word: `CSO1` in `Entrevista_CSO1 final`, not in
/// `CSO10`. Upper and lower case count as the same; where several cases fit, none is
/// proposed, because a person knows better.
pub fn propose_case<'a>(document_name: &str, cases: impl Iterator<Item = &'a str>) -> Option<usize> {
    let document = fold(document_name);
    let fitting: Vec<(usize, String)> =
        cases.map(fold).enumerate().filter(|(_, case)| !case.is_empty() && contains_word(&document, case)).collect();
    let mut equal = fitting.iter().filter(|(_, case)| *case == document);
    match (equal.next(), equal.next(), &fitting[..]) {
        (Some((place, _)), None, _) | (None, None, [(place, _)]) => Some(*place),
        _ => None,
    }
}

fn fold(name: &str) -> String {
    name.trim().to_lowercase()
}

/// True where `word` stands in `text` with no letter or digit touching it on either side.
fn contains_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, found)| {
        let touches = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !touches(text[..at].chars().next_back()) && !touches(text[at + found.len()..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proposed<'a>(document: &str, cases: &[&'a str]) -> Option<&'a str> {
        propose_case(document, cases.iter().copied()).map(|place| cases[place])
    }

    #[test]
    fn a_case_is_proposed_by_its_whole_name() {
        let cases = ["CSO1", "CSO10", "CSO12", "Ana"];
        assert_eq!(proposed("CSO1", &cases), Some("CSO1"));
        assert_eq!(proposed("2022-05_cso10_final", &cases), Some("CSO10"));
        assert_eq!(proposed("Entrevista CSO12 (Iquique)", &cases), Some("CSO12"));
        assert_eq!(proposed("CSO2", &cases), None);
        assert_eq!(proposed("Mariana", &cases), None);
        assert_eq!(proposed("CSO1 y CSO10", &cases), None);
        assert_eq!(proposed("", &cases), None);
    }

    #[test]
    fn where_several_fit_none_is_proposed_unless_one_is_equal() {
        assert_eq!(proposed("Grupo 1 B", &["Grupo 1", "Grupo 1 B", ""]), Some("Grupo 1 B"));
        assert_eq!(proposed("Grupo 1 B final", &["Grupo 1", "Grupo 1 B"]), None);
        assert_eq!(proposed("Ana y Luis", &["Ana", "Luis"]), None);
        assert_eq!(proposed("ANA", &["ana", "Ana"]), None);
    }
}
