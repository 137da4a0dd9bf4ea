"""Python runs this first where the folder is on its path: the process that is meant counts its calls, and dies at one."""

import json
import os
import sys


class _WithoutPandas:
    """Arrow imports pandas at its first array, where it is installed: a second in every worker."""

    @staticmethod
    def find_spec(name: str, *_: object) -> None:
        if name == "pandas":
            raise ModuleNotFoundError(name)


sys.meta_path.insert(0, _WithoutPandas)

if told := os.environ.get("WINNOW_TEST_FAULT"):
    from tests.crash.fault import Fault

    Fault(**json.loads(told)).arm(is_worker="flows.pool.worker" in sys.orig_argv)
