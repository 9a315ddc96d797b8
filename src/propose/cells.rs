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
        run.len() >= LINES && figures * 2 >= run.len() || figures >= ROWS - 1 && has_rows(run)
    })
}

/// The columns of a table at the most, and its rows at the least, the head of its columns being one.
const COLUMNS: usize = 6;
const ROWS: usize = 3;

/// Whether a run of cells is a table, read row by row: under the head no cell of the first column is a figure, and all of another
/// column are. A name may stand over it.
///
/// ```abnf
/// table = [ name ] 2*6head 2*( name 1*5cell )
/// ```
fn has_rows(run: &[Piece]) -> bool {
    let is_table = |cells: &[Piece], width: usize| {
        let column = |at: usize| cells[width..].iter().skip(at).step_by(width);
        let named = !column(0).any(is_figures) && !cells[..width].iter().any(is_figures);
        cells.len() % width == 0
            && cells.len() / width >= ROWS
            && named
            && (1..width).any(|at| column(at).all(is_figures))
    };
    (0..2).any(|name| (2..=COLUMNS).any(|width| run.len() > name + width && is_table(&run[name..], width)))
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
