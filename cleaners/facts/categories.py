"""The section of the site that a piece stands in, as a path or a label says."""

import re
from collections.abc import Sequence
from typing import Final

from schemas.article import Removal
from schemas.kinds import Kind

_STEP: Final = re.compile(r"\s*[»›>→|]\s*|\s+/\s+")
_HOME: Final = re.compile(
    r"(?:you are here:?\s*|\d\. )?(?:home(?: ?page)?|front page|startseite|accueil|inicio|início|thuis)?",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"(?:category|section|rubrik|ressort|kategorie|rubrique|catégorie|sección|categoría|sezione|categoria|seção"
    r"|rubriek|categorie|posted in|filed under|in:|from:)(?:\s*:|\b|(?<=:))\s*(?P<name>[^,;:|/]+)",
    re.IGNORECASE,
)
_WITH_GENRE: Final = re.compile(r"(?P<name>[^|/·]+?)\s*[|/·]\s*[^|/·]+")
_WITH_PATHS: Final = frozenset({Kind.TITLE_REPEAT, Kind.NAVIGATION})
_WITH_LABELS: Final = frozenset({Kind.TAGS_TOPICS, Kind.SECTION_LABEL})
_LONGEST: Final = 3  # words: a longer step of a path is a title


def category_in(removals: Sequence[Removal]) -> str | None:
    """Return the section that the removed lines name; None where none does, or where it cannot be told.

    A path from the front page says it best, less the title at its end; then a label with one name behind it.
    """
    paths = (_of_path(removal) for removal in removals if removal.kind in _WITH_PATHS)
    labels = (_of_label(removal) for removal in removals if removal.kind in _WITH_LABELS)
    return next(filter(None, (*paths, *labels)), None)


def _of_path(removal: Removal) -> str | None:
    first, *steps = _STEP.split(removal.text.strip())
    if not steps or not first or not _HOME.fullmatch(first):
        return None
    if removal.kind is Kind.TITLE_REPEAT:
        steps = steps[:-1]
    return _name(steps[-1]) if steps else None


def _of_label(removal: Removal) -> str | None:
    line = removal.text.strip(" \n.*•")
    match = _LABEL.fullmatch(line)
    if match is None and removal.kind is Kind.SECTION_LABEL:
        match = _WITH_GENRE.fullmatch(line)
    return _name(match["name"]) if match else None


def _name(step: str) -> str | None:
    name = step.strip(" \n.:*•–—-")
    if not name or len(name.split()) > _LONGEST or not any(map(str.isalpha, name)):
        return None
    return name.capitalize() if name.isupper() and len(name) > _LONGEST else name
