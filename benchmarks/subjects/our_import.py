"""The package, into a bare interpreter: `python -m benchmarks.subjects.our_import`."""

import time

start = time.process_time()
import linkedin_ads_async  # noqa: E402, F401  # it is what is measured

print((time.process_time() - start) * 1e6)
