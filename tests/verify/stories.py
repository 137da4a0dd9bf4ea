"""Twelve tiny inputs of two invented sites, one of them with everything that a row of a text can hold."""

PROSE = (
    "The harbour stayed closed on Tuesday, and the ferry did not run before noon, the port office said.",
    "Two cranes were moved to the northern quay, where the water is deep enough for the new ships.",
    "Fishermen had asked for the wall since the storm of last winter, which broke eleven boats.",
    "The council will vote on the money in May, and the work would begin in the summer after that.",
)

REPORT = f"""Home » Storm closes harbour

Storm closes harbour

By Ada Quill

March 4, 2024

14 comments

{PROSE[0]}

Image 1924

{PROSE[1]}

What went wrong

{PROSE[2]}

{PROSE[3]}

FAQ

Will the ferry run tomorrow?

The port office says that it will run from eight in the morning, unless the wind turns again.

Who pays for the wall?

The council pays half of it, and the state pays what is left over the next ten years.

You may also like

(Except for the headline, this story has not been edited by Elmsworth Post staff and is published from a syndicated feed.)

© 2024 Elmsworth Post | All rights reserved
"""

HARBOUR = {
    "report.txt": REPORT,
    **{
        f"{number}.txt": f"{PROSE[number % 4]}\n\n{PROSE[(number + 1) % 4]}\n\n{number + 2} comments\n"
        for number in range(6)
    },
    "empty.txt": "",
}
VALLEY = {
    "a.txt": f"Bridge opens\n\n{PROSE[1]}\n\n{PROSE[3]}\n",
    "inner/b.txt": f"{PROSE[2]}\n\n{PROSE[0]}\n",
    "inner/c.txt": f"{PROSE[0]}\n\nShare this article\n",
    "scan.pdf": "%PDF-1.7\n",
}
