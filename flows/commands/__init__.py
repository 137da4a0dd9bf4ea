"""The commands that ingest: their options, how they run, what they say and how they end."""
