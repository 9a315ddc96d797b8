//! Names of agencies, lower-case, without full stops, sorted.

use super::words::{WordSet, word_set};

/// News agencies, press-release wires, and the broadcasters that sign their datelines.
#[rustfmt::skip]
pub(crate) const AGENCIES: &WordSet = word_set![
    "aa", "aap", "abc", "abc news", "abi", "accesswire", "adnkronos", "afp", "afp relaxnews",
    "agence france-presse", "agencia brasil", "agencia efe", "agencia estado", "agencia reforma",
    "agencias", "agenturen", "agenzie", "agerpres", "agi", "agência brasil", "agência câmara",
    "agência estado", "agência lusa", "agência senado", "agências", "al jazeera", "anadolu",
    "anadolu agency", "ani", "anp", "ansa", "antara", "ap", "apa", "apa-ots", "apn", "app", "apro", "aps",
    "askanews", "associated press", "ats", "australian associated press", "austria presse agentur",
    "baltic news service", "bbc", "bbc news", "belga", "belta", "bernama", "bloomberg", "bloomberg news",
    "bns", "bp", "bss", "bta", "business wire", "businesswire", "calmatters", "canada newswire",
    "canadian press", "canwest news service", "capitol news illinois", "catholic news service", "cbc",
    "cbc news", "cbs", "cbs news", "cbsnewyork", "cision", "cna", "cnn", "cnn business", "cnn en español",
    "cnn money", "cnn newsource", "cnnmoney", "cns", "cns news", "cnsnews", "cnsnewscom", "cnw", "colpisa",
    "cp", "cronkite news", "ctk", "dapd", "ddp", "deutsche presse-agentur", "deutsche welle", "dow jones",
    "dow jones newswires", "dpa", "dpa-afx", "dts", "dts nachrichtenagentur", "dw", "efe", "ein presswire",
    "einpresswire", "emirates news agency", "epd", "eqs", "estadao conteudo", "estadão conteúdo",
    "eurasianet", "europa press", "ewtn news", "fars news agency", "fna", "folhapress", "fox news", "g1",
    "ghana news agency", "globe newswire", "globenewswire", "gna", "hina", "ians", "ina",
    "inside climate news", "inter press service", "interfax", "interfax-ukraine", "ips", "irna", "isna",
    "italpress", "itar-tass", "jiji", "jiji press", "jta", "kaiser health news", "kathpress", "kcna",
    "keystone-ats", "keystone-sda", "kff health news", "kna", "knight ridder", "kuna", "kyodo",
    "kyodo news", "lapresse", "lusa", "marketwatch", "marketwire", "marketwired", "mcclatchy",
    "mcclatchy newspapers", "mct", "mehr", "mehr news agency", "mena", "mti", "n-tv", "nan", "nbc",
    "nbc news", "news agency of nigeria", "newsfile", "newsfile corp", "newswire", "nna", "notimex", "npr",
    "ntb", "nyt", "nytimes", "onu news", "ots", "pa", "pana", "pap", "petra", "pna", "pr newswire",
    "prensa latina", "press association", "press trust of india", "pressenza", "presswire", "prlog",
    "prnewswire", "propublica", "prweb", "pti", "qna", "redacción", "religion news service", "reuter",
    "reuters", "reuters health", "rfe/rl", "ria", "ria novosti", "ritzau", "rns", "rtr", "rtrs", "saba",
    "sana", "sapa", "scripps howard news service", "sda", "sda-ats", "send2press", "servimedia", "shns",
    "sid", "sita", "spot on news", "sputnik", "stateline", "states news service", "stt", "swissinfo",
    "tanjug", "tasnim", "tass", "taz", "tca", "telam", "the associated press", "the canadian press",
    "the center square", "the conversation", "the texas tribune", "thomson reuters",
    "thomson reuters foundation", "tns", "tribune news service", "tt", "télam", "ukrinform", "un news",
    "unb", "uni", "united press international", "uol", "upi", "vna", "voa", "voice of america", "wafa",
    "wam", "wires", "xinhua", "xinhua news agency", "xna", "yonhap", "yonhap news agency", "zenit",
    "zumapress", "čtk", "интерфакс", "риа новости", "тасс", "укринформ", "унн",
];

/// Agencies and archives that supply pictures.
#[rustfmt::skip]
pub(crate) const PICTURE_AGENCIES: &WordSet = word_set![
    "abaca", "abacapress", "action images", "action press", "actionpress", "adobe stock", "afp", "afp pool",
    "agence france-presse", "agence vu", "agencia brasil", "agencia efe", "agencia uno", "agenzia ansa",
    "agf", "agif", "agência brasil", "agência lusa", "agência o globo", "alamy", "alamy live news",
    "alamy stock photo", "anadolu", "anadolu agency", "anadolu images", "ani", "anp", "ansa", "ap",
    "ap images", "ap photo", "ap pool", "apa", "apa-fotoservice", "associated press", "aton chile",
    "backgrid", "barcroft", "barcroft media", "bav media", "belga", "bestimage", "bigstock",
    "bigstockphoto", "bloomberg", "bloomberg news", "brazil photo press", "camera press", "canadian press",
    "caters", "caters news", "cavendish press", "chromorange", "colprensa", "contrasto", "corbis",
    "cordon press", "cuartoscuro", "ddp images", "depositphotos", "dpa", "dppi", "dreamstime", "efe",
    "eibner-pressefoto", "empics", "epa", "epa-efe", "epd-bild", "estadao conteudo", "estadão conteúdo",
    "europa press", "everett collection", "eyepix", "eyevine", "filmmagic", "firo sportphoto", "flickr",
    "folhapress", "fotoarena", "fotobaires", "fotogramma", "fotolia", "freshfocus", "futura press",
    "futurapress", "gallo images", "gamma-rapho", "getty", "getty image", "getty images", "global imagens",
    "gtres", "hans lucas", "hollandse hoogte", "icon sport", "icon sportswire", "imagn", "imagn images",
    "imago", "imago images", "imagoeconomica", "invision", "istock", "istockphoto", "jam press",
    "jiji press", "kcna", "kennedy news", "keystone", "keystone-sda", "kmsp", "kontrolab", "kyodo",
    "kyodo news", "laif", "lapresse", "leextra", "lehtikuva", "lusa", "magnum", "magnum photos",
    "majority world", "mauritius images", "maxppp", "mct", "mediadrumworld", "mirrorpix", "newscom",
    "nordphoto", "notimex", "ntb", "nurphoto", "nyhetsbyrån", "pa", "pa images", "pa wire", "panoramic",
    "pexels", "photofest", "photopqr", "photoshot", "photosport", "picture alliance", "picture-alliance",
    "picturedesk", "pixabay", "polaris", "polaris images", "press association", "pressefoto ulmer", "pti",
    "redux", "redux pictures", "reuters", "reuters pool", "rex", "rex features", "ria novosti", "ritzau",
    "ritzau scanpix", "scanpix", "sda", "shutterstock", "shutterstockcom", "sipa", "sipa press", "sipa usa",
    "solent news", "sopa images", "south west news service", "splash", "splash news", "sputnik",
    "startraks", "stockphoto", "stocksy", "swns", "tass", "the associated press", "the canadian press",
    "thinkstock", "ti-press", "tns", "triangle news", "tt", "tt nyhetsbyrån", "ullstein bild", "unsplash",
    "upi", "usa today network", "usa today sports", "vcg", "wales news service", "westend61", "wikicommons",
    "wikimedia", "wikimedia commons", "wireimage", "wpa pool", "xinhua", "xnoticias", "yonhap", "zuma",
    "zuma press", "zuma wire",
];

/// Who supplies pictures beside much else: platforms, studios, offices, broadcasters.
#[rustfmt::skip]
pub(crate) const PICTURE_SOURCES: &WordSet = word_set![
    "20th century fox", "abc", "bbc", "cbs", "cnn", "columbia pictures", "creative commons",
    "department of defense", "disney", "dod", "facebook", "fox news", "google", "google maps",
    "google street view", "hbo", "hindustan times", "instagram", "linkedin", "msnbc", "nasa",
    "national geographic", "nbc", "netflix", "noaa", "npr", "paramount pictures", "pbs", "pentagon",
    "pinterest", "sony pictures", "the white house", "tiktok", "twitter", "universal pictures",
    "us air force", "us army", "us marine corps", "us navy", "usa today", "warner bros", "white house",
    "wikipedia", "youtube",
];

/// Words of the label of a picture's credit.
#[rustfmt::skip]
pub(crate) const CREDIT_WORDS: &WordSet = word_set![
    "archiv", "archivbild", "archivbilder", "archive", "archives", "archivfoto", "archivfotos", "archivio", "archivo",
    "arkivfoto", "arquivo", "art", "artwork", "aufmacherbild", "beeld", "beitragsbild", "bild", "bilder",
    "bildnachweis", "bildo", "bildquelle", "bildrechte", "captura", "capture", "cedida", "cedidas",
    "composite", "contributed", "copyright", "cortesia", "cortesía", "courtesy", "courtoisie", "cover",
    "credit", "credits", "cropped", "crédit", "crédito", "créditos", "crédits", "divulgação", "feature",
    "featured", "file", "foto", "fotocredit", "fotografia", "fotografie", "fotografía",
    "fotografías", "fotogramma", "fotoj", "fotos", "gentileza", "grab", "grafik", "graphic", "handout",
    "handouts", "header", "homepage", "illustration", "illustrations", "illustrazione", "ilustración",
    "ilustração", "image", "imagem", "imagen", "imagens", "images", "immagine", "immagini", "imágenes",
    "infografía", "infographic", "infográfico", "karikatur", "kuva", "lead", "main", "pantalla", "photo",
    "photograph", "photographer", "photographs", "photography", "photoillustration", "photos", "pic",
    "pics", "picture", "pictures", "provided", "repertorio", "reproducción", "reproduction", "reprodução",
    "screen", "screencap", "screengrab", "screenshot", "screenshots", "still", "stock",
    "submitted", "supplied", "symbolbild", "symbolbilder", "symbolfoto", "symbolfotos", "thumbnail",
    "titelbild", "top", "video", "videos", "vorschaubild",
];

/// What says of a picture that somebody gave it: "Courtesy Harbour Museum".
#[rustfmt::skip]
pub(crate) const GIVEN: &WordSet = word_set![
    "cedida", "cedidas", "contributed", "cortesia", "cortesía", "courtesy", "courtoisie", "divulgação", "gentileza", "handout",
    "reprodução", "submitted", "supplied",
];

/// What keeps old pictures: a word of its name.
#[rustfmt::skip]
pub(crate) const KEEPERS: &WordSet = word_set![
    "acervo", "archive", "archives", "archivio", "archivo", "arquivo", "biblioteca", "bibliothek",
    "bibliothèque", "bundesarchiv", "collection", "collections", "fototeca", "landesarchiv", "library",
    "mediateca", "museo", "museu", "museum", "musée", "sammlung", "staatsarchiv", "stadtarchiv",
    "stadtmuseum",
];

/// What may count the pictures in front of a credit's label; sorted.
pub(crate) const QUANTITIES: &[&str] = &["all", "alle", "todas as", "todas las", "toutes les", "tutte le"];

/// What links a credit's label to the name.
pub(crate) const LINKS: &[&str] = &[
    "d",
    "by",
    "By",
    "via",
    "Via",
    "of",
    "from",
    "for",
    "par",
    "von",
    "por",
    "de",
    "del",
    "di",
    "da",
    "dal",
    "durch",
    "av",
    "af",
    "BY",
    "the",
    "courtesy",
    "Courtesy",
    "cortesía",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::words::assert_table;

    #[test]
    fn tables() {
        assert_table(AGENCIES);
        for table in [PICTURE_AGENCIES, PICTURE_SOURCES, CREDIT_WORDS, GIVEN, KEEPERS] {
            assert_table(table);
        }
    }
}
