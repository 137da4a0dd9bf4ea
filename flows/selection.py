"""Which of the files in a source are inputs, and what is given for each."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from pathspec import GitIgnoreSpec

from flows.config import SourceSettings
from flows.facts import Said, given_by
from flows.listing import Entry
from flows.manifest import read_manifest
from flows.path_pattern import PathPattern
from flows.paths import encode_path
from flows.sources import Source
from schemas.kinds import FactSource, Reason
from schemas.run import SourceRecord

_UNLISTED: Final = frozenset({Reason.UNREADABLE, Reason.VANISHED})
"""Reasons that a listing gives for folders alone."""


class Selection:
    """The inputs of a source with what is given for each, and the count of all that did not fit.

    Raises:
        ConfigError: the manifest cannot be read, or says what is no fact.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        settings = source.settings
        self._steering = frozenset(_inside(source, source.steering))
        self._include = GitIgnoreSpec.from_lines(settings.include) if settings.include else None
        self._exclude = GitIgnoreSpec.from_lines(settings.exclude or ())
        self._pattern = PathPattern(settings.path_pattern) if settings.path_pattern else None
        self._manifest = read_manifest(settings.manifest) if settings.manifest else None
        self._own = _own(settings)
        self._of_source = given_by(self._own)
        self.excluded = 0
        self._inputs = 0
        self._without_row = 0
        self._unmatched = 0

    def of(self, found: Iterable[Entry]) -> Iterator[Entry]:
        """Yield those of the listed files that are inputs, with what is given for each; once.

        A folder that could not be listed is one unless it is excluded: what it holds might be included.
        """
        for entry in found:
            if entry.path in self._steering:
                continue
            if not self._takes(entry):
                self.excluded += 1
                continue
            self._inputs += 1
            yield entry if _is_folder(entry) else self._with_facts(entry)

    def record(self, passed_over: int = 0) -> SourceRecord:
        """Return what the record of a run tells of the source, once it was listed."""
        return SourceRecord(
            name=self._source.name,
            root=self._source.place,
            inputs=self._inputs - passed_over,
            passed_over=passed_over,
            excluded=self.excluded,
            paths_without_match=self._unmatched if self._pattern else None,
            files_without_row=self._without_row if self._manifest else None,
            rows_without_file=len(self._manifest.rows) if self._manifest else None,
            other_columns=self._manifest.other_columns if self._manifest else (),
        )

    def _takes(self, entry: Entry) -> bool:
        if _is_folder(entry):
            return not self._exclude.match_file(f"{entry.path}/")
        is_included = self._include is None or self._include.match_file(entry.path)
        return is_included and not self._exclude.match_file(entry.path)

    def _with_facts(self, entry: Entry) -> Entry:
        said = [*self._row(entry.path), *self._stated(entry.path)]
        return entry._replace(given=given_by((*said, *self._own)) if said else self._of_source)

    def _row(self, path: str) -> Iterator[Said]:
        if self._manifest:
            said = self._manifest.rows.pop(path, None)  # what is left is rows without a file
            if said:
                yield said
            else:
                self._without_row += 1

    def _stated(self, path: str) -> Iterator[Said]:
        if self._pattern:
            said = self._pattern.said(path)
            if said:
                yield said
            else:
                self._unmatched += 1


def _own(settings: SourceSettings) -> tuple[Said, ...]:
    """What the settings of a source say of all its files."""
    if settings.site is None and settings.language is None:
        return ()
    return (Said(FactSource.SOURCE, site=settings.site, language=settings.language),)


def _is_folder(entry: Entry) -> bool:
    return entry.obstacle is not None and entry.obstacle.reason in _UNLISTED


def _inside(source: Source, files: Iterable[Path]) -> Iterator[str]:
    """The paths of those files that lie inside the source."""
    if not isinstance(source.root, Path):
        return
    for file in files:
        place = file.parent.resolve() / file.name
        if place.is_relative_to(source.root):
            yield encode_path(os.fsencode(place.relative_to(source.root)))
