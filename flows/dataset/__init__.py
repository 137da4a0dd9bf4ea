"""A dataset on disk: where it keeps what, and how tables come into it whole."""
