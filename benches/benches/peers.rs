//! Throughput of each contestant, by divan.

use divan::counter::BytesCount;
use tearsheet_benches::{CONTESTANTS, Contestant, texts};

fn main() {
    divan::main();
}

#[divan::bench(args = CONTESTANTS.iter().map(|contestant| contestant.name), sample_count = 20)]
fn reads(bencher: divan::Bencher<'_, '_>, name: &str) {
    let texts = texts(4 << 20);
    let bytes: usize = texts.iter().map(String::len).sum();
    let Contestant { read, .. } = CONTESTANTS.iter().find(|other| other.name == name).expect("a contestant");
    bencher.counter(BytesCount::new(bytes)).bench(|| read(divan::black_box(&texts)));
}
