from datetime import date
from importlib.util import find_spec

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from benchmarks import page_peers
from benchmarks.page_facts import people, title_words
from benchmarks.page_peers_report import BEGIN, END, section
from benchmarks.page_peers_run import run_page_tool
from benchmarks.page_peers_tools import PAGE_TOOLS, PageTool
from benchmarks.page_scores import (
    Extraction,
    Overlap,
    overlap,
    read_pages,
    score_page,
    snippet_share,
    summarise,
    without_silence,
)
from benchmarks.peers_report import with_section
from tests.page.pages import PARAGRAPHS, page

HEAD = "<title>Pier to be rebuilt</title><meta name=author content='Mira Tholl'><meta name=date content='2021-04-05'>"


BODY = "".join(f"<p>{' '.join(pair)}</p>" for pair in (PARAGRAPHS[:2], PARAGRAPHS[2:]))


@pytest.mark.parametrize(
    ("found", "reference", "expected"),
    [
        ("The pier, the PIER", "the pier goes", (2 / 4, 2 / 3, 4 / 7)),
        ("pier pier", "pier", (1 / 2, 1, 2 / 3)),
        ("", "pier", (0, 0, 0)),
        ("pier", "", (0, 0, 0)),
        ("", " ", (1, 1, 1)),
        ("quay", "pier", (0, 0, 0)),
    ],
)
def test_words_overlap_as_bags(found, reference, expected):
    assert overlap(found, reference) == pytest.approx(Overlap(*expected))


def test_snippets_are_found_whatever_the_case_and_the_blanks():
    assert snippet_share("The old\n pier goes", ["OLD PIER", "new pier"]) == 1 / 2
    assert snippet_share("The old pier", []) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“Pier” – to be rebuilt…", '"pier" - to be rebuilt...'),
        ("Pier &amp; quay", "Pier  & quay"),
        ("Pier—quay", "Pier - quay"),
    ],
)
def test_spellings_of_a_title_are_one(one, other):
    assert title_words(one) == title_words(other)


def test_names_are_a_set_without_degrees():
    assert people(["Mira Tholl, Ph.D., and Jonas Brekke"]) == people(("jonas brekke", "By Mira Tholl"))
    assert people(["Mira Tholl"]) != people(["Mira Tholl", "Ida Vorn"])
    assert people([None]) == frozenset()


@pytest.fixture
def pages(tmp_path):
    row = {
        "page_id": "a-1",
        "source": "a",
        "html": page("<h1>Pier to be rebuilt</h1>" + BODY, HEAD).encode(),
        "main_content": "\n".join(PARAGRAPHS),
        "with": ["harbour board"],
        "without": [],
        "title": "Pier to be rebuilt",
        "author": "Mira Tholl",
        "publish_date": "2021-04-05",
    }
    bare = row | {"page_id": "b-1", "source": "b", "title": None, "author": None, "publish_date": "2031-04"}
    path = tmp_path / "pages.parquet"
    pq.write_table(pa.Table.from_pylist([row, bare]), path)
    return read_pages(path)


def test_only_what_is_annotated_is_compared(pages):
    told = Extraction("\n".join(PARAGRAPHS), "Low tide", ("Mira Tholl",), date(2021, 4, 5))
    full, bare = (score_page(each, told) for each in pages)
    assert (full.title, full.authors, full.day, full.stated_day) == (False, True, True, True)
    assert (full.wanted, full.unwanted) == (1, None)
    assert (bare.title, bare.authors, bare.day, bare.stated_day) == (None, None, None, False)
    scores = summarise([full, bare])
    assert (scores.pages, scores.f1, scores.title, scores.stated_day) == (2, 1, 0, 1 / 2)


def test_a_fact_that_a_tool_never_states_is_not_scored(pages):
    found = [Extraction("pier"), Extraction("quay", title="Low tide")]
    scores = without_silence([score_page(each, told) for each, told in zip(pages, found, strict=True)], found)
    assert (scores[0].title, scores[0].authors, scores[0].day) == (False, None, None)


def test_facts_alone_have_no_words(pages):
    score = score_page(pages[0], Extraction(published_on=date(2021, 4, 5)))
    assert (score.words, score.wanted, score.day) == (None, None, True)
    assert summarise([score]).f1 is None


@pytest.mark.parametrize("tool", PAGE_TOOLS, ids=lambda tool: tool.name)
def test_a_tool_reads_a_page(tool, pages):
    if tool.package and not find_spec(tool.package):
        pytest.skip("a peer that is not installed")
    extract, read = tool.load()
    found = read(extract(pages[0].html))
    if found.text is not None:
        assert overlap(found.text, pages[0].text).recall == 1
    if tool.name in ("Winnow", "trafilatura", "newspaper4k"):
        assert (found.title, found.authors, found.published_on) == (
            "Pier to be rebuilt", ("Mira Tholl",), date(2021, 4, 5),
        )  # fmt: skip


def failing():
    return next(tool for tool in PAGE_TOOLS if tool.name == "htmldate").load()


def test_an_error_makes_a_page_empty():
    run = run_page_tool(PageTool("Sieve", None, "winnow", failing, ""), [b"", None])  # type: ignore[list-item]
    assert run.failures == 1
    assert run.found[1] == Extraction("")


def test_a_missing_peer_is_told_in_one_line_and_the_rest_is_scored(pages, monkeypatch, capsys):
    absent = PageTool("Sieve", "no_such_package", "no-such-package", PAGE_TOOLS[0].load, "")
    monkeypatch.setattr(page_peers, "PAGE_TOOLS", (PAGE_TOOLS[0], absent))
    comparison = page_peers.compare(pages, date(2031, 4, 5))
    assert capsys.readouterr().err == "Sieve is left out: no-such-package is not installed (make peers)\n"
    assert list(comparison.results[0].scores) == ["a", "b", "all"]
    text = section(comparison)
    assert text.startswith(BEGIN)
    assert text.endswith(END + "\n")
    assert "| Winnow | 1.000 | 1.000 | 1.000 |" in text
    assert "* **Sieve**: not installed" in text


def test_each_section_of_the_results_is_replaced_by_itself():
    other = "<!-- begin: other -->\none\n<!-- end: other -->\n"
    both = with_section(with_section("", other), f"{BEGIN}\none\n{END}\n")
    assert with_section(both, f"{BEGIN}\ntwo\n{END}\n") == f"# Results\n\n{other}\n{BEGIN}\ntwo\n{END}\n"
