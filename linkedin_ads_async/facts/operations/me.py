# =============================================================================
#  GENERATED from specs/me.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of me as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.operation import Operation

GET = Operation(
    name="me.get",
    resource="me",
    restli="GET",
    http="GET",
    path="/me",
    root="/v2",
    result=Any,
    safe=True,
    scopes=(),
)

OPERATIONS = (GET,)
