//! Memos as csv and as a page.

use crate::export::CsvOptions;
use crate::export::memos::{save_memos, write_memos_csv};
use crate::i18n::{Catalog, Language};
use crate::model::*;
use crate::project::Project;
use crate::query::{MemoSpec, list_memos};
use crate::text::Span;

fn study() -> Project {
    let mut project = Project::in_memory("AK").expect("in memory");
    let draft = DraftDocument { name: "CSO1".into(), text: "Una voz sola.".into(), ..DraftDocument::default() };
    let document = project.add_documents(vec![draft], None).expect("added").output[0];
    let code = project.add_code("Fear", None, None).expect("a code").output;
    let segment = Segment { document, span: Span::new(4, 7) };
    let text = MemoText { kind: MemoKind::Theory, title: "T".into(), body: "# Uno\n\n- *dos*\n- =3".into() };
    let memo = project.add_memo(MemoTarget::Segment(segment), &text).expect("a memo").output;
    project.link_memo(memo, MemoRef::Code(code)).expect("linked");
    let text = MemoText { kind: MemoKind::Diary, title: String::new(), body: "=hoy".into() };
    project.add_memo(MemoTarget::Project, &text).expect("a memo");
    project
}

#[test]
fn memos_that_were_written_as_csv_are_read_again() {
    let project = study();
    let memos = list_memos(project.snapshot(), &MemoSpec::default());
    let mut out = Vec::new();
    write_memos_csv(project.snapshot(), &memos, CsvOptions { raw: true, ..CsvOptions::default() }, &mut out)
        .expect("written");
    let text = String::from_utf8(out.clone()).expect("utf-8");
    assert!(text.contains("segment,CSO1,T,\"# Uno\n\n- *dos*\n- =3\",theory,4,7,voz,AK,"), "{text}");
    let drafts = crate::import::read_memos(&out).expect("read").value;
    assert_eq!(drafts.len(), 2);
    let mut again = study();
    again.add_memos(&drafts).expect("stored");
    let kinds = |project: &Project| project.snapshot().memos().map(|memo| memo.kind).collect::<Vec<_>>();
    assert_eq!(kinds(&again).len(), 4);
    let mut guarded = Vec::new();
    write_memos_csv(project.snapshot(), &memos, CsvOptions::default(), &mut guarded).expect("written");
    assert!(String::from_utf8(guarded).expect("utf-8").contains(",'=hoy,"));
}

#[test]
fn a_page_names_filter_coders_and_date_and_holds_every_word() {
    let project = study();
    let folder = tempfile::tempdir().expect("a folder");
    let spec = MemoSpec { kind: Some(MemoKind::Theory), ..MemoSpec::default() };
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        let path = folder.path().join("memos.md");
        save_memos(&path, project.snapshot(), &list_memos(project.snapshot(), &spec), &spec, false, &catalog)
            .expect("saved");
        let text = std::fs::read_to_string(&path).expect("a file");
        for part in [&*catalog.text("memo-kind-theory"), "AK", "## T", "> voz", "### Uno", "- *dos*", "Fear", "CSO1"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(!text.contains("hoy"), "{text}");
    }
    for name in ["a.docx", "a.html", "a.csv"] {
        let path = folder.path().join(name);
        let catalog = Catalog::new(Language::Spanish);
        save_memos(&path, project.snapshot(), &list_memos(project.snapshot(), &spec), &spec, false, &catalog)
            .expect("saved");
        assert!(std::fs::metadata(&path).expect("a file").len() > 100);
    }
    let catalog = Catalog::new(Language::English);
    assert!(save_memos(&folder.path().join("a.txt"), project.snapshot(), &[], &spec, false, &catalog).is_err());
}
