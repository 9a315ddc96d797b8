//! What a desk tells its reader in sentences of its own, under no label: by the sorts of words that come together in them.

use crate::fields::slice::head;
use crate::glance::Glance;
use crate::lexicon::bio::SPEECH;
use crate::lexicon::notes::{self, EDITED, FUTURE, HOLDER, ITSELF, LIMIT, OPINION, TALK, UPDATE};
use crate::lexicon::words::holds;
use crate::scan;
use crate::shape;
use crate::work;

/// What a sentence of the desk's is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// Whose the opinions are, and whose not.
    Disclaims,
    /// What was done to a talk before it was printed.
    Edited,
    /// That more will follow.
    Promises,
    /// The same, where a sentence before it says of what: `It will be updated.`
    GoesOn,
}

/// The longest such text, in bytes.
const LONGEST: usize = 320;
/// The longest promise, in bytes.
const PROMISE: usize = 200;
/// How many words from the start what the sentence is about stands.
const SUBJECT: usize = 6;

/// What the desk tells in `text`, of which `glance` is.
///
/// ```abnf
/// told      = disclaims / edited / promises               ; nobody speaks in it
/// disclaims = *CHAR opinion *CHAR holder *CHAR limit *CHAR      ; in whatever order: "The opinions are the author's own"
/// edited    = *5word talk *CHAR edited *CHAR              ; "The conversation was translated and shortened"
/// promises  = *CHAR itself *CHAR future *CHAR update *CHAR      ; in whatever order: "We will update this page"
/// ```
pub(crate) fn told(text: &str, glance: Glance) -> Option<Told> {
    if text.len() > LONGEST || !glance.may_have(notes::SIGHTS) {
        return None;
    }
    work::count(text.len());
    let (mut all, mut subject) = (0, 0);
    for (at, word) in scan::words(text).enumerate() {
        let says = notes::says(word);
        all |= says;
        subject |= if at < SUBJECT { says } else { 0 };
    }
    let is = |flags: u8| all & flags == flags;
    // What one sentence says will be and another has updated is no promise.
    let promises = || text.len() <= PROMISE && shape::sentence_starts(text).next().is_none();
    let told = if is(OPINION | HOLDER | LIMIT) {
        Told::Disclaims
    } else if subject & TALK != 0 && is(EDITED) {
        Told::Edited
    } else if is(FUTURE | UPDATE | ITSELF) && promises() {
        Told::Promises
    } else if is(FUTURE | UPDATE) && promises() && head(text, 3).eq_ignore_ascii_case("it ") {
        Told::GoesOn
    } else {
        return None;
    };
    let speaks = || scan::words(text).any(|word| holds(SPEECH, word) || word == "I");
    (!scan::holds_any_quote(text) && !speaks()).then_some(told)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told_in(text: &str) -> Option<Told> {
        told(text, Glance::of(text))
    }

    #[test]
    fn whose_the_opinions_are() {
        for text in [
            "Opinions in this section belong to their writers and not to the Lamp.",
            "Columns give the views of those who wrote them, never those of the newspaper.",
            "The views here are theirs alone; the college has no part in this newspaper.",
            "Die Meinung eines Gastautors muss nicht die der Redaktion sein.",
            "Les opinions publiées ici n’engagent que leurs auteurs.",
            "Las columnas muestran la opinión de quien las escribe y no la del periódico.",
            "As opiniões desta página não são as do jornal.",
            "Le opinioni degli autori non sono quelle del giornale.",
            "De mening van de schrijver is niet die van de krant.",
        ] {
            assert_eq!(told_in(text), Some(Told::Disclaims), "{text}");
        }
        for text in [
            "Opinions on the ferry differ, and nobody in the town is likely to change them.",
            "The writer said that his views were not those of the council.",
            "“My views are not those of the paper,” the mayor laughed.",
            "La opinión de los pescadores no ha cambiado en treinta años.",
        ] {
            assert_eq!(told_in(text), None, "{text}");
        }
    }

    #[test]
    fn what_was_done_to_a_talk() {
        for text in [
            "The interview was held in Welsh and has been shortened.",
            "This is an automated transcript and may have mistakes.",
            "Das Gespräch wurde übersetzt und leicht gekürzt.",
            "(Entretien traduit de l’anglais et relu.)",
            "La entrevista fue traducida del gallego.",
        ] {
            assert_eq!(told_in(text), Some(Told::Edited), "{text}");
        }
        for text in [
            "The interview was held in a boat, and it rained.",
            "The film was edited in a week and translated in a day.",
        ] {
            assert_eq!(told_in(text), None, "{text}");
        }
    }

    #[test]
    fn that_more_will_follow() {
        assert_eq!(told_in("We will update this page as facts come in."), Some(Told::Promises));
        assert_eq!(told_in("Diese Meldung wird weiter ergänzt."), Some(Told::Promises));
        assert_eq!(told_in("It will be updated when the police name the man."), Some(Told::GoesOn));
        assert_eq!(told_in("The map will be updated in the spring."), None);
        assert_eq!(told_in("The page will be read in March. The company has updated it."), None);
    }
}
