//! Says what every part of an article is: `split --help`.

mod options;
mod page;
#[path = "../support/mod.rs"]
mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use serde::Serialize;
use tearsheet::{Article, Block, Report};

use options::{Options, Task};
use page::{Page, style};
use support::{Failure, finish, print_help, read_text};

fn main() -> ExitCode {
    finish(
        "split",
        options::parse().and_then(|task| match task {
            Task::Help => print_help(options::HELP),
            Task::Rules => print_rules(),
            Task::Split(options) => split(options),
        }),
    )
}

fn print_rules() -> Result<ExitCode, Failure> {
    let line = |rule: tearsheet::Rule| format!("{:<12} {}\n", rule.name(), rule.about());
    print_help(&tearsheet::rules().map(line).collect::<String>())
}

fn split(options: Options) -> Result<ExitCode, Failure> {
    let text = read_text(&options.file)?;
    let article = options.parser.parse(&text);
    let printed = if options.json { print_json(&article) } else { print_page(&article) };
    printed.map_err(|error| Failure::io("stdout", &error))?;
    Ok(ExitCode::SUCCESS)
}

/// The serialised article, and the text that its offsets are of.
#[derive(Serialize)]
struct WithText<'a> {
    #[serde(flatten)]
    report: Report,
    text: &'a str,
}

fn print_json(article: &Article<'_>) -> io::Result<()> {
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(
        &mut out,
        &WithText { report: Report::new(article), text: article.as_str() },
    )?;
    writeln!(out)
}

fn print_page(article: &Article<'_>) -> io::Result<()> {
    let mut page = Page::stdout();
    for block in article.blocks() {
        print_block(&mut page, article, &block)?;
    }
    Ok(())
}

/// A block's lines, behind its name. A block that begins inside a line has a broken bar.
fn print_block<W: Write>(page: &mut Page<W>, article: &Article<'_>, block: &Block<'_>) -> io::Result<()> {
    let tile = &article.as_str()[block.tile()];
    let goes_on = !article.as_str()[..block.tile().start()].is_empty()
        && !article.as_str()[..block.tile().start()].ends_with(LINE_ENDS);
    let bar = if goes_on { '┊' } else { '│' };
    let tile = tile.replace("\r\n", "\n");
    let lines = tile.strip_suffix(LINE_ENDS).unwrap_or(&tile).split(LINE_ENDS);
    let mut name = block.kind().as_str();
    for line in lines {
        // White space at the head of the text belongs to its first block, and has no name.
        let is_named = !line.trim().is_empty() || block.text().as_str().is_empty();
        page.line(if is_named { name } else { "" }, bar, style(block.group()), line.trim_end())?;
        if is_named {
            name = "";
        }
    }
    Ok(())
}

/// What ends a line, as the crate sees lines.
const LINE_ENDS: [char; 5] = ['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];
