//! `bios`: what author bios say.

use std::process::Command;

use super::{Answer, Folder, example, run, run_unread};

const BIO: &str = "{\"id\": 1, \"bio\": \"Ada Lind is a reporter for the Port Ellery Courier.\"}\n";

fn bios(arguments: &[&str]) -> Command {
    let mut command = example("bios");
    command.args(arguments);
    command
}

fn piped(input: &str) -> Answer {
    run(&mut bios(&["-", "-"]), input)
}

#[test]
fn a_bio_a_line_is_an_object_a_line() {
    let answer = piped(
        "\u{FEFF}{\"id\": \"a\", \"bio\": \"Ada Lind is a writer.\"}\r\n\r\n{\"id\": null, \"bio\": \"\"}",
    );
    assert_eq!((answer.code, answer.err.as_str()), (0, ""));
    assert_eq!(
        answer.out,
        "{\"id\":\"a\",\"fields\":{\"name\":[\"Ada Lind\"],\"role\":[\"writer\"]}}\n{\"id\":null,\"fields\":{}}\n"
    );
}

#[test]
fn an_id_comes_back_as_it_came() {
    for id in ["12345678901234567890123", "1.50", "\"\\u00e9\"", "{\"a\": [1]}"] {
        let answer = piped(&format!("{{\"bio\": \"\", \"id\": {id}}}"));
        assert_eq!(answer.out, format!("{{\"id\":{id},\"fields\":{{}}}}\n"));
    }
}

#[test]
fn a_bad_line_is_told_with_its_place_and_nothing_is_written() {
    let folder = Folder::new();
    for (line, message) in [
        ("no", "column 2: expected ident"),
        ("[1]", "column 1: invalid type: sequence, expected a map"),
        ("{\"id\": 1}", "column 1: no field `bio`"),
        ("{\"bio\": \"\"}", "column 1: no field `id`"),
        ("{\"é\": 1, \"id\": 1, \"bio\": 3}", "column 26: `bio` is no string"),
    ] {
        let file = folder.file("in", format!("{BIO}\n{line}\n"));
        let answer = run(bios(&[]).arg(&file).arg(folder.0.join("out")), "");
        assert_eq!((answer.code, answer.out.as_str()), (2, ""));
        assert_eq!(answer.err, format!("bios: {}, line 3, {message}\n", file.display()));
        assert_eq!(folder.names(), ["in"]);
    }
}

#[test]
fn the_input_is_not_overwritten() {
    let folder = Folder::new();
    let file = folder.file("in", BIO);
    let answer = run(bios(&[]).arg(&file).arg(&file), "");
    assert_eq!(answer.code, 2);
    assert!(answer.err.ends_with("in: IN and OUT are the same file\n"), "{}", answer.err);
    assert_eq!(folder.read("in"), BIO);
}

#[test]
fn a_reader_that_leaves_is_no_failure() {
    let folder = Folder::new();
    let file = folder.file("in", BIO.repeat(5000));
    for mut command in [bios(&["--help"]), bios(&[file.to_str().unwrap(), "-"])] {
        let answer = run_unread(&mut command);
        assert_eq!((answer.code, answer.err.as_str()), (0, ""));
    }
}
