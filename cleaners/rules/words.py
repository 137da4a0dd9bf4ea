"""Words and pieces of patterns that several families of rules share (RE2 syntax)."""

from typing import Final

COUNT: Final = r"(?P<count>\d[\d.,]*[km]?|no|zero)"
YEARS: Final = r"(?:(?:19|20)\d\d ?[-–—/,]? ?)*(?P<year>(?:19|20)\d\d)"
SIGN: Final = r"(?:©️?|\(c\)|&copy;|ⓒ)"
NAME: Final = r"[\p{L}\p{N}][\p{L}\p{M}\p{N} .,&'’/+!-]{1,70}?"
TITLED: Final = r"[\p{L}\p{N}][^.!?]{0,60}"
