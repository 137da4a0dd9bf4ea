"""Proof that a dataset is what it promises to be, and the name of everything that is not."""
