//! Text that is no plain text.

use memchr::memchr2_iter;

use super::{Diagnostic, DiagnosticCode};
use crate::article::Article;
use crate::kind::BlockKind;
use crate::span::Span;

/// Elements that pages are made of, sorted.
const ELEMENTS: &[&str] = &[
    "a",
    "article",
    "aside",
    "b",
    "blockquote",
    "body",
    "br",
    "div",
    "em",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "li",
    "link",
    "main",
    "meta",
    "nav",
    "ol",
    "p",
    "picture",
    "script",
    "section",
    "span",
    "strong",
    "style",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "u",
    "ul",
    "video",
];

/// Character references that extractors leave behind, sorted; those by number count too.
const REFERENCES: &[&str] = &[
    "amp", "apos", "bdquo", "bull", "copy", "eacute", "euro", "gt", "hellip", "laquo", "ldquo", "lsquo",
    "lt", "mdash", "middot", "nbsp", "ndash", "pound", "quot", "raquo", "rdquo", "reg", "rsquo", "shy",
    "trade",
];

/// The longest name in either list, in bytes.
const LONGEST: usize = 10;

/// The first tag or character reference outside an embed: pasted embed code is what an article may hold.
pub(super) fn html(article: &Article<'_>) -> Option<Diagnostic> {
    let source = article.as_str();
    let mut marks = memchr2_iter(b'<', b'&', source.as_bytes());
    marks.find_map(|at| {
        let len = tag(&source.as_bytes()[at..]).or_else(|| reference(&source.as_bytes()[at..]))?;
        let block = article.block_at(at)?;
        let found = Diagnostic::new(DiagnosticCode::HTML, Span::new(at, at + len));
        (block.kind() != BlockKind::Embed).then_some(found)
    })
}

/// ```abnf
/// tag = "<" [ "/" ] element ( ">" / "/" / WSP )    ; as far as the name
/// ```
fn tag(text: &[u8]) -> Option<usize> {
    let rest = text.strip_prefix(b"<")?;
    let name = rest.strip_prefix(b"/").unwrap_or(rest);
    let len = name_length(name);
    let is_closed =
        name.get(len).is_some_and(|byte| matches!(byte, b'>' | b'/') || byte.is_ascii_whitespace());
    (is_closed && is_in(ELEMENTS, &name[..len])).then_some(text.len() - name.len() + len)
}

/// ```abnf
/// reference = "&" ( name / "#" 1*6DIGIT / "#x" 1*6HEXDIG ) ";"
/// ```
fn reference(text: &[u8]) -> Option<usize> {
    let rest = text.strip_prefix(b"&")?;
    let (len, is_known) = match rest.strip_prefix(b"#") {
        Some(number) => {
            let digits = number.strip_prefix(b"x").unwrap_or(number);
            let count = digits.iter().take(7).take_while(|byte| byte.is_ascii_hexdigit()).count();
            (rest.len() - digits.len() + count, (1..7).contains(&count))
        }
        None => {
            let len = name_length(rest);
            (len, is_in(REFERENCES, &rest[..len]))
        }
    };
    (is_known && rest.get(len) == Some(&b';')).then_some(len + 2)
}

fn name_length(text: &[u8]) -> usize {
    text.iter().take(LONGEST + 1).take_while(|byte| byte.is_ascii_alphanumeric()).count()
}

fn is_in(list: &[&str], name: &[u8]) -> bool {
    list.iter().any(|entry| entry.as_bytes().eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_and_short() {
        for list in [ELEMENTS, REFERENCES] {
            assert!(list.is_sorted_by(|a, b| a < b));
            assert!(list.iter().all(|name| name.len() <= LONGEST));
        }
    }

    #[test]
    fn tags_and_references() {
        assert_eq!(tag(b"<p>x"), Some(2));
        assert_eq!(tag(b"</DIV >"), Some(5));
        assert_eq!(tag(b"<3 you"), None);
        assert_eq!(tag(b"<pa>"), None);
        assert_eq!(tag(b"<p"), None);
        assert_eq!(reference(b"&amp; x"), Some(5));
        assert_eq!(reference(b"&#8217;s"), Some(7));
        assert_eq!(reference(b"&#x2019;s"), Some(8));
        assert_eq!(reference(b"& Sons;"), None);
        assert_eq!(reference(b"&#;"), None);
    }
}
