//! Normal forms of a text.

use alloc::borrow::Cow;
use alloc::string::String;

/// A normal form. [`Form::new`] leaves a text as it is.
///
/// ```
/// # #[cfg(feature = "unicode-normalization")] {
/// use tearsheet::Form;
///
/// const FORM: Form = Form::new().nfc().plain_marks();
/// assert_eq!(FORM.apply("Cafe\u{301} “Zur Post”"), "Café \"Zur Post\"");
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Form {
    #[cfg(feature = "unicode-normalization")]
    unicode: Option<Unicode>,
    plain_marks: bool,
}

#[cfg(feature = "unicode-normalization")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Unicode {
    Nfc,
    Nfkc,
}

impl Form {
    /// The text as it is.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            #[cfg(feature = "unicode-normalization")]
            unicode: None,
            plain_marks: false,
        }
    }

    /// Unicode's NFC: one way to write each accented letter.
    #[cfg(feature = "unicode-normalization")]
    #[must_use]
    pub const fn nfc(self) -> Self {
        Self { unicode: Some(Unicode::Nfc), ..self }
    }

    /// Unicode's NFKC: NFC, and ligatures, full-width forms and the like made plain letters.
    #[cfg(feature = "unicode-normalization")]
    #[must_use]
    pub const fn nfkc(self) -> Self {
        Self { unicode: Some(Unicode::Nfkc), ..self }
    }

    /// Quotation marks and dashes of ASCII: `"`, `'`, `-` and, for the long dash, `--` as the wires write it.
    #[must_use]
    pub const fn plain_marks(self) -> Self {
        Self { plain_marks: true, ..self }
    }

    /// The text in this form; borrowed where that changes nothing.
    #[must_use]
    pub fn apply(self, text: &str) -> Cow<'_, str> {
        let text = self.apply_unicode(text);
        if self.plain_marks && text.contains(|c| plain(c).is_some()) {
            return Cow::Owned(plain_marks(&text));
        }
        text
    }

    #[cfg(feature = "unicode-normalization")]
    fn apply_unicode(self, text: &str) -> Cow<'_, str> {
        use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick, is_nfkc_quick};

        let Some(form) = self.unicode else { return Cow::Borrowed(text) };
        let quick = match form {
            Unicode::Nfc => is_nfc_quick(text.chars()),
            Unicode::Nfkc => is_nfkc_quick(text.chars()),
        };
        match (quick, form) {
            (IsNormalized::Yes, _) => Cow::Borrowed(text),
            (_, Unicode::Nfc) => Cow::Owned(text.nfc().collect()),
            (_, Unicode::Nfkc) => Cow::Owned(text.nfkc().collect()),
        }
    }

    #[cfg(not(feature = "unicode-normalization"))]
    fn apply_unicode(self, text: &str) -> Cow<'_, str> {
        Cow::Borrowed(text)
    }
}

fn plain_marks(text: &str) -> String {
    let mut plained = String::with_capacity(text.len());
    for c in text.chars() {
        match plain(c) {
            Some(mark) => plained.push_str(mark),
            None => plained.push(c),
        }
    }
    plained
}

/// The mark of ASCII that stands for a quotation mark or a dash.
const fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '＂' => "\"",
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '′' | '＇' => "'",
        '‐' | '‑' | '‒' | '–' | '−' => "-",
        '—' | '―' => "--",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_plain_is_borrowed() {
        assert!(matches!(Form::new().plain_marks().apply("\"Plain\" - all of it"), Cow::Borrowed(_)));
        assert!(matches!(Form::new().apply("“curly”"), Cow::Borrowed("“curly”")));
    }

    #[cfg(feature = "unicode-normalization")]
    #[test]
    fn the_two_forms_of_unicode() {
        assert_eq!(Form::new().nfc().apply("ﬁne e\u{301}"), "ﬁne é");
        assert_eq!(Form::new().nfkc().apply("ﬁne e\u{301}"), "fine é");
        assert!(matches!(Form::new().nfc().apply("café"), Cow::Borrowed(_)));
    }
}
