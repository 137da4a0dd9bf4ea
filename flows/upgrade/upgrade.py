"""An older dataset becomes one of the current version, before a run does anything else with it."""

from pathlib import Path

from flows.dataset.changes import write_changes
from flows.dataset.layout import Dataset, as_made, has_current_columns, part_files, part_metadata
from flows.dataset.staging import staging_folder
from flows.display.log import logger
from flows.upgrade.convert import write_converted
from flows.upgrade.swap import TOLD, finish_swap, swap_tables
from schemas.article import SCHEMA_VERSION


def upgrade_dataset(root: Path, run_id: str) -> bool:
    """Bring the dataset in a folder to the current version, and return whether it was older.

    All rows are converted from their old form, and told as changed where that makes others of them; the run that
    follows cleans those of its sources anew from their raw files, since the columns are part of its ruleset. The caller
    holds the lock.

    Raises:
        DatasetError: it holds what is no dataset, a part that cannot be read, or one of a newer version.
        StorageError: it could not be written; the old dataset is in place, or the next run ends the swap.
    """
    finish_swap(root)
    old = _outdated(root)
    if old is None:
        return False
    logger.info("the dataset is upgraded to schema version %d", SCHEMA_VERSION)
    upgrade_id = f"{run_id}-upgrade"  # its changes come before those of the run, by name
    with staging_folder(root, upgrade_id) as staging:
        changes = write_converted(old, staging)
        write_changes(staging / TOLD, upgrade_id, changes)
        swap_tables(staging, root)
    return True


def _outdated(root: Path) -> Dataset | None:
    """The dataset in a folder, where all of it is of one making and a file has an older version or other columns."""
    files = {file: part_metadata(file) for file in part_files(root)}
    if len({(found.mode, found.parts) for found in files.values()}) != 1:
        return None  # nothing, or what no run may write into
    dataset = as_made(root, next(iter(files.values())))
    return None if all(has_current_columns(dataset, file) for file in files) else dataset
