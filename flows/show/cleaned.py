"""A file on its own, cleaned on the spot."""

import os
from itertools import islice
from pathlib import Path

from flows.errors import UsageError
from flows.parts.inputs import Found, Inputs
from flows.paths import encode_path, shown
from flows.pool.limits import Limits
from flows.ruleset import current_cleaning
from flows.settings.choices import Choices
from flows.sources.listing import Entry
from flows.sources.source import Source
from schemas.article import Article
from schemas.rejection import Rejection


def cleaned(file: Path, choices: Choices) -> tuple[Article | Rejection, Found]:
    """Return what a file becomes, as an input of the source that its folder would be, and what it holds.

    Raises:
        UsageError: it holds several documents.
        CleanerBugError: the cleaner raised.
    """
    source = Source(shown(Path(file.parent.name)) or "/", file.parent, is_file=False)
    cleaning = current_cleaning(choices)
    clean = cleaning.load(cleaning.ruleset_id)
    inputs = Inputs({source.name: source}, cleaning.ruleset_id, Limits().raw_bytes, clean)
    entry = Entry(source.name, encode_path(os.fsencode(file.name)))
    first, *others = islice(inputs.found(entry), 2)
    if others:
        message = (
            f"{shown(file)} holds several documents: ingest it, and show a row, as {entry.path}#{first.key}"
        )
        raise UsageError(message)
    return inputs.record(entry, first), first
