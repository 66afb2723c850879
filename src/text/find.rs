//! Finding words, phrases, stems and patterns in a text.
//!
//! A [`Pattern`] is made once of what was typed and then looked for in any number of texts.
//! Words are looked for in the folded copy and led back; a hit always holds whole characters as
//! a reader sees them (grapheme clusters).

use std::collections::HashMap;

use memchr::memmem::Finder;
use regex::{Regex, RegexBuilder};
use unicode_normalization::UnicodeNormalization;

use super::fold::{Folded, fold};
use super::snap::{Unit, snap_outward};
use super::stem::StemLanguage;
use super::{Span, TextIndex};

/// The most a regular expression may take when it is made ready, in bytes.
const REGEX_SIZE: usize = 2 << 20;

/// How what was typed is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// As one phrase; any white space may part its words.
    #[default]
    Phrase,
    /// As words that all stand in one paragraph; several in quotes are one phrase.
    AllWords,
    /// As words of which any is a hit; several in quotes are one phrase.
    AnyWord,
    /// As a regular expression, over the text as it is written.
    Regex,
}

/// Which stems are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stems {
    /// None: letters are compared.
    #[default]
    No,
    /// Those of the language that each text is written in.
    OfText,
    /// Those of one language.
    Of(StemLanguage),
}

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Query {
    /// What was typed.
    pub text: String,
    /// How it is read.
    pub reading: Reading,
    /// Only whole words. In scripts that put no space between words every place counts.
    pub whole_word: bool,
    /// Capitals and accents must be as typed.
    pub exact: bool,
    /// Other forms of the words too. Means nothing to a regular expression.
    pub stems: Stems,
}

/// Why nothing can be looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// Nothing that could be found was typed.
    #[error("nothing to look for")]
    Empty,
    /// The regular expression cannot be read.
    #[error("not a regular expression")]
    BadRegex,
    /// The regular expression would take too much memory.
    #[error("the regular expression is too large")]
    RegexTooLarge,
}

/// A text in which something is looked for. What is costly is made when it is first asked for.
pub trait Searched {
    /// The text.
    fn text(&self) -> &str;
    /// Its index.
    fn index(&self) -> &TextIndex;
    /// Its folded copy.
    fn folded(&self) -> &Folded;
    /// The language it is written in.
    fn language(&self) -> Option<StemLanguage>;
}

/// A query made ready.
#[derive(Debug)]
pub struct Pattern {
    kind: Kind,
    whole_word: bool,
}

#[derive(Debug)]
enum Kind {
    Letters { terms: Vec<Letters>, exact: bool, all: bool },
    Stems { terms: Vec<Vec<String>>, all: bool, language: Option<StemLanguage> },
    Regex(Regex),
}

/// A word or phrase.
#[derive(Debug)]
struct Letters {
    finder: Finder<'static>,
    /// As typed, composed, with single spaces.
    exact: String,
}

impl Pattern {
    /// Makes a query ready.
    pub fn new(query: &Query) -> Result<Self, PatternError> {
        let Query { reading, whole_word, exact, .. } = *query;
        let all = reading == Reading::AllWords;
        let kind = match (reading, query.stems) {
            (Reading::Regex, _) => Kind::Regex(regex(&query.text, exact)?),
            (_, Stems::No) => {
                let terms = terms(query).iter().filter_map(|term| Letters::new(term)).collect();
                Kind::Letters { terms, exact, all }
            }
            (_, stems) => {
                let words = |term: &String| fold_words(term);
                let terms = terms(query).iter().map(words).filter(|words| !words.is_empty()).collect();
                let language = if let Stems::Of(language) = stems { Some(language) } else { None };
                Kind::Stems { terms, all, language }
            }
        };
        let is_empty = match &kind {
            Kind::Letters { terms, .. } => terms.is_empty(),
            Kind::Stems { terms, .. } => terms.is_empty(),
            Kind::Regex(_) => query.text.is_empty(),
        };
        if is_empty { Err(PatternError::Empty) } else { Ok(Self { kind, whole_word }) }
    }

    /// All hits in a text, in order; no two overlap.
    pub fn find(&self, searched: &impl Searched) -> Vec<Span> {
        let (text, index) = (searched.text(), searched.index());
        match &self.kind {
            Kind::Letters { terms, exact, all } => {
                let folded = searched.folded();
                let of_term = |term: &Letters| {
                    let hits = self.letters(folded, term).map(|bytes| settled(text, index, folded, bytes));
                    hits.filter(|span| !exact || is_exact(index.slice(text, *span), &term.exact)).collect()
                };
                together(terms.iter().map(of_term).collect(), *all, index)
            }
            Kind::Stems { terms, all, language } => {
                let Some(language) = language.or_else(|| searched.language()) else { return Vec::new() };
                let folded = searched.folded();
                let of_term = |words: &Vec<String>| stem_hits(searched, folded, words, language);
                together(terms.iter().map(of_term).collect(), *all, index)
            }
            Kind::Regex(regex) => self.regex_hits(regex, text, index),
        }
    }

    /// The words that come in the place of a hit: `with`, in which `$1` or `$name` of a regular
    /// expression mean what its groups have found; `$$` is a dollar sign.
    pub fn replacement(&self, searched: &impl Searched, hit: Span, with: &str) -> String {
        let Kind::Regex(regex) = &self.kind else { return with.to_owned() };
        let text = searched.text();
        let mut words = String::new();
        match regex.captures_at(text, searched.index().to_byte(text, hit.start)) {
            Some(groups) => groups.expand(with, &mut words),
            None => words.push_str(with),
        }
        words
    }

    fn letters<'a>(
        &'a self,
        folded: &'a Folded,
        term: &'a Letters,
    ) -> impl Iterator<Item = std::ops::Range<usize>> + 'a {
        let len = term.finder.needle().len();
        let ranges = term.finder.find_iter(folded.text().as_bytes()).map(move |start| start..start + len);
        ranges.filter(|bytes| !self.whole_word || is_whole(folded.text(), bytes))
    }

    fn regex_hits(&self, regex: &Regex, text: &str, index: &TextIndex) -> Vec<Span> {
        let mut hits: Vec<Span> = Vec::new();
        for found in regex.find_iter(text).filter(|found| !found.is_empty()) {
            if self.whole_word && !is_whole(text, &found.range()) {
                continue;
            }
            let span = Span::new(index.to_char(text, found.start()), index.to_char(text, found.end()));
            let bytes = found.range();
            let alone = stands_alone_at(text, bytes.start) && stands_alone_at(text, bytes.end);
            let span = if alone { span } else { snap_outward(text, index, span, Unit::Grapheme) };
            if hits.last().is_none_or(|last| last.end <= span.start) {
                hits.push(span);
            }
        }
        hits
    }
}

impl Letters {
    fn new(term: &str) -> Option<Self> {
        let folded = fold(term);
        let exact = term.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect();
        (!folded.is_empty()).then(|| Self { finder: Finder::new(&folded).into_owned(), exact })
    }
}

fn regex(pattern: &str, exact: bool) -> Result<Regex, PatternError> {
    let built = RegexBuilder::new(pattern)
        .case_insensitive(!exact)
        .multi_line(true)
        .size_limit(REGEX_SIZE)
        .dfa_size_limit(REGEX_SIZE)
        .build();
    built.map_err(|error| match error {
        regex::Error::CompiledTooBig(_) => PatternError::RegexTooLarge,
        _ => PatternError::BadRegex,
    })
}

/// The words and phrases of what was typed.
fn terms(query: &Query) -> Vec<String> {
    let typed = query.text.trim();
    if query.reading == Reading::Phrase {
        let inner = typed.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        return vec![inner.filter(|inner| !inner.contains('"')).unwrap_or(typed).to_owned()];
    }
    let mut terms = Vec::new();
    for (n, part) in typed.split(['"', '“', '”']).enumerate() {
        if n % 2 == 1 {
            terms.push(part.to_owned());
        } else {
            terms.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    terms
}

/// The words of a term, small but with their accents.
fn fold_words(term: &str) -> Vec<String> {
    let words = term.split(|c: char| !c.is_alphanumeric() && !is_mark(c));
    words.filter(|word| !word.is_empty()).map(|word| word.nfc().collect::<String>().to_lowercase()).collect()
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Puts the hits of several terms in one order. Where all must stand in one paragraph, those of
/// other paragraphs are left out; of two that overlap the first and longer one stays.
fn together(mut of_terms: Vec<Vec<Span>>, all: bool, index: &TextIndex) -> Vec<Span> {
    if of_terms.len() == 1 {
        return non_overlapping(of_terms.pop().unwrap_or_default());
    }
    if all {
        let mut n_terms: HashMap<usize, usize> = HashMap::new();
        for hits in &of_terms {
            let mut paragraphs: Vec<usize> = hits.iter().map(|hit| index.paragraph_at(hit.start)).collect();
            paragraphs.dedup();
            paragraphs.into_iter().for_each(|paragraph| *n_terms.entry(paragraph).or_default() += 1);
        }
        let n = of_terms.len();
        for hits in &mut of_terms {
            hits.retain(|hit| n_terms.get(&index.paragraph_at(hit.start)) == Some(&n));
        }
    }
    let mut hits: Vec<Span> = of_terms.into_iter().flatten().collect();
    hits.sort_by_key(|hit| (hit.start, std::cmp::Reverse(hit.end)));
    non_overlapping(hits)
}

fn non_overlapping(mut hits: Vec<Span>) -> Vec<Span> {
    let mut end = super::CharIdx(0);
    hits.retain(|hit| {
        let stays = hit.start >= end;
        if stays {
            end = hit.end;
        }
        stays
    });
    hits
}

/// The hits of words one behind the other, each in any form that has its stem.
fn stem_hits(searched: &impl Searched, folded: &Folded, words: &[String], language: StemLanguage) -> Vec<Span> {
    let (text, index, copy) = (searched.text(), searched.index(), folded.text());
    let stems: Vec<String> = words.iter().map(|word| language.stem(word)).collect();
    // Forms of a word begin alike, but for the last letter of their stem.
    let n = stems[0].chars().count();
    let beginning: String = stems[0].chars().take(if n > 2 { n - 1 } else { n }).collect();
    let mut known: HashMap<(usize, &str), bool> = HashMap::new();
    let mut hits = Vec::new();
    let finder = Finder::new(&beginning);
    let mut behind = 0;
    for start in finder.find_iter(copy.as_bytes()) {
        if start < behind || is_inside_word(copy, start) {
            continue;
        }
        let (mut at, mut fits) = (start, true);
        for (n, stem) in stems.iter().enumerate() {
            if n > 0 {
                let gap = copy[at..].find(char::is_alphanumeric).unwrap_or(0);
                fits &= gap > 0 && copy[at..at + gap].chars().all(|c| c == ' ');
                at += gap;
            }
            let end = word_end(copy, at);
            let word = index.slice(text, folded.span(at..end));
            fits = fits
                && *known.entry((n, word)).or_insert_with(|| {
                    let plain: String = word.nfc().filter(|c| c.is_alphanumeric()).collect();
                    language.stem(&plain) == *stem
                });
            at = end;
            if !fits {
                break;
            }
        }
        if fits {
            hits.push(settled(text, index, folded, start..at));
            behind = at;
        }
    }
    hits
}

fn word_end(copy: &str, start: usize) -> usize {
    copy[start..].find(|c: char| !c.is_alphanumeric() && !is_mark(c)).map_or(copy.len(), |len| start + len)
}

/// The span of a range of the folded copy, snapped to what a reader takes for characters.
fn settled(text: &str, index: &TextIndex, folded: &Folded, bytes: std::ops::Range<usize>) -> Span {
    let span = folded.span(bytes.clone());
    let copy = folded.text();
    if stands_alone_at(copy, bytes.start) && stands_alone_at(copy, bytes.end) {
        return span;
    }
    snap_outward(text, index, span, Unit::Grapheme)
}

/// True where the characters on both sides of a byte are surely two characters to a reader.
fn stands_alone_at(text: &str, byte: usize) -> bool {
    let bytes = text.as_bytes();
    let ascii = |at: Option<usize>| at.is_none_or(|at| bytes.get(at).is_none_or(u8::is_ascii));
    if ascii(Some(byte)) && ascii(byte.checked_sub(1)) {
        return true;
    }
    text[byte..].chars().next().is_none_or(stands_alone) && text[..byte].chars().next_back().is_none_or(stands_alone)
}

/// Letters and signs that never become one with a neighbour.
const fn stands_alone(c: char) -> bool {
    matches!(c,
        '\0'..='\u{2ff}' | '\u{370}'..='\u{482}' | '\u{48a}'..='\u{52f}' | '\u{1e00}'..='\u{1fff}'
        | '\u{2010}'..='\u{2027}' | '\u{3000}'..='\u{3029}' | '\u{3030}'..='\u{3098}' | '\u{309b}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}')
        && c != '\u{ad}'
        && c != '\u{303d}'
        && c != '\u{3030}'
}

/// True where no word goes on over either end of a range.
fn is_whole(text: &str, bytes: &std::ops::Range<usize>) -> bool {
    !is_inside_word(text, bytes.start) && !is_inside_word(text, bytes.end)
}

fn is_inside_word(text: &str, byte: usize) -> bool {
    let part = |c: char| (c.is_alphanumeric() || is_mark(c) || c == '_') && !is_unspaced(c);
    text[..byte].chars().next_back().is_some_and(part) && text[byte..].chars().next().is_some_and(part)
}

/// Scripts that put no space between words: ideographs, kana, Thai, Lao, Burmese, Khmer.
const fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// True where words are to the letter what was typed, but for white space.
fn is_exact(words: &str, typed: &str) -> bool {
    if words.is_ascii() && !words.bytes().any(|byte| byte.is_ascii_whitespace()) {
        return words == typed;
    }
    let single: Vec<&str> = words.split_whitespace().collect();
    single.join(" ").nfc().eq(typed.chars())
}
