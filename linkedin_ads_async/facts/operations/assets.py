# =============================================================================
#  GENERATED from specs/assets.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of assets as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.operation import Operation, Parameter

REGISTER_UPLOAD = Operation(
    name="assets.register_upload",
    resource="assets",
    restli="ACTION",
    http="POST",
    path="/assets",
    member="registerUpload",
    parameters=(
        Parameter(
            name="parameters",
            wire="*",
            where="body",
            type=dict[str, Any],
        ),
    ),
    result=Any,
    scopes=(),
)
COMPLETE_MULTIPART_UPLOAD = Operation(
    name="assets.complete_multipart_upload",
    resource="assets",
    restli="ACTION",
    http="POST",
    path="/assets",
    member="completeMultipartUpload",
    parameters=(
        Parameter(
            name="parameters",
            wire="*",
            where="body",
            type=dict[str, Any],
        ),
    ),
    result=Any,
    scopes=(),
)

OPERATIONS = (
    REGISTER_UPLOAD,
    COMPLETE_MULTIPART_UPLOAD,
)
