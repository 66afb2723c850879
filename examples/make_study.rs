use voces::project::{Installation, Project};
fn main() {
    let mut project = {
        let p = std::path::Path::new("/tmp/rd/study.voces");
        std::fs::create_dir_all("/tmp/rd").unwrap();
        let _ = std::fs::remove_file(p);
        Project::create(p, "AK", Installation::in_folder(std::path::Path::new("/tmp/rd/inst"))).unwrap()
    };
    let mut docs = Vec::new();
    let mut files: Vec<_> =
        std::fs::read_dir("fixtures/study/entrevistas").unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    for f in files {
        let name = f.file_name().unwrap().to_str().unwrap().to_owned();
        docs.push(voces::import::read_document(&name, &std::fs::read(&f).unwrap()).unwrap().value);
    }
    project.add_documents(docs, None).unwrap();
    let codes =
        voces::import::read_codes("codigos.csv", &std::fs::read("fixtures/study/codigos.csv").unwrap()).unwrap().value;
    project.add_codes(&codes).unwrap();
    let codings =
        voces::import::read_codings("codificaciones.csv", &std::fs::read("fixtures/study/codificaciones.csv").unwrap())
            .unwrap()
            .value;
    project.add_codings(&codings).unwrap();
}
