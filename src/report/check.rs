//! What has to hold of a report beyond its types.

use thiserror::Error;

use super::items::Placed;
use super::{BioItem, OFFSETS, Report, SHAPE, TextItem};

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
}

impl Report {
    /// Whether every offset lies in the input. Reading a report asks this; for one that was
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
        self.in_input(&self.dateline)?;
        self.in_input(&self.bylines)?;
        self.in_input(&self.sign_offs)?;
        self.in_input(&self.links)?;
        self.in_input(&self.diagnostics)?;
        self.in_input(&self.bios)?;
        self.bios.iter().try_for_each(|bio| self.in_input(bio.values()))
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
