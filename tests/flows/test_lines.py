"""The lines of a document: nothing of it is lost between them, and each stretch knows what took it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from cleaners.clean import clean, read_document
from cleaners.document import SEPARATOR, RawFile
from cleaners.ruleset import Ruleset
from flows.display.lines import lines_of
from schemas.article import Article
from tests.verify.stories import PROSE, REPORT

CHROME = ["14 comments", "Image 1924", "Share on Facebook", "You may also like", "© 2024 Elmsworth Post"]


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from([*PROSE, *CHROME]), min_size=1, max_size=12))
def test_the_lines_are_the_document(blocks: list[str]) -> None:
    data = SEPARATOR.join([PROSE[0], *blocks]).encode()
    article = clean(RawFile("harbour", "a.txt", None, data), Ruleset("lines"))
    assert isinstance(article, Article)
    lines = list(lines_of(article))
    document = read_document(data).text
    assert SEPARATOR.join(line.text for line in lines) == document
    assert all(document[line.start :].startswith(line.text) for line in lines)
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))


def test_a_stretch_is_kept_or_names_what_took_it() -> None:
    article = clean(RawFile("harbour", "a.txt", None, REPORT.encode()), Ruleset("lines"))
    assert isinstance(article, Article)
    taken = {
        line.text: stretch.removal.kind
        for line in lines_of(article)
        for stretch in line.stretches
        if stretch.removal
    }
    kept = [line.text for line in lines_of(article) if not any(each.removal for each in line.stretches)]
    assert taken["14 comments"] == "comments"
    assert PROSE[1] in kept
    assert "14 comments" not in kept
