//! Says what stands behind URLs: a URL a line in, a JSON object a line out.

#[path = "support/mod.rs"]
mod support;

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::Utf8Error;

use lexopt::prelude::*;
use serde_json::{Value, json};
use tearsheet::{Embed, EmbedClass, EmbedKind, Link, Provider};

use support::{Failure, finish, is_std, print, source};

const HELP: &str = "\
Says what stands behind URLs.

Usage: embeds [--text] FILE|-

Reads a URL a line and writes a JSON object a line, in the order of the lines:
  {\"url\", \"class\", \"provider\", \"kind\", \"id\", \"handle\", \"start_seconds\", \"posted_at\", \"canonical\", \"oembed\"}
null where unknown; \"class\" is null where it is no provider's. A line that is no URL has all null, and why in \"error\".

Options:
  --text      reads a JSON string a line and writes the links in it:
              {\"links\": [{\"start\", \"end\", \"url\"}]}, bytes of that string; a line that is none ends the run
  -h, --help  prints this

Exit status: 0 if all went well, 2 if not (no such file, bad option, no JSON string).
";

/// What the command line asks for.
struct Options {
    input: PathBuf,
    /// What makes a line of output of a line of input.
    answer: fn(Result<&str, NotUtf8<'_>>) -> Result<Value, String>,
}

/// A line that is no text.
struct NotUtf8<'a> {
    line: &'a [u8],
    error: Utf8Error,
}

fn main() -> ExitCode {
    finish("embeds", options().and_then(|options| options.map_or_else(|| print(HELP), |one| run(&one))))
}

/// The options, or `None` where the help is asked for.
fn options() -> Result<Option<Options>, Failure> {
    let mut args = lexopt::Parser::from_env();
    let (mut input, mut answer) = (None, typed as fn(Result<&str, NotUtf8<'_>>) -> _);
    while let Some(arg) = args.next()? {
        match arg {
            Long("text") => answer = links,
            Short('h') | Long("help") => return Ok(None),
            Value(path) if input.is_none() => input = Some(path.into()),
            _ => return Err(arg.unexpected().into()),
        }
    }
    let input = input.ok_or_else(|| Failure::new("a file is needed, or `-` for stdin; --help says more"))?;
    Ok(Some(Options { input, answer }))
}

fn run(options: &Options) -> Result<ExitCode, Failure> {
    let name = source(&options.input);
    let failed = |error| Failure::io(&name, &error);
    let mut input = open(&options.input).map_err(failed)?;
    let mut output = BufWriter::new(io::stdout().lock());
    let mut bytes = Vec::new();
    for number in 1.. {
        bytes.clear();
        if input.read_until(b'\n', &mut bytes).map_err(failed)? == 0 {
            break;
        }
        let answer = (options.answer)(content(&bytes, number == 1))
            .map_err(|error| Failure::new(format!("{name}, line {number}, {error}")));
        // What was answered before stands, and it is flushed.
        let written = answer.map(|answer| writeln!(output, "{answer}"));
        written?.map_err(|error| Failure::io("stdout", &error))?;
    }
    output.flush().map_err(|error| Failure::io("stdout", &error))?;
    Ok(ExitCode::SUCCESS)
}

fn open(path: &Path) -> io::Result<Box<dyn BufRead>> {
    if is_std(path) {
        return Ok(Box::new(io::stdin().lock()));
    }
    Ok(Box::new(BufReader::new(File::open(path)?)))
}

/// A line without its end, and without the byte order mark at the head of the input.
fn content(line: &[u8], first: bool) -> Result<&str, NotUtf8<'_>> {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let mark = if first { line.strip_prefix(b"\xEF\xBB\xBF") } else { None };
    let line = mark.unwrap_or(line);
    std::str::from_utf8(line).map_err(|error| NotUtf8 { line, error })
}

/// What stands behind the URL on a line.
fn typed(line: Result<&str, NotUtf8<'_>>) -> Result<Value, String> {
    let line = line.map_err(|NotUtf8 { line, error }| {
        (String::from_utf8_lossy(line).into_owned(), format!("byte {} is not UTF-8", error.valid_up_to()))
    });
    let (url, embed) = match &line {
        Ok(line) => (*line, Embed::from_url(line.trim()).map_err(|error| error.to_string())),
        Err((shown, error)) => (shown.as_str(), Err(error.clone())),
    };
    let (embed, error) = match &embed {
        Ok(embed) => (Some(embed), None),
        Err(error) => (None, Some(error)),
    };
    let mut object = json!({
        "url": url,
        "class": embed.and_then(Embed::class).map(EmbedClass::as_str),
        "provider": embed.and_then(Embed::provider).map(Provider::as_str),
        "kind": embed.and_then(Embed::kind).map(EmbedKind::as_str),
        "id": embed.and_then(Embed::id),
        "handle": embed.and_then(Embed::handle),
        "start_seconds": embed.and_then(Embed::start_seconds),
        "posted_at": embed.and_then(Embed::posted_at).map(|time| time.to_string()),
        "canonical": embed.and_then(Embed::canonical),
        "oembed": embed.and_then(Embed::oembed),
    });
    if let Some(error) = error {
        object["error"] = error.as_str().into();
    }
    Ok(object)
}

/// The links in the JSON string on a line.
fn links(line: Result<&str, NotUtf8<'_>>) -> Result<Value, String> {
    let line = line.map_err(|NotUtf8 { error, .. }| format!("byte {} is not UTF-8", error.valid_up_to()))?;
    let text: String = serde_json::from_str(line)
        .map_err(|error| format!("column {}: no JSON string", error.column().max(1)))?;
    let link = |link: Link<'_>| json!({"start": link.span().start(), "end": link.span().end(), "url": link.as_str()});
    Ok(json!({ "links": tearsheet::links(&text).map(link).collect::<Vec<_>>() }))
}
