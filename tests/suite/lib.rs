//! Empty: the package is its tests.
