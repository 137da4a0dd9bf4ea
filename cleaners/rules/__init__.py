"""The built-in rules, one file a family; earlier families win where two rules match one line."""

from typing import Final

from cleaners.rules import (
    about,
    advertisement,
    alerts,
    appeals,
    apps,
    authors,
    calls,
    captions,
    comments,
    cookies,
    copyright,  # noqa: A004
    credit_marks,
    dates,
    disclaimers,
    disclosures,
    footer,
    footer_notes,
    frames,
    house_calls,
    images,
    interface,
    labels,
    media,
    menus,
    navigation,
    newsletter,
    notes,
    pointers,
    ratings,
    related,
    share,
    shops,
    subscribe,
    syndication,
    tags,
    widgets,
)
from cleaners.rules.rule import Certainty, Rule

_NAMED: Final = (
    *comments.RULES,
    *credit_marks.RULES,
    *images.RULES,
    *syndication.RULES,
    *newsletter.RULES,
    *copyright.RULES,
)
_OTHERS: Final = (
    *cookies.RULES,
    *advertisement.RULES,
    *shops.RULES,
    *share.RULES,
    *calls.RULES,
    *house_calls.RULES,
    *notes.RULES,
    *disclaimers.RULES,
    *disclosures.RULES,
    *subscribe.RULES,
    *appeals.RULES,
    *alerts.RULES,
    *apps.RULES,
    *about.RULES,
    *tags.RULES,
    *authors.RULES,
    *dates.RULES,
    *media.RULES,
    *captions.RULES,
    *frames.RULES,
    *pointers.RULES,
    *related.RULES,
    *ratings.RULES,
    *navigation.RULES,
    *labels.RULES,
    *footer.RULES,
    *footer_notes.RULES,
    *menus.RULES,
    *interface.RULES,
    *widgets.RULES,
)


def _of(certainty: Certainty) -> tuple[Rule, ...]:
    return tuple(rule for rule in (*_NAMED, *_OTHERS) if rule.certainty is certainty)


RULES: Final[tuple[Rule, ...]] = (*_of(Certainty.SURE), *_of(Certainty.LIKELY))
"""A rule whose wording decides goes before one that only names a kind."""
