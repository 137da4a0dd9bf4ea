"""Everything that touches the world: list, read, write, lock, schedule, report, command line."""
