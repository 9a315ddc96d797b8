//! Each contestant's speed as a ratio to its peer's, as a table.
//!
//! They take turns, round by round, and the best round of each counts: what else the machine does is taken out of a
//! ratio, where it is not taken out of a time.

use std::hint::black_box;
use std::time::{Duration, Instant};

use tearsheet_benches::{CONTESTANTS, texts};

fn main() {
    // `cargo test --benches` asks whether it runs at all.
    let quick = std::env::args().any(|argument| argument == "--test");
    let (bytes, rounds) = if quick { (1 << 16, 1) } else { (4 << 20, 8) };
    let texts = texts(bytes);
    let bytes: usize = texts.iter().map(String::len).sum();
    let mut best = vec![Duration::MAX; CONTESTANTS.len()];
    for _ in 0..rounds {
        for (contestant, best) in CONTESTANTS.iter().zip(&mut best) {
            let started = Instant::now();
            black_box((contestant.read)(black_box(&texts)));
            *best = started.elapsed().min(*best);
        }
    }
    println!("{} texts, {:.1} MB, best of {rounds} rounds\n", texts.len(), bytes as f64 / 1e6);
    println!("| reads | MB/s | of its peer | peer |\n|---|---:|---:|---|");
    for (contestant, time) in CONTESTANTS.iter().zip(&best) {
        let peer = CONTESTANTS.iter().position(|other| other.name == contestant.against).expect("a peer");
        let ratio = best[peer].as_secs_f64() / time.as_secs_f64();
        let speed = bytes as f64 / time.as_secs_f64() / 1e6;
        println!("| {} | {speed:.1} | {ratio:.3} | {} |", contestant.name, contestant.against);
    }
}
