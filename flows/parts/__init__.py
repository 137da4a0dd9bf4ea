"""The unit of work: what a part stands for, what must be done to it, and the doing."""
