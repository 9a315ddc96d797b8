//! What all examples share: one way to fail, and the name of what is read and written.

use std::fmt;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

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

/// Prints a text, a tool's help say, to the end.
pub(crate) fn print(text: &str) -> Result<ExitCode, Failure> {
    let mut out = io::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    written.map_err(|error| Failure::io("stdout", &error))?;
    Ok(ExitCode::SUCCESS)
}

/// Whether a file name stands for stdin or stdout.
pub(crate) fn is_std(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// The name of what is read, as a message says it.
pub(crate) fn source(path: &Path) -> impl fmt::Display {
    if is_std(path) { "stdin".to_string() } else { path.display().to_string() }
}
