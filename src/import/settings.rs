//! What whoever imports decides of a document after it was read.

use std::collections::BTreeMap;

use crate::model::{Convention, DraftDocument, Material, SpeakerRole};

/// Decisions over a draft; each that is left open leaves what was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftSettings {
    /// The parts of speakers, by label.
    pub roles: BTreeMap<String, SpeakerRole>,
    /// How the transcript is written.
    pub convention: Option<Convention>,
    /// What the document is for the study.
    pub material: Option<Material>,
    /// True where bold, italic, underline and headings are left out.
    pub without_looks: bool,
    /// True where comments at the margin are left out.
    pub without_comments: bool,
}

impl DraftSettings {
    /// Makes a draft what was decided.
    pub fn apply(&self, draft: &mut DraftDocument) {
        for speaker in &mut draft.speakers {
            speaker.role = self.role(&speaker.label).unwrap_or(speaker.role);
        }
        draft.convention = self.convention.unwrap_or(draft.convention);
        draft.material = self.material.unwrap_or(draft.material);
        if self.without_looks {
            draft.formats.clear();
        }
        if self.without_comments {
            draft.comments.clear();
        }
    }

    /// The part that was given to a label.
    pub fn role(&self, label: &str) -> Option<SpeakerRole> {
        self.roles.get(label).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DraftComment, DraftFormat, DraftSpeaker, FormatKind};
    use crate::text::Span;

    #[test]
    fn what_is_left_open_stays_as_it_was_read() {
        let read = DraftDocument {
            speakers: vec![DraftSpeaker { label: "E".into(), role: SpeakerRole::Interviewer }],
            formats: vec![DraftFormat { span: Span::new(0, 1), kind: FormatKind::Bold }],
            comments: vec![DraftComment::default()],
            convention: Convention::Gat2,
            ..DraftDocument::default()
        };
        let mut draft = read.clone();
        DraftSettings::default().apply(&mut draft);
        assert_eq!(draft, read);
        let settings = DraftSettings {
            roles: [("E".to_owned(), SpeakerRole::Respondent), ("nobody".to_owned(), SpeakerRole::Other)].into(),
            convention: Some(Convention::Plain),
            material: Some(Material::Policy),
            without_looks: true,
            without_comments: true,
        };
        settings.apply(&mut draft);
        assert_eq!((draft.speakers[0].role, draft.speakers.len()), (SpeakerRole::Respondent, 1));
        assert_eq!((draft.convention, draft.material), (Convention::Plain, Material::Policy));
        assert!(draft.formats.is_empty() && draft.comments.is_empty());
    }
}
