"""Rows beside their raw files: what no row shows of itself."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cleaners.clean import read_document
from flows.cli import _run
from flows.dataset.layout import Dataset
from flows.ruleset import current_ruleset_id
from flows.sources.source import resolve_sources
from flows.verify.letters import keeps_letters
from flows.verify.sources import SourceProof, compared_findings
from schemas.kinds import Format
from tests.page.pages import page, prose
from tests.verify.tampering import (
    ARTICLES,
    REJECTIONS,
    REPORT,
    Deed,
    Row,
    copied_row,
    each,
    recounted,
    rows_of,
    sly,
    with_rows,
    write_rows,
)


def differences(dataset: Path, anew: Path, beside: Path, unsound: frozenset[str] = frozenset()) -> list[str]:
    """Compare a dataset with one that was made anew of the sources that lie beside a folder."""
    folders = [beside.with_name("harbour"), beside.with_name("valley")]
    sources = {source.name: source for source in resolve_sources(folders, dataset)}
    proof = SourceProof(Dataset(dataset, 4), sources, current_ruleset_id(), unsound)
    return list(map(str, compared_findings(proof, Dataset(anew, 4))))


def _invented(row: Row) -> Row:
    return recounted({**row, "text": str(row["text"]).replace("half of it", "all of it")})


def _without_row(path: str, file: str) -> Deed:
    return with_rows(file, lambda rows: [row for row in rows if row["path"] != path])


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        (sly("publisher", "Another Post"), "harbour/report.txt: is not what its input gives: publisher, row_sha256"),
        (sly("published_raw", "x"), "harbour/report.txt: is not what its input gives: published_raw"),
        (sly("raw_sha256", "0" * 64), "harbour/report.txt: is not what its input gives: raw_sha256"),
        (sly("reason", "empty", REJECTIONS, "scan.pdf"), "valley/scan.pdf: is not what its input gives: reason"),
        (with_rows(ARTICLES, each(_invented, REPORT)), "is not what its input gives: text, text_sha256"),
        (_without_row(REPORT, ARTICLES), "harbour harbour/report.txt: is an input without a row"),
        (_without_row("empty.txt", REJECTIONS), "harbour harbour/empty.txt: is an input without a row"),
        (sly("ruleset_id", "others"), "harbour: 1 rows were made by the ruleset others and not by "),
        (copied_row(REPORT, ARTICLES, "rejections/part-0000.parquet"), "stands in rejections, its input gives a row of articles"),
    ],
)  # fmt: skip
def test_what_no_row_shows_is_named(deed: Deed, words: str, dataset: Path, pristine: Path) -> None:
    assert differences(dataset, pristine, pristine) == []
    deed(dataset)
    told = differences(dataset, pristine, pristine)
    assert any(words in line for line in told), told


def test_a_row_without_its_input_is_named(dataset: Path, pristine: Path) -> None:
    _without_row(REPORT, ARTICLES)(dataset)
    assert differences(pristine, dataset, pristine) == [f"{ARTICLES} harbour/{REPORT}: has no input"]


def test_rows_that_may_be_others_next_time_are_told_and_no_fault(dataset: Path, pristine: Path) -> None:
    sly("reason", "timeout", REJECTIONS, "scan.pdf")(dataset)
    (told,) = differences(dataset, pristine, pristine)
    assert told.startswith("1 rows are not compared")


def test_a_part_that_is_not_sound_is_passed_over(dataset: Path, pristine: Path) -> None:
    (dataset / ARTICLES).write_bytes(b"")
    assert differences(dataset, pristine, pristine, frozenset({ARTICLES})) == [
        "part-0000.parquet is not sound, so it is not compared with the raw files"
    ]


def test_the_command_cleans_anew_and_leaves_nothing_behind(
    dataset: Path, pristine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folders = [str(pristine.with_name(name)) for name in ("harbour", "valley")]
    before = sorted(dataset.rglob("*"))
    assert _run(["verify", "-o", str(dataset), "--source", *folders, "-j", "1"]) == 0
    write_rows(dataset / ARTICLES, [row for row in rows_of(dataset / ARTICLES) if row["path"] != "5.txt"])
    assert _run(["verify", "-o", str(dataset), "--source", *folders, "-j", "1"]) == 1
    assert "harbour harbour/5.txt: is an input without a row" in capsys.readouterr().out
    assert sorted(dataset.rglob("*")) == before


@pytest.mark.parametrize(
    "data",
    [
        "The ferry\r\nleft.\u00a0It was cafe\u0301 time\u2028 and 12\u00ad00.\n\nA ha\u200brbour".encode(),
        "Die Fähre lief um 9 Uhr aus.".encode("cp1252"),
        page(f"<script>no</script><p hidden>no</p><ol><li>one<li>two</ol>{prose(2)}<img alt=pier>").encode(),
    ],
)  # fmt: skip
def test_reading_keeps_letters(data: bytes) -> None:
    document = read_document(data)
    assert keeps_letters(document.text, document.format, data)


@pytest.mark.parametrize(
    ("found", "change"),
    [
        (Format.TEXT, lambda text: text.replace("ferry", "fery")),
        (Format.TEXT, lambda text: text + "s"),
        (Format.TEXT, lambda text: text.replace("12", "21")),
        (Format.HTML, lambda text: text.replace("ferry", "")),
    ],
)
def test_lost_letters_are_told(found: Format, change: Callable[[str], str]) -> None:
    text = "The ferry left at 12."
    data = text if found is Format.TEXT else page(f"<p>{text}</p>")
    assert keeps_letters(text, found, data.encode()) == (found is Format.TEXT) or found is Format.HTML
    assert not keeps_letters(change(text), found, data.encode())
