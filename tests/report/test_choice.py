"""Which documents are listed and shown whole: the suspicious, then a sample of all sites that never changes."""

from collections import Counter

from flows.dataset.rows import Place
from flows.report.choice import Choice, Chooser, Entry, Limits
from flows.report.signs import Sign, Suspicion
from schemas.identity import record_id

LIMITS = Limits(listed=20, whole=10, bytes=10_000)


def entry(number: int, origin: str, *, size: int = 100, signs: tuple[Sign, ...] = ()) -> Entry:
    path = f"{origin}/{number}.txt"
    return Entry(
        place=Place(0, number),
        id=record_id("desk", path, None),
        source="desk",
        path=path,
        key=None,
        origin=origin,
        title=None,
        opening="",
        language=None,
        words=1,
        share=1.0,
        size=size,
        kinds=frozenset(),
        suspicions=tuple(Suspicion(sign, "") for sign in signs),
    )


def chosen(entries: list[Entry], limits: Limits = LIMITS) -> Choice:
    chooser = Chooser(limits, len({found.origin for found in entries}))
    for found in entries:
        chooser.hear(found)
    return chooser.choice()


def whole(choice: Choice) -> list[Entry]:
    return [found for found in choice.entries if found.place in choice.whole]


def test_a_small_dataset_is_listed_and_shown_whole():
    entries = [entry(number, "large") for number in range(9)] + [entry(9, "small")]
    choice = chosen(entries)
    assert set(choice.entries) == set(entries)
    assert len(choice.whole) == len(entries)


def test_the_order_of_reading_changes_nothing():
    entries = [
        entry(number, f"site-{number % 7}", signs=(Sign.SHORT,) * (number % 3 == 0)) for number in range(90)
    ]
    assert chosen(entries) == chosen(entries[::-1])


def test_suspicious_ones_come_first_and_leave_room_for_the_sample():
    calm = [entry(number, "calm") for number in range(50)]
    odd = [entry(100 + number, "odd", signs=(Sign.SHORT,)) for number in range(50)]
    worst = entry(999, "odd", signs=(Sign.MUCH_REMOVED, Sign.SHORT))
    choice = chosen([*calm, *odd, worst])
    assert choice.entries[0] == worst
    assert worst.place in choice.whole
    assert Counter(found.origin for found in whole(choice))["calm"] >= 2
    assert len(choice.whole) == LIMITS.whole


def test_every_site_has_its_sample():
    entries = [entry(number, "large") for number in range(1000)]
    entries += [entry(2000 + number, f"small-{number}") for number in range(5)]
    shown = Counter(found.origin for found in whole(chosen(entries)))
    assert {f"small-{number}" for number in range(5)} < shown.keys()
    assert shown.total() == LIMITS.whole


def test_long_documents_do_not_break_the_bounds():
    entries = [entry(number, "desk", size=4_000) for number in range(10)]
    assert len(chosen(entries).whole) == 2
    giant = [entry(0, "desk", size=50_000_000), entry(1, "desk", size=10)]
    assert [found.size for found in whole(chosen(giant))] == [10]
