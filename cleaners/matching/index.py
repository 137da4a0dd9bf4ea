"""Rules found by what a text must hold: words, edges, literals, a length; RE2 decides on the few that are left.

A way is a bit in a number, so that a few look-ups and one `&` each tell which ways a line leaves open.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from cleaners.matching.needs import Needs
from cleaners.matching.table import needs_of
from cleaners.matching.ways import Edges, Joint, Literals, is_strong
from cleaners.rules.rule import DECORATION, Rule, Scope, compiled, tester


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
        self._heads = Edges((way.heads for _, way in ways), at_end=False)
        self._tails = Edges((way.tails for _, way in ways), at_end=True)
        strong = {i: way.literals for i, (_, way) in enumerate(ways) if is_strong(way)}
        loose = (i for i, (_, way) in enumerate(ways) if not (way.heads or way.tails or i in strong))
        self._literals = Literals(strong, len(ways))
        self._joint = Joint({i: self._expressions[ways[i][0]] for i in loose}, is_line=is_line)

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


def _holds(text: str, also: Iterable[Iterable[str]]) -> bool:
    """Whether one string of each set stands in a text."""
    for strings in also:
        for string in strings:
            if string in text:
                break
        else:
            return False
    return True


def _words(needs: Iterable[Needs]) -> dict[str, int]:
    """The first rule of each plain line."""
    words: dict[str, int] = {}
    for number, need in enumerate(needs):
        for line in need.lines:
            words.setdefault(line, number)
    return words
