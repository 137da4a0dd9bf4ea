"""Runs under Prefect: its settings and server, schedules, and what its pages show."""
