use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Dateline;

/// The dateline stands before the bar; behind it the story begins.
#[track_caller]
fn reads(drawn: &str) -> String {
    let (line, story) = drawn.split_once('|').expect("a bar behind the dateline");
    let text = [line, story].concat();
    let dateline = Dateline::parse(&text).unwrap_or_else(|| panic!("no dateline in {text:?}"));
    assert_eq!(&text[dateline.span().range()], line.trim());
    let places: Vec<&str> = dateline.places().iter().map(crate::text::Text::as_str).collect();
    let mut said = places.join("/");
    for part in [
        dateline.region().as_ref().map(ToString::to_string),
        dateline.date().map(|date| date.text()).as_ref().map(ToString::to_string),
    ] {
        said.push(';');
        said.push_str(&part.unwrap_or_default());
    }
    said.push(';');
    said.push_str(dateline.agency().map_or("", |agency| agency.as_str()));
    said
}

#[track_caller]
fn is_none(text: &str) {
    assert_eq!(Dateline::parse(text), None, "{text}");
}

#[test]
fn associated_press() {
    assert_eq!(reads("DELMARE (AP) — |Trams stood still."), "DELMARE;;;AP");
    assert_eq!(reads("PORT ELLEN, Maine (AP) — |Trams stood still."), "PORT ELLEN;Maine;;AP");
    assert_eq!(reads("DELMARE (AP) _ |Trams stood still."), "DELMARE;;;AP");
    assert_eq!(reads("DELMARE, Calif. — |Trams stood still."), "DELMARE;Calif.;;");
    assert_eq!(reads("ST. ELLEN, N.Y. - |Trams stood still."), "ST. ELLEN;N.Y.;;");
    assert_eq!(reads("FORT McELLEN, Texas (AP) -- |Trams stood still."), "FORT McELLEN;Texas;;AP");
    assert_eq!(reads("ABOARD THE NIGHT FERRY (AP) — |Trams stood still."), "ABOARD THE NIGHT FERRY;;;AP");
}

#[test]
fn reuters() {
    assert_eq!(reads("LISBON (Reuters) - |Trams stood still."), "LISBON;;;Reuters");
    assert_eq!(reads("LISBON/DELMARE, Fla. (Reuters) - |Trams stood still."), "LISBON/DELMARE;Fla.;;Reuters");
    assert_eq!(reads("LISBON, March 2 (Reuters) - |Trams stood still."), "LISBON;;March 2;Reuters");
    assert_eq!(reads("(Reuters) - |Trams stood still in the city."), ";;;Reuters");
}

#[test]
fn agence_france_presse_and_others() {
    assert_eq!(reads("LISBON, Aug 29, 2014 (AFP) - |Trams stood."), "LISBON;;Aug 29, 2014;AFP");
    assert_eq!(reads("Lisbon (AFP) - |Trams stood."), "Lisbon;;;AFP");
    assert_eq!(reads("DELMARE, July 30 AAP - |Trams stood."), "DELMARE;;July 30;AAP");
    assert_eq!(reads("Genf (dpa) - |Die Bahnen standen."), "Genf;;;dpa");
    assert_eq!(reads("San Diego (tca/dpa) - |Trams stood."), "San Diego;;;tca/dpa");
    assert_eq!(reads("Tegucigalpa, Jan 2 (EFE).- |Los tranvías pararon."), "Tegucigalpa;;Jan 2;EFE");
    assert_eq!(reads("SANTIAGO, 3 de mayo de 2024.- |Los tranvías pararon."), "SANTIAGO;;3 de mayo de 2024;");
    assert_eq!(reads("Arroyo Hondo.- |Los tranvías pararon."), "Arroyo Hondo;;;");
    assert_eq!(reads("(ANSA) - ROMA, 1 LUG - |I tram si sono fermati."), "ROMA;;1 LUG;ANSA");
    assert_eq!(reads("MOSCOW, March 2. /TASS/. |Trams stood."), "MOSCOW;;March 2;TASS");
    assert_eq!(reads("(서울=연합뉴스) |전차가 멈췄다."), "서울;;;연합뉴스");
}

#[test]
fn broadcasters() {
    assert_eq!(reads("(CNN) |Trams stood still in the city."), ";;;CNN");
    assert_eq!(reads("(CNN)|Trams stood still in the city."), ";;;CNN");
    assert_eq!(reads("Brussels, Belgium (CNN) |Trams stood still."), "Brussels;Belgium;;CNN");
    assert_eq!(reads("CNN — |Trams stood still in the city."), ";;;CNN");
}

#[test]
fn press_releases() {
    assert_eq!(
        reads("DELMARE, NY / ACCESSWIRE / June 5, 2024 / |Trams Inc. said."),
        "DELMARE;NY;June 5, 2024;ACCESSWIRE"
    );
    assert_eq!(
        reads("DELMARE, June 5, 2024 /PRNewswire/ -- |Trams Inc. said."),
        "DELMARE;;June 5, 2024;PRNewswire"
    );
    assert_eq!(reads("LONDON--(BUSINESS WIRE)--|Trams Inc. said."), "LONDON;;;BUSINESS WIRE");
}

#[test]
fn newspapers() {
    assert_eq!(reads("WASHINGTON, D.C. – |Trams stood still."), "WASHINGTON;D.C.;;");
    assert_eq!(reads("VANCOUVER—|Trams stood still."), "VANCOUVER;;;");
    assert_eq!(reads("RIO - |Os bondes pararam."), "RIO;;;");
    assert_eq!(reads("Mumbai, India - |Trams stood still."), "Mumbai;India;;");
    assert_eq!(reads("New Delhi: |Trams stood still."), "New Delhi;;;");
    assert_eq!(reads("Berlin. |Die Bahnen standen am Montag still."), "Berlin;;;");
    assert_eq!(reads("DELMARE (The Lamp Report) — |Trams stood still."), "DELMARE;;;The Lamp Report");
}

#[test]
fn an_outlet_alone_before_the_story() {
    assert_eq!(reads("(HARBOURNEWS) – |Trams stood still."), ";;;HARBOURNEWS");
    assert_eq!(reads("(The Harbour Wire) — |Trams stood still."), ";;;The Harbour Wire");
    is_none("(Left to right) – Jane Roe, Ann Doe and Max Poe.");
    is_none("(Harbour) Trams stood still.");
}

#[test]
fn the_agency_behind_the_dash_or_the_place() {
    assert_eq!(reads("DELMARE — (AP) |Trams stood still."), "DELMARE;;;AP");
    assert_eq!(reads("Lisbon CNN — |Trams stood still."), "Lisbon;;;CNN");
    assert_eq!(reads("DELMARE (FOX 9) - |Trams stood still."), "DELMARE;;;FOX 9");
}

#[test]
fn a_day_and_no_place() {
    assert_eq!(reads("Nov. 21 (UPI) -- |Trams stood still."), ";;Nov. 21;UPI");
    is_none("Nov. 21 (the day before) -- Trams stood still.");
    is_none("By JANE ROE DELMARE, Calif. — Trams stood still.");
}

#[test]
fn a_dash_that_a_transport_changed() {
    assert_eq!(reads("DELMARE &mdash; |Trams stood still."), "DELMARE;;;");
    assert_eq!(reads("DELMARE >> |Trams stood still."), "DELMARE;;;");
}

#[test]
fn the_hour_behind_a_slash() {
    assert_eq!(reads("Rome, Mar 2, 2020 / 08:00 am (AFP).- |Trams stood still."), "Rome;;Mar 2, 2020;AFP");
}

#[test]
fn wrapped() {
    assert_eq!(reads("PORT\nELLEN, Maine\n(AP) — |Trams stood still."), "PORT\nELLEN;Maine;;AP");
}

#[test]
fn sentences_that_only_look_like_one() {
    is_none("Washington — the man, not the city — crossed the river.");
    is_none("PARIS Saint-Germain won again.");
    is_none("Lisbon trams - which stood still - ran again.");
    is_none("The council met in LISBON (Reuters) - and left.");
    is_none("Jackson: I saw the tram.");
    is_none("Madison: We all did.");
    is_none("Jane Roe (left) - who drives a tram - spoke.");
    is_none("Paris. London. Rome. He had seen them all.");
    is_none("NATO — The alliance met on Monday.");
    is_none("RIO-based drivers stood still.");
}

#[test]
fn labels_and_headings() {
    is_none("YOUR HEALTH — The tram runs again.");
    is_none("WHAT WE KNOW — The tram runs again.");
    is_none("THE ISSUE — The tram runs again.");
    is_none("UPDATE — The tram runs again.");
    is_none("NOTA.- Los tranvías pararon.");
    is_none("THE FACTS: Trams ran.");
    is_none("BREAKING NEWS - Trams stand still.");
    is_none("ON THE AGENDA - TRAMS AND THE CITY: The council meets.");
    is_none("1.- Los tranvías pararon.");
    is_none("(AP)");
    is_none("");
    is_none("LISBON");
}

#[test]
fn the_day_beside_the_agency_or_alone() {
    assert_eq!(reads("(CNN Harbour, June 2) — |Trams stood still."), ";;June 2;CNN Harbour");
    assert_eq!(
        reads("DELMARE (HarbourNews / 14 March) – |Trams stood still."),
        "DELMARE;;14 March;HarbourNews"
    );
    assert_eq!(reads("SEVILLA, 7 (EUROPA PRESS) |Los tranvías pararon."), "SEVILLA;;7;EUROPA PRESS");
    assert_eq!(reads("DELMARE, April 14 (RSS): |Trams stood still."), "DELMARE;;April 14;RSS");
    assert_eq!(
        reads("AUSTIN, Texas--(BUSINESS WIRE)--Oct. 3, 2018-- |Trams Inc. said."),
        "AUSTIN;Texas;Oct. 3, 2018;BUSINESS WIRE"
    );
}

#[test]
fn the_agency_between_bars_behind_a_slash_or_with_a_mark_of_its_own() {
    let between_bars = Dateline::parse("Dhaka, Bangladesh | AFP | Trams stood still.").unwrap();
    assert_eq!(between_bars.agency().unwrap(), "AFP");
    assert_eq!(between_bars.span().end(), 25);
    assert_eq!(reads("CARACAS/EFE.- |Los tranvías pararon."), "CARACAS;;;EFE");
    assert_eq!(reads("МОСКВА, 15 янв — РИА Новости. |Трамваи стоят."), "МОСКВА;;15 янв;РИА Новости");
    assert_eq!(reads("SAULT STE. ELLEN, Mich. — |Trams stood still."), "SAULT STE. ELLEN;Mich.;;");
}

#[test]
fn a_heading_is_known_by_its_last_word() {
    for text in [
        "TOP STORY — The tram runs again.",
        "LAST NIGHT — The tram stood still.",
        "CHAPTER ONE — The tram stood at the end of the lane.",
    ] {
        is_none(text);
    }
    assert_eq!(reads("ABOARD TRAM ONE — |It stood still."), "ABOARD TRAM ONE;;;");
    assert_eq!(reads("PORT NEWS, Va. — |Trams stood still."), "PORT NEWS;Va.;;");
}

#[test]
fn a_sentence_about_the_name_of_a_town() {
    is_none("Madrid. That is where the trams stood still.");
    is_none("Los Angeles. Where else do trams stand still?");
}
