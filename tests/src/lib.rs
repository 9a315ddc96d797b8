//! What the suite and the fuzz targets share: the laws as plain functions, texts to hold them against, and the
//! invented articles with what is expected of them.

pub mod gutter;
pub mod laws;
pub mod random;
pub mod sample;
pub mod values;
pub mod wrap;
