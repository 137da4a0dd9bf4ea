"""`clean` as a whole: one fate for each input, and nothing lost on the way."""

import resource
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaners.clean import clean, read_document
from cleaners.document import RawFile
from cleaners.ruleset import Ruleset
from cleaners.spans import restore
from schemas.article import Article
from schemas.identity import row_sha256
from schemas.kinds import Reason
from schemas.rejection import Rejection

RULESET = Ruleset("test")
LINES = st.sampled_from(
    [
        "12 Comments", "Image 1924", "You may also like", "About Us", "Newsletter", "© 2024 The Elmsworth Post", "FAQs",
        "Home » News", "1. Who pays?", "Harbour closed", "The harbour of Elmsworth stayed closed on Tuesday after the storm.",
        "(This story has not been edited by Elmsworth Post staff and is published from a syndicated feed.)", "", " ",
    ]
)  # fmt: skip


def raw(data: bytes) -> RawFile:
    return RawFile("desk", "a.txt", None, data)


def article(text: str) -> Article:
    result = clean(raw(text.encode()), RULESET)
    assert isinstance(result, Article), result
    return result


@given(
    st.lists(
        st.one_of(LINES, st.text(st.characters(exclude_categories=["Cs"]), max_size=40)), max_size=25
    ).map("\n".join)
)
@settings(deadline=None)
def test_every_character_is_in_the_text_or_in_a_removal(text: str):
    result = clean(raw(text.encode()), RULESET)
    if isinstance(result, Rejection):
        assert result.reason in {Reason.EMPTY, Reason.NO_CONTENT, Reason.BINARY}
        return
    assert restore(result.text, result.removals) == read_document(text.encode()).text
    assert result.row_sha256 == row_sha256(result)
    for section in result.sections:
        assert 0 <= section.start <= section.end <= result.char_count


@given(st.binary(max_size=400))
@settings(deadline=None)
def test_no_bytes_raise(data: bytes):
    result = clean(raw(data), RULESET)
    assert isinstance(result, Article | Rejection)


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"", Reason.EMPTY), (b"0 comments\nImage 3\n", Reason.NO_CONTENT), (b"%PDF-1.4\n", Reason.BINARY)],
)
def test_an_input_without_an_article_is_rejected_with_its_reason(data: bytes, reason: Reason):
    result = clean(raw(data), RULESET)
    assert isinstance(result, Rejection)
    assert result.reason is reason
    assert result.raw_bytes == len(data)


def test_the_id_depends_on_the_place_and_not_on_the_content():
    one, two = article("The ferry ran twice a day."), article("The ferry ran three times a day.")
    assert one.id == two.id
    assert one.row_sha256 != two.row_sha256
    elsewhere = clean(RawFile("desk", "a.txt", "7", b"The ferry ran twice a day."), RULESET)
    assert elsewhere.id != one.id


HOSTILE = """
import sys
from cleaners.clean import clean
from cleaners.document import RawFile
from cleaners.rules import RULES
from cleaners.rules.rule import compiled
from cleaners.ruleset import Ruleset

pieces = (" ", '"', "(", "[", "a", "a ", "A.", "1", "1,", "© ", "» ", "?", "\\n", "x\\n", "A B\\n", "-", "weapons.However ",
          "1. a?\\n", "Ã©", "\\u200b", "é\\u0301", "FAQ\\n", "read more: ", "<", "<p>", "comments ", "newsletter ", "by signing up ")
for piece in pieces:
    text = piece * (100_000 // len(piece))
    for rule in RULES:
        compiled(rule.expression).search(text)
    clean(RawFile("s", "p", None, text.encode()), Ruleset("hostile"))
"""


def test_every_pattern_survives_hostile_input_within_its_processor_time():
    limit = 90

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))

    done = subprocess.run(
        [sys.executable, "-c", HOSTILE], preexec_fn=limited, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:] or f"over {limit} s of processor time"
