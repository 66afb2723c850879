//! Text of pdf files. A pdf holds no words and no paragraphs, only glyphs at places: lines,
//! columns and paragraphs are made of their geometry.
//!
//! - `budget`: what the file may unpack to, before anything is interpreted.
//! - `glyphs`: what is drawn, by the interpreter; the only place that knows it.
//! - `fragments`: glyphs that follow each other become pieces of lines; gaps become spaces.
//! - `heads`: running heads and page numbers, which are left out.
//! - `lines`: pieces become lines in reading order, column by column.
//! - `paragraphs`: lines become paragraphs, over hyphens, columns and pages.

mod budget;
mod fragments;
mod glyphs;
mod heads;
mod lines;
mod paragraphs;

#[cfg(test)]
mod tests;

use super::warning::Warnings;
use super::{ImportError, ImportWarning, limits};
use fragments::Fragment;

/// A page whose words are pieces of lines.
#[derive(Debug, Default)]
struct Page {
    fragments: Vec<Fragment>,
    height: f32,
}

/// True where a pdf begins behind other bytes.
pub(super) fn begins_late(bytes: &[u8]) -> bool {
    memchr::memmem::find(&bytes[..bytes.len().min(1024)], b"%PDF-").is_some()
}

/// The words of a pdf, a paragraph a line.
pub(super) fn read(bytes: &[u8], warnings: &mut Warnings) -> Result<String, ImportError> {
    if bytes.len() as u64 > limits::ENTRY_BYTES {
        return Err(ImportError::TooLarge { limit: limits::DOCUMENT_CHARS });
    }
    budget::check(bytes, budget::Budget::default())?;
    let raw = glyphs::pages(bytes)?;
    let n_unknown: usize = raw.iter().map(|page| page.n_unknown).sum();
    let (mut pages, mut n_pictures) = (Vec::with_capacity(raw.len()), 0);
    for page in raw {
        let fragments = fragments::of(page.glyphs);
        n_pictures += usize::from(fragments.is_empty() && page.n_pictures > 0);
        pages.push(Page { fragments, height: page.height });
    }
    if pages.iter().all(|page| page.fragments.is_empty()) {
        return Err(if n_pictures > 0 { ImportError::OnlyPictures } else { ImportError::Empty });
    }
    if n_pictures > 0 {
        warnings.push(ImportWarning::PagesOfPictures { count: n_pictures });
    }
    if n_unknown > 0 {
        warnings.push(ImportWarning::Undecodable { count: n_unknown });
    }
    let n_heads = heads::remove(&mut pages);
    if n_heads > 0 {
        warnings.push(ImportWarning::HeadsLeftOut { count: n_heads });
    }
    let lines: Vec<_> = pages.iter().enumerate().flat_map(|(n, page)| lines::of(&page.fragments, n)).collect();
    Ok(paragraphs::join(&lines))
}
