//! Names of places, lower-case, without full stops, sorted.

use super::words::{Sieve, WordSet, first_part, sieve, word_set};

/// States, provinces and countries, with their abbreviations: what follows the name of a town.
#[rustfmt::skip]
pub(crate) const REGIONS: &WordSet = word_set![
    "ab", "afghanistan", "ak", "al", "ala", "alabama", "alaska", "albania", "alberta", "algeria", "alta",
    "american samoa", "andorra", "angola", "antigua and barbuda", "ar", "argentina", "ariz", "arizona",
    "ark", "arkansas", "armenia", "assam", "australia", "austria", "az", "azerbaijan", "bahamas", "bahrain",
    "baja california", "balochistan", "bangladesh", "barbados", "bavaria", "bc", "belarus", "belgium",
    "belize", "benin", "bermuda", "bhutan", "bihar", "bolivia", "bosnia", "bosnia and herzegovina",
    "bosnia-herzegovina", "botswana", "brasil", "brazil", "britain", "british columbia", "brunei",
    "bulgaria", "burkina faso", "burma", "burundi", "ca", "cal", "calif", "california", "cambodia",
    "cameroon", "canada", "cape verde", "catalonia", "cayman islands", "central african republic", "chad",
    "chechnya", "chiapas", "chile", "china", "co", "colo", "colombia", "colorado", "comoros", "congo",
    "conn", "connecticut", "costa rica", "crimea", "croatia", "ct", "cuba", "cyprus", "czech republic",
    "czechia", "dc", "de", "del", "delaware", "democratic republic of congo", "denmark", "deutschland",
    "district of columbia", "djibouti", "dominica", "dominican republic", "east timor", "ecuador", "egypt",
    "el salvador", "england", "equatorial guinea", "eritrea", "españa", "estonia", "eswatini", "ethiopia",
    "faroe islands", "fiji", "finland", "fl", "fla", "florida", "france", "french guiana", "ga", "gabon",
    "gambia", "gaza strip", "georgia", "germany", "ghana", "gibraltar", "great britain", "greece",
    "greenland", "grenada", "guadeloupe", "guam", "guatemala", "guerrero", "guinea", "guinea-bissau",
    "gujarat", "guyana", "haiti", "hawaii", "hi", "honduras", "hungary", "ia", "iceland", "id", "idaho",
    "il", "ill", "illinois", "in", "ind", "india", "indiana", "indonesia", "iowa", "iran", "iraq",
    "ireland", "israel", "italia", "italy", "ivory coast", "jalisco", "jamaica", "japan", "jordan", "kan",
    "kans", "kansas", "karnataka", "kashmir", "kazakhstan", "kentucky", "kenya", "kerala", "kiribati",
    "kosovo", "ks", "kuwait", "ky", "kyrgyzstan", "la", "laos", "latvia", "lebanon", "lesotho", "liberia",
    "libya", "liechtenstein", "lithuania", "louisiana", "luxembourg", "ma", "macedonia", "madagascar",
    "maharashtra", "maine", "malawi", "malaysia", "maldives", "mali", "malta", "man", "manitoba",
    "martinique", "maryland", "mass", "massachusetts", "mauritania", "mauritius", "mb", "md", "me",
    "mexico", "mi", "mich", "michigan", "micronesia", "minn", "minnesota", "miss", "mississippi",
    "missouri", "mn", "mo", "moldova", "monaco", "mongolia", "mont", "montana", "montenegro", "morocco",
    "mozambique", "ms", "mt", "myanmar", "méxico", "namibia", "nauru", "nb", "nc", "nd", "ne", "neb",
    "nebr", "nebraska", "nepal", "netherlands", "nev", "nevada", "new brunswick", "new caledonia",
    "new hampshire", "new jersey", "new mexico", "new south wales", "new york", "new zealand",
    "newfoundland", "newfoundland and labrador", "nh", "nicaragua", "niger", "nigeria", "nj", "nl", "nm",
    "north carolina", "north dakota", "north korea", "north macedonia", "northern ireland",
    "northern territory", "northwest territories", "norway", "nova scotia", "ns", "nsw", "nunavut", "nv",
    "nwt", "ny", "oaxaca", "oh", "ohio", "ok", "okla", "oklahoma", "oman", "on", "ont", "ontario", "or",
    "ore", "oregon", "pa", "pakistan", "palau", "palestine", "panama", "panamá", "papua new guinea",
    "paraguay", "pei", "penn", "pennsylvania", "peru", "perú", "philippines", "poland", "portugal", "pr",
    "prince edward island", "puebla", "puerto rico", "punjab", "qatar", "qc", "qld", "que", "quebec",
    "queensland", "québec", "rajasthan", "rhode island", "ri", "romania", "russia", "rwanda", "samoa",
    "san marino", "sardinia", "sask", "saskatchewan", "saudi arabia", "sc", "scotland", "sd", "senegal",
    "serbia", "seychelles", "siberia", "sicily", "sierra leone", "sinaloa", "sindh", "sk", "slovakia",
    "slovenia", "solomon islands", "somalia", "somaliland", "south africa", "south australia",
    "south carolina", "south dakota", "south korea", "south sudan", "spain", "sri lanka", "st lucia",
    "sudan", "suriname", "swaziland", "sweden", "switzerland", "syria", "taiwan", "tajikistan",
    "tamil nadu", "tanzania", "tasmania", "tenn", "tennessee", "tex", "texas", "thailand",
    "the netherlands", "tn", "togo", "tonga", "trinidad and tobago", "tunisia", "turkey", "turkmenistan",
    "tx", "türkiye", "uae", "uganda", "uk", "ukraine", "united arab emirates", "united kingdom",
    "united states", "uruguay", "us", "usa", "ut", "utah", "uttar pradesh", "uzbekistan", "va", "vanuatu",
    "vatican", "venezuela", "veracruz", "vermont", "victoria", "vietnam", "virgin islands", "virginia",
    "vt", "w va", "wa", "wales", "wash", "washington", "west bank", "west bengal", "west virginia",
    "western australia", "wi", "wis", "wisconsin", "wv", "wva", "wy", "wyo", "wyoming", "yemen", "yukon",
    "zambia", "zimbabwe",
];

/// Cities that stand alone in a dateline: capitals, and those that agencies' style books name.
#[rustfmt::skip]
pub(crate) const CITIES: &WordSet = word_set![
    "abidjan", "abu dhabi", "abuja", "acapulco", "accra", "addis ababa", "adelaide", "aden", "ahmedabad",
    "albany", "albuquerque", "aleppo", "alexandria", "algiers", "almaty", "amman", "amritsar", "amsterdam",
    "anaheim", "anchorage", "ankara", "annapolis", "antananarivo", "antwerp", "arlington", "ashgabat",
    "astana", "asuncion", "asunción", "atenas", "athen", "athens", "atlanta", "auckland", "augusta",
    "austin", "bagdad", "baghdad", "bakersfield", "baku", "bali", "baltimore", "bamako", "bangalore",
    "bangkok", "bangui", "barcelona", "bari", "basel", "basra", "baton rouge", "beijing", "beirut",
    "belfast", "belgrad", "belgrade", "belgrado", "belo horizonte", "belém", "bengaluru", "benghazi",
    "berlin", "bern", "bhopal", "bhubaneswar", "bilbao", "birmingham", "bishkek", "bismarck", "bogota",
    "bogotá", "boise", "bologna", "bonn", "bordeaux", "boston", "brasilia", "brasília", "bratislava",
    "brazzaville", "bremen", "brisbane", "brooklyn", "bruselas", "brussels", "bruxelles", "brüssel",
    "bucharest", "budapest", "buenos aires", "buffalo", "bujumbura", "bukarest", "busan", "cairo",
    "calcutta", "calgary", "cali", "campinas", "canberra", "cancun", "cancún", "cape town", "caracas",
    "cardiff", "carson city", "cartagena", "casablanca", "catania", "cdmx", "chandigarh", "charleston",
    "charlotte", "chengdu", "chennai", "cheyenne", "chicago", "chisinau", "christchurch", "cincinnati",
    "città del vaticano", "ciudad de guatemala", "ciudad de mexico", "ciudad de méxico", "ciudad de panamá",
    "ciudad del vaticano", "ciudad juarez", "ciudad juárez", "cleveland", "cologne", "colombo",
    "colorado springs", "columbus", "conakry", "concord", "copenhagen", "cotonou", "curitiba", "cusco",
    "dakar", "dallas", "damascus", "dar es salaam", "darwin", "davos", "dehradun", "delhi", "den haag",
    "denver", "des moines", "detroit", "dhaka", "dili", "djibouti", "doha", "donetsk", "dover", "dresden",
    "dubai", "dublin", "duesseldorf", "durban", "dushanbe", "düsseldorf", "edinburgh", "edmonton",
    "el cairo", "el paso", "erbil", "faisalabad", "ferguson", "firenze", "florence", "fort worth",
    "fortaleza", "frankfort", "frankfurt", "frankfurt am main", "freetown", "fresno", "fukushima",
    "gaborone", "gaza", "gaza city", "gdansk", "geneva", "genf", "genova", "genève", "georgetown",
    "glasgow", "goma", "graz", "guadalajara", "guangzhou", "guatemala city", "guayaquil", "gurgaon",
    "guwahati", "göteborg", "halifax", "hamburg", "hannover", "hanoi", "harare", "harrisburg", "hartford",
    "havana", "hebron", "helena", "helsinki", "hiroshima", "ho chi minh city", "hobart", "hollywood",
    "hong kong", "honolulu", "houston", "hyderabad", "indianapolis", "innsbruck", "islamabad", "istanbul",
    "izmir", "jackson", "jacksonville", "jaipur", "jakarta", "jammu", "jeddah", "jerusalem", "jerusalén",
    "johannesburg", "juba", "juneau", "kabul", "kairo", "kampala", "kandahar", "kano", "kansas city",
    "karachi", "karlsruhe", "kathmandu", "kharkiv", "khartoum", "kiev", "kiew", "kigali", "kingston",
    "kinshasa", "knoxville", "kochi", "kolkata", "kopenhagen", "krakow", "kuala lumpur", "kuwait city",
    "kyiv", "kyoto", "köln", "københavn", "la habana", "la haya", "la paz", "lagos", "lahore", "lansing",
    "las vegas", "lausanne", "leipzig", "libreville", "lille", "lima", "linz", "lisboa", "lisbon",
    "lissabon", "little rock", "liverpool", "ljubljana", "lome", "london", "los angeles", "louisville",
    "luanda", "lucknow", "lusaka", "luxembourg", "luxembourg city", "luxemburg", "lviv", "lyon", "macau",
    "madison", "madrid", "maiduguri", "mailand", "mainz", "male", "malmö", "managua", "manama", "manaus",
    "manchester", "manila", "maputo", "maracaibo", "mariupol", "marseille", "mecca", "medellin", "medellín",
    "melbourne", "memphis", "mesa", "mexico city", "miami", "milan", "milano", "milwaukee", "minneapolis",
    "minsk", "mobile", "mogadishu", "mombasa", "monrovia", "monterrey", "montevideo", "montgomery",
    "montpelier", "montreal", "montréal", "mosca", "moscou", "moscow", "moscú", "moskau", "mosul", "multan",
    "mumbai", "munich", "muscat", "málaga", "münchen", "n'djamena", "nablus", "nagoya", "nagpur", "nairobi",
    "nantes", "naples", "napoli", "nashville", "nassau", "naypyitaw", "new delhi", "new haven",
    "new orleans", "new york", "newark", "niamey", "nice", "nicosia", "noida", "norfolk", "nürnberg",
    "oakland", "odesa", "odessa", "oklahoma city", "olympia", "omaha", "orlando", "osaka", "oslo", "ottawa",
    "ouagadougou", "palermo", "panama city", "paramaribo", "paris", "patna", "pekin", "peking", "pekín",
    "perth", "peshawar", "philadelphia", "phnom penh", "phoenix", "pierre", "pittsburgh", "podgorica",
    "port moresby", "port of spain", "port-au-prince", "portland", "porto", "porto alegre", "potsdam",
    "prag", "praga", "prague", "praha", "pretoria", "pristina", "providence", "puerto príncipe", "pune",
    "pyongyang", "quebec city", "quetta", "quito", "rabat", "raleigh", "ramallah", "ranchi", "rangoon",
    "rawalpindi", "recife", "regina", "reykjavik", "richmond", "riga", "rio", "rio de janeiro", "riyadh",
    "rochester", "rom", "roma", "rome", "rosario", "rotterdam", "río de janeiro", "sacramento",
    "saint petersburg", "salem", "salt lake city", "salvador", "salzburg", "san antonio", "san diego",
    "san francisco", "san jose", "san josé", "san juan", "san salvador", "sanaa", "santa cruz", "santa fe",
    "santiago", "santiago de chile", "santo domingo", "sao paulo", "sarajevo", "saskatoon", "savannah",
    "seattle", "seoul", "sevilla", "seville", "seúl", "shanghai", "shenzhen", "shimla", "singapore",
    "singapur", "skopje", "sofia", "spokane", "srinagar", "st louis", "st paul", "st petersburg",
    "stockholm", "strasbourg", "stuttgart", "sucre", "suva", "sydney", "são paulo", "taipei", "tallahassee",
    "tallinn", "tampa", "tashkent", "tbilisi", "tegucigalpa", "teheran", "teherán", "tehran", "tel aviv",
    "the hague", "thessaloniki", "thimphu", "thiruvananthapuram", "tianjin", "tijuana", "tirana", "tokio",
    "tokyo", "toledo", "topeka", "torino", "toronto", "toulouse", "trenton", "tripoli", "tucson", "tulsa",
    "tunis", "turin", "ulaanbaatar", "united nations", "valencia", "valletta", "valparaíso", "vancouver",
    "varsovia", "vatican city", "vatikanstadt", "venezia", "venice", "vienna", "vientiane", "vilnius",
    "virginia beach", "wall street", "warsaw", "warschau", "warszawa", "washington", "wellington",
    "wichita", "wien", "windhoek", "winnipeg", "wuhan", "yangon", "yaounde", "yerevan", "zagreb",
    "zaragoza", "zurich", "zürich",
];

/// Whether a name of [`CITIES`] or [`REGIONS`] may begin with `word`, of ASCII letters.
pub(crate) fn may_begin_place(word: &[u8]) -> bool {
    static CITY_FIRSTS: Sieve = sieve!(CITIES.words(), row => first_part(row));
    static REGION_FIRSTS: Sieve = sieve!(REGIONS.words(), row => first_part(row));
    CITY_FIRSTS.passes(word) || REGION_FIRSTS.passes(word)
}

/// Those of [`CITIES`] that are names of people too: `Jackson:` is a speaker as often as a place.
#[rustfmt::skip]
pub(crate) const ALSO_PEOPLE: &WordSet = word_set![
    "adelaide", "augusta", "austin", "cali", "charlotte", "columbus", "concord", "dallas", "darwin",
    "dover", "florence", "frankfort", "helena", "hobart", "houston", "jackson", "lansing", "madison",
    "male", "mobile", "montgomery", "nice", "pierre", "raleigh", "regina", "rosario", "salem", "salvador",
    "santa cruz", "savannah", "sofia", "sucre", "sydney",
];

/// Labels that stand where a place may: `UPDATE —`, `NOTA.-`.
#[rustfmt::skip]
pub(crate) const NO_PLACES: &WordSet = word_set![
    "a", "advertisement", "aktualisiert", "alert", "also", "analysis", "and", "answer", "aviso", "bonus",
    "breaking", "breaking news", "brief", "but", "caution", "chapter", "chart", "clarification", "column",
    "comment", "commentary", "conclusion", "cons", "corrected", "correction", "day", "denn", "developing",
    "developing story", "disclaimer", "disclosure", "editor", "editor's note", "editorial",
    "editors' note", "eds", "eil", "eilmeldung", "en direct", "en vivo", "erratum", "essay", "evening",
    "event", "exclusif", "exclusiva", "exclusive", "exklusiv", "explainer", "fact", "fact check", "facts",
    "fake", "false", "faq", "feature", "file", "file photo", "final", "first", "five", "flash",
    "flash back", "foto", "fotos", "found", "four", "fuente", "gallery", "graphic", "help", "here", "hint",
    "how", "image", "important", "in brief", "in pictures", "info", "interview", "investigation",
    "just in", "kommentar", "last", "latest", "listen", "live", "live blog", "look", "lost", "map",
    "missing", "month", "more", "morning", "must read", "must watch", "myth", "nb", "new", "news",
    "news alert", "news analysis", "next", "night", "no", "nota", "note", "note to readers", "notes",
    "now", "obituary", "objetivo", "ok", "one", "opinion", "opinione", "opinión", "our view", "part one",
    "part two", "photo", "photos", "picture", "pictures", "play", "podcast", "poll", "pregunta", "preview",
    "primero", "profile", "pros", "ps", "question", "question and answer", "quiz", "quote", "read",
    "read more", "reality", "recap", "reminder", "report", "reportage", "respuesta", "result",
    "retraction", "review", "rumor", "satire", "see", "see also", "segundo", "shock", "sidebar", "source",
    "special report", "spoiler", "spoiler alert", "sponsored", "sport", "stand", "story", "summary",
    "tercero", "thanks", "that", "the", "the facts", "the latest", "the truth", "this", "three", "tip",
    "tips", "today", "tomorrow", "tonight", "top", "trailer", "transcript", "trigger warning", "true",
    "truth", "two", "typo", "ultima hora", "update", "updated", "updates", "updating", "urgent", "urgente",
    "via", "video", "videos", "vidéo", "viral", "vídeo", "wanted", "warning", "watch", "watch live",
    "watch now", "watch video", "week", "weekend", "why", "wow", "yes", "yesterday", "última hora",
    "único",
];

/// Words that stand in the name of no town: `YOUR HEALTH —`, `WHAT WE KNOW —`.
#[rustfmt::skip]
pub(crate) const NO_NAMES: &WordSet = word_set![
    "are", "can", "did", "do", "does", "her", "his", "how", "is", "it", "its", "my", "not", "our", "should", "that",
    "their", "they", "this", "was", "we", "were", "what", "when", "where", "who", "why", "will", "you", "your",
];

/// What leads to a place that is no town: `ABOARD FLIGHT ONE`.
pub(crate) const LOCATES: &WordSet =
    word_set!["aboard", "above", "along", "at", "in", "inside", "near", "off", "on", "outside", "over"];

/// What begins a sentence that goes on about a town just named: `Madrid. That is where ..`
#[rustfmt::skip]
pub(crate) const POINTS_BACK: &WordSet = word_set![
    "and", "but", "even", "here", "how", "it", "its", "no", "not", "or", "so", "such", "that", "that's",
    "there", "this", "what", "when", "where", "which", "who", "why", "yes",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::words::assert_table;

    #[test]
    fn tables() {
        for table in [REGIONS, CITIES, ALSO_PEOPLE, NO_PLACES, NO_NAMES, LOCATES, POINTS_BACK] {
            assert_table(table);
        }
    }

    #[test]
    fn what_may_be_a_person_is_a_city() {
        for word in ALSO_PEOPLE.iter() {
            assert!(CITIES.contains(word), "{word}");
        }
    }
}
