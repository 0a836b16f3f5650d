"""What it costs to import the package, to come to the first resource, and to generate it all."""

from __future__ import annotations

from benchmarks.measure import Case, Subject

CASES = (
    Case(
        "import linkedin_ads_async / bare Python",
        ours=Subject("our_import"),
        peer=Subject("no_import"),
        over_ms=10,
    ),
    Case(
        "ads.ad_campaigns / aiohttp, attrs, cattrs",
        ours=Subject("our_first_use"),
        peer=Subject("libraries_import"),
        over_ms=40,
        note="half of ours is attrs making the classes of campaigns and of what they refer to",
    ),
    Case(
        "make generate, by the clock / nothing",
        ours=Subject("our_generate"),
        peer=Subject("no_import"),
        over_ms=15_000,
    ),
)
