use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::read::Page;
use super::*;
use crate::language::Language;
use crate::lexicon::speech;

/// The subject of the first `verb` in the sentence that `text` is.
#[track_caller]
pub(super) fn assert_subject(text: &str, verb: &str, expected: Option<&str>) {
    let page = page(text);
    let sentence = page.sentence(0);
    let at = (0..sentence.tokens.len()).find(|&at| sentence.text(at) == verb).unwrap();
    let subject = sentence.subject(at).map(|subject| &text[sentence.span(&subject)]);
    assert_eq!(subject, expected, "{text}");
}

/// An English paragraph in tokens and sentences.
pub(super) fn page(text: &str) -> Page<'_> {
    Page::of(text, Span::new(0, text.len()), speech::words(Language::EN))
}

/// The quotations of `text`, a line each: its words, `<-` the mention, `(` its cue `)`, `=` the person.
#[track_caller]
fn assert_said(text: &str, expected: &[&str]) {
    let lines: Vec<String> = quotes(text).map(|quote| line(&quote)).collect();
    assert_eq!(lines, expected, "{text}");
}

fn line(quote: &Quote<'_>) -> String {
    let mut line = String::from(quote.text().as_str());
    if let Some(speaker) = quote.speaker() {
        line += &format!(" <- {speaker}");
    }
    if let Some(cue) = quote.cue() {
        line += &format!(" ({cue})");
    }
    if let Some(person) = quote.person() {
        line += &format!(" = {person}");
    }
    line
}

/// The person of the last quotation of `text`.
fn last_person(text: &str) -> Option<&str> {
    quotes(text).last().and_then(|quote| quote.person())
}

#[test]
fn the_speaker_stands_before_or_behind() {
    assert_said("“It is late,” Jane Roe said.", &["“It is late,” <- Jane Roe (said) = Jane Roe"]);
    assert_said("“It is late,” said Jane Roe.", &["“It is late,” <- Jane Roe (said) = Jane Roe"]);
    assert_said("Jane Roe said, “It is late.”", &["“It is late.” <- Jane Roe (said) = Jane Roe"]);
    assert_said("Jane Roe: “It is late.”", &["“It is late.” <- Jane Roe (:) = Jane Roe"]);
    assert_said(
        "“It is late,” according to Jane Roe.",
        &["“It is late,” <- Jane Roe (according to) = Jane Roe"],
    );
    assert_said("“It is late.” — Jane Roe", &["“It is late.” <- Jane Roe (—) = Jane Roe"]);
}

#[test]
fn an_apposition_belongs_to_the_mention() {
    let text = "“It is late,” said Jane Roe, director of the Night Bureau, in a letter.";
    assert_said(text, &["“It is late,” <- Jane Roe, director of the Night Bureau (said) = Jane Roe"]);
    let text = "“It is late,” Jane Roe, a baker from Leeds, told reporters.";
    let quote = quotes(text).next().unwrap();
    assert_eq!(quote.speaker().unwrap().as_str().split(',').next(), Some("Jane Roe"));
    assert_eq!(quote.person(), Some("Jane Roe"));
    let text = "“It is late,” said former Leeds Mayor Jane Roe.";
    let quote = quotes(text).next().unwrap();
    assert_eq!(quote.speaker_title().unwrap().as_str(), "former Leeds Mayor");
    assert_eq!(quote.person(), Some("Jane Roe"));
}

#[test]
fn an_attribution_cuts_an_utterance() {
    let text = "“It is late,” Jane Roe said. “Go home.”\n“We will,” Tom Poe said, “if the bus comes.”";
    let utterances: Vec<usize> = quotes(text).map(|quote| quote.utterance()).collect();
    assert_eq!(utterances, [0, 0, 1, 1]);
    assert!(quotes(text).all(|quote| quote.form() == QuoteForm::Direct));
}

#[test]
fn a_participle_has_the_subject_of_its_clause() {
    assert_said(
        "Stirring the pot, former Roe aide Tom Poe chimed in, accusing Roe of using “the words of a tyrant” in her speech.",
        &["“the words of a tyrant” <- former Roe aide Tom Poe (accusing) = Tom Poe"],
    );
    assert_said(
        "Forty workers had gathered there on Monday, chanting “no more cuts” at the gate.",
        &["“no more cuts” <- Forty workers (chanting)"],
    );
    assert_said(
        "Calling it “a sad day for the town,” the mayor left.",
        &["“a sad day for the town,” <- the mayor (Calling)"],
    );
}

#[test]
fn the_passive_has_no_speaker_but_its_agent() {
    assert_said("The plan is described as “a mess”.", &["“a mess”"]);
    assert_said("The plan was branded “a mess” by Jane Roe.", &["“a mess” <- Jane Roe (branded) = Jane Roe"]);
}

#[test]
fn nobody_says_scare_quotes_titles_and_nicknames() {
    for text in [
        "Cities that adopted “haven” policies objected.",
        "Sam “Lefty” Moss ran the club.",
        "The so-called “rebels” took the bridge.",
        "The reading room keeps a first edition of “The Grey Harbour” under glass.",
        "He rose to fame on Channel 9’s “Good Evening, Leeds.”",
        "The “middle way” theory has few friends.",
        "A “closed” primary was held in June.",
        "The gallery shows “Night, Rain” until May.",
        "The film, “Early Hours,” is based on a play.",
        "Roe posted a “Guide for the Weary” on Monday.",
        "The bureau ran a notice titled “What the night is for.”",
        "One of them calls himself the “Grey Fox” at work.",
        "The plan, known as “bread first”, was late.",
        "Roe spoke on CBS’ “Early Hours” about the bus.",
        "“Early Hours” is a show about bread.",
    ] {
        assert!(quotes(text).all(|quote| quote.speaker().is_none()), "{text}");
        assert_eq!(quotes(text).count(), 1, "{text}");
    }
}

#[test]
fn a_title_beside_speech_is_not_said() {
    assert_said(
        "“It is late,” Jane Roe said on Channel 9’s “Good Evening.” “Go home.”",
        &[
            "“It is late,” <- Jane Roe (said) = Jane Roe",
            "“Good Evening.”",
            "“Go home.” <- Jane Roe (said) = Jane Roe",
        ],
    );
}

#[test]
fn speech_goes_on_where_the_paragraph_before_leads() {
    let text = "Jane Roe was asked twice. She answered:\n“It is late.”";
    assert_said(text, &["“It is late.” <- She (answered) = Jane Roe"]);
    let text = "“It is late,” Jane Roe said. “And it is cold.\n“It is dark as well.”";
    let quotes: Vec<Quote<'_>> = quotes(text).collect();
    assert!(
        quotes
            .iter()
            .all(|quote| quote.person() == Some("Jane Roe") && quote.utterance() == 0 && quote.closed())
    );
}

#[test]
fn the_paragraph_above_tells_who_goes_on() {
    let text = "The bus was late.\nJane Roe said that much had to be mended.\n“We are tired.”";
    assert_said(text, &["“We are tired.” <- Jane Roe (said) = Jane Roe"]);
    let text = "“It is cold,” Tom Poe said.\nTom Poe left. Jane Roe has one answer:\n“We are tired.”";
    assert_said(
        text,
        &["“It is cold,” <- Tom Poe (said) = Tom Poe", "“We are tired.” <- Jane Roe (has) = Jane Roe"],
    );
    let text = "“It is late,” Jane Roe said.\n“We are tired.” Tom Poe said it was “a mess”.";
    assert_eq!(quotes(text).nth(1).unwrap().person(), Some("Jane Roe"));
    let text = "The bus was late. It rained.\n“We are tired.”";
    assert_said(text, &["“We are tired.”"]);
}

#[test]
fn a_forgotten_mark_ends_with_its_paragraph() {
    let text = "Jane Roe said: “It is late.\nThe bus had gone.";
    let quote = quotes(text).next().unwrap();
    assert_eq!((quote.text().as_str(), quote.closed()), ("“It is late.", false));
    assert_eq!(quotes(text).count(), 1);
}

#[test]
fn a_quotation_runs_on_over_lines_of_one_paragraph() {
    let text = "She said: “It is late.\nIt is cold.” Then she left.";
    let at = text.find('\n').unwrap();
    let line = |span: Span, runs_on| Paragraph { span, kind: BlockKind::Paragraph, runs_on };
    let lines = [line(Span::new(0, at), true), line(Span::new(at + 1, text.len()), false)];
    let quotes = read(text, &lines);
    assert_eq!(quotes[0].text().as_str(), "“It is late.\nIt is cold.”");
    assert_eq!(quotes.len(), 1);
}

#[test]
fn other_languages() {
    assert_said(
        "«Es tarde», dijo Ana Ruiz en la sede del partido.",
        &["«Es tarde» <- Ana Ruiz (dijo) = Ana Ruiz"],
    );
    assert_said(
        "« Il est tard », a déclaré Anne Roux dans une lettre et pour les élus.",
        &["« Il est tard » <- Anne Roux (déclaré) = Anne Roux"],
    );
    assert_said(
        "„Es ist spät“, sagte Anna Rot, und die Gäste gingen mit den Kindern nach Hause.",
        &["„Es ist spät“ <- Anna Rot (sagte) = Anna Rot"],
    );
    assert_said(
        "“É tarde”, disse Ana Reis, que não foi com os outros.",
        &["“É tarde” <- Ana Reis (disse) = Ana Reis"],
    );
    assert_said(
        "«È tardi», ha detto Anna Rossi, che non è della città di cui parla il giornale.",
        &["«È tardi» <- Anna Rossi (detto) = Anna Rossi"],
    );
}

#[test]
fn a_subject_stands_behind_its_verb_and_what_is_between() {
    assert_said(
        "«Es tarde para todos», dijo en rueda de prensa el alcalde, y los vecinos del puerto callaron.",
        &["«Es tarde para todos» <- el alcalde (dijo)"],
    );
    assert_said(
        "« Il est tard », lâche même une voisine, et les élus du port rentrent dans la salle.",
        &["« Il est tard » <- une voisine (lâche)"],
    );
    assert_said(
        "Gestern nannte Anna Rot die Reise mit dem Boot „ein Chaos“, und der Wind war kalt.",
        &["„ein Chaos“ <- Anna Rot (nannte) = Anna Rot"],
    );
    assert_said(
        "Anna Rot hat die Reise mit dem Boot „ein Chaos“ genannt, und der Wind war kalt.",
        &["„ein Chaos“ <- Anna Rot (genannt) = Anna Rot"],
    );
}

#[test]
fn a_pronoun_hangs_on_its_verb() {
    let text = "Anne Roux est dans la salle du port. « Il est tard », affirme-t-elle pour les élus.";
    assert_said(text, &["« Il est tard » <- elle (affirme) = Anne Roux"]);
    let text = "« Il est tard », a-t-il ajouté dans une lettre pour les élus du port.";
    assert_said(text, &["« Il est tard » <- il (ajouté)"]);
}

#[test]
fn a_source_is_named_by_a_preposition() {
    assert_said(
        "Según la alcaldesa, el plan para los barcos del puerto es «un caos».",
        &["«un caos» <- la alcaldesa (Según)"],
    );
    assert_said(
        "„Es ist spät“, so Anna Rot in einem Brief, und die Gäste gingen nach Hause.",
        &["„Es ist spät“ <- Anna Rot (so) = Anna Rot"],
    );
    assert_said(
        "Selon les mots de la voisine, le port est « un chaos » pour les élus.",
        &["« un chaos » <- la voisine (mots)"],
    );
}

#[test]
fn the_sentence_behind_says_who_spoke() {
    assert_said(
        "“È tardi per tutti noi della città”. Lo ha detto Anna Rossi, che non era nel porto.",
        &["“È tardi per tutti noi della città” <- Anna Rossi (detto) = Anna Rossi"],
    );
    assert_said(
        "“È tardi per tutti noi della città”. Così Anna Rossi, che non era nel porto.",
        &["“È tardi per tutti noi della città” <- Anna Rossi (Così) = Anna Rossi"],
    );
}

#[test]
fn an_attribution_stands_between_the_marks() {
    assert_said(
        "«È tardi per tutti noi, – spiega Anna Rossi – ma non per il resto della città».",
        &[
            "«È tardi per tutti noi, – spiega Anna Rossi – ma non per il resto della città» <- Anna Rossi (spiega) = Anna Rossi",
        ],
    );
    assert_said(
        "« Il est tard pour les élus, explique la voisine. Le port est dans le noir. »",
        &[
            "« Il est tard pour les élus, explique la voisine. Le port est dans le noir. » <- la voisine (explique)",
        ],
    );
}

#[test]
fn an_attribution_that_leads_on_belongs_to_the_next() {
    assert_said(
        "“It is late,” Jane Roe said. “It is cold.” Tom Poe added, “Go home.”",
        &[
            "“It is late,” <- Jane Roe (said) = Jane Roe",
            "“It is cold.” <- Jane Roe (said) = Jane Roe",
            "“Go home.” <- Tom Poe (added) = Tom Poe",
        ],
    );
    assert_said(
        "“It is late,” Jane Roe said. And: “It is cold.”",
        &["“It is late,” <- Jane Roe (said) = Jane Roe", "“It is cold.” <- Jane Roe (said) = Jane Roe"],
    );
}

#[test]
fn an_attribution_goes_on_behind_more_of_its_clause() {
    assert_said(
        "“It is late,” said Jane Roe when the bus had gone, “but not too late.”",
        &["“It is late,” <- Jane Roe (said) = Jane Roe", "“but not too late.” <- Jane Roe (said) = Jane Roe"],
    );
    assert_said(
        "“It is late,” Jane Roe said. She holds two keys. “But I like the night.”",
        &[
            "“It is late,” <- Jane Roe (said) = Jane Roe",
            "“But I like the night.” <- Jane Roe (said) = Jane Roe",
        ],
    );
}

#[test]
fn whom_a_pronoun_may_mean_besides_is_nobody() {
    for text in [
        // Somebody else whom the sentence tells of.
        "Avi Roe came in. When Roe showed his editor the page, she said it was “a mess”.",
        "Arin Moss rang on Monday. I asked a friend, a woman of thirty. “It is late,” she said.",
        "Umma Poe is a baker. A former member of the feared Night Watch spoke on Monday. “It is late,” she said.",
        // Whose mother she is, is no matter.
        "Dana Roe came in. Roe’s mother said it had rained for a week. “It is late,” she said.",
        // A surname of two.
        "Ann Poe left. Eve Moss and Ida Moss stayed. “No,” Moss said. “It is late,” she said.",
    ] {
        assert_eq!(last_person(text), None, "{text}");
    }
    let text = "Dana Roe came in. Roe’s mother, Ida Poe, said it had rained. “It is late,” she said.";
    assert_eq!(last_person(text), Some("Ida Poe"));
}

#[test]
fn a_name_leaves_out_what_leads_up_to_it() {
    for (text, person) in [
        ("Secretary of State Jane Roe came in. “It is late,” Roe said.", "Jane Roe"),
        ("President-elect Jane Roe came in. “It is late,” Roe said.", "Jane Roe"),
        ("Sixteen-year-old Jane Roe came in. “It is late,” Roe said.", "Jane Roe"),
        ("The mayor, J.B. Roe, came in. “It is late,” Roe said.", "J.B. Roe"),
        ("Council Votes While Roe Leaves Hall\n\nJane Roe came in. “It is late,” Roe said.", "Jane Roe"),
    ] {
        assert_eq!(last_person(text), Some(person), "{text}");
    }
}

#[test]
fn turns_of_a_transcript() {
    let text = "ROE: Is it late?\nPOE: It is.\nROE: Then go.";
    assert_said(text, &["Is it late? <- ROE (:)", "It is. <- POE (:)", "Then go. <- ROE (:)"]);
    assert!(quotes(text).all(|quote| quote.form() == QuoteForm::Turn));
    assert_said("Q: Is it late?\nA: It is.", &["Is it late? <- Q (:)", "It is. <- A (:)"]);
    assert_said("P. ¿Es tarde?\nR. Sí.", &["¿Es tarde? <- P (.)", "Sí. <- R (.)"]);
    assert_said("Note: it is late.\nUpdate: it is later.", &[]);
}

#[test]
fn a_headline_names_its_speaker() {
    let text = "Roe: ‘Never, ever give up’";
    let paragraph = Paragraph { span: Span::new(0, text.len()), kind: BlockKind::Headline, runs_on: false };
    let quotes = read(text, &[paragraph]);
    assert_eq!((quotes[0].form(), quotes[0].speaker().unwrap().as_str()), (QuoteForm::Headline, "Roe"));
}

#[test]
fn a_block_quotation_and_its_signature() {
    let text = "Leave the door open, for the night is warm. — Jane Roe, baker";
    let block = Paragraph { span: Span::new(0, text.len()), kind: BlockKind::Blockquote, runs_on: false };
    let quote = read(text, &[block]).remove(0);
    assert_eq!(quote.text().as_str(), "Leave the door open, for the night is warm.");
    assert_eq!((quote.form(), quote.person()), (QuoteForm::Block, Some("Jane Roe")));
}

#[test]
fn the_seed_paragraphs_in_other_words() {
    let text = "Harbour City Mayor Lena Ortiz is under fire after refusing to meet the Port Authority.\n\
        Channel Nine correspondent Tom Hale reported that a producer asked Ortiz on Friday if she would talk. Ortiz’s answer was \
        plain. “The only talk is for them to leave,” she reportedly said, adding nothing.\n\
        Dora Quill, Deputy Director of the Port Office of Public Affairs, slammed Ortiz’s stance.\n\
        “We are staying,” Quill said in a statement. “If she wants distance, there is a ferry.”\n\
        This feud reflects wider tensions between officials and cities that have adopted “haven” policies—refusing to help.\n\
        Adding fuel to the fire, former Vale advisor Sam Brandt weighed in, accusing Ortiz of using “the language of revolt” in her remarks.";
    assert_said(
        text,
        &[
            "“The only talk is for them to leave,” <- she (said) = Lena Ortiz",
            "“We are staying,” <- Quill (said) = Dora Quill",
            "“If she wants distance, there is a ferry.” <- Quill (said) = Dora Quill",
            "“haven”",
            "“the language of revolt” <- former Vale advisor Sam Brandt (accusing) = Sam Brandt",
        ],
    );
    let utterances: Vec<usize> = quotes(text).map(|quote| quote.utterance()).collect();
    assert_eq!(utterances, [0, 1, 1, 2, 3]);
}

#[test]
fn a_speaker_who_stands_in_a_paragraph_above() {
    for text in [
        "The vote was put to Ada Roe, who said:\n\n“Nobody came.”",
        "“We are done,” said Ada Roe, who added:\n\n“Nobody came.”\n\n“Nobody will.”",
    ] {
        assert!(
            crate::parse(text).quotes().iter().all(|quote| quote.text().as_str().starts_with('“')),
            "{text}"
        );
    }
}

#[test]
fn a_person_where_the_text_makes_it_plain() {
    for (text, person) in [
        ("Jane Roe won. “It is late,” Roe said.", "Jane Roe"),
        ("Jane Roe won. “It is late,” she said.", "Jane Roe"),
        ("Tom Poe spoke.\n“It is late,” he said.", "Tom Poe"),
        ("“No,” Jane Roe told the board.\n“It is late,” she added.", "Jane Roe"),
        ("Mayor Jane Roe met Tom Poe. “It is late,” she said.", "Jane Roe"),
        ("“No,” said Tom Poe. His sister Ann Poe nodded. “It is late,” she said.", "Ann Poe"),
        ("Jane Roe’s reply was short. “It is late,” she said.", "Jane Roe"),
        ("Sen. Tom Poe left. “It is late,” Mr. Poe said.", "Tom Poe"),
        ("Tom Poe and Ann Poe came. “It is late,” Mrs. Poe said.", "Ann Poe"),
        ("“It is late,” Mr. Kamin said.", "Kamin"),
        ("Tom Poe came with his wife. “It is late,” Mrs. Poe said.", "Poe"),
        ("Jane Roe, who said “it is late”, left.", "Jane Roe"),
        ("The assailant, John Crew, said “it is late”.", "John Crew"),
        ("“It is late,” said Maria van der Berg.", "Maria van der Berg"),
        ("Jane Roe won. The vote was close. “It is late,” she said.", "Jane Roe"),
        ("Roe: “It is late”\nJane Roe, a baker, is tired.", "Jane Roe"),
        ("“It is late,” said Tom Poe. “Go,” he added. “Go home,” he said.", "Tom Poe"),
        ("According to Jane Roe, “it is late”.", "Jane Roe"),
        ("“It is late,” Roe, 45, said. Jane Roe is a baker.", "Jane Roe"),
    ] {
        assert_eq!(last_person(text), Some(person), "{text}");
    }
}

#[test]
fn nobody_where_the_text_leaves_it_open() {
    for text in [
        "“It is late,” she said.",
        "“It is late,” he said. Jane Roe left.",
        "Tom Poe spoke. “It is late,” she said.",
        "Jane Roe spoke. “It is late,” he said.",
        "The witness wept. “It is late,” she said.",
        "“It is late,” Roe said.",
        "Tom Poe met Sam Dale. “It is late,” he said.",
        "Jane Roe spoke first. A nurse took the floor. “It is late,” she said.",
        "“It is late,” they said.",
        "“It is late,” the mayor said.",
        "“It is late,” said a spokesman for Jane Roe.",
        "“It is late,” the Night Bureau said in a statement.",
        "“Tom Poe is mad,” the crowd said. “It is late,” he said.",
        "Tom Poe and Sam Poe came. “It is late,” Poe said.",
        "The stone fell. “It is late,” it read.",
        "Jane Roe’s plan was called “a mess”.",
        "Tom Poe and Jane Roe met. “It is late,” they said.",
        "The board met. “It is late,” it said in a statement.",
        "“It is late,” one of them said.",
        "“It is late,” a police spokeswoman said.",
        "Sign the “Night Tram” petition, Jane Roe said.",
    ] {
        assert_eq!(last_person(text), None, "{text}");
    }
}

#[test]
fn any_text_is_read() {
    for text in [
        "",
        "\"",
        "''",
        "“”",
        "’’’",
        "\u{FEFF}«",
        "「「「『",
        "“a“b“c”",
        "'a'b'c'",
        ". “.” .",
        "— ",
        "Q:\nA:",
        "é“é”é said",
    ] {
        for quote in quotes(text) {
            assert_eq!(&text[quote.span()], quote.text().as_str());
        }
    }
    let deep = "“a ‘b ".repeat(400);
    assert!(quotes(&deep).count() <= 800);
}

#[test]
fn an_iterator_reads_once_and_ends() {
    let mut iterator = quotes("“It is late,” Jane Roe said.");
    let copy = iterator.clone();
    assert!(iterator.next().is_some());
    assert_eq!((iterator.next(), iterator.next()), (None, None));
    assert_eq!(copy.count(), 1);
    assert_eq!(
        vec![QuoteForm::Direct],
        "“a b,” Roe said.".lines().flat_map(quotes).map(|q| q.form()).collect::<Vec<_>>()
    );
}

#[test]
fn sentences_a_line_are_one_running_text() {
    let lines = "The council met on Monday.\nIt met again on Tuesday.\nNobody had slept much by then.\n";
    let text = alloc::format!(
        "{lines}Jane Roe said: “It is late.\nIt is cold as well.” Then she left.\n{lines}{lines}"
    );
    let article = crate::parse(&text);
    assert_eq!(article.layout(), crate::Layout::SentencePerLine);
    let quotes = article.quotes();
    assert_eq!((quotes.len(), quotes[0].text().as_str()), (1, "“It is late.\nIt is cold as well.”"));
    assert!(quotes[0].closed());
}

#[test]
fn the_quotes_of_an_article_leave_titles_out_and_number_the_rest() {
    let text = "Council delays vote\n\nThe host of “Early Hours” was late on Tuesday night.\n\n\
        “It is late,” Jane Roe said on Tuesday. “Go home.”\n";
    let article = crate::parse(text);
    let numbers: Vec<_> =
        article.quotes().iter().map(|quote| (quote.utterance(), quote.paragraph())).collect();
    assert_eq!(numbers, [(0, 2), (0, 2)]);
    assert_eq!(article.quoted_titles().len(), 1);
    assert_eq!(article.utterances()[0].quotes(), article.quotes());
}

#[test]
fn an_adverb_behind_the_first_word_has_nothing_before_it() {
    for text in [
        "Jane quietly say: “Not yet.”",
        "Council quickly admit “not yet” to the boats.",
        "Rain hardly say “no”, he said.",
    ] {
        assert_eq!(super::quotes(text).count(), 1, "{text}");
    }
}
