"""A run as a whole: what it finds and would do, what was expected of it, and what it leaves: its record, a published copy."""
