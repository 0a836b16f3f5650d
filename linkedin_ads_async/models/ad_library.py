# =============================================================================
#  GENERATED from specs/ad_library.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis, shown, wire


@attrs.define(slots=True, kw_only=True)
class AdLibraryAdvertiser:
    """Whose ad it is."""

    __repr__ = shown

    advertiser_name: str | None = attrs.field(
        default=None, metadata=wire("advertiserName", read_only=True)
    )
    advertiser_url: str | None = attrs.field(
        default=None, metadata=wire("advertiserUrl", read_only=True)
    )
    """Address of the advertiser's Page."""
    ad_payer: str | None = attrs.field(default=None, metadata=wire("adPayer", read_only=True))
    """Who paid for the ad, where the library knows."""


@attrs.define(slots=True, kw_only=True)
class AdLibraryTargetingFacet:
    """What was chosen of one facet of targeting."""

    __repr__ = shown

    facet_name: str | None = attrs.field(default=None, metadata=wire("facetName", read_only=True))
    """Name of the facet as text, `Location`."""
    is_included: bool | None = attrs.field(
        default=None, metadata=wire("isIncluded", read_only=True)
    )
    """Whether segments were chosen."""
    is_excluded: bool | None = attrs.field(
        default=None, metadata=wire("isExcluded", read_only=True)
    )
    """Whether segments were shut out."""
    included_segments: list[str] | None = attrs.field(
        default=None, metadata=wire("includedSegments", read_only=True)
    )
    """Names of the chosen segments as text."""
    excluded_segments: list[str] | None = attrs.field(
        default=None, metadata=wire("excludedSegments", read_only=True)
    )
    """Names of the segments that were shut out, as text."""


@attrs.define(slots=True, kw_only=True)
class AdLibraryImpressionRange:
    """Between how many and how many impressions there were."""

    __repr__ = shown

    from_: int | None = attrs.field(default=None, metadata=wire("from", read_only=True))
    """Impressions at least."""
    to: int | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Impressions at most."""


@attrs.define(slots=True, kw_only=True)
class AdLibraryCountryShare:
    """Share of one country in the impressions."""

    __repr__ = shown

    country: Urn | None = attrs.field(default=None, metadata=wire(read_only=True))
    """The country, `urn:li:country:DE`."""
    impression_percentage: float | None = attrs.field(
        default=None, metadata=wire("impressionPercentage", read_only=True)
    )
    """Share in percent, 0 to 100."""


class AdLibraryAdType(OpenEnum):
    """Kind of an ad in the library."""

    SPONSORED_STATUS_UPDATE = "SPONSORED_STATUS_UPDATE"
    SPONSORED_VIDEO = "SPONSORED_VIDEO"
    SPONSORED_UPDATE_CAROUSEL = "SPONSORED_UPDATE_CAROUSEL"
    SPONSORED_UPDATE_NATIVE_DOCUMENT = "SPONSORED_UPDATE_NATIVE_DOCUMENT"
    SPONSORED_MESSAGE = "SPONSORED_MESSAGE"
    SPONSORED_INMAILS = "SPONSORED_INMAILS"
    TEXT_AD = "TEXT_AD"
    SPONSORED_UPDATE_EVENT = "SPONSORED_UPDATE_EVENT"
    SPONSORED_UPDATE_JOB_POSTING = "SPONSORED_UPDATE_JOB_POSTING"
    JOBS_V2 = "JOBS_V2"
    FOLLOW_COMPANY_V2 = "FOLLOW_COMPANY_V2"
    SPOTLIGHT_V2 = "SPOTLIGHT_V2"
    FIELD_UNKNOWN = "$UNKNOWN"
    """A kind that LinkedIn does not name."""


@attrs.define(slots=True, kw_only=True)
class AdLibraryStatistics:
    """When and how often an ad was seen in the EU and EEA."""

    __repr__ = shown

    first_impression_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("firstImpressionAt", read_only=True)
    )
    latest_impression_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("latestImpressionAt", read_only=True)
    )
    total_impressions: AdLibraryImpressionRange | None = attrs.field(
        default=None, metadata=wire("totalImpressions", read_only=True)
    )
    impressions_distribution_by_country: list[AdLibraryCountryShare] | None = attrs.field(
        default=None,
        metadata=wire("impressionsDistributionByCountry", read_only=True),
    )
    """How the impressions spread over countries."""


@attrs.define(slots=True, kw_only=True)
class AdLibraryDetails:
    """What the library says of an ad."""

    __repr__ = shown

    type: AdLibraryAdType | None = attrs.field(default=None, metadata=wire(read_only=True))
    advertiser: AdLibraryAdvertiser | None = attrs.field(
        default=None, metadata=wire(read_only=True)
    )
    ad_targeting: list[AdLibraryTargetingFacet] | None = attrs.field(
        default=None, metadata=wire("adTargeting", read_only=True)
    )
    """Whom the ad was meant for, facet by facet."""
    ad_statistics: AdLibraryStatistics | None = attrs.field(
        default=None, metadata=wire("adStatistics", read_only=True)
    )
    """When and how often it was seen; only for ads that were seen in the EU or EEA."""


@attrs.define(slots=True, kw_only=True)
class AdLibraryAd:
    """One ad of the library."""

    __repr__ = shown

    ad_url: str | None = attrs.field(default=None, metadata=wire("adUrl", read_only=True))
    """Where the library shows the ad."""
    is_restricted: bool | None = attrs.field(
        default=None, metadata=wire("isRestricted", read_only=True)
    )
    """Whether the ad is restricted."""
    details: AdLibraryDetails | None = attrs.field(default=None, metadata=wire(read_only=True))
