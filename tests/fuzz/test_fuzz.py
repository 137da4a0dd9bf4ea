"""A few seconds of what `make fuzz` does for hours: whatever the bytes, one fate, twice the same, nothing lost."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cleaners.clean import clean
from cleaners.document import RawFile
from cleaners.ruleset import Ruleset
from schemas.article import Article
from schemas.rejection import Rejection
from tests.fuzz import batch, laws
from tests.fuzz.command import main
from tests.fuzz.inputs import fuzzed_input, own_corpus
from tests.fuzz.laws import broken_laws

BOUNDED = settings(max_examples=150, derandomize=True, deadline=None, database=None)


@BOUNDED
@given(st.binary(max_size=400))
@example(b"")
def test_raw_bytes_break_no_law(data: bytes):
    assert broken_laws(data) == []


@pytest.mark.parametrize("seed", range(4))
def test_soups_and_damaged_pages_break_no_law(seed: int):
    random = Random(seed)
    for _ in range(60):
        data = fuzzed_input(random, own_corpus())
        assert broken_laws(data) == [], data


def test_the_command_counts_and_keeps_what_breaks_a_law(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(batch, "broken_laws", lambda data: ["is long"] if len(data) > 1000 else [])
    found = batch.outcome(batch.Batch(seed=0, first=0, end=30, corpus=None, output=tmp_path))
    assert found.inputs == 30
    files = list(tmp_path.iterdir())
    assert len(files) == len(found.findings) > 0
    assert all(len(file.read_bytes()) > 1000 and str(file) in "".join(found.findings) for file in files)
    with pytest.raises(SystemExit) as end:
        main(["--examples", "20", "--output", str(tmp_path / "out")])
    assert end.value.code == 0
    assert capsys.readouterr().out.startswith("20 inputs in ")


def test_an_input_is_made_from_its_number_alone():
    assert fuzzed_input(Random("3/7"), own_corpus()) == fuzzed_input(Random("3/7"), own_corpus())


def test_the_laws_notice_what_is_wrong(monkeypatch: pytest.MonkeyPatch):
    text = "The council voted on Tuesday to close the old bridge, and nobody was told of it before."
    assert broken_laws(text.encode()) == []

    def forgetful(raw: RawFile, ruleset: Ruleset) -> Article | Rejection:
        return clean(raw._replace(data=raw.data.replace(b"nobody", b"")), ruleset)

    def failing(raw: RawFile, ruleset: Ruleset) -> Article | Rejection:
        raise ValueError("of no fate")

    monkeypatch.setattr(laws, "clean", forgetful)
    found = broken_laws(text.encode())
    assert found == [
        "the record is of other bytes",
        "its document has not the letters and digits of its input",
    ]
    monkeypatch.setattr(laws, "clean", failing)
    assert broken_laws(text.encode()) == ["ValueError: of no fate"]
