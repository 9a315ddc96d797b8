//! What the story says again of what stands over it, by the stems of longer words: a deck and a headline tell what the story
//! will, and a story goes on from what its own sentences have told.

use super::Page;
use super::prose::runs;
use crate::fields::slice::head;
use crate::letter;
use crate::scan;
use crate::work;

/// How many pieces from the top are looked for in the story.
const TOP: usize = 5;
/// How many bytes of the story they are looked for in.
const STORY: usize = 3000;
/// Characters that a word has at least, for its stem to tell anything.
const WORD: usize = 5;
/// Characters of a stem.
const STEM: usize = 6;
/// Stems of a piece.
const STEMS: usize = 48;

/// What the story says again of a piece near the top.
#[derive(Clone, Copy, Debug)]
pub(super) struct Echo {
    /// Of the piece's own stems, those that stand in the story, in hundredths.
    pub(super) story: u32,
    /// Those that the first running text below it has, in hundredths.
    pub(super) next: u32,
    /// The same of the stems of all that stands at the top, as far as the piece.
    pub(super) top: u32,
}

impl Echo {
    /// What the story says again of a piece near the top: nothing, of one with less than three stems.
    pub(super) fn of(page: &Page<'_>, at: usize) -> Option<Self> {
        if at >= TOP {
            return None;
        }
        let stems = Stems::of(page.text(at));
        let next =
            (at + 1..page.pieces.len()).find(|&next| runs(page.piece(next))).filter(|_| stems.len >= 3)?;
        let (start, end) = (page.piece(next).span.start(), page.piece(next).span.end());
        let top =
            Stems::of(head(&page.source[page.pieces[0].span.start()..page.piece(at).span.end()], STORY));
        let in_next = stems.found_in(&page.source[start..end]);
        let in_story = stems.found_in(head(&page.source[end..], STORY)) | in_next;
        let top_in_next = top.found_in(&page.source[start..end]);
        Some(Self { story: stems.share(in_story), next: stems.share(in_next), top: top.share(top_in_next) })
    }
}

/// Whether the first running text below the piece says half of it again.
pub(super) fn is_told_again(page: &Page<'_>, at: usize) -> bool {
    Echo::of(page, at).is_some_and(|echo| echo.next >= 50)
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
        let (mut stem, mut len) = (0xCBF2_9CE4_8422_2325_u64, 0);
        for c in word.chars().take(STEM) {
            let small = letter::small(c).unwrap_or(c);
            stem = (stem ^ u64::from(u32::from(small))).wrapping_mul(0x100_0000_01B3);
            len += 1;
        }
        (len >= WORD).then_some(stem ^ stem >> 29)
    })
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
