//! Fits the table of costs on labelled articles. Not part of the library: run by hand, as `docs/accuracy.md` says.
//!
//! A structured perceptron, averaged: where the cheapest reading of an article is not the labelled one, what the wrong
//! reading counted gets dearer and what the right one counted gets cheaper. Each cost is drawn back to the value that
//! a person gave it, and never changes its sign: a reason stays a reason. Folds are whole collections, so that the
//! held-out figures are those of publishers that the fit did not see.

use std::collections::BTreeMap;
use std::path::Path;
use std::prelude::v1::*;
use std::{env, eprintln, format, fs, println};

use serde_json::Value;

use crate::cost::{COSTS, Cost, Costs, context};
use crate::decide::{Decision, State, zones_after};
use crate::kind::{BlockKind, Group};
use crate::layout;
use crate::line;
use crate::piece::{self, Piece};
use crate::propose::{self, Page, Proposal};
use crate::span::Span;

/// Points of the fit to a point of the table.
const SCALE: f64 = 32.0;
const FOLDS: usize = 5;

struct Labelled {
    id: String,
    fold: usize,
    joints: Vec<crate::decide::Joint>,
    pieces: Vec<Piece>,
    proposals: Vec<Proposal>,
    evidence: Vec<Vec<Cost>>,
    /// The label of each piece, and whether it is scored.
    gold: Vec<Option<BlockKind>>,
}

fn read(folder: &Path, name: &str) -> Vec<Value> {
    let text = fs::read_to_string(folder.join(name)).expect("the folder holds articles.jsonl and gold.jsonl");
    text.lines().map(|line| serde_json::from_str(line).expect("a JSON object a line")).collect()
}

fn load(folder: &Path) -> Vec<Labelled> {
    let gold: BTreeMap<String, Value> =
        read(folder, "gold.jsonl").into_iter().map(|row| (row["id"].as_str().unwrap().into(), row)).collect();
    let tune = read(folder, "articles.jsonl").into_iter().filter(|row| row["part"] == "tune");
    tune.map(|row| label(&row, &gold[row["id"].as_str().unwrap()])).collect()
}

/// Proposals and labels of one article.
fn label(row: &Value, gold: &Value) -> Labelled {
    let source = row["text"].as_str().unwrap();
    let (mut lines, mut logical, mut pieces, mut proposals) = (vec![], vec![], vec![], vec![]);
    line::split(source, &mut lines);
    layout::join(source, &lines, &mut logical);
    piece::cut(source, &logical, None, &mut pieces);
    let page = Page::new(source, &logical, &pieces, crate::language::detect(source), None);
    let mut heard: Vec<(usize, Cost)> = vec![];
    propose::propose(&page, &COSTS, 0, &mut proposals, &mut heard);
    let mut evidence = vec![vec![]; proposals.len()];
    for (proposal, cost) in heard {
        if let Some(costs) = evidence.get_mut(proposal) {
            costs.push(cost);
        }
    }
    let bytes: Vec<usize> = source.char_indices().map(|(at, _)| at).chain([source.len()]).collect();
    let spans: Vec<(Span, BlockKind)> = gold["spans"]
        .as_array()
        .unwrap()
        .iter()
        .map(|span| {
            let at = |index: usize| bytes[span[index].as_u64().unwrap() as usize];
            (Span::new(at(0), at(1)), span[2].as_str().unwrap().parse().unwrap())
        })
        .collect();
    let joints = (0..pieces.len()).map(|at| page.joint(at)).collect();
    let gold = pieces.iter().map(|piece| majority(piece.span, &spans)).collect();
    let collection = row["source"].as_str().unwrap_or("").split(':').next().unwrap().to_string();
    let fold = collection.bytes().fold(7_usize, |hash, byte| hash.wrapping_mul(31).wrapping_add(byte.into()))
        % FOLDS;
    Labelled { id: row["id"].as_str().unwrap().into(), fold, joints, pieces, proposals, evidence, gold }
}

/// The label of most of a piece.
fn majority(piece: Span, spans: &[(Span, BlockKind)]) -> Option<BlockKind> {
    let overlap = |span: Span| span.end().min(piece.end()).saturating_sub(span.start().max(piece.start()));
    spans
        .iter()
        .map(|&(span, kind)| (overlap(span), kind))
        .filter(|&(overlap, _)| overlap > 0)
        .max()
        .map(|best| best.1)
}

/// A reading: the kind of each piece, and how often each cost was counted.
struct Reading {
    kinds: Vec<BlockKind>,
    counts: BTreeMap<Cost, f64>,
}

impl Labelled {
    fn priced(
        &self,
        weights: &[f64],
        extra: impl Fn(&Proposal) -> Option<f64>,
    ) -> (Vec<Proposal>, Vec<usize>) {
        let mut priced = vec![];
        let mut origin = vec![];
        for (index, proposal) in self.proposals.iter().enumerate() {
            let Some(extra) = extra(proposal) else { continue };
            let cost: f64 = self.evidence[index].iter().map(|&cost| weights[cost as usize]).sum();
            priced.push(Proposal { cost: ((cost + extra) * SCALE) as i32, ..*proposal });
            origin.push(index);
        }
        (priced, origin)
    }

    fn read(&self, weights: &[f64], costs: &Costs, extra: impl Fn(&Proposal) -> Option<f64>) -> Reading {
        let (priced, origin) = self.priced(weights, extra);
        let mut chosen = vec![];
        let mut decision = Decision::wide();
        decision.cheapest(&self.pieces, |at| self.joints[at], &priced, costs, &mut chosen);
        let mut reading = Reading { kinds: vec![], counts: BTreeMap::new() };
        let mut last = State { kind: BlockKind::Separator, zone: crate::decide::Zone::Head };
        let zones = decision.zones();
        for (step, &index) in chosen.iter().enumerate() {
            let proposal = &priced[index as usize];
            let zone = zones[step];
            debug_assert!(zones_after(last.zone, proposal.kind).contains(&zone));
            let counted = self.evidence[origin[index as usize]].iter().copied();
            let context = context(last.kind, proposal.kind, zone, self.joints[proposal.start]);
            for cost in counted.chain(context.into_iter().flatten()) {
                *reading.counts.entry(cost).or_default() += 1.0;
            }
            reading.kinds.extend((proposal.start..proposal.end).map(|_| proposal.kind));
            last = State { kind: proposal.kind, zone };
        }
        if last.zone == crate::decide::Zone::Head {
            *reading.counts.entry(Cost::NoStory).or_default() += 1.0;
        }
        reading
    }

    fn allows(&self, proposal: &Proposal) -> bool {
        (proposal.start..proposal.end).all(|at| {
            let reachable =
                || self.proposals.iter().any(|other| other.start == at && Some(other.kind) == self.gold[at]);
            self.gold[at].is_none_or(|kind| {
                kind == proposal.kind || proposal.end == proposal.start + 1 && !reachable()
            })
        })
    }
}

fn table(weights: &[f64]) -> Costs {
    let mut costs = COSTS.clone();
    for &cost in Cost::ALL {
        costs.set(cost, (weights[cost as usize] * SCALE).round() as i16);
    }
    costs
}

fn prior() -> Vec<f64> {
    Cost::ALL.iter().map(|&cost| f64::from(COSTS.of(cost))).collect()
}

struct Options {
    rounds: usize,
    rate: f64,
    pull: f64,
    margin: f64,
}

fn fit(articles: &[&Labelled], options: &Options) -> Vec<f64> {
    let prior = prior();
    let mut weights = prior.clone();
    let mut sum = vec![0.0; weights.len()];
    let gold: Vec<Vec<bool>> = articles
        .iter()
        .map(|one| one.proposals.iter().map(|proposal| one.allows(proposal)).collect())
        .collect();
    for round in 0..options.rounds {
        let rate = options.rate / (1.0 + round as f64 * 0.3);
        for (article, allowed) in articles.iter().zip(&gold) {
            let costs = table(&weights);
            let augmented = |proposal: &Proposal| {
                let wrong = (proposal.start..proposal.end)
                    .filter(|&at| article.gold[at].is_some_and(|kind| kind.group() != proposal.kind.group()))
                    .count();
                let close = (proposal.start..proposal.end)
                    .filter(|&at| article.gold[at].is_some_and(|kind| kind != proposal.kind))
                    .count();
                Some(-options.margin * (wrong as f64 + 0.3 * close as f64))
            };
            let guess = article.read(&weights, &costs, augmented);
            let index: BTreeMap<(usize, usize, BlockKind, crate::rule::Rule), bool> = article
                .proposals
                .iter()
                .zip(allowed)
                .map(|(proposal, &allowed)| {
                    ((proposal.start, proposal.end, proposal.kind, proposal.rule), allowed)
                })
                .collect();
            let right = article.read(&weights, &costs, |proposal| {
                index[&(proposal.start, proposal.end, proposal.kind, proposal.rule)].then_some(0.0)
            });
            if right.kinds.len() != article.pieces.len() || guess.kinds == right.kinds {
                continue;
            }
            // A long article with one habit should not outvote the rest.
            let wrong = guess.kinds.iter().zip(&right.kinds).filter(|(a, b)| a != b).count().max(1) as f64;
            let step = rate / wrong.sqrt();
            for &cost in Cost::ALL {
                let count = |reading: &Reading| reading.counts.get(&cost).copied().unwrap_or(0.0);
                let at = cost as usize;
                weights[at] += step * (count(&guess) - count(&right)).clamp(-4.0, 4.0);
            }
        }
        for at in 0..weights.len() {
            weights[at] += (prior[at] - weights[at]) * options.pull;
            if prior[at] > 0.0 {
                weights[at] = weights[at].max(0.0);
            } else if prior[at] < 0.0 {
                weights[at] = weights[at].min(0.0);
            }
            sum[at] += weights[at];
        }
    }
    sum.iter().map(|sum| sum / options.rounds as f64).collect()
}

/// Macro F1 over groups and the share of articles that are right throughout, by pieces.
fn score(articles: &[&Labelled], weights: &[f64]) -> (f64, f64) {
    let costs = table(weights);
    let (mut hit, mut got, mut want) = ([0.0; 8], [0.0; 8], [0.0; 8]);
    let mut exact = 0;
    for article in articles {
        let reading = article.read(weights, &costs, |_| Some(0.0));
        let mut clean = true;
        for (kind, gold) in reading.kinds.iter().zip(&article.gold) {
            let Some(gold) = gold.filter(|&gold| gold != BlockKind::Separator) else { continue };
            let (have, should) = (kind.group(), gold.group());
            got[have as usize] += 1.0;
            want[should as usize] += 1.0;
            hit[should as usize] += f64::from(u8::from(have == should));
            clean &= have == should;
        }
        exact += usize::from(clean);
    }
    let scored = Group::ALL.iter().filter(|&&group| group != Group::Separator && want[group as usize] > 0.0);
    let f1: Vec<f64> = scored
        .map(|&group| 2.0 * hit[group as usize] / (got[group as usize] + want[group as usize]))
        .collect();
    (f1.iter().sum::<f64>() / f1.len() as f64, exact as f64 / articles.len() as f64)
}

#[test]
#[ignore = "fits the costs by hand; needs TEARSHEET_CORPUS, a folder with articles.jsonl and gold.jsonl"]
fn fit_costs() {
    let folder =
        env::var("TEARSHEET_CORPUS").expect("TEARSHEET_CORPUS names the folder of the labelled articles");
    let articles = load(Path::new(&folder));
    let all: Vec<&Labelled> = articles.iter().collect();
    let number = |name: &str, default: f64| {
        env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
    };
    let options = Options {
        rounds: number("ROUNDS", 12.0) as usize,
        rate: number("RATE", 0.15),
        pull: number("PULL", 0.02),
        margin: number("MARGIN", 2.0),
    };
    let (f1, exact) = score(&all, &prior());
    println!("by hand          macro F1 {f1:.3}  exact {exact:.3}");
    let (mut f1s, mut exacts, mut before) = (0.0, 0.0, 0.0);
    for fold in 0..FOLDS {
        let (held, seen): (Vec<&Labelled>, Vec<&Labelled>) =
            all.iter().partition(|article| article.fold == fold);
        let fitted = fit(&seen, &options);
        let (f1, exact) = score(&held, &fitted);
        let (hand, hand_exact) = score(&held, &prior());
        println!(
            "held out {fold} ({:3})  macro F1 {f1:.3}  exact {exact:.3}   by hand {hand:.3} {hand_exact:.3}",
            held.len()
        );
        f1s += f1 * held.len() as f64;
        exacts += exact * held.len() as f64;
        before += hand * held.len() as f64;
    }
    let n = all.len() as f64;
    println!("held out mean    macro F1 {:.3}  exact {:.3}   by hand {:.3}", f1s / n, exacts / n, before / n);
    let fitted = fit(&all, &options);
    let rounded: Vec<f64> = fitted.iter().map(|weight| weight.round()).collect();
    let (f1, exact) = score(&all, &rounded);
    println!("fitted on all    macro F1 {f1:.3}  exact {exact:.3}");
    for &cost in Cost::ALL {
        let (was, is) = (COSTS.of(cost), rounded[cost as usize] as i32);
        let mark = if was == is { ' ' } else { '*' };
        println!("{mark} {} = {is};   // {was}", cost.reason().0);
    }
    if let Ok(file) = env::var("MISSES") {
        let costs = table(&rounded);
        let mut lines = String::new();
        for article in &all {
            let reading = article.read(&rounded, &costs, |_| Some(0.0));
            for (at, (kind, gold)) in reading.kinds.iter().zip(&article.gold).enumerate() {
                if gold.is_some_and(|gold| gold != *kind) {
                    let reachable = article
                        .proposals
                        .iter()
                        .any(|one| one.start == at && Some(one.kind) == article.gold[at]);
                    lines += &format!(
                        "{} {at} gold {} got {kind} reachable {reachable}\n",
                        article.id,
                        gold.unwrap()
                    );
                }
            }
        }
        fs::write(&file, lines).unwrap_or_else(|error| eprintln!("{file}: {error}"));
    }
}
