//! Redirects, players and caches around other URLs. A row without a name is nobody's: the URL inside decides.

use super::row::{Row, row, wrap};

pub(super) static ROWS: &[Row] = &[
    row(
        "",
        &["google.*"],
        &[
            wrap("/url?url=(**)"),
            wrap("/url?q=(**)"),
            wrap("/imgres?imgrefurl=(**)"),
            wrap("/amp/s/(**)"),
            wrap("/amp/(**)"),
        ],
    ),
    row(
        "",
        &["cdn.ampproject.org", "*.cdn.ampproject.org"],
        &[wrap("/<a|c|v|wp>/s/(**)"), wrap("/<a|c|v|wp>/(**)")],
    ),
    row("", &["*.safelinks.protection.outlook.com"], &[wrap("/**?url=(**)")]),
    row(
        "",
        &[
            "l.facebook.com",
            "lm.facebook.com",
            "l.instagram.com",
            "l.messenger.com",
            "l.threads.com",
            "l.threads.net",
        ],
        &[wrap("/?u=(**)"), wrap("/l.php?u=(**)")],
    ),
    row(
        "",
        &["out.reddit.com", "exit.sc", "slack-redir.net", "disq.us", "steamcommunity.com"],
        &[
            wrap("/<|link|url>?url=(**)"),
            wrap("/linkfilter?u=(**)"),
            wrap("/linkfilter?url=(**)"),
            wrap("/*?url=(**)"),
        ],
    ),
    row(
        "",
        &["duckduckgo.com", "t.umblr.com", "translate.google.com", "deref-mail.com"],
        &[wrap("/l?uddg=(**)"), wrap("/redirect?z=(**)"), wrap("/translate?u=(**)")],
    ),
    row(
        "",
        &["cdn.embedly.com", "iframely.net", "cdn.iframe.ly", "if-cdn.com"],
        &[
            wrap("/widgets/media.html?url=(**)"),
            wrap("/widgets/media.html?src=(**)"),
            wrap("/api/iframe?url=(**)"),
        ],
    ),
    row("", &["away.vk.com"], &[wrap("/away.php?to=(**)")]),
];
