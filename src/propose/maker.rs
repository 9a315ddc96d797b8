//! Who made a picture: what stands beside a caption, or behind it in its line.

use super::Page;
use super::readings::Readings;
use crate::fields::byline::BylineShape;
use crate::fields::name::is_person_name;
use crate::kind::BlockKind;
use crate::lexicon::Place;
use crate::piece::Piece;
use crate::scan;
use crate::shape::Ending;

/// The longest caption in front of an agency alone, in bytes.
const CAPTION: usize = 320;
/// Words that tell what a picture shows, at the least.
const TELLS: usize = 5;

/// Whether the piece ends in a credit, or opens a line that goes on with one: it tells of a picture.
pub(super) fn is_credited(readings: &Readings<'_>, pieces: &[Piece], at: usize) -> bool {
    let below = at + 1;
    readings.ends_in_credit(at)
        || !pieces[at].closes
            && below < pieces.len()
            && (readings.credit(below).is_some() || is_agency_alone(readings, pieces, below))
}

/// Whether an agency or a newsroom alone closes the line that another piece opens.
fn is_agency_alone(readings: &Readings<'_>, pieces: &[Piece], at: usize) -> bool {
    let piece = &pieces[at];
    let sourced = || piece.shape.words.all <= 3 && piece.hit.is_some_and(|hit| hit.kind == BlockKind::Source);
    !piece.opens && piece.closes && (readings.byline(at) == Some(BylineShape::Newsroom) || sourced())
}

impl Page<'_> {
    /// Whether the pieces at `at` are a credit: in one line, or a photographer over an agency.
    pub(crate) fn is_credit_at(&self, at: usize) -> bool {
        at < self.pieces.len()
            && (self.credit(at).is_some() || self.is_photographer(at) || self.is_agency_behind(at))
    }

    /// Whether a person's name alone stands over a line that is a credit.
    pub(crate) fn is_photographer(&self, at: usize) -> bool {
        let (piece, text) = (&self.pieces[at], self.text(at));
        piece.is_line()
            && (2..=4).contains(&piece.shape.words.all)
            && at + 1 < self.pieces.len()
            && self.credit(at + 1).is_some_and(|credit| credit.photographer().is_none())
            && !self.text(at + 1).contains(['(', '[', ':'])
            && is_person_name(text)
    }

    /// Whether the piece is an agency alone behind the sentence or two that open its line, on top or among the story's
    /// paragraphs: behind the last of those it says whose copy the story is.
    ///
    /// ```abnf
    /// behind = 1*2sentence SP agency         ; "A tram in Harbour Town on Monday. Reuters"
    /// ```
    pub(crate) fn is_agency_behind(&self, at: usize) -> bool {
        let caption =
            |above: &Piece| above.opens && above.shape.len <= CAPTION && above.shape.ending == Ending::Stop;
        !self.is_after_prose(at)
            && is_agency_alone(&self.readings, self.pieces, at)
            && (self.is_before_prose(at) || self.above(at).is_some_and(caption))
    }

    /// Whether the label of a credit stands in front of what is no credit: words that tell what the picture shows.
    ///
    /// ```abnf
    /// told = credit-label ":" SP 5*WORD      ; "Photo: Trams stand at the quay."
    /// ```
    pub(crate) fn tells_behind_label(&self, at: usize) -> bool {
        let Some(hit) = self.piece(at).hit.filter(|hit| hit.kind == BlockKind::Credit) else { return false };
        if hit.place != Place::Label || self.credit(at).is_some() {
            return false;
        }
        let told = &self.text(at)[hit.end..];
        let small = scan::spaced(told).filter(|word| word.len() > 3 && word.starts_with(char::is_lowercase));
        scan::spaced(told).count() >= TELLS && small.count() >= 2
    }
}
