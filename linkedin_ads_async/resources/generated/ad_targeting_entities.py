# =============================================================================
#  GENERATED from specs/ad_targeting_entities.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad targeting entities: The values that the facets of targeting take."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import ad_targeting_entities as operations
from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.models.ad_targeting_entities import AdTargetingEntity
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.urn import Urn, UrnLike


class AdTargetingEntities(Resource):
    """The values that the facets of targeting take.

    Source: reference/api-targeting-audiences 3, 4.
    """

    def ad_targeting_facet(
        self,
        *,
        facet: UrnLike,
        entity_type: str | None = None,
        locale: Locale | None = None,
        start: int | None = None,
        count: int | None = None,
    ) -> Pages[AdTargetingEntity]:
        """List the values of a facet.

        Arguments:
            facet: The facet whose values are wanted.
            entity_type: Values of this one of the facet's entity types only.
            locale: Locale of the names; en_US where it is not given.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.

        Rest.li FINDER, `GET /adTargetingEntities`.
        Scope: any token.
        """
        return self._pages(
            operations.AD_TARGETING_FACET,
            facet=facet,
            entity_type=entity_type,
            locale=locale,
            start=start,
            count=count,
        )

    def typeahead(
        self,
        *,
        facet: UrnLike,
        query: str,
        entity_type: str | None = None,
        locale: Locale | None = None,
        start: int | None = None,
        count: int | None = None,
    ) -> Pages[AdTargetingEntity]:
        """Search the values of a facet by text.

        A facet without this finder is refused with status 400; `availableEntityFinders` of the facet tells.

        Arguments:
            facet: The facet whose values are wanted.
            query: Text to search for.
            entity_type: Values of this one of the facet's entity types only.
            locale: Locale of the names; en_US where it is not given.
            start: Index of the first element, 0 where it is not given.
            count: Values per page, 10 where it is not given, 100 at most.

        Rest.li FINDER, `GET /adTargetingEntities`.
        Scope: any token.
        """
        return self._pages(
            operations.TYPEAHEAD,
            facet=facet,
            query=query,
            entity_type=entity_type,
            locale=locale,
            start=start,
            count=count,
        )

    def similar_entities(
        self,
        *,
        facet: UrnLike,
        entities: Sequence[Urn | str],
        locale: Locale | None = None,
        start: int | None = None,
        count: int | None = None,
    ) -> Pages[AdTargetingEntity]:
        """Find values of a facet that are like given ones.

        Arguments:
            facet: The facet whose values are wanted.
            entities: The values to start from.
            locale: Locale of the names; en_US where it is not given.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.

        Rest.li FINDER, `GET /adTargetingEntities`.
        Scope: any token.
        """
        return self._pages(
            operations.SIMILAR_ENTITIES,
            facet=facet,
            entities=entities,
            locale=locale,
            start=start,
            count=count,
        )

    def urns(
        self,
        *,
        urns: Sequence[Urn | str],
        locale: Locale | None = None,
        start: int | None = None,
        count: int | None = None,
    ) -> Pages[AdTargetingEntity]:
        """Look up the names of values; they may be of several facets.

        Arguments:
            urns: The values to look up.
            locale: Locale of the names; en_US where it is not given.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.

        Rest.li FINDER, `GET /adTargetingEntities`.
        Scope: any token.
        """
        return self._pages(operations.URNS, urns=urns, locale=locale, start=start, count=count)
