//! Where playback starts.

use nom::bytes::complete::take_while;
use nom::character::complete::{char, one_of, u32 as number};
use nom::combinator::{all_consuming, opt};
use nom::multi::many1;
use nom::sequence::preceded;
use nom::{IResult, Parser};

use super::split::{Parts, params};

/// The first start that one of `names` gives, in the query or in the fragment.
pub(super) fn start_seconds(parts: &Parts<'_>, names: &[&str]) -> Option<u32> {
    params(parts.query)
        .chain(params(parts.fragment))
        .filter(|(name, _)| names.iter().any(|wanted| wanted.trim_start_matches('#') == *name))
        .find_map(|(_, value)| seconds(value))
}

/// ```abnf
/// start = clock / units
/// ```
fn seconds(value: &str) -> Option<u32> {
    all_consuming(clock).or(all_consuming(units)).parse(value).ok().map(|(_, seconds)| seconds)
}

/// ```abnf
/// clock = 1*DIGIT ":" 1*DIGIT [ ":" 1*DIGIT ]
/// ```
fn clock(input: &str) -> IResult<&str, u32, ()> {
    let (rest, (first, second, third)) =
        (number, preceded(char(':'), number), opt(preceded(char(':'), number))).parse(input)?;
    let minutes = sum(first.checked_mul(60), second);
    let all = match third {
        Some(third) => sum(minutes.and_then(|minutes| minutes.checked_mul(60)), third),
        None => minutes,
    };
    all.map(|seconds| (rest, seconds)).ok_or(nom::Err::Error(()))
}

/// ```abnf
/// units = 1*( 1*DIGIT [ "." *DIGIT ] [ "h" / "m" / "s" ] )    ; seconds without a unit, parts of them left out
/// ```
fn units(input: &str) -> IResult<&str, u32, ()> {
    let part = (number, opt((char('.'), take_while(|c: char| c.is_ascii_digit()))), opt(one_of("hms")));
    let (rest, parts) = many1(part).parse(input)?;
    let seconds = |count: u32, unit| match unit {
        Some('h') => count.checked_mul(3600),
        Some('m') => count.checked_mul(60),
        _ => Some(count),
    };
    let all = parts.into_iter().try_fold(0, |all, (count, _, unit)| sum(seconds(count, unit), all));
    all.map(|all| (rest, all)).ok_or(nom::Err::Error(()))
}

fn sum(left: Option<u32>, right: u32) -> Option<u32> {
    left?.checked_add(right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_syntax() {
        for (value, start) in [
            ("90", 90),
            ("90s", 90),
            ("1m30s", 90),
            ("1h3m2s", 3782),
            ("1m40", 100),
            ("0m3s", 3),
            ("9h", 32_400),
            ("2m", 120),
            ("00:30", 30),
            ("1:02:03", 3723),
            ("12.7", 12),
        ] {
            assert_eq!(seconds(value), Some(start), "{value}");
        }
    }

    #[test]
    fn what_is_no_start() {
        for value in ["", "s", "-1", "1x", "1:2:3:4", "4294967296", "4294967295h", "90 s", "½"] {
            assert_eq!(seconds(value), None, "{value}");
        }
    }
}
