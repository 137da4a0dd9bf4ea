"""Which files of a source are inputs, what is given for each, and what is told of those that do not fit."""

from pathlib import Path

import pytest

from flows.sources.config import SourceSettings
from flows.sources.listing import Entry, Obstacle, list_source
from flows.sources.path_pattern import PathPattern
from flows.sources.selection import Selected, Selection
from flows.sources.source import Source
from schemas.kinds import FactSource, Reason
from tests.flows.conftest import MakeSource


def selected(folder: Path, *steering: Path, **settings: object) -> Selected:
    source = Source("spool", folder.resolve(), False, SourceSettings.model_validate(settings), steering)
    return Selection(source).of(list_source(source, folder / "none"))


def paths(found: Selected) -> list[str]:
    return sorted(entry.path for entry in found.entries)


def test_patterns_are_those_of_gitignore(make_source: MakeSource) -> None:
    folder = make_source("spool", dict.fromkeys(("a.txt", "b.html", "old/a.txt", "drafts/a.txt"), "text"))
    found = selected(folder, include=("*.txt",), exclude=("/drafts/",))
    assert (paths(found), found.record.excluded) == (["a.txt", "old/a.txt"], 2)
    assert paths(selected(folder, include=("*.txt", "!a.txt"))) == []
    everything = selected(folder)
    assert (len(everything.entries), everything.record.excluded) == (4, 0)


def test_a_folder_that_cannot_be_listed_goes_by_its_own_name(make_source: MakeSource) -> None:
    source = Source(
        "spool", make_source("spool", {}), False, SourceSettings(include=("*.txt",), exclude=("drafts/",))
    )
    closed = Obstacle(Reason.UNREADABLE, "the folder cannot be listed")
    found = Selection(source).of([Entry("spool", name, closed) for name in ("drafts", "days")])
    assert paths(found) == ["days"]


def test_what_steers_a_source_is_no_input(make_source: MakeSource) -> None:
    folder = make_source(
        "spool", {"a.txt": "text", "winnow.toml": "", "manifest.csv": "path,title\na.txt,Ferry\n"}
    )
    manifest = folder / "manifest.csv"
    found = selected(folder, folder / "winnow.toml", manifest, manifest=manifest)
    assert (paths(found), found.record.excluded) == (["a.txt"], 0)


def test_facts_come_from_the_manifest_then_the_path_then_the_source(make_source: MakeSource) -> None:
    files = dict.fromkeys(("north/2024-03-05/a.txt", "south/2024-03-06/b.txt", "c.txt"), "text")
    folder = make_source("spool", files)
    manifest = folder.parent / "manifest.csv"
    manifest.write_text("path,site,title\nnorth/2024-03-05/a.txt,,Ferry late\ngone.txt,,Gone\n")
    found = selected(
        folder,
        language="en",
        site="elmsworth-post.example",
        path_pattern="{title}/{fetched:%Y-%m-%d}/*.txt",
        manifest=manifest,
    )
    first, second, third = (
        entry.given for entry in sorted(found.entries, key=lambda entry: (entry.path == "c.txt", entry.path))
    )
    assert (first.title, first.title_source) == ("Ferry late", FactSource.MANIFEST)
    assert (second.title, second.title_source) == ("south", FactSource.PATH)
    assert (third.title, third.language, third.language_source) == (None, "en", FactSource.SOURCE)
    assert [str(given.fetched_on) for given in (first, second, third)] == ["2024-03-05", "2024-03-06", "None"]
    assert {given.site_source for given in (first, second, third)} == {FactSource.SOURCE}
    told = found.record
    assert (told.paths_without_match, told.files_without_row, told.rows_without_file) == (1, 2, 1)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("*/*.txt", "it states no fact"),
        ("{url}.txt", "no fact that a path can state"),
        ("{site}/{site}", "twice"),
        ("{site:%Y}", "site has no format"),
        ("{fetched:%m-%d}", "names no day"),
        ("{fetched:%Y-%m-%d %b}", "none of the directives"),
        ("{site", "a brace stands alone"),
    ],
)
def test_a_pattern_that_says_nothing_is_refused(pattern: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        PathPattern(pattern)


def test_a_path_that_states_no_such_day_states_nothing() -> None:
    pattern = PathPattern("**/{published:%Y/%m/%d}/*")
    assert pattern.said("2024/02/30/a.txt") is None
    assert pattern.said("a.txt") is None
    said = pattern.said("north/2024/02/29/a.txt")
    assert said is not None
    assert said.published is not None
    assert said.published.on.isoformat() == "2024-02-29"
