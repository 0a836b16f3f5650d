"""All of the generated code, into a folder: `python -m benchmarks.subjects.our_generate`."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from codegen.render import generate
from codegen.specs import ROOT, Specs

start = time.perf_counter()  # other processes of it take most of the time
with tempfile.TemporaryDirectory() as folder:
    generate(Specs.load(ROOT / "specs"), Path(folder))
print((time.perf_counter() - start) * 1e6)
