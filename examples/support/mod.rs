//! What the examples share: options that make a parser, text from a file or stdin, one way to fail.

use std::ffi::OsString;
use std::fmt;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tearsheet::{Lexicon, Parser, ParserBuilder, Rule};

/// Why a tool stopped: a sentence for people, and whether a closed pipe was the reason.
#[derive(Debug)]
pub(crate) struct Failure {
    message: String,
    broken_pipe: bool,
}

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), broken_pipe: false }
    }

    /// An error of the system about `what`: a file's name, most often.
    pub(crate) fn io(what: impl fmt::Display, error: &io::Error) -> Self {
        Self { message: format!("{what}: {error}"), broken_pipe: error.kind() == io::ErrorKind::BrokenPipe }
    }
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::new(format!("{error}; --help lists the options"))
    }
}

/// Runs a tool: its failure goes to stderr and ends it with 2; who reads no further gets no message.
pub(crate) fn finish(tool: &str, result: Result<ExitCode, Failure>) -> ExitCode {
    match result {
        Ok(code) => code,
        Err(failure) if failure.broken_pipe => ExitCode::SUCCESS,
        Err(failure) => {
            complain(tool, &failure.message);
            ExitCode::from(2)
        }
    }
}

/// Says something on stderr; where nobody listens, that is no failure.
pub(crate) fn complain(tool: &str, message: impl fmt::Display) {
    let _ = writeln!(io::stderr(), "{tool}: {message}");
}

/// Prints a tool's help.
pub(crate) fn print_help(help: &str) -> Result<ExitCode, Failure> {
    io::stdout().write_all(help.as_bytes()).map_err(|error| Failure::io("stdout", &error))?;
    Ok(ExitCode::SUCCESS)
}

/// The options that every tool has for its parser.
#[derive(Debug, Default)]
pub(crate) struct ParserOptions {
    builder: ParserBuilder,
}

impl ParserOptions {
    /// `--lexicon FILE`
    pub(crate) fn lexicon(&mut self, file: OsString) -> Result<(), Failure> {
        let path = PathBuf::from(file);
        let lexicon = Lexicon::parse(&read_text(&path)?)
            .map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
        self.builder = std::mem::take(&mut self.builder).lexicon(lexicon);
        Ok(())
    }

    /// `--without-rule NAME`
    pub(crate) fn without_rule(&mut self, name: &str) -> Result<(), Failure> {
        let rule: Rule = name
            .parse()
            .map_err(|error| Failure::new(format!("--without-rule: {error}; `split --rules` lists them")))?;
        if rule == Rule::PARAGRAPH {
            return Err(Failure::new(
                "--without-rule: `paragraph` takes what no other rule takes, and has to stay",
            ));
        }
        self.builder = std::mem::take(&mut self.builder).without(rule);
        Ok(())
    }

    pub(crate) fn build(self) -> Parser {
        self.builder.build()
    }
}

/// Whether a file name stands for stdin or stdout.
pub(crate) fn is_std(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// The text in a file, or on stdin for `-`.
pub(crate) fn read_text(path: &Path) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let read = if is_std(path) {
        io::stdin().lock().read_to_end(&mut bytes).map(drop)
    } else {
        std::fs::read(path).map(|read| bytes = read)
    };
    read.map_err(|error| Failure::io(path.display(), &error))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Failure::new(format!(
            "{}: byte {at} is not UTF-8; convert the file first, with iconv say",
            path.display()
        ))
    })
}
