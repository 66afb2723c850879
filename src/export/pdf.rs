//! Texts to pdf, through the LibreOffice of the machine.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::ExportError;

/// Where the program is looked for, by its name or in its usual places.
const NAMES: [&str; 5] = [
    "soffice",
    "libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
    "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe",
];

/// The program, where it is installed.
///
/// # Errors
/// [`ExportError::NoLibreOffice`] where it is not.
pub(super) fn program() -> Result<PathBuf, ExportError> {
    let folders: Vec<PathBuf> =
        std::env::var_os("PATH").map(|path| std::env::split_paths(&path).collect()).unwrap_or_default();
    let is_there = |name: &&&str| {
        let path = Path::new(**name);
        if path.components().count() > 1 {
            path.is_file()
        } else {
            folders.iter().any(|folder| folder.join(name).is_file())
        }
    };
    NAMES.iter().find(is_there).map(PathBuf::from).ok_or(ExportError::NoLibreOffice)
}

/// Makes a pdf of a text file, in the file's own folder and nowhere else. Also a LibreOffice that
/// is open does not disturb: the work is done under settings of its own, which are removed again.
pub(super) fn convert(file: &Path, pdf: &Path) -> Result<(), ExportError> {
    let folder = file.parent().unwrap_or_else(|| Path::new("."));
    let folder = std::fs::canonicalize(folder)?;
    let settings = folder.join(format!(".voces-pdf-{}", std::process::id()));
    let address = settings.display().to_string().replace('\\', "/").replace('%', "%25").replace(' ', "%20");
    let run = Command::new(program()?)
        .arg(format!("-env:UserInstallation=file://{}{address}", if address.starts_with('/') { "" } else { "/" }))
        .args(["--headless", "--convert-to", "pdf", "--outdir"])
        .arg(&folder)
        .arg(file)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    // Nothing better can be done about a left-over than to leave it.
    std::fs::remove_dir_all(&settings).ok();
    let made = folder.join(file.with_extension("pdf").file_name().unwrap_or_default());
    if !run?.success() || !made.is_file() {
        return Err(ExportError::NoPdf);
    }
    Ok(std::fs::rename(made, pdf)?)
}
