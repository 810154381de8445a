"""Days and stretches of time that belong together."""
