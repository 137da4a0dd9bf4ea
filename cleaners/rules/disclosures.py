"""What a publisher discloses: who pays, how pieces are checked, what an investor risks."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import Kind

_PIECE: Final = r"(?:article|post|story|page|site|website|blog|content|video|review|guide|newsletter)"
_POLICY: Final = (
    r"(?:(?:editorial|review|reviews|fact[- ]checking|sourcing|advertising|corrections?|ethics|disclosure"
    r"|affiliate|privacy|testing|accessibility) (?:polic(?:y|ies)|process(?:es)?|standards|guidelines|statement"
    r"|principles|team|code|methodology|page))"
)

_UNQUOTED: Final = r"[^“”\"«»„]*"

RULES: Final = (
    Rule(
        id="disclosure-sponsored",
        kind=Kind.DISCLAIMER_AFFILIATE,
        why="A note that somebody paid for the piece, or the pointer to the note.",
        pattern=(
            rf"(?:\p{{L}}+,? )?this (?:\p{{L}}+ )?{_PIECE} (?:(?:may )?(?:also )?contains? (?:some )?(?:sponsored|paid"
            rf"|promotional|advertising) (?:content|links?|posts?|placements?)|(?:is|was|has been) (?:a sponsored"
            rf"|kindly sponsored|sponsored by|in (?:paid )?partnership with|brought to you by))\b.*"
            r"|(?:for (?:more|further) (?:information|details|info),? )?(?:please )?(?:visit|see|read|view"
            r"|check(?: out)?|refer to) (?:our|my|the)(?: full| complete)? (?:affiliate )?disclosures?"
            r"(?: (?:page|policy|statement))?(?: (?:here|page|below|for (?:more|details).*))?\.?"
        ),
        examples=(
            "⟦Also, this article contains sponsored content.⟧",
            "⟦This post is sponsored by Blue Fern Coffee. All opinions are my own.⟧",
            "⟦For more information, visit our Disclosure page.⟧",
            "⟦See my full disclosure policy here.⟧",
            "This site is a place where the drovers met.",
            "For more information, visit the mill on a Sunday.",
            "The law makes banks read the disclosure page",
        ),
    ),
    Rule(
        id="disclosure-partners",
        kind=Kind.DISCLAIMER_AFFILIATE,
        why="A note that the site is paid by shops, partners or advertisers.",
        pattern=(
            rf"(?:{_UNQUOTED} )?(?:has|have|participates? in) (?:various |several )?affiliate (?:partnerships?|relationships?"
            rf"|programs?|agreements?)\b{_UNQUOTED}\b(?:we|our|us)\b{_UNQUOTED}"
            r"|(?:we|i) (?:may (?:earn|receive|make) (?:an? )?(?:\p{L}+ )?(?:revenue|money|commissions?|compensation|fees?"
            r"|income)|(?:earn|receive|make) (?:an? )?(?:\p{L}+ )?(?:commissions?|compensation)) (?:from|on|for|when|if"
            rf"|through|by) {_UNQUOTED}\b(?:products?|links?|purchas\p{{L}}+|partners?|affiliates?|advertis\p{{L}}+)\b{_UNQUOTED}"
            rf"|{_UNQUOTED}\badvertising on our (?:site|website|pages?) helps {_UNQUOTED}"
            rf"|{_UNQUOTED}\bwe do not endorse [^.“”\"]*\bproducts or services\b{_UNQUOTED}"
            rf"|{_UNQUOTED}\bwe also use affiliate links\b{_UNQUOTED}"
        ),
        examples=(
            "⟦Fennel Weekly has affiliate partnerships. We receive compensation when you click on a link.⟧",
            "⟦We may earn revenue from the products on this page.⟧",
            "⟦Advertising on our site helps support our mission. We do not endorse products or services.⟧",
            "The broker has affiliate relationships with two banks, the court heard.",
            "We earn money from the fish, the miller said, and not from the flour.",
            "We receive income from our land.",
            "We make money from our products, and none from advertising.",
            "“We do not endorse any products or services,” the agency said.",
        ),
    ),
    Rule(
        id="disclosure-review",
        kind=Kind.ABOUT_SITE,
        why="How the house checks its pieces: the same words under each of them.",
        pattern=(
            rf"(?:this|our) (?:articles?|content|pages?|stor(?:y|ies)) (?:has been|have been|was|were|is|are) "
            rf"(?:reviewed|written|checked|fact[- ]checked|edited|produced) (?:according to|in accordance with|under"
            rf"|following) (?:our|the|.*['’]s) {_POLICY}.*"
            rf"|(?:to )?(?:learn|read|find out|discover|explore|see|view)(?: more)?(?: about)? (?:our|how we follow our) "
            rf"(?:full |strict )?{_POLICY}(?: (?:and|&) {_POLICY})?(?: here| page| (?:to|for|and) .*)?\.?"
            rf"|(?:[\p{{L}}\p{{N}}.]+ )?(?:adheres? to|follows?|has|have) (?:our )?strict (?:editorial|sourcing) "
            r"(?:guidelines|standards|integrity|policy)\b.*"
        ),
        examples=(
            "⟦Learn more about our editorial process.⟧",
            "⟦This article has been reviewed according to Fennel Press's editorial process and policies.⟧",
            "⟦Explore our Editorial Policy to learn how we write.⟧",
            "⟦We adhere to strict editorial standards.⟧",
            "Learn more about our fathers, the priest urged.",
            "This article of the charter was written under the king's seal.",
            "The board rewrote the editorial policy",
        ),
    ),
    Rule(
        id="disclosure-firm",
        kind=Kind.ADVERTISEMENT,
        why="A link to what the firm says of itself and its wares.",
        pattern=(
            r"(?:find out|learn|read|discover) more about (?:us|our (?:team|products?|services?|events?|contributors"
            r"|company|work|mission|process|testing|product testing|story|approach|programs?|platform|solutions?"
            r"|experts|authors?|editors?|partners?|membership|history))(?: (?:here|today|now|in|and|on|at)\b[^.?!]*)?"
        ),
        examples=(
            "⟦Learn more about us⟧",
            "⟦Learn more about our product testing⟧",
            "⟦Find out more about our events here!⟧",
            "Learn more about our fathers, the priest urged.",
            "Learn more about our work of the past year, and you will see why the board resigned.",
            "They want to learn more about our products",
        ),
    ),
    Rule(
        id="disclosure-badge",
        kind=Kind.ABOUT_SITE,
        certainty=Certainty.LIKELY,
        why="A badge that says how a piece was checked.",
        pattern=(
            r"(?:fact[- ]checked|(?:medically|expert|peer|clinically)[- ]reviewed(?: publication)?|trusted source"
            r"|reputable news agency|preprint|proofread|written by researchers?(?:\(s\))?|expert[- ]verified)"
        ),
        examples=(
            "⟦fact-checked⟧",
            "⟦Medically reviewed⟧",
            "⟦peer-reviewed publication⟧",
            "Fact-checked or not, the tale was told.",
            "The draft was proofread",
        ),
    ),
    Rule(
        id="disclosure-risk",
        kind=Kind.DISCLAIMER_AFFILIATE,
        certainty=Certainty.LIKELY,
        why="What an investor risks, in the words that the law asks of a house.",
        pattern=(
            r"(?:all )?invest(?:ing|ments?)(?: in (?:securities|stocks|the stock market|cryptoassets))? (?:is|are)? ?"
            r"(?:subject to|involves?|carr(?:y|ies)|always involves?) (?:\p{L}+ )?risks?,? .*"
            r"|.*\bdiversification (?:does not|cannot|doesn['’]t) (?:ensure|guarantee|assure) .*"
            r"|(?:\p{L}+ )*(?:funds?|etfs?|bonds?|stocks?) (?:is|are) subject to .*\brisks?\b.*"
            r"|.*\bpast performance (?:is|does|of) (?:not|no|a|.* is not)\b.*"
            r"|(?:your )?capital (?:is )?at risk\b.*|.*\d+% of retail (?:investor|cfd) accounts lose .*"
            r"|the value of (?:your )?investments (?:can|may) (?:fall|go down)\b.*|.*\bnot fdic[- ]insured\b.*"
            r"|(?:please )?(?:read|consider|review) the (?:fund['’]s )?prospectus\b.*"
            r"|you must buy and sell .*\bthrough (?:.* )?(?:brokerage|broker)\b.*"
        ),
        examples=(
            "⟦All investing is subject to risk, including the possible loss of the money you invest.⟧",
            "⟦Bond funds are subject to interest rate risk.⟧",
            "⟦74% of retail investor accounts lose money when trading with this provider.⟧",
            "Investing in the ferry was the risk of his life.",
            "The bank put its capital at risk",
            "The funds are subject to a vote of the council.",
        ),
    ),
)
