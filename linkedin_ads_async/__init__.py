"""A typed, awaitable client for LinkedIn's Advertising API.

>>> from linkedin_ads_async import LinkedInAds
>>> async with LinkedInAds(access_token="...") as ads:
...     account = await ads.ad_accounts.get(507404993)
...     async for campaign in ads.ad_campaigns.search(507404993, status=["ACTIVE"]):
...         print(campaign.id, campaign.name)

Names are loaded when they are first used, so importing the package costs next to nothing.
"""

from __future__ import annotations

TYPE_CHECKING = False
"""What `typing` calls so, without the milliseconds that importing it takes; checkers know it."""

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
    from linkedin_ads_async.identifiers import email_hash
    from linkedin_ads_async.operation import Operation, Response
    from linkedin_ads_async.resources import BatchCreated, BatchResult, Created, Page, Pages, diff
    from linkedin_ads_async.resources.audience_counts import AudienceSize
    from linkedin_ads_async.resources.conversion_events import EventOutcome, EventsSent
    from linkedin_ads_async.resources.dmp_segments import ListUploaded
    from linkedin_ads_async.resources.lead_answers import (
        AnsweredConsent,
        AnsweredQuestion,
        LeadAnswers,
        lead_answers,
    )
    from linkedin_ads_async.resources.list_file import RejectedLine
    from linkedin_ads_async.resources.names import ResolvedNames
    from linkedin_ads_async.resources.segment_stream import RefusedElement, Streamed, UnknownBatch
    from linkedin_ads_async.resources.uploads import UploadState
    from linkedin_ads_async.restli import Patch
    from linkedin_ads_async.sunset import SunsetWarning
    from linkedin_ads_async.targeting import Targeting
    from linkedin_ads_async.transport import FileStore, Limiter, Limits, MemoryStore, RefreshToken
    from linkedin_ads_async.unset import UNSET, Unset
    from linkedin_ads_async.urn import Urn, UrnLike
    from linkedin_ads_async.webhook import (
        LeadNotice,
        challenge_response,
        parse_notification,
        signature_is_valid,
        webhook_handler,
        webhook_signature,
    )
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
        "identifiers": ("email_hash",),
        "operation": ("Operation", "Response"),
        "resources": ("BatchCreated", "BatchResult", "Created", "Page", "Pages", "diff"),
        "resources.audience_counts": ("AudienceSize",),
        "resources.conversion_events": ("EventOutcome", "EventsSent"),
        "resources.dmp_segments": ("ListUploaded",),
        "resources.lead_answers": (
            "AnsweredConsent",
            "AnsweredQuestion",
            "LeadAnswers",
            "lead_answers",
        ),
        "resources.list_file": ("RejectedLine",),
        "resources.names": ("ResolvedNames",),
        "resources.segment_stream": ("RefusedElement", "Streamed", "UnknownBatch"),
        "resources.uploads": ("UploadState",),
        "restli": ("Patch",),
        "sunset": ("SunsetWarning",),
        "targeting": ("Targeting",),
        "transport": ("FileStore", "Limiter", "Limits", "MemoryStore", "RefreshToken"),
        "unset": ("UNSET", "Unset"),
        "urn": ("Urn", "UrnLike"),
        "webhook": (
            "LeadNotice",
            "challenge_response",
            "parse_notification",
            "signature_is_valid",
            "webhook_handler",
            "webhook_signature",
        ),
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
    "AnsweredConsent",
    "AnsweredQuestion",
    "ApiError",
    "AudienceSize",
    "AuthenticationError",
    "BatchCreated",
    "BatchResult",
    "Conflict",
    "Created",
    "DecodeError",
    "EpochMillis",
    "EventOutcome",
    "EventsSent",
    "FileStore",
    "IncompleteAnalytics",
    "InputError",
    "InvalidRequest",
    "LeadAnswers",
    "LeadNotice",
    "LimitReached",
    "Limiter",
    "Limits",
    "LinkedInAds",
    "LinkedInAdsError",
    "ListUploaded",
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
    "RefusedElement",
    "RejectedLine",
    "RequestTooLarge",
    "ResolvedNames",
    "Response",
    "ResponseTooLarge",
    "ServerError",
    "StoreError",
    "Streamed",
    "SunsetWarning",
    "Targeting",
    "Throttled",
    "TransportError",
    "UnknownBatch",
    "Unset",
    "UploadState",
    "Urn",
    "UrnLike",
    "UsageError",
    "VersionError",
    "VersionMissing",
    "VersionSunset",
    "challenge_response",
    "diff",
    "email_hash",
    "lead_answers",
    "millis",
    "moment",
    "parse_notification",
    "signature_is_valid",
    "webhook_handler",
    "webhook_signature",
]
