//! The words of a pdf as its interpreter gives them: glyphs with their places, page by page.
//!
//! The only file that knows the interpreter. It works on a thread of its own with a deep stack;
//! a panic of it, a file that takes longer than [`MAX_TIME`] and one with too many pages or
//! characters each become an error, and nothing of the file is printed.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use hayro_interpret::font::{Glyph as FontGlyph, GlyphRun};
use hayro_interpret::hayro_cmap::{BfString, WritingMode};
use hayro_interpret::hayro_syntax::object::Array;
use hayro_interpret::hayro_syntax::page::Page as PdfPage;
use hayro_interpret::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro_interpret::kurbo::{Affine, BezPath, Point, Rect, Vec2};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, SoftMask, interpret_page,
};

use crate::import::quiet::quietly;
use crate::import::{ImportError, limits};

/// A file that takes longer is given up.
pub(super) const MAX_TIME: Duration = Duration::from_secs(120);
/// Objects in objects need stack; the standard thread's is small on some systems.
const STACK_BYTES: usize = 64 << 20;
/// A page whose contents stand in more streams is none that a program has written.
const MAX_CONTENTS: usize = 1_000;
/// A page with more glyphs is no page of words.
const MAX_GLYPHS: usize = 1_000_000;

/// One glyph: its characters and where it stands, in points from the page's upper left corner
/// after its lines were laid level.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Glyph {
    /// What it means; U+FFFD where the file does not say.
    pub text: String,
    /// Where it begins along its line.
    pub left: f32,
    /// Where the next one would begin.
    pub right: f32,
    /// Its base line, growing downwards.
    pub base: f32,
    /// The size of its font.
    pub size: f32,
    /// The direction its line runs in, in whole degrees: 0 from left to right, 90 downwards.
    pub turn: i32,
}

/// A page as it was drawn.
#[derive(Debug, Default)]
pub(super) struct RawPage {
    /// The glyphs in the order in which they were drawn.
    pub glyphs: Vec<Glyph>,
    /// How high the page is, in points.
    pub height: f32,
    /// How many pictures it has.
    pub n_pictures: usize,
    /// How many glyphs have no meaning.
    pub n_unknown: usize,
}

/// Reads all pages.
pub(super) fn pages(bytes: &[u8]) -> Result<Vec<RawPage>, ImportError> {
    let (send, receive) = channel();
    let is_given_up = Arc::new(AtomicBool::new(false));
    let (shared, bytes) = (Arc::clone(&is_given_up), bytes.to_vec());
    let work = move || {
        let read = quietly(AssertUnwindSafe(|| read_pages(bytes, &shared, &send)));
        // Nobody listens any more where it took too long.
        drop(send.send(Step::Done(read.unwrap_or(Err(ImportError::Damaged)))));
    };
    let thread = std::thread::Builder::new().name("pdf".into()).stack_size(STACK_BYTES).spawn(work);
    thread.map_err(|_no_thread| ImportError::Damaged)?;
    let until = Instant::now() + MAX_TIME;
    let mut pages = Vec::new();
    loop {
        match receive.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(Step::Page(page)) => pages.push(page),
            Ok(Step::Done(done)) => return done.map(|()| pages),
            Err(RecvTimeoutError::Timeout) => {
                is_given_up.store(true, Ordering::Relaxed);
                return Err(ImportError::TookTooLong { minutes: MAX_TIME.as_secs() / 60 });
            }
            Err(RecvTimeoutError::Disconnected) => return Err(ImportError::Damaged),
        }
    }
}

enum Step {
    Page(RawPage),
    Done(Result<(), ImportError>),
}

fn read_pages(bytes: Vec<u8>, is_given_up: &AtomicBool, send: &Sender<Step>) -> Result<(), ImportError> {
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::MissingIDEntry) | LoadPdfError::Invalid => ImportError::Damaged,
        LoadPdfError::Decryption(_) => ImportError::PdfEncrypted,
    })?;
    let pages = pdf.pages();
    if pages.len() > limits::PDF_PAGES {
        return Err(ImportError::TooManyPages);
    }
    let cache = InterpreterCache::new();
    let (mut n_chars, mut n_bytes) = (0, 0);
    for page in pages.iter() {
        if is_given_up.load(Ordering::Relaxed) {
            return Ok(());
        }
        n_bytes += contents_bytes(page);
        if n_bytes > limits::PDF_BYTES {
            return Err(ImportError::ArchiveTooLarge { limit: limits::PDF_BYTES });
        }
        let page = read_page(page, &cache, is_given_up);
        n_chars += page.glyphs.len();
        if n_chars > limits::DOCUMENT_CHARS || page.glyphs.len() >= MAX_GLYPHS {
            return Err(ImportError::TooLarge { limit: limits::DOCUMENT_CHARS });
        }
        drop(send.send(Step::Page(page)));
    }
    Ok(())
}

/// How much the contents of a page are. One that names the same streams again and again would be
/// unpacked as often: so many names are looked at before anything is.
fn contents_bytes(page: &PdfPage<'_>) -> u64 {
    let n_streams = page.raw().get::<Array<'_>>(b"Contents".as_slice()).map_or(1, |array| array.raw_iter().count());
    if n_streams > MAX_CONTENTS {
        return u64::MAX / 2;
    }
    page.page_stream().map_or(0, |stream| stream.len() as u64)
}

fn read_page<'a>(page: &PdfPage<'a>, cache: &InterpreterCache<'a>, is_given_up: &AtomicBool) -> RawPage {
    let (width, height) = page.render_dimensions();
    let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
    let transform = Affine::new(page.initial_transform(true).as_coeffs());
    let mut context = Context::new(transform, bounds, cache, page.xref(), InterpreterSettings::default());
    let page_out = RawPage { height, ..RawPage::default() };
    let mut collector = Collector { page: page_out, bounds: bounds.inflate(2.0, 2.0), is_given_up };
    interpret_page(page, &mut context, &mut collector);
    collector.page
}

/// The device: notes the glyphs and draws nothing.
struct Collector<'g> {
    page: RawPage,
    bounds: Rect,
    is_given_up: &'g AtomicBool,
}

impl Collector<'_> {
    fn push(&mut self, glyph: &FontGlyph<'_>, transform: Affine, is_vertical: bool) {
        let width = match glyph {
            FontGlyph::Outline(outline) => outline.advance_width(),
            FontGlyph::Type3(glyph) => glyph.advance_width(),
        };
        let width = f64::from(width.unwrap_or(500.0));
        let origin = transform * Point::ZERO;
        let linear = |vector: Vec2| transform * vector.to_point() - origin;
        let up = linear(Vec2::new(0.0, 1000.0));
        let along = if is_vertical { linear(Vec2::new(0.0, -1000.0)) } else { linear(Vec2::new(1000.0, 0.0)) };
        let (size, length) = (up.hypot(), along.hypot());
        // Words outside the page, and those too small for any eye, are no words.
        if !(size > 0.5 && size.is_finite() && length.is_finite() && length > 0.0 && self.bounds.contains(origin)) {
            return;
        }
        let direction = along / length;
        let turn = direction.y.atan2(direction.x).to_degrees().round() as i32;
        let turn = if turn == -180 { 180 } else { turn };
        let below = Vec2::new(-direction.y, direction.x);
        let left = origin.to_vec2().dot(direction);
        let advance = if is_vertical { length } else { width / 1000.0 * length };
        let text = match glyph.as_unicode() {
            Some(BfString::Char(c)) => c.to_string(),
            Some(BfString::String(text)) => text,
            None => {
                self.page.n_unknown += 1;
                '\u{fffd}'.to_string()
            }
        };
        self.page.glyphs.push(Glyph {
            text,
            left: left as f32,
            right: (left + advance) as f32,
            base: origin.to_vec2().dot(below) as f32,
            size: size as f32,
            turn,
        });
    }
}

impl<'a> Device<'a> for Collector<'_> {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        // Filled and stroked words come twice: once is enough.
        if matches!(mode, DrawMode::Stroke(_)) && self.ends_with(run, props.transform) {
            return;
        }
        if self.is_given_up.load(Ordering::Relaxed) || self.page.glyphs.len() >= MAX_GLYPHS {
            return;
        }
        let is_vertical = run.writing_mode() == WritingMode::Vertical;
        for glyph in run.glyphs() {
            self.push(glyph, props.transform * glyph.transform(), is_vertical);
        }
    }

    fn draw_image(&mut self, _image: Image<'a, '_>, _props: ImageDrawProps<'a>) {
        self.page.n_pictures += 1;
    }

    fn draw_path(&mut self, _path: &BezPath, _props: DrawProps<'a>, _mode: &DrawMode) {}
    fn push_clip_path(&mut self, _path: &ClipPath) {}
    fn push_transparency_group(&mut self, _opacity: f32, _mask: Option<SoftMask<'a>>, _mode: BlendMode) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

impl Collector<'_> {
    /// True where the last glyph noted stands where the run's last one does.
    fn ends_with(&self, run: &GlyphRun<'_, '_>, transform: Affine) -> bool {
        let (Some(noted), Some(last)) = (self.page.glyphs.last(), run.glyphs().last()) else { return false };
        let origin = transform * last.transform() * Point::ZERO;
        let (sin, cos) = f64::from(noted.turn).to_radians().sin_cos();
        (origin.x * cos + origin.y * sin - f64::from(noted.left)).abs() < 0.5
    }
}
