"""Calendar days written out in text, where they can be read in one way only."""

import re
from datetime import date
from typing import Final

_MONTHS: Final[tuple[str, ...]] = (
    "january jan januar janvier enero gennaio janeiro januari janv ene genn stycznia января ocak ledna januára ianuarie ιανουαρίου січня január يناير जनवरी",
    "february feb februar février fevrier febrero febbraio fevereiro februari févr fév lutego февраля şubat února februarie φεβρουαρίου лютого február فبراير फरवरी",
    "march mar märz maerz mars marzo março marco maart mär mrz mrt marca марта marts mart března martie μαρτίου березня maret március مارس मार्च",
    "april apr avril abril aprile avr abr kwietnia апреля nisan dubna aprilie απριλίου квітня április أبريل अप्रैल",
    "may mai mayo maggio maio mei mag maj maja мая mayıs května μαΐου травня május مايو मई",
    "june jun juni juin junio giugno junho giu czerwca июня haziran června iunie ιουνίου червня június يونيو जून",
    "july jul juli juillet julio luglio julho juil lug lipca июля temmuz července iulie ιουλίου липня július يوليو जुलाई",
    "august aug août aout agosto augustus ago augusti sierpnia августа ağustos srpna αυγούστου серпня agustus augusztus أغسطس अगस्त",
    "september sep sept septembre septiembre settembre setembro set września сентября eylül září septembrie σεπτεμβρίου вересня szeptember سبتمبر सितंबर",
    "october oct oktober octobre octubre ottobre outubro okt out ott października октября ekim října octombrie οκτωβρίου жовтня október أكتوبر अक्टूबर",
    "november nov novembre noviembre novembro listopada ноября kasım listopadu noiembrie nopember νοεμβρίου نوفمبر नवंबर",
    "december dec dezember décembre decembre diciembre dicembre dezembro dez déc dic grudnia декабря aralık prosince decembrie desember δεκεμβρίου грудня ديسمبر दिसंबर",
)
_NUMBER_OF: Final = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_NAME: Final = "|".join(sorted(_NUMBER_OF, key=len, reverse=True))
_YEAR: Final = r"(?P<year>(?:19|20)\d\d)"
_ANY_YEAR: Final = re.compile(_YEAR)
_FORMS: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b(?P<month>{_NAME})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}(?!\d)",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?(?P<month>{_NAME})\.?,?\s+(?:de\s+|del\s+)?{_YEAR}(?!\d)",
        rf"\b{_YEAR}[-/.](?P<number>\d{{1,2}})[-/.](?P<day>\d{{1,2}})(?=\D|$)",
        rf"\b{_YEAR}\.\s+(?P<month>{_NAME})\s+(?P<day>\d{{1,2}})\.",
        rf"{_YEAR}\s?[年년]\s?(?P<number>\d{{1,2}})\s?[月월]\s?(?P<day>\d{{1,2}})\s?[日일]",
    )
)
_NUMERIC: Final = re.compile(
    r"\b(?P<first>\d{1,2})(?P<mark>[/.-])(?P<second>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)\b"
)


def written_day(text: str) -> date | None:
    """Return the first day that a text writes out; None where there is none or it can be read in two ways.

    Months by name (some thirty languages), ISO order, and numbers of which one is above 12: 03/04/2023 is no date.
    """
    if not _ANY_YEAR.search(text):
        return None
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
