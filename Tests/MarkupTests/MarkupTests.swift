// Replaced by the first real test of the target.
