//! Servers that anybody can run: told by the shapes of their paths, on any host.

use crate::fields::embed::EmbedKind::{Audio, Image, Playlist, SocialPost, Video};

use super::row::{Row, TimeRule, channel, item, list, profile, row, search};

pub(super) static ROWS: &[Row] = &[
    row(
        "mastodon",
        &[
            "mastodon.social",
            "mastodon.online",
            "mastodon.world",
            "mastodon.art",
            "mastodon.**",
            "mstdn.social",
            "mstdn.jp",
            "mstdn.**",
            "masto.ai",
            "masto.**",
            "fosstodon.org",
            "hachyderm.io",
            "infosec.exchange",
            "journa.host",
            "newsie.social",
            "social.vivaldi.net",
            "techhub.social",
            "universeodon.com",
            "mas.to",
            "mamot.fr",
            "pawoo.net",
            "chaos.social",
            "social.network.europa.eu",
            "social.bund.de",
            "botsin.space",
            "c.im",
            "det.social",
            "sfba.social",
            "toot.community",
            "ioc.exchange",
            "kolektiva.social",
            "federate.social",
        ],
        &[
            item(SocialPost, "/<web/|deck/|>@[{.}]/({d1-20})/**").to("https://{host}/@{handle}/{id}"),
            item(SocialPost, "/<web/|deck/|>@[{.}@{.}]/({d1-20})").to("https://{host}/@{handle}/{id}"),
            item(SocialPost, "/users/[{.}]/statuses/({d1-20})/**").to("https://{host}/@{handle}/{id}"),
            item(SocialPost, "/<web/|deck/|>statuses/({d1-20})"),
            search("/<explore|public|search|tags>/**"),
            search("/@[{.}]/<followers|following|media|with_replies|tagged>/**"),
            profile("/<web/|deck/|>@[{.}]").to("https://{host}/@{handle}"),
            profile("/<web/|deck/|>@[{.}@{.}]").to("https://{host}/@{handle}"),
            profile("/users/[{.}]").to("https://{host}/@{handle}"),
        ],
    )
    .anywhere(&[
        item(SocialPost, "/<web/|deck/|>@[{.}]/({d17-18})/**").to("https://{host}/@{handle}/{id}"),
        item(SocialPost, "/<web/|deck/|>@[{.}@{.}]/({d17-18})").to("https://{host}/@{handle}/{id}"),
        item(SocialPost, "/users/[{.}]/statuses/({d17-18})/**").to("https://{host}/@{handle}/{id}"),
        item(SocialPost, "/<web/|deck/|>statuses/({d17-18})"),
    ])
    .oembed("https://{host}/api/oembed")
    .time(TimeRule::Mastodon)
    .scoped(),
    row(
        "peertube",
        &[
            "framatube.org",
            "peertube.**",
            "tilvids.com",
            "diode.zone",
            "video.blender.org",
            "videos.**",
            "tube.**",
        ],
        &[
            item(Video, "/<videos/watch|videos/embed|w|api/v1/videos|download/videos>/({u})/**")
                .to("https://{host}/w/{id}"),
            item(Video, "/<videos/watch|videos/embed|w|api/v1/videos>/({a9-22})").to("https://{host}/w/{id}"),
            list(Playlist, "/<w/p|videos/watch/playlist|video-playlists/embed|videos/playlists>/({-22-36})")
                .to("https://{host}/w/p/{id}"),
            channel("/<a|c|accounts|video-channels>/[*]/**"),
        ],
    )
    .anywhere(&[
        item(Video, "/<videos/watch|videos/embed|w|api/v1/videos>/({u})").to("https://{host}/w/{id}"),
        item(Video, "/<videos/watch|videos/embed|w|api/v1/videos>/({a20-22})").to("https://{host}/w/{id}"),
        list(Playlist, "/<w/p|videos/watch/playlist|video-playlists/embed>/({u})")
            .to("https://{host}/w/p/{id}"),
        list(Playlist, "/<w/p|videos/watch/playlist>/({a20-22})").to("https://{host}/w/p/{id}"),
    ])
    .oembed("https://{host}/services/oembed")
    .start(&["start"])
    .scoped(),
    row(
        "pleroma",
        &["pleroma.**", "akkoma.**"],
        &[item(SocialPost, "/notice/({a18})"), item(SocialPost, "/objects/({u})")],
    )
    .anywhere(&[item(SocialPost, "/notice/({a18})"), item(SocialPost, "/objects/({u})")])
    .scoped(),
    row(
        "misskey",
        &["misskey.io", "misskey.**", "calckey.**", "firefish.**"],
        &[item(SocialPost, "/notes/({l10-16})"), profile("/@[{.}]")],
    )
    .anywhere(&[item(SocialPost, "/notes/({l10-16})")])
    .scoped(),
    row(
        "pixelfed",
        &["pixelfed.social", "pixelfed.**"],
        &[item(Image, "/p/[{.}]/({d15-20})"), profile("/[{.}]")],
    )
    .anywhere(&[item(Image, "/p/[{.}]/({d18})")])
    .time(TimeRule::Never)
    .scoped(),
    row(
        "lemmy",
        &["lemmy.world", "lemmy.ml", "lemmy.ca", "sh.itjust.works", "beehaw.org", "lemmy.**", "feddit.**"],
        &[item(SocialPost, "/<post|comment>/({d})"), channel("/c/[*]"), profile("/u/[*]")],
    )
    .scoped(),
    row("directmedia", &[], &[]).anywhere(&[
        item(Video, "/**/*.<m3u8|m4v|mov|mp4|mpd|ogv|webm>"),
        item(Video, "/*.<m3u8|m4v|mov|mp4|mpd|ogv|webm>"),
        item(Audio, "/**/*.<aac|flac|m4a|mp3|oga|ogg|opus|wav>"),
        item(Audio, "/*.<aac|flac|m4a|mp3|oga|ogg|opus|wav>"),
        item(Image, "/**/*.<avif|bmp|gif|jpeg|jpg|png|svg|tif|tiff|webp>"),
        item(Image, "/*.<avif|bmp|gif|jpeg|jpg|png|svg|tif|tiff|webp>"),
    ]),
];
