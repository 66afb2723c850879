//! A guide as text: headings are topics, lines questions, indented lines probes.

use super::lines::{self, Line};
use super::{numbers, question_of};
use crate::model::DraftTopic;

/// A heading in plain text has at most so many words.
const HEADING_WORDS: usize = 12;

/// The topics of a text in order, the first perhaps without a name.
pub(super) fn read(text: &str) -> Vec<DraftTopic> {
    let mut lines = lines::read(text);
    if !lines.iter().any(|line| line.level > 0) {
        find_headings(&mut lines);
    }
    drop_title(&mut lines);
    let mut topics: Vec<DraftTopic> = Vec::new();
    // How far the questions of the topic are indented.
    let mut base = None;
    for line in &lines {
        if line.level > 0 {
            topics.push(DraftTopic { name: heading(&line.text), questions: Vec::new() });
            base = None;
            continue;
        }
        if topics.is_empty() {
            topics.push(DraftTopic::default());
        }
        let Some(topic) = topics.last_mut() else { continue };
        let is_probe = base.is_some_and(|base| line.indent > base);
        match topic.questions.last_mut().filter(|_| is_probe) {
            Some(question) => question.probes.push(question_of(&line.text)),
            None => {
                base = Some(line.indent);
                topic.questions.push(question_of(&line.text));
            }
        }
    }
    topics
}

/// A heading without its number and without a colon at its end.
fn heading(text: &str) -> String {
    numbers::split(text).1.trim_end_matches(':').trim_end().to_owned()
}

/// The title of the whole is no topic: a heading with nothing under it but deeper ones.
fn drop_title(lines: &mut Vec<Line>) {
    while let [first, second, ..] = lines.as_slice()
        && first.level > 0
        && second.level > first.level
    {
        lines.remove(0);
    }
}

/// Makes headings of lines that look like some, in a text without marks for them.
fn find_headings(lines: &mut [Line]) {
    let found: Vec<usize> = (0..lines.len()).filter(|&at| looks_like_heading(lines, at)).collect();
    if !found.is_empty() {
        found.into_iter().for_each(|at| lines[at].level = 1);
        return;
    }
    // A list in two levels, whose upper one asks nothing and whose lower one does.
    let Some(top) = lines.iter().map(|line| line.indent).min() else { return };
    let (tops, below): (Vec<&Line>, Vec<&Line>) = lines.iter().partition(|line| line.indent == top);
    if !tops.iter().any(|line| line.asks()) && below.iter().any(|line| line.asks()) {
        lines.iter_mut().filter(|line| line.indent == top).for_each(|line| line.level = 1);
    }
}

fn looks_like_heading(lines: &[Line], at: usize) -> bool {
    let line = &lines[at];
    let words = line.text.split(' ').count();
    if line.indent > 0 || line.asks() || words > HEADING_WORDS || line.text.ends_with(['.', ';', ',']) {
        return false;
    }
    let Some(next) = lines.get(at + 1) else { return false };
    let has_letters = line.text.chars().any(char::is_alphabetic);
    let is_loud = has_letters && !line.text.chars().any(char::is_lowercase);
    let roman = line.text.split_once(". ").is_some_and(|(front, _)| front.chars().all(|c| "IVX".contains(c)));
    if is_loud || roman {
        return true;
    }
    let leads = next.is_item || next.asks() || next.indent > 0;
    !line.is_item && line.after_gap && leads
}
