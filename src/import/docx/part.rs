//! Parts of the container: the relations between them.

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::import::xml::attribute;

/// The names of the parts that the inner relations whose type ends with `kind` lead to, in the
/// file's order. `folder` is the folder of the part that the relations belong to.
pub(super) fn relation_targets(xml: &str, folder: &str, kind: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let mut targets = Vec::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element))
                if element.local_name().into_inner() == "Relationship" =>
            {
                let is_inner = attribute(&element, "TargetMode").is_none_or(|mode| mode != "External");
                if is_inner && attribute(&element, "Type").is_some_and(|it| it.ends_with(kind)) {
                    targets.extend(attribute(&element, "Target").map(|target| resolved(&target, folder)));
                }
            }
            Ok(Event::Eof) | Err(_) => return targets,
            Ok(_) => {}
        }
    }
}

/// `../a.xml` and `/word/a.xml` as seen from `folder`; a name inside the container.
fn resolved(target: &str, folder: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "." | "" => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}
