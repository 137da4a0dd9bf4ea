"""The review page as HTML, without a browser."""
