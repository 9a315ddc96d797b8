//! The words of headers that mail, newsgroups, boards and wires put above a text; of forms below it.

use super::words::{WordSet, word_set};

/// Keys of header lines; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const HEADERS: &WordSet = word_set![
    "approved", "area", "article", "bbs", "bcc", "board", "byline", "category", "cc", "conf", "conference",
    "content-length", "content-type", "copyright", "date", "dateline", "datum", "distribution", "expires",
    "file", "filename", "followup-to", "forum", "from", "fwd", "group", "highlight", "in-reply-to", "keyword",
    "keywords", "language", "length", "lines", "load-date", "message", "message-id", "mime-version", "msg",
    "msg#", "newsgroups", "nntp-posting-host", "number", "organisation", "organization", "path", "posted by",
    "posted-by", "precedence", "priority", "pub-date", "public", "publication-type", "read", "received",
    "refer#", "references", "reply-to", "resent-from", "return-path", "section", "sender", "sent", "sent by",
    "slug", "source", "status", "subj", "subject", "summary", "title", "to", "uploaded by", "via", "x-mailer",
    "x-newsreader", "xref",
];

/// What a field of a form asks for; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const FIELDS: &WordSet = word_set![
    "address", "city", "comments", "company", "correo", "country", "e-mail", "email", "email address", "first name",
    "last name", "message", "name", "nombre", "phone", "phone number", "postal code", "postcode", "state", "website",
    "your email", "your name", "zip", "zip code",
];

#[cfg(test)]
mod tests {
    #[test]
    fn sorted_and_without_doubles() {
        crate::lexicon::words::assert_table(super::HEADERS);
        crate::lexicon::words::assert_table(super::FIELDS);
    }
}
