"""How a run weighs content kept against chrome removed, and time against both."""

from enum import StrEnum


class Preset(StrEnum):
    """A named trade-off; it is part of what decides, so of a row's `ruleset_id`."""

    CAREFUL = "careful"
    """Content first: a doubtful block stays."""
    THOROUGH = "thorough"
    """Cleaner text: a doubtful block goes, at several times the loss of content."""
    FAST = "fast"
    """Pages by their own blocks alone, never with trafilatura: less time, more chrome. Text dumps as `careful`."""
