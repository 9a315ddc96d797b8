pub(crate) mod tld;
