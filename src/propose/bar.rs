//! Bars of buttons, "1.2k SHARES Facebook Twitter", "ShareTweetEmail"; players and galleries, "Current Time 0:00", "1 of 12".

use super::body::cells;
use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::fields::bar::{is_bar, is_counter, is_menu, player};
use crate::glance;
use crate::kind::BlockKind;
use crate::rule::Rule;

/// The longest bar, in bytes.
const LONGEST: usize = 240;

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    if piece.shape.len > LONGEST || is_in_post(page, at) {
        return;
    }
    let counts = || piece.glance.may_have(glance::DIGIT) && is_counter(page.text(at));
    if is_player(page, at) || counts() {
        desk.bid(Rule::NOISE, BlockKind::Other, at, at + 1).add(Cost::Player).place();
    }
    let edge = page.has_prose() && (page.is_after_prose(at) || page.is_before_prose(at));
    let fewest = if edge { 2 } else { 3 };
    let menu = piece.glance.may_have(glance::DIVIDER)
        && is_menu(page.text(at), fewest)
        && !page.beside(at).any(|other| is_menu(page.text(other), 2) || has_as_many_cells(page, at, other));
    if menu {
        desk.bid(Rule::NOISE, BlockKind::Other, at, at + 1).add(Cost::Menu).place();
    }
    if !is_bar(page.text(at)) {
        return;
    }
    desk.bid(Rule::PROMO, BlockKind::Promo, at, at + 1).add(Cost::Bar).place();
}

/// Whether two lines are rows of one table.
fn has_as_many_cells(page: &Page<'_>, at: usize, other: usize) -> bool {
    let count = cells(page.text(at));
    count > 2 && page.piece(other).shape.len <= LONGEST && cells(page.text(other)) == count
}

/// Whether the piece is a line of a post among other lines of one.
fn is_in_post(page: &Page<'_>, at: usize) -> bool {
    let posted = |at: usize| page.role(at).is_some();
    posted(at) && page.beside(at).any(posted)
}

/// Whether the piece is what is left of a player: alone, if nothing else is so called, or beside its like.
fn is_player(page: &Page<'_>, at: usize) -> bool {
    let parts = |at: usize| player(page.text(at));
    match parts(at) {
        0 => false,
        1 => page.beside(at).any(|other| parts(other) > 1),
        _ => true,
    }
}
