"""Datatrove's local pipeline over lines of JSON: `python -m benchmarks.speed_datatrove pages LINES_FOLDER OUTPUT`."""

import sys
from pathlib import Path
from typing import Any, Final

from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.extractors import Trafilatura
from datatrove.pipeline.formatters import PIIFormatter
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import ParquetWriter

_STEPS: Final[dict[str, Any]] = {"pages": Trafilatura, "dumps": PIIFormatter}


def main() -> None:
    """Read the command line and run the pipeline in this process."""
    kind, lines, output = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    steps = [JsonlReader(str(lines), doc_progress=False), _STEPS[kind](), ParquetWriter(str(output / "data"))]
    LocalPipelineExecutor(pipeline=steps, logging_dir=str(output / "logs"), tasks=1, workers=1).run()


if __name__ == "__main__":
    main()
