"""A picture of a run in the pages of Prefect, for the docs: `python -m tests.screenshots`; it needs Chromium."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from prefect.client.orchestration import SyncPrefectClient

from tests.serving.processes import ROOT, Site, prefect_server

PICTURE: Final = ROOT / "docs" / "images" / "prefect-run.png"
_BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome")
_SIZE: Final = "1280,960"
_PAGE_MILLISECONDS: Final = 15_000
"""How long the page may load, in its own time."""
_SOURCES: Final = ("seeds", "tests/golden/pages")


def main() -> None:
    """Run the main job against a server and photograph its page; exit with 1 where there is no browser."""
    browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if browser is None:
        sys.exit(f"no picture: none of {', '.join(_BROWSERS)} is installed (apt-get install chromium)")
    with (
        tempfile.TemporaryDirectory(prefix="winnow-picture-") as folder,
        prefect_server(Path(folder)) as site,
    ):
        sources = [str(ROOT / source) for source in _SOURCES]
        site.do("flows.cli", "ingest", *sources)
        with SyncPrefectClient(f"{site.address}/api") as client:
            (run,) = client.read_flow_runs()
        _photograph(browser, f"{site.address}/runs/flow-run/{run.id}?tab=Artifacts", site)
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size:,} bytes")


def _photograph(browser: str, address: str, site: Site) -> None:
    PICTURE.parent.mkdir(exist_ok=True)
    options = [
        "--headless=new",
        "--no-sandbox",
        "--hide-scrollbars",
        f"--user-data-dir={site.home / 'browser'}",
        f"--window-size={_SIZE}",
        f"--virtual-time-budget={_PAGE_MILLISECONDS}",
        f"--screenshot={PICTURE}",
    ]
    subprocess.run([browser, *options, address], check=True, capture_output=True)


if __name__ == "__main__":
    main()
