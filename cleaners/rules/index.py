"""Rules found by what a text must hold: words, edges, literals, a length; RE2 decides on the few that are left.

A way is a bit in a number, so that a few look-ups and one `&` each tell which ways a line leaves open.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Any, Final, NamedTuple

import re2
from ahocorasick_rs import BytesAhoCorasick

from cleaners.rules.edges import END, LENGTHS
from cleaners.rules.literals import Needs, Way, needs_of
from cleaners.rules.rule import DECORATION, Rule, Scope, compiled, quiet_options, tester

_SHORTEST: Final = 2
_SHORTEST_BESIDE_EDGES: Final = 3  # bytes: two letters of Latin are many words, two Chinese ones are one
_OF_PROSE: Final = frozenset(" .,:;!?'’\"“”()-–—")
"""Signs that stand in many lines; another one stands in so few that it is as good as a word."""
_EDGE: Final = LENGTHS[0]
_MOST_REMEMBERED: Final = 1 << 11
_BETWEEN: Final = b"\0"  # stands in no literal, so that no hit reaches from one line into the next


class _Trial(NamedTuple):
    """A rule that a way leads to, and what is asked of a line before the rule is tried."""

    rule: int
    shortest: int
    longest: int
    also: tuple[frozenset[str], ...]


class RuleIndex:
    """Rules by what a text must hold so that they can match: words, edges, literals, a length.

    It is asked for all blocks of a document at once: each rule's automaton then stays at hand while it is needed.
    """

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._rules = rules
        self._expressions = [rule.expression for rule in rules]
        needs = [needs_of(rule.pattern, rule.ignored) for rule in rules]
        is_line = all(rule.scope is not Scope.INLINE for rule in rules)
        self._words = _words(needs)
        ways = [(number, way) for number, need in enumerate(needs) for way in need.ways]
        self._trials = _Trials(
            [_Trial(number, needs[number].shortest, needs[number].longest, way.also) for number, way in ways]
        )
        self._heads = _Edges((way.heads for _, way in ways), at_end=False)
        self._tails = _Edges((way.tails for _, way in ways), at_end=True)
        strong = {i: way.literals for i, (_, way) in enumerate(ways) if _is_strong(way)}
        loose = (i for i, (_, way) in enumerate(ways) if not (way.heads or way.tails or i in strong))
        self._literals = _Literals(strong, len(ways))
        self._joint = _Joint({i: self._expressions[ways[i][0]] for i in loose}, is_line=is_line)

    def first(self, texts: Sequence[str]) -> list[Rule | None]:
        """Return for each text the first rule that takes all of it."""
        lower = [text.lower() for text in texts]
        cores = [text.strip(DECORATION) for text in lower]
        data = [text.encode(errors="replace") for text in texts]
        nobody, word = len(self._rules), self._words.get
        best = [min(word(core, nobody), word(text, nobody)) for core, text in zip(cores, lower, strict=True)]
        for number, at in self._possible(data, lower, cores):
            matches = tester(self._expressions[number], is_line=True)
            for i in at:
                if number < best[i] and matches(data[i]):
                    best[i] = number
        return [self._rules[number] if number < nobody else None for number in best]

    def stretches(self, texts: Sequence[str]) -> list[list[tuple[Rule, int, int]]]:
        """Return for each text the stretches that rules take of it."""
        found: list[list[tuple[Rule, int, int]]] = [[] for _ in texts]
        lower = [text.lower() for text in texts]
        data = [text.encode(errors="replace") for text in texts]
        for number, at in self._possible(data, lower, None):
            rule, expression = self._rules[number], self._expressions[number]
            matches = tester(expression, is_line=False)
            for i in at:
                if matches(data[i]):
                    stretches = compiled(expression).finditer(texts[i])
                    found[i] += ((rule, match.start(), match.end()) for match in stretches)
        return found

    def _possible(
        self, data: Sequence[bytes], lower: Sequence[str], cores: Sequence[str] | None
    ) -> Iterator[tuple[int, list[int]]]:
        """Yield the numbers of the rules to try, ascending, each with the numbers of texts."""
        folded = [text.encode(errors="replace") for text in lower]
        held = self._literals.open(data, folded)
        ways = list(map(self._left_open, held, cores or lower, data))
        least = list(map(len, cores)) if cores else [0] * len(lower)
        return self._trials.of(ways, lower, least)

    def _left_open(self, ways: int, core: str, line: bytes) -> int:
        """Of the ways that a line's literals leave open, those that all else does; what costs more is asked of fewer."""
        if ways & self._heads.asking:
            ways &= self._heads.ways(core)
        if ways & self._tails.asking:
            ways &= self._tails.ways(core)
        if ways & self._joint.asking:
            ways &= self._joint.ways(line)
        return ways


class _Trials:
    """The rules that open ways lead to."""

    def __init__(self, trials: Sequence[_Trial]) -> None:
        self._trials = trials

    def of(
        self, ways: Sequence[int], lower: Sequence[str], least: Sequence[int]
    ) -> Iterator[tuple[int, list[int]]]:
        """Yield the rules that the open ways of texts lead to, ascending, with the numbers of the texts, each once.

        `least` is how many characters of each text a rule must take.
        """
        texts_of: defaultdict[int, list[int]] = defaultdict(list)
        for i, open_ways in enumerate(ways):
            rest = open_ways
            while rest:
                way = rest & -rest
                texts_of[way].append(i)
                rest ^= way
        last = [-1] * len(ways)  # two ways may lead to one rule
        for way in sorted(texts_of):
            rule, shortest, longest, also = self._trials[way.bit_length() - 1]
            found = [
                i
                for i in texts_of[way]
                if last[i] != rule and shortest <= len(lower[i]) and least[i] <= longest
                if not also or _holds(lower[i], also)
            ]
            for i in found:
                last[i] = rule
            if found:
                yield rule, found


class _Edges:
    """Ways by how a line begins, or by how it ends."""

    def __init__(self, edges: Iterable[frozenset[str]], *, at_end: bool) -> None:
        known: defaultdict[str, int] = defaultdict(int)
        self.asking = self._free = 0
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


class _Literals:
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


class _Joint:
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


def _holds(text: str, also: Iterable[Iterable[str]]) -> bool:
    """Whether one string of each set stands in a text."""
    for strings in also:
        for string in strings:
            if string in text:
                break
        else:
            return False
    return True


def _is_strong(way: Way) -> bool:
    """Whether its literals are worth looking for: where the edges decide too, the shortest stand in too many lines."""
    least = _SHORTEST_BESIDE_EDGES if way.heads or way.tails else _SHORTEST
    return min(map(_strength, way.literals), default=0) >= least


def _strength(literal: str) -> int:
    """Its bytes; as many as are asked for where it is a rare sign."""
    is_sign = len(literal) == 1 and not literal.isalnum() and literal not in _OF_PROSE
    return _SHORTEST_BESIDE_EDGES if is_sign else len(literal.encode())


def _words(needs: Iterable[Needs]) -> dict[str, int]:
    """The first rule of each plain line."""
    words: dict[str, int] = {}
    for number, need in enumerate(needs):
        for line in need.lines:
            words.setdefault(line, number)
    return words


def _matcher(patterns: list[str], *, is_line: bool) -> Callable[[bytes], Any]:
    if not patterns:  # RE2 knows no empty set
        return lambda _: ()
    automaton = (re2.Set.MatchSet if is_line else re2.Set.SearchSet)(quiet_options())
    for pattern in patterns:
        automaton.Add(pattern)
    automaton.Compile()
    return automaton.Match  # type: ignore[no-any-return]
