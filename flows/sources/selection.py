"""Which of the files in a source are inputs, and what is given for each."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from flows.paths import encode_path
from flows.sources.config import SourceSettings
from flows.sources.facts import Said, given_by
from flows.sources.file_patterns import file_patterns
from flows.sources.listing import Entry
from flows.sources.manifest import read_manifest
from flows.sources.path_pattern import PathPattern
from flows.sources.source import Source
from schemas.kinds import FactSource, Reason
from schemas.run import SourceRecord

_UNLISTED: Final = frozenset({Reason.UNREADABLE, Reason.VANISHED})
"""Reasons that a listing gives for folders alone."""


class Selected(NamedTuple):
    """The inputs of a source, each with what is given for it, and what the record of a run tells of the source."""

    entries: Sequence[Entry]
    record: SourceRecord


class Selection:
    """What tells which files of a source are inputs, and what is given for each.

    Raises:
        ConfigError: the manifest cannot be read, or says what is no fact.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        settings = source.settings
        self._steering = frozenset(_inside(source, source.steering))
        self._include = file_patterns(settings.include) if settings.include else None
        self._exclude = file_patterns(settings.exclude) if settings.exclude else None
        self._pattern = PathPattern(settings.path_pattern) if settings.path_pattern else None
        self._manifest = read_manifest(settings.manifest) if settings.manifest else None
        self._own = _own(settings)

    def takes_any(self, found: Iterable[Entry]) -> bool:
        """Return whether any of the listed files is an input."""
        return any(self._takes(entry) for entry in self._listed(found))

    def of(self, found: Iterable[Entry]) -> Selected:
        """Return those of the listed files that are inputs, with what is given for each."""
        listed = [*self._listed(found)]
        inputs = [entry for entry in listed if self._takes(entry)]
        files = [entry for entry in inputs if not _is_folder(entry)]
        silent = Counter[FactSource]()
        entries = self._with_facts(files, silent)
        entries += (entry for entry in inputs if _is_folder(entry))
        manifest = self._manifest
        record = SourceRecord(
            name=self.source.name,
            root=self.source.place,
            inputs=len(inputs),
            excluded=len(listed) - len(inputs),
            paths_without_match=silent[FactSource.PATH] if self._pattern else None,
            files_without_row=silent[FactSource.MANIFEST] if manifest else None,
            rows_without_file=manifest.path_count - len(files) + silent[FactSource.MANIFEST]
            if manifest
            else None,
            other_columns=manifest.other_columns if manifest else (),
        )
        return Selected(entries, record)

    def _listed(self, found: Iterable[Entry]) -> Iterator[Entry]:
        """What was listed, but for the files that say how to read the source."""
        return (entry for entry in found if entry.path not in self._steering)

    def _takes(self, entry: Entry) -> bool:
        """Whether it is an input; a folder that could not be listed, unless it is excluded: what it holds might be one."""
        if _is_folder(entry):
            return self._exclude is None or not self._exclude.match_file(f"{entry.path}/")
        is_included = self._include is None or self._include.match_file(entry.path)
        return is_included and (self._exclude is None or not self._exclude.match_file(entry.path))

    def _with_facts(self, files: list[Entry], silent: Counter[FactSource]) -> list[Entry]:
        """The files with what is given for each; counted is how often a giver that is asked for each says nothing."""
        of_source = given_by(self._own)
        if not self._manifest and not self._pattern:
            return [entry._replace(given=of_source) for entry in files] if self._own else files
        paths = [entry.path for entry in files]
        givers: dict[FactSource, Iterable[Said | None]] = {}
        if self._manifest:
            givers[FactSource.MANIFEST] = self._manifest.said(paths)
        if self._pattern:
            givers[FactSource.PATH] = map(self._pattern.said, paths)
        entries = []
        for entry, *told in zip(files, *givers.values(), strict=True):
            silent.update(giver for giver, each in zip(givers, told, strict=True) if each is None)
            said = [each for each in told if each]
            entries.append(entry._replace(given=given_by((*said, *self._own)) if said else of_source))
        return entries


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
