"""What makes a document suspicious, and what does not."""

from array import array
from collections.abc import Iterable

import pytest

from flows.dataset.rows import Place
from flows.report.lines import looks_like_a_menu
from flows.report.outline import Cut, Outline
from flows.report.signs import Sign, suspicions
from flows.report.usual import Customs, LineCounts, Usual, usual
from schemas.kinds import Kind
from tests.report.datasets import PROSE

CALM = Usual(documents=100, median=0.7, deviation=0.05)
TEXT = "\n\n".join(f"{paragraph} Part {number}." for number in range(6) for paragraph in PROSE)


def document(
    text: str = TEXT, removed: int | None = None, cuts: tuple[Cut, ...] = (), title: str | None = "Storm"
) -> Outline:
    taken = round(len(text) * 3 / 7) if removed is None else removed
    return Outline(
        Place(0, 0),
        "0" * 32,
        "desk",
        "a.txt",
        None,
        None,
        title,
        "en",
        len(text.split()),
        len(text),
        taken,
        text,
        cuts,
    )


def signs(found: Outline, shares: Usual = CALM, others: Iterable[str] = ()) -> set[Sign]:
    lines = LineCounts()
    for text in (found.text, *others):
        lines.add("desk", text.split("\n\n"))
    return {each.sign for each in suspicions(found, Customs({"desk": shares}, lines))}


def test_an_ordinary_document_is_calm():
    assert signs(document()) == set()


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (document(removed=9 * len(TEXT)), {Sign.MUCH_REMOVED, Sign.UNUSUAL}),
        (document(removed=0), {Sign.LITTLE_REMOVED, Sign.UNUSUAL}),
        (document(title=None), {Sign.NO_TITLE}),
        (document(text="Closed today."), {Sign.SHORT}),
        (document(text=f"{TEXT}\n\nHome | News | Sport | Opinion | Weather | Letters | Ferries | About us"), {Sign.CHROME_LEFT}),
        (document(cuts=(Cut(Kind.UNCLASSIFIED, "arbiter-page", 0.7, TEXT),)), {Sign.PROSE_REMOVED}),
        (document(cuts=(Cut(Kind.RELATED_LINKS, "also-like", 1.0, TEXT),)), set()),
    ],
    ids=["much", "nothing", "untitled", "short", "menu", "sentences by a model", "sentences by a rule"],
)  # fmt: skip
def test_a_document_with_a_sign(found: Outline, expected: set[Sign]):
    assert signs(found) == expected


def test_few_documents_have_no_custom():
    assert signs(document(removed=0), CALM._replace(documents=7)) == {Sign.LITTLE_REMOVED}


def test_lines_that_many_documents_of_a_site_share():
    line = "Elmsworth Post is read on all the islands"
    again = "The pier letter comes every Friday morning"
    shared = document(text=f"{TEXT}\n\n{line}\n\n{again}")
    assert signs(shared, others=[f"{line}\n\n{again}"] * 4) == {Sign.REPEATED}
    assert signs(shared, others=[f"{line}\n\n{again}"]) == set()
    assert signs(shared, others=[shared.text] * 4) == {Sign.COPY}


def test_one_wild_document_does_not_move_what_is_usual():
    found = usual(array("H", [700, 710, 690, 705, 0]))
    assert (found.documents, found.median) == (5, 0.7)
    assert found.deviation == pytest.approx(1.4826 * 0.01)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Home | News | Sport | Opinion", True),
        ("Kitchen Table Reading Lamp Garden Chair Bath Towel Floor Carpet", True),
        ("The ferry – the last of its kind – left the harbour – late.", False),
        ("Ines Calder, Harbour Master, Said That The Storm Would Last For Days, And Left", False),
        ("A Storm Closes The Harbour", False),
    ],
)
def test_what_reads_as_a_menu(line: str, expected: bool):
    assert looks_like_a_menu(line) is expected
