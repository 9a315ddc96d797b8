//! What a text tells of a picture: the words alone, wherever they stand.

use crate::lexicon::scenes::{
    IN, IN_PICTURE, MANY_ACT, OF, PICTURES, PLACING, SCENES, SETTING, SHOWN, TAKEN, THIS_PICTURE,
};
use crate::lexicon::words::holds;
use crate::scan;

/// Whether the first `most` words of a line tell in the present what can be seen: "Ada Roe waves to the crowd".
pub(super) fn shows_scene(text: &str, most: usize) -> bool {
    scan::spaced(text).take(most).any(|word| holds(SCENES, word))
}

/// How many words of a line are looked at for what kind of picture it is.
const PICTURED: usize = 10;

/// Whether the first words say that there is a picture, and what is to be seen in it: "This file photo shows ..", "Illustration
/// of ..".
pub(super) fn is_pictured(text: &str) -> bool {
    let (mut named, mut last) = (false, false);
    for (at, word) in scan::spaced(text).take(PICTURED).enumerate() {
        if named && holds(SHOWN, word) || last && at <= 3 && holds(OF, word) {
            return true;
        }
        last = holds(PICTURES, word);
        named |= last;
    }
    false
}

/// How many words may stand between "in" and the picture: "in this July 4, 2011, file photo".
const DAYS: usize = 6;

/// Whether the sentence says that what it tells is to be seen in the picture beside it.
///
/// `in-this = in *6WORD picture        ; one of the words is "this", "undated", "file"`
pub(super) fn is_in_this_picture(sentence: &str) -> bool {
    let (mut since, mut this) = (usize::MAX, false);
    for word in scan::spaced(sentence) {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        if since <= DAYS && this && holds(PICTURES, word) {
            return true;
        }
        if holds(IN, word) || word.eq_ignore_ascii_case("nesta") {
            (since, this) = (0, word.len() > 3);
        } else {
            since = since.saturating_add(1);
            this |= holds(THIS_PICTURE, word);
        }
    }
    false
}

/// Whether the text says of somebody where in the picture they are.
///
/// ```abnf
/// placed = ( "(" / ", " ) *2WORD place ( ")" / "," / "." )      ; "Jane Roe (left)", "Ann Doe, centre, with"
///        / from place                                           ; "From left:"
///        / ", " taken preposition *WORD                         ; "The crack, photographed on Monday"
/// ```
pub(super) fn places_people(text: &str) -> bool {
    let marks = |c: char| matches!(c, '(' | ')' | '[' | ']' | ',');
    let parts = || text.split(marks).map(|part| part.trim_matches([' ', '.', ':']));
    let placed = |part: &str| {
        let mut words = part.rsplit(' ');
        words.next().is_some_and(|word| holds(IN_PICTURE, word))
            && words.all(|word| holds(PLACING, word) || holds(IN_PICTURE, word))
    };
    let taken = |part: &str| {
        let mut words = part.split(' ');
        words.next().is_some_and(|word| holds(TAKEN, word))
            && words.next().is_some_and(|word| holds(SETTING, word))
    };
    // The first part is whom it places, unless it tells from where they are named.
    text.contains(marks) && parts().skip(1).any(|part| placed(part) || taken(part))
        || parts().next().is_some_and(|first| {
            let first = first.split(':').next().unwrap_or(first);
            first.split(' ').count() > 1 && placed(first)
        })
}

/// How many words may stand before the verb of the person in the picture.
pub(super) const ACTOR: usize = 12;

/// Whether a sentence tells in the present what a person does, or several.
///
/// ```abnf
/// acts = person-acts / people-act
/// ```
pub(super) fn acts(sentence: &str) -> bool {
    people_act(sentence) || person_acts(sentence)
}

/// ```abnf
/// people-act = people scene *CHAR         ; "Workers carry a beam to the bridge."
/// ```
fn people_act(sentence: &str) -> bool {
    let mut words = sentence.split(' ');
    let people = words.next().is_some_and(|word| word.ends_with('s') || matches!(word, "People" | "Police"));
    people && words.next().is_some_and(|verb| holds(MANY_ACT, verb))
}

/// ```abnf
/// person-acts = *4WORD 2*4name [ "(" place ")" / "," *6WORD "," ] scene *CHAR      ; "Mayor Jane Roe speaks at the quay."
/// ```
fn person_acts(sentence: &str) -> bool {
    let (mut names, mut named, mut set_off) = (0, false, false);
    for word in sentence.split(' ').take(ACTOR) {
        let core = word.trim_matches(|c: char| !c.is_alphanumeric());
        if core.is_empty() {
            continue;
        }
        // What "shows" something is as often a report.
        if named && holds(SCENES, core) && !holds(SHOWN, core) {
            return true;
        }
        let title = core.starts_with(char::is_uppercase) && core.contains(char::is_lowercase);
        names = if title { names + 1 } else { 0 };
        // What commas or brackets set off behind the name leaves it the subject.
        set_off = word.starts_with('(') || set_off;
        named = names >= 2 || named && (set_off || title);
        set_off = set_off && !word.contains([')', ',']) || word.ends_with(',') && !set_off;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_to_be_seen_in_this_picture() {
        for text in [
            "The tram lies across the quay in this July 2011 file photo.",
            "The tram is seen in an undated photo from the operator.",
            "Jane Roe speaks in this May 3, 2019, handout image.",
            "Der Hafen auf diesem undatierten Foto.",
            "El tranvía, en esta imagen de archivo.",
        ] {
            assert!(is_in_this_picture(text), "{text}");
        }
        for text in [
            "This is a photo of the tram.",
            "She kept the picture in her hall.",
            "In a photo of that year the tram is red.",
            "He believed in this plan, and nobody had a better picture.",
        ] {
            assert!(!is_in_this_picture(text), "{text}");
        }
    }
}
