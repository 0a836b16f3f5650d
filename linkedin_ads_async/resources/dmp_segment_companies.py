"""Companies of a DMP segment, any number of them."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from functools import partial

from linkedin_ads_async.models.dmp_segment_companies import DmpSegmentCompany
from linkedin_ads_async.resources.answers import BatchCreated
from linkedin_ads_async.resources.generated import dmp_segment_companies as generated
from linkedin_ads_async.resources.resource import Calls
from linkedin_ads_async.resources.segment_elements import clean_company
from linkedin_ads_async.resources.segment_stream import Streamed, stream, when_known
from linkedin_ads_async.transport.clock import Clock

__all__ = ["DmpSegmentCompanies"]


class DmpSegmentCompanies(generated.DmpSegmentCompanies):
    """Companies that are added to a DMP segment or taken out of it, any number in one call."""

    def __init__(self, client: Calls, *, clock: Clock | None = None) -> None:
        super().__init__(client)
        self._clock = clock or Clock()

    async def stream(
        self,
        dmp_segment_id: int,
        companies: Iterable[DmpSegmentCompany] | AsyncIterable[DmpSegmentCompany],
        *,
        concurrency: int = 4,
        patience_s: float = 60,
    ) -> Streamed[DmpSegmentCompany]:
        """Add any number of companies to a segment, or remove them.

        >>> add = DmpSegmentCompanyAction.ADD
        >>> company = DmpSegmentCompany(action=add, company_website_domain="havenwerk.example")
        >>> result = await ads.dmp_segment_companies.stream(30417755, [company])
        >>> result.accepted, result.errors, result.unknown

        As `dmp_segment_users.stream`: 5,000 at a time, `concurrency` batches at once, an outcome
        for every company, and no batch is sent again where its answer never came.

        Raises `UsageError` where the call itself is at fault, an element of another type among
        others.
        Source: reference/api-targeting-audiences 13, 14.2.
        """

        async def send(batch: list[DmpSegmentCompany]) -> BatchCreated[object]:
            call = partial(self.batch_create, dmp_segment_id, batch)
            return await when_known(call, patience_s=patience_s, clock=self._clock)

        return await stream(
            companies,
            kind=DmpSegmentCompany,
            clean=clean_company,
            send=send,
            concurrency=concurrency,
        )
