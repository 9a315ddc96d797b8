//! Who made a picture: what stands beside a caption, or behind it in its line.

use super::Page;
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

impl Page<'_> {
    /// Whether the pieces at `at` are a credit: in one line, or a photographer over an agency.
    pub(crate) fn is_credit_at(&self, at: usize) -> bool {
        at < self.pieces.len()
            && (self.credit(at).is_some() || self.is_photographer(at) || self.is_agency_behind(at))
    }

    /// Whether a person's name alone stands over a line that is a credit.
    pub(crate) fn is_photographer(&self, at: usize) -> bool {
        let (piece, text) = (&self.pieces[at], self.text(at));
        piece.opens
            && piece.closes
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
        let piece = &self.pieces[at];
        if piece.opens || !piece.closes || self.is_after_prose(at) {
            return false;
        }
        let signs = self.byline(at) == Some(BylineShape::Newsroom)
            || piece.shape.words.all <= 3 && self.hit_kind(at) == Some(BlockKind::Source);
        let caption =
            |above: &Piece| above.opens && above.shape.len <= CAPTION && above.shape.ending == Ending::Stop;
        signs && (self.is_before_prose(at) || self.above(at).is_some_and(caption))
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
