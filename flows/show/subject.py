"""What is to be shown: a record, and what it was made of."""

import os
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from cleaners.document import Document
from cleaners.given import NOTHING_GIVEN, Given
from flows.choices import Choices
from flows.errors import UsageError
from flows.inputs import Found, Inputs
from flows.listing import Entry
from flows.paths import encode_path, shown
from flows.pool.limits import Limits
from flows.ruleset import current_cleaning
from flows.show.stored import stored_row
from flows.sources import Source
from schemas.article import Article
from schemas.rejection import Rejection


class Subject(NamedTuple):
    """A record and, where it was cleaned just now, what the file holds."""

    record: Article | Rejection
    found: Found | None = None

    @property
    def given(self) -> Given:
        """What was given for the input."""
        if self.found or isinstance(self.record, Rejection):
            return self.found.given if self.found else NOTHING_GIVEN
        from cleaners.reclean import given_for  # noqa: PLC0415  (brings the rules)

        return given_for(self.record)

    def document(self, choices: Choices) -> Document:
        """Return the canonical document with all that is known of its blocks.

        Raises:
            UsageError: the input was rejected.
        """
        if isinstance(self.record, Rejection):
            message = f"{self.record.path!r} is no article ({self.record.reason}): it has no lines"
            raise UsageError(message)
        if self.found is None:
            from cleaners.reclean import document_of  # noqa: PLC0415  (as above)

            return document_of(self.record)
        from cleaners.clean import read_document  # noqa: PLC0415  (as above)

        assert isinstance(self.found.content, bytes)  # for it became an article
        return read_document(self.found.content, choices.preset, self.found.given.charset)


def find_subject(wanted: str, output: Path, choices: Choices) -> Subject:
    """Return a file of that name, cleaned now; else the row of the dataset that is so called.

    Raises:
        UsageError: there is neither, the name is that of several rows, or the file holds several documents.
        CleanerBugError: the cleaner raised.
    """
    file = Path(wanted)
    if "\0" not in wanted and file.is_file():
        return _cleaned(file.resolve(), choices)
    return Subject(stored_row(output, wanted))


def _cleaned(file: Path, choices: Choices) -> Subject:
    """Clean a file as an input of the source that its folder would be."""
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
    return Subject(inputs.record(entry, first), first)
