"""Files that hold many documents, and packed files: each format read as a stream of records of one shape."""
