# =============================================================================
#  GENERATED from specs/assets.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Assets: Uploads of the older kind, still there for live events only; images, videos and documents have taken their place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from linkedin_ads_async.facts.operations import assets as operations
from linkedin_ads_async.resources.resource import Resource


class Assets(Resource):
    """Uploads of the older kind, still there for live events only; images, videos and documents have taken their place.

    Source: reference/api-campaign-management 11.1, 17.
    """

    async def register_upload(
        self,
        *,
        parameters: Mapping[str, Any] | None = None,
    ) -> Any:
        """Announce an upload of the older kind.

        Arguments:
            parameters: Parameters of the action by their wire names; the facts do not name
                them.

        Uncertain: only its name is in the facts, neither what it takes nor what it answers.

        Rest.li ACTION, `POST /assets`.
        Scope: not documented.
        """
        return await self._call(operations.REGISTER_UPLOAD, parameters=parameters)

    async def complete_multipart_upload(
        self,
        *,
        parameters: Mapping[str, Any] | None = None,
    ) -> Any:
        """Put the parts of an upload of the older kind together.

        Arguments:
            parameters: Parameters of the action by their wire names; the facts do not name
                them.

        Uncertain: only its name is in the facts, neither what it takes nor what it answers.

        Rest.li ACTION, `POST /assets`.
        Scope: not documented.
        """
        return await self._call(operations.COMPLETE_MULTIPART_UPLOAD, parameters=parameters)
