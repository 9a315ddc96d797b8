//! What no compiler holds: the habits of this code, as a test.

use std::fs;
use std::path::{Path, PathBuf};

/// Lines of a file of `src`, its tests and tables left out.
const LONGEST: usize = 480;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}

/// The Rust files under `folder`, with their texts.
fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("a text");
                files.push((path, text));
            }
        }
    }
    assert!(!files.is_empty());
    files
}

/// The text in front of its unit tests.
fn code(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests").next().unwrap_or(text)
}

#[track_caller]
fn none(what: &str, found: Vec<String>) {
    assert!(found.is_empty(), "{what}: {found:#?}");
}

/// Every line of `src` that `breaks` a habit.
fn lines_that(breaks: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in sources("src") {
        let lines = text.lines().enumerate().filter(|(_, line)| breaks(line.trim()));
        found.extend(
            lines.map(|(number, line)| format!("{}:{}: {}", path.display(), number + 1, line.trim())),
        );
    }
    found
}

#[test]
fn files_are_short() {
    let is_table =
        |path: &Path| path.starts_with(root().join("src/lexicon")) || path.ends_with("src/cost.rs");
    let long = sources("src").into_iter().filter(|(path, text)| {
        !is_table(path) && !path.ends_with("tests.rs") && code(text).lines().count() > LONGEST
    });
    none("longer than a reader holds in mind", long.map(|(path, _)| path.display().to_string()).collect());
}

#[test]
fn nothing_is_left_to_do() {
    let marks = ["todo!", "unimplemented!", "dbg!", "FIXME", "XXX", "HACK"];
    none("left to do", lines_that(|line| marks.iter().any(|mark| line.contains(mark))));
}

/// `nom::bytes::tag` and its like, without `complete`, ask for more at the end of a text.
#[test]
fn parsers_are_complete() {
    let families = ["nom::bytes::", "nom::character::", "nom::number::"];
    let generic = |line: &str| {
        let after = |family| line.split_once(family).map(|(_, after)| after);
        families.into_iter().filter_map(after).any(|after| !after.starts_with("complete"))
    };
    none("mode-generic parsers", lines_that(generic));
}

#[test]
fn nothing_asks_for_the_standard_library() {
    let mut found = Vec::new();
    for (path, text) in sources("src") {
        let tests =
            ["tests.rs", "work.rs", "fit.rs", "lexicon/forms.rs"].iter().any(|test| path.ends_with(test));
        let lines = code(&text).lines().filter(|line| !line.trim_start().starts_with("//"));
        found.extend(
            lines
                .filter(|line| !tests && line.contains("std::"))
                .map(|line| format!("{}: {line}", path.display())),
        );
    }
    none("std in a crate that does without", found);
}

/// A rule of the grammar is read above its function: every nom function with `Parsed` or `IResult` in its signature, in
/// a file that has grammar, has ABNF or a sentence in its doc comment.
#[test]
fn rules_say_what_they_take() {
    let mut found = Vec::new();
    for (path, text) in sources("src/fields") {
        let lines: Vec<_> = code(&text).lines().collect();
        for (index, line) in lines.iter().enumerate() {
            let is_rule =
                line.contains("fn ") && line.contains("-> Parsed<") && !line.trim_start().starts_with("//");
            let above = lines[..index].iter().rev().find(|line| !line.trim_start().starts_with("#["));
            if is_rule && !above.is_some_and(|above| above.trim_start().starts_with("///")) {
                found.push(format!("{}:{}: {}", path.display(), index + 1, line.trim()));
            }
        }
    }
    none("rules without their grammar", found);
}

#[test]
fn what_the_readme_runs_is_there() {
    let readme = fs::read_to_string(root().join("README.md")).expect("README.md");
    let mut examples = 0;
    for part in readme.split("--example ").skip(1) {
        let name = part.split([' ', '`', '\n']).next().unwrap_or_default();
        let folder = root().join("examples");
        assert!(
            folder.join(name).join("main.rs").exists() || folder.join(format!("{name}.rs")).exists(),
            "the README runs an example `{name}`"
        );
        examples += 1;
    }
    assert!(examples >= 2, "the README runs examples");
    for part in readme.split("examples/articles/").skip(1) {
        let name = part.split([' ', '`', '\n', ')']).next().unwrap_or_default();
        assert!(root().join("examples/articles").join(name).exists(), "the README reads `{name}`");
    }
}
