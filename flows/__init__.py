"""Everything that touches the world: list, read, write, lock, schedule, report, command line.

From the top: `cli` reads a command; `ingest` is the flow and `serve` its schedule; both are thin over `engine`, the main
job without any orchestration. It drives `runs` (a run as a whole), `pool` (worker processes), `parts` (the unit of work),
`dataset` (what is on disk), `containers` and `sources` (what comes in). Beside them stand the other commands, each in a
folder of its own: `report`, `comparison`, `show`, `verify`.
"""
