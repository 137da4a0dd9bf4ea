"""The figures are those of a comparison letter by letter, whatever the documents and the rules."""

from collections import Counter
from collections.abc import Callable
from functools import cache
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from cleaners.clean import clean
from cleaners.document import SEPARATOR, RawFile
from cleaners.rules.user import UserRules
from cleaners.ruleset import tailored
from cleaners.spans import restore
from flows.comparison.difference import Outcome, Record, difference
from flows.comparison.lines import Decider
from flows.comparison.totals import ChangeTotals
from flows.settings.rules_file import read_rules
from flows.verify.findings import RowName
from schemas.article import Article
from schemas.preset import Preset
from tests.comparison.inputs import LETTER, LETTER_RULE, SHARE
from tests.report.datasets import PROSE

LINES = (
    *PROSE, LETTER, SHARE, "14 comments", "© 2024 Elmsworth Post | All rights reserved", "You may also like",
    "Ferry fares to rise in spring", "The quay (photo: pier archive) was closed until noon (photo: pier archive), they said.",
)  # fmt: skip
POOL = f"""{LETTER_RULE}
[[rule]]
id = "archive-note"
kind = "image_credit"
why = "The note behind a word that names the archive."
scope = "inline"
pattern = '\\(photo: pier archive\\)'
examples = ["The quay ⟦(photo: pier archive)⟧ was closed.", "The photo is of the pier.", "(photo: archive)"]

[[rule]]
id = "own-copyright"
kind = "copyright_legal"
why = "The line of this one paper."
pattern = '© \\d+ Elmsworth Post.*'
examples = ["⟦© 2024 Elmsworth Post | All rights reserved⟧", "The Elmsworth Post of 2024.", "© 2024"]
"""
BUILT_IN = ("comment-count", "related-heading", "share-this")

Change = tuple[Decider | None, Decider | None]


@cache
def pool() -> UserRules:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "rules.toml"
        file.write_text(POOL, encoding="utf-8")
        return read_rules(file)


def rulesets() -> st.SearchStrategy[UserRules]:
    return st.builds(
        lambda rules, off: UserRules(rules=tuple(rules), disable=tuple(sorted(off))),
        st.lists(st.sampled_from(pool().rules), unique=True),
        st.sets(st.sampled_from(BUILT_IN)),
    )


def deciders(article: Article) -> list[Decider | None]:
    """Who took each letter of the document."""
    taken: list[Decider | None] = [None] * len(restore(article.text, article.removals))
    for removal in article.removals:
        end = removal.start + len(removal.text)
        taken[removal.start : end] = [Decider(removal.rule, removal.kind)] * len(removal.text)
    return taken


def letter_by_letter(old: Article, new: Article) -> Counter[Change]:
    """Count the stretches of lines that the two decided otherwise."""
    document = restore(old.text, old.removals)
    assert document == restore(new.text, new.removals)
    letters = list(zip(document, deciders(old), deciders(new), strict=True))
    found: Counter[Change] = Counter()
    start = 0
    for line in document.split(SEPARATOR):
        for (before, after), group in groupby(letters[start : start + len(line)], key=lambda each: each[1:]):
            if before != after and "".join(letter for letter, *_ in group).strip():
                found[before, after] += 1
        start += len(line) + len(SEPARATOR)
    return found


def told(totals: ChangeTotals) -> Counter[Change]:
    found: Counter[Change] = Counter()
    found.update(dict(totals.successors.items()))
    for decider, rule in totals.rules.items():
        found[decider, None] = rule.now_kept.count
        found[None, decider] = rule.now_removed.count
    return +found


def cleaner(users: UserRules) -> Callable[[str, str], Record]:
    ruleset = tailored("tested", Preset.CAREFUL, users)
    return lambda path, text: clean(RawFile("pier", path, None, text.encode()), ruleset)


@settings(max_examples=40, deadline=None)
@given(
    documents=st.lists(st.lists(st.sampled_from(LINES), min_size=1, max_size=9), min_size=1, max_size=4),
    rules=st.tuples(rulesets(), rulesets()),
)
def test_figures_are_those_of_a_comparison_letter_by_letter(
    documents: list[list[str]], rules: tuple[UserRules, UserRules]
):
    totals = ChangeTotals()
    expected: Counter[Change] = Counter()
    texts, rejected, accepted = 0, 0, 0
    before, after = map(cleaner, rules)
    for number, lines in enumerate(documents):
        path, text = f"{number}.txt", "\n\n".join(lines)
        old, new = before(path, text), after(path, text)
        totals.add(RowName("pier", path, None), difference(old, new), old, new)
        if isinstance(old, Article) and isinstance(new, Article):
            expected += letter_by_letter(old, new)
            texts += old.text != new.text
        else:
            rejected += isinstance(old, Article)
            accepted += isinstance(new, Article)
    assert told(totals) == expected
    outcomes = totals.outcomes
    assert (outcomes[Outcome.TEXT], outcomes[Outcome.REJECTED], outcomes[Outcome.ACCEPTED]) == (
        texts, rejected, accepted,
    )  # fmt: skip
    assert totals.documents == len(documents)
