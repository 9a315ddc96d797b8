//! The time in an id. Each rule is a function with its limits; integers of 64 bits, no clock.

use core::ops::RangeInclusive;

use crate::lexicon::providers::TimeRule;
use crate::time::Timestamp;

/// 2100-01-01: an id that says a later time says something else.
const LATEST: i64 = 4_102_444_800_000;

/// When the item with that id was posted, where the provider's ids tell.
pub(super) fn posted_at(rule: TimeRule, id: &str) -> Option<Timestamp> {
    match rule {
        TimeRule::Never => None,
        TimeRule::Twitter => twitter(id),
        TimeRule::Mastodon => mastodon(id),
        TimeRule::TikTok => tiktok(id),
        TimeRule::Instagram => instagram(id),
        TimeRule::Bluesky => bluesky(id),
        TimeRule::LinkedIn => linkedin(id),
        TimeRule::Discord => discord(id),
        TimeRule::Tumblr => tumblr(id),
        TimeRule::Minds => minds(id),
        TimeRule::Ulid => ulid(id),
    }
}

/// X: the bits above the 22nd are milliseconds since 2010-11-04T01:42:54.657Z.
///
/// Ids below 29,700,859,247 were handed out in sequence, before that time, and carry none.
fn twitter(id: &str) -> Option<Timestamp> {
    let id = number(id, 1..=19)?;
    if id < 29_700_859_247 { None } else { since(1_288_834_974_657, id >> 22) }
}

/// Mastodon, and the sites that run it (Truth Social, Gab): the bits above the 16th are Unix milliseconds.
///
/// Ids of 18 digits only (from 2018-05 on); those before Mastodon 2.0 are a sequence. A server may set the time of a
/// post that it fetched from another to the post's own.
fn mastodon(id: &str) -> Option<Timestamp> {
    since(0, number(id, 18..=18)? >> 16)
}

/// TikTok: the bits above the 32nd are Unix seconds, of the upload's start (some seconds before it shows).
///
/// Ids of 18 or 19 digits, from 2014 on.
fn tiktok(id: &str) -> Option<Timestamp> {
    let seconds = number(id, 18..=19)? >> 32;
    if seconds < 1_388_534_400 { None } else { since(0, seconds * 1000) }
}

/// Instagram and Threads: a short code is a number in base 64, whose bits above the 23rd are milliseconds since
/// 2011-08-24T21:07:01.721Z. A story's id is the number itself.
///
/// It is the time of creation: a video's is up to some minutes before it was published. The 28 characters that a
/// private post's code has more are no part of the number. The first ids were a sequence and are too small.
fn instagram(id: &str) -> Option<Timestamp> {
    let number = match number(id, 15..=19) {
        Some(number) => number,
        None => {
            let code = if id.len() > 28 { id.get(..id.len() - 28)? } else { id };
            digits(code, 6, 11, |byte| BASE64.iter().position(|&digit| digit == byte))?
        }
    };
    if number < 1 << 40 { None } else { since(1_314_220_021_721, number >> 23) }
}

/// Bluesky: a record key is a TID, 13 digits in base 32, whose bits above the 10th are Unix microseconds.
///
/// The client sets it, so that it is the client's word; none before 2006 is believed.
fn bluesky(id: &str) -> Option<Timestamp> {
    if id.len() != 13 {
        return None;
    }
    let number = digits(id, 5, 13, |byte| BASE32_SORT.iter().position(|&digit| digit == byte))?;
    let ms = (number >> 10) / 1000;
    if ms < 1_136_073_600_000 { None } else { since(0, ms) }
}

/// LinkedIn (activity, ugcPost, share): the bits above the 22nd are Unix milliseconds.
///
/// Ids of 19 digits.
fn linkedin(id: &str) -> Option<Timestamp> {
    since(0, number(id, 19..=19)? >> 22)
}

/// Discord: the bits above the 22nd are milliseconds since 2015-01-01.
fn discord(id: &str) -> Option<Timestamp> {
    since(1_420_070_400_000, number(id, 17..=19)? >> 22)
}

/// Tumblr: the bits above the 20th are milliseconds since 2001-09-09T01:46:40Z (Unix 1,000,000,000).
///
/// Not documented by Tumblr; seen on posts since the end of 2019. Older ids are a sequence.
fn tumblr(id: &str) -> Option<Timestamp> {
    let id = number(id, 18..=18)?;
    if id < 600_000_000_000_000_000 { None } else { since(1_000_000_000_000, id >> 20) }
}

/// Minds: the bits above the 22nd are milliseconds since 2012-01-01.
///
/// Ids from 200,000,000,000,000,000 on; smaller ones are of another kind.
fn minds(id: &str) -> Option<Timestamp> {
    let id = number(id, 18..=19)?;
    if id < 200_000_000_000_000_000 { None } else { since(1_325_376_000_000, id >> 22) }
}

/// A ULID: the first 10 of its 26 digits in Crockford's base 32 are Unix milliseconds.
fn ulid(id: &str) -> Option<Timestamp> {
    let head = if id.len() == 26 { id.get(..10)? } else { return None };
    let digit = |byte: u8| CROCKFORD.iter().position(|&digit| digit == byte.to_ascii_lowercase());
    let ms = digits(head, 5, 10, digit)?;
    if ms < 1_136_073_600_000 { None } else { since(0, ms) }
}

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BASE32_SORT: &[u8; 32] = b"234567abcdefghijklmnopqrstuvwxyz";
const CROCKFORD: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// A number of so many decimal digits.
fn number(id: &str, length: RangeInclusive<usize>) -> Option<u64> {
    let is_number = length.contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { id.parse().ok() } else { None }
}

/// A number of at most `most` digits of so many bits each, the most significant first; `None` where it leaves 63 bits.
fn digits(code: &str, bits: u32, most: usize, digit: impl Fn(u8) -> Option<usize>) -> Option<u64> {
    if code.is_empty() || code.len() > most {
        return None;
    }
    let number = code.bytes().try_fold(0_u128, |number, byte| Some(number << bits | digit(byte)? as u128))?;
    i64::try_from(number).ok().and_then(|number| u64::try_from(number).ok())
}

/// So many milliseconds after an epoch, if that is a plausible time.
fn since(epoch: i64, ms: u64) -> Option<Timestamp> {
    let ms = epoch.checked_add(i64::try_from(ms).ok()?)?;
    if ms < LATEST { Timestamp::from_unix_ms(ms) } else { None }
}

#[cfg(test)]
mod tests {
    use alloc::string::{String, ToString};

    use super::*;

    fn time(rule: TimeRule, id: &str) -> Option<String> {
        posted_at(rule, id).map(|time| time.to_string())
    }

    #[test]
    fn snowflakes() {
        let id = (1_700_000_000_000_u64 - 1_288_834_974_657) << 22 | 0x1234;
        assert_eq!(time(TimeRule::Twitter, &id.to_string()).unwrap(), "2023-11-14T22:13:20.000Z");
        let id = (1_700_000_000_000_u64 - 1_420_070_400_000) << 22;
        assert_eq!(time(TimeRule::Discord, &id.to_string()).unwrap(), "2023-11-14T22:13:20.000Z");
        let id = (1_700_000_000_000_u64 - 1_325_376_000_000) << 22;
        assert_eq!(time(TimeRule::Minds, &id.to_string()).unwrap(), "2023-11-14T22:13:20.000Z");
        let id = 1_700_000_000_000_u64 << 22;
        assert_eq!(time(TimeRule::LinkedIn, &id.to_string()).unwrap(), "2023-11-14T22:13:20.000Z");
        let id = (1_700_000_000_000_u64 - 1_000_000_000_000) << 20;
        assert_eq!(time(TimeRule::Tumblr, &id.to_string()).unwrap(), "2023-11-14T22:13:20.000Z");
        let id = 1_700_000_000_000_u64 << 16;
        assert_eq!(time(TimeRule::Mastodon, &id.to_string()).unwrap(), "2023-11-14T22:13:20.000Z");
        let id = 1_700_000_000_u64 << 32;
        assert_eq!(time(TimeRule::TikTok, &id.to_string()).unwrap(), "2023-11-14T22:13:20.000Z");
    }

    #[test]
    fn ids_before_the_time_was_in_them() {
        assert_eq!(time(TimeRule::Twitter, "12345"), None);
        assert_eq!(time(TimeRule::Twitter, "29700859246"), None);
        assert_eq!(time(TimeRule::Mastodon, "12345678901234567"), None);
        assert_eq!(time(TimeRule::Tumblr, "12345678901"), None);
        assert_eq!(time(TimeRule::Instagram, "abcdef"), None);
    }

    #[test]
    fn what_is_no_number_or_no_plausible_time() {
        assert_eq!(time(TimeRule::Twitter, ""), None);
        assert_eq!(time(TimeRule::Twitter, "99999999999999999999"), None);
        assert_eq!(time(TimeRule::Twitter, "1234é"), None);
        assert_eq!(time(TimeRule::Mastodon, "999999999999999999"), None);
        assert_eq!(time(TimeRule::Bluesky, "zzzzzzzzzzzzz"), None);
        assert_eq!(time(TimeRule::Instagram, "___________"), None);
    }

    #[test]
    fn codes_in_base_32_and_64() {
        assert_eq!(time(TimeRule::Bluesky, "3kabcdefghi22").unwrap().get(..4), Some("2023"));
        assert_eq!(time(TimeRule::Ulid, "01HF7YAT000000000000000000").unwrap(), "2023-11-14T22:13:20.000Z");
        let number = (1_700_000_000_000_u64 - 1_314_220_021_721) << 23;
        let code: String =
            (0..11).rev().map(|at| BASE64[(number >> (6 * at) & 63) as usize] as char).collect();
        assert_eq!(time(TimeRule::Instagram, &code).unwrap(), "2023-11-14T22:13:20.000Z");
        assert_eq!(time(TimeRule::Instagram, &number.to_string()).unwrap(), "2023-11-14T22:13:20.000Z");
        let private = code + "abcdefghijklmnopqrstuvwxyz01";
        assert_eq!(time(TimeRule::Instagram, &private).unwrap(), "2023-11-14T22:13:20.000Z");
    }
}
