"""Figures of one seed, written down: a change of them changes everybody's expected results."""

from __future__ import annotations

from sandbox_calls import Caller

OCTOBER = "dateRange=(start:(year:2026,month:10,day:1),end:(year:2026,month:10,day:31))"
GOLDEN = {
    "impressions": 560_693,
    "clicks": 5_530,
    "costInLocalCurrency": "30148.7845881",
    "costInUsd": "30148.7845881",
    "oneClickLeads": 77,
    "videoViews": 540,
    "sends": 39_085,
    "cardClicks": 19,
    "documentCompletions": 0,
    "eventViews": 1_206,
    "jobApplications": "0.0",
    "viralImpressions": 32_694,
    "conversionValueInLocalCurrency": "5691.2688426",
}


async def test_the_truth_of_seed_1_is_what_was_written_down(call: Caller) -> None:
    accounts = ",".join(one.urn.replace(":", "%3A") for one in call.sandbox.world.accounts)
    query = (
        f"q=statistics&pivots=List(CAMPAIGN)&timeGranularity=DAILY&{OCTOBER}"
        f"&accounts=List({accounts})&fields={','.join([*GOLDEN, 'dateRange', 'pivotValues'])}"
    )
    truth = (await call.get(f"/__sandbox/truth?{query}")).json
    assert {"rows": 226, "sums": GOLDEN} == truth


async def test_the_ids_of_seed_1_are_what_was_written_down(call: Caller) -> None:
    expected = [507_006_650, 507_064_909, 507_083_244, 507_126_707, 507_197_627]
    assert expected == [one.id for one in call.sandbox.world.accounts]
