"""The log of winnow."""

import logging

logger = logging.getLogger("winnow")
