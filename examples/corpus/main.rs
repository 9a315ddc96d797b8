//! Splits every article of a JSON Lines file: `corpus --help`.

mod answer;
mod chunk;
#[path = "../support/json.rs"]
mod json;
mod options;
#[path = "../support/output.rs"]
mod output;
#[path = "../support/parser.rs"]
mod parser;
mod record;
#[path = "../support/mod.rs"]
mod support;
mod tally;
#[path = "../support/text.rs"]
mod text;

use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal};
use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use tearsheet::Scratch;

use answer::{answer, stand_in};
use chunk::{Chunk, Line};
use options::Options;
use output::Output;
use record::{Record, Reject};
use support::{Failure, complain, finish, is_std, print, source};
use tally::Tally;

const NAME: &str = "corpus";

fn main() -> ExitCode {
    finish(
        NAME,
        options::parse().and_then(|options| match options {
            Some(options) => run(&options),
            None => print(options::HELP),
        }),
    )
}

/// What became of a line.
struct Outcome<'a> {
    line: Line<'a>,
    /// What is written for it.
    json: Vec<u8>,
    reject: Option<Reject<'a>>,
    tally: Tally,
}

fn run(options: &Options) -> Result<ExitCode, Failure> {
    let (mut input, bar) = open(options)?;
    let mut output = Output::create(&options.output)?;
    let mut rejects = options.rejects.as_deref().map(Output::create).transpose()?;
    let mut tally = Tally::default();
    let mut chunk = Chunk::default();
    while chunk.read(&mut *input).map_err(|error| Failure::io(source(&options.input), &error))? {
        let outcomes: Vec<_> = chunk
            .lines()
            .into_par_iter()
            .filter(|line| !line.content().is_empty())
            .map_init(Scratch::default, |scratch, line| split(options, scratch, line))
            .collect();
        for Outcome { line, json, reject, tally: one } in outcomes {
            output.write(&json)?;
            tally += one;
            if let Some(reject) = reject {
                bar.suspend(|| complain(NAME, format_args!("line {}, {reject}", line.number)));
                rejects.as_mut().map_or(Ok(()), |rejects| rejects.write(line.raw))?;
            }
        }
        bar.inc(chunk.len() as u64);
    }
    bar.finish_and_clear();
    output.finish()?;
    rejects.map_or(Ok(()), Output::finish)?;
    complain(NAME, &tally);
    Ok(ExitCode::from(u8::from(tally.rejects > 0)))
}

/// The input, and a bar that shows how much of it is read where stderr is a terminal.
fn open(options: &Options) -> Result<(Box<dyn BufRead>, ProgressBar), Failure> {
    let path = &options.input;
    if is_std(path) {
        return Ok((Box::new(io::stdin().lock()), bar(None)));
    }
    let opened = File::open(path).and_then(|file| {
        let metadata = file.metadata()?;
        if metadata.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        Ok((file, metadata.is_file().then_some(metadata.len())))
    });
    let (file, length) = opened.map_err(|error| Failure::io(path.display(), &error))?;
    Ok((Box::new(BufReader::with_capacity(1 << 16, file)), bar(length)))
}

fn bar(length: Option<u64>) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = "{bar:40} {bytes}/{total_bytes} {bytes_per_sec} {eta}";
    match length {
        Some(length) => {
            ProgressBar::new(length).with_style(ProgressStyle::with_template(style).expect("valid"))
        }
        None => ProgressBar::new_spinner(),
    }
}

/// Splits the article in a line.
fn split<'a>(options: &Options, scratch: &mut Scratch, line: Line<'a>) -> Outcome<'a> {
    let mut tally = Tally::default();
    match Record::read(line.content(), line.number, &options.names) {
        Ok(Record { id, text, meta }) => {
            let article = options.parser.parse_with(scratch, &text);
            Outcome {
                line,
                json: answer(options.format, &article, id, meta, &mut tally),
                reject: None,
                tally,
            }
        }
        Err(mut reject) => {
            tally.rejects += 1;
            let json = reject.object.take().map_or_else(Vec::new, |id| stand_in(options.format, id));
            Outcome { line, json, reject: Some(reject), tally }
        }
    }
}
