"""When the piece was published and changed, and how long it takes to read."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from cleaners.rules.words import MONTH, PERSON, STAMP
from schemas.kinds import Kind

_SAID: Final = (
    r"(?:(?:first |originally |last |date |article |story |page |post |newly "
    r"|initially )?(?:published|updated|posted|modified)(?: date| time)?(?: on| at)?"
    r"|publication date|publish date|upd|veröffentlicht(?: am)?|aktualisiert(?: am)?|stand"
    r"|erstellt(?: am)?|publié(?: le)?|mis à jour(?: le)?|publicado(?: el| em)?"
    r"|actualizado(?: el)?|atualizado(?: em)?|pubblicato(?: il)?|aggiornato(?: il)?"
    r"|gepubliceerd(?: op)?|geplaatst(?: op)?|bijgewerkt(?: op)?|laatste update"
    r"|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|udgivet|julkaistu|päivitetty"
    r"|opublikowano|aktualizacja|zaktualizowano|опубликовано|обновлено|publikováno|aktualizováno)"
)
_AGO: Final = (
    r"(?:(?:\d+|an?|one|two|three) (?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month|year)s? ago"
    r"|vor \d+ (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?)|il y a \d+ [\p{L}]+"
    r"|hace \d+ [\p{L}]+|há \d+ [\p{L}]+|\d+ [\p{L}]+ fa|\d+ (?:minuten|uur|dagen) geleden"
    r"|just now|yesterday|today)"
)
_MINUTES: Final = r"(?:min(?:ut(?:e[ns]?|os?|i|er|en|y)?|s)?|мин(?:ут[аы]?)?|dk|dakika)"
_READ: Final = (
    rf"(?:this is an? |about |ca\. |~)?\b(?P<minutes>\d{{1,3}})[ +-]*{_MINUTES}\.?[ -]?(?:read(?:ing)?(?: time)?|de lecture"
    r"|de lectura|di lettura|de leitura|lesezeit|lesedauer|leestijd|lästid|lesetid|læsetid|czytania|на чтение|чтения"
    r"|okuma(?: süresi)?|to read|listen)"
)
_SEP: Final = r"[ ,|·•⋅/–—-]*"

RULES: Final = (
    Rule(
        id="reading-time",
        kind=Kind.DATELINE,
        why="How long the piece takes to read, with or without its date and writer.",
        pattern=rf"(?:(?:by )?{PERSON}{_SEP})?(?:{_SAID}:? ?)?(?:{STAMP}{_SEP})?{_READ}(?:{_SEP}(?:{_SAID}:? ?)?{STAMP})?",
        examples=(
            "⟦3 min read⟧",
            "⟦Nora Quill · Oct 4, 2021 · 12 minute read⟧",
            "⟦7 min de lecture⟧",
            "⟦4 minutos de lectura⟧",
            "⟦3 Min Read | Updated March 4, 2023⟧",
            "3 minutes read like an hour in that hall.",
            "The verdict took one minute to read",
        ),
    ),
    Rule(
        id="reading-time-label",
        kind=Kind.DATELINE,
        why="A label with the time that the piece takes to read.",
        pattern=(
            r"(?:estimated |average )?(?:(?:read(?:ing)?|listening) ?time|temps de lecture|tiempo de lectura"
            r"|tempo di lettura|tempo de leitura|leestijd|lesezeit|lesedauer|lästid|lesetid|læsetid|czas czytania"
            rf"|время (?:на )?чтения|okuma süresi)[ :~]*(?:ca\. |about )?(?P<minutes>\d{{1,3}})(?:[ -]?{_MINUTES}\.?)?"
            r"(?:,? \d\d? ?sec(?:onds?)?)?(?: read)?"
            r"|(?:less than|under) (?:an?|one|1) min(?:ute)?(?: read)?"
        ),
        examples=(
            "⟦Reading time: 5 minutes⟧",
            "⟦Lesezeit: 4 Min.⟧",
            "⟦Время чтения: 3 мин⟧",
            "Reading time is what the young lack.",
            "He cut his reading time by 5 minutes",
        ),
    ),
    Rule(
        id="reading-time-short",
        kind=Kind.DATELINE,
        certainty=Certainty.LIKELY,
        why="How long the piece takes to read, behind the bare word for reading.",
        pattern=rf"(?:lecture|lettura|lectura|leitura|lesen|läsning) ?:? ?(?P<minutes>\d{{1,3}}) {_MINUTES}\.?",
        examples=(
            "⟦Lecture 4 min⟧",
            "⟦Lettura: 3 minuti⟧",
            "Lecture 4 of the course is at noon",
            "The lecture took 4 minutes",
        ),
    ),
    Rule(
        id="date-said",
        kind=Kind.DATELINE,
        why="When the piece was published or changed, with the word that says so.",
        pattern=(
            rf"(?:(?:this (?:article|story|post|page) was |article |story )?{_SAID}[ :,|–—-]*(?:{STAMP}"
            rf"|{_AGO}){_SEP})+(?:by {PERSON})?(?:{_SEP}(?:in|under) [\p{{L}} &]{{2,40}})?"
            rf"|(?:{STAMP}{_SEP})+\(?{_SAID}[ :,|–—-]*(?:{STAMP}|{_AGO})\)?"
            rf"|(?:{STAMP}{_SEP})\(?(?:updated|last updated|published)[ :]*\)?|this (?:article|story|post"
            rf"|piece) (?:was|is) (?:originally |first |last )?(?:published|updated|posted|modified)(?: on"
            rf"| at)? {STAMP}"
        ),
        examples=(
            "⟦Published: December 22, 2023 at 1:52 p.m. | UPDATED: December 22, 2023 at 1:55 p.m.⟧",
            "⟦Last updated on 16 September 2023⟧",
            "⟦Posted 24 hours ago⟧",
            "⟦This story was originally published December 22, 2023, 11:09 AM.⟧",
            "⟦Veröffentlicht am 3. Mai 2021⟧",
            "⟦Опубликовано 14 марта 2024⟧",
            "⟦Publicerad 14 mars 2024⟧",
            "⟦First published on March 14, 2024 / 5:13 PM⟧",
            "Published in May 1931, the book was banned in June.",
            "The map was last updated in 1931",
        ),
    ),
    Rule(
        id="date-label",
        kind=Kind.DATELINE,
        certainty=Certainty.LIKELY,
        why="The word before a date that stands on another line.",
        pattern=(
            rf"(?:{_SAID}|(?:created|edited|reviewed|revised|released|added)(?: on)?(?:[ :]*{STAMP})?|date"
            rf"|dated?|time|min read|\d{{1,3}} min)"
        ),
        examples=(
            "⟦Published⟧",
            "⟦Last updated:⟧",
            "Published at last",
            "The list was never updated",
        ),
    ),
    Rule(
        id="date-ago",
        kind=Kind.DATELINE,
        certainty=Certainty.LIKELY,
        why="How long ago the piece was published.",
        pattern=(
            rf"(?:(?:article|video|story) )?{_AGO}(?:{_SEP}by {PERSON})?"
            rf"|\d+ [\p{{L}}]+ (?:ago|geleden|fa){_SEP}[\p{{L}} ]{{2,20}}"
        ),
        examples=(
            "⟦8 hours ago⟧",
            "⟦vor 3 Stunden⟧",
            "Three years ago the mill was sold for scrap.",
            "The ferry sank 8 hours ago",
        ),
    ),
    Rule(
        id="date-bare",
        kind=Kind.DATELINE,
        certainty=Certainty.LIKELY,
        why="A date alone on its line, with or without the time of day.",
        pattern=rf"(?:19|20)\d\d|{MONTH}|(?:date[: ]+)?{STAMP}(?:{_SEP}{STAMP}|{_SEP}(?:in|by) [\p{{L}} &]{{2,30}})?",
        examples=(
            "⟦December 19th, 2025⟧",
            "⟦Fri, Dec 22, 2023, 7:28 PM⟧",
            "⟦22. Dezember 2023⟧",
            "⟦4:00 PM on December 20, 2023⟧",
            "May 4 was cold; the frost took half of the plums.",
            "The deadline is December 20",
        ),
    ),
)
