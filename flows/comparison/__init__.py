"""Two datasets of the same inputs side by side: what other rules, or another version of Winnow, made of each document."""
