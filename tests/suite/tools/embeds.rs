//! `embeds`: what stands behind URLs, and the links of texts.

use std::process::Command;

use serde_json::{Value, json};

use super::{Answer, Folder, example, run, run_unread};

fn embeds(arguments: &[&str], input: &str) -> Answer {
    let mut command = example("embeds");
    command.args(arguments);
    run(&mut command, input)
}

fn lines(answer: &Answer) -> Vec<Value> {
    answer.out.lines().map(|line| serde_json::from_str(line).expect("a JSON object a line")).collect()
}

#[test]
fn a_url_a_line_is_an_object_a_line() {
    let urls = "https://youtu.be/a1B2c3D4e5F?t=90\nhttps://twitter.com/janeroe/status/1940211147183149290\n\
                https://news.example/story\nno url\n";
    let answer = embeds(&["-"], urls);
    assert_eq!((answer.code, answer.err.as_str()), (0, ""));
    let [video, post, link, none] = lines(&answer).try_into().expect("four lines");
    assert_eq!(
        video,
        json!({
            "url": "https://youtu.be/a1B2c3D4e5F?t=90", "class": "item", "provider": "youtube", "kind": "video",
            "id": "a1B2c3D4e5F", "handle": null, "start_seconds": 90, "posted_at": null,
            "canonical": "https://www.youtube.com/watch?v=a1B2c3D4e5F&t=90",
            "oembed": "https://www.youtube.com/oembed?url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Da1B2c3D4e5F",
        })
    );
    assert_eq!(
        (&post["handle"], &post["posted_at"]),
        (&json!("janeroe"), &json!("2025-07-02T00:49:19.525Z"))
    );
    assert!(link.as_object().unwrap().iter().all(|(key, value)| key == "url" || value.is_null()), "{link}");
    assert_eq!((&none["url"], &none["class"]), (&json!("no url"), &Value::Null));
    assert_eq!(none["error"], "a URL cannot hold ' ' (at byte 2)");
}

#[test]
fn the_links_of_a_json_string_a_line() {
    let texts = "\"Été: “https://example.com/a”, she said\\nand (https://example.org/b_(c)).\"\n\"none\"\n";
    let answer = embeds(&["--text", "-"], texts);
    assert_eq!((answer.code, answer.err.as_str()), (0, ""));
    let expected = [
        json!({"links": [
            {"start": 10, "end": 31, "url": "https://example.com/a"},
            {"start": 50, "end": 75, "url": "https://example.org/b_(c)"},
        ]}),
        json!({"links": []}),
    ];
    assert_eq!(lines(&answer), expected);
}

#[test]
fn what_cannot_be_done_is_said() {
    let folder = Folder::new();
    let missing = folder.0.join("none.txt");
    for (arguments, input) in [
        (&["--bogus", "-"][..], ""),
        (&[], ""),
        (&[missing.to_str().unwrap()], ""),
        (&["--text", "-"], "no JSON\n"),
    ] {
        let answer = embeds(arguments, input);
        assert_eq!(answer.code, 2, "{arguments:?}");
        assert!(answer.err.starts_with("embeds: "), "{}", answer.err);
    }
    let file = folder.file("urls.txt", "https://vimeo.com/123456789\n");
    let read = run(
        &mut {
            let mut tool: Command = example("embeds");
            tool.arg(file);
            tool
        },
        "",
    );
    assert_eq!((read.code, lines(&read)[0]["id"].as_str()), (0, Some("123456789")));
}

#[test]
fn a_line_that_is_no_text_is_a_line_without_a_url() {
    let folder = Folder::new();
    let file = folder
        .file("urls", b"\xEF\xBB\xBFhttps://vimeo.com/123456789\r\ncaf\xE9\nhttps://vimeo.com/987654321");
    let answer = run(example("embeds").arg(file), "");
    assert_eq!((answer.code, answer.err.as_str()), (0, ""));
    let [first, none, last] = lines(&answer).try_into().expect("three lines");
    assert_eq!((&first["id"], &last["id"]), (&json!("123456789"), &json!("987654321")));
    assert_eq!((&none["class"], &none["error"]), (&Value::Null, &json!("byte 3 is not UTF-8")));
}

#[test]
fn failures_name_the_file_and_the_line() {
    let folder = Folder::new();
    let answer = run(example("embeds").arg(&folder.0), "");
    assert!(answer.err.starts_with(&format!("embeds: {}: ", folder.0.display())), "{}", answer.err);
    let answer = embeds(&["--text", "-"], "\"one\"\n{\n");
    assert_eq!(answer.err, "embeds: stdin, line 2, column 1: no JSON string\n");
}

#[test]
fn a_reader_that_leaves_is_no_failure() {
    let answer = run_unread(example("embeds").arg("--help"));
    assert_eq!((answer.code, answer.err.as_str()), (0, ""));
}
