"""Why an input would be cleaned again though it is the same: what has changed since its row was made."""

from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from flows.parts.terms import is_from_ledger
from flows.ruleset import Cleaning
from flows.runs.record import run_records
from schemas.article import SCHEMA_VERSION
from schemas.kinds import TRANSIENT_REASONS, Reason
from schemas.run import RunRecord

RULES: Final = "other rules"
_PRESET: Final = "another preset"
_OWN_RULES: Final = "other rules of your own"
_AND: Final = " and "


class Standing(NamedTuple):
    """What a row says of how it was made."""

    ruleset_id: str
    schema_version: int
    reason: str | None


class Reasons:
    """Tells why, with the help of the records of earlier runs."""

    def __init__(self, root: Path, cleaning: Cleaning) -> None:
        self._cleaning = cleaning
        self._root = root
        self._record = cache(self._found)

    def why(self, row: Standing) -> str | None:
        """Return why a row cannot stay though its input is the same; None where it can."""
        if row.schema_version != SCHEMA_VERSION:
            return "another schema"
        if is_from_ledger(row.ruleset_id):
            return "the file was gone and is back"
        if row.ruleset_id != self._cleaning.ruleset_id:
            return self._choice(row.ruleset_id)
        if row.reason and Reason(row.reason) in TRANSIENT_REASONS:
            return f"earlier {row.reason}"
        return None

    def _choice(self, ruleset_id: str) -> str:
        """What was chosen otherwise when a ruleset was in use; where nothing was, the rules themselves are others."""
        record, chosen = self._record(ruleset_id), self._cleaning.choices
        if record is None:
            return RULES
        different = {
            _PRESET: record.preset != chosen.preset,
            _OWN_RULES: record.user_rules_sha256 != chosen.rules_sha256,
        }
        return _AND.join(name for name, is_so in different.items() if is_so) or RULES

    def _found(self, ruleset_id: str) -> RunRecord | None:
        """The latest record of a run under a ruleset."""
        return next((record for record in run_records(self._root) if record.ruleset_id == ruleset_id), None)


def are_rules(why: str) -> bool:
    """Return whether a reason is that a row was made by other rules, or by another preset."""
    return not {RULES, _PRESET, _OWN_RULES}.isdisjoint(why.split(_AND))
