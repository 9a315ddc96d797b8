//! Figures that are held: each is what was measured last, in `corpus/figures/`. A worse one is a loss, a better one is
//! to be written down, with `UPDATE_EXPECT=1`.

use std::{env, fs};

use tearsheet_tests::gutter;

/// `part` of `all`.
pub(crate) fn share(part: usize, all: usize) -> f64 {
    if all == 0 { 1.0 } else { part as f64 / all as f64 }
}

/// `measured` is the figure of that name.
#[track_caller]
pub(crate) fn hold(name: &str, measured: f64) {
    let path = gutter::folder().join("figures").join(name);
    let measured = format!("{measured:.4}");
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, format!("{measured}\n")).expect("the figure is written");
    }
    let held = fs::read_to_string(&path).expect("the figure is there");
    println!("{name}: {measured}");
    assert_eq!(measured, held.trim_end(), "{name} is not what it was");
}
