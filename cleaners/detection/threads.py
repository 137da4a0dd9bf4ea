"""Threads of readers' comments: prose like the article's, told by the furniture that stands between its pieces."""

from collections.abc import Iterator, Sequence
from typing import Final

from cleaners.rules.rule import Rule
from schemas.kinds import Kind

_FEWEST_MARKS: Final = 3
_WIDEST_GAP: Final = (
    8  # blocks from one mark to the next: a name, a date, some paragraphs, the links to answer
)


def with_threads(texts: Sequence[str], whole: Sequence[Rule | None]) -> tuple[Rule | None, ...]:
    """Return the rules that take blocks; what stands between the marks of a thread goes with the mark before it.

    Marks are lines that rules for comments take whole: counts, "Reply", "Log in to comment". Three of them near one
    another make a thread. A label with a colon ("Comment:") is none: articles have such lists.
    """
    found = list(whole)
    for marks in _threads(texts, whole):
        rule = whole[marks[0]]
        for i in range(marks[0], marks[-1]):
            found[i] = found[i] or rule
    return tuple(found)


def _threads(texts: Sequence[str], whole: Sequence[Rule | None]) -> Iterator[list[int]]:
    run: list[int] = []
    for i, rule in enumerate(whole):
        if rule is None or rule.kind is not Kind.COMMENTS or texts[i].endswith(":"):
            continue
        if run and i - run[-1] > _WIDEST_GAP:
            yield from _if_thread(run)
            run = []
        run.append(i)
    yield from _if_thread(run)


def _if_thread(run: list[int]) -> Iterator[list[int]]:
    if len(run) >= _FEWEST_MARKS:
        yield run
