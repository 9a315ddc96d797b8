//! The command line.

use std::path::PathBuf;
use std::str::FromStr;

use lexopt::prelude::*;
use tearsheet::{BlockKind, Group, NoteKind, Parser, Selection};

use crate::answer::Format;
use crate::output::{is_same_file, target};
use crate::parser::ParserOptions;
use crate::record::FieldNames;
use crate::support::Failure;

pub(crate) const HELP: &str = "\
Splits every article of a JSON Lines file.

Usage: corpus [OPTIONS] IN.jsonl|- OUT.jsonl|-

Reads one object a line and writes one object a line, in the same order. The other fields of an object come back under
\"meta\". A line that is no such object is reported with its number and column, and does not stop the run.

Options:
      --id-field NAME      field with the id, any JSON scalar [default: id]; without one it is the line number
      --text-field NAME    field with the text [default: text]
      --view body          write {\"id\", \"text\", \"meta\"} with the article's own text alone
      --view dolma         write {\"id\", \"attributes\"} in step with the input: spans in code points, by kind
      --keep KINDS         also keep these kinds or groups in the view, comma-separated: furniture,note.correction
      --drop KINDS         leave these out of it; a later --keep or --drop wins; `all` is every kind
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
    pub(crate) format: Format,
}

/// The options, or `None` where help was asked for.
pub(crate) fn parse() -> Result<Option<Options>, Failure> {
    let mut args = lexopt::Parser::from_env();
    let mut names = FieldNames { id: "id".to_string(), text: "text".to_string() };
    let mut rejects = None;
    let (mut view, mut choices) = (None, Vec::new());
    let mut parser = ParserOptions::default();
    let mut files: Vec<PathBuf> = Vec::new();
    while let Some(arg) = args.next()? {
        match arg {
            Short('h') | Long("help") => return Ok(None),
            Long("id-field") => names.id = args.value()?.string()?,
            Long("text-field") => names.text = args.value()?.string()?,
            Long("view") => view = Some(args.value()?.parse()?),
            Long("keep") => choices.push(Choice::Keep(kinds("--keep", &args.value()?.string()?)?)),
            Long("drop") => choices.push(Choice::Drop(kinds("--drop", &args.value()?.string()?)?)),
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
    let format = format(view, &choices);
    let options = Options { input, output, rejects, names, parser: parser.build(), format };
    options.refuse_same_files()?;
    Ok(Some(options))
}

/// What `--view` names.
#[derive(Clone, Copy)]
enum ViewName {
    Body,
    Dolma,
}

impl FromStr for ViewName {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "body" => Ok(Self::Body),
            "dolma" => Ok(Self::Dolma),
            _ => Err(format!("`{name}` is no view; `body` and `dolma` are")),
        }
    }
}

enum Choice {
    Keep(Selection),
    Drop(Selection),
}

fn kinds(option: &str, names: &str) -> Result<Selection, Failure> {
    let selections = names.split(',').map(|name| name.trim().parse::<Selection>());
    selections.collect::<Result<_, _>>().map_err(|error| {
        Failure::new(format!("{option}: {error} (names: all, {})", names_of_kinds().join(", ")))
    })
}

fn names_of_kinds() -> Vec<String> {
    let groups = Group::ALL.iter().map(|group| group.as_str());
    let kinds = BlockKind::ALL.iter().map(|kind| kind.as_str());
    // A group and its only kind may share a name.
    let kinds = kinds.filter(|name| name.parse::<Group>().is_err());
    let notes = NoteKind::ALL.iter().map(|kind| format!("note.{kind}"));
    groups.chain(kinds).map(String::from).chain(notes).collect()
}

/// A text starts with the body, spans with every kind. Kinds without a view make a text.
fn format(view: Option<ViewName>, choices: &[Choice]) -> Format {
    let choose = |start: Selection| {
        choices.iter().fold(start, |selection, choice| match choice {
            Choice::Keep(kinds) => selection.with(*kinds),
            Choice::Drop(kinds) => selection.without(*kinds),
        })
    };
    match view {
        None if choices.is_empty() => Format::Report,
        None | Some(ViewName::Body) => Format::Text(choose(Selection::BODY)),
        Some(ViewName::Dolma) => Format::Dolma(choose(Selection::ALL)),
    }
}

impl Options {
    /// No file may be read and written, or written twice.
    fn refuse_same_files(&self) -> Result<(), Failure> {
        let rejects = self.rejects.iter().map(|rejects| ("the file of rejects", rejects));
        let written: Vec<_> = [("OUT", &self.output)].into_iter().chain(rejects).collect();
        for &(name, file) in &written {
            if is_same_file(&self.input, file) {
                return Err(Failure::new(format!("{}: IN and {name} are the same file", file.display())));
            }
        }
        if let [(_, output), (_, rejects)] = written[..] {
            if output == rejects || is_same_file(output, rejects) {
                let name = target(output);
                return Err(Failure::new(format!("{name}: OUT and the file of rejects are the same")));
            }
        }
        Ok(())
    }
}
