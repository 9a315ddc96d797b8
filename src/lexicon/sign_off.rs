//! Words of the lines at the end that say who reported, edited and helped. Lower-case, sorted.

use super::words::{Sieve, WordSet, first_part, sieve, word_set};
use crate::fields::sign_off::Task;

/// What names a task in front of those who did it, its colon left out.
#[rustfmt::skip]
pub(crate) const TASKS: &[(&str, Task)] = &[
    ("a cura di", Task::Editing), ("additional editing by", Task::Editing),
    ("additional reporting", Task::AdditionalReporting),
    ("additional reporting by", Task::AdditionalReporting),
    ("additional reporting from", Task::AdditionalReporting), ("additional research by", Task::Research),
    ("additional writing by", Task::Writing), ("also reporting", Task::AdditionalReporting),
    ("arte", Task::Production), ("aus dem englischen von", Task::Translation), ("avec", Task::Contributing),
    ("avec la collaboration de", Task::Contributing), ("avec la contribution de", Task::Contributing),
    ("bearbeitet von", Task::Editing), ("bericht von", Task::Reporting),
    ("colaboración de", Task::Contributing), ("colaboraram", Task::Contributing),
    ("colaboraron", Task::Contributing), ("colaboraron en esta nota", Task::Contributing),
    ("colaborou", Task::Contributing), ("colaboró", Task::Contributing),
    ("colaboró en esta nota", Task::Contributing), ("collaboration", Task::Contributing),
    ("com a colaboração de", Task::Contributing), ("com agências", Task::Contributing),
    ("com informações da", Task::Contributing), ("com informações das", Task::Contributing),
    ("com informações de", Task::Contributing), ("com informações do", Task::Contributing),
    ("com informações dos", Task::Contributing), ("compiled from", Task::Contributing),
    ("con aportes de", Task::Contributing), ("con colaboración de", Task::Contributing),
    ("con il contributo di", Task::Contributing), ("con informaciones de", Task::Contributing),
    ("con información de", Task::Contributing), ("con información de agencias", Task::Contributing),
    ("con la colaboración de", Task::Contributing), ("con la collaborazione di", Task::Contributing),
    ("con reporte de", Task::Reporting), ("con reportes de", Task::Reporting),
    ("contributed by", Task::Contributing), ("contributing", Task::Contributing),
    ("contributing reporter", Task::AdditionalReporting),
    ("contributing reporters", Task::AdditionalReporting), ("contributions by", Task::Contributing),
    ("contributors", Task::Contributing), ("copy editing by", Task::Editing),
    ("data analysis by", Task::Research), ("data by", Task::Research), ("edición", Task::Editing),
    ("edición de", Task::Editing), ("editado en español por", Task::Editing),
    ("editado por", Task::Editing), ("edited by", Task::Editing), ("editing by", Task::Editing),
    ("edité par", Task::Editing), ("edição", Task::Editing), ("edição de", Task::Editing),
    ("edição por", Task::Editing), ("escrito por", Task::Writing), ("fact checking by", Task::Contributing),
    ("fact-checked by", Task::Contributing), ("geschrieben von", Task::Writing),
    ("graphic by", Task::Production), ("graphics", Task::Production), ("graphics by", Task::Production),
    ("gráfico de", Task::Production), ("gráficos de", Task::Production),
    ("ha collaborato", Task::Contributing), ("hanno collaborato", Task::Contributing),
    ("illustration by", Task::Production), ("illustrations by", Task::Production),
    ("infografik", Task::Production), ("infographie", Task::Production),
    ("información adicional de", Task::AdditionalReporting), ("investigación de", Task::Research),
    ("med", Task::Contributing), ("mit", Task::Contributing),
    ("mit agenturmaterial von", Task::Contributing), ("mit material von", Task::Contributing),
    ("mitarbeit", Task::Contributing), ("photographs by", Task::Production),
    ("photography by", Task::Production), ("produced by", Task::Production),
    ("production by", Task::Production), ("recherche", Task::Research), ("redacción de", Task::Writing),
    ("redactado por", Task::Writing), ("redaktionelle bearbeitung", Task::Editing),
    ("redaktis", Task::Editing), ("redigerad av", Task::Editing), ("redigiert von", Task::Editing),
    ("relu par", Task::Editing), ("reportage", Task::Reporting), ("reportagem", Task::Reporting),
    ("reportagem adicional", Task::AdditionalReporting),
    ("reportagem adicional de", Task::AdditionalReporting), ("reportagem de", Task::Reporting),
    ("reportaje de", Task::Reporting), ("reporte adicional de", Task::AdditionalReporting),
    ("reporte de", Task::Reporting), ("reporte por", Task::Reporting), ("reported by", Task::Reporting),
    ("reporter", Task::Reporting), ("reporters", Task::Reporting),
    ("reportes adicionales de", Task::AdditionalReporting), ("reporting by", Task::Reporting),
    ("reporting from", Task::Reporting), ("research by", Task::Research), ("rédigé par", Task::Writing),
    ("scritto da", Task::Writing), ("story by", Task::Writing), ("texto de", Task::Writing),
    ("to contact the author of this story", Task::Reporting),
    ("to contact the author on this story", Task::Reporting),
    ("to contact the editor on this story", Task::Editing),
    ("to contact the editor responsible for this story", Task::Editing),
    ("to contact the editors responsible for this story", Task::Editing),
    ("to contact the reporter on this story", Task::Reporting),
    ("to contact the reporters on this story", Task::Reporting), ("tradotto da", Task::Translation),
    ("traducción", Task::Translation), ("traducción de", Task::Translation),
    ("traducido por", Task::Translation), ("traduction", Task::Translation),
    ("traduction de", Task::Translation), ("traduit par", Task::Translation),
    ("tradukis", Task::Translation), ("traduzido por", Task::Translation),
    ("traduzione di", Task::Translation), ("tradução", Task::Translation),
    ("tradução de", Task::Translation), ("translated by", Task::Translation),
    ("translating by", Task::Translation), ("translation by", Task::Translation),
    ("unter mitarbeit von", Task::Contributing), ("unter verwendung von material von", Task::Contributing),
    ("verfasst von", Task::Writing), ("video by", Task::Production),
    ("video production by", Task::Production), ("with a file from", Task::Contributing),
    ("with additional reporting by", Task::AdditionalReporting),
    ("with additional reporting from", Task::AdditionalReporting),
    ("with assistance by", Task::Contributing), ("with assistance from", Task::Contributing),
    ("with contributions by", Task::Contributing), ("with contributions from", Task::Contributing),
    ("with files from", Task::Contributing), ("with help from", Task::Contributing),
    ("with input from", Task::Contributing), ("with inputs from", Task::Contributing),
    ("with reporting by", Task::AdditionalReporting), ("with reporting from", Task::AdditionalReporting),
    ("with research by", Task::Research), ("with the assistance of", Task::Contributing),
    ("writing by", Task::Writing), ("written by", Task::Writing), ("édité par", Task::Editing),
    ("übersetzt von", Task::Translation), ("übersetzung", Task::Translation),
];

/// How they begin.
pub(crate) static TASK_FIRSTS: Sieve = sieve!(TASKS, row => first_part(row.0));

/// Those of [`TASKS`] that open many another line too: they count in brackets, or with an agency.
#[rustfmt::skip]
pub(crate) const WEAK_TASKS: &WordSet = word_set![
    "a cura di", "arte", "avec", "bericht von", "collaboration", "compiled from", "contributed by",
    "data analysis by", "data by", "edición", "edição", "escrito por", "geschrieben von", "graphic by",
    "graphics", "illustration by", "illustrations by", "infografik", "infographie", "med", "mit",
    "mitarbeit", "photographs by", "photography by", "produced by", "production by", "recherche",
    "redacción de", "redactado por", "reportage", "reportagem", "reportagem de", "reportaje de",
    "reporte de", "reported by", "reporter", "reporters", "reporting from", "rédigé par", "scritto da",
    "story by", "texto de", "traducción", "traduction", "tradução", "verfasst von", "video by",
    "written by", "übersetzung",
];

/// Verbs that stand behind the names of those who helped.
pub(crate) const HELPED: &[&str] = &[
    " contributed",
    " contribuyó",
    " contribuyeron",
    " contribuiu",
    " contribuíram",
    " colaboró",
    " colaboraron",
    " colaborou",
    " colaboraram",
    " a contribué",
    " ont contribué",
    " ha contribuito",
    " hanno contribuito",
    " ha collaborato",
    " hanno collaborato",
    " hat zu ",
    " haben zu ",
];

/// One of these is in each of [`HELPED`].
pub(crate) const HELPED_STEMS: &[&str] = &["contrib", "colabor", "collabor", " zu "];

/// What the helpers helped with, behind `to this`, `a este`, `à cet`.
#[rustfmt::skip]
pub(crate) const WORKS: &WordSet = word_set![
    "analysis", "article", "articolo", "artigo", "artikel", "artículo", "beitrag", "bericht", "blog",
    "brief", "briefing", "briefs", "broadcast", "column", "coverage", "digest", "dispatch", "enquête",
    "episode", "feature", "información", "informe", "interview", "investigation", "list", "matéria",
    "newsletter", "nota", "package", "page", "piece", "podcast", "post", "program", "programme", "project",
    "report", "reportage", "reportagem", "reportaje", "reporte", "reporting", "review", "roundup",
    "segment", "servizio", "story", "text", "texto", "update",
];

/// What was done to a work, behind `was`; lower case, sorted by bytes.
pub(crate) const DONE: &WordSet = word_set![
    "adapted",
    "compiled",
    "edited",
    "engineered",
    "filmed",
    "mixed",
    "produced",
    "recorded",
    "reported",
    "translated",
    "written",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::words::assert_table;

    #[test]
    fn tables() {
        let tasks: alloc::vec::Vec<_> = TASKS.iter().map(|&(words, _)| words).collect();
        assert_table(&tasks);
        for table in [WEAK_TASKS, WORKS, DONE] {
            assert_table(table);
        }
    }

    #[test]
    fn each_verb_has_a_stem() {
        for verb in HELPED.iter() {
            assert!(HELPED_STEMS.iter().any(|stem| verb.contains(stem)), "{verb}");
        }
    }

    #[test]
    fn weak_tasks_are_tasks() {
        for word in WEAK_TASKS.iter() {
            assert!(TASKS.iter().any(|(words, _)| words == word), "{word}");
        }
    }
}
