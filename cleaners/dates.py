"""Calendar days written out in text, where they can be read in one way only."""

import re
from datetime import date
from typing import Final

_MONTHS: Final[tuple[str, ...]] = (
    "january jan januar janvier enero gennaio janeiro januari janv ene genn stycznia января",
    "february feb februar février fevrier febrero febbraio fevereiro februari févr fév lutego февраля",
    "march mar märz maerz mars marzo março marco maart mär mrz mrt marca марта",
    "april apr avril abril aprile avr abr kwietnia апреля",
    "may mai mayo maggio maio mei mag maj maja мая",
    "june jun juni juin junio giugno junho giu czerwca июня",
    "july jul juli juillet julio luglio julho juil lug lipca июля",
    "august aug août aout agosto augustus ago augusti sierpnia августа",
    "september sep sept septembre septiembre settembre setembro set września сентября",
    "october oct oktober octobre octubre ottobre outubro okt out ott października октября",
    "november nov novembre noviembre novembro listopada ноября",
    "december dec dezember décembre decembre diciembre dicembre dezembro dez déc dic grudnia декабря",
)
_NUMBER_OF: Final = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_NAME: Final = "|".join(sorted(_NUMBER_OF, key=len, reverse=True))
_YEAR: Final = r"(?P<year>(?:19|20)\d\d)"
_FORMS: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b(?P<month>{_NAME})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}(?!\d)",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?(?P<month>{_NAME})\.?,?\s+(?:de\s+|del\s+)?{_YEAR}(?!\d)",
        rf"\b{_YEAR}[-/.](?P<number>\d{{1,2}})[-/.](?P<day>\d{{1,2}})(?=\D|$)",
        rf"{_YEAR}年(?P<number>\d{{1,2}})月(?P<day>\d{{1,2}})日",
    )
)
_NUMERIC: Final = re.compile(
    r"\b(?P<first>\d{1,2})(?P<mark>[/.-])(?P<second>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)\b"
)


def written_day(text: str) -> date | None:
    """Return the first day that a text writes out; None where there is none or it can be read in two ways.

    Months by name (a dozen languages), ISO order, and numbers of which one is above 12: 03/04/2023 is no date.
    """
    found = [match for form in _FORMS if (match := form.search(text))]
    if found:
        return _day(min(found, key=lambda match: match.start()))
    numeric = _NUMERIC.search(text)
    return _numeric_day(numeric) if numeric else None


def _day(match: re.Match[str]) -> date | None:
    groups = match.groupdict()
    month = _NUMBER_OF[groups["month"].lower()] if groups.get("month") else int(groups["number"])
    return _calendar_day(int(groups["year"]), month, int(groups["day"]))


def _numeric_day(match: re.Match[str]) -> date | None:
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    if match["mark"] == ".":  # dots: the day comes first, wherever they are written
        return _calendar_day(year, second, first)
    if first == second or first > 12:
        return _calendar_day(year, second, first)
    return _calendar_day(year, first, second) if second > 12 else None


def _calendar_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:  # 31 April: a number that is no day
        return None
