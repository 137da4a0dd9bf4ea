"""What was found of texts, kept for when they come again: menus stand twice on a page, and on every page of a site."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class Remembered(Generic[T]):
    """A look-up of many texts at once that is made once for each text, until there is no more room for them."""

    def __init__(self, look_up: Callable[[Sequence[str]], Sequence[T]], room: int) -> None:
        """Take a look-up, and how many characters of texts may be kept from one call to the next."""
        self._look_up = look_up
        self._room = room
        self._found: dict[str, T] = {}
        self._characters = 0

    def of(self, texts: Sequence[str]) -> list[T]:
        """Return what the look-up finds of each text."""
        known = self._found
        new = [text for text in dict.fromkeys(texts) if text not in known]
        known.update(zip(new, self._look_up(new), strict=True))
        self._characters += sum(map(len, new))
        if self._characters > self._room:
            self._found, self._characters = {}, 0
        return [known[text] for text in texts]
