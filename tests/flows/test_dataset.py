import shutil
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from flows.dataset.layout import open_dataset
from flows.errors import DatasetError
from schemas.article import SCHEMA_VERSION
from tests.flows.conftest import MakeSource, digests, ingest


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("harbour")
    (folder / "a.txt").write_text("text")
    output = tmp_path_factory.mktemp("pristine")
    ingest(output, folder, parts=2)
    return output


@pytest.fixture
def dataset(pristine: Path, output: Path) -> Path:
    shutil.copytree(pristine, output)
    return output


def rewrite(file: Path, **metadata: str) -> None:
    """Write a part again with other metadata."""
    table = pq.read_table(file)
    changed = {
        **table.schema.metadata,
        **{f"winnow.{key}".encode(): value for key, value in metadata.items()},
    }
    pq.write_table(table.replace_schema_metadata(changed), file)


def test_a_dataset_keeps_its_number_of_parts(dataset: Path) -> None:
    assert open_dataset(dataset, None).parts == open_dataset(dataset, 2).parts == 2
    with pytest.raises(DatasetError, match="made with 2 parts; it cannot have 3"):
        open_dataset(dataset, 3)


def test_a_folder_without_dataset_is_a_new_one(tmp_path: Path) -> None:
    assert open_dataset(tmp_path / "new", None).parts == 16
    assert open_dataset(tmp_path, 3).parts == 3


def test_a_newer_dataset_is_refused(dataset: Path) -> None:
    rewrite(dataset / "articles" / "part-0001.parquet", schema_version=str(SCHEMA_VERSION + 1))
    told = f"schema version {SCHEMA_VERSION + 1}, this winnow writes {SCHEMA_VERSION}: update winnow"
    with pytest.raises(DatasetError, match=told):
        open_dataset(dataset, None)


@pytest.mark.parametrize("metadata", [{"parts": "9"}, {"partition": "folder"}])
def test_parts_of_two_datasets_are_refused(dataset: Path, metadata: dict[str, str]) -> None:
    rewrite(dataset / "rejections" / "part-0001.parquet", **metadata)
    with pytest.raises(DatasetError, match="has other parts than the rest"):
        open_dataset(dataset, None)


def test_other_columns_are_refused(dataset: Path) -> None:
    file = dataset / "articles" / "part-0000.parquet"
    pq.write_table(pq.read_table(file).drop_columns(["tags"]), file)
    with pytest.raises(DatasetError, match="other columns"):
        open_dataset(dataset, None)


@pytest.mark.parametrize(
    "name", ["notes.txt", "part-0000.parquet.tmp", "part-0007.parquet", "part-x.parquet"]
)
def test_foreign_files_are_refused(dataset: Path, name: str) -> None:
    (dataset / "articles" / name).write_bytes((dataset / "articles" / "part-0000.parquet").read_bytes())
    with pytest.raises(DatasetError, match=r"is no part|is none of"):
        open_dataset(dataset, None)


def test_parquet_of_others_is_refused(dataset: Path, make_source: MakeSource) -> None:
    file = dataset / "articles" / "part-0000.parquet"
    pq.write_table(pa.table({"a": [1]}), file)
    with pytest.raises(DatasetError, match="not written by winnow"):
        open_dataset(dataset, None)
    file.write_bytes(b"PAR1 and no more")
    before = digests(dataset)
    with pytest.raises(DatasetError, match="cannot be read"):
        ingest(dataset, make_source("other", {"b.txt": "text"}), parts=None)
    assert digests(dataset) == before
