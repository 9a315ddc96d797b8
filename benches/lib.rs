//! Empty: the package is its benches.
