//! Short words whose full stop ends no sentence, in the languages that write them so.

use super::words::{WordSet, word_set};

/// Sorted by bytes, without the final stop.
const ABBREVIATIONS: &WordSet = word_set![
    "Abs", "Adm", "Ala", "Apr", "Ariz", "Ark", "Art", "Aug", "Ave", "Bd", "Blvd", "Brig", "Calif", "Capt",
    "Cdr", "Cia", "Cmdr", "Co", "Col", "Colo", "Conn", "Corp", "Cpl", "Cía", "D", "Dec", "Del", "Dept",
    "Det", "Dir", "Dott", "Dr", "Dra", "EE", "Esq", "Est", "Feb", "Fig", "Fla", "Fr", "Fri", "Ft", "Ga",
    "Gen", "Gob", "Gov", "Gral", "Hon", "Hr", "Ill", "Inc", "Ind", "Ing", "Insp", "Jan", "Jr", "Jul", "Jun",
    "Kan", "Ky", "La", "Lda", "Lic", "Lieut", "Lt", "Ltd", "Ltda", "MM", "Maj", "Mass", "Md", "Messrs",
    "Mich", "Minn", "Miss", "Mme", "Mo", "Mon", "Mons", "Mont", "Mr", "Mrs", "Ms", "Mt", "Neb", "Nev", "No",
    "Nos", "Nov", "Nr", "Núm", "Oct", "Okla", "On", "Ore", "PM", "Pa", "Ph", "Pres", "Prof", "Profa", "Pte",
    "Pvt", "Rep", "Reps", "Rev", "Rt", "S", "Sat", "Sec", "Sen", "Sens", "Sep", "Sept", "Sgt", "Sig", "Sr",
    "Sra", "Sres", "Srta", "St", "Sta", "Ste", "Sto", "Str", "Sun", "Supt", "Sw", "Tenn", "Tex", "Thu",
    "Thurs", "Tue", "Tues", "UU", "Ud", "Uds", "Va", "Vol", "Vt", "Wash", "Wed", "Wis", "Wyo", "approx",
    "art", "av", "bzw", "ca", "cf", "dept", "e.g", "ed", "etc", "evtl", "fig", "ggf", "i.e", "inkl", "no",
    "nr", "núm", "op", "pp", "pág", "sog", "tel", "usw", "v", "vol", "vs", "z.B", "zzgl", "ст", "тыс", "ул",
];

/// Whether `word`, without its final stop, is one of them.
pub(crate) fn is_abbreviation(word: &str) -> bool {
    ABBREVIATIONS.has(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorted_and_without_doubles() {
        assert!(ABBREVIATIONS.windows(2).all(|pair| pair[0] < pair[1]), "{ABBREVIATIONS:?}");
        assert!(is_abbreviation("Sen") && !is_abbreviation("Senator"));
    }
}
