"""Tables over the characters of Unicode's first plane, made from their general categories."""

import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

import numpy as np
from numpy.typing import DTypeLike, NDArray

PLANE: Final = 0x10000  # characters; emoji and rare scripts lie beyond
_CATEGORIES: Final = (
    "Cc", "Cf", "Cn", "Co", "Cs", "Ll", "Lm", "Lo", "Lt", "Lu", "Mc", "Me", "Mn", "Nd", "Nl", "No",
    "Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "Sc", "Sk", "Sm", "So", "Zl", "Zp", "Zs",
)  # fmt: skip


def by_category(values: Mapping[str, int], dtype: DTypeLike) -> NDArray[Any]:
    """Return for each code point of the plane the value of its general category, 0 where that has none."""
    return np.array([values.get(category, 0) for category in _CATEGORIES], dtype)[_categories()]


@cache
def _categories() -> NDArray[np.uint8]:
    """Asked of Unicode once: it takes longer than a document."""
    number = {category: i for i, category in enumerate(_CATEGORIES)}
    found = map(number.__getitem__, map(unicodedata.category, map(chr, range(PLANE))))
    return np.fromiter(found, np.uint8, PLANE)
