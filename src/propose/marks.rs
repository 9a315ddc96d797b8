//! What a pass over the whole page marks of its short lines: that they come back, that they stand in a row of their like.

use alloc::vec::Vec;

use super::{Page, cells, gallery, records, repeats};
use crate::piece::Piece;

/// For each piece, what holds of it.
#[derive(Debug)]
pub(super) struct Marks {
    /// The same short text stands elsewhere in the article.
    repeated: Vec<bool>,
    /// A neighbour says the same words: the text for a picture that is not shown, and what stands under it.
    twins: Vec<bool>,
    /// It stands in a gallery.
    gallery: Vec<bool>,
    /// It is a cell in a column of them.
    columns: Vec<bool>,
    /// It is one of several that give a result, a price, or a fact with its name in front.
    records: Vec<bool>,
}

impl Marks {
    pub(super) fn of(source: &str, pieces: &[Piece]) -> Self {
        Self {
            repeated: repeats::repeated(source, pieces),
            twins: repeats::twins(source, pieces),
            gallery: gallery::galleries(source, pieces),
            columns: cells::columns(pieces),
            records: records::records(source, pieces),
        }
    }
}

/// Marks the lines of each run of lines that `is_line` takes, if `holds` says that the run is what it looks for. One pass.
pub(super) fn mark_runs(
    pieces: &[Piece],
    is_line: impl Fn(&Piece) -> bool,
    holds: impl Fn(&[Piece]) -> bool,
) -> Vec<bool> {
    let mut marks = alloc::vec![false; pieces.len()];
    let mut start = 0;
    for run in pieces.split(|piece| !is_line(piece)) {
        let end = start + run.len();
        marks[start..end].fill(holds(run));
        start = end + 1;
    }
    marks
}

impl Page<'_> {
    /// Whether the same short text stands elsewhere too.
    pub(crate) fn is_repeated(&self, at: usize) -> bool {
        self.marks.repeated[at]
    }

    /// Whether a line beside the piece's says the same, and no more than a credit besides.
    pub(crate) fn is_twin(&self, at: usize) -> bool {
        self.marks.twins[at]
    }

    /// Whether the piece is one of the captions of a gallery.
    pub(crate) fn is_in_gallery(&self, at: usize) -> bool {
        self.marks.gallery[at]
    }

    /// Whether the piece is a cell of a table, in a line of its own.
    pub(crate) fn is_in_column(&self, at: usize) -> bool {
        self.marks.columns[at]
    }

    /// Whether the piece is one of several that give a result or a price.
    pub(crate) fn is_record(&self, at: usize) -> bool {
        self.marks.records[at]
    }
}
