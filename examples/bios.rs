//! Reads author bios: `cargo run --release --example bios -- IN.jsonl OUT.jsonl`.
//!
//! IN holds one object a line, `{"id": .., "bio": ".."}`; OUT gets one for each, `{"id": .., "fields": {FIELD: [".."]}}`, in the
//! order of IN. A `-` stands for standard input or output.

use std::fs;
use std::io::{self, Read, Write};
use std::process::ExitCode;

use lexopt::prelude::*;
use serde_json::{Map, Value as Json, json};
use tearsheet::{Bio, Values};

const HELP: &str = "\
Reads author bios and writes what they say.

Usage: bios IN.jsonl|- OUT.jsonl|-

IN   one object a line: {\"id\": .., \"bio\": \"..\"}
OUT  one object a line: {\"id\": .., \"fields\": {\"name\": [..], \"role\": [..], ..}}

Fields: name, role, organisation, location, origin, education, works, awards, twitter, email, url.
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("bios: {message}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), String> {
    let Some((input, output)) = arguments()? else {
        print!("{HELP}");
        return Ok(());
    };
    let mut answers = String::new();
    for (number, line) in read(&input)?.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let answer = answer(line).map_err(|error| format!("{input}, line {}: {error}", number + 1))?;
        answers.push_str(&answer.to_string());
        answers.push('\n');
    }
    write(&output, &answers)
}

/// The two paths, or nothing where help is asked for.
fn arguments() -> Result<Option<(String, String)>, String> {
    let mut paths = Vec::new();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Value(path) => paths.push(path.string().map_err(|error| error.to_string())?),
            other => return Err(other.unexpected().to_string()),
        }
    }
    match <[String; 2]>::try_from(paths) {
        Ok([input, output]) => Ok(Some((input, output))),
        Err(paths) => Err(format!("two paths are needed, IN and OUT, and {} given; see --help", paths.len())),
    }
}

fn read(path: &str) -> Result<String, String> {
    let mut text = String::new();
    let read = if path == "-" {
        io::stdin().read_to_string(&mut text).map(|_| text)
    } else {
        fs::read_to_string(path)
    };
    read.map_err(|error| format!("cannot read {path}: {error}"))
}

fn write(path: &str, text: &str) -> Result<(), String> {
    let written = if path == "-" { io::stdout().write_all(text.as_bytes()) } else { fs::write(path, text) };
    written.map_err(|error| format!("cannot write {path}: {error}"))
}

/// The answer to one line.
fn answer(line: &str) -> Result<Json, String> {
    let row: Json = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let bio = row.get("bio").and_then(Json::as_str).ok_or("no string under \"bio\"")?;
    let id = row.get("id").ok_or("no \"id\"")?;
    Ok(json!({ "id": id, "fields": fields(&Bio::parse(bio)) }))
}

/// What the bio says, under the names of the fields; those that it says nothing of are left out.
fn fields(bio: &Bio<'_>) -> Map<String, Json> {
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
    let texts = |values: Values<'_, '_>| values.map(|text| Json::from(text.to_string())).collect::<Vec<_>>();
    let filled = fields.map(|(name, values)| (name, texts(values)));
    filled
        .into_iter()
        .filter(|(_, texts)| !texts.is_empty())
        .map(|(name, texts)| (name.into(), texts.into()))
        .collect()
}
