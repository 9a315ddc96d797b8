use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::*;

/// Each person as `name;role;affiliation;place;handle;email`, empty ends left out.
fn people(line: &str) -> Vec<String> {
    let byline = Byline::parse(line).unwrap_or_else(|| panic!("nobody in {line:?}"));
    let say = |one: &Contributor<'_>| {
        let fields = [one.role(), one.affiliation(), one.place(), one.handle(), one.email()];
        let fields: Vec<&str> = fields.iter().map(|field| field.map_or("", |text| text.as_str())).collect();
        let mark = if one.is_organisation() { "*" } else { "" };
        String::from(format!("{}{mark};{}", one.name(), fields.join(";")).trim_end_matches(';'))
    };
    byline.people().iter().map(say).collect()
}

#[test]
fn several_people() {
    assert_eq!(people("By Jane Roe, Ann Doe and Max Poe"), ["Jane Roe", "Ann Doe", "Max Poe"]);
    assert_eq!(people("By Jane Roe & Ann Doe"), ["Jane Roe", "Ann Doe"]);
    assert_eq!(people("Por Juana Ríos y Ana Díaz"), ["Juana Ríos", "Ana Díaz"]);
    assert_eq!(people("Von Hanna Rohde und Max Pohl"), ["Hanna Rohde", "Max Pohl"]);
    assert_eq!(people("Par Jeanne Roux et Luc Petit"), ["Jeanne Roux", "Luc Petit"]);
    assert_eq!(people("di Gianna Rossi"), ["Gianna Rossi"]);
}

#[test]
fn places_belong_to_those_before_them() {
    assert_eq!(
        people("By Jane Roe in Lisbon and Ann Doe in Porto"),
        ["Jane Roe;;;Lisbon", "Ann Doe;;;Porto"]
    );
    assert_eq!(people("By Jane Roe, Lisbon"), ["Jane Roe;;;Lisbon"]);
    assert_eq!(people("(Hanna Rohde aus Berlin, Max Pohl, 3.5.2024)"), ["Hanna Rohde;;;Berlin", "Max Pohl"]);
}

#[test]
fn wires() {
    assert_eq!(people("^By JANE ROE="), ["JANE ROE"]);
    assert_eq!(people("^By JANE ROE=\n^AP Sports Writer="), ["JANE ROE;AP Sports Writer"]);
    assert_eq!(Byline::parse("^AP Sports Writer="), None);
}

#[test]
fn roles_and_degrees() {
    assert_eq!(people("Jane Roe, MD, Ann Doe, PhD"), ["Jane Roe", "Ann Doe"]);
    assert_eq!(people("Jane A. Roe  Ph.D."), ["Jane A. Roe"]);
    assert_eq!(people("by Jane R.Roe"), ["Jane R.Roe"]);
    assert_eq!(
        people("By Jane Roe and Ann Doe, Staff Writers"),
        ["Jane Roe;Staff Writers", "Ann Doe;Staff Writers"]
    );
    assert_eq!(people("By AP Sports Writer Jane Roe"), ["Jane Roe;Sports Writer;AP"]);
}

#[test]
fn outlets() {
    assert_eq!(people("By Jane Roe for The Daily Lamp"), ["Jane Roe;;The Daily Lamp"]);
    assert_eq!(people("By: Jane Roe / Harbor News"), ["Jane Roe;;Harbor News"]);
    assert_eq!(people("By Jane Roe | The Daily | June 5, 2017"), ["Jane Roe;;The Daily"]);
    assert_eq!(people("By CNN's Jane Roe"), ["Jane Roe;;CNN"]);
}

#[test]
fn addresses() {
    assert_eq!(people("By JANE ROE ( @janeroe )"), ["JANE ROE;;;;janeroe"]);
    assert_eq!(people("By Jane Roe jane@example.com"), ["Jane Roe;;;;;jane@example.com"]);
}

#[test]
fn newsrooms_and_agencies() {
    assert_eq!(people("The Standard Staff"), ["The Standard Staff*"]);
    assert_eq!(people("By Reuters"), ["Reuters*"]);
    assert_eq!(people("By Jane Roe and Reuters"), ["Jane Roe", "Reuters*"]);
}

#[test]
fn one_person_once() {
    assert_eq!(people("by Jane Roe, Jane Roe:"), ["Jane Roe"]);
}

#[test]
fn an_account_behind_posted() {
    assert_eq!(people("Posted by janeroe"), ["janeroe"]);
    assert_eq!(evidence("By train"), None);
}

#[test]
fn evidence_from_the_surest() {
    let cases = [
        ("By Jane Roe", BylineShape::Opened),
        ("By Jane Roe, Staff Writer", BylineShape::Opened),
        ("Written by Jane Roe and Ann Doe", BylineShape::Opened),
        ("By Jane Roe | June 5, 2017", BylineShape::OpenedAndMore),
        ("Jane Roe, Staff Writer", BylineShape::NameAndRole),
        ("Jane Roe, Reuters", BylineShape::NameAndRole),
        ("The Harbor Staff", BylineShape::Newsroom),
        ("Authors:", BylineShape::Label),
        ("Jane Roe", BylineShape::Person),
        ("Jane Roe, June 5, 2017", BylineShape::NameAndRole),
        ("Jane Roe | The Harbor", BylineShape::PersonAndMore),
        ("Jane Roe, executive director of the Harbor Fund", BylineShape::PersonAndMore),
        ("Trixibelle Roe", BylineShape::Name),
        ("By Sarah", BylineShape::Name),
    ];
    for (line, shape) in cases {
        assert_eq!(evidence(line), Some(shape), "{line}");
    }
}

#[test]
fn lines_that_are_none() {
    let lines = [
        "",
        "By the river stood a tram.",
        "By Monday night the trams ran again.",
        "Trams ran by Jane Roe's house.",
        "— Jane Roe (@janeroe) June 5, 2017",
        "Jane Roe/Getty Images",
        "Jane Roe:",
        "Trixibelle Roe, executive director of the Harbor Fund",
        "Jane Roe said on Monday that trams would run.",
        "(Trixibelle Roe)",
        "5 June 2017",
    ];
    for line in lines {
        assert_eq!(evidence(line), None, "{line}");
    }
}

#[test]
fn glued_in_front_of_prose() {
    let prose = "The council voted on Monday to let the trams run again through the night.";
    for byline in [
        "By Jane Roe ",
        "By Jane Roe and Ann Doe ",
        "By Jane Roe, Staff Writer ",
        "By Jane Roe, CNN ",
        "By Jane Roe (@janeroe) ",
        "By Jane Roe | ",
    ] {
        assert_eq!(extent(&[byline, prose].concat()), Some(byline.len()), "{byline}");
    }
    let text = "By Jane Roe Officials said on Monday that the trams would run again through the night.";
    assert_eq!(extent(text), Some("By Jane Roe ".len()));
}

#[test]
fn prose_has_no_byline_in_front() {
    for text in [
        "By Monday night the trams were running again, and nobody in the city was surprised.",
        "By Jane Roe's account the trams were running again, and nobody was surprised at all.",
        "By Jane Roe the trams were running again, and nobody in the city was surprised at all.",
        "By contrast, Ann Doe said that the trams were running again, and nobody was surprised.",
        "By Jane Roe",
    ] {
        assert_eq!(extent(text), None, "{text}");
    }
}

#[test]
fn behind_a_title_in_the_same_line() {
    let text = "Ferry runs aground in fog By Jane Roe The ferry to Halden ran aground on Monday, with nobody on board.";
    let (start, end) = behind_title(text).unwrap();
    assert_eq!((&text[..start], &text[start..end]), ("Ferry runs aground in fog ", "By Jane Roe "));
    // Prose goes on behind its by-lines: no sentence starts there.
    assert_eq!(
        behind_title("The ferry was stopped By Jane Roe and other members of the crew on Monday night."),
        None
    );
    // Some titles have a full stop; what stands before it has no more than one sentence.
    assert_eq!(behind_title(&text.replacen("fog", "fog.", 1)), Some((27, 39)));
    assert_eq!(behind_title(&text.replacen("runs aground in", "waits. It is in", 1)), None);
}

#[test]
fn an_outlet_behind_the_name_without_a_mark() {
    let byline = Byline::parse("Jane Roe Harbor Courier").unwrap();
    assert_eq!(byline.people()[0].name(), "Jane Roe");
    assert_eq!(byline.people()[0].affiliation().unwrap(), "Harbor Courier");
    let byline = Byline::parse("Jane Roe, Harbor Fix,").unwrap();
    assert_eq!(byline.people().len(), 1);
    let two = Byline::parse("Jane Roe, Mary Poe").unwrap();
    assert_eq!(two.people().len(), 2);
}

#[test]
fn a_role_of_the_press_before_the_name() {
    let byline = Byline::parse("Courier staff writer Jane Roe").unwrap();
    assert_eq!(byline.people()[0].name(), "Jane Roe");
    let byline = Byline::parse("Staff Writer Jane Roe").unwrap();
    assert!(!byline.people()[0].is_organisation());
    let byline = Byline::parse("한지우 기자 jiwoo@example.com").unwrap();
    assert_eq!(byline.people()[0].name(), "한지우");
    assert_eq!(byline.people()[0].email().unwrap(), "jiwoo@example.com");
    assert_eq!(super::evidence("칼럼니스트 한지우"), Some(super::BylineShape::Opened));
    assert_eq!(super::evidence("한지우 시장"), None);
}

#[test]
fn an_account_and_the_hour() {
    let byline = Byline::parse("Posted by saltmarsh at 9:14 PM").unwrap();
    assert_eq!(byline.people()[0].name(), "saltmarsh");
}

#[test]
fn names_that_close_a_line() {
    for signature in ["— Jane Roe", "-Jane Roe", "(Jane Roe)", "(Jane Roe, Mary Poe, 3.5.2024)"] {
        let text = alloc::format!("The trams ran again on Tuesday. {signature}");
        assert_eq!(super::closing(&text), Some(text.len() - signature.len()), "{signature}");
    }
    for text in [
        "“The trams ran again.” — Jane Roe",
        "The trams are named for the mayor (Jane Roe).",
        "The trams ran again. (Some of them did)",
        "The trams ran — Jane Roe",
    ] {
        assert_eq!(super::closing(text), None, "{text}");
    }
}

#[test]
fn between_a_blurb_and_the_story() {
    let text = "The trams ran again and nobody cheered. By Jane Roe The first of them left the depot at six on Tuesday morning.";
    let (start, end) = super::behind_blurb(text).unwrap();
    assert_eq!(&text[start..end], "By Jane Roe ");
    for text in [
        "The trams ran again. By Tuesday The Hill had twelve of them, and nobody in the depot cheered at all.",
        "The trams were stopped By Jane Roe The first of them left the depot at six on Tuesday morning.",
    ] {
        assert_eq!(super::behind_blurb(text), None, "{text}");
    }
}

#[test]
fn a_name_parted_from_a_title() {
    for by in [", by Jane Roe", " - Jane Roe", " | Jane Roe", " – Jane Roe."] {
        let text = ["Trams run through the night", by].concat();
        let at = super::in_title(&text).unwrap();
        assert!(super::evidence(&text[at..]).is_some(), "{text}");
    }
    for text in ["Trams run through the night - The Lamp", "Trams - and Jane Roe"] {
        assert_eq!(super::in_title(text), None, "{text}");
    }
}

#[test]
fn what_a_glance_tells_no_is_neither_agency_nor_newsroom() {
    use super::told::{AGENCY, is_agency, is_newsroom, is_role_alone, may_be_newsroom};
    use crate::glance::Glance;
    crate::glance::tests::texts(|text| {
        let glance = Glance::of(text);
        for part in text.split([',', '|', '(', ')']).map(str::trim) {
            assert!(glance.may_have(AGENCY) || !is_agency(part), "{part}");
            assert!(may_be_newsroom(glance) || !(is_newsroom(part) || is_role_alone(part)), "{part}");
        }
    });
}
