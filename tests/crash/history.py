"""What happens to the inputs between two runs, of every kind."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

from tests.flows.conftest import digests, ingest
from tests.flows.stub import stub_cleaning

PARTS: Final = 2

Files = Mapping[str, str]


class Change(NamedTuple):
    """The inputs before a run and at it; the dataset of the former is there, unless there was none."""

    before: Files
    after: Files
    ruleset_id: str = "stub"
    config: str = ""
    """A winnow.toml for both runs."""


_TEXTS: Final = {f"{letter}.txt": f"Title {letter}\ntext of {letter}" for letter in "abcdef"}
_WAITING: Final = "[expect]\nmin_articles = 1\nhold = true\n"
"""All parts wait until the run is judged."""
_REJECTED: Final = {f"{letter}.txt": f"REJECT {letter}" for letter in "uvwx"}
_FILES: Final = _TEXTS | _REJECTED

_BOTH_WAYS: Final = (
    _FILES | dict.fromkeys(list(_TEXTS)[:4], "REJECT") | dict.fromkeys(_REJECTED, "a text at last")
)

CHANGES: Final[Mapping[str, Change]] = {
    "first": Change({}, _FILES),
    "changed": Change(_FILES, _FILES | {"a.txt": "other", "b.txt": "other", "u.txt": "REJECT more"}),
    "to article": Change(_FILES, _FILES | dict.fromkeys(_REJECTED, "a text at last")),
    "to rejection": Change(_FILES, _FILES | dict.fromkeys(list(_TEXTS)[:4], "REJECT")),
    "both ways": Change(_FILES, _BOTH_WAYS),
    "both ways, late": Change(_FILES, _BOTH_WAYS, config=_WAITING),
    "deleted": Change(_FILES, {name: _FILES[name] for name in ("a.txt", "c.txt", "u.txt")}),
    "other rules": Change(_FILES, _FILES, "other"),
}


class Run(NamedTuple):
    """A run under the rules of the stub."""

    output: Path
    sources: tuple[Path, ...]
    ruleset_id: str
    config: Path | None = None

    def start(self) -> None:
        """Run in this process."""
        ingest(
            self.output,
            *self.sources,
            cleaning=stub_cleaning(self.ruleset_id),
            parts=PARTS,
            allow_deletions=True,
            config=self.config,
        )


class Stage(NamedTuple):
    """A change made ready: folders to copy from."""

    change: Change
    source: Path
    old: Path
    new: Path
    """The dataset of a run from scratch."""
    config: Path | None

    def play(self, output: Path) -> None:
        """Put the old dataset into a place, in place of what is there."""
        shutil.rmtree(output, ignore_errors=True)
        if self.old.exists():
            shutil.copytree(self.old, output)

    def run_into(self, output: Path) -> Run:
        """Return the run that makes the change in a dataset."""
        return Run(output, (self.source,), self.change.ruleset_id, self.config)

    def run(self, output: Path) -> None:
        """Run in this process, unharmed."""
        self.run_into(output).start()


def make_stage(root: Path, change: Change) -> Stage:
    """Write the inputs of a change and the datasets before and after it."""
    config = root / "winnow.toml" if change.config else None
    stage = Stage(change, root / "source", root / "old", root / "new", config)
    if config:
        root.mkdir(parents=True, exist_ok=True)
        config.write_text(change.config)
    if change.before:
        write_files(stage.source, change.before)
        ingest(stage.old, stage.source, parts=PARTS)
    write_files(stage.source, change.after)
    stage.run(stage.new)
    return stage


def write_files(folder: Path, files: Files) -> None:
    """Make a folder hold these files and no others."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")


def is_healed(output: Path, scratch: Path) -> bool:
    """Return whether a dataset is that of a run from scratch, and nothing of a killed run is left."""
    left = [*output.glob(".tmp-*"), *output.rglob("*.tmp")]
    return digests(output) == digests(scratch) and not left
