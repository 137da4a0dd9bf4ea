"""Words beside the title: section, genre, mark of an exclusive."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import Kind

RULES: Final = (
    Rule(
        id="now-reading",
        kind=Kind.TITLE_REPEAT,
        why="The title once more, in a bar that says what is being read.",
        pattern=(
            r"(?:you(?:['’]re| are) )?(?:now|currently) (?:reading|viewing)(?: ?[:|–—] ?.{3,})?"
            r"|you(?:['’]re| are) reading:? .{3,}"
        ),
        examples=(
            "⟦Now reading: Storm closes the harbour⟧",
            "⟦Currently reading⟧",
            "Now reading is out of fashion, he said.",
            "She was now reading",
        ),
    ),
    Rule(
        id="section-label",
        kind=Kind.SECTION_LABEL,
        certainty=Certainty.LIKELY,
        why="A word above or beside the title that says what sort of piece this is.",
        pattern=(
            r"(?:(?:world |local |sports? |us |uk |national |political |news |first on .{2,20}"
            r"|breaking )?(?:exclusive|analysis|explainer|explained|commentary|perspective|perspectives"
            r"|viewpoint|opinion(?: piece)?|op-?ed|guest (?:essay|post|column|opinion|commentary)"
            r"|editorial|column|letter from .{2,30}|essay|feature|long ?read|the big read|special report"
            r"|in[ -]depth|investigation|fact[- ]check|interview|profile|review|recap|preview|obituary"
            r"|breaking(?: news)?|just in|developing(?: story)?|live(?: updates| blog)?|press release"
            r"|sponsored|satire|humou?r|first look|hands[- ]on|spotlight|news analysis|from the editor"
            r"|editor['’]s note)(?: \||:)?"
            r"|exklusiv|kommentar|analyse|meinung|interview|tribune|éditorial|reportage|exclusif|opinión"
            r"|análisis|exclusiva|exclusivo|opinione|commento|esclusiva|opinião|opinie)"
        ),
        examples=(
            "⟦EXCLUSIVE⟧",
            "⟦OPINION:⟧",
            "⟦News analysis⟧",
            "Exclusive schools, the minister said, are the trouble.",
            "Her analysis was a preview",
        ),
    ),
    Rule(
        id="section-label-line",
        kind=Kind.SECTION_LABEL,
        certainty=Certainty.LIKELY,
        why="A section and its genre on one line.",
        pattern=(
            r"(?:in|from) ?[:|] ?[\p{L} &]{3,30}|(?:arts|news|sports?|politics|business|culture|science|health|world"
            r"|opinion|music|books|entertainment|technology) ?· ?(?-i:\p{Lu})[\p{L}’' ]+|[\p{L}&]+(?: [\p{L}&]+)? ?[|/] ?(?:opinion|analysis"
            r"|commentary|exclusive|review|news|features?|editorial|perspective|interview)"
        ),
        examples=(
            "⟦Sports | Analysis⟧",
            "⟦In: Harbour life⟧",
            "⟦Arts·The Mill Hour⟧",
            "Sports analysis is an art",
            "The papers split into news / opinion / gossip",
        ),
    ),
)
