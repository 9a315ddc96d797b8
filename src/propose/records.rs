//! Records: results, prices and facts with a label, a line each, which the page was made to list.

use alloc::vec::Vec;

use super::Page;
use super::marks::mark_runs;
use crate::piece::Piece;
use crate::scan;
use crate::shape::Ending;

/// How many lines make a list of them.
const LINES: usize = 4;
/// The longest of them, in bytes.
const LINE: usize = 140;

/// Finds lines that give a result or a price, if the page has several, and boxes of facts. Two passes over short lines.
///
/// ```abnf
/// record = *CHAR score / *CHAR price *CHAR            ; no full stop
/// ```
pub(super) fn records(source: &str, pieces: &[Piece]) -> Vec<bool> {
    let told: Vec<bool> = pieces.iter().map(|piece| is_line(piece) && tells(&source[piece.span])).collect();
    let several = told.iter().filter(|&&told| told).count() >= LINES;
    facts(source, pieces).into_iter().zip(told).map(|(fact, told)| fact || several && told).collect()
}

/// How many facts make a box of them, and the words of what names one.
const FACTS: usize = 3;
const NAME: usize = 3;
/// The longest of them, in bytes.
const FACT: usize = 80;

/// Finds runs of facts with their names in front, figures in half of them.
///
/// ```abnf
/// facts = 3*( 1*3WORD ":" SP 1*CHAR LINE-END )         ; "Engine: 1.8 litres", "Mileage: 31/40"
/// ```
fn facts(source: &str, pieces: &[Piece]) -> Vec<bool> {
    let is_fact = |piece: &Piece| {
        let text = &source[piece.span];
        piece.is_line()
            && piece.shape.len <= FACT
            && matches!(piece.shape.ending, Ending::None)
            && text.split_once(": ").is_some_and(|(name, _)| name.split(' ').count() <= NAME)
    };
    mark_runs(pieces, is_fact, |run| {
        let figures = run.iter().filter(|piece| source[piece.span].contains(|c: char| c.is_ascii_digit()));
        run.len() >= FACTS && figures.count() * 2 >= run.len()
    })
}

fn is_line(piece: &Piece) -> bool {
    let shape = &piece.shape;
    piece.is_line()
        && shape.len <= LINE
        && shape.words.numeric > 0
        && shape.words.numeric < shape.words.all
        && matches!(shape.ending, Ending::None)
}

fn tells(text: &str) -> bool {
    ends_in_score(text) || gives_price(text)
}

/// ```abnf
/// score = SP 1*3DIGIT ( "-" / "–" ) 1*3DIGIT / name SP 1*3DIGIT "," SP name SP 1*3DIGIT    ; "Northport d. Eastham 70-44"
/// ```
fn ends_in_score(text: &str) -> bool {
    let points = |word: &str| (1..=3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit());
    let last = |part: &str| part.rsplit(' ').next().is_some_and(points);
    let word = text.rsplit(' ').next().unwrap_or(text);
    let parted = word.split_once(['-', '–']).is_some_and(|(first, second)| points(first) && points(second));
    parted || text.split_once(", ").is_some_and(|(first, second)| last(first) && last(second))
}

/// Signs of currencies that stand beside their amount.
const CURRENCIES: [char; 6] = ['$', '€', '£', '¥', '₹', '₩'];

/// ```abnf
/// price = currency [ SP ] DIGIT / DIGIT [ SP ] currency
/// ```
fn gives_price(text: &str) -> bool {
    text.match_indices(CURRENCIES).any(|(at, sign)| {
        let digit = |c: char| c.is_ascii_digit();
        text[at + sign.len()..].trim_start_matches(' ').starts_with(digit)
            || text[..at].trim_end_matches(' ').ends_with(digit)
    })
}

impl Page<'_> {
    /// Whether the piece gives a label and a value, as a neighbour does: "ENGINE: 2.0 litres".
    pub(crate) fn is_labelled(&self, at: usize) -> bool {
        let has = |at: usize| has_label(self.text(at));
        has(at) && self.beside(at).any(has)
    }
}

/// Bytes up to which a line is a label and its value.
const LABELLED: usize = 240;

fn has_label(text: &str) -> bool {
    let labelled = |colon| 0 < colon && colon < 30 && colon + 2 < text.len();
    text.len() <= LABELLED && scan::split_label(text).is_some_and(|(label, _)| labelled(label.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results() {
        for text in ["Northport d. Eastham 70-44", "Rovers – United 3–1", "Otters 24, Herons 17"] {
            assert!(ends_in_score(text), "{text}");
        }
        for text in
            ["The season of 2016-17", "Doors open at 7:30", "Otters beat Herons", "In 1999, 24 of them"]
        {
            assert!(!ends_in_score(text), "{text}");
        }
    }

    #[test]
    fn prices() {
        for text in ["Kettle, two litres, for $39.99", "Lamp now 20 € (was 25)", "Adults: 60,000₩"] {
            assert!(gives_price(text), "{text}");
        }
        assert!(!gives_price("The price of a $ sign") && !gives_price("Forty crowns"));
    }
}
