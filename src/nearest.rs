//! Which of the valid names a wrong one was meant to be.

use alloc::vec::Vec;
use core::fmt;

/// What may have been meant, behind a message.
pub(crate) struct Hint<'a>(pub(crate) Option<&'a str>);

impl fmt::Display for Hint<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |name| write!(f, "; is it `{name}`?"))
    }
}

/// The length of a text that is no name, whatever it is near.
const TOO_LONG: usize = 64;

/// The name of `names` that is the fewest edits from `wrong`, the first of several, if at most a third of it is wrong.
pub(crate) fn nearest<S: AsRef<str>>(wrong: &str, names: impl IntoIterator<Item = S>) -> Option<S> {
    if wrong.len() > TOO_LONG {
        return None;
    }
    let most = wrong.chars().count().div_ceil(3);
    let names = names.into_iter();
    let near = names.map(|name| (distance(wrong, name.as_ref()), name)).filter(|&(edits, _)| edits <= most);
    near.min_by_key(|&(edits, _)| edits).map(|(_, name)| name)
}

/// The edits from `a` to `b`: characters put in, left out or changed (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (above, from) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = above + 1;
        for (at, &to) in b.iter().enumerate() {
            let changed = diagonal + usize::from(from != to);
            diagonal = row[at + 1];
            row[at + 1] = changed.min(diagonal + 1).min(row[at] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_edits() {
        assert_eq!(distance("", "bio"), 3);
        assert_eq!(distance("captoin", "caption"), 2);
        assert_eq!(distance("label", "label"), 0);
    }

    #[test]
    fn takes_the_first_of_the_nearest() {
        let names = ["label", "start", "whole"];
        assert_eq!(nearest("lable", names.iter()), Some(&"label"));
        assert_eq!(nearest("x", names.iter()), None);
    }
}
