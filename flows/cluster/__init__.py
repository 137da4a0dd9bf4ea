"""Runs on a cluster: parts go out in shards as tasks of the flow, which carry a path and a number, never a row."""
