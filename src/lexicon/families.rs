//! Which tables have a word: the first eight letters of each, in one index, with the families of tables that have it.
//!
//! Of a key of several words the longest stands for all: where the key is, that word is.

use super::agencies::{AGENCIES, CREDIT_WORDS, KEEPERS, PICTURE_AGENCIES, PICTURE_SOURCES};
use super::bio;
use super::calendar::WEEKDAYS;
use super::desk::{NEWSROOMS, OUTLET_WORDS, PRESS_NOUNS};
use super::media::{self, Word};
use super::notes::{self, NOTES};
use super::platforms::{
    ANSWERS, BUTTONS, COUNTED, FOLLOWS, FRAME_STARTS, FRAMES, GONE, GONE_SINCE, LISTED, SHARED_BY, STUBS,
    TRANSLATED,
};
use super::reader;
use super::scenes::{IN_PICTURE, MANY_ACT, PICTURES, SCENES, TAKEN};
use super::sign_off::{DONE, HELPED, TASKS};
use super::stamp::STAMP_OPENERS;
use super::vocabulary::{self, VOCABULARY};
use crate::fields::bio::cue::Cue;

/// A set of families of tables.
pub(crate) type Families = u32;

/// What announces or shows media: nouns, verbs, formulas; no words that only stand between them.
pub(crate) const MEDIA: Families = 1;
/// The labels of credits.
pub(crate) const CREDIT: Families = 1 << 1;
/// Who supplies texts and pictures.
pub(crate) const SUPPLIER: Families = 1 << 2;
/// What somebody did for a story, or helped with.
pub(crate) const TASK: Families = 1 << 3;
/// Roles of the press, and newsrooms.
pub(crate) const PRESS: Families = 1 << 4;
/// What stands between a person and whom the person writes for.
pub(crate) const OUTLET: Families = 1 << 5;
/// "Us", "our", of a newsroom.
pub(crate) const OURS: Families = 1 << 6;
/// What calls on the reader.
pub(crate) const CALL: Families = 1 << 7;
/// Words of the vocabularies of furniture that say something without another one beside them.
pub(crate) const FURNITURE: Families = 1 << 8;
/// "You", "your".
pub(crate) const READER: Families = 1 << 9;
/// What is to be seen in pictures.
pub(crate) const SCENE: Families = 1 << 10;
/// What pictures are called.
pub(crate) const PICTURE: Families = 1 << 11;
/// What a post's frame holds: stubs, buttons, counts, what is left of one that is gone.
pub(crate) const FRAME: Families = 1 << 12;
/// What makes a bio of what follows a name, and formulas that lead to an address.
pub(crate) const BIO: Families = 1 << 13;
/// What tells of a day, or that somebody spoke.
pub(crate) const NEWS: Families = 1 << 14;
/// Where in a picture somebody is, and how they came into it.
pub(crate) const PLACED: Families = 1 << 15;
/// Verbs of helping and of reporting from a place.
pub(crate) const HELP: Families = 1 << 19;
/// The labels of timestamps.
pub(crate) const STAMP: Families = 1 << 20;
/// What the sentences of a desk are about that no label opens.
pub(crate) const NOTE: Families = 1 << 21;
/// The letters that a form of the lexicon begins with which may stand inside a text.
pub(crate) const OPENER: Families = 1 << 16;
/// The same of a form in which no word of ASCII follows.
pub(crate) const ALONE: Families = 1 << 17;
/// The letters that the second word of such a form begins with.
pub(crate) const SECOND: Families = 1 << 18;

/// How many slots the index has, by the power of two: most of them free.
const BITS: u32 = 13;

/// In each slot the bits of the hash behind those that give the slot, and the families.
static INDEX: [(u32, Families); 1 << BITS] = index();

/// The families that have a word, by its first eight bytes in small letters, with zeros behind a shorter one.
#[inline]
pub(crate) fn of(word: u64) -> Families {
    let (mut slot, tag) = place(word);
    loop {
        match INDEX[slot] {
            (_, 0) => return 0,
            (found, families) if found == tag => return families,
            _ => slot = (slot + 1) % INDEX.len(),
        }
    }
}

/// The first slot of a word, and what tells it from others there.
const fn place(word: u64) -> (usize, u32) {
    let hash = word.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    ((hash >> (64 - BITS)) as usize, (hash >> (32 - BITS)) as u32)
}

/// The key of the longest word of `entry`; none where it is nothing but marks.
const fn key(entry: &[u8]) -> Option<u64> {
    let (mut start, mut longest, mut at) = (0, (0, 0), 0);
    while at <= entry.len() {
        // The marks of Latin and of typography begin with two bytes that begin no letter of a table.
        let mark = if at == entry.len() {
            1
        } else {
            match entry[at] {
                b'a'..=b'z' | 0x80..=0xC1 | 0xC3..=0xE1 | 0xE3.. => 0,
                0xC2 => 2,
                0xE2 => 3,
                _ => 1,
            }
        };
        if mark > 0 && at - start > longest.1 - longest.0 {
            longest = (start, at);
        }
        if mark > 0 {
            start = at + mark;
        }
        at += if mark > 0 { mark } else { 1 };
    }
    if longest.1 == longest.0 {
        return None;
    }
    let mut key = [0; 8];
    let mut at = longest.0;
    while at < longest.1 && at - longest.0 < key.len() {
        key[at - longest.0] = entry[at];
        at += 1;
    }
    Some(u64::from_be_bytes(key))
}

/// Notes that the word of that key is of `family`.
const fn put(index: &mut [(u32, Families); 1 << BITS], family: Families, word: u64) {
    let (mut slot, tag) = place(word);
    while index[slot].1 != 0 && index[slot].0 != tag {
        slot = (slot + 1) % index.len();
    }
    index[slot] = (tag, index[slot].1 | family);
}

const fn index() -> [(u32, Families); 1 << BITS] {
    let mut index = [(0, 0); 1 << BITS];
    /// Each row that counts, by its key, into the index.
    macro_rules! add {
        ($family:expr, $rows:expr, $row:ident => $key:expr $(, if $counts:expr)?) => {
            let mut at = 0;
            while at < $rows.len() {
                let $row = &$rows[at];
                if let (true, Some(key)) = (true $(&& $counts)?, key($key.as_bytes())) {
                    put(&mut index, $family, key);
                }
                at += 1;
            }
        };
        ($family:expr, $set:expr) => {
            add!($family, $set.words(), row => row)
        };
    }
    add!(MEDIA, media::WORDS, row => row.0, if !matches!(row.1, Word::Filler | Word::Article | Word::More));
    add!(MEDIA, media::HERE, row => row);
    add!(MEDIA, media::CALLS, row => row);
    add!(MEDIA, media::PLAYERS, row => row.0);
    add!(MEDIA, media::SHOWN);
    add!(CREDIT, CREDIT_WORDS);
    add!(CREDIT, KEEPERS);
    add!(SUPPLIER, AGENCIES);
    add!(SUPPLIER, PICTURE_AGENCIES);
    add!(SUPPLIER, PICTURE_SOURCES);
    add!(TASK, TASKS, row => row.0);
    add!(TASK | HELP, HELPED, row => row);
    add!(TASK | HELP, ["reported", "wrote"], row => row);
    add!(TASK, DONE);
    add!(PRESS, PRESS_NOUNS);
    add!(PRESS, NEWSROOMS);
    add!(OUTLET, OUTLET_WORDS);
    add!(STAMP, STAMP_OPENERS);
    add!(OURS, reader::OURS);
    add!(CALL, reader::CALLS);
    add!(FURNITURE, VOCABULARY, row => row.0, if row.1 & vocabulary::ALONE != 0);
    add!(NOTE, NOTES, row => row.0, if row.1 & notes::TELLING != 0);
    add!(READER, reader::READER);
    add!(SCENE, SCENES);
    add!(SCENE, MANY_ACT);
    add!(PLACED, IN_PICTURE);
    add!(PLACED, TAKEN);
    add!(PICTURE, PICTURES);
    add!(FRAME, STUBS, row => row.0);
    add!(FRAME, SHARED_BY, row => row);
    add!(FRAME, FRAMES, row => row);
    add!(FRAME, FRAME_STARTS, row => row);
    add!(FRAME, ANSWERS, row => row);
    add!(FRAME, TRANSLATED, row => row);
    add!(FRAME, LISTED, row => row);
    add!(FRAME, BUTTONS, row => row);
    add!(FRAME, COUNTED, row => row.0);
    add!(FRAME, FOLLOWS, row => row);
    add!(FRAME, GONE, row => row);
    add!(FRAME, GONE_SINCE, row => row);
    add!(FRAME, ["allow", "post"], row => row);
    add!(NEWS, WEEKDAYS.words(), row => row, if row.len() > 4);
    add!(NEWS, bio::SPEECH);
    add!(NEWS, ["says", "yesterday"], row => row);
    add!(BIO, bio::PRESENT_COPULAS);
    add!(BIO, bio::PRESENT_VERBS);
    add!(BIO, ["has"], row => row);
    add!(BIO, bio::PROFESSION_WORDS.rows(), row => row);
    add!(BIO, bio::CUE_ROWS, row => row.0, if matches!(row.1, Cue::Contact));
    let (forms, mut at) = (super::generated::INSIDE.entries, 0);
    while at < forms.len() {
        let form = forms[at].form.as_bytes();
        let (first, end) = letters_at(form, 0);
        let mut next = end;
        while next < form.len()
            && form[next].is_ascii()
            && form[next] != b'#'
            && !form[next].is_ascii_alphanumeric()
        {
            next += 1;
        }
        let (second, _) = letters_at(form, next);
        if first != 0 {
            put(&mut index, if second != 0 { OPENER } else { ALONE }, first);
        }
        if second != 0 {
            put(&mut index, SECOND, second);
        }
        at += 1;
    }
    index
}

/// The small letters of ASCII at byte `start` of a form, as a key, and where they end.
const fn letters_at(form: &[u8], start: usize) -> (u64, usize) {
    let (mut letters, mut at) = (0, start);
    while at < form.len() && form[at].is_ascii_lowercase() {
        if at - start < 8 {
            letters |= (form[at] as u64) << (56 - 8 * (at - start));
        }
        at += 1;
    }
    (letters, at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::glance::{self, Glance};

    #[track_caller]
    fn assert_known(family: Families, rows: &[&str]) {
        for row in rows {
            assert!(Glance::of(row).may_have(glance::word(family)), "{row}");
        }
    }

    #[test]
    fn every_entry_is_known_by_its_family() {
        for (family, set) in [
            (MEDIA, media::SHOWN),
            (CREDIT, CREDIT_WORDS),
            (CREDIT, KEEPERS),
            (SUPPLIER, AGENCIES),
            (SUPPLIER, PICTURE_AGENCIES),
            (SUPPLIER, PICTURE_SOURCES),
            (TASK, DONE),
            (PRESS, PRESS_NOUNS),
            (PRESS, NEWSROOMS),
            (OUTLET, OUTLET_WORDS),
            (STAMP, STAMP_OPENERS),
            (OURS, reader::OURS),
            (CALL, reader::CALLS),
            (READER, reader::READER),
            (SCENE, SCENES),
            (SCENE, MANY_ACT),
            (PLACED, IN_PICTURE),
            (PLACED, TAKEN),
            (PICTURE, PICTURES),
            (NEWS, bio::SPEECH),
            (BIO, bio::PRESENT_COPULAS),
            (BIO, bio::PRESENT_VERBS),
        ] {
            assert_known(family, set);
        }
        for (family, rows) in [
            (MEDIA, media::HERE),
            (MEDIA, media::CALLS),
            (TASK, HELPED),
            (HELP, HELPED),
            (FRAME, SHARED_BY),
            (FRAME, FRAMES),
            (FRAME, FRAME_STARTS),
            (FRAME, ANSWERS),
            (FRAME, TRANSLATED),
            (FRAME, LISTED),
            (FRAME, FOLLOWS),
            (FRAME, GONE),
            (FRAME, GONE_SINCE),
        ] {
            assert_known(family, rows);
        }
        assert_known(BIO, bio::PROFESSION_WORDS.rows());
        assert_known(HELP, &["reported", "wrote"]);
        let contacts = bio::CUE_ROWS.iter().filter(|row| row.1 == Cue::Contact);
        contacts.for_each(|row| assert_known(BIO, &[row.0]));
        STUBS.iter().for_each(|row| assert_known(FRAME, &[row.0]));
        COUNTED.iter().for_each(|row| assert_known(FRAME, &[row.0]));
        let buttons = BUTTONS.iter().filter(|row| row.contains(char::is_alphabetic));
        buttons.for_each(|row| assert_known(FRAME, &[row]));
        media::PLAYERS.iter().for_each(|row| assert_known(MEDIA, &[row.0]));
        media::WORDS
            .iter()
            .filter(|row| row.1.tells().is_some())
            .for_each(|row| assert_known(MEDIA, &[row.0]));
        TASKS.iter().for_each(|row| assert_known(TASK, &[row.0]));
        let alone = VOCABULARY.iter().filter(|row| row.1 & vocabulary::ALONE != 0);
        alone.for_each(|row| assert_known(FURNITURE, &[row.0]));
        let telling = NOTES.iter().filter(|row| row.1 & notes::TELLING != 0);
        telling.for_each(|row| assert_known(NOTE, &[row.0]));
    }
}
