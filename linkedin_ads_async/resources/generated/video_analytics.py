# =============================================================================
#  GENERATED from specs/video_analytics.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Video analytics: How the videos in the posts of organizations are watched, without sponsoring."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import video_analytics as operations
from linkedin_ads_async.models._shared.statistics import StatisticsTimeRange
from linkedin_ads_async.models.video_analytics import VideoAnalyticsAggregation, VideoAnalyticsType
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.urn import UrnLike


class VideoAnalytics(Resource):
    """How the videos in the posts of organizations are watched, without sponsoring.

    Source: reference/api-analytics j.
    """

    def entity(
        self,
        *,
        entity: UrnLike,
        type: VideoAnalyticsType | str,
        aggregation: VideoAnalyticsAggregation | str | None = None,
        time_range: StatisticsTimeRange | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """Get one figure of the video in an organization's post.

        The member has to be ADMINISTRATOR or DIRECT_SPONSORED_CONTENT_POSTER of the Page.

        Arguments:
            entity: The post.
            type: The figure.
            aggregation: The span of time that one figure covers.
            time_range: The span of time to look at, in epoch milliseconds.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /videoAnalytics`.
        Scope: r_organization_social.
        """
        return self._pages(
            operations.ENTITY,
            entity=entity,
            type=type,
            aggregation=aggregation,
            time_range=time_range,
            fields=fields,
        )
