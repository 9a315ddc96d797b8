//! Galleries: lines of captions, one under another, as the pictures went.

use alloc::vec::Vec;

use super::marks::mark_runs;
use super::scene::shows_scene;
use crate::piece::Piece;
use crate::shape::Ending;

/// How many lines make a gallery.
const LINES: usize = 4;
/// The longest of them, in bytes.
const LINE: usize = 200;
/// Where the verb of a scene stands, in words.
const VERB: usize = 8;

/// Finds runs of lines without a full stop, two fifths of which tell in the present what can be seen. One pass.
///
/// ```abnf
/// gallery = 4*line                 ; no full stop; "Ada Roe waves to the crowd"
/// ```
pub(super) fn galleries(source: &str, pieces: &[Piece]) -> Vec<bool> {
    mark_runs(pieces, is_line, |run| {
        let scenes = run.iter().filter(|piece| shows_scene(&source[piece.span], VERB)).count();
        run.len() >= LINES && scenes * 5 >= run.len() * 2
    })
}

fn is_line(piece: &Piece) -> bool {
    let shape = &piece.shape;
    piece.is_line()
        && piece.hit.is_none()
        && shape.len <= LINE
        && shape.words.all >= 4
        && shape.ending != Ending::Stop
}
