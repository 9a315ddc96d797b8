//! Speakers without a verb: the turns of a transcript or an interview, and signatures.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use memchr::memchr2;

use super::Paragraph;
use super::read::Said;
use super::token::is_mark;
use crate::kind::{BlockKind, Group};
use crate::span::{Span, is_space};

/// A turn: who has the word, and what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Turn {
    pub(super) said: Said,
    pub(super) text: Span,
}

/// So many turns make a transcript of a text; fewer are labels of something else.
const FEWEST: usize = 3;
/// The longest label, in bytes.
const LONGEST: usize = 40;

/// The turn that each paragraph is, where the text is a transcript: at least [`FEWEST`] labelled paragraphs, of at least
/// two speakers, one of whom speaks twice; or a question and its answer. A paragraph without a label between two turns
/// goes on with the first.
pub(super) fn turns(source: &str, paragraphs: &[Paragraph]) -> Vec<Option<Turn>> {
    let mut turns: Vec<Option<Turn>> =
        paragraphs.iter().map(|paragraph| labelled(source, paragraph)).collect();
    if !is_transcript(source, &turns) {
        return Vec::new();
    }
    let last = turns.iter().rposition(Option::is_some).unwrap_or(0);
    let mut said: Option<Said> = None;
    for (turn, paragraph) in turns[..last].iter_mut().zip(paragraphs) {
        match (*turn, said) {
            (Some(labelled), _) => said = Some(labelled.said),
            (None, Some(said)) if paragraph.kind.group() == Group::Body => {
                *turn = Some(Turn { said, text: paragraph.span });
            }
            _ => {}
        }
    }
    turns
}

fn is_transcript(source: &str, turns: &[Option<Turn>]) -> bool {
    let mut labels: BTreeMap<&str, usize> = BTreeMap::new();
    for turn in turns.iter().flatten() {
        *labels.entry(&source[turn.said.speaker]).or_default() += 1;
    }
    let pair =
        PAIRS.iter().any(|(question, answer)| labels.contains_key(question) && labels.contains_key(answer));
    let most = labels.values().copied().max().unwrap_or(0);
    pair || labels.values().sum::<usize>() >= FEWEST && labels.len() >= 2 && most >= 2
}

/// The labels of a question and of its answer: English; Spanish, Portuguese; French; German; Italian.
const PAIRS: [(&str, &str); 5] = [("Q", "A"), ("P", "R"), ("Q", "R"), ("F", "A"), ("D", "R")];

/// `turn = ( name ":" / letter ( ":" / "." ) ) SP text`
fn labelled(source: &str, paragraph: &Paragraph) -> Option<Turn> {
    if !matches!(paragraph.kind, BlockKind::Paragraph | BlockKind::Blockquote) {
        return None;
    }
    let raw = &source[paragraph.span];
    let at = memchr2(b':', b'.', &raw.as_bytes()[..raw.len().min(LONGEST)])?;
    let at = match raw.as_bytes()[at] {
        b'.' if at > 1 => {
            at + raw[at..].bytes().take(LONGEST - at.min(LONGEST)).position(|byte| byte == b':')?
        }
        _ => at,
    };
    let (label, rest) = (&raw[..at], &raw[at + 1..]);
    let words = rest.trim_start_matches(is_space);
    if words.is_empty() || words.len() == rest.len() || words.starts_with(is_mark) || !is_label(label) {
        return None;
    }
    let start = paragraph.span.start();
    let speaker = Span::new(start, start + at);
    let text = Span::new(paragraph.span.end() - words.len(), paragraph.span.end());
    let cue = Span::new(speaker.end(), speaker.end() + 1);
    Some(Turn { said: Said { speaker, cue: Some(cue) }, text })
}

/// One capital letter, or a name of at most four words that all begin with a capital.
fn is_label(label: &str) -> bool {
    let mut words = label.split(' ');
    let named = words.clone().count() <= 4 && words.all(|word| word.starts_with(char::is_uppercase));
    let letters = label.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '.' | '-' | '\'' | '’'));
    named && letters && (label.len() == 1 || label.len() > 2)
}

/// The signature that a whole line is: `— Jane Roe, baker`.
pub(super) fn signature(source: &str, span: Span) -> Option<Said> {
    let raw = &source[span];
    let dash = raw.chars().next().filter(|&c| is_dash(c))?;
    let name = raw[dash.len_utf8()..].trim_start_matches(|c: char| is_space(c) || is_dash(c));
    let short = name.split(' ').count() <= 14 && name.starts_with(char::is_uppercase);
    let cue = Span::new(span.start(), span.start() + dash.len_utf8());
    let speaker = Span::new(span.end() - name.len(), span.end());
    (short && !name.ends_with(['.', ':', '?', '!'])).then_some(Said { speaker, cue: Some(cue) })
}

/// A block quotation without its signature, and who signs.
pub(super) fn signed(source: &str, span: Span) -> (Span, Option<Said>) {
    let raw = &source[span];
    let last = raw.char_indices().rev().take(120).find(|&(_, c)| matches!(c, '—' | '–'));
    let behind = last.map(|(at, _)| Span::new(span.start() + at, span.end()));
    let said = behind.and_then(|behind| signature(source, behind));
    match (said, behind) {
        (Some(said), Some(behind)) => (Span::new(span.start(), behind.start()).trimmed(source), Some(said)),
        _ => (span, None),
    }
}

fn is_dash(c: char) -> bool {
    matches!(c, '—' | '–' | '―' | '-')
}
