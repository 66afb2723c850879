//! What is decided of the chosen file: name, group, case, material, convention, encoding, tracked
//! changes, comments, looks.

use std::sync::Arc;

use egui::{Checkbox, ComboBox, Margin, RichText, ScrollArea, TextEdit, Ui};

use super::Preview;
use super::batch::{CaseChoice, State};
use super::facts::{facts_ui, warnings_ui};
use super::reading::{ReadDocument, Source};
use super::speakers::speakers_ui;
use crate::i18n::Message;
use crate::import::encoding;
use crate::import::{ReadOptions, Tracked};
use crate::model::{Convention, Material};
use crate::ui::context::ViewerContext;

/// Draws the column of fields for the chosen file.
pub fn fields_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, preview: &mut Preview) {
    let at = preview.batch.chosen;
    let Some(State::Document(read)) = preview.batch.files.get(at).map(|entry| entry.state.clone()) else { return };
    let area = ScrollArea::vertical().id_salt(("preview fields", at)).auto_shrink([false, false]);
    area.show(ui, |ui| {
        egui::Frame::new().inner_margin(Margin { left: 14, right: 14, top: 2, bottom: 14 }).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            warnings_ui(ui, ctx, &preview.batch.files[at], &read);
            name_ui(ui, ctx, preview, at);
            group_ui(ui, ctx, preview, at);
            case_ui(ui, ctx, preview, at);
            if speakers_ui(ui, ctx, &mut preview.batch, at, &read) {
                preview.is_touched = true;
            }
            kind_ui(ui, ctx, preview, at, &read);
            if let Some(found) = read.encoding
                && encoding_ui(ui, ctx, preview, at, found)
            {
                preview.read_again(at);
            }
            marks_ui(ui, ctx, preview, at, &read);
            heading(ui, ctx, "preview-found");
            facts_ui(ui, ctx, &read);
            rest_ui(ui, ctx, preview, at);
        });
    });
}

/// The small name above a field.
pub fn heading(ui: &mut Ui, ctx: &ViewerContext<'_>, key: &'static str) {
    let tokens = ctx.tokens;
    ui.add_space(8.0);
    ui.label(RichText::new(ctx.text(key)).font(tokens.bold(tokens.sizes.small)).color(*tokens.muted));
}

/// A list to choose from over the whole width.
pub fn choice_ui(ui: &mut Ui, id: impl egui::AsIdSalt, name: &str, chosen: &str, add: impl FnOnce(&mut Ui)) {
    let combo = ComboBox::from_id_salt(id).width(ui.available_width()).height(320.0).truncate();
    let shown = combo.selected_text(chosen).show_ui(ui, |ui| {
        ui.set_max_width(420.0);
        add(ui);
    });
    shown.response.accessible_name(name);
}

/// A field for a name over the whole width.
fn text_field(ui: &mut Ui, text: &mut String, name: &str) -> egui::Response {
    let field = TextEdit::singleline(text).margin(Margin::symmetric(8, 5)).desired_width(f32::INFINITY);
    ui.add(field).accessible_name(name)
}

fn name_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, preview: &mut Preview, at: usize) {
    heading(ui, ctx, "preview-name");
    let entry = &mut preview.batch.files[at];
    let response = text_field(ui, &mut entry.name, &ctx.text("preview-name"));
    if std::mem::take(&mut preview.asks_name) {
        response.request_focus();
        let mut state = egui::text_edit::TextEditState::load(ui.ctx(), response.id).unwrap_or_default();
        let end = egui::text::CCursor::new(entry.name.chars().count());
        state.cursor.set_char_range(Some(egui::text::CCursorRange::two(egui::text::CCursor::new(0), end)));
        state.store(ui.ctx(), response.id);
    }
    if response.changed() {
        (entry.is_named, preview.is_touched) = (true, true);
    }
}

fn group_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, preview: &mut Preview, at: usize) {
    heading(ui, ctx, "preview-group");
    let none = ctx.text("preview-group-none");
    let batch = &preview.batch;
    let now = batch.group_of(&batch.files[at]).to_owned();
    let mut offered = batch.groups.clone();
    for (folder, _) in batch.folders() {
        if !offered.iter().any(|group| group == folder) {
            offered.push(folder.to_owned());
        }
    }
    let is_new = !now.is_empty() && !offered.contains(&now);
    let mut chosen: Option<String> = None;
    let shown = if now.is_empty() { &none } else { &now };
    choice_ui(ui, "preview group", &ctx.text("preview-group"), shown, |ui| {
        if ui.selectable_label(now.is_empty(), &none).clicked() {
            chosen = Some(String::new());
        }
        if ui.selectable_label(is_new, ctx.text("preview-group-new")).clicked() {
            chosen = Some(ctx.text("preview-group-new-name"));
        }
        for group in &offered {
            if ui.selectable_label(*group == now, group).clicked() {
                chosen = Some(group.clone());
            }
        }
    });
    if is_new {
        let mut name = preview.batch.files[at].group.clone().unwrap_or(now);
        if text_field(ui, &mut name, &ctx.text("preview-group-name")).changed() {
            chosen = Some(name);
        }
    }
    if let Some(group) = chosen {
        (preview.batch.files[at].group, preview.is_touched) = (Some(group), true);
    }
}

fn case_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, preview: &mut Preview, at: usize) {
    heading(ui, ctx, "preview-case");
    let batch = &preview.batch;
    let entry = &batch.files[at];
    let now = batch.case_of(entry);
    let several = entry.respondents().len() > 1;
    let own_name = entry.name.trim().to_owned();
    let is_new = matches!(&now, CaseChoice::Named(name) if !batch.cases.contains(name));
    let shown = match &now {
        CaseChoice::None => ctx.text("preview-case-none"),
        CaseChoice::BySpeaker => ctx.text("preview-case-by-speaker"),
        CaseChoice::Named(name) if is_new => ctx.say(&Message::new("preview-case-new").with("name", name.as_str())),
        CaseChoice::Named(name) => name.clone(),
    };
    let mut chosen: Option<CaseChoice> = None;
    choice_ui(ui, "preview case", &ctx.text("preview-case"), &shown, |ui| {
        if ui.selectable_label(now == CaseChoice::None, ctx.text("preview-case-none")).clicked() {
            chosen = Some(CaseChoice::None);
        }
        if several && ui.selectable_label(now == CaseChoice::BySpeaker, ctx.text("preview-case-by-speaker")).clicked() {
            chosen = Some(CaseChoice::BySpeaker);
        }
        if !own_name.is_empty() && !batch.cases.contains(&own_name) {
            let label = ctx.say(&Message::new("preview-case-new").with("name", own_name.as_str()));
            if ui.selectable_label(is_new, label).clicked() {
                chosen = Some(CaseChoice::Named(own_name.clone()));
            }
        }
        for case in &batch.cases {
            let is_now = matches!(&now, CaseChoice::Named(name) if name == case);
            if ui.selectable_label(is_now, case).clicked() {
                chosen = Some(CaseChoice::Named(case.clone()));
            }
        }
    });
    if let (true, CaseChoice::Named(name)) = (is_new, &now) {
        let mut name = name.clone();
        if text_field(ui, &mut name, &ctx.text("preview-case-name")).changed() {
            chosen = Some(CaseChoice::Named(name));
        }
    }
    if let Some(case) = chosen {
        (preview.batch.files[at].case, preview.is_touched) = (Some(case), true);
    }
}

/// Material and convention.
fn kind_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, preview: &mut Preview, at: usize, read: &ReadDocument) {
    let settings = &mut preview.batch.files[at].settings;
    heading(ui, ctx, "preview-material");
    let now = settings.material.unwrap_or(read.draft.material);
    choice_ui(ui, "preview material", &ctx.text("preview-material"), &ctx.text(now.key()), |ui| {
        for material in Material::ALL {
            if ui.selectable_label(material == now, ctx.text(material.key())).clicked() {
                (settings.material, preview.is_touched) = (Some(material), true);
            }
        }
    });
    heading(ui, ctx, "preview-convention");
    let now = settings.convention.unwrap_or(read.draft.convention);
    choice_ui(ui, "preview convention", &ctx.text("preview-convention"), &ctx.text(now.key()), |ui| {
        for convention in Convention::ALL {
            if ui.selectable_label(convention == now, ctx.text(convention.key())).clicked() {
                (settings.convention, preview.is_touched) = (Some(convention), true);
            }
        }
    });
}

/// The encoding; true where another one was chosen.
fn encoding_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    preview: &mut Preview,
    at: usize,
    found: &'static encoding_rs::Encoding,
) -> bool {
    heading(ui, ctx, "preview-encoding");
    let options = &mut preview.batch.files[at].options;
    let before = options.encoding;
    let now = options.encoding.unwrap_or(found);
    let name = |encoding: &'static encoding_rs::Encoding| ctx.say(&encoding_name(encoding));
    let guessed = ctx.say(&Message::new("preview-encoding-found").with("name", found.name()));
    let shown = if before.is_some() { name(now) } else { guessed.clone() };
    choice_ui(ui, "preview encoding", &ctx.text("preview-encoding"), &shown, |ui| {
        if before.is_none() {
            ui.selectable_value(&mut options.encoding, None, guessed);
        } else {
            ui.selectable_value(&mut options.encoding, None, ctx.text("preview-encoding-guess"));
        }
        ui.separator();
        for encoding in encoding::USUAL {
            ui.selectable_value(&mut options.encoding, Some(encoding), name(encoding));
        }
        ui.separator();
        for encoding in encoding::OTHERS {
            ui.selectable_value(&mut options.encoding, Some(encoding), name(encoding));
        }
    });
    options.encoding != before
}

/// An encoding's name, with the words people know for those that are usual.
fn encoding_name(encoding: &'static encoding_rs::Encoding) -> Message {
    let key = match encoding.name() {
        "windows-1252" => "preview-encoding-western",
        "macintosh" => "preview-encoding-mac",
        "UTF-8" => "preview-encoding-utf-8",
        _ => "preview-encoding-other",
    };
    Message::new(key).with("name", encoding.name())
}

/// Tracked changes, comments and looks, where the file has them.
fn marks_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, preview: &mut Preview, at: usize, read: &Arc<ReadDocument>) {
    let entry = &mut preview.batch.files[at];
    if entry.has_tracked {
        heading(ui, ctx, "preview-tracked");
        let before = entry.options.tracked;
        ui.radio_value(&mut entry.options.tracked, Tracked::Accept, ctx.text("preview-tracked-accept"));
        ui.radio_value(&mut entry.options.tracked, Tracked::Reject, ctx.text("preview-tracked-reject"));
        if entry.options.tracked != before {
            return preview.read_again(at);
        }
    }
    let settings = &mut entry.settings;
    if !read.draft.comments.is_empty() {
        heading(ui, ctx, "preview-comments");
        let mut as_memos = !settings.without_comments;
        let label = Message::new("preview-comments-memos").with("n", read.draft.comments.len());
        if ui.add(Checkbox::new(&mut as_memos, ctx.say(&label))).changed() {
            (settings.without_comments, preview.is_touched) = (!as_memos, true);
        }
    }
    if !read.draft.formats.is_empty() {
        heading(ui, ctx, "preview-looks");
        let mut are_kept = !settings.without_looks;
        if ui.add(Checkbox::new(&mut are_kept, ctx.text("preview-looks-keep"))).changed() {
            (settings.without_looks, preview.is_touched) = (!are_kept, true);
        }
    }
}

fn rest_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, preview: &mut Preview, at: usize) {
    let is_pasted = matches!(preview.batch.files[at].source, Some(Source::Pasted(_)));
    if preview.batch.files.len() < 2 || is_pasted {
        return;
    }
    ui.add_space(12.0);
    let button = ui.button(ctx.text("preview-rest")).on_hover_text(ctx.text("preview-rest-help"));
    if button.clicked() {
        preview.apply_to_rest();
    }
}

/// How files are read at first: comments come along, so that they can be chosen without reading
/// again.
pub const FIRST_OPTIONS: ReadOptions = ReadOptions { tracked: Tracked::Accept, comments: true, encoding: None };
