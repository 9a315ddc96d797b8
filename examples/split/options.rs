//! The command line.

use std::path::PathBuf;

use lexopt::prelude::*;
use tearsheet::Parser;

use crate::parser::ParserOptions;
use crate::support::Failure;

pub(crate) const HELP: &str = "\
Says what every part of an article is.

Usage: split [OPTIONS] FILE|-

Prints the article with a gutter that names each block; then its embeds, authors and bios, notes,
quotations and diagnostics.

Options:
      --json               print the serialised article, with its text, instead
      --explain            add what each block could have been, and what counted for it and against it
      --rules              list the rules and stop
      --lexicon FILE       read the words in FILE before the built-in ones
      --without-rule NAME  switch a rule off
  -h, --help               print this

Exit status: 0 if all went well, 2 if not.
";

/// What to do.
pub(crate) enum Task {
    Help,
    Rules,
    Split(Box<Options>),
}

pub(crate) struct Options {
    pub(crate) file: PathBuf,
    pub(crate) json: bool,
    pub(crate) explain: bool,
    pub(crate) parser: Parser,
}

pub(crate) fn parse() -> Result<Task, Failure> {
    let mut args = lexopt::Parser::from_env();
    let (mut json, mut explain) = (false, false);
    let mut parser = ParserOptions::default();
    let mut file: Option<PathBuf> = None;
    while let Some(arg) = args.next()? {
        match arg {
            Short('h') | Long("help") => return Ok(Task::Help),
            Long("rules") => return Ok(Task::Rules),
            Long("json") => json = true,
            Long("explain") => explain = true,
            Long("lexicon") => parser.lexicon(args.value()?)?,
            Long("without-rule") => parser.without_rule(&args.value()?.string()?)?,
            Value(name) if file.is_none() => file = Some(name.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    let file = file.ok_or_else(|| Failure::new("a file is needed, or `-` for stdin; --help says more"))?;
    Ok(Task::Split(Box::new(Options { file, json, explain, parser: parser.build() })))
}
