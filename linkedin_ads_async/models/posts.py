# =============================================================================
#  GENERATED from specs/posts.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis, shown, wire

from .creatives import (
    InlinePostAdContext,
    InlinePostArticle,
    InlinePostCallToActionLabel,
    InlinePostCarousel,
    InlinePostDistribution,
    InlinePostMedia,
    InlinePostReference,
    InlinePostVisibility,
)


class PostLifecycleState(OpenEnum):
    """State of a post."""

    PUBLISHED = "PUBLISHED"
    DRAFT = "DRAFT"
    PUBLISH_REQUESTED = "PUBLISH_REQUESTED"
    PUBLISH_FAILED = "PUBLISH_FAILED"


class PostStatus(OpenEnum):
    """State of a post's content or of its review."""

    PENDING = "PENDING"
    PROCESSING = "PROCESSING"
    FAILED = "FAILED"
    PUBLISHED = "PUBLISHED"


@attrs.define(slots=True, kw_only=True)
class PostReshareContext:
    """The posts behind a share."""

    __repr__ = shown

    parent: Urn | None = None
    """The post that was shared."""
    root: Urn | None = None
    """The post at the start of the chain."""


class PostAdType(OpenEnum):
    """Kind of a post that exists for sponsoring only."""

    VIDEO = "VIDEO"
    STANDARD = "STANDARD"
    CAROUSEL = "CAROUSEL"
    JOB_POSTING = "JOB_POSTING"
    NATIVE_DOCUMENT = "NATIVE_DOCUMENT"
    EVENT = "EVENT"


class PostSortBy(OpenEnum):
    """Order of an author's posts."""

    LAST_MODIFIED = "LAST_MODIFIED"
    CREATED = "CREATED"


class PostViewContext(OpenEnum):
    """Through whose eyes a post is read."""

    AUTHOR = "AUTHOR"
    READER = "READER"


@attrs.define(slots=True, kw_only=True)
class PostLifecycleStateInfo:
    """How far a post has come."""

    __repr__ = shown

    content_status: PostStatus | None = attrs.field(default=None, metadata=wire("contentStatus"))
    review_status: PostStatus | None = attrs.field(default=None, metadata=wire("reviewStatus"))
    is_edited_by_author: bool | None = attrs.field(default=None, metadata=wire("isEditedByAuthor"))
    """Whether the author changed it."""


@attrs.define(slots=True, kw_only=True)
class PostContent:
    """What a post shows beside its text; exactly one member is set."""

    __repr__ = shown

    media: InlinePostMedia | None = None
    article: InlinePostArticle | None = None
    carousel: InlinePostCarousel | None = None
    """Two to ten cards; sponsored posts only."""
    multi_image: dict[str, Any] | None = attrs.field(default=None, metadata=wire("multiImage"))
    """Several images; unpaid posts only."""
    poll: dict[str, Any] | None = None
    """A poll; unpaid posts only."""
    reference: InlinePostReference | None = None
    celebration: dict[str, Any] | None = None
    """A celebration; unpaid posts only."""


@attrs.define(slots=True, kw_only=True)
class Post:
    """A post, shown in the feed, sponsored, or both."""

    __repr__ = shown

    id: Urn | None = attrs.field(default=None, metadata=wire(read_only=True))
    author: Urn | None = attrs.field(default=None, metadata=wire(required="create", immutable=True))
    """The organization or person that posts; a post for sponsoring only needs an organization."""
    commentary: str | None = attrs.field(default=None, metadata=wire(required="create"))
    """Text of the post in LinkedIn's little text format; its reserved characters have to be escaped."""
    visibility: InlinePostVisibility | None = attrs.field(
        default=None, metadata=wire(required="create")
    )
    distribution: InlinePostDistribution | None = attrs.field(
        default=None, metadata=wire(required="create")
    )
    lifecycle_state: PostLifecycleState | None = attrs.field(
        default=None, metadata=wire("lifecycleState", required="create")
    )
    """A create takes PUBLISHED only."""
    lifecycle_state_info: PostLifecycleStateInfo | None = attrs.field(
        default=None, metadata=wire("lifecycleStateInfo", read_only=True)
    )
    is_reshare_disabled_by_author: bool | None = attrs.field(
        default=None, metadata=wire("isReshareDisabledByAuthor")
    )
    """Whether members cannot share it on."""
    content: PostContent | None = attrs.field(default=None, metadata=wire(immutable=True))
    """What it shows beside its text; a post may be text alone."""
    content_landing_page: str | None = attrs.field(
        default=None, metadata=wire("contentLandingPage")
    )
    """Where a click leads; needed for campaigns with the objective WEBSITE_VISIT and with a call to action."""
    content_call_to_action_label: InlinePostCallToActionLabel | None = attrs.field(
        default=None, metadata=wire("contentCallToActionLabel")
    )
    ad_context: InlinePostAdContext | None = attrs.field(default=None, metadata=wire("adContext"))
    """Needed for posts that exist for sponsoring only."""
    container: Any | None = None
    """What the post stands in, where its visibility is CONTAINER."""
    reshare_context: PostReshareContext | None = attrs.field(
        default=None, metadata=wire("reshareContext")
    )
    """The posts that this one shares on."""
    published_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("publishedAt", read_only=True)
    )
    created_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("createdAt", read_only=True)
    )
    last_modified_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("lastModifiedAt", read_only=True)
    )
