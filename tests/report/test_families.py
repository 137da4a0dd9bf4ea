"""Every kind has a family, and every family a colour in both schemes."""

from importlib import resources

from flows.report.families import FAMILIES, Family
from schemas.kinds import Kind


def test_every_kind_is_of_a_family():
    assert set(FAMILIES) == set(Kind)


def test_every_family_has_a_colour():
    style = (resources.files("flows.report") / "templates" / "page.css").read_text(encoding="utf-8")
    for family in Family:
        assert f".f-{family.token} {{ --c: light-dark(" in style
