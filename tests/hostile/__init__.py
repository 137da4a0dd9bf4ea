"""Inputs that are empty, torn, mislabelled, enormous, twisted or not there, each with the fate that a user expects."""
