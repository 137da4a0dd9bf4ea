"""Scripts of the world: every letter, joiner, mark and emoji is in the record as it was in the input."""

from html import escape

import pytest

from cleaners.clean import clean, read_document
from cleaners.document import RawFile
from cleaners.ruleset import Ruleset
from cleaners.spans import restore
from schemas.article import Article
from tests.encodings.scripts import SCRIPTS
from tests.encodings.stories import STORIES

RULESET = Ruleset("test")
MENU = "<nav><a href='/'>Home</a> <a href='/news'>News</a></nav>"
STORY_PARAGRAPHS = {name: tuple(story.whole.split("\n\n")) for name, story in STORIES.items()}
TEXTS = SCRIPTS | STORY_PARAGRAPHS


def dump(paragraphs: tuple[str, ...]) -> str:
    return "\n\n".join(paragraphs)


def page(paragraphs: tuple[str, ...]) -> str:
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    return f"<html><head><title>News</title></head><body>{MENU}<article>{body}</article></body></html>"


def referring_page(paragraphs: tuple[str, ...]) -> str:
    """A page that spells each character beyond ASCII as a reference."""
    return page(paragraphs).encode("ascii", "xmlcharrefreplace").decode()


@pytest.mark.parametrize("written", [dump, page, referring_page])
@pytest.mark.parametrize("name", TEXTS)
def test_every_character_is_in_the_record(name, written):
    data = written(TEXTS[name]).encode()
    article = clean(RawFile("desk", "a", None, data), RULESET)
    assert isinstance(article, Article)
    assert article.repairs == ()
    document = restore(article.text, article.removals)
    assert all(paragraph in document for paragraph in TEXTS[name])
    kept = article.text.split("\n\n")
    assert [paragraph for paragraph in TEXTS[name] if paragraph not in (*kept, article.title)] == []


@pytest.mark.parametrize(
    ("reference", "character"),
    [("&zwnj;", "\u200c"), ("&zwj;", "\u200d"), ("&rlm;", "\u200f"), ("&#x1F469;&#8205;&#x1F680;", "👩\u200d🚀"), ("&#xFE0F;", "\ufe0f"), ("&#x5B7;", "\u05b7"), ("&#x20BB7;", "𠮷")],
)  # fmt: skip
def test_a_reference_is_the_character_that_it_names(reference: str, character: str):
    markup = f"<html><body><p>The sign reads a{reference}b, said the mayor of Velmouth.</p></body></html>"
    assert f"a{character}b" in read_document(markup.encode()).text


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "市议会星期二决定关闭旧桥，为期两年。市长李文华说没有别的办法，她向居民表示歉意并感谢大家的理解。",
            4,
        ),
        ("สภาเมืองมีมติเมื่อวันอังคารให้ปิดสะพานเก่าเป็นเวลาสองปีเพราะสายเคเบิลเป็นสนิม", 4),
    ],
)
def test_paragraphs_of_scripts_without_spaces_are_no_wrapped_lines(text: str, lines: int):
    paragraphs = [text[: len(text) - 9 * (i % 3)] + "。" for i in range(lines)]
    document = read_document("\n".join(["新闻", *paragraphs, "分享"]).encode())
    assert len(document.blocks) == lines + 2


def test_wrapped_chinese_is_joined_without_spaces():
    text = (
        "市议会星期二决定关闭旧桥，为期两年。市长李文华说没有别的办法，她向居民表示歉意并感谢大家的理解。" * 6
    )
    wrapped = "\n".join(text[i : i + 44] for i in range(0, len(text), 44))
    assert read_document(wrapped.encode()).text == text


@pytest.mark.parametrize("stop", "۔።։။។།᠃。।")
def test_a_sentence_of_any_script_is_no_headline(stop: str):
    first = SCRIPTS["Amharic"][0].rstrip("።") + stop
    article = clean(RawFile("desk", "a", None, f"{first}\n\n{SCRIPTS['Amharic'][1]}".encode()), RULESET)
    assert isinstance(article, Article)
    assert (article.title, article.text.startswith(first)) == (None, True)
