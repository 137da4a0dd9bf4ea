"""Python runs this first where the folder is on its path: the process that is meant counts its calls, and dies at one."""

import json
import os
import sys
from pathlib import Path

if told := os.environ.get("WINNOW_TEST_FAULT"):
    from tests.crash.command import Fault

    Fault(**json.loads(told)).arm(is_worker="flows.pool.worker" in sys.orig_argv)
