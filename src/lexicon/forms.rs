//! From the language files to the generated table: every test here reads them, and one of them writes it.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;
use std::{env, fs};

use super::format;
use super::function_words::FUNCTION_WORDS;
use super::index::{Index, by_form};
use super::table::Table;
use super::{Entry, Fine, Place, Sense, generated};
use crate::language::Language;

macro_rules! languages {
    ($($language:ident = $file:literal),* $(,)?) => {
        /// Every language's file.
        const FILES: &[(Language, &str)] =
            &[$((Language::$language, include_str!(concat!("forms/", $file)))),*];
    };
}

languages! {
    EN = "en.txt", ES = "es.txt", FR = "fr.txt", DE = "de.txt", PT = "pt.txt", IT = "it.txt",
    NL = "nl.txt", SV = "sv.txt", NO = "no.txt", DA = "da.txt", FI = "fi.txt", PL = "pl.txt",
    CS = "cs.txt", BG = "bg.txt", RU = "ru.txt", UK = "uk.txt", EL = "el.txt", TR = "tr.txt",
    JA = "ja.txt", HI = "hi.txt", AR = "ar.txt", ZH = "zh.txt", KO = "ko.txt", EO = "eo.txt",
    HE = "he.txt", VI = "vi.txt", SW = "sw.txt", ZU = "zu.txt", TE = "te.txt", BN = "bn.txt",
}

const GENERATED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/lexicon/generated.rs");

/// The entries of every file.
fn read() -> Vec<Entry<String>> {
    let mut all = Vec::new();
    for &(language, text) in FILES {
        let entries = format::parse(text).unwrap_or_else(|error| panic!("{language}.txt:\n{error}"));
        all.extend(entries.into_iter().map(|(_, entry)| Entry { languages: language.bit(), ..entry }));
    }
    all
}

/// One entry for those that have form and place in common, with all their languages; and what is wrong with them.
fn merged() -> (Vec<Entry<String>>, Vec<String>) {
    let mut all = read();
    all.sort_by(|a, b| by_form(a).cmp(&by_form(b)));
    let mut at_odds = Vec::new();
    all.dedup_by(|next, kept| {
        let is_same = by_form(next) == by_form(kept);
        if is_same && next.sense != kept.sense {
            at_odds.push(std::format!("`{}` is {} and {}", kept.form, kept.sense, next.sense));
        }
        kept.languages |= if is_same { next.languages } else { 0 };
        is_same
    });
    (all, at_odds)
}

/// The tables of what is looked for at the start, and at every word.
fn tables() -> (Index, Index) {
    let (inside, head) = merged().0.into_iter().partition(|entry| entry.place == Place::Inside);
    (Index::default().with(head), Index::default().with(inside))
}

/// The name of the constant for a sense.
fn constant(sense: Sense) -> String {
    std::format!("{sense}").replace('.', "_").to_uppercase()
}

fn write_sense(file: &mut String, sense: Sense) -> core::fmt::Result {
    write!(file, "const {}: Sense = Sense::", constant(sense))?;
    match sense.fine {
        Fine::Plain => writeln!(file, "plain(BlockKind::{:?});", sense.kind()),
        Fine::Note(kind) => writeln!(file, "note(NoteKind::{kind:?});"),
        Fine::Promo(kind) => writeln!(file, "promo(PromoKind::{kind:?});"),
        Fine::Cue(media) => writeln!(file, "cue(Media::{media:?});"),
    }
}

fn write_table(file: &mut String, name: &str, table: Table<'_, String>) -> core::fmt::Result {
    writeln!(
        file,
        "\n#[rustfmt::skip]\npub(super) static {name}: Table<'_, &str> = Table {{\n    entries: &["
    )?;
    for entry in table.entries {
        let (sense, place) = (constant(entry.sense), entry.place);
        writeln!(file, "        e({:?}, {sense}, {place:?}, {}),", entry.form, codes(entry.languages))?;
    }
    writeln!(
        file,
        "    ],\n    shorter: &[{}    ],",
        numbers(table.shorter.iter().map(|at| std::format!("{at}")))
    )?;
    let words = table.sieve.0.iter().map(|word| std::format!("{word:#x}"));
    writeln!(file, "    sieve: &Sieve([{}    ]),\n}};", numbers(words))
}

/// Each function word once, with all its languages.
fn write_function_words(file: &mut String) -> core::fmt::Result {
    let mut words: BTreeMap<&str, u32> = BTreeMap::new();
    for (language, of_language) in FUNCTION_WORDS {
        for word in *of_language {
            *words.entry(word).or_default() |= language.bit();
        }
    }
    file.push_str("\n#[rustfmt::skip]\npub(super) const FUNCTION_WORDS: &[(&str, u32)] = &[\n");
    for (word, languages) in words {
        writeln!(file, "    ({word:?}, {}),", codes(languages))?;
    }
    file.push_str("];\n");
    Ok(())
}

/// The names of the constants for a set of languages.
fn codes(languages: u32) -> String {
    let codes = Language::ALL.iter().filter(|language| language.bit() & languages != 0);
    codes.map(|language| language.code().to_uppercase()).collect::<Vec<_>>().join(" | ")
}

/// Numbers in lines of sixteen.
fn numbers(numbers: impl Iterator<Item = String>) -> String {
    let numbers: Vec<String> = numbers.collect();
    let lines = numbers.chunks(16).map(|line| std::format!("\n        {},", line.join(", ")));
    lines.chain(["\n".into()]).collect()
}

fn generate() -> Result<String, core::fmt::Error> {
    let mut file = String::from(
        "//! Every built-in form, as `forms.rs` writes it from the files in `forms/`:\n\
         //! `UPDATE_LEXICON=1 cargo test -p tearsheet lexicon::forms`. Not to be edited.\n\n\
         use super::Place::{self, Inside, Label, Start, Whole};\n\
         use super::Sense;\n\
         use super::table::{Entry, Sieve, Table};\n\
         use crate::kind::{BlockKind, Media, NoteKind, PromoKind};\n\
         use crate::language::Language;\n\n",
    );
    for (language, _) in FILES {
        let code = language.code().to_uppercase();
        writeln!(file, "const {code}: u32 = Language::{code}.bit();")?;
    }
    file.push('\n');
    let entries = merged().0;
    for sense in Sense::all().filter(|&sense| entries.iter().any(|entry| entry.sense == sense)) {
        write_sense(&mut file, sense)?;
    }
    file.push_str(
        "\nconst fn e(form: &'static str, sense: Sense, place: Place, languages: u32) -> Entry {\n    \
         Entry { form, sense, place, languages }\n}\n",
    );
    let (head, inside) = tables();
    write_table(&mut file, "HEAD", head.table())?;
    write_table(&mut file, "INSIDE", inside.table())?;
    write_function_words(&mut file)?;
    Ok(file)
}

#[test]
fn the_table_is_in_step_with_the_files() {
    let file = generate().unwrap();
    if env::var_os("UPDATE_LEXICON").is_some() {
        fs::write(GENERATED, &file).unwrap();
    }
    let is_in_step = fs::read_to_string(GENERATED).unwrap() == file;
    assert!(is_in_step, "run `UPDATE_LEXICON=1 cargo test -p tearsheet lexicon::forms`");
}

#[test]
fn a_form_means_the_same_in_all_languages() {
    let (_, at_odds) = merged();
    assert!(at_odds.is_empty(), "{}", at_odds.join("\n"));
}

#[test]
fn the_tables_are_sorted_and_hold_each_form_once() {
    for table in [generated::HEAD, generated::INSIDE] {
        let forms = table.entries.iter().map(|entry| (entry.form, entry.place));
        assert!(forms.is_sorted_by(|a, b| a < b));
    }
}
