"""Line rules of web corpora, as published: which lines of a page C4 and RefinedWeb keep."""

import re
from typing import Final

_C4_END_MARKS: Final = (".", "?", "!", '"')
_C4_FEWEST_WORDS: Final = 5
_C4_LONGEST_WORD: Final = 1000
_C4_CITATION: Final = re.compile(r"\[(?:\d*|edit|citation needed)\]")
_C4_NOTICES: Final = (
    "javascript",
    "terms of use",
    "privacy policy",
    "cookie policy",
    "uses cookies",
    "use of cookies",
    "use cookies",
)

_REFINEDWEB_MOST_UPPER: Final = 0.5  # "mainly": the paper gives no number, DCLM takes half
_REFINEDWEB_SHORT: Final = 10
_REFINEDWEB_COUNTER: Final = re.compile(
    r"\W*\d[\d.,]*[kmb]?\s+(?:likes|shares|comments|retweets|reposts|quotes|bookmarks|upvotes|downvotes"
    r"|downloads|views|followers)\W*",
    re.IGNORECASE,
)
_REFINEDWEB_EDITS: Final = re.compile(
    r"^sign-in\s?|\s?read more(?:\.\.\.|…)$|\s?items in cart", re.IGNORECASE
)


def c4_keeps(line: str) -> bool:
    """Tell whether C4 keeps a line.

    Source: Raffel et al. 2020, "Exploring the Limits of Transfer Learning with a Unified Text-to-Text
    Transformer", section 2.2 (five words and more, as its later versions and the code have it), in the order and
    with the limits of `tensorflow_datasets/text/c4_utils.py`, `clean_page`. Left out: what judges a whole page (bad
    words, lorem ipsum, curly brackets, fewer than three sentences) and spans that several pages share.
    """
    words = line.split()
    if any(len(word) > _C4_LONGEST_WORD for word in words):
        return False
    uncited = _C4_CITATION.sub("", line.strip())
    if not uncited.endswith(_C4_END_MARKS) or uncited.endswith("..."):
        return False
    lower = uncited.lower()
    return len(uncited.split()) >= _C4_FEWEST_WORDS and not any(notice in lower for notice in _C4_NOTICES)


def refinedweb_keeps(line: str) -> bool:
    """Tell whether RefinedWeb keeps a line, or something of it: a shortened line counts as kept.

    Source: Penedo et al. 2023, "The RefinedWeb Dataset for Falcon LLM", appendix G.2, line-wise filtering. Its
    counters and patterns were never published beyond one example each; the limits and the list of counters are
    those of DCLM (`baselines/baselines_configs/refinedweb.yaml` and `baselines/mappers/modifiers.py`). Left out: a page
    that would lose more than 5 % of its words is dropped whole.
    """
    stripped = line.strip()
    words = stripped.split()
    if len(words) <= 1 or _is_mainly_upper(stripped) or _REFINEDWEB_COUNTER.fullmatch(stripped):
        return False  # a line of digits alone is one word
    return len(words) > _REFINEDWEB_SHORT or bool(_REFINEDWEB_EDITS.sub("", stripped).strip())


def _is_mainly_upper(line: str) -> bool:
    return sum(map(str.isupper, line)) > _REFINEDWEB_MOST_UPPER * len(line)
