# =============================================================================
#  GENERATED from specs/versions.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""The calendar of LinkedIn's monthly versions."""

from __future__ import annotations

from datetime import date

from linkedin_ads_async.wire import Version

NEWEST = "202609"
"""The newest version with evidence: the client's default."""

NEVER_PUBLISHED = ("202412", "202512")
"""Months that were skipped."""

VERSIONS = {
    "202306": Version("202306", None, "observed"),
    "202307": Version("202307", None, "observed"),
    "202401": Version("202401", date(2025, 1, 17), "observed"),
    "202402": Version("202402", date(2025, 2, 20), "observed"),
    "202403": Version("202403", None, "inferred"),
    "202404": Version("202404", date(2025, 4, 15), "observed"),
    "202405": Version("202405", None, "inferred"),
    "202406": Version("202406", None, "inferred"),
    "202407": Version("202407", date(2025, 7, 22), "documented"),
    "202408": Version("202408", date(2025, 8, 18), "documented"),
    "202409": Version("202409", date(2025, 9, 15), "documented"),
    "202410": Version("202410", date(2025, 10, 15), "documented"),
    "202411": Version("202411", date(2025, 11, 17), "documented"),
    "202501": Version("202501", date(2026, 1, 15), "documented"),
    "202502": Version("202502", date(2026, 2, 16), "documented"),
    "202503": Version("202503", date(2026, 3, 16), "documented"),
    "202504": Version("202504", date(2026, 4, 15), "documented"),
    "202505": Version("202505", date(2026, 5, 15), "documented"),
    "202506": Version("202506", date(2026, 6, 15), "documented"),
    "202507": Version("202507", date(2026, 7, 15), "documented"),
    "202508": Version("202508", date(2026, 8, 17), "documented"),
    "202509": Version("202509", date(2026, 9, 15), "documented"),
    "202510": Version("202510", date(2026, 10, 15), "documented"),
    "202511": Version("202511", date(2026, 11, 16), "documented"),
    "202601": Version("202601", date(2027, 1, 15), "documented"),
    "202602": Version("202602", date(2027, 2, 15), "documented"),
    "202603": Version("202603", date(2027, 3, 16), "documented"),
    "202604": Version("202604", date(2027, 4, 15), "documented"),
    "202605": Version("202605", date(2027, 5, 15), "documented"),
    "202606": Version("202606", date(2027, 6, 15), "documented"),
    "202607": Version("202607", date(2027, 7, 15), "documented"),
    "202608": Version("202608", None, "inferred"),
    "202609": Version("202609", None, "inferred"),
}
