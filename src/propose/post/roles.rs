//! What each piece is to a post, of itself or beside the ones above it.

use alloc::vec::Vec;

use super::LONGEST;
use crate::fields::post::{
    PostLine, ends_with_signature, holds_sound, is_day, is_undated_name, line_role, may_have_role,
};
use crate::piece::Piece;

/// How many lines below a widget's handle its day may stand.
const WIDGET: usize = 4;

/// What each piece is to a post: what its line is, or what the line above makes of it. A day alone under a signature that
/// has none is that one's; words under who posted them and when are those; a sound under a handle is a video's.
pub(in crate::propose) fn roles(source: &str, pieces: &[Piece]) -> Vec<Option<PostLine>> {
    let mut roles: Vec<Option<PostLine>> = Vec::with_capacity(pieces.len());
    let mut handle = None;
    for (at, piece) in pieces.iter().enumerate() {
        let line = &source[piece.span];
        let role = if may_have_role(line, piece.glance) { line_role(line) } else { None };
        let above = roles.last().copied().flatten();
        let named = at.checked_sub(1).filter(|&above| roles[above].is_none() && pieces[above].is_line());
        if let Some(above) =
            named.filter(|&above| is_undated_name(&source[pieces[above].span]) && is_day(line))
        {
            roles[above] = Some(PostLine::Undated);
            roles.push(Some(PostLine::Stamp));
            continue;
        }
        if matches!(role, Some(PostLine::Handle | PostLine::Named)) {
            handle = Some(at);
        }
        let under = |above| match above {
            PostLine::Counts => (is_day(line) && line.contains(':')).then_some(PostLine::Stamp),
            PostLine::Signature | PostLine::SignedWords => {
                let signature = ends_with_signature(&source[pieces[at - 1].span]);
                (is_day(line) && signature.is_some_and(|it| it.date().is_none())).then_some(PostLine::Stamp)
            }
            PostLine::Headed => {
                (line.len() <= LONGEST && piece.hit.is_none()).then_some(PostLine::HeadedWords)
            }
            PostLine::Handle => holds_sound(line).then_some(PostLine::Sound),
            _ => None,
        };
        let sounds = || line.starts_with('♬') && source[pieces[at - 1].span].starts_with('@');
        let sound = (at > 0 && role.is_none() && sounds()).then_some(PostLine::Sound);
        let role = role.or(sound).or_else(|| above.and_then(under)).or_else(|| {
            let headed = handle.is_some_and(|handle| (2..=WIDGET).contains(&(at - handle)));
            (headed && line.contains(':') && is_day(line)).then_some(PostLine::Stamp)
        });
        roles.push(role);
    }
    roles
}
