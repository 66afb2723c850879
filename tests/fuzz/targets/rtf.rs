//! Documents called `*.rtf`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| voces_fuzz::read("rtf", data));
