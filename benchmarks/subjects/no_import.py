"""What the clock itself costs: `python -m benchmarks.subjects.no_import`."""

import time

start = time.process_time()
print(max(time.process_time() - start, 1e-7) * 1e6)
