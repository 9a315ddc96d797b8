//! The words of the narration, with each quotation as one token among them.

use alloc::vec::Vec;
use core::ops::Range;

use super::marks::Pair;
use crate::fields::slice::span_in;
use crate::lexicon::is_abbreviation;
use crate::lexicon::speech::class::{
    ADV, AUX, BE, CONJ, OBJECT, PAST, PREP, PRESENT, PRON, REL, SAY, SUB, TIME, TITLE,
};
use crate::lexicon::speech::{Class, Words};
use crate::span::{Span, is_space};

/// What a token looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A word that begins with a small letter.
    Lower,
    /// A word that begins with a capital.
    Upper,
    /// A number, with its sign or unit.
    Number,
    /// The quotation with that index.
    Quote(usize),
    /// What ends a sentence.
    Stop,
    Comma,
    Semicolon,
    Colon,
    Dash,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// Any other sign.
    Other,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) span: Span,
    pub(super) shape: Shape,
    pub(super) class: Class,
}

impl Token {
    pub(super) fn is_word(&self) -> bool {
        matches!(self.shape, Shape::Lower | Shape::Upper | Shape::Number)
    }

    pub(super) fn is_quote(&self) -> bool {
        matches!(self.shape, Shape::Quote(_))
    }

    pub(super) fn any(&self, bits: u32) -> bool {
        self.class.any(bits)
    }
}

/// The tokens of `source[span]`; `quotes` are its outermost quotations.
pub(super) fn tokens(source: &str, span: Span, quotes: &[Pair], words: &Words) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(span.len() / 6 + 1);
    let mut at = span.start();
    for (index, quote) in quotes.iter().enumerate() {
        narration(source, Span::new(at, quote.span.start()), words, &mut tokens);
        tokens.push(Token { span: quote.span, shape: Shape::Quote(index), class: Class::NONE });
        at = quote.span.end();
    }
    narration(source, Span::new(at, span.end()), words, &mut tokens);
    tokens
}

fn narration(source: &str, span: Span, words: &Words, tokens: &mut Vec<Token>) {
    let mut rest = &source[span];
    while let Some(c) = rest.chars().next() {
        if c == ' ' {
            rest = &rest[1..];
            continue;
        }
        let at = span.end() - rest.len();
        let len = if is_space(c) { c.len_utf8() } else { token_len(rest, c) };
        if !is_space(c) {
            let raw = &rest[..len];
            match joined(raw, words) {
                Some(parts) => {
                    parts
                        .into_iter()
                        .for_each(|part| push(part, at + span_in(raw, part).start(), words, tokens));
                }
                None => push(raw, at, words, tokens),
            }
        }
        rest = &rest[len..];
    }
}

fn push(raw: &str, at: usize, words: &Words, tokens: &mut Vec<Token>) {
    let Some(c) = raw.chars().next() else { return };
    let shape = shape(raw, c);
    let class = if c.is_alphabetic() || c == '\'' || c == '’' { words.class(raw) } else { Class::NONE };
    let class = if shape == Shape::Upper { named(class, tokens.last()) } else { class };
    tokens.push(Token { span: Span::new(at, at + raw.len()), shape, class });
}

/// Two words that are written as one: `l’usine`, `affirme-t-il`, `disse-lhe`.
fn joined<'t>(raw: &'t str, words: &Words) -> Option<[&'t str; 2]> {
    if !words.joins() {
        return None;
    }
    let (at, sign) = raw.char_indices().find(|&(_, c)| matches!(c, '\'' | '’' | '-'))?;
    if words.class(raw) != Class::NONE {
        return None;
    }
    let (before, behind) = (&raw[..at], &raw[at + sign.len_utf8()..]);
    if sign == '-' {
        let clitic = behind.strip_prefix("t-").unwrap_or(behind);
        let inverted =
            words.class(before).any(PAST | PRESENT | AUX) && words.class(clitic).any(PRON | AUX | OBJECT);
        return inverted.then_some([before, clitic]);
    }
    let elided = &raw[..at + sign.len_utf8()];
    (words.class(elided) != Class::NONE && !behind.is_empty()).then_some([elided, behind])
}

/// A capital makes a name of a function word: `Will`, and inside a sentence `May`, `But`.
fn named(class: Class, before: Option<&Token>) -> Class {
    let starts = before.is_none_or(|before| !before.is_word());
    class.without(if starts { AUX | BE } else { AUX | BE | SUB | CONJ | ADV | REL | OBJECT | PREP })
}

fn shape(raw: &str, first: char) -> Shape {
    match first {
        _ if raw.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '$' | '€' | '£')) => {
            Shape::Number
        }
        '@' | '#' if raw.len() > 1 => Shape::Upper,
        c if c.is_lowercase() => Shape::Lower,
        c if c.is_alphabetic() => Shape::Upper,
        '.' | '!' | '?' | '…' | '。' | '！' | '？' => Shape::Stop,
        ',' | '،' | '、' | '，' => Shape::Comma,
        ';' => Shape::Semicolon,
        ':' | '：' => Shape::Colon,
        '-' | '–' | '—' | '―' | '~' => Shape::Dash,
        '(' | '[' | '{' => Shape::Open,
        ')' | ']' | '}' => Shape::Close,
        '\'' | '’' if raw.len() > first.len_utf8() => Shape::Lower,
        _ => Shape::Other,
    }
}

/// The length of the token at the start of `text`, whose first character is `first`.
fn token_len(text: &str, first: char) -> usize {
    if first.is_alphanumeric() || matches!(first, '@' | '#' | '$' | '€' | '£') {
        return word_len(text, first);
    }
    if matches!(first, '\'' | '’') {
        // ’s, ’em
        let word = &text[first.len_utf8()..];
        return text.len() - word.len() + word.find(|c: char| !c.is_alphanumeric()).unwrap_or(word.len());
    }
    // `...`, `--`
    text.len() - text.trim_start_matches(first).len()
}

/// A word runs on over an apostrophe, hyphen, stop or comma that stands between letters or digits, and takes in the stop
/// of an abbreviation and the apostrophe of a plural's possessive.
fn word_len(text: &str, first: char) -> usize {
    let mut end = first.len_utf8();
    loop {
        end += text.as_bytes()[end..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        if text.as_bytes().get(end) == Some(&b' ') {
            return end;
        }
        let Some(c) = text[end..].chars().next() else { return end };
        if c.is_alphanumeric() || c == '_' || is_combining(c) {
            end += c.len_utf8();
            continue;
        }
        let next = text[end + c.len_utf8()..].chars().next();
        let joins = match c {
            '\'' | '’' | '-' | '‑' | '&' => next.is_some_and(char::is_alphanumeric),
            '.' => next.is_some_and(char::is_alphanumeric) && dotted(&text[..end], next),
            ',' => {
                text[..end].ends_with(|c: char| c.is_ascii_digit())
                    && next.is_some_and(|c| c.is_ascii_digit())
            }
            '%' => text[..end].ends_with(|c: char| c.is_ascii_digit()),
            _ => false,
        };
        if !joins {
            let belongs = match c {
                '.' => abbreviates(&text[..end], &text[end + 1..]),
                // What ends a quotation is no part of the narration.
                '\'' | '’' => text[..end].ends_with('s'),
                _ => false,
            };
            return if belongs { end + c.len_utf8() } else { end };
        }
        end += c.len_utf8();
    }
}

/// Whether a stop between `word` and `next` stands inside one token: `U.S`, `3.5`, `x.com`, and not `end.Start`.
fn dotted(word: &str, next: Option<char>) -> bool {
    let single = word.rsplit('.').next().is_some_and(|part| part.chars().count() == 1);
    let small = next.is_some_and(|c| c.is_lowercase() || c.is_ascii_digit());
    single || small
}

/// Whether the stop behind `word` is part of it: an initial, a title or another abbreviation that the lexicon knows with
/// its stop, or no capital follows.
fn abbreviates(word: &str, rest: &str) -> bool {
    let initial = word.rsplit('.').next().is_some_and(|part| part.chars().count() == 1 && part != "I");
    let follows = rest.trim_start_matches(is_space);
    if initial {
        return word.starts_with(char::is_uppercase) && !follows.is_empty() || word.contains('.');
    }
    let last = word.rsplit('-').next().unwrap_or(word);
    is_abbreviation(last) && !follows.is_empty()
}

/// Whether `c` is a combining mark of the common kind: part of the letter before it.
fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

/// The tokens that a sentence has at most; a longer one is cut, so that what is looked for in one is bounded.
const LONGEST: usize = 120;

/// Where each sentence lies among `tokens`.
///
/// A sentence ends with a stop, and with a quotation that ends in one unless its attribution follows.
pub(super) fn sentences(source: &str, tokens: &[Token]) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for at in 0..tokens.len() {
        if at - start == LONGEST || ends_sentence(source, tokens, at) {
            sentences.push(start..at + 1);
            start = at + 1;
        }
    }
    if start < tokens.len() {
        sentences.push(start..tokens.len());
    }
    sentences
}

fn ends_sentence(source: &str, tokens: &[Token], at: usize) -> bool {
    let next = tokens.get(at + 1);
    match tokens[at].shape {
        Shape::Stop => next.is_none_or(|next| {
            !matches!(next.shape, Shape::Lower | Shape::Comma | Shape::Stop | Shape::Close)
        }),
        Shape::Quote(_) => {
            let Some(stop) = last_sign(&source[tokens[at].span]) else { return false };
            let Some(next) = next else { return true };
            let capital = matches!(next.shape, Shape::Upper | Shape::Quote(_) | Shape::Number | Shape::Open);
            matches!(stop, '.' | '!' | '?' | '…')
                && capital
                && !attribution_follows(tokens, at + 1, stop != '.')
        }
        _ => false,
    }
}

/// The last character inside the marks of a quotation.
pub(super) fn last_sign(quote: &str) -> Option<char> {
    quote.trim_end_matches(|c: char| is_space(c) || is_mark(c)).chars().next_back()
}

pub(super) fn is_mark(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '`'
            | '“'
            | '”'
            | '„'
            | '‟'
            | '‘'
            | '’'
            | '‚'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '「'
            | '」'
            | '『'
            | '』'
    )
}

/// Whether a short subject and a verb of saying stand at `at`: `Jane Roe said`; unless `loosely`, with nothing but the
/// end or a day behind them, and no apposition.
fn attribution_follows(tokens: &[Token], at: usize, loosely: bool) -> bool {
    let reach = tokens.len().min(at + 10);
    let is_part = |token: &Token| is_name_part(token) || loosely && token.shape == Shape::Comma;
    let Some(verb) = (at..reach).find(|&verb| !is_part(&tokens[verb])) else { return false };
    let behind = tokens.get(verb + 1);
    let closes = behind.is_none_or(|behind| !behind.is_word() || behind.any(TIME));
    // `“…” She added, “…”` leads up to the next.
    let leads = behind.is_some_and(|behind| matches!(behind.shape, Shape::Comma | Shape::Colon))
        && tokens.get(verb + 2).is_some_and(Token::is_quote);
    verb > at && tokens[verb].any(SAY) && (loosely || closes && !leads)
}

/// A word that can be part of a named subject: no verb of saying, or one with a capital.
fn is_name_part(token: &Token) -> bool {
    token.is_word() && !(token.shape == Shape::Lower && token.any(SAY) && !token.any(TITLE))
}
