//! Words of author bios, of English, Spanish, French, German, Portuguese and Italian. Data only: `fields::bio` is the grammar.

use super::words::{Phrases, Sieve, WordSet, first_word, firsts, phrases, sieve, word_set};
use crate::fields::bio::cue::Cue;

/// Professions of writing and of the newsroom: who signs an article.
#[rustfmt::skip]
pub(crate) const WRITERS: &WordSet = word_set![
    "anchor", "anchorman", "anchorwoman", "apresentador", "apresentadora", "articulista",
    "auslandskorrespondent", "auslandskorrespondentin", "auteur", "auteure", "auteurs", "author", "authors",
    "autor", "autora", "autore", "autoren", "autores", "autori", "autorin", "autorinnen", "autrice",
    "autrici", "bestsellerautor", "bestsellerautorin", "biographer", "blogger", "bloggerin", "bloggers",
    "blogueira", "blogueiro", "bloguera", "bloguero", "blogueur", "blogueuse", "broadcaster", "broadcasters",
    "buchautor", "buchautorin", "caporedattore", "caporedattrice", "cartoonist", "chefkorrespondent",
    "chefredakteur", "chefredakteurin", "chefreporter", "chefreporterin", "chroniqueur", "chroniqueuse",
    "co-author", "co-authors", "co-editor", "co-host", "co-writer", "coauthor", "coauthors", "cohost",
    "colaborador", "colaboradora", "collaborateur", "collaboratore", "collaboratrice", "columnist",
    "columnista", "columnists", "colunista", "comentarista", "commentator", "commentators", "comunicador",
    "comunicadora", "conduttore", "conduttrice", "contista", "contributor", "contributors", "copyeditor",
    "copywriter", "correspondant", "correspondante", "correspondent", "correspondente", "correspondents",
    "corresponsal", "corrispondente", "cowriter", "critic", "critics", "critique", "cronista", "crítica",
    "crítico", "curatore", "curatrice", "diarist", "dichter", "dichterin", "direttore", "direttrice",
    "dramatist", "dramaturga", "dramaturgo", "editor", "editora", "editorialista", "editors", "ensayista",
    "ensaísta", "envoyé", "envoyée", "escritor", "escritora", "escritoras", "escritores", "essayist",
    "essayiste", "essayistin", "fact-checker", "fotograf", "fotografa", "fotografin", "fotografo",
    "fotojournalist", "fotoperiodista", "fotoreporter", "fotógrafa", "fotógrafo", "freelance", "freelancer",
    "ghostwriter", "giornalista", "giornaliste", "giornalisti", "guionista", "herausgeber", "herausgeberin",
    "host", "hosts", "humorist", "illustrator", "intern", "inviata", "inviato", "jornalista", "jornalistas",
    "journalist", "journaliste", "journalisten", "journalistes", "journalistin", "journalistinnen",
    "journalists", "journo", "kolumnist", "kolumnistin", "korrespondent", "korrespondentin", "krimiautor",
    "krimiautorin", "kritiker", "kritikerin", "kulturredakteur", "kulturredakteurin", "lektor", "lektorin",
    "locutor", "locutora", "lyricist", "lyriker", "lyrikerin", "memoirist", "moderator", "moderatorin",
    "newscaster", "newshound", "newsman", "newspaperman", "newsreader", "newswoman", "novelist", "novelista",
    "novelists", "ombudsman", "opinionista", "periodista", "periodistas", "photographe", "photographer",
    "photographers", "photojournalist", "pigiste", "playwright", "podcaster", "poet", "poeta", "poetessa",
    "poetisa", "poets", "politikredakteur", "politikredakteurin", "poète", "presentador", "presentadora",
    "presenter", "producer", "proofreader", "présentateur", "présentatrice", "pubblicista", "publisher",
    "publizist", "publizistin", "pundit", "redactor", "redactora", "redactores", "redakteur", "redakteure",
    "redakteurin", "redaktor", "redaktorin", "redator", "redatora", "redattore", "redattrice", "reporter",
    "reportera", "reporterin", "reportero", "reporters", "reporteur", "reportrice", "repórter", "repórteres",
    "ressortleiter", "ressortleiterin", "reviewer", "romanautor", "romanautorin", "romancier", "romancista",
    "romancière", "romanziera", "romanziere", "roteirista", "rédacteur", "rédactrice", "sachbuchautor",
    "sachbuchautorin", "saggista", "satirist", "sceneggiatore", "sceneggiatrice", "schriftsteller",
    "schriftstellerin", "screenwriter", "scriptwriter", "scrittore", "scrittori", "scrittrice", "scénariste",
    "songwriter", "sportjournalist", "sportjournalistin", "sportredakteur", "sportredakteurin",
    "sportswriter", "staffer", "storyteller", "stringer", "sub-editor", "subeditor", "traducteur",
    "traductor", "traductora", "traductrice", "tradutor", "tradutora", "traduttore", "traduttrice",
    "translator", "translators", "vicedirettore", "vicedirettrice", "videojournalist", "vlogger", "volontär",
    "volontärin", "wirtschaftsjournalist", "wirtschaftsjournalistin", "wirtschaftsredakteur",
    "wirtschaftsredakteurin", "wissenschaftsjournalist", "wissenschaftsjournalistin", "writer", "writers",
    "écrivain", "écrivaine", "éditeur", "éditorialiste", "éditrice", "übersetzer", "übersetzerin",
];

/// Other nouns for what a person is by trade, office or calling.
#[rustfmt::skip]
pub(crate) const ROLES: &WordSet = word_set![
    "abgeordnete", "abgeordneter", "abogada", "abogado", "academic", "academician", "académica", "académico",
    "acadêmica", "acadêmico", "accademica", "accademico", "accountant", "acteur", "activist", "activista",
    "activists", "actor", "actress", "actrice", "actriz", "actuary", "acupuncturist", "adjunct",
    "administrator", "adviser", "advisor", "advocate", "advogada", "advogado", "aficionado", "agent",
    "agronomist", "aide", "aidworker", "aktivist", "aktivistin", "alderman", "ambassador", "americanist",
    "analista", "analyst", "analyste", "analystin", "analysts", "animateur", "animator", "animatrice",
    "anthropologist", "anthropologue", "antropóloga", "antropólogo", "anwalt", "anwältin", "apologist",
    "appraiser", "apprentice", "arabist", "arbitrator", "archaeologist", "archeologist", "architect",
    "architecte", "architekt", "architektin", "architetta", "architetto", "archivist", "arquitecta",
    "arquitecto", "arquiteta", "arquiteto", "arranger", "artist", "artista", "artiste", "artists", "arzt",
    "asesor", "asesora", "assessor", "assessora", "assistant", "associate", "astrologer", "astronaut",
    "astronomer", "astrophysicist", "athlete", "ativista", "ator", "atriz", "attache", "attaché", "attivista",
    "attore", "attorney", "attorneys", "attrice", "audiologist", "auditor", "aviator", "avocat", "avocate",
    "avvocata", "avvocato", "bailiff", "baker", "bandleader", "banker", "barista", "barrister", "bartender",
    "bassist", "berater", "beraterin", "bibliographer", "bibliophile", "biochemist", "biologist",
    "bookkeeper", "bookmaker", "bookseller", "boss", "botanist", "boxer", "brewer", "broker", "builder",
    "businessman", "businessperson", "businesswoman", "buyer", "caddie", "cameraman", "camerawoman",
    "campaigner", "candidate", "captain", "cardiologist", "caregiver", "carer", "caretaker", "carpenter",
    "cartographer", "cataloger", "catedrática", "catedrático", "caterer", "cellist", "ceo", "cfo", "chair",
    "chairman", "chairperson", "chairwoman", "champion", "chancellor", "chaplain", "chef", "cheffe", "chefin",
    "chefökonom", "chemist", "chercheur", "chercheuse", "chief", "chieftain", "chiropractor", "choreographer",
    "cientista", "científica", "científico", "cineasta", "cinematographer", "cinéaste", "cio", "classicist",
    "clergyman", "cleric", "clerk", "climatologist", "climber", "clinician", "clown", "cmo", "co-chair",
    "co-chairman", "co-chairwoman", "co-creator", "co-director", "co-editor", "co-executive", "co-founder",
    "co-leader", "co-ordinator", "co-owner", "co-presenter", "co-producer", "coach", "coder", "cofondateur",
    "cofondatore", "cofondatrice", "cofounder", "cofundador", "cofundadora", "collaborator", "colonel",
    "comedian", "comedienne", "comic", "commander", "commentator", "commissioner", "communicator", "composer",
    "comptroller", "conductor", "conférencier", "conférencière", "congressman", "congresswoman",
    "connoisseur", "conseiller", "conseillère", "conservator", "consul", "consulente", "consultant",
    "consultante", "consultants", "consultor", "consultora", "contractor", "controller", "coo", "cook",
    "coordenador", "coordenadora", "coordinador", "coordinadora", "coordinator", "coordinatore",
    "coordinatrice", "cop", "cosmologist", "councillor", "councilman", "councilor", "councilwoman", "counsel",
    "counsellor", "counselor", "cowboy", "cpa", "craftsman", "creator", "cricketer", "criminologist",
    "crusader", "cryptographer", "cso", "cto", "curator", "curators", "cyclist", "dancer", "deacon",
    "deaconess", "dean", "delegate", "demographer", "dentist", "deputada", "deputado", "deputata", "deputato",
    "deputy", "dermatologist", "designer", "detective", "dev", "developer", "dietitian", "diplomat",
    "diplomática", "diplomático", "diputada", "diputado", "directeur", "director", "directora", "directors",
    "directrice", "direktor", "direktorin", "diretor", "diretora", "direttrice", "diseñador", "diseñadora",
    "distiller", "dj", "docent", "docente", "docteur", "docteure", "doctor", "doctora", "documentarian",
    "dosimetrist", "doula", "doutor", "doutora", "doutoranda", "doutorando", "dozent", "dozentin",
    "dramatist", "dramaturge", "driver", "drummer", "ecologist", "economist", "economista", "economists",
    "ecotoxicologist", "editorialist", "editorialista", "educator", "educators", "egyptologist",
    "electrician", "embaixador", "embaixadora", "embajador", "embajadora", "emeritus", "emissary",
    "empresaria", "empresario", "empresária", "empresário", "endocrinologist", "engenheira", "engenheiro",
    "engineer", "engineers", "enseignant", "enseignante", "entertainer", "entomologist", "entrepreneur",
    "entrepreneurs", "entrepreneuse", "environmentalist", "envoy", "epidemiologist", "ergonomist",
    "especialista", "esperta", "esperto", "estimator", "estudante", "estudiante", "ethicist", "ethnographer",
    "ethnologist", "ethnomusicologist", "etymologist", "evangelist", "evp", "examiner", "exec", "executive",
    "executives", "expert", "experta", "experte", "expertin", "experto", "experts", "explorer", "exporter",
    "facilitator", "farmer", "farmhand", "fellow", "fellows", "feminist", "fighter", "film-maker",
    "filmemacher", "filmemacherin", "filmmaker", "filmmakers", "filosofa", "filosofo", "filósofa", "filósofo",
    "financier", "firefighter", "fisherman", "flautist", "folklorist", "fondateur", "fondatore", "fondatrice",
    "foodie", "footballer", "forecaster", "forester", "forscher", "forscherin", "founder", "founders",
    "frontman", "fundador", "fundadora", "fundraiser", "futurist", "gardener", "gastroenterologist",
    "gastronome", "genealogist", "general", "geneticist", "geographer", "geologist", "geophysicist",
    "geschäftsführer", "geschäftsführerin", "giurista", "golfer", "governess", "governor", "grammarian",
    "grower", "gründer", "gründerin", "guard", "guide", "guitarist", "gymnast", "gynecologist", "géographe",
    "hacker", "handler", "harpist", "head", "headmaster", "headteacher", "healer", "hematologist", "hiker",
    "historiador", "historiadora", "historian", "historians", "historien", "historienne", "historiker",
    "historikerin", "hobbyist", "homemaker", "hotelier", "humanist", "humanitarian", "hydrologist",
    "hygienist", "illustrator", "imam", "immunologist", "importer", "imprenditore", "imprenditrice",
    "impresario", "influencer", "informatiker", "informatikerin", "ingegnere", "ingeniera", "ingeniero",
    "ingenieur", "ingenieurin", "ingénieur", "ingénieure", "innkeeper", "innovator", "insegnante",
    "inspector", "instructor", "intellectual", "intern", "internist", "interpreter", "inventor",
    "investigador", "investigadora", "investigator", "investor", "investors", "janitor", "jefa", "jefe",
    "jeweler", "jockey", "judge", "juggler", "jurist", "jurista", "juriste", "juristin", "justice",
    "keynoter", "künstler", "künstlerin", "lawmaker", "lawyer", "lawyers", "lead", "leader", "leaders",
    "lecturer", "lecturers", "legislator", "lehrer", "lehrerin", "leiter", "leiterin", "lexicographer",
    "librarian", "librettist", "lieutenant", "linguist", "lobbyist", "logician", "machinist", "maestra",
    "maestro", "magician", "magistrate", "maire", "major", "maker", "manager", "managers", "marketer",
    "marshal", "mason", "masseuse", "mathematician", "mayor", "maître", "md", "mechanic", "mediator", "medic",
    "medico", "medievalist", "member", "members", "membre", "membro", "mentor", "merchant", "mestre",
    "meteorologist", "methodologist", "microbiologist", "midwife", "miembro", "militant", "militante", "mime",
    "minister", "ministerin", "ministra", "ministre", "ministro", "missionary", "mitarbeiter",
    "mitarbeiterin", "mitglied", "mitgründer", "mitgründerin", "model", "modeler", "modeller", "moderator",
    "modernist", "mogul", "monk", "mountaineer", "musician", "musicien", "musicienne", "musicista",
    "musicologist", "musiker", "musikerin", "mystic", "médecin", "médica", "médico", "músico", "nanny",
    "narrator", "naturalist", "naturopath", "navigator", "negotiator", "nephrologist", "neurologist",
    "neuroscientist", "neurosurgeon", "notary", "nun", "nurse", "nutritionist", "observer", "obstetrician",
    "oceanographer", "officer", "officers", "official", "ombudsperson", "oncologist", "operator",
    "ophthalmologist", "opponent", "optician", "optometrist", "orator", "organiser", "organist", "organizer",
    "orientalist", "ornithologist", "orthodontist", "owner", "owners", "painter", "paleontologist",
    "paralegal", "paramedic", "parliamentarian", "partner", "partners", "pastor", "pathologist",
    "peacebuilder", "peacekeeper", "pediatrician", "percussionist", "performer", "pesquisador",
    "pesquisadora", "pharmacist", "pharmacologist", "philanthropist", "philologist", "philosoph",
    "philosophe", "philosopher", "philosophin", "phlebotomist", "phonetician", "physician", "physicians",
    "physicien", "physicienne", "physicist", "physiker", "physikerin", "physiologist", "physiotherapist",
    "pianist", "pilot", "pioneer", "planner", "player", "plumber", "podiatrist", "policeman", "policewoman",
    "policymaker", "politician", "politiker", "politikerin", "politikwissenschaftler",
    "politikwissenschaftlerin", "politiste", "politologe", "politologin", "politologue", "politóloga",
    "politólogo", "pollster", "polymath", "portavoce", "portavoz", "porte-parole", "postdoc", "potter",
    "practitioner", "preacher", "premier", "president", "presidenta", "presidente", "presidents", "priest",
    "principal", "profesor", "profesora", "professeur", "professeure", "professor", "professora",
    "professore", "professoressa", "professorin", "professors", "programmer", "proponent", "prosecutor",
    "provost", "präsident", "präsidentin", "président", "présidente", "psicanalista", "psicologa",
    "psicologo", "psicoterapeuta", "psicóloga", "psicólogo", "psiquiatra", "psychanalyste", "psychiater",
    "psychiatrist", "psychic", "psychoanalyst", "psychologe", "psychologin", "psychologist", "psychologists",
    "psychologue", "psychometrician", "psychotherapist", "publicist", "puppeteer", "rabbi", "racer",
    "radiologist", "rancher", "ranger", "rapper", "realtor", "rechtsanwalt", "rechtsanwältin", "recruiter",
    "rector", "referee", "reformer", "regisseur", "regisseurin", "regista", "registrar", "representative",
    "representatives", "researcher", "researchers", "reservist", "responsabile", "responsable",
    "restaurateur", "restorer", "retailer", "retiree", "rhetorician", "ricercatore", "ricercatrice",
    "roboticist", "roofer", "rower", "runner", "réalisateur", "réalisatrice", "rédacteur", "sailor",
    "salesman", "salesperson", "saleswoman", "saxophonist", "schauspieler", "schauspielerin", "scholar",
    "scholars", "scientist", "scientists", "scienziata", "scienziato", "scout", "sculptor", "seamstress",
    "secretaria", "secretario", "secretary", "secretária", "secretário", "secrétaire", "segretaria",
    "segretario", "seismologist", "seller", "semiotician", "senador", "senadora", "senator", "senatore",
    "senators", "senatrice", "sergeant", "shaman", "sheriff", "shopkeeper", "singer", "sinologist", "skater",
    "skeptic", "skier", "skipper", "sleuth", "sociologa", "sociologist", "sociologo", "sociologue",
    "socióloga", "sociólogo", "soldier", "solicitor", "soloist", "sommelier", "songstress", "sonographer",
    "soprano", "soziologe", "soziologin", "speaker", "specialist", "specialists", "spokesman", "spokesperson",
    "spokeswoman", "sprecher", "sprecherin", "spy", "spécialiste", "staffer", "statistician", "steward",
    "storica", "storico", "storyteller", "strategist", "strategists", "student", "studente", "studentessa",
    "studentin", "students", "stylist", "subdirector", "subdirectora", "superintendent", "supervisor",
    "supporter", "surfer", "surgeon", "surveyor", "survivor", "svp", "swami", "swimmer", "sysadmin", "sysop",
    "sénateur", "sénatrice", "tailor", "teacher", "teachers", "technician", "technologist", "technologists",
    "tenor", "theologe", "theologian", "theologin", "theologist", "theorist", "therapist", "thinker",
    "tinkerer", "toxicologist", "trader", "trainee", "trainer", "translator", "traveler", "traveller",
    "treasurer", "trooper", "trumpeter", "trustee", "tutor", "tycoon", "umpire", "undergraduate",
    "undersecretary", "underwriter", "unternehmer", "unternehmerin", "urologist", "vereador", "vereadora",
    "vet", "veteran", "veterans", "veterinarian", "vicar", "vice-chair", "vice-chairman", "vice-chancellor",
    "vice-president", "vice-président", "vice-présidente", "vicepresidenta", "vicepresidente", "videographer",
    "vintner", "violinist", "virologist", "visionary", "vocalist", "volkswirt", "volkswirtin", "volunteer",
    "vorsitzende", "vorsitzender", "vorstand", "vp", "warden", "watchdog", "watcher", "weaver", "webmaster",
    "welder", "whistleblower", "wholesaler", "winemaker", "wissenschaftler", "wissenschaftlerin", "witness",
    "woodworker", "worker", "wrestler", "yogi", "youtuber", "zoologist", "ärztin", "économiste", "étudiant",
    "étudiante", "ökonom", "ökonomin",
];

/// What a person is to others, not by trade.
#[rustfmt::skip]
pub(crate) const KIN: &WordSet = word_set![
    "brother", "dad", "daughter", "ehefrau", "ehemann", "enthusiast", "esposa", "esposo", "fan", "father",
    "geek", "grandfather", "grandmother", "grandparent", "husband", "lover", "madre", "mamma", "mari",
    "marito", "moglie", "mom", "mother", "mum", "mutter", "mãe", "mère", "nerd", "nut", "padre", "pai",
    "papà", "parent", "père", "sister", "son", "spouse", "vater", "wife", "épouse",
];

/// Whose `of` is followed by what they wrote.
#[rustfmt::skip]
pub(crate) const AUTHORS: &WordSet = word_set![
    "auteur", "auteure", "author", "authors", "autor", "autora", "autore", "autorin", "autrice", "buchautor",
    "co-auteur", "co-author", "co-authors", "co-autrice", "co-creator", "coauthor", "coauthors", "coautor",
    "coautora", "coautore", "coautrice", "creator", "mitautor", "mitautorin", "playwright", "writer",
];

/// Whose `of` is followed by a programme.
#[rustfmt::skip]
pub(crate) const HOSTS: &WordSet = word_set![
    "anchor", "animateur", "animatrice", "apresentador", "apresentadora", "co-anchor", "co-host",
    "co-presenter", "cohost", "conduttore", "conduttrice", "host", "hosts", "moderator", "moderatorin",
    "narrator", "podcaster", "presentador", "presentadora", "presenter",
];

/// Whose `of` is followed by a field.
#[rustfmt::skip]
pub(crate) const ACADEMICS: &WordSet = word_set![
    "bachelor", "catedrática", "catedrático", "docente", "doctor", "doktor", "dozent", "dozentin", "fellow",
    "historian", "historien", "historienne", "historiker", "historikerin", "instructor", "lecturer", "master",
    "pesquisador", "pesquisadora", "profesor", "profesora", "professeur", "professeure", "professor",
    "professora", "professore", "professoressa", "professors", "reader", "researcher", "ricercatore",
    "ricercatrice", "scholar", "student", "teacher",
];

/// What a role may end with behind its noun.
#[rustfmt::skip]
pub(crate) const ROLE_TAILS: &Phrases = phrases![
    "at large", "at-large", "designate", "elect", "emerita", "emeritus", "en chef", "en jefe", "general",
    "in charge", "in chief", "in residence", "laureate", "manager",
];

/// What may stand between a verb of being and the role.
#[rustfmt::skip]
pub(crate) const BETWEEN: &WordSet = word_set![
    "a", "actualmente", "actuellement", "already", "also", "an", "anche", "attualmente", "atualmente", "auch",
    "aussi", "both", "currently", "das", "der", "derzeit", "die", "ein", "eine", "el", "formerly", "il",
    "its", "l'", "la", "le", "now", "o", "our", "presently", "previously", "still", "también", "também",
    "the", "too", "um", "uma", "un", "una", "une", "uno", "zurzeit",
];

/// Adjectives of nations and regions, not part of a role.
#[rustfmt::skip]
pub(crate) const NATIONALITIES: &WordSet = word_set![
    "afghan", "african", "african-american", "albanian", "algerian", "allemand", "allemande", "american",
    "anglo-american", "arab", "argentina", "argentine", "argentinian", "argentino", "armenian", "asian",
    "asian-american", "australian", "austrian", "bangladeshi", "barbadian", "belarusian", "belge", "belgian",
    "bolivian", "bosnian", "brasileira", "brasileiro", "brazilian", "british", "british-american",
    "bulgarian", "burmese", "cambodian", "canadian", "canadien", "canadienne", "chilean", "chilena",
    "chileno", "chinese", "colombian", "colombiana", "colombiano", "congolese", "croatian", "cuban", "cubana",
    "cubano", "cypriot", "czech", "danish", "deutsche", "deutscher", "dominican", "dutch", "ecuadorian",
    "egyptian", "emirati", "english", "español", "española", "estonian", "ethiopian", "european", "filipino",
    "finnish", "français", "française", "french", "georgian", "german", "ghanaian", "greek", "haitian",
    "hispanic", "hong-kong", "hungarian", "icelandic", "indian", "indian-american", "indonesian", "iranian",
    "iraqi", "irish", "irish-american", "israeli", "italian", "italiana", "italiano", "jamaican", "japanese",
    "jewish", "jordanian", "kazakh", "kenyan", "kiwi", "korean", "kurdish", "kuwaiti", "latina", "latino",
    "latvian", "lebanese", "libyan", "lithuanian", "malaysian", "maltese", "mexican", "mexicana", "mexicano",
    "midwestern", "moroccan", "nepalese", "nepali", "nigerian", "northern", "norwegian", "norwegian-american",
    "pakistani", "palestinian", "paraguayan", "peruana", "peruano", "peruvian", "polish", "portuguesa",
    "portuguese", "português", "qatari", "romanian", "russian", "rwandan", "saudi", "scottish", "serbian",
    "singapore", "singaporean", "slovak", "slovenian", "somali", "southern", "spanish", "sudanese", "suisse",
    "swedish", "swiss", "syrian", "taiwanese", "tanzanian", "thai", "trinidadian", "tunisian", "turkish",
    "ugandan", "ukrainian", "uruguaya", "uruguayan", "uruguayo", "venezolana", "venezolano", "venezuelan",
    "vietnamese", "welsh", "yemeni", "zimbabwean", "österreichische", "österreichischer",
];

/// Nouns for a piece of writing, which its writer has published elsewhere; lower case, sorted by bytes.
#[rustfmt::skip]
pub(crate) const PIECE_NOUNS: &WordSet = word_set![
    "article", "articles", "artikel", "artículo", "beitrag", "crónica", "dispatch", "dispatches", "essay",
    "essays", "feature", "fiction", "interview", "journalism", "piece", "pieces", "poem", "poems", "poetry",
    "profile", "report", "reportage", "reportaje", "reporting", "review", "reviews", "stories", "story",
    "texte", "work", "writing",
];

/// What tells which of several: lower case, sorted by bytes.
pub(crate) const LATEST: &WordSet = word_set![
    "dernier", "first", "last", "latest", "letzter", "newest", "next", "previous", "recent", "último"
];

/// Nouns for what is written, filmed or broadcast, before its title.
#[rustfmt::skip]
pub(crate) const WORK_NOUNS: &WordSet = word_set![
    "album", "anthologies", "anthology", "audiobook", "autobiography", "best-seller", "best-sellers",
    "bestseller", "bestsellers", "biography", "blog", "book", "books", "buch", "buches", "bücher", "chapbook",
    "collection", "collections", "column", "cookbook", "debut", "documentaire", "documental", "documentaries",
    "documentario", "documentary", "documentário", "e-book", "e-books", "ebook", "ebooks", "ensayo",
    "ensayos", "essai", "essais", "film", "films", "graphic-novel", "guide", "libri", "libro", "libros",
    "livre", "livres", "livro", "livros", "memoir", "memoirs", "memorias", "monograph", "movie", "mysteries",
    "mystery", "newsletter", "novel", "novela", "novelas", "novella", "novels", "película", "podcast",
    "podcasts", "poemario", "program", "programme", "raccolta", "recueil", "roman", "romance", "romances",
    "romane", "romans", "romanzi", "romanzo", "récit", "sachbuch", "saggi", "saggio", "screenplay", "sequel",
    "series", "show", "textbook", "thriller", "thrillers", "trilogy", "volume",
];

/// Nouns for a programme, behind its name.
#[rustfmt::skip]
pub(crate) const PROGRAMMES: &WordSet = word_set![
    "blog", "broadcast", "column", "documentary", "drama", "film", "magazine", "movie", "newsletter",
    "podcast", "podcasts", "program", "programme", "radio", "series", "show", "sitcom", "talk", "television",
    "tv", "webcast",
];

/// Words of the names of prizes, and prizes known by one.
#[rustfmt::skip]
pub(crate) const AWARD_WORDS: &WordSet = word_set![
    "award", "awards", "bafta", "booker", "buchpreis", "cbe", "citation", "costa", "dagger", "distinción",
    "edgar", "emmy", "emmys", "fame", "fellowship", "golden", "grammy", "grant", "guggenheim", "hall",
    "honor", "honors", "honour", "honours", "hugo", "laureate", "macarthur", "mbe", "medaglia", "medaille",
    "medal", "medals", "médaille", "nebula", "nobel", "obe", "orden", "order", "oscar", "peabody", "preis",
    "premio", "premios", "prix", "prize", "prizes", "prêmio", "pulitzer", "scholarship", "star", "tony",
    "trophy", "year",
];

/// Ends of nouns for persons by their trade.
#[rustfmt::skip]
pub(crate) const AGENT_ENDINGS: &[&str] = &[
    "conomist", "ician", "ivist", "keeper", "maker", "metrist", "ographer", "ologist", "theorist",
];

/// Heads of a part of an organisation that is named behind it.
#[rustfmt::skip]
pub(crate) const DEPARTMENTS: &WordSet = word_set![
    "departamento", "department", "dept", "dipartimento", "division", "département", "fachbereich", "facoltà",
    "faculdade", "facultad", "faculty", "faculté", "fakultät", "institut", "school",
];

/// Organisation heads whose field may be two joined by `and`: `School of Arts and Sciences`.
#[rustfmt::skip]
pub(crate) const LISTED_HEADS: &WordSet = word_set![
    "academy", "administration", "agency", "association", "bureau", "center", "centre", "college",
    "committee", "council", "department", "division", "faculty", "foundation", "institute", "ministry",
    "office", "program", "programme", "school", "society",
];

/// Verbs of being that a role follows.
#[rustfmt::skip]
pub(crate) const COPULAS: &WordSet = word_set![
    "are", "became", "becomes", "been", "era", "es", "est", "foi", "fue", "has", "is", "ist", "remains",
    "serve", "served", "serves", "sind", "son", "sono", "sont", "são", "war", "was", "were", "è", "é",
    "était",
];

/// What persons do in a bio, in the form that follows their name.
#[rustfmt::skip]
pub(crate) const VERBS: &WordSet = word_set![
    "a", "also", "analyses", "analyzes", "anime", "appears", "apresenta", "arbeitet", "are", "attended",
    "authored", "became", "began", "berichtet", "betreut", "blogs", "came", "can", "chairs", "co-authored",
    "co-founded", "co-hosts", "coauthored", "cobre", "cofounded", "colabora", "collabora", "collabore",
    "conduce", "contributed", "contributes", "coordina", "couvre", "covered", "covers", "cubre", "cura",
    "currently", "directs", "dirige", "divides", "draws", "earned", "edita", "edited", "edits", "enjoys",
    "enseigne", "enseña", "ensina", "escreve", "escribe", "estudió", "estudou", "examines", "explores",
    "focuses", "founded", "ganó", "gehört", "graduated", "grew", "had", "hails", "has", "heads", "helped",
    "helps", "holds", "hosts", "imparte", "informa", "insegna", "is", "ist", "joined", "lavora", "leads",
    "lebt", "lectures", "led", "lehrt", "leitet", "lives", "lost", "loves", "manages", "may", "moderiert",
    "mora", "moved", "nació", "nasceu", "nata", "nato", "needs", "now", "né", "oversees", "owns", "photographs",
    "practices", "practises", "presenta", "previously", "produced", "produces", "publicó", "publie",
    "published", "publishes", "ran", "received", "recently", "regularly", "reported", "reports", "researches",
    "resides", "runs", "schreibt", "scrive", "segue", "served", "serves", "speaks", "specialises",
    "specializes", "spends", "spent", "splits", "spoke", "started", "studied", "studierte", "taught",
    "teaches", "trabaja", "trabalha", "translated", "translates", "travaille", "tweets", "verantwortet",
    "vit", "vive", "was", "were", "will", "won", "worked", "works", "writes", "wrote", "è", "é", "écrit",
];

/// Those of [`VERBS`] that tell of persons in the news rather.
#[rustfmt::skip]
pub(crate) const NEWS_VERBS: &WordSet = word_set![
    "a", "also", "are", "became", "came", "can", "currently", "ganó", "had", "helped", "lost", "may",
    "moved", "needs", "now", "previously", "ran", "received", "recently", "regularly", "spoke", "started", "was",
    "were", "will", "won",
];

/// Words in small letters that end as verbs do in the third person, and are none.
#[rustfmt::skip]
pub(crate) const NO_VERBS: &WordSet = word_set![
    "across", "afterwards", "always", "besides", "dans", "does", "fans", "goes", "hands", "less", "mais",
    "minus", "nevertheless", "nous", "perhaps", "plus", "pois", "says", "sometimes", "sous", "tells",
    "this", "thus", "towards", "tras", "trois", "unless", "upwards", "vers", "versus", "vous", "whereas",
];

/// What authors do, in the form that follows their name.
#[rustfmt::skip]
pub(crate) const WRITING_VERBS: &WordSet = word_set![
    "authored", "berichtet", "blogs", "co-hosts", "co-writes", "cobre", "colabora", "collabora", "collabore",
    "contributed", "contributes", "couvre", "covers", "cubre", "edits", "escreve", "escribe", "freelances",
    "hosts", "informa", "reports", "schreibt", "scrive", "tweets", "writes", "wrote", "écrit",
];

/// What one who writes does for a living, said behind the name in the present.
#[rustfmt::skip]
pub(crate) const PRESENT_VERBS: &WordSet = word_set![
    "berichtet", "blogs", "co-edits", "co-hosts", "cobre", "colabora", "collabora", "collabore", "contributes",
    "couvre", "covers", "cubre", "directs", "edits", "enseigne", "enseña", "ensina", "escreve", "escribe",
    "freelances", "hosts", "insegna", "lebt", "lehrt", "lives", "oversees", "reports", "schreibt", "scrive",
    "serves", "studies", "teaches", "vit", "vive", "works", "writes", "écrit",
];

/// What one who writes has done for a living, behind `has`.
#[rustfmt::skip]
pub(crate) const PARTICIPLES: &WordSet = word_set![
    "appeared", "authored", "been", "contributed", "covered", "edited", "lectured", "produced", "published",
    "reported", "served", "taught", "worked", "written",
];

/// What says that a post is of the past, in bios of fragments.
#[rustfmt::skip]
pub(crate) const PAST: &WordSet = word_set![
    "alum", "before", "earlier", "ex", "ex-", "former", "formerly", "past", "previously", "prior", "priors",
    "via",
];

/// What heads a bio, before a colon or alone on its line.
#[rustfmt::skip]
pub(crate) const LABELS: &Phrases = phrases![
    "about our author", "about our columnist", "about our writer", "about the author", "about the authors",
    "about the columnist", "about the contributor", "about the contributors", "about the editor",
    "about the guest author", "about the journalist", "about the reporter", "about the reporters",
    "about the writer", "about the writers", "about this author", "acerca de la autora",
    "acerca de los autores", "acerca del autor", "author bio", "author information", "author profile",
    "bio", "biography", "chi è l' autore", "chi è l' autrice", "gli autori", "informazioni sull'autore",
    "l' autore", "l' autrice", "meet the author", "meet the writer", "more about the author",
    "more on the author", "sobre a autora", "sobre el autor", "sobre la autora", "sobre la firma",
    "sobre los autores", "sobre o autor", "sobre os autores", "the author", "the writer", "zu den autoren",
    "zum autor", "zur autorin", "zur person", "à propos de l' auteur", "à propos de l' auteure",
    "à propos de l' autrice", "à propos des auteurs", "über den autor", "über den verfasser",
    "über die autoren", "über die autorin",
];

/// What stands before a name in the heading of a bio: `About Jane Roe`.
#[rustfmt::skip]
pub(crate) const ABOUT: &Phrases = phrases![
    "about", "acerca de", "chi è", "meet", "more about", "sobre", "zu", "à propos de", "über",
];

/// What several who write do for a living, behind their names.
#[rustfmt::skip]
pub(crate) const PLURAL_VERBS: &WordSet = word_set![
    "are", "arbeiten", "blog", "co-host", "cover", "direct", "edit", "enseignent", "enseñan", "ensinam",
    "escreven", "escriben", "host", "insegnano", "leben", "lehren", "live", "report", "schreiben",
    "scrivono", "serve", "study", "teach", "travaillent", "work", "write", "écrivent",
];

/// The first part of an address that is a desk's, not a person's.
#[rustfmt::skip]
pub(crate) const GENERIC_ADDRESSES: &WordSet = word_set![
    "admin", "ads", "advertising", "boxoffice", "circulation", "contact", "contacto", "copyright", "desk",
    "donate", "editor", "editorial", "editors", "events", "feedback", "hello", "help", "info",
    "information", "investors", "ir", "letters", "mail", "marketing", "media", "membership", "news",
    "newsdesk", "newsletter", "newsletters", "newsroom", "office", "pr", "press", "presse", "redaccion",
    "redaktion", "redazione", "sales", "subscribe", "subscriptions", "support", "tickets", "tips",
    "webmaster",
];

/// What a clause begins with that tells of a life in front of its subject: `Born in Leeds,`, `A former teacher,`.
#[rustfmt::skip]
pub(crate) const CLAUSE_FIRSTS: &WordSet = word_set![
    "a", "after", "an", "ancien", "ancienne", "antes", "antigua", "antiguo", "as", "award-winning", "based",
    "before", "born", "currently", "educated", "ein", "eine", "ex", "formada", "formado", "former",
    "formerly", "from", "licenciada", "licenciado", "nacida", "nacido", "nascida", "nascido", "nata", "nato",
    "natural", "now", "né", "née", "originaire", "originally", "previously", "raised", "since", "trained",
    "un", "una", "une", "when", "with",
];

/// Numbers in words, which count what a person in the news has.
#[rustfmt::skip]
pub(crate) const NUMBERS: &WordSet = word_set![
    "eight", "five", "four", "nine", "no", "seven", "six", "ten", "three", "two",
];

/// What begins the words that say what or where somebody is, behind a verb of being.
#[rustfmt::skip]
pub(crate) const PREDICATE_FIRSTS: &WordSet = word_set![
    "a", "an", "based", "ein", "eine", "from", "one", "pursuing", "studying", "uma", "un", "una", "une",
    "working", "writing",
];

/// Words of a speaker of the bio for its subject: the writer, the author.
#[rustfmt::skip]
pub(crate) const PROFESSION_WORDS: &Phrases = phrases![
    "a autora", "a colunista", "author", "der autor", "der kolumnist", "der verfasser", "die autoren",
    "die autorin", "die kolumnistin", "die verfasserin", "el autor", "el columnista", "gli autori",
    "guest columnist", "l' auteur", "l' auteure", "l' autore", "l' autrice", "la autora", "la chroniqueuse",
    "la columnista", "las autoras", "le chroniqueur", "les auteurs", "los autores", "o autor",
    "o colunista", "os autores", "our columnist", "our correspondent", "our critic", "our guest columnist",
    "our guest writer", "our reporter", "the author", "the authors", "the blogger", "the columnist",
    "the correspondent", "the critic", "the editor", "the essayist", "the reporter", "the writer",
    "the writers", "this article's author", "this author", "this week's columnist", "this writer",
    "today's columnist", "today's guest columnist", "unser autor", "unsere autorin", "writer",
];

/// Words in small letters at which a role is over.
#[rustfmt::skip]
pub(crate) const ROLE_STOPS: &WordSet = word_set![
    "about", "across", "after", "against", "although", "am", "among", "are", "around", "at", "au", "aus",
    "aux", "avec", "based", "basé", "basée", "be", "because", "been", "before", "bei", "beim", "being",
    "between", "born", "but", "by", "can", "che", "chez", "com", "con", "could", "covering", "cui", "cuya",
    "cuyo", "da", "dans", "das", "de", "dei", "del", "della", "der", "des", "desde", "di", "did", "do",
    "does", "dont", "dos", "du", "during", "em", "en", "era", "es", "especializada", "especializado", "est",
    "focused", "focusing", "focussed", "foi", "for", "from", "fue", "für", "had", "has", "hasta", "have",
    "he", "her", "herself", "himself", "his", "i", "if", "im", "in", "into", "is", "ist", "it", "its",
    "known", "living", "may", "might", "mit", "must", "my", "na", "nas", "nel", "nella", "no", "nor", "nos",
    "not", "of", "on", "onto", "or", "our", "over", "où", "para", "pela", "pelo", "per", "por", "pour",
    "presso", "que", "qui", "quien", "raised", "recognised", "recognized", "reporting", "she", "since",
    "sind", "so", "sobre", "son", "sono", "sont", "specialising", "specializing", "specializzata",
    "specializzato", "spécialisé", "spécialisée", "su", "sur", "são", "than", "that", "their", "themselves",
    "they", "though", "through", "to", "toward", "towards", "under", "vom", "von", "war", "waren", "was",
    "we", "were", "when", "where", "which", "while", "who", "whom", "whose", "will", "with", "within",
    "without", "working", "would", "writing", "you", "your", "zum", "zur", "à", "è", "é", "über",
];

/// Words written short, without their full stop: it ends no sentence.
#[rustfmt::skip]
pub(crate) const SHORT: &WordSet = word_set![
    "ala", "ariz", "ark", "bros", "calif", "capt", "co", "col", "colo", "conn", "corp", "del", "dr", "fla",
    "ga", "gen", "gov", "ill", "inc", "ind", "jr", "kan", "ky", "la", "lt", "ltd", "mass", "md", "mich",
    "minn", "mo", "mont", "mr", "mrs", "ms", "neb", "nev", "no", "okla", "ont", "ore", "pa", "ph.d", "prof",
    "rep", "rev", "sen", "sgt", "sr", "st", "ste", "tenn", "va", "vol", "vs", "vt", "wash", "wis",
];

/// Words that lean on the next one by an apostrophe.
#[rustfmt::skip]
pub(crate) const ELISIONS: &WordSet = word_set![
    "all'", "c'", "d'", "dall'", "dell'", "l'", "nell'", "qu'", "s'", "sull'", "un'",
];

/// What may stand before an item of a list.
#[rustfmt::skip]
pub(crate) const DETERMINERS: &WordSet = word_set![
    "at", "das", "dem", "den", "der", "des", "die", "einem", "einer", "el", "for", "gli", "il", "l'", "la",
    "las", "le", "les", "lo", "los", "o", "os", "the", "une",
];

/// Words in small letters inside names of places.
#[rustfmt::skip]
pub(crate) const PLACE_LINKERS: &WordSet = word_set![
    "am", "an", "d'", "da", "de", "del", "der", "do", "et", "l'", "la", "le", "les", "of", "on", "sur",
    "upon",
];

/// What is said of a title that is the subject of its sentence.
#[rustfmt::skip]
pub(crate) const WORK_PREDICATES: &Phrases = phrases![
    "a remporté", "a été publié", "appeared in", "comes out", "es su", "est son", "fue publicada",
    "fue publicado", "ganó", "has been published", "has been translated", "has won", "is available",
    "is forthcoming", "is her", "is his", "is out", "is published", "is the author's", "is their", "ist ihr",
    "ist sein", "was a new york times", "was a sunday times", "was her", "was his", "was longlisted",
    "was named", "was published", "was shortlisted", "was their", "will be published", "won", "è il suo",
    "é il suo", "é o seu", "é seu",
];

/// What follows a name that one is told to follow or write to.
#[rustfmt::skip]
pub(crate) const REACHED_BY: &WordSet = word_set![
    "and", "at", "auf", "bei", "by", "directly", "em", "en", "facebook", "here", "if", "in", "instagram",
    "no", "on", "or", "per", "por", "su", "sur", "twitter", "um", "via", "x",
];

/// What may follow a role that stands without a name.
#[rustfmt::skip]
pub(crate) const FRAGMENT_ENDS: &WordSet = word_set![
    "about", "and", "at", "based", "bei", "chez", "covering", "da", "de", "del", "der", "di", "do", "e", "en",
    "et", "for", "from", "für", "in", "of", "on", "para", "per", "pour", "presso", "to", "und", "von", "w",
    "who", "with", "y", "à",
];

/// Words in small letters that lead to no title of a work.
#[rustfmt::skip]
pub(crate) const LEAD_STOPS: &WordSet = word_set![
    "about", "after", "against", "and", "are", "at", "before", "between", "but", "by", "for", "from", "has",
    "have", "her", "his", "in", "is", "on", "or", "since", "that", "their", "through", "to", "under", "was",
    "were", "when", "where", "which", "while", "who", "whose", "with",
];

/// Whose `of` is followed by a place.
#[rustfmt::skip]
pub(crate) const OFFICES: &WordSet = word_set![
    "alcalde", "alcaldesa", "ambassador", "archbishop", "bishop", "bürgermeister", "bürgermeisterin",
    "chancellor", "congressman", "congresswoman", "councillor", "councilman", "councilwoman", "deputada",
    "deputado", "deputata", "deputato", "diputada", "diputado", "duke", "député", "députée", "earl",
    "embajador", "embajadora", "gobernador", "gobernadora", "governador", "governadora", "governor", "king",
    "lawmaker", "maire", "mayor", "minister", "prefeita", "prefeito", "premier", "prince", "princess",
    "queen", "representative", "senador", "senadora", "senator", "senatore", "senatrice", "sheriff",
    "sindaca", "sindaco", "sénateur", "sénatrice",
];

/// What may stand between a noun for works and the title.
#[rustfmt::skip]
pub(crate) const TITLE_COPULAS: &Phrases = phrases![
    "are", "called", "entitled", "es", "est", "is", "ist", "titled", "war", "was", "è", "é",
];

/// What stands between a part and the whole.
#[rustfmt::skip]
pub(crate) const PART_OF: &Phrases = phrases![
    "an", "at", "da", "de", "der", "em", "in", "of", "presso", "à",
];

/// Verbs of being whose subject is several persons.
#[rustfmt::skip]
pub(crate) const PLURAL_COPULAS: &WordSet = word_set![
    "are", "eram", "eran", "erano", "have", "sind", "son", "sono", "sont", "são", "waren", "were", "étaient",
];

/// Nouns for an organisation, before its name.
#[rustfmt::skip]
pub(crate) const ORGANISATION_NOUNS: &WordSet = word_set![
    "agence", "agencia", "agency", "agenzia", "agência", "blog", "broadcaster", "cadena", "channel",
    "charity", "company", "daily", "diario", "emittente", "firm", "giornale", "hebdo", "hebdomadaire",
    "jornal", "journal", "magazin", "magazine", "mensile", "mensuel", "monthly", "nachrichtenagentur",
    "nachrichtenmagazin", "network", "newspaper", "newspapers", "nonprofit", "outlet", "periódico",
    "publication", "publisher", "quarterly", "quotidiano", "quotidien", "revista", "revue", "rivista",
    "semanario", "sender", "settimanale", "site", "station", "tageszeitung", "tank", "think-tank", "website",
    "weekly", "wochenzeitung", "zeitschrift", "zeitung",
];

/// Verbs of saying in the past, as in news.
#[rustfmt::skip]
pub(crate) const SPEECH: &WordSet = word_set![
    "acrescentou", "added", "afirmou", "afirmó", "aggiunto", "ajouté", "aseguró", "asked", "añadió", "detto",
    "dichiarato", "dijo", "disse", "déclarait", "déclaré", "erklärte", "explicou", "explicó", "expliqué",
    "sagte", "said", "spiegato", "teilte", "told",
];

/// What heads notes, lists of authors and bios alike.
#[rustfmt::skip]
pub(crate) const NOTE_LABELS: &Phrases = phrases![
    "anmerkung der redaktion", "author", "authors", "columnist", "contributor", "contributors", "der autor",
    "die autorin", "ed. note", "editor's note", "editors' note", "guest author", "l' auteur", "l' auteure",
    "l' autore", "l' autrice", "nota de la redacción", "nota de redacción", "nota del editor",
    "nota della redazione", "nota do editor", "note", "note de la rédaction", "reporter", "staff writer",
    "writer",
];

/// Whom a contact formula is about, besides a name.
#[rustfmt::skip]
pub(crate) const REACHED: &Phrases = phrases![
    "a autora", "a colunista", "a la autora", "al autor", "dem autor", "der autorin", "el autor",
    "el columnista", "her", "him", "l' auteur", "l' autore", "l' autrice", "la autora", "la columnista",
    "me", "o autor", "o colunista", "the author", "the columnist", "the correspondent", "the editor",
    "the journalist", "the reporter", "the reporters", "the writer", "the writers", "them", "this reporter",
];

/// Contact formulas whose subject is the person.
#[rustfmt::skip]
pub(crate) const CONTACT_PASSIVES: &WordSet = word_set![
    "contacted", "emailed", "reached", "tweets",
];

/// Verbs of being in the present.
#[rustfmt::skip]
pub(crate) const PRESENT_COPULAS: &WordSet = word_set![
    "are", "es", "est", "is", "ist", "sind", "son", "sono", "sont", "são", "è", "é",
];

/// Verbs of being in the past.
#[rustfmt::skip]
pub(crate) const PAST_COPULAS: &WordSet = word_set![
    "era", "foi", "fue", "war", "was", "were", "était",
];

/// Adverbs that stand between a name and what the person does.
#[rustfmt::skip]
pub(crate) const ADVERBS: &WordSet = word_set![
    "also", "currently", "formerly", "now", "previously", "recently", "regularly",
];

/// What makes a role news: the first one, the only one.
#[rustfmt::skip]
pub(crate) const RANKS: &WordSet = word_set![
    "einzige", "erste", "erster", "first", "last", "latest", "next", "only", "premier", "première", "prima",
    "primeira", "primeiro", "primer", "primera", "primo", "second", "seul", "seule", "third", "unica",
    "unico", "única", "único",
];

/// What stands for the author in a later sentence, or in a bio without a name.
#[rustfmt::skip]
pub(crate) const PRONOUNS: &WordSet = word_set![
    "ela", "ele", "ella", "elle", "er", "he", "her", "his", "i", "il", "lei", "lui", "she", "sie", "their",
    "they", "él",
];

/// What joins the members of a list.
#[rustfmt::skip]
pub(crate) const JOINING: &WordSet = word_set![
    "&", "and", "e", "ed", "et", "plus", "sowie", "und", "y",
];

/// Words in small letters inside titles of works.
#[rustfmt::skip]
pub(crate) const SMALL_WORDS: &WordSet = word_set![
    "a", "al", "an", "and", "as", "at", "but", "da", "das", "de", "dei", "del", "della", "delle", "dem",
    "den", "der", "des", "di", "die", "do", "dos", "du", "e", "ein", "eine", "el", "em", "et", "for", "from",
    "il", "im", "in", "into", "la", "las", "le", "les", "lo", "los", "na", "no", "nor", "of", "on", "or",
    "over", "per", "s", "the", "to", "un", "und", "une", "upon", "von", "vs", "with", "y", "zu",
];

/// Words in small letters inside names of organisations and prizes.
#[rustfmt::skip]
pub(crate) const LINKERS: &WordSet = word_set![
    "&", "d'", "da", "das", "de", "degli", "dei", "del", "dell'", "della", "delle", "den", "der", "des", "di",
    "do", "dos", "du", "for", "für", "het", "l'", "la", "las", "le", "les", "los", "of", "the", "van", "zu",
];

/// The formulas of bios, and what follows each. A phrase's words stand apart by one space.
pub(crate) static CUES: Phrases<(&str, Cue)> = Phrases::new(CUE_ROWS, firsts!(CUE_ROWS, row => row.0));

/// What the formulas begin with that lead to an address.
pub(crate) static CONTACT_FIRSTS: Sieve =
    sieve!(CUE_ROWS, row => first_word(row.0), if matches!(row.1, Cue::Contact));

#[rustfmt::skip]
pub(super) const CUE_ROWS: &[(&str, Cue)] = &[
    ("a", Cue::In), ("a grandi à", Cue::Origin), ("a publié", Cue::Works), ("a écrit", Cue::Works),
    ("a étudié", Cue::Study), ("a été", Cue::Be), ("abita a", Cue::Residence), ("abschluss", Cue::Study),
    ("absolvent der", Cue::Graduate), ("absolventin der", Cue::Graduate), ("acted as", Cue::Be),
    ("acts as", Cue::Be), ("afincada en", Cue::Residence), ("afincado en", Cue::Residence), ("al", Cue::At),
    ("all'", Cue::At), ("alla", Cue::At), ("allo", Cue::At), ("als", Cue::While), ("also serves as", Cue::Be),
    ("although", Cue::Relative), ("alum of", Cue::Graduate), ("alumna", Cue::Graduate),
    ("alumna of", Cue::Graduate), ("alumni of", Cue::Graduate), ("alumnus", Cue::Graduate),
    ("alumnus of", Cue::Graduate), ("am", Cue::At), ("among others", Cue::Listed),
    ("among them", Cue::Listed), ("an der", Cue::At), ("an die", Cue::At), ("anchor of", Cue::Host),
    ("anchors", Cue::Host), ("and as", Cue::As), ("anime", Cue::Host), ("appear in", Cue::Employer),
    ("appeared in", Cue::Employer), ("appeared on", Cue::Employer), ("appears in", Cue::Employer),
    ("appears on", Cue::Employer), ("appointed", Cue::Won), ("apresenta", Cue::Host),
    ("arbeitet", Cue::Covering), ("arbeitet als", Cue::Be), ("arbeitet bei", Cue::Employer),
    ("arbeitet für", Cue::Employer), ("are", Cue::Be), ("as", Cue::While), ("at", Cue::At),
    ("attended", Cue::Graduate), ("au", Cue::At), ("aufgewachsen in", Cue::Origin),
    ("ausgezeichnet mit", Cue::Award), ("auteur d'", Cue::Works), ("auteur de", Cue::Works),
    ("auteur du", Cue::Works), ("auteure de", Cue::Works), ("author of", Cue::Works),
    ("authored", Cue::Works), ("authors of", Cue::Works), ("autor de", Cue::Works), ("autor der", Cue::Works),
    ("autor des", Cue::Works), ("autor des buches", Cue::Works), ("autor do", Cue::Works),
    ("autor do livro", Cue::Works), ("autor von", Cue::Works), ("autora de", Cue::Works),
    ("autora do", Cue::Works), ("autora do livro", Cue::Works), ("autore del", Cue::Works),
    ("autore di", Cue::Works), ("autorin des", Cue::Works), ("autorin des buches", Cue::Works),
    ("autorin von", Cue::Works), ("autrice de", Cue::Works), ("autrice del", Cue::Works),
    ("autrice di", Cue::Works), ("autrice du", Cue::Works), ("aux", Cue::At), ("available at", Cue::Contact),
    ("available from", Cue::Contact), ("available in", Cue::Contact), ("available on", Cue::Contact),
    ("awarded", Cue::Award), ("awards", Cue::Won), ("b.a", Cue::Study), ("b.a.", Cue::Study),
    ("b.s", Cue::Study), ("b.s.", Cue::Study), ("ba", Cue::Study), ("bachelor's", Cue::Study),
    ("bachelors", Cue::Study), ("based in", Cue::Residence), ("based out of", Cue::Residence),
    ("basé à", Cue::Residence), ("basée à", Cue::Residence), ("became", Cue::Be), ("because", Cue::Relative),
    ("been featured in", Cue::Employer), ("been named", Cue::Won), ("bei", Cue::At), ("beim", Cue::At),
    ("berichtet", Cue::Covering), ("berichtet für", Cue::Employer), ("blogs", Cue::Covering),
    ("blogs at", Cue::Employer), ("blogs for", Cue::Employer), ("bluesky", Cue::Contact), ("born", Cue::Born),
    ("brought up in", Cue::Origin), ("bs", Cue::Study), ("bsc", Cue::Study), ("call", Cue::Contact),
    ("called", Cue::Works), ("career as", Cue::Be), ("che", Cue::Relative), ("chez", Cue::At),
    ("co-anchor of", Cue::Host), ("co-author of", Cue::Works), ("co-authored", Cue::Works),
    ("co-authors of", Cue::Works), ("co-creator of", Cue::Works), ("co-founded", Cue::Employer),
    ("co-founder of", Cue::Employer), ("co-founding", Cue::Employer), ("co-host of", Cue::Host),
    ("co-hosts", Cue::Host), ("co-owner of", Cue::Employer), ("co-written", Cue::Works),
    ("co-wrote", Cue::Works), ("coauthor of", Cue::Works), ("coauthored", Cue::Works),
    ("coauthors of", Cue::Works), ("coautor de", Cue::Works), ("coautora de", Cue::Works),
    ("cobre", Cue::Covering), ("cofounded", Cue::Employer), ("cofounder of", Cue::Employer),
    ("colabora", Cue::Covering), ("colabora com", Cue::Employer), ("colabora con", Cue::Employer),
    ("colabora en", Cue::Employer), ("collabora con", Cue::Employer), ("collabore", Cue::Covering),
    ("collabore avec", Cue::Employer), ("collabore à", Cue::Employer), ("columns for", Cue::Employer),
    ("come", Cue::While), ("comes from", Cue::Origin), ("comme", Cue::While), ("como", Cue::While),
    ("conduce", Cue::Host), ("connect", Cue::Contact), ("connect with", Cue::Contact),
    ("contact", Cue::Contact), ("contacter", Cue::Contact), ("contacto", Cue::Contact),
    ("contato", Cue::Contact), ("contatti", Cue::Contact), ("continues as", Cue::Be),
    ("contributed to", Cue::Employer), ("contributes", Cue::Covering), ("contributes to", Cue::Employer),
    ("contributing to", Cue::Employer), ("contributor at", Cue::Employer), ("contributor to", Cue::Employer),
    ("contributors to", Cue::Employer), ("couvre", Cue::Covering), ("covered", Cue::Covering),
    ("covering", Cue::Covering), ("covers", Cue::Covering), ("creator of", Cue::Works),
    ("cresciuta a", Cue::Origin), ("cresciuto a", Cue::Origin), ("cubre", Cue::Covering),
    ("currently serves as", Cue::Be), ("d'", Cue::Of), ("da", Cue::Of), ("dall'", Cue::Of),
    ("darunter", Cue::Listed), ("de", Cue::Of), ("degree", Cue::Study), ("degree from", Cue::Graduate),
    ("degrees", Cue::Study), ("degrees from", Cue::Graduate), ("dei", Cue::Of), ("del", Cue::Of),
    ("dell'", Cue::Of), ("della", Cue::Of), ("delle", Cue::Of), ("dello", Cue::Of), ("der", Cue::Of),
    ("des", Cue::Of), ("di", Cue::Of), ("die", Cue::Relative), ("diploma", Cue::Study),
    ("diplômé", Cue::Study), ("diplômé de", Cue::Graduate), ("diplômé du", Cue::Graduate),
    ("diplômée", Cue::Study), ("diplômée de", Cue::Graduate), ("directs", Cue::Employer),
    ("dirige", Cue::Employer), ("do", Cue::Of), ("doctor en", Cue::Study), ("doctora en", Cue::Study),
    ("doctoral", Cue::Study), ("doctorate", Cue::Study), ("dont", Cue::Relative),
    ("dont les romans", Cue::Listed), ("doutor em", Cue::Study), ("doutora em", Cue::Study),
    ("doutorado", Cue::Study), ("du", Cue::Of), ("e come", Cue::As), ("e como", Cue::As),
    ("e-mail", Cue::Contact), ("earned", Cue::Study), ("earning", Cue::Won), ("edited", Cue::Employer),
    ("edits", Cue::Employer), ("educated", Cue::Study), ("educated at", Cue::Graduate),
    ("educated in", Cue::Graduate), ("egresada de", Cue::Graduate), ("egresado de", Cue::Graduate),
    ("em", Cue::In), ("email", Cue::Contact), ("en", Cue::In), ("entitled", Cue::Works),
    ("entre elas", Cue::Listed), ("entre eles", Cue::Listed), ("entre ellas", Cue::Listed),
    ("entre ellos", Cue::Listed), ("era", Cue::Be), ("erhielt", Cue::Won), ("erschienen ist", Cue::Works),
    ("es", Cue::Be), ("escreve", Cue::Covering), ("escreve na", Cue::Employer), ("escreve no", Cue::Employer),
    ("escreve para", Cue::Employer), ("escreveu", Cue::Works), ("escribe", Cue::Covering),
    ("escribe en", Cue::Employer), ("escribe para", Cue::Employer), ("escribió", Cue::Works),
    ("escríbale", Cue::Contact), ("est", Cue::Be), ("est aussi", Cue::Be), ("estudia", Cue::Study),
    ("estudió", Cue::Study), ("estudou", Cue::Study), ("está", Cue::Be), ("et comme", Cue::As),
    ("facebook", Cue::Contact), ("faculty at", Cue::Employer), ("faculty of", Cue::Employer),
    ("featured in", Cue::Employer), ("featured on", Cue::Employer), ("finalist for", Cue::Award),
    ("finalist in", Cue::Award), ("finalista al", Cue::Award), ("finalista del", Cue::Award),
    ("find", Cue::Contact), ("foi", Cue::Be), ("folgen", Cue::Contact), ("follow", Cue::Contact),
    ("for", Cue::For), ("formada em", Cue::Study), ("formada pela", Cue::Graduate),
    ("formado em", Cue::Study), ("formado pela", Cue::Graduate), ("founded", Cue::Employer),
    ("founder of", Cue::Employer), ("founding", Cue::Employer), ("fra cui", Cue::Listed),
    ("freelances for", Cue::Employer), ("from", Cue::Of), ("fue", Cue::Be), ("fundador de", Cue::Employer),
    ("fundadora de", Cue::Employer), ("für", Cue::For), ("ganador de", Cue::Award),
    ("ganador del", Cue::Award), ("ganadora de", Cue::Award), ("ganadora del", Cue::Award),
    ("ganhador do", Cue::Award), ("ganhadora do", Cue::Award), ("ganhou", Cue::Won), ("ganó", Cue::Won),
    ("garnered", Cue::Won), ("geboren", Cue::Born), ("gewann", Cue::Won), ("graduada", Cue::Study),
    ("graduada em", Cue::Study), ("graduado", Cue::Study), ("graduado em", Cue::Study),
    ("graduate from", Cue::Graduate), ("graduate of", Cue::Graduate), ("graduated", Cue::Study),
    ("graduated from", Cue::Graduate), ("graduates of", Cue::Graduate), ("graduating", Cue::Study),
    ("grandit à", Cue::Origin), ("grew up in", Cue::Origin), ("ha escrito", Cue::Works),
    ("ha pubblicato", Cue::Works), ("ha ricevuto", Cue::Won), ("ha scritto", Cue::Works),
    ("ha sido", Cue::Be), ("ha studiato", Cue::Study), ("ha vinto", Cue::Won), ("habite", Cue::Residence),
    ("habite à", Cue::Residence), ("had written", Cue::Works), ("hails from", Cue::Origin),
    ("handle", Cue::Contact), ("has also been", Cue::Be), ("has authored", Cue::Works), ("has been", Cue::Be),
    ("has been featured in", Cue::Employer), ("has been published in", Cue::Employer),
    ("has had careers as", Cue::Be), ("has published", Cue::Works), ("has published in", Cue::Employer),
    ("has received", Cue::Won), ("has served as", Cue::Be), ("has taught", Cue::Covering),
    ("has won", Cue::Won), ("has worked as", Cue::Be), ("has written", Cue::Works),
    ("has written for", Cue::Employer), ("have been published in", Cue::Employer),
    ("have written", Cue::Works), ("have written for", Cue::Employer), ("he's", Cue::Be),
    ("heads", Cue::Employer), ("her time between", Cue::Residence), ("hired", Cue::Covering),
    ("his time between", Cue::Residence), ("holds", Cue::Study), ("home in", Cue::Residence),
    ("honored by", Cue::Award), ("honored with", Cue::Award), ("honoured with", Cue::Award),
    ("host of", Cue::Host), ("hosted", Cue::Host), ("hosts", Cue::Host), ("hosts a", Cue::Covering),
    ("hosts of", Cue::Host), ("i am", Cue::Be), ("i'm", Cue::Be), ("in", Cue::In), ("include", Cue::Listed),
    ("included", Cue::Listed), ("includes", Cue::Listed), ("including", Cue::Listed),
    ("incluindo", Cue::Listed), ("incluyendo", Cue::Listed), ("instagram", Cue::Contact),
    ("installé à", Cue::Residence), ("installée à", Cue::Residence), ("intitulé", Cue::Works),
    ("is", Cue::Be), ("is based in", Cue::Residence), ("ist", Cue::Be), ("joined", Cue::Employer),
    ("joining", Cue::Employer), ("knighted", Cue::Award), ("kommt aus", Cue::Origin),
    ("kontakt", Cue::Contact), ("launched", Cue::Employer), ("laurea", Cue::Study), ("laureata", Cue::Study),
    ("laureate of", Cue::Award), ("laureato", Cue::Study), ("lauréat de", Cue::Award),
    ("lauréat du", Cue::Award), ("lauréate de", Cue::Award), ("lauréate du", Cue::Award),
    ("lavora", Cue::Covering), ("lavora a", Cue::Employer), ("lavora al", Cue::Employer),
    ("lavora alla", Cue::Employer), ("lavora come", Cue::Be), ("lavora per", Cue::Employer),
    ("leads", Cue::Employer), ("lebt in", Cue::Residence), ("lebt und arbeitet in", Cue::Residence),
    ("lectures at", Cue::Employer), ("licence", Cue::Study), ("licenciada", Cue::Study),
    ("licenciada en", Cue::Study), ("licenciado", Cue::Study), ("licenciado en", Cue::Study),
    ("linkedin", Cue::Contact), ("live in", Cue::Residence), ("lives and works in", Cue::Residence),
    ("lives and writes in", Cue::Residence), ("lives between", Cue::Residence), ("lives in", Cue::Residence),
    ("lives near", Cue::Residence), ("lives on", Cue::Residence), ("lives outside", Cue::Residence),
    ("living in", Cue::Residence), ("longlisted for", Cue::Award), ("m.a", Cue::Study), ("m.a.", Cue::Study),
    ("m.f.a.", Cue::Study), ("m.s.", Cue::Study), ("ma", Cue::Study), ("made", Cue::Won),
    ("mail", Cue::Contact), ("majored", Cue::Study), ("majoring", Cue::Study),
    ("make their home in", Cue::Residence), ("makes her home in", Cue::Residence),
    ("makes his home in", Cue::Residence), ("master's", Cue::Study), ("masters", Cue::Study),
    ("mastodon", Cue::Contact), ("mba", Cue::Study), ("mestrado", Cue::Study), ("mestre em", Cue::Study),
    ("mfa", Cue::Study), ("moderiert", Cue::Host), ("mora em", Cue::Residence), ("mora na", Cue::Residence),
    ("mora no", Cue::Residence), ("most recently", Cue::Works), ("most recently of", Cue::Works),
    ("msc", Cue::Study), ("máster", Cue::Study), ("na", Cue::At), ("nacida", Cue::Born),
    ("nacido", Cue::Born), ("nació", Cue::Born), ("named", Cue::Won), ("nasceu", Cue::Born),
    ("nascida", Cue::Born), ("nascido", Cue::Born), ("nata", Cue::Born), ("native of", Cue::Origin),
    ("natives of", Cue::Origin), ("nato", Cue::Born), ("natural da", Cue::Origin),
    ("natural de", Cue::Origin), ("natural do", Cue::Origin), ("nel", Cue::At), ("nell'", Cue::At),
    ("nella", Cue::At), ("no", Cue::At), ("nominated for", Cue::Award), ("notamment", Cue::Listed),
    ("né", Cue::Born), ("née", Cue::Born), ("obtuvo", Cue::Won), ("of", Cue::Of), ("on", Cue::On),
    ("originaire de", Cue::Origin), ("originaire du", Cue::Origin), ("originally from", Cue::Origin),
    ("originaria di", Cue::Origin), ("originario di", Cue::Origin), ("oriunda de", Cue::Origin),
    ("oriundo de", Cue::Origin), ("owner of", Cue::Employer), ("où", Cue::Relative), ("para", Cue::For),
    ("pela", Cue::Of), ("pelo", Cue::Of), ("per", Cue::For), ("ph.d", Cue::Study), ("ph.d.", Cue::Study),
    ("phd", Cue::Study), ("playwright of", Cue::Works), ("por", Cue::Of), ("por la", Cue::Of),
    ("position of", Cue::Be), ("post of", Cue::Be), ("pour", Cue::For), ("preisträger des", Cue::Award),
    ("preisträgerin des", Cue::Award), ("premiada con", Cue::Award), ("premiado con", Cue::Award),
    ("presenta", Cue::Host), ("presenter of", Cue::Host), ("presents", Cue::Host), ("presso", Cue::At),
    ("prix", Cue::Award), ("producer of", Cue::Host), ("produces", Cue::Host), ("promovierte", Cue::Study),
    ("publicou", Cue::Works), ("publicó", Cue::Works), ("published", Cue::Works),
    ("published by", Cue::Employer), ("published in", Cue::Employer), ("publishes", Cue::Works),
    ("que", Cue::Relative), ("qui", Cue::Relative), ("radica en", Cue::Residence), ("raised in", Cue::Origin),
    ("raised on", Cue::Origin), ("reach", Cue::Contact), ("reached", Cue::Contact), ("recebeu", Cue::Won),
    ("received", Cue::Won), ("receives", Cue::Won), ("recibió", Cue::Won), ("recipient", Cue::Won),
    ("recipient of", Cue::Award), ("recipients of", Cue::Award), ("remains", Cue::Be), ("remporté", Cue::Won),
    ("reported", Cue::Covering), ("reporting", Cue::Covering), ("reporting for", Cue::Employer),
    ("reports", Cue::Covering), ("reports for", Cue::Employer), ("reports on", Cue::Covering),
    ("reside em", Cue::Residence), ("reside en", Cue::Residence), ("resident of", Cue::Residence),
    ("residente en", Cue::Residence), ("resides in", Cue::Residence), ("residing in", Cue::Residence),
    ("reçu", Cue::Won), ("risiede a", Cue::Residence), ("role of", Cue::Be), ("runs", Cue::Employer),
    ("réside à", Cue::Residence), ("schreibt", Cue::Covering), ("schreibt für", Cue::Employer),
    ("schrieb", Cue::Works), ("scrive", Cue::Covering), ("scrive per", Cue::Employer),
    ("scrive su", Cue::Employer), ("seguici", Cue::Contact), ("served", Cue::Covering),
    ("served as", Cue::Be), ("served in", Cue::Employer), ("served on", Cue::Employer),
    ("served with", Cue::Employer), ("serves as", Cue::Be), ("serves in", Cue::Employer),
    ("serves on", Cue::Employer), ("serving in", Cue::Employer), ("settled in", Cue::Residence),
    ("she's", Cue::Be), ("shortlisted for", Cue::Award), ("si è laureata", Cue::Study),
    ("si è laureato", Cue::Study), ("siga", Cue::Contact), ("staff of", Cue::Employer),
    ("stammt aus", Cue::Origin), ("stints at", Cue::Employer), ("student at", Cue::Graduate),
    ("studied", Cue::Study), ("studiert", Cue::Study), ("studierte", Cue::Study), ("studies", Cue::Study),
    ("studying at", Cue::Graduate), ("such as", Cue::Listed), ("suivez", Cue::Contact),
    ("suivre", Cue::Contact), ("sígalo", Cue::Contact), ("síguela", Cue::Contact), ("síguelo", Cue::Contact),
    ("sígueme", Cue::Contact), ("taught", Cue::Covering), ("taught at", Cue::Employer),
    ("teaches", Cue::Covering), ("teaches at", Cue::Employer), ("that", Cue::Relative),
    ("the position of", Cue::Be), ("the post of", Cue::Be), ("the role of", Cue::Be),
    ("their time between", Cue::Residence), ("threads", Cue::Contact), ("tiktok", Cue::Contact),
    ("time between", Cue::Residence), ("titled", Cue::Works), ("titulada", Cue::Works),
    ("titulado", Cue::Works), ("to", Cue::Of), ("tra cui", Cue::Listed), ("trabaja como", Cue::Be),
    ("trabaja en", Cue::Employer), ("trabaja para", Cue::Employer), ("trabalha", Cue::Covering),
    ("trabalha como", Cue::Be), ("trabalha na", Cue::Employer), ("trabalha no", Cue::Employer),
    ("travaille", Cue::Covering), ("travaille comme", Cue::Be), ("travaille pour", Cue::Employer),
    ("travaille à", Cue::Employer), ("tweet", Cue::Contact), ("tweets", Cue::Contact),
    ("twitter", Cue::Contact), ("tätig als", Cue::Be), ("und als", Cue::As), ("unter anderem", Cue::Listed),
    ("vencedor de", Cue::Award), ("vencedor do", Cue::Award), ("vencedora do", Cue::Award),
    ("venceu", Cue::Won), ("veröffentlichte", Cue::Works), ("vincitore del", Cue::Award),
    ("vincitore di", Cue::Award), ("vincitrice del", Cue::Award), ("vincitrice di", Cue::Award),
    ("vit en", Cue::Residence), ("vit et travaille à", Cue::Residence), ("vit à", Cue::Residence),
    ("vive a", Cue::Residence), ("vive e lavora a", Cue::Residence), ("vive em", Cue::Residence),
    ("vive en", Cue::Residence), ("vom", Cue::Of), ("von", Cue::Of), ("von ihm erschien", Cue::Works),
    ("von ihr erschien", Cue::Works), ("w", Cue::At), ("war", Cue::Be), ("was", Cue::Be),
    ("was awarded", Cue::Award), ("was made", Cue::Won), ("was raised in", Cue::Origin), ("were", Cue::Be),
    ("when", Cue::Relative), ("where", Cue::Relative), ("which", Cue::Relative), ("while", Cue::Relative),
    ("who", Cue::Relative), ("whose", Cue::Relative), ("winner of", Cue::Award), ("winners of", Cue::Award),
    ("winning", Cue::Won), ("wins", Cue::Won), ("with", Cue::At), ("wohnt in", Cue::Residence),
    ("won", Cue::Won), ("worked", Cue::Covering), ("worked as", Cue::Be), ("worked at", Cue::Employer),
    ("worked for", Cue::Employer), ("worked with", Cue::Employer), ("working as", Cue::Be),
    ("working at", Cue::Employer), ("working for", Cue::Employer), ("works", Cue::Covering),
    ("works as", Cue::Be), ("works at", Cue::Employer), ("works for", Cue::Employer),
    ("works with", Cue::Employer), ("write to", Cue::Contact), ("writer of", Cue::Works),
    ("writes", Cue::Covering), ("writes for", Cue::Employer), ("writing", Cue::Covering),
    ("writing for", Cue::Employer), ("written", Cue::Works), ("written for", Cue::Employer),
    ("wrote", Cue::Works), ("wrote about", Cue::Covering), ("wuchs in", Cue::Origin), ("x", Cue::Contact),
    ("y como", Cue::As), ("youtube", Cue::Contact), ("zuletzt erschien", Cue::Works),
    ("zuletzt erschien von ihm", Cue::Works), ("zuletzt erschien von ihr", Cue::Works), ("à", Cue::In),
    ("è", Cue::Be), ("è stata", Cue::Be), ("è stato", Cue::Be), ("é", Cue::Be), ("écrit", Cue::Covering),
    ("écrit pour", Cue::Employer), ("était", Cue::Be), ("étudié", Cue::Study),
];

#[cfg(test)]
mod tests {
    use super::super::words::assert_table;
    use super::*;

    #[test]
    fn tables_are_sorted() {
        let tables = [
            WRITERS,
            ROLES,
            KIN,
            AUTHORS,
            HOSTS,
            ACADEMICS,
            BETWEEN,
            NATIONALITIES,
            WORK_NOUNS,
            PIECE_NOUNS,
            LATEST,
            PROGRAMMES,
            AWARD_WORDS,
            AGENT_ENDINGS,
            DEPARTMENTS,
            LISTED_HEADS,
            COPULAS,
            VERBS,
            NEWS_VERBS,
            NO_VERBS,
            WRITING_VERBS,
            PRESENT_VERBS,
            PARTICIPLES,
            PAST,
            ROLE_STOPS,
            SHORT,
            ELISIONS,
            DETERMINERS,
            PLACE_LINKERS,
            REACHED_BY,
            FRAGMENT_ENDS,
            LEAD_STOPS,
            OFFICES,
            PLURAL_COPULAS,
            ORGANISATION_NOUNS,
            SPEECH,
            CONTACT_PASSIVES,
            PRESENT_COPULAS,
            NUMBERS,
            PREDICATE_FIRSTS,
            RANKS,
            PRONOUNS,
            JOINING,
            SMALL_WORDS,
            LINKERS,
        ];
        tables.into_iter().for_each(|table| assert_table(table));
        let phrases = [
            LABELS,
            NOTE_LABELS,
            PART_OF,
            PROFESSION_WORDS,
            REACHED,
            ROLE_TAILS,
            TITLE_COPULAS,
            WORK_PREDICATES,
        ];
        phrases.into_iter().for_each(|table| assert_table(table));
        assert!(CUES.is_sorted_by(|a, b| a.0 < b.0));
    }
}
