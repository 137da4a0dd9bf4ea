"""The golden records: `python -m tests.golden.records` writes them anew; read the difference before you commit it."""

import json
from collections.abc import Iterator
from pathlib import Path

from cleaners.clean import clean
from cleaners.document import RawFile
from cleaners.ruleset import Ruleset

HERE = Path(__file__).parent
SEEDS = HERE.parent.parent / "seeds"
VOLATILE = {"row_sha256", "ruleset_id"}
"""Columns that change with every change of a rule, whether it touches the record or not."""


def inputs() -> Iterator[tuple[Path, Path]]:
    """Yield each input with the file that holds its expected record."""
    for folder in (SEEDS, HERE / "pages"):
        for path in sorted(folder.iterdir()):
            if path.suffix in {".txt", ".html"}:
                yield path, HERE / "expected" / f"{path.name}.json"


def record(path: Path) -> str:
    """Return the record of an input as indented JSON, without the volatile columns."""
    result = clean(RawFile("golden", path.name, None, path.read_bytes()), Ruleset("golden"))
    return json.dumps(result.model_dump(mode="json", exclude=VOLATILE), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    for source, expected in inputs():
        expected.parent.mkdir(exist_ok=True)
        expected.write_text(record(source), encoding="utf-8")
