//! The command line.

use std::path::PathBuf;

use lexopt::prelude::*;
use tearsheet::Parser;

use crate::output::is_same_file;
use crate::record::FieldNames;
use crate::support::{Failure, ParserOptions, is_std};

pub(crate) const HELP: &str = "\
Splits every article of a JSON Lines file.

Usage: corpus [OPTIONS] IN.jsonl|- OUT.jsonl|-

Reads one object a line and writes one object a line, in the same order. The other fields of an object come back under
\"meta\". A line that is no such object is reported with its number and column, and does not stop the run.

Options:
      --id-field NAME      field with the id, any JSON scalar [default: id]; without one it is the line number
      --text-field NAME    field with the text [default: text]
      --rejects FILE       write the lines that are no such object to FILE, as they are
      --lexicon FILE       read the words in FILE before the built-in ones
      --without-rule NAME  switch a rule off; `split --rules` lists them
  -h, --help               print this

Exit status: 0 if all went well, 1 if lines were rejected, 2 if nothing usable was done.
";

pub(crate) struct Options {
    pub(crate) input: PathBuf,
    pub(crate) output: PathBuf,
    pub(crate) rejects: Option<PathBuf>,
    pub(crate) names: FieldNames,
    pub(crate) parser: Parser,
}

/// The options, or `None` where help was asked for.
pub(crate) fn parse() -> Result<Option<Options>, Failure> {
    let mut args = lexopt::Parser::from_env();
    let mut names = FieldNames { id: "id".to_string(), text: "text".to_string() };
    let mut rejects = None;
    let mut parser = ParserOptions::default();
    let mut files: Vec<PathBuf> = Vec::new();
    while let Some(arg) = args.next()? {
        match arg {
            Short('h') | Long("help") => return Ok(None),
            Long("id-field") => names.id = args.value()?.string()?,
            Long("text-field") => names.text = args.value()?.string()?,
            Long("rejects") => rejects = Some(args.value()?.into()),
            Long("lexicon") => parser.lexicon(args.value()?)?,
            Long("without-rule") => parser.without_rule(&args.value()?.string()?)?,
            Value(file) if files.len() < 2 => files.push(file.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    let Ok([input, output]) = <[PathBuf; 2]>::try_from(files) else {
        return Err(Failure::new("two files are needed, IN and OUT, or `-` for either; --help says more"));
    };
    if names.id == names.text {
        return Err(Failure::new("--id-field and --text-field name the same field"));
    }
    let options = Options { input, output, rejects, names, parser: parser.build() };
    options.refuse_same_files()?;
    Ok(Some(options))
}

impl Options {
    /// No file may be read and written, or written twice.
    fn refuse_same_files(&self) -> Result<(), Failure> {
        let rejects = self.rejects.iter().map(|rejects| ("the file of rejects", rejects));
        let written: Vec<_> = [("OUT", &self.output)].into_iter().chain(rejects).collect();
        for &(name, file) in &written {
            if !is_std(file) && is_same_file(&self.input, file) {
                return Err(Failure::new(format!("{}: IN and {name} are the same file", file.display())));
            }
        }
        if let [(_, output), (_, rejects)] = written[..] {
            if output == rejects || is_same_file(output, rejects) {
                return Err(Failure::new(format!(
                    "{}: OUT and the file of rejects are the same",
                    output.display()
                )));
            }
        }
        Ok(())
    }
}
