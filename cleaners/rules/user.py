"""Rules that users bring themselves: as the built-in ones, and for the documents of some sites or sources alone."""

from typing import Annotated

from pydantic import Field

from cleaners.rules.rule import Rule
from schemas.addresses import Site
from schemas.record import Record

SourceName = Annotated[str, Field(min_length=1)]


class UserRule(Rule):
    """A rule that a user brings; with `sites` or `sources` it holds there alone, with both where both agree."""

    sites: tuple[Site, ...] = Field(
        default=(), min_length=1, description="Hosts without www.; each stands for its subdomains too."
    )
    sources: tuple[SourceName, ...] = Field(default=(), min_length=1, description="Names of sources.")

    def holds_for(self, site: str | None, source: str) -> bool:
        """Return whether the rule holds for the documents of a site and a source; a site may be unknown."""
        if self.sources and source not in self.sources:
            return False
        return not self.sites or (site is not None and any(_is_within(site, host) for host in self.sites))


class UserRules(Record):
    """All that a user has to say about rules."""

    rules: tuple[UserRule, ...] = Field(default=(), description="Before all built-in rules, in this order.")
    disable: tuple[str, ...] = Field(default=(), description="Ids of built-in rules that are off, sorted.")


def _is_within(site: str, host: str) -> bool:
    return site == host or site.endswith(f".{host}")
