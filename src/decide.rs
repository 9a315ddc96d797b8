//! Layer 4: the cheapest path through the proposals.
//!
//! One mechanism decides what every piece is. A state is the kind of the last block and the zone of the article that
//! it lies in - before the story, in it, behind it - and each step adds what the rule asked, what the kind costs in
//! that zone, and what it costs behind the last kind. The work is linear: proposals a piece are bounded, and so are
//! states.

use alloc::vec::Vec;

use crate::cost::{Cost, Costs};
use crate::kind::{BlockKind, Group};
use crate::piece::Piece;
use crate::propose::Proposal;
use crate::work;

/// Where in the article a block lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Zone {
    /// Before the first block of the story.
    Head,
    /// From the first block of the story to the last.
    Story,
    /// Behind it.
    Tail,
}

/// How a block stands to the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Joint {
    /// In the same logical line.
    Inline,
    /// On the next line.
    NextLine,
    /// Behind a blank line, or at the start of the text.
    Blank,
}

/// The last block's kind and zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct State {
    pub(crate) kind: BlockKind,
    pub(crate) zone: Zone,
}

/// A way to read the text up to some piece.
#[derive(Clone, Copy, Debug)]
struct Path {
    state: State,
    cost: i32,
    /// The proposal that it ends with, and the path before that.
    proposal: u32,
    previous: u32,
}

const NONE: u32 = u32::MAX;

const NOWHERE: [[u32; 3]; BlockKind::COUNT] = [[NONE; 3]; BlockKind::COUNT];

/// Buffers of the decision, to be used again.
#[derive(Clone, Debug)]
pub(crate) struct Decision {
    paths: Vec<Path>,
    /// `paths[ends[i]..ends[i + 1]]` read the text up to piece `i`.
    ends: Vec<usize>,
    /// Proposals in the order of the piece that they end before.
    order: Vec<u32>,
    /// The zone of each chosen block.
    zones: Vec<Zone>,
    /// Where in `paths` the one stands that ends in a state, behind the piece that is looked at; `NONE` where none does.
    places: [[u32; 3]; BlockKind::COUNT],
    /// Paths that are dearer than the cheapest by more than this are dropped.
    beam: i32,
}

/// No evidence that is still to come outweighs this.
const BEAM: i32 = 120;

impl Default for Decision {
    fn default() -> Self {
        Self {
            paths: Vec::new(),
            ends: Vec::new(),
            order: Vec::new(),
            zones: Vec::new(),
            places: NOWHERE,
            beam: BEAM,
        }
    }
}

impl Decision {
    /// A decision that drops nothing, for tables of another scale.
    #[cfg(test)]
    pub(crate) fn wide() -> Self {
        Self { beam: i32::MAX, ..Self::default() }
    }

    /// The cheapest proposals that tile `pieces`, as indices into `proposals`, into `chosen`.
    pub(crate) fn cheapest(
        &mut self,
        pieces: &[Piece],
        joints: impl Fn(usize) -> Joint,
        proposals: &[Proposal],
        costs: &Costs,
        chosen: &mut Vec<u32>,
    ) {
        chosen.clear();
        self.zones.clear();
        self.sort_by_end(pieces.len(), proposals);
        self.paths.clear();
        self.ends.clear();
        self.paths.push(Path {
            state: State { kind: BlockKind::Separator, zone: Zone::Head },
            cost: 0,
            proposal: NONE,
            previous: NONE,
        });
        self.ends.extend([0, 1]);
        let mut next = 0;
        for end in 1..=pieces.len() {
            let first = self.paths.len();
            self.places = NOWHERE;
            while let Some(&index) = self.order.get(next) {
                let proposal = &proposals[index as usize];
                if proposal.end != end {
                    break;
                }
                self.extend(index, proposal, joints(proposal.start), costs);
                next += 1;
            }
            self.prune(first);
            self.ends.push(self.paths.len());
        }
        self.trace(pieces.len(), costs, chosen);
    }

    /// Counting sort of the proposals by their end; within one end, the order in which they were made.
    fn sort_by_end(&mut self, pieces: usize, proposals: &[Proposal]) {
        let mut at = alloc::vec![0_u32; pieces + 2];
        for proposal in proposals {
            at[proposal.end + 1] += 1;
        }
        for end in 1..at.len() {
            at[end] += at[end - 1];
        }
        self.order.clear();
        self.order.resize(proposals.len(), 0);
        for (index, proposal) in proposals.iter().enumerate() {
            self.order[at[proposal.end] as usize] = index as u32;
            at[proposal.end] += 1;
        }
    }

    /// Extends the paths up to a proposal by it, into each zone that it may lie in; the cheaper of two ways to one state
    /// stays, the earlier one on a tie.
    fn extend(&mut self, index: u32, proposal: &Proposal, joint: Joint, costs: &Costs) {
        let kind = proposal.kind;
        let behind = costs.behind(kind, joint);
        // The cheapest way out of each zone, and the zones as they came up.
        let mut ways = [(0, NONE); 3];
        let (mut from, mut count) = ([Zone::Head; 3], 0);
        let previous = self.ends[proposal.start]..self.ends[proposal.start + 1];
        work::count(previous.len());
        for (at, path) in previous.clone().zip(&self.paths[previous]) {
            let cost = path.cost + behind.of(path.state.kind);
            let way = &mut ways[path.state.zone as usize];
            if way.1 == NONE {
                from[count] = path.state.zone;
                count += 1;
                *way = (cost, at as u32);
            } else if cost < way.0 {
                *way = (cost, at as u32);
            }
        }
        let outs = ways;
        ways = [(0, NONE); 3];
        let (mut zones, came) = ([Zone::Head; 3], count);
        count = 0;
        for &last in &from[..came] {
            let out = outs[last as usize];
            for &zone in zones_after(last, kind) {
                let way = &mut ways[zone as usize];
                if way.1 == NONE {
                    zones[count] = zone;
                    count += 1;
                    *way = out;
                } else if out < *way {
                    // The earlier path on a tie.
                    *way = out;
                }
            }
        }
        for &zone in &zones[..count] {
            let (cost, previous) = ways[zone as usize];
            let cost = cost + proposal.cost + costs.in_zone(kind, zone);
            let path = Path { state: State { kind, zone }, cost, proposal: index, previous };
            let place = &mut self.places[kind as usize][zone as usize];
            match self.paths.get_mut(*place as usize) {
                Some(known) if known.cost <= cost => {}
                Some(known) => *known = path,
                None => {
                    *place = self.paths.len() as u32;
                    self.paths.push(path);
                }
            }
        }
    }

    /// Drops what is so dear that no later evidence could turn it: bounds the states without changing answers.
    fn prune(&mut self, first: usize) {
        let Some(best) = self.paths[first..].iter().map(|path| path.cost).min() else { return };
        let mut kept = first;
        for at in first..self.paths.len() {
            if self.paths[at].cost <= best.saturating_add(self.beam) {
                self.paths[kept] = self.paths[at];
                kept += 1;
            }
        }
        self.paths.truncate(kept);
    }

    /// Follows the cheapest path back to the start.
    fn trace(&mut self, pieces: usize, costs: &Costs, chosen: &mut Vec<u32>) {
        let last = self.ends[pieces]..self.ends[pieces + 1];
        let full =
            |path: &Path| path.cost + if path.state.zone == Zone::Head { costs.of(Cost::NoStory) } else { 0 };
        let Some(mut at) = last.min_by_key(|&at| full(&self.paths[at])) else { return };
        while self.paths[at].proposal != NONE {
            chosen.push(self.paths[at].proposal);
            self.zones.push(self.paths[at].state.zone);
            at = self.paths[at].previous as usize;
        }
        chosen.reverse();
        self.zones.reverse();
    }

    /// The zone of each block that was chosen last.
    pub(crate) fn zones(&self) -> &[Zone] {
        &self.zones
    }
}

/// The zones that a block of `kind` may lie in behind one in `zone`. The story starts with its first block of the
/// body and ends once.
pub(crate) const fn zones_after(zone: Zone, kind: BlockKind) -> &'static [Zone] {
    match (zone, kind.group()) {
        (Zone::Head, Group::Body) => &[Zone::Story],
        (Zone::Head, _) => &[Zone::Head],
        (Zone::Story, Group::Body) => &[Zone::Story],
        (Zone::Story, _) => &[Zone::Story, Zone::Tail],
        (Zone::Tail, _) => &[Zone::Tail],
    }
}
