"""Pydantic without its plugins, imported before Pydantic: to look for them takes a command a tenth of its start.

Where the user has set the variable, be it to nothing, that holds.
"""

import os

os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
