"""The review page: a dataset and its runs in one HTML file that needs nothing else."""
