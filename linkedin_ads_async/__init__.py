"""A typed, awaitable client for LinkedIn's Advertising API.

>>> from linkedin_ads_async import LinkedInAds
>>> async with LinkedInAds(access_token="...") as ads:
...     account = await ads.ad_accounts.get(507404993)
...     async for campaign in ads.ad_campaigns.search(507404993, status=["ACTIVE"]):
...         print(campaign.id, campaign.name)

Names are loaded when they are first used, so importing the package costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkedin_ads_async.bulk import AnalyticsPull
    from linkedin_ads_async.client import LinkedInAds
    from linkedin_ads_async.errors import (
        ApiError,
        AuthenticationError,
        Conflict,
        DecodeError,
        IncompleteAnalytics,
        InputError,
        InvalidRequest,
        LimitReached,
        LinkedInAdsError,
        NotFound,
        OutcomeUnknown,
        PagingError,
        PermissionDenied,
        QuotaExhausted,
        RateLimited,
        ReauthorizationRequired,
        RedirectRefused,
        RequestTooLarge,
        ResponseTooLarge,
        ServerError,
        StoreError,
        Throttled,
        TransportError,
        UsageError,
        VersionError,
        VersionMissing,
        VersionSunset,
    )
    from linkedin_ads_async.operation import Operation, Response
    from linkedin_ads_async.resources import BatchCreated, BatchResult, Created, Page, Pages, diff
    from linkedin_ads_async.restli import Patch
    from linkedin_ads_async.transport import FileStore, Limits, MemoryStore, RefreshToken
    from linkedin_ads_async.unset import UNSET, Unset
    from linkedin_ads_async.urn import Urn, UrnLike
    from linkedin_ads_async.wire import EpochMillis, millis, moment
else:
    from importlib import import_module

    _HOMES = {
        "bulk": ("AnalyticsPull",),
        "client": ("LinkedInAds",),
        "errors": (
            "ApiError",
            "AuthenticationError",
            "Conflict",
            "DecodeError",
            "IncompleteAnalytics",
            "InputError",
            "InvalidRequest",
            "LimitReached",
            "LinkedInAdsError",
            "NotFound",
            "OutcomeUnknown",
            "PagingError",
            "PermissionDenied",
            "QuotaExhausted",
            "RateLimited",
            "ReauthorizationRequired",
            "RedirectRefused",
            "RequestTooLarge",
            "ResponseTooLarge",
            "ServerError",
            "StoreError",
            "Throttled",
            "TransportError",
            "UsageError",
            "VersionError",
            "VersionMissing",
            "VersionSunset",
        ),
        "operation": ("Operation", "Response"),
        "resources": ("BatchCreated", "BatchResult", "Created", "Page", "Pages", "diff"),
        "restli": ("Patch",),
        "transport": ("FileStore", "Limits", "MemoryStore", "RefreshToken"),
        "unset": ("UNSET", "Unset"),
        "urn": ("Urn", "UrnLike"),
        "wire": ("EpochMillis", "millis", "moment"),
    }
    _HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

    def __getattr__(name):
        if name not in _HOME_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
        globals()[name] = value
        return value

    def __dir__():
        return sorted({*globals(), *_HOME_OF})


__version__ = "0.1.0"

__all__ = [
    "UNSET",
    "AnalyticsPull",
    "ApiError",
    "AuthenticationError",
    "BatchCreated",
    "BatchResult",
    "Conflict",
    "Created",
    "DecodeError",
    "EpochMillis",
    "FileStore",
    "IncompleteAnalytics",
    "InputError",
    "InvalidRequest",
    "LimitReached",
    "Limits",
    "LinkedInAds",
    "LinkedInAdsError",
    "MemoryStore",
    "NotFound",
    "Operation",
    "OutcomeUnknown",
    "Page",
    "Pages",
    "PagingError",
    "Patch",
    "PermissionDenied",
    "QuotaExhausted",
    "RateLimited",
    "ReauthorizationRequired",
    "RedirectRefused",
    "RefreshToken",
    "RequestTooLarge",
    "Response",
    "ResponseTooLarge",
    "ServerError",
    "StoreError",
    "Throttled",
    "TransportError",
    "Unset",
    "Urn",
    "UrnLike",
    "UsageError",
    "VersionError",
    "VersionMissing",
    "VersionSunset",
    "diff",
    "millis",
    "moment",
]
