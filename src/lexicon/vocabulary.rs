//! Words that are common in one part of an article and rare in its story: weak alone, telling together.

use super::families;
use super::reader::READER;
use super::words::{Index, Sieve, holds, index};
use crate::glance::{self, Sight, Sightings};
use crate::kind::BlockKind;
use crate::letter;
use crate::scan;

/// A part of the article, by its vocabulary.
pub(crate) const PROMO: u16 = 1;
/// Where a text comes from, and who may use it.
pub(crate) const NOTICE: u16 = 2;
/// The desk and its own work.
pub(crate) const DESK: u16 = 4;
/// "This", of what is at hand.
pub(crate) const THIS: u16 = 8;
/// The definite article.
pub(crate) const THE: u16 = 16;
/// "Our".
pub(crate) const OUR: u16 = 32;
/// What a page may call itself, behind "this".
pub(crate) const OWN: u16 = 64;
/// What it may call itself, behind the definite article.
pub(crate) const SURE: u16 = 128;
/// What a newsroom has, behind "our".
pub(crate) const OURS: u16 = 256;
/// What a desk does to a text of its own.
pub(crate) const WORK: u16 = 512;
/// How a text came to be printed elsewhere.
pub(crate) const RAN: u16 = 1024;
/// What was before.
pub(crate) const PRIOR: u16 = 2048;
/// What there was of a text before.
pub(crate) const VERSION: u16 = 4096;
/// How a text came to stand elsewhere too, where it is this one: others appear, are taken, are aired.
pub(crate) const SHOWN: u16 = 8192;
/// All but those that say something only beside another.
pub(crate) const ALONE: u16 = !(THIS | THE | OUR | PRIOR);

/// Lower case, sorted by bytes; English first, then Spanish, French, German, Portuguese and Italian.
#[rustfmt::skip]
pub(crate) const VOCABULARY: &[(&str, u16)] = &[
    ("abbonamento", PROMO),
    ("abbonati", PROMO | OURS),
    ("abbonato", PROMO),
    ("abo", PROMO | OURS),
    ("abonnement", PROMO),
    ("abonnent", PROMO),
    ("abonnenten", PROMO),
    ("abonner", PROMO),
    ("abonnez-vous", PROMO),
    ("abonniere", PROMO),
    ("abonnieren", PROMO),
    ("abonné", PROMO),
    ("abonnés", PROMO | OURS),
    ("abridged", WORK),
    ("account", PROMO),
    ("accounts", PROMO),
    ("actualisé", WORK),
    ("actualité", PROMO),
    ("actualizada", WORK),
    ("actualizado", WORK),
    ("adapted", NOTICE | WORK),
    ("advertisement", PROMO),
    ("advertiser", PROMO),
    ("advertisers", OURS),
    ("advisory", DESK),
    ("affiliate", PROMO),
    ("aggiornato", WORK),
    ("aired", SHOWN),
    ("aktualisiert", WORK),
    ("alert", PROMO),
    ("alertes", PROMO),
    ("alerts", PROMO),
    ("alterada", WORK),
    ("alterado", WORK),
    ("amended", WORK),
    ("angebot", PROMO),
    ("anmelden", PROMO),
    ("anterior", PRIOR),
    ("antérieure", PRIOR),
    ("anzeige", PROMO),
    ("apareció", RAN),
    ("aplicación", PROMO),
    ("aplicativo", PROMO),
    ("apologise", DESK),
    ("apologize", DESK),
    ("app", PROMO | OURS),
    ("apparso", SHOWN),
    ("appeared", NOTICE | RAN),
    ("appears", SHOWN),
    ("application", PROMO),
    ("apps", PROMO),
    ("article", OWN | SURE),
    ("articolo", OWN),
    ("artigo", OWN),
    ("artikel", OWN),
    ("artikels", OWN),
    ("artículo", OWN),
    ("assinante", PROMO),
    ("assinantes", PROMO | OURS),
    ("assinatura", PROMO),
    ("assine", PROMO),
    ("atualizada", WORK),
    ("atualizado", WORK),
    ("ausgabe", VERSION),
    ("author", DESK),
    ("authorization", NOTICE),
    ("authors", DESK),
    ("autor", DESK),
    ("autore", DESK),
    ("autorisation", NOTICE),
    ("beitrag", OWN),
    ("beitrags", OWN),
    ("bestellen", PROMO),
    ("blog", OWN),
    ("boletim", PROMO),
    ("boletines", PROMO | OURS),
    ("boletín", PROMO | OURS),
    ("bookmark", PROMO),
    ("bookshop", PROMO),
    ("breaking", PROMO),
    ("broadcast", SHOWN),
    ("browser", PROMO),
    ("cadastre-se", PROMO),
    ("canal", PROMO),
    ("ces", THIS),
    ("cet", THIS),
    ("cette", THIS),
    ("changed", WORK),
    ("channel", OURS),
    ("clarification", DESK),
    ("clarified", DESK | WORK),
    ("clarify", DESK),
    ("clarity", WORK),
    ("click", PROMO),
    ("co-published", RAN),
    ("column", DESK | OWN),
    ("columnist", DESK | OURS),
    ("columnists", OURS),
    ("comment", PROMO),
    ("commenting", PROMO | OURS),
    ("comments", PROMO | OURS),
    ("commons", NOTICE),
    ("community", PROMO),
    ("condensed", WORK),
    ("consent", NOTICE),
    ("contains", WORK),
    ("contenido", OWN),
    ("content", OWN),
    ("contenuto", OWN),
    ("context", DESK),
    ("conteúdo", OWN),
    ("contribute", PROMO),
    ("contribution", PROMO),
    ("contributions", PROMO),
    ("contributor", DESK),
    ("conversation", OWN),
    ("cookies", PROMO),
    ("copyright", NOTICE),
    ("copyrighted", NOTICE),
    ("corrección", DESK),
    ("correct", DESK),
    ("corrected", DESK | WORK),
    ("correction", DESK),
    ("corregida", WORK),
    ("corregido", WORK),
    ("correo", PROMO),
    ("correspondents", OURS),
    ("corretto", WORK),
    ("correzione", DESK),
    ("correção", DESK),
    ("corrigida", WORK),
    ("corrigido", WORK),
    ("corrigé", WORK),
    ("coupon", PROMO),
    ("courtesy", NOTICE),
    ("coverage", OURS),
    ("creative", NOTICE),
    ("credit", NOTICE),
    ("curta", PROMO),
    ("daily", PROMO),
    ("deal", PROMO),
    ("deals", PROMO),
    ("deleted", WORK),
    ("derechos", NOTICE),
    ("desta", THIS),
    ("deste", THIS),
    ("diese", THIS),
    ("diesem", THIS),
    ("diesen", THIS),
    ("dieser", THIS),
    ("dieses", THIS),
    ("direitos", NOTICE),
    ("diritti", NOTICE),
    ("disclaimer", DESK),
    ("disclosure", DESK),
    ("discount", PROMO),
    ("disseminated", NOTICE),
    ("distressing", DESK),
    ("distributed", NOTICE | RAN),
    ("dona", PROMO),
    ("donación", PROMO),
    ("donate", PROMO),
    ("donation", PROMO),
    ("donations", PROMO),
    ("donors", OURS),
    ("download", PROMO),
    ("droits", NOTICE),
    ("e-mail", PROMO),
    ("earlier", DESK | PRIOR),
    ("ebook", PROMO),
    ("editado", WORK),
    ("edited", WORK),
    ("editing", DESK),
    ("edition", NOTICE | VERSION),
    ("editor", DESK),
    ("editor's", DESK),
    ("editorial", DESK),
    ("editors", DESK | OURS),
    ("email", PROMO),
    ("emails", PROMO),
    ("endorse", DESK),
    ("endorsed", DESK),
    ("endorsement", DESK),
    ("entretien", OWN),
    ("episode", PROMO | OWN),
    ("episodes", PROMO),
    ("ergänzt", WORK),
    ("erreur", DESK),
    ("erro", DESK),
    ("erroneously", DESK | WORK),
    ("error", DESK),
    ("errore", DESK),
    ("erschien", RAN),
    ("erschienen", RAN),
    ("essay", OWN),
    ("esta", THIS),
    ("estas", THIS),
    ("este", THIS),
    ("estos", THIS),
    ("excerpt", NOTICE | OWN),
    ("excerpted", NOTICE | RAN),
    ("exclusive", PROMO),
    ("expressed", DESK),
    ("extract", NOTICE | OWN),
    ("facebook", PROMO),
    ("fassung", VERSION),
    ("feedback", PROMO),
    ("fehler", DESK),
    ("folgen", PROMO),
    ("follow", PROMO),
    ("follower", PROMO),
    ("followers", PROMO),
    ("fonte", NOTICE),
    ("forum", PROMO),
    ("free", PROMO),
    ("frühere", PRIOR),
    ("früheren", PRIOR),
    ("fuente", NOTICE),
    ("funded", WORK),
    ("fundraiser", PROMO),
    ("gedruckt", SHOWN),
    ("gekürzt", WORK),
    ("genehmigung", NOTICE),
    ("generated", WORK),
    ("geändert", WORK),
    ("gift", PROMO),
    ("giornalismo", OURS),
    ("giveaway", PROMO),
    ("graphic", DESK),
    ("gratis", PROMO),
    ("gratuit", PROMO),
    ("gratuita", PROMO),
    ("gratuitement", PROMO),
    ("group", PROMO),
    ("grátis", PROMO),
    ("guide", OWN),
    ("guidelines", PROMO | OURS),
    ("headline", DESK | SURE),
    ("homepage", OURS),
    ("inaccurate", DESK),
    ("inbox", PROMO),
    ("includes", WORK),
    ("incorrect", DESK),
    ("incorrectly", DESK | WORK),
    ("initially", DESK),
    ("inscreva-se", PROMO),
    ("inscription", PROMO),
    ("inscrivez-vous", PROMO),
    ("instagram", PROMO),
    ("interdite", NOTICE),
    ("interview", OWN),
    ("investigations", OURS),
    ("iscriviti", PROMO),
    ("javascript", PROMO),
    ("jetzt", PROMO),
    ("join", PROMO),
    ("jornalismo", OURS),
    ("journalism", PROMO | OURS),
    ("journalismus", OURS),
    ("journalistes", OURS),
    ("journalists", OURS),
    ("kanal", PROMO | OURS),
    ("korrektur", DESK),
    ("korrigiert", WORK),
    ("kostenlos", PROMO),
    ("kostenlose", PROMO),
    ("lecteurs", OURS),
    ("lectores", OURS),
    ("leitores", OURS),
    ("length", WORK),
    ("leser", OURS),
    ("leserinnen", OURS),
    ("letter", OWN),
    ("lettori", OURS),
    ("lettre", PROMO),
    ("licence", NOTICE),
    ("license", NOTICE),
    ("licensed", NOTICE),
    ("licensing", NOTICE),
    ("lightly", WORK),
    ("linkedin", PROMO),
    ("logged", PROMO),
    ("login", PROMO),
    ("mailing", OURS),
    ("material", NOTICE),
    ("matéria", OWN),
    ("meinung", DESK),
    ("member", PROMO),
    ("members", PROMO),
    ("membership", PROMO),
    ("mentioned", WORK),
    ("mentions", WORK),
    ("messenger", PROMO),
    ("misattributed", DESK | WORK),
    ("misidentified", DESK | WORK),
    ("misspelled", DESK | WORK),
    ("misstated", DESK | WORK),
    ("mistakenly", WORK),
    ("mitglied", PROMO),
    ("moderate", PROMO),
    ("moderators", OURS),
    ("modificada", WORK),
    ("modificado", WORK),
    ("modificato", WORK),
    ("modified", WORK),
    ("modifié", WORK),
    ("necessarily", DESK),
    ("nesta", THIS),
    ("neste", THIS),
    ("newsletter", PROMO | OWN | OURS),
    ("newsletters", PROMO | OURS),
    ("newsroom", PROMO | OURS),
    ("nieuwsapp", PROMO),
    ("nieuwsbrief", PROMO),
    ("nonprofit", PROMO),
    ("nos", OUR),
    ("nossa", OUR),
    ("nossas", OUR),
    ("nosso", OUR),
    ("nossos", OUR),
    ("nostra", OUR),
    ("nostre", OUR),
    ("nostri", OUR),
    ("nostro", OUR),
    ("note", DESK),
    ("noticia", OWN),
    ("notificaciones", PROMO),
    ("notification", PROMO),
    ("notifications", PROMO),
    ("notificações", PROMO),
    ("notifiche", PROMO),
    ("notre", OUR),
    ("notícia", OWN),
    ("nuestra", OUR),
    ("nuestras", OUR),
    ("nuestro", OUR),
    ("nuestros", OUR),
    ("nyhedsbrev", PROMO),
    ("nyhetsbrev", PROMO),
    ("obituary", OWN),
    ("obscene", PROMO),
    ("offer", PROMO),
    ("opinion", DESK),
    ("opiniones", DESK),
    ("opinioni", DESK),
    ("opinions", DESK),
    ("opiniões", DESK),
    ("opt", PROMO),
    ("original", PRIOR),
    ("originally", NOTICE),
    ("our", OUR),
    ("page", PROMO | OWN),
    ("paru", SHOWN),
    ("parue", SHOWN),
    ("password", PROMO),
    ("patreon", PROMO),
    ("paypal", PROMO),
    ("paywall", PROMO),
    ("periodismo", OURS),
    ("permission", NOTICE),
    ("permitted", NOTICE),
    ("piece", OWN),
    ("pinterest", PROMO),
    ("please", PROMO),
    ("podcast", PROMO | OWN | OURS),
    ("podcasts", PROMO | OURS),
    ("poem", OWN),
    ("poll", PROMO),
    ("possible", WORK),
    ("post", OWN),
    ("posted", NOTICE),
    ("postfach", PROMO),
    ("precedente", PRIOR),
    ("premium", PROMO),
    ("prenumerata", PROMO),
    ("prenumerera", PROMO),
    ("previous", PRIOR),
    ("printed", SHOWN),
    ("prior", PRIOR),
    ("privacy", PROMO),
    ("produced", WORK),
    ("profile", OWN),
    ("prohibida", NOTICE),
    ("prohibited", NOTICE),
    ("proibida", NOTICE),
    ("project", OWN),
    ("promo", PROMO),
    ("précédente", PRIOR),
    ("pubblicato", RAN),
    ("publicada", NOTICE | RAN),
    ("publicado", NOTICE | RAN),
    ("publication", NOTICE | OWN),
    ("publicó", SHOWN),
    ("published", NOTICE | RAN),
    ("publié", RAN),
    ("quelle", NOTICE),
    ("quest", THIS),
    ("questa", THIS),
    ("questo", THIS),
    ("quoted", WORK),
    ("ran", RAN),
    ("reader", DESK),
    ("readers", DESK | OURS),
    ("receba", PROMO),
    ("receita", OWN),
    ("receta", OWN),
    ("recette", OWN),
    ("rechte", NOTICE),
    ("recipe", OWN),
    ("redacción", DESK | OURS),
    ("redaktion", DESK | OURS),
    ("redazione", DESK | OURS),
    ("redação", DESK | OURS),
    ("reddit", PROMO),
    ("redistributed", NOTICE),
    ("reflect", DESK | WORK),
    ("reflects", DESK | WORK),
    ("register", PROMO),
    ("registrarse", PROMO),
    ("registrieren", PROMO),
    ("regret", DESK),
    ("regístrate", PROMO),
    ("rejoignez", PROMO),
    ("removed", DESK | WORK),
    ("replaced", WORK),
    ("report", OWN),
    ("reportagem", OWN),
    ("reportaje", OWN),
    ("reporters", OURS),
    ("reporting", OURS),
    ("reposted", RAN),
    ("reprint", NOTICE),
    ("reprinted", NOTICE | RAN),
    ("reproducción", NOTICE),
    ("reproduced", NOTICE | RAN),
    ("reproduction", NOTICE),
    ("reproduit", RAN),
    ("reprodução", NOTICE),
    ("republish", NOTICE),
    ("republished", NOTICE | RAN),
    ("reserva", PROMO),
    ("reservados", NOTICE),
    ("reserved", NOTICE),
    ("retracted", DESK),
    ("retransmitted", NOTICE),
    ("review", OWN),
    ("revised", DESK | WORK),
    ("rewritten", NOTICE),
    ("rezept", OWN),
    ("ricetta", OWN),
    ("ricevi", PROMO),
    ("rights", NOTICE),
    ("riproduzione", NOTICE),
    ("riservata", NOTICE),
    ("rédaction", DESK | OURS),
    ("réservés", NOTICE),
    ("saiu", SHOWN),
    ("scarica", PROMO),
    ("segui", PROMO),
    ("seguici", PROMO),
    ("seguinos", PROMO),
    ("serialised", SHOWN),
    ("serialized", SHOWN),
    ("series", OWN | OURS),
    ("shares", PROMO),
    ("shortened", WORK),
    ("siga", PROMO),
    ("sign", PROMO),
    ("signup", PROMO),
    ("site", OURS),
    ("sito", OURS),
    ("snapchat", PROMO),
    ("socio", PROMO),
    ("socios", PROMO | OURS),
    ("solely", DESK),
    ("sostieni", PROMO),
    ("source", NOTICE),
    ("sources", NOTICE),
    ("soutenez", PROMO),
    ("spam", PROMO),
    ("spenden", PROMO),
    ("sponsor", PROMO),
    ("sponsored", PROMO),
    ("sponsors", OURS),
    ("statement", DESK),
    ("stories", OURS),
    ("story", DESK | OWN | SURE),
    ("subscribe", PROMO),
    ("subscriber", PROMO),
    ("subscribers", PROMO | OURS),
    ("subscribing", PROMO),
    ("subscription", PROMO),
    ("subscriptions", PROMO),
    ("subskrypcja", PROMO),
    ("support", PROMO),
    ("supported", WORK),
    ("supporter", PROMO),
    ("supporters", OURS),
    ("survey", PROMO | OWN),
    ("suscribirse", PROMO),
    ("suscripción", PROMO),
    ("suscriptor", PROMO),
    ("suscriptores", PROMO | OURS),
    ("suscríbase", PROMO),
    ("suscríbete", PROMO),
    ("syndicate", NOTICE),
    ("syndicated", NOTICE | RAN),
    ("síguenos", PROMO),
    ("taken", SHOWN),
    ("tax-deductible", PROMO),
    ("telegram", PROMO),
    ("terms", PROMO | OURS),
    ("testo", OWN),
    ("text", OWN),
    ("texte", OWN),
    ("textes", OWN),
    ("texto", OWN),
    ("the", THE),
    ("these", THIS),
    ("this", THIS),
    ("tiktok", PROMO),
    ("tip", PROMO),
    ("tips", PROMO),
    ("trademark", NOTICE),
    ("trademarks", NOTICE),
    ("tradotto", WORK),
    ("traducido", WORK),
    ("traduit", WORK),
    ("transcript", OWN),
    ("translated", WORK),
    ("translation", OWN),
    ("trial", PROMO),
    ("tribune", OWN),
    ("trimmed", WORK),
    ("tumblr", PROMO),
    ("tweet", PROMO),
    ("twitter", PROMO),
    ("téléchargez", PROMO),
    ("unauthorized", NOTICE),
    ("unlimited", PROMO),
    ("unser", OUR),
    ("unsere", OUR),
    ("unserem", OUR),
    ("unseren", OUR),
    ("unserer", OUR),
    ("unsubscribe", PROMO),
    ("unterstützen", PROMO),
    ("updated", DESK | WORK),
    ("updates", PROMO),
    ("uscito", SHOWN),
    ("version", DESK | VERSION),
    ("versione", DESK | VERSION),
    ("versions", DESK | VERSION),
    ("versión", DESK | VERSION),
    ("versão", DESK | VERSION),
    ("viewer", DESK),
    ("views", DESK),
    ("vorbehalten", NOTICE),
    ("warning", DESK),
    ("website", OWN | OURS),
    ("weekly", PROMO),
    ("werbung", PROMO),
    ("whatsapp", PROMO),
    ("work", OURS),
    ("writer", DESK),
    ("youtube", PROMO),
    ("únete", PROMO),
    ("übersetzt", WORK),
];

/// What a text has that has a vocabulary.
pub(crate) const SIGHTS: Sight = glance::word(families::FURNITURE | families::READER);

static INDEX: Index = index!(VOCABULARY, row => row.0.as_bytes());

/// How many different words of each vocabulary stand in a text, up to three, whether one speaks to the reader, and
/// what the text says of itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Vocabulary {
    pub(crate) promo: u8,
    pub(crate) notice: u8,
    pub(crate) desk: u8,
    /// It says you or your, in whatever language.
    pub(crate) reader: bool,
    pub(crate) own: Own,
}

/// What a page says of itself: "this story", "our newsroom", "this article was corrected", "this piece first ran in".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Own(u8);

impl Own {
    /// It names itself.
    pub(crate) const NAMED: Self = Self(1);
    /// It speaks for its newsroom.
    pub(crate) const OURS: Self = Self(2);
    /// It tells what the desk did to it.
    pub(crate) const WORKED: Self = Self(4);
    /// It tells where it was printed before.
    pub(crate) const RAN: Self = Self(8);
    /// It opens by naming itself.
    pub(crate) const OPENS: Self = Self(16);

    /// Whether it is all that `other` is.
    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether the text says nothing of itself.
    pub(crate) const fn is_none(self) -> bool {
        self.0 == 0
    }

    fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

/// Where in a text, by the number of the word, it last spoke of itself.
///
/// ```abnf
/// named  = this *1word own / the sure              ; "this short story", "the article"
/// ours   = our *2word ours                         ; "our free newsletter"
/// worked = named *9word work / work *5word named   ; "this story has been updated", "we have amended this article"
///        / prior version *3word named / work *7word prior version
/// opens  = this *3word own                         ; "This is an older column", in front of all else
/// ran    = this *1word own *9word ( ran / shown ) / [ word ] ran    ; "this piece first ran in", "originally published in"
/// ```
#[derive(Debug, Default)]
struct Mentions {
    this: usize,
    the: usize,
    our: usize,
    own: usize,
    sure: usize,
    work: usize,
    prior: usize,
    version: usize,
}

impl Mentions {
    /// The word number `at`, from 1, of which the table says `parts`.
    fn read(&mut self, at: usize, parts: u16, own: &mut Own) {
        let near = |last: usize, most: usize| last > 0 && at - last <= most;
        let is = |part: u16| parts & part != 0;
        if is(OWN) && near(self.this, 2) || is(SURE) && near(self.the, 1) {
            if is(OWN) && near(self.this, 2) {
                self.own = at;
                own.add(Own::NAMED);
            }
            self.sure = at;
            if near(self.work, 6) || near(self.version, 4) {
                own.add(Own::WORKED);
            }
        }
        if is(OWN) && self.this == 1 && at <= 5 {
            own.add(Own::OPENS);
        }
        // "An earlier version" of this text, or with nothing said of what: the desk was at work.
        if is(VERSION) && near(self.prior, 1) {
            self.version = at;
            if near(self.work, 8) {
                own.add(Own::WORKED);
            }
        }
        if is(OURS) && near(self.our, 3) {
            own.add(Own::OURS);
        }
        if is(WORK) && near(self.sure, 10) {
            own.add(Own::WORKED);
        }
        if is(RAN) && (near(self.own, 10) || at <= 2) || is(SHOWN) && near(self.own, 10) {
            own.add(Own::RAN);
        }
        for (part, last) in
            [(THIS, &mut self.this), (THE, &mut self.the), (OUR, &mut self.our), (WORK, &mut self.work)]
        {
            if is(part) {
                *last = at;
            }
        }
    }
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

    /// Whether it speaks of the page that it stands on, so that it is no part of the story.
    pub(crate) const fn is_of_page(self) -> bool {
        let asks = self.reader && self.promo > 0;
        self.own.has(Own::WORKED)
            || self.own.has(Own::RAN)
            || self.own.has(Own::NAMED) && asks
            || self.own.has(Own::OURS) && (self.reader || self.promo > 0)
    }

    /// Counts the words of `text`, a short one: a look-up a word.
    pub(crate) fn of(text: &str) -> Self {
        crate::work::count(text.len());
        let mut counts = Self::default();
        let (mut last, mut at, mut mentions) = (usize::MAX, 0, Mentions::default());
        let mut words = scan::joined_words(text);
        while let Some(word) = words.next() {
            at += 1;
            let (hash, is_ascii) = (Sieve::hash(word.as_bytes()), words.was_ascii());
            // Of what hyphens and apostrophes join, each part may speak to the reader.
            if !counts.reader && (!is_ascii || READER.sieve().has(hash) || words.was_joined()) {
                counts.reader = speaks_to_reader(word);
            }
            if is_ascii && !INDEX.sieve().has(hash) {
                continue;
            }
            let Some(row) = row(word) else { continue };
            let parts = VOCABULARY[row].1;
            if parts & !(PROMO | NOTICE | DESK) != 0 {
                mentions.read(at, parts, &mut counts.own);
            }
            if row != last {
                last = row;
                counts.add(parts);
            }
        }
        counts
    }

    /// The same, by where the words stand in `text` that say something alone; none where what stands between them matters too:
    /// where a text may speak of itself, or say one word twice.
    pub(crate) fn seen(text: &str, sightings: &Sightings) -> Option<Self> {
        let mut counts = Self::default();
        let (mut last, mut end) = (usize::MAX, 0);
        for at in sightings.all()? {
            // Of what hyphens and apostrophes join, the first part stands for all.
            if at < end {
                continue;
            }
            let joins = |c: char| letter::is_alphanumeric(c) || matches!(c, '-' | '\'');
            let start = text[..at].trim_end_matches(joins).len();
            let word = scan::joined_words(&text[start..]).next()?;
            end = start + word.len();
            counts.reader = counts.reader || speaks_to_reader(word);
            let Some(row) = row(word) else { continue };
            let parts = VOCABULARY[row].1;
            if row == last || may_mention(&text[..start], parts) {
                return None;
            }
            last = row;
            counts.add(parts);
        }
        Some(counts)
    }

    /// Counts a word of the table.
    fn add(&mut self, parts: u16) {
        self.promo = (self.promo + u8::from(parts & PROMO != 0)).min(3);
        self.notice = (self.notice + u8::from(parts & NOTICE != 0)).min(3);
        self.desk = (self.desk + u8::from(parts & DESK != 0)).min(3);
    }
}

/// Whether a word of those `parts`, behind `before`, may make a text speak of itself: one of its first words, or a word near one
/// that says something only beside another. What the desk did, and how a text came to be printed, count beside such a word too.
fn may_mention(before: &str, parts: u16) -> bool {
    let joins = |c: char| letter::is_alphanumeric(c) || matches!(c, '-' | '\'');
    let mut words = before.rsplit(|c: char| !joins(c)).filter(|word| !word.is_empty());
    // No word further away is asked for but the first one of the text.
    parts & !(PROMO | NOTICE | DESK) != 0
        && (words.by_ref().take(3).filter_map(row).any(|row| VOCABULARY[row].1 & !ALONE != 0)
            || words.nth(2).is_none())
}

/// Whether `word`, or a part of it, is said to the reader.
fn speaks_to_reader(word: &str) -> bool {
    scan::words(word).any(|word| holds(READER, word))
}

/// The row of a word.
fn row(word: &str) -> Option<usize> {
    if (3..=14).contains(&word.len()) { INDEX.position(VOCABULARY, |row| row.0, word) } else { None }
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
        assert_eq!(counts, Vocabulary { promo: 3, own: Own::OURS, ..Vocabulary::default() });
        assert_eq!(Vocabulary::of("The council voted on Tuesday."), Vocabulary::default());
    }

    #[test]
    fn what_a_text_says_of_itself() {
        let own = |text: &str| Vocabulary::of(text).own;
        for text in
            ["This story was corrected.", "We have amended this article.", "The headline was changed."]
        {
            assert!(own(text).has(Own::WORKED), "{text}");
        }
        for text in [
            "This piece first ran in The Lamp.",
            "Originally published in The Lamp",
            "Dieser Text erschien zuerst",
        ] {
            assert!(own(text).has(Own::RAN), "{text}");
        }
        for text in [
            "The song was first published in 1921.",
            "The story has been told for years.",
            "An earlier version",
        ] {
            assert!(own(text).is_none(), "{text}");
        }
        assert!(own("Unterstützen Sie unsere freie Redaktion").has(Own::OURS));
    }

    #[test]
    fn who_speaks_to_the_reader() {
        assert!(
            Vocabulary::of("Tell us what YOU think").reader && Vocabulary::of("a do-it-yourself kit").reader
        );
        assert!(Vocabulary::of("¿Y vosotros? Vocês votaram").reader && !Vocabulary::of("young").reader);
    }
}
