"""The model of pages, kept as plain data in `model.json`: odds of words and of class tokens, and trees."""

from functools import cache
from importlib.resources import files
from typing import Final

import numpy as np

from cleaners.arbiter.characters import Matrix, Vector
from cleaners.arbiter.features import FEATURES, block_features
from cleaners.arbiter.lexicon import Lexicon
from cleaners.arbiter.model import Learned
from cleaners.arbiter.signs import Signs
from cleaners.page.arbiter.markup import MARKUP_FEATURES, markup_features

_FILE: Final = "model.json"
PAGE_FEATURES: Final = (*FEATURES, *MARKUP_FEATURES)


class PageModelData(Learned):
    """What `model.json` holds."""

    token_odds: dict[str, int]
    """Of class and id tokens, as `odds`."""


class PageModel:
    """A model ready for use."""

    def __init__(self, data: PageModelData) -> None:
        self.data = data
        self._lexicon = Lexicon(data.odds)
        self._forest = data.forest(PAGE_FEATURES)

    def scores(self, signs: Signs) -> Vector:
        """Return for each block of a page how sure it is main content, in log odds."""
        return self._forest.sums(page_features(signs, self._lexicon, self.data.token_odds))


def page_features(signs: Signs, lexicon: Lexicon, token_odds: dict[str, int]) -> Matrix:
    """Return one row a block, one column a name of `PAGE_FEATURES`, as float32."""
    markup = markup_features(signs.document, signs.characters.words, token_odds)
    found = np.empty((len(markup), len(PAGE_FEATURES)), np.float32, order="F")  # the trees read column by column
    return np.concatenate([block_features(signs, lexicon), markup], axis=1, out=found, casting="same_kind")


@cache
def shipped_page_model() -> PageModel:
    """Return the model of this package."""
    content = files("cleaners.page.arbiter").joinpath(_FILE).read_bytes()
    return PageModel(PageModelData.model_validate_json(content))
