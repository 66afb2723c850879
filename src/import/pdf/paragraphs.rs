//! Lines become paragraphs.
//!
//! What tells that a paragraph ends, strongest first: the next line's first word would have
//! fitted; a wider gap; another size of the font; an indent; a label that other paragraphs begin
//! with. A paragraph goes on over the end of a column or page where its line is full.

use std::collections::HashMap;

use super::lines::Line;

/// A label has at most so many characters, and so many paragraphs begin with it.
const LABEL_CHARS: usize = 31;
const LABEL_TIMES: usize = 2;
/// A gap of so many times the usual distance of lines parts paragraphs.
const WIDE: f32 = 1.25;
/// Notes at the foot of a page are set in letters of at most this part of the text's size.
const SMALL: f32 = 0.93;

/// Joins lines to a text: a paragraph a line.
pub(super) fn join(lines: &[Line]) -> String {
    let measure = Measure::of(lines);
    let (body, notes) = measure.without_notes(lines);
    let mut begins = measure.begins(&body);
    let labels = labels(&body, &begins);
    for (begin, line) in begins.iter_mut().zip(&body) {
        *begin |= label(&line.text).is_some_and(|label| labels.contains(&label));
    }
    let mut text = String::new();
    let mut notes = notes.into_iter().peekable();
    for (n, line) in body.iter().enumerate() {
        if n > 0 && begins[n] {
            // A note of an earlier page stands behind the paragraph that goes on over its end.
            while let Some(note) = notes.next_if(|note| note.0 < n) {
                text.push('\n');
                text.push_str(&note.1);
            }
            text.push('\n');
            text.push_str(&line.text);
        } else {
            append(&mut text, &line.text);
        }
    }
    for (_, note) in notes {
        text.push('\n');
        text.push_str(&note);
    }
    text.trim_start_matches('\n').to_owned()
}

/// The measures of the whole text.
struct Measure {
    /// The size of most letters.
    size: f32,
    /// The usual distance of lines, in sizes.
    leading: f32,
    /// How far full lines reach in columns as wide as the page.
    right: f32,
}

impl Measure {
    fn of(lines: &[Line]) -> Self {
        let mut sizes: HashMap<i32, usize> = HashMap::new();
        for line in lines {
            *sizes.entry((line.size * 4.0).round() as i32).or_default() += line.text.len();
        }
        let size = sizes.iter().max_by_key(|(size, n)| (**n, **size)).map_or(10.0, |(size, _)| *size as f32 / 4.0);
        let mut leadings: Vec<f32> = follow(lines).map(|(a, b)| (b.base - a.base) / b.size.max(0.1)).collect();
        leadings.retain(|leading| (0.8..3.0).contains(leading));
        leadings.sort_by(f32::total_cmp);
        let leading = leadings.get(leadings.len() / 5).copied().unwrap_or(1.2);
        Self { size, leading, right: reach(lines.iter().filter(|line| line.is_whole && !line.is_turned)) }
    }

    /// Takes the notes from the feet of pages: each with the place of the line it stands before.
    fn without_notes<'l>(&self, lines: &'l [Line]) -> (Vec<&'l Line>, Vec<(usize, String)>) {
        let mut body: Vec<&Line> = Vec::new();
        let mut notes = Vec::new();
        let mut pages = lines.chunk_by(|a, b| a.page == b.page);
        for page in &mut pages {
            let is_small = |line: &&Line| line.size < SMALL * self.size && !line.is_turned;
            let n_small = page.iter().rev().take_while(is_small).count();
            let (text, small) = page.split_at(page.len() - n_small);
            body.extend(text);
            if text.is_empty() {
                body.extend(small);
                continue;
            }
            let small: Vec<&Line> = small.iter().collect();
            let mut note = String::new();
            for (n, begin) in self.begins(&small).into_iter().enumerate() {
                // A note begins with its number or sign.
                let is_new = begin || small[n].text.starts_with(|c: char| c.is_numeric() || matches!(c, '*' | '†'));
                if is_new && !note.is_empty() {
                    notes.push((body.len(), std::mem::take(&mut note)));
                }
                append(&mut note, &small[n].text);
            }
            if !note.is_empty() {
                notes.push((body.len(), note));
            }
        }
        (body, notes)
    }

    /// For each line, whether a paragraph begins with it.
    fn begins(&self, lines: &[&Line]) -> Vec<bool> {
        let mut begins = vec![true; lines.len()];
        let columns: Vec<(usize, usize)> = columns(lines);
        for (start, end) in columns {
            let right = if lines[start].is_whole && !lines[start].is_turned && lines[start].size > SMALL * self.size {
                self.right
            } else {
                reach(lines[start..end].iter().copied())
            };
            for n in start.max(1)..end {
                begins[n] = if n == start {
                    !self.goes_on_over(lines[n - 1], lines[n], self.right_of(lines, n - 1))
                } else {
                    self.ends(&lines[start..end], n - start, begins[n - 1], right)
                };
            }
        }
        begins
    }

    fn right_of(&self, lines: &[&Line], n: usize) -> f32 {
        if lines[n].is_whole {
            return self.right;
        }
        let same = |line: &&&Line| (line.page, line.column) == (lines[n].page, lines[n].column);
        reach(lines.iter().filter(same).copied())
    }

    /// True where a paragraph ends before the `n`-th line of a column; `was_first` where the
    /// line before begins one.
    fn ends(&self, column: &[&Line], n: usize, was_first: bool, right: f32) -> bool {
        let (line, next) = (column[n - 1], column[n]);
        let size = line.size.max(next.size);
        if line.is_turned != next.is_turned || (line.size - next.size).abs() > 0.15 * size {
            return true;
        }
        let leading = (next.base - line.base) / size;
        if leading > WIDE * self.leading || leading < 0.0 {
            return true;
        }
        if next.text.starts_with(['•', '▪', '●', '◦', '‣', '\u{f0b7}']) {
            return true;
        }
        let is_at = |line: &Line, left: f32| (line.left - left).abs() < 0.9 * size;
        let behind = column.get(n + 1).copied();
        if !is_at(next, line.left) && next.left > line.left {
            // The first line of a paragraph is set in, or all lines but the first are.
            let hangs = behind.map_or(!is_end(&line.text), |behind| is_at(behind, next.left));
            if !hangs && !starts_low(&next.text) {
                return true;
            }
        } else if !is_at(next, line.left) && !was_first {
            // Back at the margin, after lines that are set in.
            return true;
        }
        // Lines that end where their neighbours end are full, also in a narrower block.
        let is_flush =
            |other: &Line| (other.right - line.right).abs() < 0.2 * size && other.right - other.left > 15.0 * size;
        let before = n.checked_sub(2).map(|n| column[n]);
        let is_full = [before, behind, Some(next)].iter().flatten().any(|other| is_flush(other)) && !is_end(&line.text);
        !is_full && would_fit(line, next, right)
    }

    /// True where a paragraph goes on over the end of a column or a page.
    fn goes_on_over(&self, line: &Line, next: &Line, right: f32) -> bool {
        let size = line.size.max(next.size);
        if line.is_turned != next.is_turned || (line.size - next.size).abs() > 0.15 * size {
            return false;
        }
        if starts_low(&next.text) && (ends_in_hyphen(&line.text) || !is_end(&line.text)) {
            return true;
        }
        !would_fit(line, next, right) && !is_end(&line.text)
    }
}

/// Pairs of lines that follow each other in a column.
fn follow(lines: &[Line]) -> impl Iterator<Item = (&Line, &Line)> {
    let pairs = lines.windows(2).map(|pair| (&pair[0], &pair[1]));
    pairs.filter(|(a, b)| (a.page, a.column) == (b.page, b.column) && (a.size - b.size).abs() < 0.1 * b.size)
}

fn columns(lines: &[&Line]) -> Vec<(usize, usize)> {
    let mut columns = Vec::new();
    let mut start = 0;
    for n in 1..=lines.len() {
        let same = |a: &Line, b: &Line| (a.page, a.column) == (b.page, b.column);
        if n == lines.len() || !same(lines[n - 1], lines[n]) {
            columns.push((start, n));
            start = n;
        }
    }
    columns
}

/// How far full lines reach: the farthest, but for a few that stick out.
fn reach<'l>(lines: impl Iterator<Item = &'l Line>) -> f32 {
    let mut rights: Vec<f32> = lines.map(|line| line.right).collect();
    rights.sort_by(|a, b| b.total_cmp(a));
    rights.get((rights.len() / 50).min(3)).copied().unwrap_or(0.0)
}

/// True where the next line's first word would have had room: somebody ended the line.
fn would_fit(line: &Line, next: &Line, right: f32) -> bool {
    let n_chars = next.text.chars().count().max(1) as f32;
    let n_word = next.text.split_whitespace().next().unwrap_or_default().chars().count() as f32;
    let word = (next.right - next.left) * n_word / n_chars;
    line.right + 0.3 * line.size + word < right - 0.3 * line.size
}

fn starts_low(text: &str) -> bool {
    text.starts_with(char::is_lowercase)
}

fn ends_in_hyphen(text: &str) -> bool {
    let mut chars = text.chars().rev();
    matches!(chars.next(), Some('-' | '\u{2010}' | '\u{ad}')) && chars.next().is_some_and(char::is_alphanumeric)
}

/// True where a sentence ends.
fn is_end(text: &str) -> bool {
    let last = text.trim_end_matches(['"', '\'', ')', ']', '»', '”', '’', '“', '#']).chars().next_back();
    last.is_none_or(|c| matches!(c, '.' | '!' | '?' | '…' | ':' | '。' | '？' | '！'))
        || text.ends_with('#') && text.len() > 1
}

/// Adds a line to the paragraph before it.
fn append(text: &mut String, line: &str) {
    if text.is_empty() || text.ends_with('\n') {
        text.push_str(line);
        return;
    }
    if ends_in_hyphen(text) {
        let word = line.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        if line.starts_with(char::is_numeric) {
            // A number or a time that was broken keeps its sign.
        } else if matches!(word, "und" | "oder" | "bzw" | "sowie" | "y" | "e" | "o" | "u" | "and" | "or") {
            text.push(' ');
        } else if starts_low(line) || text.ends_with('\u{ad}') {
            text.pop();
        }
    } else if !(text.ends_with(is_unspaced) && line.starts_with(is_unspaced)) {
        text.push(' ');
    }
    text.push_str(line);
}

/// True for letters of scripts that set no spaces between words.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

/// What stands before a line's first colon, if that may be a speaker.
fn label(text: &str) -> Option<&str> {
    let (label, rest) = text.split_once(':')?;
    let fits = label.chars().count() <= LABEL_CHARS && label.starts_with(char::is_uppercase);
    (fits && (rest.is_empty() || rest.starts_with(char::is_whitespace))).then_some(label)
}

/// The labels that several paragraphs begin with.
fn labels<'l>(lines: &[&'l Line], begins: &[bool]) -> Vec<&'l str> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for (line, _) in lines.iter().zip(begins).filter(|(_, begins)| **begins) {
        if let Some(label) = label(&line.text) {
            *counts.entry(label).or_default() += 1;
        }
    }
    let mut labels: Vec<&str> = counts.into_iter().filter(|(_, n)| *n >= LABEL_TIMES).map(|(label, _)| label).collect();
    labels.sort_unstable();
    labels
}
