"""What an open block element says of the text directly in it."""

from functools import lru_cache
from typing import Final, NamedTuple

from lxml.html import HtmlElement

from cleaners.document import Hints
from cleaners.page.elements import HEADINGS, MEANINGFUL, PREFORMATTED, landmark, own_tokens

_MOST_REMEMBERED: Final = 256  # neighbours are marked up alike


class Frame(NamedTuple):
    """One open block element, with what it inherits from those around it."""

    tag: str
    name: str  # of the innermost element that says what the text is, else the tag
    landmarks: frozenset[str]
    classes: tuple[frozenset[str], ...]  # of the element and its two nearest block ancestors
    around: frozenset[str]  # of all block ancestors beyond these
    path: tuple[int, ...]  # the numbers of the open block elements, from the outermost in

    @property
    def is_preformatted(self) -> bool:
        """Whether line breaks and blanks are seen."""
        return self.name in PREFORMATTED

    def opened(self, element: HtmlElement, number: int) -> "Frame":
        """Return the frame of a block element inside this one."""
        tag = str(element.tag)
        # The footer of a quote says who spoke.
        place = landmark(element) if self.name != "blockquote" else None
        says_more = tag in MEANINGFUL or self.name not in MEANINGFUL
        name = tag if says_more else self.name
        landmarks = self.landmarks | {place} if place else self.landmarks
        around = _united((self.around, self.classes[2])) if len(self.classes) > 2 else self.around
        classes = (own_tokens(element), *self.classes[:2])
        return Frame(tag, name, landmarks, classes, around, (*self.path, number))

    def hints(self, link_density: float) -> Hints:
        """Return the hints of a block whose text stands in this frame; trafilatura has not spoken yet."""
        return Hints(
            tag=self.name,
            level=HEADINGS.get(self.name, 0),
            link_density=link_density,
            landmarks=self.landmarks,
            tokens=_united(self.classes),
            is_main=False,
            around=self.around,
            path=self.path,
        )


@lru_cache(_MOST_REMEMBERED)
def _united(classes: tuple[frozenset[str], ...]) -> frozenset[str]:
    return frozenset().union(*classes)


OUTERMOST = Frame("html", "html", frozenset(), (), frozenset(), ())
