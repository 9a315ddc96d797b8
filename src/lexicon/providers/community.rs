//! Sites whose pages newsrooms link to rather than embed: code, questions, people.

use crate::fields::embed::EmbedKind::{Article, Code, Other, SocialPost, Video};

use super::row::{Row, channel, item, list, page, profile, row, search, short, site};

pub(super) static ROWS: &[Row] = &[
    row(
        "google_play",
        &["play.google.com"],
        &[
            item(Other, "/store/apps/details?id=({.})"),
            item(Other, "/store/<books|movies|audiobooks>/details/**?id=({.})"),
            item(Other, "/store/books/details?id=({.})"),
            search("/store/**"),
        ],
    )
    .keep(&["id"]),
    row(
        "apple_app_store",
        &["apps.apple.com"],
        &[
            item(Other, "/{a2}/app/*/id({d})"),
            item(Other, "/{a2}/app/id({d})"),
            item(Other, "/app/*/id({d})"),
            item(Other, "/app/id({d})"),
            profile("/{a2}/developer/*/id({d})"),
        ],
    ),
    row(
        "pubmed",
        &["pubmed.ncbi.nlm.nih.gov", "ncbi.nlm.nih.gov"],
        &[item(Article, "/<pubmed/|>({d})"), item(Article, "/pmc/articles/(PMC{d})/**")],
    ),
    row(
        "arxiv",
        &["arxiv.org"],
        &[item(Article, "/<abs|pdf>/({d4}.{d4-5})**"), item(Article, "/<abs|pdf>/({-}/{d7})**")],
    ),
    row("doi", &["doi.org", "dx.doi.org"], &[item(Article, "/(10.{d}/**)")]),
    row("coursera", &["coursera.org"], &[item(Other, "/<learn|specializations>/({-})/**")]),
    row(
        "stackoverflow",
        &["stackoverflow.com"],
        &[
            item(Code, "/<questions|q|a>/({d})/**"),
            profile("/users/({d})/**"),
            search("/<questions|search|tags>/**"),
        ],
    ),
    row(
        "stackexchange",
        &["[*].stackexchange.com", "superuser.com", "serverfault.com", "askubuntu.com"],
        &[item(Code, "/<questions|q|a>/({d})/**"), profile("/users/({d})/**")],
    ),
    row(
        "hackernews",
        &["news.ycombinator.com"],
        &[
            item(SocialPost, "/item?id=({d})"),
            profile("/user?id=[{-}]"),
            search("/<newest|front|ask|show|jobs|news>/**"),
        ],
    ),
    row(
        "quora",
        &["quora.com", "[*].quora.com"],
        &[
            profile("/profile/[*]/**"),
            search("/<search|topic>/**"),
            page("/<about|careers|contact|unanswered>"),
            item(Article, "/unanswered/(*)"),
            item(Article, "/(*)/answer/*"),
            item(Article, "/(*)"),
        ],
    ),
    row(
        "producthunt",
        &["producthunt.com"],
        &[
            item(Other, "/<posts|products>/({-})/**"),
            profile("/@[{-}]/**"),
            search("/<topics|search|leaderboard>/**"),
        ],
    )
    .oembed("https://www.producthunt.com/oembed"),
    row(
        "crunchbase",
        &["crunchbase.com"],
        &[profile("/<company|organization|person|school>/[{-}]/**"), search("/<discover|search>/**")],
    ),
    row(
        "wellfound",
        &["wellfound.com", "angel.co"],
        &[profile("/<company|u|p|l>/[{-}]/**"), search("/<jobs|discover|search>/**"), profile("/[{-}]")],
    ),
    row("gravatar", &["gravatar.com"], &[profile("/[{-}]")]),
    row(
        "hashnode",
        &["hashnode.com"],
        &[profile("/@[{-}]/**"), item(Article, "/post/({-})"), search("/<n|explore|search>/**")],
    )
    .more(&[site(&["[*].hashnode.dev"], &[profile("/"), item(Article, "/({-})")])]),
    row(
        "devto",
        &["dev.to"],
        &[
            search("/<t|search|top|latest>/**"),
            page("/<about|enter|settings|privacy|terms>/**"),
            item(Article, "/embed/({d})"),
            item(Article, "/[{-}]/({-})"),
            profile("/[{-}]"),
        ],
    ),
    row(
        "chesscom",
        &["chess.com"],
        &[
            item(Other, "/<game|live/game|daily/game|emboard|analysis/game>/<live/|daily/|>({d})/**"),
            item(Other, "/<puzzles/problem|diagram>/<live/|daily/|>({d})/**"),
            item(Other, "/emboard?id=({d})"),
            profile("/member/[{-}]/**"),
            item(Article, "/<news|article|blog>/<view/|>(*)"),
        ],
    ),
    row(
        "lichess",
        &["lichess.org"],
        &[
            item(Other, "/embed/<game/|>({a8})/**"),
            item(Other, "/study/embed/({a8}/{a8})"),
            search("/<broadcast|coach|games|learn|player|practice|puzzle|streamer|study>/**"),
            search("/<team|tournament|training|tv|video|forum|blog|editor|analysis|patron>/**"),
            search("/<about|login|signup|swiss|racer|storm|simul>/**"),
            profile("/@/[{-}]/**"),
            item(Other, "/({a8})/<black|white>"),
            item(Other, "/({a8})"),
            item(Other, "/({a12})"),
        ],
    ),
    row("keybase", &["keybase.io"], &[profile("/<team/|>[{.}]/**")]),
    row(
        "trello",
        &["trello.com"],
        &[
            item(Other, "/<b|c>/({a8})/**"),
            search("/<templates|search>/**"),
            page("/<about|login|signup|pricing|tour>/**"),
            profile("/<u/|w/|>[{-}]/**"),
        ],
    ),
    row(
        "hackerrank",
        &["hackerrank.com"],
        &[item(Code, "/challenges/({-})/**"), profile("/<profile/|>[{-}]/**")],
    ),
    row("linktree", &["linktr.ee"], &[profile("/[{.}]")]),
    row(
        "pypi",
        &["pypi.org"],
        &[item(Code, "/project/({.})/**"), profile("/user/[{.}]"), search("/search/**")],
    ),
    row("npm", &["npmjs.com"], &[item(Code, "/package/(**)"), profile("/~[{.}]"), search("/search/**")]),
    row(
        "exercism",
        &["exercism.io", "exercism.org"],
        &[item(Code, "/tracks/{-}/exercises/({-})/**"), profile("/profiles/[{-}]/**")],
    ),
    row(
        "gumroad",
        &["gumroad.com", "[*].gumroad.com"],
        &[item(Other, "/l/({-})"), search("/discover/**"), profile("/[{-}]"), profile("/")],
    ),
    row(
        "meetup",
        &["meetup.com"],
        &[
            item(Other, "/[{-}]/events/({-})/**"),
            item(Other, "/{a2}/[{-}]/events/({-})/**"),
            search("/<find|topics|cities>/**"),
            channel("/[{-}]/**"),
        ],
    )
    .oembed("https://api.meetup.com/oembed"),
    row(
        "eventbrite",
        &["eventbrite.*"],
        &[item(Other, "/e/*-({d})"), item(Other, "/e/({d})"), profile("/o/*-[{d}]"), search("/d/**")],
    )
    .oembed("http://www.eventbrite.com/oembed"),
    row(
        "ifttt",
        &["ifttt.com"],
        &[item(Other, "/<recipes|applets|view_embed_recipe>/({-})/**"), profile("/p/[{-}]/**")],
    )
    .oembed("http://www.ifttt.com/oembed/"),
    row(
        "goodreads",
        &["goodreads.com"],
        &[
            item(Other, "/book/show/({d})**"),
            item(Article, "/review/show/({d})"),
            profile("/<author|user>/show/({d})**"),
            list(Other, "/list/show/({d})**"),
        ],
    ),
    row("tripadvisor", &["tripadvisor.*"], &[item(Other, "/*-d({d})-**")]),
    row("yelp", &["yelp.*"], &[item(Other, "/biz/({-})/**"), profile("/user_details?userid=[{-}]")]),
    row("airbnb", &["airbnb.*"], &[item(Other, "/rooms/<plus/|>({d})/**"), item(Other, "/h/({-})")]),
    row(
        "strava",
        &["strava.com"],
        &[
            item(Other, "/<activities|segments|routes>/({d})/**"),
            profile("/athletes/[{-}]/**"),
            channel("/clubs/[{-}]/**"),
        ],
    )
    .more(&[
        site(&["strava-embeds.com"], &[item(Other, "/<activity|route>/({d})")]),
        site(&["strava.app.link"], &[short("/({a})")]),
    ]),
    row(
        "komoot",
        &["komoot.*"],
        &[item(Other, "/tour/({d})/**"), list(Other, "/collection/({d})/**"), profile("/user/[{d}]/**")],
    ),
    row(
        "wordpress",
        &["[*].wordpress.com"],
        &[item(Article, "/{d4}/{d2}/{d2}/(*)/**"), item(Article, "/{d4}/{d2}/(*)"), profile("/")],
    )
    .more(&[
        site(&["wp.me"], &[short("/({-})")]),
        site(
            &["wordpress.com"],
            &[
                profile("/people/[{-}]"),
                item(Article, "/read/feeds/{d}/posts/({d})"),
                search("/<read|tag|discover|tags|reader>/**"),
            ],
        ),
        site(&["en.blog.wordpress.com"], &[item(Article, "/{d4}/{d2}/{d2}/(*)")]),
    ])
    .oembed("https://public-api.wordpress.com/oembed/?for=tearsheet"),
    row(
        "blogger",
        &["[*].blogspot.com"],
        &[item(Article, "/{d4}/{d2}/(*).html"), profile("/"), search("/<search|p>/**")],
    )
    .more(&[site(&["blogger.com"], &[item(Video, "/video.g?token=({-})"), profile("/profile/[{d}]")])]),
    row("livejournal", &["[*].livejournal.com"], &[item(Article, "/({d}).html"), profile("/<|profile>")]),
    row(
        "xenforo",
        &["xenforo.com"],
        &[
            item(SocialPost, "/community/embed.php?content=*"),
            item(SocialPost, "/community/<threads|posts|media|resources>/**"),
            item(SocialPost, "/community/profile-posts/({d})/**"),
            profile("/community/members/**"),
        ],
    ),
];
