import os
from pathlib import Path

import pytest

from flows.listing import Obstacle
from flows.reading import read_input
from schemas.kinds import Reason

CAP = 100


def reason(location: Path) -> Reason | None:
    found = read_input(location, CAP)
    return found.reason if isinstance(found, Obstacle) else None


def test_a_file_is_read_whole_up_to_the_cap(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x" * CAP)
    assert read_input(file, CAP) == b"x" * CAP
    file.write_bytes(b"x" * (CAP + 1))
    assert read_input(file, CAP) == Obstacle(Reason.TOO_LARGE, "101 bytes; at most 100 are read", CAP + 1)


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

    monkeypatch.setattr("flows.reading.os.open", refuse)
    assert reason(tmp_path / "file") is Reason.UNREADABLE
