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
            r"(?:oops[!,.]? something went wrong.*|something went wrong(?:,? while .*|[.!,]? please .*)"
            r"|thank you! your submission has been received!?|your (?:submission|message|comment"
            r"|request) has been (?:received|sent|submitted).*|this field is (?:for validation purposes and should be left unchanged"
            r"|required|hidden when viewing the form).?|if you are human, leave this field blank\.?"
            r"|please (?:enter|provide|select|choose|fill (?:in|out)|complete|check) (?:an? |your |this "
            r"|all |the )?(?:valid )?(?:e-?mail(?: address)?|name|field|fields|option|required fields?"
            r"|value|password|phone number|zip code|form|captcha).*|(?:\*"
            r"|all) ?(?:indicates )?required(?: fields?)?|required fields? (?:is|are) marked.{0,6}"
            r"|invalid (?:e-?mail|input|captcha).*|no items found\.?|no results(?: found)?\.?"
            r"|type your (?:e-?mail|message|name|comment|search)…?(?:\.\.\.)?"
            r"|this site is protected by recaptcha.*|(?:please )?(?:verify|confirm"
            r"|prove) (?:that )?you(?:['’]re| are) (?:a |not a )?(?:human|robot).*|(?:first|last|full|your"
            r"|company|user) ?name ?(?:\*|\(required\))?|(?:e-?mail|name|message|comment|website"
            r"|phone(?: number)?|company|subject|country|zip code) ?(?:\*|\(required\))|select an option"
            r"|choose (?:a )?file|no file chosen)"
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
            r"(?:(?:(?:it (?:looks|seems|appears)|sorry|you (?:need|must)|this (?:site|page|app)|please"
            r"|your browser|to (?:use|view)|we['’]re sorry|for full)\b[^.!?]*)?\b(?:javascript|java script"
            r"|cookies) (?:is|are|to be|must be|seems to be|appears to be"
            r"|has been)(?: currently)? (?:disabled|enabled|required|turned off|not (?:enabled"
            r"|supported)).*|(?:please )?(?:enable|turn on|activate) (?:javascript|java script"
            r"|cookies) (?:to|in|on|and|for).*|(?:your|this) browser (?:does not|doesn['’]t|is not"
            r"|isn['’]t|is out of date|is outdated|is no longer).*"
            r"|(?:ie|internet explorer) ?\d* is (?:not|no longer) supported.*|you are using an (?:outdated"
            r"|unsupported|old) browser.*|please (?:upgrade|update) your browser.*|we(?:['’]re"
            r"| are) sorry,? (?:this|but this|something|there|the) .{0,30}(?:unavailable|went wrong"
            r"|was an error|problem).*|this (?:feature|content|page|video|element) (?:is"
            r"|could) (?:currently |temporarily )?(?:not |un)(?:available|be (?:loaded|displayed)).*"
            r"|(?:error )?(?:404|403|500)[ :–-]+(?:page )?(?:not found|forbidden|error"
            r"|internal server error)|(?:like )?loading(?: (?:comments|more|content|page|posts|article"
            r"|your experience|results))?(?:\.{2,}|…)|(?:loading|please wait)(?: \S+)?(?:\.{3}|…)"
            r"|please try again later\.?|an error (?:has )?occurred[.,!]? (?:while|please|try).*)"
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
            r"(?:(?:show|view|load|see|read) (?:more|less)(?: (?:results|items|posts|articles|stories"
            r"|comments|news|content))?(?: \+)?|show (?:more|less)(?: (?:more|less))?|(?:expand|collapse"
            r"|open|close)(?: all| this| the)? (?:section|all|alert|modal|dialog|window|panel|banner|popup"
            r"|pop-up|list|message|box|overlay|dropdown|accordion|sub-?navigation|image|caption)|(?:expand"
            r"|collapse)(?: (?:to|and) .{2,20})?|(?:click|tap|press)(?: here)? to (?:expand|enlarge|zoom"
            r"|close|open|dismiss|reveal|view|toggle|collapse|scroll).{0,30}"
            r"|got it(?:[!.]|,? (?:dismiss|close|thanks).{0,20})?|dismiss(?: (?:notification|this message"
            r"|alert))?|(?:normal|larger|very large|small|smaller|large|increase|decrease|reset) (?:text"
            r"|font)(?: size)?|(?:font|text) size ?[-+a ]+|toggle (?:dark|light) mode|clear filters?"
            r"|drag to (?:scroll|resize)|swipe (?:left|right|for more).{0,20}|hide caption"
            r"|opens in (?:a )?new (?:window|tab)|opens? (?:external|new) (?:link|window|tab"
            r"|website).{0,30}|more options|no,? thanks|not now|maybe later|remind me later"
            r"|don['’]t show (?:this|me).{0,30}|continue to (?:site|website|article).*|see fewer"
            r"|view in (?:your )?browser|text link)"
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
        pattern=(
            r"(?:loading|dismiss|close|save|saved|cancel|ok|okay|accept|decline|agree|submit|send|apply"
            r"|reset|clear|edit|delete|undo|done|continue|expand|collapse|toggle|show|hide|view|open"
            r"|select|confirm|add|remove|update|refresh|retry|enlarge|zoom|drag|error|success|required"
            r"|optional|on|off|esc|icon|dark mode|light mode|sort by|filter by|select all|clear all"
            r"|scroll (?:down|up)|text size|(?:please )?try again|refresh|mute|label|placeholder|text"
            r"|input|website|(?:your )?(?:name|message|phone|address|city|state|country|company|subject)"
            r"|phone number|zip code|url|username or email address|password|filter|sort|notify (?:of|me)"
            r"|more (?:info|details|information)|story saved|submit search|search button|item|0 items"
            r"|heading \d|info|install|new password|views?|menu item|thread|list|show purposes"
            r"|report this content|expand full comment|language|followed|find|example h2|divider|%[ds]|δ"
            r"|\{title\}(?: \{title\})*|thanks!?|thank you!?|lorem ipsum.*|descend|ascend|esc(?:ape)?"
            r"|schließen|fermer|cerrar|chiudi|fechar|sluiten|laden|chargement|cargando)"
        ),
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
        kind=Kind.NAVIGATION,
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
