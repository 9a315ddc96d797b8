//! Every law, over texts that look like articles: the fuzzer's bytes are the choices of a grammar.
#![no_main]

use arbitrary::{Arbitrary, Unstructured};
use libfuzzer_sys::fuzz_target;
use tearsheet_tests::random::Choices;
use tearsheet_tests::{laws, sample};

/// A text that looks like an article.
#[derive(Debug)]
struct Article(String);

struct Grown<'u, 'b>(&'u mut Unstructured<'b>);

impl Choices for Grown<'_, '_> {
    fn below(&mut self, bound: usize) -> usize {
        self.0.choose_index(bound).unwrap_or(0)
    }
}

impl<'b> Arbitrary<'b> for Article {
    fn arbitrary(u: &mut Unstructured<'b>) -> arbitrary::Result<Self> {
        Ok(Self(sample::article(&mut Grown(u))))
    }
}

fuzz_target!(|article: Article| laws::hold(article.0.as_bytes()));
