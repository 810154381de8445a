"""Settings that all tests share."""

from hypothesis import settings

# No deadline: the time of one example says nothing on a busy machine; `benchmarks/` measures speed.
settings.register_profile("factcheck", deadline=None, derandomize=True)
settings.load_profile("factcheck")
