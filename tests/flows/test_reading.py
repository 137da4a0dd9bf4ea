import errno
import io
import os
from pathlib import Path

import pytest

from flows.sources.listing import Obstacle
from flows.sources.reading import open_input
from flows.sources.source import Source
from flows.sources.streams import ObstacleError
from schemas.kinds import Reason
from tests.reading import read_input

CAP = 100


def content(location: Path) -> bytes | Obstacle:
    return read_input(Source("folder", location.parent, is_file=False), location.name, CAP)


def reason(location: Path) -> Reason | None:
    found = content(location)
    return found.reason if isinstance(found, Obstacle) else None


def test_a_file_is_read_whole_up_to_the_cap(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x" * CAP)
    assert content(file) == b"x" * CAP
    file.write_bytes(b"x" * (CAP + 1))
    assert content(file) == Obstacle(Reason.TOO_LARGE, "101 bytes; at most 100 are read", CAP + 1)


def test_what_took_the_place_of_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("file")
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("x")
    os.mkfifo(tmp_path / "pipe")
    assert reason(tmp_path / "nowhere") is Reason.VANISHED
    assert reason(tmp_path / "file" / "below") is Reason.VANISHED
    assert reason(tmp_path / "link") is Reason.LINK
    assert reason(tmp_path / "folder") is Reason.NOT_A_FILE
    assert reason(tmp_path / "pipe") is Reason.NOT_A_FILE


def test_a_file_that_must_not_be_read_is_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("flows.sources.reading.os.open", refuse)
    assert reason(tmp_path / "file") is Reason.UNREADABLE


def test_a_file_is_read_in_stretches_too(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"0123456789")
    with open_input(Source("file", tmp_path / "file", is_file=True), "file") as opened:
        assert (opened.size, opened.stream.read(3), opened.stream.read(2)) == (10, b"012", b"34")
        opened.stream.seek(-1, os.SEEK_END)
        assert opened.stream.read() == b"9"
    with pytest.raises(ValueError, match="closed"):
        opened.stream.read()


def test_an_error_in_the_middle_is_an_obstacle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Failing(io.FileIO):
        def readinto(self, _buffer: object, /) -> int:
            raise OSError(errno.EIO, "Input/output error")

    (tmp_path / "file").write_text("x")
    monkeypatch.setattr("flows.sources.reading.io.FileIO", Failing)
    with (
        open_input(Source("folder", tmp_path, is_file=False), "file") as opened,
        pytest.raises(ObstacleError) as caught,
    ):
        opened.stream.read()
    assert caught.value.obstacle == Obstacle(Reason.UNREADABLE, "it cannot be read: Input/output error")
