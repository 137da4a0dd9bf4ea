"""Object stores: addresses in one, a client for it, and what it holds."""
