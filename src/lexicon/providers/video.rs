//! Video sites, and what else moves: animated pictures, streams.

use crate::fields::embed::EmbedKind::{Gallery, Image, Live, Playlist, SocialPost, Video};

use super::row::{Row, archived, channel, item, list, live, page, profile, row, search, short, site, wrap};

const YOUTUBE: &str = "https://www.youtube.com/watch?v={id}";

pub(super) static ROWS: &[Row] = &[
    row(
        "youtube",
        &[
            "youtube.com",
            "youtube-nocookie.com",
            "gaming.youtube.com",
            "music.youtube.com",
            "tv.youtube.com",
            "youtubekids.com",
            "gdata.youtube.com",
            "youtube.googleapis.com",
            "invidio.us",
            "redirect.invidious.io",
            "*.invidious.io",
            "invidious.**",
            "yewtu.be",
            "inv.nadeko.net",
            "piped.video",
            "piped.kavin.rocks",
            "yout-ube.com",
            "vid.puffyan.us",
            "hooktube.com",
            "zwearz.com",
        ],
        &[
            item(Video, "/watch?v=({-11})").to(YOUTUBE),
            item(Video, "/shorts/({-11})/**").to("https://www.youtube.com/shorts/{id}"),
            item(Live, "/live/({-11})/**").to(YOUTUBE),
            list(Playlist, "/embed/videoseries?list=({-2-})")
                .to("https://www.youtube.com/playlist?list={id}"),
            live("/embed/live_stream?channel=[({-24})]").to("https://www.youtube.com/channel/{id}/live"),
            item(Video, "/embed/({-11})/**").to(YOUTUBE),
            list(Playlist, "/embed?list=({-2-})").to("https://www.youtube.com/playlist?list={id}"),
            item(Video, "/<e|v|vi|watch|source>/({-11})/**").to(YOUTUBE),
            item(Video, "/<details|watch.php|watch_popup|ytscreeningroom|video_info>?v=({-11})"),
            item(Video, "/<get_video_info|swf/l.swf>?v=({-11})").to(YOUTUBE),
            item(Video, "/watch?vi=({-11})").to(YOUTUBE),
            item(Video, "/?v=({-11})").to(YOUTUBE),
            item(Video, "/?vi=({-11})").to(YOUTUBE),
            item(Video, "/get_video?video_id=({-11})").to(YOUTUBE),
            item(Video, "/feeds/api/videos/({-11})/**").to(YOUTUBE),
            item(Video, "/watch_videos?video_ids=({-11})**").to(YOUTUBE),
            item(Video, "/<user|u>/*#p/**/({-11})").to(YOUTUBE),
            list(Playlist, "/playlist?list=({-2-})").to("https://www.youtube.com/playlist?list={id}"),
            list(Playlist, "/<p|view_play_list>?p=({-2-})").to("https://www.youtube.com/playlist?list={id}"),
            item(Video, "/clip/({-})").to("https://www.youtube.com/clip/{id}").apart(),
            item(SocialPost, "/post/({-})").to("https://www.youtube.com/post/{id}").apart(),
            item(SocialPost, "/channel/*/community?lb=({-})").to("https://www.youtube.com/post/{id}").apart(),
            wrap("/attribution_link?u=(**)"),
            wrap("/redirect?q=(**)"),
            wrap("/oembed?url=(**)"),
            search("/<results|hashtag|feed|search|browse|explore|gaming|trending|playlists>/**"),
            live("/channel/[(UC{-22})]/live").to("https://www.youtube.com/channel/{id}/live"),
            live("/<c|user>/[*]/live"),
            live("/@[*]/live").to("https://www.youtube.com/@{handle}/live"),
            channel("/channel/({-})/**").to("https://www.youtube.com/channel/{id}"),
            channel("/@[*]/**").to("https://www.youtube.com/@{handle}"),
            channel("/<c|user>/[(*)]/**"),
            channel("/<c|user>/[(*)]"),
            page("/<about|account|ads|course|creators|howyoutubeworks|kids|logout|news>/**"),
            page("/<playlist|premium|red|signin|sitemap|sports|t|tv|upload|watch|movies>/**"),
            page("/<music|shorts|live|reporthistory>/**"),
            item(Video, "/({-11})").to(YOUTUBE),
            channel("/[*]/<about|channels|community|featured|playlists|streams|videos>"),
            channel("/[*]"),
        ],
    )
    .more(&[
        site(
            &["youtu.be", "y2u.be", "vid.plus"],
            &[
                item(Video, "/({-11})/**").to(YOUTUBE),
                item(Video, "/watch?v=({-11})").to(YOUTUBE),
                item(Video, "/<embed|shorts|live|v>/({-11})/**").to(YOUTUBE),
                list(Playlist, "/playlist?list=({-2-})").to("https://www.youtube.com/playlist?list={id}"),
                page("/**"),
            ],
        ),
        site(
            &[
                "i.ytimg.com",
                "img.youtube.com",
                "i1.ytimg.com",
                "i2.ytimg.com",
                "i3.ytimg.com",
                "i4.ytimg.com",
                "i9.ytimg.com",
                "s.ytimg.com",
            ],
            &[item(Video, "/<vi|vi_webp|an_webp|sb|vi_lc>/({-11})/**").to(YOUTUBE), page("/**")],
        ),
        site(&["wayback-fakeurl.archive.org"], &[item(Video, "/yt/({-11})").to(YOUTUBE)]),
        site(&["support.google.com"], &[page("/**")]),
    ])
    .oembed("https://www.youtube.com/oembed")
    .keep(&["list"])
    .start(&["t", "start", "time_continue"]),
    row(
        "vimeo",
        &["vimeo.com", "vimeopro.com", "player.vimeo.com"],
        &[
            item(Video, "/({d1-10})").to("https://vimeo.com/{id}"),
            item(Video, "/video/({d1-10})/**").to("https://vimeo.com/{id}"),
            item(Video, "/({d1-10})/{a8-}"),
            item(Video, "/*.swf?clip_id=({d1-10})").to("https://vimeo.com/{id}"),
            item(Video, "/channels/({d1-10})").to("https://vimeo.com/channels/{id}"),
            item(Video, "/channels/{-}/({d1-10})/**").to("https://vimeo.com/{id}"),
            item(Video, "/groups/{-}/videos/({d1-10})/**").to("https://vimeo.com/{id}"),
            item(Video, "/<album|showcase>/{-}/video/({d1-10})/**").to("https://vimeo.com/{id}"),
            item(Video, "/manage/<videos/|>({d1-10})/**").to("https://vimeo.com/{id}"),
            item(Live, "/event/({d1-10})/**").to("https://vimeo.com/event/{id}").apart(),
            item(Video, "/ondemand/{-}/({d1-10})/**").to("https://vimeo.com/{id}"),
            item(Video, "/ondemand/({-})").to("https://vimeo.com/ondemand/{id}").apart(),
            item(Video, "/*/review/({d1-10})/**").to("https://vimeo.com/{id}"),
            item(Video, "/*/*/video/({d1-10})/**").to("https://vimeo.com/{id}"),
            item(Video, "/*/video/({d1-10})/**").to("https://vimeo.com/{id}"),
            item(Video, "/<stock|reviews|couchmode>/**/({d1-10})"),
            item(Video, "/m/({d1-10})").to("https://vimeo.com/{id}"),
            list(Playlist, "/<album|showcase>/({d1-10})/**").to("https://vimeo.com/showcase/{id}"),
            list(Playlist, "/hubnut/album/({d1-10})").to("https://vimeo.com/showcase/{id}"),
            channel("/<channels|groups>/[*]/**"),
            search("/<categories|search|watch|tag>/**"),
            page("/<about|blog|create|enterprise|features|help|join|log_in|ondemand|plus>/**"),
            page("/<pricing|settings|site_map|solutions|upgrade|upload|video|videos>/**"),
            page("/videos"),
            profile("/[user({d})]/<likes|videos|albums|following|channels|groups>"),
            profile("/user({d})/*"),
            search("/[*]/<albums|channels|following|groups|likes|videos|collections>/**"),
            profile("/[*]").to("https://vimeo.com/{handle}"),
        ],
    )
    .oembed("https://vimeo.com/api/oembed.json")
    .keep(&["h"])
    .start(&["#t"]),
    row(
        "dailymotion",
        &["dailymotion.com", "touch.dailymotion.com", "games.dailymotion.com"],
        &[
            item(Video, "/<video|embed/video|crawler/video|thumbnail/video|live>/({a5-20})/**")
                .to("https://www.dailymotion.com/video/{id}"),
            item(Video, "/<swf/video|swf>/({a5-20})/**").to("https://www.dailymotion.com/video/{id}"),
            item(Video, "/<video|embed/video|crawler/video|thumbnail/video|live>/({a5-20})_**")
                .to("https://www.dailymotion.com/video/{id}"),
            item(Video, "/<swf/video|swf>/({a5-20})_**").to("https://www.dailymotion.com/video/{id}"),
            item(Video, "/<featured|related>/**/({a5-20})_**"),
            item(Video, "/<hub|user|channel>/**#video=({a5-20})")
                .to("https://www.dailymotion.com/video/{id}"),
            item(Video, "/embed?video=({a5-20})").to("https://www.dailymotion.com/video/{id}"),
            item(Video, "/playlist/*#video=({a5-20})").to("https://www.dailymotion.com/video/{id}"),
            list(Playlist, "/<embed/|>playlist/({a5-20})**").to("https://www.dailymotion.com/playlist/{id}"),
            search("/<channel|search|hub|topic|explore|feed|library>/**"),
            page("/<about|business|featured|legal|related|signin|upload>/**"),
            profile("/user/[{-}]/**"),
            profile("/[{-}]"),
        ],
    )
    .more(&[
        site(
            &["dai.ly"],
            &[
                item(Video, "/({a5-20})/**").to("https://www.dailymotion.com/video/{id}"),
                item(Video, "/({a5-20})_**").to("https://www.dailymotion.com/video/{id}"),
            ],
        ),
        site(
            &["geo.dailymotion.com"],
            &[
                item(Video, "/**?video=({a5-20})").to("https://www.dailymotion.com/video/{id}"),
                list(Playlist, "/**?playlist=({a5-20})").to("https://www.dailymotion.com/playlist/{id}"),
            ],
        ),
        site(
            &["lequipe.fr"],
            &[item(Video, "/video/(x{a5-20})").to("https://www.dailymotion.com/video/{id}")],
        ),
    ])
    .oembed("https://www.dailymotion.com/services/oembed")
    .keep(&["playlist"])
    .start(&["start"]),
    row(
        "twitch",
        &["twitch.tv", "go.twitch.tv", "player.twitch.tv", "secure.twitch.tv"],
        &[
            item(Video, "/videos/({d})/**").to("https://www.twitch.tv/videos/{id}"),
            item(Video, "/[{w}]/<b|c|v|video>/({d})/**").to("https://www.twitch.tv/videos/{id}"),
            item(Video, "/[{w}]/clip/({-})/**").to("https://clips.twitch.tv/{id}"),
            item(Video, "/[{w}]/schedule?vodID=({d})").to("https://www.twitch.tv/videos/{id}"),
            item(Video, "/?video=v({d})").to("https://www.twitch.tv/videos/{id}"),
            item(Video, "/?video=({d})").to("https://www.twitch.tv/videos/{id}"),
            list(Playlist, "/?collection=({-})").to("https://www.twitch.tv/collections/{id}"),
            live("/?channel=[({w})]").to("https://www.twitch.tv/{handle}"),
            live("/widgets/live_embed_player.swf?channel=[({w})]").to("https://www.twitch.tv/{handle}"),
            live("/embed/[({w})]/**").to("https://www.twitch.tv/{handle}"),
            list(Playlist, "/collections/({-})").to("https://www.twitch.tv/collections/{id}"),
            list(Playlist, "/[{w}]/collection/({-})").to("https://www.twitch.tv/collections/{id}"),
            live("/popout/[({w})]/**").to("https://www.twitch.tv/{handle}"),
            live("/moderator/[({w})]").to("https://www.twitch.tv/{handle}"),
            search("/<directory|search|team|game|videos|clips>/**"),
            page("/<about|activate|bits|creatorcamp|downloads|drops|inventory|jobs|login>/**"),
            page("/<p|partner|payments|prime|settings|signup|store|subscriptions|turbo>/**"),
            page("/<user|wallet>/**"),
            search("/[{w}]/<about|clips|collections|events|followers|following|profile>/**"),
            search("/[{w}]/<schedule|squad|videos>/**"),
            live("/[({w})]/<chat|live|embed>").to("https://www.twitch.tv/{handle}"),
            live("/[({w})]").to("https://www.twitch.tv/{handle}"),
        ],
    )
    .more(&[site(
        &["clips.twitch.tv"],
        &[
            item(Video, "/embed?clip=({-})").to("https://clips.twitch.tv/{id}"),
            item(Video, "/({-})").to("https://clips.twitch.tv/{id}"),
            item(Video, "/[{w}]/({-})").to("https://clips.twitch.tv/{id}"),
        ],
    )])
    .start(&["t"]),
    row(
        "kick",
        &["kick.com", "player.kick.com"],
        &[
            item(Video, "/video/({-})").to("https://kick.com/video/{id}"),
            item(Video, "/[{-}]/videos/({-})"),
            item(Video, "/[{-}]/clips/({-})"),
            item(Video, "/[{-}]?clip=({-})"),
            search("/<browse|categories|category|search|following>/**"),
            search("/[({-})]/<about|clips|videos>"),
            live("/[({-})]/**").to("https://kick.com/{handle}"),
        ],
    ),
    row(
        "rumble",
        &["rumble.com"],
        &[
            item(Video, "/embed/{l}.(v{l3-})/**").to("https://rumble.com/embed/{id}/"),
            item(Video, "/embed/(v{l3-})/**").to("https://rumble.com/embed/{id}/"),
            item(Video, "/embed/({l5-8})/**").to("https://rumble.com/embed/{id}/"),
            item(Video, "/<shorts/|>(v{a4-9})-**"),
            item(Video, "/shorts/(v{a4-9})").to("https://rumble.com/shorts/{id}"),
            list(Playlist, "/playlists/({-})"),
            search("/<browse|search|videos|category|editor-picks>/**"),
            channel("/<c|user>/[{.}]/**"),
            page("/<about|account|login|premium|register|s|our-apps|videos>/**"),
            item(Video, "/(v{a4-9})"),
        ],
    )
    .oembed("https://rumble.com/api/Media/oembed.json")
    .start(&["start"]),
    row(
        "odysee",
        &["odysee.com", "lbry.tv", "open.lbry.com", "lbry.lat"],
        &[
            item(Video, "/$/<embed|download>/*:({x})"),
            item(Video, "/$/<embed|download>/(@*/*)"),
            item(Video, "/$/<embed|download>/(*/*)"),
            item(Video, "/$/<embed|download>/(*)"),
            page("/$/**"),
            item(Video, "/(@*/*)").to("https://odysee.com/{id}"),
            channel("/[@*]").to("https://odysee.com/{handle}"),
            item(Video, "/*:({x40})"),
            item(Video, "/(*:{x})").to("https://odysee.com/{id}"),
            page("/*"),
        ],
    )
    .more(&[site(
        &["lbry:"],
        &[item(Video, "/(@*/*)").to("https://odysee.com/{id}"), channel("/[@*]"), item(Video, "/(*:{x})")],
    )])
    .oembed("https://odysee.com/$/oembed")
    .keep(&["list"])
    .start(&["t"]),
    row(
        "streamable",
        &["streamable.com"],
        &[
            page("/<about|careers|documentation|features|help|login|pricing|privacy>/**"),
            page("/<recover|settings|signup|support|terms|upload|clipper|business|api>/**"),
            item(Video, "/<e|g|l|m|o|s|t|v>/({l3-8})").to("https://streamable.com/{id}"),
            item(Video, "/<e|g|l|m|o|s|t>/({l3-8})/*").to("https://streamable.com/{id}"),
            item(Video, "/({l3-8})").to("https://streamable.com/{id}"),
        ],
    )
    .oembed("https://api.streamable.com/oembed.json"),
    row(
        "bitchute",
        &["bitchute.com", "old.bitchute.com", "api.bitchute.com"],
        &[
            item(Video, "/<video|embed>/({-6-14})/**").to("https://www.bitchute.com/video/{id}/"),
            item(Video, "/torrent/*/({-}.webtorrent)"),
            list(Playlist, "/playlist/({-})"),
            channel("/<channel|profile>/[{-}]/**"),
        ],
    )
    .oembed("https://api.bitchute.com/oembed/"),
    row(
        "giphy",
        &["giphy.com"],
        &[
            item(Image, "/<gifs|stickers|clips|videos|embed|media>/({a8-24})/**")
                .to("https://giphy.com/gifs/{id}"),
            item(Image, "/<gifs|stickers|clips|videos>/*-({a8-24})/**").to("https://giphy.com/gifs/{id}"),
            search("/<explore|search|reactions|entertainment|sports|artists|trending-gifs>/**"),
            page("/<about|apps|create|login|posts|privacy|terms|upload>/**"),
            profile("/<channel/|>[{.}]"),
        ],
    )
    .more(&[
        site(
            &[
                "media.giphy.com",
                "media0.giphy.com",
                "media1.giphy.com",
                "media2.giphy.com",
                "media3.giphy.com",
                "media4.giphy.com",
                "i.giphy.com",
            ],
            &[
                item(Image, "/media/({a8-24})/**").to("https://giphy.com/gifs/{id}"),
                item(Image, "/media/{.}/({a8-24})/**").to("https://giphy.com/gifs/{id}"),
                item(Image, "/({a8-24}).<gif|mp4|webp>").to("https://giphy.com/gifs/{id}"),
            ],
        ),
        site(&["gph.is"], &[short("/({-})"), short("/g/({-})"), short("/*/({-})")]),
    ])
    .oembed("https://giphy.com/services/oembed"),
    row(
        "tenor",
        &["tenor.com"],
        &[
            item(Image, "/<view|embed>/*-({d5-})"),
            item(Image, "/<view|embed>/({d5-})"),
            item(Image, "/({-}).gif"),
            search("/search/**"),
        ],
    )
    .more(&[site(
        &["media.tenor.com", "c.tenor.com", "media1.tenor.com"],
        &[item(Image, "/<m/|>({-})/*.<gif|mp4|webm|webp>")],
    )])
    .oembed("https://tenor.com/oembed"),
    row(
        "gfycat",
        &["gfycat.com", "thumbs.gfycat.com", "giant.gfycat.com"],
        &[
            item(Video, "/<gifs/detail|ifr|detail>/({a10-})").to("https://gfycat.com/{id}"),
            item(Video, "/({a10-})-**").to("https://gfycat.com/{id}"),
            item(Video, "/({a10-}).<gif|mp4|webm>").to("https://gfycat.com/{id}"),
            profile("/@[{-}]/**"),
            item(Video, "/({a10-})").to("https://gfycat.com/{id}"),
        ],
    )
    .oembed("https://api.gfycat.com/v1/oembed"),
    row(
        "redgifs",
        &["redgifs.com"],
        &[
            item(Video, "/<watch|ifr>/({a})").to("https://www.redgifs.com/watch/{id}"),
            profile("/users/[{-}]"),
        ],
    ),
    row(
        "gifs",
        &["gifs.com", "j.gifs.com"],
        &[
            item(Image, "/gif/({a})"),
            item(Image, "/gif/*-({a})"),
            item(Image, "/({a}).gif"),
            item(Image, "/@*/({a})"),
        ],
    )
    .oembed("https://gifs.com/oembed"),
    row(
        "coub",
        &["coub.com", "c-cdn.coub.com"],
        &[
            item(Video, "/<view|embed>/({l3-})").to("https://coub.com/view/{id}"),
            item(Video, "/fb-player.swf?coubID=({l3-})").to("https://coub.com/view/{id}"),
            search("/<explore|tags|community|hot|rising|fresh|best>/**"),
            page("/<about|dev|royal.coubs|view>/**"),
            profile("/[{.}]"),
        ],
    )
    .oembed("https://coub.com/api/oembed.json"),
    row(
        "rutube",
        &["rutube.ru"],
        &[
            item(Video, "/<video|live/video|video/private|live/video/private|play/embed>/({x})")
                .to("https://rutube.ru/video/{id}/"),
            item(Video, "/<video/embed|shorts>/({x})").to("https://rutube.ru/video/{id}/"),
            item(Video, "/tracks/({d}).html"),
            list(Playlist, "/plst/({d})"),
            channel("/<channel|u|metainfo/tv|video/person>/[*]/**"),
            search("/<feeds|search|tags>/**"),
        ],
    )
    .oembed("https://rutube.ru/api/oembed/")
    .start(&["t"]),
    row(
        "youku",
        &["youku.com", "v.youku.com", "player.youku.com"],
        &[
            item(Video, "/<v_show|video>/id_({a}==).html").to("https://v.youku.com/v_show/id_{id}.html"),
            item(Video, "/<v_show|video>/id_({a}=).html").to("https://v.youku.com/v_show/id_{id}.html"),
            item(Video, "/<v_show|video>/id_({a})**").to("https://v.youku.com/v_show/id_{id}.html"),
            item(Video, "/<embed|player.php/sid>/({a})**").to("https://v.youku.com/v_show/id_{id}.html"),
            item(Video, "/player.php/*/sid/({a})**").to("https://v.youku.com/v_show/id_{id}.html"),
        ],
    ),
    row(
        "bilibili",
        &["bilibili.com", "player.bilibili.com", "bilibili.tv"],
        &[
            item(Video, "/<s/|>video/(BV{a10})/**").to("https://www.bilibili.com/video/{id}"),
            item(Video, "/<s/|>video/av({d})/**").to("https://www.bilibili.com/video/av{id}"),
            item(Video, "/video/({d})/**"),
            item(Video, "/player.html?bvid=(BV{a10})").to("https://www.bilibili.com/video/{id}"),
            item(Video, "/player.html?aid=({d})").to("https://www.bilibili.com/video/av{id}"),
            item(Video, "/bangumi/play/(<ep|ss>{d})"),
            item(Video, "/play/{d}/({d})"),
            list(Playlist, "/medialist/play/({-})"),
        ],
    )
    .more(&[
        site(&["b23.tv"], &[short("/({a})")]),
        site(&["live.bilibili.com"], &[live("/({d})")]),
        site(&["space.bilibili.com"], &[profile("/[{d}]/**")]),
    ])
    .start(&["t"]),
    row(
        "niconico",
        &["nicovideo.jp", "embed.nicovideo.jp", "sp.nicovideo.jp"],
        &[item(Video, "/watch/({l})"), profile("/user/[{d}]/**")],
    )
    .more(&[
        site(&["nico.ms"], &[item(Video, "/({l})")]),
        site(&["live.nicovideo.jp"], &[item(Live, "/watch/({l})")]),
    ])
    .start(&["from"]),
    row(
        "douyin",
        &["douyin.com", "iesdouyin.com"],
        &[
            item(Video, "/<video|share/video>/({d15-20})/**").to("https://www.douyin.com/video/{id}"),
            item(Video, "/**?modal_id=({d15-20})").to("https://www.douyin.com/video/{id}"),
            profile("/user/[{-}]"),
            short("/({a6-})"),
        ],
    ),
    row(
        "kuaishou",
        &["kuaishou.com", "v.kuaishou.com"],
        &[item(Video, "/short-video/({-})"), profile("/profile/[{-}]"), short("/({-})")],
    ),
    row(
        "xiaohongshu",
        &["xiaohongshu.com"],
        &[item(SocialPost, "/<explore|discovery/item>/({x24})"), profile("/user/profile/[{x}]")],
    ),
    row("ixigua", &["ixigua.com"], &[item(Video, "/({d15-20})")]),
    row("vlive", &["vlive.tv"], &[item(Video, "/<video|post|embed>/({-})"), channel("/channel/[{-}]")])
        .oembed("https://www.vlive.tv/oembed"),
    row(
        "kakaotv",
        &["tv.kakao.com"],
        &[
            item(Video, "/<m/|>channel/{d}/cliplink/({d})"),
            item(Video, "/channel/v/({-})"),
            item(Video, "/<v|embed/player/cliplink>/({d})"),
            item(Live, "/<m/|>channel/{d}/livelink/({d})"),
            item(Live, "/channel/l/({-})"),
            channel("/channel/[{d}]/**"),
        ],
    )
    .oembed("https://tv.kakao.com/oembed"),
    row(
        "naver",
        &["tv.naver.com", "tvcast.naver.com"],
        &[item(Video, "/<v|embed|h>/({d})"), profile("/[{-}]")],
    ),
    row("naverclip", &["naver.me"], &[short("/({a})")]).oembed("https://m.naver.com/shorts/oEmbed"),
    row(
        "afreecatv",
        &["afreecatv.com", "vod.afreecatv.com", "play.afreecatv.com"],
        &[item(Video, "/<player|st>/({d})"), item(Video, "/player/station/({d})"), live("/[{l}]/({d})")],
    )
    .oembed("https://openapi.afreecatv.com/oembed/embedinfo"),
    row(
        "soop",
        &["vod.sooplive.com", "vod.sooplive.co.kr", "play.sooplive.com", "play.sooplive.co.kr"],
        &[item(Video, "/<player|st>/({d})/**"), item(Video, "/player/station/({d})"), live("/[{l}]/**")],
    )
    .oembed("https://openapi.sooplive.com/oembed/embedinfo"),
    row(
        "aparat",
        &["aparat.com"],
        &[
            item(Video, "/v/({a})/**").to("https://www.aparat.com/v/{id}"),
            item(Video, "/video/video/embed/videohash/({a})/**").to("https://www.aparat.com/v/{id}"),
            profile("/[{-}]"),
        ],
    )
    .oembed("https://www.aparat.com/oembed"),
    row("metacafe", &["metacafe.com"], &[item(Video, "/<watch|embed|fplayer>/({-})/**")]),
    row(
        "veoh",
        &["veoh.com"],
        &[
            item(Video, "/watch/v({a})/**"),
            item(Video, "/<watch|m/watch.php|videos>/({a})/**"),
            item(Video, "/**?v=v({a})"),
        ],
    ),
    row(
        "liveleak",
        &["liveleak.com"],
        &[
            item(Video, "/view?i=({w})"),
            item(Video, "/view?t=({w})"),
            item(Video, "/ll_embed?f=({a})"),
            item(Video, "/e/({w})"),
        ],
    ),
    row(
        "dumpert",
        &["dumpert.nl"],
        &[
            item(Video, "/<item|embed|mediabase>/({d}_{a})"),
            item(Video, "/mediabase/({d}/{a})/**"),
            item(Video, "/**?selectedId=({d}_{a})"),
        ],
    ),
    row(
        "ebaumsworld",
        &["ebaumsworld.com"],
        &[
            item(Video, "/<videos|video/watch|video/player|media/embed>/({d})/**"),
            item(Video, "/videos/*/({d})"),
        ],
    ),
    row("collegehumor", &["collegehumor.com"], &[item(Video, "/<video|embed|e>/({d})/**")])
        .oembed("http://www.collegehumor.com/oembed.json"),
    row("funnyordie", &["funnyordie.com"], &[item(Video, "/<videos|embed>/({x})/**")])
        .oembed("http://www.funnyordie.com/oembed.json"),
    row("break", &["break.com"], &[item(Video, "/video/*-({d})"), item(Video, "/embed/({d})")]),
    row(
        "ustream",
        &["ustream.tv", "ustream.com"],
        &[
            item(Video, "/recorded/({d})/**"),
            live("/channel/(*)"),
            live("/embed/({d})"),
            page("/<explore|about|login|platform>/**"),
            live("/(*)"),
        ],
    )
    .oembed("http://www.ustream.tv/oembed"),
    row(
        "livestream",
        &["livestream.com", "new.livestream.com"],
        &[
            item(Video, "/accounts/{d}/events/{d}/videos/({d})/**"),
            item(Video, "/*/events/{d}/videos/({d})/**"),
            item(Live, "/accounts/{d}/events/({d})/**"),
            item(Live, "/*/events/({d})/**"),
            item(Live, "/*/({-})"),
        ],
    )
    .oembed("https://livestream.com/oembed"),
    row("bambuser", &["bambuser.com"], &[item(Video, "/v/({d})"), channel("/channel/[{.}]")]),
    row(
        "vevo",
        &["vevo.com"],
        &[
            item(Video, "/watch/*/*/({a12})"),
            item(Video, "/watch/*/({a12})"),
            item(Video, "/watch/({a12})"),
            profile("/artist/[{-}]"),
        ],
    )
    .oembed("https://www.vevo.com/oembed"),
    row(
        "imdb",
        &["imdb.com"],
        &[
            item(Video, "/<video/|>imdb/vi({d})/**"),
            item(Video, "/video/*/vi({d})/**"),
            item(Video, "/video/vi({d})/**"),
            item(Video, "/videoplayer/vi({d})"),
            item(Video, "/*/*/videoplayer/vi({d})/**"),
            item(Video, "/**#lb-vi({d})"),
        ],
    ),
    row(
        "ted",
        &["ted.com", "embed.ted.com", "embed-ssl.ted.com", "tedxtalks.ted.com"],
        &[
            item(Video, "/talks/lang/*/(*).html").to("https://www.ted.com/talks/{id}"),
            item(Video, "/talks/lang/*/(*)").to("https://www.ted.com/talks/{id}"),
            item(Video, "/talks/(*).html").to("https://www.ted.com/talks/{id}"),
            page("/talks/*/transcript"),
            item(Video, "/talks/(*)/**").to("https://www.ted.com/talks/{id}"),
            list(Playlist, "/(playlists/{d})/*.html"),
            list(Playlist, "/playlists/{d}/(*)"),
            list(Playlist, "/playlists/({d})"),
            item(Video, "/dubbing/(*)"),
            list(Playlist, "/series/(*)"),
            search("/<search|topics|talks>/**"),
            profile("/<speakers|profiles>/[*]"),
        ],
    )
    .oembed("https://www.ted.com/services/v1/oembed.json")
    .keep(&["language"]),
    row(
        "archive_org",
        &["archive.org"],
        &[
            item(Video, "/<details|embed|stream|download>/({.1-100})").to("https://archive.org/details/{id}"),
            item(Video, "/details/({.1-100})/<page|mode|start|end>/**")
                .to("https://archive.org/details/{id}"),
            item(Video, "/<details|embed|stream|download>/({.1-100}/**)"),
            search("/<search|search.php|browse>/**"),
            page("/<about|account|donate|web|projects|help>/**"),
        ],
    )
    .more(&[site(
        &["web.archive.org", "wayback.archive.org"],
        &[
            page("/save/**"),
            archived("/web/{a}_/(**)"),
            archived("/web/{w}/(**)"),
            archived("/web/*/(**)"),
            archived("/{d14}{w}/(**)"),
            archived("/({a}:**)"),
        ],
    )])
    .keep(&["start", "end"]),
    row(
        "wistia",
        &["wistia.com", "*.wistia.com", "wistia.net", "*.wistia.net", "*.wi.st"],
        &[
            item(Video, "/medias/({l8-})"),
            item(Video, "/embed/<iframe|medias>/({l8-})"),
            item(Video, "/embed/medias/({l8-}).<jsonp|json|m3u8>"),
            list(Playlist, "/embed/<playlists|channel>/({l8-})"),
            list(Gallery, "/projects/({l8-})"),
            item(Video, "/**?wvideo=({l8-})"),
            item(Video, "/**?wmediaid=({l8-})"),
            list(Playlist, "/**?wchannelid=({l8-})"),
        ],
    )
    .oembed("https://fast.wistia.com/oembed.json")
    .start(&["wtime"]),
    row(
        "loom",
        &["loom.com"],
        &[
            item(Video, "/<share|embed|i|edit>/({x3-})").to("https://www.loom.com/share/{id}"),
            item(Video, "/<share|embed>/*-({x32})").to("https://www.loom.com/share/{id}"),
            list(Playlist, "/share/folder/({x})"),
        ],
    )
    .oembed("https://www.loom.com/v1/oembed")
    .start(&["t"]),
    row(
        "vidyard",
        &["vidyard.com", "*.vidyard.com", "*.hubs.vidyard.com"],
        &[
            item(Video, "/<share|watch|player>/({-22})/**"),
            item(Video, "/<player/|>({-22}).<html|json|jpg|js>"),
            item(Video, "/({-22})/**"),
            item(Video, "/watch/({-})"),
        ],
    )
    .oembed("https://api.vidyard.com/dashboard/v1.1/oembed"),
    row(
        "brightcove",
        &[
            "players.brightcove.net",
            "bcove.video",
            "link.brightcove.com",
            "c.brightcove.com",
            "edge.api.brightcove.com",
            "bcove.me",
        ],
        &[
            item(Video, "/{a}/*/index.html?videoId=ref:(*)"),
            item(Video, "/{a}/*/index.html?videoId=({d})"),
            list(Playlist, "/{a}/*/index.html?playlistId=({d})"),
            item(Video, "/services/**?bctid=({d})"),
            item(Video, "/services/**?videoID=({d})"),
            item(Video, "/services/**?videoId=({d})"),
            item(Video, "/services/**?@videoPlayer=({d})"),
            item(Video, "/services/**?playerKey=*"),
            item(Video, "/playback/v1/accounts/{d}/videos/({-})"),
            list(Playlist, "/services/**?bclid=({d})"),
            short("/({-})"),
        ],
    )
    .oembed("https://oembed.brightcove.com/"),
    row(
        "jwplayer",
        &["content.jwplatform.com", "cdn.jwplayer.com", "jwplayer.com", "jwplatform.com"],
        &[
            item(Video, "/<players|videos|previews|manifests|thumbs|tracks|strips|apps|jw6>/({a8})-**")
                .to("https://cdn.jwplayer.com/previews/{id}"),
            item(Video, "/<players|videos|previews|manifests|thumbs|tracks|strips|apps>/({a8})")
                .to("https://cdn.jwplayer.com/previews/{id}"),
            item(Video, "/<v2/media|jw6>/({a8})").to("https://cdn.jwplayer.com/previews/{id}"),
            item(Video, "/<players|videos|previews|manifests|thumbs|tracks|strips|apps|jw6>/({a8}).**")
                .to("https://cdn.jwplayer.com/previews/{id}"),
            list(Playlist, "/<feeds|v2/playlists|feed>/({a8}).**"),
            list(Playlist, "/<feeds|v2/playlists|feed>/({a8})"),
        ],
    ),
    row(
        "kaltura",
        &["kaltura.com", "*.kaltura.com", "*.kaltura.org"],
        &[
            item(Video, "/**/entry_id/({d}_{l8})"),
            item(Video, "/**/entry_id/({d}_{l8})/*"),
            item(Video, "/**/entry_id/({d}_{l8})/*/*"),
            item(Video, "/index.php/<kwidget|extwidget/preview>/**?entry_id=({d}_{l8})"),
            item(Video, "/index.php/extwidget/openGraph/**?entry_id=({d}_{l8})"),
            item(Video, "/**?entry_id=({d}_{l8})"),
            item(Video, "/**?entryId=({d}_{l8})"),
            item(Video, "/**?wid=({d}_{l8})"),
            item(Video, "/id/({d}_{l8})/**"),
            item(Video, "/media/*/({d}_{l8})/**"),
            item(Video, "/media/({d}_{l8})/**"),
            short("/tiny/({-})"),
        ],
    ),
    row(
        "bunny",
        &["iframe.mediadelivery.net", "player.mediadelivery.net", "video.bunnycdn.com"],
        &[item(Video, "/<embed|play>/{d}/({u})")],
    )
    .oembed("https://video.bunnycdn.com/OEmbed")
    .start(&["t"]),
    row(
        "cloudflare_stream",
        &[
            "iframe.videodelivery.net",
            "watch.cloudflarestream.com",
            "iframe.cloudflarestream.com",
            "embed.cloudflarestream.com",
            "[*].cloudflarestream.com",
        ],
        &[item(Video, "/({x32})/**")],
    ),
    row(
        "mux",
        &["player.mux.com", "stream.mux.com"],
        &[item(Video, "/({a}).m3u8"), item(Video, "/({a})/**")],
    ),
    row(
        "sproutvideo",
        &["sproutvideo.com", "videos.sproutvideo.com", "*.vids.io"],
        &[item(Video, "/<videos|embed>/({x})/**"), list(Playlist, "/playlists/({x})/**")],
    )
    .oembed("https://sproutvideo.com/oembed.json"),
    row("vzaar", &["view.vzaar.com", "vzaar.tv", "app.vzaar.com"], &[item(Video, "/<videos/|>({d})/**")]),
    row(
        "viddler",
        &["viddler.com"],
        &[item(Video, "/<v|embed|player|simple>/({x})/**"), item(Video, "/explore/*/videos/({d})")],
    )
    .oembed("https://www.viddler.com/oembed/"),
    row(
        "videopress",
        &["videopress.com", "video.wordpress.com"],
        &[item(Video, "/<v|embed>/({a8})/**").to("https://videopress.com/v/{id}")],
    )
    .oembed("https://public-api.wordpress.com/oembed/?for=tearsheet")
    .start(&["at"]),
    row("wordpresstv", &["wordpress.tv"], &[item(Video, "/{d4}/{d2}/{d2}/(*)")])
        .oembed("https://wordpress.tv/oembed/"),
    row(
        "microsoft_stream",
        &["web.microsoftstream.com", "microsoftstream.com"],
        &[
            item(Video, "/<embed/|>video/({u})").to("https://web.microsoftstream.com/video/{id}"),
            list(Playlist, "/<embed/|>channel/({u})"),
        ],
    )
    .oembed("https://web.microsoftstream.com/oembed"),
    row(
        "medal",
        &["medal.tv"],
        &[
            item(Video, "/games/*/<clips|clip>/({-})/**"),
            item(Video, "/<clips|clip>/({-})/**"),
            profile("/<u|users>/[{.}]/**"),
        ],
    )
    .oembed("https://medal.tv/api/oembed"),
    row("vidlii", &["vidlii.com"], &[item(Video, "/<watch|embed>?v=({-11})")]),
    row(
        "dtube",
        &["d.tube", "emb.d.tube"],
        &[channel("/c/[{.}]"), item(Video, "/<v|#!/v>/({.}/{-})"), item(Video, "/<|#!/>[{.}]/({-})")],
    )
    .oembed("https://api.d.tube/oembed"),
    row("floatplane", &["floatplane.com"], &[item(Video, "/post/({a})"), channel("/channel/[{-}]/**")]),
    row(
        "nebula",
        &["nebula.tv", "beta.nebula.tv", "nebula.app", "watchnebula.com"],
        &[item(Video, "/videos/({-})"), channel("/[{-}]")],
    )
    .oembed("https://nebula.tv/api/oembed"),
    row(
        "banbye",
        &["banbye.com", "banbye.pl"],
        &[
            item(Video, "/<watch|video|embed>/(v_{-})"),
            channel("/channel/[ch_{-}]"),
            list(Playlist, "/playlist/(pl_{-})"),
        ],
    ),
    row(
        "brighteon",
        &["brighteon.com"],
        &[item(Video, "/<embed/|>({u})"), item(Video, "/({d})"), channel("/channels/[{-}]")],
    ),
    row(
        "altcensored",
        &["altcensored.com"],
        &[item(Video, "/<watch|embed>?v=({-11})"), item(Video, "/embed/({-11})"), channel("/channel/[{-}]")],
    ),
    row("cozytv", &["cozy.tv"], &[item(Video, "/[{-}]/replays/({-})"), live("/[{-}]")]),
    row("dlive", &["dlive.tv"], &[item(Video, "/p/({.}+{-})"), live("/[({-})]")]),
    row("trovo", &["trovo.live"], &[item(Video, "/<video|clip>/({-})"), live("/<s/|>[({-})]/**")]),
    row("caffeine", &["caffeine.tv"], &[item(Video, "/[{.}]/video/({u})"), live("/[({.})]")]),
    row(
        "roosterteeth",
        &["roosterteeth.com"],
        &[item(Video, "/<watch|episode>/({-})"), channel("/series/[{-}]")],
    )
    .oembed("https://roosterteeth.com/oembed"),
    row("hulu", &["hulu.com"], &[item(Video, "/watch/({-})/**"), item(Video, "/embed.html?eid=({-})")])
        .oembed("https://www.hulu.com/api/oembed.json"),
    row("streamja", &["streamja.com"], &[item(Video, "/<embed/|>({a4-6})")]),
    row("streamff", &["streamff.com", "streamff.link"], &[item(Video, "/v/({x})")]),
    row("triller", &["triller.co"], &[item(Video, "/@[{.}]/video/({u})")]),
    row(
        "likee",
        &["likee.video", "l.likee.video"],
        &[item(Video, "/@[{.}]/video/({d})"), item(Video, "/v/({a})"), profile("/@[{.}]")],
    ),
];
