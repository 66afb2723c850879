//! Which part a speaker probably has, told by the labels of a document together.

use crate::model::SpeakerRole;
use crate::text::without_both_genders;

const ASKS: &[&str] = &[
    "i",
    "int",
    "interviewer",
    "interviewerin",
    "entrevistador",
    "entrevistadora",
    "entrevistador/a",
    "entrevistadora/or",
    "entrevistadxr",
    "moderador",
    "moderadora",
    "moderator",
    "moderatorin",
    "mod",
    "investigador",
    "investigadora",
    "researcher",
    "facilitador",
    "facilitadora",
    "facilitator",
    "forscher",
    "forscherin",
    "intervieweur",
    "intervieweuse",
    "pregunta",
    "question",
    "frage",
];
const STANDS_BY: &[&str] = &[
    "intérprete",
    "interprete",
    "interpreter",
    "traductor",
    "traductora",
    "translator",
    "dolmetscher",
    "dolmetscherin",
    "transcriptor",
    "transcriptora",
    "nota",
    "note",
    "anmerkung",
    "observador",
    "observadora",
    "observer",
];

/// How much more often than the other one a speaker must ask before the letters are
/// believed less than the question marks.
const CLEARLY_MORE: f32 = 2.0;

/// The parts of all speakers of one document. `asks(n)` is the share of lines with a
/// question mark in speaker `n`'s turns.
///
/// `E` asks (entrevistadora) unless someone else plainly does: then E is the entrevistado.
/// `I` asks, unless the other label is `E` and clearly has the questions (informante);
/// of `P` and `R` alone, P asks if it clearly has the questions (pregunta, respuesta).
pub(super) fn roles(names: &[&str], asks: &dyn Fn(usize) -> f32) -> Vec<SpeakerRole> {
    let stems: Vec<String> = names.iter().map(|name| stem(name)).collect();
    let has = |wanted: &str| stems.iter().position(|stem| stem == wanted);
    let clearly = |a: usize, b: usize| asks(a) > 0.2 && asks(a) > CLEARLY_MORE * asks(b);
    let plain = |stem: &str| ASKS.contains(&stem);
    let asking: &str = match (has("e"), has("i")) {
        (Some(e), Some(i)) if clearly(e, i) && !stems.iter().any(|stem| stem != "i" && plain(stem)) => "e",
        (Some(_), _) if !stems.iter().any(|stem| plain(stem)) && stems.iter().any(|stem| stem != "e") => "e",
        (None, None) if !stems.iter().any(|stem| plain(stem)) => match (has("p"), has("r")) {
            (Some(p), Some(r)) if names.len() == 2 && clearly(p, r) => "p",
            _ => "",
        },
        _ => "",
    };
    let role = |stem: &String| match stem.as_str() {
        _ if stem == asking => SpeakerRole::Interviewer,
        "i" if asking == "e" => SpeakerRole::Respondent,
        stem if plain(stem) => SpeakerRole::Interviewer,
        stem if STANDS_BY.contains(&stem) => SpeakerRole::Other,
        _ => SpeakerRole::Respondent,
    };
    stems.iter().map(role).collect()
}

/// The label in lower case without the number that tells several of one kind apart.
fn stem(name: &str) -> String {
    let lower = name.to_lowercase();
    without_both_genders(&lower)
        .trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '.' | '_' | '-' | '#'))
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use SpeakerRole::{Interviewer as Asks, Other, Respondent as Answers};

    fn check(names: &[&str], expected: &[SpeakerRole]) {
        assert_eq!(roles(names, &|_| 0.0), expected, "{names:?}");
    }

    #[test]
    fn labels_tell_the_parts() {
        check(&["E", "CSO1"], &[Asks, Answers]);
        check(&["E1", "E2", "María"], &[Asks, Asks, Answers]);
        check(&["I", "B1", "B2"], &[Asks, Answers, Answers]);
        check(&["I", "E"], &[Asks, Answers]);
        check(&["Entrevistadora", "E1", "E2"], &[Asks, Answers, Answers]);
        check(&["Moderadora", "P1", "R"], &[Asks, Answers, Answers]);
        check(&["INTERVIEWER", "Intérprete", "Ana"], &[Asks, Other, Answers]);
        check(&["E1", "E2"], &[Answers, Answers]);
        check(&["P", "R"], &[Answers, Answers]);
        check(&["CSO1", "CSO2"], &[Answers, Answers]);
    }

    #[test]
    fn question_marks_decide_where_letters_cannot() {
        let first_asks = |n: usize| if n == 0 { 0.9 } else { 0.1 };
        assert_eq!(roles(&["E", "I"], &first_asks), [Asks, Answers]);
        assert_eq!(roles(&["I", "E"], &first_asks), [Asks, Answers]);
        assert_eq!(roles(&["P", "R"], &first_asks), [Asks, Answers]);
    }
}
