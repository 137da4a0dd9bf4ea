"""The place at the head of a report, with the agency that some name beside it; the text keeps both."""

import re
from typing import Final, NamedTuple

from cleaners.rules.agencies import SIGNATURES
from cleaners.rules.rule import compiled

_HEAD: Final = 120  # characters: no dateline is longer
_KNOWN: Final = frozenset(
    """AMSTERDAM|ANKARA|ATHENS|ATLANTA|BAGHDAD|BALTIMORE|BANGKOK|BARCELONA|BEIJING|BEIRUT|BERLIN|BOGOTA|BOSTON|BRASILIA
    |BRUSSELS|BUDAPEST|BUENOS AIRES|CAIRO|CARACAS|CHICAGO|CINCINNATI|CLEVELAND|COPENHAGEN|DALLAS|DAMASCUS|DENVER
    |DETROIT|DHAKA|DUBAI|DUBLIN|GENEVA|HAVANA|HELSINKI|HONG KONG|HONOLULU|HOUSTON|INDIANAPOLIS|ISLAMABAD|ISTANBUL
    |JAKARTA|JERUSALEM|JOHANNESBURG|KABUL|KARACHI|KUALA LUMPUR|KYIV|LAGOS|LAS VEGAS|LIMA|LISBON|LONDON|LOS ANGELES
    |MADRID|MANILA|MELBOURNE|MEXICO CITY|MIAMI|MILAN|MILWAUKEE|MINNEAPOLIS|MONTREAL|MOSCOW|MUMBAI|MUNICH|NAIROBI
    |NEW DELHI|NEW ORLEANS|NEW YORK|OKLAHOMA CITY|OSLO|OTTAWA|PARIS|PHILADELPHIA|PHOENIX|PITTSBURGH|PRAGUE
    |RIO DE JANEIRO|ROME|SALT LAKE CITY|SAN ANTONIO|SAN DIEGO|SAN FRANCISCO|SANTIAGO|SAO PAULO|SEATTLE|SEOUL|SHANGHAI
    |SINGAPORE|ST. LOUIS|STOCKHOLM|SYDNEY|TAIPEI|TEHRAN|TEL AVIV|TOKYO|TORONTO|TUNIS|UNITED NATIONS|VATICAN CITY|VIENNA
    |WARSAW|WASHINGTON|WELLINGTON|ZURICH""".replace("\n    ", "").split("|")
)
"""Cities that stand in a dateline alone, without their country or an agency."""
_STATES: Final = frozenset(
    """Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.
    |Neb.|Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Vt.|Va.|Wash.|W.Va.|Wis.|Wyo.|Alaska
    |Hawaii|Idaho|Iowa|Maine|Ohio|Texas|Utah|D.C.""".replace("\n    ", "").split("|")
)
_COUNTRIES: Final = frozenset(
    """Afghanistan|Algeria|Argentina|Australia|Austria|Bangladesh|Belarus|Belgium|Bolivia|Brazil|Britain|Bulgaria|Cambodia
    |Canada|Chile|China|Colombia|Congo|Croatia|Cuba|Cyprus|Denmark|Ecuador|Egypt|England|Estonia|Ethiopia|Finland|France
    |Germany|Ghana|Greece|Guatemala|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica
    |Japan|Jordan|Kenya|Kosovo|Kuwait|Latvia|Lebanon|Libya|Lithuania|Malaysia|Mali|Mexico|Morocco|Myanmar|Nepal
    |Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|Northern Ireland|Norway|Pakistan|Panama|Peru
    |Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia|Slovakia|Slovenia
    |Somalia|South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tanzania|Thailand
    |Tunisia|Turkey|Uganda|Ukraine|United Arab Emirates|Uruguay|Venezuela|Vietnam|Wales|West Bank|Yemen|Zambia|Zimbabwe
    |Gaza Strip|Ontario|Quebec|Alberta|British Columbia""".replace("\n    ", "").split("|")
)
_PLACE: Final = r"(?P<place>[^\W\d_][^\W\d_.'’-]*\.?(?:[ /'’-][^\W\d_][^\W\d_.'’-]*){0,3})"
_REGION: Final = r"(?:, (?P<region>(?:[A-Z][\w’'-]*\.?){1,2}(?: [A-Z][\w’'-]*\.?){0,2}))?"
_DATE: Final = r"(?:\d{1,2}\.? ?[^\W\d_]{3,10}\.?|[^\W\d_]{3,9}\.? \d{1,2})(?:,? \d{4})?"
_DAY: Final = rf"(?P<day>,? {_DATE}| \({_DATE}\))?"
_AGENCY: Final = r"(?:[,.]? ?[(/](?P<agency>[^()/]{2,30}(?:/[^()/]{2,20})?)[)/])"
_DASH: Final = r" ?(?:\.?[-–—]{1,2}|--) ?(?=[^\s-])"
_WITH_AGENCY: Final = re.compile(_PLACE + _REGION + _DAY + _AGENCY + _DASH)
_ALONE: Final = re.compile(_PLACE + _REGION + _DAY + r" ?(?:[–—]|--) ?(?=[^\s-])")
_AGENCY_FIRST: Final = re.compile(
    r"\((?P<agency>[^()/]{2,30})\) ?[-–—] ?" + _PLACE + rf"(?:, {_DATE})?" + _DASH
)
_WIRES: Final = r"business wire|globe newswire|rns|cnn|ips|cns|jta"
_SMALL: Final = frozenset(
    {"DE", "DEL", "DI", "DA", "DU", "LA", "LE", "AND", "UPON", "SUR", "AM", "OF", "THE"}
)


class Dateline(NamedTuple):
    """Where a report comes from, as its first line says."""

    place: str
    agency: str | None


def read_dateline(paragraph: str) -> Dateline | None:
    """Return the dateline at the head of a paragraph; None where none is beyond doubt.

    With a known agency in brackets any place does. Without one the place must stand in capitals before a long dash,
    and be a city that needs no country, or be followed by its state or country.
    """
    head = paragraph[:_HEAD]
    for form in (_WITH_AGENCY, _AGENCY_FIRST):
        signed = form.match(head)
        if signed and _is_agency(signed["agency"]) and _is_name(signed["place"]):
            return Dateline(_place(signed), signed["agency"])
    alone = _ALONE.match(head)
    return Dateline(_place(alone), None) if alone and _is_certain(alone) else None


def _is_agency(name: str) -> bool:
    return compiled(rf"(?i)^(?:{SIGNATURES}|{_WIRES})$").search(name.partition("/")[0]) is not None


def _is_name(place: str) -> bool:
    words = re.split(r"[ /'’-]", place)
    return place[0].isupper() and all(word[0].isupper() or word.upper() in _SMALL for word in words)


def _is_certain(match: re.Match[str]) -> bool:
    place, region = match["place"], match["region"]
    return place.isupper() and (place in _KNOWN or region in _STATES or region in _COUNTRIES)


def _place(match: re.Match[str]) -> str:
    place = match["place"]
    if place.isupper():
        place = re.sub(r"[^\W\d_]+", lambda word: _eased(word[0], is_first=word.start() == 0), place)
    region = match.groupdict().get("region")
    return f"{place}, {region}" if region else place


def _eased(word: str, *, is_first: bool) -> str:
    if word in _SMALL and not is_first:
        return word.lower()
    return word.capitalize()
