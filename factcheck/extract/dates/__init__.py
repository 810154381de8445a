"""Dates: days, months, periods and times, as written and as the days that they mean."""
