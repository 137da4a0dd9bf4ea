"""All hostile inputs, the large ones too: `python -m tests.hostile` (make hostile); `--light` leaves these out."""

import sys
import tempfile
from itertools import chain
from pathlib import Path

from tests.hostile import contents, heavy, letters, markup, names, places
from tests.hostile.trial import wrongs

LIGHT = (contents, letters, markup, names, places)


def main() -> None:
    """Make the inputs, take them in, tell what is wrong and exit with 1 where anything is."""
    modules = LIGHT if sys.argv[1:] == ["--light"] else (*LIGHT, heavy)
    cases = list(chain.from_iterable(module.cases() for module in modules))
    with tempfile.TemporaryDirectory(prefix="winnow-hostile-") as folder:
        found = list(wrongs(cases, Path(folder)))
    for wrong in found:
        print(wrong)
    print(f"{len(cases)} hostile inputs, {len(found)} wrong")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
