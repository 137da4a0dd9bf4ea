"""What leaves the ways of rules open for a line: how it begins and ends, the literals that it holds, RE2 on the rest.

A way is a bit in a number.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Any, Final

import re2
from ahocorasick_rs import BytesAhoCorasick

from cleaners.matching.edges import END, LENGTHS
from cleaners.matching.needs import Way
from cleaners.rules.rule import quiet_options

_SHORTEST: Final = 2
_SHORTEST_BESIDE_EDGES: Final = 3  # bytes: two letters of Latin are many words, two Chinese ones are one
_OF_PROSE: Final = frozenset(" .,:;!?'’\"“”()-–—")
"""Signs that stand in many lines; another one stands in so few that it is as good as a word."""
_EDGE: Final = LENGTHS[0]
_MOST_REMEMBERED: Final = 1 << 11
_BETWEEN: Final = b"\0"  # stands in no literal, so that no hit reaches from one line into the next


class Edges:
    """Ways by how a line begins, or by how it ends."""

    def __init__(self, edges: Iterable[frozenset[str]], *, at_end: bool) -> None:
        known: defaultdict[str, int] = defaultdict(int)
        self.asking = self._free = 0  # the ways that ask for an edge, those that do not
        for i, strings in enumerate(edges):
            way = 1 << i
            for string in strings:
                known[string] |= way
            if strings:
                self.asking |= way
            else:
                self._free |= way
        self._at_end = at_end
        self._known: dict[str, int] = {}
        same: dict[int, int] = {}  # few differ, and each takes as much room as its edge
        for edge in sorted(known, key=len):  # what a shorter edge leaves open, a longer one does too
            ways = known[edge] | self._ways(edge)
            self._known[edge] = same.setdefault(ways, ways)
        self._ways_at = lru_cache(_MOST_REMEMBERED)(self._ways)  # lines of a menu begin and end alike

    def ways(self, core: str) -> int:
        """Return the ways that a line's edge leaves open."""
        if len(core) < _EDGE:
            return self._ways_at(END + core if self._at_end else core + END)
        return self._ways_at(core[-_EDGE:] if self._at_end else core[:_EDGE])

    def _ways(self, edge: str) -> int:
        known = self._known
        for length in LENGTHS:
            part = edge[-length:] if self._at_end else edge[:length]
            if part in known:
                return known[part]
        return self._free


class Literals:
    """Ways that are open only where one of their literals stands in the line.

    Aho and Corasick's automata, not a set of RE2: that makes a state of each combination of literals seen so far.
    """

    def __init__(self, literals: Mapping[int, Iterable[str]], count: int) -> None:
        self._free = sum(1 << i for i in range(count) if i not in literals)
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

    def open(self, data: Sequence[bytes], lower: Sequence[bytes]) -> list[int]:
        """Return for each line the ways that it leaves open."""
        ways = [self._free] * len(data)
        self._folded.add_held(lower, ways)
        self._capitals.add_held(data, ways)
        return ways


class _Searcher:
    """All literals that stand in some lines, found in one pass over all of them."""

    def __init__(self, holders: Mapping[str, int]) -> None:
        self._holders = list(holders.values())
        self._automaton = BytesAhoCorasick([literal.encode() for literal in holders])

    def add_held(self, lines: Sequence[bytes], ways: list[int]) -> None:
        """Add to the ways of each line those whose literals stand there."""
        ends = list(accumulate([len(line) + len(_BETWEEN) for line in lines]))
        line = 0
        for hit, _, end in self._automaton.find_matches_as_indexes(_BETWEEN.join(lines), overlapping=True):
            while end > ends[line]:  # hits come in the order of their ends
                line += 1
            ways[line] |= self._holders[hit]


class Joint:
    """Ways that nothing cheaper decides: one pass over a line for all their expressions."""

    def __init__(self, expressions: Mapping[int, str], *, is_line: bool) -> None:
        self.asking = sum(1 << i for i in expressions)
        self._free = ~self.asking
        holders: defaultdict[str, int] = defaultdict(int)
        for i, expression in expressions.items():
            holders[expression] |= 1 << i
        self._holders = list(holders.values())
        self._match = _matcher(list(holders), is_line=is_line)

    def ways(self, line: bytes) -> int:
        """Return the ways that a line leaves open."""
        ways = self._free
        for hit in self._match(line) or ():
            ways |= self._holders[hit]
        return ways


def is_strong(way: Way) -> bool:
    """Return whether a way's literals are worth looking for: where the edges decide too, the shortest stand in too many lines."""
    least = _SHORTEST_BESIDE_EDGES if way.heads or way.tails else _SHORTEST
    return min(map(_strength, way.literals), default=0) >= least


def _strength(literal: str) -> int:
    """Its bytes; as many as are asked for where it is a rare sign."""
    is_sign = len(literal) == 1 and not literal.isalnum() and literal not in _OF_PROSE
    return _SHORTEST_BESIDE_EDGES if is_sign else len(literal.encode())


def _matcher(patterns: list[str], *, is_line: bool) -> Callable[[bytes], Any]:
    if not patterns:  # RE2 knows no empty set
        return lambda _: ()
    automaton = (re2.Set.MatchSet if is_line else re2.Set.SearchSet)(quiet_options())
    for pattern in patterns:
        automaton.Add(pattern)
    automaton.Compile()
    return automaton.Match  # type: ignore[no-any-return]
