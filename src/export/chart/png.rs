//! A drawing as png: our own svg, drawn by resvg.
//!
//! The letters are the bundled Noto Sans, so that a chart looks the same on every machine. Only
//! where a name has letters that it lacks are the machine's own fonts asked.

use std::io::Write;
use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

use super::{Drawing, Shape, measure, svg};
use crate::export::ExportError;

/// Points in an inch.
const POINTS: f32 = 72.0;
/// More pixels than this a side no reader needs, and no memory holds many of them.
const MAX_SIDE: f32 = 16_000.0;

/// The drawing as the bytes of a png file with `dpi` dots an inch.
pub fn png(drawing: &Drawing, dpi: u32) -> Result<Vec<u8>, ExportError> {
    let options = Options { fontdb: fonts(drawing), font_family: "Noto Sans".to_owned(), ..Options::default() };
    let tree = Tree::from_str(&svg::svg(drawing), &options).map_err(|_unreadable| ExportError::Picture)?;
    let size = tree.size();
    let longest = size.width().max(size.height());
    let scale = (dpi as f32 / POINTS * drawing.width / size.width()).min(MAX_SIDE / longest);
    let [width, height] = [size.width(), size.height()].map(|side| ((side * scale).round() as u32).max(1));
    let mut pixels = Pixmap::new(width, height).ok_or(ExportError::Picture)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    let bytes = pixels.encode_png().map_err(|_unwritten| ExportError::Picture)?;
    Ok(with_density(bytes, scale * size.width() / drawing.width * POINTS))
}

/// Writes the drawing as png with `dpi` dots an inch.
pub fn write_png(drawing: &Drawing, dpi: u32, out: &mut impl Write) -> Result<(), ExportError> {
    out.write_all(&png(drawing, dpi)?)?;
    Ok(())
}

fn fonts(drawing: &Drawing) -> Arc<Database> {
    static BUNDLED: OnceLock<Arc<Database>> = OnceLock::new();
    static ALL: OnceLock<Arc<Database>> = OnceLock::new();
    let load = |with_system: bool| {
        let mut fonts = Database::new();
        [notosans::REGULAR_TTF, notosans::BOLD_TTF].into_iter().for_each(|font| fonts.load_font_data(font.to_vec()));
        fonts.set_sans_serif_family("Noto Sans");
        if with_system {
            fonts.load_system_fonts();
        }
        Arc::new(fonts)
    };
    let is_covered = |shape: &Shape| match shape {
        Shape::Text(text) => measure::is_covered(&text.words),
        _ => true,
    };
    if drawing.shapes.iter().all(is_covered) {
        Arc::clone(BUNDLED.get_or_init(|| load(false)))
    } else {
        Arc::clone(ALL.get_or_init(|| load(true)))
    }
}

/// Says how large the picture is on paper, so that a text program places it at its size: the
/// chunk `pHYs` of the png standard behind the header, pixels a metre.
fn with_density(mut bytes: Vec<u8>, dpi: f32) -> Vec<u8> {
    /// The signature and the chunk `IHDR`.
    const HEADER: usize = 8 + 25;
    let per_metre = ((dpi / 0.0254).round() as u32).to_be_bytes();
    let mut chunk = Vec::with_capacity(21);
    chunk.extend(9u32.to_be_bytes());
    chunk.extend(b"pHYs");
    chunk.extend(per_metre);
    chunk.extend(per_metre);
    chunk.push(1);
    let mut sum = flate2::Crc::new();
    sum.update(&chunk[4..]);
    chunk.extend(sum.sum().to_be_bytes());
    if bytes.len() > HEADER {
        bytes.splice(HEADER..HEADER, chunk);
    }
    bytes
}
