//! `corpus`: JSON Lines in, JSON Lines out.

use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;
use tearsheet::Report;

use super::{Answer, Folder, example, run};

const STORY: &str = "The council put the vote off on Tuesday night, and nobody in the hall was surprised.";

fn corpus(arguments: &[&str]) -> Command {
    let mut command = example("corpus");
    command.args(arguments);
    command
}

/// Runs it from stdin to stdout.
fn piped(arguments: &[&str], input: impl AsRef<[u8]>) -> Answer {
    run(corpus(arguments).args(["-", "-"]), input)
}

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("a JSON object a line")).collect()
}

fn path(path: &Path) -> &str {
    path.to_str().expect("the folder's name is UTF-8")
}

#[test]
fn a_report_for_every_line_in_order() {
    let input: String = (0..3000).map(|n| format!("{{\"id\": {n}, \"text\": \"{STORY} {n}\"}}\n")).collect();
    let answer = piped(&[], input);
    assert_eq!(answer.code, 0, "{}", answer.err);
    for (n, line) in answer.out.lines().enumerate() {
        let value: Value = serde_json::from_str(line).unwrap();
        assert_eq!(value["id"], n);
        let report: Report = serde_json::from_str(line).unwrap();
        assert_eq!(report.blocks.last().unwrap().end, report.input.bytes);
    }
    assert_eq!(answer.out.lines().count(), 3000);
    assert!(answer.err.starts_with("corpus: 3000 articles, 0 lines rejected\n"), "{}", answer.err);
}

#[test]
fn ids_and_other_fields_come_back_as_they_came() {
    let input = "\u{FEFF}{\"id\": 1.0, \"text\": \"a\", \"x\": [1, 2e5, {\"y\": null}]}\r\n\
                 {\"id\": 123456789012345678901234567890, \"text\": \"a\"}\n\
                 \n\
                 {\"text\": \"a\", \"meta\": 7}\n\
                 {\"id\": null, \"text\": \"a\"}\n\
                 {\"id\": \"caf\\u00e9\", \"text\": \"a\"}";
    for view in [&[][..], &["--view", "body"]] {
        let answer = piped(view, input);
        let starts = ["1.0", "123456789012345678901234567890", "4", "null", "\"caf\\u00e9\""];
        for (line, id) in answer.out.lines().zip(starts) {
            assert!(line.starts_with(&format!("{{\"id\":{id},")), "{line}");
        }
        assert_eq!((answer.out.lines().count(), answer.code), (5, 0));
        let ends = ["\"meta\":{\"x\":[1, 2e5, {\"y\": null}]}}", "\"meta\":{}}", "\"meta\":{\"meta\":7}}"];
        for (line, meta) in answer.out.lines().zip(ends) {
            assert!(line.ends_with(meta), "{line}");
        }
    }
}

#[test]
fn other_names_for_the_fields() {
    let answer =
        piped(&["--id-field", "url", "--text-field", "body"], r#"{"url": "u", "body": "a", "text": "b"}"#);
    let value = &lines(&answer.out)[0];
    assert_eq!((value["id"].as_str(), value["input"]["bytes"].as_u64()), (Some("u"), Some(1)));
    assert_eq!(value["meta"], serde_json::json!({"text": "b"}));
}

const BAD: &[(&str, &str)] = &[
    ("{\"id\": 1, \"text\": 5}\n", "column 19: `text` is no string"),
    ("{\"é\": \"é\" \"text\"}\n", "column 11: "),
    ("[\"a\"]\n", "column 1: "),
    ("{\"id\": {}, \"text\": \"a\"}\n", "column 8: "),
    ("{\"id\": 2, \"txt\": \"a\"}\n", "column 1: no field `text`; --text-field names another"),
    ("{\"text\": \"\\ud800\"}\n", "column 17: "),
    ("{\"text\": \"a", "column 11: "),
];

#[test]
fn what_is_no_such_object_is_told_and_kept_and_stops_nothing() {
    let folder = Folder::new();
    let good = format!("{{\"text\": \"{STORY}\"}}\n");
    let input: String = BAD.iter().map(|(line, _)| format!("{good}{line}")).collect();
    let rejects = folder.0.join("rejects");
    let answer = piped(&["--rejects", path(&rejects)], input);
    assert_eq!((answer.code, answer.out.lines().count()), (1, BAD.len()));
    assert_eq!(folder.read("rejects"), BAD.iter().map(|(line, _)| *line).collect::<String>());
    for (at, ((_, message), line)) in BAD.iter().zip(answer.err.lines()).enumerate() {
        assert!(line.starts_with(&format!("corpus: line {}, {message}", 2 * at + 2)), "{line}");
    }
}

#[test]
fn bytes_that_are_no_text_are_rejected() {
    let answer = piped(&[], b"{\"text\": \"caf\xE9\"}\n{\"text\": \"a\"}\n");
    assert_eq!((answer.code, answer.out.lines().count()), (1, 1));
    assert!(answer.err.starts_with("corpus: line 1, column 14: not UTF-8\n"), "{}", answer.err);
}

#[test]
fn a_view_is_the_body_and_what_is_chosen() {
    let text =
        format!("Council delays vote\\n\\nBy Jane Roe\\n\\n{STORY}\\n\\nUpdate: The vote is on Friday.\\n");
    let input = format!("{{\"id\": 1, \"text\": \"{text}\", \"x\": 2}}");
    let view = |arguments: &[&str]| {
        let answer = piped(arguments, &input);
        assert_eq!(answer.code, 0, "{}", answer.err);
        let value = lines(&answer.out).remove(0);
        assert_eq!(value["meta"], serde_json::json!({"x": 2}));
        value["text"].as_str().unwrap().to_string()
    };
    let body = view(&["--view", "body"]);
    assert!(body.starts_with(STORY) && !body.contains("Jane Roe"), "{body}");
    assert!(view(&["--keep", "headline"]).starts_with("Council delays vote\n\n"));
    assert_eq!(view(&["--drop", "all"]), "");
    assert_eq!(view(&["--drop", "all", "--keep", "headline,byline"]), "Council delays vote\n\nBy Jane Roe");
    let answer = piped(&["--view", "body"], &input);
    assert!(answer.err.contains("dropped: blocks, characters"), "{}", answer.err);
}

#[test]
fn dolma_goes_in_step_with_its_input() {
    let headline = "Café reopens quayside hall";
    let good = format!("{{\"id\": \"a\", \"text\": \"{headline}\\n\\n{STORY}\\n\"}}\n");
    let input = format!("{good}{{\"id\": \"b\", \"text\": null}}\nnothing\n{{\"text\": \"\"}}\n");
    let answer = piped(&["--view", "dolma"], &input);
    assert_eq!(answer.code, 1);
    let values = lines(&answer.out);
    let ids: Vec<_> = values.iter().map(|value| value["id"].clone()).collect();
    assert_eq!(ids, [Value::from("a"), Value::from("b"), Value::from(4)]);
    let attributes = &values[0]["attributes"];
    assert_eq!(attributes["tearsheet__headline"], serde_json::json!([[0, headline.chars().count(), 1.0]]));
    let start = headline.chars().count() + 2;
    assert_eq!(attributes["tearsheet__paragraph"], serde_json::json!([[start, start + STORY.len(), 1.0]]));
    assert!(values[1..].iter().all(|value| value["attributes"] == serde_json::json!({})));
    let answer = piped(&["--view", "dolma", "--drop", "body"], &good);
    assert_eq!(lines(&answer.out)[0]["attributes"].as_object().unwrap().len(), 1);
}

#[test]
fn nothing_usable_is_2_and_leaves_nothing_behind() {
    let folder = Folder::new();
    let input = folder.file("in", "{\"text\": \"a\"}\n");
    let kept = folder.file("out", "as it was");
    let (input, kept) = (path(&input), path(&kept));
    let missing = folder.0.join("missing");
    let nowhere = folder.0.join("no/folder");
    let (new, also_new) =
        (folder.0.join("new"), folder.0.join("..").join(folder.0.file_name().unwrap()).join("new"));
    let wrong: &[&[&str]] = &[
        &[],
        &[input],
        &[input, kept, kept],
        &["--no-such-flag", input, kept],
        &["--view", "head", input, kept],
        &["--keep", "biography", input, kept],
        &["--without-rule", "paragraph", input, kept],
        &["--lexicon", path(&missing), input, kept],
        &["--text-field", "id", input, kept],
        &["--rejects", input, input, kept],
        &["--rejects", kept, input, kept],
        &["--rejects", path(&new), input, path(&also_new)],
        &[path(&missing), kept],
        &[path(&folder.0), kept],
        &[input, input],
        &[input, path(&nowhere)],
        &[input, path(&folder.0)],
    ];
    for arguments in wrong {
        let answer = run(&mut corpus(arguments), "");
        assert_eq!((answer.code, answer.out.as_str()), (2, ""), "{arguments:?}");
        assert!(answer.err.starts_with("corpus: ") && answer.err.lines().count() == 1, "{}", answer.err);
    }
    assert_eq!(folder.names(), ["in", "out"]);
    assert_eq!(
        (folder.read("in").as_str(), folder.read("out").as_str()),
        ("{\"text\": \"a\"}\n", "as it was")
    );
}

#[test]
fn a_wrong_name_is_answered_with_the_right_ones() {
    let answer = run(&mut corpus(&["--drop", "furnitur", "-", "-"]), "");
    let told =
        "corpus: --drop: `furnitur` is no kind or group of blocks; is it `furniture`? (names: all, front, ";
    assert!(answer.err.starts_with(told), "{}", answer.err);
    for name in [", list_item, ", ", note.correction, "] {
        assert!(answer.err.contains(name), "{}", answer.err);
    }
    let answer = run(&mut corpus(&["-", "-", "--rejects", "-"]), "");
    assert_eq!(answer.err, "corpus: stdout: OUT and the file of rejects are the same\n");
}

#[test]
fn output_is_renamed_when_it_is_complete() {
    let folder = Folder::new();
    let input = folder.file("in", "{\"text\": \"a\"}\n");
    let output = folder.file("out", "as it was");
    let answer = run(corpus(&["--view", "body"]).args([&input, &output]), "");
    assert_eq!((answer.code, folder.names()), (0, vec!["in".to_string(), "out".to_string()]));
    assert_eq!(folder.read("out"), "{\"id\":1,\"text\":\"a\",\"meta\":{}}\n");
}

#[cfg(unix)]
#[test]
fn links_are_seen_through_and_devices_are_written_to() {
    use std::os::unix::fs::symlink;

    let folder = Folder::new();
    let input = folder.file("in", "{\"text\": \"a\"}\n");
    let output = folder.file("out", "");
    symlink(&input, folder.0.join("soft")).unwrap();
    std::fs::hard_link(&input, folder.0.join("hard")).unwrap();
    for link in ["soft", "hard"] {
        assert_eq!(run(corpus(&[]).args([input.clone(), folder.0.join(link)]), "").code, 2);
    }
    let link = folder.0.join("link");
    symlink(&output, &link).unwrap();
    assert_eq!(run(corpus(&[]).args([&input, &link]), "").code, 0);
    assert!(link.is_symlink() && folder.read("out").starts_with("{\"id\":1,"));
    assert_eq!(run(&mut corpus(&[path(&input), "/dev/null"]), "").code, 0);
    assert!(!Path::new("/dev/null").is_file());
}

#[test]
fn a_reader_that_leaves_is_no_failure() {
    let input: String = (0..20_000).map(|n| format!("{{\"id\": {n}, \"text\": \"{STORY}\"}}\n")).collect();
    let folder = Folder::new();
    let input = folder.file("in", input);
    let mut command = corpus(&[path(&input), "-"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut first = [0; 10];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(0), ""));
}

#[test]
fn help_names_every_flag() {
    let answer = run(&mut corpus(&["--help"]), "");
    assert_eq!(answer.code, 0);
    let flags = [
        "--id-field",
        "--text-field",
        "--rejects",
        "--view",
        "--keep",
        "--drop",
        "--lexicon",
        "--without-rule",
    ];
    assert!(flags.iter().all(|flag| answer.out.contains(flag)));
}
