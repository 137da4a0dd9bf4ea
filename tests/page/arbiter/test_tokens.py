"""Class and id names: their words, and which way they lean."""

from cleaners.page.arbiter.tokens import leaning, leanings, names


def test_a_name_is_itself_and_its_words():
    assert names(frozenset({"story__related-links"})) == ("links", "related", "story", "story__related-links")


def test_words_of_two_letters_and_numbers_say_nothing():
    assert names(frozenset({"p-4", "post-1234"})) == ("p-4", "post", "post-1234")


def test_known_names_lean_and_the_rest_is_counted():
    found = leaning(frozenset({"story-promo"}), {"promo": 200, "story": -100})
    assert found == (50, -100, 200, 2 / 3)


def test_names_that_nobody_knows_lean_nowhere():
    assert leaning(frozenset({"xq"}), {"promo": 200}) == (0, 0, 0, 0)


def test_groups_keep_their_order():
    promo, story = frozenset({"promo"}), frozenset({"story"})
    odds = {"promo": 200, "story": -100}
    assert [each.mean for each in leanings([promo, story, promo], odds)] == [200, -100, 200]
