"""The inputs of a part, read: bytes or obstacles, and the records that they make."""

import traceback
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import NamedTuple

from cleaners.document import Packed, RawFile
from cleaners.given import Given
from cleaners.rejection import Named, rejected
from flows.containers.record import ContainerRecord, Reading, record_key
from flows.containers.records import records_of
from flows.dataset.state import KnownObject, Noted
from flows.errors import CleanerBugError
from flows.parts.fingerprint import Fingerprint, RecordMark
from flows.sources.facts import given_with
from flows.sources.listing import Entry, Obstacle
from flows.sources.reading import content_of, etag_of, open_input
from flows.sources.source import Source
from flows.sources.streams import ObstacleError, OpenInput
from schemas.article import Article
from schemas.rejection import Rejection

Clean = Callable[[RawFile], Article | Rejection | Obstacle]
"""Cleans an input; an obstacle where that could not be brought to an end."""
ReadOn = Callable[[], ContainerRecord | None]
"""Reads the next record of a container; None at its end."""
ReadBounded = Callable[[Entry, int, ReadOn], ContainerRecord | Obstacle | None]
"""Reads on within bounds, so many records having been read; an obstacle where it could not be brought to an end."""


class Found(NamedTuple):
    """A document as an input holds it, or why there is none, with what is given for it."""

    key: str | None
    content: bytes | Obstacle
    given: Given
    packed: Packed | None = None

    @property
    def raw_sha256(self) -> str | None:
        """The hash that its row has; null where there is nothing to read."""
        if self.packed:
            return self.packed.sha256
        return None if isinstance(self.content, Obstacle) else sha256(self.content).hexdigest()

    @property
    def known_by(self) -> str | Obstacle:
        """The sha256 that its row has, or why it cannot be cleaned."""
        return self.content if isinstance(self.content, Obstacle) else self.raw_sha256 or ""

    @property
    def size(self) -> int | None:
        """How many bytes its row says it has, where that is known."""
        if self.packed:
            return self.packed.size
        return self.content.raw_bytes if isinstance(self.content, Obstacle) else len(self.content)


class Unread(NamedTuple):
    """A document that could not be read, as its rejection tells of it; hash and size are those of a packed file."""

    source: str
    path: str
    key: str | None
    given: Given
    sha256: str | None
    size: int | None


def unbounded(_entry: Entry, _records: int, read_on: ReadOn) -> ContainerRecord | None:
    """Read on, however long it takes."""
    return read_on()


@dataclass(frozen=True)
class Inputs:
    """Reads inputs, makes records of them and remembers the hashes of what it read."""

    sources: Mapping[str, Source]
    ruleset_id: str
    most_bytes: int
    clean: Clean
    read: ReadBounded = unbounded
    known: Mapping[tuple[str, str], KnownObject] = field(default_factory=dict)
    """What is known of objects of stores, by source and path."""
    noted: dict[tuple[str, str], Noted] = field(default_factory=dict)
    """What was read last of each input, by source and path."""

    def found(self, entry: Entry) -> Iterator[Found]:
        """Yield the documents of an input: of a container one a record, by ascending keys; else the one that it is."""
        if entry.obstacle:
            yield Found(None, entry.obstacle, entry.given)
            return
        # The last one waits for the end: an object of a store that was replaced meanwhile is told of there.
        last: Found | None = None
        try:
            with open_input(self.sources[entry.source], entry.path) as opened:
                for found in self._documents(entry, opened):
                    if last:
                        yield last
                    last = found
        except ObstacleError as error:
            last = Found(last.key if last else None, error.obstacle, entry.given)
        if last:
            yield last

    def unread_sha256(self, entry: Entry) -> str | None:
        """Return the hash of an object of a store that the state knows by its ETag; None where it must be read."""
        known = self.known.get((entry.source, entry.path))
        if not known or not known.is_listed_as(entry.status) or known.etag != self._etag(entry):
            return None
        self.noted[entry.source, entry.path] = Noted(entry, known.raw_sha256, known.etag)
        return known.raw_sha256

    def only(self, entry: Entry) -> Found | None:
        """Return the one document that an input is, or why there is none; None for records of a container."""
        documents = self.found(entry)
        first = next(documents)
        if first.key is not None:
            return None
        next(documents, None)  # there is none, but what was read to its end is noted
        return first

    def record(self, entry: Entry, found: Found) -> Article | Rejection:
        """Return what a document of an input becomes.

        Raises:
            CleanerBugError: the cleaner raised.
        """
        if isinstance(found.content, Obstacle):
            unread = Unread(entry.source, entry.path, found.key, found.given, found.raw_sha256, found.size)
            return self._rejected(unread, found.content)
        raw = RawFile(entry.source, entry.path, found.key, found.content, found.given, found.packed)
        try:
            made = self.clean(raw)
        except Exception as error:
            raise bug(entry.source, entry.path, error) from error
        return self._rejected(raw, made) if isinstance(made, Obstacle) else made

    def _rejected(self, named: Named, obstacle: Obstacle) -> Rejection:
        return rejected(named, obstacle.reason, obstacle.detail, self.ruleset_id)

    def _etag(self, entry: Entry) -> str | None:
        return etag_of(self.sources[entry.source], entry.path)

    def _documents(self, entry: Entry, opened: OpenInput) -> Iterator[Found]:
        reading = _reading(self.sources[entry.source], self.most_bytes)
        records = records_of(opened, entry.path, reading)
        if records is None:
            yield self._file(entry, opened)
            return
        digest = yield from self._records(entry, records, reading)
        if digest:
            self.noted[entry.source, entry.path] = Noted(entry, digest, opened.etag)

    def _file(self, entry: Entry, opened: OpenInput) -> Found:
        """A plain file, which is one document."""
        content = content_of(opened, self.most_bytes)
        if isinstance(content, bytes):
            self.noted[entry.source, entry.path] = Noted(entry, sha256(content).hexdigest(), opened.etag)
        return Found(None, content, entry.given)

    def _records(
        self, entry: Entry, records: Iterator[ContainerRecord], reading: Reading
    ) -> Generator[Found, None, str | None]:
        """The documents of a container, or the one of a packed file; the hash of all that was read to its end."""
        fingerprint = Fingerprint(entry.given.sha256, reading.fields)
        page, last, count = None, None, 0
        while record := self.read(entry, count, lambda: next(records, None)):
            if isinstance(record, Obstacle):  # nobody knows what comes behind it
                yield Found(_key_after(last), record, entry.given)
                return None
            page = None if isinstance(record.content, Obstacle) else record.packed
            last, count = record.key, count + 1
            found = Found(record.key, record.content, given_with(entry.given, record.said), record.packed)
            fingerprint.add(_mark(found))
            yield found
        return page.sha256 if page else fingerprint.sha256


def is_plain(entry: Entry, source: Source, most_bytes: int) -> bool:
    """Return whether an input is one document as it lies there, or none; it is only looked into."""
    if entry.obstacle:
        return True
    try:
        with open_input(source, entry.path) as opened:
            return records_of(opened, entry.path, _reading(source, most_bytes)) is None
    except ObstacleError:
        return True


def _reading(source: Source, most_bytes: int) -> Reading:
    return Reading(most_bytes, source.settings.fields)


def _key_after(key: str | None) -> str | None:
    """The key of the record behind another; none where it would be the first: then the file as a whole cannot be read."""
    return None if key is None else record_key(int(key) + 1)


def _mark(found: Found) -> RecordMark:
    reason, detail = None, None
    if isinstance(found.content, Obstacle):
        reason, detail = found.content.reason.value, found.content.detail
    return RecordMark(found.key, found.raw_sha256, found.given.sha256, reason, detail)


def bug(source: str, path: str, error: Exception) -> CleanerBugError:
    """Return the error that tells of an exception in the cleaner."""
    message = f"a bug of winnow: cleaning {path!r} of {source!r} raised {error!r}"
    return CleanerBugError(message, traceback.format_exc())
