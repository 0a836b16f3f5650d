"""The sandbox's world: what there is before anybody writes."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from linkedin_ads_async.sandbox.figures import Figures
from linkedin_ads_async.sandbox.world import World

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def demo() -> World:
    return World(seed=1, accounts=25, campaigns=1200, today=TODAY)


def test_the_same_seed_makes_the_same_world(demo: World) -> None:
    again = World(seed=1, accounts=25, campaigns=1200, today=TODAY)
    assert [c.id for c in demo.campaigns] == [c.id for c in again.campaigns]
    assert demo.member == again.member


def test_another_seed_makes_another_world(demo: World) -> None:
    other = World(seed=2, accounts=25, campaigns=1200, today=TODAY)
    assert {c.id for c in demo.campaigns} != {c.id for c in other.campaigns}


def test_a_world_has_what_was_asked_for(demo: World) -> None:
    assert (25, 1200) == (len(demo.accounts), len(demo.campaigns))


def test_ids_are_unique_and_ascending(demo: World) -> None:
    for numbers in (
        [account.id for account in demo.accounts],
        [campaign.id for campaign in demo.campaigns],
        [one.id for campaign in demo.campaigns for one in campaign.creatives],
    ):
        assert sorted(set(numbers)) == numbers


def test_one_account_has_more_campaign_days_in_a_month_than_an_answer_holds(demo: World) -> None:
    figures = Figures(demo.seed)
    first, last = date(2026, 10, 1).toordinal(), date(2026, 10, 31).toordinal()
    days: Counter[int] = Counter()
    for campaign in demo.campaigns:
        noise = figures.noise(campaign, first, last)
        days[campaign.account.id] += sum(map(bool, figures.impressions(campaign, noise, first)))
    assert days.most_common(1)[0][1] > 15_000


def test_accounts_differ_in_size_and_some_are_empty(demo: World) -> None:
    sizes = Counter(campaign.account.id for campaign in demo.campaigns)
    counts = sorted(sizes.values(), reverse=True)
    assert 661 == counts[0]
    assert 2 == len(demo.accounts) - len(sizes)
    assert counts[-1] < 20


def test_one_account_is_forbidden_and_has_campaigns(demo: World) -> None:
    forbidden = [account for account in demo.accounts if account.forbidden]
    assert 1 == len(forbidden)
    assert any(campaign.account is forbidden[0] for campaign in demo.campaigns)


def test_accounts_are_in_several_currencies(demo: World) -> None:
    assert len({account.currency for account in demo.accounts}) >= 3


def test_a_draft_is_never_shown(demo: World) -> None:
    drafts = [campaign for campaign in demo.campaigns if campaign.status == "DRAFT"]
    figures, day = Figures(demo.seed), TODAY.toordinal()
    assert drafts
    assert {0} == {figures.value(one, "impressions", day + 90) for one in drafts}


def test_more_campaigns_than_accounts_can_hold_are_refused() -> None:
    with pytest.raises(ValueError, match="ask for more accounts"):
        World(seed=1, accounts=2, campaigns=10_001, today=TODAY)


def test_a_world_of_one_account_has_no_forbidden_one() -> None:
    world = World(seed=1, accounts=1, campaigns=3, today=TODAY)
    assert [False] == [account.forbidden for account in world.accounts]
