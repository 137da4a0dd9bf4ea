"""The data dictionary is current."""

from pathlib import Path

import schemas
from schemas.dictionary import data_dictionary


def test_the_data_dictionary_is_what_the_models_say():
    written = Path(schemas.__file__).with_name("DICTIONARY.md").read_text(encoding="utf-8")
    assert written == data_dictionary(), "run: python -m schemas.dictionary > schemas/DICTIONARY.md"
