"""The arbiter: a small model that says of each block how sure it is content, from cheap features."""
