//! The long tail: what else the oEmbed registry lists, in the order of names.

use crate::fields::embed::EmbedKind::{
    Article, Audio, Chart, Code, Document, Image, Map, Other, Poll, SocialPost, Video,
};

use super::row::{Row, item, live, row};

pub(super) static ROWS: &[Row] = &[
    row("abraia", &["store.abraia.me"], &[item(Other, "/(*/**)")]).oembed("https://api.abraia.me/oembed"),
    row("actblue", &["secure.actblue.com"], &[item(Other, "/donate/(*)/**")])
        .oembed("https://secure.actblue.com/cf/oembed"),
    row("adilo", &["adilo.bigcommand.com"], &[item(Video, "/watch/(*)/**")])
        .oembed("https://adilo.bigcommand.com/web/oembed"),
    row("adways", &["play.adpaths.com"], &[item(Video, "/experience/({a})")])
        .oembed("http://play.adpaths.com/oembed/*"),
    row("altium", &["altium.com"], &[item(Document, "/viewer/(*)/**")])
        .oembed("https://viewer.altium.com/shell/oembed"),
    row(
        "altru",
        &["app.altrulabs.com"],
        &[item(Video, "/{-}/{-}?answer_id=({d})"), item(Video, "/player/(*)")],
    )
    .oembed("https://api.altrulabs.com/api/v1/social/oembed"),
    row(
        "amcharts",
        &["chart.amcharts.com", "live.amcharts.com"],
        &[item(Chart, "/({-})"), item(Chart, "/{-}/({-})")],
    )
    .oembed("https://live.amcharts.com/oembed"),
    row(
        "amtraker",
        &["amtraker.com", "*.amtraker.com"],
        &[item(Other, "/trains/({d}/{d})"), item(Other, "/trains/({d})")],
    )
    .oembed("https://api.amtraker.com/v3/oembed"),
    row("animatron", &["animatron.com"], &[item(Other, "/project/(*)/**")])
        .oembed("https://animatron.com/oembed/json"),
    row("animoto", &["animoto.com"], &[item(Video, "/play/(*)/**")])
        .oembed("http://animoto.com/oembeds/create"),
    row("anniemusic", &["anniemusic.app"], &[item(Audio, "/<p|t>/(*)")])
        .oembed("https://api.anniemusic.app/api/v1/oembed"),
    row("appforcestudio", &["appforcestudio.com"], &[item(Code, "/playground/(*)/**")])
        .oembed("https://us-central1-themerax-cc903.cloudfunctions.net/playgroundApi/oembed"),
    row("archivos", &["archivos.digital", "app.archivos.digital"], &[item(Other, "/app/view/({d})/**")])
        .oembed("https://app.archivos.digital/oembed/"),
    row(
        "assemblrworld",
        &[
            "*.studio.assemblrworld.com",
            "studio.assemblrworld.com",
            "*.app-edu.assemblrworld.com",
            "app-edu.assemblrworld.com",
            "assemblr.world",
            "editor.assemblrworld.com",
            "*.assemblrworld.com",
        ],
        &[item(Other, "/<creation|embed>/(*)/**"), item(Other, "/(*)")],
    )
    .oembed("https://studio.assemblrworld.com/api/oembed"),
    row(
        "audioclip",
        &["audioclip.naver.com"],
        &[item(Audio, "/channels/{d}/clips/({d})"), item(Audio, "/audiobooks/({a})")],
    )
    .oembed("https://audioclip.naver.com/oembed"),
    row("audiomeans", &["podcasts.audiomeans.fr"], &[item(Audio, "/(*/**)")])
        .oembed("https://podcasts.audiomeans.fr/services/oembed"),
    row(
        "backtracks",
        &["backtracks.fm"],
        &[
            item(Audio, "/<discover/|>s/{-}/{x}/e/{-}/({x})"),
            item(Audio, "/{-}/s/{-}/({x})"),
            item(Audio, "/{-}/{-}/e/({-})"),
            item(Audio, "/(*/**)"),
        ],
    )
    .oembed("https://backtracks.fm/oembed"),
    row("balsamiqcloud", &["balsamiq.cloud"], &[item(Code, "/({a}/{a})"), item(Code, "/({a})")])
        .oembed("https://balsamiq.cloud/oembed"),
    row("beamsfm", &["beams.fm"], &[item(Audio, "/[{-}]/({-})"), item(Audio, "/(*)")])
        .oembed("https://api.beams.fm/oEmbed"),
    row("beautifulai", &["beautiful.ai"], &[item(Document, "/<deck|player>/(*)/**"), item(Document, "/(*)")])
        .oembed("https://www.beautiful.ai/api/oembed"),
    row("betaquellensuche", &["beta.quellensuche.de"], &[item(Article, "/(*/**)")])
        .oembed("http://beta.quellensuche.de/api/oembed"),
    row("biqapp", &["biqapp.net"], &[item(Other, "/f/(*)/**")]).oembed("https://biqapp.net/api/oembed"),
    row(
        "blackfireio",
        &["blackfire.io"],
        &[item(Chart, "/profiles/<compare/|>({u})/graph"), item(Chart, "/profiles/({u})/graph")],
    )
    .oembed("https://blackfire.io/oembed"),
    row("blogcast", &["blogcast.host"], &[item(Audio, "/embed/(*)/**"), item(Audio, "/embedly/(*)/**")])
        .oembed("https://blogcast.host/oembed"),
    row("bookingmood", &["bookingmood.com"], &[item(Other, "/embed/{-}/({-})")])
        .oembed("https://bookingmood.com/api/oembed"),
    row("bornetube", &["bornetube.dk"], &[item(Video, "/<media|video>/({-})/**")])
        .oembed("https://www.bornetube.dk/media/lasync/oembed/"),
    row("briovr", &["view.briovr.com"], &[item(Other, "/api/v1/worlds/oembed/(*)/**")])
        .oembed("https://view.briovr.com/api/v1/worlds/oembed/"),
    row(
        "bumper",
        &["bumper.com"],
        &[item(Other, "/marketplace-s/**#/listing/({d})"), item(Other, "/oembed<-s|>/bumper")],
    )
    .oembed("https://www.bumper.com/oembed/bumper"),
    row("buttondown", &["buttondown.email"], &[item(Article, "/({-})"), item(Article, "/{-}/archive/({-})")])
        .oembed("https://buttondown.email/embed"),
    row("byzartproject", &["cmc.byzart.eu"], &[item(Image, "/files/(**)")])
        .oembed("https://cmc.byzart.eu/oembed/"),
    row("cambridgemap", &["map.cam.ac.uk"], &[item(Map, "/(*/**)")]).oembed("https://map.cam.ac.uk/oembed/"),
    row("carbon", &["carbon.music"], &[item(Audio, "/(*/**)")]).oembed("https://carbon.music/oembed"),
    row("carbonvoice", &["carbonvoice.app"], &[item(Audio, "/s/({a})")])
        .oembed("https://carbonvoice.app/oembed"),
    row("cardinalblue", &["minesweeper.today"], &[item(Other, "/(*/**)")])
        .oembed("https://minesweeper.today/api/oembed"),
    row("castle", &["castle.xyz"], &[item(Other, "/d/({-})")]),
    row("castmake", &["castmake-ai.com"], &[item(Audio, "/c/*/episodes/(*)/**")])
        .oembed("http://castmake-ai.com/api/embed"),
    row("catboat", &["img.catbo.at"], &[item(Image, "/({x40}).{a3-4}"), item(Image, "/(*)")])
        .oembed("http://img.catbo.at/oembed.json"),
    row("celero", &["embeds.celero.io"], &[item(Chart, "/<s|e|embed>/({-})"), item(Chart, "/(*)")])
        .oembed("https://api.celero.io/api/oembed"),
    row("ceros", &["view.ceros.com"], &[item(Document, "/[{-}]/({-})/**")])
        .oembed("http://view.ceros.com/oembed"),
    row(
        "chainflix",
        &["chainflix.net", "*.chainflix.net"],
        &[item(Video, "/video/embed/({-})"), item(Video, "/video/({-})")],
    )
    .oembed("https://www.chainflix.net/video/oembed"),
    row("chirbit", &["chirb.it"], &[item(Audio, "/(*/**)")]).oembed("http://chirb.it/oembed.json"),
    row("chroco", &["chroco.ooo"], &[item(Other, "/mypage/(*)/**"), item(Other, "/story/(*)/**")])
        .oembed("https://chroco.ooo/embed"),
    row(
        "circlezeroeight",
        &["circlezeroeight.com"],
        &[
            item(Article, "/features/(*)/**"),
            item(Article, "/news/(*)/**"),
            item(Article, "/sport/(*)/**"),
            item(Article, "/style/(*)/**"),
            item(Article, "/culture/(*)/**"),
        ],
    )
    .oembed("https://www.circlezeroeight.com/api/oembed"),
    row("circuitlab", &["circuitlab.com"], &[item(Code, "/circuit/({l})"), item(Code, "/circuit/({l})/*")])
        .oembed("https://www.circuitlab.com/circuit/oembed/"),
    row("clipform", &["clipform.io"], &[item(Poll, "/({a})")]),
    row("clipland", &["clipland.com"], &[item(Video, "/v/(*)/**")])
        .oembed("https://www.clipland.com/api/oembed"),
    row("clueso", &["clueso.site"], &[item(Video, "/(*/**)")]).oembed("https://clueso.site/api/oembed"),
    row("codehs", &["codehs.com"], &[item(Code, "/editor/share_abacus/({-})")])
        .oembed("https://codehs.com/api/sharedprogram/1/oembed/"),
    row("codepoints", &["codepoints.net"], &[item(Code, "/(U+{x})"), item(Code, "/({a1})")])
        .oembed("https://codepoints.net/api/v1/oembed"),
    row("coloringmonster", &["coloringmonster.com"], &[item(Image, "/coloring-page/*-({x8})")]),
    row("commaful", &["commaful.com"], &[item(Document, "/play/[{-}]/(*)")])
        .oembed("https://commaful.com/api/oembed/"),
    row("crowdranking", &["crowdranking.com"], &[item(Poll, "/*/({-})")])
        .oembed("http://crowdranking.com/api/oembed.json"),
    row("crumbs", &["crumb.sh"], &[item(Other, "/({-})")]).oembed("https://crumb.sh/oembed/"),
    row("cueup", &["cueup.io"], &[item(Audio, "/user/[{-}]/sounds/({-})")])
        .oembed("https://gql.cueup.io/oembed"),
    row("curated", &["*.curated.co"], &[item(Article, "/issues/({d})"), item(Article, "/(*)")])
        .oembed("https://api.curated.co/oembed"),
    row("customerdb", &["app.customerdb.com"], &[item(Other, "/share/(*)/**")])
        .oembed("https://app.customerdb.com/embed"),
    row(
        "dadan",
        &["app.dadan.io", "stage.dadan.io"],
        &[item(Video, "/<s|v|video|share>/({-})"), item(Video, "/({-})")],
    )
    .oembed("https://app.dadan.io/api/video/oembed"),
    row("dailymile", &["dailymile.com"], &[item(SocialPost, "/people/[{-}]/entries/({d})")])
        .oembed("http://api.dailymile.com/oembed?format=json"),
    row("dalexni", &["dalexni.com"], &[item(Other, "/i/(*)/**")]).oembed("https://dalexni.com/oembed/"),
    row("dcalculators", &["dcalculators.com"], &[item(Other, "/{a2}/{-}/({-})")]),
    row("demofly", &["app.demofly.ai", "demofly.ai"], &[item(Video, "/s/(*)/**")])
        .oembed("https://app.demofly.ai/api/oembed"),
    row("didacte", &["[*].didacte.com"], &[item(Other, "/a/course/({d})/**")]),
    row(
        "digiteka",
        &["ultimedia.com"],
        &[
            item(Video, "/default/index/videogeneric/id/({a})/**"),
            item(Video, "/deliver/generic/**/src/({a})"),
            item(Video, "/central/video/edit/id/({a})/**"),
        ],
    )
    .oembed("https://www.ultimedia.com/api/search/oembed"),
    row("dipity", &["dipity.com"], &[item(Chart, "/[{-}]/({-})/**")])
        .oembed("http://www.dipity.com/oembed/timeline/"),
    row("dotsub", &["dotsub.com"], &[item(Video, "/view/({u})")]).oembed("http://dotsub.com/services/oembed"),
    row("dreambroker", &["dreambroker.com"], &[item(Video, "/channel/{-}/({-})")])
        .oembed("https://dreambroker.com/channel/oembed"),
    row("droplr", &["d.pr"], &[item(Image, "/<i|v|f|n>/({a})")]),
    row("echoeshq", &["app.echoeshq.com"], &[item(Other, "/embed/(**)")])
        .oembed("https://api.echoeshq.com/oembed"),
    row(
        "edumedia",
        &["edumedia-sciences.com"],
        &[item(Article, "/{a2}/media/({d})-**"), item(Article, "/{a2}/media/({d})")],
    )
    .oembed("https://www.edumedia-sciences.com/oembed.json"),
    row("egliseinfo", &["egliseinfo.catholique.fr"], &[item(Other, "/(*/**)")])
        .oembed("http://egliseinfo.catholique.fr/api/oembed"),
    row(
        "elevenlabs",
        &["elevenlabs.io"],
        &[item(Audio, "/music/songs/({-})"), item(Audio, "/<player|app|voice-library>/**")],
    )
    .oembed("https://elevenlabs.io/next/oembed"),
    row("embases", &["embases.com"], &[item(Other, "/e/(*)/**")])
        .oembed("https://www.embases.com/api/oembed"),
    row("embedery", &["embedery.com"], &[item(Other, "/widget/(*)/**")])
        .oembed("https://embedery.com/api/oembed"),
    row("ethfiddle", &["ethfiddle.com"], &[item(Code, "/({a10})")])
        .oembed("https://ethfiddle.com/services/oembed/"),
    row(
        "eventlive",
        &["evt.live", "live.eventlive.pro"],
        &[item(Video, "/({-})"), item(Video, "/{-}/({-})")],
    )
    .oembed("https://evt.live/api/oembed"),
    row("everwall", &["cdn.everwall.com"], &[item(Chart, "/hubs/iframe/({-}/{-})")])
        .oembed("https://cdn.everwall.com/hubs/oembed"),
    row("eyrie", &["eyrie.io"], &[item(Other, "/board/(*)/**"), item(Other, "/sparkfun/(*)/**")])
        .oembed("https://eyrie.io/v1/oembed"),
    row("fader", &["app.getfader.com"], &[item(Video, "/projects/({u})/publish")])
        .oembed("https://app.getfader.com/api/oembed"),
    row(
        "faithlifetv",
        &["faithlifetv.com"],
        &[
            item(Video, "/items/({d})"),
            item(Video, "/items/resource/{-}/({-})"),
            item(Video, "/media/({d})"),
            item(Video, "/media/assets/({-})"),
            item(Video, "/media/resource/{-}/({-})"),
        ],
    )
    .oembed("https://faithlifetv.com/api/oembed"),
    row(
        "falstad",
        &["falstad.com"],
        &[
            item(Code, "/circuit/circuitjs.html?ctz=(*)"),
            item(Code, "/circuit/circuitjs.html?cct=(**)"),
            item(Code, "/circuit/circuitjs.html?startCircuit=(*)"),
        ],
    ),
    row("fazenhaus", &["haus.fazen.co"], &[item(Audio, "/embed/music/(*)/**")])
        .oembed("https://haus.fazen.co/api/oembed"),
    row("filestage", &["app.filestage.io"], &[item(Document, "/step/(*)/**")])
        .oembed("https://app.filestage.io/oembed"),
    row(
        "firework",
        &["*.fireworktv.com"],
        &[item(Video, "/embed/{-}/v/({-})"), item(Video, "/<v|watch>/({-})")],
    )
    .oembed("https://www.fireworktv.com/oembed"),
    row("fitapp", &["fitapp.pro"], &[item(Other, "/w/({a})")]),
    row("fite", &["trillertv.com", "fite.tv"], &[item(Video, "/watch/{-}/({l})")])
        .oembed("https://www.fite.tv/oembed"),
    row("flat", &["flat.io", "*.flat.io"], &[item(Audio, "/score/(*)/**")])
        .oembed("https://flat.io/services/oembed"),
    row("flowhuborg", &["flowhub.org"], &[item(Other, "/<f|s>/({-})")]).oembed("https://flowhub.org/o/embed"),
    row("fooday", &["fooday.app"], &[item(Other, "/{a2}/<reviews|spots>/({-})")])
        .oembed("https://fooday.app/oembed"),
    row("formdata", &["forms.form-data.com"], &[item(Poll, "/(*/**)")])
        .oembed("https://forms.form-data.com/api/oembed"),
    row("framebuzz", &["framebuzz.com"], &[item(Video, "/v/(*)/**")]).oembed("https://framebuzz.com/oembed/"),
    row("framer", &["framer.com"], &[item(Code, "/share/(*)/**"), item(Code, "/embed/(*)/**")])
        .oembed("https://api.framer.com/web/oembed"),
    row("framerate", &["framerate.tv"], &[item(Video, "/watch/({u})")]),
    row("fritube", &["fritube.ch"], &[item(Video, "/v/({a})")]),
    row(
        "geogebra",
        &["geogebra.org"],
        &[
            item(Other, "/<m|material/show/id|material/iframe/id|classic|calculator>/({a})/**"),
            item(Other, "/<graphing|geometry|3d>/({a})/**"),
        ],
    ),
    row("geometryviewer", &["geometryviewer.com"], &[item(Other, "/v/({.})")])
        .oembed("https://geometryviewer.com/oembed"),
    row(
        "getshow",
        &["app.getshow.io", "*.getshow.io"],
        &[item(Video, "/iframe/(*)/**"), item(Video, "/share/(*)/**")],
    )
    .oembed("https://api.getshow.io/oembed.json"),
    row("gifnote", &["gifnote.com"], &[item(Video, "/play/(*)/**")])
        .oembed("https://www.gifnote.com/services/oembed"),
    row("glomex", &["player.glomex.com"], &[item(Video, "/integration/**?playlistId=({-})")]),
    row(
        "gloriatv",
        &["gloria.tv"],
        &[item(Video, "/<post|video|audio|album|share|article>/({a})"), item(Video, "/({a20-})")],
    )
    .oembed("https://gloria.tv/oembed/"),
    row(
        "gmetri",
        &["view.gmetri.com", "*.gmetri.com"],
        &[item(Other, "/(*)"), item(Other, "/{-}/{-}/({-})"), item(Other, "/{-}/({-})")],
    )
    .oembed("https://embed.gmetri.com/oembed/"),
    row("gong", &["app.gong.io"], &[item(Video, "/call?id=(*)")]).oembed("https://app.gong.io/oembed"),
    row("goodforjob", &["good-for-job.jp"], &[item(Document, "/slides/(*)/**")])
        .oembed("https://www.good-for-job.jp/api/oembed"),
    row(
        "grain",
        &["grain.co", "grain.com"],
        &[
            item(Video, "/<highlight|recording>/({-})"),
            item(Video, "/share/<highlight|recording>/({-})/**"),
            item(Video, "/share/<story/|>({-})"),
        ],
    )
    .oembed("https://api.grain.com/_/api/oembed"),
    row("gtchannel", &["gtchannel.com"], &[item(Video, "/watch/(*)/**")])
        .oembed("https://api.luminery.com/oembed"),
    row("gumlet", &["gumlet.tv", "play.gumlet.io"], &[item(Video, "/<watch|embed>/({x24})")])
        .oembed("https://api.gumlet.com/v1/oembed"),
    row("gw2fashions", &["gw2fashions.com"], &[item(Other, "/fashion/(*)/**")])
        .oembed("https://gw2fashions.com/fashion/oembed"),
    row("hash", &["core.hash.ai"], &[item(Code, "/@{-}/({-})/**")]).oembed("https://api.hash.ai/oembed"),
    row("helenenglish", &["helenenglish.education"], &[item(Other, "/widget(*)")])
        .oembed("https://helenenglish.education/embed"),
    row(
        "heyzine",
        &["heyzine.com", "*.hflip.co", "*.aflip.in"],
        &[item(Document, "/flip-book/({-}).html"), item(Document, "/flip-book/({-})")],
    )
    .oembed("https://heyzine.com/api1/oembed"),
    row("hihaho", &["player.hihaho.com"], &[item(Video, "/<embed/|>({u})")])
        .oembed("https://player.hihaho.com/services/oembed"),
    row("hippovideo", &["hippovideo.io", "*.hippovideo.io"], &[item(Video, "/video/<play|embed>/({-})")])
        .oembed("https://www.hippovideo.io/services/oembed"),
    row(
        "hivo",
        &[
            "cdn.hivo.com.au",
            "cdn.digital-assets.uq.edu.au",
            "cdn.southerndesigngroup.com",
            "freedom.hivocdn.com",
            "cdn.cockburn.wa.gov.au",
            "cdn.somnomed.com",
            "cdn.snowtunnel.com",
            "cdn.brenclosures.com.au",
        ],
        &[item(Image, "/(*/**)")],
    )
    .oembed("https://app.hivo.com.au/api/drupal/oembed"),
    row("hockeydb", &["hockeydb.com"], &[item(Other, "/ihdb/stats/pdisplay.php?pid=({d})")]),
    row("homey", &["homey.app"], &[item(Other, "/f/({-})"), item(Other, "/{-}/flow/({-})")])
        .oembed("https://homey.app/api/oembed/flow"),
    row("hopvue", &["*.hopvue.com"], &[item(Other, "/(*/**)")])
        .oembed("https://portal.hopvue.com/api/oembed/"),
    row("icosagallery", &["icosa.gallery"], &[item(Other, "/view/(*)/**")])
        .oembed("https://api.icosa.gallery/v1/oembed"),
    row("ideamapper", &["oembed.ideamapper.com"], &[item(Chart, "/(*/**)")])
        .oembed("https://oembed.ideamapper.com/oembed"),
    row("idomoo", &["*.idomoo.com"], &[item(Video, "/(**.mp4)"), item(Video, "/(*/**)")])
        .oembed("https://oembed.idomoo.com/oembed"),
    row(
        "ifixit",
        &["ifixit.com"],
        &[item(Other, "/<Guide|Teardown>/*/({d})/**"), item(Other, "/Guide/View/({d})")],
    )
    .oembed("http://www.ifixit.com/Embed"),
    row(
        "ignite",
        &["*.ignite.video", "*.ignitevideo.cloud", "*.videocdn.net", "*.euvideocdn.com"],
        &[item(Video, "/player/**?id=({x24})"), item(Video, "/player/({x24})/**")],
    )
    .oembed("https://app.ignitevideo.cloud/api/oembed"),
    row("ilovecoco", &["app.ilovecoco.video"], &[item(Video, "/(*)/embed")])
        .oembed("https://app.ilovecoco.video/api/oembed.json"),
    row("imenupro", &["qr.imenupro.com"], &[item(Other, "/(*/**)")])
        .oembed("https://qr.imenupro.com/api/oembed"),
    row("incredible", &["incredible.dev"], &[item(Video, "/watch/(*)/**")])
        .oembed("https://oembed.incredible.dev/oembed"),
    row("indaco", &["player.indacolive.com"], &[item(Video, "/player/jwp/clients/(**)")])
        .oembed("https://player.indacolive.com/services/oembed"),
    row("infoveave", &["*.infoveave.net"], &[item(Chart, "/<E|P>/(**)")])
        .oembed("https://infoveave.net/services/oembed/"),
    row(
        "injurymap",
        &["injurymap.com"],
        &[item(Other, "/exercises/({a12})"), item(Other, "/exercises/({-})")],
    )
    .oembed("https://www.injurymap.com/services/oembed"),
    row(
        "inoreader",
        &["inoreader.com"],
        &[item(Article, "/article/({x})-**"), item(Article, "/article/({x})")],
    )
    .oembed("https://www.inoreader.com/oembed/api/"),
    row("inphood", &["*.inphood.com"], &[item(Other, "/(*/**)")]).oembed("http://api.inphood.com/oembed"),
    row(
        "insighttimer",
        &["insighttimer.com"],
        &[item(Audio, "/{-}/guided-meditations/({-})"), item(Audio, "/(*/**)")],
    )
    .oembed("https://widgets.insighttimer.com/services/oembed"),
    row("insticator", &["ppa.insticator.com"], &[item(Poll, "/embed-unit/({u})")])
        .oembed("https://www.insticator.com/oembed"),
    row("itabtechinfosys", &["samay.itabtechinfosys.com"], &[item(Other, "/(*/**)")])
        .oembed("https://samay.itabtechinfosys.com/oembed/"),
    row("itemiscreate", &["play.itemis.io"], &[item(Code, "/(*/**)")])
        .oembed("https://create.storage.api.itemis.io/api/embed"),
    row("jawafdehi", &["jawafdehi.org"], &[item(Article, "/case/(*)/**")])
        .oembed("https://api.jawafdehi.org/oembed/"),
    row(
        "jovian",
        &["jovian.ml", "*.jovian.ml", "jovian.ai", "*.jovian.ai", "jovian.com", "*.jovian.com"],
        &[item(Code, "/[{-}]/({-})/**"), item(Code, "/viewer/(**)")],
    )
    .oembed("https://api.jovian.com/oembed.json"),
    row("juntos", &["play.juntos.live"], &[item(Poll, "/<solo|host/quiz>/({a})")])
        .oembed("https://play.juntos.live/api/oembed"),
    row("justspin", &["justspin.cc"], &[item(Other, "/workouts/(*)/**")])
        .oembed("https://www.justspin.cc/api/oembed"),
    row("keystonepractice", &["keystonepractice.co"], &[item(Other, "/tools/({-})")]),
    row("kidoju", &["kidoju.com"], &[item(Other, "/en/x/*/(*)/**"), item(Other, "/fr/x/*/(*)/**")])
        .oembed("https://www.kidoju.com/api/oembed"),
    row("kirimemail", &["halaman.email", "aplikasi.kirim.email"], &[item(Poll, "/form/(*)/**")])
        .oembed("https://halaman.email/service/oembed"),
    row("kit", &["kit.co"], &[item(Other, "/[{-}]/({-})")]).oembed("https://embed.kit.co/oembed"),
    row("kitchenbowl", &["kitchenbowl.com"], &[item(Article, "/recipe/({a})/**")])
        .oembed("http://www.kitchenbowl.com/oembed"),
    row(
        "klipy",
        &["klipy.com", "static.klipy.com"],
        &[item(Image, "/<gifs|stickers|clips>/({-})"), item(Image, "/ii/({-}/{-}/{-}/*)?hh=*&ww=*")],
    ),
    row("kmdr", &["app.kmdr.sh"], &[item(Document, "/h/(*)/**"), item(Document, "/history/(*)/**")])
        .oembed("https://api.kmdr.sh/services/oembed"),
    row("knacki", &["jdr.knacki.info"], &[item(Other, "/meuh/(*)")]).oembed("https://jdr.knacki.info/oembed"),
    row("knowledgepad", &["knowledgepad.co"], &[item(Article, "/knowledge/(*)")])
        .oembed("https://api.spoonacular.com/knowledge/oembed"),
    row("kommodo", &["kommodo.ai"], &[item(Video, "/<guides|recordings>/({a})")])
        .oembed("https://kommodo.ai/api/oembed"),
    row("kubit", &["kubit.ai", "*.kubit.ai"], &[item(Other, "/(*/**)")])
        .oembed("https://kubit.ai/services/oembed"),
    row("kurozora", &["kurozora.app"], &[item(Audio, "/<episodes|songs>/({d})")])
        .oembed("https://kurozora.app/oembed"),
    row(
        "landofassets",
        &["landofassets.com"],
        &[
            item(Other, "/[{-}]/{-}/assets/({-})/**"),
            item(Other, "/[{-}]/({-})/assets"),
            item(Other, "/[{-}]"),
        ],
    )
    .oembed("https://api.landofassets.com/oembed"),
    row("laude", &["laude.org"], &[item(Other, "/impact/(*)/**"), item(Other, "/im/(*)/**")])
        .oembed("http://laude.org/api/oembed"),
    row(
        "learningapps",
        &["learningapps.org"],
        &[
            item(Poll, "/watch?v=({d})"),
            item(Poll, "/({d})"),
            item(Poll, "/view({d})"),
            item(Poll, "/watch?v=({a})"),
            item(Poll, "/display?v=({a})"),
        ],
    )
    .oembed("http://learningapps.org/oembed.php"),
    row("lemanspod", &["umotion-test.univ-lemans.fr"], &[item(Video, "/video/(*)/**")])
        .oembed("https://umotion-test.univ-lemans.fr/oembed"),
    row("lillepod", &["pod.univ-lille.fr"], &[item(Video, "/video/(*)/**")])
        .oembed("https://pod.univ-lille.fr/video/oembed"),
    row("lineplace", &["place.line.me"], &[item(Map, "/businesses/(*)/**")])
        .oembed("https://place.line.me/oembed"),
    row("linkstackz", &["linkstackz.com"], &[item(Other, "/irf/(*)/**"), item(Other, "/post/(*)/**")])
        .oembed("https://api.linkstackz.com/oembed"),
    row("livecodes", &["livecodes.io"], &[item(Code, "/?x=(*)"), item(Code, "/?template=({-})")])
        .oembed("https://livecodes.io/oembed"),
    row("livid", &["livid.com"], &[item(Video, "/watch/(*)/**")]).oembed("https://livid.com/oembed"),
    row("localvoicesnetwork", &["embed.lvn.org", "lvn.org"], &[item(Audio, "/watch?hid=({d})")])
        .oembed("https://embed.lvn.org/oembed"),
    row("ludus", &["app.ludus.one"], &[item(Document, "/({u})/**")]).oembed("https://app.ludus.one/oembed"),
    row("lumiere", &["*.lumiere.is"], &[item(Video, "/v/(*)/**")])
        .oembed("https://admin.lumiere.is/api/services/oembed"),
    row(
        "mailru",
        &["my.mail.ru", "videoapi.my.mail.ru"],
        &[
            item(Video, "/{-}/{.}/video/({-}/{d}).html"),
            item(Video, "/{.}/{.}/video/({-}/{d}).html"),
            item(Video, "/videos/**/({-}/{d}).html"),
            item(Video, "/video/embed/({s})"),
        ],
    ),
    row("marimo", &["marimo.app"], &[item(Code, "/<p|l>/(**)")]).oembed("https://marimo.app/oembed"),
    row("mathembed", &["mathembed.com"], &[item(Other, "/latex?inputText=(*)")])
        .oembed("http://mathembed.com/oembed"),
    row(
        "matterport",
        &["my.matterport.com", "matterport.com"],
        &[item(Other, "/show?m=({a11})"), item(Other, "/models/({a11})")],
    )
    .oembed("https://my.matterport.com/api/v1/models/oembed/"),
    row("me_me", &["me.me"], &[item(Image, "/i/(*)/**")]).oembed("https://me.me/oembed"),
    row(
        "mediastream",
        &["mdstrm.com"],
        &[item(Video, "/embed/({x24})"), item(Video, "/image/({x24})"), live("/live-stream/({x24})")],
    )
    .oembed("https://mdstrm.com/oembed"),
    row(
        "medienarchivkuenste",
        &["medienarchiv.zhdk.ch", "zhdk.medienarchiv.ch"],
        &[item(Document, "/entries/(*)/**")],
    )
    .oembed("https://medienarchiv.zhdk.ch/oembed.json"),
    row("mermaidink", &["mermaid.ink"], &[item(Image, "/img/(*)/**"), item(Image, "/svg/(*)/**")])
        .oembed("https://mermaid.ink/services/oembed"),
    row(
        "minerva",
        &["minervaknows.com", "app.minervaknows.com"],
        &[
            item(Article, "/recipes/({-})/**"),
            item(Article, "/themes/{-}/recipes/({-})"),
            item(Article, "/<featured-recipes|themes>/({-})"),
        ],
    )
    .oembed("https://oembed.minervaknows.com"),
    row("mirame360", &["mirame360.com"], &[item(Video, "/video/url/({-})")]),
    row(
        "mixpanel",
        &["in.mixpanel.com", "mixpanel.com", "*.mixpanel.com"],
        &[
            item(Chart, "/s/({a})"),
            item(Chart, "/project/({d})/view/**"),
            item(Chart, "/report/({d})/**"),
            item(Chart, "/public/({-})"),
        ],
    )
    .oembed("https://mixpanel.com/api/app/embed/oembed/"),
    row(
        "mobypicture",
        &["mobypicture.com", "moby.to"],
        &[item(Image, "/user/[{-}]/view/({d})"), item(Image, "/({a})")],
    )
    .oembed("http://api.mobypicture.com/oEmbed"),
    row("momindum", &["api.momindum.com"], &[item(Video, "/watch/({-})")]),
    row("musicboxmaniacs", &["musicboxmaniacs.com"], &[item(Audio, "/explore/melody/*_({d})")])
        .oembed("https://musicboxmaniacs.com/embed/"),
    row("mybeweeg", &["mybeweeg.com"], &[item(Other, "/w/(*)/**")])
        .oembed("https://mybeweeg.com/services/oembed"),
    row(
        "mysqlvisualexplain",
        &["mysqlexplain.com", "embed.mysqlexplain.com"],
        &[item(Code, "/explain/({l26})")],
    )
    .oembed("https://api.mysqlexplain.com/v2/oembed.json"),
    row("nachovideo", &["nachovideo.com"], &[item(Video, "/<video|embed>/({d})/**")]),
    row("namchey", &["namchey.com"], &[item(Map, "/<embeds|itineraries>/({-})")])
        .oembed("https://namchey.com/api/oembed"),
    row(
        "nanoo",
        &["*.nanoo.tv", "nanoo.tv", "*.nanoo.pro", "nanoo.pro", "media.zhdk.ch", "new.media.zhdk.ch"],
        &[item(Video, "/link/<v/|>({-})"), item(Video, "/signatur/({-})")],
    )
    .oembed("https://www.nanoo.tv/services/oembed"),
    row("nasjonalbiblioteket", &["nb.no"], &[item(Document, "/items/(*)/**")])
        .oembed("https://api.nb.no/catalog/v1/oembed"),
    row(
        "naturalatlas",
        &["naturalatlas.com"],
        &[item(Map, "/{-}/({-})"), item(Map, "/{-}/{-}/({-})"), item(Map, "/{-}/{-}/{-}/({-})")],
    )
    .oembed("https://naturalatlas.com/oembed.json"),
    row(
        "ndla",
        &["ndla.no"],
        &[
            item(Article, "/<article|audio|concept|image|video>/({d})"),
            item(Article, "/article-iframe/<nb/|nn/|en/|><article|audio|image|video>/({d})"),
            item(Article, "/<embed-iframe/|><nb/|nn/|en/|><article|audio|image|video>/({d})"),
            item(Article, "/<e|f|r>/**/({x10})"),
            item(Article, "/<nb/|nn/|en/|>subject**/({a})"),
        ],
    )
    .oembed("https://ndla.no/oembed"),
    row(
        "needlecloud",
        &["cloud.needle.tools", "*.needle.run"],
        &[item(Other, "/-/assets/({-})/file"), item(Other, "/view?file=({-})"), item(Other, "/({-})")],
    )
    .oembed("https://cloud.needle.tools/oembed"),
    row("neetorecord", &["*.neetorecord.com"], &[item(Video, "/watch/(*)/**")])
        .oembed("https://api.neetorecord.com/api/v1/oembed"),
    row("nfb", &["nfb.ca", "*.nfb.ca"], &[item(Video, "/film/(*)/**")])
        .oembed("http://www.nfb.ca/remote/services/oembed/"),
    row("nopaste", &["nopaste.ml"], &[item(Code, "/(*/**)")]).oembed("https://oembed.nopaste.ml"),
    row("odds", &["odds.com.au"], &[item(Other, "/(*/**)")]).oembed("https://www.odds.com.au/api/oembed/"),
    row("officialfm", &["official.fm"], &[item(Audio, "/<tracks|playlists>/({a})")])
        .oembed("http://official.fm/services/oembed.json"),
    row("omniscope", &["omniscope.me"], &[item(Chart, "/(*/**)")])
        .oembed("https://omniscope.me/_global_/oembed/json"),
    row("oratv", &["ora.tv"], &[item(Video, "/**/*-({d}_{l12})")]).oembed("https://www.ora.tv/oembed/*"),
    row("orbitvu", &["orbitvu.co"], &[item(Image, "/001/({a22})/**")])
        .oembed("http://orbitvu.co/service/oembed"),
    row("orfium", &["orfium.com"], &[item(Audio, "/<album|live-set|playlist|track>/({d})/**")]),
    row("origits", &["origits.com"], &[item(Video, "/v/({-})")]).oembed("https://origits.net/oembed"),
    row("oriznwidgets", &["embed.orizn.app"], &[item(Other, "/<frame|widgets>/({-})")]),
    row("outplayed", &["outplayed.tv"], &[item(Video, "/media/(*)/**")])
        .oembed("https://outplayed.tv/oembed"),
    row("overflowio", &["overflow.io"], &[item(Code, "/<s|embed>/({a})/**")])
        .oembed("https://overflow.io/services/oembed"),
    row("owly", &["ow.ly"], &[item(Image, "/i/({a})")]),
    row("oz", &["oz.com"], &[item(Video, "/*/video/(*)/**")]).oembed("https://core.oz.com/oembed"),
    row(
        "pandavideo",
        &["*.tv.pandavideo.com.br", "dashboard.pandavideo.com.br"],
        &[item(Video, "/embed?v=({u})"), item(Video, "/({u})/playlist.m3u8"), item(Video, "/videos/({u})")],
    )
    .oembed("https://api-v2.pandavideo.com.br/oembed"),
    row("parta", &["app.parta.io", "*.parta.io"], &[item(Other, "/core/embed/(*)/**")])
        .oembed("https://app.parta.io/core/oembed"),
    row("pastery", &["pastery.net"], &[item(Code, "/(*)")]).oembed("https://www.pastery.net/oembed"),
    row("picturelfy", &["picturelfy.com"], &[item(Image, "/p/(*)/**")])
        .oembed("https://api.picturelfy.com/service/oembed/"),
    row("piggy", &["piggy.to"], &[item(Other, "/@[{-}]/({-})"), item(Other, "/view/({-})")])
        .oembed("https://piggy.to/oembed"),
    row("pikasso", &["builder.pikasso.xyz", "*.builder.pikasso.xyz"], &[item(Other, "/embed/(**)")])
        .oembed("https://builder.pikasso.xyz/api/oembed"),
    row("pingvp", &["pingvp.com"], &[item(Video, "/(*/**)")])
        .oembed("https://beta.pingvp.com.kpnis.nl/p/oembed.php"),
    row(
        "pitchhub",
        &["player-staging.pitchhub.com", "player.pitchhub.com"],
        &[item(Video, "/en/public/player/(*)/**")],
    )
    .oembed("https://player.pitchhub.com/en/public/oembed"),
    row(
        "pixdor",
        &["store.pixdor.com"],
        &[item(Map, "/place-marker-widget/(*)/show"), item(Map, "/map/(*)/show")],
    )
    .oembed("https://store.pixdor.com/oembed"),
    row("plinth", &["plinth.it"], &[item(Other, "/model-viewer/*/(*)/**")])
        .oembed("https://plinth.it/model-viewer/oembed"),
    row(
        "plusdocs",
        &["app.plusdocs.com"],
        &[item(Document, "/{-}/<snapshots|snapshot>/({l})"), item(Document, "/{-}/pages/<edit|share>/({l})")],
    )
    .oembed("https://app.plusdocs.com/oembed"),
    row("portfolium", &["portfolium.com"], &[item(Document, "/entry/(*)/**")])
        .oembed("https://api.portfolium.com/oembed"),
    row("present", &["present.do"], &[item(Document, "/decks/(*)/**")])
        .oembed("https://gateway.cobalt.run/present/decks/oembed"),
    row(
        "programminglydev",
        &["programmingly.dev"],
        &[item(Code, "/snippets/*-({a})"), item(Code, "/snippets/({-})")],
    )
    .oembed("https://programmingly.dev/api/oembed"),
    row("pyzia", &["pyzia.app"], &[item(Chart, "/dashboard?ind=(*)")]),
    row("qik", &["qik.com"], &[item(Video, "/video/({d})")]).oembed("http://qik.com/api/oembed.json"),
    row("qtpi", &["qtpi.gg"], &[item(Other, "/fashion/(*)/**")]).oembed("https://qtpi.gg/fashion/oembed"),
    row(
        "quartr",
        &["quartr.com", "web.quartr.com"],
        &[item(Other, "/companies/{d}/events/({d})"), item(Other, "/(*/**)")],
    )
    .oembed("https://web.quartr.com/api/oembed"),
    row("quellensuche", &["quellensuche.de"], &[item(Article, "/(*/**)")])
        .oembed("http://quellensuche.de/api/oembed"),
    row("quizbiz", &["quiz.biz"], &[item(Poll, "/quizz-(*).html")]).oembed("http://www.quiz.biz/api/oembed"),
    row("quizzbiz", &["quizz.biz"], &[item(Poll, "/quizz-(*).html")])
        .oembed("http://www.quizz.biz/api/oembed"),
    row("raindrop", &["raindrop.io"], &[item(Other, "/[{-}]/*-({d})/**"), item(Other, "/(*/**)")])
        .oembed("https://pub.raindrop.io/api/oembed"),
    row(
        "rcvis",
        &["rcvis.com"],
        &[
            item(Chart, "/<v|ve>/({-})"),
            item(Chart, "/vo/({-})/**"),
            item(Chart, "/visualize=({-})"),
            item(Chart, "/visualizeEmbedded=({-})"),
        ],
    )
    .oembed("https://animatron.com/oembed"),
    row(
        "readymag",
        &["readymag.website", "readymag.com"],
        &[item(Document, "/({-}/{d})/**"), item(Document, "/u{d}/({-})/**")],
    ),
    row(
        "redlofmedien",
        &["redlof-medien.de", "show.wexcreator.com", "showroom.redlof-medien.de"],
        &[item(Other, "/(*/**)")],
    )
    .oembed("https://redlof-medien.de/wp-json/oembed/1.0/embed"),
    row(
        "releasewire",
        &["releasewire.com", "rwire.com"],
        &[
            item(Article, "/({d})"),
            item(Article, "/press-releases/*-({d}).htm"),
            item(Article, "/press-releases/*-({d})"),
        ],
    )
    .oembed("http://publisher.releasewire.com/oembed/"),
    row("rev3", &["revision3.com"], &[item(Video, "/[{-}]/({-})")])
        .oembed("http://revision3.com/api/oembed/"),
    row("riskybusiness", &["risky.biz"], &[item(Audio, "/(*/**)")]).oembed("https://risky.biz/oembed"),
    row("roomshare", &["roomshare.jp"], &[item(Article, "/<en/|>post/({d})")])
        .oembed("http://roomshare.jp/en/oembed.json"),
    row("rushes", &["rushes.cc"], &[item(Video, "/video/(*)/**"), item(Video, "/embed/(*)/**")])
        .oembed("https://api.rushes.cc/oembed"),
    row("sagenverse", &["app2.sagenverse.com"], &[item(Other, "/embed/(*)/**")])
        .oembed("https://app2.sagenverse.com/oembed"),
    row("saooti", &["octopus.saooti.com"], &[item(Audio, "/main/pub/podcast/(*)/**")])
        .oembed("https://octopus.saooti.com/oembed"),
    row("sapovideos", &["videos.sapo.pt"], &[item(Video, "/(*/**)")]).oembed("http://videos.sapo.pt/oembed"),
    row("satcat", &["satcat.com"], &[item(Map, "/sats/({d})")])
        .oembed("https://www.satcat.com/api/sats/oembed"),
    row("satovideoplayer", &["api.satoplayer.com"], &[item(Video, "/players/embed/(*)/**")])
        .oembed("https://api.satoplayer.com/players/oembed"),
    row("sbedit", &["sbedit.net"], &[item(Other, "/oembed/({x40})"), item(Other, "/({x40})")])
        .oembed("https://sbedit.net/oembed/"),
    row("scenes", &["getscenes.com"], &[item(Video, "/<e|event>/({u})")])
        .oembed("https://getscenes.com/oembed"),
    row("scibly", &["app.scibly.com"], &[item(Other, "/<embed|public>/courses/({l})")]),
    row(
        "screencast",
        &["screencast.com"],
        &[
            item(Video, "/t/({a})"),
            item(Video, "/users/[*]/folders/*/media/({u})"),
            item(Video, "/users/[*]/folders/*/({u})"),
        ],
    )
    .oembed("https://api.screencast.com/external/oembed"),
    row(
        "screennine",
        &["console.screen9.com", "*.screen9.tv"],
        &[item(Video, "/<media|embed>/({-})/**"), item(Video, "/preview/({-})")],
    )
    .oembed("https://api.screen9.com/oembed"),
    row("screenr", &["screenr.com"], &[item(Video, "/({a})"), item(Video, "/embed/({a})")])
        .oembed("http://www.screenr.com/api/oembed.json"),
    row("sendtonews", &["embed.sendtonews.com"], &[item(Video, "/oembed/(*)/**")])
        .oembed("https://embed.sendtonews.com/services/oembed"),
    row("sendvid", &["sendvid.com"], &[item(Video, "/<embed/|>({l8})")]),
    row("sharedfile", &["shared-file-kappa.vercel.app"], &[item(Other, "/file/<oembed/|>({u})")])
        .oembed("https://shared-file-kappa.vercel.app/file/api/oembed"),
    row("shopshare", &["shopshare.tv"], &[item(Video, "/shopboard/(*)/**"), item(Video, "/shopcast/(*)/**")])
        .oembed("https://shopshare.tv/api/shopcast/oembed"),
    row("shortnote", &["shortnote.jp"], &[item(Article, "/view/notes/(*)/**")])
        .oembed("https://www.shortnote.jp/oembed/"),
    row(
        "shoudio",
        &["shoudio.com", "shoud.io"],
        &[item(Audio, "/user/[{-}]/status/({d})"), item(Audio, "/({a})")],
    )
    .oembed("http://shoudio.com/api/oembed"),
    row("showtheway", &["showtheway.io"], &[item(Map, "/to/(*)")]).oembed("https://showtheway.io/oembed"),
    row("sizzle", &["onsizzle.com"], &[item(Image, "/i/(*)/**")]).oembed("https://onsizzle.com/oembed"),
    row("sketch", &["sketch.com"], &[item(Code, "/s/(*)/**"), item(Code, "/preview/(*)/**")])
        .oembed("https://graphql.sketch.cloud/embed/oembed"),
    row("skhema", &["skhema.com"], &[item(Other, "/embed/e/({u})")]),
    row("skoletube", &["skoletube.dk", "studietube.dk"], &[item(Video, "/<media|video>/({-})/**")])
        .oembed("https://www.skoletube.dk/media/lasync/oembed/"),
    row("slateapp", &["[*].slateapp.com"], &[item(Video, "/work/({-})")]),
    row("slidesfly", &["slidesfly.xyz"], &[item(Document, "/d/({-})")]),
    row("smashnotes", &["smashnotes.com"], &[item(Audio, "/p/{-}/e/({-})/**"), item(Audio, "/p/({-})")])
        .oembed("https://smashnotes.com/services/oembed"),
    row("smeme", &["open.smeme.com"], &[item(Other, "/(*/**)")]).oembed("https://open.smeme.com/api/oembed"),
    row("smrthi", &["smrthi.com"], &[item(Document, "/book/(**)")])
        .oembed("https://www.smrthi.com/api/oembed"),
    row("socialexplorer", &["socialexplorer.com"], &[item(Chart, "/({a})/<edit|embed|explore|view>/**")])
        .oembed("https://www.socialexplorer.com/services/oembed/"),
    row(
        "sporcle",
        &["sporcle.com"],
        &[item(Poll, "/<framed|games>/({-}/{-})"), item(Poll, "/framed?gid=({d})")],
    ),
    row(
        "spotlightr",
        &["0.cdn.spotlightr.com", "*.spotlightr.com", "*.cdn.spotlightr.com"],
        &[
            item(Video, "/<publish|watch>/({-}==)"),
            item(Video, "/<publish|watch>/({-}=)"),
            item(Video, "/<publish|watch>/({-})"),
        ],
    )
    .oembed("https://api.spotlightr.com/getOEmbed"),
    row("standforddigitalrepository", &["purl.stanford.edu"], &[item(Document, "/(*/**)")])
        .oembed("https://purl.stanford.edu/embed.json"),
    row("stemfm", &["stem.fm"], &[item(Audio, "/session/({-})")]),
    row("storify", &["storify.com"], &[item(SocialPost, "/[{-}]/({-})")]),
    row("streamio", &["s3m.io", "23m.io"], &[item(Video, "/({a})")])
        .oembed("https://streamio.com/api/v1/oembed"),
    row(
        "streetartcities",
        &["streetartcities.com"],
        &[item(Image, "/<markers|cities|artists>/({u})"), item(Image, "/markers/({-})")],
    ),
    row(
        "sudomemo",
        &["sudomemo.net", "archive.sudomemo.net", "flipnot.es"],
        &[item(Video, "/watch/({-})"), item(Video, "/({-})")],
    )
    .oembed("https://www.sudomemo.net/oembed"),
    row("supercut", &["supercut.ai"], &[item(Video, "/share/{-}/({-})"), item(Video, "/share/({-})")])
        .oembed("https://supercut.ai/oembed"),
    row("sutori", &["sutori.com"], &[item(Document, "/story/*--({a})"), item(Document, "/story/({-})")])
        .oembed("https://www.sutori.com/api/oembed"),
    row("synthcamp", &["synthcamp.net"], &[item(Audio, "/r/({-})")]),
    row("synthesia", &["share.synthesia.io"], &[item(Video, "/<embeds/videos/|>({u})"), item(Video, "/(*)")])
        .oembed("https://69jr5v75rc.execute-api.eu-west-1.amazonaws.com/prod/v2/oembed"),
    row(
        "teachertube",
        &["teachertube.com"],
        &[
            item(Video, "/<embed/|><audio|document|photo|video>/({d})"),
            item(Video, "/<audio|document|video>/*-({d})"),
            item(Video, "/group/({-})"),
            item(Video, "/user/channel/({-})"),
        ],
    ),
    row("techpostcast", &["techpostcast.com"], &[item(Audio, "/headline-topic-programs/(*)/**")])
        .oembed("https://techpostcast.com/oembed/"),
    row("tegula", &["tegula.io"], &[item(Other, "/<c|m>/({d})"), item(Other, "/cat.html?model=({d})")]),
    row("tella", &["tella.tv", "tella.video"], &[item(Video, "/video/({-})/**"), item(Video, "/({-})")])
        .oembed("https://www.tella.tv/api/oembed"),
    row("telly", &["telly.com"], &[item(Video, "/({a})")]),
    row(
        "testingplayground",
        &["testing-playground.com"],
        &[item(Code, "/<gist|embed>/({x}/{x40})"), item(Code, "/")],
    ),
    row("textexpander", &["rest-prod.tenet.textexpander.com"], &[item(Other, "/share/({a})")]),
    row(
        "theta360",
        &["theta360.com"],
        &[item(Image, "/s/({-})"), item(Image, "/spheres/({-})"), item(Image, "/spheres/samples/({-})")],
    ),
    row("theysaidso", &["theysaidso.com"], &[item(Image, "/<i|image|quote>/({-})")])
        .oembed("https://theysaidso.com/extensions/oembed/"),
    row("threeq", &["playout.3qsdn.com"], &[item(Video, "/embed/(*)/**")])
        .oembed("https://playout.3qsdn.com/oembed"),
    row(
        "tickcounter",
        &["tickcounter.com"],
        &[item(Other, "/<clock|countdown|countup|embed|full|ticker|widget|worldclock>/({-})/**")],
    )
    .oembed("https://www.tickcounter.com/oembed"),
    row("tksn", &["tksn.me", "*.tksn.me"], &[item(Other, "/(*/**)")]).oembed("https://tksn.me/api/oembed/"),
    row("tlexdr", &["tlexdr.com"], &[item(Other, "/episode/({d})")]),
    row(
        "tonicaudio",
        &["tonicaudio.com", "tnic.io"],
        &[item(Audio, "/take/(*)/**"), item(Audio, "/song/(*)/**")],
    )
    .oembed("https://tonicaudio.com/oembed"),
    row(
        "toornament",
        &["toornament.com"],
        &[
            item(Poll, "/tournaments/{d}/stages/({d})/**"),
            item(Poll, "/tournaments/({d})/**"),
            item(Poll, "/{a2}_{a2}/tournaments/{d}/stages/({d})/**"),
            item(Poll, "/{a2}_{a2}/tournaments/({d})/**"),
        ],
    )
    .oembed("https://widget.toornament.com/oembed"),
    row("topy", &["topy.se"], &[item(Image, "/image/(*)/**")]).oembed("http://www.topy.se/oembed/"),
    row("totango", &["app-test.totango.com"], &[item(Other, "/(*/**)")])
        .oembed("https://app-test.totango.com/oembed"),
    row("trackspace", &["trackspace.upitup.com"], &[item(Audio, "/(*/**)")])
        .oembed("https://trackspace.upitup.com/oembed"),
    row(
        "tradingview",
        &["tradingview.com"],
        &[
            item(Chart, "/i/({a})"),
            item(Chart, "/x/({a})"),
            item(Chart, "/chart/{-}/({a8})-**"),
            item(Chart, "/script/({a})-**"),
            item(Chart, "/symbols/({-})/**"),
        ],
    ),
    row(
        "trinityaudio",
        &["trinityaudio.ai", "trinitymedia.ai"],
        &[
            item(Audio, "/player/trinity/({d})/**"),
            item(Audio, "/player/oembed?unitId=({d})"),
            item(Audio, "/player/({-})/**"),
        ],
    )
    .oembed("https://trinitymedia.ai/services/oembed"),
    row("trycli", &["trycli.com"], &[item(Code, "/e/(*)/**"), item(Code, "/*/(*)/**")])
        .oembed("https://trycli.com/api/oembed"),
    row("tuxx", &["tuxx.be"], &[item(Other, "/{a2}/({-})/**")]).oembed("https://www.tuxx.be/services/oembed"),
    row("tvcf", &["play.tvcf.co.kr", "*.tvcf.co.kr"], &[item(Video, "/({d})")])
        .oembed("https://play.tvcf.co.kr/rest/oembed"),
    row("twinmotion", &["twinmotion.unrealengine.com"], &[item(Other, "/<presentation|panorama>/({a})")])
        .oembed("https://twinmotion.unrealengine.com/oembed"),
    row("typecast", &["play.typecast.ai"], &[item(Audio, "/<e|s>/({x24})"), item(Audio, "/({-})")])
        .oembed("https://play.typecast.ai/oembed"),
    row("typecel", &["app.typecel.io"], &[item(Code, "/[{-}]/(*)")]),
    row("typlog", &["[*].typlog.io", "typlog.com"], &[item(Audio, "/episodes/({-})"), item(Audio, "/({-})")])
        .oembed("https://typlog.com/oembed"),
    row("uapod", &["uapod.univ-lille.fr", "uapod.univ-antilles.fr"], &[item(Video, "/video/(*)/**")])
        .oembed("https://uapod.univ-antilles.fr/oembed"),
    row("universitepantheonsorbonne", &["mediatheque.univ-paris1.fr"], &[item(Video, "/video/(*)/**")])
        .oembed("https://mediatheque.univ-paris1.fr/oembed"),
    row("upecpod", &["pod.u-pec.fr"], &[item(Video, "/video/(*)/**")]).oembed("https://pod.u-pec.fr/oembed"),
    row("ustudio", &["*.ustudio.com"], &[item(Video, "/embed/({a})/({a})"), item(Video, "/embed/({a})")])
        .oembed("https://app.ustudio.com/api/v2/oembed"),
    row("vbox7", &["vbox7.com"], &[item(Video, "/play:({a})"), item(Video, "/emb/external.php?vid=({a})")]),
    row("veervr", &["veer.tv", "veervr.tv"], &[item(Video, "/videos/(*)/**")])
        .oembed("https://api.veer.tv/oembed"),
    row("verse", &["verse.com"], &[item(Video, "/stories/({-})")])
        .oembed("http://verse.com/services/oembed/"),
    row("videfit", &["videfit.com"], &[item(Video, "/videos/(*)/**")]).oembed("https://videfit.com/oembed"),
    row("vidlink", &["vidlink.it"], &[item(Video, "/videos/({-})")]),
    row("vidmount", &["vidmount.com"], &[item(Video, "/watch/({x})"), item(Video, "/(*/**)")])
        .oembed("https://vidmount.com/oembed"),
    row("viostream", &["share.viostream.com"], &[item(Video, "/(*/**)")])
        .oembed("https://play.viostream.com/oembed"),
    row("viously", &["viously.com"], &[item(Video, "/[{-}]/({-})")]).oembed("https://www.viously.com/oembed"),
    row("vizdom", &["vizdom.dev"], &[item(Chart, "/link/(*)/**")]).oembed("https://vizdom.dev/api/v1/oembed"),
    row("vizydrop", &["vizydrop.com"], &[item(Chart, "/shared/(*)/**")])
        .oembed("https://vizydrop.com/oembed"),
    row(
        "vlipsy",
        &["vlipsy.com"],
        &[item(Video, "/vlip/*-({a8})"), item(Video, "/<embed|vlip>/({-})"), item(Video, "/vlips/({-})")],
    )
    .oembed("https://vlipsy.com/oembed"),
    row(
        "vouchfor",
        &["app.vouchfor.com", "*.vouchfor.com"],
        &[item(Other, "/<embed/|>({-})"), item(Other, "/(*/**)")],
    )
    .oembed("https://embed.vouchfor.com/v1/oembed"),
    row("voxsnap", &["article.voxsnap.com"], &[item(Audio, "/[{-}]/({-})")])
        .oembed("https://data.voxsnap.com/oembed"),
    row("waltrack", &["waltrack.net"], &[item(Other, "/product/(*)/**")])
        .oembed("https://waltrack.net/oembed"),
    row("wavekit", &["play.wavekit.app"], &[item(Audio, "/<embed|share>/<audio|playlist>/({a})")]),
    row("wavevideo", &["watch.wave.video", "embed.wave.video"], &[item(Video, "/({x24})")])
        .oembed("https://embed.wave.video/oembed"),
    row(
        "web3isgoingjustgreat",
        &["web3isgoinggreat.com"],
        &[item(Article, "/<single|embed>/({-})"), item(Article, "/?id=({-})")],
    )
    .oembed("https://www.web3isgoinggreat.com/api/oembed"),
    row("webcrumbs", &["share.webcrumbs.org", "plugins.webcrumbs.dev"], &[item(Other, "/(*/**)")])
        .oembed("https://webcrumbs.dev/oembed"),
    row(
        "wecandeo",
        &["play.wecandeo.com"],
        &[item(Video, "/video/v?key=({-})"), item(Video, "/video/v/({-})")],
    )
    .oembed("https://play.wecandeo.com/oembed/"),
    row("wewtalk", &["wewtalk.com"], &[item(Audio, "/voice/(*)/**")])
        .oembed("https://www.wewtalk.com/api/oembed"),
    row(
        "wirewax",
        &["embedder.wirewax.com", "embed.wirewax.com", "wirewax.com"],
        &[item(Video, "/({d})/**"), item(Video, "/player.html?id=({d})")],
    ),
    row(
        "wizer",
        &["app.wizer.me", "*.wizer.me"],
        &[item(Poll, "/learn/(*)/**"), item(Poll, "/preview/(*)/**")],
    )
    .oembed("https://app.wizer.me/api/oembed.json"),
    row("wokwi", &["wokwi.com"], &[item(Code, "/share/(*)/**")]).oembed("https://wokwi.com/api/oembed"),
    row(
        "wolframcloud",
        &["wolframcloud.com", "*.wolframcloud.com"],
        &[item(Code, "/obj/(**)"), item(Code, "/objects/(**)"), item(Code, "/env/(**)")],
    )
    .oembed("https://www.wolframcloud.com/oembed"),
    row("wordwall", &["wordwall.net"], &[item(Poll, "/<play|resource|embed/play>/(**)")])
        .oembed("https://wordwall.net/api/oembed"),
    row("worldeventtrading", &["worldeventtrading.com"], &[item(Chart, "/predictions/({-})")]),
    row(
        "youmaker",
        &["youmaker.com"],
        &[
            item(Video, "/<v|video|embed>/({u})"),
            item(Video, "/<v|embed>/({a12})_**"),
            item(Video, "/<v|embed>/({a12})"),
        ],
    ),
    row(
        "zeplin",
        &["app.zeplin.io"],
        &[item(Code, "/project/({x24})/**"), item(Code, "/styleguide/({x24})/**")],
    )
    .oembed("https://app.zeplin.io/embed"),
    row(
        "zingsoft",
        &["app.zingsoft.com"],
        &[
            item(Other, "/<embed|view>/({a})"),
            item(Other, "/demos/view/({a})"),
            item(Other, "/oembed?url=(**)"),
        ],
    )
    .oembed("https://app.zingsoft.com/oembed"),
    row("znipetv", &["*.znipe.tv"], &[item(Video, "/(*/**)")]).oembed("https://api.znipe.tv/v3/oembed/"),
    row("zoomable", &["srv2.zoomable.ca"], &[item(Image, "/viewer.php?i=({.})")])
        .oembed("https://srv2.zoomable.ca/oembed"),
];
