//! The forms of bios, each with an invented one.

use alloc::vec::Vec;
use alloc::{format, string::String};

use super::{Bio, BioEvidence, FactKind, Values};
use crate::glance::Glance;

fn evidence(text: &str) -> BioEvidence {
    super::evidence(text, Glance::of(text))
}

#[track_caller]
fn assert_values(values: Values<'_, '_>, expected: &[&str]) {
    let found: Vec<&str> = values.map(|text| text.as_str()).collect();
    assert_eq!(found, expected);
}

/// The facts as `kind: text`, apart by `; `.
fn drawn(bio: &str) -> String {
    let bio = Bio::parse(bio);
    let facts: Vec<String> =
        bio.facts().iter().map(|fact| format!("{}: {}", fact.kind(), fact.text())).collect();
    facts.join("; ")
}

#[track_caller]
fn reads(bio: &str, expected: &str) {
    assert_eq!(drawn(bio), expected);
}

const NOVELIST: &str = "Nora Winfield is a celebrated novelist known for her quiet and patient stories. Originally from \
    Salem, Oregon, Nora grew up among beekeepers who encouraged her love of reading. She studied history at Lakeshore \
    University, where she learned to listen—a habit that would later shape her career. Nora’s novels are praised for their \
    restraint. Her first novel, The Rooms We Leave, became a bestseller, admired for its portrait of two sisters. Since \
    then, she has published several works. Outside of her writing, Nora is passionate about libraries and often partners \
    with schools. She enjoys walking in the Oregon hills. With each new book, Nora Winfield confirms her reputation as a \
    writer who trusts her readers.";

#[test]
fn a_long_bio_names_its_person_once() {
    let bio = Bio::parse(NOVELIST);
    assert_values(bio.names(), &["Nora Winfield"]);
    assert_values(bio.roles(), &["celebrated novelist"]);
    assert_values(bio.origin(), &["Salem, Oregon"]);
    assert_values(bio.education(), &["Lakeshore University"]);
    assert_values(bio.works(), &["The Rooms We Leave"]);
    for kind in
        [FactKind::Organisation, FactKind::Residence, FactKind::Award, FactKind::Handle, FactKind::Link]
    {
        assert!(bio.facts().iter().all(|fact| fact.kind() != kind), "{kind}");
    }
}

#[test]
fn spans_are_those_of_the_source() {
    let source = "Body.\n\nAda Quill is a reporter for The Lamp.";
    let bio = Bio::read(source, (7..source.len()).into());
    assert_eq!(&source[bio.span()], bio.text().as_str());
    for fact in bio.facts() {
        assert_eq!(&source[fact.text().span()], fact.text().as_str());
    }
}

#[test]
fn staff_bios() {
    reads(
        "Ada Quill is a Boston-based staff writer for The Lamp. Reach her at ada@example.com or @adaquill.",
        "name: Ada Quill; residence: Boston; role: staff writer; organisation: The Lamp; email: ada@example.com; handle: adaquill",
    );
    reads("Quill is a special correspondent.", "name: Quill; role: special correspondent");
    reads("• Ada Quill covers courts for The Lamp.", "name: Ada Quill; organisation: The Lamp");
    reads(
        "Ben Marsh, a former senior editor at Harbor Press, writes for The Lantern.",
        "name: Ben Marsh; role: former senior editor; organisation: Harbor Press; organisation: The Lantern",
    );
    reads("CHARLES ODELL is a sports columnist.", "name: CHARLES ODELL; role: sports columnist");
}

#[test]
fn names_behind_something_else() {
    reads(
        "Born and raised in Leeds, Ada Quill is a freelance writer.",
        "origin: Leeds; name: Ada Quill; role: freelance writer",
    );
    reads("Author Ada Quill is also a teacher.", "name: Ada Quill; role: teacher");
    reads(
        "Staff writer Ada Quill covers courts for The Lamp.",
        "role: Staff writer; name: Ada Quill; organisation: The Lamp",
    );
    reads(
        "A former teacher, Ada Quill lives in Leeds.",
        "role: A former teacher; name: Ada Quill; residence: Leeds",
    );
    reads(
        "Ben Marsh lives in Salem, Ore. Ada Quill is a poet.",
        "name: Ben Marsh; residence: Salem, Ore.; name: Ada Quill; role: poet",
    );
}

#[test]
fn what_is_no_subject() {
    reads("Views are personal. Data Developer, maps.", "role: Data Developer");
    reads(
        "L'auteur est professeur à l'université de Nantes.",
        "role: professeur; organisation: université de Nantes",
    );
    reads("Reach the columnist at ada@example.com.", "email: ada@example.com");
}

#[test]
fn a_role_knows_its_ends() {
    reads(
        "Ada Quill is The Lamp’s tech editor.",
        "name: Ada Quill; organisation: The Lamp; role: tech editor",
    );
    reads(
        "Ada Quill is an art historian, a leadership and business strategist, and editor at large of Reed.",
        "name: Ada Quill; role: art historian; role: leadership and business strategist; role: editor at large; organisation: Reed",
    );
    reads(
        "Ada Quill est rédactrice en chef adjointe du Journal des Ports.",
        "name: Ada Quill; role: rédactrice en chef; organisation: Journal des Ports",
    );
    reads("Ada Quill is passionate about trees and often partners with schools.", "name: Ada Quill");
    reads("Ada Quill is the former mayor of Leeds.", "name: Ada Quill; role: former mayor");
}

#[test]
fn organisations_know_their_ends() {
    reads(
        "Ada Quill teaches at the Department of Marsh Studies, Elm College. She writes for the weekly magazine Reed about eels.",
        "name: Ada Quill; organisation: Elm College; organisation: Reed",
    );
    reads("Ada Quill runs programs for K-12 teachers.", "name: Ada Quill");
}

#[test]
fn experts_and_labels() {
    reads(
        "Editor’s note: Dr. Lena Oak is the Ada Quill Professor of History at Elm College.",
        "name: Lena Oak; role: Ada Quill Professor of History; organisation: Elm College",
    );
    reads(
        "(The writer is the president of the Coast Institute. Views are personal)",
        "role: president; organisation: Coast Institute",
    );
    reads(
        "About the author\nAda Quill teaches at Elm College.",
        "name: Ada Quill; organisation: Elm College",
    );
}

#[test]
fn contacts() {
    reads("Follow Ada Quill on Twitter @adaquill.", "name: Ada Quill; handle: adaquill");
    reads("Ada Quill can be reached at ada@example.com.", "name: Ada Quill; email: ada@example.com");
    reads(
        "Follow Ada Quill and Ben Marsh on Twitter: https://twitter.com/quill_a and https://twitter.com/BenMarsh.",
        "name: Ada Quill; name: Ben Marsh; link: https://twitter.com/quill_a; handle: quill_a; link: https://twitter.com/BenMarsh; \
         handle: BenMarsh",
    );
    reads("Ada Quill: 555-0100, @adaquill", "name: Ada Quill; handle: adaquill");
}

#[test]
fn several_persons_are_told_apart() {
    let bio = Bio::parse(
        "Ada Quill is a reporter in Leeds. Ben Marsh is a photographer. Quill can be reached at q@example.com.",
    );
    let people: Vec<_> = bio.people().collect();
    assert_eq!(people.len(), 2);
    assert_values(people[0].roles(), &["reporter"]);
    assert_values(people[0].emails(), &["q@example.com"]);
    assert_values(people[1].roles(), &["photographer"]);
    assert_values(people[1].residence(), &[]);
}

#[test]
fn what_is_said_of_several_is_said_of_no_one() {
    let bio = Bio::parse("Ada Quill and Ben Marsh are reporters: quill@example.com, marsh@example.com");
    let people: Vec<_> = bio.people().collect();
    assert_values(bio.roles(), &["reporters"]);
    assert_values(people[0].roles(), &[]);
    assert_values(people[0].emails(), &["quill@example.com"]);
    assert_values(people[1].emails(), &["marsh@example.com"]);
}

#[test]
fn a_fuller_name_takes_the_place_of_a_surname() {
    let bio = Bio::parse("Quill is a reporter. Ada Quill lives in Leeds.");
    assert_values(bio.names(), &["Ada Quill"]);
}

#[test]
fn titles_of_works() {
    reads(
        "Ada Quill is the author of Salt Lines, The Reed and the Wharf and A Winter Ledger.",
        "name: Ada Quill; role: author; work: Salt Lines; work: The Reed and the Wharf; work: A Winter Ledger",
    );
    reads(
        "Ada Quill is the author of four books, including Salt Lines, The Reed and the Wharf, and A Winter Ledger.",
        "name: Ada Quill; role: author; work: Salt Lines; work: The Reed and the Wharf; work: A Winter Ledger",
    );
    reads(
        "Ada Quill is the author, most recently, of “Salt: A Life.” The Long Wharf is her second book.",
        "name: Ada Quill; role: author; work: Salt: A Life; work: The Long Wharf",
    );
    reads(
        "Ada Quill’s books include Markets and Morals, The Reed, and Salt.",
        "name: Ada Quill; work: Markets and Morals; work: The Reed; work: Salt",
    );
    reads("His latest book, published May 9, is", "");
}

#[test]
fn prizes() {
    reads(
        "Ada Quill is a Lantern Prize-winning poet. She won the 2019 Harbor Award for Fiction and was a finalist for the Booker.",
        "name: Ada Quill; award: Lantern Prize; role: poet; award: Harbor Award for Fiction; award: Booker",
    );
}

#[test]
fn fragments_of_social_profiles() {
    reads(
        "Data journalist @lamp. Formerly @oldlamp, Elm College alum. Runner.",
        "role: Data journalist; organisation: @lamp; organisation: @oldlamp; role: Runner",
    );
}

#[test]
fn other_languages() {
    reads(
        "Lucía Prado es periodista especializada en economía. Escribe para El Faro y vive en Sevilla. Autora de «La sal».",
        "name: Lucía Prado; role: periodista; organisation: El Faro; residence: Sevilla; work: La sal",
    );
    reads(
        "Camille Roux est journaliste indépendante. Elle écrit pour Le Phare et vit à Lyon.",
        "name: Camille Roux; role: journaliste; organisation: Le Phare; residence: Lyon",
    );
    reads(
        "Jonas Keller ist Redakteur bei der Rheinpost und Autor des Buches „Salz“. Er studierte an der Universität Bonn.",
        "name: Jonas Keller; role: Redakteur; organisation: Rheinpost; role: Autor; work: Salz; education: Universität Bonn",
    );
    reads(
        "Giulia Ferri è una giornalista e autrice. Scrive per Il Faro e vive a Torino.",
        "name: Giulia Ferri; role: giornalista; role: autrice; organisation: Il Faro; residence: Torino",
    );
    reads(
        "Rui Prates é jornalista. Escreve para o Diário do Porto, nasceu em Braga e mora em Lisboa.",
        "name: Rui Prates; role: jornalista; organisation: Diário do Porto; origin: Braga; residence: Lisboa",
    );
}

#[test]
fn any_text_has_an_answer() {
    let long = "Ada Quill is “ ( @a. J. É ".repeat(60);
    for text in ["", " \n", "(", "“", "@", "é", "d’", "Jr.", "born in", "is a", "山田太郎は記者です。", &long]
    {
        let _ = (Bio::parse(text), evidence(text));
        for (cut, _) in text.char_indices().take(40) {
            let _ = (Bio::parse(&text[cut..]), Bio::parse(&text[..cut]));
        }
    }
}

#[test]
fn a_bio_is_told_from_a_person_in_the_news() {
    for bio in [
        "Ada Quill is a staff writer at The Lamp.",
        "Ada Quill covers courts for The Lamp.",
        "Follow Ada Quill on Twitter @adaquill.",
        "About the author: Ada Quill lives in Leeds.",
        "The writer is the president of the Coast Institute.",
        "He writes about energy for The Lamp.",
        "Lucía Prado es periodista.",
        "Camille Roux est journaliste indépendante.",
        "Jonas Keller ist Redakteur bei der Rheinpost.",
        "Giulia Ferri è una giornalista.",
        "Rui Prates é jornalista.",
        NOVELIST,
    ] {
        assert!(evidence(bio).strength() > 2, "{bio}: {:?}", evidence(bio));
    }
    for news in [
        "Ada Quill is a senator who opposes the bill.",
        "“It was a long night,” said Ada Quill, a reporter for The Lamp.",
        "The mayor was late.",
        "She said the harbor would close.",
    ] {
        assert!(evidence(news).strength() < 3, "{news}: {:?}", evidence(news));
    }
    assert!(
        evidence("Ada Quill is a poet. Ada’s poems are short.").has(BioEvidence::NAME | BioEvidence::ECHO)
    );
}
