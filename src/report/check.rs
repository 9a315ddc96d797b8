//! What has to hold of a report beyond its types.

use thiserror::Error;

use super::items::Placed;
use super::{BioItem, OFFSETS, Report, SHAPE, TextItem};
use crate::relation::ItemList;

/// What is wrong with a report that was read.
///
/// ```
/// use tearsheet::Report;
///
/// let json = r#"{"tearsheet": 2, "generator": "", "offsets": "utf-8", "input": {"bytes": 0, "hash": ""}}"#;
/// let error = serde_json::from_str::<Report>(json).unwrap_err();
/// assert!(error.to_string().starts_with("the report has shape 2, and this version reads shape 1"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ReportError {
    /// A shape that this version does not read.
    #[error("the report has shape {shape}, and this version reads shape {SHAPE}")]
    Shape {
        /// What stands under `tearsheet`.
        shape: u32,
    },
    /// Offsets in another unit than bytes of UTF-8.
    #[error("the report's offsets are `{unit}`, and this version reads `utf-8`")]
    Offsets {
        /// What stands under `offsets`.
        unit: alloc::string::String,
    },
    /// An item that ends before it starts, or behind the input.
    #[error("{list}[{index}] is {start}..{end}, which lies not in an input of {bytes} bytes")]
    Span {
        /// The list that it is in.
        list: &'static str,
        /// Its index in there.
        index: usize,
        /// Its start.
        start: usize,
        /// Its end.
        end: usize,
        /// The length of the input.
        bytes: usize,
    },
    /// An item that points at one that is not there.
    #[error("{list}[{index}] points at {of}[{at}], and there are {length} of these")]
    Index {
        /// The list that it is in.
        list: &'static str,
        /// Its index in there.
        index: usize,
        /// The list that it points into.
        of: &'static str,
        /// The index that it points at.
        at: usize,
        /// The length of that list.
        length: usize,
    },
}

impl Report {
    /// Whether every offset lies in the input and every index in its list. Reading a report asks this; for one that was
    /// changed by hand it can be asked again. Costs one look at each item.
    ///
    /// # Errors
    /// The first [`ReportError`] found.
    pub fn check(&self) -> Result<(), ReportError> {
        if self.tearsheet != SHAPE {
            return Err(ReportError::Shape { shape: self.tearsheet });
        }
        if self.offsets != OFFSETS {
            return Err(ReportError::Offsets { unit: self.offsets.clone() });
        }
        self.in_input(&self.sections)?;
        self.in_input(&self.blocks)?;
        self.in_input(&self.headline)?;
        self.in_input(&self.deck)?;
        self.in_input(&self.timestamps)?;
        self.in_input(&self.notes)?;
        self.in_input(&self.dateline)?;
        self.in_input(&self.embeds)?;
        self.in_input(&self.captions)?;
        self.in_input(self.captions.iter().filter_map(|caption| caption.credit.as_ref()))?;
        self.in_input(&self.credits)?;
        self.in_input(&self.bylines)?;
        self.in_input(&self.sign_offs)?;
        self.in_input(&self.quotes)?;
        self.quotes.iter().try_for_each(|quote| self.in_input(quote.speaker.iter().chain(&quote.cue)))?;
        self.in_input(&self.links)?;
        self.in_input(&self.diagnostics)?;
        self.in_input(&self.bios)?;
        self.bios.iter().try_for_each(|bio| self.in_input(bio.values()))?;
        self.indices()
    }

    /// Whether every index points at an item.
    fn indices(&self) -> Result<(), ReportError> {
        for (at, author) in self.authors.iter().enumerate() {
            in_list("authors", at, "bylines", author.byline, self.bylines.len())?;
            in_list("authors", at, "bios", author.bio, self.bios.len())?;
            in_list("authors", at, "sign_offs", author.sign_off, self.sign_offs.len())?;
        }
        for (at, embed) in self.embeds.iter().enumerate() {
            in_list("embeds", at, "blocks", embed.announced_by, self.blocks.len())?;
        }
        for (at, relation) in self.relations.iter().enumerate() {
            for item in [&relation.from].into_iter().chain(&relation.to) {
                // A list that a newer version added is passed over with its items.
                let Some(list) = item.list.known() else { continue };
                in_list("relations", at, list.as_str(), Some(item.index), self.length(list))?;
            }
        }
        Ok(())
    }

    fn length(&self, list: ItemList) -> usize {
        match list {
            ItemList::Blocks => self.blocks.len(),
            ItemList::Notes => self.notes.len(),
            ItemList::Embeds => self.embeds.len(),
            ItemList::Bylines => self.bylines.len(),
            ItemList::Bios => self.bios.len(),
            ItemList::Quotes => self.quotes.len(),
        }
    }

    /// Whether every item lies in the input.
    fn in_input<'i, T: Placed + 'i>(
        &self,
        items: impl IntoIterator<Item = &'i T>,
    ) -> Result<(), ReportError> {
        let bytes = self.input.bytes;
        let mut places = items.into_iter().map(Placed::place).enumerate();
        match places.find(|&(_, (start, end))| start > end || end > bytes) {
            Some((index, (start, end))) => Err(ReportError::Span { list: T::LIST, index, start, end, bytes }),
            None => Ok(()),
        }
    }
}

fn in_list(
    list: &'static str,
    index: usize,
    of: &'static str,
    at: Option<usize>,
    length: usize,
) -> Result<(), ReportError> {
    match at {
        Some(at) if at >= length => Err(ReportError::Index { list, index, of, at, length }),
        _ => Ok(()),
    }
}

impl BioItem {
    fn values(&self) -> impl Iterator<Item = &TextItem> {
        let Self { names, roles, organisations, origin, residence, education, .. } = self;
        let Self { works, awards, handles, emails, links, .. } = self;
        let lists = [
            names,
            roles,
            organisations,
            origin,
            residence,
            education,
            works,
            awards,
            handles,
            emails,
            links,
        ];
        lists.into_iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse;
    use alloc::string::ToString;
    use serde_json::{Value, json};

    /// What reading says of the report of a note, a cue and a URL with one value changed.
    fn error(pointer: &str, value: Value) -> Option<alloc::string::String> {
        let article = "NOTE: Video at the end.\nThe council put the vote off on Tuesday night, it said.\n\
                       PLAY:\nhttps://youtu.be/a1B2c3D4e5F\n";
        let mut json = serde_json::to_value(Report::new(&parse(article))).unwrap();
        *json.pointer_mut(pointer).expect(pointer) = value;
        serde_json::from_value::<Report>(json).err().map(|error| error.to_string())
    }

    #[test]
    fn what_lies_not_in_the_input_is_refused() {
        let expected = "blocks[1] is 24..900, which lies not in an input of 115 bytes";
        assert_eq!(error("/blocks/1/end", json!(900)).unwrap(), expected);
        assert!(error("/notes/0/start", json!(24)).unwrap().starts_with("notes[0] is 24..23"));
        assert!(error("/blocks/0/start", json!(-1)).is_some());
        assert!(error("/input/bytes", json!(7)).is_some());
    }

    #[test]
    fn an_index_that_points_nowhere_is_refused() {
        let expected = "relations[0] points at embeds[7], and there are 1 of these";
        assert_eq!(error("/relations/0/to/index", json!(7)).unwrap(), expected);
        assert!(
            error("/embeds/0/announced_by", json!(4)).unwrap().starts_with("embeds[0] points at blocks[4]")
        );
    }

    #[test]
    fn pictures_lie_in_the_input_too() {
        let article = "Trams run at night\n\nPhoto by Ann Doe/Getty Images\n\n\
                       The council put the vote off on Tuesday night, after a debate that lasted until the early hours and saw \
                       four amendments fail.\n\n\
                       A tram in Harbour Town on Monday. (Jane Roe/Reuters)\n\n\
                       The mayor said that she would ask for a new vote in the week after the holidays, when all of the members can be there.\n";
        let json = serde_json::to_value(Report::new(&parse(article))).unwrap();
        assert_eq!(json["captions"][0]["text"], "A tram in Harbour Town on Monday.");
        assert_eq!(json["captions"][0]["credit"]["agency"], "Reuters");
        assert_eq!(json["credits"][0]["photographer"], "Ann Doe");
        assert_eq!(json["credits"][1]["photographer"], "Jane Roe");
        for place in ["/captions/0/end", "/captions/0/credit/end", "/credits/0/end"] {
            let mut changed = json.clone();
            *changed.pointer_mut(place).expect(place) = json!(900);
            assert!(serde_json::from_value::<Report>(changed).is_err(), "{place}");
        }
    }

    #[test]
    fn another_shape_or_unit_is_refused() {
        assert!(error("/tearsheet", json!(2)).unwrap().starts_with("the report has shape 2"));
        assert!(error("/offsets", json!("utf-16")).unwrap().starts_with("the report's offsets are `utf-16`"));
        assert!(error("/blocks", json!("none")).is_some());
    }

    #[test]
    fn what_a_newer_version_coined_is_kept() {
        assert_eq!(error("/blocks/0/kind", json!("crossword")), None);
        assert_eq!(error("/relations/0/to/in", json!("puzzles")), None);
        assert_eq!(error("/layout", json!("spiral")), None);
    }
}
