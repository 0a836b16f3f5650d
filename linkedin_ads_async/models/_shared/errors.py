# =============================================================================
#  GENERATED from specs/_shared/errors.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.wire import shown, wire


@attrs.define(slots=True, kw_only=True)
class ErrorInputPath:
    """Path of the field."""

    __repr__ = shown

    field_path: str | None = attrs.field(default=None, metadata=wire("fieldPath"))


@attrs.define(slots=True, kw_only=True)
class WriteStatus:
    """Outcome of one entity in a batch of writes."""

    __repr__ = shown

    status: int | None = None


@attrs.define(slots=True, kw_only=True)
class ErrorInput:
    """Where the field stands."""

    __repr__ = shown

    value: Any | None = None
    """What was given."""
    input_path: ErrorInputPath | None = attrs.field(default=None, metadata=wire("inputPath"))


@attrs.define(slots=True, kw_only=True)
class InputErrorBody:
    """One field at fault."""

    __repr__ = shown

    code: str | None = None
    description: str | None = None
    input: ErrorInput | None = None


@attrs.define(slots=True, kw_only=True)
class ErrorDetails:
    """The fields at fault."""

    __repr__ = shown

    input_errors: list[InputErrorBody] | None = attrs.field(
        default=None, metadata=wire("inputErrors")
    )
    conditional_input_errors: list[InputErrorBody] | None = attrs.field(
        default=None, metadata=wire("conditionalInputErrors")
    )


@attrs.define(slots=True, kw_only=True)
class ErrorBody:
    """Why a call, or one element of a batch, was refused. Every member can be missing."""

    __repr__ = shown

    status: int | None = None
    """HTTP status, repeated."""
    code: str | None = None
    """Symbolic code, the thing to compare."""
    message: str | None = None
    """Prose; it changes without notice."""
    service_error_code: int | None = attrs.field(default=None, metadata=wire("serviceErrorCode"))
    """Older numeric code."""
    error_detail_type: str | None = attrs.field(default=None, metadata=wire("errorDetailType"))
    error_details: ErrorDetails | None = attrs.field(default=None, metadata=wire("errorDetails"))


@attrs.define(slots=True, kw_only=True)
class CreateStatus:
    """Outcome of one element of a batch of creates, by position."""

    __repr__ = shown

    status: int | None = None
    id: Any | None = None
    """Key of the created entity, as text or number."""
    location: str | None = None
    error: ErrorBody | None = None
