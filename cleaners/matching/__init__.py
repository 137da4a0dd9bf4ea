"""Which rules may match a text at all, told cheaply before any is tried."""
