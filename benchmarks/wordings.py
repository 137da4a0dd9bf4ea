"""How well the named kinds are told by their wordings: `python -m benchmarks.wordings [--lost]`.

Each line of `tests/wordings` is placed in a small invented article, as its README says, and cleaned.
"""

import sys
from collections.abc import Iterable
from typing import Final, NamedTuple

from cleaners.clean import clean
from cleaners.document import RawFile
from cleaners.ruleset import Ruleset
from schemas.article import Article
from tests.wordings import FactValue, Wording, load_all, same_name

_BEFORE: Final = (
    "The council of the harbour town voted late on Tuesday to close the old bridge for good.",
    "Engineers had warned for years that the steel under the roadway was rusting faster than expected.",
)
_AFTER: Final = (
    "A replacement is to be built a little further up the river, where the current is weaker.",
    "The work begins in the autumn and is to last about two years, the mayor told residents.",
)


class Score(NamedTuple):
    """What became of the lines of one kind."""

    kind: str
    goes: int
    found: int
    right_kind: int
    stays: int
    lost: int
    facts: int
    facts_right: int
    wrong: tuple[str, ...]
    """The lines that were not found, that lost a character or of which a fact was read wrongly."""

    @property
    def recall(self) -> float:
        """The share of the lines that go which went."""
        return self.found / self.goes

    @property
    def precision(self) -> float:
        """Of all that went or lost a character, the share that was to go."""
        return self.found / max(1, self.found + self.lost)

    @property
    def fact_accuracy(self) -> float:
        """The share of the named facts that were read as they are; 1 where none is named."""
        return self.facts_right / self.facts if self.facts else 1.0


def score(kind: str, wordings: Iterable[Wording], ruleset: Ruleset) -> Score:
    """Return what became of the wordings; lines that may go under another kind are left out."""
    goes = found = right_kind = stays = lost = facts = facts_right = 0
    wrong: list[str] = []
    for wording in wordings:
        if wording.verdict == "may_go":
            continue
        article = _cleaned(wording, ruleset)
        is_right = article.text == "\n\n".join(_expected(wording))
        right = sum(_is_right(article, name, value) for name, value in wording.facts)
        if wording.verdict == "goes":
            goes += 1
            found += is_right
            right_kind += is_right and any(removal.kind == wording.kind for removal in article.removals)
        else:
            stays += 1
            lost += not is_right
        facts += len(wording.facts)
        facts_right += right
        if not is_right or right < len(wording.facts):
            wrong.append(wording.line)
    return Score(kind, goes, found, right_kind, stays, lost, facts, facts_right, tuple(wrong))


def scores() -> tuple[Score, ...]:
    """Return the score of every file of wordings."""
    ruleset = Ruleset("wordings")
    return tuple(score(kind, wordings, ruleset) for kind, wordings in load_all().items())


def table(rows: Iterable[Score]) -> str:
    """Return the scores as lines of text."""
    head = f"{'wordings':20}{'go':>5}{'recall':>9}{'kind':>8}{'stay':>6}{'precision':>11}{'facts':>7}{'right':>8}"
    return "\n".join(
        [
            head,
            *(
                f"{row.kind:20}{row.goes:5}{row.recall:9.3f}{row.right_kind / max(1, row.found):8.3f}"
                f"{row.stays:6}{row.precision:11.3f}{row.facts:7}{row.fact_accuracy:8.3f}"
                for row in rows
            ),
        ]
    )


def _cleaned(wording: Wording, ruleset: Ruleset) -> Article:
    paragraphs = (
        (*_BEFORE, wording.line, *_AFTER) if wording.verdict == "stays" else (*_BEFORE, *_AFTER, wording.line)
    )
    article = clean(RawFile("wordings", "line.txt", None, "\n\n".join(paragraphs).encode()), ruleset)
    assert isinstance(article, Article)
    return article


def _expected(wording: Wording) -> tuple[str, ...]:
    if wording.verdict == "stays":
        return (*_BEFORE, wording.line, *_AFTER)
    return (*_BEFORE, *_AFTER, *filter(None, (wording.keep,)))


def _is_right(article: Article, name: str, value: FactValue) -> bool:
    found = getattr(article, name)
    if isinstance(value, str):
        return same_name(found, value)
    return type(found) is type(value) and found == value


if __name__ == "__main__":
    rows = scores()
    print(table(rows))
    if "--lost" in sys.argv[1:]:
        for row in rows:
            print(*(f"{row.kind}: {line}" for line in row.wrong), sep="\n")
