"""The language of a text, told from a sample."""

from functools import cache
from typing import Any, Final

from py3langid.langid import MODEL_FILE, LanguageIdentifier

_SAMPLE: Final = 600  # characters: enough for a sure answer, and the cost does not grow with the text
_LEAST_LETTERS: Final = 20
_LEAST_SCORE: Final = 0.5


def language_of(text: str) -> tuple[str | None, float | None]:
    """Return the ISO 639-1 code of the text's language and how sure it is (0 to 1, 3 decimals).

    Both are null where the text is too short or the guess too weak.
    """
    middle = max(0, len(text) // 2 - _SAMPLE // 2) if len(text) > 2 * _SAMPLE else 0
    sample = text[middle : middle + _SAMPLE]
    if sum(map(str.isalpha, sample)) < _LEAST_LETTERS:
        return None, None
    code, score = _identifier().classify(sample)
    rounded = round(float(score), 3)
    return (str(code), rounded) if rounded >= _LEAST_SCORE else (None, None)


@cache
def _identifier() -> Any:
    """The model, loaded once: it takes half a second, and py3langid publishes no types."""
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
