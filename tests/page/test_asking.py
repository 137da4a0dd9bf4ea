"""When trafilatura is asked about a page: where the blocks alone leave a doubt, and as the preset says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pytest

from cleaners.arbiter.signs import Signs
from cleaners.detection.detect import detect, judge_page
from cleaners.document import Document
from cleaners.page.arbiter.model import Evidence, PageModel
from cleaners.ruleset import Ruleset
from cleaners.spans import cut, restore
from schemas.preset import Preset
from tests.page.pages import PARAGRAPHS, page, prose, read

CLEAR = page(
    f"<nav><a href=/n>News</a></nav><main><article><h1>Pier to be rebuilt</h1>{prose()}</article></main>"
)
LINKED = page("".join(f"<li><a href=/{i}>{text}</a></li>" for i, text in enumerate(PARAGRAPHS)))
"""Sentences as of an article, links as of a menu: nothing tells which they are."""

COMMENTS = "".join(f"<div class=comment><b>Otter {i}</b><p>Well said.</p></div>" for i in range(4))


@dataclass
class Counted:
    """A witness for whom some blocks are main content; it counts how often it is asked."""

    said: Sequence[bool]
    times: int = 0

    def __call__(self) -> Sequence[bool]:
        self.times += 1
        return self.said


class Undecided(PageModel):
    """Stands for a model to which each block is as likely chrome as content."""

    def __init__(self) -> None:
        pass

    def scores(self, signs: Signs) -> np.ndarray:
        return np.zeros(len(signs.texts))


class Believing(PageModel):
    """Stands for the model that hears the witness, and does as it says."""

    def __init__(self) -> None:
        pass

    def scores(self, signs: Signs) -> np.ndarray:
        return np.array(
            [9.0 if block.hints and block.hints.is_main else -9.0 for block in signs.document.blocks]
        )


def with_witness(markup: str) -> tuple[Document, Counted]:
    document = read(markup)
    witness = Counted([text in PARAGRAPHS for text in document.texts])
    return replace(document, witness=witness), witness


@pytest.mark.parametrize(
    ("markup", "preset", "times"),
    [
        (CLEAR, Preset.CAREFUL, 0),
        (LINKED, Preset.CAREFUL, 1),
        (CLEAR, Preset.THOROUGH, 1),
        (LINKED, Preset.FAST, 0),
    ],
)
def test_trafilatura_is_asked_in_doubt_always_or_never(markup: str, preset: Preset, times: int):
    document, witness = with_witness(markup)
    judged = judge_page(document, Ruleset("test", preset=preset))
    assert witness.times == times
    assert judged.content.evidence is (Evidence.HEARD if times else Evidence.ALONE)


def test_where_it_is_asked_its_word_counts():
    document, _ = with_witness(page(prose() + COMMENTS))
    models = {Evidence.ALONE: Undecided(), Evidence.HEARD: Believing()}
    ruleset = Ruleset("test", page_arbiters=models)
    text, removals = cut(document.text, detect(document, ruleset).spans)
    assert text == "\n\n".join(PARAGRAPHS)
    assert {each.rule for each in removals if each.text.strip() == "Otter 0"} == {"trafilatura"}
    assert restore(text, removals) == document.text


def test_the_word_of_trafilatura_stands_beside_each_block():
    document = read(CLEAR)
    heard = document.heard()
    said = dict(
        zip(heard.texts, (block.hints and block.hints.is_main for block in heard.blocks), strict=True)
    )
    assert all(said[text] for text in PARAGRAPHS)
    assert not said["News"]
    assert (heard.text, heard.witness) == (document.text, None)
    assert heard.heard() is heard


def test_what_is_asked_of_a_tree_fits_the_blocks_that_stay():
    """A block of invisible characters alone is none of the document; trafilatura sees it."""
    document = read(page(f"<p>&#8203;</p>{prose(2)}<p>&#8203;</p>{prose()}"))
    assert len(document.heard().blocks) == len(document.blocks) == len(PARAGRAPHS) + 2
