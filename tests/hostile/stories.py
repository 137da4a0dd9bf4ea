"""Honest text and pages, of which hostile ones are made."""

from typing import Final

PARAGRAPHS: Final = (
    "The harbour of Elmsworth stayed closed on Tuesday because the storm had torn away two of its three buoys.",
    "Fishermen spent the morning carrying nets and crates from the quay to the old customs house above the town.",
    "The ferry to Talbruck will not run before Friday, the harbour master said after he had walked the long pier.",
)
STORY: Final = "\n\n".join(PARAGRAPHS)
PROSE: Final = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


def page(body: str, head: str = "") -> bytes:
    """Return a page with a body."""
    return f"<!doctype html><html><head><title>Storm closes harbour</title>{head}</head><body>{body}</body></html>".encode()


def control(number: int) -> bytes:
    """Return an ordinary input: a dump, or every other time a page."""
    own = f"Boat number {number} came in last, with her mast down and all of her crew well, before the light was lit."
    return (
        page(f"<h1>Storm {number}</h1>{PROSE}<p>{own}</p>") if number % 2 else f"{STORY}\n\n{own}\n".encode()
    )
