"""The life of the schema: an older dataset becomes one of the current version, beside itself, and is swapped in."""
