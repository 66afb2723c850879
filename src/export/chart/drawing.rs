//! What a chart is drawn with: a few primitives that every painter knows.
//!
//! Lengths are points (72 an inch), x grows to the right and y downwards. A colour that means
//! something is a code's; all else is named by its part ([`Ink`]), so that paper and screen choose
//! their own. What a place of the chart counts stands beside the shapes ([`Hit`]).

use crate::model::{CodeId, Color};
use crate::project::CodingRef;
use crate::query::{ColumnKey, Columns};

/// A rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    /// The left edge.
    pub x: f32,
    /// The top edge.
    pub y: f32,
    /// How wide it is.
    pub width: f32,
    /// How high it is.
    pub height: f32,
}

impl Area {
    /// A rectangle by its corner and size.
    pub const fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self { x, y, width, height }
    }

    /// The right edge.
    pub fn right(self) -> f32 {
        self.x + self.width
    }

    /// The bottom edge.
    pub fn bottom(self) -> f32 {
        self.y + self.height
    }

    /// True where both share some of their inside.
    pub fn overlaps(self, other: Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// The same with a margin around it.
    #[must_use]
    pub fn grown(self, by: f32) -> Self {
        Self::new(self.x - by, self.y - by, self.width + 2.0 * by, self.height + 2.0 * by)
    }
}

/// What something is drawn in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ink {
    /// Words and numbers.
    Text,
    /// Words beside them: captions, zeros.
    Muted,
    /// Hairlines.
    Line,
    /// What lies behind all.
    Ground,
    /// A bar or a curve that stands for no code.
    Plain,
    /// A shade of the one hue of heat, 0 to 1.
    Heat(f32),
    /// Words over a shade of heat.
    OnHeat(f32),
    /// A code's colour.
    Code(Color),
    /// Words and lines over a code's colour: dark or light, whatever is read more easily.
    OnCode(Color),
}

/// A line's look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// In what.
    pub ink: Ink,
    /// How wide.
    pub width: f32,
    /// How long its dashes and the gaps between them are; none for a whole line.
    pub dash: Option<f32>,
}

impl Stroke {
    /// A whole line.
    pub const fn new(ink: Ink, width: f32) -> Self {
        Self { ink, width, dash: None }
    }

    /// A dashed line.
    pub const fn dashed(ink: Ink, width: f32, dash: f32) -> Self {
        Self { ink, width, dash: Some(dash) }
    }
}

/// Which point of a text its place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its start.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// Words on a line of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Where they stand: the base line at [`Self::anchor`].
    pub x: f32,
    /// The height of the base line.
    pub y: f32,
    /// The words.
    pub words: String,
    /// How large.
    pub size: f32,
    /// True where they are bold.
    pub bold: bool,
    /// Which point of them stands at the place.
    pub anchor: Anchor,
    /// In what.
    pub ink: Ink,
    /// True where they are read from below upwards.
    pub upwards: bool,
}

/// One thing that is drawn, over all before it.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A rectangle.
    Rect {
        /// Where.
        area: Area,
        /// Its inside.
        fill: Option<Ink>,
        /// Its edge.
        stroke: Option<Stroke>,
    },
    /// A straight line.
    Line {
        /// From where.
        from: (f32, f32),
        /// To where.
        to: (f32, f32),
        /// Its look.
        stroke: Stroke,
    },
    /// A line through points.
    Polyline {
        /// The points.
        points: Vec<(f32, f32)>,
        /// Its look.
        stroke: Stroke,
    },
    /// A circle.
    Circle {
        /// Its middle.
        center: (f32, f32),
        /// Half as wide as it is.
        radius: f32,
        /// Its inside.
        fill: Option<Ink>,
        /// Its edge.
        stroke: Option<Stroke>,
    },
    /// Words.
    Text(Text),
}

/// A place of a chart that counts something.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Where.
    pub area: Area,
    /// What it says: name and number.
    pub name: String,
    /// What it counts.
    pub counts: Counted,
}

/// What a place of a chart counts.
#[derive(Clone, Debug, PartialEq)]
pub enum Counted {
    /// A cell of the matrix of the chart's scope, none for all of them: a code with those below it,
    /// and a column of that kind of columns.
    Cell {
        /// The code.
        code: Option<CodeId>,
        /// The column.
        column: Option<(Columns, ColumnKey)>,
    },
    /// These codings.
    Codings(Vec<CodingRef>),
    /// No codings, but words of the texts.
    Nothing,
}

/// A chart, drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// How wide it is, in points.
    pub width: f32,
    /// How high it is, in points.
    pub height: f32,
    /// What it is.
    pub title: String,
    /// What a reader must know to use it: unit, filter, coders, run, date.
    pub caption: Vec<String>,
    /// What is drawn, in order. The title and the caption are among it.
    pub shapes: Vec<Shape>,
    /// The places that count something, in reading order.
    pub hits: Vec<Hit>,
}

impl Drawing {
    /// A filled rectangle.
    pub fn fill(&mut self, area: Area, ink: Ink) {
        self.shapes.push(Shape::Rect { area, fill: Some(ink), stroke: None });
    }

    /// The edge of a rectangle.
    pub fn frame(&mut self, area: Area, stroke: Stroke) {
        self.shapes.push(Shape::Rect { area, fill: None, stroke: Some(stroke) });
    }

    /// A straight line.
    pub fn line(&mut self, from: (f32, f32), to: (f32, f32), stroke: Stroke) {
        self.shapes.push(Shape::Line { from, to, stroke });
    }

    /// Words on the base line `y`.
    pub fn text(&mut self, x: f32, y: f32, words: impl Into<String>, size: f32, anchor: Anchor, ink: Ink) {
        let words = words.into();
        self.shapes.push(Shape::Text(Text { x, y, words, size, bold: false, anchor, ink, upwards: false }));
    }

    /// Bold words on the base line `y`.
    pub fn bold(&mut self, x: f32, y: f32, words: impl Into<String>, size: f32, anchor: Anchor, ink: Ink) {
        let words = words.into();
        self.shapes.push(Shape::Text(Text { x, y, words, size, bold: true, anchor, ink, upwards: false }));
    }

    /// A place that counts something.
    pub fn hit(&mut self, area: Area, name: impl Into<String>, counts: Counted) {
        self.hits.push(Hit { area, name: name.into(), counts });
    }
}
