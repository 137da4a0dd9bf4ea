"""Runs that are killed, starved and watched: what a reader sees meanwhile, and whether the next run heals."""
