"""The one place that imports pyarrow, which comes with an extra."""

from __future__ import annotations

from linkedin_ads_async.errors import UsageError

try:
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.csv as pcsv
    import pyarrow.json as pj
    import pyarrow.parquet as pq
except ImportError as exc:
    raise UsageError(
        "rows and tables need pyarrow: pip install 'linkedin-ads-async[bulk]'"
    ) from exc

__all__ = ["pa", "pc", "pcsv", "pj", "pq"]
