//! The language that a text is written in, by its script and its function words.

use super::Language;
use crate::lexicon::languages_of;
use crate::scan;

/// A text is looked at in pieces of this many bytes, spread over it, until its language is clear.
const PIECE: usize = 256;
/// Four kilobytes at most.
const MOST_PIECES: usize = 16;
/// Every so many pieces the next one is taken: coprime to their number, so that each is taken once.
const STRIDE: usize = 5;
/// The longest function word, in bytes, is shorter.
const WORD: usize = 24;

/// The language of most of `text`, or none where no language is clear: too few words, a language unknown here, or two
/// that are equally likely.
///
/// A language is clear when at least three of its function words are there, they are one word in ten, and no other
/// language has nearly as many. A script that belongs to one language speaks for itself.
pub(crate) fn detect(text: &str) -> Option<Language> {
    let mut tally = Tally::default();
    for piece in pieces(text) {
        tally.read(piece);
        if tally.is_settled() {
            break;
        }
    }
    tally.verdict()
}

/// The pieces of `text` that are read, cut at characters; all of it, if it is short.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let count = text.len().div_ceil(PIECE).clamp(1, MOST_PIECES);
    let step = text.len() / count;
    let order = (0..MOST_PIECES).map(|at| at * STRIDE % MOST_PIECES).filter(move |&at| at < count);
    order.map(move |at| {
        let start = floor_char(text, at * step);
        &text[start..floor_char(text, (start + PIECE).min(text.len()))]
    })
}

/// The last boundary of characters that is not after `at`.
fn floor_char(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// What has been read so far.
#[derive(Debug, Default)]
struct Tally {
    /// Words of alphabets that several languages share.
    words: u32,
    /// Of these, the function words of each language.
    hits: [u32; Language::ALL.len()],
    /// Letters of scripts, by the language that they speak for; Han is Chinese until there is kana.
    letters: [u32; Language::ALL.len()],
    /// Letters in all.
    all: u32,
}

impl Tally {
    fn read(&mut self, piece: &str) {
        let mut words = scan::letters(piece);
        while let Some(word) = words.next() {
            let is_ascii = words.was_ascii();
            self.all += if is_ascii { word.len() } else { word.chars().count() } as u32;
            if is_ascii || !self.read_script(word) {
                self.words += 1;
                self.read_word(word);
            }
        }
    }

    /// Counts the letters of a word whose script speaks for a language; false where none does.
    fn read_script(&mut self, word: &str) -> bool {
        let mut speaks = false;
        for language in word.chars().filter_map(of_script) {
            self.letters[language.index()] += 1;
            speaks = true;
        }
        speaks
    }

    fn read_word(&mut self, word: &str) {
        let mut languages = if word.len() < WORD { languages_of(word) } else { 0 };
        while languages != 0 {
            self.hits[languages.trailing_zeros() as usize] += 1;
            languages &= languages - 1;
        }
    }

    /// Whether more pieces would not change the verdict.
    fn is_settled(&self) -> bool {
        let (_, best, second) = self.best();
        best >= 16 && best >= 2 * second
    }

    /// The language with the most function words, how many there are, and how many the next one has.
    fn best(&self) -> (Language, u32, u32) {
        let mut found = (Language::EN, 0, 0);
        for (&language, &hits) in Language::ALL.iter().zip(&self.hits) {
            if hits > found.1 {
                found = (language, hits, found.1);
            } else {
                found.2 = found.2.max(hits);
            }
        }
        found
    }

    fn verdict(&self) -> Option<Language> {
        self.by_script().or_else(|| {
            let (language, best, second) = self.best();
            (best >= 3 && best * 10 >= self.words && best * 8 >= second * 9).then_some(language)
        })
    }

    /// The language whose script most letters are of.
    fn by_script(&self) -> Option<Language> {
        let of = |language: Language| self.letters[language.index()];
        let (kana, han) = (of(Language::JA), of(Language::ZH));
        // Japanese without kana is a headline at most; Korean and Chinese have none.
        let han_is = if kana * 10 > han { Language::JA } else { Language::ZH };
        let most = Language::ALL.iter().copied().max_by_key(|&language| of(language))?;
        let (language, letters) = match most {
            Language::JA | Language::ZH => (han_is, kana + han),
            other => (other, of(other)),
        };
        (letters * 2 > self.all).then_some(language)
    }
}

/// The language that the script of a letter speaks for.
fn of_script(c: char) -> Option<Language> {
    Some(match c {
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Language::EL,
        '\u{590}'..='\u{5FF}' => Language::HE,
        // Not Persian or Urdu, which have letters of their own.
        'پ' | 'چ' | 'ژ' | 'گ' | 'ک' | 'ی' | 'ٹ' | 'ڈ' | 'ے' => return None,
        '\u{600}'..='\u{6FF}' => Language::AR,
        '\u{900}'..='\u{97F}' => Language::HI,
        '\u{980}'..='\u{9FF}' => Language::BN,
        '\u{C00}'..='\u{C7F}' => Language::TE,
        '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7AF}' => Language::KO,
        '\u{3040}'..='\u{30FF}' => Language::JA,
        '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' => Language::ZH,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::*;

    #[track_caller]
    fn assert_language(text: &str, code: &str) {
        assert_eq!(detect(text).map_or("", Language::code), code, "{text}");
    }

    #[test]
    fn latin_is_told_by_its_words() {
        assert_language("The mayor said that she would not be at the opening of the bridge.", "en");
        assert_language("La alcaldesa dijo que no estará en la inauguración del puente.", "es");
        assert_language("La maire a dit qu'elle ne serait pas à l'inauguration du pont.", "fr");
        assert_language("Die Bürgermeisterin sagte, sie werde nicht zur Eröffnung der Brücke kommen.", "de");
        assert_language("A prefeita disse que não vai à inauguração da ponte, mas que a obra é boa.", "pt");
        assert_language("La sindaca ha detto che non sarà all'inaugurazione del ponte.", "it");
        assert_language("De burgemeester zei dat ze niet bij de opening van de brug zal zijn.", "nl");
        assert_language("Borgmästaren sade att hon inte kommer att vara med när bron öppnas.", "sv");
        assert_language("Burmistrz powiedziała, że nie będzie jej na otwarciu mostu, bo się boi.", "pl");
        assert_language("Belediye başkanı köprü için bir açılış olmayacak dedi ve bu daha iyi.", "tr");
        assert_language("La urbestro diris, ke ŝi ne estos ĉe la inaŭguro de la ponto, kaj foriris.", "eo");
    }

    #[test]
    fn neighbours_are_told_apart() {
        assert_language("Ordføreren sa at hun ikke blir med på åpningen av broen.", "no");
        assert_language(
            "Borgmesteren sagde, at hun ikke bliver med, når broen åbner af hensyn til vejret.",
            "da",
        );
        assert_language("Мэр сказала, что её не будет на открытии моста, но он уже готов.", "ru");
        assert_language("Мер сказала, що її не буде на відкритті моста, але він вже готовий.", "uk");
        assert_language("Кметът каза, че няма да бъде на откриването на моста, но той е готов.", "bg");
    }

    #[test]
    fn scripts_speak_for_themselves() {
        assert_language("市長は橋の開通式に出席しないと述べた。", "ja");
        assert_language("市长表示，她不会出席大桥的落成典礼。", "zh");
        assert_language("시장은 다리 개통식에 참석하지 않겠다고 말했다.", "ko");
        assert_language("मेयर ने कहा कि वह पुल के उद्घाटन में नहीं आएंगी।", "hi");
        assert_language("قالت العمدة إنها لن تحضر افتتاح الجسر.", "ar");
        assert_language("ראשת העיר אמרה שלא תגיע לפתיחת הגשר.", "he");
        assert_language("Η δήμαρχος είπε ότι δεν θα είναι στα εγκαίνια της γέφυρας.", "el");
    }

    #[test]
    fn nothing_is_said_of_what_is_not_clear() {
        assert_language("", "");
        assert_language("\u{0}\u{FFFD} 1234 :: --", "");
        assert_language("Getty Images", "");
        assert_language("Lorem ipsum dolor sit amet consectetur adipiscing elit", "");
    }

    #[test]
    fn a_quotation_in_another_language_does_not_count() {
        let english = "The band sang it again, and the crowd was with them until the end of the night. ";
        let text = String::from(english) + "\"Non, je ne regrette rien de rien\" " + english;
        assert_language(&text, "en");
    }

    #[test]
    fn a_long_text_is_read_in_pieces_at_any_offset() {
        let text = "Ça n'est pas l'été où il a été à la plage avec ses amis. ".repeat(400);
        for start in 0..60 {
            if text.is_char_boundary(start) {
                assert_language(&text[start..], "fr");
            }
        }
    }
}
