"""The features of the blocks of a document: what each is like, what stands around it, where it stands."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaners.arbiter.characters import class_counts
from cleaners.arbiter.function_words import FUNCTION_WORDS, READER_WORDS
from cleaners.arbiter.lexicon import leaning
from cleaners.arbiter.windows import Matrix, Vector, Windows, best_run, distance_to_last, shifted
from cleaners.document import Block, Document
from cleaners.rules.rule import Certainty, Rule, Scope
from cleaners.shape import ends_sentence
from schemas.kinds import Kind

_DATE: Final = re.compile(
    r"\b(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)[a-z]*\.? \d|\d:\d\d"
    r"|\d[/.-]\d{1,2}[/.-]\d{2}|\d (?:min|hour|day|week|month|year|hr)[a-z]* ago|\b(?:19|20)\d\d\b"
)
_ADDRESS: Final = re.compile(r"https?:|www\.|@\w|\.(?:com|org|net)\b")
_LINE: Final = 200  # characters: a date or an address tells nothing of a longer block
_BULLET: Final = re.compile(r"(?:[-*•–—·▪+>#]|\(?\d{1,3}[.)]|o )\s?")
_SEPARATORS: Final = frozenset("|»›→•·/")
_PROSE_WORDS: Final = 9
_LONG_PROSE_WORDS: Final = 25
_MOST_WORDS: Final = 80
_PROSE_CAP: Final = 60
_FAR: Final = 50

GROUPS: Final[tuple[frozenset[Kind], ...]] = (
    frozenset({Kind.NAVIGATION, Kind.INTERFACE_TEXT, Kind.SECTION_LABEL}),
    frozenset(
        {
            Kind.FOOTER_LINKS,
            Kind.COPYRIGHT_LEGAL,
            Kind.COOKIE_NOTICE,
            Kind.ABOUT_SITE,
            Kind.DISCLAIMER_AFFILIATE,
        }
    ),
    frozenset({Kind.RELATED_LINKS}),
    frozenset({Kind.SHARE_BAR, Kind.COMMENTS, Kind.TAGS_TOPICS, Kind.POLL_RATING}),
    frozenset({Kind.NEWSLETTER, Kind.SUBSCRIBE_PAYWALL, Kind.ADVERTISEMENT, Kind.APP_PROMO}),
    frozenset({Kind.BYLINE, Kind.DATELINE, Kind.AUTHOR_BIO}),
    frozenset({Kind.IMAGE_CAPTION, Kind.IMAGE_CREDIT, Kind.IMAGE_PLACEHOLDER, Kind.MEDIA_PLAYER}),
)
"""Kinds that tell the same of their neighbourhood."""

_OWN: Final = tuple(
    "chars words word_length upper capitals digits ends_sentence question colon starts_lower commas function reader "
    "quote gap copies bullet separators address date sure likely heading topic exclamation marks leaning least most known".split()
)


def block_features(document: Document, rules: Sequence[Rule | None], odds: Mapping[str, float]) -> Matrix:
    """Return one row a block, one column a name of `FEATURES`, as float32."""
    own, groups, prose = _own_features(document, rules, odds)
    return np.hstack([own, *_context(own, groups, prose)]).astype(np.float32)


def _own_features(
    document: Document, rules: Sequence[Rule | None], odds: Mapping[str, float]
) -> tuple[Matrix, Matrix, Vector]:
    texts = [document.text[block.start : block.end] for block in document.blocks]
    words = [text.lower().split() for text in texts]
    counts = class_counts(document.text, document.blocks)
    has_digit = counts[:, 2] > 0
    ends = [ends_sentence(text) for text in texts]
    prose = np.array(
        [
            len(said) >= _LONG_PROSE_WORDS or (end and len(said) >= _PROSE_WORDS)
            for said, end in zip(words, ends, strict=True)
        ]
    )
    folded = [" ".join(said) for said in words]
    copies = Counter(folded)
    topic = _topics(words, prose)
    rows = [
        (
            ends[i],
            text[-1] == "?",
            text[-1] == ":",
            text[0].islower(),
            sum(map(FUNCTION_WORDS.__contains__, words[i])) / len(words[i]),
            sum(map(READER_WORDS.__contains__, words[i])) / len(words[i]),
            min(document.blocks[i].gap, 6),
            min(copies[folded[i]], 6),
            _BULLET.match(text) is not None,
            not _SEPARATORS.isdisjoint(text),
            "." in text[:_LINE] and _ADDRESS.search(text, 0, _LINE) is not None,
            len(text) < _LINE and has_digit[i] and _DATE.search(text) is not None,
            *_rule_signs(rules[i]),
            topic[i],
            text[-1] == "!",
            *leaning(words[i], odds),
        )
        for i, text in enumerate(texts)
    ]
    return _ordered(np.array(rows, float), counts, document, words), _group_matrix(rules), prose


def _ordered(said: Matrix, counts: Matrix, document: Document, words: Sequence[Sequence[str]]) -> Matrix:
    """The own features in the order of `_OWN`: what was counted by characters beside what was told by words."""
    letters, upper, digits, marks, commas, _, quotes, capitals = class_counts(
        document.text, document.blocks
    ).T
    count = np.array([len(said) for said in words], float)
    length = np.array([block.end - block.start for block in document.blocks], float)
    ends, question, colon, lower, function, reader, gap, copies, bullet, separators, address, date = said[
        :, :12
    ].T
    sure, likely, heading, topic, exclamation, mean, least, most, known = said[:, 12:].T
    return np.column_stack(
        [
            np.log1p(length), np.minimum(count, _MOST_WORDS), letters / count, upper / length, capitals / count, digits / length,
            ends, question, colon, lower, commas / count, function, reader, quotes > 0, gap, copies, bullet, separators, address,
            date, sure, likely, heading, topic, exclamation, marks / length, mean, least, most, known,
        ]
    )  # fmt: skip


def _rule_signs(rule: Rule | None) -> tuple[bool, bool, bool]:
    if rule is None:
        return False, False, False
    return rule.certainty is Certainty.SURE, rule.certainty is Certainty.LIKELY, rule.scope is Scope.HEADING


def _group_matrix(rules: Sequence[Rule | None]) -> Matrix:
    return np.array([[rule is not None and rule.kind in group for group in GROUPS] for rule in rules], float)


def _topics(words: Sequence[Sequence[str]], prose: NDArray[np.bool_]) -> list[float]:
    """For each block the share of its longer words that also stand in other prose of the document."""
    longer = [{word for word in said if len(word) > 4 and word not in FUNCTION_WORDS} for said in words]
    vocabulary: Counter[str] = Counter()
    for i in np.flatnonzero(prose):
        vocabulary.update(longer[i])
    own = prose.astype(int)
    return [
        sum(vocabulary[word] > own[i] for word in said) / len(said) if said else 0.0
        for i, said in enumerate(longer)
    ]


def _context(own: Matrix, groups: Matrix, prose: Vector) -> list[Matrix]:
    words, leaning_of, sure, likely = (
        own[:, _OWN.index(name)] for name in ("words", "leaning", "sure", "likely")
    )
    weight = np.where(prose, np.minimum(words, _PROSE_CAP), 0.0)
    neighbours = own[:, [_OWN.index(name) for name in _NEIGHBOUR]]
    trend = Windows(np.column_stack([weight, leaning_of, sure + likely]))
    sides = Windows(own[:, [_OWN.index(name) for name in _SIDE_NAMES]])
    kinds = Windows(groups)
    return [
        *(shifted(neighbours, step) for step in _STEPS),
        *(trend.means(low, high) for low, high in _WINDOWS),
        *(sides.means(low, high) for low, high in _SIDES),
        groups,
        *(kinds.sums(low, high) for low, high in _NEAR),
        *(np.minimum(kinds.sums(low, high), _MOST_SEEN) for low, high in _ALL),
        np.column_stack(_position(weight, prose, own[:, _OWN.index("heading")])),
    ]


def _position(weight: Vector, prose: Vector, heading: Vector) -> list[Vector]:
    count = len(weight)
    index = np.arange(count)
    total = max(weight.sum(), 1.0)
    found: list[Vector] = [
        (np.cumsum(weight) - weight) / total,
        index / max(count - 1, 1),
        np.minimum(index, 60),
        np.minimum(count - 1 - index, 60),
        np.full(count, min(count, 400)),
        np.full(count, prose.mean()),
        np.full(count, weight.mean()),
        np.minimum(distance_to_last(prose), _FAR),
        np.minimum(distance_to_last(prose[::-1])[::-1], _FAR),
        np.cumsum(heading),
    ]
    for penalty in _PENALTIES:
        first, last = best_run(np.where(weight > 0, weight, -penalty))
        found += (
            (index >= first) & (index <= last),
            np.clip(index - first, -40, 40),
            np.clip(index - last, -40, 40),
        )
    return found


_STEPS: Final = (-3, -2, -1, 1, 2, 3)
_NEIGHBOUR: Final = (
    "chars",
    "function",
    "leaning",
    "ends_sentence",
    "sure",
    "likely",
    "gap",
    "capitals",
    "bullet",
)
_WINDOWS: Final = ((-3, 3), (-8, 8), (-20, 20), (-8, -1), (1, 8), (-30, -1), (1, 30))
_SIDES: Final = ((-6, -1), (1, 6), (-25, -1), (1, 25))
_NEAR: Final = ((-4, -1), (1, 4))
_ALL: Final = ((-100_000, 0), (0, 100_000))
_MOST_SEEN: Final = 20
_SIDE_NAMES: Final = ("copies", "date", "words", "function", "topic", "bullet")
_PENALTIES: Final = (3.0, 8.0)

FEATURES: Final[tuple[str, ...]] = (
    *_OWN,
    *(f"{name}{step:+d}" for step in _STEPS for name in _NEIGHBOUR),
    *(f"{name}[{low},{high}]" for low, high in _WINDOWS for name in ("prose", "leaning", "ruled")),
    *(f"{name}[{low},{high}]" for low, high in _SIDES for name in _SIDE_NAMES),
    *(f"group{i}{part}" for part in ("", "[-4,-1]", "[1,4]", "_before", "_after") for i in range(len(GROUPS))),
    "prose_before", "place", "from_start", "from_end", "blocks", "prose_share", "prose_mean", "since_prose", "to_prose",
    "headings_before",
    *(f"{part}{penalty:g}" for penalty in _PENALTIES for part in ("in_run", "from_run_start", "from_run_end")),
)  # fmt: skip
"""The names of the columns, in order."""
