//! What stands next to a line says what it is: one test a class, over invented articles.

use alloc::string::String;

use crate::kind::BlockKind::{
    self, Blockquote, Byline, Caption, Credit, Deck, Headline, ListItem, Other, Paragraph, Related, Subhead,
    Tags, Timestamp,
};

const STORY: &str = "The council of Harbour Town voted on Tuesday to let the trams run through the night, after a \
    debate that lasted until the early hours and saw four amendments fail.";
const MORE: &str = "Residents of the old quarter had asked for quiet streets, and the council promised to measure the \
    noise before the first of the new timetables comes into force in the autumn.";

/// A headline, and `lines` under it, where `~` stands for a paragraph of the story.
fn article(lines: &[&str]) -> String {
    let mut source = String::from("Trams to Run at Night\n");
    for (at, &line) in lines.iter().enumerate() {
        source += if line != "~" {
            line
        } else if at % 2 == 0 {
            STORY
        } else {
            MORE
        };
        source.push('\n');
    }
    source
}

#[track_caller]
fn reads(source: &str, expected: &[(&str, BlockKind)]) {
    let article = crate::parse(source);
    for &(part, kind) in expected {
        let at = source.find(part).unwrap();
        let block = article.blocks().find(|block| block.span().contains(at)).unwrap();
        assert_eq!(block.kind(), kind, "{part:?} in {:?}", &source[block.span()]);
    }
}

#[test]
fn a_semicolon_parts_a_title_from_its_deck() {
    let source =
        alloc::format!("Night trams win the day;\nCouncil votes after long debate.\n\n{STORY}\n\n{MORE}\n");
    reads(&source, &[("Night trams", Headline), ("Council votes", Deck)]);
}

#[test]
fn key_points_under_their_label() {
    let source =
        article(&["Highlights", "Trams run until dawn from autumn", "Four amendments fail", "~", "~", "~"]);
    reads(&source, &[("Trams run until", Deck), ("Four amendments fail\n", Deck)]);
}

#[test]
fn a_byline_and_its_date_in_one_line() {
    let source = article(&["Posted by Jane Roe on 19 Sep 2016", "~", "~"]);
    reads(&source, &[("Posted by", Byline), ("on 19 Sep", Timestamp)]);
}

#[test]
fn a_short_first_line_with_a_dateline_is_the_story() {
    let source = alloc::format!("PORT-ELLEN, Maine — Trams run at night.\n\n{STORY}\n\n{MORE}\n");
    reads(&source, &[("PORT-ELLEN", Paragraph)]);
}

#[test]
fn a_role_under_a_byline() {
    let source = article(&["By Jane Roe", "Staff writer for The Harbour Lamp", "~", "~"]);
    reads(&source, &[("By Jane", Byline), ("Staff writer", Byline)]);
}

#[test]
fn a_byline_over_a_dateline_is_no_headline() {
    let source = alloc::format!("By Jane Roe\nLISBON, Oct 17 (Reuters) - {STORY}\n{MORE}\n");
    reads(&source, &[("By Jane", Byline)]);
}

#[test]
fn questions_head_their_answers() {
    let lines = ["~", "Who rides at night?", "~", "~", "What does it cost?", "~", "~", "Who pays?", "~"];
    reads(&article(&lines), &[("Who rides", Subhead), ("What does", Subhead), ("Who pays", Subhead)]);
}

#[test]
fn a_subhead_between_dashes() {
    reads(&article(&["~", "~", "- Night talks -", "~", "~"]), &[("- Night", Subhead)]);
}

#[test]
fn numbers_head_paragraphs_and_mark_entries() {
    let headings = article(&["~", "1. Buy a ticket", "~", "2. Board the tram", "~"]);
    reads(&headings, &[("1. Buy", Subhead), ("2. Board", Subhead)]);
    let entries = article(&["~", "The steps are these:", "1. Buy a ticket", "2. Board the tram", "~"]);
    reads(&entries, &[("1. Buy", ListItem), ("2. Board", ListItem)]);
}

#[test]
fn short_lines_that_a_colon_announced() {
    let source = article(&[
        "~",
        "The council still has to settle these points:",
        "the price of a ticket",
        "the noise at the bends",
        "~",
        "~",
    ]);
    reads(&source, &[("the price", ListItem), ("the noise at", ListItem)]);
}

#[test]
fn a_letter_that_a_colon_announced() {
    let letter = "I have lived beside the rails for forty years and I have never once been asked what I think of them.";
    let source = article(&["~", "The letter of the oldest resident reads in full:", letter, "~", "~"]);
    reads(&source, &[("I have lived", Blockquote)]);
}

#[test]
fn captions_by_their_first_words() {
    let slug = "LISBON, PORTUGAL - MAY 4: Riders wait for the last tram of the night at the harbour stop.";
    let player =
        "CLOSE Jane Roe speaks about the night trams and what they will cost the town. HARBOUR NETWORK";
    reads(&article(&[slug, "~", "~"]), &[("LISBON", Caption)]);
    reads(&article(&[player, "~", "~"]), &[("CLOSE", Caption)]);
}

#[test]
fn a_series_of_labelled_captions() {
    let lines = [
        "~",
        "Quiet: The garden behind the old depot at dusk",
        "Busy: The stop at the harbour on a Friday night",
        "~",
        "~",
    ];
    reads(&article(&lines), &[("Quiet:", Caption), ("Busy:", Caption)]);
}

#[test]
fn a_bio_says_where_its_author_is_from_in_one_block() {
    let bio = "Ines Calder is an award-winning novelist known for stories of small harbours. Originally from Galway, \
        Ireland, Ines grew up in a family of pilots. She studied history at Carleton College. Her first novel, The Salt \
        Stair, was praised for its patience.";
    reads(&article(&["~", "~", "~", bio]), &[("Ines Calder", BlockKind::Bio)]);
    let source = article(&["~", "~", "~", bio]);
    let last = crate::parse(&source).blocks().next_back().unwrap();
    assert_eq!(last.text().as_str(), bio);
}

#[test]
fn what_the_next_line_says_again_is_a_caption() {
    let source = article(&[
        "~",
        "Mayor Ada Roe opens the night line",
        "Mayor Ada Roe opens the night line (Harbour Photo)",
        "~",
        "~",
    ]);
    reads(&source, &[("Mayor Ada Roe", Caption)]);
    let goes_on =
        article(&["~", "The board met. Nobody spoke for the residents, and nobody asked why.", "~"]);
    let again = goes_on.replace("The board met. Nobody", "The board met.\n\nThe board met. Nobody");
    reads(&again, &[("The board met. Nobody", BlockKind::Paragraph)]);
}

#[test]
fn a_photographer_over_an_agency() {
    let source = article(&[
        "A tram crosses the bridge on the first night of the new timetable on Friday, May 4, 2018. Later trams ran empty for most of the week.",
        "Nora Berg",
        "AP Photo",
        "~",
        "~",
    ]);
    reads(&source, &[("A tram crosses", Caption), ("Nora Berg", Credit), ("AP Photo", Credit)]);
}

#[test]
fn a_section_over_the_headline() {
    let story =
        article(&["~", "~"]).replace("Trams to Run at Night", "Council votes to let the trams run at night");
    for kicker in ["Politics", "STATE NEWS", "Local News", "Transport"] {
        let source = alloc::format!("{kicker}\n{story}");
        reads(&source, &[(kicker, Tags), ("Council votes", Headline)]);
    }
    let dated = alloc::format!("Mundo\nMarch 4, 2018\n{story}");
    reads(&dated, &[("Mundo", Tags), ("Council votes", Headline)]);
}

#[test]
fn a_picture_is_named_and_shown() {
    let source =
        article(&["A drone photo shows the empty depot in Harbour Town, August 25", "By Jane Roe", "~", "~"]);
    reads(&source, &[("A drone photo", Caption)]);
}

#[test]
fn titles_of_other_pages_between_marks() {
    let source = article(&[
        "~",
        "~",
        "-",
        "Ferry runs aground on a clear morning",
        "-",
        "Baker wins the regional prize again",
    ]);
    reads(&source, &[("Ferry runs", Related), ("Baker wins", Related)]);
}

#[test]
fn a_question_under_the_label_of_related_articles() {
    let source =
        article(&["~", "~", "RELATED:", "Night trams find few riders", "Have the night trams failed?"]);
    reads(&source, &[("Night trams find", Related), ("Have the night", Related)]);
}

#[test]
fn key_points_in_the_story_are_a_list() {
    let source =
        article(&["~", "Key points:", "Trams run until dawn from autumn", "Four amendments fail", "~", "~"]);
    reads(&source, &[("Trams run until", ListItem), ("Four amendments fail\n", ListItem)]);
}

#[test]
fn a_caption_over_the_headline_is_no_story() {
    let picture = "Protesters from the old quarter stand outside the offices of the tram company on 19 October 2018 to ask for quiet nights. (Photo by Lucy North/Harbour Images)";
    let source = alloc::format!("{picture}\n\nTrams to Run at Night\n\n{STORY}\n\n{MORE}\n");
    reads(&source, &[("Protesters", Caption), ("Trams to Run", Headline)]);
}

#[test]
fn a_dash_and_a_name_under_a_paragraph_sign_it() {
    let source = article(&["~", "~", "— Lee Passmoor", "~", "~"]);
    reads(&source, &[("— Lee Passmoor", Byline)]);
}

#[test]
fn a_trail_or_a_masthead_over_the_headline() {
    let story =
        article(&["~", "~"]).replace("Trams to Run at Night", "Council votes to let the trams run at night");
    for kicker in ["News > Harbour Town", "The Harbour Dispatch"] {
        let source = alloc::format!("{kicker}\n{story}");
        reads(&source, &[(kicker, Tags), ("Council votes", Headline)]);
    }
}

#[test]
fn a_title_over_a_credit_is_no_caption_if_there_is_no_other() {
    let source = alloc::format!(
        "Council votes to let the trams run at night\nPhoto: Nora Berg/Harbour Images\n{STORY}\n{MORE}\n"
    );
    reads(&source, &[("Council votes", Headline), ("Photo: Nora", Credit)]);
}

#[test]
fn the_photographer_of_a_newspaper() {
    let source = article(&[
        "~",
        "Mayor Ada Roe leaves the depot on Friday",
        "HARBOUR TIMES PHOTOGRAPHER JACK HALE",
        "~",
        "~",
    ]);
    reads(&source, &[("Mayor Ada Roe", Caption), ("HARBOUR TIMES", Credit)]);
}

#[test]
fn capitals_set_a_label_off_from_a_title() {
    let source = article(&["~", "~", "RELATED Night trams find few riders", "~"]);
    reads(&source, &[("RELATED", Related)]);
}

#[test]
fn a_title_printed_twice_in_other_quotation_marks() {
    let source = alloc::format!(
        "Mayor's plan for the trams 'will cost nothing'\n\nMayor’s plan for the trams ‘will cost nothing’\n\n{STORY}\n\n{MORE}\n"
    );
    reads(&source, &[("Mayor's plan", Headline), ("Mayor’s plan", Headline)]);
}

#[test]
fn a_title_that_tells_of_a_person_is_no_byline() {
    let source =
        alloc::format!("Donald Roe Stuns Harbour Town With Night Tram Announcement.\n\n{STORY}\n\n{MORE}\n");
    reads(&source, &[("Donald Roe", Headline)]);
}

#[test]
fn a_day_stands_between_a_label_and_its_colon() {
    let note = "Correction, May 4: The ferry carries 214 passengers, not 241.";
    let source = article(&["~", "~", note]);
    reads(&source, &[("Correction, May 4", BlockKind::Note)]);
    let prose =
        article(&["~", "Update the charts in 3 steps and the harbour is safe: so said the mayor.", "~"]);
    reads(&prose, &[("Update the charts", BlockKind::Paragraph)]);
}

#[test]
fn an_address_on_a_line_of_its_own_is_no_wrapped_line() {
    let post = "Night trams at last. Thank you all. pic.twitter.com/a1B2c3D4e5\n\
        — Harbour Town (@harbourtown) June 26, 2025\n\
        https://twitter.com/harbourtown/status/1938274650193847265";
    let media = "WATCH:\nhttps://www.youtube.com/watch?v=aB3dE5gH7jL\nLISTEN:\nhttps://soundcloud.com/harbour/night-trams";
    let source = alloc::format!("{STORY}\n\n{media}\n\n{MORE}\n\n{post}\n");
    let kinds: alloc::vec::Vec<_> = crate::parse(&source).blocks().map(|block| block.kind()).collect();
    let story = BlockKind::Paragraph;
    let (cue, embed) = (BlockKind::Cue, BlockKind::Embed);
    assert_eq!(kinds, [story, cue, embed, cue, embed, story, embed]);
}

#[test]
fn a_dateline_opens_no_title() {
    let source = alloc::format!("HARBOUR TOWN (AP) — Trams will run at night.\n\n{STORY}\n\n{MORE}\n");
    reads(&source, &[("HARBOUR TOWN", BlockKind::Paragraph)]);
}

#[test]
fn a_title_with_a_full_stop_is_said_again_by_the_story() {
    let title = "Council of Harbour Town lets trams run through the night.";
    reads(&alloc::format!("{title}\n\n{STORY}\n\n{MORE}\n"), &[(title, Headline)]);
    let lead = "Nobody who lives over a bakery sleeps long anyway.";
    reads(&alloc::format!("{lead}\n\n{STORY}\n\n{MORE}\n"), &[(lead, BlockKind::Paragraph)]);
}

#[test]
fn a_short_first_sentence_is_no_deck() {
    let goes_on = "Nobody who lives over a bakery sleeps long, as Ann Doe would tell you.";
    reads(&article(&[goes_on, "~", "~"]), &[(goes_on, Paragraph)]);
    let news = "The council voted on Tuesday to let the trams run through the night.";
    reads(&article(&[news, "~", "~"]), &[(news, Paragraph)]);
}

#[test]
fn an_agency_behind_a_sentence_in_its_line_is_a_picture_s() {
    for agency in ["Reuters", "AFP", "AP", "Associated Press"] {
        let line = alloc::format!("A tram in Harbour Town on Monday. {agency}");
        let credit = alloc::format!("{agency}\nThe council");
        reads(&article(&["~", &line, "~", "~"]), &[("A tram", Caption), (&credit, Credit)]);
    }
    // Behind the story's last sentence it says whose copy it is.
    let signed = alloc::format!("{MORE} Reuters");
    assert!(crate::parse(&article(&["~", &signed])).blocks().all(|block| block.kind() != Caption));
}

#[test]
fn behind_the_label_of_a_picture_a_name_is_a_credit_and_a_sentence_a_caption() {
    for (line, kind) in [
        ("Photo: Trams stand at the quay.", Caption),
        ("Image: The mayor, who took office in May, at her desk", Caption),
        ("Photo: Jane Roe of The Lamp", Credit),
        ("Photo: Courtesy of the Harbour Town Museum of Trams", Credit),
        ("Photo: handout", Credit),
    ] {
        let source = article(&["~", line, "~", "~"]);
        reads(&source, &[(line, kind)]);
        let whole = |block: crate::Block<'_>| &source.as_str()[block.span()] == line;
        assert!(crate::parse(&source).blocks().any(whole), "{line:?} is one block");
    }
}

#[test]
fn what_ends_a_sentence_and_stands_alone_is_the_story_s() {
    let source =
        article(&["~", "The vote was close", ".", "~", "It had been called “a waste of light", "!”", "~"]);
    reads(&source, &[(".\nResidents", BlockKind::Paragraph), ("!”", BlockKind::Paragraph)]);
    reads(&article(&["~", "~", "* * *", "~"]), &[("* * *", BlockKind::Separator)]);
}

#[test]
fn words_over_the_line_that_introduces_a_post_are_the_story_s() {
    let said = "The trams were on every screen of the town.";
    let post = "Trams all night! — Jane Roe (@janeroe) May 3, 2019";
    let source = article(&["~", "~", said, "See the posts:", post, "~"]);
    reads(&source, &[(said, BlockKind::Paragraph), ("Trams all night!", BlockKind::Embed)]);
}

#[test]
fn the_url_of_a_post_is_no_entry_of_a_list() {
    let url = "https://twitter.com/janeroe/status/1124300000000000000";
    let source =
        article(&["~", "~", "1) Trams", url, "2) Buses", "https://shop.example/p/2", "3) Bells", "~"]);
    reads(&source, &[("https://twitter", BlockKind::Embed), ("https://shop", ListItem)]);
}

#[test]
fn a_date_whose_space_was_lost_is_no_part_of_the_story() {
    for stamp in [
        "January 22, 2018",
        "Monday, 22 January 2018 at 10:13",
        "segunda-feira, 22 de janeiro de 2018 às 0:13",
    ] {
        let source = article(&[&[stamp, STORY].concat(), "~", "~"]);
        reads(&source, &[(stamp, Timestamp), (STORY, BlockKind::Paragraph)]);
    }
}

#[test]
fn the_story_begins_behind_a_labelled_date() {
    let source = article(&[&["Posted on January 22, 2018 ", STORY].concat(), "~", "~"]);
    reads(&source, &[("Posted on", Timestamp), (STORY, BlockKind::Paragraph)]);
}

#[test]
fn what_was_added_at_a_time_is_no_date() {
    let added = ["UPDATED 8:28 p.m. ET: ", MORE].concat();
    reads(
        &article(&["~", "~", &added, "~"]),
        &[(&added, BlockKind::Paragraph), ("Residents", BlockKind::Paragraph)],
    );
}

#[test]
fn a_footnote_is_told_by_its_mark_in_the_story() {
    let told = "“We were told of it by the morning paper,” said Ada*, who has kept the shop at the bridge since her mother \
        gave it up, and who now closes it at noon.";
    reads(&article(&["~", told, "~", "*Not her real name"]), &[("*Not her", BlockKind::Note)]);
    reads(&article(&["~", "~", "~", "*Not her real name"]), &[("*Not her", BlockKind::Paragraph)]);
}

#[test]
fn what_opens_by_naming_itself_at_the_edge_is_a_note() {
    for note in ["This is a column from our summer of 2011.", "This letter was signed by forty of the crew."]
    {
        reads(&article(&["~", "~", "~", note]), &[(note, BlockKind::Note)]);
    }
    let said = "This letter was signed by forty of the crew.";
    reads(&article(&["~", "~", said, "~"]), &[(said, BlockKind::Paragraph)]);
}

#[test]
fn whoever_is_placed_in_a_picture_or_acts_in_the_present_stands_in_a_caption() {
    for caption in [
        "Chief engineer Tom Roe (left) shows council members the crack.",
        "Jane Roe, centre, with members of the harbour board after the vote.",
        "From left: Tom Roe, Ann Doe and Jane Roe at the opening of the bridge",
        "Jane Roe, second from right, with the keys of the tram.",
        "The crack, photographed on Monday",
        "Ann Doe (à gauche) et le maire au dépôt",
    ] {
        reads(&article(&["~", "~", caption, "~"]), &[(caption, Caption)]);
    }
    for said in [
        "The council is right, and it was right before.",
        "Mayor Jane Roe spoke to reporters at the quay.",
        "He left, and nobody saw him again.",
    ] {
        reads(&article(&["~", "~", said, "~"]), &[(said, BlockKind::Paragraph)]);
    }
}

#[test]
fn one_sentence_in_the_present_among_paragraphs_of_the_past_is_a_caption() {
    let told = "The tram left the depot at noon on Tuesday. Nobody who stood in the street at that hour had seen it before, \
        and nobody has seen it since.";
    for caption in ["Mayor Jane Roe speaks to reporters at the quay.", "Workers carry a beam to the bridge."]
    {
        reads(&article(&["~", told, caption, "~"]), &[(caption, Caption)]);
        // Where each paragraph is a sentence, one in the present may be a paragraph too.
        reads(&article(&["~", "~", caption, "~"]), &[(caption, BlockKind::Paragraph)]);
    }
}

#[test]
fn what_a_glance_tells_no_is_no() {
    use super::furniture::invites;
    use super::media::SCENE;
    use super::scene::{is_pictured, places_people, shows_scene};
    use crate::glance::{Glance, tests::texts, word};
    use crate::lexicon::families;
    texts(|text| {
        let lacks = |family| !Glance::of(text).may_have(word(family));
        assert!(!(lacks(families::OURS) || lacks(families::CALL)) || !invites(text), "{text}");
        assert!(!lacks(families::PICTURE) || !is_pictured(text), "{text}");
        assert!(!lacks(families::PLACED) || !places_people(text), "{text}");
        assert!(!lacks(families::SCENE) || !shows_scene(text, SCENE), "{text}");
    });
}

#[test]
fn links_under_their_label_close_the_page() {
    let source = article(&[
        "~",
        "~",
        "~",
        "You May Also Like",
        "‘Nobody sleeps’: the diary of a tram driver",
        "She has seen the old quarter at every hour, and says that its cats know her by now.",
        "Could you sleep through it?",
        "Schools will measure the noise before the first of the new timetables comes into force.",
    ]);
    reads(
        &source,
        &[("‘Nobody", Related), ("She has seen", Related), ("Could you", Related), ("Schools", Related)],
    );
}

#[test]
fn a_label_in_the_story_is_followed_by_the_story() {
    let source = article(&["~", "~", "Related", "Four amendments to the tram bill fail", "~", "~"]);
    reads(&source, &[("Four amendments to", Related)]);
    let article = crate::parse(&source);
    assert_eq!(article.blocks().filter(|block| block.kind() == Paragraph).count(), 4);
}

#[test]
fn titles_that_close_a_page_without_a_label() {
    let source = article(&[
        "~",
        "~",
        "~",
        "Greening the Quays: How a Port Aligned Its Tolls",
        "Harbour Board Puts Off Vote on New Ferry Toll",
        "Old Quarter Asks for Quiet Streets at Night",
    ]);
    reads(&source, &[("Greening", Related), ("Harbour Board", Related), ("Old Quarter Asks", Related)]);
}

#[test]
fn a_form_for_comments_closes_the_page() {
    let source = article(&[
        "~",
        "~",
        "~",
        "Add new comment",
        "Please refrain from adding links to shops, and from what you would not say to a neighbour at the tram stop.",
        "Plain text",
        "No tags allowed.",
        "Your email address will not be published.",
    ]);
    reads(&source, &[("Please refrain", Other), ("Plain text", Other), ("No tags", Other)]);
}

#[test]
fn a_credit_alone_leaves_the_paragraph_above_it() {
    let told = "The chairwoman left before the vote. She had said at noon that the board would wait until the spring, and \
        that nobody should read anything into it.";
    let source = article(&["~", told, "Credit: Harbour Pictures", "~", "~"]);
    reads(&source, &[("The chairwoman left", Paragraph), ("Credit:", Credit)]);
}

#[test]
fn a_title_twice_under_a_date_or_over_a_credit() {
    let twice = "‘Sleepless’: Trams run through the night in Harbour Town";
    let source = alloc::format!("16 Feb, 2019 02:43\n{twice}\n{twice}\n{STORY}\n{MORE}\n");
    reads(&source, &[(twice, Headline)]);
    let source = alloc::format!("{twice}\n{twice}\nPhoto: Lamp\n{STORY}\n{MORE}\n");
    let kinds: alloc::vec::Vec<_> =
        crate::parse(&source).blocks().map(|block| block.kind()).take(2).collect();
    assert_eq!(kinds, [Headline, Headline]);
}

#[test]
fn a_few_words_behind_bullets_on_top_are_no_list() {
    let source = article(&["• English", "• Arabic", "~", "~", "~"]);
    reads(&source, &[("• English", Other), ("• Arabic", Other)]);
    let source = article(&["~", "~", "• English", "• Arabic", "~"]);
    reads(&source, &[("• English", ListItem)]);
}

#[test]
fn a_caption_that_trails_off_and_is_said_again_to_its_end() {
    let whole = "Riders left the last tram before a part of the old depot's roof collapsed.(Ann Doe)";
    let source = article(&[
        "Riders left the last tram before a part of the old depot's...",
        whole,
        "By Jane Roe",
        "~",
        "~",
    ]);
    reads(&source, &[("Riders left", Caption), (whole, Caption)]);
}

#[test]
fn an_agency_alone_behind_a_caption_on_top() {
    let caption = "The depot in the old quarter, in late August. Trams have been kept there since the bridge was closed \
        to them in the spring. AFP";
    let source =
        alloc::format!("{caption}\nTrams to run at night in Harbour Town\n{STORY}\n{MORE}\n{STORY}\n");
    reads(&source, &[("The depot", Caption), ("AFP", Credit), ("Trams to run", Headline)]);
}

#[test]
fn whom_a_caption_names_has_not_signed() {
    let source = article(&[
        "Transport Minister Ada Roe. Photo: Jack Hale",
        "Ann Doe",
        "Ada Roe’s plea to the old quarter for quiet streets at night has come to nothing, eighteen months on from the \
            first of the debates on it.",
    ]);
    reads(&source, &[("Ada Roe’s plea", Paragraph)]);
}
