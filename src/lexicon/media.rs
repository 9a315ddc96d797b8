//! Words that point at media, in English, Spanish, French, German, Portuguese and Italian: data, lower case, sorted.

use super::words::{Index, WordSet, index, word_set};
use crate::kind::Media::{self, Audio, Document, Gallery, Post, Video};

/// What a word does in a line that points at media.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    /// It names a kind of media: `clip`.
    Noun(Media),
    /// It tells the reader to look or listen; some say at what: `listen`.
    Verb(Option<Media>),
    /// It tells the reader to start what may be heard or seen: `play`.
    Play,
    /// It says where: `below`.
    Pointer,
    /// It presents what follows: `this`, `voici`.
    Lead,
    /// It may stand before the verb or the noun: `exclusive`.
    Filler,
    /// It makes a noun of what follows: `the play`.
    Article,
    /// It sends the reader to something else: `más`, `auch`.
    More,
}

impl Word {
    /// What a verb tells the reader to look at or listen to: nothing inside where it does not say.
    pub(crate) const fn tells(self) -> Option<Option<Media>> {
        match self {
            Self::Verb(media) => Some(media),
            Self::Play => Some(None),
            _ => None,
        }
    }

    /// Whether it tells the reader to watch, to listen or to play.
    pub(crate) const fn starts_media(self) -> bool {
        matches!(self, Self::Verb(Some(Video | Audio)) | Self::Play)
    }
}

use Word::{Article, Filler, Lead, More, Noun, Play, Pointer, Verb};

#[rustfmt::skip]
pub(crate) const WORDS: &[(&str, Word)] = &[
    ("a", Article), ("abaixo", Pointer), ("abajo", Pointer), ("above", Pointer), ("abschrift", Noun(Document)),
    ("acima", Pointer), ("acá", Pointer), ("affidavit", Noun(Document)), ("also", Filler), ("altro", More),
    ("an", Article), ("anche", More), ("anhören", Verb(Some(Audio))), ("anschauen", Verb(Some(Video))),
    ("ansehen", Verb(Some(Video))), ("après", Pointer), ("aqui", Pointer), ("aquí", Pointer),
    ("arriba", Pointer), ("as", Article), ("ascolta", Verb(Some(Audio))), ("ascoltare", Verb(Some(Audio))),
    ("ascoltate", Verb(Some(Audio))), ("assista", Verb(Some(Video))), ("assistir", Verb(Some(Video))),
    ("auch", More), ("audio", Noun(Audio)), ("audiobook", Noun(Audio)), ("audioclip", Noun(Audio)),
    ("audios", Noun(Audio)), ("aufzeichnung", Noun(Video)), ("aussi", More), ("baladodiffusion", Noun(Audio)),
    ("bande-annonce", Noun(Video)), ("beitrag", Noun(Post)), ("beiträge", Noun(Post)), ("below", Pointer),
    ("bild", Noun(Gallery)), ("bilder", Noun(Gallery)), ("bildergalerie", Noun(Gallery)), ("breaking", Filler),
    ("brief", Noun(Document)), ("broadcast", Noun(Video)), ("can", Filler), ("carta", Noun(Document)),
    ("check", Verb(None)), ("cinguettio", Noun(Post)), ("click", Filler), ("clip", Noun(Video)), ("clips", Noun(Video)),
    ("communiqué", Noun(Document)), ("complaint", Noun(Document)), ("confere", Verb(None)), ("confira", Verb(None)),
    ("consulta", Verb(None)), ("continuación", Pointer), ("das", Article), ("den", Article), ("der", Article),
    ("dessous", Pointer), ("dessus", Pointer), ("diaporama", Noun(Gallery)), ("die", Article), ("dies", Lead),
    ("diese", Lead), ("dieses", Lead), ("directo", Noun(Video)), ("diretta", Noun(Video)),
    ("docs", Noun(Document)), ("document", Noun(Document)), ("documenti", Noun(Document)),
    ("documento", Noun(Document)), ("documentos", Noun(Document)), ("documents", Noun(Document)),
    ("dokument", Noun(Document)), ("dokumente", Noun(Document)), ("découvrez", Verb(None)), ("ecco", Lead),
    ("ein", Article), ("eine", Article), ("eis", Lead), ("el", Article), ("enregistrement", Noun(Audio)),
    ("escucha", Verb(Some(Audio))), ("escuchar", Verb(Some(Audio))), ("escuche", Verb(Some(Audio))),
    ("escute", Verb(Some(Audio))), ("esta", Lead), ("estas", Lead), ("este", Lead), ("estos", Lead),
    ("exclusive", Filler), ("extrait", Noun(Video)), ("filing", Noun(Document)), ("film", Noun(Video)),
    ("filmación", Noun(Video)), ("filmagem", Noun(Video)), ("filmati", Noun(Video)), ("filmato", Noun(Video)),
    ("filmaufnahmen", Noun(Video)), ("footage", Noun(Video)), ("foto", Noun(Gallery)),
    ("fotogaleria", Noun(Gallery)), ("fotogalería", Noun(Gallery)), ("fotogalleria", Noun(Gallery)),
    ("fotos", Noun(Gallery)), ("fotostrecke", Noun(Gallery)), ("full", Filler), ("galeria", Noun(Gallery)),
    ("galerias", Noun(Gallery)), ("galerie", Noun(Gallery)), ("galeries", Noun(Gallery)),
    ("galería", Noun(Gallery)), ("galerías", Noun(Gallery)), ("galleria", Noun(Gallery)),
    ("gallerie", Noun(Gallery)), ("galleries", Noun(Gallery)), ("gallery", Noun(Gallery)), ("gli", Article),
    ("grabaciones", Noun(Audio)), ("grabación", Noun(Video)), ("gravação", Noun(Video)),
    ("guarda", Verb(Some(Video))), ("guardalo", Verb(None)), ("guardare", Verb(Some(Video))),
    ("guardate", Verb(Some(Video))), ("hear", Verb(Some(Audio))), ("here", Pointer), ("hier", Pointer),
    ("hilo", Noun(Post)), ("hit", Filler), ("hören", Verb(Some(Audio))), ("hörfassung", Noun(Audio)), ("ici", Pointer),
    ("il", Article), ("image", Noun(Gallery)), ("imagem", Noun(Gallery)), ("imagen", Noun(Gallery)),
    ("imagens", Noun(Gallery)), ("images", Noun(Gallery)), ("immagine", Noun(Gallery)),
    ("immagini", Noun(Gallery)), ("imágenes", Noun(Gallery)), ("indictment", Noun(Document)), ("just", Filler),
    ("la", Article), ("las", Article), ("le", Article), ("lea", Verb(Some(Document))),
    ("lee", Verb(Some(Document))), ("leer", Verb(Some(Document))), ("leggere", Verb(Some(Document))),
    ("leggete", Verb(Some(Document))), ("leggi", Verb(Some(Document))), ("leia", Verb(Some(Document))),
    ("ler", Verb(Some(Document))), ("les", Article), ("lesen", Verb(Some(Document))),
    ("letter", Noun(Document)), ("lettera", Noun(Document)), ("lettre", Noun(Document)),
    ("lire", Verb(Some(Document))), ("lisez", Verb(Some(Document))), ("listen", Verb(Some(Audio))),
    ("live", Filler), ("livestream", Noun(Video)), ("livestreams", Noun(Video)), ("lo", Article),
    ("look", Verb(None)), ("los", Article), ("mais", More), ("mehr", More), ("memo", Noun(Document)),
    ("message", Noun(Post)), ("mira", Verb(Some(Video))), ("mire", Verb(Some(Video))),
    ("miren", Verb(Some(Video))), ("mitschnitt", Noun(Audio)), ("more", Filler), ("must", Filler),
    ("más", More), ("nachfolgend", Pointer), ("new", Filler), ("now", Filler), ("o", Article),
    ("oben", Pointer), ("observa", Verb(None)), ("oiga", Verb(Some(Audio))), ("olha", Verb(None)),
    ("os", Article), ("ouvir", Verb(Some(Audio))), ("ouça", Verb(Some(Audio))), ("pdf", Noun(Document)),
    ("pdfs", Noun(Document)), ("photo", Noun(Gallery)), ("photogallery", Noun(Gallery)),
    ("photos", Noun(Gallery)), ("pics", Noun(Gallery)), ("picture", Noun(Gallery)), ("pictures", Noun(Gallery)),
    ("play", Play), ("please", Filler), ("plus", More), ("podcast", Noun(Audio)),
    ("podcasts", Noun(Audio)), ("post", Noun(Post)), ("postagem", Noun(Post)), ("postagens", Noun(Post)),
    ("posts", Noun(Post)), ("press", Filler), ("pubblicazione", Noun(Post)), ("publicaciones", Noun(Post)),
    ("publicación", Noun(Post)), ("publication", Noun(Post)), ("publications", Noun(Post)),
    ("publicação", Noun(Post)), ("publicações", Noun(Post)), ("pódcast", Noun(Audio)), ("questa", Lead),
    ("questo", Lead), ("qui", Pointer), ("radio", Noun(Audio)), ("raw", Filler), ("read", Verb(Some(Document))),
    ("recording", Noun(Audio)), ("recordings", Noun(Audio)), ("regarde", Verb(Some(Video))),
    ("regarder", Verb(Some(Video))), ("regardez", Verb(Some(Video))), ("registrazione", Noun(Audio)),
    ("rewatch", Verb(Some(Video))), ("schauen", Verb(None)), ("screenshot", Noun(Gallery)),
    ("screenshots", Noun(Gallery)), ("see", Verb(None)), ("seguito", Pointer), ("sehen", Verb(None)),
    ("seht", Verb(None)), ("sieh", Verb(None)), ("siehe", Verb(None)), ("slideshow", Noun(Gallery)),
    ("slideshows", Noun(Gallery)), ("sopra", Pointer), ("sotto", Pointer), ("soundbite", Noun(Audio)),
    ("también", More), ("também", More), ("tap", Filler), ("telecast", Noun(Video)), ("the", Article), ("these", Lead),
    ("this", Lead), ("thread", Noun(Post)), ("threads", Noun(Post)), ("tonaufnahme", Noun(Audio)),
    ("trailer", Noun(Video)), ("trailers", Noun(Video)), ("transcripción", Noun(Document)),
    ("transcript", Noun(Document)), ("transcription", Noun(Document)), ("transcrição", Noun(Document)),
    ("transmissão", Noun(Video)), ("trascrizione", Noun(Document)), ("trino", Noun(Post)),
    ("tráiler", Noun(Video)), ("tuit", Noun(Post)), ("tuits", Noun(Post)), ("tuíte", Noun(Post)),
    ("tuítes", Noun(Post)), ("tweet", Noun(Post)), ("tweets", Noun(Post)), ("tweetstorm", Noun(Post)),
    ("un", Article), ("una", Article), ("underneath", Pointer), ("une", Article), ("unten", Pointer),
    ("ve", Verb(None)), ("vea", Verb(None)), ("vean", Verb(Some(Video))), ("vedete", Verb(None)),
    ("vedi", Verb(None)), ("veja", Verb(None)), ("ver", Verb(None)), ("video", Noun(Video)),
    ("videobotschaft", Noun(Video)), ("videoclip", Noun(Video)), ("videomensaje", Noun(Video)),
    ("videomitschnitt", Noun(Video)), ("videos", Noun(Video)), ("vidéo", Noun(Video)), ("vidéos", Noun(Video)),
    ("view", Verb(None)), ("visionnez", Verb(Some(Video))), ("vlog", Noun(Video)), ("voici", Lead),
    ("voilà", Lead), ("voir", Verb(None)), ("voyez", Verb(None)), ("vídeo", Noun(Video)),
    ("vídeos", Noun(Video)), ("watch", Verb(Some(Video))), ("webcast", Noun(Video)), ("webcasts", Noun(Video)),
    ("you", Filler), ("à", Filler), ("áudio", Noun(Audio)), ("áudios", Noun(Audio)), ("écoute", Verb(Some(Audio))),
    ("écouter", Verb(Some(Audio))), ("écoutez", Verb(Some(Audio))),
];

/// What presents, as the first word of a line.
pub(crate) const HERE: &[&str] = &["aqui", "aquí", "here", "hier"];

/// What media show, and are called by where a pointer stands with it: "Full interview below". Sorted.
#[rustfmt::skip]
pub(crate) const SHOWN: &WordSet = word_set![
    "address", "announcement", "briefing", "conversation", "debate", "episode", "exchange", "hearing", "interview",
    "moment", "performance", "remarks", "segment", "sermon", "speech", "statement", "testimony",
];

/// What tells the reader to look in several words, folded to lower case, sorted.
#[rustfmt::skip]
pub(crate) const CALLS: &[&str] = &[
    "app users", "can't see the", "can't see this", "check it out", "check out", "click here to see",
    "click here to watch", "click to see", "click to watch", "don't miss", "have a look", "mobile users", "on mobile",
    "take a listen", "take a look", "tap here to watch",
];

/// Nouns that a credit starts with: `Photo: Jane Roe`.
#[rustfmt::skip]
pub(crate) const CREDITS: &WordSet = word_set![
    "bild", "foto", "image", "imagem", "imagen", "immagine", "photo", "picture", "screenshot",
];

/// What a note says of where the media stand that it promises; phrases, besides the words that point.
#[rustfmt::skip]
pub(crate) const PLACES: &[&str] = &[
    "al final", "al pie", "alla fine", "am ende", "at the bottom", "at the end", "at the foot", "attached",
    "au bas", "dans cet article", "embedded", "en bas", "en fin", "end of the", "end of this", "im artikel",
    "in calce", "in diesem artikel", "in fondo", "in this article", "in this story", "nell'articolo", "no fim",
    "no final", "no rodapé", "scroll down", "à la fin",
];

/// Starts of lines that a player leaves where its video stood.
#[rustfmt::skip]
pub(crate) const PLAYERS: &[(&str, Media)] = &[
    ("an error occurred. try watching this video", Video), ("copy this code to your website", Video),
    ("javascript is required to view this video", Video), ("javascript is required to watch this video", Video),
    ("just watched", Video), ("loading the player", Video), ("loading video", Video),
    ("media playback is not supported", Video), ("media playback is unsupported", Video), ("play slideshow", Gallery),
    ("play video", Video), ("please enable javascript to view this video", Video),
    ("please enable javascript to watch this video", Video), ("replay more videos", Video),
    ("scroll down for audio", Audio), ("scroll down for photos", Gallery), ("scroll down for the video", Video),
    ("scroll down for video", Video), ("sorry, your browser can't play", Video),
    ("sorry, your browser cannot play", Video), ("this video can not be played", Video),
    ("this video cannot be played", Video), ("this video is private", Video),
    ("to play this video you need to enable javascript", Video),
    ("to view this video please enable javascript", Video), ("video player is loading", Video),
    ("your browser does not support html5 audio", Audio), ("your browser does not support html5 video", Video),
    ("your browser does not support the audio", Audio), ("your browser does not support the video", Video),
    ("your browser doesn't support html5 audio", Audio), ("your browser doesn't support html5 video", Video),
    ("your browser doesn't support the audio", Audio), ("your browser doesn't support the video", Video),
];

/// The word of the table that `word` is, in any case.
pub(crate) fn word(word: &str) -> Option<Word> {
    static INDEX: Index = index!(WORDS, row => row.0.as_bytes());
    INDEX.position(WORDS, |row| row.0, word).map(|row| WORDS[row].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorted_without_duplicates() {
        assert!(WORDS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(
            SHOWN.windows(2).all(|pair| pair[0] < pair[1]) && CALLS.windows(2).all(|pair| pair[0] < pair[1])
        );
        assert!(CREDITS.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(PLACES.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(PLAYERS.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn any_case() {
        assert_eq!(word("VÍDEO"), Some(Noun(Video)));
        assert_eq!(word("viewer"), None);
    }
}
