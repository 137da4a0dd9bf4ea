"""Who decided on a removal, and why: a rule, or one of the detectors that go by more than wording."""

from enum import StrEnum
from typing import Final, NamedTuple

from cleaners.rules import RULES


class Decider(StrEnum):
    """What stands behind the name of a rule in the ledger."""

    RULE = "rule"
    """A built-in rule."""
    MODEL = "model"
    """The arbiter, or trafilatura: what surrounds the line, weighed."""
    MARKUP = "markup"
    """What the page's own elements say."""
    COPY = "copy"
    """It stands elsewhere in the document already."""
    FIELD = "field"
    """It became a field of the record."""
    USER = "user"
    """Most likely a rule of the user's own: no name of ours."""


class Detector(NamedTuple):
    """A detector, and why it takes what it takes."""

    decider: Decider
    why: str


_DETECTORS: Final = {
    "arbiter-head": Detector(Decider.MODEL, "The arbiter: it stands before the article."),
    "arbiter-near": Detector(Decider.MODEL, "The arbiter: it stands right behind the article."),
    "arbiter-far": Detector(Decider.MODEL, "The arbiter: it stands behind a mark of the article's end."),
    "arbiter-page": Detector(Decider.MODEL, "The arbiter: on the page, it is none of the main content."),
    "trafilatura": Detector(Decider.MODEL, "Neither trafilatura nor the arbiter takes it for main content."),
    "landmark-nav": Detector(Decider.MARKUP, "The page marks it as navigation."),
    "landmark-header": Detector(Decider.MARKUP, "It stands in the page's header."),
    "landmark-footer": Detector(Decider.MARKUP, "It stands in the page's footer."),
    "element-figcaption": Detector(Decider.MARKUP, "The page marks it as the caption of a picture."),
    "element-img-alt": Detector(Decider.MARKUP, "The text that stands for a picture."),
    "caption-repeated": Detector(Decider.COPY, "A caption that stands there twice."),
    "title-repeat": Detector(Decider.COPY, "The headline once more."),
    "title-text": Detector(Decider.FIELD, "The headline, which became the title."),
    "title-repeated-line": Detector(
        Decider.FIELD, "The headline, which stands there twice and became the title."
    ),
    "page-title": Detector(Decider.FIELD, "The headline, which became the title."),
}
_KNOWN: Final = {rule.id: Detector(Decider.RULE, rule.why) for rule in RULES} | _DETECTORS


def detector(rule: str) -> Detector:
    """Return what stands behind the name of a rule."""
    return _KNOWN.get(rule, Detector(Decider.USER, ""))
