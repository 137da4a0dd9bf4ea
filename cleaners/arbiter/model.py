"""The arbiter's model, kept as plain data in `model.json`: a lexicon, trees over the features, weights of a title."""

from functools import cache
from importlib.resources import files
from typing import Final

from cleaners.arbiter.characters import Matrix, Vector
from cleaners.arbiter.features import FEATURES, block_features
from cleaners.arbiter.lexicon import Lexicon
from cleaners.arbiter.signs import Signs
from cleaners.arbiter.trees import Forest, Trees
from schemas.record import Record

_FILE: Final = "model.json"


class Training(Record):
    """Where a model comes from."""

    data: str
    sha256: str
    """Of the data's file."""
    documents: int
    sites: int
    on: str
    """The day, as its trainer gave it: a clock would change the file."""
    library: str
    cross_validation: dict[str, float]
    """Figures over folds by site: each document was judged by a model that never saw its site."""


class Learned(Record):
    """What every model holds."""

    training: Training
    features: tuple[str, ...]
    odds: dict[str, int]
    """Of the lexicon's terms, in hundredths of log odds: positive leans to chrome."""
    trees: Trees

    def forest(self, features: tuple[str, ...]) -> Forest:
        """Return the trees ready for use on some features.

        Raises:
            ValueError: they were trained on others.
        """
        if self.features != features:
            message = "the model was trained on other features; train it anew"
            raise ValueError(message)
        return Forest(self.trees)


class ModelData(Learned):
    """What `model.json` holds."""

    title: dict[str, float]
    """The weight of each sign of a title, and `bias`."""


class Model:
    """A model ready for use."""

    def __init__(self, data: ModelData) -> None:
        self.data = data
        self._lexicon = Lexicon(data.odds)
        self._forest = data.forest(FEATURES)

    def scores(self, signs: Signs) -> Vector:
        """Return for each block how sure it is content, in log odds: above 0 more likely content than chrome."""
        return self.sums(self.features(signs))

    def features(self, signs: Signs) -> Matrix:
        """Return what the trees are asked of: one row a block, one column a name of the data's features."""
        return block_features(signs, self._lexicon)

    def sums(self, features: Matrix) -> Vector:
        """Return the score of each row of features."""
        return self._forest.sums(features)


@cache
def shipped_model() -> Model:
    """Return the model of this package."""
    content = files("cleaners.arbiter").joinpath(_FILE).read_bytes()
    return Model(ModelData.model_validate_json(content))
