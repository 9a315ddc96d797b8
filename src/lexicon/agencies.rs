//! Names of agencies, lower-case, without full stops, sorted.

/// News agencies, press-release wires, and the broadcasters that sign their datelines.
#[rustfmt::skip]
pub(crate) const AGENCIES: &[&str] = &[
    "aa", "aap", "abc", "abc news", "accesswire", "adnkronos", "afp", "afp relaxnews",
    "agence france-presse", "agencia brasil", "agencia efe", "agencia estado", "agencias", "agenturen",
    "agenzie", "agi", "agência brasil", "agência estado", "agência lusa", "agências", "al jazeera",
    "anadolu", "anadolu agency", "ani", "anp", "ansa", "ap", "apa", "apn", "app", "aps", "askanews",
    "associated press", "ats", "australian associated press", "austria presse agentur",
    "baltic news service", "bbc", "bbc news", "belga", "bernama", "bloomberg", "bloomberg news", "bns",
    "bss", "bta", "business wire", "businesswire", "canadian press", "canwest news service",
    "catholic news service", "cbc", "cbc news", "cbs", "cbs news", "cbsnewyork", "cna", "cnn",
    "cnn business", "cnn en español", "cnn money", "cnn newsource", "cnnmoney", "cns", "cns news",
    "cnsnews", "cnsnewscom", "colpisa", "cp", "ctk", "dapd", "ddp", "deutsche presse-agentur",
    "deutsche welle", "dow jones", "dow jones newswires", "dpa", "dpa-afx", "dts", "dts nachrichtenagentur",
    "dw", "efe", "emirates news agency", "epd", "eqs", "estadao conteudo", "estadão conteúdo",
    "europa press", "ewtn news", "fars news agency", "fna", "folhapress", "fox news", "ghana news agency",
    "globe newswire", "globenewswire", "gna", "hina", "ians", "ina", "inter press service", "interfax",
    "interfax-ukraine", "ips", "irna", "isna", "italpress", "itar-tass", "jiji", "jiji press", "jta",
    "kathpress", "kcna", "kna", "knight ridder", "kuna", "kyodo", "kyodo news", "lapresse", "lusa",
    "marketwatch", "marketwire", "marketwired", "mcclatchy", "mcclatchy newspapers", "mct", "mehr",
    "mehr news agency", "mena", "mti", "nan", "nbc", "nbc news", "news agency of nigeria", "newsfile",
    "newsfile corp", "newswire", "nna", "notimex", "npr", "ntb", "nyt", "nytimes", "ots", "pa", "pana",
    "pap", "petra", "pna", "pr newswire", "prensa latina", "press association", "press trust of india",
    "prnewswire", "prweb", "pti", "qna", "redacción", "religion news service", "reuter", "reuters",
    "reuters health", "rfe/rl", "ria", "ria novosti", "ritzau", "rns", "saba", "sana", "sapa",
    "scripps howard news service", "sda", "servimedia", "shns", "sid", "sita", "spot on news", "sputnik",
    "states news service", "stt", "swissinfo", "tanjug", "tasnim", "tass", "tca", "telam",
    "the associated press", "the canadian press", "thomson reuters foundation", "tns",
    "tribune news service", "tt", "télam", "ukrinform", "unb", "uni", "united press international", "upi",
    "vna", "voa", "voice of america", "wafa", "wam", "wires", "xinhua", "xinhua news agency", "yonhap",
    "yonhap news agency", "zenit", "čtk",
];

/// Who supplies pictures: agencies, archives, platforms, studios, offices.
#[rustfmt::skip]
pub(crate) const PICTURE_AGENCIES: &[&str] = &[
    "20th century fox", "abc", "action images", "adobe stock", "afp", "agence france-presse",
    "agencia brasil", "agência brasil", "alamy", "alamy live news", "alamy stock photo", "anadolu",
    "anadolu agency", "ani", "anp", "ansa", "ap", "ap images", "ap photo", "apa", "associated press",
    "backgrid", "barcroft", "barcroft media", "bbc", "belga", "bigstock", "bigstockphoto", "bloomberg",
    "bloomberg news", "camera press", "canadian press", "cbs", "cnn", "columbia pictures", "corbis",
    "cordon press", "creative commons", "cuartoscuro", "department of defense", "depositphotos", "disney",
    "dod", "dpa", "dreamstime", "efe", "empics", "epa", "epa-efe", "estadao conteudo", "estadão conteúdo",
    "europa press", "everett collection", "facebook", "filmmagic", "flickr", "folhapress", "fotolia",
    "fox news", "gallo images", "gamma-rapho", "getty", "getty image", "getty images", "google",
    "google maps", "google street view", "gtres", "hbo", "hindustan times", "icon sportswire", "imagn",
    "imagn images", "imago", "imago images", "instagram", "invision", "istock", "istockphoto", "jiji press",
    "kcna", "keystone", "kyodo", "kyodo news", "laif", "lapresse", "linkedin", "lusa", "magnum",
    "magnum photos", "mct", "mirrorpix", "msnbc", "nasa", "national geographic", "nbc", "netflix",
    "newscom", "noaa", "notimex", "npr", "ntb", "nurphoto", "pa", "pa images", "pa wire", "panoramic",
    "paramount pictures", "pbs", "pentagon", "pexels", "photofest", "photoshot", "picture alliance",
    "picture-alliance", "pinterest", "pixabay", "polaris", "polaris images", "press association", "pti",
    "redux", "redux pictures", "reuters", "rex", "rex features", "ria novosti", "ritzau scanpix", "scanpix",
    "sda", "shutterstock", "shutterstockcom", "sipa", "sipa press", "sipa usa", "sony pictures", "splash",
    "splash news", "sputnik", "startraks", "stockphoto", "stocksy", "tass", "the associated press",
    "the canadian press", "the white house", "thinkstock", "tiktok", "tns", "tt", "twitter",
    "ullstein bild", "universal pictures", "unsplash", "upi", "us air force", "us army", "us marine corps",
    "us navy", "usa today", "usa today sports", "vcg", "warner bros", "white house", "wikicommons",
    "wikimedia", "wikimedia commons", "wikipedia", "wireimage", "wpa pool", "xinhua", "yonhap", "youtube",
    "zuma", "zuma press", "zuma wire",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::words::assert_table;

    #[test]
    fn tables() {
        assert_table(AGENCIES);
        assert_table(PICTURE_AGENCIES);
    }
}
