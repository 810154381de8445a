"""How figures are written, and the slips of the pen that lead from one to another."""
