//! Damage from decoding, and what hides in a text.

use alloc::format;

use super::{Diagnostic, DiagnosticCode};
use crate::span::Span;

/// UTF-8 that was read as Windows-1252 or Latin-1: `â€œ` for a quotation mark, `Ã©` for an accented letter.
///
/// One of three characters or four is proof enough, of two it takes a second one: `Ã»` may be a letter and a mark.
pub(super) fn mojibake(source: &str) -> Option<Diagnostic> {
    let mut first: Option<Span> = None;
    let mut short = 0;
    // The letters that stand for a first byte are C3 80 to C3 BF, but for one (C3 82's own: U+00C2) - all behind C3.
    for at in memchr::memchr_iter(0xC3, source.as_bytes()) {
        let Some(misread) = misread(&source[at..]) else { continue };
        if is_upper(source[..at].chars().next_back()) {
            continue;
        }
        let span = *first.get_or_insert(Span::new(at, at + misread.len));
        short += 1;
        if misread.chars > 2 || short > 1 {
            return Some(Diagnostic::new(DiagnosticCode::MOJIBAKE, span));
        }
    }
    None
}

fn is_upper(c: Option<char>) -> bool {
    c.is_some_and(char::is_uppercase)
}

/// One character of UTF-8, each of its bytes read as a character.
struct Misread {
    chars: usize,
    len: usize,
}

/// The misread character that `text` starts with. The last of three may be missing: Windows-1252 has no character for
/// 9D, the end of a closing quotation mark.
fn misread(text: &str) -> Option<Misread> {
    let mut chars = text.char_indices();
    let (_, lead) = chars.next()?;
    let wanted = match u32::from(lead) {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    let mut found = Misread { chars: 1, len: lead.len_utf8() };
    for (at, c) in chars.take(wanted - 1) {
        if !windows_1252(c).is_some_and(|byte| (0x80..0xC0).contains(&byte)) {
            break;
        }
        found = Misread { chars: found.chars + 1, len: at + c.len_utf8() };
    }
    let is_open_mark = lead == 'â' && text[lead.len_utf8()..].starts_with(['€', '\u{80}']);
    match found.chars == wanted {
        true => Some(found),
        false if is_open_mark => Some(Misread { chars: 3, ..found }),
        false => None,
    }
}

/// The byte that Windows-1252, or Latin-1, reads as `c`.
const fn windows_1252(c: char) -> Option<u8> {
    Some(match c {
        '\u{80}'..='\u{FF}' => c as u8,
        '€' => 0x80,
        '‚' => 0x82,
        'ƒ' => 0x83,
        '„' => 0x84,
        '…' => 0x85,
        '†' => 0x86,
        '‡' => 0x87,
        'ˆ' => 0x88,
        '‰' => 0x89,
        'Š' => 0x8A,
        '‹' => 0x8B,
        'Œ' => 0x8C,
        'Ž' => 0x8E,
        '‘' => 0x91,
        '’' => 0x92,
        '“' => 0x93,
        '”' => 0x94,
        '•' => 0x95,
        '–' => 0x96,
        '—' => 0x97,
        '˜' => 0x98,
        '™' => 0x99,
        'š' => 0x9A,
        '›' => 0x9B,
        'œ' => 0x9C,
        'ž' => 0x9E,
        'Ÿ' => 0x9F,
        _ => return None,
    })
}

/// U+FFFD, where a decoder gave up.
pub(super) fn replacement_character(source: &str) -> Option<Diagnostic> {
    let at = memchr::memmem::find(source.as_bytes(), "\u{FFFD}".as_bytes())?;
    Some(Diagnostic::new(DiagnosticCode::REPLACEMENT_CHARACTER, Span::new(at, at + '\u{FFFD}'.len_utf8())))
}

/// Soft hyphens, zero-width spaces and marks that turn the direction of writing; a byte order mark at the start is
/// none, and joiners and the plain direction marks have work to do in many scripts.
pub(super) fn invisible_characters(source: &str) -> Option<Diagnostic> {
    let is_hidden = |&(at, c): &(usize, char)| is_invisible(c) && !(at == 0 && c == '\u{FEFF}');
    let mut hidden = source.char_indices().filter(is_hidden);
    let (at, first) = hidden.next()?;
    let message = match hidden.count() {
        0 => format!("the text holds a character that nobody sees, U+{:04X}", u32::from(first)),
        more => format!(
            "the text holds {} characters that nobody sees, U+{:04X} first",
            more + 1,
            u32::from(first)
        ),
    };
    let span = Span::new(at, at + first.len_utf8());
    Some(Diagnostic::new(DiagnosticCode::INVISIBLE_CHARACTERS, span).with_message(message))
}

const fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{200B}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(found: Option<Diagnostic>) -> Option<Span> {
        found.map(|found| found.span())
    }

    #[test]
    fn mojibake_of_marks_and_letters() {
        assert_eq!(span(mojibake("He said â€œno")), Some(Span::new(8, 15)));
        assert_eq!(span(mojibake("He said noâ€ today")), Some(Span::new(10, 15)));
        assert_eq!(span(mojibake("cafÃ©s and cafÃ©s")), Some(Span::new(3, 7)));
        assert_eq!(span(mojibake("ðŸŽ¬")), Some(Span::new(0, "ðŸŽ¬".len())));
    }

    #[test]
    fn letters_of_other_languages_are_none() {
        assert_eq!(span(mojibake("A «IRMÃ» e a «MANHÃ» de São João, não é? Ação, pâte, crêpe")), None);
        assert_eq!(span(mojibake("une seule Ã©")), None);
        assert_eq!(span(mojibake("pâ")), None);
    }

    #[test]
    fn what_hides_is_counted() {
        let found = invisible_characters("\u{FEFF}tele\u{AD}pho\u{200B}ne").unwrap();
        assert_eq!(found.message(), "the text holds 2 characters that nobody sees, U+00AD first");
        assert_eq!(span(invisible_characters("\u{FEFF}می\u{200C}خواهم")), None);
    }
}
