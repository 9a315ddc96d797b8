//! What the decision weighs: one table of small integers, each with its reason.
//!
//! A cost counts against a reading, a negative one for it. They are a prior that a person can argue with, fitted on
//! labelled articles (`docs/accuracy.md` has the command and the figures). About ten points are worth a label of the
//! lexicon; a reading that is twenty points behind is out.
//!
//! A row stands under the file of the rule that counts it. Its reason is read alone, as an explanation prints it. Evidence whose
//! absence changes no reading is noise there: it goes.

use crate::decide::{Joint, Zone};
use crate::kind::BlockKind;

macro_rules! costs {
    ($( $(#[doc = $reason:literal])+ $name:ident = $value:literal; )+) => {
        /// One weighed fact.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u16)]
        pub(crate) enum Cost { $( $(#[doc = $reason])+ $name ),+ }

        impl Cost {
            #[cfg(test)]
            pub(crate) const ALL: &'static [Self] = &[ $( Self::$name ),+ ];

            const VALUES: &'static [i16] = &[ $( $value ),+ ];

            /// Its name and its reason, for people.
            pub(crate) const fn reason(self) -> (&'static str, &'static str) {
                const REASONS: &[(&str, &str)] = &[ $( (stringify!($name), concat!($( $reason ),+)) ),+ ];
                REASONS[self as usize]
            }
        }
    };
}

/// The table in use: the built-in one, or one that is being fitted.
#[derive(Clone, Debug)]
pub(crate) struct Costs {
    values: [i16; Cost::VALUES.len()],
    /// For each kind, what it costs in each zone.
    zones: [[i16; 3]; COUNT],
    /// For each kind, what it costs behind each.
    behind: [[i16; COUNT]; COUNT],
}

/// What a block of one kind costs behind one of each.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Behind<'c> {
    row: &'c [i16; COUNT],
    more: i32,
    /// The kind behind which it costs nothing.
    going_on: Option<BlockKind>,
}

impl Behind<'_> {
    /// What it costs behind one of `last`.
    #[inline]
    pub(crate) fn of(&self, last: BlockKind) -> i32 {
        if self.going_on == Some(last) { 0 } else { i32::from(self.row[last as usize]) + self.more }
    }
}

/// The built-in table.
pub(crate) static COSTS: Costs = Costs::new({
    let mut values = [0; Cost::VALUES.len()];
    let mut at = 0;
    while at < values.len() {
        values[at] = Cost::VALUES[at];
        at += 1;
    }
    values
});

impl Costs {
    const fn new(values: [i16; Cost::VALUES.len()]) -> Self {
        let (mut zones, mut behind) = ([[0; 3]; COUNT], [[0; COUNT]; COUNT]);
        let mut at = 0;
        while at < ZONES.len() {
            let (kind, zone, cost) = ZONES[at];
            zones[kind as usize][zone as usize] = values[cost as usize];
            at += 1;
        }
        at = 0;
        while at < FOLLOWS.len() {
            let (last, kind, cost) = FOLLOWS[at];
            behind[kind as usize][last as usize] = values[cost as usize];
            at += 1;
        }
        Self { values, zones, behind }
    }

    /// The points of one cost.
    #[inline]
    pub(crate) const fn of(&self, cost: Cost) -> i32 {
        self.values[cost as usize] as i32
    }

    /// What a block of `kind` costs in `zone`.
    #[inline]
    pub(crate) const fn in_zone(&self, kind: BlockKind, zone: Zone) -> i32 {
        self.zones[kind as usize][zone as usize] as i32
    }

    /// What a block of `kind` costs behind another.
    #[inline]
    pub(crate) fn behind(&self, kind: BlockKind, joint: Joint) -> Behind<'_> {
        match joint {
            // Two parts of one kind in one line are that kind going on, not one behind another.
            Joint::Inline => {
                Behind { row: &self.behind[kind as usize], more: self.of(Cost::Inline), going_on: Some(kind) }
            }
            _ => Behind { row: &self.behind[kind as usize], more: 0, going_on: None },
        }
    }

    #[cfg(test)]
    pub(crate) const fn set(&mut self, cost: Cost, value: i16) {
        self.values[cost as usize] = value;
        *self = Self::new(self.values);
    }
}

costs! {
    // Any kind but the story.
    /// Longer than a note, a caption, a promo is: an article is never thrown away for the sake of a label.
    LongerThanItsKind = 12;
    /// Little of the text is running text: its short lines are the article itself.
    OnSparse = 6;
    /// One of several results or prices: what the page was made to list.
    OnRecord = 6;

    // Labels: `label.rs`.
    /// The form is all that there is: "Advertisement".
    LabelWhole = -8;
    /// The form and then a colon, a dash or nothing: "Read more:".
    LabelMarked = -8;
    /// The form and then words: "Sign up for our newsletter".
    LabelStart = -8;
    /// The form somewhere in the piece: ".. contributed to this report."
    LabelInside = -6;
    /// A label on a paragraph may introduce real reporting.
    LabelOnLong = 5;
    /// No word of the text's own language: chance more often than not.
    LabelForeign = 3;
    /// Buttons and labels come back.
    LabelRepeated = -1;
    /// A sentence behind a date's label says what was added, not when.
    StampWithStory = 8;
    /// Inside a line there has to be a reason to begin anything.
    LabelInline = 1;
    /// The label of another page, alone over a URL of media: what it points at stands there.
    RelatedOverMedia = 9;
    /// A long sentence that starts with the words of a label is more often prose.
    LabelStartWordy = 2;
    /// A paragraph with a label and more words of what it labels.
    LabelOnLongWorded = -6;
    /// In brackets from end to end.
    LabelEnclosed = -3;
    /// "Note:" in front of what tells no word of the desk's work: more often an argument.
    NoteWithoutDesk = 8;
    /// "(WATCH: ..)" with a title, in brackets from end to end: a link that the site set in.
    Pointer = -12;
    /// The story goes on behind it in the same line.
    LabelMidLine = 1;
    /// A phrase in a long text is more often prose.
    LabelInsideWordy = 2;
    /// A pointer to another page inside what is longer than a title: the story, and a word to its reader in brackets.
    LabelInsideProse = 6;
    /// A sentence behind a labelled one, in the same line.
    GoesOn = 0;
    /// A sentence behind a note, a bio, a notice, in the same line: these are sentences themselves.
    GoesOnNote = -3;
    /// A long sentence behind a label is the story's.
    GoesOnLong = 3;
    /// A dateline opens the story, whatever else its agency's name could be.
    LabelOnDateline = 14;
    /// The label of a caption in front of names: a credit.
    LabelOfCredit = 7;
    /// A word and a colon in front of a post's words and their signature, in one line: its own first word.
    LabelOfPost = 9;
    /// The label of a credit in front of a sentence: a caption.
    LabelOfCaption = 9;

    // The body: `body.rs`.
    /// Prose ends its sentences.
    ParagraphUnended = 4;
    /// The shorter the line, the less it is an unfinished sentence.
    ParagraphUnendedShort = 2;
    /// Titles are set in capitals, prose is not.
    ParagraphTitle = 2;
    /// Shouted lines are titles, buttons, labels.
    ParagraphShouted = 2;
    /// One to three words are seldom a paragraph.
    ParagraphTiny = 1;
    /// A line without a word is none at all.
    ParagraphWordless = 5;
    /// The same line twice is furniture.
    ParagraphRepeated = 3;
    /// Long and with a full stop.
    ParagraphRuns = -1;
    /// A cue or a note in a text without running text: there need be no story for it to be one of.
    ParagraphSpokenFor = 14;

    /// A short line in the body.
    Subhead = 5;
    /// With running text under it.
    SubheadOverProse = -2;
    /// With running text above it.
    SubheadUnderProse = -1;
    /// Among other titles it is an entry of a list of links.
    SubheadAmongTitles = 2;
    /// Set as a title.
    SubheadTitle = -1;
    /// A question heads its answer.
    SubheadAsks = -1;
    /// Subheads are short.
    SubheadWordy = 2;
    /// A colon heads a list.
    SubheadColon = 2;
    /// Blank lines around it set it apart.
    SubheadAlone = -1;
    /// The same words elsewhere: not a subhead.
    SubheadRepeated = 5;
    /// Subheads open with a capital, a digit or a quotation mark.
    SubheadOpening = 3;
    /// The only short line between paragraphs: more often a caption or a link.
    SubheadOnly = 1;
    /// One of several: an article that has subheads.
    SubheadSeveral = -2;
    /// Six words and more in capitals are a link that the site set in.
    SubheadShouted = 2;
    /// Nothing to head.
    SubheadBehindProse = 4;
    /// Several questions stand alone between paragraphs: each heads its answer.
    SubheadAskSeveral = -5;
    /// A person's name alone is a portrait's.
    SubheadPortrait = 4;
    /// Nothing but figures: a remnant of the page.
    SubheadFigures = 6;
    /// Between two dashes, as agencies set a subhead.
    SubheadDashed = -6;
    /// A number in front and prose under it: it heads that.
    SubheadNumbered = -5;
    /// A few words with a full stop, one of several in the article.
    SubheadStopped = -3;

    /// A bullet or a number in front.
    ListMarked = -1;
    /// No mark: only its neighbours can tell.
    ListUnmarked = 7;
    /// One bullet is a dash; two are a list.
    ListSiblings = -3;
    /// A colon announced it.
    ListAnnounced = -4;
    /// "ENGINE: 2.0 litres": entries of a table of facts.
    ListLabelled = -2;
    /// Without a mark and with a full stop it is a sentence.
    ListUnmarkedStop = 1;
    /// Entries end in commas and semicolons.
    ListOpen = -3;
    /// Marked and with a full stop: an entry all the same, though a dash may open dialogue.
    ListMarkedStop = 1;
    /// A dash and a sentence are somebody speaking.
    ListDialogue = 4;
    /// Entries are short; numbered paragraphs of reports are not.
    ListLong = 4;
    /// A numbered line over prose heads it.
    ListHeads = 5;
    /// A few words between the title and the story: a bar of the page.
    ListOnTop = 12;
    /// One of several short lines on a page where nothing is labelled as furniture.
    ListOnBare = -4;
    /// One of several results or prices.
    ListRecord = -4;
    /// Under the label of the key points, in the story.
    ListPoint = -12;
    /// A colon announced the lines that it stands among.
    ListInRun = -3;

    /// Set off from the text around it.
    Blockquote = 6;
    /// Within marks from end to end.
    BlockquoteMarks = -1;
    /// Within marks, and only one quotation in it.
    BlockquoteWhole = -3;
    /// A colon announced it.
    BlockquoteAnnounced = -9;
    /// Indented where the text is not.
    BlockquoteIndented = -2;
    /// A pull quote repeats half a sentence and has no full stop.
    BlockquoteUnended = -2;
    /// Quotations come one under another.
    BlockquoteBeside = -2;
    /// A few words announced it: as likely prose, or a post.
    BlockquoteAnnouncedBriefly = 4;
    /// A colon announced it, and it stands in marks.
    BlockquoteAnnouncedMarks = -3;
    /// It goes on behind a quotation that a colon announced.
    BlockquoteRun = -1;
    /// The first person speaks outside marks of quotation.
    BlockquoteFirstPerson = -3;
    /// "> " in front, as mail quotes.
    BlockquotePointed = -8;

    /// Cells or figures.
    Table = 2;
    /// Three cells or more.
    TableCells = -2;
    /// Half of the words are figures.
    TableFigures = -1;
    /// More rows beside it.
    TableSiblings = -3;
    /// A cell among many, half of them figures: a table that lost its rows.
    TableColumn = -10;

    // Embeds and what announces them: `embed.rs`.
    /// Nothing but URLs.
    Url = -11;
    /// Nothing but URLs, under the label of a source or of related articles.
    UrlUnderLabel = -13;
    /// The address of a page before the story, or last behind it.
    UrlOfOrigin = -13;
    /// The URL of a list's entry, as the other entries have.
    UrlOfEntry = -16;

    /// A shortcode, and nothing else.
    Shortcode = -15;
    /// HTML or Markdown that carries an embed, and nothing else.
    Markup = -12;
    /// A shortcode whose tags stand on lines of their own: better than each line for itself.
    ShortcodeInLines = -36;
    /// HTML whose tags stand on lines of their own: better than each line for itself.
    MarkupInLines = -36;

    /// A cue by its shape alone.
    CueCertain = -6;
    /// A cue if an embed stands beside it.
    CuePossible = 1;
    /// An embed stands under it.
    CueOverEmbed = -3;
    /// Cues are short.
    CueLong = 1;
    /// It announces media with a colon, and no quotation follows: what it announced was lost.
    CueLost = -3;
    /// It starts by telling the reader to watch or listen.
    CueCalls = -3;
    /// The first line is the headline, whatever it says of a video.
    CueFirst = 9;
    /// The last line: its media stood at the end.
    CueLast = -2;

    // Posts: `post.rs`.
    /// It ends with a signature: a name, a handle, a date.
    PostSigned = -9;
    /// It ends with who shared it, or is a widget in one line.
    PostShared = -10;
    /// "View this post on ..", and lines that only a platform writes.
    PostStub = -9;
    /// It ends with when it was posted, or with counts.
    PostStamp = -3;
    /// Words under who posted them and when.
    PostHeaded = -5;
    /// It ends with a picture's or a shortened link.
    PostLinked = -4;
    /// It starts with a handle, a hashtag, a platform's line.
    PostOpened = -3;
    /// The line before ends in a colon: "She wrote:".
    PostAnnounced = -2;
    /// A signature without words: they stand above it.
    PostWithoutWords = 9;
    /// A line of words in it, that only what closes it makes part of it.
    PostWords = 1;
    /// A blank line in it.
    PostOverBlank = 3;
    /// "Posted by .." before any running text is a byline.
    PostBeforeProse = 5;
    /// The line that closes it is longer than any post: it holds a story too.
    PostTooLong = 14;
    /// A line of words in it, all of which together are no more than the platform lets a post have.
    PostFittingWords = -1;
    /// Its words are more than the platform lets a post have.
    PostOverLimit = 14;
    /// A line of its words ends in a colon: it introduces the post.
    PostIntroduces = 5;
    /// Its words and its signature stand in a line that goes on with the story: so do the lines above.
    PostInMidLine = 5;
    /// A line of its words is labelled as something else.
    PostLabelled = 4;
    /// A hashtag or a handle in a line of its words.
    PostTagged = -3;
    /// A name, a handle, a button, a number: lines of a widget.
    PostFrameLine = -3;
    /// A line in it that could have closed it: one post, not two.
    PostGoesOn = -12;
    /// A line of its words as long as prose, with a full stop.
    PostProse = 1;
    /// A line as long as prose above a line that has words of its own and closes the post.
    PostProseOverWords = 2;
    /// A line of its words that quotes somebody.
    PostQuotes = 2;
    /// "> " in front of its lines, as Markdown has them.
    PostPointed = -8;
    /// A name over a handle, or a button over either.
    PostHeads = -8;
    /// Its own URL stands beside it.
    PostCarried = -18;
    /// A stop on its own line over a handle: the start of a reply.
    PostSplitHandle = -8;

    // The front: `front.rs`, `deck.rs`, `signature.rs`.
    /// The first line.
    HeadlineFirst = -1;
    /// Another line near the top: behind a kicker, a date, navigation.
    HeadlineLater = 1;
    /// Headlines have no full stop; some archives add one.
    HeadlineStopped = 5;
    /// With a full stop, and set as a title all the same.
    HeadlineStoppedTitle = -4;
    /// With a full stop, and the story's first paragraphs say it again: archives close every title.
    HeadlineStoppedEchoed = -4;
    /// Headlines do not end in a comma or a colon.
    HeadlineOpen = 5;
    /// A story follows at once.
    HeadlineOverProse = -2;
    /// Set as a title.
    HeadlineTitle = -2;
    /// Longer than two lines of a page.
    HeadlineLong = 3;
    /// One or two words are a section's name.
    HeadlineTiny = 3;
    /// It opens with a bracket, a handle, a bullet or a small letter.
    HeadlineOpening = 4;
    /// Glued in front of the story.
    HeadlineGlued = 3;
    /// A few words under a title.
    HeadlineUnder = 4;
    /// Running text stands above it.
    HeadlineBehindProse = 7;
    /// Pages print their title twice.
    HeadlineRepeated = -3;
    /// The line above is the same title.
    HeadlineTwin = -4;
    /// Blank lines around it.
    HeadlineAlone = -1;
    /// The story opens behind it, with its dateline.
    HeadlineOverDateline = -5;
    /// A dateline opens the story, and a full stop ends the sentence behind it.
    HeadlineDateline = 8;
    /// An agency's tag in front: "UPDATE 2-".
    HeadlineTagged = -12;
    /// It reads as a byline, a date or a credit.
    HeadlineSigned = 8;
    /// "To the Editor:", "Dear Sir,": a letter begins.
    HeadlineSalutes = 12;
    /// A semicolon parts it from the deck, as archives do.
    HeadlineParted = -8;

    /// A line or two under the headline.
    Deck = 3;
    /// A full stop makes it a sentence, and most first sentences are the story's.
    DeckStopped = 2;
    /// The story follows.
    DeckOverProse = -1;
    /// Running text stands above it.
    DeckBehindProse = 5;
    /// As long as running text, and the first of it.
    DeckRuns = 5;
    /// Not among the first four pieces.
    DeckLate = 2;
    /// A byline, a date or a picture follows.
    DeckOverFront = -3;
    /// A second title under the title.
    DeckTitle = 1;
    /// One sentence.
    DeckSingle = -1;
    /// A sentence over a picture's line, a name, a date.
    DeckOverShort = -4;
    /// The story opens behind it, with its dateline.
    DeckOverDateline = -9;
    /// What can be seen, and on what day: a picture stood there.
    DeckScene = 9;
    /// It reads as a byline.
    DeckSigned = 8;
    /// A dateline opens the story, not the deck.
    DeckDateline = 8;
    /// Somebody is quoted: more often the story.
    DeckQuotes = 1;
    /// Behind a title that a semicolon closed.
    DeckParted = -8;
    /// The title again.
    DeckTwin = 8;
    /// Under the label of the key points.
    DeckPoint = -12;
    /// The first paragraph says half of it again.
    DeckEchoed = -2;

    /// A word or two over a title.
    Kicker = 1;
    /// A word over a title that names a section.
    KickerSection = -7;
    /// A line over a title that is called as newspapers are.
    KickerMasthead = -5;
    /// In capitals.
    KickerShouted = -2;

    /// "By", names, and nothing else.
    BylineOpened = -9;
    /// "By", names, and a date or an outlet.
    BylineOpenedAndMore = -5;
    /// Names and a role, an agency, an address.
    BylineRole = -3;
    /// A newsroom or an agency alone, or the label of a byline.
    BylineNewsroom = 0;
    /// A name alone may head a box, a list, a caption.
    BylineName = 2;
    /// Names of people who are not in the story, before it or right behind it.
    BylinePerson = -4;
    /// Such names, and what may be a role or an outlet.
    BylinePersonAndMore = -1;
    /// A dash leads to it, under a paragraph.
    BylineDashed = -5;
    /// A dash leads to it, under a quotation: who said that.
    BylineQuoted = 8;
    /// Capitals on top, and no given name that we know: a title.
    BylineShouted = 4;
    /// A label stands over it, of another kind than bylines have.
    BylineLabelled = 6;
    /// An agency or a newsroom alone, behind the story.
    AgencySigns = -5;
    /// Running text before it and behind it.
    BylineAmongProse = 2;
    /// No running text before it.
    BylineBeforeProse = -2;
    /// Bylines have no full stop.
    BylineStopped = 3;
    /// "and" alone, between two names.
    BylineJoins = -9;
    /// A name on top whom a bio at the end is about.
    BylineTold = -6;
    /// Where, or for whom, under an author's name.
    BylineUnderName = -7;
    /// Where the writer of a letter lives, under the name.
    BylineHome = -7;
    /// Small letters in brackets that stand for a name.
    BylineSiglum = -9;
    /// A role under a name: "Staff Writer".
    BylineRoleUnder = -7;

    /// Nothing but dates, times, places and their labels.
    Stamp = -8;

    // Pictures: `media.rs`.
    /// Tells what can be seen.
    Caption = 7;
    /// "Photo:" and a sentence in place of a name.
    CaptionBehindLabel = -13;
    /// Whole sentences are captions too, but most are the story.
    CaptionStopped = 1;
    /// Names of people and places.
    CaptionTitle = -1;
    /// It ends with a credit.
    CaptionCredited = -7;
    /// A credit stands under it.
    CaptionOverCredit = -7;
    /// A credit stands under running text that shows nothing.
    CaptionTells = 4;
    /// A maker in brackets closes its line.
    CaptionEnclosed = -6;
    /// A few words in small letters over a paragraph: the text for a picture that is not shown.
    CaptionAlternative = -7;
    /// It tells in the present what can be seen.
    CaptionScene = -2;
    /// Captions give the day.
    CaptionDated = -1;
    /// Pictures stand on top.
    CaptionBeforeProse = -2;
    /// Among titles it is one of them.
    CaptionAmongTitles = 1;
    /// Longer than most captions.
    CaptionLong = 3;
    /// Tells the scene and the day.
    CaptionSceneDated = -3;
    /// The first running text, and what can be seen in it.
    CaptionTop = -2;
    /// A bar and a credit close it: "| AP Photo".
    CaptionBarred = -4;
    /// "Quiet: The garden behind the house", one of a series.
    CaptionLabelled = -5;
    /// Its neighbour is labelled as well.
    CaptionInSeries = -4;
    /// A video player's button and what it plays.
    CaptionClose = -13;
    /// "LISBON, PORTUGAL - MAY 4: Fans wave."
    CaptionSlug = -13;
    /// A person's name alone in the story stands under a portrait.
    CaptionPortrait = -5;
    /// "This photo shows ..".
    CaptionPictured = -5;
    /// It says where in the picture somebody is.
    CaptionPlaced = -9;
    /// One sentence in the present of what a person does.
    CaptionActs = -7;
    /// The only line that could be the title.
    CaptionTitles = 5;
    /// Nothing on the page is labelled as furniture, and nothing shows that a picture stood here.
    CaptionOnBare = 2;
    /// One of several short lines in the story, of which none is labelled, and nothing shows that a picture stood here.
    CaptionInRun = 3;
    /// Lines of captions stand around it.
    CaptionInGallery = -7;
    /// The line beside it says the same: the text for a picture, and what stands under it.
    CaptionTwin = -9;

    /// A photographer and an agency.
    CreditWhole = -8;
    /// A photographer or an agency, or a label.
    CreditPart = -6;
    /// An agency alone behind a sentence in its line.
    CreditBehindSentence = -9;
    /// The first line is seldom a credit.
    CreditFirst = 3;

    // The colophon: `colophon.rs`.
    /// Who reported, edited, helped.
    SignOff = -11;

    /// "Via" and a name.
    Source = -1;
    /// No running text behind it.
    SourceBehindProse = -3;
    /// A word that does nothing else: "Via", "h/t".
    SourceCredits = -5;
    /// With a colon it introduces a quotation from there.
    SourceColon = 2;

    /// One word of origin or permission.
    NoticeOneWord = 10;
    /// Two words of origin or permission.
    NoticeTwoWords = 5;
    /// Three words of origin or permission, or more.
    NoticeManyWords = 1;
    /// No running text behind it.
    NoticeBehindProse = -4;
    /// No running text before it.
    NoticeBeforeProse = -1;
    /// "Copyright" and whose, behind the story.
    NoticeRights = -12;

    /// "About" and a company, over a paragraph that names it again.
    BoilerplateHeads = -10;
    /// The paragraph under "About" and a company.
    Boilerplate = -14;
    /// What stands under the mark that ends a release.
    BehindEnd = -12;
    /// "The Coast Institute is an independent charity ..": an organisation, or a series, that says what it is.
    Describes = 2;
    /// The story knows nothing of it.
    DescribesNew = -7;

    // Authors: `bio.rs`.
    /// One thing that bios have, and much else has too.
    BioFaint = 8;
    /// What a person in the news may have too.
    BioWeak = 4;
    /// A formula of bios.
    BioFair = -3;
    /// Several formulas of bios.
    BioStrong = -7;
    /// No running text behind it.
    BioBehindProse = -3;
    /// The last line.
    BioLast = -2;
    /// In brackets or italics from end to end.
    BioEnclosed = -2;
    /// Inside a line.
    BioInline = 5;
    /// A story may open with a person in the news.
    BioFirst = 9;
    /// One of the last lines says what somebody is or does, by a full name that the story does not know.
    BioIntroduces = -6;
    /// A single name, of somebody whom the story has told of.
    BioOfStory = 9;
    /// Who is so introduced has a given name: a person, no firm.
    BioPerson = -3;
    /// It tells of a day, or of what somebody said.
    BioNews = 6;
    /// "Editor's note: Jane Roe is a professor": the label is a note's, the words are a bio's.
    BioNoted = -16;
    /// A byline on top names whom it is about.
    BioSigner = -9;
    /// Inside the text, of somebody whom nothing around it names, as bios are that other articles or readers' words follow.
    BioApart = -9;
    /// A note under it says whose the views are.
    BioDisclaimed = -9;
    /// A formula of bios under a byline, before the story.
    BioUnderByline = -6;
    /// A line or two about reaching a person by name.
    BioReach = -6;
    /// It closes the last line of the story: whom it names, or how to reach that person.
    BioTail = -6;
    /// A name on a line of its own over a bio.
    BioName = -4;
    /// It goes on about whom a bio above it has named.
    BioMore = -6;
    /// An address alone beside a bio.
    BioAddress = -9;

    // What a page says of itself: `own.rs`.
    /// A page that speaks of itself asks something of the reader.
    OwnAsks = 5;
    /// "This story".
    OwnNamed = -3;
    /// "Our newsroom".
    OwnOurs = -4;
    /// It speaks of itself, and to you.
    OwnReader = -4;
    /// Before the story or behind it.
    OwnAtEdge = -3;
    /// Somebody is quoted, or I speak: more often the story.
    OwnQuoted = 6;
    /// "This story was corrected".
    OwnWorked = -3;
    /// Whose the views are, how a talk was edited, that more will follow: what only a desk says of its page.
    NoteTold = -8;
    /// A mark that a word of the story has too.
    Footnote = -8;
    /// It opens with "this story", before the story or behind it.
    OwnOpens = -2;
    /// "This story first ran in".
    OwnRan = -3;

    // Furniture: `furniture.rs`, `pointer.rs`, `listed.rs`.
    /// A short line that asks something of the reader.
    Promo = 8;
    /// A labelled promo stands beside it.
    PromoBeside = -3;
    /// It says you or your, and nobody is quoted.
    PromoAddress = -3;
    /// It says you, and two words that promos use.
    PromoAddressWorded = -1;
    /// The story says you all along: counsel, a guide, a recipe.
    PromoInCounsel = 4;
    /// A call and where to follow it: "here", "below", an address.
    PromoPoints = -3;
    /// A paragraph.
    PromoTooLong = 2;
    /// It starts by calling on the reader.
    PromoCalls = -4;
    /// A sentence behind the first calls on the reader, before the story or behind it.
    PromoCallsLater = -3;
    /// A question, and then a call: "Enjoyed this? Try our other one".
    PromoAsks = -6;
    /// A question, or words of promos, and a labelled promo closes the line.
    PromoLeads = -7;
    /// It closes a line that leads to it.
    PromoAnswers = -10;
    /// The address of a desk.
    PromoDesk = -8;
    /// It calls the reader to the newsroom: "us", "our".
    PromoInvites = -4;
    /// A word that promos use and stories seldom.
    PromoOneWord = -1;
    /// Two words that promos use.
    PromoTwoWords = -3;
    /// Three words that promos use, or more.
    PromoManyWords = -6;
    /// Somebody is quoted.
    PromoQuoted = 3;
    /// A line of a post.
    PromoInPost = 3;
    /// No running text behind it.
    PromoBehindProse = -3;
    /// No running text before it.
    PromoBeforeProse = -3;
    /// Longer than a line.
    PromoLong = 3;
    /// A button's few words.
    PromoTiny = -2;
    /// Twice or more.
    PromoRepeated = -3;
    /// It says how to reach or follow a person: a bio's call.
    PromoReaches = 6;

    /// A title in the text.
    Related = 6;
    /// Set as a title.
    RelatedTitle = -2;
    /// Headlines have five words or more.
    RelatedWordy = -1;
    /// A few words among the sentences of a story, and nothing that points: a subhead, an entry.
    RelatedTiny = 3;
    /// One of several short lines in the story, of which none is labelled: a list of its own.
    RelatedInRun = 4;
    /// Six words and more in capitals: links that sites set into their stories.
    RelatedShouted = -3;
    /// A label of related articles beside it.
    RelatedBeside = -3;
    /// Blank lines around it.
    RelatedAlone = 1;
    /// A word in capitals and brackets at its end: "[VIDEO]".
    RelatedTagged = -6;
    /// An arrow leads to it.
    RelatedArrow = -7;
    /// A label in capitals in front of a title.
    RelatedLabelled = -9;
    /// A few words and a colon over titles, behind the story.
    RelatedHeads = -12;
    /// One of the titles that a few words and a colon head.
    RelatedHeaded = -6;
    /// A sentence under a title, one of several pairs.
    RelatedTeaser = -12;
    /// A title among those that a label heads, or a link that closes the page.
    RelatedUnderLabel = -8;
    /// One of the tags under their label.
    TagUnderLabel = -10;
    /// First words of another page that dots cut short, beside their like.
    RelatedExcerpt = -12;
    /// The date or the byline of one of several titles.
    RelatedCard = -16;
    /// A title in brackets from end to end, as sites set links into a story.
    RelatedBracketed = -5;
    /// A bullet or a number, in a list that the label of related articles heads.
    RelatedListed = -12;
    /// A title behind a bullet, behind the story, beside another.
    RelatedMarkedTitle = -8;
    /// A kicker and a colon in front.
    RelatedKicker = -3;
    /// Nothing on the page is labelled as furniture: it was cleaned, or never had any.
    RelatedOnBare = 3;
    /// Lines of marks part it from other titles.
    RelatedDivided = -4;
    /// A question, an arrow, a bracket at its end.
    RelatedAsks = -1;
    /// Titles beside it.
    RelatedAmongTitles = -1;
    /// No running text behind it.
    RelatedBehindProse = -1;
    /// Under the label of a form for comments that closes the page.
    FormCloses = -8;

    /// A line that no other rule explains.
    Noise = 8;
    /// With a full stop it is a sentence.
    NoiseStopped = 3;
    /// No word in it.
    NoiseWordless = -5;
    /// One to three words.
    NoiseTiny = -1;
    /// Twice or more.
    NoiseRepeated = -3;
    /// One of several short lines in the story, of which none is labelled.
    NoiseInRun = 4;
    /// What a page calls its icons.
    NoiseIcons = -9;
    /// No running text behind it.
    NoiseBehindProse = -1;
    /// No running text before it.
    NoiseBeforeProse = -1;

    /// Nothing but marks.
    Divider = -15;
    /// A dot between two lines of a post's frame.
    DividerInPost = 12;

    // Bars, readers, wires: `bar.rs`, `thread.rs`, `wire.rs`.
    /// Names of platforms and buttons, counts, and nothing else.
    Bar = -12;
    /// What is left of a player or a gallery.
    Player = -14;
    /// Four entries and more in a line, and nothing else: a menu.
    Menu = -12;
    /// A question asked twice, its answers, and a form.
    Poll = -6;
    /// A reader's name, and when.
    CommentHeading = -12;
    /// What stands under a reader's name, and when.
    CommentReply = -5;
    /// A header of mail, a newsgroup, a board, among its like.
    WireHeader = -10;
    /// A line between the sides of a box.
    WireBox = -3;
    /// A name and a number to call, among its like.
    WireEntry = -10;

    // Where a kind stands.
    /// A text with no story at all: every kind of text is more likely to have one.
    NoStory = 12;
    /// A headline stands before the story.
    HeadlineInStory = 11;
    /// A deck stands before the story.
    DeckInStory = 10;
    /// A byline in the story introduces a box or another writer.
    BylineInStory = 3;
    /// A byline may stand at the end.
    BylineInTail = 1;
    /// A date line in the story.
    StampInStory = 4;
    /// A date line at the end.
    StampInTail = 1;
    /// A note in the story.
    NoteInStory = 3;
    /// A bio before the story.
    BioInHead = 3;
    /// A bio in the story.
    BioInStory = 6;
    /// Related lines before the story.
    RelatedInHead = 3;
    /// Related lines in the story.
    RelatedInStory = 1;
    /// Tags in the story.
    TagsInStory = 4;
    /// A source line in the story.
    SourceInStory = 3;
    /// Copyright in the story.
    CopyrightInStory = 4;
    /// Sign-offs stand at the end.
    ContributorsInHead = 5;
    /// Sign-offs stand at the end.
    ContributorsInStory = 4;
    /// Noise in the story.
    OtherInStory = 3;
    /// A caption behind the story.
    CaptionInTail = 3;
    /// Prose behind the story: it ended too early.
    BodyInTail = 14;
    /// A cue before the story.
    CueInHead = 3;

    // What a kind stands behind.
    /// A new part inside a line.
    Inline = 5;
    /// A deck under its headline.
    HeadlineThenDeck = -2;
    /// Decks come in several lines.
    DeckThenDeck = -2;
    /// A byline under the headline or the deck.
    TitleThenByline = -3;
    /// A date under a byline or a title.
    FrontThenStamp = -2;
    /// A cue and its embed.
    CueThenEmbed = -4;
    /// A caption and its credit.
    CaptionThenCredit = -3;
    /// A credit and its caption.
    CreditThenCaption = -2;
    /// Lists of links.
    RelatedThenRelated = -4;
    /// Promos come in swarms.
    PromoThenPromo = -2;
    /// A bio of several lines.
    BioThenBio = -3;
    /// Lists have several entries.
    ListThenList = -4;
    /// Quotations of several paragraphs.
    BlockquoteThenBlockquote = -4;
    /// Tables have several rows.
    TableThenTable = -4;
    /// Navigation comes in swarms.
    OtherThenOther = -4;
    /// Captions come in series.
    CaptionThenCaption = -2;
    /// Notices of several lines.
    CopyrightThenCopyright = -2;
    /// Source lines of several lines.
    SourceThenSource = -2;
    /// Posts come in series.
    EmbedThenEmbed = -1;
    /// Two titles: a kicker and its headline, a page that prints its title twice.
    HeadlineThenHeadline = 4;
    /// A subhead heads prose, not another subhead.
    SubheadThenSubhead = 4;
}

use BlockKind as K;
use Zone::{Head, Story, Tail};

/// What a kind costs in a zone; what is not listed costs nothing there.
const ZONES: &[(BlockKind, Zone, Cost)] = &[
    (K::Headline, Story, Cost::HeadlineInStory),
    (K::Headline, Tail, Cost::HeadlineInStory),
    (K::Deck, Story, Cost::DeckInStory),
    (K::Deck, Tail, Cost::DeckInStory),
    (K::Byline, Story, Cost::BylineInStory),
    (K::Byline, Tail, Cost::BylineInTail),
    (K::Timestamp, Story, Cost::StampInStory),
    (K::Timestamp, Tail, Cost::StampInTail),
    (K::Note, Story, Cost::NoteInStory),
    (K::Cue, Head, Cost::CueInHead),
    (K::Bio, Head, Cost::BioInHead),
    (K::Bio, Story, Cost::BioInStory),
    (K::Related, Head, Cost::RelatedInHead),
    (K::Related, Story, Cost::RelatedInStory),
    (K::Tags, Story, Cost::TagsInStory),
    (K::Source, Story, Cost::SourceInStory),
    (K::Copyright, Story, Cost::CopyrightInStory),
    (K::Contributors, Head, Cost::ContributorsInHead),
    (K::Contributors, Story, Cost::ContributorsInStory),
    (K::Other, Story, Cost::OtherInStory),
    (K::Caption, Tail, Cost::CaptionInTail),
    (K::Paragraph, Tail, Cost::BodyInTail),
    (K::Subhead, Tail, Cost::BodyInTail),
    (K::ListItem, Tail, Cost::BodyInTail),
    (K::Blockquote, Tail, Cost::BodyInTail),
    (K::Table, Tail, Cost::BodyInTail),
];

/// What a kind costs behind another; what is not listed costs nothing.
const FOLLOWS: &[(BlockKind, BlockKind, Cost)] = &[
    (K::Headline, K::Deck, Cost::HeadlineThenDeck),
    (K::Deck, K::Deck, Cost::DeckThenDeck),
    (K::Headline, K::Byline, Cost::TitleThenByline),
    (K::Deck, K::Byline, Cost::TitleThenByline),
    (K::Headline, K::Timestamp, Cost::FrontThenStamp),
    (K::Deck, K::Timestamp, Cost::FrontThenStamp),
    (K::Byline, K::Timestamp, Cost::FrontThenStamp),
    (K::Cue, K::Embed, Cost::CueThenEmbed),
    (K::Caption, K::Credit, Cost::CaptionThenCredit),
    (K::Credit, K::Caption, Cost::CreditThenCaption),
    (K::Related, K::Related, Cost::RelatedThenRelated),
    (K::Promo, K::Promo, Cost::PromoThenPromo),
    (K::Bio, K::Bio, Cost::BioThenBio),
    (K::ListItem, K::ListItem, Cost::ListThenList),
    (K::Blockquote, K::Blockquote, Cost::BlockquoteThenBlockquote),
    (K::Table, K::Table, Cost::TableThenTable),
    (K::Other, K::Other, Cost::OtherThenOther),
    (K::Caption, K::Caption, Cost::CaptionThenCaption),
    (K::Copyright, K::Copyright, Cost::CopyrightThenCopyright),
    (K::Source, K::Source, Cost::SourceThenSource),
    (K::Embed, K::Embed, Cost::EmbedThenEmbed),
    (K::Headline, K::Headline, Cost::HeadlineThenHeadline),
    (K::Subhead, K::Subhead, Cost::SubheadThenSubhead),
];

const COUNT: usize = BlockKind::COUNT;

/// [`ZONES`] as a table.
static IN_ZONE: [[Option<Cost>; 3]; COUNT] = {
    let mut table = [[None; 3]; COUNT];
    let mut at = 0;
    while at < ZONES.len() {
        let (kind, zone, cost) = ZONES[at];
        table[kind as usize][zone as usize] = Some(cost);
        at += 1;
    }
    table
};

/// [`FOLLOWS`] as a table.
static BEHIND: [[Option<Cost>; COUNT]; COUNT] = {
    let mut table = [[None; COUNT]; COUNT];
    let mut at = 0;
    while at < FOLLOWS.len() {
        let (last, kind, cost) = FOLLOWS[at];
        table[last as usize][kind as usize] = Some(cost);
        at += 1;
    }
    table
};

/// What counts for a block of `kind` in `zone` behind one of `last`.
#[inline]
pub(crate) fn context(last: BlockKind, kind: BlockKind, zone: Zone, joint: Joint) -> [Option<Cost>; 3] {
    let inline = (joint == Joint::Inline && last != kind).then_some(Cost::Inline);
    // Two parts of one kind in one line are that kind going on, not one behind another.
    let behind =
        if joint == Joint::Inline && last == kind { None } else { BEHIND[last as usize][kind as usize] };
    [IN_ZONE[kind as usize][zone as usize], behind, inline]
}
