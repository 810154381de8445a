"""The formats: one file each, discovered, not listed."""
