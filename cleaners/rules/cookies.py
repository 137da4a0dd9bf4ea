"""Consent to cookies, and the choices that privacy laws ask for."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import Kind

RULES: Final = (
    Rule(
        id="cookie-banner",
        kind=Kind.COOKIE_NOTICE,
        why="The sentence with which a site says that it uses cookies.",
        pattern=(
            r"(?:we|this (?:web ?)?site|this page|our (?:web ?)?site|our websites)(?: and (?:our"
            r"|its)(?: \d+)?(?: third[- ]party)? (?:partners|vendors))?(?: may)? uses? (?:(?:essential"
            r"|necessary|functional|third[- ]party|tracking|browser|various|certain"
            r"|own and third[- ]party) )*cookies(?:[ .,!].*)?"
            r"|(?:wir|diese (?:web)?seite) (?:verwende[nt]|nutz[et]n?|benutz[et]n?) cookies.*"
            r"|(?:nous utilisons|ce site utilise) des cookies.*|(?:utilizamos|usamos"
            r"|este sitio (?:web )?utiliza|este site utiliza) cookies.*"
            r"|(?:utilizziamo i|questo sito (?:web )?utilizza i?) ?cookie.*|(?:wij gebruiken|we gebruiken"
            r"|deze (?:web)?site gebruikt) cookies.*"
        ),
        examples=(
            "⟦We use cookies to give you the best experience on our website.⟧",
            "⟦This website uses cookies to improve your experience.⟧",
            "⟦Wir verwenden Cookies, um Inhalte zu personalisieren.⟧",
            "We use cookie tins to keep the seeds dry.",
            "The baker sells bread, buns and cookies",
        ),
    ),
    Rule(
        id="cookie-consent",
        kind=Kind.COOKIE_NOTICE,
        why="A sentence that asks for consent, or explains what consent is for.",
        pattern=(
            r"by (?:continuing|using|clicking|browsing|closing|choosing|accepting)\b[^.]*\bcookies?\b.*"
            r"|if you (?:continue|decline|accept|click|reject)\b[^.]*\bcookies?\b.*"
            r"|we (?:value your|care about your|respect your) privacy[.!]?(?: (?:we|by|our|when"
            r"|this)\b.*)?|(?:to provide the best experiences?, )?we (?:and our (?:\d+ )?(?:partners"
            r"|vendors) (?:use|store|process|may store)|use technologies like)\b.*"
            r"|the technical storage or access\b.*|store and/or access information on a device\b.*"
            r"|not consenting or withdrawing consent\b.*|use limited data to select advertising\b.*"
            r"|when you visit (?:the|our|any|this) (?:web ?)?site,? [^.]*(?:store or retrieve|cookies).*"
            r"|necessary cookies are absolutely essential for the website.*"
            r"|out of these,? the cookies that are categori[sz]ed as necessary.*|\S*(?:cookielawinfo"
            r"|viewed_cookie_policy)\S* .*"
        ),
        examples=(
            "⟦We and our 12 partners store and access data on your device.⟧",
            "We value your vote, the posters said.",
            "By noon the nuns had sold all of their cookies",
        ),
    ),
    Rule(
        id="cookie-table",
        kind=Kind.COOKIE_NOTICE,
        certainty=Certainty.LIKELY,
        why="A row of a table of cookies, or a sentence on a sort of cookies.",
        pattern=(
            r"(?:these|necessary|functional|performance|analytical|analytics|advertisement|advertising"
            r"|targeting|strictly necessary|other uncategorized|marketing|social media|statistics"
            r"|preference) cookies (?:are|help|allow|may|track|collect|enable|do|that|will|ensure)\b.*"
            r"|[\w.:*-]+ (?:never|session|past|\d+ (?:minutes?|hours?|days?|months?"
            r"|years?)) .*\bcookies?\b.*|click (?:here )?to (?:accept|manage) (?:all )?cookies.*"
        ),
        examples=(
            "⟦Functional cookies help to remember your choices.⟧",
            "⟦_vl 1 year This cookie is set to count visits.⟧",
            "These cooks were hired by the nuns of the old abbey.",
            "In ten years the bakery sold but one sort: cookie tins, filled or not",
        ),
    ),
    Rule(
        id="cookie-choice",
        kind=Kind.COOKIE_NOTICE,
        why="A link or button for choices about cookies and personal data.",
        pattern=(
            r"(?:(?:cookies?|consent)[ -](?:settings?|preferences?|policy|policies|notice|statement"
            r"|choices|declaration|list|consent(?: manager)?|manager|options|duration description|overview"
            r"|information|use|banner|dashboard)|privacy (?:preferences|manager)(?:/do not sell.*)?"
            r"|(?:manage|change|update|review|edit|adjust|customi[sz]e|set|view|show|reject|accept|allow"
            r"|decline|refuse)(?: all| your| my| non-essential| optional| necessary| our"
            r"| only)*(?: (?:cookies?|consent|privacy))(?: (?:settings?|preferences?|choices|options))?"
            r"|(?:manage|customi[sz]e|set) (?:your )?preferences"
            r"|(?:accept|reject|allow|decline|deny|refuse) all|save (?:&|and) accept|accept (?:and"
            r"|&) (?:close|continue)|save (?:my )?(?:preferences|settings|choices)|always (?:enabled"
            r"|active)|strictly necessary(?: cookies)?|confirm my choices|vendors list|manage (?:options"
            r"|services|vendors|\{vendor_count\} vendors)(?: .*)?|read more about these purposes"
            r"|(?:(?:california|ca|us)[ :–-]+)?(?:please )?do not (?:sell|share)(?: ?(?:or|/) ?(?:share"
            r"|sell))?(?: (?:or target|my|your))?(?: (?:personal )?(?:info(?:rmation)?"
            r"|data))?(?: \(?ccpa\)?)?|california ?[–-] ?ccpa notice|your (?:ca |california "
            r"|us state )?privacy (?:choices|rights)(?:/[^.!?]{2,60})?|(?:your )?california privacy rights"
            r"|limit the use of my sensitive personal information|exercise my data rights|(?:european|eu"
            r"|gdpr) privacy(?: settings)?|privacy overview|member preferences"
            r"|we and our partners process data to provide:?|ok,? i (?:agree|accept|understand)"
            r"|cookie[- ]einstellungen|cookie[- ]richtlinie|alle(?: cookies)? akzeptieren"
            r"|paramètres des cookies|gérer (?:les|mes) cookies|tout accepter|politique (?:de|des) cookies"
            r"|configuración de cookies|política de cookies|aceptar todo|configurar cookies"
            r"|impostazioni (?:dei )?cookie|accetta tutti|definições de cookies|aceitar todos"
            r"|cookie-?instellingen|cookieverklaring|cookiebeleid)"
        ),
        examples=(
            "⟦Cookie Settings⟧",
            "⟦Do Not Sell or Share My Personal Information⟧",
            "⟦Your Privacy Choices⟧",
            "⟦Accept all⟧",
            "⟦Paramètres des cookies⟧",
            "Cookie policy was debated for three hours in parliament.",
            "The union was asked to accept all cuts",
        ),
    ),
    Rule(
        id="cookie-word",
        kind=Kind.COOKIE_NOTICE,
        certainty=Certainty.LIKELY,
        why="A short word of a consent box.",
        pattern=(
            r"(?:cookies|cookie|necessary|functional|targeting|preferences|statistics|accept|reject|allow"
            r"|deny|consent|purposes|vendors|privacy (?:settings|options|choices)|opt[- ]out|got it!?"
            r"|i (?:agree|accept|understand)|(?:functional|performance|analytics|advertisement|targeting"
            r"|necessary|marketing|statistics|preference) cookies|non-necessary|privacy overview|notwendig"
            r"|statistiken|akzeptieren|ablehnen|accepter|refuser|aceptar|rechazar|accetta|rifiuta|aceitar"
            r"|rejeitar|accepteren|weigeren)"
        ),
        examples=(
            "⟦Necessary⟧",
            "⟦Cookies⟧",
            "⟦Reject⟧",
            "Necessary evils",
            "He loved milk and cookies at night",
        ),
    ),
)
