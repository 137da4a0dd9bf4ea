"""A source in an object store is read as a folder of the same files is, and as seldom."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import Mock

import pytest

from flows.dataset.layout import open_dataset
from flows.errors import StoreError, UsageError
from flows.parts.tally import Fate
from flows.paths import decode_path
from flows.pool.alone import Alone
from flows.runs.forecast import forecast
from flows.settings.parameters import IngestParameters
from flows.sources.listing import FileStatus
from flows.sources.reading import open_input
from flows.sources.source import resolve_sources
from flows.sources.streams import ObstacleError
from flows.stores.client import object_store
from flows.stores.objects import list_objects
from flows.stores.uri import StoreUri, store_uri
from flows.verify.findings import Problem
from flows.verify.sources import source_findings
from schemas.kinds import TRANSIENT_REASONS, Reason
from tests.flows.conftest import MakeSource, Silence, column, digests, ingest
from tests.flows.stub import stub_cleaning
from tests.stores.conftest import SECRET, Bucket

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


def test_a_worker_opens_the_store_itself(bucket: Bucket, tmp_path: Path) -> None:
    record = ingest(tmp_path / "output", put(bucket, FILES), workers=1)
    assert record.counts.articles == len(FILES) - 1


def test_a_single_object_is_a_source(bucket: Bucket, output: Path) -> None:
    put(bucket, FILES)
    ingest(output, store_uri(f"{bucket.uri}/spool/harbour/a.txt"))
    assert column(output, "articles", "text") == {("a.txt", "a.txt"): "Title\nfirst"}


def test_a_second_run_reads_nothing(bucket: Bucket, output: Path) -> None:
    uri = put(bucket, FILES)
    ingest(output, uri)
    assert len(bucket.reads()) == len(FILES) - 1  # of nothing, nothing is asked
    before = digests(output)
    record = ingest(output, uri)
    assert not bucket.reads()
    assert record.counts.unchanged == len(FILES)
    assert digests(output) == before


def test_objects_that_were_written_long_ago_are_not_even_asked_for(
    bucket: Bucket, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uri = put(bucket, FILES)
    monkeypatch.setattr("flows.runs.overview.time_ns", lambda: time.time_ns() + 16 * 60 * 10**9)
    ingest(output, uri)
    monkeypatch.setattr("flows.parts.inputs.etag_of", None)
    monkeypatch.setattr("flows.parts.inputs.open_input", None)
    assert ingest(output, uri).counts.unchanged == len(FILES)


def test_changes_are_seen_also_within_a_second_and_of_one_size(bucket: Bucket, output: Path) -> None:
    uri = put(bucket, FILES)
    ingest(output, uri)
    put(bucket, {"a.txt": "Title\nFIRST", "new.txt": "new"})
    bucket.delete("spool/harbour/inner/b.txt")
    counts = ingest(output, uri).counts
    assert (counts.changed, counts.new, counts.deleted, counts.unchanged) == (1, 1, 1, 2)
    assert column(output, "articles", "text")["harbour", "a.txt"] == "Title\nFIRST"


def test_without_state_a_run_reads_all_and_changes_nothing(bucket: Bucket, output: Path) -> None:
    uri = put(bucket, FILES)
    ingest(output, uri)
    shutil.rmtree(output / ".state")
    before = digests(output)
    assert ingest(output, uri).counts.unchanged == len(FILES)
    assert digests(output) == before


def test_an_object_that_is_replaced_while_it_is_read_is_taken_up_again(bucket: Bucket, output: Path) -> None:
    uri = put(bucket, FILES)
    (source,) = resolve_sources([uri], output)
    with pytest.raises(ObstacleError) as caught, open_input(source, "a.txt"):
        put(bucket, {"a.txt": "Title\nother"})
    assert caught.value.obstacle.reason in TRANSIENT_REASONS


RECORDS = {
    "day.jsonl": '{"text": "first"}\n{"text": "second"}\n{"text": "third"}\n',
    "a.csv": "id,text\n1,fourth\n",
    "plain.txt": "fifth",
}


def test_containers_are_read_from_a_store(bucket: Bucket, make_source: MakeSource, tmp_path: Path) -> None:
    folder, uri = make_source("harbour", RECORDS), put(bucket, RECORDS)
    from_folder, from_store = tmp_path / "one", tmp_path / "two"
    ingest(from_folder, folder)
    ingest(from_store, uri)
    assert digests(from_store) == digests(from_folder)
    assert ingest(from_store, uri).counts.files_written == 0


def test_the_last_record_answers_for_a_container_that_was_replaced_meanwhile(
    bucket: Bucket, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uri = put(bucket, RECORDS)
    etags = iter(range(100))
    monkeypatch.setattr("flows.stores.objects._etag", lambda _: str(next(etags)))
    counts = ingest(output, uri).counts
    assert (counts.articles, counts.reasons) == (2, {Reason.VANISHED: 3})


def test_what_vanishes_or_is_denied_costs_itself_alone(
    bucket: Bucket, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uri = put(bucket, {**FILES, "denied.txt": "x"})
    allowed = list(list_objects(uri))

    def listed(_: StoreUri) -> Iterator[tuple[str, FileStatus]]:
        yield from allowed
        yield "gone.txt", FileStatus(1, 1, 1, 0)

    class Guard:
        """A client to which one object is denied, as a policy of the bucket may do."""

        def __init__(self, name: str) -> None:
            self._store = object_store(name)

        def open_input_file(self, path: str) -> object:
            if path.endswith("denied.txt"):
                message = (
                    f"When reading {path}: AWS Error ACCESS_DENIED during HeadObject operation: {SECRET}"
                )
                raise OSError(message)
            return self._store.open_input_file(path)

    monkeypatch.setattr("flows.stores.objects.list_objects", listed)
    monkeypatch.setattr("flows.stores.objects.object_store", Guard)
    ingest(output, uri)
    reasons = column(output, "rejections", "reason")
    assert reasons["harbour", "gone.txt"] == Reason.VANISHED
    assert reasons["harbour", "denied.txt"] == Reason.UNREADABLE
    assert (
        column(output, "rejections", "detail")["harbour", "denied.txt"] == "it cannot be read: ACCESS_DENIED"
    )
    assert len(column(output, "articles", "text")) == len(FILES) - 1


def test_sources_here_and_there_live_in_one_dataset(
    bucket: Bucket, make_source: MakeSource, output: Path
) -> None:
    uri, folder = put(bucket, FILES), make_source("valley", {"a.txt": "x"})
    assert ingest(output, folder, uri).counts.inputs == len(FILES) + 1
    assert ingest(output, folder).counts.inputs == 1
    assert len(column(output, "articles", "text")) == len(FILES)


def test_a_described_source_may_lie_in_a_store(bucket: Bucket, tmp_path: Path, output: Path) -> None:
    put(bucket, {"2024-05-01/a.txt": "x", "2024-05-02/b.log": "y"})
    (tmp_path / "facts.csv").write_text("path,title\n2024-05-01/a.txt,Given\n")
    config = tmp_path / "winnow.toml"
    config.write_text(
        f'[[source]]\nname = "desk"\nroot = "{bucket.uri}/spool/harbour"\ninclude = ["*.txt"]\n'
        'path_pattern = "{published}/*"\nmanifest = "facts.csv"\n'
    )
    record = ingest(output, config=config)
    assert record.sources[0].excluded == 1
    assert record.sources[0].files_without_row == record.sources[0].paths_without_match == 0
    assert column(output, "articles", "path") == {("desk", "2024-05-01/a.txt"): "2024-05-01/a.txt"}


def test_a_plan_and_a_proof_read_from_the_store(
    bucket: Bucket, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uri = put(bucket, FILES)
    ingest(output, uri)
    monkeypatch.setattr("flows.engine.Supervisor", Alone)
    parameters = IngestParameters(sources=(uri,), output=output)

    def problems() -> list[str]:
        dataset = open_dataset(output, None)
        found = source_findings(dataset, frozenset(), parameters, stub_cleaning(), Silence())
        told = (str(each) for each in found if isinstance(each, Problem))
        return [each for each in told if "letters" not in each]  # the stub makes removals up

    assert problems() == []
    put(bucket, {"a.txt": "Title\nFIRST", "new.txt": "new"})
    told = forecast(parameters, stub_cleaning()).sources["harbour"]
    assert (told.fates[Fate.NEW], told.fates[Fate.CHANGED], told.fates[Fate.UNCHANGED]) == (1, 1, 3)
    assert len(problems()) == 2


HOSTILE = (
    "../../etc/passwd", "..", ".", "x/../d.txt", "x/./e", "x//c.txt", "/lead.txt", "//", "tail//",
    "sp ace", " lead", "trail ", "only/ ", "%2e%2e/f", "q?a=b#c&d+e", "back\\slash", r"bad\xff", "ctl\x01.txt", "r\u202etl",
    "ü.txt", "u\u0308.txt", "😀", "x", "x/", "dir/", "dir/a", "l" * 900,
)  # fmt: skip


def test_hostile_keys_have_a_fate_and_touch_nothing_here(
    bucket: Bucket, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bucket.put({key: "" if key.endswith("/") else f"of {key}" for key in HOSTILE})
    monkeypatch.setattr("flows.sources.reading._opened_file", None)
    uri = store_uri(bucket.uri)
    inputs = [key for key in HOSTILE if not key.endswith("/")]
    assert ingest(output, uri).counts.inputs == len(inputs)
    texts = {
        decode_path(path).decode(): text for (_, path), text in column(output, "articles", "text").items()
    }
    reasons = column(output, "rejections", "reason")
    assert texts == {key: f"of {key}" for key in texts}
    unaskable = {key for key in inputs if {"", ".", ".."} & set(key.split("/"))}
    assert reasons == dict.fromkeys(((uri.bucket, key) for key in unaskable), Reason.UNREADABLE)
    assert texts.keys() | unaskable == set(inputs)
    assert ingest(output, uri).counts.unchanged == len(inputs)


@pytest.mark.parametrize("away", ["missing bucket", "no server", "nothing below"])
def test_a_store_that_is_away_leaves_the_dataset_alone(
    away: str, bucket: Bucket, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uri = put(bucket, FILES)
    ingest(output, uri)
    before = digests(output)
    words = {"missing bucket": "there is no bucket", "no server": "connect", "nothing below": "is empty"}[
        away
    ]
    gone = uri._replace(bucket=f"{uri.bucket}-gone") if away != "nothing below" else uri._replace(key="other")
    if away == "no server":
        monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
        monkeypatch.setattr("flows.stores.client._ATTEMPTS", 1)
    with pytest.raises(UsageError, match=words):
        ingest(output, gone)
    assert digests(output) == before


def test_a_store_that_fails_in_the_middle_stops_the_run(
    bucket: Bucket, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise, all articles that it has not read yet would become rejections."""
    uri = put(bucket, FILES)
    ingest(output, uri)
    shutil.rmtree(output / ".state")
    before = digests(output)

    def fail(_: StoreUri) -> None:
        message = "the store is away"
        raise StoreError(message)

    real = object_store(uri.bucket)
    broken = SimpleNamespace(
        get_file_info=real.get_file_info, open_input_file=Mock(side_effect=OSError("curl"))
    )
    monkeypatch.setattr("flows.stores.objects.object_store", lambda _: broken)
    monkeypatch.setattr("flows.stores.objects.info_of", fail)
    with pytest.raises(StoreError, match="is away"):
        ingest(output, uri)
    assert digests(output) == before
