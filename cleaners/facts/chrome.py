"""What the chrome says of the article: counts, copyright, syndication, publisher."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final, NamedTuple

from cleaners.facts.bylines import authors_in
from cleaners.facts.categories import category_in
from cleaners.facts.dates import written_day
from cleaners.rules.lexicon import FACTORS, NUMBERS
from cleaners.ruleset import Ruleset
from schemas.article import Removal
from schemas.kinds import Kind

_NUMBER: Final = re.compile(rf"([\d.,'’٬ ]*\d) ?({'|'.join(FACTORS)}|)\+?", re.IGNORECASE)
_GROUPED: Final = re.compile(r"\d{1,3}(?:[ .,'’٬]\d{3})+")
_SEPARATORS: Final = str.maketrans("", "", " .,'’٬")
_CHANGED: Final = re.compile(
    r"\W*(?:last |zuletzt )?(?:updated|modified|edited|aktualisiert|geändert|mis à jour|actualizado|atualizado|aggiornato"
    r"|bijgewerkt|uppdaterad|oppdatert|opdateret|aktualizacja|обновлено)\b",
    re.IGNORECASE,
)
_BY: Final = re.compile(r"\bby (?=[^\W\d_]).+$", re.IGNORECASE)
_LARGEST: Final = 2**31 - 1
_YEAR: Final = re.compile(r"\d{4}")

FACT_GROUPS: Final = frozenset(
    {"agency", "category", "count", "editor", "holder", "minutes", "publisher", "syndicated", "year"}
)
"""The named groups of patterns that are read here."""

_NO_HOLDERS: Final = frozenset({"all", "some", "alle", "tous", "todos", "tutti", "wszelkie", "все"})
"""The first word of "All rights reserved", which stands in a holder's place where no holder is named."""

_HOLDER_ENDS: Final = " .,|-–—:"


class ChromeFacts(NamedTuple):
    """Facts read from removed spans; null where no span says them."""

    comment_count: int | None
    reading_minutes: int | None
    copyright_holder: str | None
    copyright_year: int | None
    publisher: str | None
    syndication_raw: str | None
    agency: str | None
    category: str | None
    corrections: tuple[str, ...] | None
    image_placeholder_count: int
    authors: tuple[str, ...] | None
    published_on: date | None
    published_raw: str | None


def chrome_facts(removals: Sequence[Removal], ruleset: Ruleset) -> ChromeFacts:
    """Return what the removed spans say; the first span that says a thing is believed.

    The publisher is the name by which a site welcomes its readers, else the one that a syndication note
    gives to its own staff, else the copyright holder.
    """
    said = [(removal, facts) for removal in removals if (facts := _said(removal, ruleset))]
    notes = [
        _line(removal)
        for removal, facts in said
        if removal.kind is Kind.SYNDICATION_NOTE and "syndicated" in facts
    ]
    holder = _first(
        facts.get("holder") for _, facts in said if facts.get("holder", "").casefold() not in _NO_HOLDERS
    )
    year = _first(facts.get("year") for _, facts in said)
    published = _published(removals)
    return ChromeFacts(
        comment_count=_count(
            _first(facts.get("count") for removal, facts in said if removal.kind is Kind.COMMENTS)
        ),
        reading_minutes=_count(_first(facts.get("minutes") for _, facts in said)),
        copyright_holder=holder.strip(_HOLDER_ENDS) if holder else None,
        copyright_year=int(year) if year and _YEAR.fullmatch(year) else None,
        publisher=_publisher(said, holder),
        syndication_raw=notes[0] if notes else None,
        agency=_first(facts.get("agency") for _, facts in said),
        category=_first(facts.get("category") for _, facts in said) or category_in(removals),
        corrections=_corrections(removals),
        image_placeholder_count=sum(removal.kind is Kind.IMAGE_PLACEHOLDER for removal in removals),
        authors=_authors(removals),
        published_on=written_day(published) if published else None,
        published_raw=published,
    )


def _authors(removals: Sequence[Removal]) -> tuple[str, ...] | None:
    """The names of the first byline that has any, else of a date line that ends with one."""
    bylines = _texts(removals, Kind.BYLINE)
    dated = [line for line in _texts(removals, Kind.DATELINE) if not _CHANGED.match(line)]
    bylines += [match[0] for line in dated if (match := _BY.search(line))]
    return next(filter(None, map(authors_in, bylines)), None)


def _published(removals: Sequence[Removal]) -> str | None:
    """The first date line, else byline, that writes out a day and does not speak of a later change."""
    lines = _texts(removals, Kind.DATELINE)
    lines += [_CHANGED.split(line)[0].strip() for line in _texts(removals, Kind.BYLINE)]
    return next((line for line in lines if written_day(line) and not _CHANGED.match(line)), None)


def _texts(removals: Sequence[Removal], kind: Kind) -> list[str]:
    return [_line(removal) for removal in removals if removal.kind is kind]


def _line(removal: Removal) -> str:
    """What was removed as one line, as the rules saw it."""
    return removal.text.strip().replace("\n", " ")


def _said(removal: Removal, ruleset: Ruleset) -> dict[str, str]:
    rule = ruleset.by_id.get(removal.rule)
    return rule.facts(_line(removal)) if rule and rule.has_facts else {}


def _first(values: Iterable[str | None]) -> str | None:
    return next((value.strip() for value in values if value and value.strip()), None)


def _publisher(said: Sequence[tuple[Removal, dict[str, str]]], holder: str | None) -> str | None:
    for kind in (Kind.ABOUT_SITE, Kind.SYNDICATION_NOTE):
        name = _first(
            facts.get("publisher") or facts.get("editor") for removal, facts in said if removal.kind is kind
        )
        if name:
            return name.removeprefix("the ").strip(_HOLDER_ENDS)
    return holder.strip(_HOLDER_ENDS) if holder else None


def _corrections(removals: Sequence[Removal]) -> tuple[str, ...] | None:
    notes = tuple(_line(removal) for removal in removals if removal.rule.startswith("correction"))
    return notes or None


def _count(said: str | None) -> int | None:
    """Return the number in words such as `1,204`, `1.2k`, `no`; None for what is no number."""
    if said is None:
        return None
    word = said.casefold().strip()
    if word in NUMBERS:
        return NUMBERS[word]
    match = _NUMBER.fullmatch(word)
    if match is None:
        return None
    digits, factor = match.groups()
    if _GROUPED.fullmatch(digits):
        digits = digits.translate(_SEPARATORS)
    try:
        number = round(float(digits.replace(",", ".")) * FACTORS.get(factor, 1))
    except ValueError:
        return None
    return number if number <= _LARGEST else None
