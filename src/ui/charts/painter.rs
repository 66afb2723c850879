//! Paints a drawing in the colours of the theme.

use egui::epaint::TextShape;
use egui::{Color32, Painter, Pos2, Rect, Stroke, pos2, vec2};

use crate::export::chart::{Anchor, Area, Drawing, Ink, Shape, Text};
use crate::ui::theme::{Tokens, contrast};

/// How far the base line lies below the top of a line of Noto Sans, in sizes.
const ASCENT: f32 = 1.069;

/// Where a drawing stands on the screen, and how large.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Its upper left corner.
    pub corner: Pos2,
    /// Pixels a point.
    pub zoom: f32,
}

impl Place {
    fn at(self, (x, y): (f32, f32)) -> Pos2 {
        self.corner + vec2(x, y) * self.zoom
    }

    /// A part of the drawing on the screen.
    pub fn rect(self, area: Area) -> Rect {
        Rect::from_min_size(self.at((area.x, area.y)), vec2(area.width, area.height) * self.zoom)
    }

    /// A place of the screen in the drawing.
    pub fn point(self, at: Pos2) -> (f32, f32) {
        let offset = (at - self.corner) / self.zoom;
        (offset.x, offset.y)
    }
}

/// Paints what can be seen of the drawing.
pub fn paint(painter: &Painter, tokens: &Tokens, drawing: &Drawing, place: Place) {
    let clip = painter.clip_rect();
    for shape in &drawing.shapes {
        match shape {
            Shape::Rect { area, fill, stroke } => {
                let rect = place.rect(*area);
                if clip.intersects(rect) {
                    if let Some(fill) = fill {
                        painter.rect_filled(rect, 0.0, color(tokens, *fill));
                    }
                    if let Some(stroke) = stroke {
                        let line = Stroke::new(stroke.width * place.zoom, color(tokens, stroke.ink));
                        painter.rect_stroke(rect, 0.0, line, egui::StrokeKind::Middle);
                    }
                }
            }
            Shape::Line { from, to, stroke } => {
                line(painter, tokens, &[place.at(*from), place.at(*to)], *stroke, place);
            }
            Shape::Polyline { points, stroke } => {
                let points: Vec<Pos2> = points.iter().map(|&point| place.at(point)).collect();
                line(painter, tokens, &points, *stroke, place);
            }
            Shape::Circle { center, radius, fill, stroke } => {
                let (center, radius) = (place.at(*center), radius * place.zoom);
                if let Some(fill) = fill {
                    painter.circle_filled(center, radius, color(tokens, *fill));
                }
                if let Some(stroke) = stroke {
                    let line = Stroke::new(stroke.width * place.zoom, color(tokens, stroke.ink));
                    painter.circle_stroke(center, radius, line);
                }
            }
            Shape::Text(text) => words(painter, tokens, text, place),
        }
    }
}

fn line(painter: &Painter, tokens: &Tokens, points: &[Pos2], stroke: crate::export::chart::Stroke, place: Place) {
    if !painter.clip_rect().intersects(Rect::from_points(points).expand(1.0)) {
        return;
    }
    let look = Stroke::new((stroke.width * place.zoom).max(0.5), color(tokens, stroke.ink));
    match stroke.dash {
        None => {
            painter.line(points.to_vec(), look);
        }
        Some(dash) => {
            let dash = dash * place.zoom;
            painter.extend(egui::Shape::dashed_line(points, look, dash, dash));
        }
    }
}

fn words(painter: &Painter, tokens: &Tokens, text: &Text, place: Place) {
    let size = text.size * place.zoom;
    let base = place.at((text.x, text.y));
    let clip = painter.clip_rect();
    if !text.upwards && (base.y < clip.top() || base.y - size * 1.3 > clip.bottom()) {
        return;
    }
    let ink = color(tokens, text.ink);
    let font = if text.bold { tokens.bold(size) } else { tokens.font(size) };
    let galley = painter.layout_no_wrap(text.words.clone(), font, ink);
    let back = match text.anchor {
        Anchor::Start => 0.0,
        Anchor::Middle => galley.size().x / 2.0,
        Anchor::End => galley.size().x,
    };
    if text.upwards {
        let corner = pos2(base.x - ASCENT * size, base.y + back);
        painter.add(TextShape::new(corner, galley, ink).with_angle(-std::f32::consts::FRAC_PI_2));
    } else {
        painter.galley(pos2(base.x - back, base.y - ASCENT * size), galley, ink);
    }
}

/// The colour of an ink on the screen.
fn color(tokens: &Tokens, ink: Ink) -> Color32 {
    let readable = |ground: Color32| {
        let (first, second) = (*tokens.ink, *tokens.pane);
        if contrast(first, ground) >= contrast(second, ground) { first } else { second }
    };
    match ink {
        Ink::Text => *tokens.ink,
        Ink::Muted => *tokens.muted,
        Ink::Line => *tokens.line,
        Ink::Ground => *tokens.pane,
        Ink::Plain => *tokens.accent,
        Ink::Heat(share) => tokens.heat(share),
        Ink::OnHeat(share) => readable(tokens.heat(share)),
        Ink::Code(color) => tokens.code_color(color),
        Ink::OnCode(color) => readable(tokens.code_color(color)),
    }
}
