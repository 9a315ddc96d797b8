//! Names of a newspaper's sections, as sites print them over a headline.

use super::words::{WordSet, word_set};

/// Lower case, sorted by bytes: English, Spanish, French, German, Portuguese, Italian.
#[rustfmt::skip]
pub(crate) const SECTIONS: &WordSet = word_set![
    "actualidad", "actualité", "actualités", "analysis", "arts", "attualità", "books", "breaking", "business",
    "calcio", "ciencia", "ciência", "columnists", "commentary", "crime", "cronaca", "cultura", "culture",
    "deportes", "deutschland", "ecologia", "economia", "economics", "economie", "economy", "economía",
    "editorial", "editorials", "education", "entertainment", "environment", "espectáculos", "esporte",
    "esportes", "esteri", "europe", "features", "feuilleton", "film", "finance", "finanzen", "futebol",
    "fußball", "fútbol", "gesellschaft", "headlines", "health", "inland", "internacional", "international",
    "justice", "kultur", "lifestyle", "local", "lokales", "meinung", "metro", "monde", "mondo", "money",
    "movies", "mundo", "music", "música", "nachrichten", "nacional", "national", "news", "noticias", "notizie",
    "notícias", "obituaries", "op-ed", "opinion", "opinione", "opinioni", "opinião", "opinión", "panorama",
    "people", "politica", "politics", "politik", "politique", "política", "regional", "religion", "salud",
    "santé", "saúde", "science", "sciences", "scienza", "sociedad", "sociedade", "società", "société", "sport",
    "sports", "sucesos", "tech", "technologie", "technology", "tecnologia", "tecnología", "travel",
    "vermischtes", "video", "videos", "viral", "weather", "welt", "wirtschaft", "wissen", "world", "économie",
];

/// Words that newspapers are called by; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const MASTHEADS: &WordSet = word_set![
    "abendblatt", "advertiser", "advocate", "allgemeine", "anzeiger", "argus", "bee", "bugle", "bulletin", "chronicle", "correio",
    "corriere", "courier", "daily", "diario", "dispatch", "echo", "enquirer", "examiner", "express", "free-press", "gaceta",
    "gazeta", "gazette", "gazzetta", "globe", "guardian", "herald", "independent", "inquirer", "jornal", "journal", "kurier",
    "ledger", "mail", "mercury", "messenger", "monitor", "nachrichten", "newspaper", "observer", "online", "post", "press",
    "record", "register", "reporter", "rundschau", "sentinel", "standard", "star", "sun", "tageblatt", "tagblatt", "telegraph",
    "times", "tribune", "zeitung",
];
