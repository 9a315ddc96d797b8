//! Words that are common in one part of an article and rare in its story: weak alone, telling together.

use super::reader::READER;
use super::words::{Index, Sieve, holds, index};
use crate::kind::BlockKind;
use crate::scan;

/// A part of the article, by its vocabulary.
pub(crate) const PROMO: u8 = 1;
/// Where a text comes from, and who may use it.
pub(crate) const NOTICE: u8 = 2;
/// The desk and its own work.
pub(crate) const DESK: u8 = 4;

/// Lower case, sorted by bytes; English first, then Spanish, French, German, Portuguese and Italian.
#[rustfmt::skip]
pub(crate) const VOCABULARY: &[(&str, u8)] = &[
    ("abbonamento", PROMO),
    ("abbonati", PROMO),
    ("abbonato", PROMO),
    ("abo", PROMO),
    ("abonnement", PROMO),
    ("abonnent", PROMO),
    ("abonnenten", PROMO),
    ("abonner", PROMO),
    ("abonnez-vous", PROMO),
    ("abonniere", PROMO),
    ("abonnieren", PROMO),
    ("abonné", PROMO),
    ("abonnés", PROMO),
    ("account", PROMO),
    ("accounts", PROMO),
    ("actualité", PROMO),
    ("adapted", NOTICE),
    ("advertisement", PROMO),
    ("advertiser", PROMO),
    ("advisory", DESK),
    ("alert", PROMO),
    ("alertes", PROMO),
    ("alerts", PROMO),
    ("angebot", PROMO),
    ("anmelden", PROMO),
    ("anzeige", PROMO),
    ("aplicación", PROMO),
    ("aplicativo", PROMO),
    ("apologise", DESK),
    ("apologize", DESK),
    ("app", PROMO),
    ("appeared", NOTICE),
    ("application", PROMO),
    ("apps", PROMO),
    ("assinante", PROMO),
    ("assinantes", PROMO),
    ("assinatura", PROMO),
    ("assine", PROMO),
    ("author", DESK),
    ("authorization", NOTICE),
    ("authors", DESK),
    ("autor", DESK),
    ("autore", DESK),
    ("autorisation", NOTICE),
    ("bestellen", PROMO),
    ("boletim", PROMO),
    ("boletines", PROMO),
    ("boletín", PROMO),
    ("bookmark", PROMO),
    ("breaking", PROMO),
    ("cadastre-se", PROMO),
    ("canal", PROMO),
    ("clarification", DESK),
    ("clarified", DESK),
    ("clarify", DESK),
    ("click", PROMO),
    ("column", DESK),
    ("columnist", DESK),
    ("comment", PROMO),
    ("commenting", PROMO),
    ("comments", PROMO),
    ("commons", NOTICE),
    ("community", PROMO),
    ("consent", NOTICE),
    ("context", DESK),
    ("contributor", DESK),
    ("copyright", NOTICE),
    ("copyrighted", NOTICE),
    ("corrección", DESK),
    ("correct", DESK),
    ("corrected", DESK),
    ("correction", DESK),
    ("correo", PROMO),
    ("correzione", DESK),
    ("correção", DESK),
    ("coupon", PROMO),
    ("courtesy", NOTICE),
    ("creative", NOTICE),
    ("credit", NOTICE),
    ("curta", PROMO),
    ("daily", PROMO),
    ("deal", PROMO),
    ("deals", PROMO),
    ("derechos", NOTICE),
    ("direitos", NOTICE),
    ("diritti", NOTICE),
    ("disclaimer", DESK),
    ("disclosure", DESK),
    ("discount", PROMO),
    ("disseminated", NOTICE),
    ("distressing", DESK),
    ("distributed", NOTICE),
    ("dona", PROMO),
    ("donación", PROMO),
    ("donate", PROMO),
    ("donation", PROMO),
    ("donations", PROMO),
    ("download", PROMO),
    ("droits", NOTICE),
    ("e-mail", PROMO),
    ("earlier", DESK),
    ("ebook", PROMO),
    ("editing", DESK),
    ("edition", NOTICE),
    ("editor", DESK),
    ("editor's", DESK),
    ("editorial", DESK),
    ("editors", DESK),
    ("email", PROMO),
    ("emails", PROMO),
    ("endorse", DESK),
    ("endorsed", DESK),
    ("endorsement", DESK),
    ("erreur", DESK),
    ("erro", DESK),
    ("erroneously", DESK),
    ("error", DESK),
    ("errore", DESK),
    ("excerpt", NOTICE),
    ("excerpted", NOTICE),
    ("exclusive", PROMO),
    ("expressed", DESK),
    ("facebook", PROMO),
    ("feedback", PROMO),
    ("fehler", DESK),
    ("folgen", PROMO),
    ("follow", PROMO),
    ("follower", PROMO),
    ("followers", PROMO),
    ("fonte", NOTICE),
    ("forum", PROMO),
    ("free", PROMO),
    ("fuente", NOTICE),
    ("genehmigung", NOTICE),
    ("gift", PROMO),
    ("giveaway", PROMO),
    ("graphic", DESK),
    ("gratis", PROMO),
    ("gratuit", PROMO),
    ("gratuita", PROMO),
    ("gratuitement", PROMO),
    ("group", PROMO),
    ("grátis", PROMO),
    ("headline", DESK),
    ("inaccurate", DESK),
    ("inbox", PROMO),
    ("incorrect", DESK),
    ("incorrectly", DESK),
    ("initially", DESK),
    ("inscreva-se", PROMO),
    ("inscription", PROMO),
    ("inscrivez-vous", PROMO),
    ("instagram", PROMO),
    ("interdite", NOTICE),
    ("iscriviti", PROMO),
    ("jetzt", PROMO),
    ("join", PROMO),
    ("kanal", PROMO),
    ("korrektur", DESK),
    ("kostenlos", PROMO),
    ("kostenlose", PROMO),
    ("lettre", PROMO),
    ("licence", NOTICE),
    ("license", NOTICE),
    ("licensed", NOTICE),
    ("licensing", NOTICE),
    ("linkedin", PROMO),
    ("material", NOTICE),
    ("meinung", DESK),
    ("member", PROMO),
    ("members", PROMO),
    ("membership", PROMO),
    ("messenger", PROMO),
    ("misattributed", DESK),
    ("misidentified", DESK),
    ("misspelled", DESK),
    ("misstated", DESK),
    ("mitglied", PROMO),
    ("necessarily", DESK),
    ("newsletter", PROMO),
    ("newsletters", PROMO),
    ("note", DESK),
    ("notification", PROMO),
    ("notifications", PROMO),
    ("offer", PROMO),
    ("opinion", DESK),
    ("opiniones", DESK),
    ("opinioni", DESK),
    ("opinions", DESK),
    ("opiniões", DESK),
    ("opt", PROMO),
    ("originally", NOTICE),
    ("page", PROMO),
    ("password", PROMO),
    ("patreon", PROMO),
    ("paypal", PROMO),
    ("permission", NOTICE),
    ("permitted", NOTICE),
    ("pinterest", PROMO),
    ("podcast", PROMO),
    ("podcasts", PROMO),
    ("poll", PROMO),
    ("posted", NOTICE),
    ("premium", PROMO),
    ("privacy", PROMO),
    ("prohibida", NOTICE),
    ("prohibited", NOTICE),
    ("proibida", NOTICE),
    ("promo", PROMO),
    ("publicada", NOTICE),
    ("publicado", NOTICE),
    ("publication", NOTICE),
    ("published", NOTICE),
    ("quelle", NOTICE),
    ("reader", DESK),
    ("readers", DESK),
    ("receba", PROMO),
    ("rechte", NOTICE),
    ("redacción", DESK),
    ("redaktion", DESK),
    ("redazione", DESK),
    ("redação", DESK),
    ("reddit", PROMO),
    ("redistributed", NOTICE),
    ("reflect", DESK),
    ("reflects", DESK),
    ("register", PROMO),
    ("registrarse", PROMO),
    ("registrieren", PROMO),
    ("regret", DESK),
    ("regístrate", PROMO),
    ("rejoignez", PROMO),
    ("removed", DESK),
    ("reprint", NOTICE),
    ("reprinted", NOTICE),
    ("reproducción", NOTICE),
    ("reproduced", NOTICE),
    ("reproduction", NOTICE),
    ("reprodução", NOTICE),
    ("republish", NOTICE),
    ("republished", NOTICE),
    ("reserva", PROMO),
    ("reservados", NOTICE),
    ("reserved", NOTICE),
    ("retracted", DESK),
    ("retransmitted", NOTICE),
    ("revised", DESK),
    ("rewritten", NOTICE),
    ("ricevi", PROMO),
    ("rights", NOTICE),
    ("riproduzione", NOTICE),
    ("riservata", NOTICE),
    ("rédaction", DESK),
    ("réservés", NOTICE),
    ("scarica", PROMO),
    ("segui", PROMO),
    ("seguici", PROMO),
    ("seguinos", PROMO),
    ("shares", PROMO),
    ("siga", PROMO),
    ("sign", PROMO),
    ("signup", PROMO),
    ("snapchat", PROMO),
    ("socio", PROMO),
    ("socios", PROMO),
    ("solely", DESK),
    ("sostieni", PROMO),
    ("source", NOTICE),
    ("sources", NOTICE),
    ("soutenez", PROMO),
    ("spenden", PROMO),
    ("sponsored", PROMO),
    ("statement", DESK),
    ("story", DESK),
    ("subscribe", PROMO),
    ("subscriber", PROMO),
    ("subscribers", PROMO),
    ("subscribing", PROMO),
    ("subscription", PROMO),
    ("subscriptions", PROMO),
    ("support", PROMO),
    ("supporter", PROMO),
    ("survey", PROMO),
    ("suscribirse", PROMO),
    ("suscripción", PROMO),
    ("suscriptor", PROMO),
    ("suscriptores", PROMO),
    ("suscríbase", PROMO),
    ("suscríbete", PROMO),
    ("syndicate", NOTICE),
    ("syndicated", NOTICE),
    ("síguenos", PROMO),
    ("telegram", PROMO),
    ("terms", PROMO),
    ("tiktok", PROMO),
    ("tip", PROMO),
    ("tips", PROMO),
    ("trademark", NOTICE),
    ("trademarks", NOTICE),
    ("trial", PROMO),
    ("tumblr", PROMO),
    ("tweet", PROMO),
    ("twitter", PROMO),
    ("téléchargez", PROMO),
    ("unauthorized", NOTICE),
    ("unsubscribe", PROMO),
    ("unterstützen", PROMO),
    ("updated", DESK),
    ("updates", PROMO),
    ("version", DESK),
    ("versione", DESK),
    ("versions", DESK),
    ("versión", DESK),
    ("versão", DESK),
    ("viewer", DESK),
    ("views", DESK),
    ("vorbehalten", NOTICE),
    ("warning", DESK),
    ("weekly", PROMO),
    ("weiterverbreitung", NOTICE),
    ("werbung", PROMO),
    ("whatsapp", PROMO),
    ("writer", DESK),
    ("youtube", PROMO),
    ("únete", PROMO),
];

static INDEX: Index = index!(VOCABULARY, row => row.0.as_bytes());

/// How many different words of each vocabulary stand in a text, up to three, and whether one speaks to the reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Vocabulary {
    pub(crate) promo: u8,
    pub(crate) notice: u8,
    pub(crate) desk: u8,
    /// It says you or your, in whatever language.
    pub(crate) reader: bool,
}

impl Vocabulary {
    /// How many words it has of the vocabulary that goes with a kind.
    pub(crate) const fn of_kind(self, kind: BlockKind) -> u8 {
        match kind {
            BlockKind::Promo | BlockKind::Related | BlockKind::Other => self.promo,
            BlockKind::Source | BlockKind::Copyright => self.notice,
            BlockKind::Note => self.desk,
            _ => 0,
        }
    }

    /// Counts the words of `text`, a short one: a look-up a word.
    pub(crate) fn of(text: &str) -> Self {
        crate::work::count(text.len());
        let mut counts = Self::default();
        let mut last = usize::MAX;
        let mut words = scan::joined_words(text);
        while let Some(word) = words.next() {
            let (hash, is_ascii) = (Sieve::hash(word.as_bytes()), words.was_ascii());
            // Of what hyphens and apostrophes join, each part may speak to the reader.
            if !counts.reader && (!is_ascii || READER.sieve().has(hash) || words.was_joined()) {
                counts.reader = scan::words(word).any(|word| holds(READER, word));
            }
            if !(3..=14).contains(&word.len()) || is_ascii && !INDEX.sieve().has(hash) {
                continue;
            }
            let Some(row) = INDEX.position(VOCABULARY, |row| row.0, word) else { continue };
            if row == last {
                continue;
            }
            last = row;
            let parts = VOCABULARY[row].1;
            counts.promo = (counts.promo + u8::from(parts & PROMO != 0)).min(3);
            counts.notice = (counts.notice + u8::from(parts & NOTICE != 0)).min(3);
            counts.desk = (counts.desk + u8::from(parts & DESK != 0)).min(3);
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorted_and_without_doubles() {
        assert!(VOCABULARY.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn counts_different_words() {
        let counts = Vocabulary::of("Sign up for our FREE newsletter, free of charge");
        assert_eq!(counts, Vocabulary { promo: 3, notice: 0, desk: 0, reader: false });
        assert_eq!(Vocabulary::of("The council voted on Tuesday."), Vocabulary::default());
    }

    #[test]
    fn who_speaks_to_the_reader() {
        assert!(
            Vocabulary::of("Tell us what YOU think").reader && Vocabulary::of("a do-it-yourself kit").reader
        );
        assert!(Vocabulary::of("¿Y vosotros? Vocês votaram").reader && !Vocabulary::of("young").reader);
    }
}
