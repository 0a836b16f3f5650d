"""Members of a DMP segment, any number of them."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from functools import partial

from linkedin_ads_async.models.dmp_segment_users import DmpSegmentUser
from linkedin_ads_async.resources.answers import BatchCreated
from linkedin_ads_async.resources.generated import dmp_segment_users as generated
from linkedin_ads_async.resources.resource import Calls
from linkedin_ads_async.resources.segment_elements import clean_user
from linkedin_ads_async.resources.segment_stream import Streamed, stream, when_known
from linkedin_ads_async.transport.clock import Clock

__all__ = ["DmpSegmentUsers"]


class DmpSegmentUsers(generated.DmpSegmentUsers):
    """Members that are added to a DMP segment or taken out of it, any number in one call."""

    def __init__(self, client: Calls, *, clock: Clock | None = None) -> None:
        super().__init__(client)
        self._clock = clock or Clock()

    async def stream(
        self,
        dmp_segment_id: int,
        users: Iterable[DmpSegmentUser] | AsyncIterable[DmpSegmentUser],
        *,
        concurrency: int = 4,
        patience_s: float = 60,
    ) -> Streamed[DmpSegmentUser]:
        """Add any number of members to a segment, or remove them.

        >>> ada = DmpSegmentUserId(id_type=DmpSegmentUserIdType.SHA256_EMAIL, id_value="ada@x.org")
        >>> user = DmpSegmentUser(action=DmpSegmentUserAction.ADD, user_ids=[ada])
        >>> result = await ads.dmp_segment_users.stream(30417755, [user])
        >>> result.accepted, result.errors, result.unknown

        Addresses are normalised and hashed here; hashes stay as they are. They go out 5,000 at a
        time, `concurrency` batches at once, and no more of `users` is read than is sent. What a
        member lacks, what LinkedIn refuses and what fails with its batch stands in `errors`, by
        index; a batch whose answer never came stands in `unknown` and is not sent again.

        A segment that was just created answers 404 for a while: that is waited for, `patience_s`
        seconds at most. What every further batch would meet as well, such as a token that ended,
        stands in `stopped`: then no more is read. Raises `UsageError` where the call itself is at
        fault, an element of another type among others; what `users` raises comes through, with a
        note of how far the stream was.
        Source: reference/api-targeting-audiences 13, 14.1.
        """

        async def send(batch: list[DmpSegmentUser]) -> BatchCreated[object]:
            call = partial(self.batch_create, dmp_segment_id, batch)
            return await when_known(call, patience_s=patience_s, clock=self._clock)

        return await stream(
            users, kind=DmpSegmentUser, clean=clean_user, send=send, concurrency=concurrency
        )
