"""Days written out in text."""

from datetime import date

import pytest

from cleaners.facts.dates import written_day

DAY = date(2023, 3, 4)


@pytest.mark.parametrize(
    "text",
    [
        "March 4, 2023",
        "Published: Mar. 4th, 2023 10:48 AM",
        "4 March 2023",
        "Sat, 4 Mar 2023",
        "2023-03-04T10:00:00Z",
        "2023/3/4",
        "4. März 2023",
        "4 mars 2023",
        "4 de marzo de 2023",
        "4 marzo 2023",
        "4 de março de 2023",
        "4 maart 2023",
        "4 marca 2023",
        "4 марта 2023 г.",
        "4. mars 2023",
        "den 4 mars 2023",
        "04.03.2023",
        "2023年3月4日",
        "2023년 3월 4일",
        "den 4. marts 2023",
        "4 Mart 2023",
        "4. března 2023",
        "4 Μαρτίου 2023",
        "4 березня 2023",
        "4 Maret 2023",
        "2023. március 4.",
        "4 مارس 2023",
        "4 मार्च 2023",
    ],
)
def test_a_day_is_read(text: str):
    assert written_day(text) == DAY


@pytest.mark.parametrize(
    ("text", "day"), [("12/22/2023", date(2023, 12, 22)), ("22/12/2023", date(2023, 12, 22))]
)
def test_numbers_of_which_one_is_no_month_are_read(text: str, day: date):
    assert written_day(text) == day


@pytest.mark.parametrize(
    "text", ["03/04/2023", "31 April 2023", "March 2023", "2 hours ago", "Yesterday", "Version 4.3.20231"]
)
def test_what_can_be_read_in_two_ways_or_is_no_day_is_none(text: str):
    assert written_day(text) is None
