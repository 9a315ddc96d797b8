//! `quotes`: who said what.

use std::process::Command;

use serde_json::{Value, json};

use super::{Folder, example, run, run_unread};

const STORY: &str =
    "“The wall, as it stands, will hold,” said Odile Garrick.\nThe town had heard that before.\n";

fn quotes(arguments: &[&str]) -> Command {
    let mut command = example("quotes");
    command.args(arguments);
    command
}

#[test]
fn a_table_a_row_a_quotation() {
    let answer = run(&mut quotes(&["-"]), STORY);
    assert_eq!((answer.code, answer.err.as_str()), (0, ""));
    assert_eq!(
        answer.out,
        "para  utt  speaker        cue   quotation\n   \
            1    1  Odile Garrick  said  “The wall, as it stands, will hold,”\n"
    );
}

#[test]
fn the_same_for_machines() {
    let answer = run(&mut quotes(&["--csv", "-"]), STORY);
    let [header, row] = answer.out.lines().collect::<Vec<_>>().try_into().expect("two lines");
    assert!(header.starts_with("paragraph,utterance,form,speaker,"));
    assert!(row.ends_with(",0,40,\"“The wall, as it stands, will hold,”\""), "{row}");
    let answer = run(&mut quotes(&["--json", "-"]), STORY);
    let array: Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(array[0]["speaker"], json!({"start": 46, "end": 59, "text": "Odile Garrick"}));
}

#[test]
fn failures_say_what_and_are_2() {
    let folder = Folder::new();
    let latin = folder.file("latin", b"Caf\xE9");
    for (arguments, message) in [
        (&[][..], "quotes: a file is needed, or `-` for stdin; --help says more\n"),
        (&["--nope", "-"], "quotes: invalid option '--nope'; --help lists the options\n"),
        (&[latin.to_str().unwrap()], "byte 3 is not UTF-8; convert the file first, with iconv say\n"),
    ] {
        let answer = run(&mut quotes(arguments), "");
        assert_eq!((answer.code, answer.out.as_str()), (2, ""));
        assert!(answer.err.ends_with(message), "{}", answer.err);
    }
}

#[test]
fn a_reader_that_leaves_is_no_failure() {
    let folder = Folder::new();
    let file = folder.file("story", STORY.repeat(5000));
    for mut command in [quotes(&["--help"]), quotes(&[file.to_str().unwrap()])] {
        let answer = run_unread(&mut command);
        assert_eq!((answer.code, answer.err.as_str()), (0, ""));
    }
}
