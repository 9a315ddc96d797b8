//! What follows the authority: path, query, fragment, up to where the text around a URL goes on.
//!
//! ```abnf
//! tail = ( "/" / "?" / "#" ) *tail-char
//! ```
//!
//! It ends before white space, control characters, quotation marks, `<`, `>`, `` ` ``, `\`, an escaped quotation mark or
//! angle bracket (`&quot;`), CJK text, punctuation of other scripts (the en dash within a word excepted), an emoji, a
//! bracket that it does not both open and close, and the next URL that touches it. Then punctuation at its end goes,
//! and a possessive `'s`.

/// Where the URL ends whose authority runs from `body` to `authority`, or how far it was read in vain.
pub(super) fn end(text: &str, body: usize, authority: usize) -> Result<usize, usize> {
    if text[body..authority].eq_ignore_ascii_case("t.co") {
        return short_link(text, authority);
    }
    Ok(general(text, authority))
}

fn general(text: &str, from: usize) -> usize {
    if !text[from..].starts_with(['/', '?', '#']) {
        return from;
    }
    from + trimmed(&text[from..raw_end(text, from)]).len()
}

/// `t.co` links are a letter-and-digit id of at most 40; anything else that touches it is text.
///
/// ```abnf
/// short-link = "/" *40ALNUM [ "?" query ]
/// ```
fn short_link(text: &str, from: usize) -> Result<usize, usize> {
    let Some(id) = text[from..].strip_prefix('/') else { return Ok(from) };
    let rest = id.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
    let end = text.len() - rest.len();
    if end - from - 1 > 40 {
        return Err(end);
    }
    if let Some(scheme) = rest.starts_with("://").then(|| super::scheme_before(text, end, from + 1)).flatten()
    {
        return Ok(scheme);
    }
    if let Some(picture) = picture_before(text, end) {
        return Ok(picture);
    }
    Ok(if rest.starts_with('?') { general(text, end) } else { end })
}

/// Where the characters end that a tail may hold, brackets balanced.
fn raw_end(text: &str, from: usize) -> usize {
    let mut brackets = Brackets::default();
    for (at, c) in text[from..].char_indices().map(|(at, c)| (from + at, c)) {
        if !is_tail_char(c) {
            return brackets.end(at);
        }
        let end = match c {
            '(' | '[' | '{' => brackets.open(c, at),
            ')' | ']' | '}' => brackets.close(c, at),
            '&' => is_escape(&text[at..]).then_some(at),
            ':' => next_url(text, from, at).filter(|&next| brackets.is_open() || !is_nested(text, next)),
            '.' => picture_before(text, at),
            _ => None,
        };
        if let Some(end) = end {
            return brackets.end(end);
        }
    }
    brackets.end(text.len())
}

/// The brackets of a tail: how deep each kind is, and where the outermost open one stands.
#[derive(Default)]
struct Brackets {
    kinds: [(u32, usize); 3],
}

impl Brackets {
    fn kind(&mut self, c: char) -> &mut (u32, usize) {
        match c {
            '(' | ')' => &mut self.kinds[0],
            '[' | ']' => &mut self.kinds[1],
            _ => &mut self.kinds[2],
        }
    }

    /// Takes an opening bracket, which by itself ends no tail.
    fn open(&mut self, c: char, at: usize) -> Option<usize> {
        let (depth, start) = self.kind(c);
        *start = if *depth == 0 { at } else { *start };
        *depth += 1;
        None
    }

    /// Takes a closing bracket; the tail ends before one that was not opened.
    fn close(&mut self, c: char, at: usize) -> Option<usize> {
        let (depth, _) = self.kind(c);
        let was_opened = *depth > 0;
        *depth = depth.saturating_sub(1);
        (!was_opened).then_some(at)
    }

    fn is_open(&self) -> bool {
        self.kinds.iter().any(|(depth, _)| *depth > 0)
    }

    /// `end`, or before it the first bracket that stayed open.
    fn end(&self, end: usize) -> usize {
        self.kinds.iter().filter(|(depth, _)| *depth > 0).map(|(_, start)| *start).fold(end, usize::min)
    }
}

/// Where the URL starts whose `://` stands at `colon`.
fn next_url(text: &str, from: usize, colon: usize) -> Option<usize> {
    text[colon..].starts_with("://").then(|| super::scheme_before(text, colon, from + 1)).flatten()
}

/// Whether the URL that starts at `next` is a part of the one before it: it follows a separator (`?u=https://`,
/// `/web/2020/https://`). After a letter, a digit or a comma the text simply left out the space.
fn is_nested(text: &str, next: usize) -> bool {
    text[..next].ends_with(['/', '=', ':', '?', '&', '#', '+', '-', '_', '~', '!', '@', '%'])
}

/// Where the picture's address starts whose first dot stands at `dot`: it touches the link before it in many a
/// flattened post.
fn picture_before(text: &str, dot: usize) -> Option<usize> {
    let is_picture = text[dot..].starts_with(".twitter.com/") || text[dot..].starts_with(".x.com/");
    text[..dot].strip_suffix("pic").filter(|_| is_picture).map(str::len)
}

/// Whether `text` starts with an escape that stands for a mark which ends a URL.
fn is_escape(text: &str) -> bool {
    ["&quot;", "&lt;", "&gt;", "&#39;", "&#x27;", "&apos;", "&nbsp;", "&#34;", "&mdash;", "&hellip;"]
        .iter()
        .any(|escape| text.starts_with(escape))
}

fn is_tail_char(c: char) -> bool {
    match c {
        '\0'..=' ' | '"' | '<' | '>' | '`' | '\\' | '\x7F' => false,
        '\0'..='\x7F' | '–' => true,
        _ => is_foreign(c),
    }
}

/// A letter, digit or mark outside ASCII that text of its script sets spaces around.
pub(super) fn is_foreign(c: char) -> bool {
    let is_mark = matches!(c, '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05C7}' | '\u{064B}'..='\u{065F}' | '\u{0900}'..='\u{0DFF}');
    let is_danda = matches!(c, '\u{0964}' | '\u{0965}');
    !c.is_ascii() && !is_cjk(c) && !is_danda && (c.is_alphanumeric() || is_mark)
}

/// A letter of a script that sets no spaces: Chinese, Japanese, Korean, and their full-width forms.
pub(super) fn is_cjk(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{11FF}' | '\u{2E80}'..='\u{2FDF}' | '\u{3005}'..='\u{3007}' | '\u{3031}'..='\u{A4CF}'
        | '\u{AC00}'..='\u{D7FF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}'
        | '\u{FF41}'..='\u{FF5A}' | '\u{FF66}'..='\u{FFDC}' | '\u{20000}'..='\u{3FFFF}')
}

/// `tail` without the punctuation at its end, which is the sentence's; brackets are balanced by now and stay.
fn trimmed(tail: &str) -> &str {
    let mut left = tail;
    loop {
        let stripped = left.trim_end_matches(is_closing_punctuation);
        let stripped = stripped.strip_suffix("'s").unwrap_or(stripped);
        if stripped.len() == left.len() {
            return left;
        }
        left = stripped;
    }
}

const fn is_closing_punctuation(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '|' | '~' | '$' | '@' | '%' | '^' | '–')
}
