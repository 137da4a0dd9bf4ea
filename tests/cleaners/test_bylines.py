"""Names of authors in a byline."""

import pytest

from cleaners.bylines import authors_in


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Ines Halloran", ("Ines Halloran",)),
        ("BY INES HALLORAN", ("Ines Halloran",)),
        ("By Ines Halloran and Tom de Vries, Staff Writers", ("Ines Halloran", "Tom de Vries")),
        ("Written by Ines O’Hara | March 4, 2023", ("Ines O’Hara",)),
        ("Von Jörg Ammer", ("Jörg Ammer",)),
        ("Author: Mary-Ann St. Clair", ("Mary-Ann St. Clair",)),
        ("By Ines Halloran for The Elmsworth Post", ("Ines Halloran",)),
    ],
)
def test_names_are_read(byline: str, authors: tuple[str, ...]):
    assert authors_in(byline) == authors


@pytest.mark.parametrize(
    "byline",
    ["By staff reporters", "By The Associated Press", "Ines Halloran", "By the sea", "By 4 March 2023", "By"],
)
def test_what_names_nobody_is_none(byline: str):
    assert authors_in(byline) is None
