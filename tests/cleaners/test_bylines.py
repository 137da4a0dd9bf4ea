"""Names of authors in a byline."""

import pytest

from cleaners.facts.bylines import authors_in


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
        ("BY INES HALLORAN AND TOM DE VRIES", ("Ines Halloran", "Tom De Vries")),
        ("By Ines Halloran, Tom Ash and Lena Brandt", ("Ines Halloran", "Tom Ash", "Lena Brandt")),
        ("By Ines Halloran, Elmsworth Post", ("Ines Halloran",)),
        ("By Ines Halloran, Tom Ash, Lena Brandt", ("Ines Halloran", "Tom Ash", "Lena Brandt")),
        ("By Ines Halloran, Elmsworth Post, Saltholm Bay", ("Ines Halloran",)),
        ("By INES HALLORAN Associated Press", ("Ines Halloran",)),
        ("By Ines Halloran & Tom Ash, Elmsworth Post", ("Ines Halloran", "Tom Ash")),
        ("Ines Halloran, Staff Writer", ("Ines Halloran",)),
        ("Text: Lena Brandt", ("Lena Brandt",)),
        ("Texte : Marie Dupont et Luc Moreau", ("Marie Dupont", "Luc Moreau")),
        ("Por Ana García Ruiz y Juan Pérez", ("Ana García Ruiz", "Juan Pérez")),
        ("Автор: Нора Квилл", ("Нора Квилл",)),
        ("Af Signe Holm og Jens Lund", ("Signe Holm", "Jens Lund")),
        ("Posted by Ines Halloran on March 4, 2023", ("Ines Halloran",)),
    ],
)
def test_names_are_read(byline: str, authors: tuple[str, ...]):
    assert authors_in(byline) == authors


@pytest.mark.parametrize(
    "byline",
    [
        "By staff reporters",
        "By The Associated Press",
        "By Elmsworth Post Staff",
        "Ines Halloran",
        "Elmsworth, the harbour",
        "Reviewed by Ines Halloran, MD",
        "By the sea",
        "By 4 March 2023",
        "By",
    ],
)
def test_what_names_nobody_is_none(byline: str):
    assert authors_in(byline) is None
