//! The coded segments that lost all their words when a text was corrected: they are listed with
//! where they stood, and stay until a person deletes them or sets them on other words.

mod view;

pub use view::{State, show};

use crate::model::*;
use crate::project::Snapshot;
use crate::text::{Context, Span, keyword_in_context};

/// A coded segment without words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// The coding.
    pub coding: CodingId,
    /// Its code.
    pub code: CodeId,
    /// Where its words stood: nothing between two words.
    pub place: Segment,
    /// What stands there now.
    pub context: Context,
}

/// How many characters are shown around the place.
const AROUND: u32 = 60;

/// All coded segments without words, by document and place.
pub fn lost_in(snapshot: &Snapshot) -> Vec<Lost> {
    let of = |coding: &Coding| {
        let transcript = &snapshot.document(coding.document)?.transcript;
        let place = Segment { document: coding.document, span: Span::caret(coding.span.start) };
        let context = keyword_in_context(&transcript.text, transcript.index(), place.span, AROUND, AROUND);
        Some(Lost { coding: coding.id, code: coding.code, place, context })
    };
    snapshot.detached().filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::{DetachedTo, Project};
    use crate::text::TextEdit;

    #[test]
    fn what_lost_its_words_is_listed_until_it_is_settled() {
        let mut project = Project::in_memory("AK").unwrap();
        let draft = DraftDocument { name: "A".into(), text: "Uno dos tres.\nFin.".into(), ..DraftDocument::default() };
        let document = project.add_documents(vec![draft], None).unwrap().output[0];
        let code = project.add_code("B", None, None).unwrap().output;
        let coding = project.apply_code(Segment { document, span: Span::new(4, 7) }, code).unwrap().output;
        let transcript = std::sync::Arc::clone(&project.snapshot().document(document).unwrap().transcript);
        let edit = TextEdit::new(&transcript.text, transcript.index(), [(Span::new(4, 8), "")]).unwrap();
        project.edit_text(document, &edit).unwrap();
        let lost = lost_in(project.snapshot());
        assert_eq!(lost.len(), 1);
        assert_eq!((lost[0].coding, lost[0].place.span), (coding, Span::caret(4)));
        let counted = |project: &Project| {
            let now = project.snapshot();
            let exported = crate::export::codings::all(now).count();
            [now.n_codings(), now.n_codings_in(document), now.n_codings_of(code), exported]
        };
        assert_eq!(counted(&project), [0; 4], "counted nowhere");
        project.undo().unwrap();
        assert_eq!((counted(&project), lost_in(project.snapshot()).len()), ([1; 4], 0), "its words are back");
        project.redo().unwrap();
        assert_eq!(counted(&project), [0; 4]);
        assert_eq!((lost[0].context.left.as_str(), lost[0].context.right.as_str()), ("Uno ", "tres."));
        let to = DetachedTo::Segment(Segment { document, span: Span::new(0, 3) });
        project.settle_detached(&[coding], to).unwrap();
        assert!(lost_in(project.snapshot()).is_empty());
        assert_eq!(counted(&project), [1; 4]);
    }
}
