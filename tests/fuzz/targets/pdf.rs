//! Documents called `*.pdf`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| voces_fuzz::read("pdf", data));
