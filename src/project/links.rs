//! Links between segments.

use super::behavior::check_segment;
use super::{Changes, Op, OpOutput, Project, ProjectError, Result};
use crate::model::*;

impl Project {
    /// Links two segments, in one document or across two. Where the same two are linked this
    /// way already, that link is given back and nothing is changed.
    pub fn link_segments(&mut self, from: SegmentEnd, to: SegmentEnd) -> Result<OpOutput<SegmentLinkId>> {
        let (start, coding) = self.end_of(from)?;
        let (end, to_coding) = self.end_of(to)?;
        if start == end {
            return Err(ProjectError::LinkToItself);
        }
        let is_same = |link: &SegmentLink| {
            let ends = self.snapshot.ends_of(link);
            ends == (start, end) && (link.coding, link.to_coding) == (coding, to_coding)
        };
        if let Some(standing) = self.snapshot.segment_links().find(|link| is_same(link)) {
            return Ok(OpOutput { output: standing.id, changes: Changes::default() });
        }
        self.transact(Op::LinkSegments { document: start.document }, |tx| {
            let link = SegmentLink {
                id: tx.new_id(),
                document: start.document,
                span: start.span,
                coding,
                to_document: end.document,
                to_start: end.span.start.0,
                to_end: end.span.end.0,
                to_coding,
                label: String::new(),
                coder: tx.coder,
                created_at: tx.now,
            };
            tx.insert(&link)?;
            Ok(link.id)
        })
    }

    /// Says what a link between segments means, in a few words; nothing takes the words away.
    pub fn label_segment_link(&mut self, id: SegmentLinkId, label: &str) -> Result<OpOutput<()>> {
        let link = self.link_row(id)?;
        let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
        if label.chars().count() > super::MAX_NAME_CHARS {
            return Err(ProjectError::NameTooLong);
        }
        let op = Op::LabelSegmentLink { document: link.document };
        self.transact(op, |tx| tx.update(&SegmentLink { label, ..link }))
    }

    /// Deletes a link between segments.
    pub fn delete_segment_link(&mut self, id: SegmentLinkId) -> Result<OpOutput<()>> {
        let link = self.link_row(id)?;
        self.transact(Op::DeleteSegmentLink { document: link.document }, |tx| tx.bury_all::<SegmentLink>(&[id.0]))
    }

    fn link_row(&self, id: SegmentLinkId) -> Result<SegmentLink> {
        self.snapshot.segment_link(id).map(|link| (**link).clone()).ok_or(ProjectError::UnknownObject(id.0))
    }

    /// Where an end stands, and the coding that it follows.
    fn end_of(&self, end: SegmentEnd) -> Result<(Segment, Option<CodingId>)> {
        match end {
            SegmentEnd::Place(segment) => {
                check_segment(&self.snapshot, segment)?;
                Ok((segment, None))
            }
            SegmentEnd::Coding(id) => {
                let unknown = || ProjectError::UnknownCoding(id.to_string());
                let coding = self.snapshot.coding(id).ok_or_else(unknown)?;
                Ok((coding.segment(), Some(id)))
            }
        }
    }
}
