//! The favourites: the codes that the digits 1 to 9 reach.

use std::sync::Arc;

use crate::i18n::Message;
use crate::model::*;
use crate::project::Snapshot;
use crate::ui::view_state::ViewState;

/// The digits.
pub const DIGITS: std::ops::RangeInclusive<u8> = 1..=9;

/// The set whose codes the digits reach: the chosen one, else the first.
pub fn active<'s>(snapshot: &'s Snapshot, view: &ViewState) -> Option<&'s Arc<CodeSet>> {
    let sets = snapshot.code_sets();
    let chosen = sets.iter().find(|set| Some(set.id) == view.code_set);
    chosen.or_else(|| sets.first()).copied()
}

/// The code on a digit.
pub fn on_digit(snapshot: &Snapshot, view: &ViewState, digit: u8) -> Option<CodeId> {
    all(snapshot, view).into_iter().find(|(at, _)| *at == digit).map(|(_, code)| code)
}

/// The digits that reach a code, with their codes, in order.
pub fn all(snapshot: &Snapshot, view: &ViewState) -> Vec<(u8, CodeId)> {
    let members = active(snapshot, view).map_or_else(Vec::new, |set| snapshot.members_of(set.id));
    let digit = |member: &CodeSetMember| u8::try_from(member.position).ok().filter(|digit| DIGITS.contains(digit));
    members.into_iter().filter_map(|member| Some((digit(member)?, member.code))).collect()
}

/// Why a digit does nothing, and what to do.
pub fn why_none(digit: u8) -> Message {
    Message::new("coding-no-favourite").with("digit", u32::from(digit))
}

/// The digit that a key is.
pub const fn digit_of(key: egui::Key) -> Option<u8> {
    use egui::Key as K;
    Some(match key {
        K::Num1 => 1,
        K::Num2 => 2,
        K::Num3 => 3,
        K::Num4 => 4,
        K::Num5 => 5,
        K::Num6 => 6,
        K::Num7 => 7,
        K::Num8 => 8,
        K::Num9 => 9,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    #[test]
    fn the_digits_reach_the_codes_of_the_active_set() {
        let mut project = Project::in_memory("AK").expect("in memory");
        let [a, b, c] = ["a", "b", "c"].map(|name| project.add_code(name, None, None).expect("a code").output);
        let mut view = ViewState::new();
        assert_eq!(on_digit(project.snapshot(), &view, 1), None);
        let first = project.put_code_in_new_set("First", a, Some(1)).expect("a set").output;
        project.put_code_in_set(first, b, Some(3)).expect("put");
        project.put_code_in_set(first, c, Some(12)).expect("put");
        assert_eq!(all(project.snapshot(), &view), [(1, a), (3, b)], "the twelfth has no digit");
        let second = project.put_code_in_new_set("Second", c, Some(1)).expect("a set").output;
        assert_eq!(on_digit(project.snapshot(), &view, 1), Some(a));
        view.code_set = Some(second);
        assert_eq!(on_digit(project.snapshot(), &view, 1), Some(c));
        project.delete_code_set(second).expect("deleted");
        assert_eq!(on_digit(project.snapshot(), &view, 1), Some(a));
    }
}
