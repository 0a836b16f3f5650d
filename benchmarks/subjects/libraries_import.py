"""The libraries that a client needs: `python -m benchmarks.subjects.libraries_import`."""

import time

start = time.process_time()
import aiohttp  # noqa: E402, F401  # it is what is measured
import attrs  # noqa: E402, F401
import cattrs  # noqa: E402, F401

print((time.process_time() - start) * 1e6)
