"""What a source holds, which of it are inputs, and what is given for each."""
