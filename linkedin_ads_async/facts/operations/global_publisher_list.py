# =============================================================================
#  GENERATED from specs/global_publisher_list.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of global_publisher_list as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.operation import Operation, Parameter

GENERATE_PUBLISHER_LIST_DOWNLOAD_URL = Operation(
    name="global_publisher_list.generate_publisher_list_download_url",
    resource="globalPublisherList",
    restli="ACTION",
    http="POST",
    path="/globalPublisherList",
    member="generatePublisherListDownloadUrl",
    parameters=(
        Parameter(
            name="parameters",
            wire="*",
            where="body",
            type=dict[str, Any],
        ),
    ),
    result=Any,
    safe=True,
    scopes=(),
)

OPERATIONS = (GENERATE_PUBLISHER_LIST_DOWNLOAD_URL,)
