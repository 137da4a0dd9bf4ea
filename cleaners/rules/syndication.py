"""Notes that say where a text comes from."""

from typing import Final

from cleaners.rules.rule import Rule, Scope
from schemas.kinds import Kind

_PIECE = r"(?:story|article|report|copy|news item|news|content|piece|text|headline|post)"
_FEED = r"(?:an? |the )?(?:(?P<agency>[\p{L}\p{N}&.' -]{2,30}?) )?(?:syndicated|auto-generated|wire|agency|news agency|third[- ]party) (?:news )?(?:feed|service|source|content)s?"

RULES: Final = (
    Rule(
        id="syndicated-feed",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text comes unedited from a feed.",
        scope=Scope.INLINE,
        pattern=(
            r"[(\[]?(?:disclaimer: ?)?(?:(?:except|apart|other than)[^.()]{0,20} (?:for|from) (?:the )?(?:headline|title|image)s?[^.()]{0,40},? )?(?:this|the) "
            rf"{_PIECE} (?:has|have|had|was|is)(?: not|n['’]t)(?: been)? (?:created|edited|altered|changed|modified|written|reviewed)(?: or [\p{{L}}]+)? by (?:the )?(?P<publisher>[\p{{L}}\p{{N}}&.'’ -]{{2,40}}?)(?:['’]s)?"
            rf"(?: (?:staff|team|editors?|editorial (?:staff|team)|desk|newsroom))? (?:and|but) (?:is|was|has been|it is)[\p{{L}} -]{{0,20}} (?:published|generated|sourced|taken|auto-generated|auto-published|republished)[\p{{L}} -]{{0,20}} (?:from|by|via|through) {_FEED}\.?[)\]]?"
        ),
        examples=(
            "⟦(Except for the headline, this story has not been edited by NDTV staff and is published from a syndicated feed.)⟧",
            "The truce held. ⟦(This story has not been edited by Harbour Post staff and is auto-generated from a syndicated feed.)⟧",
            "⟦Except for the headline, this article has not been edited by The Valley Ledger team and is published from a PTI syndicated feed.⟧",
            "This story has not been edited by time.",
            "The column is published from a syndicated feed in 200 papers.",
        ),
    ),
    Rule(
        id="syndication-republished",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text first stood elsewhere.",
        pattern=(
            r"[(\[]?this (?:article|story|piece|post|content|report)(?: was| is| has been)?(?: originally| first)? (?:(?:re)?published|appeared|syndicated|distributed|provided)(?: here)? (?:by|on|in|from|at|via|with permission from)"
            r" (?:the )?(?P<agency>[\p{L}\p{N}&.'’ -]{2,50}?)(?:,? (?:and|under|with|here|which|a )[^\n]{0,160})?[.)\]]*"
        ),
        examples=(
            "⟦This article was originally published on The Valley Ledger.⟧",
            "⟦This story was originally published by Grist Mill and is republished here under a licence.⟧",
            "This article of the treaty was published in Paris by the old press that had printed the first draft of it.",
            "The story was originally published in 1931.",
        ),
    ),
)
