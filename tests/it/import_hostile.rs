//! Every hostile file that was made or found is read or refused, in an instant, and what is read
//! is sound. The files lie in `fixtures/hostile`, a folder for each reader; `tests/fuzz/run`
//! finds more of them.

use std::path::Path;
use std::time::Instant;

#[path = "../fuzz/src/lib.rs"]
mod door;

#[test]
fn every_hostile_file_is_read_or_refused() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/hostile");
    let mut n_files = 0;
    for reader in std::fs::read_dir(folder).unwrap() {
        let reader = reader.unwrap().path();
        let name = reader.file_name().unwrap().to_str().unwrap().to_owned();
        for file in std::fs::read_dir(reader).unwrap() {
            let file = file.unwrap().path();
            let data = std::fs::read(&file).unwrap();
            let start = Instant::now();
            // The length decides the options: all of them are tried.
            for n in 0..4 {
                let padded = [data.as_slice(), &b"    "[..n]].concat();
                door::read(&name, &padded);
            }
            assert!(start.elapsed().as_secs() < 20, "{}", file.display());
            n_files += 1;
        }
    }
    assert!(n_files >= 20, "{n_files}");
}
