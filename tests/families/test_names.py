"""Standardized data, organizations and their statistics, against the sandbox."""

from __future__ import annotations

import pytest

from linkedin_ads_async import (
    InvalidRequest,
    LinkedInAds,
    NotFound,
    PermissionDenied,
    UsageError,
    millis,
)
from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.models._shared.statistics import (
    StatisticsTimeIntervals,
    StatisticsTimeRange,
)
from linkedin_ads_async.models.organization_acls import OrganizationAcl
from linkedin_ads_async.sandbox import Sandbox

GERMAN = Locale(language="de", country="DE")
NOWHERE = Locale(language="tlh", country="QS")
DAY = 86_400_000


@pytest.fixture
def page(sandbox: Sandbox, account: int) -> int:
    """The organization whose Page the member administers."""
    return next(one.company for one in sandbox.world.accounts if one.id == account)


@pytest.fixture
def forbidden_page(sandbox: Sandbox, forbidden_account: int) -> int:
    return next(one.company for one in sandbox.world.accounts if one.id == forbidden_account)


def names(entities) -> dict[int, str]:
    return {one.id: next(iter(one.name.localized.values())) for one in entities}


async def test_lists_have_all_their_entries(ads: LinkedInAds) -> None:
    assert 26 == len([one async for one in ads.functions.get_all()])
    assert list(range(1, 11)) == [one.id async for one in ads.seniorities.get_all(count=3)]
    assert 24 == len([one async for one in ads.titles.get_all(count=50)])
    assert 24 == len([one async for one in ads.standardized_titles.get_all(start=0)])
    assert {"Python"} < set(names([one async for one in ads.skills.get_all()]).values())
    assert {200: "Master of Science"}.items() <= names(await ads.degrees.get_all()).items()


async def test_a_name_comes_in_the_language_that_is_asked_for(ads: LinkedInAds) -> None:
    for locale, name in ((None, "Germany"), (GERMAN, "Deutschland"), (NOWHERE, "Germany")):
        place = await ads.geo.get(101282230, locale=locale)
        assert name == place.default_localized_name.value
    assert {"de_DE": "Lotse"} == (await ads.titles.get(9, locale=GERMAN)).name.localized
    assert {"en_US": "Pilot"} == (await ads.standardized_titles.get(9)).name.localized
    assert {"de_DE": "Vertrieb"} == (await ads.functions.get(25, locale=GERMAN)).name.localized
    assert {"en_US": "Director"} == (await ads.seniorities.get(6)).name.localized
    assert {"de_DE": "Schweißen"} == (await ads.skills.get(1234, locale=GERMAN)).name.localized
    assert {"de_DE": "Diplom"} == (await ads.degrees.get(400, locale=GERMAN)).name.localized


async def test_a_field_of_study_names_the_wider_ones(ads: LinkedInAds) -> None:
    wider, *narrow = [one async for one in ads.fields_of_study.get_all()]
    assert {wider.id} == {number for one in narrow for number in one.rollup_ids}
    found = await ads.fields_of_study.get(narrow[0].id)
    assert (narrow[0].id, "urn:li:fieldOfStudy:100190") == (found.id, found.field_urn)


async def test_a_batch_says_which_ids_are_unknown(ads: LinkedInAds) -> None:
    batches = [
        await ads.geo.batch_get([102890719, 5]),
        await ads.titles.batch_get([9, 5], locale=GERMAN),
        await ads.standardized_titles.batch_get([9, 5]),
        await ads.skills.batch_get([17, 5]),
        await ads.degrees.batch_get([100, 5]),
        await ads.fields_of_study.batch_get([100189, 5]),
        await ads.industries.batch_get([4, 5]),
    ]
    for batch in batches:
        assert 1 == len(batch.results)
        assert [5] == list(batch.errors)
        assert isinstance(batch.errors[5], NotFound)


async def test_newer_industries_are_in_the_newer_taxonomy_only(ads: LinkedInAds) -> None:
    older = {one.id async for one in ads.industries.get_all()}
    newer = {one.id async for one in ads.industry_taxonomy_industries.get_all("DEFAULT")}
    assert {3128, 3242} == newer - older
    with pytest.raises(NotFound):
        await ads.industries.get(3128)
    found = await ads.industry_taxonomy_industries.get("DEFAULT", 3128, locale=GERMAN)
    assert {"de_DE": "Nassbaggern"} == found.name.localized
    batch = await ads.industry_taxonomy_industries.batch_get("DEFAULT", [3128, 4])
    assert {3128: "Dredging", 4: "Software"} == names(batch.results.values())
    with pytest.raises(NotFound):
        await ads.industry_taxonomy_industries.get("OLDER", 3128)


async def test_a_place_is_found_by_the_start_of_a_word(ads: LinkedInAds) -> None:
    found = [
        one["defaultLocalizedName"]["value"]
        async for one in ads.geo_typeahead.search(query="sao p")
    ]
    assert ["São Paulo"] == found
    assert [] == (await ads.geo_typeahead.search(query="aulo")).items


async def test_an_own_page_shows_more_than_a_foreign_one(ads: LinkedInAds, page: int) -> None:
    own = await ads.organizations.get(page)
    (listed,) = (await ads.organizations.vanity_name(vanity_name=f"o{page}")).items
    assert own == listed
    batch = await ads.organizations.batch_get([page, 1035])
    assert (own, None) == (batch.results[page], batch.results[1035].localized_website)
    assert own.localized_website is not None
    assert [] == (await ads.organizations.parent_organization()).items


async def test_everybody_may_look_an_organization_up(
    ads: LinkedInAds, page: int, forbidden_page: int
) -> None:
    found = await ads.organizations_lookup.batch_get([page, forbidden_page, 4])
    shown = {page: f"Organization {page}", forbidden_page: f"Organization {forbidden_page}"}
    assert shown == {key: one.localized_name for key, one in found.results.items()}
    assert [4] == list(found.errors)


async def test_the_page_of_a_forbidden_account_is_refused(
    ads: LinkedInAds, page: int, forbidden_page: int
) -> None:
    with pytest.raises(PermissionDenied):
        await ads.organizations.get(forbidden_page)
    batch = await ads.organizations.batch_get([forbidden_page, page])
    assert ([page], [forbidden_page]) == (list(batch.results), list(batch.errors))
    assert isinstance(batch.errors[forbidden_page], PermissionDenied)
    with pytest.raises(PermissionDenied):
        await ads.organization_acls.organization(organization=forbidden_page)
    with pytest.raises(PermissionDenied):
        await ads.organization_page_statistics.organization(organization=forbidden_page)


async def test_the_member_sees_the_pages_of_all_own_accounts(
    ads: LinkedInAds, sandbox: Sandbox
) -> None:
    mine = [
        one
        async for one in ads.organization_acls.role_assignee(role="ADMINISTRATOR", state="APPROVED")
    ]
    pages = {one.company_urn for one in sandbox.world.accounts if not one.forbidden}
    assert pages == {one.organization for one in mine}
    assert {sandbox.world.member} == {one.role_assignee for one in mine}


async def test_a_role_on_a_page_is_changed(ads: LinkedInAds, sandbox: Sandbox, page: int) -> None:
    listing = ads.organization_acls.organization(organization=page)
    me, other = [one async for one in listing]
    roles = sandbox.state.store.shelf("organizationAcls")
    key = next(key for key, one in roles.items() if one["roleAssignee"] == other.role_assignee)
    await ads.organization_acls.replace(key, OrganizationAcl(role="ADMINISTRATOR"))
    after = [one async for one in listing]
    assert [(me.role, me.last_modified)] == [(after[0].role, after[0].last_modified)]
    assert "ADMINISTRATOR" == after[1].role
    assert after[1].last_modified.time > other.last_modified.time
    with pytest.raises(NotFound):
        await ads.organization_acls.replace(999, OrganizationAcl(role="ADMINISTRATOR"))


async def test_followers_are_counted_and_spread(ads: LinkedInAds, page: int) -> None:
    size = await ads.network_sizes.get(page, edge_type="COMPANY_FOLLOWED_BY_MEMBER")
    assert size.first_degree_size >= 300
    page_of = await ads.organizational_entity_follower_statistics.organizational_entity(
        organizational_entity=page
    )
    (whole,) = page_of.items
    counts = whole["followerCountsByFunction"]
    assert 26 == len(counts)
    assert all(one["followerCounts"]["organicFollowerCount"] >= 0 for one in counts)
    with pytest.raises(NotFound):
        await ads.network_sizes.get(4, edge_type="COMPANY_FOLLOWED_BY_MEMBER")


async def test_statistics_come_by_day_and_reach_a_year_back(
    ads: LinkedInAds, sandbox: Sandbox, page: int
) -> None:
    now = millis(sandbox.state.clock.now)
    week = StatisticsTimeIntervals(
        time_range=StatisticsTimeRange(start=now - 7 * DAY, end=now), time_granularity_type="DAY"
    )
    calls = [
        ads.organizational_entity_follower_statistics.organizational_entity(
            organizational_entity=page, time_intervals=week
        ),
        ads.organization_page_statistics.organization(organization=page, time_intervals=week),
        ads.organizational_entity_share_statistics.organizational_entity(
            organizational_entity=page, time_intervals=week
        ),
    ]
    for call in calls:
        days = [one["timeRange"]["start"] async for one in call]
        assert [now - ago * DAY for ago in range(7, 0, -1)] == days
    whole = (await ads.organization_page_statistics.organization(organization=page)).items
    assert ["organization", "totalPageStatistics"] == list(whole[0])
    with pytest.raises(InvalidRequest, match="needs a timeRange with a start"):
        await ads.organization_page_statistics.organization(
            organization=page, time_intervals=StatisticsTimeIntervals(time_granularity_type="DAY")
        )
    older = StatisticsTimeIntervals(
        time_range=StatisticsTimeRange(start=now - 400 * DAY, end=now),
        time_granularity_type="MONTH",
    )
    with pytest.raises(InvalidRequest, match="12 months"):
        await ads.organization_page_statistics.organization(organization=page, time_intervals=older)


async def test_shares_can_be_named(ads: LinkedInAds, page: int) -> None:
    posts = ["urn:li:share:1", "urn:li:share:2"]
    found = await ads.organizational_entity_share_statistics.organizational_entity(
        organizational_entity=page, shares=posts, ugc_posts=["urn:li:ugcPost:3"]
    )
    assert [*posts, "urn:li:ugcPost:3"] == [one.get("share", one.get("ugcPost")) for one in found]


async def test_the_member_and_what_it_may_share(ads: LinkedInAds, sandbox: Sandbox) -> None:
    assert sandbox.world.member == f"urn:li:person:{(await ads.me.get())['id']}"
    grant = await ads.organization_share_authorizations.get(1)
    assert grant["organization"].startswith("urn:li:organization:")
    with pytest.raises(NotFound):
        await ads.organization_share_authorizations.get(999)


async def test_every_value_of_a_report_has_a_name(
    ads: LinkedInAds, sandbox: Sandbox, account: int
) -> None:
    pivots = ("MEMBER_INDUSTRY", "MEMBER_COMPANY", "MEMBER_COMPANY_SIZE", "MEMBER_COUNTRY_V2",
              "MEMBER_SENIORITY", "MEMBER_JOB_TITLE", "MEMBER_JOB_FUNCTION", "MEMBER_COUNTY")  # fmt: skip
    from linkedin_ads_async.sandbox.families.reporting.splits import _LITERALS

    values = [value for pivot in pivots for value in _LITERALS[pivot]]
    campaigns = [one async for one in ads.ad_campaigns.search(account)]
    named = {f"urn:li:sponsoredCampaign:{one.id}": one.name for one in campaigns}
    found = await ads.names.resolve([*values, *named], account=account)
    assert {} == found.missing
    assert [*values, *named] == list(found)
    assert named.items() <= found.items()
    assert "Industry" not in found["urn:li:industry:4"]
    with pytest.raises(UsageError, match="en_US"):
        await ads.names.resolve(values, locale="german")
