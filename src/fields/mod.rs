//! What the parts of an article hold: each a grammar over its own text, read on demand.

pub(crate) mod author;
pub(crate) mod bar;
pub(crate) mod bio;
pub(crate) mod byline;
pub(crate) mod caption;
pub(crate) mod contributor;
pub(crate) mod cue;
pub(crate) mod date;
pub(crate) mod dateline;
pub(crate) mod embed;
pub(crate) mod markup;
pub(crate) mod name;
pub(crate) mod note;
pub(crate) mod organisation;
pub(crate) mod phrase;
pub(crate) mod post;
pub(crate) mod quote;
pub(crate) mod shortcode;
pub(crate) mod sign_off;
pub(crate) mod slice;
pub(crate) mod stamp;
