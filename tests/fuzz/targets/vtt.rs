//! Documents called `*.vtt`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| voces_fuzz::read("vtt", data));
