//! What each block could have been.

use std::io::{self, Write};

use serde::Serialize;
use tearsheet::{Block, Explanation, Reading, Reason};

use crate::page::Page;

/// Prints the readings of a block under it: the chosen one, then the others from the likeliest.
pub(crate) fn print_readings<W: Write>(
    page: &mut Page<W>,
    explanation: &Explanation<'_>,
    block: &Block<'_>,
) -> io::Result<()> {
    let mut readings: Vec<_> = explanation.readings(block.index()).collect();
    readings.sort_by_key(|reading| (reading.span().start(), !reading.is_chosen(), reading.points()));
    readings.iter().try_for_each(|reading| print_reading(page, reading))
}

fn print_reading<W: Write>(page: &mut Page<W>, reading: &Reading<'_>) -> io::Result<()> {
    let mark = if reading.is_chosen() { '>' } else { ' ' };
    page.aside(format_args!(
        "{mark} {:>4}  {} by {} {:?}",
        reading.points(),
        reading.kind(),
        reading.rule(),
        reading.span()
    ))?;
    let reasons = reading.reasons().iter().chain(reading.context()).filter(|reason| reason.points() != 0);
    reasons.map(Reason::to_string).try_for_each(|reason| page.aside(format_args!("        {reason}")))
}

/// The same for `--json`: an item for each block.
#[derive(Serialize)]
pub(crate) struct ReadingJson {
    kind: &'static str,
    rule: &'static str,
    start: usize,
    end: usize,
    points: i32,
    chosen: bool,
    reasons: Vec<ReasonJson>,
}

#[derive(Serialize)]
struct ReasonJson {
    name: &'static str,
    about: &'static str,
    points: i32,
}

pub(crate) fn readings_json(explanation: &Explanation<'_>) -> Vec<Vec<ReadingJson>> {
    let blocks = explanation.article().blocks();
    blocks.map(|block| explanation.readings(block.index()).map(reading_json).collect()).collect()
}

fn reading_json(reading: Reading<'_>) -> ReadingJson {
    let reasons = reading.reasons().iter().chain(reading.context());
    ReadingJson {
        kind: reading.kind().as_str(),
        rule: reading.rule().name(),
        start: reading.span().start(),
        end: reading.span().end(),
        points: reading.points(),
        chosen: reading.is_chosen(),
        reasons: reasons
            .map(|reason| ReasonJson { name: reason.name(), about: reason.about(), points: reason.points() })
            .collect(),
    }
}
