import pytest

from cleaners.detection.settle import settle
from cleaners.document import PageFacts
from cleaners.page.parse import parse
from cleaners.page.spans import page_spans
from cleaners.page.verdict import judged
from cleaners.page.walk import visible_blocks
from cleaners.spans import cut, restore
from schemas.kinds import Kind
from tests.page.pages import PARAGRAPHS, as_judged, main_texts, page, prose, read, texts

FULL = page(
    "<header><a href=/>Velmouth Courier</a></header><nav><ul><li><a href=/n>News</a></li><li><a href=/s>Sport</a></li></ul></nav>"
    f"<main><article><h1>Pier to be rebuilt</h1>{prose(2)}<h2>Who pays</h2>"
    f"<figure><img src=p.jpg alt='A grey pier'><figcaption>The pier in June.</figcaption></figure>"
    f"<p>{PARAGRAPHS[2]}</p><ul><li>County: one half</li><li>Guild: one half</li></ul><p>{PARAGRAPHS[3]}</p></article></main>"
    "<aside><h3>More</h3><ul><li><a href=/1>Storm season opens</a></li></ul></aside>"
    "<footer><p>Contact the courier</p></footer>",
    "<title>Pier to be rebuilt - Velmouth Courier</title>",
)


def test_the_main_blocks_are_what_trafilatura_says():
    main = main_texts(read(FULL))
    assert [text for text in main if text in PARAGRAPHS] == list(PARAGRAPHS)
    assert {"Who pays", "- County: one half", "- Guild: one half"} <= set(main)
    assert not {
        "- News",
        "- Sport",
        "- Storm season opens",
        "Contact the courier",
        "A grey pier",
        "The pier in June.",
    } & set(main)


def test_each_removal_says_why():
    document = read(FULL)
    said = {
        document.text[span.start : span.end]: (span.kind, span.rule)
        for span in page_spans(document, as_judged(document))
    }
    assert said["- News"] == (Kind.NAVIGATION, "landmark-nav")
    assert said["Velmouth Courier"] == (Kind.NAVIGATION, "landmark-header")
    assert said["Contact the courier"] == (Kind.FOOTER_LINKS, "landmark-footer")
    assert said["The pier in June."] == (Kind.IMAGE_CAPTION, "element-figcaption")
    assert said["A grey pier"] == (Kind.IMAGE_CAPTION, "element-img-alt")
    assert said["- Storm season opens"] == (Kind.UNCLASSIFIED, "trafilatura")
    assert said["Pier to be rebuilt"] == (Kind.TITLE, "page-title")


def test_the_title_heading_goes_once_and_its_repeats_by_name():
    document = read(page(f"<p><a>Pier to be rebuilt</a></p><h1>Pier to be rebuilt</h1>{prose()}",
                         "<meta property='og:title' content='Pier to be rebuilt'>"))  # fmt: skip
    kinds = [span.kind for span in page_spans(document, as_judged(document))]
    assert kinds.count(Kind.TITLE) == 1
    assert kinds.count(Kind.TITLE_REPEAT) <= 1


def test_the_heading_goes_with_its_label():
    document = read(page(f"<h1>Pier to be rebuilt | Opinion</h1>{prose()}"))
    spans = [span for span in page_spans(document, as_judged(document)) if span.kind is Kind.TITLE]
    assert [document.text[span.start : span.end] for span in spans] == ["Pier to be rebuilt | Opinion"]


@pytest.mark.parametrize(
    "markup",
    [FULL, page(prose()), page("<p>Short.</p>"), page("<nav>a</nav><b>x</b><table><tr><td>1<td>2</table>")],
)
def test_restore_rebuilds_the_page(markup):
    document = read(markup)
    text, removals = cut(document.text, settle(document, page_spans(document, as_judged(document))))
    assert restore(text, removals) == document.text


def without_trafilatura(body: str) -> list[str]:
    blocks = visible_blocks(parse(page(body)))
    return [block.text for block, is_main in zip(blocks, judged(blocks, []), strict=True) if is_main]


def test_where_trafilatura_finds_nothing_prose_in_the_article_is_main():
    body = f"<nav><p>{PARAGRAPHS[0]}</p></nav><p>{PARAGRAPHS[1]}</p><article><p>{PARAGRAPHS[2]}</p></article>"
    assert without_trafilatura(body) == [PARAGRAPHS[2]]


def test_prose_without_spaces_between_its_words_is_prose():
    chinese, thai = (
        "港务局周一投票决定在冬季风暴来临之前重建东部码头。",
        "คณะกรรมการท่าเรือลงมติเมื่อวันจันทร์ให้สร้างท่าเรือด้านตะวันออกขึ้นใหม่ก่อนที่พายุฤดูหนาวจะมาถึงเมืองนี้",
    )
    assert without_trafilatura(f"<p>新闻</p><p>{chinese}</p><p>ข่าว</p><p>{thai}</p>") == [chinese, thai]


def test_where_nothing_is_prose_all_is_main():
    assert without_trafilatura("<p>Low</p><p>tide</p>") == ["Low", "tide"]


def test_a_page_without_facts_has_none():
    assert read(page("<p>Low tide</p>")).facts == PageFacts()


def test_results_do_not_depend_on_what_came_before():
    pages = [
        FULL,
        page(prose()),
        page(f"<h1>Other</h1>{prose(3)}<p>Low</p>"),
        FULL.replace("Velmouth", "Skarhamn"),
    ]
    forward = [read(markup) for markup in pages]
    backward = [read(markup) for markup in reversed(pages)]
    assert forward == backward[::-1]
    assert [texts(document) for document in forward] == [texts(read(markup)) for markup in pages]
