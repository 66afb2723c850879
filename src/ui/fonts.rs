//! The fonts of the window: Noto Sans in three cuts, egui's own as fallback, and the icons.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily};

/// The family of bold text.
pub const BOLD: &str = "bold";
/// The family of italic text.
pub const ITALIC: &str = "italic";

/// Teaches egui the fonts.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(definitions());
}

/// All fonts with their fallbacks.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let icons = egui_material_icons::font_insert();
    let mut fallbacks = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    fallbacks.push(icons.name.clone());
    let cuts: [(FontFamily, &str, &'static [u8]); 3] = [
        (FontFamily::Proportional, "noto-sans", notosans::REGULAR_TTF),
        (FontFamily::Name(BOLD.into()), "noto-sans-bold", notosans::BOLD_TTF),
        (FontFamily::Name(ITALIC.into()), "noto-sans-italic", notosans::ITALIC_TTF),
    ];
    for (family, name, bytes) in cuts {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        let chain = std::iter::once(name.to_owned()).chain(fallbacks.iter().cloned());
        fonts.families.insert(family, chain.collect());
    }
    for wanted in icons.families.iter().map(|insert| &insert.family) {
        if !matches!(wanted, FontFamily::Proportional) {
            fonts.families.insert(wanted.clone(), vec![icons.name.clone()]);
        }
    }
    fonts.font_data.insert(icons.name, Arc::new(icons.data));
    fonts
}
