"""Saved web pages: from markup to the canonical document, and what of it is not the article.

Nothing is imported here: `read` pulls in lxml, and trafilatura where it is asked, which plain text has no need of.
"""
