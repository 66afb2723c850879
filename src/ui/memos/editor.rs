//! One memo, to be written: kind, title, where it hangs, what it refers to, and its text.

use egui::{FontId, Key, Margin, RichText, TextEdit, Ui};
use egui_material_icons::icons::{
    ICON_CLOSE, ICON_CLOSE_FULLSCREEN, ICON_DELETE, ICON_EDIT, ICON_EXPAND_MORE, ICON_OPEN_IN_FULL, ICON_VISIBILITY,
};

use super::action::MemosAction;
use super::draft::Draft;
use super::kinds;
use super::picking::Picking;
use super::preview::Preview;
use super::references::{self, Links};
use super::targets;
use crate::i18n::Message;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::document_browser;
use crate::ui::widgets::{icon_button, roomy};

/// The memo that is open.
#[derive(Debug)]
pub struct Editor {
    /// What is written.
    pub draft: Draft,
    /// True while the text is shown as it will be read.
    is_preview: bool,
    preview: Preview,
    /// What it refers to.
    pub(super) links: Links,
    /// The code that is being looked for.
    pub(super) picking: Option<Picking>,
    /// True until the first field has got the focus.
    wants_focus: bool,
    /// True where one of its fields had the focus in the last frame.
    had_focus: bool,
}

impl Editor {
    /// An editor over a draft; a new memo wants to be written in.
    pub fn new(draft: Draft, is_new: bool) -> Self {
        Self {
            draft,
            is_preview: false,
            preview: Preview::default(),
            links: Links::default(),
            picking: None,
            wants_focus: is_new,
            had_focus: false,
        }
    }
}

/// Draws the editor over all the room there is.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, editor: &mut Editor, is_wide: &mut bool, read_only: bool) {
    let before = editor.draft.text.clone();
    let mut has_focus = false;
    egui::Frame::new().inner_margin(Margin { left: 12, right: 12, top: 4, bottom: 8 }).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        head_ui(ui, ctx, editor, is_wide, read_only);
        has_focus |= title_ui(ui, ctx, editor, read_only);
        targets::show(ui, ctx, editor, read_only);
        references::show(ui, ctx, editor, read_only);
        has_focus |= body_ui(ui, ctx, editor, read_only);
    });
    if editor.draft.text != before {
        editor.draft.note_change(ui.input(|input| input.time));
        ui.ctx().request_repaint();
    }
    if editor.had_focus && !has_focus {
        if let Some(writing) = editor.draft.write() {
            ctx.send(Action::Memos(MemosAction::Write(writing)));
        }
        editor.draft.end_session();
        // Esc leaves for the text.
        if ui.input(|input| input.key_pressed(Key::Escape)) {
            ui.memory_mut(|memory| memory.request_focus(document_browser::focus_id()));
        }
    }
    editor.had_focus = has_focus;
}

fn head_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, editor: &mut Editor, is_wide: &mut bool, read_only: bool) {
    let tokens = ctx.tokens;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        ui.spacing_mut().button_padding.x = 2.0;
        let kind = editor.draft.text.kind;
        let icon = kinds::icon(kind);
        let icon =
            RichText::new(icon.codepoint).font(FontId::new(16.0, icon.font_family())).color(tokens.memo_ink(kind));
        let more = RichText::new(ICON_EXPAND_MORE.codepoint)
            .font(FontId::new(14.0, ICON_EXPAND_MORE.font_family()))
            .color(*tokens.muted);
        let name = RichText::new(ctx.text(kind.key())).font(tokens.font(tokens.sizes.small)).color(*tokens.ink);
        let button = egui::Button::new((icon, name, more)).frame_when_inactive(false);
        let label = Message::new("memo-kind-now").with("kind", ctx.text(kind.key()));
        let button = ui.add_enabled(!read_only, button).accessible_name(ctx.say(&label));
        egui::Popup::menu(&button).show(|ui| {
            roomy(ui);
            for other in MemoKind::ALL {
                if ui.selectable_label(other == kind, ctx.text(other.key())).clicked() {
                    editor.draft.text.kind = other;
                    // Chosen, not typed: it is kept at once.
                    if let Some(writing) = editor.draft.write() {
                        ctx.send(Action::Memos(MemosAction::Write(writing)));
                    }
                }
            }
        });
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            if icon_button(ui, ICON_CLOSE, &ctx.text("memo-close")).clicked() {
                ctx.send(Action::Memos(MemosAction::CloseEditor));
            }
            let (icon, key) =
                if *is_wide { (ICON_CLOSE_FULLSCREEN, "memo-smaller") } else { (ICON_OPEN_IN_FULL, "memo-larger") };
            if icon_button(ui, icon, &ctx.text(key)).clicked() {
                *is_wide = !*is_wide;
            }
            let (icon, key) =
                if editor.is_preview { (ICON_EDIT, "memo-write") } else { (ICON_VISIBILITY, "memo-preview") };
            if icon_button(ui, icon, &ctx.text(key)).clicked() {
                editor.is_preview = !editor.is_preview;
            }
            if let Some(id) = editor.draft.memo.id().filter(|_| !read_only)
                && icon_button(ui, ICON_DELETE, &ctx.text("memo-delete")).clicked()
            {
                ctx.send(Action::DeleteMemo(id));
            }
            state_ui(ui, ctx, &editor.draft);
        });
    });
}

/// Who wrote the memo and when, or that it is not kept yet.
fn state_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, draft: &Draft) {
    let memo = draft.memo.id().and_then(|id| ctx.snapshot.memo(id));
    let text = match memo {
        Some(memo) if draft.is_kept() => {
            let coder = ctx.snapshot.coder(memo.coder).map_or("", |coder| coder.name.as_str());
            format!("{coder} · {}", memo.modified_at.local_date())
        }
        None if draft.is_kept() => ctx.text("memo-new"),
        _ => ctx.text("memo-writing"),
    };
    let text = RichText::new(text).font(ctx.tokens.font(ctx.tokens.sizes.small)).color(*ctx.tokens.faint);
    ui.add_space(6.0);
    ui.add(egui::Label::new(text).truncate());
}

/// Draws the title; true where it has the focus.
fn title_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, editor: &mut Editor, read_only: bool) -> bool {
    let tokens = ctx.tokens;
    let hint = RichText::new(ctx.text("memo-title-hint")).color(*tokens.faint);
    let field = TextEdit::singleline(&mut editor.draft.text.title)
        .id(egui::Id::unique("memo-title"))
        .hint_text(hint.font(tokens.bold(tokens.sizes.body + 1.0)))
        .font(tokens.bold(tokens.sizes.body + 1.0))
        .interactive(!read_only)
        .frame(egui::Frame::new().inner_margin(Margin::symmetric(0, 2)))
        .desired_width(f32::INFINITY);
    let field = ui.add(field).accessible_name(ctx.text("memo-title"));
    let is_diary = editor.draft.text.kind == MemoKind::Diary;
    if editor.wants_focus && !is_diary {
        editor.wants_focus = false;
        field.request_focus();
    }
    // The line end shall not come into the text.
    if field.lost_focus() && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Enter)) {
        editor.wants_focus = false;
        ui.memory_mut(|memory| memory.request_focus(egui::Id::unique("memo-body")));
    }
    field.has_focus()
}

/// Draws the text; true where it has the focus.
fn body_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, editor: &mut Editor, read_only: bool) -> bool {
    let tokens = ctx.tokens;
    let (rect, _) = ui.allocate_exact_size(ui.available_size().max(egui::vec2(40.0, 60.0)), egui::Sense::hover());
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(rect));
    child.set_clip_rect(rect.expand(2.0).intersect(ui.clip_rect()));
    let ui = &mut child;
    let area = egui::ScrollArea::vertical().id_salt("memo-text").auto_shrink(false);
    if editor.is_preview {
        area.show(ui, |ui| {
            if editor.draft.text.body.trim().is_empty() {
                ui.label(RichText::new(ctx.text("memo-nothing-written")).color(*tokens.muted));
            }
            editor.preview.show(ui, &editor.draft.text.body);
        });
        return false;
    }
    let id = egui::Id::unique("memo-body");
    area.show(ui, |ui| {
        let hint = RichText::new(ctx.text("memo-body-hint")).color(*tokens.faint).font(tokens.font(tokens.sizes.body));
        let field = TextEdit::multiline(&mut editor.draft.text.body)
            .id(id)
            .hint_text(hint)
            .font(tokens.font(tokens.sizes.body))
            .interactive(!read_only)
            .lock_focus(true)
            .frame(egui::Frame::new().inner_margin(Margin::symmetric(0, 2)))
            .min_size(ui.available_size())
            .desired_width(f32::INFINITY);
        let field = ui.add(field).accessible_name(ctx.text("memo-body"));
        if std::mem::take(&mut editor.wants_focus) {
            field.request_focus();
        }
        field.has_focus()
    })
    .inner
}
