; Nothing is asked.
