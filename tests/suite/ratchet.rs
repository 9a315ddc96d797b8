//! Figures that may only rise: each is what was measured, and a test fails below it, or well above it.

/// `part` of `all`.
pub(crate) fn share(part: usize, all: usize) -> f64 {
    if all == 0 { 1.0 } else { part as f64 / all as f64 }
}

/// `measured` is `held`, give or take: below it something broke, and well above it the figure here is to be raised.
#[track_caller]
pub(crate) fn hold(what: &str, measured: f64, held: f64) {
    println!("{what}: {measured:.4} (held at {held:.4})");
    assert!(measured >= held - 0.000_05, "{what} fell from {held:.4} to {measured:.4}");
    assert!(measured < held + 0.01, "{what} rose from {held:.4} to {measured:.4}: raise the figure");
}
