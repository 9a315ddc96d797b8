//! The two questions to the lexicon: what does this text start with, and what stands in it.

use super::fold::{ascii_word, is_unspaced};
use super::generated::{HEAD, INSIDE};
use super::table::Table;
use super::{Fine, Hit, Lexicon, Place};
use crate::kind::{Group, PromoKind};
use crate::letter;
use crate::span::is_space;

/// How many characters before a form are passed, and how many forms a bar is read for: what keeps a lookup short
/// whatever the text.
const MOST_LEADING: usize = 12;
const MOST_IN_BAR: usize = 32;

/// The longest form at the start of `text` that stands there as it has to; a user's form before any built-in one.
///
/// Brackets, dashes, bullets and signs before it are passed. The place of the hit is the strictest that the form stands
/// in, whole before label before start, and at least as strict as its entry asks; where entries share a form, the
/// strictest one. A bar of whole forms (`Share Tweet Print`) counts as its first one.
/// A form that starts with a bracket stands behind that one, and comes first.
pub(crate) fn lookup(text: &str, users: Option<&Lexicon>) -> Option<Hit> {
    // Most texts begin with a word of ASCII with which no form does.
    if let (None, Some((word, end))) = (users, ascii_word(text.as_bytes(), 0)) {
        if !HEAD.may_begin(word, &text[end..]) {
            return None;
        }
    }
    let start = leading(text);
    let bracket = text[..start].chars().next_back().filter(|&c| opens(c)).map(|c| start - c.len_utf8());
    bracket.into_iter().chain([start]).find_map(|start| {
        let by_users = users.and_then(|lexicon| lookup_in(lexicon.head(), text, start));
        by_users.or_else(|| lookup_in(HEAD, text, start))
    })
}

fn lookup_in<S: AsRef<str>>(table: Table<'_, S>, text: &str, start: usize) -> Option<Hit> {
    let bracketed = || text[..start].contains(['(', '[', '{', '【']);
    let mut bar = None;
    for (entry, rest) in table.prefixes(&text[start..]) {
        let written = &text[start..text.len() - rest.len()];
        let Some((place, mark)) = standing(entry.form.as_ref(), written, rest, bracketed()) else { continue };
        if place >= entry.place {
            return Some(Hit::new(entry, place, start, text.len() - rest.len() + mark));
        }
        if entry.place == Place::Whole && bar.is_none() {
            bar = Some((entry, rest));
        }
    }
    let (entry, rest) = bar?;
    is_bar(table, rest).then(|| Hit::new(entry, Place::Whole, start, text.len()))
}

/// Words behind which a form goes on: "posted by".
const JOINS: [&str; 16] =
    ["at", "by", "da", "de", "di", "for", "from", "in", "of", "on", "par", "por", "to", "via", "von", "with"];

/// Where something else begins behind a form of furniture that stands alone elsewhere, and here in front of it in the
/// same line: "Skip to main content The council met".
pub(crate) fn glued(text: &str) -> Option<usize> {
    HEAD.prefixes(text).find_map(|(entry, rest)| {
        let joins = entry.form.rsplit(' ').next().is_some_and(|last| JOINS.contains(&last));
        let told = entry.place != Place::Start
            && !joins
            && entry.sense.kind().group() == Group::Furniture
            && (entry.form.contains(' ') || entry.sense.fine == Fine::Promo(PromoKind::Advertisement));
        let next = rest.strip_prefix(' ')?;
        (told && next.starts_with(char::is_uppercase)).then(|| text.len() - next.len())
    })
}

/// The strictest place that a form at the start stands in, going by what follows it, and the length of what belongs
/// to it there; none if its last word goes on.
fn standing(form: &str, written: &str, rest: &str, bracketed: bool) -> Option<(Place, usize)> {
    if is_bare(rest) {
        return Some((Place::Whole, rest.len()));
    }
    if form.ends_with(':') {
        return Some((Place::Label, 0));
    }
    if let Some(mark) = label_end(rest, bracketed) {
        return Some((Place::Label, mark));
    }
    if let Some(mark) = dated_end(rest) {
        return Some((Place::Label, mark));
    }
    if is_set_off(written, rest) {
        return Some((Place::Label, 0));
    }
    ends_word(form, rest).then_some((Place::Start, 0))
}

/// How many bytes a day and a time behind a form run to.
const DAY: usize = 32;

/// The length of a day between a form and its colon: "Correction, May 4: ", "Update (5 May, 6 p.m.): ".
fn dated_end(rest: &str) -> Option<usize> {
    let day = rest.strip_prefix([',', ' '])?;
    let end = day.match_indices(':').map(|(at, _)| at).find(|&at| day[at + 1..].starts_with(is_space))?;
    let words = day[..end].split(is_space).filter(|word| !word.is_empty()).count();
    let dated = end <= DAY && words <= 5 && day[..end].bytes().any(|byte| byte.is_ascii_digit());
    dated.then_some(1 + end + 1)
}

/// Whether capitals set a form off from a title that is not in capitals: "RELATED Night trams find few riders".
fn is_set_off(written: &str, rest: &str) -> bool {
    let capitals = written.len() >= 4
        && !written.contains(|c: char| c.is_lowercase())
        && written.contains(letter::is_alphabetic);
    let mut title = rest.strip_prefix(' ').unwrap_or_default().chars();
    capitals && title.next().is_some_and(char::is_uppercase) && title.next().is_some_and(char::is_lowercase)
}

/// The length of what stands before a form.
fn leading(text: &str) -> usize {
    text.chars().take(MOST_LEADING).take_while(|&c| is_leading(c)).map(char::len_utf8).sum()
}

/// What no form starts with: white space, brackets, bullets, dashes, arrows, emphasis, pictures.
pub(super) fn is_leading(c: char) -> bool {
    is_space(c)
        || matches!(c,
        '(' | '[' | '{' | '<' | '>' | '|' | '/' | '\\' | '^' | '*' | '_' | '~' | '=' | '+' | '-' | '#' | '.' | ':' | '!'
        | '–' | '—' | '―' | '•' | '·' | '…' | '»' | '›' | '«' | '‹' | '†' | '‡' | '¡' | '¿'
        | '【' | '「' | '（' | '［' | '・' | '＞' | '｜'
        | '\u{2190}'..='\u{2BFF}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}')
}

/// A bracket that a form may start with.
pub(crate) fn opens(c: char) -> bool {
    matches!(c, '(' | '[' | '（' | '［' | '【')
}

/// The length of the mark that ends a label, if `rest` starts with one or is empty: `: ` `| ` `- ` `» ` `> ` `= ` `_ `.
///
/// A hyphen or a low line needs a space at one side (`photo-op` is a word); a closing bracket ends a label that an
/// opening one stands before.
fn label_end(rest: &str, bracketed: bool) -> Option<usize> {
    let after_space = rest.trim_start_matches(is_space);
    let after = after_space.trim_start_matches('*');
    let Some(mark) = after.chars().next() else { return Some(rest.len()) };
    let spaced =
        after_space.len() < rest.len() || after[mark.len_utf8()..].chars().next().is_none_or(is_space);
    let ends = match mark {
        ':' | '|' | '–' | '—' | '―' | '»' | '›' | '>' | '=' | '：' | '｜' | '►' | '▶' | '→' | '…' | '©' => {
            true
        }
        '-' | '_' => spaced,
        '.' => after.starts_with("..."),
        ')' | ']' | '}' | '】' => bracketed,
        _ => false,
    };
    // The copyright sign says whose it is: it belongs to what follows.
    let len = if mark == '©' { 0 } else { mark.len_utf8() };
    ends.then_some(rest.len() - after.len() + len)
}

/// Whether a word that ends with `form` ends there; scripts without spaces have no such ends.
fn ends_word(form: &str, rest: &str) -> bool {
    let is_spaced =
        form.chars().next_back().is_some_and(|last| letter::is_alphanumeric(last) && !is_unspaced(last));
    let mut next = rest.chars();
    !is_spaced
        || match next.next() {
            Some('\'' | '’') => !next.next().is_some_and(letter::is_alphabetic),
            Some('-') => !next.next().is_some_and(letter::is_alphanumeric),
            Some(c) => !letter::is_alphanumeric(c),
            None => true,
        }
}

/// Whether no letter is left: punctuation, numbers and white space only.
fn is_bare(rest: &str) -> bool {
    !rest.contains(letter::is_alphabetic)
}

/// Whether `rest` is nothing but more whole forms, numbers and punctuation.
fn is_bar<S: AsRef<str>>(table: Table<'_, S>, mut rest: &str) -> bool {
    for _ in 0..MOST_IN_BAR {
        rest = rest.trim_start_matches(|c: char| !letter::is_alphabetic(c));
        if rest.is_empty() {
            return true;
        }
        let next = table
            .prefixes(rest)
            .find(|(entry, after)| entry.place == Place::Whole && ends_word(entry.form.as_ref(), after));
        let Some((_, after)) = next else { return false };
        rest = after;
    }
    false
}

/// The first form of [`Place::Inside`] in `text`; at one word the longest, a user's before a built-in one.
pub(crate) fn find_inside(text: &str, users: Option<&Lexicon>) -> Option<Hit> {
    let mut words = Words::new(text);
    let mut next = || words.next(|word, rest| users.is_some() || INSIDE.may_begin(word, rest));
    core::iter::from_fn(&mut next).find_map(|at| {
        let by_users = users.and_then(|lexicon| inside_at(lexicon.inside(), text, at));
        by_users.or_else(|| inside_at(INSIDE, text, at))
    })
}

/// All built-in forms of [`Place::Inside`].
#[cfg(test)]
pub(crate) fn inside_forms() -> impl Iterator<Item = &'static str> {
    INSIDE.entries.iter().map(|entry| entry.form)
}

/// The built-in form of [`Place::Inside`] at byte `at` of `text`, where a word or a bracket starts.
pub(crate) fn inside_from(text: &str, at: usize) -> Option<Hit> {
    inside_at(INSIDE, text, at)
}

/// Whether a built-in form of [`Place::Inside`] may begin with two words, by their [`letters`](super::letters), or be the first.
#[inline]
pub(crate) fn may_be_inside(first: u64, second: u64) -> bool {
    INSIDE.may_begin_with(first, second)
}

/// Whether a built-in form of [`Place::Inside`] begins with a number.
pub(crate) static NUMBER_INSIDE: bool = {
    let (mut any, mut at) = (false, 0);
    while at < INSIDE.entries.len() {
        any |= INSIDE.entries[at].form.as_bytes()[0] == b'#';
        at += 1;
    }
    any
};

fn inside_at<S: AsRef<str>>(table: Table<'_, S>, text: &str, at: usize) -> Option<Hit> {
    let mut forms = table.prefixes(&text[at..]);
    let (entry, rest) = forms.find(|(entry, rest)| ends_word(entry.form.as_ref(), rest))?;
    Some(Hit::new(entry, Place::Inside, at, text.len() - rest.len()))
}

/// The offsets at which the words of a text start, and its brackets; in scripts without spaces every character does.
struct Words<'a> {
    text: &'a str,
    at: usize,
    in_word: bool,
}

impl<'a> Words<'a> {
    const fn new(text: &'a str) -> Self {
        Self { text, at: 0, in_word: false }
    }
}

impl Words<'_> {
    /// The next of them, without words of ASCII of which `may_begin` says, by what follows them, that no form begins with them.
    #[inline]
    fn next(&mut self, may_begin: impl Fn(u64, &str) -> bool) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let (mut at, mut in_word) = (self.at, self.in_word);
        while let Some(&byte) = bytes.get(at) {
            if byte.is_ascii_alphabetic() && !in_word {
                if let Some((word, end)) = ascii_word(bytes, at) {
                    if may_begin(word, &self.text[end..]) {
                        (self.at, self.in_word) = (at + 1, true);
                        return Some(at);
                    }
                    // Most often a space follows, which is neither.
                    at = end + usize::from(bytes.get(end) == Some(&b' '));
                    continue;
                }
            }
            let (start, was_in_word) = (at, in_word);
            let starts = if byte.is_ascii() {
                at += 1;
                in_word = byte.is_ascii_alphanumeric();
                if in_word { !was_in_word } else { matches!(byte, b'(' | b'[') }
            } else {
                let c = self.text[at..].chars().next()?;
                at += c.len_utf8();
                in_word = letter::is_alphanumeric(c) && !is_unspaced(c);
                if in_word { !was_in_word } else { is_unspaced(c) || c == '©' || opens(c) }
            };
            if starts {
                (self.at, self.in_word) = (at, in_word);
                return Some(start);
            }
        }
        self.at = at;
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::BlockKind;
    use crate::lexicon::Fine;

    /// What is found at the start: its kind, its place and its text.
    fn head(text: &str) -> Option<(BlockKind, Place, &str)> {
        lookup(text, None).map(|hit| (hit.kind, hit.place, &text[hit.start..hit.end]))
    }

    fn inside(text: &str) -> Option<(BlockKind, &str)> {
        find_inside(text, None).map(|hit| (hit.kind, &text[hit.start..hit.end]))
    }

    #[test]
    fn what_follows_a_form_makes_its_place() {
        assert_eq!(head("READ MORE"), Some((BlockKind::Related, Place::Whole, "READ MORE")));
        assert_eq!(head("READ MORE: Ice"), Some((BlockKind::Related, Place::Label, "READ MORE:")));
        assert_eq!(head("Related reading"), Some((BlockKind::Related, Place::Whole, "Related reading")));
        assert_eq!(head("Related but not the same"), None);
        assert_eq!(head("[Advertisement]"), Some((BlockKind::Promo, Place::Whole, "Advertisement]")));
    }

    #[test]
    fn the_longest_form_counts() {
        let hit = lookup("Sign up for our newsletter: news at noon", None).unwrap();
        assert_eq!((hit.kind, hit.end), (BlockKind::Promo, "Sign up for our newsletter:".len()));
        assert_eq!(head("Correction appended"), Some((BlockKind::Note, Place::Whole, "Correction appended")));
    }

    #[test]
    fn accents_case_and_wraps_do_not_count() {
        assert_eq!(
            head("À LIRE AUSSI : la glace"),
            head("A lire\n aussi : la glace").map(|found| (found.0, found.1, "À LIRE AUSSI :"))
        );
        assert_eq!(head("À LIRE AUSSI : la glace").map(|found| found.0), Some(BlockKind::Related));
    }

    #[test]
    fn a_word_has_to_end_where_the_form_does() {
        assert_eq!(head("Sourcery: a history"), None);
        assert_eq!(head("Video-on-demand is here"), None);
        assert_eq!(head("Video's end"), None);
    }

    #[test]
    fn a_form_with_a_bracket_stands_behind_one() {
        assert_eq!(head("(Adds quote)"), Some((BlockKind::Note, Place::Start, "(Adds")));
        assert_eq!(head("Adds quote"), None);
        assert_eq!(head("（写真：共同）").map(|found| found.0), Some(BlockKind::Credit));
    }

    #[test]
    fn a_bar_is_one_whole_form() {
        assert_eq!(head("Share Tweet Print"), Some((BlockKind::Promo, Place::Whole, "Share Tweet Print")));
        assert_eq!(
            head("Facebook | Twitter | 25"),
            Some((BlockKind::Promo, Place::Whole, "Facebook | Twitter | 25"))
        );
        assert_eq!(head("Facebook fined in Ireland"), None);
    }

    #[test]
    fn inside_a_text_a_form_starts_at_a_word_or_a_bracket() {
        assert_eq!(
            inside("Ann Lee contributed to this report."),
            Some((BlockKind::Contributors, "contributed to this report"))
        );
        assert_eq!(inside("The pier in May. (Photo by Ann Lee)"), Some((BlockKind::Credit, "(Photo by")));
        assert_eq!(inside("She hung a photo by her bed."), None);
    }

    #[test]
    fn numbers_alone_are_no_form() {
        assert_eq!(head("1986."), None);
        assert_eq!(head("19.35 – The race is on"), None);
    }

    #[test]
    fn a_user_comes_first() {
        let users = Lexicon::parse("caption whole read more\nsource inside seen in the").unwrap();
        assert_eq!(lookup("Read more", Some(&users)).map(|hit| hit.kind), Some(BlockKind::Caption));
        assert_eq!(lookup("Read more: ice", Some(&users)).map(|hit| hit.kind), Some(BlockKind::Related));
        assert_eq!(find_inside("As seen in the Packet", Some(&users)).map(|hit| hit.start), Some(3));
    }

    #[test]
    fn a_hit_says_its_kind_and_its_languages() {
        let hit = lookup("Suscríbete a nuestro boletín", None).unwrap();
        assert_eq!(hit.fine, Fine::Promo(crate::PromoKind::Newsletter));
        assert_eq!(hit.languages, crate::Language::ES.bit());
    }

    #[test]
    fn any_text_will_do() {
        for text in [
            "",
            " ",
            "(",
            "((((((((((((((((",
            "【",
            "\u{301}",
            "#",
            "©",
            "\u{FEFF}",
            "Ａ",
            "é",
            "\u{10FFFF}(",
        ] {
            let _ = (lookup(text, None), find_inside(text, None));
        }
    }
}
