//! Choices: where a generated text comes from. A fuzzer's bytes, proptest's and a seeded generator's are all choices,
//! so that there is one generator of texts.

/// A source of choices.
pub trait Choices {
    /// A number below `bound`, or 0 where `bound` is 0 or the source has run dry.
    fn below(&mut self, bound: usize) -> usize;

    /// One of `items`.
    ///
    /// # Panics
    /// Where `items` is empty.
    fn pick<'t, T: ?Sized>(&mut self, items: &[&'t T]) -> &'t T {
        items[self.below(items.len())]
    }

    /// True once in `times`; never where the source has run dry.
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }
}

/// Two bytes a choice.
#[derive(Clone, Debug)]
pub struct Bytes<'b>(pub &'b [u8]);

impl Choices for Bytes<'_> {
    fn below(&mut self, bound: usize) -> usize {
        let (high, low) = match *self.0 {
            [high, low, ..] => (high, low),
            _ => (0, 0),
        };
        self.0 = self.0.get(2..).unwrap_or_default();
        usize::from(u16::from_be_bytes([high, low])).checked_rem(bound).unwrap_or(0)
    }
}

/// Marsaglia's xorshift of 64 bits: the same seed gives the same choices everywhere.
#[derive(Clone, Debug)]
pub struct XorShift(u64);

impl XorShift {
    /// A generator with that seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed ^ 0x9E37_79B9_7F4A_7C15)
    }
}

impl Choices for XorShift {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 16) as usize).checked_rem(bound).unwrap_or(0)
    }
}
