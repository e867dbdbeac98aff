"""Days, calendars, TIMEX3 values and their intervals: what dates are reckoned with."""
