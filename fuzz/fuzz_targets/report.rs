//! What is serialised, and read again.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tearsheet_tests::values::read_back(&String::from_utf8_lossy(bytes)));
