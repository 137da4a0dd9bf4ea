"""Pointers to other pieces that stand between the paragraphs, told by their form."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule, Scope
from cleaners.rules.words import MONTH
from schemas.kinds import Kind

_PIECES: Final = (
    r"(?:articles?|posts?|stor(?:y|ies)|reports?|guides?|pages?|resources|topics|reviews?|entr(?:y|ies))"
)
_TITLE: Final = r"(?-i:[\p{Lu}0-9\"“'‘¿¡])"

RULES: Final = (
    Rule(
        id="pointer-see-also",
        kind=Kind.RELATED_LINKS,
        why="A link to another piece after a label, with a title that ends as no sentence does.",
        pattern=(
            rf"(?:see also|siehe auch|voir aussi|véase también|vea también|vedi anche|veja também|zie ook|se även)"
            rf" ?(?:[:|»>–—]| -) ?{_TITLE}[^.?!]+[?!]?"
        ),
        examples=(
            "⟦- See also: A Short History of Ferries⟧",
            "⟦Siehe auch: Der Hafen im Winter⟧",
            "⟦Véase también: Historia del puerto⟧",
            "See also the mill: it was built by the same hand.",
            "They wanted to see also: the sea",
            "See also: He wrote it down. Then he forgot it.",
        ),
    ),
    Rule(
        id="pointer-next",
        kind=Kind.RELATED_LINKS,
        why="The piece before or after this one, with its title.",
        pattern=(
            rf"(?:next|previous|prev|older|newer) {_PIECES} ?(?:[:|»>–—]| -) ?{_TITLE}.*"
            r"|(?:nächster|vorheriger) (?:artikel|beitrag) ?[:|»] ?.{5,}"
            r"|article (?:suivant|précédent) ?[:|»] ?.{5,}|(?:siguiente|anterior) (?:artículo|entrada) ?[:|»] ?.{5,}"
            r"|(?:artículo|entrada|articolo|artigo) (?:siguiente|anterior|successivo|precedente|seguinte) ?[:|»] ?.{5,}"
        ),
        examples=(
            "⟦Next article: The Mill Wins a Prize⟧",
            "⟦« Previous Post: Ten Soups for Winter⟧",
            "⟦Vorheriger Beitrag: Die Brücke im Nebel⟧",
            "Next story: the barn burned down, and nobody knew why.",
            "Previous reports – two in all – had warned of it.",
            "He told the next story: The Mill",
        ),
    ),
    Rule(
        id="pointer-includes",
        kind=Kind.RELATED_LINKS,
        why="A sentence that is nothing but links, with strokes between them.",
        pattern=(
            rf"(?:related|other|similar|more|recent|further) {_PIECES}(?: (?:include|on this topic|you may like))?:? ?"
            rf"{_TITLE}[^|]*(?: \| [^|]+)+"
        ),
        examples=(
            "⟦Related reports include Cost of Ferries | Cost of Trains | Cost of Mills⟧",
            "⟦More stories: Storm closes harbour | Mill reopens⟧",
            "Related reports include one on ferries and one on mills.",
            "Other guides | The list",
            "The firm's related reports cost money | time",
        ),
    ),
    Rule(
        id="pointer-heading",
        kind=Kind.RELATED_LINKS,
        scope=Scope.HEADING,
        owns=60,
        prose=2,
        why="The heading of a blog's list of its other pieces; some of their titles end as sentences do.",
        pattern=(
            r"(?:other|older|newer|earlier)(?: (?:blog|recent))? posts(?: (?:you (?:may|might) (?:like|enjoy)"
            r"|in this series|by this author))?"
            r"|(?:people|readers|others) (?:are also|also) (?:reading|read|liked?|viewed|viewing|asked?)"
            r"|weitere beiträge|autres billets|otras entradas|altri post|outros posts"
        ),
        examples=(
            "⟦Other Posts:⟧",
            "⟦People are also reading…⟧",
            "⟦Weitere Beiträge⟧",
            "⟦Older posts⟧\n⟦The mill that never stopped⟧",
            "Other posts fell in the storm, and the fence with them.",
            "Older posts of the fence were set along the road",
            "People are also reading less",
        ),
    ),
    Rule(
        id="pointer-photos",
        kind=Kind.RELATED_LINKS,
        why="A label in capitals before the title of another piece.",
        pattern=rf"(?-i:PHOTOS?|IN PICTURES|IN PHOTOS|READ|SEE|FOTOS)(?-i:| NOW| BELOW)?: {_TITLE}[^.?!:]+",
        examples=(
            "⟦PHOTOS: Young pair wins the harbour dance⟧",
            "⟦READ: What the new tariff means⟧",
            "Photos: the museum keeps them all",
            "READ: The word was on every wall. Nobody knew who wrote it.",
            "The sign said SEE: Your Step",
        ),
    ),
    Rule(
        id="pointer-find-out",
        kind=Kind.RELATED_LINKS,
        certainty=Certainty.LIKELY,
        why="An invitation to more pieces, or to one more film.",
        pattern=(
            rf"(?:discover|explore|browse|check out|read|see) (?:some of |more of |all )?(?:our|the) (?:(?:most|latest"
            rf"|newest|best|top|other|popular|recent|related|enjoyed|read|full) )+{_PIECES}\b.*"
            r"|(?:find out|read|learn) more about .*"
            r"|now,? (?:watch|see|check out) .*"
        ),
        examples=(
            "⟦Discover some of the most enjoyed articles from across the site⟧",
            "⟦Find out more about the new captain of the ferry⟧",
            "⟦Now, watch a baker guess the price of bread.⟧",
            "Read the latest poem twice, and then again.",
            "They hoped to find out more about the wreck",
            "Now the town will watch",
        ),
    ),
    Rule(
        id="pointer-dated",
        kind=Kind.RELATED_LINKS,
        certainty=Certainty.LIKELY,
        why="A title and its day, in the list under a writer's note.",
        pattern=rf"{_TITLE}[^.?!]+ [-–—|] {MONTH} \d\d?,? (?:19|20)\d\d",
        examples=(
            "⟦- A Quiet Way to Mend a Net - January 13, 2020⟧",
            "⟦The mill that never stopped – Dec 9, 2019⟧",
            "It ended as it began – May 4, 2021 was its last day.",
            "the wedding - May 4, 2021",
        ),
    ),
)
