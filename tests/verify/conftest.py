"""One small dataset, made once, and copies of it."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.flows.conftest import make_source, output
from tests.verify.proof import ingest_really
from tests.verify.stories import HARBOUR, VALLEY

__all__ = ["dataset", "make_source", "output", "pristine"]


@pytest.fixture(scope="session")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dataset of two sources, which lie beside it, in four parts."""
    root = tmp_path_factory.mktemp("verify")
    sources = [_written(root / "harbour", HARBOUR), _written(root / "valley", VALLEY)]
    ingest_really(root / "dataset", *sources)
    return root / "dataset"


@pytest.fixture
def dataset(pristine: Path, tmp_path: Path) -> Path:
    return shutil.copytree(pristine, tmp_path / "dataset")


def _written(folder: Path, files: Mapping[str, str]) -> Path:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder
