"""What each schema version added, as values: how a row of one version becomes a row of the next.

A column that may be null needs no word here where an old row says nothing of it, and columns that are gone are
dropped. The hash of the row is computed anew at the end.
"""

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from flows.dataset.layout import Table

Row = Mapping[str, object]


class Added(NamedTuple):
    """A column, and its value for a row that was made before there was one."""

    table: Table
    name: str
    value: Callable[[Row], object]


class Step(NamedTuple):
    """From one schema version to the next."""

    version: int
    """The version that it starts from."""
    added: tuple[Added, ...]


STEPS: Final = (
    # Of version 1 every site is that of the address; nothing was given from outside.
    Step(1, (Added(Table.ARTICLES, "site_source", lambda row: row["site"] and row["url_source"]),)),
)


def stepped(row: Row, table: Table, version: int, steps: tuple[Step, ...] = STEPS) -> Row:
    """Return a row of an older version with all that the versions since have added."""
    for step in steps:
        if step.version >= version:
            row = {**row, **{added.name: added.value(row) for added in step.added if added.table is table}}
    return row
