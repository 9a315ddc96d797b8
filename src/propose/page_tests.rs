//! What pages keep of themselves around a story: one test a class, over invented articles.

use alloc::string::String;

use crate::kind::BlockKind::{
    self, Caption, Credit, Cue, Deck, Headline, Other, Paragraph, Promo, Related, Source, Subhead, Tags,
    Timestamp,
};

const STORY: &str = "The council of Harbour Town voted on Tuesday to let the trams run through the night, after a \
    debate that lasted until the early hours and saw four amendments fail.";
const MORE: &str = "Residents of the old quarter had asked for quiet streets, and the council promised to measure the \
    noise before the first of the new timetables comes into force. Nobody spoke against that.";

/// `lines`, each a paragraph, where `~` stands for one of the story and `+` for another.
fn page(lines: &[&str]) -> String {
    let lines: alloc::vec::Vec<_> = lines
        .iter()
        .map(|&line| match line {
            "~" => STORY,
            "+" => MORE,
            line => line,
        })
        .collect();
    lines.join("\n\n") + "\n"
}

#[track_caller]
fn reads(lines: &[&str], expected: &[(&str, BlockKind)]) {
    let source = page(lines);
    let article = crate::parse(&source);
    for &(part, kind) in expected {
        let at = source.find(part).unwrap();
        let block = article.blocks().find(|block| block.span().contains(at)).unwrap();
        assert_eq!(block.kind(), kind, "{part:?} in {:?}", &source.as_str()[block.span()]);
    }
}

#[test]
fn a_caption_of_sentences_ends_where_brackets_name_its_maker() {
    let line = "A passenger counts her change at the terminus where the last tram of the day was held up for an hour \
        on Monday, Aug. 3, 2020, in Harbour Town. The company later said that a switch had frozen, and that nobody was \
        to blame for that. She got home by taxi. (HT Photo/Jane Roe)";
    reads(&["Trams stand still", line, "~", "+"], &[("A passenger", Caption), ("(HT Photo", Credit)]);
    let line = "Ada Hale, who runs the workshop, had to learn the trade from a book. (Photo by Jane Roe/Harbour Lamp)";
    reads(&["Trams stand still", "~", line, "+"], &[("Ada Hale", Caption), ("(Photo by", Credit)]);
}

#[test]
fn an_agency_in_brackets_signs_the_story() {
    let line = [STORY, " (AFP)"].concat();
    reads(&["Trams stand still", "+", &line], &[("The council", Paragraph)]);
}

#[test]
fn a_story_that_exclaims_is_no_caption_of_the_credit_behind_it() {
    reads(
        &[
            "Trams stand still",
            "~",
            "+",
            "What a night that was for the old quarter!",
            "[Image via Harbour Lamp.]",
        ],
        &[("What a night", Paragraph), ("[Image via", Credit)],
    );
}

#[test]
fn a_title_over_a_credit_is_the_headline() {
    let icons = "menu search more-arrow yes";
    reads(
        &[icons, "Town waves goodbye to the old trams", "Jane Roe/Getty Images", "~", "+"],
        &[("Town waves", Headline), ("Jane Roe", Credit)],
    );
}

#[test]
fn small_letters_over_a_paragraph_stand_for_a_picture() {
    reads(&["tram depot harbour town", "~", "+"], &[("tram depot", Caption)]);
    reads(&["Trams stand still", "~", "night tram 02", "+", "~"], &[("night tram", Caption)]);
}

#[test]
fn a_players_button_over_a_caption_of_an_outlet() {
    let shown = "The old trams of Harbour Town are about to be taken off the road. HARBOUR TODAY";
    reads(&["CLOSE", shown, "~", "+"], &[("The old trams", Caption)]);
    reads(&["Trams stand still", "CLOSE", "~", "+"], &[("CLOSE", Other), ("The council", Paragraph)]);
}

#[test]
fn makers_hand_on_and_lose_their_spaces() {
    let shown = "Workers lift the last tram from its rails in Harbour Town, Monday, Aug. 3, 2020.";
    reads(&[shown, "Harbour Lamp via AP", "~", "+"], &[("Workers", Caption), ("Harbour Lamp", Credit)]);
    reads(
        &["The Mayor Opens The Tram Depot In Harbour Town", "Jane RoeGetty Images", "~", "+"],
        &[("Jane Roe", Credit)],
    );
}

#[test]
fn titles_under_the_label_of_other_pages() {
    let titles = ["Rain closes the ring road for a week", "Rain closes the ring road for a week"];
    let more = [
        "Baker leaves his shop to the town he was born in",
        "Baker leaves his shop to the town he was born in",
    ];
    reads(
        &["Trams stand still", "~", "+", "Most read", titles[0], titles[1], more[0], more[1]],
        &[("Rain closes", Related), ("Baker leaves", Related)],
    );
    reads(
        &[
            "Related articles",
            "Rain closes the ring road for a week; drivers were told to stay at home",
            "Baker leaves his shop to the town",
            "The council lets trams run at night",
            "~",
            "+",
        ],
        &[("Rain closes", Related), ("The council lets", Headline)],
    );
}

#[test]
fn tags_stand_one_a_line_under_their_label() {
    reads(
        &["Trams stand still", "~", "+", "Tags:", "Transport", "Old Quarter", "Night life"],
        &[("Transport", Tags), ("Old Quarter", Tags), ("Night life", Tags)],
    );
    reads(&["Trams stand still", "~", "+", "Topics", "- Police", "- Trams at night"], &[("- Police", Tags)]);
    reads(&["Trams stand still", "~", "Topics", "Noise", "+", "~"], &[("Noise", Subhead)]);
}

#[test]
fn a_page_names_its_icons() {
    reads(
        &["menu search more-arrow yes", "Town council lets the trams run at night", "~", "+"],
        &[("menu", Other), ("Town council", Headline)],
    );
}

#[test]
fn a_scene_and_its_day_over_a_dateline_is_no_deck() {
    let shown = "Jane Roe, who has run the depot since it was built, waves to the crowd on Monday, Aug. 3, 2020, from \
        the step of the old tram that she drove as a girl, while her grandchildren look on from the roof of the \
        waiting room behind her.";
    let story = ["HARBOUR TOWN — ", STORY].concat();
    reads(&["Company takes old tram off the road", shown, &story, "+"], &[("Jane Roe", Caption)]);
}

#[test]
fn what_stands_over_the_dateline_or_its_author_is_no_story() {
    let first = "The council of Harbour Town has let the trams run through the night, and the residents are not happy.";
    let second =
        "The price of a ticket at night could still fall in the spring, when the council votes on it again.";
    let dated = ["HARBOUR TOWN — ", STORY].concat();
    reads(
        &["Trams stand still in the old quarter", first, second, &dated, "+"],
        &[("The council of Harbour Town has", Deck), ("The price", Deck), ("HARBOUR", Paragraph)],
    );
    reads(&[first, "By Jane Roe", "~", "+"], &[("The council of Harbour Town has", Headline)]);
}

#[test]
fn an_agency_signs_behind_the_last_full_stop() {
    let last = "The company had asked the council for the money in the spring, and was told to wait for the vote. PTI";
    reads(
        &["Trams stand still in the old quarter", "~", last, "Comments"],
        &[("The company", Paragraph), ("Comments", Promo)],
    );
}

#[test]
fn a_short_sentence_over_a_name_is_the_deck() {
    reads(
        &["Trams stand still in the old quarter", "Nobody there was amused by that.", "Jane Roe", "~", "+"],
        &[("Nobody there", Deck)],
    );
}

#[test]
fn a_cue_whose_post_was_lost() {
    reads(&["Trams stand still", "~", "+", "See the tweet:", "~"], &[("See the tweet", Cue)]);
}

#[test]
fn first_words_of_other_pages_are_cut_short() {
    reads(
        &[
            "Trams stand still",
            "~",
            "+",
            "The bakers of the old quarter have found a way to make their bread last for more than a…",
            "In the summer of 2019 the late mayor gave the keys of the town to a visitor who…",
        ],
        &[("The bakers", Related), ("In the summer", Related)],
    );
    let cut = "And then there was nobody left on the last tram but the driver…";
    let other = "He had no ticket, and nobody asked him for one until…";
    reads(
        &["Trams stand still", "~", cut, other, "+", "~"],
        &[("And then", Paragraph), ("He had", Paragraph)],
    );
}

#[test]
fn a_word_in_brackets_points_from_within_the_story() {
    let line = "Les rues de la vieille ville sont restées calmes toute la nuit, a dit la mairie dans un communiqué \
        publié mardi. Les habitants s'étaient plaints du bruit pendant des années (lire ici). Le conseil a promis de \
        mesurer le bruit.";
    reads(&["Les trams rouleront la nuit", line, line], &[("Les rues", Paragraph)]);
}

#[test]
fn what_stands_over_the_byline_is_the_deck() {
    let deck = "The council has let the trams run through the night. Four amendments failed in the early hours, and \
        the quarter is not amused.";
    reads(
        &["Trams stand still in the old quarter", deck, "27 May 2019 11.10", "~", "+"],
        &[("The council has", Deck), ("27 May", Timestamp)],
    );
    reads(
        &["Trams stand still in the old quarter", deck, "By Jane Roe", "~", "+"],
        &[("The council has", Deck)],
    );
    // Whose name is in the story did not write it.
    let told = "The depot was built by Jane Roe, and she has come to see it every Sunday since she left the company \
        that bears her name. Roe is ninety.";
    reads(
        &["Trams stand still in the old quarter", deck, "Jane Roe", told, "~", "+"],
        &[("The council has", Paragraph)],
    );
}

#[test]
fn an_agency_behind_the_story_says_whose_copy_it_is() {
    reads(&["Trams stand still", "~", "+", "dpa", "Kommentare"], &[("dpa", Source)]);
}
