//! Columns of cells: a table that lost its rows, each cell in a line of its own.

use alloc::vec::Vec;

use super::marks::mark_runs;
use crate::piece::Piece;
use crate::shape::Ending;

/// How many lines make a column.
const LINES: usize = 16;
/// The longest cell, in bytes.
const CELL: usize = 40;

/// Finds runs of lines as short as cells, half of which are figures and nothing else: what stands between the figures names
/// whose they are. One pass.
///
/// ```abnf
/// column = 16*cell                 ; half of them figures
/// cell   = 1*4WORD / *WORD 1*DIGIT ; no full stop
/// ```
pub(super) fn columns(pieces: &[Piece]) -> Vec<bool> {
    mark_runs(pieces, is_cell, |run| {
        let figures = run.iter().filter(|piece| is_figures(piece)).count();
        run.len() >= LINES && figures * 2 >= run.len()
    })
}

fn is_cell(piece: &Piece) -> bool {
    let shape = &piece.shape;
    piece.is_line() && shape.len <= CELL && shape.words.all <= 4 && shape.ending != Ending::Colon
}

/// Whether the piece has figures and no other words.
fn is_figures(piece: &Piece) -> bool {
    let words = &piece.shape.words;
    words.all > 0 && words.numeric == words.all
}
