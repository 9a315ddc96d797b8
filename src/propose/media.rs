//! Pictures: captions and credits.

use super::{Desk, Sink};
use crate::cost::Cost;
use crate::kind::BlockKind;
use crate::rule::Rule;
use crate::shape::Ending;

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    caption(desk, at);
}

/// ```abnf
/// caption = 3*60WORD               ; beside a credit, or a line of its own that tells what can be seen
/// ```
fn caption<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let shape = &piece.shape;
    if shape.is_long() || shape.words.all < 2 {
        return;
    }
    desk.bid(Rule::CAPTION, BlockKind::Caption, at, at + 1)
        .add(Cost::Caption)
        .when(shape.ending == Ending::Stop, Cost::CaptionStopped)
        .when(shape.words.is_title(), Cost::CaptionTitle)
        .place();
}
