//! Notes of the desk: what they are for, and of what date.

mod told;

pub(crate) use told::{Told, told};

use crate::fields::date::{self, DateMention};
use crate::fields::slice::{head, text_in};
use crate::kind::{BlockKind, NoteKind};
use crate::lexicon::stamp::{CORRECTED, UPDATED};
use crate::lexicon::words::holds;
use crate::lexicon::{Fine, Hit, Place, find_inside, lookup};
use crate::span::{Span, is_space};
use crate::text::Text;
use crate::time::PartialDate;

/// What a note is for shows in its first sentences: nothing behind these bytes is looked at.
const LOOKED_AT: usize = 800;

/// A label with a date in it is no longer: `CORRECTION (June 5, 2017, 3 p.m. ET):`
const LONGEST_LABEL: usize = 80;

/// The desk speaking to the reader.
///
/// ```
/// use tearsheet::{Note, NoteKind};
///
/// let note = Note::parse("Correction, June 5, 2017: An earlier version of this story misstated the fare.");
/// assert_eq!(note.kind(), NoteKind::Correction);
/// assert_eq!(note.label().unwrap(), "Correction, June 5, 2017:");
/// assert_eq!(note.date().unwrap().date().unwrap().to_string(), "2017-06-05");
/// assert_eq!(note.text(), "An earlier version of this story misstated the fare.");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note<'a> {
    span: Span,
    kind: NoteKind,
    label: Option<Text<'a>>,
    text: Text<'a>,
    date: Option<DateMention<'a>>,
}

impl<'a> Note<'a> {
    /// Reads a note. Looks at its first 800 bytes.
    #[must_use]
    pub fn parse(text: &'a str) -> Self {
        Self::read(text, Span::new(0, text.len()))
    }

    /// Reads the block that `span` covers, known to be a note.
    pub(crate) fn read(source: &'a str, span: Span) -> Self {
        let span = span.trimmed(source);
        let note = &source[span];
        let label = label_end(note);
        let at = span.start() + label;
        let text = Text::new(source, Span::new(at, span.end()).trimmed(source));
        let label = (label > 0).then(|| Text::new(source, Span::new(span.start(), at)));
        let date =
            dated(note, label).map(|(words, date)| DateMention::new(text_in(source, words), Some(date)));
        Self { span, kind: kind_of(note), label, text, date }
    }

    /// Where it stands, in bytes.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// What it is for.
    #[must_use]
    pub const fn kind(&self) -> NoteKind {
        self.kind
    }

    /// The label in front of it, with its mark: `Editor's note:`.
    #[must_use]
    pub const fn label(&self) -> Option<Text<'a>> {
        self.label
    }

    /// What it says, without the label.
    #[must_use]
    pub const fn text(&self) -> Text<'a> {
        self.text
    }

    /// When the story was corrected or updated, where the note says so.
    #[must_use]
    pub const fn date(&self) -> Option<DateMention<'a>> {
        self.date
    }
}

/// What a note is for, by its label and by what it says; an editor's note where neither tells.
pub(crate) fn kind_of(note: &str) -> NoteKind {
    let note = head(note, LOOKED_AT);
    let kind = |text: &str| lookup(text, None).as_ref().and_then(fine);
    let label = label_end(note);
    let kinds = [kind(note), dated_kind(&note[..label]), kind(&note[label..])];
    let found = kinds.into_iter().flatten().chain(inside(note)).min_by_key(|&kind| rank(kind));
    found.unwrap_or(NoteKind::EditorsNote)
}

/// `UPDATED 10/18/17:` is known by its first word.
fn dated_kind(label: &str) -> Option<NoteKind> {
    let word = label.split(|c: char| !c.is_alphabetic()).next()?;
    let update = holds(UPDATED, word).then_some(NoteKind::Update);
    lookup(word, None).as_ref().and_then(fine).or(update)
}

/// The kinds that formulas inside `note` stand for.
fn inside(note: &str) -> impl Iterator<Item = NoteKind> {
    let mut at = 0;
    core::iter::from_fn(move || {
        let hit = find_inside(&note[at..], None)?;
        at += hit.end.max(1);
        Some(fine(&hit))
    })
    .flatten()
}

fn fine(hit: &Hit) -> Option<NoteKind> {
    match hit.fine {
        Fine::Note(kind) => Some(kind),
        _ => None,
    }
}

/// Which of several kinds a note is: what withdraws and corrects before what explains.
const fn rank(kind: NoteKind) -> u8 {
    match kind {
        NoteKind::Advisory => 0,
        NoteKind::Retraction => 1,
        NoteKind::Correction => 2,
        NoteKind::Clarification => 3,
        NoteKind::Disclosure => 4,
        NoteKind::ContentWarning => 5,
        NoteKind::Signpost => 6,
        NoteKind::Update => 7,
        NoteKind::EditorsNote => 8,
    }
}

/// The length of the label of a note, its mark included: of the lexicon, or with a date in it.
fn label_end(note: &str) -> usize {
    match lookup(note, None) {
        Some(hit) if hit.kind == BlockKind::Note && hit.place == Place::Label => hit.end,
        _ => short_label(note).or_else(|| dated_label(note)).unwrap_or(0),
    }
}

/// What stands before the first colon, where that alone is a note: a longer form may hide the label (`Eds: ..`).
fn short_label(note: &str) -> Option<usize> {
    let colon = head(note, LONGEST_LABEL).find(':')? + 1;
    let hit = lookup(&note[..colon], None)?;
    (hit.kind == BlockKind::Note && hit.end + 1 >= colon).then_some(colon)
}

/// `dated-label = word *(any) date *(any) ":"`, of 80 bytes at most
fn dated_label(note: &str) -> Option<usize> {
    let window = head(note, LONGEST_LABEL);
    let (word, _) = window.split_once(|c: char| !c.is_alphabetic())?;
    let (span, _) = date::find(window)?;
    // A colon in front of a digit stands in a time of day.
    let mark = window[span.end()..].find(": ").or_else(|| window[span.end()..].find(":\n"));
    let end = match mark {
        Some(at) => span.end() + at + 1,
        None if window.len() == note.len() && note.ends_with(':') => note.len(),
        None => return None,
    };
    (holds(UPDATED, word) || holds(CORRECTED, word)).then_some(end)
}

/// Whether a label of notes with a date in it opens `text`: `Korrektur (3. Juni):`, `Erratum du 3 juin 2019 :`.
///
/// ```abnf
/// dated-label = label ["," / "("] *WORD date *CHAR ":" SP      ; a label of the lexicon that could stand alone
/// ```
pub(crate) fn opens_with_dated_label(text: &str) -> bool {
    let Some(colon) = head(text, LONGEST_LABEL).find(": ") else { return false };
    let label = &text[..colon];
    let Some((span, _)) = date::find(label) else { return false };
    let words = label[..span.start()].trim_end_matches(|c: char| is_space(c) || matches!(c, '(' | '[' | ','));
    // `Erratum du`
    let shorter = words.rsplit_once(is_space).map_or("", |(words, _)| words);
    let labels = |words: &str| {
        lookup(words, None).is_some_and(|hit| hit.kind == BlockKind::Note && hit.end == words.len())
    };
    span.start() > 0 && (labels(words) || labels(shorter))
}

/// The date in the label, or behind `corrected on`.
fn dated<'a>(note: &'a str, label: Option<Text<'a>>) -> Option<(&'a str, PartialDate)> {
    if let Some(found) = label.and_then(|label| Some((label.as_str(), date::find(label.as_str())?))) {
        let (label, (span, date)) = found;
        return Some((&label[span], date));
    }
    let note = head(note, LOOKED_AT);
    let (span, date) = date::find(note)?;
    let mut before = note[..span.start()].trim_end_matches(is_space).rsplit(is_space);
    let (_, verb) = (before.next()?, before.next()?);
    (holds(UPDATED, verb) || holds(CORRECTED, verb)).then(|| (&note[span], date))
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn kinds() {
        for (note, kind) in [
            ("Editor's note: The author rides the tram.", NoteKind::EditorsNote),
            ("Correction: The fare is two euros.", NoteKind::Correction),
            ("Editor's note: An earlier version of this story misstated the fare.", NoteKind::Correction),
            ("CLARIFICATION: This story has been updated to clarify the fare.", NoteKind::Clarification),
            ("Editor's note: This story has been updated.", NoteKind::Update),
            ("UPDATED 10/18/17, 2:45 p.m. ET:", NoteKind::Update),
            ("NOTE: Video at the end of the article.", NoteKind::Signpost),
            ("^Eds: With AP Photos.", NoteKind::Advisory),
            ("The views expressed in this article are the author's own.", NoteKind::Disclosure),
            ("Note: This story has images that some readers may find distressing.", NoteKind::ContentWarning),
            ("Trams have bells.", NoteKind::EditorsNote),
            ("", NoteKind::EditorsNote),
        ] {
            assert_eq!(kind_of(note), kind, "{note}");
        }
    }

    #[test]
    fn labels_with_a_date() {
        let note = Note::parse("UPDATED 10/18/17, 2:45 p.m. ET: The trams run again.");
        assert_eq!(note.label().unwrap(), "UPDATED 10/18/17, 2:45 p.m. ET:");
        assert_eq!(note.text(), "The trams run again.");
        assert_eq!(note.date().unwrap().date().unwrap().to_string(), "--10-18");
    }

    #[test]
    fn labels_that_a_date_stands_behind_in_any_language() {
        for text in [
            "Korrektur (3. Juni 2019): Die Fähre fährt um neun.",
            "Berichtigung, 3. Juni: Die Fähre fährt um neun.",
            "Rectificatie (3 juni): De pont vaart om negen uur.",
            "Rectificatif du 3 juin 2019 : le bac part à neuf heures.",
            "Correction, June 3, 2019: The ferry leaves at nine.",
        ] {
            assert!(opens_with_dated_label(text), "{text}");
        }
        for text in
            ["Ferry (June 3, 2019): a log", "June 3, 2019: The ferry leaves.", "Korrektur am Kurs (3. Juni)"]
        {
            assert!(!opens_with_dated_label(text), "{text}");
        }
    }

    #[test]
    fn the_day_of_the_correction_and_no_other() {
        let note = Note::parse("This story was corrected on June 5, 2017 to show the fare.");
        assert_eq!(note.date().unwrap().text(), "June 5, 2017");
        let note = Note::parse("An earlier version said that trams stopped on June 5, 2017.");
        assert_eq!(note.date(), None);
    }

    #[test]
    fn spans_are_those_of_the_source() {
        let source = "Trams.\n\nNOTE: Bells ring.\n";
        let note = Note::read(source, Span::new(8, source.len()));
        assert_eq!((&source[note.span()], note.text().as_str()), ("NOTE: Bells ring.", "Bells ring."));
    }
}
