# =============================================================================
#  GENERATED from specs/conversion_events.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Conversion events: Conversions that a server reports; they cannot be read back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import conversion_events as operations
from linkedin_ads_async.models.conversion_events import ConversionEvent
from linkedin_ads_async.resources.answers import BatchCreated, Created
from linkedin_ads_async.resources.resource import Resource


class ConversionEvents(Resource):
    """Conversions that a server reports; they cannot be read back.

    Source: reference/api-conversions-leads 1, 4, 12; reference/api-versions-errors-limits b.
    """

    async def create(
        self,
        entity: ConversionEvent,
    ) -> Created[Any]:
        """Report one conversion.

        An event has no key, and the answer no body. 600 requests in a minute are allowed per token.

        Rest.li CREATE, `POST /conversionEvents`.
        Scope: rw_conversions.
        """
        return await self._create(operations.CREATE, entity)

    async def batch_create(
        self,
        entities: Sequence[ConversionEvent],
    ) -> BatchCreated[Any]:
        """Report several conversions, at most 5,000 in one request.

        One invalid event refuses the whole request; the message names the indices, counted from 0.

        Uncertain: newer versions may refuse single events, and take in the others, where the
        documentation says all or none.

        Rest.li BATCH_CREATE, `POST /conversionEvents`.
        Scope: rw_conversions.
        """
        return await self._batch_create(operations.BATCH_CREATE, entities)
