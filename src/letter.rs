//! What a character is, told by its range: the tables of the standard library take a search for every one outside ASCII,
//! and texts in most scripts have few ranges.

/// As [`char::is_alphabetic`].
#[inline]
pub(crate) fn is_alphabetic(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' => true,
        '\0'..='\x7F' => false,
        _ => told(c).unwrap_or_else(|| c.is_alphabetic()),
    }
}

/// As [`char::is_alphanumeric`].
#[inline]
pub(crate) fn is_alphanumeric(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' => true,
        '\0'..='\x7F' => false,
        _ => told(c).unwrap_or_else(|| c.is_alphanumeric()),
    }
}

/// Whether it is a letter, where its range says that, and that it is no number.
fn told(c: char) -> Option<bool> {
    match c {
        // Latin with accents, Vietnamese, Greek, Cyrillic.
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{2C1}' | '\u{1E00}'..='\u{1F15}' => Some(true),
        '\u{388}'..='\u{38A}' | '\u{38E}'..='\u{3A1}' | '\u{3A3}'..='\u{3F5}' => Some(true),
        '\u{400}'..='\u{481}' | '\u{48A}'..='\u{52F}' => Some(true),
        // Hebrew, Arabic, Devanagari.
        '\u{5D0}'..='\u{5EA}' | '\u{620}'..='\u{657}' | '\u{66E}'..='\u{6D3}' => Some(true),
        '\u{900}'..='\u{93B}' | '\u{93D}'..='\u{94C}' => Some(true),
        // Kana, Han, Hangul.
        '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}' => Some(true),
        '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' => Some(true),
        // Punctuation, signs, arrows.
        '\u{80}'..='\u{A9}' | '«'..='±' | '»' | '¿' | '×' | '÷' => Some(false),
        '\u{2000}'..='\u{206F}' | '\u{20A0}'..='\u{20CF}' | '\u{2190}'..='\u{245F}' => Some(false),
        '\u{3000}'..='\u{3003}' | '\u{3008}'..='\u{3020}' | '\u{FE00}'..='\u{FE0F}' => Some(false),
        '\u{FF01}'..='\u{FF0F}' => Some(false),
        _ => None,
    }
}

/// Its small letter, where its range says that there is one and which.
#[inline]
pub(crate) fn small(c: char) -> Option<char> {
    let after = |by: u32| char::from_u32(c as u32 + by);
    match c {
        '\0'..='\x7F' => Some(c.to_ascii_lowercase()),
        '\u{80}'..='\u{BF}' | '×' | 'ß'..='ÿ' => Some(c),
        'À'..='Ö' | 'Ø'..='Þ' | '\u{391}'..='\u{3A1}' | '\u{3A3}'..='\u{3AB}' | 'А'..='Я' => after(32),
        '\u{3AC}'..='\u{3CE}' | 'а'..='џ' => Some(c),
        '\u{400}'..='\u{40F}' => after(80),
        '\u{590}'..='\u{FFF}' | '\u{2000}'..='\u{2125}' => Some(c),
        '\u{2E80}'..='\u{A63F}' | '\u{AC00}'..='\u{FAFF}' => Some(c),
        _ => None,
    }
}

/// `letters` in small ones, in `buffer`, if that has the room.
pub(crate) fn fold(letters: impl Iterator<Item = char>, buffer: &mut [u8]) -> Option<&[u8]> {
    let mut len = 0;
    let mut put = |c: char| {
        let end = len + c.len_utf8();
        c.encode_utf8(buffer.get_mut(len..end)?);
        len = end;
        Some(())
    };
    for c in letters {
        match small(c) {
            Some(small) => put(small)?,
            None => c.to_lowercase().try_for_each(&mut put)?,
        }
    }
    Some(&buffer[..len])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_say_what_the_tables_of_the_standard_library_say() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_alphabetic(c), c.is_alphabetic(), "{:x}", c as u32);
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{:x}", c as u32);
            if let Some(small) = small(c) {
                assert!(c.to_lowercase().eq([small]), "{:x}", c as u32);
            }
        }
    }
}
