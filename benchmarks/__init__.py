"""How fast factcheck is: `python -m benchmarks` measures and prints a table."""
