"""What a text must have so that a pattern can match it."""

from typing import NamedTuple


class Way(NamedTuple):
    """What a line must have so that some of a pattern's alternatives can match it; strings are in lower case."""

    heads: frozenset[str]
    """How the line begins behind decoration, cut to one of `edges.LENGTHS`; empty where it may begin with anything."""
    tails: frozenset[str]
    """How it ends before decoration, as `heads`."""
    literals: frozenset[str]
    """Strings of which one stands in the line; empty where the alternatives may match without.

    Upper case in them stands for itself alone: `AP` is an agency, `ap` stands in every other line.
    """
    also: tuple[frozenset[str], ...]
    """Sets of strings of which one each must stand in the line too."""


class Needs(NamedTuple):
    """What a line must have so that a pattern can match it; strings are in lower case."""

    lines: frozenset[str]
    """The alternatives that are plain words: whole lines, told by a look-up. What follows speaks of the others."""
    ways: tuple[Way, ...]
    shortest: int
    longest: int
    """Bounds of the length of a match, in characters."""
