"""Pointers to other pieces."""

from typing import Final

from cleaners.rules.rule import Rule, Scope
from schemas.kinds import Kind

RULES: Final = (
    Rule(
        id="related-heading",
        kind=Kind.RELATED_LINKS,
        why="The heading of a box of links to other pieces; it owns the link lines under it.",
        scope=Scope.HEADING,
        owns=60,
        pattern=(
            r"(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in|have missed)(?: to read)?|(?:related|recommended|suggested|similar|popular|trending|latest|more|recent|other|top)"
            r" (?:articles?|stories|posts?|news|reading|reads|content|coverage|topics|links|headlines|videos)(?: (?:for you|from [\p{L}\p{N}.'’& ]{2,40}|on [\p{L}\p{N}.'’& ]{2,40}|in [\p{L}\p{N}.'’& ]{2,40}))?"
            r"|(?:read|see|explore|find out|discover|view|watch) (?:more|also|next)|also read|more (?:from|on|in|about|like) [\p{L}\p{N}.'’& ]{2,40}|most (?:read|popular|viewed|shared|commented|recent)(?: (?:in|on|from) [\p{L}\p{N}.'’& ]{2,30})?"
            r"|recommended(?: for you)?|trending(?: now)?|related|up next|next read(?: this)?|what to read next|editor['’]?s['’]? picks?|from our partners|around the web|don['’]t miss|in case you missed it|keep reading)"
        ),
        examples=(
            "⟦You may also like⟧",
            "⟦You may also like⟧\n⟦Five bridges that fell⟧\n⟦The mayor who never slept⟧",
            "⟦Related articles⟧\n⟦Storm closes harbour⟧\nThe storm went on for three more days, and the harbour stayed closed until the weekend.",
            "⟦More from The Valley Ledger⟧",
            "⟦Most read⟧",
            "You may also like the soup, which is made of nettles.",
            "Related crimes rose by a third",
            "More from the harvest than was sown, the proverb says.",
        ),
    ),
    Rule(
        id="related-inline",
        kind=Kind.RELATED_LINKS,
        why="A labelled link to another piece between the paragraphs.",
        pattern=r"(?:read more|read also|also read|related(?: (?:stories|story|articles?|reading|news))?|see also|more|recommended|don['’]t miss|watch|must read|read next|further reading)(?: ?[:|»>–—]| -) ?[^\n]{8,200}",
        examples=(
            "⟦Read more: Storm closes harbour for third day⟧",
            "⟦RELATED: What the new tariff means for you⟧",
            "⟦Also read | Minister resigns over ferry deal⟧",
            "Read more books, the minister told pupils.",
            "Related crimes: none were found.",
        ),
    ),
)
