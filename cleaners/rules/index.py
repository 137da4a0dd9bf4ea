"""Rules found by what a text must hold: words, edges, literals, a length; RE2 decides on the few that are left.

A way is a bit in a number, so that a few look-ups and one `&` each tell which ways a line leaves open.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

import re2
from ahocorasick_rs import BytesAhoCorasick

from cleaners.rules.edges import END, LENGTHS
from cleaners.rules.literals import Needs, Way, needs_of
from cleaners.rules.rule import DECORATION, Rule, compiled, quiet_options, tester

_SHORTEST: Final = 2
_SHORTEST_BESIDE_EDGES: Final = 3  # bytes: two letters of Latin are many words, two Chinese ones are one


class _Trial(NamedTuple):
    """A rule that a way leads to, and what is asked of a line before the rule is tried."""

    rule: int
    shortest: int
    longest: int
    also: tuple[frozenset[str], ...]


class RuleIndex:
    """Rules by what a text must hold so that they can match: words, edges, literals, a length."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._rules = rules
        self._expressions = [rule.expression for rule in rules]
        needs = [needs_of(rule.pattern, rule.ignored) for rule in rules]
        self._words = _words(needs)
        ways = [(number, way) for number, need in enumerate(needs) for way in need.ways]
        self._trials = [
            _Trial(number, needs[number].shortest, needs[number].longest, way.also) for number, way in ways
        ]
        self._heads, self._headless = _by_edge(way.heads for _, way in ways)
        self._tails, self._tailless = _by_edge(way.tails for _, way in ways)
        strong = {i: way.literals for i, (_, way) in enumerate(ways) if _is_strong(way)}
        loose = (i for i, (_, way) in enumerate(ways) if not (way.heads or way.tails or i in strong))
        self._literals = _Literals(strong)
        self._joint = _Joint({i: self._expressions[ways[i][0]] for i in loose})

    def first(self, text: str) -> Rule | None:
        """The first rule that takes the whole text."""
        lower = text.lower()
        core = lower.strip(DECORATION)
        nobody = len(self._rules)
        worded = min(self._words.get(core, nobody), self._words.get(lower, nobody))
        data = text.encode(errors="replace")
        for number in self._possible(data, lower, core, len(core)):
            if number > worded:
                break
            if tester(self._expressions[number])(data):
                return self._rules[number]
        return self._rules[worded] if worded < nobody else None

    def stretches(self, text: str) -> Iterator[tuple[Rule, int, int]]:
        """The stretches that rules take of a text."""
        lower = text.lower()
        data = text.encode(errors="replace")
        for number in self._possible(data, lower, lower, 0):
            for match in compiled(self._expressions[number]).finditer(text):
                yield self._rules[number], match.start(), match.end()

    def _possible(self, data: bytes, lower: str, core: str, core_length: int) -> Iterator[int]:
        """The numbers of the rules to try, ascending."""
        ways = self._open_ways(data, lower, core)
        last = -1
        while ways:
            lowest = ways & -ways
            ways ^= lowest
            number, shortest, longest, also = self._trials[lowest.bit_length() - 1]
            if number == last or shortest > len(lower) or core_length > longest:
                continue
            if not also or all(any(string in lower for string in one) for one in also):
                last = number
                yield number

    def _open_ways(self, data: bytes, lower: str, core: str) -> int:
        ways = self._headless
        if self._heads:
            begin, ways_of = core[: LENGTHS[0]] + END, self._heads.get
            for length in LENGTHS:
                ways |= ways_of(begin[:length], 0)
        tails = self._tailless
        finish, ways_of = END + core[-LENGTHS[0] :], self._tails.get
        for length in LENGTHS:
            tails |= ways_of(finish[-length:], 0)
        ways &= tails
        return ways & ~self._literals.absent(data, lower.encode(errors="replace")) & ~self._joint.absent(data)


class _Literals:
    """Ways that are open only where one of their literals stands in the line.

    Aho and Corasick's automata, not a set of RE2: that makes a state of each combination of literals seen so far.
    """

    def __init__(self, literals: Mapping[int, Iterable[str]]) -> None:
        self._ways = sum(1 << i for i in literals)
        folded: defaultdict[str, int] = defaultdict(int)
        capitals: defaultdict[str, int] = defaultdict(int)
        for i, strings in literals.items():
            for string in strings:
                if string.isupper():
                    capitals[string] |= 1 << i
                else:
                    folded[string.lower()] |= 1 << i
        self._folded = _Searcher(folded)
        self._capitals = _Searcher(capitals)

    def absent(self, data: bytes, lower: bytes) -> int:
        """The ways that the line leaves shut."""
        return self._ways & ~(self._folded.held(lower) | self._capitals.held(data))


class _Searcher:
    """All literals that stand in some bytes, found in one pass."""

    def __init__(self, holders: Mapping[str, int]) -> None:
        self._holders = list(holders.values())
        self._automaton = BytesAhoCorasick([literal.encode() for literal in holders])

    def held(self, data: bytes) -> int:
        """The ways whose literals stand there."""
        ways = 0
        for hit, _, _ in self._automaton.find_matches_as_indexes(data, overlapping=True):
            ways |= self._holders[hit]
        return ways


class _Joint:
    """Ways that nothing cheaper decides: one pass over a line for all their expressions."""

    def __init__(self, expressions: Mapping[int, str]) -> None:
        self._ways = sum(1 << i for i in expressions)
        holders: defaultdict[str, int] = defaultdict(int)
        for i, expression in expressions.items():
            holders[expression] |= 1 << i
        self._holders = list(holders.values())
        self._match = _matcher(list(holders))

    def absent(self, data: bytes) -> int:
        """The ways that the line leaves shut."""
        ways = self._ways
        for hit in self._match(data) or ():
            ways &= ~self._holders[hit]
        return ways


def _is_strong(way: Way) -> bool:
    """Whether its literals are worth looking for: where the edges decide too, the shortest stand in too many lines."""
    least = _SHORTEST_BESIDE_EDGES if way.heads or way.tails else _SHORTEST
    return min((len(literal.encode()) for literal in way.literals), default=0) >= least


def _words(needs: Iterable[Needs]) -> dict[str, int]:
    """The first rule of each plain line."""
    words: dict[str, int] = {}
    for number, need in enumerate(needs):
        for line in need.lines:
            words.setdefault(line, number)
    return words


def _by_edge(edges: Iterable[frozenset[str]]) -> tuple[dict[str, int], int]:
    """The ways of each edge, and those that are open at any."""
    known: defaultdict[str, int] = defaultdict(int)
    unknown = 0
    for i, strings in enumerate(edges):
        for string in strings:
            known[string] |= 1 << i
        unknown |= 0 if strings else 1 << i
    return dict(known), unknown


def _matcher(patterns: list[str]) -> Callable[[bytes], Any]:
    if not patterns:  # RE2 knows no empty set
        return lambda _: ()
    automaton = re2.Set.SearchSet(quiet_options())
    for pattern in patterns:
        automaton.Add(pattern)
    automaton.Compile()
    return automaton.Match  # type: ignore[no-any-return]
