//! The lists under the article: what its blocks hold.

use std::io::{self, Write};

use tearsheet::{
    Article, Author, Bio, Diagnostic, Embed, Note, Offsets, Quote, RelationKind, Text, Utterance,
};

use crate::page::Page;

/// Prints each list that has an item.
pub(crate) fn print_lists<W: Write>(page: &mut Page<W>, article: &Article<'_>) -> io::Result<()> {
    list(page, "Embeds", article.embeds().iter().map(embed))?;
    list(page, "Authors", article.authors().iter().map(author))?;
    list(page, "Bios", article.bios().iter().flat_map(bio))?;
    list(page, "Notes", notes(article))?;
    list(page, "Quotes", article.utterances().iter().map(utterance))?;
    let offsets = article.offsets();
    list(page, "Diagnostics", article.diagnostics().iter().map(|one| diagnostic(one, &offsets)))
}

fn list<W: Write>(page: &mut Page<W>, title: &str, items: impl Iterator<Item = String>) -> io::Result<()> {
    let mut items = items.peekable();
    if items.peek().is_some() {
        page.title(title)?;
    }
    items.try_for_each(|item| page.item(item))
}

/// What is known, with a gap between.
fn joined(parts: impl IntoIterator<Item = Option<String>>) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ")
}

fn embed(embed: &Embed<'_>) -> String {
    let kind = embed.kind().map(|kind| kind.to_string());
    let provider = embed.provider().map_or(embed.form().to_string(), |provider| provider.to_string());
    joined([
        Some(provider),
        kind,
        embed.handle().map(|handle| format!("@{handle}")),
        embed.id().map(|id| format!("id {id}")),
        embed.posted_at().map(|time| format!("posted {time}")),
        embed.start_seconds().map(|seconds| format!("from {seconds} s")),
        embed.url().map(str::to_string),
    ])
}

fn author(author: &Author<'_>) -> String {
    let sources = [("byline", author.byline()), ("bio", author.bio()), ("sign-off", author.sign_off())];
    let named = sources.iter().filter(|(_, index)| index.is_some()).map(|(name, _)| *name);
    joined([
        Some(author.name().to_string()),
        author.role().map(|role| role.to_string()),
        author.organisation().map(|organisation| organisation.to_string()),
        Some(words(author.handles())),
        Some(words(author.emails())),
        Some(format!("({})", named.collect::<Vec<_>>().join(", "))),
    ])
}

fn words(texts: &[Text<'_>]) -> String {
    texts.iter().map(Text::to_string).collect::<Vec<_>>().join(", ")
}

/// A line for each fact of a bio.
fn bio<'b>(bio: &'b Bio<'_>) -> impl Iterator<Item = String> + use<'b> {
    bio.facts().iter().map(|fact| format!("{:<13} {}", fact.kind(), fact.text()))
}

/// The notes, and what they promise.
fn notes(article: &Article<'_>) -> impl Iterator<Item = String> {
    let relations = article.relations();
    article.notes().into_iter().enumerate().map(move |(index, note)| {
        let promises = relations
            .iter()
            .filter(|one| one.kind() == RelationKind::Promises && one.from().index() == index);
        let promised = promises.filter_map(|one| {
            let kept = if one.to().is_some() { "is there" } else { "is missing" };
            Some(format!("{} {kept}", one.wants()?))
        });
        describe(&note, promised.collect())
    })
}

fn describe(note: &Note<'_>, promised: Vec<String>) -> String {
    let date = note.date().and_then(|mention| mention.date()).map(|date| date.to_string());
    let promised = (!promised.is_empty()).then(|| format!("({})", promised.join(", ")));
    joined([Some(note.kind().to_string()), date, promised, Some(note.text().to_string())])
}

/// Who says it, by which words, and all of its quotations.
fn utterance(utterance: &Utterance<'_>) -> String {
    let pieces = utterance.quotes().iter().map(Quote::text).map(|piece| piece.joined().into_owned());
    let mention = utterance.speaker().map(|mention| mention.joined().into_owned());
    let person = utterance.person().filter(|&person| mention.as_deref() != Some(person));
    joined([
        Some(mention.unwrap_or_else(|| "-".into())),
        person.map(|person| format!("[{person}]")),
        utterance.cue().map(|cue| cue.to_string()),
        Some(pieces.collect::<Vec<_>>().join(" … ")),
    ])
}

fn diagnostic(diagnostic: &Diagnostic, offsets: &Offsets<'_>) -> String {
    format!("{} {diagnostic}", offsets.line_column(diagnostic.span().start()))
}
