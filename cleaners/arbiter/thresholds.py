"""How sure the arbiter must be, by zone and preset: content scores in log odds, below which a block goes."""

from typing import Final, NamedTuple

from cleaners.arbiter.zones import Zone
from schemas.preset import Preset

NEVER: Final = float("-inf")


class Thresholds(NamedTuple):
    """The scores below which blocks go, and those by which the arbiter overrules wording."""

    lines: dict[Zone, float]
    prose: dict[Zone, float]
    veto: float
    """Above it, a block stays that only a likely rule or the heading of a box takes."""
    consent: float
    """Below it, a likely rule decides inside the body too."""


_CAREFUL: Final = Thresholds(
    lines={Zone.HEAD: -2.0, Zone.BODY: NEVER, Zone.NEAR: -5.0, Zone.FAR: -1.5},
    prose={Zone.HEAD: -2.5, Zone.BODY: NEVER, Zone.NEAR: NEVER, Zone.FAR: -1.25},
    veto=0.0,
    consent=-1.0,
)
THRESHOLDS: Final[dict[Preset, Thresholds]] = {
    Preset.CAREFUL: _CAREFUL,
    Preset.FAST: _CAREFUL,
    Preset.THOROUGH: Thresholds(
        lines={Zone.HEAD: 0.5, Zone.BODY: NEVER, Zone.NEAR: -0.5, Zone.FAR: 0.5},
        prose={Zone.HEAD: 0.0, Zone.BODY: NEVER, Zone.NEAR: NEVER, Zone.FAR: 0.5},
        veto=1.0,
        consent=0.0,
    ),
}
"""In the body only wording decides: between paragraphs that stay, nothing goes without a rule that names it.

Read off the cross-validated scores of `benchmarks.arbiter`: where the loss of content begins to outgrow the gain."""
