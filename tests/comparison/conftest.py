"""Datasets of the same small inputs under several rules."""

from collections.abc import Callable
from pathlib import Path

import pytest

from flows.comparison.compared import Comparison, compared
from flows.comparison.rows import dataset_pairs
from flows.dataset.rows import existing_dataset
from flows.ruleset import Cleaning, current_cleaning
from flows.settings.choices import chosen
from schemas.preset import Preset
from tests.comparison.inputs import FILES, RULES
from tests.flows.conftest import ingest, make_source, output


@pytest.fixture
def cleaning_of(tmp_path: Path) -> Callable[[str], Cleaning]:
    """Return the cleaning under a file of rules."""

    def cleaning(toml: str) -> Cleaning:
        file = tmp_path / "rules.toml"
        file.write_text(toml, encoding="utf-8")
        return current_cleaning(chosen(Preset.CAREFUL, file))

    return cleaning


@pytest.fixture
def datasets(tmp_path: Path, cleaning_of: Callable[[str], Cleaning]) -> Callable[..., tuple[Path, Path]]:
    """Return two datasets of the same inputs: without rules, and with some."""

    def make(rules: str = RULES, parts: int = 4) -> tuple[Path, Path]:
        source = tmp_path / "pier"
        source.mkdir()
        for name, text in FILES.items():
            (source / name).write_text(text, encoding="utf-8")
        old, new = tmp_path / "old", tmp_path / "new"
        ingest(old, source, cleaning=cleaning_of(""))
        ingest(new, source, cleaning=cleaning_of(rules), parts=parts)
        return old, new

    return make


def compared_folders(old: Path, new: Path) -> Comparison:
    return compared(dataset_pairs(existing_dataset(old), existing_dataset(new)))


__all__ = ["make_source", "output"]
