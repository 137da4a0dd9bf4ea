"""What of a document is chrome: detectors point at spans, and one place settles between them."""
