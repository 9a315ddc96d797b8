//! Counted work, so that "linear" is tested on numbers and never on time. Only tests compile it in.

#[cfg(test)]
std::thread_local! {
    static DONE: core::cell::Cell<usize> = const { core::cell::Cell::new(0) };
}

/// Counts `steps` of work: bytes looked at, edges proposed, steps of the decision.
#[inline(always)]
pub(crate) fn count(steps: usize) {
    #[cfg(test)]
    DONE.with(|done| done.set(done.get() + steps));
    #[cfg(not(test))]
    let _ = steps;
}

/// What `run` counts.
#[cfg(test)]
pub(crate) fn of(run: impl FnOnce()) -> usize {
    DONE.with(|done| done.set(0));
    run();
    DONE.with(core::cell::Cell::get)
}

#[cfg(test)]
mod tests;
