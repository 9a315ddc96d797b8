//! Social networks.

use crate::fields::embed::EmbedKind::{
    Article, Audio, Gallery, Image, Live, Playlist, SocialPost, Timeline, Video,
};

use super::row::{Row, TimeRule, channel, item, list, live, page, profile, row, search, short, site, wrap};

pub(super) static ROWS: &[Row] = &[
    row(
        "twitter",
        &[
            "twitter.com",
            "x.com",
            "fixupx.com",
            "fixvx.com",
            "fxtwitter.com",
            "vxtwitter.com",
            "twittpr.com",
            "api.fxtwitter.com",
            "i.fxtwitter.com",
            "d.fxtwitter.com",
            "api.vxtwitter.com",
            "nitter.**",
            "xcancel.com",
            "twiiit.com",
            "twitter3e4tixl4xyajtrzo62zg5vztmjuricljdp2c5kshju4avyoid.onion",
        ],
        &[
            item(SocialPost, "/i/web/status/({d1-19})/**").to("https://x.com/i/status/{id}"),
            item(SocialPost, "/i/status/({d1-19})/**").to("https://x.com/i/status/{id}"),
            item(SocialPost, "/i/topics/tweet/({d1-19})").to("https://x.com/i/status/{id}"),
            item(Video, "/i/videos/tweet/({d1-19})").to("https://x.com/i/status/{id}"),
            item(Video, "/i/videos/({d1-19})").to("https://x.com/i/status/{id}"),
            item(SocialPost, "/i/cards/tfw/v1/({d1-19})").to("https://x.com/i/status/{id}"),
            item(Audio, "/i/spaces/({a13})/**").to("https://x.com/i/spaces/{id}"),
            item(Video, "/i/broadcasts/({a13})/**").to("https://x.com/i/broadcasts/{id}"),
            item(SocialPost, "/i/article/({d1-19})").to("https://x.com/i/article/{id}").apart(),
            list(Timeline, "/i/events/({d1-19})").to("https://x.com/i/events/{id}"),
            list(Timeline, "/i/moments/({d1-19})").to("https://x.com/i/moments/{id}"),
            list(Timeline, "/i/lists/({d1-19})").to("https://x.com/i/lists/{id}"),
            list(Timeline, "/i/communities/({d1-19})").to("https://x.com/i/communities/{id}"),
            search("/[{w1-20}]/status/{d1-19}/<analytics|hidden|likes|quotes|retweets>/**"),
            item(SocialPost, "/[{w1-20}]/<status|statuses>/({d1-19})/**")
                .to("https://x.com/{handle}/status/{id}"),
            item(SocialPost, "/[{w1-20}]/<status|statuses>/({d1-19})**")
                .to("https://x.com/{handle}/status/{id}"),
            item(SocialPost, "/[{w1-20}]/article/({d1-19})/**").to("https://x.com/{handle}/status/{id}"),
            search("/<explore|hashtag|i/trending|search|search-advanced|search-home>/**"),
            page("/<about|account|compose|download|hashtag|home|i|intent|jobs|login>/**"),
            page("/<logout|messages|notifications|privacy|rules|settings|share|signup>/**"),
            page("/tos/**"),
            list(Timeline, "/[{w1-20}]/timelines/({d1-19})").to("https://x.com/{handle}/timelines/{id}"),
            list(Timeline, "/[{w1-20}]/lists/({-})").to("https://x.com/{handle}/lists/{id}"),
            search("/[{w1-20}]/<followers|following|highlights|likes|lists|media|moments>"),
            search("/[{w1-20}]/with_replies"),
            profile("/@[{w1-20}]").to("https://x.com/{handle}"),
            profile("/[{w1-20}]").to("https://x.com/{handle}"),
        ],
    )
    .more(&[
        site(&["publish.twitter.com", "publish.x.com"], &[wrap("/**?url=(**)")]),
        site(&["pic.twitter.com", "pic.x.com", "t.co"], &[short("/({a5-12})")]),
        site(
            &["platform.twitter.com", "platform.x.com"],
            &[item(SocialPost, "/embed/<index|tweet>.html?id=({d1-19})").to("https://x.com/i/status/{id}")],
        ),
        site(&["video.twimg.com", "pbs.twimg.com"], &[page("/**")]),
    ])
    .oembed("https://publish.x.com/oembed")
    .time(TimeRule::Twitter),
    row(
        "facebook",
        &[
            "facebook.com",
            "business.facebook.com",
            "touch.facebook.com",
            "mbasic.facebook.com",
            "free.facebook.com",
            "upload.facebook.com",
            "fb.com",
            "facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion",
        ],
        &[
            item(Video, "/watch<|/live>?v=({d1-20})").to("https://www.facebook.com/watch/?v={id}"),
            item(Video, "/<reel|reels>/({d1-20})/**").to("https://www.facebook.com/reel/{id}"),
            item(Video, "/watchparty/({d1-20})").to("https://www.facebook.com/watchparty/{id}"),
            item(Video, "/<video.php|video/video.php|video/embed>?v=({d1-20})")
                .to("https://www.facebook.com/watch/?v={id}"),
            item(Video, "/video.php?id=({d1-20})").to("https://www.facebook.com/watch/?v={id}"),
            item(Video, "/video/embed?video_id=({d1-20})").to("https://www.facebook.com/watch/?v={id}"),
            item(Video, "/photo.php?v=({d1-20})").to("https://www.facebook.com/watch/?v={id}"),
            item(Image, "/<photo|photo.php>?fbid=({a1-})").to("https://www.facebook.com/photo/?fbid={id}"),
            item(SocialPost, "/<permalink.php|story.php>?story_fbid=({a1-})&id=[{a1-}]"),
            item(SocialPost, "/<permalink.php|story.php>?story_fbid=({a1-})"),
            item(SocialPost, "/ads/library?id=({d1-20})")
                .to("https://www.facebook.com/ads/library/?id={id}")
                .apart(),
            wrap("/plugins/<page|post|video|comment_embed>.php?href=(**)"),
            wrap("/<flx/warn|l.php>?u=(**)"),
            wrap("/sharer/sharer.php?u=(**)"),
            short("/share/<p|v|r>/({-})"),
            short("/share/({-})"),
            short("/s/({-})"),
            list(Gallery, "/media/set?set=({.})"),
            item(SocialPost, "/events/{d}/permalink/({d1-20})"),
            item(SocialPost, "/events/({d1-20})/**").to("https://www.facebook.com/events/{id}").apart(),
            item(SocialPost, "/events/*/({d1-20})/**").to("https://www.facebook.com/events/{id}").apart(),
            item(SocialPost, "/events/*/*/({d1-20})/**").to("https://www.facebook.com/events/{id}").apart(),
            item(SocialPost, "/groups/[{.}]/<posts|permalink>/({a1-})/**")
                .to("https://www.facebook.com/groups/{handle}/posts/{id}"),
            profile("/groups/[{.}]/**"),
            item(SocialPost, "/notes/[*]/*/({d1-20})"),
            item(SocialPost, "/notes/*/({d1-20})"),
            item(SocialPost, "/stories/[{d}]/({-})/**"),
            page("/marketplace/item/({d})/**"),
            profile("/profile.php?id=[{d}]"),
            profile("/people/*/[{d}]"),
            profile("/pages/*/[{d}]"),
            item(SocialPost, "/[{.}]/posts/(pfbid{a})/**").to("https://www.facebook.com/{handle}/posts/{id}"),
            item(SocialPost, "/[{.}]/posts/({d1-20})/**").to("https://www.facebook.com/{handle}/posts/{id}"),
            item(SocialPost, "/[{.}]/posts/*/(pfbid{a})/**")
                .to("https://www.facebook.com/{handle}/posts/{id}"),
            item(SocialPost, "/[{.}]/posts/*/({d1-20})/**")
                .to("https://www.facebook.com/{handle}/posts/{id}"),
            item(SocialPost, "/[{.}]/activity/({d1-20})"),
            item(Video, "/[{.}]/videos/({d1-20})/**").to("https://www.facebook.com/{handle}/videos/{id}"),
            item(Video, "/[{.}]/videos/*/({d1-20})/**").to("https://www.facebook.com/{handle}/videos/{id}"),
            item(Image, "/[{.}]/photos/({d1-20})/**").to("https://www.facebook.com/photo/?fbid={id}"),
            item(Image, "/[{.}]/photos/*/({d1-20})/**").to("https://www.facebook.com/photo/?fbid={id}"),
            search("/<hashtag|search|watch|gaming|live>/**"),
            page("/<about|ads|bookmarks|business|dialog|events|groups|help|home.php>/**"),
            page("/<legal|login|login.php|marketplace|notes|policies|policy.php|privacy>/**"),
            page("/<recover|settings|sharer|share.php|terms|reg|pages>/**"),
            item(Image, "/photos/({d1-20})").to("https://www.facebook.com/photo/?fbid={id}"),
            item(SocialPost, "/({d}_{d})"),
            search("/[{.}]/<about|events|followers|live|mentions|photos|photos_albums|posts>"),
            search("/[{.}]/<reels|reviews|videos>"),
            profile("/[{.}]").to("https://www.facebook.com/{handle}"),
        ],
    )
    .more(&[
        site(&["fb.watch"], &[short("/({-})")]),
        site(&["fb.me"], &[short("/({-})"), short("/<e|p|v>/({-})")]),
        site(&["fb.gg"], &[short("/v/({-})")]),
    ])
    .oembed("https://graph.facebook.com/v25.0/oembed_post"),
    row(
        "instagram",
        &[
            "instagram.com",
            "instagr.am",
            "ddinstagram.com",
            "kkinstagram.com",
            "eeinstagram.com",
            "instagramez.com",
            "d.ddinstagram.com",
            "g.ddinstagram.com",
            "vxinstagram.com",
        ],
        &[
            item(SocialPost, "/p/({-5-})").to("https://www.instagram.com/p/{id}/"),
            item(SocialPost, "/p/({-5-})/embed/**").to("https://www.instagram.com/p/{id}/"),
            item(SocialPost, "/p/({-5-})/media/**").to("https://www.instagram.com/p/{id}/"),
            item(SocialPost, "/p/({-5-})/{d1-2}").to("https://www.instagram.com/p/{id}/"),
            item(Video, "/<reel|reels>/({-8-})/**").to("https://www.instagram.com/reel/{id}/"),
            item(Video, "/tv/({-5-})/**").to("https://www.instagram.com/tv/{id}/"),
            short("/share/<p|reel|tv>/({-})"),
            short("/share/({-})"),
            short("/s/({-})"),
            item(SocialPost, "/stories/highlights/({d15-19})/**")
                .to("https://www.instagram.com/stories/highlights/{id}/")
                .apart(),
            item(SocialPost, "/stories/[{.}]/({d15-19})/**")
                .to("https://www.instagram.com/stories/{handle}/{id}/"),
            profile("/stories/[{.}]").to("https://www.instagram.com/{handle}/"),
            search("/explore/**"),
            item(Audio, "/reels/audio/({d})/**").apart(),
            page("/<about|accounts|api|challenge|developer|direct|directory|legal>/**"),
            page("/<nametag|oauth|p|press|reel|reels|reels/audio|tv|web>/**"),
            item(SocialPost, "/[{.}]/p/({-5-})/**").to("https://www.instagram.com/p/{id}/"),
            item(Video, "/[{.}]/<reel|reels>/({-5-})/**").to("https://www.instagram.com/reel/{id}/"),
            item(Video, "/[{.}]/tv/({-5-})/**").to("https://www.instagram.com/tv/{id}/"),
            search("/[{.}]/<channel|followers|following|guides|reels|tagged|live>"),
            profile("/[{.}]").to("https://www.instagram.com/{handle}/"),
        ],
    )
    .oembed("https://graph.facebook.com/v25.0/instagram_oembed")
    .keep(&["img_index"])
    .time(TimeRule::Instagram),
    row(
        "threads",
        &["threads.net", "threads.com", "fixthreads.net", "vxthreads.net"],
        &[
            item(SocialPost, "/@[{.}]/post/({-11})/**").to("https://www.threads.com/@{handle}/post/{id}"),
            item(SocialPost, "/t/({-11})/**").to("https://www.threads.com/t/{id}"),
            search("/<search|tag>/**"),
            profile("/@[{.}]").to("https://www.threads.com/@{handle}"),
            search("/@[{.}]/<replies|reposts|media>"),
        ],
    )
    .oembed("https://graph.threads.com/oembed")
    .time(TimeRule::Instagram),
    row(
        "tiktok",
        &["tiktok.com", "vxtiktok.com", "tnktok.com", "tiktokv.com", "tfxktok.com", "tiktxk.com"],
        &[
            item(Video, "/@[{.}]/video/({d15-20})/**").to("https://www.tiktok.com/@{handle}/video/{id}"),
            item(Gallery, "/@[{.}]/photo/({d15-20})/**").to("https://www.tiktok.com/@{handle}/photo/{id}"),
            item(Video, "/@/video/({d15-20})/**").to("https://www.tiktok.com/@/video/{id}"),
            item(Video, "/share/video/({d15-20})").to("https://www.tiktok.com/@/video/{id}"),
            item(Video, "/<embed|embed/v2|embed/v3|player/v1|v>/({d15-20})")
                .to("https://www.tiktok.com/@/video/{id}"),
            item(Video, "/v/({d15-20}).html").to("https://www.tiktok.com/@/video/{id}"),
            item(Video, "/i18n/share/video/({d15-20})").to("https://www.tiktok.com/@/video/{id}"),
            live("/@[{.}]/live").to("https://www.tiktok.com/@{handle}/live"),
            list(Playlist, "/@[{.}]/<playlist|collection>/*-({d15-20})"),
            short("/t/({a})"),
            search("/<discover|music|search|sticker|tag|channel|effect|place>/**"),
            profile("/embed/@[{.}]").to("https://www.tiktok.com/@{handle}"),
            profile("/@[{.}]").to("https://www.tiktok.com/@{handle}"),
        ],
    )
    .more(&[site(&["vm.tiktok.com", "vt.tiktok.com", "vm.vxtiktok.com"], &[short("/({a})")])])
    .oembed("https://www.tiktok.com/oembed")
    .time(TimeRule::TikTok),
    row(
        "bluesky",
        &[
            "bsky.app",
            "main.bsky.dev",
            "staging.bsky.app",
            "fxbsky.app",
            "vxbsky.app",
            "bskyx.app",
            "bskye.app",
            "bsyy.app",
            "cbsky.app",
            "bskx.app",
            "xbsky.app",
            "bsky.social",
            "deer.social",
            "skyview.social",
        ],
        &[
            item(SocialPost, "/profile/[{c}]/post/({l13})/**")
                .to("https://bsky.app/profile/{handle}/post/{id}"),
            list(Timeline, "/profile/[{c}]/feed/({-})").to("https://bsky.app/profile/{handle}/feed/{id}"),
            list(Timeline, "/profile/[{c}]/lists/({-})").to("https://bsky.app/profile/{handle}/lists/{id}"),
            list(Timeline, "/starter-pack/[{c}]/({-})").to("https://bsky.app/starter-pack/{handle}/{id}"),
            short("/starter-pack-short/({a})"),
            search("/<search|hashtag>/**"),
            search("/profile/[{c}]/<followers|follows|search>"),
            profile("/profile/[{c}]").to("https://bsky.app/profile/{handle}"),
        ],
    )
    .more(&[
        site(
            &["at:"],
            &[
                item(SocialPost, "/[{c}]/app.bsky.feed.post/({l13})")
                    .to("https://bsky.app/profile/{handle}/post/{id}"),
                list(Timeline, "/[{c}]/app.bsky.feed.generator/({-})")
                    .to("https://bsky.app/profile/{handle}/feed/{id}"),
                profile("/[{c}]").to("https://bsky.app/profile/{handle}"),
            ],
        ),
        site(
            &["embed.bsky.app"],
            &[
                wrap("/oembed?url=(**)"),
                item(SocialPost, "/embed/[{c}]/app.bsky.feed.post/({l13})")
                    .to("https://bsky.app/profile/{handle}/post/{id}"),
            ],
        ),
        site(&["go.bsky.app"], &[wrap("/redirect?u=(**)"), short("/({a})")]),
    ])
    .oembed("https://embed.bsky.app/oembed")
    .time(TimeRule::Bluesky),
    row(
        "linkedin",
        &["linkedin.com"],
        &[
            item(SocialPost, "/posts/*activity-({d19})-{-}")
                .to("https://www.linkedin.com/feed/update/urn:li:activity:{id}/"),
            item(SocialPost, "/posts/*ugcPost-({d19})-{-}")
                .to("https://www.linkedin.com/feed/update/urn:li:ugcPost:{id}/"),
            item(SocialPost, "/posts/*share-({d19})-{-}")
                .to("https://www.linkedin.com/feed/update/urn:li:share:{id}/"),
            item(SocialPost, "/<feed/update|embed/feed/update>/urn:li:activity:({d19})/**")
                .to("https://www.linkedin.com/feed/update/urn:li:activity:{id}/"),
            item(SocialPost, "/<video/embed/live|video/event|video/live>/urn:li:activity:({d19})/**")
                .to("https://www.linkedin.com/feed/update/urn:li:activity:{id}/"),
            item(SocialPost, "/<feed/update|embed/feed/update>/urn:li:ugcPost:({d19})/**")
                .to("https://www.linkedin.com/feed/update/urn:li:ugcPost:{id}/"),
            item(SocialPost, "/<video/embed/live|video/event|video/live>/urn:li:ugcPost:({d19})/**")
                .to("https://www.linkedin.com/feed/update/urn:li:ugcPost:{id}/"),
            item(SocialPost, "/<feed/update|embed/feed/update>/urn:li:share:({d19})/**")
                .to("https://www.linkedin.com/feed/update/urn:li:share:{id}/"),
            item(Article, "/pulse/(*)"),
            item(Video, "/learning/({-})/({-})"),
            wrap("/redir/redirect?url=(**)"),
            wrap("/safety/go?url=(**)"),
            search("/<feed/hashtag|jobs|search>/**"),
            profile("/<company|in|mwlite/in|pub|school|showcase|groups>/[*]/**"),
        ],
    )
    .more(&[site(&["lnkd.in"], &[short("/({-})"), short("/p/({-})")])])
    .time(TimeRule::LinkedIn),
    row(
        "reddit",
        &[
            "reddit.com",
            "old.reddit.com",
            "new.reddit.com",
            "np.reddit.com",
            "nm.reddit.com",
            "sh.reddit.com",
            "i.reddit.com",
            "amp.reddit.com",
            "embed.reddit.com",
            "redditmedia.com",
            "vxreddit.com",
            "rxddit.com",
            "redditez.com",
        ],
        &[
            item(SocialPost, "/r/{w}/comments/({l4-9})").to("https://www.reddit.com/comments/{id}/"),
            item(SocialPost, "/r/{w}/comments/{l4-9}/*/({l5-8})"),
            item(SocialPost, "/r/{w}/comments/({l4-9})/**").to("https://www.reddit.com/comments/{id}/"),
            item(SocialPost, "/<user|u>/[{-}]/comments/({l4-9})/**")
                .to("https://www.reddit.com/comments/{id}/"),
            item(SocialPost, "/comments/({l4-9})/**").to("https://www.reddit.com/comments/{id}/"),
            item(Gallery, "/gallery/({l4-9})").to("https://www.reddit.com/comments/{id}/"),
            item(Video, "/video/({a13})").apart(),
            item(Video, "/link/({l4-9})/video/**").to("https://www.reddit.com/comments/{id}/"),
            item(SocialPost, "/poll/({l4-9})").to("https://www.reddit.com/comments/{id}/"),
            wrap("/media?url=(**)"),
            short("/r/{w}/s/({a10})"),
            short("/<u|user>/{-}/s/({a10})"),
            channel("/r/{w}/**"),
            profile("/<u|user>/[{-}]/**"),
            search("/<search|t>/**"),
        ],
    )
    .more(&[
        site(&["redd.it"], &[item(SocialPost, "/({l4-9})").to("https://www.reddit.com/comments/{id}/")]),
        site(&["v.redd.it"], &[item(Video, "/({a13})/**").apart()]),
        site(&["i.redd.it", "preview.redd.it"], &[item(Image, "/({-}).{a3-4}").apart()]),
    ])
    .oembed("https://www.reddit.com/oembed"),
    row(
        "pinterest",
        &["pinterest.*", "pinterest.com.mx", "pinterest.com.au", "assets.pinterest.com"],
        &[
            item(Image, "/pin/({d5-20})/**").to("https://www.pinterest.com/pin/{id}/"),
            item(Image, "/pin/*--({d5-20})/**").to("https://www.pinterest.com/pin/{id}/"),
            item(Image, "/ext/embed.html?id=({d5-20})").to("https://www.pinterest.com/pin/{id}/"),
            search("/<explore|ideas|search|topics|today|categories>/**"),
            page("/<_|about|business|login|oauth|pin|resource|settings|videos>/**"),
            profile("/[{.}]").to("https://www.pinterest.com/{handle}/"),
            search("/[{.}]/<_created|_saved|boards|pins|videos|followers|following>/**"),
            list(Gallery, "/([{.}]/{.})").to("https://www.pinterest.com/{id}/"),
            list(Gallery, "/([{.}]/*)").to("https://www.pinterest.com/{id}/"),
            list(Gallery, "/([{.}]/*/*)").to("https://www.pinterest.com/{id}/"),
        ],
    )
    .more(&[site(&["pin.it"], &[short("/({-})")]), site(&["i.pinimg.com"], &[page("/**")])])
    .oembed("https://www.pinterest.com/oembed.json"),
    row(
        "tumblr",
        &["[*].tumblr.com"],
        &[
            item(SocialPost, "/<post|image|video|video_file>/({d8-20})/**")
                .to("https://www.tumblr.com/{handle}/{id}"),
            item(SocialPost, "/private/({d8-20})/**"),
            profile("/"),
            search("/<tagged|archive|search|likes>/**"),
        ],
    )
    .more(&[
        site(
            &["tumblr.com"],
            &[
                item(SocialPost, "/[{-}]/({d8-20})/**").to("https://www.tumblr.com/{handle}/{id}"),
                item(SocialPost, "/blog/view/[{-}]/({d8-20})/**").to("https://www.tumblr.com/{handle}/{id}"),
                item(SocialPost, "/blog/[{-}]/({d8-20})/**").to("https://www.tumblr.com/{handle}/{id}"),
                profile("/blog/view/[{-}]").to("https://www.tumblr.com/{handle}"),
                profile("/blog/[{-}]").to("https://www.tumblr.com/{handle}"),
                search("/<dashboard|explore|search|tagged|likes>/**"),
                page("/<about|login|privacy|policy|register|settings|help|docs>/**"),
                profile("/[{-}]").to("https://www.tumblr.com/{handle}"),
            ],
        ),
        site(&["at.tumblr.com"], &[short("/[{-}]/({d8-20})/{a}"), short("/({-})"), short("/[{-}]/({-})")]),
        site(&["embed.tumblr.com"], &[item(SocialPost, "/embed/post/{-}/({d8-20})")]),
        site(
            &[
                "assets.tumblr.com",
                "api.tumblr.com",
                "media.tumblr.com",
                "*.media.tumblr.com",
                "support.tumblr.com",
            ],
            &[page("/**")],
        ),
    ])
    .oembed("https://www.tumblr.com/oembed/1.0")
    .time(TimeRule::Tumblr),
    row(
        "telegram",
        &["t.me", "telegram.me", "telegram.dog"],
        &[
            page("/<addemoji|addlist|addstickers|addtheme|bg|boost|confirmphone|iv|login>/**"),
            page("/<msg|proxy|setlanguage|share|socks>/**"),
            profile("/<joinchat|+>/**"),
            profile("/+**"),
            item(SocialPost, "/c/[{d}]/({d})").to("https://t.me/c/{handle}/{id}"),
            item(SocialPost, "/c/[{d}]/{d}/({d})").to("https://t.me/c/{handle}/{id}"),
            item(SocialPost, "/<s/|>[{w3-32}]/({d})").to("https://t.me/{handle}/{id}"),
            item(SocialPost, "/[{w3-32}]/{d}/({d})").to("https://t.me/{handle}/{id}"),
            item(Video, "/[{w3-32}]/s/({d})").to("https://t.me/{handle}/s/{id}").apart(),
            profile("/<s/|>[{w3-32}]").to("https://t.me/{handle}"),
        ],
    )
    .scoped(),
    row(
        "truthsocial",
        &["truthsocial.com"],
        &[
            item(SocialPost, "/@[{w}]/<posts/|>({d17-19})/**")
                .to("https://truthsocial.com/@{handle}/posts/{id}"),
            item(SocialPost, "/users/[{w}]/<statuses|posts>/({d17-19})/**")
                .to("https://truthsocial.com/@{handle}/posts/{id}"),
            item(SocialPost, "/<posts|statuses>/({d17-19})").to("https://truthsocial.com/posts/{id}"),
            list(Timeline, "/group/({-})").to("https://truthsocial.com/group/{id}"),
            search("/<search|tags|discover>/**"),
            profile("/@[{w}]/**").to("https://truthsocial.com/@{handle}"),
            profile("/users/[{w}]").to("https://truthsocial.com/@{handle}"),
        ],
    )
    .time(TimeRule::Mastodon),
    row(
        "gab",
        &["gab.com"],
        &[
            item(SocialPost, "/<@|>[{w}]/posts/({d5-19})/**").to("https://gab.com/{handle}/posts/{id}"),
            item(SocialPost, "/groups/{d}/posts/({d5-19})"),
            list(Timeline, "/groups/({d})/**"),
            search("/<search|tags|explore|hashtag>/**"),
            page("/<about|auth|home|login|news|shop|pricing|voice>/**"),
            profile("/<@|>[{w}]/**").to("https://gab.com/{handle}"),
        ],
    )
    .more(&[site(
        &["tv.gab.com"],
        &[
            item(Video, "/watch?v=({a})"),
            item(Video, "/channel/{-}/view/*-({x24})"),
            item(Video, "/media/({x24})/**"),
        ],
    )])
    .time(TimeRule::Mastodon),
    row(
        "gettr",
        &["gettr.com"],
        &[
            item(SocialPost, "/post/({l5-14})").to("https://gettr.com/post/{id}"),
            item(Live, "/streaming/({l5-14})").to("https://gettr.com/streaming/{id}"),
            item(SocialPost, "/comment/({l5-14})").to("https://gettr.com/comment/{id}"),
            profile("/user/[{w}]").to("https://gettr.com/user/{handle}"),
            search("/<hashtag|search|trending|explore>/**"),
        ],
    ),
    row(
        "minds",
        &["minds.com"],
        &[
            item(SocialPost, "/<newsfeed|media|archive/view>/({d15-20})")
                .to("https://www.minds.com/newsfeed/{id}"),
            item(Article, "/[{-}]/blog/*-({d15-20})"),
            item(Article, "/blog/view/({d15-20})"),
            search("/<discovery|search|groups>/**"),
            page("/<about|login|register|settings|wallet|p>/**"),
            profile("/[{-}]/**").to("https://www.minds.com/{handle}"),
        ],
    )
    .time(TimeRule::Minds),
    row(
        "parler",
        &["parler.com", "app.parler.com"],
        &[
            item(SocialPost, "/feed/({u})").to("https://parler.com/feed/{id}"),
            item(SocialPost, "/<post|b>/({a26})").to("https://app.parler.com/post/{id}"),
            item(SocialPost, "/post/({x})"),
            profile("/<profile|user>/[{-}]/**"),
        ],
    )
    .time(TimeRule::Ulid),
    row(
        "discord",
        &["discord.com", "discordapp.com", "ptb.discord.com", "canary.discord.com"],
        &[
            item(SocialPost, "/channels/{d}/({d17-19})"),
            item(SocialPost, "/channels/{d}/{d}/({d17-19})"),
            item(SocialPost, "/channels/@me/{d}/({d17-19})"),
            channel("/channels/**"),
            profile("/users/({d})"),
            profile("/invite/({-})"),
        ],
    )
    .more(&[
        site(&["discord.gg"], &[profile("/({-})")]),
        site(&["cdn.discordapp.com", "media.discordapp.net"], &[page("/**")]),
    ])
    .time(TimeRule::Discord),
    row(
        "snapchat",
        &["snapchat.com"],
        &[
            item(Video, "/spotlight/({-})").to("https://www.snapchat.com/spotlight/{id}"),
            item(Video, "/@[{.}]/spotlight/({-})").to("https://www.snapchat.com/spotlight/{id}"),
            short("/t/({-})"),
            item(Video, "/<p|story>/{-}/({-})/**"),
            profile("/<@|add/|s/>[{.}]/**"),
        ],
    ),
    row(
        "vk",
        &["vk.com", "vk.ru", "vkvideo.ru", "vkontakte.ru", "m.vkvideo.ru", "new.vk.com"],
        &[
            wrap("/away.php?to=(**)"),
            item(SocialPost, "/wall({s1-}_{d})").to("https://vk.com/wall{id}"),
            item(Video, "/<video|clip>({s1-}_{d})/**").to("https://vk.com/video{id}"),
            item(Image, "/photo({s1-}_{d})").to("https://vk.com/photo{id}").apart(),
            item(Audio, "/audio({s1-}_{d})**").apart(),
            item(SocialPost, "/story({s1-}_{d})").apart(),
            item(SocialPost, "/**?w=wall({s1-}_{d})**").to("https://vk.com/wall{id}"),
            item(Video, "/**?z=video({s1-}_{d})**").to("https://vk.com/video{id}"),
            item(Video, "/**?z=clip({s1-}_{d})**").to("https://vk.com/video{id}"),
            item(Image, "/**?z=photo({s1-}_{d})**").to("https://vk.com/photo{id}").apart(),
            item(Video, "/video_ext.php?oid={s}&id={d}"),
            list(Video, "/video/playlist/({s}_{s})"),
            list(Video, "/playlist/({s}_{s})"),
            list(Gallery, "/album({s}_{s})"),
            list(Gallery, "/<photos|albums|tag>({s})/**"),
            list(Audio, "/music/<album|playlist>/({s}_{s})**"),
            item(Video, "/video/@[{.}]?z=video({s}_{d})**").to("https://vk.com/video{id}"),
            profile("/<video/|>@[{.}]/**"),
            search("/<feed|search|video|clips>/**"),
            page("/<about|apps|away|blog|dev|login|market|support|terms>/**"),
            profile("/[{.}]").to("https://vk.com/{handle}"),
        ],
    )
    .keep(&["hash", "list"]),
    row(
        "weibo",
        &["weibo.com", "weibo.cn", "e.weibo.com", "video.weibo.com", "h5.video.weibo.com"],
        &[
            item(SocialPost, "/<status|detail>/({a})").to("https://m.weibo.cn/status/{id}"),
            item(Video, "/tv/show/(*)").to("https://weibo.com/tv/show/{id}"),
            item(Video, "/show?fid=(*)").to("https://weibo.com/tv/show/{id}"),
            item(Video, "/show/(*)").to("https://weibo.com/tv/show/{id}"),
            search("/{d}/<album|article|feed|following|home|newvideo|profile|video>/**"),
            item(SocialPost, "/[{d}]/({d16})").to("https://weibo.com/{handle}/{id}"),
            item(SocialPost, "/[{d}]/({a9})").to("https://weibo.com/{handle}/{id}"),
            profile("/<u|n|p>/[*]/**"),
            page("/<login|newlogin|signup|tv|hot>/**"),
            profile("/[{-}]"),
        ],
    ),
    row(
        "ok",
        &["ok.ru", "odnoklassniki.ru"],
        &[
            item(Video, "/<video|videoembed|live|web-api/video/moviePlayer|video/movie>/({s1-})")
                .to("https://ok.ru/video/{id}"),
            item(Video, "/**?st.mvId=({d})").to("https://ok.ru/video/{id}"),
            item(SocialPost, "/<group/|profile/|>[{.}]/<topic|statuses>/({d})"),
            profile("/<group|profile>/[{.}]/**"),
            profile("/[{.}]"),
        ],
    )
    .start(&["fromTime"]),
    row(
        "googleplus",
        &["plus.google.com"],
        &[
            item(SocialPost, "/<u/0/|>[*]/posts/({a})").to("https://plus.google.com/{handle}/posts/{id}"),
            profile("/[*]/**"),
        ],
    ),
    row(
        "whatsapp",
        &["whatsapp.com", "api.whatsapp.com", "web.whatsapp.com", "chat.whatsapp.com"],
        &[
            item(SocialPost, "/channel/[{a}]/({d})").to("https://www.whatsapp.com/channel/{handle}/{id}"),
            channel("/channel/[{a}]/**").to("https://www.whatsapp.com/channel/{handle}"),
            profile("/send/**"),
            profile("/({a})"),
        ],
    )
    .more(&[site(&["wa.me"], &[profile("/[{.}]/**")])])
    .scoped(),
    row(
        "vine",
        &["vine.co"],
        &[item(Video, "/v/({a11})/**").to("https://vine.co/v/{id}"), profile("/u/[{d}]"), profile("/[{.}]")],
    )
    .oembed("https://vine.co/oembed.json"),
    row(
        "periscope",
        &["periscope.tv", "pscp.tv"],
        &[
            item(Live, "/w/({a})").to("https://www.periscope.tv/w/{id}"),
            item(Live, "/[{w}]/({a13})").to("https://www.periscope.tv/{handle}/{id}"),
            profile("/[{w}]").to("https://www.periscope.tv/{handle}"),
        ],
    ),
    row(
        "kooapp",
        &["kooapp.com", "embed.kooapp.com"],
        &[
            item(SocialPost, "/koo/[{-}]/({u})"),
            item(SocialPost, "/embedKoo?kooId=({u})"),
            profile("/profile/[{.}]"),
        ],
    )
    .oembed("https://embed.kooapp.com/services/oembed"),
    row(
        "spyke",
        &["spyke.social"],
        &[item(SocialPost, "/p/({a26})"), profile("/u/[{.}]"), list(Timeline, "/<g|c>/({.})")],
    )
    .oembed("https://api.spyke.social/embed/oembed")
    .time(TimeRule::Ulid),
    row("appnet", &["alpha.app.net"], &[item(SocialPost, "/[{w}]/post/({d})/**"), profile("/[{w}]")])
        .oembed("https://alpha-api.app.net/oembed"),
];
