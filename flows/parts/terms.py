"""What decides whether a row may stay as it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from flows.sources.config import RecordFields

_FROM_LEDGER: Final = "-ledger"


def ledger_ruleset_id(ruleset_id: str) -> str:
    """Return the id under which rows stand that were cleaned from the ledger: with their file, they may be others."""
    return f"{ruleset_id}{_FROM_LEDGER}"


def is_from_ledger(ruleset_id: str) -> bool:
    """Return whether a row under that id was cleaned from the ledger."""
    return ruleset_id.endswith(_FROM_LEDGER)


@dataclass(frozen=True)
class Terms:
    """What a run goes by when it looks at a row."""

    sources: frozenset[str]
    """Those that the run was given: rows of others stay."""
    ruleset_id: str
    most_bytes: int
    keeps_deleted: bool = False
    fields: Mapping[str, RecordFields] = field(default_factory=dict)
    """What the fields of records are called, by source."""
    only_rejected: bool = False
    """Inputs with other rows stay as they are, unread; those without a row are passed over."""

    @property
    def ids_of_kept(self) -> tuple[str, str]:
        """The rulesets under which the row of a deleted file needs no cleaning."""
        return self.ruleset_id, ledger_ruleset_id(self.ruleset_id)
