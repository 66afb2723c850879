//! How the kinds of memos look: a shape and a colour each.

use egui::{Align2, FontId, Painter, Pos2};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{
    ICON_EVENT_NOTE, ICON_LIGHTBULB, ICON_MENU_BOOK, ICON_PERSON, ICON_SCIENCE, ICON_STICKY_NOTE_2, ICON_TRANSLATE,
};

use crate::model::MemoKind;
use crate::ui::theme::Tokens;

/// The shape of a kind.
pub const fn icon(kind: MemoKind) -> MaterialIcon {
    match kind {
        MemoKind::Theory => ICON_LIGHTBULB,
        MemoKind::Method => ICON_SCIENCE,
        MemoKind::Definition => ICON_MENU_BOOK,
        MemoKind::Case => ICON_PERSON,
        MemoKind::Language => ICON_TRANSLATE,
        MemoKind::Diary => ICON_EVENT_NOTE,
        MemoKind::Free => ICON_STICKY_NOTE_2,
    }
}

/// Draws the shape of a kind in its colour, around a point.
pub fn paint(painter: &Painter, tokens: &Tokens, at: Pos2, size: f32, kind: MemoKind) {
    let icon = icon(kind);
    let font = FontId::new(size, icon.font_family());
    painter.text(at, Align2::CENTER_CENTER, icon.codepoint, font, tokens.memo_ink(kind));
}
