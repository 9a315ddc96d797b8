//! What the story says again of what stands over it, by the stems of longer words: a deck and a headline tell what the story
//! will, and a story goes on from what its own sentences have told.

use super::Page;
use super::prose::runs;
use crate::letter;
use crate::lexicon::first_letters;
use crate::scan;
use crate::work;

/// How many pieces from the top are looked for in the story.
const TOP: usize = 5;
/// Characters that a word has at least, for its stem to tell anything.
const WORD: usize = 5;
/// Characters of a stem.
const STEM: usize = 6;
/// Stems of a piece.
const STEMS: usize = 48;

/// Whether the first running text below the piece, which stands near the top, says half of it again: of three stems at the least.
pub(super) fn is_told_again(page: &Page<'_>, at: usize) -> bool {
    if at >= TOP {
        return false;
    }
    let stems = Stems::of(page.text(at));
    let below = page.pieces[at + 1..].iter().find(|piece| runs(piece)).filter(|_| stems.len >= 3);
    below.is_some_and(|story| stems.share(stems.found_in(&page.source[story.span])) >= 50)
}

/// The stems of a text's longer words, each once.
struct Stems {
    stems: [u64; STEMS],
    len: usize,
    /// A bit for each.
    sieve: u64,
}

impl Stems {
    fn of(text: &str) -> Self {
        let mut all = Self { stems: [0; STEMS], len: 0, sieve: 0 };
        for stem in stems(text) {
            if all.len < STEMS && all.place(stem).is_none() {
                all.stems[all.len] = stem;
                all.len += 1;
                all.sieve |= 1 << (stem % 64);
            }
        }
        all
    }

    fn place(&self, stem: u64) -> Option<usize> {
        let may = self.sieve & 1 << (stem % 64) != 0;
        self.stems[..self.len].iter().position(|&known| may && known == stem)
    }

    /// How many of the stems have a bit in `found`, in hundredths.
    fn share(&self, found: u64) -> u32 {
        found.count_ones() * 100 / self.len.max(1) as u32
    }

    /// A bit for each stem that `text` has too.
    fn found_in(&self, text: &str) -> u64 {
        work::count(text.len());
        stems(text).filter_map(|stem| self.place(stem)).fold(0, |found, place| found | 1 << place)
    }
}

/// For each longer word, a number for the small letters that it begins with.
fn stems(text: &str) -> impl Iterator<Item = u64> {
    scan::words(text).filter(|word| word.len() >= WORD).filter_map(|word| {
        if let Some(stem) = ascii_stem(word) {
            return Some(stem);
        }
        let (mut stem, mut len) = (0xCBF2_9CE4_8422_2325_u64, 0);
        for c in word.chars().take(STEM) {
            let small = letter::small(c).unwrap_or(c);
            stem = (stem ^ u64::from(u32::from(small))).wrapping_mul(0x100_0000_01B3);
            len += 1;
        }
        (len >= WORD).then_some(stem ^ stem >> 29)
    })
}

/// The number of a stem of ASCII, read at once: no stem with other letters is the same.
fn ascii_stem(word: &str) -> Option<u64> {
    let start = &word.as_bytes()[..word.len().min(STEM)];
    let (stem, len) = first_letters(start);
    let mixed = stem.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (len == start.len()).then_some(mixed ^ mixed >> 29)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stems_are_the_small_letters_that_longer_words_begin_with() {
        let stems = Stems::of("The Councils voted; council VOTES, Straßenbahn straßenbahnen");
        assert_eq!(stems.len, 4);
        let found = stems.found_in("a council that met in a Straßenbahnhof");
        assert_eq!(stems.share(found), 50);
        assert_eq!(stems.share(stems.found_in("")), 0);
        assert_eq!(Stems::of("to be or not to be").share(0), 0);
    }
}
