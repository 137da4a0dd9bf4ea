"""The review page in a real browser: headless Chromium, where one is installed."""
