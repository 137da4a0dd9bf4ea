"""What wording cannot decide: how much each block of a text dump is content, told by its neighbourhood."""
