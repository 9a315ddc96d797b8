//! What an embed can be.

use crate::kind::named;

named! {
    /// How an embed stands in a text.
    ///
    /// ```
    /// use tearsheet::EmbedForm;
    ///
    /// assert_eq!(EmbedForm::Shortcode.as_str(), "shortcode");
    /// ```
    pub enum EmbedForm: "form of an embed" {
        /// A bare URL, also in a Markdown link or in angle brackets.
        Url = "url",
        /// A post flattened into its words, name and date.
        Post = "post",
        /// A shortcode of a publishing system: `[embed]`, `[youtube]`.
        Shortcode = "shortcode",
        /// Pasted HTML: `iframe`, `blockquote`, `video`.
        Html = "html",
    }
}

named! {
    /// What a provider's URL leads to.
    ///
    /// ```
    /// use tearsheet::{Embed, EmbedClass};
    ///
    /// assert_eq!(Embed::from_url("https://x.com/someone")?.class(), Some(EmbedClass::Profile));
    /// # Ok::<_, tearsheet::EmbedError>(())
    /// ```
    pub enum EmbedClass: "class of an embed" {
        /// One thing to embed: a video, a post, a picture.
        Item = "item",
        /// Several under one id: a playlist, an album.
        Collection = "collection",
        /// Someone's page, a channel.
        Profile = "profile",
        /// Search results, a tag, a listing.
        Search = "search",
        /// What a channel shows at the moment.
        Live = "live",
        /// The provider's front page.
        Home = "home",
        /// A short link, whose item only the network knows.
        ShortLink = "short_link",
    }
}

named! {
    /// What kind of thing is embedded.
    ///
    /// ```
    /// use tearsheet::{Embed, EmbedKind};
    ///
    /// assert_eq!(Embed::from_url("https://vimeo.com/123456789")?.kind(), Some(EmbedKind::Video));
    /// # Ok::<_, tearsheet::EmbedError>(())
    /// ```
    pub enum EmbedKind: "kind of embed" {
        /// Moving pictures.
        Video = "video",
        /// A post of a social network, whatever it carries.
        SocialPost = "social_post",
        /// Sound: a track, an episode.
        Audio = "audio",
        /// One picture.
        Image = "image",
        /// Several pictures.
        Gallery = "gallery",
        /// Something to read or leaf through: a document, slides.
        Document = "document",
        /// A stream.
        Live = "live",
        /// A list of videos or tracks.
        Playlist = "playlist",
        /// A channel or show.
        Channel = "channel",
        /// Someone's page.
        Profile = "profile",
        /// A timeline or list of posts.
        Timeline = "timeline",
        /// A map.
        Map = "map",
        /// Source code, live or not.
        Code = "code",
        /// A poll, quiz or form.
        Poll = "poll",
        /// A chart or other data graphic.
        Chart = "chart",
        /// An article.
        Article = "article",
        /// Anything else.
        Other = "other",
    }
}
