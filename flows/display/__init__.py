"""What people are shown, and machines told: text that can do nothing, on a terminal, in a log, in Markdown."""
