//! The options that make a parser.

use std::ffi::OsString;
use std::path::PathBuf;

use tearsheet::{Lexicon, Parser, ParserBuilder, Rule};

use crate::support::{Failure, source};
use crate::text::read_text;

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
            .map_err(|error| Failure::new(format!("{}: {error}", source(&path))))?;
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
