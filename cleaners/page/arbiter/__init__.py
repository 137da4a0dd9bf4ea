"""How much of each block of a page is main content: markup, trafilatura's verdict and wording weighed together."""
