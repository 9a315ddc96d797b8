//! The words that a sentence of each language can hardly do without: how the language of an article is known.

use crate::language::Language;

/// Lower case, sorted; a word may be of several languages.
#[rustfmt::skip]
pub(super) const FUNCTION_WORDS: &[(Language, &[&str])] = &[
    (Language::EN, &[
        "a", "about", "after", "all", "also", "an", "and", "are", "as", "at", "be", "been", "but", "by",
        "can", "for", "from", "had", "has", "have", "he", "her", "his", "i", "if", "in", "into", "is", "it",
        "its", "more", "new", "not", "of", "on", "one", "or", "our", "out", "over", "said", "she", "so",
        "that", "the", "their", "them", "there", "they", "this", "to", "up", "was", "we", "were", "what",
        "when", "which", "who", "will", "with", "would", "you",
    ]),
    (Language::ES, &[
        "a", "al", "ante", "como", "con", "contra", "cuando", "cómo", "de", "del", "desde", "donde", "el",
        "ella", "ellos", "en", "entre", "era", "es", "esta", "este", "esto", "está", "fue", "ha", "han",
        "hasta", "hay", "la", "las", "le", "les", "lo", "los", "mientras", "muy", "más", "no", "nos", "o",
        "para", "pero", "por", "porque", "que", "quien", "qué", "se", "según", "ser", "sin", "sobre", "son",
        "su", "sus", "también", "tiene", "tras", "un", "una", "uno", "y", "ya",
    ]),
    (Language::FR, &[
        "au", "aussi", "aux", "avait", "avec", "c", "ce", "ces", "cette", "comme", "d", "dans", "de", "des",
        "deux", "du", "elle", "elles", "en", "entre", "est", "et", "fait", "il", "ils", "je", "l", "la", "le",
        "les", "leur", "leurs", "lui", "mais", "même", "n", "ne", "nous", "on", "ont", "ou", "où", "par",
        "pas", "plus", "pour", "qu", "que", "qui", "s", "sa", "sans", "se", "selon", "ses", "son", "sont",
        "sous", "sur", "tout", "très", "un", "une", "vous", "y", "à", "été", "être",
    ]),
    (Language::DE, &[
        "aber", "als", "am", "an", "auch", "auf", "aus", "bei", "bis", "das", "dass", "dem", "den", "der",
        "des", "die", "diese", "dieser", "doch", "durch", "ein", "eine", "einem", "einen", "einer", "er",
        "es", "für", "gegen", "haben", "hat", "hatte", "ich", "im", "in", "ist", "kann", "man", "mehr", "mit",
        "nach", "nicht", "noch", "nur", "oder", "sei", "seine", "sich", "sie", "sind", "so", "sowie", "um",
        "und", "unter", "vom", "von", "vor", "war", "waren", "was", "wenn", "werden", "wie", "wir", "wird",
        "wurde", "zu", "zum", "zur", "zwischen", "über",
    ]),
    (Language::PT, &[
        "a", "ainda", "ao", "aos", "as", "até", "com", "como", "da", "das", "de", "depois", "do", "dos", "e",
        "ela", "ele", "eles", "em", "entre", "era", "essa", "esse", "esta", "este", "está", "eu", "foi",
        "foram", "há", "isso", "já", "lhe", "mais", "mas", "mesmo", "muito", "na", "nas", "nem", "no", "nos",
        "o", "onde", "os", "ou", "para", "pela", "pelo", "pelos", "por", "porque", "quando", "que", "quem",
        "se", "segundo", "sem", "ser", "seu", "seus", "sobre", "sua", "suas", "são", "também", "tem", "um",
        "uma", "à", "às", "é",
    ]),
    (Language::IT, &[
        "a", "ad", "ai", "al", "alla", "alle", "anche", "che", "chi", "ci", "come", "con", "contro", "cui",
        "da", "dai", "dal", "dalla", "dalle", "degli", "dei", "del", "della", "delle", "dello", "di", "dopo",
        "due", "e", "ed", "era", "fra", "gli", "ha", "hanno", "i", "il", "in", "io", "la", "le", "lo", "loro",
        "ma", "nei", "nel", "nella", "nelle", "non", "o", "per", "perché", "più", "prima", "quando", "quella",
        "quello", "questa", "questo", "sarà", "se", "sempre", "si", "solo", "sono", "stata", "stato", "su",
        "sua", "sui", "sul", "sulla", "suo", "tra", "tutti", "un", "una", "uno", "è",
    ]),
    (Language::NL, &[
        "aan", "al", "als", "bij", "dan", "dat", "de", "deze", "die", "dit", "door", "een", "en", "er", "had",
        "hebben", "heeft", "het", "hij", "hun", "ik", "in", "is", "je", "kan", "maar", "meer", "met", "na",
        "naar", "niet", "nog", "of", "om", "onder", "ook", "op", "over", "te", "tegen", "toen", "tot",
        "tussen", "uit", "van", "veel", "voor", "waar", "was", "wat", "we", "werd", "wij", "wordt", "ze",
        "zei", "zich", "zij", "zijn", "zo", "zou",
    ]),
    (Language::SV, &[
        "alla", "att", "av", "bara", "blev", "blir", "både", "de", "dem", "den", "denna", "det", "detta",
        "dig", "din", "då", "efter", "ej", "eller", "en", "enligt", "ett", "från", "får", "för", "ha", "hade",
        "han", "har", "hon", "hos", "i", "in", "inte", "jag", "kan", "kommer", "man", "med", "men", "mer",
        "mot", "mycket", "när", "och", "också", "om", "oss", "på", "samt", "sedan", "sig", "ska", "skulle",
        "som", "säger", "så", "till", "under", "upp", "ut", "utan", "vad", "var", "vara", "vi", "vid", "vill",
        "än", "är",
    ]),
    (Language::NO, &[
        "alle", "at", "av", "bare", "ble", "blir", "både", "da", "de", "den", "denne", "der", "det", "dette",
        "du", "eller", "en", "enn", "er", "et", "etter", "for", "fra", "få", "får", "ha", "hadde", "han",
        "har", "hun", "hva", "i", "ikke", "inn", "jeg", "kan", "kommer", "man", "med", "men", "mer", "mot",
        "noe", "nå", "når", "og", "også", "om", "opp", "oss", "over", "på", "sa", "seg", "sier", "skal",
        "skulle", "som", "så", "til", "under", "ut", "var", "ved", "vi", "vil", "være",
    ]),
    (Language::DA, &[
        "af", "alle", "at", "bare", "blev", "bliver", "både", "da", "de", "den", "denne", "der", "det",
        "dette", "dig", "du", "efter", "eller", "en", "end", "er", "et", "for", "fra", "få", "får", "går",
        "ham", "han", "har", "havde", "hun", "hvad", "hvor", "i", "ikke", "ind", "jeg", "kan", "kommer",
        "man", "med", "meget", "men", "mere", "mod", "noget", "nu", "når", "og", "også", "om", "op", "os",
        "over", "på", "sagde", "sig", "siger", "skal", "skulle", "som", "så", "til", "ud", "uden", "under",
        "var", "ved", "vi", "vil", "være",
    ]),
    (Language::FI, &[
        "ei", "eikä", "en", "ennen", "ettei", "että", "he", "heidän", "hän", "hänen", "ja", "jo", "joita",
        "joka", "jonka", "jos", "jälkeen", "kaikki", "kanssa", "kuin", "kun", "kuten", "mitä", "mukaan",
        "mutta", "myöhemmin", "myös", "ne", "niin", "noin", "nyt", "ole", "oli", "olivat", "olla", "ollut",
        "oman", "on", "ovat", "se", "sekä", "sen", "siitä", "sillä", "sitä", "tai", "tämä", "tämän", "tätä",
        "vaan", "vain", "vielä", "voi", "vuoden", "yli",
    ]),
    (Language::PL, &[
        "a", "aby", "ale", "bardzo", "być", "był", "była", "było", "były", "co", "czy", "dla", "do", "gdy",
        "go", "i", "ich", "ile", "jak", "jako", "jednak", "jego", "jej", "jest", "jeśli", "już", "która",
        "które", "który", "których", "lub", "ma", "mnie", "może", "można", "na", "nad", "nich", "nie", "o",
        "od", "oraz", "po", "pod", "ponad", "poza", "przed", "przez", "przy", "się", "swoje", "są", "ta",
        "tak", "także", "tego", "tej", "ten", "to", "tylko", "tym", "u", "w", "we", "wszystko", "z", "za",
        "ze", "że",
    ]),
    (Language::CS, &[
        "a", "aby", "ale", "ani", "asi", "bude", "by", "byl", "byla", "bylo", "být", "co", "do", "ho", "i",
        "jak", "jako", "je", "jeho", "jejich", "její", "jen", "jsem", "jsou", "k", "kde", "kdy", "kdyby",
        "ke", "která", "které", "který", "mezi", "má", "na", "nad", "ne", "nebo", "není", "o", "od", "po",
        "pod", "podle", "pokud", "pro", "proti", "proto", "protože", "před", "přes", "při", "s", "se", "si",
        "své", "tak", "také", "ten", "to", "tím", "u", "už", "v", "ve", "však", "z", "za", "ze", "že",
    ]),
    (Language::BG, &[
        "а", "ако", "бе", "беше", "би", "били", "бъде", "в", "във", "да", "до", "е", "за", "и", "из", "или",
        "им", "има", "как", "като", "което", "които", "който", "която", "към", "ли", "ме", "между", "може",
        "му", "на", "над", "не", "него", "нея", "ни", "но", "няма", "от", "още", "по", "под", "през", "при",
        "с", "са", "само", "се", "си", "след", "сме", "съм", "със", "тази", "така", "те", "това", "този",
        "той", "тя", "че", "ще", "що", "ѝ",
    ]),
    (Language::RU, &[
        "а", "без", "бы", "был", "была", "были", "было", "быть", "в", "вам", "вас", "во", "все", "всё", "для",
        "до", "его", "ее", "если", "есть", "еще", "ещё", "её", "же", "за", "и", "из", "или", "им", "их", "к",
        "как", "когда", "которые", "который", "ли", "между", "мы", "на", "над", "не", "него", "нет", "но",
        "о", "об", "он", "она", "они", "от", "по", "под", "после", "при", "про", "с", "со", "так", "также",
        "там", "то", "только", "ты", "у", "уже", "чем", "что", "чтобы", "это", "этого", "этот", "я",
    ]),
    (Language::UK, &[
        "а", "або", "але", "без", "бо", "був", "була", "були", "було", "бути", "в", "вже", "ви", "вона",
        "вони", "від", "він", "для", "до", "же", "з", "за", "зі", "й", "його", "мене", "ми", "між", "на",
        "над", "не", "немає", "ні", "об", "один", "по", "при", "про", "під", "після", "та", "так", "також",
        "там", "те", "ти", "то", "тільки", "у", "усе", "хоча", "це", "цей", "цього", "ця", "чи", "ще", "що",
        "щоб", "як", "яка", "який", "які", "є", "і", "із", "їх", "її",
    ]),
    (Language::TR, &[
        "ama", "ancak", "ayrıca", "bile", "bir", "biri", "bu", "bunu", "da", "daha", "de", "değil", "diye",
        "dolayı", "en", "gibi", "göre", "hem", "her", "ile", "ilgili", "ise", "için", "içinde", "kadar",
        "karşı", "ki", "mi", "mı", "ne", "o", "olan", "olarak", "oldu", "olduğu", "olduğunu", "onun",
        "sadece", "son", "sonra", "tarafından", "tüm", "var", "ve", "veya", "ya", "yeni", "yok", "çok",
        "üzerinde", "şu",
    ]),
    (Language::EO, &[
        "al", "ankaŭ", "aŭ", "da", "de", "dum", "ekde", "el", "en", "estas", "esti", "estis", "eĉ", "ili",
        "ilia", "ilin", "jam", "je", "kaj", "ke", "kiam", "kiel", "kio", "kiu", "kiuj", "kiun", "kun", "la",
        "laŭ", "li", "lia", "mi", "ne", "nek", "ni", "nun", "nur", "oni", "pli", "plu", "po", "por", "post",
        "pri", "se", "sed", "sen", "si", "sia", "sin", "sub", "sur", "tamen", "tio", "tiu", "tiuj", "tre",
        "unu", "ĉar", "ĉe", "ĉi", "ĉiuj", "ĝi", "ĝis", "ŝi", "ŝia",
    ]),
    (Language::VI, &[
        "bị", "bởi", "cho", "chưa", "chỉ", "các", "có", "cũng", "cả", "của", "gì", "hơn", "khi", "không",
        "là", "làm", "lên", "lại", "mà", "mình", "một", "người", "nhiều", "như", "những", "nào", "này", "nên",
        "năm", "nếu", "ra", "rất", "rằng", "sau", "sẽ", "theo", "thì", "thể", "trong", "trên", "trước", "tại",
        "từ", "và", "vào", "vì", "vẫn", "về", "với", "đang", "đây", "đã", "đó", "được", "đến", "để", "ở",
    ]),
    (Language::SW, &[
        "baada", "bila", "cha", "hadi", "hata", "huo", "huyo", "ili", "iliyo", "ingawa", "kama", "katika",
        "kila", "kubwa", "kuhusu", "kuwa", "kwa", "kwamba", "kwenye", "la", "lakini", "mara", "mbali", "moja",
        "mwa", "na", "nchini", "ndani", "ni", "pamoja", "pia", "sana", "si", "tu", "ule", "vya", "wa",
        "wakati", "wake", "walio", "wao", "watu", "ya", "yake", "yao", "za", "zaidi", "zake",
    ]),
    (Language::ZU, &[
        "abantu", "bese", "besho", "emva", "enza", "esho", "eyodwa", "futhi", "kakhulu", "kanjalo", "kanye",
        "kodwa", "kule", "kuthi", "kwi", "lapho", "lokhu", "loku", "ngesikhathi", "ngoba", "ngokuthi", "nje",
        "noma", "phakathi", "ukuba", "ukuthi", "ukuze", "uma", "umuntu", "uthe", "uthi", "wathi", "yena",
        "yini",
    ]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorted_and_without_doubles() {
        for (language, words) in FUNCTION_WORDS {
            assert!(words.is_sorted_by(|a, b| a < b), "{language}");
        }
    }
}
