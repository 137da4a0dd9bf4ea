"""Addresses on the web, and the sites that they belong to."""

import re
from typing import Annotated, Final
from urllib.parse import urlsplit

from pydantic import AfterValidator

_HOST: Final = re.compile(r"(?!www\.)[\w-]+(?:\.[\w-]+)*")


def checked_site(site: str) -> str:
    """Return a site that is written as the column `site` has it.

    Raises:
        ValueError: it is no host in lower case without `www.`.
    """
    if not _HOST.fullmatch(site) or site != site.lower():
        message = f"{site!r} is no site: write its host in lower case without www., as in example.com"
        raise ValueError(message)
    return site


Site = Annotated[str, AfterValidator(checked_site)]
"""A host in lower case without `www.`."""


def site_of(address: str | None) -> str | None:
    """Return the host of an address without `www.`."""
    return (urlsplit(address).hostname or "").removeprefix("www.") or None if address else None


def is_absolute(address: str) -> bool:
    """Return whether an address stands for itself and leads to the web."""
    try:
        parts = urlsplit(address)
    except ValueError:  # brackets that hold no IPv6 address
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)
