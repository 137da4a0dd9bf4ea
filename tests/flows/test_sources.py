import os
from pathlib import Path

import pytest

from flows.errors import UsageError
from flows.sources.source import resolve_sources
from tests.flows.conftest import MakeSource


def test_a_source_is_called_as_its_folder(
    make_source: MakeSource, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_source("harbour", {"a.txt": "x", "inner/b.txt": "x"})
    monkeypatch.chdir(folder / "inner")
    for given in (folder, Path(), Path(".."), Path(f"{folder}/"), folder / "inner" / ".."):
        (source,) = resolve_sources([given], output)
        assert source.name == ("inner" if given == Path() else "harbour")


def test_a_link_that_is_named_is_followed_under_its_own_name(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "x"})
    link = folder.parent / "alias"
    link.symlink_to(folder)
    (source,) = resolve_sources([link], output)
    assert (source.name, source.root) == ("alias", folder.resolve())


def test_a_single_file_is_a_source_of_its_own(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "x"})
    (source,) = resolve_sources([folder / "a.txt"], output)
    assert (source.name, source.locate("a.txt")) == ("a.txt", folder / "a.txt")


def test_a_name_that_is_no_text_becomes_text(tmp_path: Path, output: Path) -> None:
    folder = tmp_path / os.fsdecode(b"bad\xff")
    folder.mkdir()
    (source,) = resolve_sources([folder], output)
    assert source.name == r"bad\xff"


def test_what_cannot_be_a_source_is_refused(make_source: MakeSource, tmp_path: Path, output: Path) -> None:
    one = make_source("a/harbour", {"a.txt": "x"})
    two = make_source("b/harbour", {"a.txt": "x"})
    make_source("dataset/articles", {"a.txt": "x"})
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "circle").symlink_to("circle")
    for given, words in (
        ([one, two], "two sources are called 'harbour'"),
        ([one, one], "two sources are called 'harbour'"),
        ([tmp_path / "nowhere"], "there is no source"),
        ([tmp_path / "pipe"], "neither a folder nor a file"),
        ([tmp_path / "circle"], "cannot be read"),
        ([tmp_path / ("n" * 300)], "cannot be read"),
        ([output], "inside the dataset"),
        ([output / "articles"], "inside the dataset"),
        ([Path("/")], "has no name"),
    ):
        with pytest.raises(UsageError, match=words):
            resolve_sources(given, output)
