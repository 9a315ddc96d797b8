//! Wrap invariance, measured: an article wrapped at a column, indented or blank-separated, has the same kinds and the
//! same body.

use std::collections::BTreeMap;

use tearsheet::{Layout, parse};
use tearsheet_tests::gutter;
use tearsheet_tests::wrap::{body, kinds, settings};

use crate::ratchet;

#[test]
fn wrapping_changes_nothing() {
    let mut articles = gutter::all();
    // What is wrapped already, and verse with it, cannot be set anew.
    articles.retain(|article| !article.marks.is_empty());
    articles.retain(|article| !matches!(parse(&article.text).layout(), Layout::HardWrapped | Layout::Mixed));
    let (mut same, mut all) = (0, 0);
    let mut differ: BTreeMap<&str, usize> = BTreeMap::new();
    for setting in settings() {
        let mut same_here = 0;
        for gutter in &articles {
            let (plain, set) = (parse(&gutter.text), setting.set(gutter));
            let set = parse(&set);
            let invariant = kinds(&plain) == kinds(&set) && body(&plain) == body(&set);
            same_here += usize::from(invariant);
            if !invariant {
                *differ.entry(&gutter.name).or_default() += 1;
            }
        }
        println!("{setting:?}: {same_here} of {}", articles.len());
        same += same_here;
        all += articles.len();
    }
    for (name, count) in differ {
        println!("{count:3} {name}");
    }
    ratchet::hold("wrap_invariance", ratchet::share(same, all));
}
