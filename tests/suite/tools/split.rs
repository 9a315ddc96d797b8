//! `split`: one article, with a gutter.

use std::process::Command;

use serde_json::Value;
use tearsheet::Report;

use super::{Folder, example, run};

#[path = "../../../examples/split/rows.rs"]
mod rows;

const ARTICLE: &str = "Council delays vote\n\
                       \n\
                       By Jane Roe\n\
                       \n\
                       The council put the vote off on Tuesday night, and nobody in the hall was surprised by that.\n\
                       PLAY:\n\
                       https://twitter.com/janeroe/status/1940211147183149290\n";

fn split(arguments: &[&str]) -> Command {
    let mut command = example("split");
    command.args(arguments);
    command
}

#[test]
fn the_gutter_names_each_block_and_the_text_is_whole() {
    let answer = run(&mut split(&["-"]), ARTICLE);
    assert_eq!((answer.code, answer.err.as_str()), (0, ""));
    let (page, lists) = answer.out.split_once("\n\n").unwrap();
    let text: String = page.lines().map(|line| format!("{}\n", &line["             | ".len()..])).collect();
    assert_eq!(text, ARTICLE);
    let kinds: Vec<_> = page.lines().map(|line| line[..13].trim_end()).collect();
    assert_eq!(kinds, ["headline", "", "byline", "", "paragraph", "cue", "embed"]);
    assert!(lists.contains("\nAuthors\n  Jane Roe  (byline)\n"), "{lists}");
    assert!(lists.starts_with("Embeds\n  twitter  social_post  @janeroe  id 1940211147183149290"), "{lists}");
}

#[test]
fn no_colour_where_nobody_sees_it() {
    let answer = run(split(&["-"]).env("TERM", "xterm-256color"), ARTICLE);
    assert!(!answer.out.contains('\u{1B}'));
}

#[test]
fn what_a_text_says_to_the_terminal_is_shown() {
    let answer = run(&mut split(&["-"]), "The council\u{1B}[31m put the vote off on Tuesday night.\n");
    assert!(answer.out.contains("council␛[31m put"), "{}", answer.out);
}

#[test]
fn json_is_a_report_with_its_text() {
    let answer = run(&mut split(&["--json", "-"]), ARTICLE);
    let value: Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(value["text"], ARTICLE);
    let report: Report = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(report, Report::new(&tearsheet::parse(ARTICLE)));
}

#[test]
fn explaining_names_what_was_chosen_and_what_was_not() {
    let answer = run(&mut split(&["--explain", "-"]), ARTICLE);
    assert!(answer.out.contains(" headline by headline 0..19\n"), "{}", answer.out);
    assert!(answer.out.contains(" paragraph by paragraph 0..19\n"), "{}", answer.out);
    let answer = run(&mut split(&["--explain", "--json", "-"]), ARTICLE);
    let value: Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(value["readings"].as_array().unwrap().len(), value["blocks"].as_array().unwrap().len());
}

#[test]
fn a_rule_switched_off_and_a_lexicon() {
    let answer = run(&mut split(&["--without-rule", "headline", "-"]), ARTICLE);
    assert!(!answer.out.starts_with("headline"));
    let folder = Folder::new();
    let lexicon = folder.file("lexicon", "related label from the attic\n");
    let text = format!("{ARTICLE}\nFROM THE ATTIC: The clock that struck thirteen\n");
    let answer = run(split(&["-", "--lexicon"]).arg(lexicon), text);
    assert!(answer.out.contains("\nrelated      | FROM THE ATTIC"), "{}", answer.out);
}

#[test]
fn every_rule_is_listed() {
    let answer = run(&mut split(&["--rules"]), "");
    let names: Vec<_> = answer.out.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(names, tearsheet::rules().map(tearsheet::Rule::name).collect::<Vec<_>>());
}

#[test]
fn failures_say_what_and_are_2() {
    let folder = Folder::new();
    let latin = folder.file("latin", b"Caf\xE9");
    let bad = folder.file("lexicon", "related nowhere x\n");
    let failure = |command: &mut Command| {
        let answer = run(command, "");
        assert_eq!((answer.code, answer.out.as_str()), (2, ""));
        answer.err
    };
    assert!(failure(&mut split(&["/no/such/file"])).starts_with("split: /no/such/file: "));
    assert!(
        failure(split(&[]).arg(&latin))
            .ends_with("byte 3 is not UTF-8; convert the file first, with iconv say\n")
    );
    assert!(failure(split(&["-", "--lexicon"]).arg(&bad)).contains("line 1: `nowhere` is no place"));
    assert!(failure(&mut split(&["--nope", "-"])).contains("--help"));
    assert!(failure(&mut split(&[])).contains("a file is needed"));
}

#[test]
fn rows_break_at_spaces_and_between_characters() {
    let rows = |line, width| rows::Rows::new(line, width).collect::<Vec<_>>();
    assert_eq!(rows("the quay wall", 8), ["the quay", "wall"]);
    assert_eq!(rows("the quay wall", 7), ["the", "quay", "wall"]);
    assert_eq!(rows("é港é港é港é", 3), ["é港", "é港", "é港", "é"]);
    assert_eq!(rows("ab é港é港", 3), ["ab", "é港", "é港"]);
    assert_eq!(rows("港港", 1), ["港", "港"]);
    assert_eq!(rows("e\u{301}e\u{301}", 1), ["e\u{301}", "e\u{301}"]);
    assert_eq!(rows("か\u{3099}か", 1), ["か\u{3099}", "か"]);
}
