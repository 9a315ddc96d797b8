//! What a run met with, told at its end.

use std::fmt;
use std::ops::AddAssign;

use tearsheet::{Article, BlockKind, Dropped};

/// Articles, their blocks and characters by kind, what a view dropped of them, and lines that were none.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) articles: u64,
    pub(crate) rejects: u64,
    kinds: [Row; BlockKind::ALL.len()],
}

#[derive(Clone, Copy, Default)]
struct Row {
    blocks: u64,
    chars: u64,
    dropped_blocks: u64,
    dropped_chars: u64,
}

impl Tally {
    pub(crate) fn add_article(&mut self, article: &Article<'_>) {
        self.articles += 1;
        for block in article.blocks() {
            let row = &mut self.kinds[block.kind() as usize];
            row.blocks += 1;
            row.chars += block.text().as_str().chars().count() as u64;
        }
    }

    pub(crate) fn add_dropped(&mut self, dropped: &Dropped) {
        for (kind, count) in dropped.kinds() {
            let row = &mut self.kinds[kind as usize];
            row.dropped_blocks += count.blocks() as u64;
            row.dropped_chars += count.chars() as u64;
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.articles += other.articles;
        self.rejects += other.rejects;
        for (row, more) in self.kinds.iter_mut().zip(other.kinds) {
            row.blocks += more.blocks;
            row.chars += more.chars;
            row.dropped_blocks += more.dropped_blocks;
            row.dropped_chars += more.dropped_chars;
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} articles, {} lines rejected", self.articles, self.rejects)?;
        let rows = || BlockKind::ALL.iter().zip(&self.kinds).filter(|(_, row)| row.blocks > 0);
        let drops = rows().any(|(_, row)| row.dropped_blocks > 0);
        if rows().next().is_some() {
            write!(f, "\n  {:<12} {:>9} {:>12}", "kind", "blocks", "characters")?;
            write!(f, "{}", if drops { "   dropped: blocks, characters" } else { "" })?;
        }
        for (kind, row) in rows() {
            write!(f, "\n  {kind:<12} {:>9} {:>12}", row.blocks, row.chars)?;
            if row.dropped_blocks > 0 {
                write!(f, " {:>17} {:>11}", row.dropped_blocks, row.dropped_chars)?;
            }
        }
        Ok(())
    }
}
