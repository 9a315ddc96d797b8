//! Bylines that nothing parts from the title before them.

use super::opener::{Opening, opener};
use super::{BylineShape, evidence, told};
use crate::fields::date::date;
use crate::fields::name::{full_name, is_full, is_given_name};
use crate::fields::slice::{email, handle, head, is_all_capitals, is_capitalised};
use crate::fields::stamp;
use crate::lexicon::stamp::DATE_LEADS;
use crate::scan;
use crate::shape;
use crate::span::is_space;
use crate::work;

/// How far into a line the names are looked for, in bytes.
const TITLE: usize = 140;
/// Words of a title at the least.
const WORDS: usize = 3;
/// Words of a name at the most.
const NAME: usize = 4;
/// Bytes of a story at the least.
const STORY: usize = 60;

/// Where names begin and end that stand between a title and the story in one line with no word that opens them: what only a
/// byline has stands behind them, or capitals part them from both.
///
/// ```abnf
/// fronted = title SP names sign prose
/// names   = given-name 1*3WORD *( ( "and" / "&" / "," ) full-name )
/// sign    = ( "," / "|" / "//" ) role-of-the-press / handle / email / stamp / <capitals, in front of small letters>
/// ```
pub(crate) fn fronted(text: &str) -> Option<(usize, usize)> {
    if text.len() < TITLE {
        return None;
    }
    let window = head(text, TITLE);
    let title = &window[..shape::sentence_starts(window).next().unwrap_or(window.len())];
    let mut starts = words_behind(title);
    starts.find_map(|at| {
        let rest = &text[at..];
        let known = || rest.starts_with(char::is_uppercase) && is_given_name(head(rest, TITLE));
        if text[..at].trim_end_matches(is_space).ends_with([',', ':']) || !known() {
            return None;
        }
        work::count(1);
        let behind = names(rest)?;
        let shouted = || is_all_capitals(&rest[..rest.len() - behind.len()]) && !is_all_capitals(&text[..at]);
        let prose = match sign(behind) {
            Some(prose) => prose,
            None if shouted() => behind,
            None => return None,
        };
        let prose = prose.trim_start_matches(|c: char| is_space(c) || "|:-–—/•·".contains(c));
        begins_story(prose).then(|| (at, text.len() - prose.len()))
    })
}

/// Where the words of a line begin that a title may end before: none of those has a small letter.
fn words_behind(title: &str) -> impl Iterator<Item = usize> {
    let small = |at: usize| title.as_bytes().get(at).is_some_and(u8::is_ascii_lowercase);
    memchr::memchr_iter(b' ', title.as_bytes())
        .skip(WORDS - 1)
        .map(|space| space + 1)
        .filter(move |&at| !small(at))
}

/// Where a date begins and ends that stands between a title and the story in one line.
///
/// ```abnf
/// dated = title SP stamp prose                 ; a whole date, or its label; no preposition leads to it
/// ```
pub(crate) fn dated(text: &str) -> Option<(usize, usize)> {
    if text.len() < TITLE {
        return None;
    }
    let window = head(text, TITLE);
    if !window.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let title = &window[..shape::sentence_starts(window).next().unwrap_or(window.len())];
    let mut starts = words_behind(title);
    starts.find_map(|at| {
        let before = text[..at].trim_end_matches(is_space).rsplit(is_space).next().unwrap_or_default();
        let leads = before.starts_with(char::is_lowercase)
            && (before.len() <= 3 || DATE_LEADS.contains(&before))
            || before.ends_with(',');
        if leads || text[at..].starts_with(char::is_lowercase) || !stamp::may_open(&text[at..]) {
            return None;
        }
        let end = at + stamp::extent(&text[at..])?;
        begins_story(&text[end..]).then_some((at, end))
    })
}

fn begins_story(prose: &str) -> bool {
    prose.len() >= STORY
        && prose.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || "\"“‘«„(".contains(c))
}

/// What follows the names at the start of `input`.
fn names(input: &str) -> Option<&str> {
    const JOINTS: [&str; 10] =
        [" and ", " AND ", " & ", " und ", " UND ", " et ", " ET ", " y ", " e ", ", "];
    let mut rest = name(input)?;
    while let Some(behind) = JOINTS.iter().find_map(|joint| rest.strip_prefix(joint)).and_then(name) {
        rest = behind;
    }
    Some(rest)
}

/// What follows the name at the start of `input`: a month behind it is a date's.
fn name(input: &str) -> Option<&str> {
    let (rest, name) = full_name(input).ok()?;
    let last = name.len() - name.rsplit(is_space).next().unwrap_or_default().len();
    let dated = last > 0 && date(&input[last..]).is_ok();
    let (name, rest) = if dated {
        let whole = name[..last].trim_end_matches(is_space);
        (whole, &input[whole.len()..])
    } else {
        (name, rest)
    };
    let known = is_given_name(name) && is_full(name) && scan::tokens(name).count() <= NAME;
    known.then_some(rest)
}

/// What follows the sign of a byline at the start of `rest`: several may stand there.
fn sign(rest: &str) -> Option<&str> {
    let start = rest.trim_start_matches(|c: char| is_space(c) || ",|/•·-–—".contains(c));
    let parted = rest[..rest.len() - start.len()].contains([',', '|', '/', '•', '·', '-', '–', '—']);
    let role = || {
        let words = head(start, ROLE);
        let end = told::role_end(words).filter(|&end| told::is_press_role(&words[..end]))?;
        words[..end].split(is_space).all(is_capitalised).then(|| &start[end..])
    };
    let address = || handle(start).or_else(|_| email(start)).map(|(rest, _)| rest).ok();
    let stamp = || stamp::extent(start).map(|end| &start[end..]);
    let found = address().or_else(stamp).or_else(|| role().filter(|_| parted))?;
    Some(sign(found).unwrap_or(found))
}

/// The longest role, in bytes.
const ROLE: usize = 60;

/// Where a byline begins that closes a title of a line of its own: `Ferry runs aground By Jane Roe, Staff Writer`.
///
/// ```abnf
/// closes-title = 3*WORD SP ( "By" / "Von" / "Par" / .. ) SP names [ "," role ]      ; the opener with a capital, in no line of capitals
/// ```
pub(super) fn closes(text: &str) -> Option<usize> {
    if text.len() > TITLE || is_all_capitals(text) {
        return None;
    }
    let starts = text.match_indices(' ').map(|(space, _)| space + 1).skip(WORDS - 1);
    let mut openers = starts.filter(|&at| is_capitalised(&text[at..]));
    openers.find(|&at| {
        let (names, opening) = opener(&text[at..]);
        matches!(opening, Opening::Sure | Opening::Weak)
            && is_given_name(names)
            && !text[..at].trim_end_matches(is_space).ends_with([':', ',', '|', '/', '·', '•', '-', '–', '—'])
            && evidence(&text[at..]) == Some(BylineShape::Opened)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORY: &str = "The council met on Monday and put off its vote on the trams, which nobody in the hall had read about.";

    #[test]
    fn names_between_a_title_and_the_story() {
        for signed in [
            "Jane Roe | Staff Writer",
            "Jane Roe, Senior Reporter",
            "Jane Roe @janeroe | 10.03.14 6:30 PM ET",
            "Jane Roe June 5, 2017",
            "JANE ROE",
            "JANE ROE AND TOM MARSH",
        ] {
            let title = "Council Puts Off Its Vote on Trams ";
            let text = [title, signed, " ", STORY].concat();
            assert_eq!(fronted(&text), Some((title.len(), title.len() + signed.len() + 1)), "{signed}");
        }
        for text in [
            "The vote on trams that Jane Roe had asked for was put off on Monday, and nobody in the old hall of the town was surprised by that.",
            "The Old Tram Hotel and Jane Roe Gallery stood side by side for years, until the council sold both of them to a builder of trams.",
        ] {
            assert_eq!(fronted(text), None, "{text}");
        }
    }

    #[test]
    fn a_date_between_a_title_and_the_story() {
        let text = ["Council puts off its vote on trams June 5, 2017 ", STORY].concat();
        assert_eq!(dated(&text), Some((35, 48)));
        let text =
            ["Council put off its vote on June 5, 2017 The trams stand still, said the mayor, ", STORY]
                .concat();
        assert_eq!(dated(&text), None);
    }

    #[test]
    fn an_opener_that_closes_a_title() {
        assert_eq!(closes("Council Sells Trams By Jane Roe, Staff Writer"), Some(20));
        assert_eq!(closes("Stadtrat verkauft Tram Von Jonas Keller"), Some(23));
        for title in ["A Life Lived By Night", "Portrait by John Sargent Sells", "MAN STRUCK BY JANE ROE"] {
            assert_eq!(closes(title), None, "{title}");
        }
    }
}
