"""Quality against labelled data, measured through the very `clean` that a run uses."""
