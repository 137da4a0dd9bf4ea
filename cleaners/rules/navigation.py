"""Menus at the head of the page, skip links, breadcrumbs, search, log-in."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import Kind

_CRUMB: Final = r"(?: ?[»›] ?| / )"
_HOME: Final = r"(?:\d\. )?(?:home|home ?page|front page|startseite|accueil|inicio|início|thuis)"

RULES: Final = (
    Rule(
        id="skip-link",
        kind=Kind.NAVIGATION,
        why="A link for screen readers that jumps over the menu.",
        pattern=(
            r"(?:(?:skip|jump|go)(?: ahead)?(?: directly| straight)? to (?:the )?(?:main |primary |page "
            r"|site |secondary )?(?:content|navigation|nav|menu|footer|search|sidebar|article|main|header"
            r"|results)(?: area| section)?[ ,|]*)+"
            r"|skip (?:navigation|nav|links?|advertisement|ad)|zum (?:haupt)?inhalt(?: springen)?"
            r"|aller au contenu(?: principal)?|(?:saltar|ir) al contenido(?: principal)?"
            r"|vai al contenuto(?: principale)?|(?:ir|pular) para o conteúdo(?: principal)?"
            r"|naar (?:de )?inhoud(?: springen)?"
        ),
        examples=(
            "⟦Skip to main content⟧",
            "⟦Jump to navigation⟧",
            "⟦Zum Inhalt springen⟧",
            "Skip to the content of his letter.",
            "Jump to conclusions",
        ),
    ),
    Rule(
        id="breadcrumb-title",
        kind=Kind.NAVIGATION,
        why="The path from the front page to this one, with the title of the piece at its end.",
        pattern=(
            rf"{_HOME}(?:{_CRUMB}[^»›>/→|]{{1,40}})*?{_CRUMB}(?P<category>[^»›>/→| ]+(?: [^»›>/→"
            rf"| ]+){{0,2}}){_CRUMB}[^»›>/→| ]+(?: [^»›>/→| ]+){{4,30}}"
        ),
        examples=(
            "⟦Home » Politics » Storm closes the harbour for a third day⟧",
            "⟦Home › News › Europe › Minister resigns over the ferry deal⟧",
            "Home is where the heart is",
            "Home prices > wages > rents: a chart of ten bad years",
        ),
    ),
    Rule(
        id="breadcrumb",
        kind=Kind.NAVIGATION,
        why="The path from the front page to this one.",
        pattern=(
            rf"{_HOME}(?:{_CRUMB}[^»›>/→|]+){{0,5}}{_CRUMB}(?:(?P<category>[^»›>/→| ]+(?: [^»›>/→"
            rf"| ]+){{0,2}})|[^»›>/→|]+)"
        ),
        examples=(
            "⟦Home » Politics » Europe⟧",
            "⟦Home / News⟧",
            "Home is where the heart is",
            "Home prices > wages: a chart",
        ),
    ),
    Rule(
        id="breadcrumb-plain",
        kind=Kind.NAVIGATION,
        certainty=Certainty.LIKELY,
        why="A path from the front page, with signs that the steps of a manual have as well.",
        pattern=rf"(?:you are here:? ?)?{_HOME}(?: ?[>→|] ?[^»›>/→|]+)+|you are here:? ?[^.?!]+(?: ?[>→|»›/] ?[^»›>/→|]+)+",
        examples=(
            "⟦Home > News⟧",
            "⟦Home | Sports | Juniors⟧",
            "⟦You are here: Home / News⟧",
            "Homes > flats: what the young now want",
            "Press Home > Share to send it to a friend",
        ),
    ),
    Rule(
        id="menu-control",
        kind=Kind.NAVIGATION,
        why="A button that opens or closes a menu or the search box.",
        pattern=(
            r"(?:(?:open|close|toggle|show|hide|expand|view)(?: the| site| full| main| mobile)? (?:menu"
            r"|navigation|nav|search|sidebar|sub-?menu|navigation ?menu|search (?:bar|box"
            r"|form))(?: (?:open|close|menu|search))*"
            r"|(?:main|primary|mobile|site|navigation|secondary|top|header|sub|hamburger|user"
            r"|account) ?(?:menu|navigation|nav)|menu (?:close|toggle|open|search)|open navigation ?menu"
            r"|back to main menu(?: close)?"
            r"|toggle search form|search (?:this|our|the) (?:site|website|blog)|search for:?"
            r"|type (?:here )?to search.{0,20}|enter (?:a )?search terms?.{0,30}|search (?:search|menu"
            r"|close)|close search|what are you looking for\?"
            r"|select page|select international site|(?:select|choose|change)(?: your)? (?:language|region"
            r"|country|edition)|press (?:escape|esc)(?: to close)?|hit enter to search.{0,30}"
            r"|post navigation)"
        ),
        examples=(
            "⟦Open menu Close menu⟧",
            "⟦Toggle navigation⟧",
            "⟦Search for:⟧",
            "⟦Main Menu⟧",
            "Search for: the missing climbers of 1931",
            "The app opens with a main menu and a map",
        ),
    ),
    Rule(
        id="pager",
        kind=Kind.NAVIGATION,
        why="A link to the next or the previous page or piece, or back to the top.",
        pattern=(
            r"(?:(?:previous|next|prev|older|newer)(?: (?:article|post|story|page|entry|posts|stories"
            r"|articles|entries|slide|chapter))(?: (?:next|newer)(?: (?:article|post|story|page|posts"
            r"|slide))?)?"
            r"|(?:previous|prev) ?[|/ ] ?next|(?:back|return|go|scroll) to (?:the )?(?:top|blog"
            r"|all (?:posts|articles|news)|home(?:page)?|news|main menu|results"
            r"|overview)(?: of (?:the )?page)?|(?:top|bottom) of page|page \d+ of \d+"
            r"|nach oben|zurück zur startseite|retour (?:en haut|à l['’]accueil)|volver arriba"
            r"|volver al inicio|torna su|voltar ao topo|terug naar boven)"
        ),
        examples=(
            "⟦Previous article⟧",
            "⟦Back to top ↑⟧",
            "⟦Page 1 of 3⟧",
            "Back to the top of the table, said the coach.",
            "The last chapter, the next article",
        ),
    ),
    Rule(
        id="pager-word",
        kind=Kind.NAVIGATION,
        certainty=Certainty.LIKELY,
        why="A word of a pager, a menu button or a search box.",
        pattern=(
            r"(?:previous|prev|next|back|top|first|last|older|newer|menu|menus|search|submit|go|home"
            r"|homepage|all|more|1\. home|navigation|navigate|sections|site|categories|browse|explore"
            r"|discover|directory|index|(?:table of )?contents?|menu item|primary sidebar"
            r"|reader interactions|in this section|articles?|posts|stories|pages|lists?|main|regions"
            r"|in this article|on this page|jump to(?: section)?"
            r"|suche|suchen|startseite|menü|rechercher|recherche|accueil|buscar|búsqueda|inicio|menú|cerca"
            r"|ricerca|pesquisar|início|zoeken)"
        ),
        examples=(
            "⟦Menu⟧",
            "⟦Next »⟧",
            "⟦Table of contents⟧",
            "Next came the flood",
            "A search without end, and more",
        ),
    ),
    Rule(
        id="account-link",
        kind=Kind.NAVIGATION,
        why="An entry for readers with an account.",
        pattern=(
            r"(?:(?:log|sign) ?(?:in|out|off)|login|logout)(?: ?[/|,] ?| or | )(?:register|sign ?up"
            r"|join(?: now)?|subscribe|create (?:an )?account|(?:log|sign) ?(?:in|out)|my account).{0,20}"
            r"|(?:forgot(?:ten)?|reset|lost|change)(?: your| my)? password ?\??|(?:create|manage"
            r"|view)(?: an| a| your| my)?(?: free| new)? (?:account|profile)|(?:already|not) (?:a"
            r"|have an) (?:member|account|subscriber)\??.{0,30}|don['’]t have an account\??.{0,30}"
            r"|(?:my|your) (?:account|profile|bookmarks|saved (?:articles|stories|items)|library)"
            r"|account settings|email preferences|comment settings|newsletter subscriptions|remember me"
            r"|keep me (?:logged|signed) in|your cart is empty|shopping cart|(?:view|your) cart"
        ),
        examples=(
            "⟦Log In / Register⟧",
            "⟦Forgot your password?⟧",
            "⟦My Account⟧",
            "⟦Already a subscriber? Sign in⟧",
            "My account of the siege begins in May.",
            "The bank asked her to open an account",
        ),
    ),
    Rule(
        id="account-word",
        kind=Kind.NAVIGATION,
        certainty=Certainty.LIKELY,
        why="A short entry for readers with an account.",
        pattern=(
            r"(?:(?:log|sign) ?(?:in|out|off)|login|logout|register|registration|join(?: now| us)?|account"
            r"|profile|dashboard|cart|bag|wishlist|basket|checkout|username|password|saved|settings"
            r"|notifications|anmelden|abmelden|registrieren|einloggen|mein konto|connexion|se connecter"
            r"|s['’]inscrire"
            r"|iniciar sesión|acceder|regístrate|accedi|registrati|entrar|inloggen|registreren)"
        ),
        examples=(
            "⟦Log in⟧",
            "⟦Sign out⟧",
            "⟦Anmelden⟧",
            "Register of members, 1902",
            "He forgot his username and password",
        ),
    ),
)
