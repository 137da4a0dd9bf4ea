"""The tree around the blocks of a page."""

import numpy as np

from cleaners.document import Document
from cleaners.page.arbiter.containers import NOWHERE, Containers
from cleaners.page.arbiter.places import PLACE_FEATURES, place_features
from tests.page.pages import PARAGRAPHS, page, prose, read

PATHS = [(1,), (1, 2, 3), (1, 2, 4), (5,)]
"""Two blocks inside container 2, one beside it, one elsewhere."""

THREAD = page(
    f"<h1>Pier to be rebuilt</h1><div><div>{prose(3)}</div></div>"
    "<div><div><p>I walked past it in the morning and it looked quite sound to me, honestly.</p></div></div>",
    "<title>Pier to be rebuilt</title>",
)


def features_of(document: Document) -> dict[str, np.ndarray]:
    words = np.array([text.count(" ") + 1 for text in document.texts], float)
    leaning = np.zeros(len(words))
    found = place_features(document, words, np.array(document.prose), leaning)
    return dict(zip(PLACE_FEATURES, found.T, strict=True))


def test_a_container_sums_what_is_in_it():
    containers = Containers(PATHS)
    (sums,) = containers.sums(np.array([[1.0], [10.0], [100.0], [1000.0]])).T
    assert sums.tolist() == [111, 110, 10, 100, 1000]


def test_the_core_is_the_innermost_container_of_enough():
    containers = Containers(PATHS)
    assert containers.core(np.array([0.0, 1.0, 1.0, 0.0]), 0.6).tolist() == [0, 1]
    assert containers.core(np.array([0.0, 3.0, 1.0, 0.0]), 0.6).tolist() == [0, 1, 2]
    assert not len(containers.core(np.zeros(4), 0.6))


def test_levels_are_counted_from_the_block_up():
    containers = Containers(PATHS)
    assert containers.at_height(0).tolist() == [0, 2, 3, 4]
    assert containers.at_height(1).tolist() == [NOWHERE, 1, 1, NOWHERE]


def test_a_branch_is_the_first_container_off_the_path():
    containers = Containers(PATHS)
    assert containers.shared(np.array([0, 1])).tolist() == [1, 2, 2, 0]
    assert containers.below(np.array([0, 1])).tolist() == [NOWHERE, 2, 3, 4]


def test_blocks_without_any_container_are_nowhere():
    containers = Containers([(), ()])
    assert containers.at_height(0).tolist() == [NOWHERE, NOWHERE]
    assert containers.depths.tolist() == [0, 0]


def test_every_block_has_one_finite_value_a_feature():
    found = features_of(read(THREAD))
    assert len(set(PLACE_FEATURES)) == len(PLACE_FEATURES)
    assert all(np.isfinite(column).all() for column in found.values())


def test_prose_in_a_thread_stands_outside_of_the_core():
    document = read(THREAD)
    found = features_of(document)
    article, comment = document.texts.index(PARAGRAPHS[0]), len(document.texts) - 1
    assert [found["core_prose_is_around"][i] for i in (article, comment)] == [1, 0]
    assert found["core_prose_up"][comment] > 0
    assert found["up_to_previous"][comment] > found["up_to_previous"][article + 1]


def test_steps_to_the_headline_are_counted():
    document = read(THREAD)
    found = features_of(document)
    assert found["from_headline"].tolist() == [0, 1, 2, 3, 4]
    assert found["up_to_headline"][0] == 0


def test_a_page_without_a_headline_knows_of_none():
    found = features_of(read(page(prose(2))))
    assert found["from_headline"].tolist() == [-1, -1]
