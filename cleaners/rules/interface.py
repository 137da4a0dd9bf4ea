"""Words of the page's machinery: buttons, forms, messages."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import Kind

RULES: Final = (
    Rule(
        id="interface-form",
        kind=Kind.INTERFACE_TEXT,
        why="A message of a form.",
        pattern=(
            r"(?:oops[!,.]? something went wrong.*|something went wrong(?:,? while .*|[.!,]? please .*)|thank you! your submission has been received!?|your (?:submission|message|comment|request) has been (?:received|sent|submitted).*|this field is (?:for validation purposes and should be left unchanged|required|hidden when viewing the form).?|if you are human, leave this field blank\.?"
            r"|please (?:enter|provide|select|choose|fill (?:in|out)|complete|check) (?:an? |your |this |all |the )?(?:valid )?(?:e-?mail(?: address)?|name|field|fields|option|required fields?|value|password|phone number|zip code|form|captcha).*|(?:\*|all) ?(?:indicates )?required(?: fields?)?|required fields? (?:is|are) marked.{0,6}|invalid (?:e-?mail|input|captcha).*|no items found\.?|no results(?: found)?\.?|type your (?:e-?mail|message|name|comment|search)…?(?:\.\.\.)?"
            r"|this site is protected by recaptcha.*|(?:please )?(?:verify|confirm|prove) (?:that )?you(?:['’]re| are) (?:a |not a )?(?:human|robot).*|(?:first|last|full|your|company|user) ?name ?(?:\*|\(required\))?|(?:e-?mail|name|message|comment|website|phone(?: number)?|company|subject|country|zip code) ?(?:\*|\(required\))|select an option|choose (?:a )?file|no file chosen)"
        ),
        examples=(
            "⟦Oops! Something went wrong while submitting the form.⟧",
            "⟦Please fill out this field.⟧",
            "⟦First Name *⟧",
            "⟦No results found.⟧",
            "Something went wrong at the dam, and nobody spoke of it for years.",
            "The form asks for your name and age",
        ),
    ),
    Rule(
        id="interface-browser",
        kind=Kind.INTERFACE_TEXT,
        why="A message about the browser, scripts or the connection.",
        pattern=(
            r"(?:(?:(?:it (?:looks|seems|appears)|sorry|you (?:need|must)|this (?:site|page|app)|please|your browser|to (?:use|view)|we['’]re sorry|for full)\b[^.!?]*)?\b(?:javascript|java script|cookies) (?:is|are|to be|must be|seems to be|appears to be|has been)(?: currently)? (?:disabled|enabled|required|turned off|not (?:enabled|supported)).*|(?:please )?(?:enable|turn on|activate) (?:javascript|java script|cookies) (?:to|in|on|and|for).*|(?:your|this) browser (?:does not|doesn['’]t|is not|isn['’]t|is out of date|is outdated|is no longer).*"
            r"|(?:ie|internet explorer) ?\d* is (?:not|no longer) supported.*|you are using an (?:outdated|unsupported|old) browser.*|please (?:upgrade|update) your browser.*|we(?:['’]re| are) sorry,? (?:this|but this|something|there|the) .{0,30}(?:unavailable|went wrong|was an error|problem).*|this (?:feature|content|page|video|element) (?:is|could) (?:currently |temporarily )?(?:not |un)(?:available|be (?:loaded|displayed)).*"
            r"|(?:error )?(?:404|403|500)[ :–-]+(?:page )?(?:not found|forbidden|error|internal server error)|(?:like )?loading(?: (?:comments|more|content|page|posts|article|your experience|results))?(?:\.{2,}|…)|(?:loading|please wait)(?: \S+)?(?:\.{3}|…)|please try again later\.?|an error (?:has )?occurred[.,!]? (?:while|please|try).*)"
        ),
        examples=(
            "⟦JavaScript is disabled in your browser.⟧",
            "⟦Loading...⟧",
            "⟦We're sorry, this feature is currently unavailable.⟧",
            "Loading a ferry takes an hour, and the crew knows it.",
            "The program needs JavaScript and a steady hand",
        ),
    ),
    Rule(
        id="interface-button",
        kind=Kind.INTERFACE_TEXT,
        why="A button of the page's machinery in two or more words.",
        pattern=(
            r"(?:(?:show|view|load|see|read) (?:more|less)(?: (?:results|items|posts|articles|stories|comments|news|content))?(?: \+)?|show (?:more|less)(?: (?:more|less))?|(?:expand|collapse|open|close)(?: all| this| the)? (?:section|all|alert|modal|dialog|window|panel|banner|popup|pop-up|list|message|box|overlay|dropdown|accordion|sub-?navigation|image|caption)|(?:expand|collapse)(?: (?:to|and) .{2,20})?|(?:click|tap|press)(?: here)? to (?:expand|enlarge|zoom|close|open|dismiss|reveal|view|toggle|collapse|scroll).{0,30}"
            r"|got it(?:[!.]|,? (?:dismiss|close|thanks).{0,20})?|dismiss(?: (?:notification|this message|alert))?|(?:normal|larger|very large|small|smaller|large|increase|decrease|reset) (?:text|font)(?: size)?|(?:font|text) size ?[-+a ]+|toggle (?:dark|light) mode|clear filters?|drag to (?:scroll|resize)|swipe (?:left|right|for more).{0,20}|hide caption|opens in (?:a )?new (?:window|tab)|opens? (?:external|new) (?:link|window|tab|website).{0,30}|more options|no,? thanks|not now|maybe later|remind me later|don['’]t show (?:this|me).{0,30}|continue to (?:site|website|article).*|see fewer|view in (?:your )?browser|text link)"
        ),
        examples=(
            "⟦Show more⟧",
            "⟦Click to enlarge⟧",
            "⟦Larger text size⟧",
            "⟦No thanks⟧",
            "Show more mercy, the bishop urged.",
            "The old man would not, and we had to show more",
        ),
    ),
    Rule(
        id="interface-word",
        kind=Kind.INTERFACE_TEXT,
        certainty=Certainty.LIKELY,
        why="A single word of a button or a state.",
        pattern=r"(?:loading|dismiss|close|save|saved|cancel|ok|okay|accept|decline|agree|submit|send|apply|reset|clear|edit|delete|undo|done|continue|expand|collapse|toggle|show|hide|view|open|select|confirm|add|remove|update|refresh|retry|enlarge|zoom|drag|error|success|required|optional|on|off|esc|icon|dark mode|light mode|sort by|filter by|select all|clear all|scroll (?:down|up)|text size|(?:please )?try again|refresh|mute|label|placeholder|text|input|website|(?:your )?(?:name|message|phone|address|city|state|country|company|subject)|phone number|zip code|url|username or email address|password|filter|sort|notify (?:of|me)|more (?:info|details|information)|story saved|submit search|search button|item|0 items|heading \d|info|install|new password|views?|menu item|thread|list|show purposes|report this content|expand full comment|language|followed|find|example h2|divider|%[ds]|δ|\{title\}(?: \{title\})*|thanks!?|thank you!?|lorem ipsum.*|descend|ascend|esc(?:ape)?|schließen|fermer|cerrar|chiudi|fechar|sluiten|laden|chargement|cargando)",
        examples=(
            "⟦Close⟧",
            "⟦× Dismiss⟧",
            "⟦Save⟧",
            "Close to the edge",
            "The gate would not close, thank you",
        ),
    ),
    Rule(
        id="interface-number",
        kind=Kind.INTERFACE_TEXT,
        certainty=Certainty.LIKELY,
        why="A small number alone: a pager, a counter, the place in a list of links.",
        pattern=r"\d{1,3}",
        examples=("⟦3⟧", "⟦(12)⟧", "3 men in a boat", "The bus was number 3 today"),
    ),
    Rule(
        id="interface-answer",
        kind=Kind.INTERFACE_TEXT,
        certainty=Certainty.LIKELY,
        why="The answers that a form offers.",
        pattern=r"(?:yes|no)(?: (?:yes|no))?",
        examples=("⟦Yes⟧", "⟦Yes No⟧", "Yes we can", "The town said no, no and yes"),
    ),
    Rule(
        id="interface-stroke",
        kind=Kind.INTERFACE_TEXT,
        certainty=Certainty.LIKELY,
        why="Strokes and bullets between the entries of a menu, with no word.",
        pattern=r"[*•●▪■□◦|/\\·•∙»›«‹→←↑↓▶►▼▲✕✖×☰⋮_—–=~^<>,;&@+ ]+",
        examples=(
            "⟦|⟧",
            "⟦_____⟧",
            "|x| > 1",
            "Three strokes | and a name",
        ),
    ),
)
