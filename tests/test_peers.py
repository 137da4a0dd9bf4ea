from datetime import date
from importlib.util import find_spec

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from benchmarks import peers
from benchmarks.line_scores import Amount, Label, LabelledDump, read_dumps, score_document, summarise
from benchmarks.lines import Fates
from benchmarks.peers_loaders import Stripper
from benchmarks.peers_report import BEGIN, END, section, with_section
from benchmarks.peers_rules import c4_keeps, refinedweb_keeps
from benchmarks.peers_tools import TOOLS, WINNOW, Tool
from schemas.kinds import Kind

DUMP = "Pier to be rebuilt\nPier to be rebuilt\n\nBy Mira Tholl\n  The old pier goes.  \nShare\nMore news"


def labelled(*labels: tuple[int, str, str | None], hand: bool = True, text: str = DUMP) -> LabelledDump:
    return LabelledDump(
        "d1", "velmouth.test", "andy", "bs4", hand, text, tuple(Label(*each) for each in labels)
    )


PIER = labelled(
    (0, "title", None),
    (1, "title", None),
    (3, "meta", "byline"),
    (4, "content", None),
    (5, "chrome", "share_bar"),
    (6, "ignore", None),
)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("The council will rebuild the pier.", True),
        ("  Will the council rebuild it?  ", True),
        ('"We shall rebuild the old pier"', True),
        ("“We shall rebuild the old pier”", False),  # as the published code has it: the straight mark alone
        ("The council will rebuild the pier", False),
        ("The council will rebuild the pier...", False),
        ("It was rebuilt quickly.", False),
        ("The pier was rebuilt in May.[12][edit]", True),
        ("You need JavaScript to see this page.", False),
        ("Read our Privacy Policy before you go on.", False),
        ("The pier " + "x" * 1001 + " will be rebuilt.", False),
    ],
)
def test_c4_keeps_sentences_only(line, kept):
    assert c4_keeps(line) is kept


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("The council will rebuild the pier", True),
        ("THE COUNCIL WILL rebuild it", False),
        ("NATO and the EU agree", True),
        ("2,024 2025", True),
        ("2024", False),
        ("3 likes", False),
        ("1.2K shares", False),
        ("3 likes were counted", True),
        ("Newsletter", False),
        ("Sign-in", False),
        ("Read more...", False),
        ("sign-in to read on", True),  # shortened, not removed
        ("items in cart", False),
        ("Pier rebuilt Read more...", True),
    ],
)
def test_refinedweb_drops_shouts_counters_and_single_words(line, kept):
    assert refinedweb_keeps(line) is kept


def test_one_title_line_should_stay_and_its_repeats_should_go():
    score = score_document(PIER, Fates([1, 4, 6], [(0, Kind.TITLE_REPEAT), (5, Kind.SHARE_BAR)]))
    assert (score.content, score.lost) == (Amount(2, 36), Amount(0, 0))
    assert (score.chrome, score.removed) == (Amount(2, 23), Amount(2, 23))
    assert dict(score.kinds) == {"title_repeat": "title_repeat", "byline": "", "share_bar": "share_bar"}


def test_a_title_that_is_gone_is_lost_once():
    score = score_document(PIER, Fates([5], []))
    assert score.lost == Amount(2, 36)
    assert score.removed == Amount(1, 18)


def test_sums_and_means_are_what_they_are_called():
    clean = score_document(PIER, Fates([0, 4], [(1, Kind.TITLE_REPEAT), (3, Kind.BYLINE), (5, Kind.WIDGET)]))
    hasty = score_document(labelled((4, "content", None), (5, "chrome", None), hand=False), Fates([5], []))
    only = score_document(labelled((4, "content", None), hand=False), Fates([4], []))
    scores = summarise([clean, hasty, only])
    assert scores.documents == 3
    assert scores.content_lost == pytest.approx(18 / (36 + 18 + 18))
    assert (scores.lossy, scores.perfect) == pytest.approx((1 / 3, 2 / 3))
    assert scores.chrome_lines == pytest.approx(2 / 3)
    assert scores.chrome_characters == pytest.approx(23 / 28)
    assert scores.chrome_mean == pytest.approx((1 + 0) / 2)
    assert scores.kind_accuracy == pytest.approx(2 / 3)


def test_the_macro_mean_is_over_kinds_of_five_lines_and_more():
    text = "\n".join(["Share"] * 6 + ["Menu"])
    dump = labelled(*[(n, "chrome", "share_bar") for n in range(6)], (6, "chrome", "navigation"), text=text)
    told = [(n, Kind.SHARE_BAR) for n in range(3)] + [(3, Kind.NAVIGATION), (6, Kind.SHARE_BAR)]
    scores = summarise([score_document(dump, Fates([4], told))])
    assert scores.kind_accuracy == pytest.approx(3 / 7)
    assert scores.kind_macro_f1 == pytest.approx(2 * 3 / (6 + 4))


def test_no_documents_score_nothing():
    assert summarise([]).perfect == 0


def loaded(name: str) -> Stripper:
    return next(tool for tool in TOOLS if tool.name == name).load()


PROSE = "The council said that it would rebuild the pier in the spring, and that the work was to take a year or so."
LONG = " ".join([PROSE] * 3)
LINES = f"Home & <away>\n\nMenu\n{LONG}\n\u2022\n{LONG}\n  \n{LONG}\nMenu"


@pytest.mark.parametrize(
    "name",
    [tool.name for tool in TOOLS if tool.package] + ["Winnow"],
)
def test_what_a_tool_keeps_leads_back_to_the_lines(name):
    tool = next(tool for tool in TOOLS if tool.name == name)
    if tool.package and not find_spec(tool.package):
        pytest.skip("a peer that is not installed")
    stripper = tool.load()
    kept = stripper.fates(LINES, stripper.strip(LINES)).kept
    assert {3, 5, 7} <= set(kept) <= {0, 2, 3, 4, 5, 7, 8}


def test_keeping_everything_keeps_every_line_that_is_not_blank():
    stripper = loaded("keep everything")
    assert stripper.fates(LINES, stripper.strip(LINES)).kept == [0, 2, 3, 4, 5, 7, 8]


def test_justext_sees_a_line_as_it_sees_a_paragraph_of_a_page():
    core = pytest.importorskip("justext.core")
    words = pytest.importorskip("justext").get_stoplist("English")
    lines = [line for line in LINES.split("\n") if line.strip()][1:]
    whole = core.justext(
        "<html><body>" + "".join(f"<p>{line}</p>" for line in lines) + "</body></html>", words
    )
    good = [lines[number] for number, each in enumerate(whole) if not each.is_boilerplate]
    text = "\n".join(lines)
    assert [lines[number] for number in loaded("jusText").strip(text)] == good


@pytest.fixture
def dumps(tmp_path):
    labels = [{"line_no": label.line, "label": label.label, "kind": label.kind} for label in PIER.labels]
    columns = PIER._asdict() | {"labels": labels}
    path = tmp_path / "dumps.parquet"
    pq.write_table(pa.Table.from_pylist([columns, columns | {"style": "newspaper", "hand": None}]), path)
    return read_dumps(path)


def test_a_missing_peer_is_told_in_one_line_and_the_rest_is_scored(dumps, monkeypatch, capsys):
    absent = Tool("Sieve", "no_such_package", WINNOW.load, "")
    everything = next(tool for tool in TOOLS if tool.name == "keep everything")
    monkeypatch.setattr(peers, "TOOLS", (everything, absent))
    comparison = peers.compare(dumps, None, date(2031, 4, 5))
    assert capsys.readouterr().err == "Sieve is left out: no_such_package is not installed (make peers)\n"
    scores = comparison.results[0].scores
    assert {name: each.documents for name, each in scores.items()} == {
        "all": 2, "full": 1, "light": 1, "andy": 2, "real": 0, "hand": 1,
    }  # fmt: skip
    text = section(comparison)
    assert text.startswith(BEGIN)
    assert text.endswith(END + "\n")
    assert "2031-04-05" in text


def test_held_out_predictions_stand_for_winnow(tmp_path):
    path = tmp_path / "predictions.parquet"
    removed = [{"line_no": 5, "kind": "share_bar"}, {"line_no": 6, "kind": None}]
    pq.write_table(pa.Table.from_pylist([{"doc_id": "d1", "kept": [0, 4], "removed": removed}]), path)
    assert peers.read_predictions(path) == {"d1": Fates([0, 4], [(5, Kind.SHARE_BAR)])}


def test_the_section_is_replaced_in_its_place_and_nothing_else_is_touched():
    first = with_section("", f"{BEGIN}\none\n{END}\n")
    assert first == f"# Results\n\n{BEGIN}\none\n{END}\n"
    assert (
        with_section(first + "\nAfter.\n", f"{BEGIN}\ntwo\n{END}\n")
        == f"# Results\n\n{BEGIN}\ntwo\n{END}\n\nAfter.\n"
    )
    assert with_section("Before.\n", f"{BEGIN}\none\n{END}\n") == f"Before.\n\n{BEGIN}\none\n{END}\n"
