//! The grammar of person names.
//!
//! ```abnf
//! titled-name   = 1*(title gap) person-name
//! person-name   = part *([gap nickname] gap part) [generation]     ; at most 8 parts, at least one word among them
//! part          = *(particle gap) (abbreviation / word / initials)
//! initials      = 1*(UPPER ".") / UPPER
//! word          = [prefix] UPPER *(LETTER / joint LETTER)
//! nickname      = mark word *2(gap word) mark       ; never first
//! generation    = [","] gap ("Jr" / "Sr" / "II" / ..) ["."]
//! credentials   = 1*([","] gap ("MD" / "PhD" / ..))
//! ```
//!
//! Case is what shows a name, so scripts without case are not guessed at. Which capitalised words belong to no name is data
//! (`lexicon::name`); where a name ends is structure first: a comma, a small letter, a change from capitals to small letters.

mod same;
#[cfg(test)]
mod tests;

pub(crate) use same::same_person;

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while1};
use nom::character::complete::{char, satisfy};
use nom::combinator::{not, opt, peek, recognize, verify};
use nom::multi::{fold_many_m_n, many0_count, many1_count};
use nom::sequence::{preceded, terminated};
use nom::{IResult, Parser};

use crate::fields::slice::ascii_letters;
use crate::letter;
use crate::lexicon::given::GIVEN;
use crate::lexicon::name as lexicon;
use crate::lexicon::words::{Sieve, holds, sieve};
use crate::scan;
use crate::span::is_space;
use crate::text::is_line_end;

/// The parts that a name has at most: longer runs of capitals are headings.
const MAX_PARTS: usize = 8;

type Parsed<'a> = IResult<&'a str, &'a str, ()>;

/// `person-name = part *(gap part) [generation]`
///
/// The longest name at the start of `input`: no title before it, no credentials after it, and no possessive ending.
/// Bounded: it looks at 8 words at most.
pub(crate) fn person_name(input: &str) -> Parsed<'_> {
    if opens_with_mark(input) || first_word(input).is_some_and(opens_no_name) {
        return Err(nom::Err::Error(()));
    }
    let (mut rest, mut shape) = first_part(input)?;
    while let Some((after, next)) = shape.next_part(rest) {
        (rest, shape) = (after, next);
    }
    if !shape.is_name() || (shape.parts == 1 && before_organisation(rest)) {
        return Err(nom::Err::Error(()));
    }
    let (rest, _) = opt(generation).parse(rest)?;
    Ok((rest, &input[..input.len() - rest.len()]))
}

/// `full-name = person-name` of two parts or more: a surname alone is too often a place or a thing.
pub(crate) fn full_name(input: &str) -> Parsed<'_> {
    verify(person_name, |name: &str| is_full(name)).parse(input)
}

/// `titled-name = *(title gap) person-name`: the titles, if there are any, and the name.
pub(crate) fn titled_name(input: &str) -> IResult<&str, (Option<&str>, &str), ()> {
    let opens_none = |word| opens_no_name(word) && !holds(lexicon::TITLES, word);
    if opens_with_mark(input) || first_word(input).is_some_and(opens_none) {
        return Err(nom::Err::Error(()));
    }
    alt(((terminated(titles, gap).map(Some), person_name), person_name.map(|name| (None, name)))).parse(input)
}

/// `titles = title *(gap title)`, such as `Rev. Dr.`, if a name follows.
pub(crate) fn titles(input: &str) -> Parsed<'_> {
    let doubtful = |title: &str| holds(lexicon::TITLES_AND_NAMES, title.trim_end_matches('.'));
    let (rest, run) = recognize((title, many0_count((gap, title)))).parse(input)?;
    if doubtful(run) {
        peek((gap, full_name)).parse(rest)?;
    } else {
        peek((gap, person_name)).parse(rest)?;
    }
    Ok((rest, run))
}

/// `title = ("Dr" / "Mr" / "Senator" / ..) ["."]`, in capitals at least at its start.
fn title(input: &str) -> Parsed<'_> {
    let known = verify(letters, |word: &str| starts_upper(word) && holds(lexicon::TITLES, word));
    recognize((known, opt(char('.')))).parse(input)
}

/// `credentials = 1*([","] gap credential) *("," gap 3*5UPPER)`, the first comma included: a known one vouches for those behind it.
pub(crate) fn credentials(input: &str) -> Parsed<'_> {
    let other = (char(','), gap, acronym);
    recognize((many1_count((opt(char(',')), gap, credential)), many0_count(other))).parse(input)
}

/// `acronym = 3*5UPPER`, and no letter behind it
fn acronym(input: &str) -> Parsed<'_> {
    verify(terminated(letters, not(satisfy(|c| c == '.'))), |word: &str| {
        (3..=5).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase())
    })
    .parse(input)
}

fn credential(input: &str) -> Parsed<'_> {
    let token = |c: char| letter::is_alphanumeric(c) || matches!(c, '.' | '-' | '®');
    let (_, word) = take_while1(token).parse(input)?;
    // The full stop may be the sentence's.
    let mut spellings = [word, word.trim_end_matches('.')].into_iter();
    let known = spellings.find(|word| lexicon::CREDENTIALS.has(word));
    known.map_or(Err(nom::Err::Error(())), |known| tag(known).parse(input))
}

/// `dotted-credential = credential`, with a full stop inside: `Ph.D.`, which its first letters would make a word.
fn dotted_credential(input: &str) -> Parsed<'_> {
    let token = |byte: &u8| !byte.is_ascii() || byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    if !input.bytes().take_while(token).any(|byte| byte == b'.') {
        return Err(nom::Err::Error(()));
    }
    verify(credential, |word: &str| word.trim_end_matches('.').contains('.')).parse(input)
}

/// Whether `name` is a name and nothing else.
pub(crate) fn is_person_name(name: &str) -> bool {
    matches!(person_name(name), Ok(("", _)))
}

/// Whether a name has two words or more.
pub(crate) fn is_full(name: &str) -> bool {
    scan::tokens(name).nth(1).is_some()
}

/// Whether a name of two words or more begins with a given name that we know: a person's, and no place's or firm's.
pub(crate) fn is_given_name(name: &str) -> bool {
    let mut parts = scan::tokens(name);
    let first = parts.find(|part| !is_initials(part)).unwrap_or_default();
    let word = first.trim_end_matches('.');
    let known = |word: &str| holds(GIVEN, word);
    parts.next().is_some() && (known(word) || word.split('-').next().is_some_and(known))
}

/// The words of the tables that are asked of each part of a name.
static WORDS: Sieve = sieve![
    lexicon::NEVER,
    lexicon::NOT_FIRST,
    lexicon::NOT_ALONE,
    lexicon::CREDENTIALS,
    lexicon::ORGANISATION_WORDS,
];

/// What is known of a name's parts so far.
#[derive(Clone, Copy, Default)]
struct Shape {
    parts: usize,
    words: usize,
    /// Parts in capitals alone, initials among them.
    capitals: usize,
    /// It cannot end here: the last part is an initial, or the only one.
    open: bool,
    /// The last part is no name by itself.
    dependent: bool,
}

impl Shape {
    /// The shape with one more part, and what follows that; nothing where the name is over.
    fn next_part(self, rest: &str) -> Option<(&str, Self)> {
        if self.parts == MAX_PARTS || peek(generation).parse(rest).is_ok() {
            return None;
        }
        let (after, space) =
            if self.open && rest.starts_with(char::is_uppercase) { (rest, "") } else { gap(rest).ok()? };
        if dotted_credential(after).is_ok() {
            return None;
        }
        if space.contains(is_line_end) && !self.open {
            return None;
        }
        let (after, _) = opt(terminated(nickname, gap)).parse(after).ok()?;
        let (after, part) = self.joined_part(after).or_else(|| part(after).ok())?;
        let known = WORDS.may_hold(part);
        let next = self.with(part, known);
        (self.goes_on(part, known) && !(known && next.parts > 1 && holds(lexicon::ORGANISATION_WORDS, part)))
            .then_some((after, next))
    }

    /// `joined-part = ("y" / "e" / "i") gap word`, if the name ends with it: elsewhere the joiner stands between two persons.
    fn joined_part(self, input: &str) -> Option<(&str, &str)> {
        let joiner = verify(letters, |word: &str| holds(lexicon::JOINERS, word) && !starts_upper(word));
        let mut joined = terminated(preceded((joiner, gap), word), not((gap, part)));
        if self.words > 1 && !starts_upper(input) { joined.parse(input).ok() } else { None }
    }

    /// Whether `part`, a `known` one if [`WORDS`] may hold it, is of one name with what stands before it.
    fn goes_on(self, part: &str, known: bool) -> bool {
        let (capitals, initials) = (in_capitals(part), is_initials(part));
        let all_capitals = self.capitals == self.parts && self.parts > 1 && self.words > 0;
        let never = known && holds(lexicon::NEVER, part);
        let credential = known && !all_capitals && lexicon::CREDENTIALS.has(part);
        // `JANE ROE Associated Press`; `Jane Roe AP`.
        let organisation =
            if all_capitals { !capitals } else { self.words > 1 && capitals && !initials && part.len() < 5 };
        !never && !credential && !organisation
    }

    fn with(self, part: &str, known: bool) -> Self {
        let initials = is_initials(part);
        Self {
            parts: self.parts + 1,
            words: self.words + usize::from(!initials),
            capitals: self.capitals + usize::from(in_capitals(part)),
            open: initials || self.parts == 0,
            dependent: in_capitals(part) || known && holds(lexicon::NOT_ALONE, part),
        }
    }

    fn is_name(self) -> bool {
        self.words > 0 && (self.parts > 1 || !self.dependent)
    }
}

fn first_part(input: &str) -> IResult<&str, Shape, ()> {
    let (rest, first) = part(input)?;
    let bare = first.trim_end_matches('.');
    let known = WORDS.may_hold(first);
    let title = holds(lexicon::TITLES, bare) && !holds(lexicon::TITLES_AND_NAMES, bare);
    if title || known && (holds(lexicon::NEVER, first) || holds(lexicon::NOT_FIRST, first)) {
        return Err(nom::Err::Error(()));
    }
    Ok((rest, Shape::default().with(first, known)))
}

/// Whether an organisation's head follows: what stands before it is the organisation's name.
fn before_organisation(rest: &str) -> bool {
    preceded(gap, letters)
        .parse(rest)
        .is_ok_and(|(_, word)| starts_upper(word) && holds(lexicon::ORGANISATION_WORDS, word))
}

/// `part = *(particle gap) (abbreviation / word / initials)`
fn part(input: &str) -> Parsed<'_> {
    match first_word(input) {
        Some(word) if is_small(word) && !holds(lexicon::PARTICLES, word) => return Err(nom::Err::Error(())),
        // No particle, no full stop behind it, nothing that joins: a word.
        Some(word) if word.as_bytes()[0].is_ascii_uppercase() => return Ok((&input[word.len()..], word)),
        _ => {}
    }
    let particles = fold_many_m_n(0, 3, terminated(particle, gap), || (), |(), _| ());
    recognize((particles, alt((abbreviation, word, initials)))).parse(input)
}

/// The two letters of ASCII or more that `input` begins with, if a space or a comma follows: what most words are. Of these, the
/// tables tell without the grammar whether a name may begin with them.
fn first_word(input: &str) -> Option<&str> {
    let bytes = input.as_bytes();
    let end = bytes.iter().position(|byte| !byte.is_ascii_alphabetic())?;
    (end > 1 && matches!(bytes[end], b' ' | b',' | b'\n')).then(|| &input[..end])
}

/// Whether `input` begins with what no name and no title does: a mark of ASCII, a quotation mark.
fn opens_with_mark(input: &str) -> bool {
    match *input.as_bytes() {
        [first, ..] if first.is_ascii() => !first.is_ascii_alphabetic() && first != b'\'',
        [0xE2, 0x80, last, ..] => !matches!(last, 0x98 | 0x99),
        [] => true,
        _ => false,
    }
}

/// Whether no name begins with a [`first_word`]: it is in small letters and no particle, or a word that no name begins with.
fn opens_no_name(word: &str) -> bool {
    if is_small(word) {
        return !holds(lexicon::PARTICLES, word);
    }
    word.as_bytes()[0].is_ascii_uppercase()
        && (holds(lexicon::NEVER, word) || holds(lexicon::NOT_FIRST, word))
}

/// In small letters of ASCII.
fn is_small(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// `particle = "van" / "de" / "bin" / ..`, in small letters.
fn particle(input: &str) -> Parsed<'_> {
    verify(recognize((opt(apostrophe), letters)), |word: &str| {
        !starts_upper(word) && holds(lexicon::PARTICLES, word)
    })
    .parse(input)
}

/// `initials = 1*(UPPER "." ["-"]) / UPPER`
fn initials(input: &str) -> Parsed<'_> {
    let dotted = many1_count((upper, char('.'), opt(terminated(joint, peek(upper)))));
    alt((
        terminated(recognize(dotted), not(satisfy(char::is_lowercase))),
        terminated(recognize(upper), word_end),
    ))
    .parse(input)
}

/// `abbreviation = ("St" / "Wm" / ..) "."`
fn abbreviation(input: &str) -> Parsed<'_> {
    let known = verify(letters, |word: &str| starts_upper(word) && holds(lexicon::ABBREVIATIONS, word));
    recognize((known, char('.'))).parse(input)
}

/// `word = [prefix] UPPER 1*LETTER *(joint 1*LETTER)`, without a possessive ending, and no part of an address.
fn word(input: &str) -> Parsed<'_> {
    let stem = (opt(prefix), upper, opt(letters));
    let joined = (joint, not(possessive), letters);
    let whole = verify(recognize((stem, many0_count(joined))), |word: &str| {
        word.chars().nth(1).is_some() && !is_elided(word)
    });
    terminated(whole, word_end).parse(input)
}

/// Whether an elided article stands before a small letter: `L'auteur`, but `D'Angelo`.
fn is_elided(word: &str) -> bool {
    let mut chars = word.chars().skip(1);
    chars.next().is_some_and(|c| matches!(c, '\'' | '’')) && chars.next().is_some_and(char::is_lowercase)
}

/// `prefix = "al-" / "d'" / "Mc" / ..`, in small letters, before a capital.
fn prefix(input: &str) -> Parsed<'_> {
    let stem = take_while1(|c: char| c.is_lowercase());
    let known = verify(recognize((stem, opt(joint))), |prefix: &str| holds(lexicon::PREFIXES, prefix));
    terminated(known, peek(upper)).parse(input)
}

/// `nickname = mark word *2(gap word) mark`, in quotation marks or round brackets.
fn nickname(input: &str) -> Parsed<'_> {
    let (rest, open) = satisfy(|c| matches!(c, '“' | '"' | '‘' | '\'' | '(')).parse(input)?;
    let close = match open {
        '“' => '”',
        '‘' => '’',
        '(' => ')',
        straight => straight,
    };
    let words = recognize((word, fold_many_m_n(0, 2, (gap, word), || (), |(), _| ())));
    terminated(words, char(close)).parse(rest)
}

/// `generation = [","] gap ("Jr" / "Sr" / "II" / ..) ["."]`
fn generation(input: &str) -> Parsed<'_> {
    let start = input.strip_prefix(',').unwrap_or(input).trim_start_matches(is_space);
    if !start.starts_with(['I', 'J', 'S']) {
        return Err(nom::Err::Error(()));
    }
    let known = verify(letters, |word: &str| starts_upper(word) && holds(lexicon::GENERATIONS, word));
    recognize((opt(char(',')), gap, known, opt(char('.')))).parse(input)
}

/// `gap = 1*SPACE` with one line end at most: a wrap may stand wherever a space may.
fn gap(input: &str) -> Parsed<'_> {
    if let [b' ', next, ..] = input.as_bytes() {
        if next.is_ascii_graphic() {
            return Ok((&input[1..], &input[..1]));
        }
    }
    let one_line_end = |gap: &str| gap.bytes().filter(|&byte| byte == b'\n').count() < 2;
    verify(take_while1(is_space), one_line_end).parse(input)
}

fn letters(input: &str) -> Parsed<'_> {
    match ascii_letters(input) {
        Some(0) => Err(nom::Err::Error(())),
        Some(end) => Ok((&input[end..], &input[..end])),
        None => take_while1(is_letter).parse(input),
    }
}

fn upper(input: &str) -> IResult<&str, char, ()> {
    satisfy(char::is_uppercase).parse(input)
}

fn apostrophe(input: &str) -> IResult<&str, char, ()> {
    satisfy(|c| matches!(c, '\'' | '’' | 'ʼ' | '‘')).parse(input)
}

/// `joint = "-" / apostrophe`: what holds two halves of a word together.
fn joint(input: &str) -> IResult<&str, char, ()> {
    alt((apostrophe, satisfy(|c| matches!(c, '-' | '\u{2010}' | '\u{2011}')))).parse(input)
}

/// `possessive = ("s" / "S") <no letter>`, behind the apostrophe.
fn possessive(input: &str) -> IResult<&str, (), ()> {
    (satisfy(|c| matches!(c, 's' | 'S')), not(satisfy(is_letter))).map(|_| ()).parse(input)
}

/// The word is over, and is no part of an address, a handle or a number.
fn word_end(input: &str) -> IResult<&str, (), ()> {
    let address =
        (satisfy(|c| matches!(c, '.' | '@' | '_' | '/')), satisfy(|c| c.is_lowercase() || c.is_numeric()));
    (not(satisfy(|c| letter::is_alphanumeric(c) || matches!(c, '_' | '@'))), not(address))
        .map(|_| ())
        .parse(input)
}

fn is_letter(c: char) -> bool {
    letter::is_alphabetic(c) || matches!(c, '\u{300}'..='\u{36F}')
}

fn starts_upper(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Whether the part is one of capitals: its last two letters are (`McDONALD`), or it is initials.
fn in_capitals(part: &str) -> bool {
    // Most end in a small letter.
    if let [_, .., b'a'..=b'z'] = part.as_bytes() {
        return false;
    }
    is_initials(part) || part.chars().rev().filter(|&c| is_letter(c)).take(2).all(char::is_uppercase)
}

fn is_initials(part: &str) -> bool {
    if let [_, .., b'a'..=b'z'] = part.as_bytes() {
        return false;
    }
    part.ends_with('.') && part.split('.').all(|letter| letter.chars().count() < 3)
        || part.chars().nth(1).is_none()
}
