//! Which files a person means who names files and folders, and their bytes.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::limits;
use crate::text::NameKey;

/// The endings of files that are taken out of a folder. A file that is named itself is taken
/// whatever it is called.
pub const ENDINGS: [&str; 18] = [
    "docx", "docm", "odt", "fodt", "rtf", "pdf", "html", "htm", "xhtml", "srt", "vtt", "txt", "text", "md", "markdown",
    "csv", "tsv", "json",
];
/// So many files are taken at once; nobody reads more.
pub const MAX_FILES: usize = 10_000;
/// Folders in folders; a link that leads back is not followed, but a disk may be odd.
const MAX_DEPTH: usize = 32;

/// A file that is meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundFile {
    /// Where it is.
    pub path: PathBuf,
    /// The folder it was found in, as a group may be called: the name of the folder that was
    /// given, or the way from there (`Norte / 2020`). Empty for a file that was named itself.
    pub folder: String,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The files: those of a folder by name, its own before those of its sub-folders.
    pub files: Vec<FoundFile>,
    /// Folders that could not be read, with the system's reason.
    pub unread: Vec<(PathBuf, String)>,
    /// True where there were more than [`MAX_FILES`].
    pub is_cut: bool,
}

/// Looks into the folders among `paths`, with their sub-folders where `recursive`. Hidden files,
/// those that programs leave while they work (`~$a.docx`) and links to folders are passed over.
/// `goes_on` is asked before each folder; where it says no, what was found so far is given.
pub fn find(paths: &[PathBuf], recursive: bool, goes_on: &dyn Fn() -> bool) -> Found {
    let mut found = Found::default();
    for path in paths {
        if path.is_dir() {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            folder(path, &name, if recursive { MAX_DEPTH } else { 0 }, true, goes_on, &mut found);
        } else {
            found.push(FoundFile { path: path.clone(), folder: String::new() });
        }
    }
    found
}

impl Found {
    fn push(&mut self, file: FoundFile) {
        if self.files.len() < MAX_FILES {
            self.files.push(file);
        } else {
            self.is_cut = true;
        }
    }
}

fn folder(path: &Path, name: &str, depth: usize, is_top: bool, goes_on: &dyn Fn() -> bool, found: &mut Found) {
    if !goes_on() || found.is_cut {
        return;
    }
    let entries = match std::fs::read_dir(path) {
        Ok(entries) => entries,
        Err(error) => return found.unread.push((path.to_owned(), error.to_string())),
    };
    let (mut files, mut folders) = (Vec::new(), Vec::new());
    for entry in entries.filter_map(Result::ok) {
        let entry_name = entry.file_name().to_string_lossy().into_owned();
        if entry_name.starts_with('.') || entry_name.starts_with("~$") {
            continue;
        }
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => folders.push((entry_name, entry.path())),
            // A link to a file is a file.
            Ok(_) if has_known_ending(&entry_name) && entry.path().is_file() => files.push((entry_name, entry.path())),
            _ => {}
        }
    }
    files.sort_by_cached_key(|(name, _)| NameKey::of(name));
    folders.sort_by_cached_key(|(name, _)| NameKey::of(name));
    for (_, path) in files {
        found.push(FoundFile { path, folder: name.to_owned() });
    }
    for (below, path) in folders.into_iter().filter(|_| depth > 0) {
        let name = if is_top { below } else { format!("{name} / {below}") };
        folder(&path, &name, depth - 1, false, goes_on, found);
    }
}

fn has_known_ending(name: &str) -> bool {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    ENDINGS.contains(&ending.as_str())
}

/// The bytes of a file, up to one more than any reader takes: enough to refuse it.
///
/// # Errors
/// What the system says.
pub fn bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limits::ARCHIVE_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_gives_its_documents_by_name_and_by_sub_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().join("Entrevistas");
        for name in [
            "CSO10.docx",
            "CSO2.docx",
            "~$CSO2.docx",
            ".oculto.txt",
            "foto.png",
            "Norte/b.TXT",
            "Norte/2020/ñ.md",
            ".git/x.txt",
            "Vacía/nada.png",
        ] {
            let path = root.join(name);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            std::fs::write(path, "x").expect("written");
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(&root, root.join("Norte/vuelta")).expect("linked");
        let single = root.join("foto.png");
        let shown = |found: Found| -> Vec<String> {
            let name = |file: &FoundFile| file.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            found.files.iter().map(|file| format!("{}: {}", file.folder, name(file))).collect()
        };
        let paths = [root.clone(), single];
        assert_eq!(
            shown(find(&paths, true, &|| true)),
            ["Entrevistas: CSO2.docx", "Entrevistas: CSO10.docx", "Norte: b.TXT", "Norte / 2020: ñ.md", ": foto.png",]
        );
        assert_eq!(
            shown(find(&paths, false, &|| true)),
            ["Entrevistas: CSO2.docx", "Entrevistas: CSO10.docx", ": foto.png"]
        );
        assert_eq!(shown(find(&paths[..1], true, &|| false)), Vec::<String>::new());
    }
}
