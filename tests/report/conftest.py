"""A dataset and its page, made once."""

from pathlib import Path

import pytest
from lxml import html

from flows.report.command import report
from tests.flows.conftest import make_source, output
from tests.report.datasets import make_dataset


@pytest.fixture(scope="session")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = make_dataset(tmp_path_factory.mktemp("review"))
    report(output)
    return output


@pytest.fixture(scope="session")
def page_text(dataset: Path) -> str:
    return (dataset / "report" / "index.html").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def page(page_text: str) -> html.HtmlElement:
    return html.document_fromstring(
        page_text.encode(), parser=html.HTMLParser(encoding="utf-8", huge_tree=True)
    )


__all__ = ["make_source", "output"]
