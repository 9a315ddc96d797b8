//! Pictures: captions and credits.

use super::{Desk, Sink};
use crate::cost::Cost;
use crate::fields::caption;
use crate::kind::BlockKind;
use crate::lexicon::scenes::SCENES;
use crate::lexicon::words::holds;
use crate::rule::Rule;
use crate::shape::Ending;

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    caption(desk, at);
    credit(desk, at);
}

/// ```abnf
/// caption = 3*60WORD               ; beside a credit, or a line of its own that tells what can be seen
/// ```
fn caption<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let shape = &piece.shape;
    if shape.len > 700 || shape.words.all < 2 && !shape.is_long() {
        return;
    }
    let text = page.text(at);
    let credited = caption::tail_credit(text).is_some();
    let before_credit =
        page.pieces.get(at + 1).is_some_and(|next| caption::credit(&page.source[next.span]).is_some());
    if shape.is_long() && !credited && !before_credit {
        return;
    }
    desk.bid(Rule::CAPTION, BlockKind::Caption, at, at + 1)
        .add(Cost::Caption)
        .when(credited, Cost::CaptionCredited)
        .when(before_credit, Cost::CaptionOverCredit)
        .when(shape.ending == Ending::Stop, Cost::CaptionStopped)
        .when(shape.words.is_title(), Cost::CaptionTitle)
        .when(shape.is_long(), Cost::CaptionLong)
        .when(shows_scene(text), Cost::CaptionScene)
        .when(!shape.is_long() && shape.words.numeric > 0, Cost::CaptionDated)
        .when(page.is_before_prose(at), Cost::CaptionBeforeProse)
        .when(page.is_repeated(at), Cost::CaptionRepeated)
        .when(page.is_titular(at + 1) || at > 0 && page.is_titular(at - 1), Cost::CaptionAmongTitles)
        .place();
}

/// How many words of a line are looked at for a scene.
const SCENE: usize = 24;

/// Whether a line tells in the present what can be seen: "Ada Roe waves to the crowd".
fn shows_scene(text: &str) -> bool {
    let words = text.split([' ', '\n']).take(SCENE);
    words.map(|word| word.trim_end_matches([',', '.', ')', ':'])).any(|word| holds(SCENES, word))
}

/// ```abnf
/// credit = "(" ( label name / name "/" agency ) ")" / label name / name "/" agency     ; see `fields::caption`
/// ```
fn credit<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    if let Some(credit) = caption::credit(page.text(at)) {
        let sure = credit.photographer().is_some() && credit.agency().is_some();
        desk.bid(Rule::CREDIT, BlockKind::Credit, at, at + 1)
            .add(if sure { Cost::CreditWhole } else { Cost::CreditPart })
            .when(page.is_before_prose(at) && at == 0, Cost::CreditFirst)
            .place();
    }
}
