"""Pointers to other pieces."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule, Scope
from cleaners.rules.words import CAPITALS, STAMP
from schemas.kinds import Kind

_PIECES: Final = (
    r"(?:articles?|stories|story|posts?|news|reading|reads|content|coverage|topics|links|headlines"
    r"|videos|pages|reports|pieces|columns|podcasts|episodes|galleries|stories and videos)"
)
_SITE: Final = r"[\p{L}\p{N}.'’& -]{2,40}"

RULES: Final = (
    Rule(
        id="related-more-link",
        kind=Kind.RELATED_LINKS,
        why="A link that opens the rest of a teaser.",
        pattern=(
            r"(?:(?:read|see|view|find|discover) more(?: (?:here|details|about this|news|articles|stories"
            r"|posts|blogs|reviews))?(?: (?:read|see) more)*|(?:continue|keep) reading"
            r"|read (?:the )?(?:full |entire |whole |original |rest of (?:the|this) )?(?:article|story"
            r"|post|review|report|piece|blog post|interview|announcement)(?: here| now)?|read (?:now"
            r"|it here|on|review|post)|(?:full|more) (?:story|article|review|stories|articles|posts|news"
            r"|videos|headlines)|(?:see|view|load|show|read) (?:all|more)(?: related| latest"
            r"| recent)? (?:stories|articles|posts|news|videos|reviews|coverage)"
            r"|see more latest|click (?:here )?(?:to|for) (?:read|view|see|more|the full|continue|watch"
            r"|learn)(?: (?:more|on|the (?:full )?(?:article|story|post|video)|now|information|details))?"
            r"|click here|weiterlesen|mehr lesen|mehr dazu|lire (?:la suite|plus|aussi)|leer más"
            r"|seguir leyendo|lee también|leggi (?:di più|tutto|anche)|continua a leggere|leia mais"
            r"|leia também|lees (?:meer|verder|ook))(?:\.{2,}|…)?"
        ),
        examples=(
            "⟦Read more⟧",
            "⟦Continue reading →⟧",
            "⟦Read the full story⟧",
            "⟦Weiterlesen⟧",
            "Read more slowly, the actor told himself.",
            "The children were told to read more",
        ),
    ),
    Rule(
        id="related-heading",
        kind=Kind.RELATED_LINKS,
        why="The heading of a box of links to other pieces; it owns the link lines under it.",
        scope=Scope.HEADING,
        owns=60,
        pattern=(
            rf"(?:you (?:may|might|could)(?: also| even)? (?:like|love|enjoy|be interested in|have missed"
            rf"|want to (?:read|see))(?: to read)?(?: (?:these|this) .{{2,20}})?|(?:related|recommended"
            rf"|similar|popular|trending|latest|recent|top|featured|editor['’]?s['’]?) {_PIECES}(?: (?:&"
            rf"|and) {_PIECES})?(?: (?:for you|from {_SITE}|on {_SITE}|in {_SITE}|by {_SITE}))?"
            rf"|(?:browse |explore |view |check out |more )*(?:our )?(?:related|latest) {_PIECES}"
            rf"|more {_PIECES}(?: (?:for you|from {_SITE}|on {_SITE}|in {_SITE}|by {_SITE}|to read"
            rf"|like this|you may like))?|also read|more (?:from|by) (?:the |our )?{_SITE}"
            rf"|more (?:to (?:read|explore|discover|watch)|like this|for you|posts)|most (?:read|popular"
            rf"|viewed|shared|commented|watched|discussed|clicked)(?: (?:{_PIECES}|today|now"
            rf"|this week))?(?: (?:in|on|from) {_SITE})?(?: most (?:read|popular|shared|viewed|recent))?"
            rf"|recent (?:posts?|articles?|stories|news|comments)"
            rf"|recommended (?:for you|by .{{2,30}}|reading|stories)|trending(?: (?:now|today|nationally"
            rf"|stories|topics|news|on {_SITE}|videos))?|(?:people|readers|others) (?:also |are )(?:read"
            rf"|reading|like|liked|viewed|asking)(?: (?:this|now))?|up next|next read(?: this)?"
            rf"|read(?:ing)? next|read this next|what to read next|next up|top picks for you"
            rf"|from (?:around )?the web|around the web|in case you missed it|icymi|keep reading"
            rf"|also on {_SITE}|what others are reading|stories (?:you may (?:like|have missed)|for you)"
            rf"|hot (?:news|topics|stories)|related to this (?:story|article|topic)|more on (?:this (?:story|topic)"
            rf"|these topics)|explore more|read more (?:like this|stories|from {_SITE})"
            rf"|liked this\?.{{0,30}}"
            r"|das könnte (?:sie|dich) auch interessieren|(?:mehr|weitere) (?:zum thema|artikel"
            r"|nachrichten|themen|meldungen)|meistgelesen|lesen sie auch|auch interessant|à lire (?:aussi"
            r"|également)|lire aussi|(?:articles|sujets) (?:similaires|liés|associés|recommandés)"
            r"|les plus lus|sur le même (?:sujet|thème)|también te puede (?:interesar|gustar)"
            r"|te puede interesar|(?:artículos|noticias) relacionad[oa]s|(?:lo )?más (?:leído|visto"
            r"|noticias)|leggi anche|articoli correlati|(?:i )?più letti|potrebbe interessarti(?: anche)?"
            r"|leia (?:também|mais)|(?:notícias|artigos|posts) relacionad[oa]s|mais lidas|veja também"
            r"|lees ook|meer nieuws|gerelateerde? (?:artikelen|berichten)|meest gelezen)"
        ),
        examples=(
            "⟦You may also like⟧",
            "⟦You may also like⟧\n⟦Five bridges that fell⟧\n⟦The mayor who never slept⟧",
            "⟦Related articles⟧\n⟦Storm closes harbour⟧\nThe storm went on for three more days, and the harbour stayed closed until the weekend.",
            "⟦More from The Valley Ledger⟧",
            "⟦Most read⟧",
            "⟦Das könnte Sie auch interessieren⟧",
            "You may also like the soup, which is made of nettles.",
            "Related crimes rose by a third",
            "More from the harvest than was sown, the proverb says.",
        ),
    ),
    Rule(
        id="related-heading-short",
        kind=Kind.RELATED_LINKS,
        scope=Scope.HEADING,
        certainty=Certainty.LIKELY,
        owns=20,
        why="A short heading that stands above links to other pieces.",
        pattern=(
            rf"(?:related|recommended|(?:suggested|other|further|additional)(?: {_PIECES}| reading"
            rf"| resources)?|popular|latest|recent|featured|trending|must[- ]read|more(?: (?:on|in|about"
            rf"|like|from|to) {_SITE})|(?:latest|top|more|recent|best|new) (?:on|in|from|about) {_SITE}"
            rf"|(?:latest|top|featured|recent|upcoming|similar|related|other|popular) (?:products?"
            rf"|resources|videos?|celebrities|searches|reviews?|guides|events|articles|services|terms"
            rf"|toolsets|market trackers|categories|destinations|recipes|courses|projects|case studies"
            rf"|listings|items)|see also|read also|watch next|editor['’]?s?['’]? (?:picks?|choice"
            rf"|selection)|(?:our|top|staff) picks?|we recommend|don['’]t miss(?: (?:this|out))?"
            rf"|what['’]s (?:new|hot|trending|next)|story stream|discover more|further reading|the latest"
            rf"|next (?:story|article|post)|previous (?:story|article|post))"
        ),
        examples=(
            "⟦Related⟧",
            "⟦More on Harbour Town⟧",
            "⟦Similar products⟧",
            "Related by blood",
            "The clerk had nothing more on the mill, which had burned in May.",
        ),
    ),
    Rule(
        id="related-inline",
        kind=Kind.RELATED_LINKS,
        why="A labelled link to another piece between the paragraphs.",
        pattern=(
            r"(?:read more|more (?:to )?read|read also|also read|related(?: (?:stories|story|articles?"
            r"|reading|news|posts?|content|coverage|video|links?))|you (?:may|might) also like"
            r"|recommended (?:reading|for you)|must[- ]read|read next|up next|next read"
            r"|in case you missed it|icymi|more from .{2,30}|click here|lesen sie auch|auch interessant"
            r"|mehr zum thema|lire aussi|à lire aussi|lee también|lea también|te puede interesar"
            r"|leggi anche|leia também|leia mais|lees ook)(?: (?:here|on .{2,30}|about .{2,30}))?(?: ?[:"
            r"|»>–—]+| -) ?[^\n]{8,200}"
            r"|related ?[:|»] ?(?-i:[\p{Lu}0-9\"“'‘])[^\n]{8,200}"
        ),
        examples=(
            "⟦Read more: Storm closes harbour for third day⟧",
            "⟦RELATED: What the new tariff means for you⟧",
            "⟦Also read | Minister resigns over ferry deal⟧",
            "⟦Leggi anche: Il porto chiude per tempesta⟧",
            "Read more books, the minister told pupils.",
            "Related crimes: none were found.",
        ),
    ),
    Rule(
        id="related-inline-word",
        kind=Kind.RELATED_LINKS,
        certainty=Certainty.LIKELY,
        why="A link to another piece after a label that articles use as well.",
        pattern=(
            r"(?:more|see also|see|watch|read|further reading|learn more|see more|next|previous|prev|new"
            r"|update|explore|listen|recommended|don['’]t miss|photos)(?: ?[:|»>–—]| -) ?[^\n]{8,200}"
        ),
        examples=(
            "⟦More: What the new tariff means⟧",
            "⟦See also: A short history of ferries⟧",
            "More books: that was all she asked for.",
            "They wanted to see the mill: it was gone",
        ),
    ),
    Rule(
        id="related-dated",
        kind=Kind.RELATED_LINKS,
        certainty=Certainty.LIKELY,
        why="A line of a list of pieces, with writer and date or with its section and age.",
        pattern=(
            rf"by [\p{{L}} .'’-]{{3,40}} {STAMP}|{CAPITALS} [-–|·•] (?:by {CAPITALS} ?[.·"
            rf"|-] ?)?(?:\d+ (?:hours?|days?|minutes?|weeks?) ago|{STAMP})|{STAMP} ?["
            rf"|·•–-] ?[\p{{L}} &]{{3,30}}|{STAMP} read more"
        ),
        examples=(
            "⟦Dec 22, 2023 | Weather⟧",
            "⟦POLICY - BY NORA QUILL . 20 HOURS AGO⟧",
            "⟦Five Bridges That Fell Down - December 16, 2019⟧",
            "Dec 22, 2023 was the coldest day in the valley",
            "The mill burned on December 16, 2019, and the town with it",
        ),
    ),
    Rule(
        id="related-tail",
        kind=Kind.RELATED_LINKS,
        scope=Scope.INLINE,
        why="A labelled link to another piece, stuck to the end of a paragraph.",
        pattern=(
            r"(?-i:(?:READ MORE|Read more|READ ALSO|Read also|Also read|Also Read|ALSO READ|RELATED"
            r"|Read More|Read Also|Lire aussi|Leggi anche|Lee también|Lesen Sie auch|Leia também)) ?[:"
            r"|] ?(?-i:[\p{Lu}0-9\"“'‘])[^.!?]{12,140}$|[\[(](?-i:Read|See|Also read|Read more|Related"
            r"|See also|More)(?: more| also)?(?: ?[:|]) ?[^\[\]()]+[\])]$|(?-i:\[(?:Read|Continue"
            r"|Click)[^\[\]]+(?:\.{3}|…|→|»)?\]|(?:Read|See) (?:More|more) ?(?:»|→|>>|…|\.{3}))$"
        ),
        examples=(
            "The ferry stays in port. ⟦Read more: Storm closes the harbour for a third day⟧",
            "The ferry stays in port. ⟦[Read more...]⟧",
            "Read more: that was the only advice he gave to the young, and few of them took it.",
            "The sign said read more, worry less",
        ),
    ),
)
