"""A source in an object store is read as a folder of the same files is, and as seldom."""

from pathlib import Path

from flows.stores.uri import StoreUri, store_uri
from tests.flows.conftest import MakeSource, column, digests, ingest
from tests.stores.conftest import Bucket

FILES = {"a.txt": "Title\nfirst", "inner/b.txt": "second", "inner/empty.txt": "", "inner/ü 1%20.txt": "third"}


def put(bucket: Bucket, files: dict[str, str]) -> StoreUri:
    """Write files below a prefix that is called as the folder in these tests."""
    bucket.put({f"spool/harbour/{path}": text for path, text in files.items()})
    return store_uri(f"{bucket.uri}/spool/harbour")


def test_a_prefix_gives_the_bytes_that_a_folder_gives(
    bucket: Bucket, make_source: MakeSource, tmp_path: Path
) -> None:
    folder, uri = make_source("harbour", FILES), put(bucket, {**FILES, "inner/": ""})
    from_folder, from_store = tmp_path / "one", tmp_path / "two"
    ingest(from_folder, folder)
    record = ingest(from_store, uri)
    assert digests(from_store) == digests(from_folder)
    assert record.sources[0].root == str(uri)
    assert record.counts.inputs == len(FILES)


def test_workers_open_the_store_themselves(bucket: Bucket, tmp_path: Path) -> None:
    uri = put(bucket, {f"{number}.txt": "x" for number in range(70)})
    record = ingest(tmp_path / "output", uri, workers=2)
    assert record.counts.articles == 70


def test_a_single_object_is_a_source(bucket: Bucket, output: Path) -> None:
    put(bucket, FILES)
    ingest(output, store_uri(f"{bucket.uri}/spool/harbour/a.txt"))
    assert column(output, "articles", "text") == {("a.txt", "a.txt"): "Title\nfirst"}
