//! Reads author bios: `cargo run --release --example bios -- IN.jsonl OUT.jsonl`.
//!
//! IN holds one object a line, `{"id": .., "bio": ".."}`; OUT gets one for each, `{"id": .., "fields": {FIELD: [".."]}}`, in the
//! order of IN. A `-` stands for standard input or output.

#[path = "support/json.rs"]
mod json;
#[path = "support/output.rs"]
mod output;
#[path = "support/mod.rs"]
mod support;
#[path = "support/text.rs"]
mod text;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::prelude::*;
use serde::Serialize;
use serde_json::value::RawValue;
use tearsheet::{Bio, Values};

use json::{column, reason};
use output::{Output, is_same_file};
use support::{Failure, finish, print, source};
use text::read_text;

const HELP: &str = "\
Reads author bios and writes what they say.

Usage: bios IN.jsonl|- OUT.jsonl|-

IN   one object a line: {\"id\": .., \"bio\": \"..\"}
OUT  one object a line: {\"id\": .., \"fields\": {\"name\": [..], \"role\": [..], ..}}

Fields: name, role, organisation, location, origin, education, works, awards, twitter, email, url. What the bio does not say
is left out; an id comes back as it came. The first line that is no such object ends the run, and OUT is not written.

Options:
  -h, --help  prints this

Exit status: 0 if all went well, 2 if not.
";

fn main() -> ExitCode {
    finish("bios", run())
}

fn run() -> Result<ExitCode, Failure> {
    let Some((input, output)) = arguments()? else { return print(HELP) };
    if is_same_file(&input, &output) {
        return Err(Failure::new(format!("{}: IN and OUT are the same file", output.display())));
    }
    let text = read_text(&input)?;
    let mut output = Output::create(&output)?;
    let lines = text.strip_prefix('\u{FEFF}').unwrap_or(&text).lines();
    for (number, line) in (1..).zip(lines).filter(|(_, line)| !line.trim().is_empty()) {
        let answer = answer(line)
            .map_err(|error| Failure::new(format!("{}, line {number}, {error}", source(&input))))?;
        output.write(answer.as_bytes())?;
    }
    output.finish()?;
    Ok(ExitCode::SUCCESS)
}

/// The two paths, or nothing where help is asked for.
fn arguments() -> Result<Option<(PathBuf, PathBuf)>, Failure> {
    let mut paths: Vec<PathBuf> = Vec::new();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Value(path) if paths.len() < 2 => paths.push(path.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    match <[PathBuf; 2]>::try_from(paths) {
        Ok([input, output]) => Ok(Some((input, output))),
        Err(_) => Err(Failure::new("two files are needed, IN and OUT, or `-` for either; --help says more")),
    }
}

/// What is written for a line.
#[derive(Serialize)]
struct Answer<'a> {
    id: &'a RawValue,
    fields: BTreeMap<&'static str, Vec<String>>,
}

/// The answer to one line, or what is wrong with it and in which column.
fn answer(line: &str) -> Result<String, String> {
    let told = |error: serde_json::Error| {
        format!("column {}: {}", column(line, error.column().saturating_sub(1)), reason(&error))
    };
    let row: BTreeMap<String, &RawValue> = serde_json::from_str(line).map_err(told)?;
    let id = row.get("id").ok_or("column 1: no field `id`")?;
    let bio = row.get("bio").ok_or("column 1: no field `bio`")?;
    let at = bio.get().as_ptr() as usize - line.as_ptr() as usize;
    let bio: String = serde_json::from_str(bio.get())
        .map_err(|_| format!("column {}: `bio` is no string", column(line, at)))?;
    let answer = Answer { id, fields: fields(&Bio::parse(&bio)) };
    Ok(serde_json::to_string(&answer).expect("names and texts are valid JSON") + "\n")
}

/// What the bio says, under the names of the fields; those that it says nothing of are left out.
fn fields(bio: &Bio<'_>) -> BTreeMap<&'static str, Vec<String>> {
    let fields: [(&str, Values<'_, '_>); 11] = [
        ("name", bio.names()),
        ("role", bio.roles()),
        ("organisation", bio.organisations()),
        ("location", bio.residence()),
        ("origin", bio.origin()),
        ("education", bio.education()),
        ("works", bio.works()),
        ("awards", bio.awards()),
        ("twitter", bio.handles()),
        ("email", bio.emails()),
        ("url", bio.links()),
    ];
    let texts = |values: Values<'_, '_>| values.map(|text| text.to_string()).collect::<Vec<_>>();
    let filled = fields.map(|(name, values)| (name, texts(values)));
    filled.into_iter().filter(|(_, texts)| !texts.is_empty()).collect()
}
