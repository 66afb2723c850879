//! Where the columns of the reader stand.

use egui::Rangef;

/// The space between two columns, in points.
pub const GAP: f32 = 8.0;

/// The distance from one lane of the margin to the next, in points.
pub const LANE_PITCH: f32 = 12.0;

/// The columns of the reader from left to right: lanes with their labels, paragraph number,
/// speaker, text. All in points from the left edge of the pane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Columns {
    /// Where the brackets and their labels stand; lane 0 at its right end.
    pub margin: Rangef,
    /// The right edge of the paragraph numbers.
    pub number_right: f32,
    /// The speaker labels.
    pub speaker: Rangef,
    /// The text.
    pub text: Rangef,
    /// False where the pane is too narrow for labels beside the brackets.
    pub shows_labels: bool,
}

impl Columns {
    /// Divides a pane of this width for text of this size: 60-80 characters a line, and what
    /// is left over stands to both sides.
    pub fn new(width: f32, reading_size: f32, n_lanes: u16) -> Self {
        let shows_labels = width >= 620.0;
        // Room comes in steps of three lanes, so that a new coding seldom moves the text.
        let n_lanes = n_lanes.clamp(1, 6).next_multiple_of(3);
        let (margin, number, speaker) = if shows_labels {
            (f32::from(n_lanes) * LANE_PITCH + 96.0, 30.0, 84.0)
        } else if width >= 480.0 {
            (f32::from(n_lanes) * LANE_PITCH, 30.0, 58.0)
        } else {
            (2.0 * LANE_PITCH, 24.0, 46.0)
        };
        // A letter of the reading font is about half its size wide.
        let wanted = reading_size * 34.0;
        let fixed = GAP + margin + GAP + number + GAP + speaker + GAP + 20.0;
        let text = (width - fixed).clamp(80.0, wanted);
        let left = ((width - fixed - text).max(0.0) / 3.0).floor() + GAP;
        // Where room is left over, longer labels stand in it.
        let margin = Rangef::new((left - 100.0).max(GAP), left + margin);
        let number_right = margin.max + GAP + number;
        let speaker = Rangef::new(number_right + GAP, number_right + GAP + speaker);
        let text = Rangef::new(speaker.max + GAP, speaker.max + GAP + text);
        Self { margin, number_right, speaker, text, shows_labels }
    }

    /// The left and right edge of the bracket of a lane; lanes that have no room share the last.
    pub fn lane(&self, lane: u16) -> Rangef {
        let n = ((self.margin.span() / LANE_PITCH) as u16).saturating_sub(1);
        let right = self.margin.max - f32::from(lane.min(n)) * LANE_PITCH;
        Rangef::new(right - 6.0, right)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_holds_60_to_80_characters_where_there_is_room() {
        for width in [850.0, 1000.0, 2400.0] {
            let columns = Columns::new(width, 16.0, 3);
            let letters = columns.text.span() / 8.0;
            assert!((60.0..=80.0).contains(&letters), "{width}: {letters}");
            assert!(columns.text.max <= width);
        }
    }

    #[test]
    fn a_narrow_pane_keeps_text_and_drops_labels() {
        let columns = Columns::new(420.0, 16.0, 2);
        assert!(!columns.shows_labels);
        assert!(columns.text.span() > 200.0 && columns.text.max <= 420.0);
        assert!(Columns::new(30.0, 28.0, 90).text.span() > 0.0);
    }
}
