"""Every kill there is: `python -m tests.crash` (make crash). The tests do a spread of these."""

from tests.crash.full import main

main()
