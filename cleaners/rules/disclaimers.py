"""Commissions, liability, what the publisher does not answer for."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import Kind

_OPENER: Final = (
    r"(?:(?:disclosure|disclaimer|note|please note|full disclosure|heads up"
    r"|editor['’]?s note(?: and disclaimer)?|earnings disclosure|fyi)[:.,] ?)?"
    r"(?:when|if|should|by|because|while|as|we|i|this|these|our|some|the|all|many|most|products?"
    r"|purchases?|things|items|anything|every|each|gear-obsessed|just|in|there|affiliate|many"
    r"|please|\*)"
)
_DEAL: Final = r"(?:links?|purchas(?:e|es|ed|ing)|buy|click(?:s|ed)?|retail(?:ers)?|affiliates?)"
_EARN: Final = (
    r"(?:\b(?:we|i|our [\p{L}]+|(?:this|the) (?:site|website|page|blog|post)"
    r"|vox media)\b[^.!?]* (?:earns?|receives?|gets?|makes?|paid|collects?)|earn us"
    r"|pays? us) (?:an? |us |some |small |affiliate |referral |modest |percentage )*"
    r"(?:commissions?|compensation|kickback|fees?|(?:share|portion|percentage) of (?:the )?(?:sales|revenue))"
)

RULES: Final = (
    Rule(
        id="affiliate-commission",
        kind=Kind.DISCLAIMER_AFFILIATE,
        why="A note that the publisher earns when readers buy through links.",
        pattern=rf"(?:{_OPENER}\b.*)?\b(?:{_DEAL}\b.*{_EARN}\b.*|{_EARN}\b.*\b{_DEAL}\b.*)",
        examples=(
            "⟦When you buy through links on our site, we may earn an affiliate commission.⟧",
            "⟦All products are chosen by our editors. However, if you buy something, we may receive a commission.⟧",
            "Affiliate programs: artists earn a commission when fans buy through their links.",
            "The commission said the mayor may earn less next year",
        ),
    ),
    Rule(
        id="affiliate-links",
        kind=Kind.DISCLAIMER_AFFILIATE,
        why="A note that a page holds links for which the publisher is paid.",
        pattern=(
            r"(?:(?:disclosure|disclaimer|note|please note|full disclosure|ftc disclosure"
            r"|affiliate disclosure|advertiser disclosure|earnings disclosure"
            r"|editor['’]s note)[:.]? ?)?(?:(?:this|our|some|the|these|many) (?:[\p{L}]+ )?(?:post|posts"
            r"|article|page|site|website|blog|links|products|offers|content|story"
            r"|guide)s?(?: [\p{L}]+){0,6}? (?:contains?|may contain|uses?|includes?|are|participates?"
            r"|is a participant)(?: some| in)?(?: [\p{L}]+){0,3}? affiliate\b.*"
            r"|(?:[^ ]+ )?(?:[^ ]+ )?(?:[^ ]+ )?(?:is an? )?participant in the amazon .*|(?:things"
            r"|products|items|anything) you (?:buy|purchase) through our links may earn .*|(?:purchases"
            r"|sales) (?:made )?through (?:our|these|the) links (?:may|can|will|help).*"
            r"|(?:[^ ]+ )?(?:[^ ]+ )?(?:[^ ]+ )?is (?:reader|user|audience|learner)-supported\..*"
            r"|(?:products|items) (?:are|were) (?:chosen|selected) independently by our editors.*"
            r"|(?:all )?products (?:featured|recommended|mentioned) .*(?:are|were) (?:independently"
            r"|carefully) (?:selected|chosen|curated|reviewed).*|we independently (?:select|selected"
            r"|review|reviewed|evaluate|test|research).*|our (?:expert, award-winning )?(?:staff|editors"
            r"|team|experts|writers) (?:independently )?(?:selects?|chooses?|choose every|review"
            r"|research)(?: the)? (?:product|deals|items)s?.*|some of the (?:offers|products"
            r"|links).*(?:compensat|advertis|partner|affiliate).*|as an amazon associate.*"
            r"|advertiser disclosure.*|affiliate disclosure.*|\*?affiliate links?[.:]?.*)"
        ),
        examples=(
            "⟦This post contains affiliate links.⟧",
            "⟦As an Amazon Associate we earn from qualifying purchases.⟧",
            "⟦Things you buy through our links may earn us a fee.⟧",
            "This post was held by the rebels; affiliates of the front took the next.",
            "The shop lived on affiliate links",
        ),
    ),
    Rule(
        id="disclaimer-legal",
        kind=Kind.DISCLAIMER_AFFILIATE,
        certainty=Certainty.LIKELY,
        why="What the publisher does not answer for.",
        pattern=(
            r"\*?(?:(?:legal |medical |financial |general |investment |important )?(?:disclaimer"
            r"|disclosure|disclosures)(?: statement)?(?:[:.–-] ?.*)?|(?:the|this|all|any|our"
            r"|these) (?:[\p{L}]+ )?(?:information|content|contents|article|articles|material|materials"
            r"|site|website|page|post|blog|story|opinions|views)\b.*(?:(?:for|is) (?:informational"
            r"|information|educational|general information|entertainment)(?:(?: and|/|,"
            r"| or)+ (?:informational|educational|general|entertainment))? purposes(?: only)?|(?:not"
            r"|nor) (?:intended )?(?:to be |as |a substitute for |constitute |be construed as "
            r"|be considered )+(?:an? )?(?:professional |legal |medical |financial |investment |tax |offer"
            r"|substitute).*(?:advice|diagnosis|treatment|recommendation|solicitation)).*"
            r"|(?:(?:the|any|all) )?(?:views|opinions)(?:(?:,| and|/|,? or)+ (?:views|opinions|thoughts"
            r"|beliefs|positions))?(?: and opinions)? (?:expressed|stated|presented)(?: here(?:in)?"
            r"| in this .{2,30}| by .{2,})? (?:are|is|do not|does not|belong).*|(?:prices|offers|details"
            r"|information) (?:are|were|is) (?:accurate|correct|subject to change)\b.*"
            r"|[^ ]+ transcripts are created .*|past performance (?:is|does) (?:not|no) .*)"
        ),
        examples=(
            "⟦Disclaimer: This article is for informational purposes only.⟧",
            "⟦The views expressed are the writer's own and do not reflect those of this site.⟧",
            "⟦Opinions expressed here are those of the author.⟧",
            "Disclaimers did not help the bank in court.",
            "The guide printed no disclaimer",
        ),
    ),
    Rule(
        id="disclaimer-views",
        kind=Kind.DISCLAIMER_AFFILIATE,
        why="A note that views are the writer's own.",
        pattern=(
            r"\(?(?:disclaimer: ?)?(?:the|all|any) (?:views|opinions)(?:(?:,| and|/|,? or)* (?:views"
            r"|opinions|thoughts|beliefs|positions))? (?:expressed|stated|presented)(?: here(?:in)?"
            r"| in (?:this|the) [\p{L} ]{2,30}| above| by (?:the )?(?:author|authors|writer|contributor"
            r"|columnist)s?)* (?:are|belong|do not|is|represent|reflect)\b.*"
        ),
        examples=(
            "⟦The views expressed in this article are the writer's own.⟧",
            "⟦The opinions expressed by the author do not necessarily reflect the views of this paper.⟧",
            "The views from the tower are famous.",
            "He shared the views expressed by the crowd",
        ),
    ),
)
