"""The inputs of a part, read: bytes or obstacles, and the records that they make."""

import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from cleaners.document import RawFile
from flows.errors import CleanerBugError
from flows.listing import Entry, Obstacle
from flows.reading import read_input
from flows.sources import Source
from flows.state import Noted
from schemas.article import SCHEMA_VERSION, Article
from schemas.identity import record_id, with_row_sha256
from schemas.rejection import Rejection


@dataclass(frozen=True)
class Inputs:
    """Reads inputs, makes records of them and remembers the hashes of what it read."""

    sources: Mapping[str, Source]
    ruleset_id: str
    most_bytes: int
    clean: Callable[[RawFile], Article | Rejection | Obstacle]
    noted: dict[tuple[str, str], Noted] = field(default_factory=dict)
    """What was read last of each input, by source and path."""

    def read(self, entry: Entry) -> bytes | Obstacle:
        """Return the content of an input, or why there is none."""
        if entry.obstacle:
            return entry.obstacle
        return read_input(self.sources[entry.source], entry.path, self.most_bytes)

    def sha256(self, entry: Entry) -> str | Obstacle:
        """Return the hash of an input's content, or why there is none."""
        found = self.read(entry)
        return found if isinstance(found, Obstacle) else self._note(entry, found)

    def record(self, entry: Entry) -> Article | Rejection:
        """Return what an input becomes.

        Raises:
            CleanerBugError: the cleaner raised.
        """
        found = self.read(entry)
        if isinstance(found, Obstacle):
            return rejection(entry, found, None, self.ruleset_id)
        self._note(entry, found)
        raw = RawFile(entry.source, entry.path, None, found, entry.given)
        try:
            made = self.clean(raw)
        except Exception as error:
            raise bug(entry.source, entry.path, error) from error
        return rejection(entry, made, found, self.ruleset_id) if isinstance(made, Obstacle) else made

    def _note(self, entry: Entry, content: bytes) -> str:
        digest = sha256(content).hexdigest()
        self.noted[entry.source, entry.path] = Noted(entry, digest)
        return digest


def bug(source: str, path: str, error: Exception) -> CleanerBugError:
    """Return the error that tells of an exception in the cleaner."""
    message = f"a bug of winnow: cleaning {path!r} of {source!r} raised {error!r}"
    return CleanerBugError(message, traceback.format_exc())


def rejection(entry: Entry, obstacle: Obstacle, data: bytes | None, ruleset_id: str) -> Rejection:
    """Return the row of an input that was stopped by an obstacle; `data` is its content, where there was any."""
    row = Rejection(
        id=record_id(entry.source, entry.path, None),
        source=entry.source,
        path=entry.path,
        key=None,
        reason=obstacle.reason,
        detail=obstacle.detail,
        raw_sha256=None if data is None else sha256(data).hexdigest(),
        raw_bytes=obstacle.raw_bytes if data is None else len(data),
        given_sha256=entry.given.sha256,
        row_sha256="",
        ruleset_id=ruleset_id,
        schema_version=SCHEMA_VERSION,
    )
    return with_row_sha256(row)
