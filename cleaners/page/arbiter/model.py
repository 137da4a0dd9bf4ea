"""The models of pages, kept as plain data: odds of words and of class tokens, and trees.

`model-fast.json` weighs the blocks alone, `model.json` what trafilatura says of them too.
"""

from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Final

import numpy as np

from cleaners.arbiter.characters import Matrix, Vector
from cleaners.arbiter.features import FEATURES, block_features
from cleaners.arbiter.lexicon import Lexicon
from cleaners.arbiter.model import Learned
from cleaners.arbiter.signs import Signs
from cleaners.page.arbiter.markup import MARKUP_FEATURES, TokenOdds, markup_features

PAGE_FEATURES: Final = (*FEATURES, *MARKUP_FEATURES)


class Evidence(StrEnum):
    """What a model weighs."""

    ALONE = "alone"
    """The blocks of a page by themselves."""
    HEARD = "heard"
    """With what trafilatura says of them."""

    @property
    def file(self) -> str:
        """The name of its model's file, in this package."""
        return "model-fast.json" if self is Evidence.ALONE else "model.json"


class PageModelData(Learned):
    """What the file of a model holds."""

    token_odds: dict[str, int]
    """Of the class and id names of blocks and their nearest ancestors, as `odds`."""
    around_odds: dict[str, int]
    """The same of all ancestors beyond."""


class PageModel:
    """A model ready for use."""

    def __init__(self, data: PageModelData) -> None:
        self.data = data
        self._lexicon = Lexicon(data.odds)
        self._token_odds = TokenOdds(data.token_odds, data.around_odds)
        self._forest = data.forest(PAGE_FEATURES)

    def scores(self, signs: Signs) -> Vector:
        """Return for each block of a page how sure it is main content, in log odds."""
        return self.sums(self.features(signs))

    def features(self, signs: Signs) -> Matrix:
        """Return what the trees are asked of: one row a block, one column a name of the data's features."""
        return page_features(signs, self._lexicon, self._token_odds)

    def sums(self, features: Matrix) -> Vector:
        """Return the score of each row of features."""
        return self._forest.sums(features)


def page_features(signs: Signs, lexicon: Lexicon, token_odds: TokenOdds) -> Matrix:
    """Return one row a block, one column a name of `PAGE_FEATURES`, as float32."""
    markup = markup_features(signs.document, signs.characters.words, signs.prose, token_odds)
    # Column by column, as the trees read it.
    found = np.empty((len(markup), len(PAGE_FEATURES)), np.float32, order="F")
    return np.concatenate([block_features(signs, lexicon), markup], axis=1, out=found, casting="same_kind")


def shipped_page_model(evidence: Evidence) -> PageModel:
    """Return the model of this package for an evidence."""
    return _loaded(evidence.file)


@cache
def _loaded(name: str) -> PageModel:
    content = files("cleaners.page.arbiter").joinpath(name).read_bytes()
    return PageModel(PageModelData.model_validate_json(content))
