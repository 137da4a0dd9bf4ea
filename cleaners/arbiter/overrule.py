"""Where the arbiter overrules wording that does not decide alone."""

from collections.abc import Sequence

from cleaners.arbiter.characters import Vector
from cleaners.arbiter.thresholds import THRESHOLDS
from cleaners.arbiter.zones import is_light
from cleaners.detection.wording import Wording
from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import FIELD_KINDS
from schemas.preset import Preset


def overruled(wording: Wording, matched: Sequence[Rule | None], scores: Vector, preset: Preset) -> Wording:
    """Return the rules that decide once the arbiter was heard.

    What reads as content stays where only a likely rule or the heading of a box takes it; what reads as chrome goes
    where a likely rule matched, though its place spoke for it. A sure rule is never overruled. Nor are bylines and
    datelines, which become fields, nor any rule in a light dump: there is little around a line to judge it by.
    """
    limits = THRESHOLDS[preset]
    may_veto = not is_light(matched)
    whole: list[Rule | None] = []
    for rule, match, score in zip(wording.whole, matched, scores, strict=True):
        if match is None or match.certainty is not Certainty.LIKELY:
            whole.append(rule)
        elif score > limits.veto and may_veto and match.kind not in FIELD_KINDS:
            whole.append(None)
        else:
            whole.append(match if score < limits.consent else rule)
    owned = {i: rule for i, rule in wording.owned.items() if scores[i] <= limits.veto}
    return Wording(tuple(whole), owned)
