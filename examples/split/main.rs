//! Says what every part of an article is: `split --help`.

mod explain;
mod lists;
mod options;
mod page;
#[path = "../support/parser.rs"]
mod parser;
mod rows;
#[path = "../support/mod.rs"]
mod support;
#[path = "../support/text.rs"]
mod text;

use std::io::{self, Write};
use std::process::ExitCode;

use serde::Serialize;
use tearsheet::{Article, Block, Explanation, Report};

use explain::{ReadingJson, print_readings, readings_json};
use lists::print_lists;
use options::{Options, Task};
use page::{Page, style};
use support::{Failure, finish, print};
use text::read_text;

fn main() -> ExitCode {
    finish(
        "split",
        options::parse().and_then(|task| match task {
            Task::Help => print(options::HELP),
            Task::Rules => print_rules(),
            Task::Split(options) => split(&options),
        }),
    )
}

fn print_rules() -> Result<ExitCode, Failure> {
    let line = |rule: tearsheet::Rule| format!("{:<12} {}\n", rule.name(), rule.about());
    print(&tearsheet::rules().map(line).collect::<String>())
}

fn split(options: &Options) -> Result<ExitCode, Failure> {
    let text = read_text(&options.file)?;
    let explanation = options.explain.then(|| options.parser.explain(&text));
    let explanation = explanation.as_ref();
    let article = explanation.map_or_else(|| options.parser.parse(&text), |one| one.article().clone());
    let write = if options.json { print_json } else { print_page };
    write(&article, explanation).map_err(|error| Failure::io("stdout", &error))?;
    Ok(ExitCode::SUCCESS)
}

/// The serialised article, and the text that its offsets are of.
#[derive(Serialize)]
struct WithText<'a> {
    #[serde(flatten)]
    report: Report,
    text: &'a str,
    /// What each block could have been.
    #[serde(skip_serializing_if = "Option::is_none")]
    readings: Option<Vec<Vec<ReadingJson>>>,
}

fn print_json(article: &Article<'_>, explanation: Option<&Explanation<'_>>) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let (report, text) = (Report::new(article), article.as_str());
    serde_json::to_writer_pretty(
        &mut out,
        &WithText { report, text, readings: explanation.map(readings_json) },
    )?;
    writeln!(out)?;
    out.flush()
}

fn print_page(article: &Article<'_>, explanation: Option<&Explanation<'_>>) -> io::Result<()> {
    let mut page = Page::stdout();
    for block in article.blocks() {
        print_block(&mut page, article, &block)?;
        if let Some(explanation) = explanation {
            print_readings(&mut page, explanation, &block)?;
        }
    }
    print_lists(&mut page, article)
}

/// A block's lines behind its kind: `.` goes on with a block, `+` begins one inside a line.
fn print_block<W: Write>(page: &mut Page<W>, article: &Article<'_>, block: &Block<'_>) -> io::Result<()> {
    let (before, tile) = (&article.as_str()[..block.tile().start()], &article.as_str()[block.tile()]);
    let begins_line = before.is_empty() || before.ends_with(LINE_ENDS);
    let mut mark = if begins_line { block.kind().to_string() } else { format!("+{}", block.kind()) };
    let tile = tile.replace("\r\n", "\n");
    for line in tile.strip_suffix(LINE_ENDS).unwrap_or(&tile).split(LINE_ENDS) {
        if line.trim().is_empty() && !block.text().as_str().is_empty() {
            page.line("", style(block.group()), line)?;
        } else {
            page.line(&mark, style(block.group()), line)?;
            mark = ".".to_string();
        }
    }
    Ok(())
}

/// What ends a line, as the crate sees lines.
const LINE_ENDS: [char; 5] = ['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];
