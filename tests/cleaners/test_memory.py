"""Look-ups that are made once for each text."""

from collections.abc import Sequence

import pytest

from cleaners.matching.memory import Remembered


@pytest.mark.parametrize("room", [0, 8, 1000])
def test_each_text_gets_what_is_found_of_it_whatever_is_remembered(room: int) -> None:
    remembered = Remembered(lambda texts: [text.upper() for text in texts], room)
    for texts in (["home", "news", "home"], [], ["news", "sport"], ["home"]):
        assert remembered.of(texts) == [text.upper() for text in texts]


def test_a_text_is_looked_up_once_until_the_room_is_used_up() -> None:
    asked: list[str] = []

    def look_up(texts: Sequence[str]) -> Sequence[str]:
        asked.extend(texts)
        return texts

    remembered = Remembered(look_up, room=9)
    remembered.of(["home", "home"])
    remembered.of(["home", "news"])
    assert asked == ["home", "news"]
    remembered.of(["sport"])
    remembered.of(["home"])
    assert asked == ["home", "news", "sport", "home"]
