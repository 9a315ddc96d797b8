//! Music, podcasts and radio.

use crate::fields::embed::EmbedKind::{Article, Audio, Playlist, SocialPost, Video};

use super::row::{Row, channel, item, list, live, page, profile, row, search, short, site, wrap};

pub(super) static ROWS: &[Row] = &[
    row(
        "spotify",
        &["open.spotify.com", "play.spotify.com", "embed.spotify.com", "spotify.com"],
        &[
            item(Audio, "/<track|embed/track>/({a22})/**").to("https://open.spotify.com/track/{id}"),
            item(Audio, "/<episode|embed/episode|embed-podcast/episode>/({a22})/**")
                .to("https://open.spotify.com/episode/{id}"),
            item(Audio, "/chapter/({a22})").to("https://open.spotify.com/chapter/{id}"),
            item(Audio, "/album/{a22}/({a22})").to("https://open.spotify.com/track/{id}"),
            list(Playlist, "/<embed/|>album/({a22})").to("https://open.spotify.com/album/{id}"),
            list(Playlist, "/<embed/|embed-podcast/|>show/({a22})/**")
                .to("https://open.spotify.com/show/{id}"),
            list(Playlist, "/<embed/|>playlist/({a22})").to("https://open.spotify.com/playlist/{id}"),
            list(Playlist, "/<embed/|>audiobook/({a22})").to("https://open.spotify.com/audiobook/{id}"),
            list(Playlist, "/<embed/|>user/[*]/playlist/({a22})")
                .to("https://open.spotify.com/playlist/{id}"),
            item(Audio, "/<embed|>?uri=spotify:<track|episode>:({a22})"),
            item(Audio, "/<embed|>?uri=spotify%3A<track|episode>%3A({a22})"),
            list(Playlist, "/<embed|>?uri=spotify:<album|show|playlist>:({a22})"),
            list(Playlist, "/<embed|>?uri=spotify%3A<album|show|playlist>%3A({a22})"),
            profile("/<embed/|>artist/({a22})/**").to("https://open.spotify.com/artist/{id}"),
            profile("/user/[*]/**").to("https://open.spotify.com/user/{handle}"),
            search("/<search|genre|section|browse>/**"),
            wrap("/oembed?url=(**)"),
        ],
    )
    .more(&[
        site(
            &["spotify:"],
            &[
                item(Audio, "/track:({a22})").to("https://open.spotify.com/track/{id}"),
                item(Audio, "/episode:({a22})").to("https://open.spotify.com/episode/{id}"),
                list(Playlist, "/album:({a22})").to("https://open.spotify.com/album/{id}"),
                list(Playlist, "/show:({a22})").to("https://open.spotify.com/show/{id}"),
                list(Playlist, "/playlist:({a22})").to("https://open.spotify.com/playlist/{id}"),
                list(Playlist, "/user:[*]:playlist:({a22})").to("https://open.spotify.com/playlist/{id}"),
                profile("/artist:({a22})").to("https://open.spotify.com/artist/{id}"),
            ],
        ),
        site(&["spotify.link", "spotify.app.link", "spoti.fi"], &[short("/({-})")]),
    ])
    .oembed("https://open.spotify.com/oembed")
    .start(&["t"]),
    row(
        "soundcloud",
        &["soundcloud.com", "mobi.soundcloud.com"],
        &[
            list(Playlist, "/discover/sets/({c})"),
            search("/<charts|discover|feed|search|stream|tags|explore>/**"),
            page("/<about|community-guidelines|imprint|jobs|login|logout|mobile>/**"),
            page("/<notifications|messages|oembed|pages|people|popular|pro|settings>/**"),
            page("/<signin|signup|terms-of-use|upload|you|connect|apps|for|press>/**"),
            search("/[{-}]/<albums|comments|followers|following|groups|likes|popular-tracks>"),
            search("/[{-}]/<reposts|sets|spotlight|toptracks|tracks>"),
            search("/[{-}]/<likes|followers|following|comments>/**"),
            list(Playlist, "/([{-}]/sets/{-})/**").to("https://soundcloud.com/{id}"),
            item(Audio, "/([{-}]/{-})/s-{a}"),
            item(Audio, "/([{-}]/{-})").to("https://soundcloud.com/{id}"),
            profile("/[{-}]").to("https://soundcloud.com/{handle}"),
        ],
    )
    .more(&[
        site(&["w.soundcloud.com"], &[wrap("/player?url=(**)")]),
        site(
            &["api.soundcloud.com", "api-v2.soundcloud.com"],
            &[
                item(Audio, "/tracks/({d})/**"),
                item(Audio, "/tracks/soundcloud:tracks:({d})/**"),
                item(Audio, "/tracks/soundcloud%3Atracks%3A({d})/**"),
                list(Playlist, "/playlists/({d})/**"),
                list(Playlist, "/playlists/soundcloud:playlists:({d})/**"),
                list(Playlist, "/playlists/soundcloud%3Aplaylists%3A({d})/**"),
                profile("/users/({d})"),
            ],
        ),
        site(&["on.soundcloud.com", "soundcloud.app.goo.gl", "snd.sc"], &[short("/({-})")]),
    ])
    .oembed("https://soundcloud.com/oembed")
    .keep(&["secret_token"])
    .start(&["#t"]),
    row(
        "apple_podcasts",
        &["podcasts.apple.com", "embed.podcasts.apple.com"],
        &[
            item(Audio, "/**?i=({d})"),
            list(Playlist, "/{a2}/podcast/id({d})"),
            list(Playlist, "/podcast/*/id({d})"),
            list(Playlist, "/podcast/id({d})"),
        ],
    )
    .oembed("https://podcasts.apple.com/api/oembed"),
    row(
        "apple_music",
        &[
            "music.apple.com",
            "embed.music.apple.com",
            "itunes.apple.com",
            "geo.itunes.apple.com",
            "geo.music.apple.com",
            "beta.music.apple.com",
            "tools.applemusic.com",
        ],
        &[
            item(Audio, "/**?i=({d})"),
            item(Audio, "/{a2}/song/*/({d})"),
            item(Audio, "/{a2}/song/({d})"),
            item(Video, "/{a2}/music-video/*/({d})"),
            item(Video, "/{a2}/music-video/({d})"),
            item(SocialPost, "/{a2}/post/<id|>({.})"),
            list(Playlist, "/{a2}/<album|podcast>/*/<id|>({d})"),
            list(Playlist, "/{a2}/<album|podcast>/<id|>({d})"),
            list(Playlist, "/{a2}/playlist/*/<id|>(pl.{-})"),
            list(Playlist, "/{a2}/playlist/<id|>(pl.{-})"),
            list(Playlist, "/embed/v1/<album|playlist|song>/({.})"),
            list(Playlist, "/{a2}/station/*/({.})"),
            profile("/artist/**"),
            profile("/{a2}/artist/**"),
        ],
    )
    .oembed("https://music.apple.com/api/oembed"),
    row(
        "bandcamp",
        &["[*].bandcamp.com"],
        &[
            item(Audio, "/track/({-})"),
            list(Playlist, "/album/({-})"),
            search("/<music|merch|community|concerts|followers|following|releases>"),
            profile("/"),
        ],
    )
    .more(&[
        site(
            &["bandcamp.com"],
            &[
                item(Audio, "/EmbeddedPlayer/**/track={d}/**"),
                item(Audio, "/<EmbeddedPlayer|EmbeddedPlayer/v=2>/**"),
                search("/<discover|search|tag|tags|artists>/**"),
                page("/<about|features|fans|jobs|login|help|pricing|terms_of_use|privacy>/**"),
                profile("/[{-}]"),
            ],
        ),
        site(&["daily.bandcamp.com"], &[item(Article, "/{-}/({-})")]),
    ])
    .scoped(),
    row(
        "mixcloud",
        &["mixcloud.com", "beta.mixcloud.com"],
        &[
            wrap("/widget/iframe?feed=(**)"),
            live("/live/[({-})]"),
            search("/<categories|discover|genres|search|tag|upload>/**"),
            page("/<about|advertise|competitions|dashboard|developers|jobs|legal|login>/**"),
            page("/<media|pro|select|settings|select-for-creators|widget|oembed|projects>/**"),
            page("/groups/**"),
            list(Playlist, "/([*]/playlists/*)"),
            search("/[*]/<activity|comments|favorites|followers|following|listens|playlists>"),
            search("/[*]/<stream|uploads|reposts>"),
            item(Audio, "/([*]/*)").to("https://www.mixcloud.com/{id}/"),
            profile("/[*]").to("https://www.mixcloud.com/{handle}/"),
        ],
    )
    .oembed("https://www.mixcloud.com/oembed/"),
    row(
        "deezer",
        &["deezer.com"],
        &[
            item(Audio, "/<track|episode|plugins/player/track>/({d})"),
            item(Audio, "/widget/*/<track|episode>/({d})"),
            list(Playlist, "/<album|playlist|show>/({d})"),
            list(Playlist, "/widget/*/<album|playlist|show>/({d})"),
            profile("/<artist|profile>/({d})/**"),
        ],
    )
    .more(&[site(&["deezer.page.link", "link.deezer.com"], &[short("/({a})"), short("/s/({a})")])])
    .oembed("https://api.deezer.com/oembed"),
    row(
        "tidal",
        &["tidal.com", "listen.tidal.com", "embed.tidal.com"],
        &[
            item(Audio, "/<browse/|>track<s|>/({d})/**"),
            item(Video, "/<browse/|>video<s|>/({d})/**"),
            list(Playlist, "/<browse/|>album<s|>/({d})/**"),
            list(Playlist, "/<browse/|>playlist<s|>/({u})/**"),
            list(Playlist, "/<browse/|>mix/({x})"),
            profile("/<browse/|>artist/({d})/**"),
        ],
    )
    .oembed("https://oembed.tidal.com/"),
    row(
        "amazon_music",
        &["music.amazon.*", "music.amazon.com", "music.amazon.co.uk", "music.amazon.de"],
        &[
            item(Audio, "/**?trackAsin=({a10})"),
            item(Audio, "/<embed|tracks>/({a10})"),
            list(Playlist, "/<albums|playlists|user-playlists>/({a10})"),
            list(Playlist, "/podcasts/({u})/**"),
        ],
    ),
    row(
        "yandex_music",
        &["music.yandex.ru", "music.yandex.com", "music.yandex.by", "music.yandex.kz"],
        &[
            item(Audio, "/track/({d})"),
            item(Audio, "/album/{d}/track/({d})"),
            list(Playlist, "/album/({d})"),
            list(Playlist, "/users/[{.}]/playlists/({d})"),
            list(Playlist, "/iframe/**"),
            profile("/<artist|label>/({d})/**"),
            profile("/users/[{.}]/**"),
        ],
    ),
    row(
        "audiomack",
        &["audiomack.com"],
        &[
            item(Audio, "/<embed/|>song/([{-}]/{-})"),
            list(Playlist, "/<embed/|>album/([{-}]/{-})"),
            list(Playlist, "/<embed/|>playlist/([{-}]/{-})"),
            item(Audio, "/<embed/|>[{-}]/song/({-})"),
            list(Playlist, "/<embed/|>[{-}]/<album|playlist>/({-})"),
            search("/<trending-now|search|top|songs|albums|playlists|genre|discover>/**"),
            page("/<about|join|login|upload|world|premium>/**"),
            profile("/[{-}]"),
        ],
    )
    .oembed("https://audiomack.com/oembed"),
    row(
        "audius",
        &["audius.co"],
        &[
            item(Audio, "/embed/<album|playlist|track>/({-})"),
            list(Playlist, "/([{.}]/<album|playlist>/*)"),
            search("/<explore|feed|search|trending|library>/**"),
            item(Audio, "/([{.}]/*)"),
            profile("/[{.}]"),
        ],
    )
    .oembed("https://audius.co/oembed"),
    row(
        "audioboom",
        &["audioboom.com", "audioboo.fm", "embeds.audioboom.com"],
        &[
            item(Audio, "/<posts|boos|episodes>/({d})-**"),
            item(Audio, "/<posts|boos|episodes>/({d})/**"),
            list(Playlist, "/<channels|channel|playlists|podcasts|podcast>/({-})/**"),
            profile("/users/({d})/**"),
        ],
    )
    .oembed("https://audioboom.com/publishing/oembed.json"),
    row(
        "audiocom",
        &["audio.com"],
        &[
            item(Audio, "/embed/audio/({d})"),
            item(Audio, "/[{-}]/audio/({-})"),
            list(Playlist, "/[{-}]/collections/({-})"),
            list(Playlist, "/embed/collection/({d})"),
            profile("/[{-}]"),
        ],
    )
    .oembed("https://api.audio.com/oembed"),
    row(
        "acast",
        &["play.acast.com", "shows.acast.com", "embed.acast.com", "acast.com", "feeds.acast.com"],
        &[
            item(Audio, "/s/[{-}]/({.})"),
            item(Audio, "/[{-}]/episodes/({.})"),
            item(Audio, "/[{u}]/({x24})"),
            item(Audio, "/[{u}]/({u})"),
            list(Playlist, "/s/[({-})]"),
            list(Playlist, "/[({-})]"),
            search("/[{-}]/<about|episodes>"),
        ],
    )
    .oembed("https://oembed.acast.com/v1/embed-player")
    .start(&["seek"]),
    row(
        "spreaker",
        &["spreaker.com", "api.spreaker.com", "widget.spreaker.com"],
        &[
            item(Audio, "/<v2/|>episode<s|>/({d})/**"),
            item(Audio, "/<download/|>episode/({d})/**"),
            item(Audio, "/episode/*--({d})"),
            item(Audio, "/player?episode_id=({d})"),
            item(Audio, "/embed/player/**?episode_id=({d})"),
            list(Playlist, "/player?show_id=({d})"),
            list(Playlist, "/show/({-})/**"),
            list(Playlist, "/podcast/*--({d})"),
            item(Audio, "/user/[{-}]/({-})"),
            profile("/user/[{-}]"),
        ],
    )
    .oembed("https://api.spreaker.com/oembed"),
    row(
        "megaphone",
        &[
            "player.megaphone.fm",
            "playlist.megaphone.fm",
            "traffic.megaphone.fm",
            "cms.megaphone.fm",
            "dcs.megaphone.fm",
            "megaphone.fm",
            "megaphone.link",
            "embed.megaphone.fm",
        ],
        &[
            item(Audio, "/?e=({a3-4}{d8-})"),
            item(Audio, "/?e=({a})"),
            list(Playlist, "/?p=({a})"),
            item(Audio, "/({a}).mp3"),
            item(Audio, "/channel/*?selected=({a})"),
            list(Playlist, "/channel/({-})"),
            list(Playlist, "/playlist/({-})"),
            item(Audio, "/({a})"),
        ],
    ),
    row(
        "libsyn",
        &["html5-player.libsyn.com", "play.libsyn.com", "directory.libsyn.com", "oembed.libsyn.com"],
        &[
            item(Audio, "/<embed/|>episode/<index/|>id/({d})/**"),
            item(Audio, "/<embed/|>episode/<show/|>id/({d})/**"),
            item(Audio, "/embed?id=({d})"),
            list(Playlist, "/shows/view/id/({-})"),
        ],
    )
    .more(&[
        site(
            &[
                "traffic.libsyn.com",
                "assets.libsyn.com",
                "static.libsyn.com",
                "blog.libsyn.com",
                "sites.libsyn.com",
            ],
            &[page("/**")],
        ),
        site(
            &["[*].libsyn.com"],
            &[
                page("/<rss|page|website|webpage|size|about>/**"),
                item(Audio, "/<podcast/|website/|webpage/|>(*)"),
            ],
        ),
        site(&["libsyn.com"], &[page("/*")]),
    ])
    .oembed("https://oembed.libsyn.com/embed"),
    row(
        "podbean",
        &["podbean.com"],
        &[
            item(Audio, "/<eas|ep|ew|ei|ea|e|media/share|media/player>/<pb-|dir-|>({l5}-{l4-})/**"),
            item(Audio, "/player-v2/<pb-|dir-|>({l5}-{l4-})/**"),
            item(Audio, "/<media/share|media/player>/<pb-|dir-|>({-})/**"),
            item(Audio, "/player-v2?i=({-})"),
            list(Playlist, "/podcast-detail/({-})/**"),
            page("/<e|site|login|about>/**"),
        ],
    )
    .more(&[site(&["[*].podbean.com"], &[item(Audio, "/e/({-})"), item(Audio, "/e/(*)"), profile("/")])])
    .oembed("https://api.podbean.com/v1/oembed"),
    row(
        "simplecast",
        &[
            "player.simplecast.com",
            "embed.simplecast.com",
            "api.simplecast.com",
            "simplecast.com",
            "cdn.simplecast.com",
        ],
        &[
            item(Audio, "/<episodes/|>({u})"),
            item(Audio, "/<s|e>/({x})"),
            item(Audio, "/({x8})"),
            item(Audio, "/<card/|>({x})"),
        ],
    )
    .more(&[site(&["[*].simplecast.com"], &[item(Audio, "/episodes/({-})"), profile("/")])])
    .oembed("https://api.simplecast.com/oembed"),
    row("transistor", &["share.transistor.fm", "transistor.fm"], &[item(Audio, "/<e|s>/({-})/**")])
        .more(&[site(&["[*].transistor.fm"], &[item(Audio, "/episodes/({-})"), profile("/")])]),
    row(
        "buzzsprout",
        &["buzzsprout.com"],
        &[
            item(Audio, "/{d}/<episodes/|>({d})-**"),
            item(Audio, "/{d}/<episodes/|>({d})"),
            list(Playlist, "/({d})"),
        ],
    )
    .oembed("https://www.buzzsprout.com/oembed"),
    row(
        "captivate",
        &["player.captivate.fm", "captivate.fm"],
        &[item(Audio, "/episode/({u})"), list(Playlist, "/show/({u})/**")],
    )
    .more(&[site(&["[*].captivate.fm"], &[item(Audio, "/episode/({-})")])])
    .oembed("https://player.captivate.fm/oembed"),
    row(
        "castos",
        &["[*].castos.com"],
        &[
            item(Audio, "/player/({d})"),
            item(Audio, "/podcasts/{d}/episodes/({-})"),
            item(Audio, "/episodes/({-})"),
        ],
    ),
    row(
        "art19",
        &["art19.com"],
        &[
            item(Audio, "/shows/[{-}]/episodes/({u})/**"),
            item(Audio, "/shows/[{-}]/episodes/({-})/**"),
            list(Playlist, "/shows/[({-})]/**"),
        ],
    )
    .oembed("https://art19.com/oembed"),
    row(
        "omny",
        &["omny.fm", "omnystudio.com", "player.omny.fm"],
        &[
            list(Playlist, "/shows/[{-}]/playlists/({-})/**"),
            item(Audio, "/shows/[{-}]/({-})/**"),
            list(Playlist, "/shows/[({-})]"),
            item(Audio, "/d/clips/{-}/{-}/({u})/**"),
        ],
    )
    .oembed("https://omny.fm/oembed"),
    row(
        "anchor",
        &["anchor.fm", "podcasters.spotify.com", "creators.spotify.com"],
        &[
            item(Audio, "/<pod/show/|pod/profile/|>[{-}]/embed/episodes/*-({l})/**"),
            item(Audio, "/<pod/show/|pod/profile/|>[{-}]/<embed/|>episodes/*-({l})/**"),
            item(Audio, "/<pod/show/|pod/profile/|>[{-}]/episodes/({l})"),
            list(Playlist, "/<pod/show/|pod/profile/|s/|>[({-})]/**"),
        ],
    )
    .oembed("https://anchor.fm/api/v3/oembed"),
    row(
        "iheartradio",
        &["iheart.com"],
        &[
            item(Audio, "/podcast/*/episode/*-({d})"),
            list(Playlist, "/podcast/({-})"),
            live("/live/({-})/**"),
            list(Playlist, "/playlist/({-})/**"),
            profile("/artist/({-})/**"),
            page("/podcast"),
        ],
    )
    .oembed("https://www.iheart.com/oembed"),
    row(
        "tunein",
        &["tunein.com"],
        &[
            item(Audio, "/topic?topicid=({d})"),
            item(Audio, "/embed/player/({a})"),
            list(Playlist, "/podcasts/**"),
            live("/radio/(*)"),
        ],
    ),
    row(
        "radiopublic",
        &["radiopublic.com", "play.radiopublic.com"],
        &[
            page("/<explore|about|station|help|terms>/**"),
            item(Audio, "/*/(*)"),
            list(Playlist, "/(*-{a6})/**"),
        ],
    )
    .oembed("https://oembed.radiopublic.com/oembed"),
    row(
        "castbox",
        &["castbox.fm"],
        &[
            item(Audio, "/app/castbox/player/id{d}/id({d})"),
            item(Audio, "/<episode|app/castbox/player>/({.})/**"),
            list(Playlist, "/channel/({.})"),
        ],
    )
    .oembed("https://castbox.fm/oembed"),
    row("overcast", &["overcast.fm"], &[item(Audio, "/(+{-})/**"), list(Playlist, "/itunes({d})/**")]),
    row(
        "pocketcasts",
        &["pca.st", "pocketcasts.com", "play.pocketcasts.com"],
        &[
            item(Audio, "/episode/({u})"),
            short("/({a})"),
            list(Playlist, "/podcast/({u})"),
            item(Audio, "/podcasts/{u}/({u})"),
        ],
    ),
    row(
        "podchaser",
        &["podchaser.com"],
        &[item(Audio, "/podcasts/*/episodes/*-({d})"), list(Playlist, "/podcasts/*-({d})/**")],
    )
    .oembed("https://www.podchaser.com/oembed"),
    row(
        "ivoox",
        &["ivoox.com"],
        &[
            item(Audio, "/*_rf_({d})_1.html"),
            item(Audio, "/player_ej_({d})_**"),
            list(Playlist, "/*_sq_f1({d})_1.html"),
        ],
    ),
    row(
        "blubrry",
        &["blubrry.com", "player.blubrry.com"],
        &[item(Audio, "/[{-}]/({d})/**"), item(Audio, "/id/({d})")],
    )
    .oembed("https://blubrry.com/services/oembed/"),
    row(
        "blogtalkradio",
        &["blogtalkradio.com", "percolate.blogtalkradio.com"],
        &[
            item(Audio, "/[{-}]/{d4}/{d2}/{d2}/({-})"),
            item(Audio, "/offsiteplayer?hostId={d}&episodeId=({d})"),
        ],
    ),
    row(
        "stitcher",
        &["stitcher.com", "app.stitcher.com"],
        &[
            item(Audio, "/<podcast|show>/*/episode/*-({d})"),
            item(Audio, "/podcast/*/e/({d})"),
            item(Audio, "/splayer/f/{d}/({d})"),
            list(Playlist, "/show/({-})"),
        ],
    ),
    row(
        "clyp",
        &["clyp.it"],
        &[
            profile("/user/({-})"),
            list(Playlist, "/playlist/({l})"),
            item(Audio, "/({l8})/widget"),
            item(Audio, "/({l8})"),
            page("/*"),
        ],
    )
    .oembed("https://api.clyp.it/oembed/"),
    row(
        "vocaroo",
        &["vocaroo.com", "voca.ro"],
        &[item(Audio, "/<i/|embed/|>({a10-12})").to("https://vocaroo.com/{id}"), page("/**")],
    ),
    row(
        "huffduffer",
        &["huffduffer.com"],
        &[
            item(Audio, "/[{-}]/({d})"),
            search("/<tags|search|popular|new>/**"),
            page("/<signup|about|login|signout>/**"),
            profile("/[{-}]"),
        ],
    )
    .oembed("http://huffduffer.com/oembed"),
    row(
        "hearthis",
        &["hearthis.at"],
        &[
            page("/<about|categories|charts|feed|login|search|upload|stream|pricing>/**"),
            list(Playlist, "/[{-}]/set/(*)"),
            item(Audio, "/[{-}]/(*)"),
            item(Audio, "/embed/({d})/**"),
            profile("/[{-}]"),
        ],
    )
    .oembed("https://hearthis.at/oembed/?format=json"),
    row(
        "reverbnation",
        &["reverbnation.com"],
        &[
            item(Audio, "/[{-}]/<song|songs>/({d})-**"),
            item(Audio, "/[{-}]/<song|songs>/({d})"),
            item(Audio, "/play_now/<song_|>({d})"),
            profile("/[{-}]"),
        ],
    )
    .oembed("https://www.reverbnation.com/oembed"),
    row(
        "eighttracks",
        &["8tracks.com"],
        &[
            item(Audio, "/mixes/({d})/**"),
            page("/<explore|about|login|signup>/**"),
            item(Audio, "/[{-}]/({d})"),
            item(Audio, "/[{-}]/({-})"),
            profile("/[{-}]"),
        ],
    )
    .oembed("https://8tracks.com/oembed"),
    row(
        "rdio",
        &["rdio.com"],
        &[
            item(Audio, "/artist/*/album/*/track/(*)"),
            list(Playlist, "/artist/*/album/(*)"),
            list(Playlist, "/people/*/playlists/**"),
        ],
    )
    .more(&[site(&["rd.io"], &[short("/**")])])
    .oembed("https://www.rdio.com/api/oembed/"),
    row(
        "grooveshark",
        &["grooveshark.com"],
        &[item(Audio, "/s/*/({a})"), item(Audio, "/#/s/*/({a})"), list(Playlist, "/<#/|>playlist/*/({d})")],
    ),
    row(
        "napster",
        &["app.napster.com", "play.napster.com", "napster.com"],
        &[
            item(Audio, "/artist/*/album/*/track/(*)"),
            list(Playlist, "/artist/*/album/(*)"),
            item(Audio, "/track/(tra.{d})"),
        ],
    ),
    row("smule", &["smule.com"], &[item(Audio, "/recording/*/({w})/**")]),
    row(
        "genius",
        &["genius.com"],
        &[item(Article, "/(*-lyrics)"), item(Article, "/({d})/**"), profile("/artists/[*]")],
    ),
    row(
        "bandlab",
        &["bandlab.com"],
        &[
            item(Audio, "/post/({-})"),
            item(Audio, "/[{-}]/({-})"),
            item(Audio, "/embed?id=({-})"),
            item(Audio, "/track/({-})"),
        ],
    ),
    row(
        "nts",
        &["nts.live"],
        &[item(Audio, "/shows/[{-}]/episodes/({-})"), list(Playlist, "/shows/[({-})]")],
    ),
    row(
        "songlink",
        &["song.link", "album.link", "artist.link", "playlist.link", "pods.link", "odesli.co", "mylink.page"],
        &[
            item(Audio, "/embed?url=(*)"),
            item(Audio, "/({-})"),
            item(Audio, "/({-}/{-})"),
            item(Audio, "/({-}/{-}/{-})"),
        ],
    )
    .oembed("https://song.link/oembed"),
    row(
        "npr",
        &["npr.org"],
        &[
            item(Audio, "/player/embed/{d}/({d})"),
            item(Audio, "/{d4}/{d2}/{d2}/({d})/**"),
            item(Audio, "/{d4}/{d2}/{d2}/({-})/**"),
            item(Audio, "/sections/*/{d4}/{d2}/{d2}/({d})/**"),
            item(Audio, "/transcripts/({d})"),
            item(Audio, "/templates/story/story.php?storyId=({d})"),
            list(Playlist, "/podcasts/({d})/**"),
            search("/<sections|series|programs|music|search>/**"),
        ],
    )
    .more(&[site(&["n.pr"], &[short("/({a})")])]),
    row(
        "sverigesradio",
        &["sverigesradio.se"],
        &[
            item(Audio, "/<artikel|avsnitt>/(*)"),
            item(Audio, "/embed/<episode|publication>/({d})"),
            item(Audio, "/**?artikel=({d})"),
            item(Audio, "/**?date=*"),
            channel("/kanalsida.aspx/**"),
        ],
    ),
    row(
        "democracynow",
        &["democracynow.org"],
        &[
            item(Video, "/({d4}/{d}/{d}/*)"),
            item(Video, "/embed/<story|show>/({d4}/{d}/{d}/*)"),
            item(Video, "/(<blog|shows|live|web_exclusive>/**)"),
        ],
    ),
    row(
        "wnyc",
        &["wnyc.org", "wnycstudios.org"],
        &[
            item(Audio, "/<story|widgets/ondemand_player/wnyc/#file=>/({-})/**"),
            item(Audio, "/podcasts/*/episodes/({-})"),
        ],
    ),
    row(
        "bbcsounds",
        &["bbc.co.uk"],
        &[
            item(Audio, "/sounds/play/({-})"),
            item(Video, "/<iplayer/episode|iplayer/playlist|programmes>/({l8-})/**"),
            list(Playlist, "/sounds/<brand|series>/({l})"),
        ],
    ),
];
