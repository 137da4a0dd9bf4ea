"""All hostile inputs, the large ones too: `python -m tests.hostile` (make hostile)."""

import argparse
import sys
import tempfile
from itertools import chain
from pathlib import Path

from tests.hostile import contents, heavy, letters, markup, names, places
from tests.hostile.trial import wrongs

_LIGHT = (contents, letters, markup, names, places)
_HEAVY = (heavy,)


def main() -> None:
    """Make the inputs, take them in, tell what is wrong and exit with 1 where anything is."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile", description=__doc__)
    parser.add_argument(
        "--light", action="store_const", const=_LIGHT, dest="modules", help="the small ones alone"
    )
    parser.add_argument(
        "--heavy", action="store_const", const=_HEAVY, dest="modules", help="the large ones alone"
    )
    modules = parser.parse_args().modules or (*_LIGHT, *_HEAVY)
    cases = list(chain.from_iterable(module.cases() for module in modules))
    with tempfile.TemporaryDirectory(prefix="winnow-hostile-") as folder:
        found = list(wrongs(cases, Path(folder)))
    for wrong in found:
        print(wrong)
    print(f"{len(cases)} hostile inputs, {len(found)} wrong")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
