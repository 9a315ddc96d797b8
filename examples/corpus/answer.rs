//! What is written for a record.

use std::collections::BTreeMap;

use serde::Serialize;
use tearsheet::{Article, BlockKind, Offsets, Report, Selection, View};

use crate::record::{Fields, Id};
use crate::tally::Tally;

/// What is written for each article.
#[derive(Clone, Copy)]
pub(crate) enum Format {
    /// All that the article says.
    Report,
    /// The text of a view.
    Text(Selection),
    /// Spans for Dolma's toolkit, by kind.
    Dolma(Selection),
}

/// A line of output for an article; what it holds is added to the tally.
pub(crate) fn answer(
    format: Format,
    article: &Article<'_>,
    id: Id<'_>,
    meta: Fields<'_>,
    tally: &mut Tally,
) -> Vec<u8> {
    tally.add_article(article);
    match format {
        Format::Report => json_line(&ReportLine { id, report: Report::new(article), meta }),
        Format::Text(selection) => {
            let view = view(article, selection);
            tally.add_dropped(view.dropped());
            json_line(&TextLine { id, text: view.as_str(), meta })
        }
        Format::Dolma(selection) => json_line(&DolmaLine { id, attributes: attributes(article, selection) }),
    }
}

/// The line of a format that goes in step with its input, for an object without a text.
pub(crate) fn stand_in(format: Format, id: Id<'_>) -> Vec<u8> {
    match format {
        Format::Report | Format::Text(_) => Vec::new(),
        Format::Dolma(_) => json_line(&DolmaLine { id, attributes: Attributes::new() }),
    }
}

#[derive(Serialize)]
struct ReportLine<'a> {
    id: Id<'a>,
    #[serde(flatten)]
    report: Report,
    meta: Fields<'a>,
}

#[derive(Serialize)]
struct TextLine<'a> {
    id: Id<'a>,
    text: &'a str,
    meta: Fields<'a>,
}

#[derive(Serialize)]
struct DolmaLine<'a> {
    id: Id<'a>,
    attributes: Attributes,
}

/// Start, end - code points, as Python counts - and score, by name.
type Attributes = BTreeMap<String, Vec<(usize, usize, f64)>>;

/// A view of the selected kinds and of no others.
fn view<'a>(article: &Article<'a>, selection: Selection) -> View<'a> {
    article.view().drop(Selection::ALL).keep(selection).build()
}

fn attributes(article: &Article<'_>, selection: Selection) -> Attributes {
    let offsets: Offsets<'_> = article.offsets();
    let mut attributes = Attributes::new();
    for block in view(article, selection).blocks() {
        let (start, end) = (offsets.chars(block.span().start()), offsets.chars(block.span().end()));
        attributes.entry(attribute(block.kind())).or_default().push((start, end, 1.0));
    }
    attributes
}

fn attribute(kind: BlockKind) -> String {
    format!("tearsheet__{kind}")
}

fn json_line(value: &impl Serialize) -> Vec<u8> {
    let mut json = serde_json::to_vec(value).expect("names and numbers are valid JSON");
    json.push(b'\n');
    json
}
