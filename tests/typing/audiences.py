"""How audiences type: checked by mypy, never run."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, assert_type

from linkedin_ads_async import BatchCreated, BatchResult, Created, LinkedInAds, Page, Pages
from linkedin_ads_async.identifiers import email_hash, is_sha256
from linkedin_ads_async.models.ad_segment_sources import AdSegmentSource
from linkedin_ads_async.models.ad_segments import AdSegment
from linkedin_ads_async.models.business_objective_based_audiences import (
    BusinessObjectiveBasedAudience,
)
from linkedin_ads_async.models.dmp_engagement_source_types import DmpEngagementSourceType
from linkedin_ads_async.models.dmp_segment_companies import DmpSegmentCompany
from linkedin_ads_async.models.dmp_segment_engagement_rules import DmpSegmentEngagementRule
from linkedin_ads_async.models.dmp_segment_list_uploads import DmpSegmentListUpload
from linkedin_ads_async.models.dmp_segment_users import DmpSegmentUser
from linkedin_ads_async.models.dmp_segments import DmpSegment, DmpSegmentDestination
from linkedin_ads_async.resources.dmp_segments import DmpSegments, ListUploaded
from linkedin_ads_async.resources.segment_stream import Streamed


async def segments(ads: LinkedInAds) -> None:
    assert_type(await ads.dmp_segments.get(1), DmpSegment)
    assert_type(ads.dmp_segments.account(account=1), Pages[DmpSegment])
    assert_type(await ads.dmp_segments.create(DmpSegment()), Created[int])
    assert_type(await ads.dmp_segments.batch_get([1]), BatchResult[int, DmpSegment])
    assert_type(await ads.dmp_segments.batch_delete([1]), BatchResult[int, None])
    assert_type(await ads.dmp_segments.generate_upload_url(owner=1), str)
    assert_type(await ads.dmp_segment_destinations.get(1, "LINKEDIN"), DmpSegmentDestination)
    assert_type(ads.dmp_segments, DmpSegments)
    assert_type(await ads.dmp_segments.upload_list(1, "list.csv"), ListUploaded)
    assert_type(await ads.dmp_segments.wait_until_ready(1, wait_s=60), DmpSegment)
    await ads.dmp_segments.update(1, name=1)  # type: ignore[arg-type]
    await ads.dmp_segments.upload_list(1, 2)  # type: ignore[arg-type]


async def content(ads: LinkedInAds, users: AsyncIterator[DmpSegmentUser]) -> None:
    assert_type(await ads.dmp_segment_users.stream(1, users), Streamed[DmpSegmentUser])
    assert_type(await ads.dmp_segment_users.batch_create(1, []), BatchCreated[Any])
    companies = [DmpSegmentCompany()]
    streamed = await ads.dmp_segment_companies.stream(1, companies, concurrency=2)
    assert_type(streamed, Streamed[DmpSegmentCompany])
    assert_type(streamed.errors[0].element, DmpSegmentCompany)
    upload = DmpSegmentListUpload()
    assert_type(await ads.dmp_segment_list_uploads.create(1, upload), Created[Any])
    assert_type(ads.dmp_segment_list_uploads.get_all(1), Pages[Any])
    rule = DmpSegmentEngagementRule()
    assert_type(await ads.dmp_segment_engagement_rules.create(1, rule), Created[Any])
    await ads.dmp_segment_users.stream(1, companies)  # type: ignore[arg-type]


async def others(ads: LinkedInAds) -> None:
    listing = ads.dmp_engagement_source_types.get_all()
    assert_type(await listing, Page[DmpEngagementSourceType])
    assert_type(await ads.dmp_engagement_triggers.get("VIDEO_ADS", "MIDPOINT"), Any)
    predictive = BusinessObjectiveBasedAudience()
    created = await ads.business_objective_based_audiences.create(1, predictive)
    assert_type(created, Created[int])
    assert_type(await ads.ad_segments.get(1), AdSegment)
    assert_type(await ads.ad_segment_sources.get(1, 2), AdSegmentSource)
    assert_type(email_hash("ada@example.com"), str)
    assert_type(is_sha256(""), bool)
