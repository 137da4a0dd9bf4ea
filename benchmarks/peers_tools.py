"""The tools that are compared, in the order of the tables."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, NamedTuple

from benchmarks.peers_loaders import (
    JustextSettings,
    Stripper,
    boilerpy3,
    everything,
    justext,
    line_rule,
    paragraphs,
    single_lines,
    winnow,
)
from benchmarks.peers_rules import c4_keeps, refinedweb_keeps


class Tool(NamedTuple):
    """A tool by its name in the tables, the package that it needs and what was done with it."""

    name: str
    package: str | None
    load: Callable[[], Stripper]
    note: str


_JUSTEXT_DEFAULTS: Final = JustextSettings(70, 200, 0.30, 0.32, 200)
_JUSTEXT_LENIENT: Final = JustextSettings(50, 150, 0.1, 0.2, 150)

WINNOW: Final = Tool(
    "Winnow",
    None,
    winnow,
    "`cleaners.clean.clean` whole, bytes in and a record out: decoding, language, facts and hashes too, "
    "where the others only choose lines.",
)
TOOLS: Final[Sequence[Tool]] = (
    WINNOW,
    Tool("keep everything", None, everything, "what doing nothing scores."),
    Tool(
        "C4 line rules",
        None,
        partial(line_rule, c4_keeps),
        "Raffel et al. 2020, section 2.2, after TensorFlow Datasets' `c4_utils.py`; rules for whole pages left out.",
    ),
    Tool(
        "RefinedWeb line corrections",
        None,
        partial(line_rule, refinedweb_keeps),
        "Penedo et al. 2023, appendix G.2, with the limits of DCLM's `refinedweb.yaml`; a line that is only "
        "shortened counts as kept, and no page is dropped.",
    ),
    Tool(
        "jusText",
        "justext",
        partial(justext, _JUSTEXT_DEFAULTS, single_lines),
        "one paragraph a line, English stop words, its default thresholds; both passes (stop-word density, then "
        "neighbours); no page is parsed, which spares it time.",
    ),
    Tool(
        "jusText, lenient",
        "justext",
        partial(justext, _JUSTEXT_LENIENT, single_lines),
        "the same with the lower thresholds that trafilatura calls it with (50, 150, 0.1, 0.2; distance 150).",
    ),
    Tool(
        "jusText, paragraphs",
        "justext",
        partial(justext, _JUSTEXT_DEFAULTS, paragraphs),
        "default thresholds, one paragraph for the lines between two blank ones, which stay or go together.",
    ),
    Tool(
        "boilerpy3 Article",
        "boilerpy3",
        partial(boilerpy3, "ArticleExtractor"),
        "a page of one `<p>` a line, whose parsing is part of its time; no link density and no page title to go by.",
    ),
    Tool(
        "boilerpy3 Default",
        "boilerpy3",
        partial(boilerpy3, "DefaultExtractor"),
        "the same with its generic extractor.",
    ),
    Tool(
        "boilerpy3 NumWordsRules",
        "boilerpy3",
        partial(boilerpy3, "NumWordsRulesExtractor"),
        "the same with the extractor that goes by the number of words alone.",
    ),
)
