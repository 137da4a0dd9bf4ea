import os
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from flows.errors import UsageError
from flows.sources.beneath import scanned_beneath
from flows.sources.listing import Entry, list_source
from flows.sources.source import Source, resolve_sources
from schemas.kinds import Reason
from tests.flows.conftest import MakeSource


def listed(folder: Path, output: Path) -> list[Entry]:
    (source,) = resolve_sources([folder], output)
    return list(list_source(source, output))


def reasons(entries: list[Entry]) -> dict[str, Reason | None]:
    return {entry.path: entry.obstacle and entry.obstacle.reason for entry in entries}


def test_every_file_is_listed_and_nothing_else(make_source: MakeSource, output: Path) -> None:
    folder = make_source("spool", {"b.txt": "", "a/c/d.html": "", "a/.hidden": "", "a-b": ""})
    (folder / "empty" / "deeper").mkdir(parents=True)
    assert reasons(listed(folder, output)) == dict.fromkeys(["b.txt", "a/c/d.html", "a/.hidden", "a-b"])


def test_what_is_no_file_has_an_obstacle(make_source: MakeSource, output: Path) -> None:
    folder = make_source("spool", {"a.txt": "", "inner/b.txt": ""})
    (folder / "to-file").symlink_to("a.txt")
    (folder / "to-folder").symlink_to("inner")
    (folder / "to-nothing").symlink_to("nowhere")
    os.mkfifo(folder / "pipe")
    assert reasons(listed(folder, output)) == {
        "a.txt": None,
        "inner/b.txt": None,
        "to-file": Reason.LINK,
        "to-folder": Reason.LINK,
        "to-nothing": Reason.LINK,
        "pipe": Reason.NOT_A_FILE,
    }


def test_names_that_are_no_text_survive(tmp_path: Path, output: Path) -> None:
    folder = tmp_path / "spool"
    folder.mkdir()
    for name in (b"new\nline", b"bad\xff", rb"back\slash", b" "):
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text("x")
    (source,) = resolve_sources([folder], output)
    entries = list(list_source(source, output))
    assert {entry.path for entry in entries} == {"new\nline", r"bad\xff", r"back\\slash", " "}
    assert all(Path(str(source.locate(entry.path))).read_text() == "x" for entry in entries)


def test_the_order_of_the_file_system_does_not_show(
    make_source: MakeSource, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_source("spool", {f"{name}/{number}": "" for name in "abc" for number in range(5)})
    straight = listed(folder, output)
    monkeypatch.setattr("flows.sources.beneath.os.scandir", _Reversed)
    assert listed(folder, output) == straight


def test_a_folder_that_cannot_be_listed_is_an_input(
    make_source: MakeSource, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_source("spool", {"a.txt": "", "shut/b.txt": "", "gone/c.txt": ""})

    def refuse(root: Path, path: bytes) -> AbstractContextManager[Iterator["os.DirEntry[str]"]]:
        if path == b"shut":
            raise PermissionError(13, "Permission denied")
        if path == b"gone":
            raise FileNotFoundError(2, "No such file or directory")
        return scanned_beneath(root, path)

    monkeypatch.setattr("flows.sources.listing.scanned_beneath", refuse)
    found = reasons(listed(folder, output))
    assert found == {"a.txt": None, "shut": Reason.UNREADABLE, "gone": Reason.VANISHED}


def test_a_source_that_goes_away_is_no_empty_source(tmp_path: Path, output: Path) -> None:
    with pytest.raises(UsageError, match="cannot be listed"):
        list(list_source(Source("gone", tmp_path / "gone", is_file=False), output))


def test_the_dataset_inside_the_source_is_passed_over(make_source: MakeSource) -> None:
    folder = make_source("spool", {"a.txt": "", "output/articles/part-0000.parquet": "", "b/output/c": ""})
    assert reasons(listed(folder, folder / "output")) == {"a.txt": None, "b/output/c": None}


class _Reversed:
    """A folder in the other order."""

    def __init__(self, descriptor: int) -> None:
        with _scandir(descriptor) as found:
            self._entries = sorted(found, key=lambda child: child.name, reverse=True)

    def __enter__(self) -> Iterator["os.DirEntry[str]"]:
        return iter(self._entries)

    def __exit__(self, *error: object) -> None: ...

    def close(self) -> None: ...


_scandir = os.scandir
