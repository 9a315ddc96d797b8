//! Embeds and their cues.

use super::{Desk, Sink};
use crate::cost::Cost;
use crate::kind::BlockKind;
use crate::rule::Rule;

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    url(desk, at);
}

/// ```abnf
/// url-line = URL *( SP URL )
/// ```
fn url<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let text = desk.page.text(at);
    if text.split_whitespace().all(|word| word.contains("://")) {
        desk.bid(Rule::URL, BlockKind::Embed, at, at + 1).add(Cost::Url).place();
    }
}
