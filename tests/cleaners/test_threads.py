"""Threads of comments, told by their furniture."""

import pytest

from cleaners.detection.threads import with_threads
from cleaners.detection.wording import line_rules
from cleaners.ruleset import Ruleset
from tests.cleaners.arbiter.dumps import PROSE, read

REMARK = "I have waited for this boat since Easter and will believe it when I stand on its deck with my bags."


def kept(*blocks: str) -> list[str]:
    document = read("\n\n".join(blocks))
    matched = line_rules(document, Ruleset("test"))
    return [text for text, rule in zip(blocks, with_threads(blocks, matched), strict=True) if rule is None]


def test_what_stands_between_the_marks_of_a_thread_goes():
    thread = (
        "3 comments",
        "Hanne Fjeld",
        REMARK,
        "Reply",
        "Orrin",
        "So will I.",
        "Reply",
        "Log in to comment",
    )
    assert kept(PROSE[0], *thread, PROSE[1]) == [PROSE[0], PROSE[1]]


@pytest.mark.parametrize(
    "blocks",
    [
        ("3 comments", REMARK, "Reply", REMARK),
        ("Comment:", REMARK, "Comment:", REMARK, "Comment:", REMARK),
        ("Reply", *("Some line of a list",) * 9, "Reply", *("Some line of a list",) * 9, "Reply"),
    ],
)
def test_too_few_marks_labels_and_far_ones_make_no_thread(blocks: tuple[str, ...]):
    assert kept(*blocks) == [block for block in blocks if block not in {"3 comments", "Reply", "Comment:"}]
