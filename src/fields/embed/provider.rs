//! Providers by name.

use core::fmt;
use core::str::FromStr;

use crate::kind::UnknownName;
use crate::lexicon::providers::{Row, by_name, names};

/// Who provides an embed.
///
/// The constants are those that articles carry most; all others come from their name.
///
/// ```
/// use tearsheet::{Embed, Provider};
///
/// let post = Embed::from_url("https://x.com/someone/status/1234567890123456789")?;
/// assert_eq!(post.provider(), Some(Provider::TWITTER));
/// assert_eq!("twitter".parse(), Ok(Provider::TWITTER));
/// assert_eq!(Provider::TWITTER.to_string(), "twitter");
/// # Ok::<_, tearsheet::EmbedError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Provider(&'static str);

macro_rules! constants {
    ($( $(#[$doc:meta])* $name:ident = $value:literal ),+ $(,)?) => {
        impl Provider {
            $( $(#[$doc])* pub const $name: Self = Self($value); )+

            #[cfg(test)]
            const CONSTANTS: &'static [Self] = &[ $( Self::$name ),+ ];
        }
    };
}

constants! {
    /// Apple Podcasts.
    APPLE_PODCASTS = "apple_podcasts",
    /// The Internet Archive, its copies of other pages included.
    ARCHIVE_ORG = "archive_org",
    /// Bluesky.
    BLUESKY = "bluesky",
    /// Dailymotion.
    DAILYMOTION = "dailymotion",
    /// Datawrapper.
    DATAWRAPPER = "datawrapper",
    /// DocumentCloud.
    DOCUMENTCLOUD = "documentcloud",
    /// Facebook.
    FACEBOOK = "facebook",
    /// Flickr.
    FLICKR = "flickr",
    /// Instagram.
    INSTAGRAM = "instagram",
    /// LinkedIn.
    LINKEDIN = "linkedin",
    /// Any server that speaks as Mastodon does.
    MASTODON = "mastodon",
    /// Any server of PeerTube.
    PEERTUBE = "peertube",
    /// Reddit.
    REDDIT = "reddit",
    /// Rumble.
    RUMBLE = "rumble",
    /// SoundCloud.
    SOUNDCLOUD = "soundcloud",
    /// Spotify.
    SPOTIFY = "spotify",
    /// Telegram.
    TELEGRAM = "telegram",
    /// Threads.
    THREADS = "threads",
    /// TikTok.
    TIKTOK = "tiktok",
    /// Truth Social.
    TRUTHSOCIAL = "truthsocial",
    /// Twitch.
    TWITCH = "twitch",
    /// X, once Twitter.
    TWITTER = "twitter",
    /// Vimeo.
    VIMEO = "vimeo",
    /// VK.
    VK = "vk",
    /// YouTube.
    YOUTUBE = "youtube",
}

impl Provider {
    pub(super) const fn of(row: &'static Row) -> Self {
        Self(row.name)
    }

    /// The name, as it is serialised.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl FromStr for Provider {
    type Err = UnknownName;

    /// The provider with that name; looks at the whole table.
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        match by_name(name) {
            Some(row) if !name.is_empty() => Ok(Self(row.name)),
            _ => Err(UnknownName::new(name, "provider", names())),
        }
    }
}

impl fmt::Display for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn constants_are_in_the_table() {
        for &provider in Provider::CONSTANTS {
            assert_eq!(provider.as_str().parse(), Ok(provider));
        }
    }

    #[test]
    fn names_that_are_nobodys() {
        for (name, told) in [
            ("", "`` is no provider"),
            ("Twitter", "`Twitter` is no provider; is it `twitter`?"),
            ("a_shop_of_our_own", "`a_shop_of_our_own` is no provider"),
        ] {
            assert_eq!(name.parse::<Provider>().unwrap_err().to_string(), told);
        }
    }
}
