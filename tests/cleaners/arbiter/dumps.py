"""A page of an invented site as a scraper would dump it."""

from cleaners.arbiter.signs import Signs
from cleaners.detection.wording import line_rules
from cleaners.document import Decoded, Document
from cleaners.ruleset import Ruleset
from cleaners.text.read import read_text

MENU = (
    "Skip to main content", "Home", "News", "Sports", "Harbour", "Islands", "Weather", "Boats for sale", "Tide tables", "Opinion",
    "Obituaries", "Subscribe", "Sign in",
)  # fmt: skip
TITLE = "Ferry to Marrow Island returns after eleven weeks in the yard"
PROSE = (
    "The ferry to Marrow Island made its first crossing in eleven weeks on Monday, and some two hundred people stood "
    "on the pier to see the boat come in.",
    "The company that runs it had promised the islanders a spare boat by June, but the yard in Tolleby found cracks in "
    "the hull that nobody had looked for.",
    "“We carried our shopping over in a fishing boat for most of the spring,” said Ilse Brandvoll, who keeps the only "
    "shop on the island and chairs its council.",
    "The council will ask the county next week who is to pay for the boats that were hired while the ferry lay in the "
    "yard, a sum of some forty thousand crowns.",
)
TIMES = ("Crossings from Monday", "Tolleby 7:10", "Marrow 8:05", "Tolleby 16:40", "Marrow 17:35")
TAIL = (
    "Share this article",
    "Related stories",
    "County looks again at the price of the night bus",
    "Why the yard in Tolleby is hiring again",
    "Two seals move into the old harbour basin",
    "Most read",
    "Council votes to close the school on the hill",
    "A winter without snow, and what it did to the orchards",
    "Sign up for our newsletter",
    "About us",
    "Contact us",
    "Advertise",
    "Delivery by boat",
    "Privacy policy",
    "Terms of use",
    "© 2031 The Marrow Sound Courier. All rights reserved.",
)
DUMP = "\n\n".join((*MENU, TITLE, *PROSE, *TAIL))


def read(text: str) -> Document:
    """Return a dump as a document."""
    return read_text(Decoded(text, "utf-8", ()))


def signs_of(text: str) -> Signs:
    """Return the signs of a dump under the built-in rules."""
    document = read(text)
    return Signs(document, line_rules(document, Ruleset("test")))
