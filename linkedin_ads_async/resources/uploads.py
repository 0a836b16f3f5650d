"""What all uploads share: parts that are sent, a record to go on from, the wait at the end."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, Final, Protocol, Self, TypeVar

import attrs

from linkedin_ads_async.converter import structure, unstructure
from linkedin_ads_async.errors import ApiError, DecodeError, TransportError, UsageError
from linkedin_ads_async.models._shared.media import MediaLibraryMetadata, MediaStatus
from linkedin_ads_async.resources.resource import Calls, together
from linkedin_ads_async.resources.sources import File, Kind, Source, opened
from linkedin_ads_async.transport.clock import Clock
from linkedin_ads_async.urn import Urn, UrnLike
from linkedin_ads_async.wire import millis

__all__ = [
    "WAIT_S",
    "OnProgress",
    "Part",
    "Slot",
    "UploadState",
    "author_of",
    "library",
    "send_parts",
    "settled",
    "state_of",
    "upload_whole",
]

OnProgress = Callable[[int, int], None]
"""Hears the bytes handed on so far and all there are; it goes back where a part is sent again."""

WAIT_S: Final = 600.0
"""How long uploads wait for LinkedIn to process a file."""

_AT_ONCE = 4
"""Parts under way at the same time."""
_FIRST_PAUSE_S = 0.5
_LONGEST_PAUSE_S = 8.0


class Medium(Protocol):
    """What an upload makes."""

    @property
    def status(self) -> MediaStatus | None: ...


M = TypeVar("M", bound=Medium)


@attrs.define(kw_only=True)
class Part:
    """A stretch of the file, and where it goes."""

    first_byte: int
    last_byte: int
    """Included."""
    url: str = attrs.field(repr=False)
    etag: str | None = None
    """What LinkedIn answered to it; None while it has not been sent."""

    @property
    def size_bytes(self) -> int:
        return self.last_byte + 1 - self.first_byte


@attrs.define(kw_only=True)
class UploadState:
    """How far an upload has come: hand it in again, and the upload goes on where it ended.

    >>> state = UploadState()
    >>> try:
    ...     video = await ads.videos.upload("talk.mp4", owner=page, resume=state)
    ... except TransportError:
    ...     video = await ads.videos.upload("talk.mp4", owner=page, resume=state)

    `to_json` and `from_json` carry it over to another process. It holds signed upload URLs: whoever
    has it can upload in your place until `expires_at`. One that has expired begins anew. It belongs
    to one file and one owner: every upload has a new one.
    Source: reference/api-campaign-management 11.2, 11.3.
    """

    asset: Urn | None = None
    """The new image, video or document; None before LinkedIn was asked for one."""
    owner: Urn | None = None
    size_bytes: int = 0
    mark: str = ""
    """Hash of the beginning and the end of the file."""
    expires_at: int | None = None
    """End of the upload URLs, epoch milliseconds."""
    parts: list[Part] = attrs.field(factory=list)
    token: str = attrs.field(default="", repr=False)
    thumbnail_url: str | None = attrs.field(default=None, repr=False)
    captions_url: str | None = attrs.field(default=None, repr=False)

    @property
    def sent_bytes(self) -> int:
        return sum(part.size_bytes for part in self.parts if part.etag is not None)

    @property
    def complete(self) -> bool:
        """Whether every part has arrived."""
        return bool(self.parts) and all(part.etag is not None for part in self.parts)

    def to_json(self) -> dict[str, Any]:
        document: dict[str, Any] = unstructure(self)
        return document

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> Self:
        """Read what `to_json` gave. Raises `DecodeError` for anything else."""
        return structure(document, cls)

    def goes_on(self, file: File, kind: Kind, owner: Urn, now: datetime) -> bool:
        """Whether there is something to go on with; raises `UsageError` for another upload's."""
        if self.asset is None:
            return False
        same = (self.asset.entity, self.size_bytes, self.mark, self.owner)
        if same != (kind.entity, file.size_bytes, file.mark, owner):
            raise UsageError(
                f"resume= belongs to {self.asset} of {self.owner} with {self.size_bytes:,} bytes, "
                f"and {file.name} with {file.size_bytes:,} for {owner} is another upload: give the "
                "same file and owner, or a new UploadState()"
            )
        expired = self.expires_at is not None and self.expires_at <= millis(now)
        return self.complete or not expired

    def begin(
        self,
        asset: Urn | None,
        file: File,
        parts: Iterable[tuple[int | None, int | None, str | None]],
        *,
        owner: Urn,
        expires_at: int | None,
        token: str | None = None,
        thumbnail_url: str | None = None,
        captions_url: str | None = None,
    ) -> None:
        """Take over what LinkedIn answered. Raises `DecodeError` where that is not the file."""
        checked = _checked(file, parts)
        if not asset:
            raise DecodeError("the answer to initializeUpload names no asset")
        self.asset, self.owner, self.parts = asset, owner, checked
        self.size_bytes, self.mark = file.size_bytes, file.mark
        self.expires_at, self.token = expires_at, token or ""
        self.thumbnail_url, self.captions_url = thumbnail_url, captions_url


def _checked(file: File, parts: Iterable[tuple[int | None, int | None, str | None]]) -> list[Part]:
    """Parts that cover the file from its first byte to its last, without a gap."""
    checked: list[Part] = []
    at = 0
    for first, last, url in parts:
        if first != at or last is None or last < first or not url:
            raise DecodeError(
                f"the answer to initializeUpload has no part that begins at byte {at}"
            )
        checked.append(Part(first_byte=first, last_byte=last, url=url))
        at = last + 1
    if at != file.size_bytes:
        raise DecodeError(
            f"the answer to initializeUpload covers {at:,} of {file.size_bytes:,} bytes"
        )
    return checked


def author_of(owner: Urn | str) -> Urn:
    """The owner as a URN. Raises `UsageError` for an id alone: it may be of any kind."""
    if not isinstance(owner, str) or not owner.startswith("urn:"):
        raise UsageError(
            f"owner is the whole URN of the author, urn:li:organization:<id>, not {owner!r}"
        )
    return Urn.parse(owner)


def state_of(resume: UploadState | None) -> UploadState:
    """The state to fill. Raises `UsageError` for its JSON, which has to be read first."""
    if resume is not None and not isinstance(resume, UploadState):
        raise UsageError(
            f"resume is an UploadState, not {type(resume).__name__}: UploadState.from_json reads "
            "what to_json gave"
        )
    return UploadState() if resume is None else resume


def library(account: UrnLike | None, name: str | None) -> MediaLibraryMetadata | None:
    """The entry in an account's media library, where one is wanted."""
    if account is None and name is None:
        return None
    if account is None:
        raise UsageError("name= is the name in the library of account=: give both")
    owner = Urn.coerce(account, "sponsoredAccount")
    return MediaLibraryMetadata(associated_account=owner, asset_name=name)


@attrs.frozen
class Slot:
    """Where a file goes that is sent as a whole, as LinkedIn answered."""

    asset: Urn | None
    url: str | None
    expires_at: int | None


async def upload_whole(
    client: Calls,
    source: Source,
    kind: Kind,
    announce: Callable[[], Awaitable[Slot]],
    *,
    owner: Urn,
    now: datetime,
    resume: UploadState | None,
    on_progress: OnProgress | None,
) -> Urn:
    """Check a file, announce it and send it, or go on with it; returns what it has become."""
    state = state_of(resume)
    async with opened(source) as file:
        kind.check(file)
        if not state.goes_on(file, kind, owner, now):
            slot = await announce()
            part = (0, file.size_bytes - 1, slot.url)
            state.begin(slot.asset, file, [part], owner=owner, expires_at=slot.expires_at)
        operation = f"{kind.entity}s.upload"
        await send_parts(client, file, state, operation=operation, on_progress=on_progress)
    return Urn(state.asset or "")


async def send_parts(
    client: Calls,
    file: File,
    state: UploadState,
    *,
    operation: str,
    on_progress: OnProgress | None,
    etags: bool = False,
) -> None:
    """Send what has not arrived yet, some parts at once; each is noted in the state as it arrives.

    A part that fails is sent again as any call that may be; the first that stays failed cancels the
    others and is raised. Where `etags` are needed, a part without one is a `DecodeError`.
    """
    gate = asyncio.Semaphore(_AT_ONCE)
    sent = {part.first_byte: part.size_bytes for part in state.parts if part.etag is not None}

    def tell(part: Part, count: int) -> None:
        sent[part.first_byte] = count
        if on_progress is not None:
            on_progress(sum(sent.values()), state.size_bytes)

    async def send(part: Part) -> None:
        async with gate:
            answer = await client.upload(
                part.url,
                lambda: file.pieces(part.first_byte, part.last_byte, lambda n: tell(part, n)),
                size_bytes=part.size_bytes,
                operation=operation,
            )
        etag = answer.headers.get("etag", "").strip('"')
        if etags and not etag:
            raise DecodeError(
                f"{state.asset}: LinkedIn gave no ETag for the part from byte {part.first_byte:,} "
                "on, and cannot put the parts together without"
            )
        part.etag = etag

    await together(send(part) for part in state.parts if part.etag is None)


async def settled(
    read: Callable[[], Awaitable[M]], asset: Urn | None, *, clock: Clock, wait_s: float
) -> M:
    """Ask until the asset is AVAILABLE, ever more seldom.

    Raises `ApiError` where its processing failed, `TransportError` where it takes too long.
    """
    start, pause_s = clock.monotonic(), _FIRST_PAUSE_S
    while True:
        medium = await read()
        if medium.status == MediaStatus.AVAILABLE:
            return medium
        if medium.status == MediaStatus.PROCESSING_FAILED:
            raise ApiError(
                f"{asset} arrived, but LinkedIn could not process it: look at the file, and upload "
                "it anew, without resume= or with a new UploadState()",
                code="PROCESSING_FAILED",
            )
        if clock.monotonic() - start + pause_s > wait_s:
            raise TransportError(
                f"{asset} is still {medium.status} after {wait_s:g} s: it arrived, so do not "
                "upload it again; read its status later, or hand in resume= to wait on",
                kind="timeout",
            )
        await clock.sleep(pause_s)
        pause_s = min(2 * pause_s, _LONGEST_PAUSE_S)
