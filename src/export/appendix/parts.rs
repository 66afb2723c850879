//! The parts of an appendix, and what stands in each.

use super::Making;
use crate::export::page::Block;
use crate::export::transcript::{TranscriptOptions, document_blocks};
use crate::export::{Analysis, guide};
use crate::i18n::{Catalog, Message};
use crate::project::Snapshot;
use crate::query::MatrixSpec;
use crate::query::frequency::FrequencyBy;
use crate::query::guide::Outline;

/// A part of an appendix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AppendixPart {
    /// The cases with their variables.
    Cases,
    /// The documents with date, mode, minutes and words.
    Interviews,
    /// The interview guide.
    Guide,
    /// What the signs in the transcripts mean.
    TranscriptionRules,
    /// Definition, anchor examples and coding rule of each category.
    Codebook,
    /// The code system with its codings and cases.
    Frequencies,
    /// Codes by cases.
    CodesByCases,
    /// The segments of each category, case by case.
    Evidence,
    /// What the researcher wrote of each case under each code.
    Summaries,
    /// The transcripts with their paragraph numbers.
    Transcripts,
}

impl AppendixPart {
    /// All, in the examiner's order.
    pub const ALL: [Self; 10] = [
        Self::Cases,
        Self::Interviews,
        Self::Guide,
        Self::TranscriptionRules,
        Self::Codebook,
        Self::Frequencies,
        Self::CodesByCases,
        Self::Evidence,
        Self::Summaries,
        Self::Transcripts,
    ];

    /// The parts that the study has something for.
    pub fn of(snapshot: &Snapshot) -> Vec<Self> {
        let (has_cases, has_codes) = (!snapshot.cases().is_empty(), !snapshot.codes().is_empty());
        let has_documents = snapshot.documents().len() > 0;
        let has = |part: &Self| match part {
            Self::Cases => has_cases,
            Self::Interviews | Self::TranscriptionRules | Self::Transcripts => has_documents,
            Self::Guide => snapshot.guide_questions().next().is_some(),
            Self::Codebook | Self::Frequencies => has_codes,
            Self::CodesByCases => has_codes && has_cases,
            Self::Evidence => snapshot.n_codings() > 0,
            Self::Summaries => snapshot.summaries().next().is_some(),
        };
        Self::ALL.into_iter().filter(has).collect()
    }

    /// The table that the part is; none for the guide and the transcripts.
    pub(super) fn analysis(self) -> Option<Analysis> {
        let scope = MatrixSpec::default;
        Some(match self {
            Self::Cases => Analysis::Cases,
            Self::Interviews => Analysis::Interviews,
            Self::TranscriptionRules => Analysis::TranscriptionRules,
            Self::Codebook => Analysis::Codebook { scope: scope() },
            Self::Frequencies => Analysis::Frequencies { scope: scope(), by: FrequencyBy::Nothing },
            Self::CodesByCases => Analysis::Matrix { spec: scope() },
            Self::Evidence => Analysis::Evidence { scope: scope() },
            Self::Summaries => Analysis::Summaries,
            Self::Guide | Self::Transcripts => return None,
        })
    }

    /// What stands above it.
    pub fn title(self, catalog: &Catalog) -> String {
        match self {
            Self::Guide => catalog.say(&Analysis::Guide.label()),
            Self::Transcripts => catalog.text("transcript-title").into_owned(),
            Self::Frequencies => catalog.text("report-categories").into_owned(),
            part => part.analysis().map_or_else(String::new, |analysis| catalog.say(&analysis.label())),
        }
    }
}

impl Making<'_> {
    /// True where the part is printed sideways.
    pub(super) fn is_wide(&self, part: AppendixPart) -> bool {
        // The widths hang on headings and kinds of columns; evidence and guideline are always wide.
        match part {
            AppendixPart::Evidence | AppendixPart::Codebook | AppendixPart::Frequencies => true,
            AppendixPart::Guide | AppendixPart::Transcripts | AppendixPart::Summaries => false,
            part => part
                .analysis()
                .is_some_and(|analysis| analysis.table(self.snapshot(), self.catalog, self.spec.at).is_wide()),
        }
    }

    /// What stands in a part, below its heading.
    pub(super) fn of_part(&self, part: AppendixPart, number: usize) -> Box<dyn Iterator<Item = Block> + '_> {
        match part {
            AppendixPart::Guide => Box::new(guide::blocks(&Outline::new(self.snapshot()), 3).into_iter()),
            AppendixPart::Transcripts => Box::new(self.transcripts()),
            part => {
                let table = part.analysis().map(|analysis| analysis.table(self.snapshot(), self.catalog, self.spec.at));
                Box::new(table.into_iter().flat_map(move |table| table.page_blocks(number)))
            }
        }
    }

    fn transcripts(&self) -> impl Iterator<Item = Block> + '_ {
        let options =
            TranscriptOptions { with_codes: self.spec.with_codes, at: self.spec.at, ..TranscriptOptions::default() };
        self.snapshot().documents().take_while(|_| self.step()).flat_map(move |entry| {
            let heading = Block::Heading(2, entry.document.name.clone());
            let blocks = document_blocks(self.snapshot(), entry, &options, self.catalog);
            std::iter::once(heading).chain(blocks)
        })
    }
}

/// The sentence for a step of the work.
pub fn progress_message(done: usize, all: usize) -> Message {
    Message::new("report-progress").with("n", done).with("of", all)
}
