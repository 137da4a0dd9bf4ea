"""Topics and sections under which a piece is filed."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule, Scope
from schemas.kinds import Kind

_LIST: Final = r"[\p{L}\p{N}#][^.!?;]*"

RULES: Final = (
    Rule(
        id="tags-line",
        kind=Kind.TAGS_TOPICS,
        why="A label with the topics of the piece after it.",
        pattern=(
            rf"(?:(?:article |post |story |blog )?tags?|tagged(?: (?:as|with|under|in))?|filed (?:under|in"
            rf"|to)|posted (?:in|under)|(?:related |more )?topics(?: (?:covered|in this (?:story"
            rf"|article)))?|keywords|published in|read more (?:news )?(?:on|about)"
            rf"|explore more on these topics"
            rf"|schlagw[oö]rte[r]?|schlagworte|themen|mots[- ]clés|étiquettes|etiquetas|palabras clave"
            rf"|argomenti|trefwoorden) ?[:|–—] ?{_LIST}"
            rf"|(?:tagged (?:as|with|under|in)?|filed under|posted (?:in|under)) [\p{{L}}\p{{N}}#][^.!?;:]*"
        ),
        examples=(
            "⟦Tags: ferry, harbour, storm⟧",
            "⟦Filed under: Local news, Weather⟧",
            "⟦Related Topics: Elections, Harbour Town⟧",
            "⟦Filed under Home Safety⟧",
            "Tags on the luggage: none, the police said.",
            "The birds were tagged with rings; they were later filed under lost.",
        ),
    ),
    Rule(
        id="tags-heading",
        kind=Kind.TAGS_TOPICS,
        scope=Scope.HEADING,
        owns=12,
        why="The heading of a list of topics; it owns the short lines under it.",
        pattern=(
            r"(?:tags:|tagged(?: (?:as|with|under|in))?:?|filed under:?|related topics:?|topics covered:?"
            r"|(?:article|post|blog) tags:?|tag cloud|more on these topics:?|in this story:"
            r"|popular (?:topics|tags)|posted (?:in|under):?|schlagwörter|mots-clés|etiquetas:?)"
        ),
        examples=(
            "⟦Tagged as⟧",
            "⟦Tags:⟧\n⟦Ferries⟧\n⟦Harbour Town⟧",
            "⟦Related Topics⟧",
            "Tagged for life by one photograph",
            "Her luggage had no tags",
        ),
    ),
    Rule(
        id="tags-word",
        kind=Kind.TAGS_TOPICS,
        certainty=Certainty.LIKELY,
        why="A word that stands above or among topics.",
        pattern=(
            r"(?:tags?|topics?|topic \+|categor(?:y|ies)|keywords|blog categories|uncategorized"
            r"|more about [\p{L}\p{N}' ]{2,30}|categories select category.*|thema|themen|temas|argomenti)"
        ),
        examples=(
            "⟦Topics⟧",
            "⟦Category:⟧",
            "⟦Uncategorized⟧",
            "Topics of the day",
            "The prize has one category",
        ),
    ),
    Rule(
        id="tags-category",
        kind=Kind.TAGS_TOPICS,
        certainty=Certainty.LIKELY,
        why="The section under which the piece is filed.",
        pattern=rf"(?:categor(?:y|ies)|topic|section|kategorien?|catégories?|categorías?) ?: ?{_LIST}",
        examples=(
            "⟦Category: Gardening, Raising Your Own Food⟧",
            "⟦Topic: Weather⟧",
            "Categories of risk: three were named.",
            "There was one section left",
        ),
    ),
    Rule(
        id="tags-hash",
        kind=Kind.TAGS_TOPICS,
        certainty=Certainty.LIKELY,
        why="Nothing but hashtags.",
        pattern=r"(?:#[\p{L}_][\p{L}\p{N}_]*[ ,|]*)+",
        examples=(
            "⟦#ferry #harbourtown⟧",
            "⟦#ReadLocal⟧",
            "#1 in the world",
            "She wrote it under #ferry",
        ),
    ),
)
