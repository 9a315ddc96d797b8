//! Whose sex a given name tells: names that nearly always belong to a man or to a woman in the languages of the
//! lexicon. They keep a pronoun from a person that it cannot mean; names of either sex are left out. What is a given
//! name at all is asked of [`given`](crate::lexicon::given).

use crate::lexicon::words::{WordSet, word_set};

/// Men's names, sorted, lower case.
#[rustfmt::skip]
pub(super) static MALE: &WordSet = word_set![
    "aaron", "adam", "adrian", "ahmed", "alan", "albert", "alberto", "alejandro", "alexander", "alexandre", "alfred",
    "ali", "andre", "andreas", "andrew", "andy", "angelo", "anthony", "antoine", "antonio", "arnold", "arthur",
    "barack", "barry", "ben", "benjamin", "bernard", "bernie", "bill", "billy", "bob", "bobby", "boris", "brad",
    "bradley", "brandon", "brett", "brian", "bruce", "bryan", "caleb", "calvin", "carl", "carlos", "cesar", "chad",
    "charles", "charlie", "chris", "christian", "christopher", "chuck", "claude", "clint", "colin", "corey", "craig",
    "curtis", "daniel", "danny", "dario", "darren", "dave", "david", "dean", "dennis", "derek", "diego", "dirk",
    "dmitry", "dominic", "don", "donald", "doug", "douglas", "dustin", "dwight", "earl", "ed", "eddie", "edgar",
    "eduardo", "edward", "edwin", "elijah", "emmanuel", "enrique", "eric", "erik", "ernest", "ethan", "eugene",
    "evan", "felipe", "felix", "fernando", "francesco", "francisco", "francois", "frank", "franklin", "fred",
    "frederick", "gabriel", "gareth", "gary", "gavin", "geoffrey", "george", "gerald", "gerard", "gilbert",
    "giovanni", "giuseppe", "glenn", "gordon", "graham", "grant", "greg", "gregory", "guido", "guillermo", "gustavo",
    "guy", "hans", "harold", "harry", "hassan", "hector", "heinrich", "henri", "henry", "herbert", "herman", "howard",
    "hugh", "hugo", "hussein", "ian", "ibrahim", "igor", "isaac", "ivan", "jack", "jacob", "jacques", "jaime", "jake",
    "jamal", "james", "jason", "javier", "jeff", "jeffrey", "jeremy", "jerome", "jerry", "jesse", "jesus", "jim",
    "jimmy", "joachim", "joao", "joe", "joel", "john", "johnny", "jon", "jonathan", "jorge", "jose", "joseph", "josh",
    "joshua", "juan", "julian", "julio", "justin", "karl", "keith", "ken", "kenneth", "kevin", "khalid", "klaus",
    "kurt", "kyle", "lance", "larry", "lars", "laurent", "lawrence", "leo", "leon", "leonard", "leonardo", "lewis",
    "liam", "lloyd", "lorenzo", "louis", "luca", "lucas", "luigi", "luis", "luke", "mahmoud", "manuel", "marc",
    "marcel", "marco", "marcus", "mario", "mark", "markus", "martin", "marvin", "mathieu", "matt", "matteo",
    "matthew", "maurice", "max", "michael", "michel", "miguel", "mike", "mikhail", "mitch", "mitchell", "mitt",
    "mohamed", "mohammed", "moses", "muhammad", "nathan", "nathaniel", "neil", "nelson", "nicholas", "nick",
    "nicolas", "nigel", "noah", "norman", "oliver", "olivier", "omar", "oscar", "otto", "owen", "pablo", "paolo",
    "pascal", "patrick", "paul", "pedro", "percy", "peter", "phil", "philip", "philippe", "phillip", "pierre",
    "rafael", "ralph", "ramon", "randy", "raul", "ray", "raymond", "ricardo", "richard", "rick", "ricky", "rob",
    "robert", "roberto", "rodney", "rodrigo", "roger", "roland", "ron", "ronald", "ross", "roy", "rudolf", "russell",
    "ryan", "salvador", "salvatore", "samuel", "scott", "sean", "sebastian", "sergei", "sergio", "seth", "shane",
    "shaun", "sidney", "simon", "spencer", "stanley", "stefan", "stephane", "stephen", "steve", "steven", "stewart",
    "stuart", "ted", "terrence", "theodore", "thomas", "tim", "timothy", "toby", "todd", "tom", "tommy", "tony",
    "travis", "trevor", "tyler", "vernon", "victor", "vincent", "vladimir", "wallace", "walter", "warren", "wayne",
    "wesley", "will", "william", "wolfgang", "xavier", "yusuf", "zachary",
];

/// Women's names, sorted, lower case.
#[rustfmt::skip]
pub(super) static FEMALE: &WordSet = word_set![
    "abigail", "ada", "adriana", "agnes", "alexandra", "alice", "alicia", "alison", "amanda", "amber", "amelia",
    "amy", "ana", "andrea", "angela", "angelica", "angelina", "anita", "ann", "anna", "anne", "annette", "annie",
    "april", "ariana", "ashley", "audrey", "barbara", "beatrice", "becky", "bella", "bernadette", "beth", "bethany",
    "betty", "beverly", "bonnie", "brenda", "bridget", "brittany", "camila", "carla", "carmen", "carol", "carole",
    "carolina", "caroline", "carolyn", "cassandra", "catherine", "cecilia", "celia", "charlotte", "chelsea", "cheryl",
    "chiara", "chloe", "christina", "christine", "cindy", "claire", "clara", "claudia", "colleen", "constance",
    "courtney", "crystal", "cynthia", "daisy", "daniela", "danielle", "deanna", "debbie", "deborah", "debra",
    "denise", "diana", "diane", "dolores", "donna", "doris", "dorothy", "edith", "eileen", "elaine", "eleanor",
    "elena", "elisa", "elise", "eliza", "elizabeth", "ella", "ellen", "elsa", "emily", "emma", "erica", "erika",
    "erin", "esther", "eva", "eve", "evelyn", "fatima", "fiona", "florence", "frances", "francesca", "gabriela",
    "gabrielle", "gail", "georgia", "geraldine", "giulia", "gladys", "gloria", "grace", "greta", "gwen", "hannah",
    "harriet", "hazel", "heather", "heidi", "helen", "helena", "hilary", "hillary", "holly", "ida", "ilse", "ines",
    "ingrid", "irene", "irma", "isabel", "isabella", "isabelle", "ivana", "jackie", "jacqueline", "jane", "janet",
    "janice", "jasmine", "jeanne", "jenna", "jennifer", "jenny", "jessica", "jill", "joan", "joann", "joanna",
    "joanne", "josephine", "joyce", "juanita", "judith", "judy", "julia", "juliana", "julie", "june", "karen",
    "karin", "karla", "kate", "katherine", "kathleen", "kathryn", "kathy", "katie", "katrina", "kayla", "kelly",
    "kimberly", "kirsten", "kristen", "kristin", "kristina", "latoya", "laura", "lauren", "leah", "leila", "leslie",
    "lillian", "linda", "lisa", "liz", "lois", "loretta", "lorraine", "louise", "lucia", "lucy", "luisa", "lydia",
    "lynn", "madeleine", "madison", "maggie", "marcia", "margaret", "margarita", "maria", "mariana", "marie",
    "marilyn", "marina", "marion", "marisa", "marjorie", "marlene", "marta", "martha", "martina", "mary", "maureen",
    "maya", "megan", "melania", "melanie", "melissa", "mercedes", "meredith", "mia", "michelle", "mildred", "miranda",
    "molly", "monica", "monika", "nadia", "nancy", "naomi", "natalia", "natalie", "natasha", "nicole", "nina", "nora",
    "norma", "olga", "olivia", "pamela", "patricia", "patty", "paula", "paulina", "pauline", "peggy", "penelope",
    "phyllis", "polly", "priscilla", "rachel", "ramona", "rebecca", "regina", "renee", "rita", "roberta", "rosa",
    "rosalind", "rosemary", "rosie", "ruth", "sabrina", "sally", "samantha", "sandra", "sara", "sarah", "selena",
    "sharon", "sheila", "shelley", "shirley", "silvia", "simone", "sofia", "sonia", "sophia", "sophie", "stacey",
    "stella", "stephanie", "sue", "susan", "susanna", "suzanne", "sylvia", "tamara", "tammy", "tanya", "tara",
    "teresa", "theresa", "tiffany", "tina", "tracy", "ursula", "valentina", "valerie", "vanessa", "vera", "veronica",
    "vicki", "victoria", "viola", "violet", "virginia", "vivian", "wanda", "wendy", "whitney", "yolanda", "yvonne",
    "zoe",
];
