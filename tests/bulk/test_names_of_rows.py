"""Rows with names: accounts, campaigns, creatives and demographic values, in few more calls."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from linkedin_ads_async import AnalyticsPull, Limits, LinkedInAds
from linkedin_ads_async.bulk import open_folder
from linkedin_ads_async.sandbox import Sandbox


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(3, 3, 20) as sandbox:
        yield sandbox


@pytest.fixture
async def ads(sandbox: Sandbox) -> AsyncIterator[LinkedInAds]:
    limits = Limits.unlimited()
    async with LinkedInAds(sandbox.token, base_url=sandbox.url, limits=limits) as ads:
        yield ads


def pull(
    ads: LinkedInAds, sandbox: Sandbox, pivots: str | list[str], **more: object
) -> AnalyticsPull:
    end = sandbox.world.today.replace(day=2)
    options = {"granularity": "DAILY", "names": True, **more}
    return AnalyticsPull(
        ads, pivots=pivots, start=end.replace(day=1), end=end, metrics=["impressions"], **options
    )


async def test_campaigns_and_accounts_have_the_names_that_linkedin_shows(
    ads: LinkedInAds, sandbox: Sandbox
) -> None:
    rows = (await pull(ads, sandbox, "CAMPAIGN").to_arrow()).to_pylist()
    assert rows
    for row in rows:
        campaign = await ads.ad_campaigns.get(row["account_id"], row["campaign_id"])
        account = await ads.ad_accounts.get(row["account_id"])
        assert (campaign.name, account.name) == (row["campaign_name"], row["account_name"])


async def test_the_name_columns_stand_behind_what_they_name(
    ads: LinkedInAds, sandbox: Sandbox
) -> None:
    table = await pull(ads, sandbox, ["CAMPAIGN", "CREATIVE"]).to_arrow()
    assert [
        "date_start", "date_end", "account", "account_id", "account_name", "currency",
        "campaign", "campaign_id", "campaign_name", "creative", "creative_id", "creative_name",
        "impressions",
    ] == table.column_names  # fmt: skip


async def test_demographic_values_have_names(ads: LinkedInAds, sandbox: Sandbox) -> None:
    table = await pull(ads, sandbox, "MEMBER_JOB_FUNCTION", granularity="ALL").to_arrow()
    names = table["member_job_function_name"].to_pylist()
    assert names
    assert None not in names


async def test_a_name_that_nobody_has_is_null_and_the_rows_stay(
    ads: LinkedInAds, sandbox: Sandbox
) -> None:
    for shelf in sandbox.state.store.shelves("adCampaigns"):
        for campaign in shelf.values():
            del campaign["name"]
    table = await pull(ads, sandbox, "CAMPAIGN").to_arrow()
    assert table.num_rows == table["campaign_name"].null_count > 0


async def test_names_take_one_call_for_the_campaigns_of_an_account(
    ads: LinkedInAds, sandbox: Sandbox
) -> None:
    await pull(ads, sandbox, "CAMPAIGN").to_arrow()
    counted = Counter(call["operation"] for call in sandbox.state.calls)
    visible = sum(not account.forbidden for account in sandbox.world.accounts)
    assert counted["ad_campaigns.batch_get"] <= visible


async def test_a_folder_keeps_the_names(ads: LinkedInAds, sandbox: Sandbox, tmp_path: Path) -> None:
    await pull(ads, sandbox, "CAMPAIGN").to_folder(tmp_path / "named")
    kept = open_folder(tmp_path / "named").to_arrow()
    assert kept.num_rows > kept["campaign_name"].null_count == 0
