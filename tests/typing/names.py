"""How names and organizations type: checked by mypy, never run."""

from __future__ import annotations

from typing import Any, assert_type

from linkedin_ads_async import BatchResult, LinkedInAds, Pages
from linkedin_ads_async.errors import LinkedInAdsError
from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.models._shared.standardized_data import StandardizedEntity
from linkedin_ads_async.models._shared.statistics import StatisticsTimeIntervals
from linkedin_ads_async.models.geo import GeoPlace
from linkedin_ads_async.models.network_sizes import NetworkSize
from linkedin_ads_async.models.organization_acls import OrganizationAcl
from linkedin_ads_async.models.organizations import Organization
from linkedin_ads_async.models.organizations_lookup import PublicOrganization
from linkedin_ads_async.resources.names import ResolvedNames


async def resolving(ads: LinkedInAds) -> None:
    names = await ads.names.resolve(["urn:li:geo:1"], locale="fr_FR", account=[1, "2"])
    assert_type(names, ResolvedNames)
    assert_type(names["urn:li:geo:1"], str)
    assert_type(names.get("urn:li:geo:1"), str | None)
    for error in names.missing.values():
        assert_type(error, LinkedInAdsError | None)


async def lists(ads: LinkedInAds) -> None:
    assert_type(await ads.geo.get(1, locale=Locale(language="de", country="DE")), GeoPlace)
    assert_type(await ads.geo.batch_get([1]), BatchResult[int, GeoPlace])
    assert_type(ads.functions.get_all(), Pages[StandardizedEntity])
    assert_type(await ads.seniorities.get(1), StandardizedEntity)
    assert_type(await ads.titles.batch_get([1]), BatchResult[int, StandardizedEntity])
    assert_type(await ads.standardized_titles.get(1), StandardizedEntity)
    assert_type(ads.skills.get_all(start=0), Pages[StandardizedEntity])
    assert_type(await ads.degrees.get(1), StandardizedEntity)
    assert_type(await ads.fields_of_study.get(1), StandardizedEntity)
    assert_type(await ads.industries.get(1), StandardizedEntity)
    assert_type(await ads.industry_taxonomy_industries.get("DEFAULT", 1), StandardizedEntity)


async def organizations(ads: LinkedInAds) -> None:
    assert_type(await ads.organizations.get(1), Organization)
    assert_type(ads.organizations.vanity_name(vanity_name="x"), Pages[Organization])
    found = await ads.organizations_lookup.batch_get([1])
    assert_type(found, BatchResult[int, PublicOrganization])
    assert_type(ads.organization_acls.role_assignee(role="ADMINISTRATOR"), Pages[OrganizationAcl])
    await ads.organization_acls.replace(1, OrganizationAcl())
    size = await ads.network_sizes.get(1, edge_type="COMPANY_FOLLOWED_BY_MEMBER")
    assert_type(size, NetworkSize)
    statistics = ads.organization_page_statistics.organization(
        organization=1, time_intervals=StatisticsTimeIntervals()
    )
    assert_type(statistics, Pages[Any])
    assert_type(await ads.me.get(), Any)


async def mistakes(ads: LinkedInAds) -> None:
    # Each of these has to be an error; an unused ignore would fail the check.
    await ads.names.resolve([1])  # type: ignore[list-item]
    await ads.geo.get("urn:li:geo:1")  # type: ignore[arg-type]
