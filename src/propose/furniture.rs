//! Furniture: what asks something of the reader, points elsewhere, navigates, divides.

use super::listed::{ENTRIES, asks_under_label, is_label, is_link, is_listed};
use super::pointer::{
    ENTRY, Pointed, heads_titles, is_arrow_alone, is_card, is_excerpt, is_headed, is_label_of_title,
    is_teaser, points_on,
};
use super::run::Run;
use super::{Desk, Page, Sink};
use crate::cost::Cost;
use crate::fields::bio::BioEvidence;
use crate::glance;
use crate::kind::BlockKind;
use crate::letter;
use crate::lexicon::families;
use crate::lexicon::reader::{CALLS, DESKS, OURS, POINTS};
use crate::lexicon::words::holds;
use crate::rule::Rule;
use crate::scan;
use crate::shape::{self, Ending, Opening};

pub(super) fn propose<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    promo(desk, at);
    related(desk, at);
    noise(desk, at);
    divider(desk, at);
}

/// ```abnf
/// promo = *CHAR                    ; a short line beside a labelled promo, or one that speaks to the reader
/// ```
fn promo<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let shape = &piece.shape;
    let text = page.text(at);
    let (address, words) = (page.speaks_to_reader(at), page.vocabulary(at).promo);
    let long = shape.is_long();
    if long && (words < 3 || !address) {
        return;
    }
    let beside = shape.len <= BESIDE
        && page.is_beside(at, BlockKind::Promo)
        && (address || words > 0 || !is_of_story(page, at));
    let may_invite = piece.glance.may_have(glance::word(families::OURS))
        && piece.glance.may_have(glance::word(families::CALL));
    let invites = !long && may_invite && invites(text);
    let desked = !long && has_desk(text);
    let asks = !long && asks_and_calls(text) && !quotes_words(text);
    let leads = !long && leads_to_call(page, at);
    let answers = !long && answers_call(page, at);
    if !(beside || address || invites || desked || asks || leads || answers || words > 0) {
        return;
    }
    let quoted = quotes_words(text);
    let calls = !quoted && first_word(text).is_some_and(|word| holds(CALLS, word));
    let later = !long && !quoted && words > 0 && !page.is_in_story(at) && calls_later(text);
    // Where no paragraph is long, what stands before the story and behind it cannot be told.
    let placed = page.has_prose() || page.is_sparse();
    desk.bid(Rule::PROMO, BlockKind::Promo, at, at + 1)
        .add(Cost::Promo)
        .when(beside, Cost::PromoBeside)
        .when(address && !long, Cost::PromoAddress)
        .when(address && !long && words > 1, Cost::PromoAddressWorded)
        .when(address && page.counsels() && !page.is_after_story(at), Cost::PromoInCounsel)
        .when(long, Cost::PromoTooLong)
        .when(calls && points_somewhere(text), Cost::PromoPoints)
        .when(calls, Cost::PromoCalls)
        .when(later && !calls && !invites, Cost::PromoCallsLater)
        .when(asks, Cost::PromoAsks)
        .when(leads, Cost::PromoLeads)
        .when(answers, Cost::PromoAnswers)
        .when(invites, Cost::PromoInvites)
        .when(words == 1, Cost::PromoOneWord)
        .when(words == 2, Cost::PromoTwoWords)
        .when(words > 2, Cost::PromoManyWords)
        .when(quoted, Cost::PromoQuoted)
        .when(page.role(at).is_some(), Cost::PromoInPost)
        .when(placed && page.is_after_story(at), Cost::PromoBehindProse)
        .when(placed && page.is_before_prose(at), Cost::PromoBeforeProse)
        .when(shape.len > 160, Cost::PromoLong)
        .when(shape.words.all <= 5, Cost::PromoTiny)
        .when(page.is_repeated(at), Cost::PromoRepeated)
        .when(desked, Cost::PromoDesk)
        .when(!desked && text.contains('@') && page.bio(at).has(BioEvidence::CONTACT), Cost::PromoReaches)
        .when(page.is_sparse() && !calls, Cost::OnSparse)
        .when(page.is_record(at), Cost::OnRecord)
        .place();
}

/// Whether a line in the story is a sentence, or heads one.
fn is_of_story(page: &Page<'_>, at: usize) -> bool {
    let heads = || page.is_titular(at) && page.runs_or_tells(at + 1);
    page.is_in_story(at) && (page.piece(at).shape.ending == Ending::Stop || heads())
}

/// Bytes of a line that may be a promo for no more than that one stands beside it.
const BESIDE: usize = 160;

/// Whether a sentence of a line without quotation marks calls on the reader to come to the newsroom: "Send it to us",
/// "Buy prints in our shop".
pub(super) fn invites(text: &str) -> bool {
    let words = |text: &str| text.split(|c: char| !letter::is_alphanumeric(c)).any(|word| holds(OURS, word));
    let starts = core::iter::once(0).chain(shape::sentence_starts(text));
    words(text)
        && !scan::holds_any_quote(text)
        && starts.take(4).any(|start| {
            let sentence = &text[start..];
            words(sentence) && first_word(sentence).is_some_and(|word| holds(CALLS, word))
        })
}

/// ```abnf
/// asks = question SP call *CHAR            ; "Enjoyed this? Try another", "Niets missen? Volg ons"
/// ```
fn asks_and_calls(text: &str) -> bool {
    let Some(end) = memchr::memchr(b'?', text.as_bytes()) else { return false };
    let (question, rest) = text.split_at(end + 1);
    let one = !shape::holds_sentence_end(question);
    one && rest.starts_with(' ') && first_word(rest).is_some_and(|word| holds(CALLS, word))
}

/// Whether a sentence behind the first calls on the reader: "It costs little. Start a trial."
fn calls_later(text: &str) -> bool {
    shape::sentence_starts(text)
        .take(4)
        .any(|start| first_word(&text[start..]).is_some_and(|word| holds(CALLS, word)))
}

/// Whether the piece is a question, or has words of promos, and a labelled promo of a few words closes its line: "Do you like
/// what you read? | Like us on Facebook!"
fn leads_to_call(page: &Page<'_>, at: usize) -> bool {
    let (piece, below) = (page.piece(at), at + 1);
    let asks = || page.text(at).trim_end().ends_with('?') || page.vocabulary(at).promo > 1;
    !piece.closes
        && page.hit_kind(below) == Some(BlockKind::Promo)
        && page.piece(below).closes
        && !page.piece(below).opens
        && page.piece(below).shape.len <= CALL
        && asks()
}

/// Whether the piece is such a call, behind a question in its line.
fn answers_call(page: &Page<'_>, at: usize) -> bool {
    at > 0 && page.hit_kind(at) == Some(BlockKind::Promo) && leads_to_call(page, at - 1)
}

/// The longest call that closes a line, in bytes.
const CALL: usize = 100;

/// The words of a name in marks of quotation, at the most.
const NAME: usize = 4;

/// Whether somebody is quoted: more than the name of a newsletter, a book, a programme stands in marks of quotation.
pub(super) fn quotes_words(text: &str) -> bool {
    scan::holds_quote(text) && !names_alone(text)
}

/// ```abnf
/// names = *CHAR 1*( open-mark CAPITAL *3WORD close-mark *CHAR )
/// ```
fn names_alone(text: &str) -> bool {
    let marks = |c: char| matches!(c, '"' | '“' | '”' | '„' | '«' | '»');
    let mut parts = text.split(marks).skip(1).step_by(2);
    let name = |part: &str| {
        let part = part.trim();
        part.starts_with(char::is_uppercase) && !part.ends_with(',') && part.split(' ').count() <= NAME
    };
    text.matches(marks).count() % 2 == 0 && parts.all(name)
}

/// Whether a line gives the address of a desk: "letters@lamp.example".
fn has_desk(text: &str) -> bool {
    let local = |at: usize| {
        let before = &text[..at];
        let start =
            before.rfind(|c: char| !(letter::is_alphanumeric(c) || matches!(c, '-' | '.' | '_' | '+')));
        start
            .map_or(before, |start| before[start..].trim_start_matches(|c: char| !letter::is_alphanumeric(c)))
    };
    let mut addresses = memchr::memchr_iter(b'@', text.as_bytes()).take(3).filter(|&at| {
        let host =
            text[at + 1..].split(|c: char| !(letter::is_alphanumeric(c) || matches!(c, '-' | '.'))).next();
        host.is_some_and(|host| host.contains('.'))
    });
    addresses.any(|at| holds(DESKS, local(at)))
}

/// Whether a line says where to go: "here", "below", an address.
fn points_somewhere(text: &str) -> bool {
    let has = |word: &str| holds(POINTS, word) || word.contains('.') && word.len() > 4;
    text.split([' ', '\u{A0}', '(', ')', ',']).map(|word| word.trim_end_matches(['.', '!', ':'])).any(has)
}

/// The first word, whatever marks stand in front of it.
fn first_word(text: &str) -> Option<&str> {
    text.split(|c: char| !(letter::is_alphanumeric(c) || c == '-')).find(|word| !word.is_empty())
}

/// ```abnf
/// related = 2*WORD                 ; a title that is not this article's: among its like, behind a label
/// ```
fn related<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let page = desk.page;
    let listed = is_listed(page, at);
    let asks = asks_under_label(page, at);
    let words = &page.piece(at).shape.words;
    let pointed = points_on(page.text(at)).filter(|_| words.all >= 4);
    let labelled = is_label_of_title(page, at);
    let carded = is_card(page, at);
    let (heads, teased) = (heads_titles(page, at), is_teaser(page, at));
    let marked = is_title_behind_story(page, at);
    let (under, excerpt) = (is_link(page, at), is_excerpt(page, at));
    let told = [listed, asks, labelled, carded, heads, teased, marked, under, excerpt].contains(&true)
        || is_arrow_alone(page, at, pointed);
    if !told && !page.is_titular(at) || page.is_title_twin(at) {
        return;
    }
    let run = (!told && page.is_in_story(at)).then(|| Run::around(page, at));
    let block = run.is_some_and(Run::is_block);
    let tiny = run.is_some() && words.all < TITLED && !block && !is_among_links(page, at);
    let run = !tiny && run.is_some_and(Run::is_list);
    desk.bid(Rule::RELATED, BlockKind::Related, at, at + 1)
        .add(Cost::Related)
        .when(words.is_title(), Cost::RelatedTitle)
        .when(words.all >= 5, Cost::RelatedWordy)
        .when(tiny, Cost::RelatedTiny)
        .when(run, Cost::RelatedInRun)
        .when(words.is_shouted() && words.all >= 6, Cost::RelatedShouted)
        .when(!tiny && page.is_beside(at, BlockKind::Related), Cost::RelatedBeside)
        .when(page.is_alone(at), Cost::RelatedAlone)
        .when(ends_in_tag(page.text(at)), Cost::RelatedTagged)
        .when(pointed == Some(Pointed::Arrow), Cost::RelatedArrow)
        .when(labelled, Cost::RelatedLabelled)
        .when(carded, Cost::RelatedCard)
        .when(heads, Cost::RelatedHeads)
        .when(is_headed(page, at), Cost::RelatedHeaded)
        .when(teased, Cost::RelatedTeaser)
        .when(under, Cost::RelatedUnderLabel)
        .when(excerpt, Cost::RelatedExcerpt)
        .when(pointed == Some(Pointed::Bracket), Cost::RelatedBracketed)
        .when(listed, Cost::RelatedListed)
        .when(!listed && marked, Cost::RelatedMarkedTitle)
        .when(has_kicker(page.text(at)) && words.all >= 8, Cost::RelatedKicker)
        .when(page.text(at).ends_with(['?', '!', ']', '»', '>']), Cost::RelatedAsks)
        .when(is_among_titles(page, at), Cost::RelatedAmongTitles)
        .when(is_divided(page, at), Cost::RelatedDivided)
        .when(
            !page.is_furnished() && !listed && !labelled && !excerpt && pointed.is_none(),
            Cost::RelatedOnBare,
        )
        .when(page.is_after_story(at), Cost::RelatedBehindProse)
        .when(page.is_sparse() || page.is_brief() && !page.is_after_story(at), Cost::OnSparse)
        .when(page.is_record(at), Cost::OnRecord)
        .place();
}

/// The words of a title that points elsewhere, at the least.
const TITLED: u16 = 5;

/// Whether a title that could point elsewhere stands beside the piece, which heads no sentence then, or a label of such titles.
fn is_among_links(page: &Page<'_>, at: usize) -> bool {
    let title =
        |at: usize| page.is_titular(at) && page.piece(at).shape.words.all >= TITLED && !page.is_record(at);
    title(at + 1)
        || at > 0 && title(at - 1) && !page.runs_or_tells(at + 1)
        || page
            .beside(at)
            .any(|other| page.is_repeated(other) || is_label(page.piece(other), BlockKind::Related))
}

/// Whether a title stands beside the piece: next to it, or behind a line of marks.
fn is_among_titles(page: &Page<'_>, at: usize) -> bool {
    page.is_beside_title(at) || is_divided(page, at)
}

/// Whether a line of marks parts the piece from a title above or below it, behind the story.
fn is_divided(page: &Page<'_>, at: usize) -> bool {
    let marks = |at: usize| {
        page.pieces.get(at).is_some_and(|piece| piece.shape.words.all == 0) && is_divider(page.text(at))
    };
    let below = || marks(at + 1) && page.is_titular(at + 2);
    let above = || at > 1 && marks(at - 1) && page.is_titular(at - 2);
    page.is_after_story(at) && page.is_titular(at) && (below() || above())
}

/// Whether a title behind a bullet stands behind the story, beside another one, and no colon announced them.
fn is_title_behind_story(page: &Page<'_>, at: usize) -> bool {
    let bulleted = |at: usize| page.piece(at).shape.opening == Opening::Bullet;
    let titled = |at: usize| {
        let shape = &page.piece(at).shape;
        let title = shape.words.is_title() && shape.words.all >= 5;
        bulleted(at) && title && shape.ending == Ending::None && shape.len <= ENTRY
    };
    let announced = || {
        let above = (0..at).rev().take(ENTRIES).find(|&above| !bulleted(above));
        above.is_some_and(|above| page.piece(above).shape.ending == Ending::Colon)
    };
    page.is_after_story(at) && titled(at) && page.beside(at).any(titled) && !announced()
}

/// ```abnf
/// tagged = *CHAR open-mark 4*CAPITAL close-mark        ; "Ferry runs aground [VIDEO]"
/// ```
fn ends_in_tag(title: &str) -> bool {
    let enclosed = title.strip_suffix([']', ')']).and_then(|title| title.rsplit_once(['[', '(']));
    enclosed.is_some_and(|(_, tag)| {
        tag.len() >= 4 && tag.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b' ')
    })
}

/// ```abnf
/// kicker = 1*4WORD ":" SP CAPITAL                      ; "Harbour tolls: What the board wants"
/// ```
fn has_kicker(title: &str) -> bool {
    let Some((kicker, rest)) = scan::split_label(title) else { return false };
    kicker.len() <= 40 && kicker.split(' ').count() <= 4 && rest.starts_with(char::is_uppercase)
}

/// ```abnf
/// noise = *CHAR                    ; a short line without a sentence
/// ```
fn noise<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (page, piece) = (desk.page, desk.page.piece(at));
    let shape = &piece.shape;
    if shape.is_long() || shape::is_sentence_tail(page.text(at)) || page.is_short_sentence(at) {
        return;
    }
    let icons = page.is_icons(at);
    let run = page.is_in_story(at) && page.is_titular(at) && Run::around(page, at).is_list();
    desk.bid(Rule::NOISE, BlockKind::Other, at, at + 1)
        .add(Cost::Noise)
        .when(shape.ending == Ending::Stop, Cost::NoiseStopped)
        .when(shape.words.all == 0, Cost::NoiseWordless)
        .when(shape.words.all <= 3, Cost::NoiseTiny)
        .when(page.is_repeated(at), Cost::NoiseRepeated)
        .when(icons, Cost::NoiseIcons)
        .when(run, Cost::NoiseInRun)
        .when(page.is_after_story(at), Cost::NoiseBehindProse)
        .when(page.is_before_prose(at), Cost::NoiseBeforeProse)
        .when(page.is_brief() && !icons, Cost::OnSparse)
        .place();
}

/// ```abnf
/// divider = *"x" 1*( mark / SP ) *"x" / "-30-" / "ENDS" / ..      ; not the end of a sentence
/// mark    = "*" / "_" / "-" / "=" / "#" / "~" / "—" / "–" / "." / "•" / "·" / "+" / "<" / ">" / ..
/// ```
fn divider<S: Sink>(desk: &mut Desk<'_, '_, S>, at: usize) {
    let (piece, text) = (desk.page.piece(at), desk.page.text(at));
    if piece.is_line() && is_divider(text) {
        let page = desk.page;
        let posted = |at: &usize| page.role(*at).is_some();
        let in_post = posted(&at) && page.beside(at).filter(posted).count() == 2;
        desk.bid(Rule::DIVIDER, BlockKind::Separator, at, at + 1)
            .add(Cost::Divider)
            .when(in_post, Cost::DividerInPost)
            .place();
    }
}

/// Words by which copy ends.
pub(super) const ENDS: &[&str] =
    &["-30-", "- 30 -", "ENDS", "-ENDS-", "- ENDS -", "- Ends -", "(ENDS)", "(END)", "-END-"];

fn is_divider(text: &str) -> bool {
    let marks = |c: char| {
        c.is_ascii_punctuation()
            || c.is_whitespace()
            || matches!(c, '—' | '–' | '•' | '·' | '⁂' | '…' | '─' | '━' | '═' | '■' | '◆')
    };
    let framed = text.trim_matches(|c| c == 'x' || c == 'X');
    !framed.is_empty()
        && (framed.chars().all(marks) || ENDS.contains(&text))
        && !text.contains(['?', '$', '%', '@'])
        && !shape::is_sentence_tail(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_that_sites_set_into_a_story() {
        assert!(ends_in_tag("Ferry runs aground at noon [VIDEO]"));
        assert!(!ends_in_tag("The ferry company (FRY)"));
        assert!(has_kicker("Harbour tolls: What the board wants from drivers"));
        assert!(!has_kicker("The board met on Tuesday night and then said: No tolls"));
    }

    #[test]
    fn whose_address_it_is() {
        assert!(has_desk("Write to letters@lamp.example."));
        assert!(!has_desk("Jane Roe: jroe@lamp.example") && !has_desk("Follow @news on Chirper"));
    }

    #[test]
    fn where_to_follow_a_call() {
        assert!(points_somewhere("Click here to tell us."));
        assert!(points_somewhere("Read it at harbour.example."));
        assert!(!points_somewhere("Call the mayor a coward."));
    }
}
