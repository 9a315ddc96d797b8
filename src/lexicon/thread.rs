//! Words around the comments of readers.

use super::words::{WordSet, word_set};

/// What a section of comments is called; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const COMMENTS: &WordSet = word_set![
    "comentario", "comentarios", "comentários", "comment", "commentaire", "commentaires", "commenti", "comments",
    "kommentar", "kommentare", "leserkommentare", "replies", "responses", "respostas", "respuestas", "réactions",
    "thoughts",
];

/// A verb that gives a comment to its reader, at the end of a line; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const SAYS: &WordSet = word_set![
    "comentou", "commented", "dice", "dijo", "disse", "dit", "diz", "escreveu", "escribió", "replied",
    "sagt", "said", "says", "schreibt", "scrive", "writes", "wrote", "écrit",
];

/// A word of how long ago something was; lower case, sorted by bytes.
pub(crate) const AGO: &WordSet = word_set!["ago", "atrás", "fa", "hace", "há", "il", "vor"];

#[cfg(test)]
mod tests {
    #[test]
    fn sorted_and_without_doubles() {
        for table in [super::COMMENTS, super::SAYS, super::AGO] {
            crate::lexicon::words::assert_table(table);
        }
    }
}
