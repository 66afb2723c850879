//! What kind of folder a project lies in, because not every folder keeps its promises.

use std::path::Path;

/// A folder in which a project file is at risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RiskyPlace {
    /// A program copies files there and back by its own mind (Dropbox, OneDrive, ...).
    Synced,
    /// A disk on another machine: locks and durable writes may be promised in vain.
    Network,
    /// A stick or card that may be pulled out.
    Removable,
}

/// Parts of folder names that sync programs use, in lower case.
const SYNCED: [&str; 9] = [
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "icloud",
    "mobile documents",
    "nextcloud",
    "owncloud",
    "syncthing",
];

/// What, if anything, is risky about the place of a project file.
///
/// A guess from names and mounts: nothing is written, and nothing leaves the machine.
pub fn risky_place(project: &Path) -> Option<RiskyPlace> {
    let path = std::fs::canonicalize(project).unwrap_or_else(|_not_there| project.to_owned());
    let folders = path.parent()?.components().map(|part| part.as_os_str().to_string_lossy().to_lowercase());
    if folders.into_iter().any(|name| SYNCED.iter().any(|known| name.contains(known))) {
        return Some(RiskyPlace::Synced);
    }
    let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    of_mount(&path, &mounts)
}

/// Finds the mount that holds the path in the lines of `/proc/self/mounts`.
fn of_mount(path: &Path, mounts: &str) -> Option<RiskyPlace> {
    let mut best: Option<(usize, &str, String)> = None;
    for line in mounts.lines() {
        let mut fields = line.split(' ');
        let (Some(_device), Some(at), Some(kind)) = (fields.next(), fields.next(), fields.next()) else { continue };
        let at = at.replace("\\040", " ");
        if path.starts_with(&at) && best.as_ref().is_none_or(|(len, ..)| at.len() >= *len) {
            best = Some((at.len(), kind, at));
        }
    }
    let (_, kind, at) = best?;
    match kind {
        "nfs" | "nfs4" | "cifs" | "smb3" | "smbfs" | "afpfs" | "9p" | "fuse.sshfs" | "fuse.rclone" | "davfs"
        | "fuse.davfs2" => Some(RiskyPlace::Network),
        "vfat" | "exfat" | "msdos" if at.starts_with("/media") || at.starts_with("/run/media") => {
            Some(RiskyPlace::Removable)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_told_by_name_and_by_mount() {
        let mounts = "/dev/sda1 / ext4 rw 0 0\nserver:/home /mnt/home nfs4 rw 0 0\n/dev/sdb1 /media/ana/MI\\040USB vfat rw 0 0\n";
        let of = |path: &str| of_mount(Path::new(path), mounts);
        assert_eq!(of("/home/ana/study.voces"), None);
        assert_eq!(of("/mnt/home/study.voces"), Some(RiskyPlace::Network));
        assert_eq!(of("/media/ana/MI USB/study.voces"), Some(RiskyPlace::Removable));
        assert_eq!(risky_place(Path::new("/home/ana/OneDrive - Uni/study.voces")), Some(RiskyPlace::Synced));
        assert_eq!(risky_place(Path::new("/home/ana/Dropbox/a/study.voces")), Some(RiskyPlace::Synced));
    }
}
