"""Nothing outside of a source's root is listed or read, also where a folder becomes a link meanwhile."""

import os
from pathlib import Path

import pytest

from flows.sources.beneath import open_beneath, scanned_beneath
from flows.sources.listing import Obstacle, list_source
from flows.sources.source import Source
from schemas.kinds import Reason
from tests.reading import read_input


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Make a folder beside which there is a secret."""
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret").write_text("secret")
    (tmp_path / "root" / "a" / "b").mkdir(parents=True)
    (tmp_path / "root" / "a" / "b" / "file").write_text("ours")
    return tmp_path / "root"


def opened(root: Path, path: bytes) -> bytes:
    with os.fdopen(open_beneath(root, path, os.O_RDONLY), "rb") as file:
        return file.read()


def test_a_file_is_reached_by_its_folders(root: Path) -> None:
    assert opened(root, b"a/b/file") == b"ours"


@pytest.mark.parametrize(
    "path", [b"../outside/secret", b"a/../../outside/secret", b"/etc/passwd", b"a//b/file", b"."]
)
def test_a_path_that_climbs_leads_nowhere(root: Path, path: bytes) -> None:
    with pytest.raises(FileNotFoundError):
        opened(root, path)


def test_a_folder_that_became_a_link_leads_nowhere(root: Path) -> None:
    (root / "a" / "link").symlink_to(root.parent / "outside")
    with pytest.raises(NotADirectoryError):
        opened(root, b"a/link/secret")
    with pytest.raises(OSError, match=r"directory|symbolic"), scanned_beneath(root, b"a/link"):
        pass
    found = read_input(Source("root", root, is_file=False), "a/link/secret", 100)
    assert isinstance(found, Obstacle)
    assert found.reason is Reason.VANISHED


def test_a_folder_that_becomes_a_link_while_it_is_listed(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def swapped(folder: Path, path: bytes) -> object:
        if path == b"a":
            (root / "a").rename(root / "moved")
            (root / "a").symlink_to(root.parent / "outside")
        return scanned_beneath(folder, path)

    monkeypatch.setattr("flows.sources.listing.scanned_beneath", swapped)
    (entry,) = list_source(Source("root", root, is_file=False), root / "dataset")
    assert (entry.path, entry.obstacle and entry.obstacle.reason) == ("a", Reason.VANISHED)


def test_a_path_may_be_longer_than_the_system_takes_paths(root: Path) -> None:
    name, deep = "d" * 200, os.open(root, os.O_RDONLY)
    for _ in range(30):
        os.mkdir(name, dir_fd=deep)
        inner = os.open(name, os.O_RDONLY, dir_fd=deep)
        os.close(deep)
        deep = inner
    os.close(os.open("file", os.O_CREAT | os.O_WRONLY, dir_fd=deep))
    os.close(deep)
    source = Source("root", root, is_file=False)
    path = "/".join([name] * 30 + ["file"])
    assert {entry.path for entry in list_source(source, root / "dataset")} == {"a/b/file", path}
    assert read_input(source, path, 100) == b""
