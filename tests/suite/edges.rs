//! What the lines at the edges of a story say: corrections, captions, timestamps, sign-offs, as data.

use tearsheet::{Byline, Caption, Note, SignOff, Stamp};

/// Each note's kind and date.
#[test]
fn corrections_have_a_kind_and_a_date() {
    for (text, expected) in [
        ("Correction: An earlier version of this article misspelled the name of the mayor.", "correction -"),
        ("CORRECTION (June 5, 2017): The bridge was built in 1904, not 1914.", "correction 2017-06-05"),
        ("Correction, June 5, 2017: The bridge was built in 1904.", "correction 2017-06-05"),
        (
            "This article was amended on 5 June 2017 to correct the name of the bridge.",
            "correction 2017-06-05",
        ),
        ("This story has been corrected to show that the bridge was built in 1904.", "correction -"),
        ("An earlier version of this story misstated the age of the bridge.", "correction -"),
        ("Clarification: The mayor spoke after the vote, not before.", "clarification -"),
        ("Clarification, 5 June 2017: The mayor spoke after the vote.", "clarification 2017-06-05"),
        ("This article has been updated with a comment from the mayor.", "update -"),
        (
            "UPDATE: This story was updated on June 5, 2017, with a comment from the mayor.",
            "update 2017-06-05",
        ),
        ("Update (June 5): The vote was put off.", "update --06-05"),
        ("Retraction: The Lamp withdraws its report of a fire.", "retraction -"),
        ("Corrección: La versión anterior decía que el puente se construyó en 1914.", "correction -"),
        ("Rectificatif : le pont date de 1904.", "correction -"),
        ("Korrektur: Die Brücke wurde 1904 gebaut.", "correction -"),
        ("Editor’s note: The names of two children have been changed.", "editors_note -"),
    ] {
        let note = Note::parse(text);
        let date = note.date().and_then(|date| date.date()).map_or("-".to_owned(), |date| date.to_string());
        assert_eq!(format!("{} {date}", note.kind()), expected, "{text}");
    }
}

/// Each caption's text, photographer and agency.
#[test]
fn captions_part_text_and_credit() {
    for (text, expected) in [
        (
            "A tram crosses Mill Street. (Jane Roe/Reuters)",
            "A tram crosses Mill Street. | Jane Roe | Reuters",
        ),
        (
            "A tram crosses Mill Street. (AP Photo/Jane Roe)",
            "A tram crosses Mill Street. | Jane Roe | AP Photo",
        ),
        ("A tram crosses Mill Street. Photo: Jane Roe", "A tram crosses Mill Street. | Jane Roe | -"),
        (
            "A tram crosses Mill Street. Photograph: Jane Roe/AFP/Getty Images",
            "A tram crosses Mill Street. | Jane Roe | Getty Images",
        ),
        (
            "A tram crosses Mill Street. (Photo by Jane Roe/Getty Images)",
            "A tram crosses Mill Street. | Jane Roe | Getty Images",
        ),
        (
            "A tram crosses Mill Street. Credit: Jane Roe for The Lamp",
            "A tram crosses Mill Street. | Jane Roe | The Lamp",
        ),
        ("A tram crosses Mill Street. Image: Reuters", "A tram crosses Mill Street. | - | Reuters"),
        ("A tram crosses Mill Street. REUTERS/Jane Roe", "A tram crosses Mill Street. | Jane Roe | REUTERS"),
        ("A tram crosses Mill Street.", "A tram crosses Mill Street. | - | -"),
        (
            "Un tranvía cruza la calle del Molino. EFE/Lucía Prado",
            "Un tranvía cruza la calle del Molino. | Lucía Prado | EFE",
        ),
        (
            "Eine Bahn in der Mühlenstraße. Foto: Jonas Keller/dpa",
            "Eine Bahn in der Mühlenstraße. | Jonas Keller | dpa",
        ),
    ] {
        let caption = Caption::parse(text);
        let credit = caption.credit();
        let who = credit.and_then(|credit| credit.photographer()).map_or("-", |name| name.as_str());
        let agency = credit.and_then(|credit| credit.agency()).map_or("-", |name| name.as_str());
        assert_eq!(format!("{} | {who} | {agency}", caption.text()), expected, "{text}");
    }
}

/// When it was published and updated: nothing where day and month could be exchanged.
#[test]
fn timestamps_are_read_where_they_are_plain() {
    for (text, expected) in [
        ("Published June 5, 2017", "2017-06-05 -"),
        ("Updated June 5, 2017", "- 2017-06-05"),
        ("Published: 5 June 2017 Updated: 6 June 2017", "2017-06-05 2017-06-06"),
        (
            "Published 10:00 AM EDT, Mon June 5, 2017 Updated 3:15 PM EDT, Tue June 6, 2017",
            "2017-06-05 2017-06-06",
        ),
        ("June 5, 2017", "2017-06-05 -"),
        ("2017-06-05", "2017-06-05 -"),
        ("Monday, June 5, 2017 3:15 p.m.", "2017-06-05 -"),
        ("05/06/2017", "- -"),
        ("25/06/2017", "2017-06-25 -"),
        ("Publicado el 5 de junio de 2017", "2017-06-05 -"),
        ("Publié le 5 juin 2017 à 10h30, mis à jour le 6 juin 2017", "2017-06-05 2017-06-06"),
        ("Stand: 05.06.2017, 19:50 Uhr", "- -"),
        ("Atualizado em 5 de junho de 2017", "- 2017-06-05"),
        ("Last updated on June 5", "- --06-05"),
    ] {
        let stamp = Stamp::parse(text).unwrap_or_else(|| panic!("{text} is no timestamp"));
        let say = |date: Option<tearsheet::DateMention<'_>>| {
            date.and_then(|date| date.date()).map_or("-".to_owned(), |date| date.to_string())
        };
        assert_eq!(format!("{} {}", say(stamp.published()), say(stamp.updated())), expected, "{text}");
    }
}

/// Who reported, edited, wrote and helped, and where.
#[test]
fn sign_offs_name_tasks_people_and_places() {
    for (text, expected) in [
        (
            "(Reporting by Jane Roe in Lisbon; Additional reporting by Ann Doe in Porto; Writing by Max Poe; Editing by Tom Coe)",
            "reporting Jane Roe in Lisbon, additional_reporting Ann Doe in Porto, writing Max Poe, editing Tom Coe",
        ),
        ("Jane Roe reported from Lisbon.", "reporting Jane Roe in Lisbon"),
        (
            "Associated Press writers Jane Roe in Lisbon and Ann Doe in Porto contributed to this report.",
            "contributing Jane Roe in Lisbon, contributing Ann Doe in Porto",
        ),
        (
            "(Reporte de Lucía Prado en Sevilla; editado por Martín Gil)",
            "reporting Lucía Prado in Sevilla, editing Martín Gil",
        ),
    ] {
        let sign_off = SignOff::parse(text).unwrap_or_else(|| panic!("{text} is no sign-off"));
        let said: Vec<String> = sign_off
            .credits()
            .iter()
            .map(|one| {
                let place = one.person().place().map_or(String::new(), |place| format!(" in {place}"));
                format!("{} {}{place}", one.task(), one.person().name())
            })
            .collect();
        assert_eq!(said.join(", "), expected, "{text}");
    }
}

/// Contributors with name, role, affiliation, handle, e-mail, place.
#[test]
fn bylines_say_who_and_what() {
    for (text, expected) in [
        ("By Jane Roe, MD", "Jane Roe"),
        ("By Jane Roe, Staff Writer", "Jane Roe; role Staff Writer"),
        ("By Jane Roe (@janeroe)", "Jane Roe; handle janeroe"),
        ("By Jane Roe, jroe@example.com", "Jane Roe; email jroe@example.com"),
        (
            "By Jane Roe in Washington and Max Poe in London",
            "Jane Roe; place Washington | Max Poe; place London",
        ),
        ("By JANE ROE, Associated Press", "JANE ROE; of Associated Press"),
        (
            "By Theo van der Meer, Omar bin Rashid and Ana de la Cruz",
            "Theo van der Meer | Omar bin Rashid | Ana de la Cruz",
        ),
        ("By Reuters", "Reuters; organisation"),
        ("By Lamp Staff", "Lamp Staff; organisation"),
        ("Por Lucía Prado y Martín Gil", "Lucía Prado | Martín Gil"),
        ("Von Jonas Keller, Berlin", "Jonas Keller; place Berlin"),
        ("Par Camille Roux, à Bruxelles", "Camille Roux; place Bruxelles"),
        ("di Giulia Ferri", "Giulia Ferri"),
    ] {
        let byline = Byline::parse(text).unwrap_or_else(|| panic!("{text} is no byline"));
        let say = |one: &tearsheet::Contributor<'_>| {
            let field = |name: &str, value: Option<tearsheet::Text<'_>>| {
                value.map_or(String::new(), |value| format!("; {name} {value}"))
            };
            let room = if one.is_organisation() { "; organisation" } else { "" };
            format!(
                "{}{room}{}{}{}{}{}",
                one.name(),
                field("role", one.role()),
                field("of", one.affiliation()),
                field("place", one.place()),
                field("handle", one.handle()),
                field("email", one.email())
            )
        };
        let said: Vec<String> = byline.people().iter().map(say).collect();
        assert_eq!(said.join(" | "), expected, "{text}");
    }
}
