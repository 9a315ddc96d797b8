//! Where a line is no JSON, and why.

/// The column of a byte of the line: characters from 1.
pub(crate) fn column(line: &str, at: usize) -> usize {
    1 + line.char_indices().take_while(|&(start, _)| start < at).count()
}

/// What the JSON reader says, without the place: the column is told apart.
pub(crate) fn reason(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    message.strip_suffix(&place).unwrap_or(&message).to_string()
}
