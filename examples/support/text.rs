//! The whole of a text.

use std::io::{self, Read};
use std::path::Path;

use crate::support::{Failure, is_std, source};

/// The text in a file, or on stdin for `-`.
pub(crate) fn read_text(path: &Path) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let read = if is_std(path) {
        io::stdin().lock().read_to_end(&mut bytes).map(drop)
    } else {
        std::fs::read(path).map(|read| bytes = read)
    };
    read.map_err(|error| Failure::io(source(path), &error))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Failure::new(format!(
            "{}: byte {at} is not UTF-8; convert the file first, with iconv say",
            source(path)
        ))
    })
}
