//! A drawing as svg: text stays text, and the same drawing is always the same bytes.

use std::fmt::Write as _;
use std::io::Write;

use super::paper;
use super::{Anchor, Drawing, Ink, Shape, Stroke};
use crate::export::ExportError;

/// The letters that are asked for; what stands behind the first is as good for Latin letters.
const FONTS: &str = "Noto Sans, Open Sans, Segoe UI, Helvetica Neue, Arial, sans-serif";

/// The drawing as the text of an svg file.
pub fn svg(drawing: &Drawing) -> String {
    let (width, height) = (number(drawing.width), number(drawing.height));
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out += &format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}pt\" height=\"{height}pt\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" font-family=\"{FONTS}\">\n"
    );
    out += &format!("<title>{}</title>\n<desc>{}</desc>\n", escape(&drawing.title), escape(&drawing.caption.join(" ")));
    out += &format!("<rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>\n", paper::color(Ink::Ground));
    for shape in &drawing.shapes {
        shape_svg(shape, &mut out);
    }
    out += "</svg>\n";
    out
}

/// Writes the drawing as svg.
pub fn write_svg(drawing: &Drawing, out: &mut impl Write) -> Result<(), ExportError> {
    out.write_all(svg(drawing).as_bytes())?;
    Ok(())
}

fn shape_svg(shape: &Shape, out: &mut String) {
    match shape {
        Shape::Rect { area, fill, stroke } => {
            let (x, y) = (number(area.x), number(area.y));
            let (width, height) = (number(area.width.max(0.0)), number(area.height.max(0.0)));
            *out += &format!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"");
            *out += &look(*fill, *stroke);
        }
        Shape::Line { from, to, stroke } => {
            let [x1, y1, x2, y2] = [from.0, from.1, to.0, to.1].map(number);
            *out += &format!("<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"");
            *out += &stroke_look(*stroke);
        }
        Shape::Polyline { points, stroke } => {
            let points: Vec<String> = points.iter().map(|&(x, y)| format!("{},{}", number(x), number(y))).collect();
            *out += &format!("<polyline points=\"{}\" fill=\"none\"", points.join(" "));
            *out += &stroke_look(*stroke);
        }
        Shape::Circle { center, radius, fill, stroke } => {
            let [x, y, radius] = [center.0, center.1, *radius].map(number);
            *out += &format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"");
            *out += &look(*fill, *stroke);
        }
        Shape::Text(text) => {
            let [x, y, size] = [text.x, text.y, text.size].map(number);
            *out += &format!("<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" fill=\"{}\"", paper::color(text.ink));
            if text.bold {
                *out += " font-weight=\"bold\"";
            }
            *out += match text.anchor {
                Anchor::Start => "",
                Anchor::Middle => " text-anchor=\"middle\"",
                Anchor::End => " text-anchor=\"end\"",
            };
            if text.upwards {
                *out += &format!(" transform=\"rotate(-90 {x} {y})\"");
            }
            *out += &format!(">{}</text>\n", escape(&text.words));
            return;
        }
    }
    *out += "/>\n";
}

fn look(fill: Option<Ink>, stroke: Option<Stroke>) -> String {
    let mut look = match fill {
        Some(ink) => format!(" fill=\"{}\"", paper::color(ink)),
        None => " fill=\"none\"".to_owned(),
    };
    if let Some(stroke) = stroke {
        look += &stroke_look(stroke);
    }
    look
}

fn stroke_look(stroke: Stroke) -> String {
    let mut look = format!(" stroke=\"{}\" stroke-width=\"{}\"", paper::color(stroke.ink), number(stroke.width));
    if let Some(dash) = stroke.dash {
        look += &format!(" stroke-dasharray=\"{}\"", number(dash));
    }
    look
}

/// A length with at most two places, the same on every machine.
fn number(length: f32) -> String {
    let hundredths = (f64::from(length) * 100.0).round() as i64;
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, rest) = (hundredths.abs() / 100, hundredths.abs() % 100);
    let mut out = format!("{sign}{whole}");
    if rest != 0 {
        let places = if rest % 10 == 0 { format!("{}", rest / 10) } else { format!("{rest:02}") };
        // Writing to a string does not fail.
        write!(out, ".{places}").ok();
    }
    out
}

/// Text for xml: the signs it gives a meaning are written out, those it forbids are spaces.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            other if other.is_control() => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_have_at_most_two_places() {
        assert_eq!([0.0, 1.0, -0.5, 12.3456, 7.05, -0.001].map(number), ["0", "1", "-0.5", "12.35", "7.05", "0"]);
    }
}
