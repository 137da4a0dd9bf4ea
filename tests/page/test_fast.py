"""The preset `fast`: pages by their own blocks alone, with the promises of all presets."""

import subprocess
import sys

import pytest

from cleaners.clean import clean, read_document
from cleaners.document import RawFile
from cleaners.ruleset import Ruleset
from cleaners.spans import restore
from schemas.article import Article
from schemas.kinds import Format, Kind
from schemas.preset import Preset
from tests.page.pages import PARAGRAPHS, page, prose

FULL = page(
    "<header><a href=/>Velmouth Courier</a></header><nav><ul><li><a href=/n>News</a></li><li><a href=/s>Sport</a></li></ul></nav>"
    f"<main><article><h1>Pier to be rebuilt</h1>{prose()}</article></main>"
    "<aside><h3>More</h3><ul><li><a href=/1>Storm season opens</a></li></ul></aside>"
    "<footer><p>Contact the courier</p></footer>",
    "<title>Pier to be rebuilt - Velmouth Courier</title>",
)
DUMP = (
    f"Home\n\nShare this\n\n{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}\n\nYou may also like\n\nStorm season opens\n"
)


def cleaned(text: str, preset: Preset) -> Article:
    fate = clean(RawFile("test", "page.html", None, text.encode()), Ruleset("test", preset=preset))
    assert isinstance(fate, Article)
    return fate


def test_the_article_stays_and_the_chrome_goes():
    article = cleaned(FULL, Preset.FAST)
    assert (article.format, article.title) == (Format.HTML, "Pier to be rebuilt")
    assert article.text == "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    "markup", [FULL, page(prose()), page("<p>Low tide.</p>"), page("<div>" * 3000 + prose())]
)
def test_restore_rebuilds_the_page(markup: str):
    article = cleaned(markup, Preset.FAST)
    assert restore(article.text, article.removals) == read_document(markup.encode()).text


@pytest.mark.parametrize(
    ("preset", "rule"), [(Preset.THOROUGH, "trafilatura"), (Preset.FAST, "arbiter-page")]
)
def test_what_no_markup_names_is_laid_to_who_was_asked(preset: Preset, rule: str):
    unnamed = [each for each in cleaned(FULL, preset).removals if each.kind is Kind.UNCLASSIFIED]
    assert [(each.text.strip(), each.rule) for each in unnamed] == [("- Storm season opens", rule)]


@pytest.mark.parametrize(("shown", "is_uncovered"), [(0, True), (1, True), (3, False)])
def test_a_page_is_uncovered_where_most_of_its_prose_is_hidden(shown: int, is_uncovered: bool):
    parts = [f"<p>{text}</p>" for text in PARAGRAPHS]
    markup = page(
        f"<p>Loading the page</p>{''.join(parts[:shown])}<div style='display: none'>{''.join(parts[shown:])}</div>"
    )
    document = read_document(markup.encode())
    assert (PARAGRAPHS[3] in document.texts) is is_uncovered


def test_a_dump_is_cleaned_as_by_careful():
    assert cleaned(DUMP, Preset.FAST) == cleaned(DUMP, Preset.CAREFUL)


def test_where_it_is_not_asked_trafilatura_is_not_even_imported():
    code = """
import sys
from cleaners.clean import clean
from cleaners.document import RawFile
from cleaners.ruleset import Ruleset
from schemas.preset import Preset
page = RawFile("test", "page.html", None, sys.stdin.buffer.read())
assert clean(page, Ruleset("test", preset=Preset(sys.argv[1]))).text
print("trafilatura" in sys.modules)
"""
    for preset, is_imported in (("thorough", "True"), ("careful", "False"), ("fast", "False")):
        command = [sys.executable, "-c", code, preset]
        done = subprocess.run(command, input=FULL.encode(), capture_output=True, check=True)
        assert done.stdout.decode().strip() == is_imported
