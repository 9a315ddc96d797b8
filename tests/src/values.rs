//! The laws of what hangs on the blocks: values, views, offsets in other units, and what is serialised.

use tearsheet::{Article, BlockKind, LineColumn, Offsets, Report, Selection, Span, View, parse};

use crate::gutter::is_space;

/// Law 2, of everything that an article can be asked: each value is there without a panic, and lies in the source.
pub fn totality(source: &str) {
    let article = parse(source);
    let inside = |span: Span| assert!(source.get(span.range()).is_some(), "{span:?} is no part of the text");
    article.bylines().iter().for_each(|one| inside(one.span()));
    article.timestamps().iter().for_each(|one| inside(one.span()));
    article.dateline().iter().for_each(|one| inside(one.span()));
    article.notes().iter().for_each(|one| inside(one.span()));
    article.embeds().iter().for_each(|one| inside(one.span()));
    article.captions().iter().for_each(|one| inside(one.span()));
    article.bios().iter().flat_map(tearsheet::Bio::facts).for_each(|fact| inside(fact.text().span()));
    article.sign_offs().iter().for_each(|one| inside(one.span()));
    article.quotes().iter().chain(&article.quoted_titles()).for_each(|one| {
        inside(one.span());
        one.speaker().into_iter().chain(one.cue()).for_each(|text| inside(text.span()));
    });
    assert_eq!(
        article.utterances().iter().map(|one| one.quotes().len()).sum::<usize>(),
        article.quotes().len()
    );
    article.authors().iter().for_each(|one| inside(one.name().span()));
    article.links().for_each(|one| inside(one.span()));
    article.diagnostics().iter().for_each(|one| inside(one.span()));
    let _ = article.relations();
}

/// Law 6: a report that is written and read again is equal.
pub fn read_back(source: &str) {
    let report = Report::new(&parse(source));
    let json = serde_json::to_string(&report).expect("a report is valid JSON");
    assert_eq!(serde_json::from_str::<Report>(&json).expect("what was written can be read"), report);
}

/// A view holds the blocks that it kept and nothing else, counts the others, and knows where each byte of it stands.
pub fn views(source: &str) {
    let article = parse(source);
    for view in [article.body(), article.view().keep(Selection::ALL).build()] {
        keeps_or_counts(&article, &view);
        finds_the_way_back(source, &view);
    }
    let nothing = article.view().drop(Selection::ALL).build();
    assert_eq!((nothing.as_str(), nothing.blocks().len()), ("", 0));
}

fn keeps_or_counts(article: &Article<'_>, view: &View<'_>) {
    let dropped = view.dropped();
    for &kind in BlockKind::ALL {
        let of_kind = article.blocks().filter(|block| block.kind() == kind);
        let kept = view.blocks().iter().filter(|block| block.kind() == kind).count();
        assert_eq!(kept + dropped.of(kind).blocks(), of_kind.count(), "{kind}");
    }
    let words = |text: &str| text.split(is_space).filter(|word| !word.is_empty()).collect::<String>();
    let kept: String = view.blocks().iter().map(|block| words(block.text().as_str())).collect();
    assert_eq!(words(view.as_str()), kept, "a view holds what it kept");
}

fn finds_the_way_back(source: &str, view: &View<'_>) {
    let text = view.as_str();
    for (at, c) in text.char_indices() {
        match view.to_source(at..at + c.len_utf8())[..] {
            [span] => assert_eq!(&source[span], &text[at..at + c.len_utf8()]),
            [] => assert!(c == ' ' || c == '\n', "{c:?} comes from nowhere"),
            _ => panic!("{c:?} comes from several places"),
        }
    }
    let all = view.to_source(0..text.len());
    assert!(all.windows(2).all(|pair| pair[0].end() <= pair[1].start()), "the spans are in order");
}

/// Offsets in every unit are what counting gives, and lead back to the same byte.
pub fn offsets(source: &str) {
    let offsets = Offsets::new(source);
    let mut units = 0;
    for (chars, (byte, c)) in source.char_indices().chain([(source.len(), '\0')]).enumerate() {
        assert_eq!((offsets.chars(byte), offsets.utf16(byte)), (chars, units));
        assert_eq!((offsets.from_chars(chars), offsets.from_utf16(units)), (Some(byte), Some(byte)));
        let place = offsets.line_column(byte);
        assert_eq!(offsets.from_line_column(place), Some(byte), "{place}");
        units += c.len_utf16();
    }
    assert_eq!(offsets.from_utf16(units), None);
    let end = offsets.line_column(source.len());
    assert_eq!(offsets.from_line_column(LineColumn::new(end.line() + 1, 1)), None);
}
