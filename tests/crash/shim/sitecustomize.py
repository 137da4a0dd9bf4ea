"""Python runs this first where the folder is on its path: the process that is meant counts its calls, and dies at one."""

import json
import os
import sys

sys.modules["pandas"] = None  # type: ignore[assignment]  # Arrow would import it in every worker: a second each

if told := os.environ.get("WINNOW_TEST_FAULT"):
    from tests.crash.command import Fault

    Fault(**json.loads(told)).arm(is_worker="flows.pool.worker" in sys.orig_argv)
