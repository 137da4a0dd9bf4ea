"""The features of markup, and the shipped model of pages."""

import numpy as np
import pytest

from cleaners.arbiter.signs import Signs
from cleaners.detection.detect import detect
from cleaners.document import Document
from cleaners.page.arbiter.markup import MARKUP_FEATURES, TokenOdds, markup_features
from cleaners.page.arbiter.model import PAGE_FEATURES, Evidence, PageModel, shipped_page_model
from cleaners.ruleset import Ruleset
from cleaners.spans import cut, restore
from tests.page.pages import PARAGRAPHS, page, prose, read

PAGE = page(
    "<nav><ul><li><a href=/n>News</a></li><li><a href=/s>Sport</a></li></ul></nav>"
    f"<main class=story><article><h1>Pier to be rebuilt</h1><div class=body>{prose(3)}"
    f"<h2>Who pays</h2><ul><li>County: one half of the nine million</li><li>Guild: the other half</li></ul><p>{PARAGRAPHS[3]}</p>"
    "</div></article></main><aside class='promo related'><h3>More</h3><p><a href=/1>Storm season opens</a></p></aside>"
    "<footer><p>Contact the courier</p></footer>",
    "<title>Pier to be rebuilt - Velmouth Courier</title>",
)


def features_of(document: Document, odds: dict[str, int]) -> dict[str, np.ndarray]:
    words = np.array([document.block_text(block).count(" ") + 1 for block in document.blocks], float)
    prose = np.array(document.prose)
    found = markup_features(document, words, prose, TokenOdds(near=odds, far=odds))
    return dict(zip(MARKUP_FEATURES, found.T, strict=True))


def test_every_block_has_one_finite_value_a_feature():
    document = read(PAGE)
    found = features_of(document, {"promo": 250, "body": -90})
    assert len(set(MARKUP_FEATURES)) == len(MARKUP_FEATURES)
    assert all(len(column) == len(document.blocks) and np.isfinite(column).all() for column in found.values())


def test_markup_is_told_block_by_block():
    document = read(PAGE)
    found = features_of(document, {"promo": 250, "body": -90})
    texts = document.texts
    news, prose_block, teaser = (
        texts.index("- News"),
        texts.index(PARAGRAPHS[0]),
        texts.index("Storm season opens"),
    )
    assert [found["in_nav"][i] for i in (news, prose_block)] == [1, 0]
    assert [found["tag_p"][i] for i in (news, prose_block)] == [0, 1]
    assert found["token_most"][teaser] == 250
    assert found["token_mean"][prose_block] == -90
    assert found["link_density"][teaser] == 1
    assert found["level"][texts.index("Who pays")] == 2


def test_names_of_far_ancestors_count_apart():
    wrapped = page(f"<div class='thread-comments'><div><div><div>{prose(1)}</div></div></div></div>")
    found = features_of(read(wrapped), {"comments": 300})
    assert found["token_most"].tolist() == [0]
    assert found["around_most"].tolist() == [300]


def test_the_article_stays_and_the_rest_goes():
    document = read(PAGE)
    text, removals = cut(document.text, detect(document, Ruleset("test")).spans)
    lists = "- County: one half of the nine million\n\n- Guild: the other half"
    assert text == "\n\n".join((*PARAGRAPHS[:3], "Who pays", lists, PARAGRAPHS[3]))
    assert restore(text, removals) == document.text


@pytest.mark.parametrize("evidence", Evidence)
def test_the_shipped_model_says_where_it_comes_from_and_fits_the_code(evidence: Evidence):
    data = shipped_page_model(evidence).data
    assert data.features == PAGE_FEATURES
    assert data.training.documents > 0
    assert data.training.library


def test_a_model_of_other_features_is_refused():
    with pytest.raises(ValueError, match="train it anew"):
        PageModel(shipped_page_model(Evidence.HEARD).data.model_copy(update={"features": ("other",)}))


def test_the_same_page_gives_the_same_scores():
    document = read(PAGE)
    signs = Signs(document, [None] * len(document.blocks))
    model = shipped_page_model(Evidence.HEARD)
    assert model.scores(signs).tolist() == model.scores(signs).tolist()
