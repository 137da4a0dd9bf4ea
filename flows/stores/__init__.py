"""Object stores: sources that lie in one, and datasets that are published to one."""
