"""A browser and an open page for each test; skipped where no Chromium is installed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.chromium import MISSING, PROGRAM, Browser, Tab, chromium
from tests.report.conftest import dataset

__all__ = ["dataset"]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not PROGRAM:
        pytest.skip(MISSING)
    with chromium() as running:
        yield running


@pytest.fixture
def tab(browser: Browser, dataset: Path) -> Iterator[Tab]:
    """The page of the dataset, opened from the file system; a complaint or a request fails the test."""
    opened = browser.tab()
    opened.look(1280, 900)
    opened.open(dataset / "report" / "index.html")
    yield opened
    assert opened.complaints == []
    assert opened.requests == [(dataset / "report" / "index.html").as_uri()]
