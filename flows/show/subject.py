"""What is to be shown: a record, and what it was made of."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from cleaners.given import NOTHING_GIVEN, Given
from flows.errors import UsageError
from flows.settings.choices import Choices
from flows.show.stored import stored_row
from schemas.article import Article
from schemas.rejection import Rejection

if TYPE_CHECKING:
    from cleaners.document import Document
    from flows.parts.inputs import Found


class Subject(NamedTuple):
    """A record and, where it was cleaned just now, what the file holds."""

    record: Article | Rejection
    found: "Found | None" = None

    @property
    def given(self) -> Given:
        """What was given for the input."""
        if self.found or isinstance(self.record, Rejection):
            return self.found.given if self.found else NOTHING_GIVEN
        from cleaners.reclean import given_for  # noqa: PLC0415  (brings the rules)

        return given_for(self.record)

    def document(self) -> "Document":
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
        return read_document(self.found.content, self.found.given.charset)


def find_subject(wanted: str, output: Path, choices: Choices) -> Subject:
    """Return a file of that name, cleaned now; else the row of the dataset that is so called.

    Raises:
        UsageError: there is neither, the name is that of several rows, or the file holds several documents.
        CleanerBugError: the cleaner raised.
    """
    file = Path(wanted)
    if "\0" not in wanted and file.is_file():
        from flows.show.cleaned import cleaned  # noqa: PLC0415  (brings all that reads and cleans)

        return Subject(*cleaned(file.resolve(), choices))
    return Subject(stored_row(output, wanted))
