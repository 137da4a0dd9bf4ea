"""A sound file of users' rules, and the same with something changed."""

SOUND = """
[[rule]]
id = "member-box"
kind = "newsletter"
why = "The line that offers a membership."
pattern = 'join the [a-z]+ club'
examples = ["⟦Join the Harbour Club⟧", "They join the harbour club on Monday.", "Join the club"]
"""


def changed(old: str, new: str) -> str:
    """Return the sound file with one thing replaced."""
    assert SOUND.count(old) == 1, old
    return SOUND.replace(old, new)


def without(key: str) -> str:
    """Return the sound file without the line of a key."""
    return "".join(line for line in SOUND.splitlines(keepends=True) if not line.startswith(f"{key} ="))
