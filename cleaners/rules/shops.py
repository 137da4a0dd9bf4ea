"""Buttons that sell or make an appointment, which may stand between any two paragraphs."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import Kind

_SHOP: Final = (
    r"(?:amazon(?:\.[a-z.]{2,6})?|walmart|target|best buy|ebay|etsy|adorama|b&h(?: photo)?|rei|wayfair|costco"
    r"|home depot|lowe['’]s|currys|argos|john lewis|newegg|bookshop(?:\.org)?|barnes (?:&|and) noble|waterstones"
    r"|steam|gog|humble|macy['’]s|nordstrom|sephora|ulta|zalando|otto|mediamarkt|saturn|fnac|bol\.com|flipkart"
    r"|backcountry|chewy|apple|samsung)(?: (?:uk|us|usa|canada|de|au|india))?"
)
_WHERE: Final = r"[\p{L}\p{N}][\p{L}\p{N}.'’& -]{1,30}"
_PRICE: Final = r"(?:check|see|view|compare|get|find)(?: the| today['’]s| current| latest| best| lowest)* (?:prices?|deals?)"
_FREE: Final = (
    r"(?:(?:an?|your|our|my|the|free|live|personal(?:i[sz]ed)?|custom(?:i[sz]ed)?|no[- ]obligation|instant"
    r"|quick|virtual|\d+[- ]minute) )"
)

RULES: Final = (
    Rule(
        id="shop-price",
        kind=Kind.ADVERTISEMENT,
        why="A button that leads to the price of a product in a shop.",
        pattern=(
            rf"(?:buy(?: \([^()]+\))?: ?)?{_PRICE} (?:at|on|from) {_WHERE}"
            rf"(?:[,/|] ?(?:or |and )?{_PRICE} (?:at|on|from) {_WHERE})*"
            r"|check (?:the )?(?:latest |current |today['’]s |best )?prices?(?: (?:now|here|today))?"
        ),
        examples=(
            "⟦Check Price on Blue Fern Market⟧",
            "⟦- Buy: check price at Fennel Store UK, check price at Mill Supply⟧",
            "⟦See the best deals at Harbour Goods⟧",
            "⟦Check latest price⟧",
            "Check prices at two shops before you buy, the council advises.",
            "Traders see prices at the mill rise again.",
            "He went back to check the price on the label",
        ),
    ),
    Rule(
        id="shop-buy",
        kind=Kind.ADVERTISEMENT,
        why="A button that leads to a product in a shop that everybody knows.",
        pattern=(
            rf"(?:buy|shop|view|see|find|get|order|available)(?: it| them| this| one| yours)?(?: now)? "
            rf"(?:on|at|from) {_SHOP}(?: now)?"
            rf"|(?:kaufen|ansehen)? ?bei {_SHOP}(?: kaufen| ansehen)|(?:acheter|voir) (?:sur|chez) {_SHOP}"
            rf"|(?:comprar|ver) en {_SHOP}|(?:acquista|vedi) su {_SHOP}|(?:koop|bekijk) (?:bij|op) {_SHOP}"
        ),
        examples=(
            "⟦- Buy on Amazon⟧",
            "⟦View at Best Buy⟧",
            "⟦Bei Amazon kaufen⟧",
            "⟦Acheter sur Fnac⟧",
            "Buy on Amazon what you cannot find in town, she says.",
            "View from Apple Hill",
            "More shoppers buy at Walmart",
        ),
    ),
    Rule(
        id="shop-button",
        kind=Kind.ADVERTISEMENT,
        why="The words of a button, alone on their line: no piece has them for a sentence.",
        pattern=(
            r"(?:learn more|find out more|(?:shop|buy|order|apply|download|enrol?l|register) (?:now|here|today|online)|add to (?:cart|basket|bag)"
            r"|(?:view|see|get|grab) (?:the |this )?(?:deal|offer)s?|(?:view|see) (?:product|at retailer))"
            r"(?:[ .!›»→]+(?:learn more|shop now|buy now))*"
        ),
        examples=(
            "⟦Learn more ›⟧",
            "⟦Shop now⟧",
            "⟦Add to cart⟧",
            "⟦Apply now⟧",
            "⟦View Deal⟧",
            "Learn more than you teach, the old master said.",
            "The pupils want to learn more",
            "The clerk would not see the deal",
        ),
    ),
    Rule(
        id="shop-appointment",
        kind=Kind.ADVERTISEMENT,
        why="A button that asks the reader to make an appointment with the firm.",
        pattern=(
            rf"(?:please )?(?:book|schedule|request|get|watch|see|try|claim) {_FREE}+(?:product )?(?:demo|demonstration)"
            r"(?: (?:today|now|here))?"
            rf"|(?:request|get|claim) {_FREE}{{2,}}(?:quote|estimate|consultation|trial|proposal)(?: (?:today|now|here))?"
            rf"|(?:book|schedule) {_FREE}{{2,}}(?:consultation|call|appointment|lesson|tour)(?: (?:today|now|here))?"
        ),
        examples=(
            "⟦Book a Demo Today!⟧",
            "⟦Schedule your personalized demo⟧",
            "⟦Get a free quote⟧",
            "⟦Book your free consultation now⟧",
            "Book a demonstration early, the guide says, for halls fill up.",
            "The firm agreed to schedule a demo",
            "Get a quote in writing",
            "Schedule a call",
        ),
    ),
    Rule(
        id="shop-booking",
        kind=Kind.ADVERTISEMENT,
        certainty=Certainty.LIKELY,
        why="A call to begin, to book or to ask for something of the firm's.",
        pattern=(
            r"let['’]?s get started|get started (?:with|on) [^.?!]+|(?:get|ready to get) started(?: (?:today|now|here))?"
            r"|book your (?:first |next |free |trial )?(?:lesson|class|session|appointment|consultation|visit|stay"
            r"|table|trial|tickets?|tour|trip)(?: (?:today|now|here))?"
            r"|(?:collaborate|partner|work|connect) with us|explore (?:our )?(?:pricing|plans)(?: options)?"
            r"|(?:start|begin) (?:your )?free trial.*|free trial.*no credit card.*"
        ),
        examples=(
            "⟦Let's Get Started⟧",
            "⟦Book your first lesson⟧",
            "⟦Explore pricing options!⟧",
            "Get started before the frost, for seeds rot. It takes a week.",
            "They had to book your table twice",
            "Let's get started, the captain said",
        ),
    ),
    Rule(
        id="shop-free-copy",
        kind=Kind.ADVERTISEMENT,
        why="An offer of a booklet for an address.",
        pattern=(
            r"(?:request|download|get|grab|claim|order) (?:your|our|the|my|a|this) free (?:\p{L}+ )?"
            r"(?:e-?book|guide|report|white ?paper|check-?list|template|brochure|catalog(?:ue)?|workbook|cheat ?sheet"
            r"|sample|toolkit|planner|printable)s?(?: (?:now|today|here|below))?"
            r"|(?:please |simply |just )*(?:fill (?:out|in)|complete|submit) (?:the|this|our) (?:\p{L}+ )?form"
            r"(?: (?:below|above|on the right)|(?: (?:below|above|here|on the right))?,? (?:and|to|for|so) .*\b(?:our|we|we['’]ll"
            r"|complimentary|free|in touch)\b.*)"
        ),
        examples=(
            "⟦Request our free ebook⟧",
            "⟦Download your free moving checklist now⟧",
            "⟦Fill out the form to get a copy of our ebook.⟧",
            "⟦Complete the form below and we'll be in touch.⟧",
            "- Fill out the form",
            "Fill out the form and mail it to the tax office by May.",
            "Download the free guide of the museum, or buy the printed one at the desk.",
            "The clerk made her fill out the form",
        ),
    ),
)
