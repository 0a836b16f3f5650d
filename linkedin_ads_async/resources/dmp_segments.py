"""DMP segments, and their lists as one call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import attrs

from linkedin_ads_async.errors import (
    ApiError,
    DecodeError,
    LinkedInAdsError,
    OutcomeUnknown,
    ServerError,
    TransportError,
    UsageError,
)
from linkedin_ads_async.facts.operations import dmp_segment_list_uploads as list_uploads
from linkedin_ads_async.models.dmp_segment_list_uploads import DmpSegmentListUpload
from linkedin_ads_async.models.dmp_segments import DmpSegment, DmpSegmentStatus, DmpSegmentType
from linkedin_ads_async.resources.generated import dmp_segments as generated
from linkedin_ads_async.resources.list_file import Kind, ListFile, RejectedLine
from linkedin_ads_async.resources.resource import Calls
from linkedin_ads_async.resources.segment_stream import when_known
from linkedin_ads_async.resources.sources import Source, opened
from linkedin_ads_async.transport.clock import Clock
from linkedin_ads_async.urn import Urn

__all__ = ["DmpSegments", "ListUploaded"]

LONGEST_WAIT_S: Final = 48 * 3600.0
"""How long LinkedIn may take to match a segment."""

_KINDS: Final[Mapping[str | None, Kind]] = {
    DmpSegmentType.USER_LIST_UPLOAD: "contacts",
    DmpSegmentType.COMPANY_LIST_UPLOAD: "companies",
}
_ENDED = {
    DmpSegmentStatus.ARCHIVED,
    DmpSegmentStatus.ERROR,
    DmpSegmentStatus.EXPIRED,
    DmpSegmentStatus.FAILED,
}
_POLL_S = 60.0
_UPLOAD_ATTEMPTS = 3
_UPLOAD_PAUSE_S = 5.0


@attrs.frozen(kw_only=True)
class ListUploaded:
    """A list that LinkedIn has, and what of the file did not go out."""

    id: Any
    """Id of the list upload, a number or a text."""
    input_file: Urn
    rows: int
    rejected: list[RejectedLine]
    """Lines of the file that were left out, in their order."""
    segment: DmpSegment | None = None
    """The segment once it is matched; None where that was not waited for."""


class DmpSegments(generated.DmpSegments):
    """Audiences that are filled from outside, and their lists as one call."""

    def __init__(self, client: Calls, *, clock: Clock | None = None) -> None:
        super().__init__(client)
        self._clock = clock or Clock()

    async def upload_list(
        self,
        dmp_segment_id: int,
        source: Source,
        *,
        columns: Mapping[str, str] | None = None,
        wait_s: float | None = None,
        patience_s: float = 60,
    ) -> ListUploaded:
        """Fill a segment with a CSV file of contacts or companies, in place of what it had.

        >>> done = await ads.dmp_segments.upload_list(30417755, "contacts.csv")
        >>> done.rows, [line.line for line in done.rejected]
        (12845, [17, 902])

        The file is checked before any of it leaves. Addresses are hashed on the way, hashes stay as
        they are; nothing of it is held in memory but a piece at a time. Lines that cannot be sent
        are left out and named.

        Args:
            source: A path, bytes, or a binary file that can seek; UTF-8, with the columns' names in
                its first line, `resources.list_file.COLUMNS`.
            columns: Name in the file to the name that goes out, where they differ; columns that
                it does not name are left out.
            wait_s: Longest wait for LinkedIn to match the segment; without it, none.
            patience_s: Longest wait for a new segment to be known to LinkedIn.

        Raises `UsageError`, before any of it leaves, for a file that LinkedIn would refuse: over
        300,000 rows, under 300 contacts, unknown columns, another text than UTF-8; `OSError` for a
        path that cannot be read; `TransportError` where the file did not get through, and the
        segment is as it was; `OutcomeUnknown` where the file arrived, but whether the segment took
        it is unknown: look at `dmp_segment_list_uploads.get_all`.
        Source: reference/api-targeting-audiences 15.
        """
        async with opened(source) as file:
            segment = await when_known(
                lambda: self.get(dmp_segment_id), patience_s=patience_s, clock=self._clock
            )
            listed = ListFile(file, _kind_of(dmp_segment_id, segment), columns=columns)
            checked = await listed.check()
            input_file = await self._sent(listed, checked.size_bytes, segment.account or "")
        entity = DmpSegmentListUpload(input_file=input_file)
        created = await when_known(
            lambda: self._create(list_uploads.CREATE, entity, dmp_segment_id=dmp_segment_id),
            patience_s=patience_s,
            clock=self._clock,
        )
        done = ListUploaded(
            id=created.id, input_file=input_file, rows=checked.rows, rejected=checked.rejected
        )
        if wait_s is None:
            return done
        # READY may still be that of the list before.
        await self._clock.sleep(_POLL_S)
        segment = await self.wait_until_ready(dmp_segment_id, wait_s=wait_s - _POLL_S)
        return attrs.evolve(done, segment=segment)

    async def wait_until_ready(
        self, dmp_segment_id: int, *, wait_s: float = LONGEST_WAIT_S, poll_s: float = _POLL_S
    ) -> DmpSegment:
        """Ask every `poll_s` seconds until LinkedIn has matched a segment, READY everywhere.

        >>> segment = await ads.dmp_segments.wait_until_ready(30417755)
        >>> segment.destinations[0].audience_size

        Matching takes up to 48 hours, and a segment that was never filled stays in BUILDING. READY
        says that matching is done; a campaign is served from 300 matched members on.

        Raises `ApiError` where the segment ended as FAILED, ERROR, EXPIRED or ARCHIVED, and
        `TransportError` where it takes longer than `wait_s`.
        Source: reference/api-targeting-audiences 13.
        """
        start = self._clock.monotonic()
        while True:
            segment = await self.get(dmp_segment_id)
            statuses = {one.status for one in segment.destinations or ()} or {None}
            if statuses == {DmpSegmentStatus.READY}:
                return segment
            shown = ", ".join(sorted(str(one) for one in statuses))
            if ended := [one for one in statuses if one in _ENDED]:
                text = f"segment {dmp_segment_id} is {shown} and cannot be targeted: add content"
                raise ApiError(text, code=str(ended[0]))
            if self._clock.monotonic() - start + poll_s > wait_s:
                raise TransportError(
                    f"segment {dmp_segment_id} is still {shown} after {wait_s:g} s: matching takes "
                    "up to 48 hours; its content is there, so wait on, do not send it again",
                    kind="timeout",
                )
            await self._clock.sleep(poll_s)

    async def _sent(self, listed: ListFile, size_bytes: int, account: Urn | str) -> Urn:
        """The list on LinkedIn's side; one that nothing refers to yet may be sent once more."""
        failure: LinkedInAdsError | None = None
        for attempt in range(_UPLOAD_ATTEMPTS):
            if attempt:
                await self._clock.sleep(_UPLOAD_PAUSE_S)
            try:
                url = await self.generate_upload_url(owner=account)
                answer = await self._client.upload(
                    url,
                    lambda: listed.pieces(size_bytes),
                    operation="dmp_segments.upload",
                    http="POST",
                    headers={"Content-Type": "text/csv"},
                    size_bytes=size_bytes,
                    token=True,
                )
            except (OutcomeUnknown, ServerError) as error:
                failure = error
            else:
                return _media(answer.headers.get("location", ""))
        raise TransportError(
            f"the list did not get through, {_UPLOAD_ATTEMPTS} times; the segment is as it was, so "
            "upload the list again later",
            kind="protocol",
        ) from failure


def _kind_of(dmp_segment_id: int, segment: DmpSegment) -> Kind:
    kind = _KINDS.get(segment.type)
    if kind is None:
        raise UsageError(
            f"segment {dmp_segment_id} is of the type {segment.type}: a list goes into one of "
            f"{', '.join(str(one) for one in _KINDS)}"
        )
    return kind


def _media(location: str) -> Urn:
    """The URN of an uploaded file: `Location` ends in its media path."""
    name = location.partition("?")[0].rstrip("/").rpartition("/")[2]
    if not name:
        raise DecodeError("the list was uploaded, but the answer has no Location that names it")
    return Urn(f"urn:li:media:/{name}")
