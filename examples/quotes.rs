//! Who said what in an article: `cargo run --release --example quotes -- FILE`.
//!
//! Prints a table, one row a quotation, with the number of its paragraph; `--csv` and `--json` print the same for machines. A `-`
//! stands for standard input.

#[path = "support/mod.rs"]
mod support;
#[path = "support/text.rs"]
mod text;

use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::prelude::*;
use serde_json::{Value as Json, json};
use tearsheet::{Quote, Text, quotes};
use unicode_width::UnicodeWidthStr;

use support::{Failure, finish, print};
use text::read_text;

const HELP: &str = "\
Prints who said what in a news article.

Usage: quotes [--csv | --json] FILE|-

  --csv       comma-separated values, with a header
  --json      a JSON array, with the offsets of every value in bytes
  -h, --help  prints this

Each line of FILE is a paragraph. A row is one quotation: the paragraph's number, the utterance's (the pieces of
one share it), who said it, the words that say so, and the quotation. A person in brackets stands behind a
pronoun or a surname; `-` is nobody.

Exit status: 0 if all went well, 2 if not.
";

fn main() -> ExitCode {
    finish("quotes", run())
}

/// How the rows are written.
#[derive(Clone, Copy)]
enum Format {
    Table,
    Csv,
    Json,
}

fn run() -> Result<ExitCode, Failure> {
    let Some((format, path)) = arguments()? else { return print(HELP) };
    let text = read_text(&path)?;
    let found: Vec<Quote<'_>> = quotes(&text).collect();
    print(&match format {
        Format::Table => table(&found),
        Format::Csv => csv(&found),
        Format::Json => json_array(&found),
    })
}

/// The format and the path, or nothing where help is asked for.
fn arguments() -> Result<Option<(Format, PathBuf)>, Failure> {
    let (mut format, mut path) = (Format::Table, None);
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Long("csv") => format = Format::Csv,
            Long("json") => format = Format::Json,
            Value(value) if path.is_none() => path = Some(value.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    path.map(|path| Some((format, path)))
        .ok_or_else(|| Failure::new("a file is needed, or `-` for stdin; --help says more"))
}

fn table(quotes: &[Quote<'_>]) -> String {
    let rows: Vec<[String; 5]> = quotes.iter().map(row).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or(0);
    let (speaker, cue) = (width(2).clamp(7, 40), width(3).clamp(3, 20));
    let mut table = format!("para  utt  {:speaker$}  {:cue$}  quotation\n", "speaker", "cue");
    for [paragraph, utterance, who, by, words] in &rows {
        let (who, by) = (padded(who, speaker), padded(by, cue));
        table += &format!("{paragraph:>4}  {utterance:>3}  {who}  {by}  {words}\n");
    }
    table
}

/// The text and as many spaces as fill the columns: an ideograph takes two of them, which `format!` does not know.
fn padded(text: &str, columns: usize) -> String {
    let missing = columns.saturating_sub(text.width());
    format!("{text}{:missing$}", "")
}

fn row(quote: &Quote<'_>) -> [String; 5] {
    let shown = |text: Option<Text<'_>>| text.map_or("-".into(), |text| text.to_string());
    let speaker = match (quote.speaker(), quote.person()) {
        (Some(mention), Some(person)) if !mention.as_str().contains(person) => {
            format!("{mention} [{person}]")
        }
        (mention, _) => shown(mention),
    };
    let words = format!("{}{}", quote.text(), if quote.closed() { "" } else { " (never closed)" });
    [
        (quote.paragraph() + 1).to_string(),
        (quote.utterance() + 1).to_string(),
        speaker,
        shown(quote.cue()),
        words,
    ]
}

fn csv(quotes: &[Quote<'_>]) -> String {
    let mut csv = String::from("paragraph,utterance,form,speaker,person,cue,start,end,quotation\n");
    for quote in quotes {
        let text = |text: Option<Text<'_>>| text.map_or(String::new(), |text| text.to_string());
        let fields = [
            (quote.paragraph() + 1).to_string(),
            (quote.utterance() + 1).to_string(),
            quote.form().to_string(),
            text(quote.speaker()),
            quote.person().unwrap_or_default().to_owned(),
            text(quote.cue()),
            quote.span().start().to_string(),
            quote.span().end().to_string(),
            quote.text().to_string(),
        ];
        csv += &fields.map(|field| escaped(&field)).join(",");
        csv.push('\n');
    }
    csv
}

/// A field of RFC 4180: in marks where it holds a comma, a mark or a line end.
fn escaped(field: &str) -> String {
    if !field.contains([',', '"', '\n', '\r']) {
        return field.to_owned();
    }
    format!("\"{}\"", field.replace('"', "\"\""))
}

fn json_array(quotes: &[Quote<'_>]) -> String {
    let array: Vec<Json> = quotes.iter().map(json_object).collect();
    format!("{:#}\n", Json::Array(array))
}

fn json_object(quote: &Quote<'_>) -> Json {
    let text = |text: Option<Text<'_>>| {
        text.map(
            |text| json!({"start": text.span().start(), "end": text.span().end(), "text": text.as_str()}),
        )
    };
    json!({
        "start": quote.span().start(),
        "end": quote.span().end(),
        "text": quote.text().as_str(),
        "form": quote.form().as_str(),
        "paragraph": quote.paragraph() + 1,
        "utterance": quote.utterance() + 1,
        "speaker": text(quote.speaker()),
        "cue": text(quote.cue()),
        "person": quote.person(),
        "name": text(quote.speaker_name()),
        "title": text(quote.speaker_title()),
        "organisation": text(quote.speaker_organisation()),
        "closed": quote.closed(),
    })
}
