# =============================================================================
#  GENERATED from specs/geo_typeahead.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Geo typeahead: Places by the beginning of their name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import geo_typeahead as operations
from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class GeoTypeahead(Resource):
    """Places by the beginning of their name.

    Source: reference/api-targeting-audiences 20.
    """

    def search(
        self,
        *,
        query: str,
        locale: Locale | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """Find places by what was typed.

        Arguments:
            query: What was typed.
            locale: Language of the names; `en_US` where it is not given or not known.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: the facts list it without its root, while `geo` is below `/v2`, and do not
        say what its elements hold.

        Rest.li FINDER, `GET /geoTypeahead`.
        Scope: any token.
        """
        return self._pages(
            operations.SEARCH, query=query, locale=locale, start=start, count=count, fields=fields
        )
