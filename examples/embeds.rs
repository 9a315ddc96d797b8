//! Says what stands behind URLs: a URL a line in, a JSON object a line out.

use std::error::Error;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::process::ExitCode;

use lexopt::prelude::*;
use serde_json::{Value, json};
use tearsheet::{Embed, EmbedClass, EmbedKind, Link, Provider};

const HELP: &str = "\
Says what stands behind URLs.

Usage: embeds [--text] FILE|-

Reads a URL a line and writes a JSON object a line, in the order of the lines:
  {\"url\", \"class\", \"provider\", \"kind\", \"id\", \"handle\", \"start_seconds\", \"posted_at\", \"canonical\", \"oembed\"}
null where unknown; \"class\" is null where it is no provider's. A line that is no URL has all null, and why in \"error\".

Options:
  --text      reads a JSON string a line and writes the links in it:
              {\"links\": [{\"start\", \"end\", \"url\"}]}, bytes of that string
  -h, --help  prints this

Exit status: 0, or 2 where nothing could be done (no such file, bad option).
";

/// What the command line asks for.
struct Options {
    input: String,
    /// What makes a line of output of a line of input.
    answer: fn(&str) -> Result<Value, Box<dyn Error>>,
}

fn main() -> ExitCode {
    let options = match options(lexopt::Parser::from_env()) {
        Ok(Some(options)) => options,
        Ok(None) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("embeds: {error}\nTry `embeds --help`.");
            return ExitCode::from(2);
        }
    };
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if is_broken_pipe(error.as_ref()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("embeds: {error}");
            ExitCode::from(2)
        }
    }
}

/// The options, or `None` where the help is asked for.
fn options(mut args: lexopt::Parser) -> Result<Option<Options>, lexopt::Error> {
    let (mut input, mut answer) = (None, typed as fn(&str) -> _);
    while let Some(arg) = args.next()? {
        match arg {
            Long("text") => answer = links,
            Short('h') | Long("help") => return Ok(None),
            Value(path) if input.is_none() => input = Some(path.string()?),
            _ => return Err(arg.unexpected()),
        }
    }
    let input = input.ok_or("expected a file, or `-` for standard input")?;
    Ok(Some(Options { input, answer }))
}

fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let input: Box<dyn BufRead> = match options.input.as_str() {
        "-" => Box::new(io::stdin().lock()),
        path => Box::new(BufReader::new(File::open(path).map_err(|error| format!("{path}: {error}"))?)),
    };
    let mut output = BufWriter::new(io::stdout().lock());
    for (at, line) in input.lines().enumerate() {
        let line = line.map_err(|error| format!("line {}: {error}", at + 1))?;
        let answer = (options.answer)(&line).map_err(|error| format!("line {}: {error}", at + 1))?;
        writeln!(output, "{answer}")?;
    }
    Ok(output.flush()?)
}

/// What stands behind the URL on a line.
fn typed(line: &str) -> Result<Value, Box<dyn Error>> {
    let (embed, error) = match Embed::from_url(line.trim()) {
        Ok(embed) => (Some(embed), None),
        Err(error) => (None, Some(error)),
    };
    let embed = embed.as_ref();
    let mut object = json!({
        "url": line,
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
        object["error"] = error.to_string().into();
    }
    Ok(object)
}

/// The links in the JSON string on a line.
fn links(line: &str) -> Result<Value, Box<dyn Error>> {
    let text: String = serde_json::from_str(line)?;
    let link = |link: Link<'_>| json!({"start": link.span().start(), "end": link.span().end(), "url": link.as_str()});
    Ok(json!({ "links": tearsheet::links(&text).map(link).collect::<Vec<_>>() }))
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
