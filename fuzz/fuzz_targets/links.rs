//! The finder of URLs and the typing of what it finds.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tearsheet_tests::laws::links(&String::from_utf8_lossy(bytes)));
