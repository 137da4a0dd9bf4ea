"""Pages that a server sends in place of the article: errors, walls against robots, a plea for JavaScript, a login.

Such a page is told by two signs that must agree: what it calls itself, and what its few sentences say.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from cleaners.document import SEPARATOR
from cleaners.text.counting import word_count

_MOST_WORDS: Final = 120
_OPENING: Final = 2  # blocks that must say it


class StandIn(NamedTuple):
    """A kind of page that stands in for an article."""

    what: str
    """What it is, in words."""
    headline: str
    """What it calls itself: the whole headline."""
    wording: str
    """What one of its first sentences says."""
    examples: tuple[str, ...]
    """Headline and text parted by " / "; those marked with ⟦⟧ are such pages."""


_FOUND: Final = (
    "(?:not|n[o']t be) found|could(?:n['’]t| not) (?:be )?f[io]u?nd|can(?:['’]t|not) (?:be found|find)|does(?:n['’]t| not) exist"
    "|no longer (?:exists?|available)|(?:been|be) (?:re)?moved|been (?:deleted|removed)|gefunden|introuvable|n['’]existe|existe"
    "|encontr|trovata|esiste|gevonden|bestaat|найден|существует|znalezion|istnieje|不存在|找不到|未找到|見つかり|bulunam|موجودة"
)
_SERVER: Final = r"nginx|apache|openresty|lighttpd|cloudflare|varnish|litespeed"
_ROBOT: Final = (
    "not a robot|you are (?:a )?human|you['’]re (?:a )?human|checking your browser|ray id|enable (?:javascript|cookies)"
    "|javascript and cookies|unusual (?:traffic|activity)|automated (?:access|requests|traffic)|security (?:check|service)"
    "|complete the (?:captcha|challenge)|cloudflare|reference id"
)

STAND_INS: Final = (
    StandIn(
        what="a page that says that there is none",
        headline=(
            r"(?:oops\W*)?(?:(?:http )?error\W*)?(?:404|410)(?:\W+(?:page |file |error\W*)?(?:not found|gone|error)?)?(?:\W.{0,30})?"
            r"|gone|(?:oops\W*)?(?:sorry\W*)?(?:the )?(?:requested )?(?:page|url|file|article|content|story)\b.{0,20}(?:(?:not|n['’]t be) found"
            r"|does(?:n['’]t| not) exist|is (?:gone|missing)|no longer .{0,20})|not found"
            r"|(?:die )?seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|página no (?:encontrada|existe)"
            r"|página não encontrada|pagina non trovata|pagina niet gevonden|страница не найдена|nie znaleziono strony"
            r"|(?:页面|頁面)(?:不存在|未找到)|(?:找不到|未找到)(?:页面|頁面)|ページが見つかりません(?:でした)?|sayfa bulunamadı|الصفحة غير موجودة"
        ),
        wording=rf"{_FOUND}|^(?:{_SERVER})",
        examples=(
            "⟦Gone / The requested resource is no longer available on this server.⟧",
            "Gone / The bakery on the quay has closed; its owner of forty years retires to the hills.",
            "⟦404 Not Found / The requested URL was not found on this server.⟧",
            "⟦Page not found / Sorry, we could not find the page that you were looking for.⟧",
            "⟦Seite nicht gefunden / Die gewünschte Seite wurde nicht gefunden.⟧",
            "Hiker not found / The search was called off on Monday; the hiker could not be found.",
            "Page not found / A play about a lost diary opens on Friday at the harbour theatre.",
            "404 homes to be built / The council says that no site has been found for the rest.",
        ),
    ),
    StandIn(
        what="a page that a server sends when it fails",
        headline=(
            r"(?:(?:http )?error\W*)?50[0-4](?:\W+(?:internal |server |error\W*|bad |gateway ?|service |temporarily |unavailable|time-?out)*)?"
            r"|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|(?:site )?under maintenance"
            r"|(?:(?:the |this |our )?(?:web)?site (?:is )?)?(?:currently |temporarily )?(?:down|closed|offline) for (?:scheduled )?maintenance"
        ),
        wording=(
            "server (?:encountered|is (?:temporarily|currently))|unable to (?:complete|service) your request|temporarily (?:unavailable|down)"
            rf"|try again (?:later|in)|invalid response|maintenance|be (?:right )?back|{_SERVER}"
        ),
        examples=(
            "⟦500 Internal Server Error / The server encountered an internal error and was unable to complete your request.⟧",
            "⟦Service Unavailable / The site is temporarily down. Please try again later.⟧",
            "⟦Down for maintenance / We will be back soon.⟧",
            "Down for maintenance / The lift of the old lighthouse stands still, and its keeper climbs.",
            "Service unavailable / Trains between the islands stopped on Monday after the storm.",
            "Internal server errors / The server is temporarily the pride of the museum.",
        ),
    ),
    StandIn(
        what="a wall against robots, or against readers from elsewhere",
        headline=(
            r"(?:(?:http )?error\W*)?40[13](?:\W+(?:forbidden|unauthorized|access denied))?|forbidden|access (?:denied|blocked|to this page has been denied)"
            r"|attention required!?(?: \| cloudflare)?|just a moment\W*|are you a (?:robot|human)\??|(?:robot|security|browser) check|captcha"
            r"|(?:human )?verification(?: required)?|verify(?:ing)?(?: that)? you are (?:a )?human\W*|checking your browser.{0,30}|ddos.guard"
            r"|pardon our interruption\W*|one more step|please (?:verify|wait).{0,30}|before you continue.{0,30}|request blocked"
            r"|zugriff verweigert|accès refusé|acceso denegado|acesso negado|accesso negato|доступ запрещ[её]н"
        ),
        wording=rf"{_ROBOT}|have permission|permission to (?:access|view)|been blocked|reference #|forbidden|^(?:{_SERVER})|berechtigung|autoris|permis|прав",
        examples=(
            "⟦Just a moment... / Checking your browser before accessing velmouth.example.⟧",
            "⟦Access Denied / You don't have permission to access this page. Reference #18.5b1d⟧",
            "⟦403 Forbidden / nginx⟧",
            "⟦Are you a robot? / Please click the box below to let us know that you are not a robot.⟧",
            "Access denied / The county keeps the pier closed to wheelchairs, say those who use them.",
            "Why captchas fail / Websites ask visitors to prove that they are not a robot.",
            "Just a moment / A portrait of the woman who winds the tower clock of Velmouth.",
        ),
    ),
    StandIn(
        what="a page that asks for JavaScript or cookies",
        headline=r"(?:please )?(?:enable|turn on|allow) (?:javascript|cookies).{0,40}|(?:javascript|cookies) (?:is |are )?(?:required|disabled|not enabled).{0,20}",
        wording=r"(?:enable|turn on|allow|requires?|without|support|disabled?) (?:javascript|cookies)|javascript (?:is|to|and)",
        examples=(
            "⟦JavaScript is disabled / Please enable JavaScript to run this app.⟧",
            "Enable JavaScript / A column on how the web forgot those who browse by text.",
            "Cookies are required / Grandmother's tin is empty by Christmas Eve.",
        ),
    ),
    StandIn(
        what="a page to log in",
        headline=r"(?:log|sign)[ -]?in(?: (?:to|with) .{1,30})?|(?:anmelden|einloggen|connexion|iniciar sesión|accedi|inloggen|войти)",
        wording=r"\b(?:password|passwort|mot de passe|contraseña|wachtwoord|пароль)\b",
        examples=(
            "⟦Log in / Email Password Log in Forgot password?⟧",
            "Sign in / The sign in the harbour window read: gone sailing.",
            "How to log in safely / Never give your password to a stranger.",
        ),
    ),
    StandIn(
        what="the listing of a folder",
        headline=r"(?:index of|directory listing (?:for|of)|listing of) /.*",
        wording=r"\.\./|parent directory|last modified|\d{1,2}:\d{2}",
        examples=(
            "⟦Index of /news / ../ a.html 02-May-2024 10:00 12K⟧",
            "Index of /b/ sounds / A linguist has listed all words of the island that begin with one.",
            "Index of prices rises / The index rose at 10:00 on Monday, when last modified figures came in.",
        ),
    ),
    StandIn(
        what="a page of a domain that nobody uses",
        headline=r"(?:the |this )?domain(?: name)?\b.{0,60} (?:for sale|parked|expired)|[\w-]+(?:\.[\w-]+)+ (?:is|may be) for sale",
        wording=r"\bdomain\b|\bbuy [\w-]+(?:\.[\w-]+)+|renew",
        examples=(
            "⟦This domain is for sale / Buy velmouth.example now.⟧",
            "⟦velmouth.example is for sale / Make an offer for this domain.⟧",
            "Velmouth.example is for sale / The owner of the shop by the pier retires after forty years.",
            "Domaine Velmouth for sale / The vineyard above the harbour has been put up by its owners.",
        ),
    ),
    StandIn(
        what="a page that leads on to another",
        headline=r"redirect(?:ing(?: you)?)?\W*|(?:you are|page) being redirected\W*|(?:object|document|page|301|302)? ?moved(?: permanently| temporarily)?",
        wording=r"\bredirect|moved (?:here|to|permanently)|click here|follow this link",
        examples=(
            "⟦Redirecting / If you are not redirected automatically, follow this link.⟧",
            "⟦301 Moved Permanently / The document has moved here.⟧",
            "Redirecting the river / The stream will be redirected in spring; click here for the map of the works.",
            "Moved / The statue of the fisherman stands on the northern quay since Monday.",
        ),
    ),
)

_COMPILED: Final = tuple(
    (stand_in, re.compile(stand_in.headline, re.IGNORECASE), re.compile(stand_in.wording, re.IGNORECASE))
    for stand_in in STAND_INS
)
_PLEA: Final = re.compile(
    r"(?:sorry, )?(?:please |you (?:need|have) to |(?:this|our) (?:site|page|app(?:lication)?) (?:needs|requires) )(?:you to )?(?:enable|turn on|allow)? ?"
    rf"(?:javascript|cookies)\b.{{0,120}}|(?:{_ROBOT}).{{0,80}}",
    re.IGNORECASE,
)


def stand_in(headlines: Sequence[str], text: str) -> str | None:
    """Return what a page is that stands in for an article; None for what may be one.

    Args:
        headlines: What the page calls itself: its title and its headings.
        text: What is left of it after the chrome is cut.
    """
    if len(text) > 20 * _MOST_WORDS or word_count(text) > _MOST_WORDS:
        return None
    blocks = text.split(SEPARATOR)
    opening = SEPARATOR.join(blocks[:_OPENING])
    for kind, headline, wording in _COMPILED:
        if any(headline.fullmatch(each.strip()) for each in headlines) and wording.search(opening):
            return kind.what
    return "a page that asks for JavaScript or cookies" if all(map(_PLEA.fullmatch, blocks)) else None
