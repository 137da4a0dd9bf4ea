import subprocess
import sys

import pytest


def test_pandas_comes_when_it_is_asked_for_and_not_before() -> None:
    pytest.importorskip("pandas")
    code = """
import sys
from flows.dataset.arrow_alone import keep_pandas_out
keep_pandas_out()
import pyarrow as pa
table = pa.table({"number": pa.array([1, 2])})
assert "pandas" not in sys.modules
assert table.to_pandas()["number"].sum() == 3
"""
    subprocess.run([sys.executable, "-c", code], check=True)
