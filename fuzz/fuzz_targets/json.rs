//! Hostile JSON in the place of a report.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tearsheet_tests::laws::hostile_json(bytes));
