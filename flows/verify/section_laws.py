"""What holds for the sections of an article: where they begin and end in its text, and under which headings."""

from collections.abc import Iterator
from itertools import pairwise

from cleaners.document import SEPARATOR
from schemas.article import Article, Section


def section_problems(article: Article) -> Iterator[str]:
    """Yield what is wrong with the sections of an article, in words."""
    for number, section in enumerate(article.sections):
        fault = _section_fault(article.text, section, is_first=number == 0)
        if fault:
            yield f"sections[{number}] {fault}"
    for former, latter in pairwise(article.sections):
        if latter.start < former.end:
            yield f"the sections at {former.start} and {latter.start} overlap"
    if not article.sections:
        yield "sections are missing"
    elif article.sections[-1].end != len(article.text):
        yield f"the last section ends at {article.sections[-1].end}, the text at {len(article.text)}"


def _section_fault(text: str, section: Section, *, is_first: bool) -> str | None:
    """What is wrong with a section; a heading stands in the text right before what it heads."""
    if not 0 <= section.start <= section.end <= len(text):
        return f"lies from {section.start} to {section.end}, the text is {len(text)} long"
    if section.heading is None:
        is_lead = is_first and (section.level, section.start) == (0, 0)
        return None if is_lead else "has no heading and is no lead"
    if not 1 <= section.level <= 6:
        return f"has the level {section.level}"
    before = text[: section.start]
    is_under = before.removesuffix(SEPARATOR).endswith(section.heading)
    return None if is_under else "does not stand under its heading"
