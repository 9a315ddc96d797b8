//! Names, invented ones, and what is none.

use super::*;

/// The name stands before the bar.
#[track_caller]
fn reads(drawn: &str) {
    let (name, rest) = drawn.split_once('|').expect("a bar after the name");
    let source = [name, rest].concat();
    assert_eq!(person_name(&source), Ok((rest, name)));
}

#[track_caller]
fn refuses(text: &str) {
    assert_eq!(person_name(text), Err(nom::Err::Error(())), "{text:?}");
}

#[test]
fn parts_of_a_name() {
    reads("Ada Quill| is a writer");
    reads("Quill| reports");
    reads("J. K. Marsh|, of The Daily");
    reads("W.E.B. Nettle| wrote");
    reads("J.-P. Lavigne|");
    reads("Harry F Tarn|.");
    reads("TJ Holm| covers");
    reads("Anne-Marie O’Hara|’s novels");
    reads("Jeanne d'Aubry|, who");
    reads("Mac McDonough|");
    reads("Şule Özgür|");
    reads("Анна Зимина|, журналистка");
}

#[test]
fn particles_belong_to_the_name() {
    reads("Piet van der Kolk| lives");
    reads("Ana de la Riva| es periodista");
    reads("Omar bin Salih|");
    reads("Noor al-Amin| reports");
    reads("Marine Le Goff|");
    reads("José Ortiz y Vega| es");
    reads("Neil deVries Tarn|");
    refuses("van is");
}

#[test]
fn a_joiner_between_two_persons_is_no_part_of_either() {
    reads("Ana López| y Juan Ruiz");
    reads("Rui Costa| e Ana Lima");
}

#[test]
fn generations_belong_to_the_name_and_credentials_do_not() {
    reads("Owen Tarn Jr.| is");
    reads("Owen Tarn, Jr.|, a");
    reads("Owen Tarn III| is");
    reads("Jane Roe|, MD, PhD, is");
    reads("Jane Roe| FRSL is");
    assert_eq!(credentials(", MD, PhD, is"), Ok((", is", ", MD, PhD")));
    assert_eq!(credentials(" FRSL."), Ok((".", " FRSL")));
    assert_eq!(credentials(", Ph.D. She"), Ok((" She", ", Ph.D.")));
}

#[test]
fn nicknames_stand_inside() {
    reads("William \"Bud\" Harrow| is");
    reads("Ike (Red) Marsh| is");
    reads("Lena Oak| “The Voice” is");
}

#[test]
fn capitals_and_small_letters_part_name_and_organisation() {
    reads("CHARLES ODELL|, Staff Writer");
    reads("JANE ROE| Associated Press");
    reads("JANE McDONALD| Herald Staff");
    reads("Jane Roe| AP");
    reads("Jean DUVAL| est");
    reads("Jane Roe| Staff Writer");
    reads("Jane Roe| On Twitter");
}

#[test]
fn what_is_no_name() {
    for text in
        ["The Daily", "Monday Jones", "An expert", "El País", "Staff", "Editor", "Dr. Roe", "ICE said", ""]
    {
        refuses(text);
    }
    for text in [
        "Brown University",
        "jane roe",
        "Jane@example.com",
        "Example.com is",
        "L'auteur est",
        "J. K.",
        "April",
        "山田太郎",
    ] {
        refuses(text);
    }
}

#[test]
fn wraps_stand_only_where_the_name_must_go_on() {
    reads("Jane\nRoe| is");
    reads("Jane B.\r\nRoe| is");
    reads("Jane Roe|\nBoston");
    reads("Jane|\n\nRoe");
}

#[test]
fn titles_stand_apart() {
    assert_eq!(titled_name("Dr. Jane Roe said"), Ok((" said", (Some("Dr."), "Jane Roe"))));
    assert_eq!(titled_name("Rev. Dr. Roe"), Ok(("", (Some("Rev. Dr."), "Roe"))));
    assert_eq!(titled_name("Mayor Jane Roe"), Ok(("", (Some("Mayor"), "Jane Roe"))));
    assert_eq!(titled_name("Dean Roe wrote"), Ok((" wrote", (None, "Dean Roe"))));
    assert_eq!(titled_name("Dean Jane Roe"), Ok(("", (Some("Dean"), "Jane Roe"))));
    assert_eq!(titled_name("Don Marsh is"), Ok((" is", (None, "Don Marsh"))));
}

#[test]
fn one_person_under_several_names() {
    for (a, b) in [
        ("Ada", "Ada Quill"),
        ("Quill", "Ada Quill"),
        ("A. Quill", "Ada Quill"),
        ("ADA QUILL", "Ada M. Quill"),
        ("Ms. Quill", "Ada Quill"),
        ("Ada Quill, PhD", "Ada Quill"),
        ("Owen Tarn", "Owen Tarn Jr."),
        ("Inés García", "Inés García Prado"),
        ("van der Kolk", "Piet van der Kolk"),
    ] {
        assert!(same_person(a, b) && same_person(b, a), "{a} {b}");
    }
    for (a, b) in [
        ("Ada Quill", "Ada Marsh"),
        ("Ida Quill", "Ada Quill"),
        ("Owen Tarn Sr.", "Owen Tarn Jr."),
        ("", "Ada"),
        ("Ad", "Ada Quill"),
    ] {
        assert!(!same_person(a, b) && !same_person(b, a), "{a} {b}");
    }
}
