"""The wordings of the named kinds, read from the TOML files beside this one (see README.md)."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

FactValue: TypeAlias = str | int | bool
Verdict: TypeAlias = Literal["goes", "stays", "may_go"]

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Wording:
    """One line and what must become of it."""

    line: str
    verdict: Verdict
    kind: str  # of what goes; for a line that stays: the kind it must not be taken for
    keep: str  # what is left of the line
    facts: tuple[tuple[str, FactValue], ...] = ()  # only what is named here is judged


def load(path: Path) -> Iterator[Wording]:
    """Reads one file, in its order."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    kind: str = data.pop("kind")
    for line in data.pop("hits"):
        yield Wording(line, "goes", kind, "")
    for row in [*data.pop("facts", []), *data.pop("tails", [])]:
        line, keep = row.pop("line"), row.pop("keep", "")
        yield Wording(line, "goes", kind, keep, tuple(sorted(row.items())))
    for line in data.pop("near_misses"):
        yield Wording(line, "stays", kind, line)
    for row in data.pop("other_kinds", []):
        yield Wording(row["line"], "may_go", row["kind"], "")
    if data:
        raise ValueError(f"{path.name}: unknown keys {sorted(data)}")


def load_all() -> dict[str, tuple[Wording, ...]]:
    """Every file's wordings under the file's name."""
    return {path.stem: tuple(load(path)) for path in sorted(HERE.glob("*.toml"))}


def same_name(found: str | None, wanted: str) -> bool:
    """Whether two names are one: case, an article in front and punctuation around do not count."""
    return found is not None and _bare(found) == _bare(wanted)


def _bare(name: str) -> str:
    return name.strip(" .,;:|()[]-–—").casefold().removeprefix("the ")
