"""A message to a webhook; apart from what composes it, for the client of HTTP takes a start longer than most of a run."""

from http.client import HTTPException
from typing import Final
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from flows.display.log import event, logger

_SECONDS: Final = 10.0


def post_json(address: str, body: bytes) -> None:
    """Send JSON to an address; that it does not arrive is a warning."""
    request = Request(address, body, {"Content-Type": "application/json", "User-Agent": "winnow"})
    try:
        with urlopen(request, timeout=_SECONDS):
            pass
    except (OSError, HTTPException, ValueError) as error:
        # The address may hold a token, and messages of errors may quote it: only the host is told.
        host = urlsplit(address).hostname
        logger.warning(
            "the alert did not reach %s: %s", host, _reason(error), extra=event("undelivered", host=host)
        )


def _reason(error: Exception) -> str:
    match error:
        case HTTPError():
            return f"status {error.code}"
        case URLError(reason=OSError() as reason):
            return reason.strerror or type(reason).__name__
        case _:
            return type(error).__name__
