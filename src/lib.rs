//! `tearsheet` reads a news article as plain text and says what every byte of it is: headline, byline, editor's note,
//! body, embed, caption, author bio, furniture.
//!
//! ```
//! use tearsheet::{BlockKind, parse};
//!
//! let text = "\
//! NOTE: Video at the end of the article.
//! The harbour master has refused to reopen the inner basin, two weeks after a carrier tore away the quay.
//! “You can have the date when I have the wall,” he said, before he left the meeting by the side door.
//! PLAY:
//! https://www.youtube.com/watch?v=aB3dE5gH7jK
//! ";
//! let article = parse(text);
//!
//! let kinds: Vec<BlockKind> = article.blocks().map(|block| block.kind()).collect();
//! assert_eq!(kinds[0], BlockKind::Note);
//! assert_eq!(kinds[3..], [BlockKind::Cue, BlockKind::Embed]);
//!
//! // Blocks tile the text: joined, their tiles are the source, byte for byte.
//! let joined: String = article.blocks().map(|block| &text[block.tile()]).collect();
//! assert_eq!(joined, text);
//!
//! // A view leaves things out, and every byte of it knows its way back.
//! let body = article.body();
//! assert!(body.as_str().starts_with("The harbour master") && body.as_str().ends_with("side door."));
//! assert_eq!(&text[body.to_source(4..11)[0]], "harbour");
//! ```
//!
//! # Why not a filter of lines
//!
//! A note that announces a video, a bio without a byline, a quotation cut by its attribution: what a line is, its words
//! alone do not say. `By Jane Roe` heads a story, and a box in the middle of one; `UPDATE:` may be the desk or the
//! reporting; a short line without a full stop is a headline only if a story follows. Here rules *propose* what each
//! part of the text could be, with their evidence, and one decision takes the cheapest reading of the whole. Each block
//! names the rule that decided it, and [`Parser::explain`] says what else it could have been.
//!
//! # The laws
//!
//! White space is [`char::is_whitespace`], U+FEFF and U+200B. Each law is a property test and a fuzz target.
//!
//! 1. **Tiling.** Blocks tile the source in order, on character boundaries: joined, their [tiles](Block::tile) are the
//!    source byte for byte. The empty text has no block; a text of white space alone is one `separator` block.
//! 2. **Totality.** [`parse`] takes any `&str`, returns no `Result` and never panics.
//! 3. **Linear work, bounded memory.** Both are at most a constant times the bytes: a line takes some 100 bytes of
//!    buffers, a block 24 of the answer. Tested on counted work, never on time.
//! 4. **Determinism.** The same input and version give the same answer: no global state, no clock, no locale.
//! 5. **Newline invariance.** A text without CR and its CRLF copy get the same kinds; so does a text with visible
//!    characters, with or without a final newline.
//! 6. **Read-back.** What is serialised and read again is equal, and hostile JSON gets a typed error.
//!
//! Two more are measured, since context decides: the body, parsed again, is body; and an article wrapped at a column, with or
//! without indent, gives the same kinds and the same body text.
//!
//! # Grammar
//!
//! An article is a sequence of blocks. Any text is one: `paragraph` takes what no other rule does, and which reading
//! holds is a matter of cost, so that the order below is the usual one and binds nobody. A `WORD` is anything without
//! white space, a `name` one to five capitalised words; a `label` and the forms behind it are the lexicon's, in all its
//! languages.
//!
//! ```abnf
//! article     = *gap [ head ] story [ tail ] / *gap
//! head        = 1*( front / note / furniture / picture / embed / bio )
//! story       = 1*( body / note / embed / picture / furniture / bio / separator )   ; starts and ends with body
//! tail        = 1*( bio / note / furniture / embed / picture / separator )
//! block       = front / note / body / embed / picture / bio / furniture / separator
//! gap         = *WSP line-end
//! line-end    = LF / CR LF / CR / NEL / LS / PS         ; within a wrapped block it stands for a space
//!
//! front       = headline / deck / byline / timestamp
//! headline    = 2*30WORD                                ; no full stop; a story behind it
//! deck        = sentence [ sentence ] / 4*40WORD        ; between the headline and the story
//! byline      = [ by ] contributor *( joint contributor ) [ date ]
//! contributor = name [ "," role ] [ "," outlet ] [ "@" handle ] [ email ] / newsroom
//! joint       = "," / "and" / "&" / "|" / ";"
//! timestamp   = 1*( date / time / lapse / place / label )   ; "Updated 3:15 PM EDT, Mon May 9", "3 min read"
//!
//! note        = label [ ":" ] *CHAR / "(" label *CHAR ")"   ; the desk speaking: editor's note, correction, update ..
//!
//! body        = paragraph / subhead / list-item / blockquote / table-row
//! paragraph   = [ dateline ] *CHAR                      ; any: the rule that takes the rest
//! dateline    = place *( "," place ) [ "," date ] [ "(" agency ")" ] ( "-" / "–" / "—" / ":" )
//! subhead     = 1*14WORD [ "?" / "!" / ":" ]            ; a line of its own, no full stop, between paragraphs
//! list-item   = item-mark *CHAR / 1*WORD                ; the second among its like, behind a colon
//! item-mark   = bullet / 1*2DIGIT ( "." / ")" ) / "(" ( 1*2DIGIT / ALPHA ) ")"
//! blockquote  = open-mark *CHAR [ close-mark ]          ; nothing outside the marks
//! table-row   = cell 1*( ( HTAB / 2SP / "|" ) cell )
//!
//! embed       = cue / item
//! cue         = ( watch / noun ) ":" [ title ] / *WORD ( watch / noun ) *WORD pointer [ ":" ]
//! item        = url *( SP url ) / post / shortcode / markup
//! post        = *( words / frame ) ( signature / "pic.twitter.com/" id / stub )
//! signature   = dash name "(" "@" handle ")" date
//! shortcode   = "[" tag *( SP attribute ) "]" [ *CHAR "[/" tag "]" ]
//! markup      = "<" element *CHAR ">" / "![" *CHAR "](" url ")"
//!
//! picture     = caption / credit
//! caption     = 3*60WORD [ credit ]
//! credit      = [ "(" ] [ label ] name [ "/" agency ] [ ")" ] / [ "(" ] label [ ":" / "by" ] name [ ")" ]
//!
//! bio         = [ label ] names predicate *sentence     ; "is a reporter for", "writes about", "can be reached at"
//!
//! furniture   = related / promo / tags / source / copyright / contributors / other
//! related     = label [ ":" ] title / title             ; the second only among its like
//! promo       = label *CHAR                             ; newsletter, subscribe, donate, share, advertisement ..
//! tags        = label ":" tag *( "," tag ) / crumb 1*( ">" crumb ) / kicker
//! kicker      = 1*2WORD / section / masthead              ; over the headline
//! source      = ( "Source:" / "Via" / "h/t" / "Originally published" ) *CHAR
//! copyright   = ( "©" / "(c)" / "Copyright" ) *CHAR / *CHAR "rights reserved" *CHAR
//! contributors = task names *( ";" task names ) / names "contributed to this" work
//! other       = *CHAR                                   ; navigation, comments, boilerplate
//!
//! separator   = 3*mark / "-30-" / *( mark SP )
//! ```
//!
//! # Limits
//!
//! HTML is not read: run an extractor first ([`Article::diagnostics`] says so of a text that looks like it). Texts are
//! parsed whole, and up to what memory holds; [`Parser::try_parse`] refuses longer ones by a limit of yours. Accuracy is
//! that of labels, shapes and positions: good for the trade's own formulas in English, fair in five other languages, and
//! careful elsewhere, where URLs, handles and brackets are known and words are not.
//!
//! # Features
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `std` | yes | run-time detection of vector instructions; without it the crate is `no_std` with `alloc` |
//! | `unicode-normalization` | yes | NFC and NFKC in [`Form`] |
//! | `serde` | no | `Report`, the serialised article |
//! | `jiff` | no | conversions of [`Timestamp`] and [`PartialDate`] |
#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod export;
mod fields;
mod kind;
mod language;
mod letter;
mod lexicon;
mod link;
mod nearest;
mod rule;
mod span;
mod text;
mod time;

mod cost;
mod decide;
mod glance;
mod layout;
mod line;
mod piece;
mod propose;
mod scan;
mod shape;

mod article;
mod block;
mod diagnostic;
#[cfg(test)]
mod fit;
mod offsets;
mod outline;
mod parser;
mod relation;
#[cfg(feature = "serde")]
pub mod report;
mod view;
mod work;

pub use article::{Article, Texts};
pub use block::{Block, Blocks, Section, Sections};
pub use diagnostic::{Diagnostic, DiagnosticCode, Severity};
pub use fields::author::Author;
pub use fields::bio::{Bio, Fact, FactKind, People, Person, Values};
pub use fields::byline::Byline;
pub use fields::caption::{Caption, Credit};
pub use fields::contributor::Contributor;
pub use fields::date::DateMention;
pub use fields::dateline::Dateline;
pub use fields::embed::{Embed, EmbedClass, EmbedError, EmbedForm, EmbedKind, ItemKey, Provider};
pub use fields::note::Note;
pub use fields::quote::{Quote, QuoteForm, Quotes, Utterance, quotes};
pub use fields::sign_off::{SignOff, SignOffCredit, Task};
pub use fields::stamp::Stamp;
pub use kind::{BlockKind, Group, Media, NoteKind, PromoKind, UnknownName};
pub use language::Language;
pub use layout::Layout;
pub use lexicon::{Lexicon, LexiconError, LexiconProblem, Place, Sense};
pub use link::{Link, LinkFinder, Links, links};
pub use offsets::{LineColumn, Offsets};
pub use outline::{AttachError, Outline};
pub use parser::{
    BytesError, Explanation, LimitError, Parser, ParserBuilder, Reading, Readings, Reason, Scratch, parse,
};
pub use relation::{Item, ItemList, Relation, RelationKind};
#[cfg(feature = "serde")]
pub use report::Report;
pub use rule::{Rule, rules};
pub use span::Span;
pub use text::Text;
pub use time::{PartialDate, Timestamp};
pub use view::{Count, Dropped, DroppedKinds, Form, Selection, View, ViewBuilder};

#[doc = include_str!("../README.md")]
#[cfg(doctest)]
#[derive(Debug)]
pub struct ReadmeDoctests;
