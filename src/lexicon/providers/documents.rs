//! Pictures, documents, maps, charts, code, forms.

use crate::fields::embed::EmbedKind::{
    Article, Chart, Code, Document, Gallery, Image, Map, Other, Poll, Video,
};

use super::row::{Row, channel, item, list, page, profile, row, search, short, site};

pub(super) static ROWS: &[Row] = &[
    row(
        "flickr",
        &["flickr.com"],
        &[
            item(Image, "/photos/[{.}@{.}]/({d6-})/**").to("https://www.flickr.com/photos/{handle}/{id}/"),
            item(Image, "/photos/[{.}]/({d6-})/**").to("https://www.flickr.com/photos/{handle}/{id}/"),
            list(Gallery, "/photos/[{.}@{.}]/<sets|albums|galleries>/({d})/**")
                .to("https://www.flickr.com/photos/{handle}/albums/{id}/"),
            list(Gallery, "/photos/[{.}]/<sets|albums|galleries>/({d})/**")
                .to("https://www.flickr.com/photos/{handle}/albums/{id}/"),
            list(Gallery, "/groups/({d}@N{d})/pool/**").to("https://www.flickr.com/groups/{id}/pool/"),
            list(Gallery, "/groups/({.})/pool/**"),
            search("/<explore|search|cameras|commons>/**"),
            profile("/<photos|people>/[*]/**"),
            channel("/groups/[*]"),
            item(Image, "/[{.}@{.}]/({d6-})"),
        ],
    )
    .more(&[
        site(
            &["flic.kr"],
            &[
                item(Image, "/p/({a3-})").to("https://flic.kr/p/{id}"),
                list(Gallery, "/s/({a6-})"),
                list(Gallery, "/go/({a})"),
                profile("/ps/({a})"),
                item(Image, "/[{.}@{.}]/({d6-})").to("https://www.flickr.com/photos/{handle}/{id}/"),
            ],
        ),
        site(
            &["*.staticflickr.com", "*.static.flickr.com", "live.staticflickr.com"],
            &[item(Image, "/{d}/({d})_**"), item(Image, "/{d}/{d}/({d})_**")],
        ),
    ])
    .oembed("https://www.flickr.com/services/oembed/?format=json"),
    row(
        "imgur",
        &["imgur.com", "imgur.io", "rimgo.**"],
        &[
            list(Gallery, "/a/({a5-7})/**").to("https://imgur.com/a/{id}"),
            list(Gallery, "/a/*-({a5-7})").to("https://imgur.com/a/{id}"),
            item(Gallery, "/gallery/({a5-7})/**").to("https://imgur.com/gallery/{id}"),
            item(Gallery, "/gallery/*-({a5-7})/**").to("https://imgur.com/gallery/{id}"),
            item(Image, "/<t|topic|r>/{-}/({a5-7})").to("https://imgur.com/{id}"),
            item(Image, "/t/{-}/*-({a5-7})").to("https://imgur.com/{id}"),
            search("/<r|search|t|topic>/**"),
            profile("/user/[{-}]/**"),
            page("/<about|account|apps|hot|memegen|new|privacy|random|register|rules>/**"),
            page("/<signin|tos|upload|top>/**"),
            item(Image, "/({a5-7})").to("https://imgur.com/{id}"),
            item(Image, "/({a5-7}).{a3-4}").to("https://imgur.com/{id}"),
        ],
    )
    .more(&[site(
        &["i.imgur.com", "i.imgur.io"],
        &[
            item(Image, "/({a7}){a1}.<jpg|jpeg|png|gif|webp>").to("https://imgur.com/{id}"),
            item(Image, "/({a5-7}).<jpg|jpeg|png|gif|gifv|mp4|webm|webp>").to("https://imgur.com/{id}"),
            item(Image, "/({a5-7})_**").to("https://imgur.com/{id}"),
            item(Image, "/({a5-7})").to("https://imgur.com/{id}"),
        ],
    )])
    .oembed("https://api.imgur.com/oembed.json"),
    row(
        "deviantart",
        &["deviantart.com"],
        &[
            item(Image, "/[{-}]/art/*-({d})"),
            item(Image, "/[{-}]/<journal|status-update|status>/*-({d})"),
            item(Image, "/view/({d})"),
            item(Image, "/view.php?id=({d})"),
            item(Image, "/art/*-({d})"),
            item(Image, "/deviation/({d})"),
            search("/<search|tag|topic>/**"),
            page("/<about|join|core-membership|users>/**"),
            profile("/[{-}]/**"),
        ],
    )
    .more(&[
        site(
            &["[*].deviantart.com"],
            &[item(Image, "/art/*-({d})"), item(Image, "/**#/d({a})"), page("/*/*"), profile("/**")],
        ),
        site(&["fav.me"], &[item(Image, "/(d{l6})"), item(Image, "/(dd{l})")]),
        site(&["sta.sh"], &[item(Image, "/({a})")]),
    ])
    .oembed("https://backend.deviantart.com/oembed"),
    row(
        "gettyimages",
        &["gettyimages.*"],
        &[
            item(Image, "/<detail|license>/({d5-12})").to("https://gty.im/{id}"),
            item(Image, "/detail/**/({d5-12})").to("https://gty.im/{id}"),
            item(Image, "/detail/*/({d5-12})").to("https://gty.im/{id}"),
            item(Image, "/detail/*/*/({d5-12})").to("https://gty.im/{id}"),
            search("/<photos|search|editorial-images|videos>/**"),
        ],
    )
    .more(&[
        site(&["gty.im"], &[item(Image, "/({d5-12})").to("https://gty.im/{id}")]),
        site(
            &["embed.gettyimages.com", "embed-cdn.gettyimages.com"],
            &[item(Image, "/embed/({d5-12})").to("https://gty.im/{id}")],
        ),
    ])
    .oembed("http://embed.gettyimages.com/oembed"),
    row(
        "wikimedia",
        &["commons.wikimedia.org"],
        &[
            item(Image, "/wiki/File:(*)").to("https://commons.wikimedia.org/wiki/File:{id}"),
            list(Gallery, "/wiki/Category:(*)"),
            search("/wiki/Special:**"),
        ],
    )
    .more(&[site(
        &["upload.wikimedia.org"],
        &[
            item(Image, "/wikipedia/{-}/thumb/{x}/{x}/(*)/*")
                .to("https://commons.wikimedia.org/wiki/File:{id}"),
            item(Image, "/wikipedia/{-}/{x}/{x}/(*)").to("https://commons.wikimedia.org/wiki/File:{id}"),
        ],
    )]),
    row(
        "wikipedia",
        &["wikipedia.org"],
        &[
            item(Image, "/wiki/<File|Datei|Fichier|Archivo|Bestand>:(*)").apart(),
            page("/wiki/Special:**"),
            item(Article, "/wiki/(*)"),
        ],
    ),
    row("smugmug", &["smugmug.com"], &[list(Gallery, "/popular/**"), item(Image, "/**/i-({a})"), page("/*")])
        .more(&[site(
            &["[*].smugmug.com"],
            &[
                item(Image, "/*/i-({a})/**"),
                item(Image, "/*/*/i-({a})/**"),
                item(Image, "/*/*/*/i-({a})/**"),
                list(Gallery, "/(**)"),
            ],
        )])
        .oembed("https://api.smugmug.com/services/oembed/"),
    row(
        "500px",
        &["500px.com"],
        &[
            item(Image, "/photo/({d})/**"),
            list(Gallery, "/p/[*]/galleries/({-})"),
            profile("/p/[*]/**"),
            profile("/[{-}]"),
        ],
    ),
    row(
        "unsplash",
        &["unsplash.com"],
        &[
            item(Image, "/photos/*-({-11})"),
            item(Image, "/photos/({-11})"),
            list(Gallery, "/collections/({d})/**"),
            profile("/@[{-}]/**"),
        ],
    ),
    row("artstation", &["artstation.com"], &[item(Image, "/<artwork|embed>/({a})"), profile("/[{-}]/**")])
        .oembed("https://www.artstation.com/oembed.json"),
    row(
        "behance",
        &["behance.net"],
        &[
            item(Gallery, "/<gallery|embed/project>/({d})/**"),
            search("/<search|galleries>/**"),
            profile("/[{-}]/**"),
        ],
    )
    .oembed("https://www.behance.net/services/oembed"),
    row(
        "dribbble",
        &["dribbble.com"],
        &[
            item(Image, "/shots/({d})-**"),
            item(Image, "/shots/({d})"),
            search("/<shots|search|tags>/**"),
            profile("/[{-}]/**"),
        ],
    ),
    row(
        "photobucket",
        &["photobucket.com", "*.photobucket.com"],
        &[item(Image, "/<albums|user|u>/**"), item(Image, "/gallery/**"), list(Gallery, "/groups/**")],
    )
    .oembed("https://photobucket.com/oembed"),
    row("smithsonian", &["3d-api.si.edu", "3d.si.edu"], &[item(Other, "/**?id=({-})")]),
    row(
        "gyazo",
        &["gyazo.com"],
        &[page("/<captures|login|signup|pricing|download>/**"), item(Image, "/({x32})")],
    )
    .more(&[site(&["i.gyazo.com"], &[item(Image, "/({x32}).{a3-4}")])])
    .oembed("https://api.gyazo.com/api/oembed"),
    row("skitch", &["skitch.com"], &[item(Image, "/[{-}]/({l5})/**")])
        .more(&[site(&["img.skitch.com"], &[item(Image, "/({d}-{a}).**")])])
        .oembed("https://skitch.com/oembed/"),
    row(
        "imageshack",
        &["imageshack.com", "imageshack.us"],
        &[item(Image, "/i/({a})"), list(Gallery, "/a/({-})/**")],
    )
    .more(&[site(&["yfrog.com", "twitter.yfrog.com"], &[item(Image, "/({a})")])]),
    row("imgflip", &["imgflip.com"], &[item(Image, "/<i|gif|s/meme>/({-})")])
        .more(&[site(&["i.imgflip.com"], &[item(Image, "/({a}).{a3}")])]),
    row("23hq", &["23hq.com"], &[item(Image, "/[{-}]/photo/({d})")]).oembed("http://www.23hq.com/23/oembed"),
    row(
        "geographuk",
        &["geograph.org.uk", "geograph.co.uk", "geograph.ie"],
        &[
            item(Image, "/<photo|p>/({d})"),
            item(Image, "/more.php?id=({d})"),
            list(Gallery, "/snippet/({d})"),
        ],
    )
    .oembed("http://api.geograph.org.uk/api/oembed"),
    row(
        "geographci",
        &[
            "channel-islands.geographs.org",
            "channel-islands.geograph.org",
            "channel-islands.geographs.org.gg",
            "channel-islands.geographs.org.je",
            "geograph.org.gg",
            "geograph.org.je",
        ],
        &[item(Image, "/photo/({d})")],
    )
    .oembed("http://www.geograph.org.gg/api/oembed"),
    row(
        "geographgermany",
        &["geo-en.hlipp.de", "geo.hlipp.de", "germany.geograph.org"],
        &[item(Image, "/photo/({d})")],
    )
    .oembed("http://geo.hlipp.de/restapi.php/api/oembed"),
    row(
        "sketchfab",
        &["sketchfab.com"],
        &[
            item(Other, "/<3d-models|models>/*-({x32})/**"),
            item(Other, "/<3d-models|models>/({a})/**"),
            list(Other, "/[{-}]/<folders|collections>/({-})"),
            list(Other, "/playlists/embed?collection=({a})"),
            search("/<search|3d-models|feed|tags|store>/**"),
            profile("/[{-}]/**"),
        ],
    )
    .oembed("https://sketchfab.com/oembed"),
    row(
        "documentcloud",
        &["documentcloud.org", "embed.documentcloud.org", "beta.documentcloud.org"],
        &[
            item(Document, "/documents/({d})-**"),
            item(Document, "/documents/({d})/**"),
            item(Document, "/documents/*-({d})/**"),
            list(Document, "/projects/*-({d})/**"),
            search("/<app|search|public/search>/**"),
        ],
    )
    .oembed("https://api.www.documentcloud.org/api/oembed"),
    row(
        "scribd",
        &["scribd.com"],
        &[
            item(Document, "/<doc|document|presentation|mobile/document|mobile/doc|book>/({d})/**")
                .to("https://www.scribd.com/document/{id}"),
            item(Document, "/<audiobook|read|listen|archive/plans|fullscreen|podcast|article>/({d})/**")
                .to("https://www.scribd.com/document/{id}"),
            item(Document, "/snapshot/({d})/**").to("https://www.scribd.com/document/{id}"),
            item(Document, "/<embeds|doc-page/embed>/({d})/**").to("https://www.scribd.com/document/{id}"),
            list(Document, "/<lists|collections>/({d})/**"),
            profile("/user/({d})/**"),
            search("/search/**"),
        ],
    )
    .oembed("https://www.scribd.com/services/oembed/")
    .keep(&["secret_password"]),
    row(
        "slideshare",
        &["slideshare.net"],
        &[
            item(Document, "/slideshow/embed_code/key/({a})/**"),
            item(Document, "/<slideshow/embed_code|swf>/({d})"),
            item(Document, "/slideshow/*/({d})"),
            item(Document, "/slideshow/(*)"),
            item(Document, "/mobile/[{-}]/(*)"),
            search("/<category|explore|search|featured|tag>/**"),
            page("/<about|business|developers|login|signup|upload|terms>/**"),
            search("/[{-}]/<clipboards|documents|edit_my_uploads|followers|following>"),
            search("/[{-}]/<infographics|presentations|videos>"),
            item(Document, "/[{-}]/(*)"),
            profile("/[{-}]"),
        ],
    )
    .oembed("https://www.slideshare.net/api/oembed/2"),
    row(
        "speakerdeck",
        &["speakerdeck.com"],
        &[
            item(Document, "/player/({x})"),
            search("/<c|p|search>/**"),
            page("/<about|faq|features|signin|signup|upload|pro>/**"),
            item(Document, "/[{-}]/(*)"),
            profile("/[{-}]"),
        ],
    )
    .oembed("https://speakerdeck.com/oembed.json"),
    row(
        "slides",
        &["slides.com"],
        &[
            search("/explore/**"),
            page("/<about|developers|features|pricing|sign_in|sign_up|news|templates>/**"),
            page("/{-}/{-}/<fullscreen|live>"),
            item(Document, "/[{-}]/({-})/**"),
            profile("/[{-}]"),
        ],
    )
    .more(&[
        site(
            &["*.slides.com"],
            &[page("/{-}/{-}/live"), item(Document, "/[{-}]/({-})/**"), profile("/[{-}]")],
        ),
        site(&["blog.slides.com"], &[item(Article, "/post/({d})/**")]),
    ])
    .oembed("https://api.slides.com/v1/oembed"),
    row(
        "prezi",
        &["prezi.com"],
        &[
            item(Video, "/v/<view/|embed/|>({-})/**"),
            item(Document, "/p/embed/({-})/**"),
            item(Document, "/<p|i|view>/({-})/**"),
            search("/<explore|search|gallery>/**"),
            page("/<about|business|education|login|pricing|product|signup|support>/**"),
            item(Document, "/({-12})/**"),
            item(Document, "/({-10-14})/*"),
            item(Document, "/bin/preziloader.swf?prezi_id=({-})"),
        ],
    )
    .oembed("https://prezi.com/v/oembed"),
    row(
        "issuu",
        &["issuu.com", "e.issuu.com"],
        &[
            item(Document, "/[{.}]/docs/({.})"),
            item(Document, "/[{.}]/docs/({.})/<c|s>/**"),
            item(Document, "/[{.}]/docs/({.})/{d}"),
            item(Document, "/embed.html?d=({.})&u=[{.}]"),
            item(Document, "/embed.html#{d}/({d})"),
            list(Document, "/[{.}]/stacks/({x})"),
            search("/<search|explore|categories>/**"),
            profile("/[{.}]/**"),
        ],
    )
    .oembed("https://issuu.com/oembed"),
    row(
        "calameo",
        &["calameo.com", "calameoassets.com"],
        &[
            item(Document, "/<read|books>/({x})"),
            item(Document, "/read/({x})/**"),
            item(Document, "/**?bkcode=({x})"),
            profile("/<accounts|subscriptions>/({d})"),
        ],
    ),
    row(
        "yumpu",
        &["yumpu.com"],
        &[
            item(Document, "/<document/|xx/document/|>view/({d})/**"),
            item(Document, "/{a2}/document/<view|read|embed/view>/({-})/**"),
            profile("/user/[*]"),
        ],
    )
    .oembed("https://www.yumpu.com/services/oembed"),
    row(
        "docdroid",
        &["docdroid.net", "docdroid.com", "docdro.id"],
        &[
            page("/<api|about|terms|privacy|login>/**"),
            item(Document, "/<file/view/|file/download/|>({a5-})"),
            item(Document, "/({a5-})/*"),
        ],
    )
    .oembed("https://www.docdroid.net/api/oembed"),
    row(
        "docswell",
        &["docswell.com"],
        &[
            item(Document, "/s/[{-}]/({a})-**"),
            item(Document, "/s/[{-}]/({a})"),
            item(Document, "/slide/({a})/**"),
            profile("/user/[{-}]"),
        ],
    )
    .oembed("https://www.docswell.com/service/oembed"),
    row("edocr", &["edocr.com"], &[item(Document, "/<doc|v|docs>/({-})/**")])
        .oembed("http://edocr.com/api/oembed"),
    row(
        "google_drive",
        &["drive.google.com"],
        &[
            item(Document, "/file/u/{d}/d/({-20-})/**").to("https://drive.google.com/file/d/{id}/view"),
            item(Document, "/file/d/({-20-})/**").to("https://drive.google.com/file/d/{id}/view"),
            item(Document, "/a/*/file/d/({-20-})/**").to("https://drive.google.com/file/d/{id}/view"),
            item(Document, "/<open|uc|thumbnail>?id=({-20-})")
                .to("https://drive.google.com/file/d/{id}/view"),
            item(Document, "/a/*/<open|uc>?id=({-20-})").to("https://drive.google.com/file/d/{id}/view"),
            list(Document, "/<drive/|>folders/({-20-})"),
            list(Document, "/drive/u/{d}/folders/({-20-})"),
            list(Document, "/embeddedfolderview?id=({-20-})"),
        ],
    )
    .more(&[site(
        &["drive.usercontent.google.com"],
        &[item(Document, "/<download|uc>?id=({-20-})").to("https://drive.google.com/file/d/{id}/view")],
    )])
    .keep(&["resourcekey"]),
    row(
        "google_docs",
        &["docs.google.com", "spreadsheets.google.com", "spreadsheets0.google.com"],
        &[
            item(Document, "/document/<u/0/|u/1/|>d/(e/{-20-})/**"),
            item(Document, "/<document|spreadsheets|presentation|drawings|file|videos>/d/(e/{-20-})/**"),
            item(Document, "/<document|spreadsheets|presentation|drawings|file|videos>/d/({-})/**"),
            item(Document, "/<document|spreadsheets|presentation|drawings|file|videos>/u/{d}/d/({-20-})/**"),
            item(Document, "/a/*/<document|spreadsheets|presentation|drawings|file>/d/({-20-})/**"),
            item(Poll, "/forms/d/(e/{-20-})/**"),
            item(Poll, "/forms/d/({-20-})/**"),
            item(Poll, "/forms/u/{d}/d/({-20-})/**"),
            item(Poll, "/<spreadsheet/|>viewform?formkey=({-20-})"),
            item(Document, "/<spreadsheet/|><ccc|pub|embeddedform|lv>?key=({-20-})"),
            item(Document, "/<View|presentation/embed|Doc|document/edit|document/pub>?id=({-})"),
            item(Document, "/viewer?url=*"),
            item(Document, "/gview?url=*"),
        ],
    )
    .more(&[site(&["forms.gle"], &[short("/({a})")])])
    .keep(&["gid", "oid"]),
    row(
        "google_calendar",
        &["calendar.google.com"],
        &[
            item(Other, "/calendar/embed?src=(*)"),
            item(Other, "/calendar/<u/0/|>embed?src=(*)"),
            item(Other, "/calendar/u/{d}/embed?src=(*)"),
            item(Other, "/calendar/event?eid=({-})"),
        ],
    )
    .keep(&["ctz"]),
    row(
        "google_photos",
        &["photos.google.com"],
        &[
            item(Image, "/share/{-}/photo/({-})"),
            list(Gallery, "/share/({-})"),
            list(Gallery, "/album/({-})"),
        ],
    )
    .more(&[site(&["photos.app.goo.gl"], &[short("/({a})")])]),
    row(
        "googlevideo",
        &["video.google.com"],
        &[
            item(Video, "/<videoplay|googleplayer.swf>?docid=({s})"),
            item(Video, "/googleplayer.swf?docId=({s})"),
        ],
    ),
    row(
        "google_maps",
        &["google.*"],
        &[
            item(Map, "/maps/d/<u/0/|u/1/|><embed|viewer|edit|view|thumbnail|drive>?mid=({.})"),
            item(Map, "/maps/embed/**"),
            item(Map, "/maps/<dir|place|search|@>/**"),
            item(Map, "/maps/@**"),
            item(Map, "/maps/preview/**"),
            item(Map, "/maps?**"),
            item(Map, "/maps"),
            item(Map, "/mymaps/viewer?mid=({.})"),
        ],
    )
    .more(&[
        site(
            &["maps.google.*"],
            &[
                item(Map, "/**?q=*"),
                item(Map, "/**?ll=*"),
                item(Map, "/**?cid=({d})"),
                item(Map, "/**?mid=({.})"),
                item(Map, "/**?saddr=*"),
                item(Map, "/maps/**"),
            ],
        ),
        site(&["maps.app.goo.gl"], &[short("/({-})")]),
        site(&["goo.gl"], &[short("/maps/<embed/|>({-})")]),
        site(&["mapsengine.google.com"], &[item(Map, "/map/**?mid=({.})")]),
    ])
    .keep(&["cid", "daddr", "ll", "mid", "pb", "q", "saddr"]),
    row(
        "openstreetmap",
        &["openstreetmap.org", "osm.org"],
        &[
            item(Map, "/**#map={.}/**"),
            item(Map, "/?lat=*&lon=*"),
            item(Map, "/export/embed.html?bbox=(*)"),
            item(Map, "/<node|relation|way>/({d})"),
            short("/go/({-})"),
        ],
    )
    .more(&[site(&["umap.openstreetmap.fr"], &[item(Map, "/<map/|>*_({d})"), item(Map, "/*/map/*_({d})")])])
    .keep(&["lat", "lon", "zoom", "mlat", "mlon"]),
    row(
        "yandexmaps",
        &["yandex.*", "maps.yandex.ru"],
        &[item(Map, "/maps/-/({.})"), item(Map, "/maps/**?ll=*"), item(Map, "/maps/**")],
    ),
    row(
        "mapbox",
        &["api.mapbox.com", "api.tiles.mapbox.com", "a.tiles.mapbox.com"],
        &[item(Map, "/styles/v1/({-}/{-})**"), item(Map, "/**")],
    ),
    row(
        "cartodb",
        &["carto.com", "*.carto.com", "*.cartodb.com"],
        &[
            item(Map, "/u/*/<viz|builder|map>/({u})/**"),
            item(Map, "/u/*/<viz|builder>/({-})/**"),
            item(Map, "/<viz|builder>/({-})/**"),
            item(Map, "/tables/({-})/**"),
        ],
    )
    .oembed("https://services.carto.com/oembed"),
    row(
        "scribblemaps",
        &["scribblemaps.com", "widgets.scribblemaps.com"],
        &[item(Map, "/maps/view/*/({-})"), item(Map, "/<api/maps|sm>/**?id=({-})")],
    )
    .oembed("https://scribblemaps.com/api/services/oembed.json"),
    row("storymaps", &["storymaps.arcgis.com"], &[item(Map, "/<stories|collections>/({x32})/**")])
        .oembed("https://storymaps.arcgis.com/oembed"),
    row(
        "arcgis",
        &["arcgis.com", "*.arcgis.com", "*.maps.arcgis.com", "arcg.is"],
        &[
            item(Map, "/**?appid=({x32})"),
            item(Map, "/**?webmap=({x32})"),
            item(Map, "/**?id=({x32})"),
            item(Map, "/apps/<dashboards|experiencebuilder/experience|instant>/({x32})"),
            short("/({a})"),
        ],
    ),
    row(
        "datawrapper",
        &["datawrapper.dwcdn.net", "datawrapper.de", "app.datawrapper.de"],
        &[
            item(Chart, "/chart/({a5})/**").to("https://datawrapper.dwcdn.net/{id}/"),
            item(Chart, "/<_/|>({a5})/**").to("https://datawrapper.dwcdn.net/{id}/"),
        ],
    )
    .oembed("https://api.datawrapper.de/v3/oembed/"),
    row(
        "flourish",
        &["public.flourish.studio", "flo.uri.sh", "flourish.studio", "app.flourish.studio"],
        &[
            item(Chart, "/visualisation/({d})/**").to("https://public.flourish.studio/visualisation/{id}/"),
            item(Chart, "/story/({d})/**").to("https://public.flourish.studio/story/{id}/").apart(),
            item(Chart, "/<api/canva/embed/|>visualisation/({d})/**"),
            item(Chart, "/@*/(*)"),
        ],
    )
    .oembed("https://app.flourish.studio/api/v1/oembed"),
    row(
        "infogram",
        &["infogram.com", "infogr.am", "e.infogram.com"],
        &[
            page("/<about|blog|business|create|examples|features|login|pricing|product>/**"),
            page("/<register|templates|app>/**"),
            item(Chart, "/({u})"),
            item(Chart, "/*-({l11-})"),
            item(Chart, "/(*)"),
        ],
    )
    .oembed("https://infogram.com/oembed"),
    row(
        "chartblocks",
        &["public.chartblocks.com", "embed.chartblocks.com"],
        &[item(Chart, "/c/({x24})/**"), item(Chart, "/1.0?c=({x24})")],
    )
    .oembed("http://embed.chartblocks.com/1.0/oembed"),
    row("everviz", &["app.everviz.com"], &[item(Chart, "/<embed|share|show>/({-})")])
        .oembed("https://api.everviz.com/oembed"),
    row(
        "plotly",
        &["plotly.com", "plot.ly", "chart-studio.plotly.com"],
        &[item(Chart, "/~[{.}]/({d})/**"), item(Chart, "/~[{.}]/({d}).{l}")],
    )
    .oembed("https://plot.ly/oembed"),
    row(
        "tableau",
        &["public.tableau.com"],
        &[
            item(Chart, "/views/({-}/{-})**"),
            item(Chart, "/app/profile/[{.}]/viz/({-}/{-})"),
            item(Chart, "/profile/[{.}]#!/vizhome/({-}/{-})"),
            profile("/<app/|>profile/[{.}]/**"),
        ],
    ),
    row(
        "powerbi",
        &["app.powerbi.com", "msit.powerbi.com"],
        &[item(Chart, "/view?r=({.}**)"), item(Chart, "/<reportEmbed|rdlEmbed>?reportId=({u})")],
    ),
    row(
        "ourworldindata",
        &["ourworldindata.org"],
        &[item(Chart, "/grapher/({-})/**"), item(Chart, "/explorers/({-})"), item(Article, "/({-})")],
    ),
    row(
        "statista",
        &["statista.com"],
        &[
            item(Chart, "/<chart|statistics|infografik|statistik/daten/studie|grafico>/({d})/**"),
            item(Chart, "/infographie/({d})/**"),
        ],
    ),
    row(
        "observable",
        &["observablehq.com"],
        &[
            item(Chart, "/<embed/|>@[{-}]/({-})/**"),
            item(Chart, "/<embed/|>d/({x16})/**"),
            item(Chart, "/embed/({x16})**"),
            profile("/@[{-}]"),
        ],
    )
    .oembed("https://api.observablehq.com/oembed"),
    row(
        "knightlab",
        &["cdn.knightlab.com", "uploads.knightlab.com", "timeline.knightlab.com", "juxtapose.knightlab.com"],
        &[
            item(Chart, "/libs/*/latest/embed/**?uid=({-})"),
            item(Chart, "/libs/*/latest/embed/**?source=({-})"),
            item(Map, "/storymapjs/({x})/**"),
            item(Map, "/<storymapjs|scene|soundcite>/**"),
        ],
    ),
    row(
        "piktochart",
        &["create.piktochart.com", "magic.piktochart.com", "piktochart.com"],
        &[item(Chart, "/<output|embed>/({d})-**"), item(Chart, "/<output|embed>/({-})")],
    )
    .oembed("https://piktochart.com/oembed"),
    row("venngage", &["infograph.venngage.com"], &[item(Chart, "/<p|ps|pl>/({-})/**")]),
    row(
        "padlet",
        &["padlet.com"],
        &[
            item(Other, "/embed/({a})"),
            search("/<gallery|features|dashboard>/**"),
            item(Other, "/[{-}]/({-})"),
            item(Other, "/padlets/({a})"),
            profile("/[{-}]"),
        ],
    )
    .oembed("https://padlet.com/oembed/"),
    row(
        "genially",
        &["view.genial.ly", "view.genially.com"],
        &[item(Document, "/({x24})/**"), page("/{a2}/**")],
    )
    .oembed("https://api.genially.com/services/oembed"),
    row(
        "thinglink",
        &["thinglink.com", "cdn.thinglink.me"],
        &[
            item(Image, "/<scene|card|video|view/scene|mediacard|videocard>/({d})/**"),
            item(Image, "/api/image/({d})/**"),
        ],
    )
    .oembed("https://www.thinglink.com/api/oembed"),
    row(
        "sway",
        &["sway.com", "sway.office.com", "sway.cloud.microsoft"],
        &[page("/<my|login|create>/**"), item(Document, "/s/({-})/**"), item(Document, "/({-})")],
    )
    .oembed("https://sway.com/api/v1.0/oembed"),
    row(
        "canva",
        &["canva.com"],
        &[item(Document, "/design/({-})/**"), profile("/<p/|>@[{.}]"), search("/templates/**")],
    )
    .oembed("https://www.canva.com/_oembed"),
    row(
        "figma",
        &["figma.com", "embed.figma.com"],
        &[
            item(Other, "/<file|design|board|proto|slides|buzz|site|make|deck>/({a20-})/**"),
            item(Other, "/embed?url=*"),
            item(Other, "/community/file/({d})/**"),
            profile("/@[{-}]"),
        ],
    )
    .oembed("https://www.figma.com/api/oembed"),
    row(
        "miro",
        &["miro.com", "realtimeboard.com"],
        &[
            item(Other, "/app/<board|live-embed|embed>/({-}=)/**"),
            item(Other, "/app/<board|live-embed|embed>/({-})**"),
            item(Video, "/video-player/({-})"),
        ],
    )
    .oembed("https://miro.com/api/v1/oembed"),
    row("mural", &["app.mural.co"], &[item(Other, "/<t|embed|invitation/mural>/(**)")]),
    row(
        "lucid",
        &["lucid.app", "lucidchart.com"],
        &[
            item(Chart, "/<documents|lucidchart|lucidspark>/<view/|embeddedchart/|>({u})/**"),
            item(Chart, "/publicSegments/view/({u})/**"),
        ],
    ),
    row(
        "whimsical",
        &["whimsical.com"],
        &[
            page("/<about|pricing|login|signup|learn|templates>/**"),
            item(Other, "/<embed/|>*-({a20-24})"),
            item(Other, "/<embed/|>({a20-24})"),
            item(Other, "/embed/({a20-24})**"),
            item(Other, "/*/*-({a20-24})**"),
        ],
    )
    .oembed("https://whimsical.com/api/oembed"),
    row(
        "dbdiagram",
        &["dbdiagram.io", "dbdocs.io"],
        &[item(Chart, "/<d|embed>/({x24})"), item(Chart, "/e/{x}/({x24})"), item(Chart, "/d/*-({x24})")],
    ),
    row("cacoo", &["cacoo.com"], &[item(Chart, "/diagrams/({a})/**")]).oembed("http://cacoo.com/oembed.json"),
    row(
        "lottiefiles",
        &["lottiefiles.com", "lottie.host", "*.lottie.host", "*.lottiefiles.com", "assets.lottiefiles.com"],
        &[
            item(Image, "/embed/({u}/{-}).<json|lottie>"),
            item(Image, "/({u}/{-}).<json|lottie>"),
            item(Image, "/({d})-**"),
            item(Image, "/<animations|animation|free-animation|share>/({-})"),
        ],
    )
    .oembed("https://embed.lottiefiles.com/oembed"),
    row(
        "github",
        &["github.com"],
        &[
            item(Code, "/[{-}]/{.}/blob/(**)"),
            item(Code, "/[{-}]/{.}/<commit|pull|issues|discussions>/({-})/**"),
            item(Code, "/[{-}]/{.}/releases/tag/(*)"),
            item(Code, "/[{-}]/{.}/actions/runs/({d})/**"),
            search("/<explore|features|login|marketplace|pricing|search|settings|topics>/**"),
            search("/<trending|about|orgs|sponsors|collections|events|join>/**"),
            item(Code, "/[{-}]/({.})"),
            item(Code, "/[{-}]/({.})/tree/**"),
            profile("/[{-}]"),
        ],
    )
    .more(&[site(&["raw.githubusercontent.com"], &[item(Code, "/[{-}]/{.}/(**)")])]),
    row(
        "gist",
        &["gist.github.com", "gist.githubusercontent.com"],
        &[
            item(Code, "/([{-}]/{x20-}/{x40})"),
            item(Code, "/([{-}]/{x5-}/{x40})"),
            item(Code, "/([{-}]/{x5-})").to("https://gist.github.com/{id}"),
            item(Code, "/([{-}]/{x5-}).js"),
            item(Code, "/[{-}]/({x5-})/raw/**"),
            item(Code, "/({x5-})").to("https://gist.github.com/{id}"),
            item(Code, "/({x5-}).<js|json>").to("https://gist.github.com/{id}"),
            search("/<discover|search|starred|forked>/**"),
            profile("/[{-}]"),
        ],
    )
    .oembed("https://github.com/api/oembed?format=json"),
    row(
        "gitlab",
        &["gitlab.com"],
        &[
            item(Code, "/-/snippets/({d})"),
            item(Code, "/*/*/-/<snippets|issues|merge_requests>/({d})/**"),
            item(Code, "/snippets/({d})"),
            item(Code, "/*/*/-/<blob|commit>/(**)"),
            search("/<explore|search>/**"),
            profile("/[{.}]"),
        ],
    ),
    row(
        "codepen",
        &["codepen.io"],
        &[
            item(Code, "/[team/{-}]/<pen|full|details|pres|live|embed|debug>/<preview/|>({a5-})/**"),
            item(Code, "/[{-}]/<pen|full|details|pres|live|embed|debug>/<preview/|>({a5-})/**"),
            item(Code, "/pen/({a5-})"),
            item(Code, "/embed/<preview/|>({a5-})"),
            list(Code, "/[{-}]/<collection|project/full>/({a})"),
            list(Code, "/collection/({a})"),
            search("/<challenges|pens|search|spark|topics|tag|trending>/**"),
            page("/<about|accounts|dashboard|features|login|pen|signup|sponsorship>/**"),
            profile("/[team/{-}]"),
            profile("/[{-}]"),
        ],
    )
    .oembed("https://codepen.io/api/oembed"),
    row(
        "codesandbox",
        &["codesandbox.io"],
        &[
            item(Code, "/s/({.})").to("https://codesandbox.io/s/{id}"),
            item(Code, "/embed/({.})").to("https://codesandbox.io/s/{id}"),
            item(Code, "/p/<sandbox|devbox|github>/({.})/**"),
            search("/<search|explore>/**"),
            profile("/u/[{-}]"),
        ],
    )
    .more(&[site(&["[*].csb.app"], &[item(Code, "/**")])])
    .oembed("https://codesandbox.io/oembed"),
    row(
        "jsfiddle",
        &["jsfiddle.net"],
        &[
            page("/<login|gh|blog|about|api>/**"),
            item(Code, "/({a5-8})"),
            profile("/user/[{w}]/**"),
            item(Code, "/({a5-8})/{d}/**"),
            item(Code, "/({a5-8})/<embed|embedded|light|presentation|result|show>/**"),
            item(Code, "/[{w}]/({a5-8})/**"),
        ],
    ),
    row(
        "jsbin",
        &["jsbin.com", "output.jsbin.com"],
        &[item(Code, "/embed/({l5-})"), item(Code, "/({l5-})/**")],
    ),
    row(
        "stackblitz",
        &["stackblitz.com"],
        &[item(Code, "/<edit|run|fork>/({-})"), item(Code, "/github/(**)"), profile("/@[{-}]/**")],
    )
    .oembed("https://stackblitz.com/api/oembed"),
    row("replit", &["replit.com"], &[item(Code, "/@[{-}]/({-})/**"), profile("/@[{-}]"), page("/**")])
        .oembed("https://replit.com/data/oembed"),
    row(
        "glitch",
        &["glitch.com"],
        &[item(Code, "/<edit|embed>#!/<embed/|>({-})"), item(Code, "/~({-})"), profile("/@[{-}]")],
    )
    .oembed("https://api.glitch.com/oembed"),
    row(
        "pastebin",
        &["pastebin.com"],
        &[
            profile("/u/[{.}]/**"),
            item(Code, "/<raw|embed_js|embed_iframe|dl|print|clone|embed>/({a8})"),
            item(Code, "/<raw.php|embed_js.php|embed_iframe.php|embed_js|embed_iframe>?i=({a8})"),
            item(Code, "/download.php?i=({a8})"),
            search("/<archive|trends|search|tools|languages>/**"),
            item(Code, "/({a8})"),
        ],
    ),
    row(
        "runkit",
        &["runkit.com", "embed.runkit.com", "tonicdev.com"],
        &[
            page("/<home|docs|pricing|settings|tonic>"),
            item(Code, "/e/**"),
            item(Code, "/[{-}]/({-})/**"),
            item(Code, "/embed/({-})"),
        ],
    )
    .oembed("https://embed.runkit.com/oembed"),
    row(
        "ideone",
        &["ideone.com"],
        &[item(Code, "/<embed/|e.js/|plain/|>({a6})"), item(Code, "/fork/({a6})")],
    ),
    row("snipplr", &["snipplr.com"], &[item(Code, "/view/({d})/**")]),
    row("carbon_sh", &["carbon.now.sh"], &[item(Code, "/<embed/|>({a20-40})"), item(Code, "/({x32})")]),
    row(
        "kaggle",
        &["kaggle.com"],
        &[
            item(Code, "/<code|embed>/[{-}]/({-})/**"),
            item(Code, "/<datasets|models>/[{-}]/({-})/**"),
            search("/<competitions|datasets|code|learn|discussion|models>/**"),
            profile("/[{-}]/**"),
        ],
    ),
    row(
        "asciinema",
        &["asciinema.org"],
        &[item(Code, "/a/({a}).{l}"), item(Code, "/a/({a})/**"), profile("/~[{.}]")],
    )
    .oembed("https://asciinema.org/oembed"),
    row(
        "crowdsignal",
        &["polldaddy.com", "crowdsignal.com", "poll.fm"],
        &[
            item(Poll, "/<poll|p>/({d})/**").to("https://poll.fm/{id}"),
            item(Poll, "/({d})/**").to("https://poll.fm/{id}"),
            item(Poll, "/<s|ratings|survey>/({-})/**"),
        ],
    )
    .more(&[site(
        &["[*].survey.fm", "[*].polldaddy.com", "[*].crowdsignal.net"],
        &[item(Poll, "/<s|poll>/({-})"), item(Poll, "/({-})")],
    )])
    .oembed("https://api.crowdsignal.com/oembed"),
    row(
        "strawpoll",
        &["strawpoll.me", "strawpoll.com", "strawpoll.ai"],
        &[
            item(Poll, "/<embed_1|embed>/({-})/**"),
            item(Poll, "/polls/({-})/**"),
            item(Poll, "/({d})/**"),
            item(Poll, "/({-})"),
        ],
    ),
    row("typeform", &["[*].typeform.com"], &[item(Poll, "/<to|c|report>/({a})/**")])
        .oembed("https://api.typeform.com/oembed"),
    row(
        "surveymonkey",
        &["surveymonkey.*", "research.net"],
        &[item(Poll, "/r/({a})"), item(Poll, "/r/({-})")],
    )
    .oembed("https://www.surveymonkey.com/oembed"),
    row(
        "jotform",
        &["form.jotform.com", "jotform.com", "form.jotformeu.com"],
        &[item(Poll, "/<form/|>({d10-})")],
    ),
    row(
        "quizlet",
        &["quizlet.com"],
        &[
            item(Poll, "/<embed/|>({d})/**"),
            item(Poll, "/{a2}/({d})/**"),
            search("/<search|subject|explanations>/**"),
            profile("/<user/|>[{-}]"),
        ],
    ),
    row(
        "kahoot",
        &["create.kahoot.it", "kahoot.it", "play.kahoot.it"],
        &[item(Poll, "/<details|share>/*/({u})")],
    ),
    row(
        "playbuzz",
        &["playbuzz.com", "app.ex.co", "embed.ex.co", "ex.co"],
        &[item(Poll, "/<stories/|>item/({u})"), item(Poll, "/<stories/|>[{-}]/({-})"), page("/**")],
    )
    .oembed("https://oembed.ex.co/item"),
    row(
        "apester",
        &["renderer.apester.com", "app.apester.com", "my.apester.com"],
        &[item(Poll, "/<v2|interaction|unit>/({x24})")],
    )
    .oembed("https://display.apester.com/oembed"),
    row(
        "pinpoll",
        &["tools.pinpoll.com", "pinpoll.com"],
        &[item(Poll, "/embed/<answer|collection|quiz|poll>/({d})"), item(Poll, "/embed/({d})")],
    )
    .oembed("https://tools.pinpoll.com/oembed"),
    row(
        "kickstarter",
        &["kickstarter.com"],
        &[
            page("/projects/{-}"),
            item(Other, "/projects/{-}/{-}/posts/({d})/**").apart(),
            item(Other, "/projects/([{-}]/{-})/**").to("https://www.kickstarter.com/projects/{id}"),
            search("/<discover|search>/**"),
            profile("/profile/[{-}]/**"),
        ],
    )
    .oembed("https://www.kickstarter.com/services/oembed"),
    row(
        "indiegogo",
        &["indiegogo.com"],
        &[item(Other, "/projects/({-})/**"), item(Other, "/project/({-})/embedded")],
    ),
    row(
        "gofundme",
        &["gofundme.com"],
        &[
            item(Other, "/f/({-})/**"),
            item(Other, "/mvc.php?route=widgets/mediawidget&fund=({-})"),
            search("/<discover|s|c|start>/**"),
            page("/<about|login|signup|pricing|sign-in|create|how-it-works|en-gb|questions>/**"),
            item(Other, "/({-})"),
        ],
    ),
    row(
        "patreon",
        &["patreon.com"],
        &[
            item(Article, "/posts/*-({d})"),
            item(Article, "/posts/({d})"),
            search("/<explore|search>/**"),
            page("/<about|login|signup|pricing|home|policy|join>/**"),
            profile("/<c/|cw/|>[{.}]/**"),
        ],
    ),
    row(
        "steamstore",
        &["store.steampowered.com"],
        &[
            item(Other, "/<app|sub|bundle|widget>/({d})/**").to("https://store.steampowered.com/app/{id}/"),
            search("/<search|tags|genre>/**"),
        ],
    ),
    row(
        "steam",
        &["steamcommunity.com"],
        &[
            item(Other, "/<sharedfiles|workshop>/filedetails?id=({d})"),
            item(Article, "/games/*/announcements/detail/({d})"),
            profile("/<id|profiles>/[*]/**"),
            channel("/<app|groups|games>/[*]/**"),
        ],
    ),
    row(
        "amazon",
        &["amazon.*"],
        &[
            item(Other, "/<dp|gp/product|gp/video/detail|o/asin|exec/obidos/asin>/({a10})/**"),
            item(Other, "/*/dp/({a10})/**"),
            item(Other, "/*/product/({a10})/**"),
            search("/s/**"),
            profile("/stores/**"),
        ],
    )
    .more(&[
        site(&["read.amazon.*"], &[item(Document, "/kp/<card|embed>?asin=({a10})")]),
        site(&["amzn.to", "amzn.eu", "a.co"], &[short("/({-})"), short("/d/({-})")]),
    ])
    .oembed("https://read.amazon.com/kp/api/oembed"),
    row("xkcd", &["xkcd.com"], &[item(Image, "/({d})")]),
];
