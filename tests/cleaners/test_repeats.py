"""Lines that stand twice."""

import pytest

from cleaners.detection.repeats import repeat_spans
from schemas.kinds import Kind
from tests.cleaners.arbiter.dumps import PROSE, read

CAPTION = "The ferry at the pier of Marrow Island"


def taken(blocks: tuple[str, ...], kinds: tuple[Kind | None, ...]) -> list[int]:
    document = read("\n\n".join(blocks))
    starts = [block.start for block in document.blocks]
    return [starts.index(span.start) for span in repeat_spans(document, kinds)]


def test_the_first_of_two_equal_neighbours_goes():
    assert taken(("A pier.", CAPTION, CAPTION, "A boat."), (None,) * 4) == [1]


@pytest.mark.parametrize(
    ("blocks", "kinds"),
    [
        ((CAPTION, "A boat.", CAPTION), (None, None, None)),
        (("Yes", "Yes", "No"), (None, None, None)),
        ((PROSE[0], PROSE[0], "A boat."), (None, None, None)),
        ((CAPTION, CAPTION, "A boat."), (None, Kind.NAVIGATION, None)),
    ],
)
def test_lines_apart_short_ones_and_such_whose_copy_goes_stay(
    blocks: tuple[str, ...], kinds: tuple[Kind | None, ...]
):
    assert not taken(blocks, kinds)
