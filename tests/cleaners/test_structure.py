"""Sections and questions of a kept text."""

from cleaners.structure import faqs, paragraphs, sections

PROSE = "The ferry ran twice a day between the islands until the winter of the great storm closed the pier."
MORE = "In spring the council paid for a new pier, and the ferry came back with a younger crew aboard."


def headings(text: str) -> list[tuple[str | None, str]]:
    return [(section.heading, text[section.start : section.end]) for section in sections(paragraphs(text))]


def test_headings_part_the_text_and_the_lead_has_none():
    text = f"{PROSE}\n\nA new pier\n\n{MORE}\n\n'A long wait'\n\n{PROSE}\n\n{MORE}"
    assert headings(text) == [(None, PROSE), ("A new pier", MORE), ("'A long wait'", f"{PROSE}\n\n{MORE}")]


def test_quotes_list_entries_and_fragments_are_no_headings():
    for line in (
        "- A new pier",
        "1. A new pier",
        "and a new pier",
        "A new pier, she said,",
        "She said:",
        "A pier!",
    ):
        text = f"{PROSE}\n\n{line}\n\n{MORE}"
        assert headings(text) == [(None, text)], line


def test_a_text_may_begin_with_a_heading():
    assert headings(f"The pier\n\n{PROSE}") == [("The pier", PROSE)]


def test_levels_come_from_markup_where_there_is_any():
    found = sections(paragraphs(f"{PROSE}\n\nPier\n\n{MORE}\n\nCrew\n\n{PROSE}", (0, 2, 0, 3, 0)))
    assert [(section.heading, section.level) for section in found] == [(None, 0), ("Pier", 2), ("Crew", 3)]


def test_questions_under_their_heading_are_pairs_and_no_sections():
    text = f"{PROSE}\n\nFAQs\n\n1. When does the ferry run?\n\n{MORE}\n\n2) Who pays?\n\nThe council.\n\nIt pays all."
    found = faqs(paragraphs(text))
    assert found is not None
    assert [(faq.question, faq.answer) for faq in found] == [
        ("When does the ferry run?", MORE),
        ("Who pays?", "The council.\n\nIt pays all."),
    ]
    assert [heading for heading, _ in headings(text)] == [None, "FAQs"]


def test_labels_of_questions_and_answers_are_left_out():
    found = faqs(paragraphs("Frequently Asked Questions\n\nQ: Is it safe?\n\nA: It is safe in summer."))
    assert found is not None
    assert [(faq.question, faq.answer) for faq in found] == [("Is it safe?", "It is safe in summer.")]


def test_the_list_ends_where_the_next_heading_begins():
    text = f"FAQ\n\nWho pays?\n\n{MORE}\n\nThe winter storm\n\n{PROSE}"
    assert [heading for heading, _ in headings(text)] == ["FAQ", "The winter storm"]


def test_an_interview_is_no_list_of_questions():
    assert faqs(paragraphs(f"{PROSE}\n\nWhy did you leave?\n\n{MORE}\n\nAnd then?\n\n{PROSE}")) is None


def test_no_text_has_no_sections():
    assert sections(paragraphs("")) == ()
