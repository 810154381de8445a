"""Tables: their lines, totals, columns of percentages and conversions."""
