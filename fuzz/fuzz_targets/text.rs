//! Every law, over any bytes.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tearsheet_tests::laws::hold(bytes));
