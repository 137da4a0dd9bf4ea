"""From bytes to text: which encoding they are in, and whether they are a text at all."""
