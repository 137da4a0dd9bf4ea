"""Where the arbiter overrules wording that does not decide alone."""

from collections.abc import Sequence

from cleaners.arbiter.characters import Vector
from cleaners.arbiter.thresholds import THRESHOLDS
from cleaners.rules.rule import Certainty, Rule
from cleaners.wording import Wording
from schemas.kinds import FIELD_KINDS
from schemas.preset import Preset


def overruled(wording: Wording, matched: Sequence[Rule | None], scores: Vector, preset: Preset) -> Wording:
    """Return the rules that decide once the arbiter was heard.

    What reads as content stays where only a likely rule or the heading of a box takes it; what reads as chrome goes
    where a likely rule matched, though its place spoke for it. A sure rule is never overruled, and bylines and datelines
    are not either: they become fields.
    """
    limits = THRESHOLDS[preset]
    whole: list[Rule | None] = []
    for rule, match, score in zip(wording.whole, matched, scores, strict=True):
        is_likely = match is not None and match.certainty is Certainty.LIKELY
        if match is not None and is_likely and score > limits.veto and match.kind not in FIELD_KINDS:
            whole.append(None)
        else:
            whole.append(match if is_likely and score < limits.consent else rule)
    owned = {i: rule for i, rule in wording.owned.items() if scores[i] <= limits.veto}
    return Wording(tuple(whole), owned)
