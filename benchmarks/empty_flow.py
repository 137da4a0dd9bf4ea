"""A Prefect flow that does nothing, set up as ours is: what Prefect alone takes."""

import flows.orchestration.prefect_settings  # noqa: F401  (before Prefect, which reads the environment once)

# isort: split
from prefect import flow


@flow
def empty() -> None:
    """Do nothing."""


if __name__ == "__main__":
    empty()
